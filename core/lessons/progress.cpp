#include "core/lessons/progress.h"

#include <algorithm>

namespace titer::lessons {

using base::Json;
using base::say;
using model::JsonFields;
using model::textsJson;

namespace {

void flag(JsonFields& fields, const char* key, bool& into)
{
    const Json* value = fields.find(key);
    if (!value) return;
    if (value->isBool())
        into = value->boolean();
    else
        fields.fault(key, say(CORE_TR("core", "“{1}” must be true or false, not {2}."), key, model::shown(*value)));
}

// A sentence without anything that goes into it is a text, as all of them were before.
Json sentenceJson(const base::Sentence& sentence)
{
    if (sentence.args.empty()) return sentence.pattern;
    return Json::object({{"says", sentence.pattern}, {"of", textsJson(sentence.args)}});
}

base::Sentence readSentence(const Json& json, const std::string& where, model::Faults& faults)
{
    if (json.isString()) return {json.string(), {}};
    base::Sentence sentence;
    if (!json.isObject()) {
        faults.add(where,
                   say(CORE_TR("core", "What was found must be a text, or an object with “says” and “of”, not {1}."),
                       model::shown(json)));
        return sentence;
    }
    JsonFields fields(json, where, faults);
    fields.text("says", sentence.pattern, true);
    fields.texts("of", sentence.args);
    return sentence;
}

StepProgress readStepProgress(const Json& json, const std::string& where, model::Faults& faults)
{
    JsonFields fields(json, where, faults);
    StepProgress step;
    fields.text("id", step.id, true);
    flag(fields, "passed", step.passed);
    fields.list("found",
                [&](const Json& item, const std::string& at) { step.found.push_back(readSentence(item, at, faults)); });
    fields.count("hints", step.hints);
    flag(fields, "revealed", step.revealed);
    return step;
}

Attempt readAttempt(const Json& json, const std::string& where, model::Faults& faults)
{
    JsonFields fields(json, where, faults);
    Attempt attempt;
    fields.texts("values", attempt.values);
    fields.count("passed", attempt.passed);
    fields.count("checks", attempt.checks);
    return attempt;
}

} // namespace

StepProgress& Progress::step(std::string_view id)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [id](const StepProgress& one) { return one.id == id; });
    if (found != steps.end()) return *found;
    steps.push_back({.id = std::string(id)});
    return steps.back();
}

Progress newProgress(const Lesson& lesson, const std::string& learner)
{
    Progress progress{.lesson = lesson.id, .learner = learner, .seed = lesson.seed};
    for (const Step& step : lesson.steps) progress.steps.push_back({.id = step.id});
    return progress;
}

void takeFindings(Progress& progress, const Step& step, const std::vector<Finding>& findings)
{
    StepProgress& now = progress.step(step.id);
    const bool passed = allPassed(findings);
    if (now.passed && !passed) return;
    now.passed = passed;
    now.found.clear();
    for (const Finding& finding : findings) now.found.push_back(finding.said);
}

Progress progressOf(const Lesson& lesson, const Outcome& outcome, const std::string& learner)
{
    Progress progress = newProgress(lesson, learner);
    for (const StepOutcome& one : outcome.steps)
        if (const Step* step = lesson.step(one.id)) takeFindings(progress, *step, one.findings);
    progress.attempts = outcome.attempts;
    progress.answers = outcome.answers;
    progress.question = outcome.question;
    return progress;
}

Json progressJson(const Progress& progress)
{
    Json json = Json::object({{"format", progressFormat}, {"lesson", progress.lesson}, {"learner", progress.learner}});
    json["seed"] = double(progress.seed);
    json["seconds"] = progress.seconds;
    json["steps"] = Json::array();
    for (const StepProgress& step : progress.steps) {
        Json found = Json::array();
        for (const base::Sentence& sentence : step.found) found.push(sentenceJson(sentence));
        json["steps"].push(Json::object({{"id", step.id},
                                         {"passed", step.passed},
                                         {"found", std::move(found)},
                                         {"hints", step.hints},
                                         {"revealed", step.revealed}}));
    }
    json["attempts"] = Json::array();
    for (const Attempt& attempt : progress.attempts)
        json["attempts"].push(Json::object(
            {{"values", textsJson(attempt.values)}, {"passed", attempt.passed}, {"checks", attempt.checks}}));
    json["answers"] = Json::object();
    for (const auto& [field, answer] : progress.answers) json["answers"][field] = answer;
    json["question"] = progress.question;
    return json;
}

Progress readProgress(std::string_view text, base::Errors& errors)
{
    Progress progress;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return progress;
    model::Faults faults(errors);
    JsonFields fields(json, {}, faults);
    std::string format;
    fields.text("format", format, true);
    if (format != progressFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; what a learner has done has “{2}”."),
                                   model::excerpt(format), progressFormat));
    fields.text("lesson", progress.lesson, true);
    fields.text("learner", progress.learner);
    double seed = 1.0;
    fields.quantity("seed", "1", 0.0, seed);
    progress.seed = std::uint64_t(seed);
    fields.quantity("seconds", "1", 0.0, progress.seconds);
    fields.list("steps", [&](const Json& item, const std::string& where) {
        progress.steps.push_back(readStepProgress(item, where, faults));
    });
    fields.list("attempts", [&](const Json& item, const std::string& where) {
        progress.attempts.push_back(readAttempt(item, where, faults));
    });
    fields.members("answers", [&](const std::string& field, const Json& answer, const std::string& where) {
        if (answer.isString())
            progress.answers[field] = answer.string();
        else
            faults.add(where, say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."), field,
                                  model::shown(answer)));
    });
    fields.text("question", progress.question);
    return progress;
}

} // namespace titer::lessons
