// How a solution goes on smoothly where its right-hand side jumps. The solution is y = w + p(t): p bends by a parabola at each jump, so
// that w keeps its slope and nearly its curvature there, and a multistep method may go on in w with its order and its step. Whatever p
// is, y is the solution: a poor parabola costs steps, never accuracy. (Restarting instead costs a multistep method several small
// steps of low order at each sample of a controller.)
#pragma once

#include <limits>
#include <vector>

namespace titer::solve {

class DiscontinuityCorrection {
public:
    bool none() const { return m_value.empty(); } // p is 0
    void clear();
    // Where it is given up: beyond, y would lose digits as the difference of large numbers. Without an end where there is none.
    double end() const { return m_end; }

    // At t, after a step of that length, the slope of y jumps by `slope` and its second derivative by `curvature`; `perSize` is 1 / size
    // of each state, by which tolerances weigh it. False where it does not pay, and is of no use from here on.
    bool add(double t, double step, const std::vector<double>& slope, const std::vector<double>& curvature,
             const std::vector<double>& perSize);

    // y = w + p(t), in place or not.
    void toSolution(double t, const double* w, double* y) const;
    // From the slope of y to that of w.
    void toSmooth(double t, double* slope) const;

private:
    void bend(double t, const std::vector<double>& slope, const std::vector<double>& curvature);
    double endAfter(double t, const std::vector<double>& perSize) const;

    double m_start = 0.0;
    double m_end = std::numeric_limits<double>::infinity();
    std::vector<double> m_value, m_slope, m_curvature; // of p at m_start; empty while p is 0
};

} // namespace titer::solve
