// Nodes, weights and polynomials on them (Abramowitz, Stegun 1964, Handbook of Mathematical Functions, chapters 22 and
// 25; Berrut, Trefethen 2004, SIAM Review 46:501).
#pragma once

#include <vector>

namespace titer::unitops::column {

struct Quadrature {
    std::vector<double> nodes, weights; // ascending nodes
};

// Gauss's rule on [-1, 1], exact to degree 2 count - 1.
Quadrature gaussLegendre(int count);
// With both ends among count >= 2 nodes, exact to degree 2 count - 3.
Quadrature gaussLobatto(int count);
// On x in (0, 1] with weight 3/2 x^(1/2) and x = 1 among the nodes: the mean over a sphere of a function of (r/rp)^2.
Quadrature radauInSphere(int count);

// Row-major matrix that differentiates the polynomial through values at the nodes.
std::vector<double> differentiation(const std::vector<double>& nodes);

// The row that, times values at the nodes of a rule, gives the amplitude of their highest orthogonal polynomial: its
// largest value at a node. Empty for fewer than two nodes.
std::vector<double> highestPart(const Quadrature& rule);

} // namespace titer::unitops::column
