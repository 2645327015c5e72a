// The depth filter's model (equations in depth_filter.cpp).
#pragma once

#include "core/base/units.h"
#include "core/unitops/filtration.h"
#include "core/unitops/particles.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <limits>

namespace titer::unitops {

class DepthFilter : public model::Templated<DepthFilter> {
public:
    // In the order of the type.
    enum Variable { Pressure, Throughput, Flux, Resistance, Turbidity, Capacity, CapacityUsed };

    DepthFilter(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
        , m_fouling(foulingOf(setup.params))
    {
        const model::ParamSet& p = setup.params;
        m_area = p["area"];
        m_clean = p["viscosity"] * p["clean_resistance"];
        m_cleanResistance = p["clean_resistance"];
        m_solidsFoul = p.choice("fouled_by") == "solids";
        m_referenceSolids = p["reference_solids"];
        m_breakthrough = p["breakthrough"];
        m_breakthroughWidth = p["breakthrough_width"];
        m_turbidityFactor = p["turbidity_factor"];
        m_pressureLimit = p["pressure_limit"];
        m_turbidityLimit = p["turbidity_limit"];
        const double rise = m_pressureLimit / (m_clean * p["design_flux"]);
        m_capacity = std::min(m_fouling.throughputAt(rise), m_breakthrough);
        if (rise <= 1.0) {
            errors.push_back(
                {base::Code::Input, "params/pressure_limit",
                 base::say(CORE_TR("core",
                                   "The clean filter already takes {1} at the design flux, and the limit is {2}: "
                                   "lower design_flux or clean_resistance, or raise the limit."),
                           base::writeQuantity(m_clean * p["design_flux"], "bar"),
                           base::writeQuantity(m_pressureLimit, "bar"))});
        }
        m_particles = particlesOf(setup, p["particle_density"], p["dry_matter"], errors);
        for (const Particle& particle : m_particles)
            hold(setup, particle.component, p.perComponent("retention")[particle.component], true);
        for (const int i : setup.carried) {
            const double adsorbed = p.perComponent("adsorption")[i];
            if ((*setup.components)[i].diameter <= 0.0 && adsorbed > 0.0) hold(setup, i, adsorbed, false);
        }
    }

    bool passesOn() const override { return true; }
    int stateCount() const override { return 1 + int(m_held.size()); }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int quadratureCount() const override { return 1; } // volume filtered
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override
    {
        scale[0] = 0.1;
        for (std::size_t k = 0; k < m_held.size(); ++k) scale[1 + k] = m_area * 0.1 * m_held[k].typical;
    }
    model::Equipment equipment() const override { return {.filterArea = m_area, .singleUseSets = 1}; }
    std::string stateName(int i) const override { return i == 0 ? "fouling" : "retained " + m_held[i - 1].id; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        passOn<T>(view.in[0], view.in[0].flow, view.out[0], m_components);
        const T holds = retaining(view.y[0]);
        for (const Held& held : m_held) view.out[0].concentrations[held.component] *= 1.0 - retainedPart(held, holds);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Inflow<T>& in = view.in[0];
        const bool flows = base::valueOf(in.flow) > leastFlow && in.amounts;
        const T holds = retaining(view.y[0]);
        for (std::size_t k = 0; k < m_held.size(); ++k)
            d.dydt[1 + k] = flows ? in.amounts[m_held[k].component] * retainedPart(m_held[k], holds) : T(0.0);
        d.dydt[0] = in.flow * (1.0 / m_area);
        if (m_solidsFoul) d.dydt[0] = flows ? solids(in.amounts) * (1.0 / (m_area * m_referenceSolids)) : T(0.0);
        d.quadratures[0] = in.flow;
    }

    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_held.size(); ++k) amounts[m_held[k].component] += y[1 + k];
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[Pressure] = pressure(view);
        values[Throughput] = view.y[stateCount()] / m_area;
        values[Flux] = view.in[0].flow / m_area;
        values[Resistance] = m_cleanResistance * m_fouling.resistance(view.y[0]);
        values[Turbidity] = m_particles.empty() ? std::numeric_limits<double>::quiet_NaN() : turbidity(view);
        values[Capacity] = m_capacity;
        values[CapacityUsed] = m_capacity > 0.0 ? view.y[0] / m_capacity : 1.0;
    }

    // What the filtrate carries.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }

    int guardCount() const override { return 2; }
    void guards(const model::UnitView<double>& view, double* g) const override
    {
        g[0] = pressure(view) - m_pressureLimit;
        g[1] = turbidity(view) - m_turbidityLimit;
    }

private:
    struct Held {
        int component;
        double part;    // that is held back while the filter holds
        bool suspended; // retention fails at breakthrough
        double typical; // [basis/m3]
        std::string id;
    };

    static Fouling foulingOf(const model::ParamSet& p)
    {
        const std::string_view law = p.choice("law");
        const double k = p["blocking_constant"];
        if (law == "measured") return Fouling::measured(k, p["quadratic"], p["cubic"]);
        if (law == "general") return Fouling::hermia(p["blocking_exponent"], k);
        if (law == "cake") return Fouling::hermia(0.0, k);
        if (law == "standard") return Fouling::hermia(1.5, k);
        return Fouling::hermia(law == "complete" ? 2.0 : 1.0, k);
    }

    void hold(const model::UnitSetup& setup, int component, double part, bool suspended)
    {
        const model::Component& c = (*setup.components)[component];
        m_held.push_back({component, part, suspended, model::usualConcentration(c.basis), c.id});
    }

    // How far the filter still holds particles back, 1 to 0.
    template <class T> T retaining(const T& w) const
    {
        using base::exp;
        using std::exp;
        const T x = (w - m_breakthrough) * (1.0 / m_breakthroughWidth);
        return 1.0 / (1.0 + exp(base::atMost(base::atLeast(x, -50.0), 50.0)));
    }

    template <class T> static T retainedPart(const Held& held, const T& holds)
    {
        return held.suspended ? T(held.part * holds) : T(held.part);
    }

    // Volume of particles in these amounts.
    template <class T> T solids(const T* amounts) const
    {
        T sum = 0.0;
        for (const Particle& particle : m_particles)
            sum += base::atLeast(amounts[particle.component], 0.0) * particle.volume;
        return sum;
    }

    double pressure(const model::UnitView<double>& view) const
    {
        return m_clean * m_fouling.resistance(view.y[0]) * view.in[0].flow / m_area;
    }
    double turbidity(const model::UnitView<double>& view) const
    {
        return m_turbidityFactor * solids<double>(view.out[0].concentrations);
    }

    int m_components;
    Fouling m_fouling;
    std::vector<Particle> m_particles;
    std::vector<Held> m_held;
    double m_area, m_clean, m_cleanResistance; // [m2], [Pa s/m], [1/m]
    bool m_solidsFoul;
    double m_referenceSolids;
    double m_breakthrough, m_breakthroughWidth; // [m]
    double m_turbidityFactor, m_pressureLimit, m_turbidityLimit;
    double m_capacity; // [m]
};

} // namespace titer::unitops
