// Distributions by Boost.Math in plain double, with faults as values.
#include "core/studies/numerics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>

namespace titer::studies {

namespace {

namespace math = boost::math;
namespace policies = boost::math::policies;

// Promotion would make results depend on whether a compiler has a wider type.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>, policies::rounding_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::indeterminate_result_error<policies::ignore_error>,
    policies::promote_double<false>, policies::max_root_iterations<400>>;

using Normal = math::normal_distribution<double, Quiet>;
using StudentT = math::students_t_distribution<double, Quiet>;
using Fisher = math::fisher_f_distribution<double, Quiet>;
using ChiSquare = math::chi_squared_distribution<double, Quiet>;
using Beta = math::beta_distribution<double, Quiet>;
using NoncentralF = math::non_central_f_distribution<double, Quiet>;
using NoncentralT = math::non_central_t_distribution<double, Quiet>;

// Some of the library's searches throw whatever the policy says; they do so only at degrees of freedom far from 1.
template <class Compute> double guarded(const Compute& compute, double otherwise)
{
    try {
        const double value = compute();
        return std::isnan(value) ? otherwise : value;
    } catch (const std::exception&) {
        return otherwise;
    }
}

template <class Compute> double probability(const Compute& compute, double otherwise)
{
    return std::clamp(guarded(compute, otherwise), 0.0, 1.0);
}

// Beyond these the tails are 0 or 1; the libraries' own limits are met before.
constexpr double farthest = 1e150;

template <class Distribution> double lower(const Distribution& distribution, double x, double min)
{
    if (!(x > min)) return 0.0;
    return x > farthest ? 1.0 : probability([&] { return math::cdf(distribution, x); }, 0.0);
}

template <class Distribution> double upper(const Distribution& distribution, double x, double min)
{
    if (!(x > min)) return 1.0;
    return x > farthest ? 0.0 : probability([&] { return math::cdf(math::complement(distribution, x)); }, 1.0);
}

// From the nearer tail, so that 1 - p loses no digits.
template <class Distribution> double inverse(const Distribution& distribution, double p, double min, double max)
{
    if (!(p > 0.0)) return min;
    if (p >= 1.0) return max;
    return guarded(
        [&] {
            return p <= 0.5 ? math::quantile(distribution, p) : math::quantile(math::complement(distribution, 1.0 - p));
        },
        p <= 0.5 ? min : max);
}

constexpr double infinity = std::numeric_limits<double>::infinity();

bool positive(double a, double b = 1.0)
{
    return a > 0.0 && b > 0.0 && std::isfinite(a) && std::isfinite(b);
}

} // namespace

double normalCdf(double x)
{
    return lower(Normal(), x, -farthest);
}

double normalUpper(double x)
{
    return upper(Normal(), x, -farthest);
}

double normalQuantile(double p)
{
    return inverse(Normal(), p, -infinity, infinity);
}

double tCdf(double t, double df)
{
    return positive(df) ? lower(StudentT(df), t, -farthest) : 0.0;
}

double tUpper(double t, double df)
{
    return positive(df) ? upper(StudentT(df), t, -farthest) : 1.0;
}

double tTwoSided(double t, double df)
{
    return std::min(1.0, 2.0 * tUpper(std::abs(t), df));
}

double tQuantile(double p, double df)
{
    return positive(df) ? inverse(StudentT(df), p, -infinity, infinity) : 0.0;
}

double fCdf(double f, double df1, double df2)
{
    return positive(df1, df2) ? lower(Fisher(df1, df2), f, 0.0) : 0.0;
}

double fUpper(double f, double df1, double df2)
{
    return positive(df1, df2) ? upper(Fisher(df1, df2), f, 0.0) : 1.0;
}

// The distribution's own quantile leaves a variable unset in the eyes of compilers; this is what it does.
double fQuantile(double p, double df1, double df2)
{
    if (!positive(df1, df2) || !(p > 0.0)) return 0.0;
    if (p >= 1.0) return infinity;
    return guarded(
        [&] {
            double rest = 1.0;
            const double x = p <= 0.5 ? math::ibeta_inv(0.5 * df1, 0.5 * df2, p, &rest, Quiet())
                                      : math::ibetac_inv(0.5 * df1, 0.5 * df2, 1.0 - p, &rest, Quiet());
            return df2 * x / (df1 * rest);
        },
        p <= 0.5 ? 0.0 : infinity);
}

double chiSquareCdf(double x, double df)
{
    return positive(df) ? lower(ChiSquare(df), x, 0.0) : 0.0;
}

double chiSquareUpper(double x, double df)
{
    return positive(df) ? upper(ChiSquare(df), x, 0.0) : 1.0;
}

double chiSquareQuantile(double p, double df)
{
    return positive(df) ? inverse(ChiSquare(df), p, 0.0, infinity) : 0.0;
}

double betaCdf(double x, double a, double b)
{
    if (!positive(a, b)) return 0.0;
    return x >= 1.0 ? 1.0 : lower(Beta(a, b), x, 0.0);
}

double betaUpper(double x, double a, double b)
{
    if (!positive(a, b)) return 1.0;
    return x >= 1.0 ? 0.0 : upper(Beta(a, b), x, 0.0);
}

double betaQuantile(double p, double a, double b)
{
    return positive(a, b) ? inverse(Beta(a, b), p, 0.0, 1.0) : 0.0;
}

double noncentralFCdf(double f, double df1, double df2, double noncentrality)
{
    if (!(noncentrality > 0.0)) return fCdf(f, df1, df2);
    return positive(df1, df2) ? lower(NoncentralF(df1, df2, noncentrality), f, 0.0) : 0.0;
}

double noncentralFUpper(double f, double df1, double df2, double noncentrality)
{
    if (!(noncentrality > 0.0)) return fUpper(f, df1, df2);
    return positive(df1, df2) ? upper(NoncentralF(df1, df2, noncentrality), f, 0.0) : 1.0;
}

double noncentralTCdf(double t, double df, double noncentrality)
{
    return positive(df) ? lower(NoncentralT(df, noncentrality), t, -farthest) : 0.0;
}

double noncentralTUpper(double t, double df, double noncentrality)
{
    return positive(df) ? upper(NoncentralT(df, noncentrality), t, -farthest) : 1.0;
}

} // namespace titer::studies
