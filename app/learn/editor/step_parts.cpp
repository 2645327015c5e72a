#include "app/learn/editor/step_parts.h"

#include "app/common/sentence.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

using base::Json;

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

QString plain(const Json& value)
{
    if (value.isString()) return quantityWords(value.string());
    if (value.isNumber()) return quantityWords(base::writeShort(value.number(), 6));
    return QString::fromStdString(value.write(false));
}

QString listed(const Json& items)
{
    QStringList all;
    for (const Json& one : items.items()) all.append(plain(one));
    return all.join(QStringLiteral(", "));
}

QString settingName(const std::string& path, const std::vector<Measurable>& settings)
{
    const Measurable* one = settingAt(settings, path);
    return one ? one->name : QString::fromStdString(path);
}

Json texts(const std::vector<std::string>& all)
{
    Json list = Json::array();
    for (const std::string& one : all) list.push(one);
    return list;
}

void addOnce(std::vector<std::string>& all, const std::string& one)
{
    if (!one.empty() && std::ranges::find(all, one) == all.end()) all.push_back(one);
}

// What the checks of a step measure of one kind.
std::vector<std::string> measured(const lessons::Step& step, lessons::Measure::Kind kind)
{
    std::vector<std::string> all;
    for (const lessons::Check& check : step.checks)
        if (check.measure.kind == kind) addOnce(all, check.measure.what);
    return all;
}

std::vector<std::string> pathsSet(const std::vector<lessons::Act>& solution)
{
    std::vector<std::string> all;
    for (const lessons::Act& act : solution)
        if (const auto* set = std::get_if<lessons::SetAct>(&act))
            for (const auto& [path, value] : set->values) addOnce(all, path);
    return all;
}

std::string firstColumn(const model::Flowsheet& plant)
{
    for (const model::UnitEntry& unit : plant.units)
        if (unit.type.find("column") != std::string::npos) return unit.id;
    return {};
}

// What a pane of this kind shows in the step; empty: nothing. Panes that need no choice are not asked for.
std::vector<std::string> shownBy(const std::string& kind, const lessons::Lesson& lesson, const lessons::Step& step)
{
    using Kind = lessons::Measure::Kind;
    const std::string file = lesson.recordings.empty() ? std::string() : lesson.recordings.front().file;
    std::vector<std::string> of;
    if (kind == "form") {
        of = pathsSet(step.solution);
        for (const std::string& path : measured(step, Kind::Setting)) addOnce(of, path);
    } else if (kind == "trend") {
        of = measured(step, Kind::Value);
    } else if (kind == "recording" || kind == "comparison") {
        addOnce(of, file);
    } else if (kind == "fit") {
        of = measured(step, Kind::Fit);
    } else if (kind == "study") {
        if (!lesson.studies.empty()) of = {lesson.studies.front().id};
    } else if (kind == "alarms") {
        of = measured(step, Kind::Alarm);
    } else if (kind == "chromatogram") {
        addOnce(of, firstColumn(lesson.start));
    }
    return of;
}

bool needsChoice(const std::string& kind)
{
    return kind != "plant" && kind != "figures" && kind != "attempts" && kind != "streams";
}

} // namespace

QString paneWords(const std::string& kind)
{
    if (kind == "plant") return StepWords::tr("Flowsheet", "a pane");
    if (kind == "form") return StepWords::tr("Settings", "a pane");
    if (kind == "trend") return StepWords::tr("Courses", "a pane");
    if (kind == "figures") return StepWords::tr("Key figures", "a pane");
    if (kind == "attempts") return StepWords::tr("Attempts", "a pane");
    if (kind == "recording") return StepWords::tr("Recording", "a pane");
    if (kind == "comparison") return StepWords::tr("Recording and model", "a pane");
    if (kind == "fit") return StepWords::tr("Fit to a recording", "a pane");
    if (kind == "chromatogram") return StepWords::tr("Chromatogram", "a pane");
    if (kind == "streams") return StepWords::tr("Streams", "a pane");
    if (kind == "study") return StepWords::tr("Study and its model", "a pane");
    if (kind == "alarms") return StepWords::tr("Alarms", "a pane");
    return QString::fromStdString(kind);
}

Json paneJson(const std::string& kind, const lessons::Lesson& lesson, std::size_t step)
{
    const std::vector<std::string> of =
        step < lesson.steps.size() ? shownBy(kind, lesson, lesson.steps[step]) : std::vector<std::string>();
    if (of.empty()) return kind;
    return Json::object({{"pane", kind}, {"of", texts(of)}});
}

std::vector<std::string> panesFor(const lessons::Lesson& lesson, std::size_t step)
{
    std::vector<std::string> kinds = lessons::paneKinds();
    if (step >= lesson.steps.size()) return kinds;
    std::erase_if(kinds, [&](const std::string& kind) {
        return needsChoice(kind) && shownBy(kind, lesson, lesson.steps[step]).empty();
    });
    return kinds;
}

const std::vector<std::string>& actKinds()
{
    static const std::vector<std::string> kinds{"read", "fit", "study", "alarm", "board", "estimator", "estimate"};
    return kinds;
}

QString actKindWords(const std::string& kind)
{
    if (kind == "read") return StepWords::tr("Read a recording");
    if (kind == "fit") return StepWords::tr("Fit numbers to a recording");
    if (kind == "study") return StepWords::tr("Run a study");
    if (kind == "alarm") return StepWords::tr("Set up an alarm");
    if (kind == "board") return StepWords::tr("Make a board");
    if (kind == "estimator") return StepWords::tr("Set up an estimator");
    return StepWords::tr("Take a recording through an estimator");
}

Json newAct(const std::string& kind, const lessons::Lesson& lesson, std::size_t step)
{
    const std::string file = lesson.recordings.empty() ? std::string() : lesson.recordings.front().file;
    const std::string estimator = lesson.start.estimators.empty() ? std::string() : lesson.start.estimators.front().id;
    const std::vector<std::string> fitted = step < lesson.steps.size()
                                                ? measured(lesson.steps[step], lessons::Measure::Kind::Fit)
                                                : std::vector<std::string>();
    if (kind == "read") return Json::object({{"read", file}});
    if (kind == "fit") return Json::object({{"fit", texts(fitted)}, {"to", file}});
    if (kind == "study")
        return Json::object({{"study", lesson.studies.empty() ? std::string() : lesson.studies.front().id}});
    if (kind == "alarm")
        return Json::object({{"alarm", Json::object({{"name", ""},
                                                     {"kind", "below"},
                                                     {"tag", ""},
                                                     {"limit", 0.0},
                                                     {"unit", ""},
                                                     {"priority", "high"},
                                                     {"cause", ""},
                                                     {"consequence", ""},
                                                     {"response", ""}})}});
    if (kind == "board")
        return Json::object(
            {{"board",
              Json::object({{"name", ""},
                            {"tiles", Json::array({Json::object({{"type", "trend"}, {"tags", Json::array()}})})}})}});
    if (kind == "estimator")
        return Json::object({{"estimator", lesson.start.estimators.empty()
                                               ? Json::object({{"id", ""}, {"unit", ""}, {"channels", Json::array()}})
                                               : model::estimatorJson(lesson.start.estimators.front())}});
    return Json::object({{"estimate", estimator}, {"on", file}});
}

const Json* answerIn(const Json& acts, const std::string& field)
{
    for (const Json& act : acts.items())
        if (const Json* answers = act.find("answer"))
            if (const Json* answer = answers->find(field)) return answer;
    return nullptr;
}

Json withAnswer(Json acts, const std::string& field, Json answer)
{
    for (Json& act : acts.items()) {
        Json* answers = act.find("answer");
        if (!answers || !answers->find(field)) continue;
        if (answer.isNull())
            answers->erase(field);
        else
            (*answers)[field] = std::move(answer);
        std::erase_if(acts.items(), [](const Json& one) {
            const Json* left = one.find("answer");
            return left && left->members().empty();
        });
        return acts;
    }
    if (!answer.isNull()) acts.push(Json::object({{"answer", Json::object({{field, std::move(answer)}})}}));
    return acts;
}

std::vector<std::string> pathsSet(const Json& solution)
{
    std::vector<std::string> all;
    for (const Json& act : solution.items())
        if (const Json* set = act.find("set"))
            for (const Json::Member& one : set->members()) addOnce(all, one.first);
    return all;
}

QStringList actWords(const Json& act, const std::vector<Measurable>& settings)
{
    QStringList lines;
    if (const Json* set = act.find("set"))
        for (const Json::Member& one : set->members())
            lines.append(StepWords::tr("Set %1 to %2").arg(settingName(one.first, settings), plain(one.second)));
    if (act.find("run")) lines.append(StepWords::tr("Run the plant"));
    if (const Json* answers = act.find("answer"))
        for (const Json::Member& one : answers->members())
            lines.append(one.second.isString()
                             ? StepWords::tr("Answer %1: %2").arg(QString::fromStdString(one.first), plain(one.second))
                             : StepWords::tr("Answer %1 with what is measured").arg(QString::fromStdString(one.first)));
    if (const Json* file = act.find("read")) lines.append(StepWords::tr("Read %1").arg(plain(*file)));
    if (const Json* paths = act.find("fit")) {
        QStringList names;
        for (const Json& path : paths->items()) names.append(settingName(path.string(), settings));
        const Json* file = act.find("to");
        lines.append(
            StepWords::tr("Fit %1 to %2").arg(names.join(QStringLiteral("; ")), file ? plain(*file) : QString()));
    }
    if (const Json* study = act.find("study")) lines.append(StepWords::tr("Run the study %1").arg(plain(*study)));
    if (const Json* alarm = act.find("alarm")) {
        const Json* name = alarm->find("name");
        lines.append(StepWords::tr("Set up the alarm %1").arg(name ? plain(*name) : QString()));
    }
    if (const Json* board = act.find("board")) {
        const Json* name = board->find("name");
        lines.append(StepWords::tr("Make the board %1").arg(name ? plain(*name) : QString()));
    }
    if (const Json* estimator = act.find("estimator")) {
        const Json* id = estimator->find("id");
        lines.append(StepWords::tr("Set up the estimator %1").arg(id ? plain(*id) : QString()));
    }
    if (const Json* id = act.find("estimate")) {
        const Json* file = act.find("on");
        lines.append(
            StepWords::tr("Take %1 through the estimator %2").arg(file ? plain(*file) : QString(), plain(*id)));
    }
    return lines.isEmpty() ? QStringList{listed(Json::array({act}))} : lines;
}

} // namespace titer::app
