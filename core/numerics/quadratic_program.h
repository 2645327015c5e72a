// Strictly convex quadratic programs by the dual active-set method (D. Goldfarb and A. Idnani, Mathematical Programming 27, 1-33, 1983):
// from the free minimum on limits are taken in one by one, so that no point that keeps them all need be known, and limits that contradict
// are found out.
#pragma once

#include <Eigen/Core>

#include <vector>

namespace titer::numerics {

// Minimum of x'Hx/2 + g'x with rows A x >= b; of the first `equal` rows A x = b; and low <= x <= high, each side of which may be infinite.
struct QuadraticProgram {
    Eigen::MatrixXd h; // positive definite; its lower triangle is read
    Eigen::VectorXd g;
    Eigen::MatrixXd a;
    Eigen::VectorXd b;
    Eigen::Index equal = 0;
    Eigen::VectorXd low, high; // empty: no bounds
};

struct QuadraticSolution {
    // Unsound: H is not positive definite, or a number is not finite.
    enum class Status { Optimal, Infeasible, Unsound };
    Status status = Status::Unsound;
    Eigen::VectorXd x;
    // Prices: by how much the minimum would fall were b, low less by one, or high more; not below 0 but of equal rows.
    Eigen::VectorXd rows, low, high;
    // Rows of A, then bounds low (from the number of rows on) and high (after these), that are met. Where limits contradict, those that do,
    // with the one that could not be met last.
    std::vector<int> active;
    int changes = 0; // of the active set
};

// `first` are tried first, such as those that were active in a program before this one.
QuadraticSolution solve(const QuadraticProgram& program, const std::vector<int>& first = {});

} // namespace titer::numerics
