// Equilibrium of stoichiometric ion exchange: q_i = K_i c_i rho^nu_i, with the ratio of free sites to salt
// rho = qbar0/c_s, qbar0 = Lambda - sum covered_j q_j, bound salt Lambda - sum charge_j q_j.
#pragma once

#include "core/binding/counter_ion.h"

#include <algorithm>
#include <vector>

namespace titer::binding {

// One bound state of a component that has no other.
struct ExchangeSite {
    int component; // carried
    double K;      // ka/kd
    double nu;
    double charge;  // salt displaced per bound [mol/basis]
    double covered; // sites taken per bound [mol/basis]
};

struct ExchangeEquilibrium {
    double lambda; // [mol/m3 of solid]
    CounterIon ion;
    const std::vector<ExchangeSite>& sites;

    // As model::Binding::split, of `components` carried ones. With rho, bound protein and salt in the liquid rise and free
    // sites fall, so that log qbar0 - log c_s = log rho has one root, found by Newton's method between bounds that close in
    // on it.
    bool split(int components, const double* total, const double* ratio, double* c, double* q) const
    {
        double y = guess(total, ratio, q);
        double lo = std::log(floorConcentration / (lambda + std::abs(ion.moles * total[ion.place]))) - 80.0;
        double hi = -lo;
        if (!std::isfinite(lo)) return false;
        y = std::clamp(y, lo, hi);
        constexpr int max = 200;
        for (int k = 0; k < max; ++k) {
            const Balance at = balance(components, total, ratio, y, c, q);
            if (!std::isfinite(at.excess)) return false;
            (at.excess > 0.0 ? lo : hi) = y;
            const double step = at.excess / at.slope;
            const double next = y - step;
            // What a last step of this size leaves is its square.
            const bool last = std::abs(step) <= 1e-9 && std::abs(at.excess) <= 1e-5;
            y = last || (next > lo && next < hi) ? next : 0.5 * (lo + hi);
            if (last || hi - lo <= 1e-15 * std::abs(y)) break;
        }
        balance(components, total, ratio, y, c, q);
        return true;
    }

private:
    struct Balance {
        double excess; // log qbar0 - log c_s - log rho
        double slope;  // by log rho; 0 where a floor makes it useless
    };

    double saltIfNothingBound(const double* total, const double* ratio) const // [mol/m3]
    {
        return ion.moles * total[ion.place] - ratio[ion.place] * lambda;
    }

    // log rho of the bound states q, or of a solid that holds salt alone where they are no state that can be.
    double guess(const double* total, const double* ratio, const double* q) const
    {
        double free = lambda, salt = saltIfNothingBound(total, ratio);
        for (std::size_t k = 0; k < sites.size(); ++k) {
            free -= sites[k].covered * q[k];
            salt += ratio[ion.place] * sites[k].charge * q[k];
        }
        if (free > 0.0 && salt > 0.0 && std::isfinite(free) && std::isfinite(salt)) return std::log(free / salt);
        return std::log(lambda) - logOf(saltIfNothingBound(total, ratio));
    }

    Balance balance(int components, const double* total, const double* ratio, double y, double* c, double* q) const
    {
        double free = lambda, salt = saltIfNothingBound(total, ratio), freeSlope = 0.0, saltSlope = 0.0;
        std::copy_n(total, components, c);
        for (std::size_t k = 0; k < sites.size(); ++k) {
            const ExchangeSite& s = sites[k];
            const double affinity = s.K * power(y, s.nu); // q/c
            const double kept = 1.0 / (1.0 + ratio[s.component] * affinity);
            c[s.component] = total[s.component] * kept;
            q[k] = affinity * c[s.component];
            free -= s.covered * q[k];
            freeSlope -= s.covered * s.nu * q[k] * kept;
            salt += ratio[ion.place] * s.charge * q[k];
            saltSlope += ratio[ion.place] * s.charge * s.nu * q[k] * kept;
        }
        c[ion.place] = salt / ion.moles;
        const double excess = logOf(free) - logOf(salt) - y;
        if (free <= floorConcentration || salt <= floorConcentration) return {excess, 0.0}; // left to the bounds
        return {excess, freeSlope / free - saltSlope / salt - 1.0};
    }
};

} // namespace titer::binding
