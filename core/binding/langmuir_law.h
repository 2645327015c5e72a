// The Langmuir family: sites that all components share, of which the free fraction is theta = 1 - sum p_j q_j/qmax_j:
//   dq_i/dt = ka_i c_i qmax_i theta - kd_i q_i.
// What makes ka and kd depend on the liquid is a `Constants`; the signs p_j are 1 but in the anti-Langmuir model.
#pragma once

#include "core/binding/free_fraction.h"
#include "core/binding/langmuir_lanes.h"
#include "core/binding/sites.h"

#include <algorithm>

namespace titer::binding {

struct LangmuirSite {
    int component;   // carried
    double ka;       // [m3/basis/s]
    double kd;       // [1/s]
    double capacity; // qmax [basis/m3 of solid]
    double sign;
    std::string id;
};

inline constexpr double maxAffinity = 1e200; // [m3/basis]

// ka and kd as they stand in the file.
struct PlainConstants {
    PlainConstants(const model::BindingSetup&, base::Errors&) {}
    void add(const model::BindingSetup&, int) {}
    bool binds(int) const { return true; }
    static constexpr bool everywhereAlike = true;

    template <class T> struct Place {
        Place(const PlainConstants&, const T*) {}
        T ka(const LangmuirSite& site, int) const { return site.ka; }
        T kd(const LangmuirSite& site, int) const { return site.kd; }
    };
};

// `Constants` is made from the setup, may refuse a carried component (binds), learns the plant component of each
// site in order (add), and gives ka [m3/basis/s] and kd [1/s] of a site where the liquid is c, through a `Place`. Many
// places are split at once: where these are not `everywhereAlike`, they depend on the component modulator() alone, and
// `affinities` takes what eight places have of it.
template <class Constants> class LangmuirLaw : public model::TemplatedBinding<LangmuirLaw<Constants>> {
public:
    // Carried component and plant component to the sign of its site.
    using Sign = double (*)(const model::BindingSetup& setup, int plantComponent);

    LangmuirLaw(const model::BindingSetup& setup, base::Errors& errors, Sign sign = nullptr)
        : m_constants(setup, errors)
    {
        this->m_kinetic = setup.params["kinetic"] != 0.0;
        this->m_offset.assign(setup.carried.size(), 0.0);
        for (int i = 0; i < int(setup.carried.size()); ++i) {
            const int plant = setup.carried[i];
            const double ka = setup.params.perComponent("ka")[plant];
            if (!(ka > 0.0) || !m_constants.binds(i)) continue;
            const model::Component& component = (*setup.components)[plant];
            const double capacity = setup.params.perComponent("qmax")[plant];
            requireCapacity(component, "qmax", capacity, errors);
            m_sites.push_back({i, ka, setup.params.perComponent("kd")[plant], capacity, sign ? sign(setup, plant) : 1.0,
                               component.id});
            m_usual.push_back(std::min(model::usualConcentration(component.basis), capacity));
            m_constants.add(setup, plant);
            this->m_shares.push_back({i, this->m_count++, 1.0});
        }
    }

    std::string boundName(int state) const override { return m_sites[state].id; }
    void nominal(double* q) const override { std::copy(m_usual.begin(), m_usual.end(), q); }
    double filled(const double* q) const override
    {
        double part = 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) part += m_sites[k].sign / m_sites[k].capacity * q[k];
        return part;
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        T free = 1.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) free -= m_sites[k].sign / m_sites[k].capacity * pore.q[k];
        const typename Constants::template Place<T> place(m_constants, pore.c);
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const LangmuirSite& s = m_sites[k];
            dqdt[k] = place.ka(s, int(k)) * s.capacity * meeting(pore.c[s.component], free, m_usual[k]) -
                      place.kd(s, int(k)) * pore.q[k];
        }
    }

    bool equilibrium(const double* c, double, double* q) const override
    {
        const Place place(m_constants, c);
        double filled = 1.0; // 1/theta
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const LangmuirSite& s = m_sites[k];
            q[k] = affinity(place, int(k)) * c[s.component];
            filled += s.sign * q[k];
        }
        if (!(filled > 0.0) || !std::isfinite(filled)) return false;
        for (std::size_t k = 0; k < m_sites.size(); ++k) q[k] *= m_sites[k].capacity / filled;
        return true;
    }

    // Each component follows from the free fraction: c = T/(1 + a theta), q = K qmax theta c with a = ratio K qmax.
    bool split(const double* total, const double* ratio, double, double* c, double* q) const override
    {
        const Place place(m_constants,
                          total); // what the constants depend on does not bind: its total is its concentration
        FreeFraction free;
        double known[FreeFraction::few]; // affinities: exponentials cost
        double guess = 1.0;
        bool oneSign = true;
        std::copy_n(total, this->m_offset.size(), c);
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const LangmuirSite& s = m_sites[k];
            const double strength = affinity(place, int(k));
            if (k < std::size_t(FreeFraction::few)) known[k] = strength;
            free.add(s.sign * strength * total[s.component], ratio[s.component] * strength * s.capacity);
            guess -= s.sign * q[k] / s.capacity;
            oneSign = oneSign && s.sign > 0.0;
        }
        // Convex isotherms may have several equilibria; a fixed start then takes the same one whatever the guess.
        const double theta = free.solve(oneSign ? guess : 1.0);
        if (!std::isfinite(theta)) return false;
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const LangmuirSite& s = m_sites[k];
            const double strength = k < std::size_t(FreeFraction::few) ? known[k] : affinity(place, int(k));
            const double bound = strength * s.capacity * theta; // q/c
            c[s.component] = total[s.component] / (1.0 + ratio[s.component] * bound);
            q[k] = bound * c[s.component];
        }
        return true;
    }

    bool splitAll(int count, const double* total, int stride, const double* ratio, double ph, double* c,
                  double* q) const override
    {
        LangmuirLanes lanes;
        const int components = int(this->m_offset.size()), states = this->m_count;
        if (!fits(lanes, total, ratio)) return model::Binding::splitAll(count, total, stride, ratio, ph, c, q);
        for (int first = 0; first < count; first += base::laneCount) {
            const int alive = std::min(base::laneCount, count - first);
            for (int k = 0; k < states; ++k)
                for (int l = 0; l < base::laneCount; ++l) {
                    const int p = first + std::min(l, alive - 1);
                    lanes.total[k][l] = total[p * stride + m_sites[k].component];
                    lanes.bound[k][l] = q[p * states + k];
                }
            if constexpr (!alike) {
                base::Lanes modulator;
                for (int l = 0; l < base::laneCount; ++l)
                    modulator[l] = total[(first + std::min(l, alive - 1)) * stride + m_constants.modulator()];
                m_constants.affinities(m_sites.data(), states, modulator, lanes.affinity);
            }
            lanes.split();
            for (int l = 0; l < alive; ++l) {
                const int p = first + l;
                const double* own = total + p * stride;
                double *liquid = c + p * components, *bound = q + p * states;
                for (int i = 0; i < components && components > states; ++i) liquid[i] = own[i];
                bool found = true;
                for (int k = 0; k < states; ++k) {
                    liquid[m_sites[k].component] = lanes.liquid[k][l];
                    bound[k] = lanes.bound[k][l];
                    found = found && std::isfinite(bound[k]);
                }
                if (!found && !split(own, ratio, ph, liquid, bound)) return false;
            }
        }
        return true;
    }

private:
    using Place = typename Constants::template Place<double>;

    static constexpr bool alike = requires { Constants::everywhereAlike; };

    // Whether places can be split in lanes, and what is alike at all of them.
    bool fits(LangmuirLanes& lanes, const double* total, const double* ratio) const
    {
        if (m_sites.size() > lanes.capacity.size()) return false;
        const Place place(m_constants, total);
        lanes.count = int(m_sites.size());
        for (int k = 0; k < lanes.count; ++k) {
            const LangmuirSite& s = m_sites[k];
            if (!(s.sign > 0.0)) return false;
            lanes.capacity[k] = s.capacity;
            lanes.ratio[k] = ratio[s.component];
            if (alike) lanes.affinity[k] = base::Lanes{} + affinity(place, k);
        }
        return true;
    }

    // K = ka/kd of a site [m3/basis].
    double affinity(const Place& place, int k) const
    {
        const double ka = place.ka(m_sites[k], k), kd = place.kd(m_sites[k], k);
        return ka < maxAffinity * kd ? ka / kd : maxAffinity;
    }

    Constants m_constants;
    std::vector<LangmuirSite> m_sites;
    std::vector<double> m_usual; // [basis/m3]
};

// The parameters of every model of the family.
inline constexpr model::ParamSpec langmuirKa = adsorptionConstant(
    "1/s/basis", CORE_TR("core", "On free sites: bound per volume of solid and unit time, per capacity and "
                                 "concentration in the pore. 0: does not bind."));
inline constexpr model::ParamSpec langmuirKd =
    desorptionConstant("1/s", CORE_TR("core", "Fraction of the bound amount that desorbs per unit time. Not 0."));
inline constexpr model::ParamSpec langmuirCapacity{.key = "qmax",
                                                   .label = CORE_TR("core", "Capacity"),
                                                   .unit = "basis",
                                                   .min = 0.0,
                                                   .decimals = 3,
                                                   .help = CORE_TR("core", "Maximum bound amount per volume of "
                                                                           "solid, for this component alone."),
                                                   .shape = model::Shape::PerComponent};

} // namespace titer::binding
