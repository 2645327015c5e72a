// A chromatography step by stated figures: what binds is held until the step turns to elution or stripping. Per component
// there is what elutes, e, and what stays until it is stripped, f [basis]; a liquid of the flow F brings F c:
//   load (and wash)   de/dt = a_i F c_i,  df/dt = b_i F c_i           what does not bind passes
//   elute             de/dt = -e F / V_e                               of the pool of x column volumes, V_e = x V / ln 1000,
//                                                                      the last holds a thousandth
//   strip             as elute, of e and f
// The units differ in a and b (bind_elute_step.cpp, flow_through_step.cpp). No step clears without end: of an impurity with a least
// content r there leaves with the product at least r of its mass, as far as so much enters. Ports and the keys of what is shown are those of
// chromatography_column, so that the one can stand in for the other.
#pragma once

#include "core/unitops/fault_time.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <string>
#include <vector>

namespace titer::unitops {

class ShortcutStep : public model::Templated<ShortcutStep>, public model::SwitchingModel {
public:
    enum class Kind { BindElute, FlowThrough };
    enum class Step { Load, Elute, Strip };
    // Named as the rows of the type.
    enum Variable {
        ResidenceTime,
        ColumnVolumes,
        Load,
        Breakthrough,
        Uv,
        StepNow,
        Cycles,
        BufferVolumes,
        PoolYield,
        LogReduction,
        AboveCapacity,
        FaultFreeUntil
    };
    enum Kpi {
        KpiAboveCapacity,
        KpiFaultFreeUntil,
        KpiPoolYield,
        KpiLogReduction,
        PeakLoad,
        KpiCycles,
        KpiBuffer,
        KpiColumnVolumes
    };
    enum Guard { Limit, Switch };

    ShortcutStep(const model::UnitSetup& setup, Kind kind, base::Errors& errors);

    model::UnitFacets facets() const override { return {.switching = this}; }
    model::Passage passage() const override { return model::Passage::AtOnce; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    // e and f of each component that binds, then the product that was loaded since the last strip [its basis].
    int stateCount() const override { return 2 * int(m_bound.size()) + 1; }
    int quadratureCount() const override { return integralCount; }
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override;
    std::string stateName(int i) const override;
    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_bound.size(); ++k) amounts[m_bound[k].component] += y[2 * k] + y[2 * k + 1];
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const;
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const;

    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override;
    // When the load first went past the capacity.
    int memoryCount() const override { return 1; }
    void startMemory(double* memory) const override { memory[0] = noFault; }
    void jump(double t, int guard, std::span<const double>, double* memory, double*) const override
    {
        if (guard == Switch) memory[0] = t;
    }
    model::Equipment equipment() const override { return {.resin = m_volume}; }
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;

private:
    enum Integral { VolumeSoFar, BufferSoFar, Loaded, Eluted, LostSoFar, VirusIn, VirusOut, integralCount };
    struct Bound {
        int component;
        double eluted, stripped; // parts of what comes that bind so while there is room
        double min;              // that stays with the product [basis per basis of the product]
        double typical;          // [basis/m3]
        std::string id;
    };
    // What of the amount that enters would bind so while there is room [basis/s].
    template <class T> struct Binding {
        T eluted, stripped;
    };

    void readBound(const model::UnitSetup& setup, base::Errors& errors);
    double minOf(const model::UnitSetup& setup, int component, base::Errors& errors) const;
    template <class T> Binding<T> binding(const model::Inflow<T>& in, const Bound& b) const;
    // The concentration of a component that a level in mol/m3 is [basis/m3]; none chosen: 0.
    static double levelOf(const model::UnitSetup& setup, int component, const char* key, const char* level,
                          base::Errors& errors);
    template <class T> Step step(const model::UnitView<T>& view) const;
    // Part of the capacity that is left to bind, 1 to 0.
    template <class T> T room(const T* y) const;
    // Product on the column, or that has come to it where it flows through, by its volume [basis/m3].
    template <class T> T load(const T* y) const
    {
        return (m_kind == Kind::FlowThrough ? y[2 * m_bound.size()]
                                            : y[2 * m_productPlace] + y[2 * m_productPlace + 1]) *
               (1.0 / m_volume);
    }
    // What leaves of bound component k [basis/s].
    template <class T> T leaving(const model::UnitView<T>& view, std::size_t k, Step now) const;

    Kind m_kind;
    std::vector<model::Component> m_all;
    int m_components;
    std::vector<int> m_carried;
    std::vector<Bound> m_bound;
    int m_product = -1, m_virus = -1, m_eluent = -1, m_stripper = -1; // components of the plant, or -1
    std::size_t m_productPlace = 0;                                   // among the bound
    double m_volume;                                                  // of the bed [m3]
    double m_capacity = 0.0;                                          // of product [its basis/m3]
    double m_rinse;                                                   // V_e [m3]
    double m_eluentLevel, m_stripperLevel;
    double m_absorptivity, m_path;
};

template <class T> ShortcutStep::Step ShortcutStep::step(const model::UnitView<T>& view) const
{
    const double set = view.set[0];
    if (set >= 1.5) return Step::Strip;
    if (set >= 0.5) return Step::Elute;
    // By what enters: the components that elute and strip.
    const model::Inflow<T>& in = view.in[0];
    const double flow = base::valueOf(in.flow);
    if (!(flow > minFlow) || !in.amounts) return Step::Load;
    if (m_stripper >= 0 && base::valueOf(in.amounts[m_stripper]) > m_stripperLevel * flow) return Step::Strip;
    if (m_eluent >= 0 && base::valueOf(in.amounts[m_eluent]) > m_eluentLevel * flow) return Step::Elute;
    return Step::Load;
}

template <class T> T ShortcutStep::room(const T* y) const
{
    using base::exp, std::exp;
    if (m_product < 0) return 1.0;
    constexpr double width = 0.01; // of the capacity, over which it runs out
    const T x = (load(y) * (1.0 / m_capacity) - 1.0) * (1.0 / width);
    return 1.0 / (1.0 + exp(base::atMost(base::atLeast(x, -50.0), 50.0)));
}

template <class T> ShortcutStep::Binding<T> ShortcutStep::binding(const model::Inflow<T>& in, const Bound& b) const
{
    const T& enters = in.amounts[b.component];
    Binding<T> binds{enters * b.eluted, enters * b.stripped};
    if (!(b.min > 0.0)) return binds;
    const T min = base::atLeast(in.amounts[m_product], 0.0) * b.min;
    const T stays = min < enters ? min : enters;
    if (m_kind == Kind::BindElute) {
        if (binds.eluted < stays) binds.eluted = stays;
    } else if (binds.stripped > enters - stays) {
        binds.stripped = enters - stays;
    }
    return binds;
}

template <class T> T ShortcutStep::leaving(const model::UnitView<T>& view, std::size_t k, Step now) const
{
    if (now == Step::Load) return 0.0;
    const T& flow = view.in[0].flow;
    // Each by itself, as the rates have it: one may lie a rounding below zero.
    T bound = base::atLeast(view.y[2 * k], 0.0);
    if (now == Step::Strip) bound = bound + base::atLeast(view.y[2 * k + 1], 0.0);
    return bound * flow * (1.0 / m_rinse);
}

template <class T> void ShortcutStep::flowsOut(const model::UnitView<T>& view) const
{
    const model::Inflow<T>& in = view.in[0];
    passOn<T>(in, in.flow, view.out[0], m_components);
    if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
    const Step now = step(view);
    const T left = now == Step::Load ? room(view.y) : T(0.0);
    for (std::size_t k = 0; k < m_bound.size(); ++k) {
        const Bound& b = m_bound[k];
        T& c = view.out[0].concentrations[b.component];
        if (now == Step::Load) {
            const Binding<T> binds = binding(in, b);
            c = base::atLeast(c - (binds.eluted + binds.stripped) * left / in.flow, 0.0);
        } else {
            c += leaving(view, k, now) / in.flow;
        }
    }
}

template <class T> void ShortcutStep::ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
{
    const model::Inflow<T>& in = view.in[0];
    std::fill_n(d.dydt, stateCount(), T(0.0));
    for (int k = 0; k < integralCount && d.quadratures; ++k) d.quadratures[k] = 0.0;
    if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
    const Step now = step(view);
    const T left = room(view.y);
    for (std::size_t k = 0; k < m_bound.size(); ++k) {
        const Bound& b = m_bound[k];
        const T per = in.flow * (1.0 / m_rinse);
        if (now == Step::Load) {
            const Binding<T> binds = binding(in, b);
            d.dydt[2 * k] = binds.eluted * left;
            d.dydt[2 * k + 1] = binds.stripped * left;
        } else {
            d.dydt[2 * k] = -(base::atLeast(view.y[2 * k], 0.0) * per);
            if (now == Step::Strip) d.dydt[2 * k + 1] = -(base::atLeast(view.y[2 * k + 1], 0.0) * per);
        }
    }
    T& loaded = d.dydt[2 * m_bound.size()];
    if (m_product >= 0 && now == Step::Load) loaded = in.amounts[m_product];
    if (now == Step::Strip) loaded = -(base::atLeast(view.y[2 * m_bound.size()], 0.0) * in.flow * (1.0 / m_rinse));
    if (!d.quadratures) return;
    const model::Outflow<T>& out = view.out[0];
    d.quadratures[VolumeSoFar] = in.flow;
    const bool pools = m_kind == Kind::BindElute ? now == Step::Elute : now == Step::Load;
    if (m_product >= 0) {
        const double trace = 1e-6 * m_capacity * base::valueOf(in.flow);
        d.quadratures[BufferSoFar] = base::valueOf(in.amounts[m_product]) > trace ? T(0.0) : in.flow;
        d.quadratures[Loaded] = in.amounts[m_product];
        if (pools) d.quadratures[Eluted] = out.flow * out.concentrations[m_product];
        if (m_kind == Kind::BindElute && now == Step::Load)
            d.quadratures[LostSoFar] = out.flow * out.concentrations[m_product];
        // Where product flows through, the load beyond the capacity is polished no more.
        if (m_kind == Kind::FlowThrough && now == Step::Load)
            d.quadratures[LostSoFar] = in.amounts[m_product] * (1.0 - left);
    }
    if (m_virus >= 0) {
        d.quadratures[VirusIn] = in.amounts[m_virus];
        if (pools) d.quadratures[VirusOut] = out.flow * out.concentrations[m_virus];
    }
}

} // namespace titer::unitops
