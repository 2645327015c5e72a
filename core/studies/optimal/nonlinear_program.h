// Smooth nonlinear programs by sequential quadratic programming: each step is the minimum of a quadratic model within the linearised
// limits, whose Hessian is built from gradients (M. J. D. Powell, Lecture Notes in Mathematics 630, 144-157, 1978); an exact penalty of the
// largest excess decides how far it is gone (S.-P. Han, Journal of Optimization Theory and Applications 22, 297-309, 1977). Where the
// linearised limits contradict, they may be left by as little as it takes (elastic mode).
#pragma once

#include <Eigen/Core>

#include <functional>
#include <stop_token>
#include <vector>

namespace titer::studies {

// A point of a program. Slopes: one row per limit.
struct ProgramPoint {
    double value = 0.0;
    Eigen::VectorXd limits;
    Eigen::VectorXd gradient; // of the value
    Eigen::MatrixXd slopes;   // of the limits
};

// Minimum of value(x) with limits(x) <= 0, of which the first `equal` are 0, and low <= x <= high. Numbers and value are best of size one.
struct NonlinearProgram {
    Eigen::VectorXd start, low, high;
    Eigen::Index equal = 0;
    // False where there is no such point; gradient and slopes are asked for where `withSlopes`, at points that were asked for without.
    std::function<bool(const Eigen::VectorXd& x, bool withSlopes, ProgramPoint& point)> evaluate;
    std::stop_token stop = {};
};

struct ProgramSettings {
    int iterations = 200;
    double optimality = 1e-8;     // of the gain that is left, relative to 1 + |value|
    double feasibility = 1e-8;    // of the largest excess
    double firstStep = 0.1;       // of each number, where nothing is known of the curvature
    Eigen::MatrixXd hessian = {}; // to begin with; empty: of nothing known
};

struct ProgramSolution {
    // Suboptimal: the limits are kept, and the search ended before it was known that nothing better is near by.
    enum class Status { Optimal, Suboptimal, Infeasible, Failed };
    Status status = Status::Failed;
    Eigen::VectorXd x;
    ProgramPoint point;
    Eigen::VectorXd prices;                // of limits: by how much the value falls where one may be exceeded by one
    Eigen::VectorXd lowPrices, highPrices; // of bounds, likewise
    std::vector<int> contradicting;        // limits, where infeasible
    Eigen::MatrixXd hessian;
    int iterations = 0, evaluations = 0;

    double excess(Eigen::Index equal = 0) const; // the largest, not below 0
};

ProgramSolution solve(const NonlinearProgram& program, const ProgramSettings& settings = {});

} // namespace titer::studies
