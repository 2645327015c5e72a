// A system x' = f(t, x) with numbers that are set, and its course by Runge's and Kutta's method of order 4 (W. Kutta, Zeitschrift für
// Mathematik und Physik 46, 435-453, 1901), with the exact derivatives of that course by the states at its begin and by what is set.
#pragma once

#include <Eigen/Core>

namespace titer::numerics {

// [one thread at a time]
class Dynamics {
public:
    virtual ~Dynamics() = default;

    virtual Eigen::Index states() const = 0;
    virtual Eigen::Index inputs() const = 0; // numbers that are set
    // False where they are no numbers.
    virtual bool rates(double t, const Eigen::VectorXd& x, Eigen::VectorXd& rates) = 0;
    // Their derivatives, one column per state and per number that is set; asked for where the rates were asked for last.
    virtual bool slopes(double t, const Eigen::VectorXd& x, Eigen::MatrixXd& byStates, Eigen::MatrixXd& byInputs) = 0;
};

// [one thread at a time]
class RungeKutta {
public:
    explicit RungeKutta(Dynamics& dynamics)
        : m_dynamics(dynamics)
    {
    }

    // One step of length h from x, to which a constant rate may be added (as long as x, or empty); false where it has no numbers.
    bool go(double t, double h, Eigen::VectorXd& x, const Eigen::VectorXd& more = {});
    // The same with the derivatives of x: by the states at the begin, then by what is set.
    bool go(double t, double h, Eigen::VectorXd& x, Eigen::MatrixXd& tangents, const Eigen::VectorXd& more = {});

private:
    Dynamics& m_dynamics;
    Eigen::VectorXd m_y, m_rates, m_sum; // scratch
    Eigen::MatrixXd m_byStates, m_byInputs, m_slope, m_stage, m_slopes;
};

} // namespace titer::numerics
