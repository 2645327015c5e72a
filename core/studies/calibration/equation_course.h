// The states of a unit of equations over time, under numbers that change from run to run without the equations being read anew.
#pragma once

#include "core/base/math/tape.h"
#include "core/base/result.h"
#include "core/solve/integrate/integrator.h"

#include <functional>
#include <span>
#include <vector>

namespace titer::studies {

// [one thread at a time]
class EquationCourse : private solve::System {
public:
    // `rates` reads the states, the time [s], and then other numbers. A state is followed to `tolerance` of itself, and to a
    // hundredth of that of its usual size.
    EquationCourse(const base::Tape& rates, std::vector<double> usualSizes, int numbers, double tolerance);

    // What is to be followed: all numbers that `rates` reads (states and time: any), and the times at which rates may jump, ascending.
    void set(std::span<const double> numbers, std::span<const double> breaks);
    // From `y` at 0 on, to each of `times` [s], ascending; `y` is then the state at the last.
    using At = std::function<void(std::size_t time, const double* y)>;
    base::Done follow(std::vector<double>& y, std::span<const double> times, const At& at);
    // From `y` at `from` on to the state of rest; `unit` [s] is a usual time of the system.
    base::Done rest(std::vector<double>& y, double from, double unit);

private:
    int coreSize() const override { return int(m_absolute.size()); }
    bool rates(double t, const double* y, double* ydot) override;
    void jacobian(double t, const double* y, double* columns) override;
    base::Done failed() const;
    void start(double t, const std::vector<double>& y, double end);
    double nextBreak(double t) const;

    const base::Tape& m_rates;
    std::vector<double> m_absolute; // tolerances
    double m_relative;
    std::vector<double> m_numbers;
    std::vector<base::Dual<8>> m_duals;
    std::vector<double> m_breaks;
    double m_first = 0.0, m_last = 0.0; // between which times rates are asked for
    solve::Integrator m_integrator;
};

} // namespace titer::studies
