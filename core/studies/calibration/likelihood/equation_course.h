// Courses of the states of a unit without events, by its rates alone. Tangents follow ds/dt = J s + df/dp, which duals give without
// error, as further states of one system: Newton's matrix has the block of the states for each of them.
#pragma once

#include "core/base/math/tape.h"
#include "core/base/result.h"
#include "core/solve/integrate/integrator.h"
#include "core/studies/calibration/likelihood/state_course.h"

#include <map>
#include <memory>

namespace titer::studies {

// [one thread at a time]
class EquationCourse : public StateCourse, private solve::System {
public:
    // `rates` reads the states, the time [s], and then other numbers. A state is followed to `tolerance` of itself, and to a
    // hundredth of that of its usual size; so are tangents.
    EquationCourse(const base::Tape& rates, std::vector<double> usualSizes, int numbers, double tolerance);

    void set(std::span<const double> numbers, std::span<const CourseBreak> breaks,
             const CourseDirections& directions) override;
    base::Done follow(std::vector<double>& y, std::span<const double> times, const At& at) override;
    base::Done rest(std::vector<double>& y, double from, double unit) override;

private:
    using Number = base::Dual<8>;
    static constexpr std::size_t width = 8; // directions of a Number

    int coreSize() const override { return int(m_states); }
    bool rates(double t, const double* y, double* ydot) override;
    void jacobian(double t, const double* y, double* columns) override;
    std::unique_ptr<solve::NewtonMatrix> newton(int rows) override;
    void findPattern();
    void entries(double t, const double* y, double* values);
    bool tangentRates(const double* y, double* ydot);
    base::Done failed(const std::string& cause) const;
    // From step to step up to a time, each reported.
    base::Done advance(double end, const std::function<void()>& reported = {});
    void start(double t, const std::vector<double>& y, double end);
    double nextBreak(double t) const;
    // Past a break at t, from which on rates hold up to `end`.
    void pass(double t, std::vector<double>& y, double end);

    const base::Tape& m_rates;
    std::size_t m_states;
    std::vector<double> m_absolute; // tolerances, of as many states and tangents as have been asked for
    double m_relative;
    std::vector<double> m_numbers;
    std::vector<Number> m_duals, m_slopes;
    std::vector<std::vector<int>> m_pattern;  // of the Jacobian, the rows of each column; empty for few states
    std::vector<int> m_groups;                // of columns, of which no two of one fill the same row
    std::vector<std::vector<Number>> m_along; // the numbers, for each `width` directions
    std::span<const CourseBreak> m_breaks;
    double m_first = 0.0, m_last = 0.0; // between which times rates are asked for
    std::map<std::size_t, std::unique_ptr<solve::Integrator>>
        m_integrators; // by how many states and tangents they have
    solve::Integrator* m_integrator = nullptr;
};

} // namespace titer::studies
