#include "core/mvda/limits.h"

#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Of a sum of squares as g chi2(h).
struct Moments {
    double mean = 0.0, variance = 0.0;
};

Moments momentsOf(const VectorXd& values)
{
    Moments moments{values.mean(), 0.0};
    moments.variance = (values.array() - moments.mean).square().sum() / double(values.size() - 1);
    return moments;
}

} // namespace

const Limit* findLimit(const std::vector<Limit>& limits, std::string_view name)
{
    const auto found =
        std::find_if(limits.begin(), limits.end(), [name](const Limit& limit) { return limit.name == name; });
    return found == limits.end() ? nullptr : &*found;
}

double t2Limit(int rows, int components, double level)
{
    const double n = rows, a = components;
    if (rows < components + 2) return none;
    return (n - 1.0) * (n - 1.0) / n * studies::betaQuantile(level, 0.5 * a, 0.5 * (n - a - 1.0));
}

double newT2Limit(int rows, int components, double level)
{
    const double n = rows, a = components;
    if (rows < components + 1) return none;
    return a * (n * n - 1.0) / (n * (n - a)) * studies::fQuantile(level, a, n - a);
}

double boxLimit(const VectorXd& squares, double level)
{
    const Moments moments = momentsOf(squares);
    if (!(moments.variance > 0.0)) return none;
    const double g = moments.variance / (2.0 * moments.mean), h = 2.0 * moments.mean * moments.mean / moments.variance;
    return g * studies::chiSquareQuantile(level, h);
}

double dataDrivenLimit(const VectorXd& squares, double level)
{
    const Moments moments = momentsOf(squares);
    if (!(moments.variance > 0.0)) return none;
    const double h = std::max(1.0, std::round(2.0 * moments.mean * moments.mean / moments.variance));
    return moments.mean / h * studies::chiSquareQuantile(level, h);
}

double jacksonMudholkarLimit(const MatrixXd& residuals, double level)
{
    const double n = double(residuals.rows() - 1);
    // The sums of powers of the covariance's roots, from whichever product of both is the smaller.
    const MatrixXd product = residuals.cols() > residuals.rows() ? studies::outerProduct(residuals, residuals)
                                                                 : studies::crossProduct(residuals);
    const double one = product.trace() / n, two = product.squaredNorm() / (n * n);
    const double three = (product * product).cwiseProduct(product).sum() / (n * n * n);
    if (!(two > 0.0)) return none;
    const double h = 1.0 - 2.0 * one * three / (3.0 * two * two);
    const double c = studies::normalQuantile(level);
    const double base = c * std::sqrt(2.0 * two * h * h) / one + 1.0 + two * h * (h - 1.0) / (one * one);
    return base > 0.0 && h != 0.0 ? one * std::pow(base, 1.0 / h) : none;
}

double dmodxLimit(int rows, int variables, int components, bool centred, double level)
{
    const int own = variables - components, others = (rows - components - (centred ? 1 : 0)) * own;
    if (own < 1 || others < 1) return none;
    return std::sqrt(studies::fQuantile(level, own, others));
}

} // namespace titer::mvda
