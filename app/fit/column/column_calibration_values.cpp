// What was found, into the plant, and as sets of the project's library.
#include "app/document/edits.h"
#include "app/fit/column/calibration_words.h"
#include "app/fit/column/column_calibration.h"
#include "app/fit/column/place_names.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/studies/calibration/fitted_unit.h"

#include <algorithm>

namespace titer::app {

// The note says where they come from.
bool ColumnCalibration::putValues(const std::vector<studies::FittedParameter>& values, const QString& text,
                                  const QString& note)
{
    model::Flowsheet after = m_document.flowsheet();
    PlaceNames names(m_document.flowsheet(), m_document.catalogue(), m_unit);
    std::map<std::string, QStringList> words; // by unit
    for (const studies::FittedParameter& value : values) {
        const FormRow* row = names.row(value.path);
        const Edited with = setValue(after, value.path, row ? statedValue(*row, value.value) : base::Json(value.value));
        if (!with) {
            emit failed(with.error());
            return false;
        }
        after = *with;
        const std::vector<std::string_view> parts = base::split(value.path, '/');
        const QString name = names.ownName(value.path);
        words[std::string(parts.size() > 1 ? parts[1] : "")].append(
            value.stdError ? CalibrationWords::tr("%1 %2 [%3 to %4]", "a parameter, its value, its interval")
                                 .arg(name, names.value(value.path, value.value),
                                      PlaceNames::number(value.low, names.unit(value.path, value.value)),
                                      PlaceNames::number(value.high, names.unit(value.path, value.value)))
                           : CalibrationWords::tr("%1 %2 [?]", "a parameter, its value")
                                 .arg(name, names.value(value.path, value.value)));
    }
    for (const auto& [unit, written] : words)
        studies::noteOrigin(after, unit, note.arg(written.join(QStringLiteral(", "))).toStdString());
    const bool applied = m_document.apply(std::move(after), text);
    m_document.endMerge();
    return applied;
}

void ColumnCalibration::write(CalibrationStep step)
{
    const std::optional<FoundStep>& found = record(step).found;
    if (!found || isFitting()) return;
    std::vector<studies::FittedParameter> values;
    for (const FoundValue& value : found->values) values.push_back(value.fitted);
    QStringList runs;
    for (const FoundRun& run : found->runs) runs.append(QString::fromStdString(run.name));
    const QString title = CalibrationWords::title(step);
    // The note of a step takes the place of its former one, which begins alike up to the quotation mark.
    const QString note =
        CalibrationWords::tr("%1, from “%2”: %3", "a step, runs, values")
            .arg(title, runs.isEmpty() ? CalibrationWords::day(found->when) : runs.join(QStringLiteral("”, “")));
    putValues(
        values,
        CalibrationWords::tr("Write %1 into %2", "a step, a unit").arg(title, unitName(m_document.flowsheet(), m_unit)),
        note);
    m_document.checkNow();
    refresh();
}

void ColumnCalibration::readSets()
{
    m_sets.clear();
    ProjectSession* project = m_document.project();
    if (!project) return;
    base::Errors errors;
    m_sets = project->ask([&errors](store::ProjectFile& file) { return readParameterSets(file, errors); });
    for (const base::Error& error : errors) emit failed(error);
}

bool ColumnCalibration::canKeepSet() const
{
    const ProjectSession* project = m_document.project();
    return project && project->writable() && !isFitting() && std::ranges::any_of(m_record, [](const StepRecord& step) {
               return step.found && !step.found->values.empty();
           });
}

bool ColumnCalibration::keepSet(const QString& name)
{
    if (!canKeepSet() || name.trimmed().isEmpty()) return false;
    ParameterSet set{{}, name.trimmed().toStdString(), m_unit, base::writeInstant(base::now())};
    for (int k = 0; k < calibrationSteps; ++k) {
        const std::optional<FoundStep>& found = m_record[std::size_t(k)].found;
        if (!found) continue;
        std::vector<std::string> runs;
        for (const FoundRun& run : found->runs) runs.push_back(run.name);
        for (const FoundValue& value : found->values) {
            // Of a parameter that two steps have found, the later value counts.
            std::erase_if(set.values, [&](const auto& other) { return other.fitted.path == value.fitted.path; });
            set.values.push_back({value.fitted, idOf(CalibrationStep(k)), found->when, runs});
        }
    }
    const base::Done kept =
        m_document.project()->ask([&set](store::ProjectFile& file) { return keepParameterSet(file, set); });
    if (!kept) emit failed(kept.error());
    readSets();
    emit changed();
    return kept.ok();
}

QStringList ColumnCalibration::sets() const
{
    QStringList names;
    for (const ParameterSet& set : m_sets) names.append(QString::fromStdString(set.name));
    return names;
}

// Of another column, into this one.
void ColumnCalibration::useSet(const QString& name)
{
    const auto set = std::ranges::find(m_sets, name.toStdString(), &ParameterSet::name);
    if (set == m_sets.end() || m_unit.empty()) return;
    const std::string from = "units/" + set->unit + "/", into = "units/" + m_unit + "/";
    std::vector<studies::FittedParameter> values;
    for (const ParameterSet::Value& value : set->values) {
        values.push_back(value.fitted);
        std::string& path = values.back().path;
        if (base::startsWith(path, from)) path = into + path.substr(from.size());
    }
    putValues(values, CalibrationWords::tr("Use the set “%1”").arg(name),
              CalibrationWords::tr("Set “%1”: %2", "a name, values").arg(name));
    m_document.checkNow();
    refresh();
}

void ColumnCalibration::removeSet(const QString& name)
{
    const auto set = std::ranges::find(m_sets, name.toStdString(), &ParameterSet::name);
    ProjectSession* project = m_document.project();
    if (set == m_sets.end() || !project) return;
    const base::Done removed =
        project->ask([id = set->id](store::ProjectFile& file) { return removeParameterSet(file, id); });
    if (!removed) emit failed(removed.error());
    readSets();
    emit changed();
}

} // namespace titer::app
