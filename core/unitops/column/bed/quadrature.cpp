#include "core/unitops/column/bed/quadrature.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::unitops::column {

namespace {

struct Value {
    double p = 0.0, slope = 0.0;
};

// Jacobi's polynomial P_n^(a,b) at t by its recurrence, with its slope.
Value jacobi(int n, double a, double b, double t)
{
    double last = 1.0, lastSlope = 0.0;
    if (n == 0) return {last, lastSlope};
    double p = 0.5 * (a - b + (a + b + 2.0) * t), slope = 0.5 * (a + b + 2.0);
    for (int k = 2; k <= n; ++k) {
        const double s = 2.0 * k + a + b;
        const double lead = 2.0 * k * (k + a + b) * (s - 2.0);
        const double linear = (s - 1.0) * s * (s - 2.0) / lead;
        const double constant = (s - 1.0) * (a * a - b * b) / lead;
        const double before = 2.0 * (k + a - 1.0) * (k + b - 1.0) * s / lead;
        const double next = (linear * t + constant) * p - before * last;
        const double nextSlope = linear * p + (linear * t + constant) * slope - before * lastSlope;
        last = p, lastSlope = slope;
        p = next, slope = nextSlope;
    }
    return {p, slope};
}

// Its roots, ascending: Newton's method with the roots found divided out.
std::vector<double> jacobiRoots(int n, double a, double b)
{
    std::vector<double> roots;
    for (int k = 0; k < n; ++k) {
        double t = -std::cos(std::numbers::pi * (2.0 * k + 1.0) / (2.0 * n));
        if (k > 0) t = 0.5 * (t + roots.back());
        for (int i = 0; i < 100; ++i) {
            const Value v = jacobi(n, a, b, t);
            double others = 0.0;
            for (double r : roots) others += 1.0 / (t - r);
            const double step = v.p / (v.slope - v.p * others);
            t -= step;
            if (std::abs(step) < 1e-15) break;
        }
        roots.push_back(t);
    }
    std::sort(roots.begin(), roots.end());
    return roots;
}

// Weights of the barycentric form, up to a common factor.
std::vector<double> barycentric(const std::vector<double>& nodes)
{
    std::vector<double> w(nodes.size(), 1.0);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = 0; j < nodes.size(); ++j)
            if (j != i) w[i] /= nodes[i] - nodes[j];
    return w;
}

// Lagrange's polynomial of node j at t.
double lagrange(const std::vector<double>& nodes, std::size_t j, double t)
{
    double l = 1.0;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (i != j) l *= (t - nodes[i]) / (nodes[j] - nodes[i]);
    return l;
}

} // namespace

Quadrature gaussLegendre(int count)
{
    Quadrature rule{jacobiRoots(count, 0.0, 0.0), {}};
    for (double t : rule.nodes) {
        const double slope = jacobi(count, 0.0, 0.0, t).slope;
        rule.weights.push_back(2.0 / ((1.0 - t * t) * slope * slope));
    }
    return rule;
}

Quadrature gaussLobatto(int count)
{
    Quadrature rule{jacobiRoots(count - 2, 1.0, 1.0), {}};
    rule.nodes.insert(rule.nodes.begin(), -1.0);
    rule.nodes.push_back(1.0);
    for (double t : rule.nodes) {
        const double p = jacobi(count - 1, 0.0, 0.0, t).p;
        rule.weights.push_back(2.0 / (count * (count - 1.0) * p * p));
    }
    return rule;
}

Quadrature radauInSphere(int count)
{
    Quadrature rule;
    for (double t : jacobiRoots(count - 1, 1.0, 0.5)) rule.nodes.push_back(0.5 * (1.0 + t));
    rule.nodes.push_back(1.0);
    // The mean over the sphere, 3 r^2 dr, of a polynomial in r^2 by Gauss's rule in r.
    const Quadrature gauss = gaussLegendre(count + 2);
    for (std::size_t j = 0; j < rule.nodes.size(); ++j) {
        double sum = 0.0;
        for (std::size_t g = 0; g < gauss.nodes.size(); ++g) {
            const double r = 0.5 * (1.0 + gauss.nodes[g]);
            sum += 0.5 * gauss.weights[g] * 3.0 * r * r * lagrange(rule.nodes, j, r * r);
        }
        rule.weights.push_back(sum);
    }
    return rule;
}

std::vector<double> differentiation(const std::vector<double>& nodes)
{
    const std::size_t n = nodes.size();
    const std::vector<double> w = barycentric(nodes);
    std::vector<double> d(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            if (j == i) continue;
            d[i * n + j] = w[j] / w[i] / (nodes[i] - nodes[j]);
            d[i * n + i] -= d[i * n + j];
        }
    return d;
}

std::vector<double> highestPart(const Quadrature& rule)
{
    const std::size_t n = rule.nodes.size();
    if (n < 2) return {};
    // Orthogonal to all lower degrees is what takes the values barycentric weight / quadrature weight.
    std::vector<double> row = barycentric(rule.nodes);
    double size = 0.0, largest = 0.0;
    for (std::size_t j = 0; j < n; ++j) {
        size += row[j] * row[j] / rule.weights[j];
        largest = std::max(largest, std::abs(row[j] / rule.weights[j]));
    }
    for (double& r : row) r *= largest / size;
    return row;
}

} // namespace titer::unitops::column
