// Courses of the states of a unit without events, by its rates alone.
#pragma once

#include "core/base/math/tape.h"
#include "core/base/result.h"
#include "core/solve/integrate/integrator.h"
#include "core/studies/calibration/state_course.h"

namespace titer::studies {

// [one thread at a time]
class EquationCourse : public StateCourse, private solve::System {
public:
    // `rates` reads the states, the time [s], and then other numbers. A state is followed to `tolerance` of itself, and to a
    // hundredth of that of its usual size.
    EquationCourse(const base::Tape& rates, std::vector<double> usualSizes, int numbers, double tolerance);

    void set(std::span<const double> numbers, std::span<const double> breaks) override;
    base::Done follow(std::vector<double>& y, std::span<const double> times, const At& at) override;
    base::Done rest(std::vector<double>& y, double from, double unit) override;

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
