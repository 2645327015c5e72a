// The course of what passes a unit, from the columns of a run.
#include "core/figures/course.h"

#include "core/solve/group/same_time.h"

#include <algorithm>

namespace titer::figures {

using solve::PhaseRecord;
using solve::sameTime;

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

// Where the course is read: output `from`, then `share` of the way to the next one. Of what jumps there are two values
// at one time: that of the output before, and that of the one behind.
struct Place {
    double time = 0.0; // [s]
    std::size_t from = 0;
    double share = 0.0;
    enum class Jump { None, Before, After } jump = Jump::None;
};

// When what enters a unit may jump: phases, and the programs of all units.
std::vector<double> jumpsOf(const model::Plant& plant, const RunResult& result)
{
    std::vector<double> times;
    for (const PhaseRecord& phase : result.phases) {
        times.push_back(phase.start);
        if (phase.end >= 0.0) times.push_back(phase.end);
    }
    for (const model::PlantUnit& unit : plant.units)
        for (double t = model::nextBreak(*unit.model, 0.0, {}); t < result.times.back();
             t = model::nextBreak(*unit.model, t, {}))
            times.push_back(t);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end(), sameTime), times.end());
    return times;
}

std::vector<Place> placesOf(const std::vector<double>& times, const std::vector<double>& jumps)
{
    using Jump = Place::Jump;
    std::vector<Place> places;
    auto jump = jumps.begin();
    for (std::size_t i = 0; i < times.size(); ++i) {
        // An output at a jump shows what is after it.
        const bool atJump = std::any_of(jumps.begin(), jumps.end(), [&](double t) { return sameTime(t, times[i]); });
        if (atJump && i > 0) places.push_back({times[i], i - 1, 1.0, Jump::Before});
        places.push_back({times[i], i, 0.0, Jump::None});
        if (i + 1 == times.size()) break;
        while (jump != jumps.end() && (*jump <= times[i] || sameTime(*jump, times[i]))) ++jump;
        for (; jump != jumps.end() && *jump < times[i + 1] && !sameTime(*jump, times[i + 1]); ++jump) {
            const double share = (*jump - times[i]) / (times[i + 1] - times[i]);
            places.push_back({*jump, i, share, Jump::Before});
            places.push_back({*jump, i, share, Jump::After});
        }
    }
    return places;
}

// A column at the places; what does not jump is a line between outputs.
std::vector<double> readAt(const std::vector<Place>& places, const std::vector<double>& column, bool jumps)
{
    std::vector<double> values;
    for (const Place& place : places) {
        const double before = column[place.from];
        const double after = column[std::min(place.from + 1, column.size() - 1)];
        if (!jumps || place.jump == Place::Jump::None)
            values.push_back(before + place.share * (after - before));
        else
            values.push_back(place.jump == Place::Jump::Before ? before : after);
    }
    return values;
}

std::vector<double> optionalAt(const std::vector<Place>& places, const RunResult& result, const std::string& tag)
{
    const Column* column = result.column(tag);
    return column ? readAt(places, column->values, false) : std::vector<double>();
}

// Concentration of what enters by all streams together, per output; empty where the streams are not recorded.
std::vector<double> inletOf(const model::Plant& plant, const RunResult& result, int unit, const std::string& component)
{
    std::vector<double> amount(result.times.size(), 0.0), flow = amount;
    bool known = false;
    for (const model::PlantStream& stream : plant.streams) {
        if (stream.to != unit || stream.toPort != 0) continue;
        const model::PlantUnit& from = plant.units[stream.from];
        const std::string port = from.id + "." + from.type->ports[from.outPorts[stream.fromPort]].key + ".";
        const Column* flowed = result.column(port + "flow");
        const Column* carried = result.column(port + component);
        if (!flowed) continue;
        known = true;
        for (std::size_t i = 0; i < flow.size(); ++i) {
            flow[i] += flowed->values[i];
            if (carried) amount[i] += flowed->values[i] * carried->values[i];
        }
    }
    if (!known) return {};
    for (std::size_t i = 0; i < flow.size(); ++i) amount[i] = flow[i] > 0.0 ? amount[i] / flow[i] : 0.0;
    return amount;
}

CourseComponent traced(const model::Component& component)
{
    CourseComponent traced;
    traced.id = component.id;
    traced.label = component.label.empty() ? component.id : component.label;
    traced.mass = component.conversion(model::Basis::Mass);
    traced.moles = component.conversion(model::Basis::Amount);
    return traced;
}

} // namespace

Result<Course> courseOf(const model::Plant& plant, const RunResult& result, int unit)
{
    const model::PlantUnit& column = plant.units[unit];
    const std::string where = "units/" + column.id;
    if (column.outPorts.empty() || column.outStreams[0] < 0)
        return Error{
            Code::Input, where,
            say(CORE_TR("core", "No outlet of “{1}” is connected, so it has no chromatogram. Name a unit with a "
                                "connected outlet port."),
                column.id)};
    if (result.times.empty())
        return Error{Code::Solver, where,
                     say(CORE_TR("core", "The run produced no output, so there is no chromatogram. Check why it "
                                         "failed."))};
    const std::string port = column.id + "." + column.type->ports[column.outPorts[0]].key + ".";
    const std::vector<Place> places = placesOf(result.times, jumpsOf(plant, result));
    // What leaves a unit that holds something is a line from output to output; what only passes on jumps as its inflow does.
    const bool passes = !column.type->bed && model::passesOn(*column.model);
    Course course;
    for (const Place& place : places) course.times.push_back(place.time);
    const Column* flow = result.column(port + "flow");
    course.flow = readAt(places, flow->values, true);
    for (const int c : column.setup.carried) {
        CourseComponent component = traced(plant.components[c]);
        component.outlet = readAt(places, result.column(port + component.id)->values, passes);
        const std::vector<double> inlet = inletOf(plant, result, unit, component.id);
        if (!inlet.empty()) component.inlet = readAt(places, inlet, true);
        course.components.push_back(std::move(component));
    }
    course.uv = optionalAt(places, result, column.id + ".uv");
    course.conductivity = optionalAt(places, result, column.id + ".conductivity");
    course.ph = optionalAt(places, result, column.id + ".ph");
    return course;
}

int productOf(const model::Plant& plant, int unit)
{
    const model::PlantUnit& column = plant.units[unit];
    for (const auto& entry : column.setup.params.entries)
        if (std::string_view(entry.spec->key) == "product" && entry.given) return int(entry.value);
    constexpr double largeMolecule = 1.0; // [kg/mol]
    for (const int c : column.setup.carried) {
        const model::Component& component = plant.components[c];
        if (component.basis == model::Basis::Mass || component.molarMass > largeMolecule) return c;
    }
    return -1;
}

} // namespace titer::figures
