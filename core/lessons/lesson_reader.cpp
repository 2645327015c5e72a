// Reads titer.lesson/1: draws first, then everything with the numbers of the seed in place.
#include "core/lessons/lesson.h"

#include "core/base/file_name.h"
#include "core/base/reading_limits.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/lessons/lesson_references.h"
#include "core/studies/study/study_json.h"
#include "generated/examples.h"

#include <algorithm>

namespace titer::lessons {

using base::Json;
using base::say;
using model::addBelow;
using model::Faults;
using model::JsonFields;

namespace {

std::vector<Choice> readChoices(JsonFields& fields)
{
    std::vector<Choice> choices;
    fields.list("choices", [&](const Json& json, const std::string& where) {
        JsonFields inner(json, where, fields.faults());
        Choice choice;
        inner.text("id", choice.id, true);
        readText(inner, "text", choice.text, true);
        choices.push_back(std::move(choice));
    });
    return choices;
}

Field readField(const Json& json, const std::string& where, Faults& faults)
{
    JsonFields fields(json, where, faults);
    Field field;
    fields.text("id", field.id, true);
    readText(fields, "text", field.text, true);
    fields.text("unit", field.unit);
    if (!field.unit.empty() && !base::findUnit(field.unit))
        fields.fault("unit",
                     say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."),
                         model::excerpt(field.unit)));
    field.choices = readChoices(fields);
    return field;
}

Pane readPane(const Json& json, const std::string& where, Faults& faults)
{
    Pane pane;
    if (json.isString()) {
        pane.kind = json.string();
    } else {
        JsonFields fields(json, where, faults);
        fields.text("pane", pane.kind, true);
        fields.texts("of", pane.of);
    }
    const std::vector<std::string>& kinds = paneKinds();
    if (std::find(kinds.begin(), kinds.end(), pane.kind) == kinds.end())
        faults.add(where, say(CORE_TR("core", "“{1}” is not a pane; use one of {2}."), model::excerpt(pane.kind),
                              model::listed(kinds)));
    return pane;
}

void readHints(JsonFields& fields, Step& step)
{
    std::size_t count = 0;
    fields.list(
        "hints",
        [&](const Json& json, const std::string& where) {
            const Text hint = readText(json, where, fields.faults());
            needWords(hint, where, fields.faults());
            if (count < step.hints.size()) step.hints[count] = hint;
            ++count;
        },
        true);
    if (count != step.hints.size())
        fields.fault("hints",
                     say(CORE_TR("core", "A step has three hints, from a nudge to nearly the answer; here are {1}."),
                         std::to_string(count)));
}

Step readStep(const Json& json, const std::string& where, Faults& faults)
{
    JsonFields fields(json, where, faults);
    Step step;
    fields.text("id", step.id, true);
    readText(fields, "title", step.title, true);
    readText(fields, "task", step.task, true);
    fields.list("panes",
                [&](const Json& item, const std::string& at) { step.panes.push_back(readPane(item, at, faults)); });
    fields.texts("touches", step.touches);
    fields.list("fields",
                [&](const Json& item, const std::string& at) { step.fields.push_back(readField(item, at, faults)); });
    fields.list(
        "checks",
        [&](const Json& item, const std::string& at) {
            if (std::optional<Check> check = readCheck(item, at, faults)) step.checks.push_back(*std::move(check));
        },
        true);
    readHints(fields, step);
    readText(fields, "reveal", step.reveal, true);
    if (const Json* solution = fields.find("solution", true))
        readActs(*solution, fields.path("solution"), step.solution, faults);
    return step;
}

void readQuestion(JsonFields& fields, Question& question)
{
    const Json* json = fields.find("question", true);
    if (!json) return;
    JsonFields inner(*json, fields.path("question"), fields.faults());
    readText(inner, "text", question.text, true);
    question.choices = readChoices(inner);
    inner.text("answer", question.answer, true);
    readText(inner, "reason", question.reason, true);
    const bool isChoice = std::any_of(question.choices.begin(), question.choices.end(),
                                      [&](const Choice& one) { return one.id == question.answer; });
    if (!isChoice)
        inner.fault("answer",
                    say(CORE_TR("core", "“{1}” is not one of the choices."), model::excerpt(question.answer)));
}

model::Flowsheet readStart(JsonFields& fields)
{
    model::Flowsheet start;
    const Json* json = fields.find("start", true);
    if (!json) return start;
    Faults& faults = fields.faults();
    JsonFields inner(*json, fields.path("start"), faults);
    base::Errors errors;
    if (inner.has("example")) {
        std::string id;
        inner.text("example", id);
        std::vector<std::string> known;
        const model::Example* found = nullptr;
        for (const model::Example& one : model::examples()) {
            known.emplace_back(one.id);
            if (one.id == id) found = &one;
        }
        if (found)
            start = model::readPlant(found->text, errors);
        else
            inner.fault("example", say(CORE_TR("core", "There is no example “{1}”; there are {2}."), model::excerpt(id),
                                       model::listed(known)));
    } else if (const Json* plant = inner.find("plant", true)) {
        start = model::readPlantJson(*plant, errors);
    }
    addBelow(inner.path("plant"), errors, faults);
    inner.members("set", [&](const std::string& path, const Json& value, const std::string& where) {
        if (const base::Done set = model::setAtPath(start, path, value); !set) faults.add(where, set.error());
    });
    return start;
}

Writing::Spike readSpike(const Json& json, const std::string& where, Faults& faults)
{
    JsonFields fields(json, where, faults);
    Writing::Spike spike;
    fields.text("column", spike.column, true);
    fields.quantity("at", "s", 0.0, spike.time, true);
    fields.quantity("by", "1", -HUGE_VAL, spike.by, true);
    return spike;
}

void readSign(JsonFields& fields, const char* key, char& into)
{
    std::string sign;
    fields.text(key, sign);
    if (sign.empty()) return;
    if (sign.size() == 1)
        into = sign.front();
    else
        fields.fault(key, say(CORE_TR("core", "“{1}” is not a single sign."), model::excerpt(sign)));
}

Writing readWriting(const Json& json, const std::string& where, Faults& faults)
{
    JsonFields fields(json, where, faults);
    Writing writing;
    readSign(fields, "separator", writing.separator);
    readSign(fields, "decimal", writing.decimal);
    std::string zone;
    fields.text("zone", zone);
    if (!zone.empty()) {
        writing.zoneMinutes = base::readZone(zone);
        if (!writing.zoneMinutes)
            fields.fault("zone",
                         say(CORE_TR("core", "“{1}” is not a time zone such as +01:00."), model::excerpt(zone)));
    }
    fields.members("columns", [&](const std::string& column, const Json& heading, const std::string& at) {
        if (heading.isString())
            writing.columns.emplace_back(column, heading.string());
        else
            faults.add(at, say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."), column,
                               model::shown(heading)));
    });
    fields.list("spikes", [&](const Json& item, const std::string& at) {
        writing.spikes.push_back(readSpike(item, at, faults));
    });
    fields.text("missing", writing.missing);
    return writing;
}

LessonRecording readRecording(const Json& json, const std::string& where, Faults& faults)
{
    JsonFields fields(json, where, faults);
    LessonRecording recording;
    fields.text("file", recording.file, true);
    if (const std::optional<base::Sentence> unfit = base::fileNameFault(recording.file))
        fields.fault("file", *unfit);
    else if (!recording.file.ends_with(".csv"))
        fields.fault("file", say(CORE_TR("core", "“{1}” is not a name such as batch-7.csv, without a folder."),
                                 model::excerpt(recording.file)));
    fields.text("text", recording.text);
    if (!recording.text.empty()) return recording;
    if (const Json* sensors = fields.find("sensors", true)) {
        Json whole = *sensors;
        whole["format"] = twin::sensorsFormat;
        base::Errors errors;
        recording.sensors = twin::readSensors(whole.write(), errors);
        addBelow(fields.path("sensors"), errors, faults);
    }
    if (const Json* written = fields.find("written"))
        recording.writing = readWriting(*written, fields.path("written"), faults);
    return recording;
}

void readStudies(JsonFields& fields, Lesson& lesson)
{
    fields.list("studies", [&](const Json& json, const std::string& where) {
        base::Result<studies::Study> study = studies::readStudy(json.write());
        if (study)
            lesson.studies.push_back(*std::move(study));
        else
            addBelow(where, {study.error()}, fields.faults());
    });
}

void readAttempts(JsonFields& fields, Lesson& lesson)
{
    fields.list("attempts", [&](const Json& json, const std::string& where) {
        JsonFields inner(json, where, fields.faults());
        AttemptColumn column;
        readText(inner, "title", column.title, true);
        if (std::optional<Measure> measure = readMeasure(inner)) column.measure = *std::move(measure);
        lesson.attempts.push_back(std::move(column));
    });
}

void readHead(JsonFields& fields, Lesson& lesson)
{
    constexpr int minMinutes = 10, maxMinutes = 20;
    std::string format;
    fields.text("format", format, true);
    if (format != lessonFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; a lesson has “{2}”."), model::excerpt(format),
                                   lessonFormat));
    fields.text("id", lesson.id, true);
    if (const base::Json* id = fields.find("id"); id && id->isString() && !model::isId(lesson.id))
        fields.fault("id", say(CORE_TR("core", "“{1}” is not an id: letters, digits, “_” and “-” are."),
                               model::excerpt(lesson.id)));
    fields.count("number", lesson.number);
    lesson.minutes = 15;
    fields.count("minutes", lesson.minutes, true);
    if (lesson.minutes < minMinutes)
        fields.fault("minutes",
                     say(CORE_TR("core", "{1} minutes are too short for a lesson; it takes {2} to {3}."),
                         std::to_string(lesson.minutes), std::to_string(minMinutes), std::to_string(maxMinutes)));
    if (lesson.minutes > maxMinutes)
        fields.fault("minutes",
                     say(CORE_TR("core", "{1} minutes are too long for a lesson; it takes {2} to {3}."),
                         std::to_string(lesson.minutes), std::to_string(minMinutes), std::to_string(maxMinutes)));
    fields.text("level", lesson.level, true);
    if (!lesson.level.empty() &&
        std::find(lessonLevels.begin(), lessonLevels.end(), lesson.level) == lessonLevels.end())
        fields.fault("level", say(CORE_TR("core", "“{1}” is not a level; use {2}."), model::excerpt(lesson.level),
                                  "basic, intermediate, advanced"));
    readText(fields, "title", lesson.title, true);
    readText(fields, "why", lesson.why, true);
    readText(fields, "goal", lesson.goal, true);
    fields.texts("needs", lesson.needs);
    fields.texts("next", lesson.next);
    fields.texts("read", lesson.topics);
}

// Each part may refer to any other, so that they are looked up against each other.
bool isWithinLimits(const Lesson& lesson, Faults& faults)
{
    std::size_t parts = lesson.steps.size() + lesson.attempts.size();
    for (const Step& step : lesson.steps)
        parts += step.fields.size() + step.checks.size() + step.touches.size() + step.solution.size();
    if (lesson.recordings.size() > base::limits::lessonRecordings)
        faults.add("recordings",
                   say(CORE_TR("core", "A lesson has {1} recordings at most, not {2}."),
                       std::to_string(base::limits::lessonRecordings), std::to_string(lesson.recordings.size())));
    else if (parts > base::limits::lessonParts)
        faults.add("steps", say(CORE_TR("core", "A lesson has {1} steps, fields, checks and acts at most, not {2}."),
                                std::to_string(base::limits::lessonParts), std::to_string(parts)));
    else
        return true;
    return false;
}

} // namespace

Lesson readLesson(std::string_view text, std::uint64_t seed, base::Errors& errors)
{
    Lesson lesson;
    lesson.seed = seed;
    const Json file = base::readJson(text, errors);
    if (!errors.empty()) return lesson;
    Faults faults(errors);
    {
        const Json* id = file.find("id");
        const Json drawn = file.find("draws") ? Json::object({{"draws", *file.find("draws")}}) : Json::object();
        JsonFields fields(drawn, {}, faults);
        lesson.draws = readDraws(fields, id && id->isString() ? id->string() : std::string(), seed);
    }
    if (lesson.draws.size() > base::limits::lessonDraws) {
        faults.add("draws", say(CORE_TR("core", "A lesson has {1} draws at most, not {2}; it is not read further."),
                                std::to_string(base::limits::lessonDraws), std::to_string(lesson.draws.size())));
        return lesson;
    }
    const Json json = withDraws(file, lesson.draws, faults);
    JsonFields fields(json, {}, faults);
    readHead(fields, lesson);
    lesson.start = readStart(fields);
    fields.list("recordings", [&](const Json& item, const std::string& where) {
        lesson.recordings.push_back(readRecording(item, where, faults));
    });
    readStudies(fields, lesson);
    readAttempts(fields, lesson);
    fields.list(
        "steps",
        [&](const Json& item, const std::string& where) { lesson.steps.push_back(readStep(item, where, faults)); },
        true);
    readQuestion(fields, lesson.question);
    if (isWithinLimits(lesson, faults)) resolveReferences(lesson, faults);
    return lesson;
}

} // namespace titer::lessons
