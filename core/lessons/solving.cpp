#include "core/lessons/solving.h"

#include <algorithm>

namespace titer::lessons {

using base::say;

namespace {

StepOutcome solveStep(const Lesson& lesson, const Material& material, const Step& step, const std::vector<Act>& acts,
                      Work& work, std::vector<Attempt>& attempts, std::stop_token stop)
{
    StepOutcome outcome{.id = step.id, .findings = {}};
    outcome.passedBefore = allPassed(evaluate(step, work));
    for (std::size_t i = 0; i < acts.size() && !stop.stop_requested(); ++i) {
        if (const base::Done did = perform(acts[i], lesson, material, work, stop); !did) {
            base::Error error = did.error();
            const std::string where = "steps/" + step.id + "/" + std::to_string(i);
            error.where = error.where.empty() ? where : where + "/" + error.where;
            outcome.errors.push_back(std::move(error));
        } else if (std::holds_alternative<RunAct>(acts[i])) {
            attempts.push_back(attemptOf(lesson, step, work));
        }
    }
    outcome.findings = evaluate(step, work);
    outcome.passed = outcome.errors.empty() && allPassed(outcome.findings);
    return outcome;
}

// A tag that no run of the start plant has, in a unit that it cannot be read in.
void checkEachTag(const Lesson& lesson, const Work& work, base::Errors& errors)
{
    const auto look = [&](const Measure& measure, const std::string& unit, const std::string& where) {
        if (measure.kind != Measure::Kind::Value) return;
        const figures::RunResult& result = work.run->result;
        if (result.column(measure.what) || result.kpi(measure.what)) {
            Measure plain = measure;
            plain.over.clear();
            if (!measure.over.empty()) plain.unit.clear();
            plain.take = result.column(measure.what) ? Measure::Take::End : Measure::Take::Usual;
            const Reading reading = read(plain, work,
                                         measure.isTime()       ? measure.limit.unit
                                         : measure.over.empty() ? unit
                                                                : std::string());
            if (reading.isThere()) return;
        }
        errors.push_back(base::inputError(
            where, say(CORE_TR("core", "The run of the start plant has no “{1}” that can be read in “{2}”."),
                       measure.what, unit)));
    };
    for (std::size_t s = 0; s < lesson.steps.size(); ++s)
        for (std::size_t c = 0; c < lesson.steps[s].checks.size(); ++c)
            look(lesson.steps[s].checks[c].measure, lesson.steps[s].checks[c].unit,
                 "steps/" + std::to_string(s) + "/checks/" + std::to_string(c) + "/value");
    for (std::size_t i = 0; i < lesson.attempts.size(); ++i)
        look(lesson.attempts[i].measure, {}, "attempts/" + std::to_string(i) + "/value");
}

bool readsRun(const Lesson& lesson)
{
    return std::any_of(lesson.steps.begin(), lesson.steps.end(), [](const Step& step) {
        return std::any_of(step.checks.begin(), step.checks.end(),
                           [](const Check& check) { return check.measure.kind == Measure::Kind::Value; });
    });
}

} // namespace

bool Outcome::passed() const
{
    return rightAnswer && std::all_of(steps.begin(), steps.end(), [](const StepOutcome& step) { return step.passed; });
}

bool allPassed(const std::vector<Finding>& findings)
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding& one) { return one.passed; });
}

std::vector<Finding> evaluate(const Step& step, const Work& work)
{
    std::vector<Finding> findings;
    for (const Check& check : step.checks) findings.push_back(evaluate(check, work));
    return findings;
}

Attempt attemptOf(const Lesson& lesson, const Step& step, const Work& work)
{
    Attempt attempt;
    for (const AttemptColumn& column : lesson.attempts) {
        const Reading reading = read(column.measure, work);
        attempt.values.push_back(reading.value ? shown(*reading.value, reading.unit) : reading.text);
    }
    for (const Finding& finding : evaluate(step, work)) attempt.passed += finding.passed ? 1 : 0;
    attempt.checks = int(step.checks.size());
    return attempt;
}

Answers ownSolution(const Lesson& lesson)
{
    Answers answers{.question = lesson.question.answer};
    for (const Step& step : lesson.steps) answers.steps[step.id] = step.solution;
    return answers;
}

Answers readAnswers(std::string_view text, const Lesson& lesson, base::Errors& errors)
{
    Answers answers;
    const base::Json json = base::readJson(text, errors);
    if (!errors.empty()) return answers;
    model::Faults faults(errors);
    model::JsonFields fields(json, {}, faults);
    std::string format, id;
    fields.text("format", format, true);
    if (format != answersFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; answers have “{2}”."), model::excerpt(format),
                                   answersFormat));
    fields.text("lesson", id, true);
    if (id != lesson.id)
        fields.fault("lesson", say(CORE_TR("core", "These answers are to the lesson “{1}”, not to “{2}”."),
                                   model::excerpt(id), lesson.id));
    fields.members("steps", [&](const std::string& step, const base::Json& acts, const std::string& where) {
        if (lesson.step(step))
            readActs(acts, where, answers.steps[step], faults);
        else
            faults.add(where, say(CORE_TR("core", "The lesson has no step “{1}”."), model::excerpt(step)));
    });
    fields.text("question", answers.question);
    return answers;
}

Outcome solve(const Lesson& lesson, const Material& material, const Answers& answers, std::stop_token stop)
{
    Outcome outcome;
    Work work = newWork(lesson, material);
    for (const Step& step : lesson.steps) {
        const auto acts = answers.steps.find(step.id);
        outcome.steps.push_back(solveStep(lesson, material, step,
                                          acts == answers.steps.end() ? std::vector<Act>() : acts->second, work,
                                          outcome.attempts, stop));
    }
    outcome.answers = work.answers;
    outcome.question = answers.question;
    outcome.rightAnswer = answers.question == lesson.question.answer;
    return outcome;
}

base::Errors checkTags(const Lesson& lesson, const Material& material, std::stop_token stop)
{
    base::Errors errors;
    if (!readsRun(lesson)) return errors;
    Work work = newWork(lesson, material);
    work.run = material.start ? material.start : runPlant(lesson.start, errors, stop);
    if (errors.empty() && !stop.stop_requested()) checkEachTag(lesson, work, errors);
    return errors;
}

base::Errors faultsOf(const Outcome& outcome)
{
    base::Errors errors;
    for (std::size_t s = 0; s < outcome.steps.size(); ++s) {
        const StepOutcome& step = outcome.steps[s];
        const std::string where = "steps/" + std::to_string(s);
        errors.insert(errors.end(), step.errors.begin(), step.errors.end());
        if (step.passedBefore)
            errors.push_back(base::inputError(
                where + "/checks",
                say(CORE_TR("core", "All checks hold before anything is done in this step. Add one that "
                                    "the step is about."))));
        for (std::size_t c = 0; c < step.findings.size(); ++c)
            if (!step.findings[c].passed)
                errors.push_back(base::inputError(
                    where + "/checks/" + std::to_string(c),
                    say(CORE_TR("core", "The solution does not meet this check: {1}"), step.findings[c].said.text())));
    }
    return errors;
}

base::Errors checkLesson(const Lesson& lesson, const Material& material, std::stop_token stop)
{
    const base::Errors errors = checkTags(lesson, material, stop);
    return errors.empty() ? faultsOf(solve(lesson, material, ownSolution(lesson), stop)) : errors;
}

} // namespace titer::lessons
