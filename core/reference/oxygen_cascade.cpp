#include "core/reference/oxygen_cascade.h"

#include <algorithm>
#include <cmath>

namespace titer::reference {

using base::Json;

model::Flowsheet withOxygenCascade(model::Flowsheet f)
{
    if (model::UnitEntry* vessel = f.unit("production")) {
        Json& params = vessel->params;
        std::erase_if(params.members(), [](const Json::Member& m) { return m.first == "kla"; });
        params["oxygen_control"] = "open";
        params["kla_model"] = "van_t_riet";
        params["power"] = "5 W";
        params["gas_flow"] = "20 L/min";
        params["oxygen_fraction"] = "21 %";
        params["dilute_oxygen"] = "yes";
    }
    const auto range = [](const char* begin, const char* end, const char* low, const char* high) {
        Json params = Json::object({{"range_end", end}, {"output_min", low}, {"output_max", high}});
        if (*begin) params["range_begin"] = begin;
        return params;
    };
    Json law = range("", "40 %", "5 W", "100 W");
    law["gain"] = 0.01;
    law["integral_time"] = "400 s";
    f.controllers.push_back({.id = "oxygen",
                             .label = {},
                             .type = "cascade",
                             .reads = "production.dissolved_oxygen",
                             .writes = "production.power",
                             .setpoint = "40 % air",
                             .period = "30 s",
                             .params = law,
                             .lag = "45 s"});
    const auto follow = [&](const char* id, const char* writes, Json params) {
        f.controllers.push_back({.id = id,
                                 .label = {},
                                 .type = "split_range",
                                 .reads = {},
                                 .writes = writes,
                                 .setpoint = {},
                                 .period = "30 s",
                                 .params = std::move(params),
                                 .follows = "oxygen"});
    };
    follow("gas", "production.gas_flow", range("40 %", "70 %", "20 L/min", "100 L/min"));
    follow("share", "production.oxygen_fraction", range("70 %", "100 %", "21 %", "60 %"));
    return f;
}

base::Result<OxygenCourse> oxygenCourse(const std::shared_ptr<const model::Plant>& plant)
{
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    if (!run) return run.error();
    const auto oxygen = model::findReadTarget(*plant, "production.dissolved_oxygen");
    const auto share = model::findWriteTarget(*plant, "production.oxygen_fraction");
    if (!oxygen) return oxygen.error();
    if (!share) return share.error();
    OxygenCourse course;
    const auto hasBegun = [&](const char* phase) {
        return std::ranges::any_of(run->phases(), [&](const solve::PhaseRecord& record) {
            return plant->phases[std::size_t(record.phase)].id == phase;
        });
    };
    for (double t = 60.0; t < plant->duration; t += 60.0) {
        if (base::Done done = run->advance(t); !done) return done.error();
        if (hasBegun("harvest")) break;
        if (!hasBegun("batch")) continue;
        const double value = run->value(*oxygen);
        if (course.reached < 0.0 && value > oxygenSetPoint) continue;
        if (course.reached < 0.0) course.reached = t;
        if (const double deviation = std::abs(value - oxygenSetPoint); deviation > course.largest) {
            course.largest = deviation;
            course.largestAt = t;
        }
        course.lowestShare = std::min(course.lowestShare, run->get(*share));
        course.highestShare = std::max(course.highestShare, run->get(*share));
    }
    return course;
}

} // namespace titer::reference
