// A stirred tank to which something is added that brings components out of solution, as solids of one component:
//   dV/dt = sum F_in - sum F_out,  dn/dt = sum (F c)_in - sum (F c)_out + V r
// A `Law` decides r:
//   const std::vector<Settling>& settling(), int solids(), int additive()    components of the plant, or -1
//   T falls(s, c, solid)                 [kg/m3/s] of settling()[s] that leaves solution, less than 0 where it comes back: at what is in solution of each
//                                        component, c [basis/m3], and what the solids that formed here hold of each settling one [basis/m3]
//   base::Notices remarks(dose)
// What the solids hold of a settling component are states of their own, after the holdup's.
#pragma once

#include "core/base/not_available.h"
#include "core/model/types/row_names.h"
#include "core/unitops/harvest/solids.h"
#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"
#include "core/unitops/vessel_specs.h"

#include <algorithm>

namespace titer::unitops {

template <class Law> class SolidsTank : public model::Templated<SolidsTank<Law>>, public model::HoldupModel {
public:
    enum SetPoint { SetTemperature };
    enum Variable { Volume, Temperature, Level, Dose, Solids, Dissolved };
    enum Kpi { KpiVolume, KpiDose, KpiSolids };

    SolidsTank(const model::UnitSetup& setup, base::Errors& errors)
        : m_holdup(setup, errors)
        , m_law(setup, errors)
    {
        const int additive = m_law.additive();
        if (additive >= 0) m_additiveMass = (*setup.components)[additive].conversion(model::Basis::Mass);
        if (m_law.solids() >= 0) m_solidMass = (*setup.components)[m_law.solids()].conversion(model::Basis::Mass);
        for (int s = 0; s < settlingCount(); ++s)
            if (m_law.settling()[s].component == additive) m_additiveSettling = s;
    }

    model::UnitFacets facets() const override { return {.holdup = this}; }
    int stateCount() const override { return m_holdup.stateCount() + settlingCount(); }
    bool generates(int component) const override
    {
        if (m_law.settling().empty()) return false;
        return component == m_law.solids() ||
               std::any_of(m_law.settling().begin(), m_law.settling().end(),
                           [component](const Settling& s) { return s.component == component; });
    }
    bool exchanges(int) const override { return false; }
    void start(double* y) const override
    {
        m_holdup.start(y);
        std::fill_n(y + inSolids(0), settlingCount(), 0.0);
    }
    void nominal(double* scale) const override
    {
        m_holdup.nominal(scale);
        for (int s = 0; s < settlingCount(); ++s) scale[inSolids(s)] = scale[1 + m_law.settling()[s].place];
    }
    std::string stateName(int i) const override
    {
        const int s = i - m_holdup.stateCount();
        return s < 0 ? m_holdup.stateName(i) : m_law.settling()[s].id + " in solids";
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        view.out[0].temperature = view.set[SetTemperature];
        m_holdup.concentrations(view.y, view.out[0].concentrations);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const T perVolume = 1.0 / base::atLeast(view.y[0], m_holdup.minVolume());
        const T volume = base::atLeast(view.y[0], 0.0);
        const T* c = view.out[0].concentrations;
        Scratch<T> solid(settlingCount());
        for (int s = 0; s < settlingCount(); ++s) solid[s] = view.y[inSolids(s)] * perVolume;
        for (int s = 0; s < settlingCount(); ++s) {
            const Settling& settling = m_law.settling()[s];
            const T falls = volume * m_law.template falls<T>(s, c, solid.data()) * (1.0 / settling.mass);
            d.generated[settling.component] -= falls;
            d.generated[m_law.solids()] += falls * settling.perSolid;
            d.dydt[inSolids(s)] = falls - view.out[0].flow * solid[s];
        }
        m_holdup.balance<T>(view.in, view.out, T(0.0), d);
    }

    void held(const double* y, double* amounts) const override { m_holdup.held(y, amounts); }
    bool holdsAtSetPoint(int variable) const override { return variable == Temperature; }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        Scratch<double> c(m_holdup.components());
        m_holdup.concentrations(view.y, c.data());
        values[Volume] = view.y[0];
        values[Temperature] = view.set[SetTemperature];
        values[Level] = view.y[0] / m_holdup.vesselVolume();
        const double perVolume = 1.0 / std::max(view.y[0], m_holdup.minVolume());
        const double taken = m_additiveSettling < 0 ? 0.0 : view.y[inSolids(m_additiveSettling)] * perVolume;
        values[Dose] = m_law.additive() < 0 ? base::notAvailable : (c[m_law.additive()] + taken) * m_additiveMass;
        values[Solids] = m_law.solids() < 0 ? base::notAvailable : c[m_law.solids()] * m_solidMass;
        double dissolved = 0.0;
        for (const Settling& s : m_law.settling()) dissolved += c[s.component] * s.mass;
        values[Dissolved] = dissolved;
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        m_holdup.concentrations(view.y, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override { m_holdup.guards(view.y, g); }
    void dose(double* y, double volume, const double* amounts, double) const override
    {
        m_holdup.dose(y, volume, amounts);
    }
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }
    base::Notices remarks(std::span<const double> kpis, double) const override { return m_law.remarks(kpis[KpiDose]); }

private:
    int settlingCount() const { return int(m_law.settling().size()); }
    // The state that counts what the solids hold of settling()[s].
    int inSolids(int s) const { return m_holdup.stateCount() + s; }

    Holdup m_holdup;
    Law m_law;
    double m_additiveMass = 1.0, m_solidMass = 1.0; // [kg/basis]
    int m_additiveSettling = -1;                    // place of the additive in settling()
};

inline constexpr model::PortSpec solidsTankPorts[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = model::Direction::In, .many = true},
    {.key = "additive", .label = CORE_TR("core", "Additive"), .direction = model::Direction::In, .many = true},
    {.key = "out",
     .label = CORE_TR("core", "Outlet"),
     .direction = model::Direction::Out,
     .rule = model::FlowRule::Set},
};

inline constexpr model::SetPointSpec solidsTankSetPoints[] = {
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .defaultValue = roomTemperature,
     .min = 253.15,
     .max = 343.15,
     .decimals = 1,
     .help = CORE_TR("core", "Held by the jacket.")},
};

inline constexpr model::VariableSpec solidsTankVariables[] = {
    volumeVariable,
    temperatureVariable,
    levelVariable,
    {.key = "dose",
     .label = CORE_TR("core", "Dose"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Of the additive in the tank, including the amount in the solids.")},
    {.key = "solids",
     .label = CORE_TR("core", "Solids"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Concentration of solids in the vessel.")},
    {.key = "dissolved",
     .label = CORE_TR("core", "Still in solution"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Total of the components that precipitate here.")},
};

inline constexpr model::KpiSpec solidsTankKpis[] = {
    {.key = "volume",
     .label = CORE_TR("core", "Volume"),
     .unit = "m3",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "volume"},
    {.key = "dose",
     .label = CORE_TR("core", "Maximum dose"),
     .unit = "kg/m3",
     .kind = model::KpiSpec::Kind::Peak,
     .variable = "dose"},
    {.key = "solids",
     .label = CORE_TR("core", "Solids"),
     .unit = "kg/m3",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "solids"},
};

// A type of such a tank: its own words and parameters, with what every one shows and does.
template <class Law> model::UnitType solidsTank(model::UnitType own)
{
    using Tank = SolidsTank<Law>;
    static_assert(model::namesRows<typename Tank::SetPoint>(solidsTankSetPoints));
    static_assert(model::namesRows<typename Tank::Variable>(solidsTankVariables));
    static_assert(model::namesRows<typename Tank::Kpi>(solidsTankKpis));
    own.setPoints = solidsTankSetPoints;
    own.variables = solidsTankVariables;
    own.kpis = solidsTankKpis;
    own.guards = vesselGuards;
    own.holdup = true;
    own.make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Tank>(setup, errors);
    };
    return own;
}

} // namespace titer::unitops
