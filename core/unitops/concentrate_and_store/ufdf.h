// The ultrafiltration skid's model (equations in ufdf.cpp).
#pragma once

#include "core/unitops/concentrate_and_store/donnan.h"
#include "core/unitops/concentrate_and_store/film.h"
#include "core/unitops/fault_time.h"
#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"

#include <algorithm>

namespace titer::unitops {

class Ufdf : public model::Templated<Ufdf>,
             public model::HoldupModel,
             public model::DrawingModel,
             public model::SwitchingModel {
public:
    // Named as the rows of the type.
    enum In { InPort, FeedPort, BufferPort };
    enum Out { OutPort, PermeatePort };
    enum SetPoint { SetTemperature, SetTransmembranePressure, SetFlux, SetCrossflow, SetFeedRatio, SetBufferRatio };
    enum Variable {
        Volume,
        Level,
        Temperature,
        Protein,
        PermeateFlux,
        Pressure,
        WallProtein,
        OsmoticPressure,
        LiquidViscosity,
        PressureDrop,
        Ph,
        PermeatePh,
        Diavolumes,
        PermeateVolume,
        BufferVolume,
        BufferShortfall,
        DryTime,
        Energy,
        FaultFreeUntil,
        BackflowTime
    };
    enum Kpi {
        KpiPermeateVolume,
        KpiBufferShortfall,
        KpiDryTime,
        KpiFaultFreeUntil,
        KpiBackflowTime,
        KpiConcentration,
        KpiDiavolumes,
        KpiBuffer,
        PeakPressureDrop,
        KpiEnergy
    };
    enum Guard { Empty = Holdup::Empty, Full = Holdup::Full, Concentration, OnDiavolumes, Limit, Switch };

    Ufdf(const model::UnitSetup& setup, base::Errors& errors);

    model::UnitFacets facets() const override { return {.holdup = this, .drawing = this, .switching = this}; }
    int stateCount() const override { return m_holdup.stateCount(); }
    int quadratureCount() const override { return integralCount; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    void start(double* y) const override { m_holdup.start(y); }
    void nominal(double* scale) const override { m_holdup.nominal(scale); }
    std::string stateName(int i) const override { return m_holdup.stateName(i); }
    void held(const double* y, double* amounts) const override { m_holdup.held(y, amounts); }
    void dose(double* y, double volume, const double* amounts, double) const override
    {
        m_holdup.dose(y, volume, amounts);
    }
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }

    template <class T> void flowsOut(const model::UnitView<T>& view) const;
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const;
    double draw(const model::UnitView<double>& view, int port) const override { return drawOf(view, port); }
    model::Dual8 draw(const model::UnitView<model::Dual8>& view, int port) const override { return drawOf(view, port); }

    bool holdsAtSetPoint(int variable) const override { return variable == Temperature; }
    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        m_holdup.concentrations(view.y, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override;
    // When the membrane first ran dry or wanted buffer in vain.
    int memoryCount() const override { return 1; }
    void startMemory(double* memory) const override { memory[0] = noFault; }
    void jump(double t, int guard, std::span<const double>, double* memory, double*) const override
    {
        if (guard == Switch) memory[0] = t;
    }
    model::Equipment equipment() const override { return {.membraneArea = m_area}; }
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;

private:
    enum Integral {
        DiavolumesSoFar,
        PermeateSoFar,
        BufferSoFar,
        MissingSoFar,
        DrySoFar,
        EnergySoFar,
        BackSoFar,
        integralCount
    };

    // What the membrane does at an instant.
    template <class T> struct Filtration {
        Solute<T> bulk;
        T transfer = 0.0; // k [m/s]
        T drop = 0.0;     // dp [Pa]
        T pressure = 0.0; // transmembrane [Pa]
        T flux = 0.0;     // of a membrane covered with liquid [m3/m2/s]
        T permeate = 0.0; // [m3/s]
    };
    // Without a flux that follows from the pressure, which takes the most to find, and without the permeate.
    template <class T> Filtration<T> pressed(const model::UnitView<T>& view, const T* c) const;
    template <class T> Filtration<T> filter(const model::UnitView<T>& view, const T* c) const;
    template <class T> T drawOf(const model::UnitView<T>& view, int port) const;
    bool runs(std::span<const double> set) const
    {
        return set[SetCrossflow] > 0.0 && set[m_fluxGiven ? SetFlux : SetTransmembranePressure] > 0.0;
    }
    // Whether at the end of the module, half the drop below its mean, the pressure is less than that of the permeate.
    template <class T> bool drawsBack(const model::UnitView<T>& view, const Filtration<T>& f) const
    {
        return runs(view.set) && f.pressure < 0.5 * f.drop;
    }
    // How far the liquid has sunk below what keeps the membrane wet, by the heel; negative: not at all.
    double dryness(double volume) const { return 1.0 + 0.5 * ramp - volume / m_holdup.heel(); }

    // The last of the volume above the heel over which the permeate stops, by the heel.
    static constexpr double ramp = 0.1;

    Holdup m_holdup;
    Film m_film;
    Donnan m_donnan;
    bool m_fluxGiven, m_excludes;
    double m_area;
    double m_targetProtein, m_targetDiavolumes, m_pressureLimit, m_pumpEfficiency, m_viscosity;
};

template <class T> Ufdf::Filtration<T> Ufdf::pressed(const model::UnitView<T>& view, const T* c) const
{
    Filtration<T> f;
    f.bulk = m_film.solute(c);
    const T speed = view.set[SetCrossflow];
    f.transfer = m_film.transfer(f.bulk, speed);
    f.drop = m_film.pressureDrop(f.bulk, speed);
    if (!runs(view.set)) return f;
    if (m_fluxGiven) {
        f.flux = view.set[SetFlux];
        f.pressure = m_film.pressureFor(f.flux, f.bulk, f.transfer, view.set[SetTemperature]);
    } else {
        f.pressure = view.set[SetTransmembranePressure];
    }
    return f;
}

template <class T> Ufdf::Filtration<T> Ufdf::filter(const model::UnitView<T>& view, const T* c) const
{
    Filtration<T> f = pressed(view, c);
    if (!runs(view.set)) return f;
    if (!m_fluxGiven) f.flux = m_film.meanFlux(f.pressure, f.drop, f.bulk, f.transfer, view.set[SetTemperature]);
    const T above = (view.y[0] - m_holdup.heel()) * (1.0 / (ramp * m_holdup.heel()));
    f.permeate = base::atLeast(f.flux, 0.0) * base::atMost(base::atLeast(above, 0.0), 1.0) * m_area;
    return f;
}

template <class T> void Ufdf::flowsOut(const model::UnitView<T>& view) const
{
    T* c = view.out[OutPort].concentrations;
    m_holdup.concentrations(view.y, c);
    for (model::Outflow<T>& out : view.out) out.temperature = view.set[SetTemperature];
    view.out[PermeatePort].flow = filter(view, c).permeate;
    if (m_excludes) {
        m_donnan.pass(c, view.out[PermeatePort].concentrations);
        return;
    }
    for (const int i : m_holdup.carried()) view.out[PermeatePort].concentrations[i] = c[i] * m_film.sieving(i);
}

template <class T> T Ufdf::drawOf(const model::UnitView<T>& view, int port) const
{
    const double part = port == FeedPort ? view.set[SetFeedRatio] : port == BufferPort ? view.set[SetBufferRatio] : 0.0;
    if (part <= 0.0) return 0.0;
    Scratch<T> c(m_holdup.components());
    m_holdup.concentrations(view.y, c.data());
    return filter(view, c.data()).permeate * part;
}

template <class T> void Ufdf::ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
{
    m_holdup.balance<T>(view.in, view.out, T(0.0), d);
    if (!d.quadratures) return;
    const T volume = base::atLeast(view.y[0], m_holdup.minVolume());
    const T& buffer = view.in[BufferPort].flow;
    const T wanted = view.out[PermeatePort].flow * view.set[SetBufferRatio];
    d.quadratures[DiavolumesSoFar] = buffer / volume;
    d.quadratures[PermeateSoFar] = view.out[PermeatePort].flow;
    d.quadratures[BufferSoFar] = buffer;
    d.quadratures[MissingSoFar] = base::atLeast(wanted - buffer, 0.0);
    d.quadratures[DrySoFar] = runs(view.set) && dryness(base::valueOf(view.y[0])) > 0.0 ? 1.0 : 0.0;
    // The pump lifts the cross flow from the open vessel to the pressure before the module.
    const Filtration<T> f = pressed(view, view.out[OutPort].concentrations);
    const T before = f.pressure + 0.5 * f.drop;
    d.quadratures[EnergySoFar] =
        runs(view.set) ? before * (view.set[SetCrossflow] * m_area / m_pumpEfficiency) : T(0.0);
    d.quadratures[BackSoFar] = drawsBack(view, f) ? 1.0 : 0.0;
}

} // namespace titer::unitops
