// What enters a chromatography column, leaves it, and what its detectors show.
#include "core/unitops/capture_and_polish/packed_column.h"

#include "core/base/not_available.h"
#include "core/unitops/column/choose_bed.h"
#include "core/unitops/column/remarks.h"
#include "core/unitops/column/start.h"
#include "core/unitops/streams.h"

#include <algorithm>

namespace titer::unitops {

using model::Dual8;
using model::Inflow;
using model::UnitView;

ChromatographyColumn::ChromatographyColumn(const model::UnitSetup& setup, base::Errors& errors)
    : ColumnUnit(setup, errors)
{
}

ChromatographyColumn::ChromatographyColumn(std::shared_ptr<const column::Settings> settings,
                                           std::shared_ptr<const column::Bed> bed, std::vector<double> start)
    : ColumnUnit(std::move(settings), std::move(bed), std::move(start))
{
}

std::shared_ptr<const model::UnitModel> ChromatographyColumn::resolved(const model::Operation& operation,
                                                                       base::Errors& errors) const
{
    const std::size_t before = errors.size();
    const auto* other = static_cast<const ChromatographyColumn*>(operation.like);
    const std::shared_ptr<const column::Bed> bed =
        column::chosenBed(*m_settings, other ? *other->m_settings : *m_settings, operation, errors);
    if (!bed) return nullptr;
    std::vector<double> start = column::startOf(*bed, *m_settings, operation, errors);
    if (errors.size() != before) return nullptr;
    return std::make_shared<ChromatographyColumn>(m_settings, bed, std::move(start));
}

template <class T> void ChromatographyColumn::passThrough(const UnitView<T>& view) const
{
    view.out[0].flow = view.in[0].flow;
    view.out[0].temperature = temperatureOf(view.in[0]);
    for (std::size_t i = 0; i < m_outlet.size(); ++i)
        view.out[0].concentrations[m_settings->carried[i]] = mixed(view.y, int(i));
}

void ChromatographyColumn::outflows(const UnitView<double>& view) const
{
    passThrough(view);
}

void ChromatographyColumn::outflows(const UnitView<Dual8>& view) const
{
    passThrough(view);
}

// Each as if it were the whole.
template <class T>
void ChromatographyColumn::enterParts(const UnitView<T>& view, std::span<Inflow<T>> beds, T* amounts) const
{
    const Inflow<T>& in = view.in[0];
    for (int b = 0; b < bedCount(); ++b, amounts += m_settings->plantComponents) {
        const double speed = m_settings->parallel[std::size_t(b)].speed();
        for (const int c : m_settings->carried) amounts[c] = in.amounts ? speed * in.amounts[c] : T(0.0);
        beds[std::size_t(b)] = {speed * in.flow, speed * in.heat, amounts};
    }
}

template <class T>
void ChromatographyColumn::enterBed(const UnitView<T>& view, std::span<Inflow<T>> beds, T* amounts) const
{
    if (isParallel()) return enterParts(view, beds, amounts);
    const double back = recycled(view.set);
    if (!(back > 0.0)) return;
    const Inflow<T>& in = view.in[0];
    for (std::size_t i = 0; i < m_outlet.size(); ++i) {
        const int c = m_settings->carried[i];
        amounts[c] = back * leaving(view.y, 0, int(i));
        if (in.amounts) amounts[c] += in.amounts[c];
    }
    beds[0] = {in.flow + back, in.heat + back * temperatureOf(in), amounts};
}

void ChromatographyColumn::entering(const UnitView<double>& view, std::span<Inflow<double>> beds, double* amounts) const
{
    enterBed(view, beds, amounts);
}

void ChromatographyColumn::entering(const UnitView<Dual8>& view, std::span<Inflow<Dual8>> beds, Dual8* amounts) const
{
    enterBed(view, beds, amounts);
}

void ChromatographyColumn::jump(double, int, std::span<const double> set, double* memory, double* y) const
{
    if (isReversed(set) == (memory[0] >= 0.5)) return;
    memory[0] = isReversed(set) ? 1.0 : 0.0;
    m_bed->turn(y);
    m_bed->settleLeaving(y);
}

// What leaves follows its place by itself.
void ChromatographyColumn::jumpTangent(double, int, std::span<const double> set, double* memory, const double*,
                                       double* tangent, const model::JumpDirection&) const
{
    if (isReversed(set) == (memory[0] >= 0.5)) return;
    memory[0] = isReversed(set) ? 1.0 : 0.0;
    m_bed->turn(tangent);
}

void ChromatographyColumn::variables(const UnitView<double>& view, double* values) const
{
    const double flow = throughFlow(view);
    std::vector<double> leaving;
    for (std::size_t i = 0; i < m_outlet.size(); ++i) leaving.push_back(mixed(view.y, int(i)));
    values[PressureDrop] = m_settings->pressureDrop(velocity(flow));
    values[InterstitialVelocity] = m_bed->description().velocity(flow);
    values[ResidenceTime] = flow > minFlow ? packedVolume() / flow : 0.0;
    values[ColumnVolumes] = view.quadratures[0] / packedVolume();
    values[Uv] = m_settings->detectors.absorbance(leaving.data());
    values[Conductivity] = m_settings->detectors.conductivity(leaving.data());
    values[Ph] = m_settings->acidity ? m_settings->acidity->ph(leaving.data()) : view.set[SetPh];
    values[Load] = values[LoadAmount] = values[Breakthrough] = base::notAvailable;
    if (m_settings->product < 0) return;
    const model::Component& product = m_settings->components[m_settings->product];
    const double mass = product.conversion(model::Basis::Mass), moles = product.conversion(model::Basis::Amount);
    double held = 0.0;
    for (int b = 0; b < bedCount(); ++b) held += partOf(b) * productHeld(view.y, b) / packedVolume();
    if (mass > 0.0) values[Load] = held * mass;
    if (moles > 0.0) values[LoadAmount] = held * moles;
    const double fed = concentrationFed(view);
    values[Breakthrough] = fed > 0.0 ? std::max(leaving[std::size_t(m_settings->product)], 0.0) / fed : 0.0;
}

base::Notices ChromatographyColumn::remarks(std::span<const double> kpis, double unresolved) const
{
    base::Notices notices = column::remarksOf(*m_settings, m_bed->grid(), kpis[PeakPressure], unresolved);
    if (kpis[KpiColumnVolumes] == 0.0)
        notices.push_back({"", base::say(CORE_TR("core", "There was no flow through the column in this run: give an "
                                                         "upstream inlet a flow, in its program or in the recipe."))});
    return notices;
}

// What leaves.
void ChromatographyColumn::contents(const UnitView<double>& view, double* concentrations) const
{
    std::copy_n(view.out[0].concentrations, m_settings->plantComponents, concentrations);
}

void ChromatographyColumn::guards(const UnitView<double>& view, double* g) const
{
    g[Limit] = m_settings->pressureDrop(velocity(throughFlow(view))) - m_settings->pressureLimit;
    const bool turned = !view.memory.empty() && view.memory[0] >= 0.5;
    if (mayReverse(view.set)) g[Switch] = isReversed(view.set) != turned ? 1.0 : -1.0;
}

} // namespace titer::unitops
