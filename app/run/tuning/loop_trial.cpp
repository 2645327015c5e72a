#include "app/run/tuning/loop_trial.h"

#include "core/base/text.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace titer::app {

using base::Json;
using base::say;

namespace {

// Whether a relay wrote what a person could not set.
bool relayIsBeyond(const LoopTrial& trial, const std::vector<double>& written)
{
    const model::WriteTarget& target = trial.controller().writes;
    double min = 0.0, max = model::unbounded;
    if (target.setPoint >= 0) {
        const auto& spec = trial.plant->units[std::size_t(target.unit)].type->setPoints[std::size_t(target.setPoint)];
        min = spec.min;
        max = spec.max;
    }
    return std::ranges::any_of(written, [min, max](double value) { return value < min || value > max; });
}

} // namespace

std::string LoopTrial::unitRead() const
{
    return base::differenceUnit(controller().reads.unitOfMeasure);
}

std::string LoopTrial::unitWritten() const
{
    return base::differenceUnit(model::unitOf(*plant, controller().writes));
}

base::Result<LoopTrial> loopTrial(std::shared_ptr<const model::Plant> plant, const model::Flowsheet& flowsheet,
                                  std::string_view id, bool isRelay)
{
    const auto& all = plant->controllers;
    const auto found = std::ranges::find(all, id, &model::PlantController::id);
    const auto entry = std::ranges::find(flowsheet.controllers, id, &model::ControllerEntry::id);
    if (found == all.end() || entry == flowsheet.controllers.end()) { // one that was removed since the check
        std::vector<std::string> ids;
        for (const model::PlantController& c : all) ids.push_back(c.id);
        return base::inputError(
            std::string(id), ids.empty() ? say(CORE_TR("core", "This plant has no controllers."))
                                         : say(CORE_TR("core", "There is no controller of this id; the plant has {1}."),
                                               base::join(ids, ", ")));
    }
    const std::string place = "controllers/" + found->id;
    if (!found->hasRead || !found->type->hasSetpoint)
        return base::inputError(place, say(CORE_TR("core", "This controller holds no measurement at a set-point; "
                                                           "there is nothing to tune.")));
    if (isRelay && std::string_view(found->type->id) != "pid")
        return base::inputError(place, say(CORE_TR("core", "A relay can stand in for a controller of the type “pid” "
                                                           "only. Try this one by a step of its set-point.")));
    LoopTrial trial{plant, *entry, {}, isRelay};
    trial.test.controller = int(found - all.begin());
    trial.test.at = 0.5 * plant->duration;
    const std::optional<runs::PidSetting> setting = runs::pidSetting(*plant, trial.test.controller, trial.entry);
    trial.test.duration = std::max(200.0 * found->period, setting ? 20.0 * setting->integralTime : 0.0);
    return trial;
}

base::Result<LoopOutcome> carryOut(const LoopTrial& trial, std::stop_token stop)
{
    const Json* action = trial.entry.params.find("action");
    const bool isDirect = action && *action == Json("direct");
    base::Result<runs::LoopCourse> course = trial.isRelay ? runs::relayCourse(trial.plant, trial.test, isDirect, stop)
                                                          : runs::stepCourse(trial.plant, trial.test, stop);
    if (!course) return course.error();
    LoopOutcome outcome{std::move(*course), std::nullopt, std::nullopt};
    const runs::LoopCourse& now = outcome.course;
    if (trial.isRelay) {
        outcome.isBeyondLimits = relayIsBeyond(trial, now.written);
        outcome.point = runs::ultimatePoint(now.times, now.written, now.measured);
        return outcome;
    }
    std::vector<double> response(now.times.size());
    for (std::size_t i = 0; i < response.size(); ++i)
        response[i] = (now.measured[i] - now.reference[i]) / trial.test.size;
    outcome.figures =
        runs::stepFigures(now.times, response, runs::pidSetting(*trial.plant, trial.test.controller, trial.entry));
    return outcome;
}

LoopSetting settingBy(const runs::TuningRule& rule, const runs::UltimatePoint& point)
{
    return {rule.gain * point.gain, rule.integralTime * point.period, rule.derivativeTime * point.period};
}

model::ControllerEntry withSetting(model::ControllerEntry entry, const LoopSetting& setting)
{
    if (!entry.params.isObject()) entry.params = Json::object();
    entry.params["gain"] = setting.gain;
    entry.params["integral_time"] = base::writeQuantity(setting.integralTime, "s", 4);
    entry.params["derivative_time"] = base::writeQuantity(setting.derivativeTime, "s", 4);
    return entry;
}

} // namespace titer::app
