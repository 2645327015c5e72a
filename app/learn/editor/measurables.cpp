#include "app/learn/editor/measurables.h"

#include "app/common/sentence.h"
#include "app/form/form.h"
#include "app/form/tag_names.h"
#include "app/tags/stranger_name.h"
#include "core/base/units/units.h"
#include "core/lessons/reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::app {

using base::Json;
using MeasurableKind = Measurable::Kind;

namespace {

struct MeasurableWords {
    Q_DECLARE_TR_FUNCTIONS(MeasurableWords)
};

Json measureOf(const char* subject, const std::string& what)
{
    return Json::object({{subject, what}});
}

QString joined(const QString& place, const QString& part)
{
    return MeasurableWords::tr("%1, %2", "place, quantity").arg(place, part);
}

class Gathering {
public:
    Gathering(const lessons::Lesson& lesson, const lessons::Work& work, const model::Catalogue& catalogue)
        : m_lesson(lesson)
        , m_work(work)
        , m_catalogue(catalogue)
    {
    }

    std::vector<Measurable> found;

    void figures()
    {
        if (!m_work.run) return;
        for (const figures::Kpi& kpi : m_work.run->result.kpis) {
            const QString name = sentence(kpi.name());
            add(MeasurableKind::Figure,
                kpi.unitId.empty() ? name : joined(unitName(m_work.run->plant, kpi.unitId), name),
                measureOf("value", kpi.tag), kpi.displayUnit);
        }
    }
    // Columns that report nothing, or 0 throughout, are left out.
    void courses()
    {
        if (!m_work.run) return;
        const lessons::LearnerRun& run = *m_work.run;
        for (const figures::Column& column : run.result.columns) {
            const bool reports =
                std::ranges::any_of(column.values, [](double value) { return std::isfinite(value) && value != 0.0; });
            if (!reports) continue;
            const std::string unit = column.tag.substr(0, column.tag.find('.'));
            Measurable& one = add(MeasurableKind::Course,
                                  joined(unitName(run.plant, unit), tagName(run.plant, m_catalogue, column.tag)),
                                  measureOf("value", column.tag), base::displayUnit(column.unit));
            one.isCourse = true;
        }
    }
    void settings()
    {
        const model::Flowsheet& plant = m_work.plant;
        for (const model::UnitEntry& unit : plant.units) {
            rows(unitName(plant, unit.id), unitForm(plant, m_catalogue, unit.id));
            program(unit);
        }
        for (const model::ControllerEntry& one : plant.controllers)
            rows(QString::fromStdString(one.label.empty() ? one.id : one.label),
                 controllerForm(plant, m_catalogue, nullptr, one.id));
        for (const model::PhaseEntry& phase : plant.phases) recipe(phase);
    }
    void studies()
    {
        for (const studies::Study& study : m_work.studies) {
            const QString name = QString::fromStdString(study.name.empty() ? study.id : study.name);
            for (const studies::StudyResponse& response : study.responses)
                for (const auto& [figure, words] :
                     {std::pair("r2_predicted", MeasurableWords::tr("predicted R²")),
                      std::pair("r2_adjusted", MeasurableWords::tr("adjusted R²")),
                      std::pair("runs", MeasurableWords::tr("runs that count", "of a study"))}) {
                    Json measure = measureOf("study", study.id);
                    measure["response"] = response.name;
                    measure["figure"] = figure;
                    add(MeasurableKind::Study, joined(joined(name, QString::fromStdString(response.name)), words),
                        measure, {});
                }
            Json measure = measureOf("study", study.id);
            measure["figure"] = "probability";
            add(MeasurableKind::Study, joined(name, MeasurableWords::tr("probability of meeting all limits")), measure,
                "%");
        }
    }
    void recordings()
    {
        for (const lessons::TakenRecording& one : m_work.recordings) {
            for (const base::CsvColumn& column : one.table.layout.columns) {
                if (column.role != base::CsvColumn::Role::Value) continue;
                Json measure = measureOf("recording", one.file);
                measure["tag"] = column.name;
                Measurable& made = add(MeasurableKind::Recording,
                                       joined(QString::fromStdString(one.file), QString::fromStdString(column.name)),
                                       measure, column.unit);
                made.isCourse = true;
                if (watches(column.name)) alarm(one.file, column.name);
            }
            Json begin = measureOf("recording", one.file);
            begin["take"] = "begin";
            add(MeasurableKind::Recording,
                joined(QString::fromStdString(one.file), MeasurableWords::tr("when it starts")), begin, {})
                .isWord = true;
        }
    }
    // How many tiles show a tag, whichever board they are on: learners name them as they like.
    void boards()
    {
        std::set<std::string> tags;
        for (const lessons::LearnerBoard& board : m_work.boards)
            for (const lessons::LearnerBoard::Tile& tile : board.tiles)
                for (const std::string& tag : tile.tags) tags.insert(tag.substr(tag.rfind('/') + 1)); // npos + 1 is 0
        for (const std::string& tag : tags) {
            Json measure = measureOf("board", lessons::anyBoard);
            measure["tag"] = tag;
            add(MeasurableKind::Board,
                MeasurableWords::tr("Tiles of boards that show %1", "a tag").arg(strangerName(&m_work.plant, tag)),
                measure, {});
        }
    }
    void estimators()
    {
        for (const model::EstimatorEntry& one : m_work.plant.estimators) {
            const QString name = QString::fromStdString(one.id);
            for (const model::ChannelEntry& channel : one.channels)
                for (const bool word : {true, false}) {
                    Json measure = measureOf("estimator", one.id);
                    measure["tag"] = channel.tag;
                    measure["figure"] = word ? "state" : "in_band";
                    Measurable& made = add(MeasurableKind::Estimator,
                                           joined(joined(name, QString::fromStdString(channel.tag)),
                                                  word ? MeasurableWords::tr("verdict: good, drifting, noisier")
                                                       : MeasurableWords::tr("fraction of innovations in their band")),
                                           measure, word ? std::string() : std::string("%"));
                    made.isWord = word;
                }
            for (const model::EstimatedEntry& number : one.parameters) {
                Json measure = measureOf("estimator", one.id);
                measure["path"] = number.path;
                measure["figure"] = "number";
                add(MeasurableKind::Estimator, joined(name, nameOfSetting(number.path)), measure, unitAt(number.path));
            }
        }
    }
    // Numbers of the plant, where the lesson has a recording that they can be fitted to.
    void fits()
    {
        if (m_lesson.recordings.empty()) return;
        const std::vector<Measurable> all = found;
        for (const Measurable& one : all) {
            if (one.kind != MeasurableKind::Setting) continue;
            const std::string& path = one.measure.find("setting")->string();
            if (!path.starts_with("units/")) continue;
            add(MeasurableKind::Fit, one.name, measureOf("fit", path), one.unit);
            Json spread = measureOf("fit", path);
            spread["figure"] = "spread";
            add(MeasurableKind::Fit, joined(one.name, MeasurableWords::tr("half its interval over it")), spread, "%");
        }
    }
    void answers(std::size_t step)
    {
        if (step >= m_lesson.steps.size()) return;
        for (const lessons::Field& field : m_lesson.steps[step].fields) {
            Measurable& one =
                add(MeasurableKind::Answer, QString::fromStdString(field.text.in(QLocale().name().toStdString())),
                    measureOf("answer", field.id), field.unit);
            one.isWord = !field.choices.empty();
        }
    }

private:
    Measurable& add(MeasurableKind kind, const QString& name, Json measure, const std::string& unit)
    {
        found.push_back({kind, name, std::move(measure), unit == "1" ? std::string() : unit});
        return found.back();
    }
    void rows(const QString& owner, const std::vector<FormRow>& rows)
    {
        for (const FormRow& row : rows)
            if (row.kind == FormRow::Kind::Number && row.applies && model::findAtPath(m_work.plant, row.path))
                setting(joined(owner, row.label), row.path, row.unit);
    }
    void setting(const QString& name, const std::string& path, const std::string& unit)
    {
        if (!settingAt(found, path)) add(MeasurableKind::Setting, name, measureOf("setting", path), unit);
    }
    // What flows in, period by period.
    void program(const model::UnitEntry& unit)
    {
        const QString name = unitName(m_work.plant, unit.id);
        for (std::size_t i = 0; i < unit.program.items().size(); ++i) {
            const std::string path = "units/" + unit.id + "/program/" + std::to_string(i);
            const QString period = joined(name, MeasurableWords::tr("period %1", "of an inlet").arg(i + 1));
            quantity(joined(period, MeasurableWords::tr("duration", "a phase")), path + "/for");
            quantity(joined(period, MeasurableWords::tr("flow")), path + "/flow");
            if (const Json* contents = unit.program.items()[i].find("concentration"))
                for (const Json::Member& one : contents->members())
                    quantity(joined(period, componentName(one.first)), path + "/concentration/" + one.first);
        }
    }
    QString componentName(const std::string& id) const
    {
        for (const model::Component& one : componentsOf(m_work.plant))
            if (one.id == id) return nameOf(one);
        return QString::fromStdString(id);
    }
    void quantity(const QString& name, const std::string& path)
    {
        const Json* value = model::findAtPath(m_work.plant, path);
        if (!value || !(value->isNumber() || value->isString())) return;
        const std::optional<std::string> unit =
            value->isString() ? base::unitIn(value->string()) : std::optional(std::string());
        if (unit) setting(name, path, *unit);
    }
    // When a phase starts, how long it lasts, and what it sets.
    void recipe(const model::PhaseEntry& phase)
    {
        const QString name = QString::fromStdString(phase.label.empty() ? phase.id : phase.label);
        const std::string path = "recipe/phases/" + phase.id;
        quantity(joined(name, MeasurableWords::tr("start", "of a phase")), path + "/at");
        quantity(joined(name, MeasurableWords::tr("duration", "a phase")), path + "/until/for");
        for (const Json::Member& one : phase.set.members())
            quantity(joined(name, tagName(m_work.plant, m_catalogue, one.first)), path + "/set/" + one.first);
    }
    bool watches(const std::string& column) const
    {
        return std::ranges::any_of(m_work.alarms, [&](const alarm::Definition& one) {
            return one.tag == column || one.tag.ends_with("/" + column);
        });
    }
    void alarm(const std::string& file, const std::string& column)
    {
        Json measure = measureOf("alarm", column);
        measure["on"] = file;
        add(MeasurableKind::Alarm,
            joined(QString::fromStdString(file),
                   MeasurableWords::tr("how often alarms of %1 are raised").arg(QString::fromStdString(column))),
            measure, {});
    }
    QString nameOfSetting(const std::string& path) const
    {
        const Measurable* one = settingAt(found, path);
        return one ? one->name : QString::fromStdString(path);
    }
    std::string unitAt(const std::string& path) const
    {
        const Json* value = model::findAtPath(m_work.plant, path);
        return value && value->isString() ? base::unitIn(value->string()).value_or(std::string()) : std::string();
    }

    const lessons::Lesson& m_lesson;
    const lessons::Work& m_work;
    const model::Catalogue& m_catalogue;
};

} // namespace

QString kindWords(MeasurableKind kind)
{
    switch (kind) {
    case MeasurableKind::Figure:
        return MeasurableWords::tr("Key figures");
    case MeasurableKind::Course:
        return MeasurableWords::tr("Courses of the run");
    case MeasurableKind::Setting:
        return MeasurableWords::tr("Settings");
    case MeasurableKind::Study:
        return MeasurableWords::tr("Studies");
    case MeasurableKind::Recording:
        return MeasurableWords::tr("Recordings");
    case MeasurableKind::Alarm:
        return MeasurableWords::tr("Alarms");
    case MeasurableKind::Board:
        return MeasurableWords::tr("Boards");
    case MeasurableKind::Estimator:
        return MeasurableWords::tr("Estimators");
    case MeasurableKind::Fit:
        return MeasurableWords::tr("Fitted numbers");
    case MeasurableKind::Answer:
        return MeasurableWords::tr("Answers in this step");
    }
    return {};
}

std::vector<Measurable> measurables(const lessons::Lesson& lesson, std::size_t step, const lessons::Work& work,
                                    const model::Catalogue& catalogue)
{
    Gathering gathering(lesson, work, catalogue);
    gathering.answers(step);
    gathering.figures();
    gathering.courses();
    gathering.settings();
    gathering.studies();
    gathering.recordings();
    gathering.boards();
    gathering.estimators();
    gathering.fits();
    std::ranges::stable_sort(gathering.found, {}, [](const Measurable& one) {
        return one.kind == MeasurableKind::Answer ? -1 : int(one.kind);
    });
    return gathering.found;
}

const Measurable* settingAt(const std::vector<Measurable>& among, const std::string& path)
{
    const auto at = std::ranges::find_if(among, [&](const Measurable& one) {
        return one.kind == MeasurableKind::Setting && one.measure.find("setting")->string() == path;
    });
    return at == among.end() ? nullptr : &*at;
}

QString measuredNow(const Json& measure, const lessons::Work& work)
{
    base::Errors errors;
    model::Faults faults(errors);
    const std::optional<lessons::Measure> read = lessons::readMeasure(measure, {}, faults);
    if (!read) return {};
    const lessons::Reading reading = lessons::read(*read, work);
    if (!reading.isThere()) return sentence(reading.absent);
    if (reading.value) return quantityWords(lessons::shown(*reading.value, reading.unit));
    return QString::fromStdString(reading.text);
}

} // namespace titer::app
