// The largest and least values that key figures ask for, followed over the steps of a group's integrator. What it finds is kept back until the
// time up to which the course of the group stands: a step that went too far is taken back.
#pragma once

#include "core/solve/evaluate/evaluation.h"

#include <cstddef>
#include <functional>
#include <limits>
#include <vector>

namespace titer::solve {

class Extremes {
public:
    struct Sought {
        int unit = -1, kpi = -1; // of the plant; of the unit's type
        model::ReadTarget target;
        double sign = 1.0; // +1 the largest, -1 the least
    };
    // Values of all that is sought at t within the last step, in its order; not a number where there is none.
    using Read = std::function<void(double t, double* values)>;
    using Report = std::function<void(const Sought& sought, double t, double value)>;

    void add(const Sought& sought);
    bool empty() const { return m_followed.empty(); }
    const std::vector<Sought>& sought() const { return m_sought; }

    // The values at (t, y) in that order, not a number for a unit that is idle.
    void read(Evaluation& evaluation, double t, const States& y, double* values) const;

    // Looks through the step [begin, end]: at its ends, and where it may have a top above what was found so far in its middle and at the top of
    // the parabola through the three.
    void take(double begin, double end, const Read& read);
    // Forgets what was found after t, where something jumps: the next step begins with values of its own.
    void drop(double t);
    // Reports what was found up to t.
    void settle(double t, const Report& report);

private:
    struct Found {
        double time = 0.0, value = 0.0; // by sign
    };
    struct Followed {
        double settled = -std::numeric_limits<double>::infinity(); // the most that was reported, by sign
        std::vector<Found> found;                                  // each later and more than the one before
    };
    static double maxOf(const Followed& followed);
    void note(std::size_t i, double t, double value);
    bool mayRise(std::size_t i, double begin, double end) const;

    std::vector<Sought> m_sought;
    std::vector<Followed> m_followed;
    std::vector<double> m_before, m_begin, m_middle, m_end,
        m_top;             // values at the begin of the step before, and of a step
    bool m_begun = false;  // m_end is where the next step begins
    double m_former = 0.0; // when the step before began; of a first step its own begin
};

} // namespace titer::solve
