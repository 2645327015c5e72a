// The virus filter's model (equations in virus_filter.cpp).
#pragma once

#include "core/unitops/fault_time.h"
#include "core/unitops/filtration.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <string>
#include <vector>

namespace titer::unitops {

class VirusFilter : public model::Templated<VirusFilter>, public model::DrawingModel, public model::SwitchingModel {
public:
    // Named as the rows of the type.
    enum In { InPort, VesselPort };
    enum Variable {
        Pressure,
        Flux,
        Throughput,
        FluxDecay,
        LogReduction,
        PoolLogReduction,
        CapacityUsed,
        ExcessTime,
        FaultFreeUntil
    };
    enum Kpi { KpiExcessTime, KpiFaultFreeUntil, KpiThroughput, KpiLogReduction, KpiFluxDecay, PeakPressure };
    enum Guard { Limit, Capacity, Decay, Switch };

    VirusFilter(const model::UnitSetup& setup, base::Errors& errors);

    model::UnitFacets facets() const override { return {.drawing = this, .switching = this}; }
    model::Passage passage() const override { return model::Passage::AtOnce; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return 1 + int(m_viruses.size()); }
    int quadratureCount() const override { return integralCount; }
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override
    {
        scale[0] = 0.1;
        for (std::size_t k = 0; k < m_viruses.size(); ++k) scale[1 + k] = m_area * 0.1 * m_viruses[k].typical;
    }
    std::string stateName(int i) const override { return i == 0 ? "throughput" : "retained " + m_viruses[i - 1].id; }
    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_viruses.size(); ++k) amounts[m_viruses[k].component] += y[1 + k];
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const;
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const;
    double draw(const model::UnitView<double>& view, int port) const override { return drawOf(view, port); }
    model::Dual8 draw(const model::UnitView<model::Dual8>& view, int port) const override { return drawOf(view, port); }

    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override;
    // When the throughput first passed the capacity.
    int memoryCount() const override { return 1; }
    void startMemory(double* memory) const override { memory[0] = noFault; }
    void jump(double t, int guard, std::span<const double>, double* memory, double*) const override
    {
        if (guard == Switch) memory[0] = t;
    }
    model::Equipment equipment() const override { return {.filterArea = m_area, .singleUseSets = 1}; }
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;

private:
    enum Integral { ExcessSoFar, VirusIn, VirusOut, integralCount };
    struct Virus {
        int component;
        double reduction; // of the new filter [log10]
        double typical;   // [basis/m3]
        std::string id;
    };

    // Log reduction at the throughput w.
    template <class T> T reduction(const Virus& virus, const T& w) const
    {
        using base::log, std::log;
        const T lost = m_byPlugging ? T(log(m_fouling.resistance(w)) * perDecade) : T(base::atLeast(w, 0.0) * m_slope);
        return base::atLeast(virus.reduction - lost, 0.0);
    }
    template <class T> T passing(const Virus& virus, const T& w) const
    {
        using base::exp, std::exp;
        return exp(reduction(virus, w) * (-1.0 / perDecade));
    }
    template <class T> T drawOf(const model::UnitView<T>& view, int port) const
    {
        if (port != VesselPort || view.set[0] <= 0.0) return 0.0;
        return m_area * view.set[0] / (m_clean * m_fouling.resistance(view.y[0]));
    }
    double pressure(const model::UnitView<double>& view) const
    {
        return m_clean * m_fouling.resistance(view.y[0]) * totalFlow(view.in) / m_area;
    }

    static constexpr double perDecade = 0.43429448190325182; // 1 / ln 10

    int m_components;
    std::vector<int> m_carried;
    Fouling m_fouling;
    std::vector<Virus> m_viruses;
    int m_shown = -1;       // among the viruses
    double m_area, m_clean; // [m2], clean resistance by viscosity [Pa s/m]
    bool m_byPlugging;
    double m_slope;    // [log10 per m]
    double m_capacity; // [m]
    double m_pressureLimit, m_decayLimit;
};

template <class T> void VirusFilter::flowsOut(const model::UnitView<T>& view) const
{
    model::Outflow<T>& out = view.out[0];
    out.flow = totalFlow(view.in);
    const bool flows = base::valueOf(out.flow) > minFlow;
    out.temperature = flows ? (view.in[InPort].heat + view.in[VesselPort].heat) / out.flow : T(roomTemperature);
    if (!flows) return;
    for (const int i : m_carried) out.concentrations[i] = totalAmount(view.in, i) / out.flow;
    for (const Virus& virus : m_viruses) out.concentrations[virus.component] *= passing(virus, view.y[0]);
}

template <class T> void VirusFilter::ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
{
    d.dydt[0] = totalFlow(view.in) * (1.0 / m_area);
    for (std::size_t k = 0; k < m_viruses.size(); ++k)
        d.dydt[1 + k] = totalAmount(view.in, m_viruses[k].component) * (1.0 - passing(m_viruses[k], view.y[0]));
    if (!d.quadratures) return;
    // A step that went beyond an event is taken back; what it summed up is not, so that the memory decides.
    const bool excess = !view.memory.empty() && view.memory[0] >= 0.0 && base::valueOf(view.out[0].flow) > minFlow;
    d.quadratures[ExcessSoFar] = excess ? 1.0 : 0.0;
    d.quadratures[VirusIn] = d.quadratures[VirusOut] = 0.0;
    if (m_shown < 0) return;
    const Virus& virus = m_viruses[m_shown];
    const T enters = totalAmount(view.in, virus.component);
    d.quadratures[VirusIn] = enters;
    d.quadratures[VirusOut] = enters * passing(virus, view.y[0]);
}

} // namespace titer::unitops
