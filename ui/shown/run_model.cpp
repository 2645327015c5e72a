// Run, time and unit that the parts of the Run page share.
#include "ui/shown/run_model.h"

#include "app/common/shown_units.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::shown {

RunModel::RunModel(QObject* parent)
    : QObject(parent)
{
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, [this] {
        if (isEmpty()) return;
        m_variables = variablesOf(*m_plant, *m_result);
        emit runChanged();
    });
}

void RunModel::show(std::shared_ptr<const app::Run> run)
{
    m_run = std::move(run);
    m_partial = false;
    take(m_run ? m_run->plant : nullptr,
         m_run ? std::shared_ptr<const figures::RunResult>(m_run, &m_run->result) : nullptr);
}

void RunModel::showPartly(std::shared_ptr<const model::Plant> plant, std::shared_ptr<const figures::RunResult> soFar)
{
    m_partial = true;
    take(std::move(plant), std::move(soFar));
}

void RunModel::take(std::shared_ptr<const model::Plant> plant, std::shared_ptr<const figures::RunResult> result)
{
    // The unit stays by its id, since another plant numbers them again.
    const std::string formerUnit =
        m_plant && m_unit >= 0 ? m_plant->units[static_cast<std::size_t>(m_unit)].id : std::string();
    const bool samePlant = m_plant == plant;
    m_plant = std::move(plant);
    m_result = std::move(result);
    m_variables = m_plant && m_result ? variablesOf(*m_plant, *m_result) : std::vector<Variable>();
    m_reported = m_result ? app::ReportedValues(m_plant.get(), *m_result) : app::ReportedValues();
    if (!samePlant) {
        m_unit = m_plant && !formerUnit.empty() ? m_plant->unitIndex(formerUnit) : -1;
        if (m_unit < 0 && m_plant) m_unit = mainUnit(*m_plant, m_variables);
    }
    emit runChanged();
    if (!samePlant) emit unitChanged(m_unit);
}

void RunModel::compareWith(std::shared_ptr<const app::Run> run)
{
    if (run == m_other) return;
    m_other = std::move(run);
    m_otherReported = m_other ? app::ReportedValues(m_other->plant.get(), m_other->result) : app::ReportedValues();
    emit compared();
}

void RunModel::setTime(double seconds)
{
    const double next = std::isfinite(seconds) ? std::clamp(seconds, 0.0, std::max({0.0, end(), m_reach})) : 0.0;
    if (next == m_time) return;
    m_time = next;
    emit timeChanged(m_time);
}

void RunModel::setUnit(int plantUnit)
{
    const int count = m_plant ? static_cast<int>(m_plant->units.size()) : 0;
    const int next = plantUnit >= 0 && plantUnit < count ? plantUnit : -1;
    if (next == m_unit) return;
    m_unit = next;
    emit unitChanged(m_unit);
}

const Variable* RunModel::variable(const QString& tag) const
{
    const auto found =
        std::find_if(m_variables.begin(), m_variables.end(), [&](const Variable& v) { return v.tag == tag; });
    return found == m_variables.end() ? nullptr : &*found;
}

const figures::Column* RunModel::comparedColumn(const Variable& variable) const
{
    return m_other ? m_other->result.column(variable.tag.toStdString()) : nullptr;
}

double RunModel::end() const
{
    if (!result()) return 0.0;
    const double last = m_result->times.empty() ? 0.0 : m_result->times.back();
    return std::max(last, m_result->simulatedTime);
}

double RunModel::value(const Variable& variable, double seconds) const
{
    if (isEmpty() || variable.column < 0) return base::notAvailable;
    return m_reported.at(m_result->columns[static_cast<std::size_t>(variable.column)], seconds);
}

double RunModel::endOf(const Variable& variable) const
{
    if (isEmpty() || variable.column < 0) return std::numeric_limits<double>::infinity();
    return m_reported.endOf(m_result->columns[static_cast<std::size_t>(variable.column)]);
}

const figures::Kpi* RunModel::kpi(const QString& tag) const
{
    return result() ? result()->kpi(tag.toStdString()) : nullptr;
}

const figures::Kpi* RunModel::comparedKpi(const QString& tag) const
{
    return m_other ? m_other->result.kpi(tag.toStdString()) : nullptr;
}

double RunModel::startOf(int plantUnit) const
{
    if (!result() || plantUnit < 0 || plantUnit >= static_cast<int>(m_result->starts.size())) return base::notAvailable;
    const double start = m_result->starts[static_cast<std::size_t>(plantUnit)];
    return start >= 0.0 ? start : base::notAvailable;
}

double RunModel::readingTime(int plantUnit) const
{
    if (isEmpty()) return 0.0;
    double last = base::notAvailable;
    for (const solve::PhaseRecord& record : m_result->phases) {
        const model::PlantPhase& phase = m_plant->phases[static_cast<std::size_t>(record.phase)];
        if (phase.unit != plantUnit || phase.isTransfer || phase.cleaning) continue;
        const double to = record.end >= 0.0 ? record.end : end();
        last = std::isfinite(last) ? std::max(last, to) : to;
    }
    if (!std::isfinite(last)) return end();
    // The last output before it: at the very end a transfer may have begun already.
    const std::vector<double>& times = m_result->times;
    const auto after = std::lower_bound(times.begin(), times.end(), last);
    return after == times.begin() ? last : after == times.end() ? times.back() : *(after - 1);
}

} // namespace titer::shown

#include "ui/shown/moc_run_model.cpp"
