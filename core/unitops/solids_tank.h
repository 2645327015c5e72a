// A stirred tank to which something is added that brings components out of solution, as solids of one component:
//   dV/dt = sum F_in - sum F_out,  dn/dt = sum (F c)_in - sum (F c)_out + V r
// A `Law` decides r:
//   const std::vector<int>& tracked()    components (ascending) of which it needs what the liquid would hold had nothing formed: states of
//                                        their own, after the holdup's
//   const std::vector<Settling>& settling(), int solids(), int additive()    components of the plant, or -1
//   T excess(s, c, total)                [kg/m3] of settling()[s] above what stays in solution, at least 0
//   base::Notices remarks(dose)
#pragma once

#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"
#include "core/unitops/solids.h"
#include "core/unitops/vessel_specs.h"

#include <algorithm>

namespace titer::unitops {

template <class Law> class SolidsTank : public model::Templated<SolidsTank<Law>> {
public:
    enum Settable { SetTemperature };
    enum Variable { Volume, Temperature, Level, Dose, Solids, Dissolved };
    enum Kpi { KpiVolume, KpiDose };

    SolidsTank(const model::UnitSetup& setup, base::Errors& errors)
        : m_holdup(setup, errors)
        , m_law(setup, errors)
        , m_rate(setup.params["rate"])
    {
        for (const int i : m_law.tracked()) m_tracked.push_back({i, placeOf(setup, i), (*setup.components)[i].id});
        if (m_law.additive() >= 0)
            m_additiveMass = (*setup.components)[m_law.additive()].conversion(model::Basis::Mass);
        if (m_law.solids() >= 0) m_solidMass = (*setup.components)[m_law.solids()].conversion(model::Basis::Mass);
        m_additiveTracked =
            int(std::find(m_law.tracked().begin(), m_law.tracked().end(), m_law.additive()) - m_law.tracked().begin());
    }

    int stateCount() const override { return m_holdup.stateCount() + int(m_tracked.size()); }
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
        for (std::size_t k = 0; k < m_tracked.size(); ++k) y[total(k)] = y[1 + m_tracked[k].place];
    }
    void nominal(double* scale) const override
    {
        m_holdup.nominal(scale);
        for (std::size_t k = 0; k < m_tracked.size(); ++k) scale[total(k)] = scale[1 + m_tracked[k].place];
    }
    std::string stateName(int i) const override
    {
        const int k = i - m_holdup.stateCount();
        return k < 0 ? m_holdup.stateName(i) : m_tracked[k].id + " in all";
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        view.out[0].temperature = view.set[SetTemperature];
        m_holdup.concentrations(view.y, view.out[0].concentrations);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const T perVolume = 1.0 / base::atLeast(view.y[0], m_holdup.leastVolume());
        const T perTime = m_rate * base::atLeast(view.y[0], 0.0);
        const T* c = view.out[0].concentrations;
        Scratch<T> totals(int(m_tracked.size()));
        for (std::size_t k = 0; k < m_tracked.size(); ++k) totals[int(k)] = view.y[total(k)] * perVolume;
        for (std::size_t s = 0; s < m_law.settling().size(); ++s) {
            const Settling& settling = m_law.settling()[s];
            const T falls = perTime * m_law.template excess<T>(int(s), c, totals.data()) * (1.0 / settling.mass);
            d.generated[settling.component] -= falls;
            d.generated[m_law.solids()] += falls * settling.perSolid;
        }
        m_holdup.balance<T>(view.in, view.out, T(0.0), d);
        for (std::size_t k = 0; k < m_tracked.size(); ++k)
            d.dydt[total(k)] =
                totalAmount(view.in, m_tracked[k].component) - view.out[0].flow * view.y[total(k)] * perVolume;
    }

    void held(const double* y, double* amounts) const override { m_holdup.held(y, amounts); }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        Scratch<double> c(m_holdup.components());
        m_holdup.concentrations(view.y, c.data());
        values[Volume] = view.y[0];
        values[Temperature] = view.set[SetTemperature];
        values[Level] = view.y[0] / m_holdup.vesselVolume();
        const double perVolume = 1.0 / std::max(view.y[0], m_holdup.leastVolume());
        const bool isTracked = m_additiveTracked < int(m_tracked.size());
        values[Dose] = m_law.additive() < 0 ? none
                       : isTracked          ? view.y[total(m_additiveTracked)] * perVolume * m_additiveMass
                                            : c[m_law.additive()] * m_additiveMass;
        values[Solids] = m_law.solids() < 0 ? none : c[m_law.solids()] * m_solidMass;
        double dissolved = 0.0;
        for (const Settling& s : m_law.settling()) dissolved += c[s.component] * s.mass;
        values[Dissolved] = dissolved;
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        m_holdup.concentrations(view.y, concentrations);
    }
    int guardCount() const override { return 2; }
    void guards(const model::UnitView<double>& view, double* g) const override { m_holdup.guards(view.y, g); }
    void dose(double* y, double volume, const double* amounts, double) const override
    {
        m_holdup.dose(y, volume, amounts);
        for (std::size_t k = 0; k < m_tracked.size(); ++k) y[total(k)] += amounts[m_tracked[k].component];
    }
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }
    base::Notices remarks(std::span<const double> kpis, double) const override { return m_law.remarks(kpis[KpiDose]); }

private:
    struct Tracked {
        int component, place;
        std::string id;
    };
    static int placeOf(const model::UnitSetup& setup, int component)
    {
        return int(std::find(setup.carried.begin(), setup.carried.end(), component) - setup.carried.begin());
    }
    // The state that counts a tracked component as if nothing had formed.
    int total(std::size_t k) const { return m_holdup.stateCount() + int(k); }

    Holdup m_holdup;
    Law m_law;
    std::vector<Tracked> m_tracked;
    double m_rate;                                  // [1/s]
    double m_additiveMass = 1.0, m_solidMass = 1.0; // [kg/basis]
    int m_additiveTracked = 0;
};

inline constexpr model::PortSpec solidsTankPorts[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = model::Direction::In, .many = true},
    {.key = "additive", .label = CORE_TR("core", "Additive"), .direction = model::Direction::In, .many = true},
    {.key = "out",
     .label = CORE_TR("core", "Outlet"),
     .direction = model::Direction::Out,
     .rule = model::FlowRule::Set},
};

inline constexpr model::SettableSpec solidsTankSettables[] = {
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .preset = roomTemperature,
     .min = 253.15,
     .max = 343.15,
     .decimals = 1,
     .help = CORE_TR("core", "That the jacket holds.")},
};

inline constexpr model::VariableSpec solidsTankVariables[] = {
    {.key = "volume", .label = CORE_TR("core", "Volume"), .unit = "m3"},
    {.key = "temperature", .label = CORE_TR("core", "Temperature"), .unit = "K"},
    {.key = "level",
     .label = CORE_TR("core", "Level"),
     .unit = "1",
     .help = CORE_TR("core", "Volume by vessel volume."),
     .desk = "%"},
    {.key = "dose",
     .label = CORE_TR("core", "Dose"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Of what was added to the liquid in the tank, what solids took with them included.")},
    {.key = "solids", .label = CORE_TR("core", "Solids"), .unit = "kg/m3"},
    {.key = "dissolved",
     .label = CORE_TR("core", "Still in solution"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Of the components that leave solution here, together.")},
};

inline constexpr model::KpiSpec solidsTankKpis[] = {
    {.key = "volume",
     .label = CORE_TR("core", "Volume"),
     .unit = "m3",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "volume"},
    {.key = "dose",
     .label = CORE_TR("core", "Largest dose"),
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
    own.settables = solidsTankSettables;
    own.variables = solidsTankVariables;
    own.kpis = solidsTankKpis;
    own.guards = vesselGuards;
    own.holdup = true;
    own.make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<SolidsTank<Law>>(setup, errors);
    };
    return own;
}

} // namespace titer::unitops
