// The depth filter's model (equations in depth_filter.cpp).
#pragma once

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/unitops/filtration.h"
#include "core/unitops/particles.h"
#include "core/unitops/streams.h"

#include <algorithm>

namespace titer::unitops {

class DepthFilter : public model::Templated<DepthFilter> {
public:
    // Named as the rows of the type.
    enum Variable {
        Pressure,
        FirstPressure,
        SecondPressure,
        Throughput,
        Flux,
        Resistance,
        Turbidity,
        Capacity,
        CapacityUsed
    };
    enum Guard { Limit, OnTurbidity };

    DepthFilter(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
        , m_fouling(foulingOf(setup.params))
        , m_secondFouling(foulingOf(setup.params, "second_"))
    {
        const model::ParamSet& p = setup.params;
        m_area = p["area"];
        m_designFlow = p["design_flux"] * m_area;
        m_clean = p["viscosity"] * p["clean_resistance"];
        m_cleanResistance = p["clean_resistance"];
        m_solidsFoul = p.choice("fouled_by") == "solids";
        m_referenceSolids = p["reference_solids"];
        m_breakthrough = p["breakthrough"];
        m_breakthroughWidth = p["breakthrough_width"];
        m_turbidityFactor = p["turbidity_factor"];
        m_pressureLimit = p["pressure_limit"];
        m_turbidityLimit = p["turbidity_limit"];
        m_two = p.choice("stages") == "two";
        m_secondArea = p["second_area"];
        m_secondSolidsFoul = m_two && p.choice("second_fouled_by") == "solids";
        m_secondReferenceSolids = p["second_reference_solids"];
        m_secondClean = m_two ? p["viscosity"] * p["second_resistance"] : 0.0;
        const double clean = pressures(0.0, 0.0, m_designFlow).sum();
        m_capacity = std::min(timesToLimit(1.0, m_area, m_designFlow), m_breakthrough);
        if (clean >= m_pressureLimit) {
            errors.push_back(
                {base::Code::Input, "params/pressure_limit",
                 base::say(CORE_TR("core",
                                   "The clean filter already needs {1} at the design flux, above the limit of {2}: "
                                   "reduce design_flux or clean_resistance, or raise the limit."),
                           base::writeQuantity(clean, "bar"), base::writeQuantity(m_pressureLimit, "bar"))});
        }
        m_particles = particlesOf(setup, p["particle_density"], p["dry_mass_fraction"], errors);
        for (const Particle& particle : m_particles)
            hold(setup, particle.component, p.perComponent("retention")[particle.component],
                 m_two ? p.perComponent("second_retention")[particle.component] : 0.0, true);
        for (const int i : setup.carried) {
            const double adsorbed = p.perComponent("adsorption")[i];
            if ((*setup.components)[i].diameter <= 0.0 && adsorbed > 0.0) hold(setup, i, adsorbed, 0.0, false);
        }
    }

    model::Passage passage() const override { return model::Passage::AtOnce; }
    int stateCount() const override { return 1 + int(m_held.size()); }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int quadratureCount() const override { return integralCount; }
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override
    {
        scale[0] = 0.1;
        for (std::size_t k = 0; k < m_held.size(); ++k) scale[1 + k] = m_area * 0.1 * m_held[k].typical;
    }
    model::Equipment equipment() const override
    {
        return {.filterArea = m_area + (m_two ? m_secondArea : 0.0), .singleUseSets = m_two ? 2 : 1};
    }
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
        const bool flows = base::valueOf(in.flow) > minFlow && in.amounts;
        const T holds = retaining(view.y[0]);
        for (std::size_t k = 0; k < m_held.size(); ++k)
            d.dydt[1 + k] = flows ? in.amounts[m_held[k].component] * retainedPart(m_held[k], holds) : T(0.0);
        d.dydt[0] = in.flow * (1.0 / m_area);
        if (m_solidsFoul) d.dydt[0] = flows ? solids(in.amounts) * (1.0 / (m_area * m_referenceSolids)) : T(0.0);
        if (!d.quadratures) return;
        d.quadratures[Filtered] = d.quadratures[SecondLoad] = in.flow;
        if (m_secondSolidsFoul)
            d.quadratures[SecondLoad] =
                flows ? solidsBehindFirst(in.amounts, holds) * (1.0 / m_secondReferenceSolids) : T(0.0);
    }

    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_held.size(); ++k) amounts[m_held[k].component] += y[1 + k];
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const Pressures drops = pressures(view);
        values[Pressure] = drops.sum();
        values[FirstPressure] = m_two ? drops.first : base::notAvailable;
        values[SecondPressure] = m_two ? drops.second : base::notAvailable;
        values[Throughput] = view.quadratures[Filtered] / m_area;
        values[Flux] = view.in[0].flow / m_area;
        values[Resistance] = m_cleanResistance * m_fouling.resistance(view.y[0]);
        values[Turbidity] = m_particles.empty() ? base::notAvailable : turbidity(view);
        values[Capacity] = m_capacity;
        values[CapacityUsed] = m_capacity > 0.0 ? capacityUsed(view.y[0], view.quadratures[SecondLoad]) : 1.0;
    }

    // What the filtrate carries.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }

    void guards(const model::UnitView<double>& view, double* g) const override
    {
        g[Limit] = pressures(view).sum() - m_pressureLimit;
        g[OnTurbidity] = turbidity(view) - m_turbidityLimit;
    }

private:
    // Volume filtered, and of it what fouled the second stage alike [m3].
    enum Integral { Filtered, SecondLoad, integralCount };

    struct Held {
        int component;
        double part;    // that is held back while the filter holds
        double second;  // that the second stage holds back of what comes to it
        bool suspended; // retention fails at breakthrough
        double typical; // [basis/m3]
        std::string id;
    };

    struct Pressures {
        double first, second; // [Pa]
        double sum() const { return first + second; }
    };

    // Of the first stage, or of the second one, whose keys have `prefix` and which knows neither exponent nor cubic.
    static Fouling foulingOf(const model::ParamSet& p, const std::string& prefix = {})
    {
        const std::string_view law = p.choice(prefix + "blocking_law");
        const double k = p[prefix + "blocking_constant"];
        if (law == "measured") return Fouling::measured(k, p["quadratic"], p["cubic"]);
        if (law == "general") return Fouling::hermia(p["blocking_exponent"], k);
        if (law == "cake") return Fouling::hermia(0.0, k);
        if (law == "standard") return Fouling::hermia(1.5, k);
        return Fouling::hermia(law == "complete" ? 2.0 : 1.0, k);
    }

    void hold(const model::UnitSetup& setup, int component, double part, double second, bool suspended)
    {
        const model::Component& c = (*setup.components)[component];
        m_held.push_back({component, part, second, suspended, model::usualConcentration(c.basis), c.id});
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
        return held.suspended ? T(1.0 - (1.0 - held.part * holds) * (1.0 - held.second)) : T(held.part);
    }

    // Of particles in these amounts, what passes the first stage [m3].
    template <class T> T solidsBehindFirst(const T* amounts, const T& holds) const
    {
        T sum = 0.0;
        for (std::size_t k = 0; k < m_particles.size(); ++k) // they are the first that are held
            sum += base::atLeast(amounts[m_particles[k].component], 0.0) *
                   (m_particles[k].volume * (1.0 - m_held[k].part * holds));
        return sum;
    }

    // Volume of particles in these amounts.
    template <class T> T solids(const T* amounts) const
    {
        T sum = 0.0;
        for (const Particle& particle : m_particles)
            sum += base::atLeast(amounts[particle.component], 0.0) * particle.volume;
        return sum;
    }

    // Pressure drops at `flow` [m3/s], by what fouls the first stage [m] and the volume that has fouled the second [m3].
    Pressures pressures(double fouled, double volume, double flow) const
    {
        return {m_clean * m_fouling.resistance(fouled) * flow / m_area,
                m_secondClean * m_secondFouling.resistance(volume / m_secondArea) * flow / m_secondArea};
    }
    Pressures pressures(const model::UnitView<double>& view) const
    {
        return pressures(view.y[0], view.quadratures[SecondLoad], view.in[0].flow);
    }

    // How many times what has fouled the stages, `fouled` [m] and `volume` [m3], brings them to the pressure limit at `flow` [m3/s]; no more than brings the
    // first to its breakthrough where there are two.
    double timesToLimit(double fouled, double volume, double flow) const
    {
        const double first = m_fouling.throughputAt(m_pressureLimit * m_area / (m_clean * flow)) / fouled;
        if (!m_two) return first;
        const double second = m_secondFouling.throughputAt(m_pressureLimit * m_secondArea / (m_secondClean * flow));
        // Together they are there before either would be alone.
        double low = 0.0, high = std::min({first, second * m_secondArea / volume, m_breakthrough / fouled});
        if (!std::isfinite(high) || pressures(high * fouled, high * volume, flow).sum() < m_pressureLimit) return high;
        for (int i = 0; i < 100; ++i) {
            const double times = 0.5 * (low + high);
            (pressures(times * fouled, times * volume, flow).sum() < m_pressureLimit ? low : high) = times;
        }
        return high;
    }

    // Part of the way to the pressure limit or the breakthrough that what has fouled the stages has gone, at the design flux.
    double capacityUsed(double fouled, double volume) const
    {
        if (!m_secondSolidsFoul) return fouled / m_capacity;
        return fouled > 0.0 || volume > 0.0 ? 1.0 / timesToLimit(fouled, volume, m_designFlow) : 0.0;
    }

    double turbidity(const model::UnitView<double>& view) const
    {
        return m_turbidityFactor * solids<double>(view.out[0].concentrations);
    }

    int m_components;
    Fouling m_fouling, m_secondFouling;
    bool m_two = false;
    bool m_secondSolidsFoul = false;
    double m_secondReferenceSolids = 1.0;
    double m_secondArea = 1.0, m_secondClean = 0.0; // [m2], [Pa s/m], 0 where there is no second stage
    std::vector<Particle> m_particles;
    std::vector<Held> m_held;
    double m_area, m_designFlow;       // [m2], [m3/s]
    double m_clean, m_cleanResistance; // [Pa s/m], [1/m]
    bool m_solidsFoul;
    double m_referenceSolids;
    double m_breakthrough, m_breakthroughWidth; // [m]
    double m_turbidityFactor, m_pressureLimit, m_turbidityLimit;
    double m_capacity; // [m]
};

} // namespace titer::unitops
