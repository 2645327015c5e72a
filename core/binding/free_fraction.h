// The free fraction theta of sites on which totals have come into equilibrium with the liquid:
//   1 - theta - sum_i s_i theta/(1 + a_i theta) = 0, s_i = p_i K_i T_i, a_i = ratio_i K_i qmax_i.
// For s_i >= 0 the left side falls and is convex, so that there is one root and Newton's method reaches it.
#pragma once

#include "core/base/not_available.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace titer::binding {

class FreeFraction {
public:
    static constexpr int few = 8; // most have no more sites, and nothing is allocated then

    void add(double strength, double slope)
    {
        if (m_count < int(m_few.size()))
            m_few[m_count] = {strength, slope};
        else
            m_more.push_back({strength, slope});
        ++m_count;
        m_positive += std::max(strength, 0.0);
    }

    // To rounding; NaN where there is no root.
    double solve(double guess) const
    {
        double lo = 1.0 / (1.0 + m_positive) * (1.0 - 1e-12), hi = 1.0;
        if (!(lo > 0.0)) return base::notAvailable;
        while (at(hi).value > 0.0) {
            hi *= 2.0;
            if (!(hi < 1e300)) return base::notAvailable;
        }
        double theta = std::isfinite(guess) ? std::clamp(guess, lo, hi) : hi;
        constexpr int max = 300, newtonSteps = 12;
        for (int k = 0; k < max; ++k) {
            const Line line = at(theta);
            if (!std::isfinite(line.value)) return base::notAvailable;
            if (line.value == 0.0) return theta;
            (line.value > 0.0 ? lo : hi) = theta;
            const double next = theta - line.value / line.slope;
            // What a last step of this size leaves is its square.
            if (std::abs(next - theta) <= 1e-8 * theta) return next;
            // The root may lie many powers of ten below a bound.
            const bool newton = next > lo && next < hi && (k < newtonSteps || k % 3 != 0);
            theta = newton ? next : std::sqrt(lo) * std::sqrt(hi);
            if (hi - lo <= 4e-16 * hi) return theta;
        }
        return theta;
    }

private:
    struct Term {
        double strength, slope;
    };
    struct Line {
        double value, slope;
    };

    Line at(double theta) const
    {
        Line line{1.0 - theta, -1.0};
        const auto take = [&](const Term& t) {
            const double kept = 1.0 / (1.0 + t.slope * theta);
            line.value -= t.strength * theta * kept;
            line.slope -= t.strength * kept * kept;
        };
        for (int k = 0; k < std::min(m_count, int(m_few.size())); ++k) take(m_few[k]);
        for (const Term& t : m_more) take(t);
        return line;
    }

    std::array<Term, few> m_few;
    std::vector<Term> m_more;
    int m_count = 0;
    double m_positive = 0.0;
};

} // namespace titer::binding
