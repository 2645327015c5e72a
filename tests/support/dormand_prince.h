// Integrates small systems tightly for reference: Dormand and Prince 1980, order 5(4), with located crossings. Independent of the
// engine's integrator, so that the two can be held against each other.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <vector>

namespace titer::support {

class DormandPrince {
public:
    using State = std::vector<double>;
    using Rates = std::function<void(double t, const State& y, State& dydt)>;
    // Positive after the crossing that is looked for.
    using Guard = std::function<double(double t, const State& y)>;

    DormandPrince(Rates rates, double relative, double absolute)
        : m_rates(std::move(rates))
        , m_relative(relative)
        , m_absolute(absolute)
    {
    }

    // Advances y from t to `to`.
    void advance(double& t, State& y, double to) { run(t, y, to, nullptr); }
    // Advances y until the guard turns positive, located to rounding, or to `to`; true if it did.
    bool advanceUntil(double& t, State& y, double to, const Guard& guard) { return run(t, y, to, &guard); }

private:
    bool run(double& t, State& y, double to, const Guard* guard)
    {
        double h = (to - t) * 1e-4;
        for (int steps = 0; t < to; ++steps) {
            if (steps > 2000000) throw std::runtime_error("too many steps");
            h = std::min(h, to - t);
            State next;
            const double error = step(t, y, h, next);
            if (error <= 1.0) {
                if (guard && (*guard)(t + h, next) > 0.0) {
                    locate(t, y, h, *guard);
                    return true;
                }
                t = h == to - t ? to : t + h;
                y = std::move(next);
            }
            h *= std::clamp(0.9 * std::pow(std::max(error, 1e-10), -0.2), 0.2, 5.0);
        }
        return false;
    }

    // Halves the step from its start, so that the state at the crossing has the accuracy of a step and not of an interpolation.
    void locate(double& t, State& y, double h, const Guard& guard)
    {
        double before = 0.0, after = h;
        State next;
        for (int i = 0; i < 60; ++i) {
            const double middle = 0.5 * (before + after);
            step(t, y, middle, next);
            (guard(t + middle, next) > 0.0 ? after : before) = middle;
        }
        step(t, y, after, next);
        t += after;
        y = std::move(next);
    }

    // One step; its error relative to the tolerance.
    double step(double t, const State& y, double h, State& next)
    {
        static constexpr double c[7] = {0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1};
        static constexpr double a[7][6] = {{},
                                           {1.0 / 5},
                                           {3.0 / 40, 9.0 / 40},
                                           {44.0 / 45, -56.0 / 15, 32.0 / 9},
                                           {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
                                           {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
                                           {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}};
        static constexpr double e[7] = {71.0 / 57600,      0,          -71.0 / 16695, 71.0 / 1920,
                                        -17253.0 / 339200, 22.0 / 525, -1.0 / 40};
        const std::size_t n = y.size();
        for (int s = 0; s < 7; ++s) {
            next = y;
            for (int j = 0; j < s; ++j)
                for (std::size_t i = 0; i < n; ++i) next[i] += h * a[s][j] * m_k[j][i];
            m_k[s].assign(n, 0.0);
            m_rates(t + c[s] * h, next, m_k[s]);
        }
        double worst = 0.0;
        for (std::size_t i = 0; i < n; ++i) {
            double error = 0.0;
            for (int s = 0; s < 7; ++s) error += h * e[s] * m_k[s][i];
            const double scale = m_absolute + m_relative * std::max(std::abs(y[i]), std::abs(next[i]));
            worst = std::max(worst, std::abs(error) / scale);
        }
        return worst;
    }

    Rates m_rates;
    double m_relative;
    double m_absolute;
    State m_k[7];
};

} // namespace titer::support
