// What flows through the columns of a periodic counter-current unit, enters and leaves it.
#include "core/unitops/capture_and_polish/periodic_counter_current.h"
#include "core/unitops/streams.h"

#include <algorithm>

namespace titer::unitops {

using model::Dual8;
using model::Inflow;
using model::UnitView;
using Unit = PeriodicCounterCurrent;

namespace {

constexpr Unit::InPort portOf(int step)
{
    constexpr Unit::InPort ports[] = {Unit::WashPort, Unit::WashPort, Unit::ElutionPort, Unit::RegenerationPort,
                                      Unit::EquilibrationPort};
    return ports[step];
}

template <class T> bool flows(const T& flow)
{
    return base::valueOf(flow) > minFlow;
}

} // namespace

// Through the columns in service [m3/s].
template <class T> struct PeriodicCounterCurrent::Flows {
    int step[maxColumns];    // by place
    double part[maxColumns]; // of what comes in by its step's port
    T service[maxColumns];
    bool taken[inPorts] = {true};       // a column takes what comes in
    T flushed = 0.0, flushedHeat = 0.0; // from there to the last loading column
};

double Unit::flowOf(int step) const
{
    return packedVolume() / m_plan.residenceTime[step];
}

double Unit::drawn(std::span<const double> memory, int port) const
{
    double sum = 0.0;
    for (int step = 0; memory.empty() && step < steps; ++step)
        if (portOf(step) == port && m_plan.duration(step) > 0.0) sum = flowOf(step);
    for (int place = 0; !memory.empty() && place < m_plan.inService(); ++place)
        if (const int step = stepAt(memory, place); step < Ready && portOf(step) == port) sum += flowOf(step);
    return sum;
}

template <class T> Unit::Flows<T> Unit::flowsOf(const UnitView<T>& view) const
{
    Flows<T> f;
    for (int place = 0; place < m_plan.inService(); ++place) {
        const int step = f.step[place] = stepAt(view.memory, place);
        f.part[place] = 0.0;
        f.service[place] = 0.0;
        if (step == Ready) continue;
        const InPort port = portOf(step);
        f.taken[port] = true;
        f.part[place] = flowOf(step) / drawn(view.memory, port);
        f.service[place] = f.part[place] * view.in[port].flow;
        if (step != Flush) continue;
        f.flushed += f.service[place];
        f.flushedHeat += f.part[place] * view.in[port].heat;
    }
    return f;
}

void Unit::parts(std::span<const double> memory, std::span<int> beds, std::span<int> ports) const
{
    ports[Feed] = 0;
    for (int place = 0; place < m_plan.inService(); ++place)
        if (stepAt(memory, place) == Flush) ports[WashPort] = 0;
    int count = 1;
    for (int place = 0; place < m_plan.inService(); ++place) {
        const int step = stepAt(memory, place);
        int& bed = beds[m_plan.loading + place];
        if (step == Ready) {
            bed = count++;
            continue;
        }
        int& port = ports[portOf(step)];
        if (port < 0) port = count++;
        bed = port;
    }
}

template <class T> void Unit::enterBeds(const UnitView<T>& view, std::span<Inflow<T>> beds, T* amounts) const
{
    const Flows<T> f = flowsOf(view);
    const Inflow<T>& feed = view.in[Feed];
    for (int p = 0; p < m_plan.columns; ++p) {
        T* own = amounts + std::size_t(p) * m_settings->plantComponents;
        const int place = p - m_plan.loading;
        const bool last = place == -1;
        if (place >= 0) {
            const int port = f.step[place] == Ready ? int(Feed) : int(portOf(f.step[place]));
            for (const int c : m_settings->carried)
                own[c] = view.in[port].amounts ? f.part[place] * view.in[port].amounts[c] : T(0.0);
            beds[p] = {f.service[place], f.part[place] * view.in[port].heat, own};
            continue;
        }
        for (std::size_t i = 0; i < m_outlet.size(); ++i) {
            const int c = m_settings->carried[i];
            own[c] = p > 0 ? feed.flow * leaving(view.y, p - 1, int(i)) : feed.amounts ? feed.amounts[c] : T(0.0);
            for (int s = 0; last && s < m_plan.inService(); ++s)
                if (f.step[s] == Flush) own[c] += f.service[s] * leaving(view.y, m_plan.loading + s, int(i));
        }
        beds[p] = {last ? feed.flow + f.flushed : feed.flow, last ? feed.heat + f.flushedHeat : feed.heat, own};
    }
}

template <class T> void Unit::leave(const UnitView<T>& view) const
{
    const Flows<T> f = flowsOf(view);
    std::vector<T> amounts[2];
    T heat[2] = {0.0, 0.0}, flow[2] = {0.0, 0.0};
    for (std::vector<T>& a : amounts) a.assign(m_outlet.size(), T(0.0));
    const auto add = [&](int port, int position, const T& passed, const T& heatPassed) {
        flow[port] += passed;
        heat[port] += heatPassed;
        for (std::size_t i = 0; i < m_outlet.size(); ++i)
            amounts[port][i] += passed * leaving(view.y, position, int(i));
    };
    add(Waste, m_plan.loading - 1, view.in[Feed].flow + f.flushed, view.in[Feed].heat + f.flushedHeat);
    for (int s = 0; s < m_plan.inService(); ++s) {
        if (f.step[s] == Ready || f.step[s] == Flush) continue;
        add(f.step[s] == Elution ? Eluate : Waste, m_plan.loading + s, f.service[s],
            f.part[s] * view.in[portOf(f.step[s])].heat);
    }
    // What no column takes passes by.
    for (int port = WashPort; port < inPorts; ++port) {
        if (f.taken[port] || !flows(view.in[port].flow)) continue;
        flow[Waste] += view.in[port].flow;
        heat[Waste] += view.in[port].heat;
        for (std::size_t i = 0; i < m_outlet.size(); ++i)
            amounts[Waste][i] += view.in[port].amounts[m_settings->carried[i]];
    }
    for (const int port : {int(Eluate), int(Waste)}) {
        view.out[port].flow = flow[port];
        view.out[port].temperature = flows(flow[port]) ? heat[port] / flow[port] : T(roomTemperature);
        for (std::size_t i = 0; flows(flow[port]) && i < m_outlet.size(); ++i)
            view.out[port].concentrations[m_settings->carried[i]] = amounts[port][i] / flow[port];
    }
}

void Unit::entering(const UnitView<double>& view, std::span<Inflow<double>> beds, double* amounts) const
{
    enterBeds(view, beds, amounts);
}

void Unit::entering(const UnitView<Dual8>& view, std::span<Inflow<Dual8>> beds, Dual8* amounts) const
{
    enterBeds(view, beds, amounts);
}

void Unit::outflows(const UnitView<double>& view) const
{
    leave(view);
}

void Unit::outflows(const UnitView<Dual8>& view) const
{
    leave(view);
}

template <class T> void Unit::integrate(const UnitView<T>& view, T* rates) const
{
    rates[Buffers] = totalFlow(view.in) - view.in[Feed].flow;
    const int product = m_settings->product;
    rates[Eluted] = rates[Lost] = T(0.0);
    if (product < 0) return;
    const int c = m_settings->carried[product];
    rates[Eluted] = view.out[Eluate].flow * view.out[Eluate].concentrations[c];
    rates[Lost] = view.out[Waste].flow * view.out[Waste].concentrations[c];
}

void Unit::integrands(const UnitView<double>& view, double* rates) const
{
    integrate(view, rates);
    const Flows<double> f = flowsOf(view);
    for (int p = 0; p < m_plan.columns; ++p) {
        const double loads = view.in[Feed].flow + (p == m_plan.loading - 1 ? f.flushed : 0.0);
        countLeaving(p < m_plan.loading ? loads : f.service[p - m_plan.loading],
                     view.y + std::size_t(p) * m_bed->stateCount(), rates + quadratures);
    }
}

void Unit::integrands(const UnitView<Dual8>& view, Dual8* rates) const
{
    integrate(view, rates);
}

// The loading columns one after the other, or a column in service where that has more [Pa].
double Unit::pressureDrop(const UnitView<double>& view) const
{
    const Flows<double> f = flowsOf(view);
    const double area = m_bed->description().crossSection * m_settings->packing.porosity;
    const double feed = view.in[Feed].flow;
    double max = (m_plan.loading - 1) * m_settings->pressureDrop(feed / area) +
                 m_settings->pressureDrop((feed + f.flushed) / area);
    for (int s = 0; s < m_plan.inService(); ++s) max = std::max(max, m_settings->pressureDrop(f.service[s] / area));
    return max;
}

} // namespace titer::unitops
