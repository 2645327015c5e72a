#include "app/learn/editor/lesson_project.h"

#include "app/document/document.h"
#include "app/form/plant/plant_changes.h"
#include "app/learn/editor/lesson_names.h"
#include "app/learn/lesson_bench.h"
#include "app/session/workbench.h"
#include "core/base/file_name.h"
#include "core/connect/import_options.h"
#include "core/lessons/solving.h"
#include "core/studies/study/study_json.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace titer::app {

using base::Json;
using base::say;

namespace {

constexpr qint64 maxRecordingSize = 4'000'000; // [bytes]; four of them in a lesson

bool isTable(const QFileInfo& file)
{
    const QString ending = file.suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("tsv") || ending == QLatin1String("txt");
}

// What of it says how a table is read.
connect::Settings importSettings(const connect::Settings& settings)
{
    connect::Settings kept;
    for (const auto& [key, text] : settings.entries())
        if (std::ranges::any_of(connect::importSpecs(),
                                [&](const connect::SettingSpec& spec) { return key == spec.key; }))
            kept.add(key, text);
    return kept;
}

void takeRecordings(const DataRecordings& recordings, ProjectState& state)
{
    std::set<std::string> names;
    for (const DataRecording& one : recordings.list()) {
        const QFileInfo info(QString::fromStdString(one.settings.value("file")));
        QFile file(info.filePath());
        const std::string name = info.completeBaseName().toStdString() + ".csv";
        if (!isTable(info) || base::fileNameFault(name) || info.size() > maxRecordingSize ||
            !file.open(QIODevice::ReadOnly) || !names.insert(name).second) {
            state.leftOut.append(info.fileName());
            continue;
        }
        state.recordings.push_back({{name, file.readAll().toStdString()}, importSettings(one.settings)});
    }
}

// What a person measured stays; what the plant gave is what the learner is to find.
studies::Study withoutTwin(studies::Study study)
{
    for (studies::StudyRun& run : study.runs) {
        run.failure.clear();
        for (studies::StudyCell& cell : run.cells)
            if (cell.origin == studies::StudyCell::Origin::Twin) cell = {};
    }
    return study;
}

Json emptyHints()
{
    return Json::array({"", "", ""});
}

// "step-3": the first number that none of them has.
std::string freeId(const char* word, const std::vector<Json>& among)
{
    for (int number = int(among.size()) + 1;; ++number) {
        const std::string id = std::string(word) + "-" + std::to_string(number);
        const bool taken = std::ranges::any_of(among, [&](const Json& one) {
            const Json* own = one.find("id");
            return own && own->isString() && own->string() == id;
        });
        if (!taken) return id;
    }
}

// Values in which two places of the plant's file differ.
class Values {
public:
    Json set = Json::object();

    void compare(const std::string& path, const Json& before, const Json& after)
    {
        if (before == after) return;
        if (after.isObject() && (before.isObject() || before.isNull()) && !after.members().empty()) {
            for (const Json::Member& one : after.members()) {
                const Json* old = before.find(one.first);
                compare(path + "/" + one.first, old ? *old : Json(), one.second);
            }
            return;
        }
        if (after.isArray() && before.isArray() && after.items().size() == before.items().size()) {
            for (std::size_t i = 0; i < after.items().size(); ++i)
                compare(path + "/" + std::to_string(i), before.items()[i], after.items()[i]);
            return;
        }
        set[path] = after;
    }
    void units(const std::string& path, const model::UnitEntry& before, const model::UnitEntry& after)
    {
        compare(path + "/params", before.params, after.params);
        compare(path + "/initial", before.initial, after.initial);
        compare(path + "/program", before.program, after.program);
    }
    void controllers(const std::string& path, const model::ControllerEntry& before, const model::ControllerEntry& after)
    {
        compare(path + "/setpoint", before.setpoint, after.setpoint);
        compare(path + "/period", before.period, after.period);
        compare(path + "/during", before.during, after.during);
        compare(path + "/params", before.params, after.params);
    }
    void phases(const std::string& path, const model::PhaseEntry& before, const model::PhaseEntry& after)
    {
        compare(path + "/at", before.at, after.at);
        compare(path + "/until", before.until, after.until);
        compare(path + "/set", before.set, after.set);
        compare(path + "/dose", before.dose, after.dose);
        compare(path + "/transfer", before.transfer, after.transfer);
        compare(path + "/ramp", before.ramp, after.ramp);
        compare(path + "/clean", before.clean, after.clean);
        compare(path + "/repeat", before.repeat, after.repeat);
    }
};

// Calls `compare` for each two entries of one id.
template <class Entry, class Compare>
void forPairs(const std::vector<Entry>& before, const std::vector<Entry>& after, const Compare& compare)
{
    for (const Entry& one : after) {
        const auto old = std::ranges::find(before, one.id, &Entry::id);
        if (old != before.end() && *old != one) compare(*old, one);
    }
}

bool measures(const lessons::Step& step, lessons::Measure::Kind kind)
{
    return std::ranges::any_of(step.checks, [kind](const lessons::Check& check) { return check.measure.kind == kind; });
}

// What a step has done, with those before it.
template <class Act, class Same> bool isDone(const lessons::Lesson& lesson, std::size_t step, const Same& same)
{
    for (std::size_t s = 0; s < std::min(step, lesson.steps.size()); ++s)
        for (const lessons::Act& act : lesson.steps[s].solution)
            if (const Act* one = std::get_if<Act>(&act); one && same(*one)) return true;
    return false;
}

void addReadings(const lessons::Lesson& lesson, std::size_t step, const ProjectState& state, Json& acts)
{
    for (const ProjectRecording& one : state.recordings) {
        const bool known =
            std::ranges::any_of(lesson.recordings, [&](const auto& own) { return own.file == one.file.name; });
        const bool read =
            isDone<lessons::TakeAct>(lesson, step, [&](const auto& act) { return act.file == one.file.name; });
        if (!known || read) continue;
        Json act = Json::object({{"read", one.file.name}});
        if (!one.settings.entries().empty()) act["as"] = connect::settingsJson(one.settings);
        acts.push(std::move(act));
    }
}

void addAlarms(const lessons::Lesson& lesson, std::size_t step, const ProjectState& state, Json& acts)
{
    for (const alarm::Definition& one : state.alarms) {
        const bool set = isDone<lessons::AlarmAct>(lesson, step, [&](const lessons::AlarmAct& act) {
            alarm::Definition other = act.definition;
            other.id = one.id;
            return other == one;
        });
        if (!set) acts.push(Json::object({{"alarm", alarm::definitionJson(one)}}));
    }
}

void addBoards(const lessons::Lesson& lesson, std::size_t step, const ProjectState& state, Json& acts)
{
    for (const lessons::LearnerBoard& one : state.boards)
        if (!isDone<lessons::BoardAct>(lesson, step, [&](const auto& act) { return act.board == one; }))
            acts.push(Json::object({{"board", lessons::boardJson(one)}}));
}

// What the checks read once each: studies to be run, numbers to be fitted, estimators to be taken through a recording.
void addWork(const lessons::Lesson& lesson, const lessons::Step& step, Json& acts)
{
    using Kind = lessons::Measure::Kind;
    const std::string file = lesson.recordings.empty() ? std::string() : lesson.recordings.front().file;
    std::set<std::string> studies, estimators;
    Json fitted = Json::array();
    for (const lessons::Check& check : step.checks) {
        const lessons::Measure& measure = check.measure;
        const Json path = measure.what;
        if (measure.kind == Kind::Fit && std::ranges::find(fitted.items(), path) == fitted.items().end())
            fitted.push(path);
        if (measure.kind == Kind::Study) studies.insert(measure.what);
        if (measure.kind == Kind::Estimator) estimators.insert(measure.what);
    }
    if (!fitted.items().empty()) acts.push(Json::object({{"fit", std::move(fitted)}, {"to", file}}));
    for (const std::string& id : studies) acts.push(Json::object({{"study", id}}));
    for (const std::string& id : estimators) acts.push(Json::object({{"estimate", id}, {"on", file}}));
}

} // namespace

ProjectState projectState(const Document& document, Workbench& bench)
{
    ProjectState state{document.flowsheet(),
                       learnerStudies(bench.studies()),
                       learnerAlarms(bench.definitions()),
                       learnerBoards(bench.boards()),
                       {}};
    takeRecordings(bench.recordings(), state);
    return state;
}

Json newStep(const Json& lesson)
{
    const Json* steps = lesson.find("steps");
    return Json::object({{"id", freeId("step", steps ? steps->items() : std::vector<Json>())},
                         {"title", ""},
                         {"task", ""},
                         {"panes", Json::array({"plant"})},
                         {"checks", Json::array()},
                         {"hints", emptyHints()},
                         {"reveal", ""},
                         {"solution", Json::array()}});
}

Json newField(const Json& lesson)
{
    std::vector<Json> all;
    if (const Json* steps = lesson.find("steps"))
        for (const Json& step : steps->items())
            if (const Json* fields = step.find("fields"))
                all.insert(all.end(), fields->items().begin(), fields->items().end());
    return Json::object({{"id", freeId("answer", all)}, {"text", ""}});
}

Json newChoice(const Json& question)
{
    const Json* choices = question.find("choices");
    return Json::object({{"id", freeId("choice", choices ? choices->items() : std::vector<Json>())}, {"text", ""}});
}

Json withStart(Json lesson, const ProjectState& state)
{
    base::Errors ignored; // of what was written here
    const Json drawn = drawnInStart(lesson);
    lesson["start"] = Json::object({{"plant", base::readJson(model::writePlant(state.plant), ignored)}});
    if (!drawn.members().empty()) lesson["start"]["set"] = drawn;
    lesson.erase("studies");
    lesson.erase("recordings");
    Json studies = Json::array(), recordings = Json::array();
    for (const studies::Study& one : state.studies) studies.push(studies::writeStudy(withoutTwin(one)));
    for (const ProjectRecording& one : state.recordings)
        recordings.push(Json::object({{"file", one.file.name}, {"text", one.file.text}}));
    if (!recordings.items().empty()) lesson["recordings"] = std::move(recordings);
    if (!studies.items().empty()) lesson["studies"] = std::move(studies);
    return lesson;
}

Json newLesson(const ProjectState& state)
{
    Json lesson = Json::object({{"format", lessons::lessonFormat},
                                {"id", "lesson"},
                                {"level", "basic"},
                                {"minutes", 15},
                                {"title", state.plant.name},
                                {"why", ""},
                                {"goal", ""}});
    lesson = withStart(std::move(lesson), state);
    lesson["steps"] = Json::array({newStep(lesson)});
    Json question = Json::object({{"text", ""}, {"choices", Json::array()}});
    for (int i = 0; i < 2; ++i) question["choices"].push(newChoice(question));
    question["answer"] = "choice-1";
    question["reason"] = "";
    lesson["question"] = std::move(question);
    return lesson;
}

lessons::Work workOf(const ProjectState& state, const lessons::Lesson& lesson)
{
    lessons::Work work{.plant = state.plant, .startPlant = lesson.start};
    work.studies = state.studies;
    work.alarms = state.alarms;
    work.boards = state.boards;
    for (const ProjectRecording& one : state.recordings) {
        base::Errors errors;
        base::Notices notices;
        lessons::TakenRecording taken = lessons::takeRecording(one.file, one.settings, errors, notices);
        if (errors.empty()) work.recordings.push_back(std::move(taken));
    }
    return work;
}

model::Flowsheet plantBefore(const lessons::Lesson& lesson, std::size_t step)
{
    lessons::Work work{.plant = lesson.start, .startPlant = lesson.start};
    for (std::size_t s = 0; s < std::min(step, lesson.steps.size()); ++s)
        for (const lessons::Act& act : lesson.steps[s].solution)
            if (std::holds_alternative<lessons::SetAct>(act) || std::holds_alternative<lessons::EstimatorAct>(act))
                (void)lessons::perform(act, lesson, {}, work); // a fault is the trial's to report
    return work.plant;
}

base::Result<Json> valuesBetween(const model::Flowsheet& before, const model::Flowsheet& after,
                                 const model::Catalogue& catalogue)
{
    Values values;
    values.compare("recipe/duration", before.duration, after.duration);
    forPairs(before.units, after.units, [&](const auto& a, const auto& b) { values.units("units/" + b.id, a, b); });
    forPairs(before.phases, after.phases,
             [&](const auto& a, const auto& b) { values.phases("recipe/phases/" + b.id, a, b); });
    forPairs(before.controllers, after.controllers,
             [&](const auto& a, const auto& b) { values.controllers("controllers/" + b.id, a, b); });
    model::Flowsheet reached = before;
    for (const Json::Member& one : values.set.members())
        if (const base::Done set = model::setAtPath(reached, one.first, one.second); !set) return set.error();
    reached.estimators = after.estimators; // have acts of their own
    if (const std::vector<PlantChange> rest = changesBetween(reached, after, catalogue); !rest.empty())
        return base::inputError(
            say(CORE_TR("core", "A solution can set values, and the project differs from where this "
                                "step begins in more than that: {1}. Undo it there, or begin the "
                                "lesson with it: “Take the project as the start”."),
                changeSummary(rest).toStdString()));
    return std::move(values.set);
}

base::Result<Json> solutionOf(const lessons::Lesson& lesson, std::size_t number, const ProjectState& state,
                              const Json& before, const model::Catalogue& catalogue)
{
    using Kind = lessons::Measure::Kind;
    if (number >= lesson.steps.size()) return Json::array();
    const lessons::Step& step = lesson.steps[number];
    const model::Flowsheet from = plantBefore(lesson, number);
    base::Result<Json> values = valuesBetween(from, state.plant, catalogue);
    if (!values) return values.error();
    Json acts = Json::array();
    if (!values->members().empty()) acts.push(Json::object({{"set", *std::move(values)}}));
    forPairs(from.estimators, state.plant.estimators, [&](const auto&, const model::EstimatorEntry& one) {
        acts.push(Json::object({{"estimator", model::estimatorJson(one)}}));
    });
    const bool reads = measures(step, Kind::Recording) || measures(step, Kind::Alarm) || measures(step, Kind::Fit) ||
                       measures(step, Kind::Estimator);
    if (reads) addReadings(lesson, number, state, acts);
    if (measures(step, Kind::Alarm)) addAlarms(lesson, number, state, acts);
    if (measures(step, Kind::Board)) addBoards(lesson, number, state, acts);
    addWork(lesson, step, acts);
    if (measures(step, Kind::Value)) acts.push(Json::object({{"run", true}}));
    for (const Json& act : before.items())
        if (act.find("answer")) acts.push(act);
    return acts;
}

} // namespace titer::app
