// Fits that the project keeps: shown again, put into the plant, removed.
#include "app/fit/parameter_fit.h"

#include "app/document/edits.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

namespace {

std::vector<double> plainNumbers(const QVector<double>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

std::string ParameterFit::digestOfFitted() const
{
    return base::sha256(model::writePlant(m_fitted));
}

void ParameterFit::readKept()
{
    m_kept.clear();
    ProjectSession* project = m_document.project();
    if (!project) return;
    auto read = project->ask([this](store::ProjectFile& file) { return readKeptFits(file, m_unit); });
    if (read)
        m_kept = std::move(*read);
    else
        m_errors = {read.error()};
}

int ParameterFit::shownKept() const
{
    const auto found = std::ranges::find(m_kept, m_shown, &KeptFit::id);
    return m_shown.empty() || found == m_kept.end() ? -1 : int(found - m_kept.begin());
}

bool ParameterFit::canKeep() const
{
    const ProjectSession* project = m_document.project();
    return m_result && !isFitting() && m_shown.empty() && project && project->writable();
}

// As it is now, with all that shows it again.
KeptFit ParameterFit::asKept() const
{
    KeptFit fit;
    QStringList names, runs;
    for (const FitParameter& p : m_parameters) {
        if (!p.chosen) continue;
        names.append(p.row.label);
        fit.parameters.push_back({p.row.path, p.low.toStdString(), p.high.toStdString()});
    }
    for (const FitRun& run : m_runs) {
        if (!run.chosen) continue;
        runs.append(run.name);
        fit.runs.push_back(run);
    }
    const QString separator = QStringLiteral(", ");
    fit.name = tr("%1: %2", "recordings, parameters").arg(runs.join(separator), names.join(separator)).toStdString();
    fit.unit = m_unit;
    fit.created = base::writeInstant(base::now());
    fit.plant = m_plant;
    fit.stated = m_stated;
    fit.starts = m_starts;
    fit.freeInitial = m_freeInitial;
    fit.result = *m_result;
    for (std::size_t i = 0; i < m_courses.size() && i < fit.result.courses.size(); ++i) {
        const Course& course = m_courses[i];
        fit.courses.push_back({course.name.toStdString(), course.unit, plainNumbers(course.times),
                               plainNumbers(course.measured), i < m_first.size() ? m_first[i] : std::vector<double>()});
    }
    return fit;
}

void ParameterFit::keep()
{
    if (!canKeep()) return;
    const base::Result<std::string> id =
        m_document.project()->ask([fit = asKept()](store::ProjectFile& file) { return addKeptFit(file, fit); });
    m_errors.clear();
    if (id)
        m_shown = *id;
    else
        m_errors = {id.error()};
    readKept();
    emit changed();
}

// Recordings and settings are those of then: they can be fitted again.
void ParameterFit::showKept(int index)
{
    if (index < 0 || std::size_t(index) >= m_kept.size() || isFitting()) return;
    const KeptFit& fit = m_kept[std::size_t(index)];
    clearResult();
    m_errors.clear();
    m_reading.stop();
    m_tagsOf = -1;
    m_tags.clear();
    m_runs = fit.runs;
    m_stated = fit.stated;
    m_starts = fit.starts;
    m_freeInitial = fit.freeInitial;
    readParameters();
    for (FitParameter& p : m_parameters) {
        const auto chosen = std::ranges::find(fit.parameters, p.row.path, &KeptFit::Parameter::path);
        p.chosen = chosen != fit.parameters.end();
        if (!p.chosen) continue;
        p.low = QString::fromStdString(chosen->low);
        p.high = QString::fromStdString(chosen->high);
    }
    m_result = fit.result;
    m_made = fit.result.runs;
    m_request = {};
    m_shown = fit.id;
    m_plant = fit.plant;
    for (std::size_t i = 0; i < fit.courses.size(); ++i) {
        const KeptFit::Course& course = fit.courses[i];
        m_courses.push_back({QString::fromStdString(course.name), course.unit,
                             QVector<double>(course.times.begin(), course.times.end()),
                             QVector<double>(course.measured.begin(), course.measured.end())});
        if (!course.start.empty()) m_first.push_back(course.start);
        m_now.push_back(fit.result.courses[i].modelled);
    }
    emit changed();
}

void ParameterFit::removeKept(int index)
{
    ProjectSession* project = m_document.project();
    if (index < 0 || std::size_t(index) >= m_kept.size() || !project) return;
    const std::string id = m_kept[std::size_t(index)].id;
    const base::Done removed = project->ask([&](store::ProjectFile& file) { return removeKeptFit(file, id); });
    m_errors.clear();
    if (!removed) m_errors = {removed.error()};
    if (removed && m_shown == id) clearResult();
    readKept();
    emit changed();
}

// The plant with the values that hold for all recordings, and those of the first; `all` says whether it takes each of them.
model::Flowsheet ParameterFit::withValues(const model::Flowsheet& plant, bool& all) const
{
    model::Flowsheet after = plant;
    const std::string first = m_runs.empty() ? std::string() : m_runs.front().name.toStdString();
    for (const studies::FittedParameter& fitted : m_result->parameters) {
        if (!fitted.experiment.empty() && fitted.experiment != first) continue;
        const FitParameter* there = parameter(fitted.path);
        const base::Json value = there ? statedValue(there->row, fitted.value) : base::Json(fitted.value);
        const Edited with = setValue(after, fitted.path, value);
        all = all && there && with.ok();
        if (with) after = *with;
    }
    return after;
}

} // namespace titer::app
