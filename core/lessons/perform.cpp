// What a learner does, done headless: the same engine, fits and studies that the window uses.
#include "core/lessons/solving.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/lessons/estimating.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_sweep.h"
#include "core/twin/held_variables.h"
#include "core/twin/measured_table.h"

#include <algorithm>

namespace titer::lessons {

using base::say;

namespace {

base::Done done(const base::Errors& errors)
{
    return errors.empty() ? base::done() : base::Done(errors.front());
}

base::Done perform(const SetAct& act, Work& work)
{
    model::Flowsheet plant = work.plant;
    for (const auto& [path, value] : act.values)
        if (const base::Done set = model::setAtPath(plant, path, value); !set) return set;
    work.plant = std::move(plant);
    return base::done();
}

base::Done perform(const RunAct&, Work& work, std::stop_token stop)
{
    base::Errors errors;
    const bool unchanged = work.plant == work.startPlant;
    std::shared_ptr<const LearnerRun> run = unchanged && work.start ? work.start : runPlant(work.plant, errors, stop);
    if (run && unchanged) work.start = run;
    if (run) work.run = std::move(run);
    return done(errors);
}

base::Done perform(const AnswerAct& act, const Lesson& lesson, Work& work)
{
    if (const std::string* typed = std::get_if<std::string>(&act.value)) {
        work.answers[act.field] = *typed;
        return base::done();
    }
    const Field* field = lesson.field(act.field);
    const Measure& measure = std::get<Measure>(act.value);
    const Reading reading = read(measure, work, measure.isTime() || !field ? std::string() : field->unit);
    if (!reading.isThere()) return base::inputError(act.field, reading.absent);
    const std::string unit = reading.unit == "s" && field && !field->unit.empty() ? field->unit : reading.unit;
    constexpr int digits = 4;
    work.answers[act.field] = !reading.value ? reading.text
                              : unit.empty() ? base::writeShort(*reading.value, digits)
                                             : base::writeQuantity(*reading.value, unit, digits);
    return base::done();
}

base::Done perform(const TakeAct& act, const Material& material, Work& work)
{
    const LessonFile* file = material.file(act.file);
    if (!file) return base::inputError(act.file, say(CORE_TR("core", "The lesson has no such file.")));
    base::Errors errors;
    base::Notices notices;
    TakenRecording taken = takeRecording(*file, act.settings, errors, notices);
    if (!errors.empty()) return errors.front();
    std::erase_if(work.recordings, [&](const TakenRecording& one) { return one.file == act.file; });
    work.recordings.push_back(std::move(taken));
    return base::done();
}

base::Done perform(const FitAct& act, Work& work, std::stop_token stop)
{
    const TakenRecording* taken = work.recording(act.file);
    if (!taken)
        return base::inputError(act.file, say(CORE_TR("core", "The recording must be read before a fit can use it.")));
    base::Errors errors;
    base::Notices notices;
    const model::Plant plant = model::check(work.plant, solve::catalogue(), errors);
    if (!errors.empty()) return errors.front();
    studies::PlantFitRequest request;
    request.experiments.push_back(
        twin::measuredTable(work.plant, plant, taken->table, taken->file, {}, errors, notices));
    twin::layOnClock(request.experiments.back(), 0.0, plant.duration, errors, notices);
    twin::leaveOutHeld(request.experiments.back(), plant, {}, errors, notices);
    if (!errors.empty()) return errors.front();
    request.paths = act.paths;
    const base::Result<studies::PlantFit> fit = studies::fitPlant(request, solve::catalogue(), stop);
    if (!fit) return fit.error();
    takeFit(*fit, work.fits);
    if (!fit->fitted.empty()) work.plant = fit->fitted.front();
    return base::done();
}

base::Done perform(const StudyAct& act, Work& work, std::stop_token stop)
{
    const auto study = std::find_if(work.studies.begin(), work.studies.end(),
                                    [&](const studies::Study& one) { return one.id == act.id; });
    if (study == work.studies.end()) return base::inputError(act.id, say(CORE_TR("core", "There is no such study.")));
    base::Errors errors;
    const std::optional<studies::StudySweep> sweep =
        studies::sweepOf(*study, work.plant, solve::catalogue(), errors, true);
    if (!sweep) return done(errors);
    std::vector<studies::SweepOutcome> outcomes(sweep->runs.size());
    studies::sweep(sweep->request, solve::catalogue(), 0,
                   {{}, [&](std::size_t run, const studies::SweepOutcome& outcome) { outcomes[run] = outcome; }, {}},
                   stop);
    for (std::size_t i = 0; i < outcomes.size(); ++i) studies::takeOutcome(*study, *sweep, i, outcomes[i]);
    if (act.setting.empty()) return base::done();
    study->setting.assign(study->factors.size(), 0.0);
    for (std::size_t i = 0; i < study->factors.size(); ++i) {
        const std::string& name = study->factors[i].factor.name;
        const auto given =
            std::find_if(act.setting.begin(), act.setting.end(), [&](const auto& one) { return one.first == name; });
        if (given == act.setting.end())
            return base::inputError(act.id + "/at", say(CORE_TR("core", "The setting has no value for {1}."), name));
        study->setting[i] = given->second;
    }
    return base::done();
}

base::Done perform(const EstimatorAct& act, Work& work)
{
    for (model::EstimatorEntry& one : work.plant.estimators)
        if (one.id == act.entry.id) one = act.entry;
    return base::done();
}

base::Done perform(const AlarmAct& act, Work& work)
{
    std::erase_if(work.alarms, [&](const alarm::Definition& one) {
        return one.tag == act.definition.tag && one.kind == act.definition.kind;
    });
    work.alarms.push_back(act.definition);
    work.alarms.back().id = "al-" + std::to_string(work.alarms.size());
    return base::done();
}

base::Done perform(const BoardAct& act, Work& work)
{
    std::erase_if(work.boards, [&](const LearnerBoard& one) { return one.name == act.board.name; });
    work.boards.push_back(act.board);
    return base::done();
}

} // namespace

base::Done perform(const Act& act, const Lesson& lesson, const Material& material, Work& work, std::stop_token stop)
{
    if (const auto* set = std::get_if<SetAct>(&act)) return perform(*set, work);
    if (const auto* run = std::get_if<RunAct>(&act)) return perform(*run, work, stop);
    if (const auto* answer = std::get_if<AnswerAct>(&act)) return perform(*answer, lesson, work);
    if (const auto* take = std::get_if<TakeAct>(&act)) return perform(*take, material, work);
    if (const auto* fit = std::get_if<FitAct>(&act)) return perform(*fit, work, stop);
    if (const auto* study = std::get_if<StudyAct>(&act)) return perform(*study, work, stop);
    if (const auto* board = std::get_if<BoardAct>(&act)) return perform(*board, work);
    if (const auto* estimator = std::get_if<EstimatorAct>(&act)) return perform(*estimator, work);
    if (const auto* estimate = std::get_if<EstimateAct>(&act)) return estimateTaken(*estimate, work, stop);
    return perform(std::get<AlarmAct>(act), work);
}

} // namespace titer::lessons
