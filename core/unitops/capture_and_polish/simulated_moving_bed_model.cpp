// What flows through the zones of a simulated moving bed, enters its columns and leaves it.
#include "core/unitops/capture_and_polish/simulated_moving_bed.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/unitops/column/choose_bed.h"
#include "core/unitops/column/remarks.h"
#include "core/unitops/column/start.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops {

using base::say;
using model::Dual8;
using model::Inflow;
using model::UnitView;

namespace {

// Of the zones and outlet ports [m3/s].
template <class T> struct Flows {
    T zone[4];
    T extract, raffinate;
};

template <class T> T min(const T& a, const T& b)
{
    return base::valueOf(b) < base::valueOf(a) ? b : a;
}

// What the ports make of it: no more leaves by the extract than there is, whatever the set-points say.
template <class T> Flows<T> flowsOf(double recycle, double extract, const T& feed, const T& desorbent)
{
    Flows<T> f;
    f.zone[3] = std::max(recycle, 0.0);
    f.zone[0] = f.zone[3] + desorbent;
    f.extract = min(T(std::max(extract, 0.0)), min(f.zone[0], feed + desorbent));
    f.zone[1] = f.zone[0] - f.extract;
    f.zone[2] = f.zone[1] + feed;
    f.raffinate = feed + desorbent - f.extract;
    return f;
}

template <class T> Flows<T> flowsOf(const UnitView<T>& view)
{
    using Bed = SimulatedMovingBed;
    return flowsOf<T>(view.set[Bed::SetRecycleFlow], view.set[Bed::SetExtractFlow], view.in[Bed::Feed].flow,
                      view.in[Bed::Desorbent].flow);
}

// Of all that enters, mixed [K].
template <class T> T mixedTemperature(const UnitView<T>& view)
{
    const T flow = totalFlow(view.in);
    if (!(base::valueOf(flow) > minFlow)) return roomTemperature;
    return (view.in[SimulatedMovingBed::Feed].heat + view.in[SimulatedMovingBed::Desorbent].heat) / flow;
}

SimulatedMovingBed::Plan zonesOf(const model::UnitSetup& setup, base::Errors& errors)
{
    SimulatedMovingBed::Plan plan;
    const char* const keys[] = {"columns_zone_1", "columns_zone_2", "columns_zone_3", "columns_zone_4"};
    for (int z = 0; z < 4; ++z) plan.columns[z] = std::max(column::columnCount(setup, keys[z], errors), 1);
    plan.switchTime = setup.params["switch_time"];
    plan.recycle = setup.set[SimulatedMovingBed::SetRecycleFlow];
    plan.extract = setup.set[SimulatedMovingBed::SetExtractFlow];
    return plan;
}

// More cannot leave by the extract than enters, nor than passes zone 1.
void evaluateFlows(const SimulatedMovingBed::Plan& plan, double feed, double desorbent, base::Errors& errors)
{
    const auto flow = [](double v) { return base::writeQuantity(v, "mL/min"); };
    if (plan.extract > feed + desorbent)
        errors.push_back(
            {base::Code::Input, "params/extract_flow",
             say(CORE_TR("core",
                         "With feed {1} and desorbent {2}, an extract of {3} leaves {4} for the raffinate: use at "
                         "most {5}, or increase one of the others."),
                 flow(feed), flow(desorbent), flow(plan.extract), flow(feed + desorbent - plan.extract),
                 flow(feed + desorbent))});
    else if (plan.extract > plan.recycle + desorbent)
        errors.push_back(
            {base::Code::Input, "params/recycle_flow",
             say(CORE_TR("core", "With recycle {1} and desorbent {2}, an extract of {3} leaves {4} for zone 2: "
                                 "recycle at least {5}, or use less extract."),
                 flow(plan.recycle), flow(desorbent), flow(plan.extract), flow(plan.recycle + desorbent - plan.extract),
                 flow(plan.extract - desorbent))});
}

} // namespace

SimulatedMovingBed::SimulatedMovingBed(const model::UnitSetup& setup, base::Errors& errors)
    : ColumnUnit(setup, errors)
    , m_plan(zonesOf(setup, errors))
{
}

SimulatedMovingBed::SimulatedMovingBed(std::shared_ptr<const column::Settings> settings, const Plan& plan,
                                       std::shared_ptr<const column::Bed> bed, std::vector<double> start)
    : ColumnUnit(std::move(settings), std::move(bed), std::move(start))
    , m_plan(plan)
{
}

std::shared_ptr<const model::UnitModel> SimulatedMovingBed::resolved(const model::Operation& operation,
                                                                     base::Errors& errors) const
{
    const std::size_t before = errors.size();
    const auto* other = static_cast<const SimulatedMovingBed*>(operation.like);
    const SimulatedMovingBed& like = other ? *other : *this;
    // The first column of zone 1 carries the largest flow of a usual plan.
    model::Operation own = operation;
    if (!operation.inflows.empty()) {
        const double feed = operation.inflows[Feed], desorbent = operation.inflows[Desorbent];
        if (feed > 0.0 && desorbent > 0.0) evaluateFlows(m_plan, feed, desorbent, errors);
        own.flow = flowsOf<double>(like.m_plan.recycle, like.m_plan.extract, feed, desorbent).zone[0];
    }
    const std::shared_ptr<const column::Bed> bed = column::chosenBed(*m_settings, *like.m_settings, own, errors);
    if (!bed) return nullptr;
    std::vector<double> start = column::startOf(*bed, *m_settings, operation, errors);
    if (errors.size() != before) return nullptr;
    return std::make_shared<SimulatedMovingBed>(m_settings, m_plan, bed, std::move(start));
}

int SimulatedMovingBed::firstOf(int zone) const
{
    int position = 0;
    for (int z = 0; z < zone; ++z) position += m_plan.columns[z];
    return position;
}

int SimulatedMovingBed::zoneOf(int position) const
{
    int zone = 0;
    while (zone < 3 && position >= firstOf(zone + 1)) ++zone;
    return zone;
}

template <class T> const T& SimulatedMovingBed::leavingZone(const T* y, int zone, int component) const
{
    return leaving(y, firstOf(zone) + m_plan.columns[zone] - 1, component);
}

template <class T>
void SimulatedMovingBed::enterBeds(const UnitView<T>& view, std::span<Inflow<T>> beds, T* amounts) const
{
    const Flows<T> flows = flowsOf(view);
    const T temperature = mixedTemperature(view);
    const int positions = bedCount();
    for (int p = 0; p < positions; ++p) {
        const int zone = zoneOf(p);
        const bool first = p == firstOf(zone);
        const int before = (p + positions - 1) % positions;
        // From the column before, less what leaves by an outlet port; what an inlet port brings comes to it.
        const T& passed = first && zone == 0 ? flows.zone[3] : first && zone == 2 ? flows.zone[1] : flows.zone[zone];
        const T* brought = !first      ? nullptr
                           : zone == 0 ? view.in[Desorbent].amounts
                           : zone == 2 ? view.in[Feed].amounts
                                       : nullptr;
        T* own = amounts + std::size_t(p) * m_settings->plantComponents;
        for (std::size_t i = 0; i < m_outlet.size(); ++i) {
            const int c = m_settings->carried[i];
            own[c] = passed * leaving(view.y, before, int(i));
            if (brought) own[c] += brought[c];
        }
        beds[p] = {flows.zone[zone], flows.zone[zone] * temperature, own};
    }
}

template <class T> void SimulatedMovingBed::leave(const UnitView<T>& view) const
{
    const Flows<T> flows = flowsOf(view);
    const T temperature = mixedTemperature(view);
    view.out[Extract].flow = flows.extract;
    view.out[Raffinate].flow = flows.raffinate;
    for (const auto& [port, zone] : {std::pair(Extract, 0), std::pair(Raffinate, 2)}) {
        view.out[port].temperature = temperature;
        for (std::size_t i = 0; i < m_outlet.size(); ++i)
            view.out[port].concentrations[m_settings->carried[i]] = leavingZone(view.y, zone, int(i));
    }
}

void SimulatedMovingBed::entering(const UnitView<double>& view, std::span<Inflow<double>> beds, double* amounts) const
{
    enterBeds(view, beds, amounts);
}

void SimulatedMovingBed::entering(const UnitView<Dual8>& view, std::span<Inflow<Dual8>> beds, Dual8* amounts) const
{
    enterBeds(view, beds, amounts);
}

void SimulatedMovingBed::outflows(const UnitView<double>& view) const
{
    leave(view);
}

void SimulatedMovingBed::outflows(const UnitView<Dual8>& view) const
{
    leave(view);
}

double SimulatedMovingBed::nextBreak(double t, std::span<const double>) const
{
    double next = std::max(std::floor(t / m_plan.switchTime), 0.0) + 1.0;
    while (next * m_plan.switchTime <= t) next += 1.0;
    return next * m_plan.switchTime;
}

// The ports move on with the flow: at each position stands the column that stood at the next.
void SimulatedMovingBed::jump(double, int, std::span<const double>, double*, double* y) const
{
    std::rotate(y, y + m_bed->stateCount(), y + stateCount());
}

void SimulatedMovingBed::integrands(const UnitView<double>& view, double* rates) const
{
    const Flows<double> flows = flowsOf(view);
    for (const auto& [flow, zone] : {std::pair(flows.extract, 0), std::pair(flows.raffinate, 2)})
        countLeaving(flow, view.y + std::size_t(firstOf(zone + 1) - 1) * m_bed->stateCount(), rates);
}

base::Notices SimulatedMovingBed::remarks(std::span<const double> kpis, double unresolved) const
{
    return column::remarksOf(*m_settings, m_bed->grid(), kpis[PeakPressure], unresolved);
}

// All columns one after the other, as the pump of the ring has to push.
double SimulatedMovingBed::pressureDrop(const UnitView<double>& view) const
{
    const Flows<double> flows = flowsOf(view);
    const double area = m_bed->description().crossSection * m_settings->packing.porosity;
    double drop = 0.0;
    for (int z = 0; z < 4; ++z) drop += m_plan.columns[z] * m_settings->pressureDrop(flows.zone[z] / area);
    return drop;
}

// The product's part in what binds at the end of a zone; not available where these are counted in different ways.
double SimulatedMovingBed::purity(const double* y, int zone) const
{
    const int product = m_settings->product;
    if (product < 0 || !m_settings->binding) return base::notAvailable;
    std::vector<bool> binds(m_outlet.size(), false);
    for (const model::BoundShare& share : m_settings->binding->shares())
        binds[share.component] = share.component != m_settings->binding->salt();
    double sum = 0.0;
    for (std::size_t i = 0; i < m_outlet.size(); ++i) {
        if (!binds[i]) continue;
        if (m_settings->components[i].basis != m_settings->components[product].basis) return base::notAvailable;
        sum += std::max(leavingZone(y, zone, int(i)), 0.0);
    }
    constexpr double trace = 1e-9; // of a usual concentration: nothing is there
    if (!(sum > trace * m_bed->description().usual[product])) return 0.0;
    return std::max(leavingZone(y, zone, product), 0.0) / sum;
}

void SimulatedMovingBed::variables(const UnitView<double>& view, double* values) const
{
    const Flows<double> flows = flowsOf(view);
    std::copy_n(flows.zone, 4, values + Zone1Flow);
    values[PressureDrop] = pressureDrop(view);
    values[Switches] = std::max(std::floor(view.time / m_plan.switchTime * (1.0 + 1e-12)), 0.0);
    values[ExtractPurity] = purity(view.y, 0);
    values[RaffinatePurity] = purity(view.y, 2);
    std::vector<double> liquid(m_outlet.size());
    const auto detect = [&](int zone, Variable absorbance, Variable conductivity) {
        for (std::size_t i = 0; i < liquid.size(); ++i) liquid[i] = leavingZone(view.y, zone, int(i));
        values[absorbance] = m_settings->detectors.absorbance(liquid.data());
        values[conductivity] = m_settings->detectors.conductivity(liquid.data());
    };
    detect(0, ExtractUv, ExtractConductivity);
    detect(2, RaffinateUv, RaffinateConductivity);
}

// The extract.
void SimulatedMovingBed::contents(const UnitView<double>& view, double* concentrations) const
{
    std::copy_n(view.out[Extract].concentrations, m_settings->plantComponents, concentrations);
}

void SimulatedMovingBed::guards(const UnitView<double>& view, double* g) const
{
    g[0] = pressureDrop(view) - m_settings->pressureLimit;
}

} // namespace titer::unitops
