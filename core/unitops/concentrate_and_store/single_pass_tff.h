// The single-pass membrane's model (equations in single_pass_tff.cpp).
#pragma once

#include "core/unitops/concentrate_and_store/film.h"
#include "core/unitops/scratch.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace titer::unitops {

class SinglePassTff : public model::Templated<SinglePassTff> {
public:
    // Named as the rows of the type.
    enum Out { OutPort, PermeatePort };
    enum SetPoint { SetFeedPressure, SetConcentrationFactor };
    enum Variable {
        Factor,
        Protein,
        FeedFlux,
        PermeateFlux,
        Pressure,
        RetentatePressure,
        LiquidViscosity,
        MeanFeedFlux,
        SlowTime,
        PermeateVolume,
        Energy
    };
    enum Kpi { KpiSlowTime, KpiMeanFeedFlux, PeakFactor, PeakProtein, PeakPressure, KpiPermeateVolume, KpiEnergy };
    // Feed by area below which models of single-pass filtration lose their hold [m3/m2/s].
    static constexpr double minFeedFlux = 25e-3 / 3600.0;

    SinglePassTff(const model::UnitSetup& setup, base::Errors& errors);

    int quadratureCount() const override { return integralCount; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const;
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const;
    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[OutPort].concentrations, m_components, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override;
    model::Equipment equipment() const override { return {.membraneArea = m_area}; }
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;

private:
    enum Integral { FedSoFar, FlowingSoFar, SlowSoFar, PermeateSoFar, EnergySoFar, integralCount };
    static constexpr int cellsPerStage = 4;
    // Part of what enters a cell that can pass its membrane; it keeps both streams flowing.
    static constexpr double maxPassing = 0.9;

    // What leaves as retentate, and the pressures.
    template <class T> struct Passage {
        T retentate = 0.0;    // [m3/s]
        T feedPressure = 0.0; // before the first stage [Pa]
        T pressureDrop = 0.0; // of all stages [Pa]
        Solute<T> last;       // leaving
    };
    template <class T> Passage<T> pass(const model::UnitView<T>& view, T* amounts) const;
    // Permeate of a cell that `flow` enters with the solute `in`, at the transmembrane pressure p [m3/s].
    template <class T> T permeate(const T& flow, const Solute<T>& in, const T& k, const T& pressure) const;
    // The solute next to the film, which is that of what leaves the cell.
    template <class T> static Solute<T> leaving(const T& flow, const Solute<T>& in, const T& permeate)
    {
        const T rise = flow / (flow - permeate * (1.0 - in.passes));
        return {in.mass * rise, in.moles * rise, in.passes};
    }

    int m_components;
    std::vector<int> m_carried;
    Film m_film;
    bool m_factorGiven;
    int m_stages;
    double m_area, m_pressureLimit, m_pumpEfficiency, m_viscosity;
};

template <class T> T SinglePassTff::permeate(const T& flow, const Solute<T>& in, const T& k, const T& pressure) const
{
    using D = base::Dual<1>;
    using base::valueOf;
    const double area = m_area / (m_stages * cellsPerStage), q = valueOf(flow), p = valueOf(pressure);
    const Solute<double> plain{valueOf(in.mass), valueOf(in.moles), valueOf(in.passes)};
    // Pressure that is needed beyond that there is; rises with the flux.
    const auto excess = [&](double j) {
        const D flux = D::seed(j, 0);
        const Solute<D> from{plain.mass, plain.moles, plain.passes};
        return m_film.pressureFor<D>(flux, leaving<D>(D(q), from, flux * area), D(valueOf(k)), roomTemperature) - p;
    };
    double low = 0.0, high = maxPassing * q / area;
    if (!(excess(low).v < 0.0)) return 0.0;
    if (excess(high).v <= 0.0) return flow * maxPassing;
    double j = 0.0, slope = 1.0;
    for (int i = 0; i < 200 && high - low > 1e-16 * high; ++i) {
        const D f = excess(j);
        slope = f.d[0];
        if (f.v == 0.0) break;
        (f.v > 0.0 ? high : low) = j;
        const double newton = j - f.v / slope;
        const double next = newton > low && newton < high && i % 8 != 7 ? newton : 0.5 * (low + high);
        const double step = std::abs(next - j);
        j = next;
        if (step <= 1e-15 * high) break;
    }
    if constexpr (std::is_same_v<T, double>) {
        return j * area;
    } else {
        // By the implicit function.
        const T f = m_film.pressureFor<T>(T(j), leaving<T>(flow, in, T(j * area)), k, roomTemperature) - pressure;
        T by = f * (-area / excess(j).d[0]);
        by.v = j * area;
        return by;
    }
}

// `amounts` become those of the retentate [basis/s].
template <class T> SinglePassTff::Passage<T> SinglePassTff::pass(const model::UnitView<T>& view, T* amounts) const
{
    using std::pow;
    const model::Inflow<T>& in = view.in[0];
    std::copy_n(in.amounts, m_components, amounts);
    const int cells = m_stages * cellsPerStage;
    const double area = m_area / cells, perStage = m_stages / m_area;
    Scratch<T> c(m_components);
    Passage<T> p;
    T flow = in.flow;
    T needed = 0.0; // where the factor is given: the most that a cell asks of the feed
    for (int n = 0; n < cells; ++n) {
        for (const int i : m_carried) c[i] = amounts[i] / flow;
        const Solute<T> entering = m_film.solute(c.data());
        const T speed = flow * perStage;
        const T k = m_film.transfer(entering, speed);
        const T drop = m_film.pressureDrop(entering, speed) * (1.0 / cellsPerStage);
        T passing = 0.0;
        if (m_factorGiven) {
            passing = flow * (1.0 - pow(view.set[SetConcentrationFactor], -1.0 / cells));
            const Solute<T> beside = leaving(flow, entering, passing);
            const T asked =
                m_film.pressureFor<T>(passing * (1.0 / area), beside, k, roomTemperature) + p.pressureDrop + 0.5 * drop;
            if (asked > needed) needed = asked;
        } else {
            const T pressure = view.set[SetFeedPressure] - p.pressureDrop - 0.5 * drop;
            passing = permeate(flow, entering, k, pressure);
        }
        p.pressureDrop += drop;
        const T left = flow - passing;
        for (const int i : m_carried) amounts[i] *= left / (left + passing * m_film.sieving(i));
        flow = left;
    }
    for (const int i : m_carried) c[i] = amounts[i] / flow;
    p.last = m_film.solute(c.data());
    p.retentate = flow;
    p.feedPressure = m_factorGiven ? needed : T(view.set[SetFeedPressure]);
    return p;
}

template <class T> void SinglePassTff::flowsOut(const model::UnitView<T>& view) const
{
    const model::Inflow<T>& in = view.in[0];
    for (model::Outflow<T>& out : view.out) out.flow = 0.0, out.temperature = temperatureOf(in);
    if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
    Scratch<T> amounts(m_components);
    const Passage<T> p = pass(view, amounts.data());
    const T permeate = in.flow - p.retentate;
    view.out[OutPort].flow = p.retentate;
    view.out[PermeatePort].flow = permeate;
    for (const int i : m_carried) {
        view.out[OutPort].concentrations[i] = amounts[i] / p.retentate;
        if (base::valueOf(permeate) > minFlow)
            view.out[PermeatePort].concentrations[i] = (in.amounts[i] - amounts[i]) / permeate;
    }
}

template <class T> void SinglePassTff::ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
{
    for (int k = 0; k < integralCount; ++k) d.quadratures[k] = 0.0;
    const model::Inflow<T>& in = view.in[0];
    if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
    Scratch<T> amounts(m_components);
    const Passage<T> p = pass(view, amounts.data());
    d.quadratures[FedSoFar] = in.flow;
    d.quadratures[FlowingSoFar] = 1.0;
    d.quadratures[SlowSoFar] = base::valueOf(in.flow) < minFeedFlux * m_area ? 1.0 : 0.0;
    d.quadratures[PermeateSoFar] = in.flow - p.retentate;
    d.quadratures[EnergySoFar] = in.flow * p.feedPressure * (1.0 / m_pumpEfficiency);
}

} // namespace titer::unitops
