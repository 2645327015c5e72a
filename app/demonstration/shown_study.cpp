// A study as a person would make it.
#include "app/demonstration/shown_study.h"

#include "app/common/sentence.h"
#include "app/study/study_start.h"
#include "core/solve/catalogue.h"
#include "core/store/audit.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_sweep.h"

#include <optional>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using studies::Study;
using studies::SweepOutcome;

namespace {

// What is varied, and from what to what [unit].
struct ShownFactor {
    const char *name, *path, *unit;
    double low, high;
};
constexpr ShownFactor factors[] = {
    {CORE_TR("core", "Shift temperature"), "recipe/phases/feed_34/set/production.temperature", "°C", 32.0, 36.0},
    {CORE_TR("core", "pH"), "units/production/params/ph", "", 6.8, 7.2},
    {CORE_TR("core", "Feed rate"), "scale recipe/phases/*/dose/*/volume", "%", 80.0, 120.0},
    {CORE_TR("core", "Seeding density"), "recipe/phases/grow/until/any/0/above", "1e6 cells/mL", 4.6, 6.6},
};
constexpr double lowestTiter = 4.2, lowestViability = 70.0; // [g/L], [%]
constexpr const char* noise = "2%";                         // of each response
constexpr int centrePoints = 4;

std::string words(const char* text)
{
    return label(text).toStdString();
}

} // namespace

base::Result<Study> shownStudy(const Run& run)
{
    Study study;
    study.name = words(CORE_TR("core", "Shift and feed"));
    study.purpose = words(CORE_TR("core", "Which setting gives the most product while enough cells stay alive?"));
    for (const ShownFactor& one : factors)
        study.factors.push_back(
            {.factor = {.name = words(one.name), .unit = one.unit, .low = one.low, .high = one.high},
             .path = one.path});
    study.responses = firstResponses(run);
    for (studies::StudyResponse& response : study.responses) {
        response.noise = noise;
        response.low = response.unit == "g/L" ? lowestTiter : lowestViability;
    }
    base::Result<studies::DesignedStudy> made =
        studies::designStudy(study, *studies::findDesignKind("ccd"), {.centre = centrePoints, .form = "faced"});
    if (!made) return made.error();
    studies::noteChange(made->study, store::personOfProcess(), say(CORE_TR("core", "Created the study.")));
    return std::move(made->study);
}

base::Done runStudy(Study& study, const model::Flowsheet& plant, const std::function<void(double)>& progress,
                    std::stop_token stop)
{
    base::Errors errors;
    const std::optional<studies::StudySweep> sweep = studies::sweepOf(study, plant, solve::catalogue(), errors);
    if (!sweep) return errors.front();
    std::vector<std::optional<SweepOutcome>> outcomes(sweep->runs.size());
    studies::SweepWatch watch;
    watch.done = [&](std::size_t run, const SweepOutcome& outcome) { outcomes[run] = outcome; };
    watch.progress = progress;
    studies::sweep(sweep->request, solve::catalogue(), 0, watch, stop);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (!outcomes[i])
            return Error{Code::Input, "study", say(CORE_TR("core", "The study of the demonstration was stopped."))};
        studies::takeOutcome(study, *sweep, i, *outcomes[i]);
    }
    studies::noteChange(study, store::personOfProcess(),
                        say(CORE_TR("core", "Ran {1} runs on the twin."), std::to_string(outcomes.size())));
    return base::done();
}

} // namespace titer::app
