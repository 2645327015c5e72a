// The centrifuge's model (equations in centrifuge.cpp).
#pragma once

#include "core/base/not_available.h"
#include "core/unitops/harvest/cell_release.h"
#include "core/unitops/particles.h"
#include "core/unitops/scratch.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <numbers>

namespace titer::unitops {

class Centrifuge : public model::Templated<Centrifuge> {
public:
    enum Out { OutPort, SolidsPort };
    enum Variable { CriticalDiameter, Removal, SolidsFraction, SolidsFlow, TotalRemoval, LiquidRecovery };

    Centrifuge(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
        , m_carried(setup.carried)
        , m_release(setup, errors)
    {
        const model::ParamSet& p = setup.params;
        m_breakage = p["shear_breakage"];
        m_packed = p["packing_fraction"];
        m_viscosity = p["viscosity"];
        m_liquidDensity = p["liquid_density"];
        m_areaGiven = p.choice("sizing") == "sigma";
        m_area = p["efficiency"] * (m_areaGiven ? p["sigma"] : areaPerSpeed2(setup, errors));
        m_particles = particlesOf(setup, p["particle_density"], p["dry_mass_fraction"], errors);
        for (const Particle& particle : m_particles)
            m_sizes.push_back(sizeClasses(particle.diameter, p.perComponent("size_spread")[particle.component]));
    }

    int quadratureCount() const override { return integralCount; }
    bool generates(int component) const override { return m_breakage > 0.0 && m_release.takesPart(component); }
    bool exchanges(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const model::Inflow<T>& in = view.in[0];
        for (const int k : {OutPort, SolidsPort}) {
            view.out[k].temperature = temperatureOf(in);
            view.out[k].flow = 0.0;
        }
        if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
        Scratch<T> up(m_components), fed(m_components);
        const Split<T> s = split(view, fed.data(), up.data());
        view.out[SolidsPort].flow = s.solids;
        view.out[OutPort].flow = in.flow - s.solids;
        for (const int i : m_carried) {
            if (base::valueOf(s.solids) > minFlow) view.out[SolidsPort].concentrations[i] = (fed[i] - up[i]) / s.solids;
            view.out[OutPort].concentrations[i] = up[i] / view.out[OutPort].flow;
        }
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        for (int k = 0; k < integralCount; ++k) d.quadratures[k] = 0.0;
        if (!(base::valueOf(view.in[0].flow) > minFlow) || !view.in[0].amounts) return;
        breakCells(view.in[0].amounts, d.generated);
        Scratch<T> up(m_components), fed(m_components);
        const Split<T> s = split(view, fed.data(), up.data());
        d.quadratures[ParticlesIn] = s.particles;
        d.quadratures[ParticlesSettled] = s.settled;
        d.quadratures[LiquidIn] = s.liquid;
        d.quadratures[LiquidOut] = s.liquid * (1.0 - s.liquidDown);
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const bool any = !m_particles.empty(), flows = view.in[0].flow > minFlow && view.in[0].amounts;
        Scratch<double> up(m_components), fed(m_components);
        const Split<double> s = flows ? split(view, fed.data(), up.data()) : Split<double>{};
        const double* total = view.quadratures;
        values[CriticalDiameter] =
            any ? std::sqrt(cut2(view, m_particles[0], base::atLeast(view.in[0].flow, 0.0))) : base::notAvailable;
        values[Removal] = any ? part(s.settled, s.particles) : base::notAvailable;
        values[SolidsFraction] = any ? part(s.particles, view.in[0].flow) : base::notAvailable;
        values[SolidsFlow] = s.solids;
        values[TotalRemoval] = any ? part(total[ParticlesSettled], total[ParticlesIn]) : base::notAvailable;
        values[LiquidRecovery] = part(total[LiquidOut], total[LiquidIn]);
    }

    // What the centrate carries.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[OutPort].concentrations, m_components, concentrations);
    }

private:
    enum Integral { ParticlesIn, ParticlesSettled, LiquidIn, LiquidOut, integralCount };
    static constexpr double gravity = 9.80665; // [m/s2]
    // Largest part of the flow that can leave as solids; it keeps both streams flowing.
    static constexpr double maxSolids = 0.95;

    template <class T> struct Split {
        T particles = 0.0;  // volume of particles that enters [m3/s]
        T settled = 0.0;    // of these [m3/s]
        T liquid = 0.0;     // that enters [m3/s]
        T liquidDown = 0.0; // part of the liquid that leaves with the solids
        T solids = 0.0;     // flow of the stream `solids` [m3/s]
    };

    static double part(double of, double whole) { return whole > 0.0 ? of / whole : 0.0; }

    // Sigma by the square of the speed [m2 s2]: the speed is a set-point.
    static double areaPerSpeed2(const model::UnitSetup& setup, base::Errors& errors)
    {
        const model::ParamSet& p = setup.params;
        const double inner = p["inner_radius"], outer = p["outer_radius"];
        if (inner >= outer) {
            errors.push_back(
                {base::Code::Input, "params/inner_radius",
                 base::say(CORE_TR("core", "The inner radius of the discs must be smaller than the outer radius: "
                                           "reduce it or increase outer_radius."))});
        }
        const double turn = 2.0 * std::numbers::pi;
        return turn * p["discs"] * turn * turn * (std::pow(outer, 3.0) - std::pow(inner, 3.0)) /
               (3.0 * gravity * std::tan(p["half_angle"]));
    }

    // Square of the diameter from which on all particles settle [m2]; infinite for those no denser than the liquid.
    template <class T> T cut2(const model::UnitView<T>& view, const Particle& particle, const T& flow) const
    {
        const double excess = particle.density - m_liquidDensity;
        const double speed = view.set[0];
        const double area = m_areaGiven ? m_area : m_area * speed * speed;
        // Where nothing settles, a cut of 1 m stands for none.
        if (excess <= 0.0 || area <= 0.0) return 1.0;
        return base::atMost(flow * (18.0 * m_viscosity / (excess * gravity * area)), 1.0);
    }

    // What breaking makes of these amounts [basis/s], per component.
    template <class T> void breakCells(const T* amounts, T* made) const
    {
        if (!(m_breakage > 0.0) || m_release.cells() < 0) return;
        const T inside = m_release.inside() >= 0 ? amounts[m_release.inside()] * m_breakage : T(0.0);
        m_release.free<T>(amounts[m_release.cells()] * m_breakage, inside, made);
    }

    // Divides what enters: `fed` is what there is once cells have broken, `up` what of it goes with the centrate, per component [basis/s].
    template <class T> Split<T> split(const model::UnitView<T>& view, T* fed, T* up) const
    {
        const model::Inflow<T>& in = view.in[0];
        breakCells(in.amounts, fed);
        for (const int i : m_carried) fed[i] += in.amounts[i];
        Split<T> s;
        Scratch<char> suspended(m_components);
        for (std::size_t k = 0; k < m_particles.size(); ++k) {
            const Particle& particle = m_particles[k];
            const T cut = cut2(view, particle, in.flow);
            // What stays up is summed, since it may be a small rest.
            T count = 0.0, volume = 0.0;
            for (const SizeClass& sizes : m_sizes[k]) {
                const T stays = 1.0 - settledPart(sizes, cut);
                count += sizes.count * stays;
                volume += sizes.volume * stays;
            }
            const T& amount = fed[particle.component];
            up[particle.component] = amount * (particle.counted ? count : volume);
            s.particles += base::atLeast(amount, 0.0) * particle.volume;
            s.settled += base::atLeast(amount, 0.0) * particle.volume * (1.0 - volume);
            suspended[particle.component] = 1;
        }
        s.solids = s.settled * (1.0 / m_packed);
        if (s.solids > maxSolids * in.flow) s.solids = maxSolids * in.flow;
        // Liquid never falls below a thousandth of the flow, even where the particles' volumes say so.
        s.liquid = in.flow - s.particles;
        if (s.liquid < 1e-3 * in.flow) s.liquid = 1e-3 * in.flow;
        s.liquidDown = base::atMost(base::atLeast((s.solids - s.settled) / s.liquid, 0.0), 1.0);
        for (const int i : m_carried) {
            if (!suspended[i]) up[i] = fed[i] * (1.0 - s.liquidDown);
        }
        return s;
    }

    int m_components;
    std::vector<int> m_carried;
    CellRelease m_release;
    double m_breakage; // part of the cells
    std::vector<Particle> m_particles;
    std::vector<std::vector<SizeClass>> m_sizes; // per particle
    double m_packed, m_viscosity, m_liquidDensity;
    bool m_areaGiven;
    double m_area; // e Sigma [m2], or by the square of the speed [m2 s2]
};

} // namespace titer::unitops
