#include "core/studies/analysis/box_cox.h"

#include "core/base/text.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace titer::studies {

namespace {

// Where f changes sign between a and b.
double root(const std::function<double(double)>& f, double a, double b)
{
    const bool rising = f(a) < 0.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (a + b);
        ((f(middle) < 0.0) == rising ? a : b) = middle;
    }
    return 0.5 * (a + b);
}

// Where f is greatest between a and b, by golden section.
double summit(const std::function<double(double)>& f, double a, double b)
{
    const double golden = 0.5 * (std::sqrt(5.0) - 1.0);
    double left = b - golden * (b - a), right = a + golden * (b - a);
    double atLeft = f(left), atRight = f(right);
    for (int i = 0; i < 80 && b - a > 1e-10; ++i) {
        if (atLeft > atRight) {
            b = right;
            right = left;
            atRight = atLeft;
            atLeft = f(left = b - golden * (b - a));
        } else {
            a = left;
            left = right;
            atLeft = atRight;
            atRight = f(right = a + golden * (b - a));
        }
    }
    return 0.5 * (a + b);
}

double suggestion(const BoxCox& fit)
{
    const auto inside = [&](double lambda) {
        return lambda >= fit.low.value_or(-1e9) && lambda <= fit.high.value_or(1e9);
    };
    if (inside(1.0)) return 1.0;
    double best = fit.lambda, distance = 1e9;
    for (const double round : {-2.0, -1.0, -0.5, 0.0, 0.5, 2.0})
        if (inside(round) && std::abs(round - fit.lambda) < distance) {
            best = round;
            distance = std::abs(round - fit.lambda);
        }
    return best;
}

} // namespace

base::Result<BoxCox> boxCox(const Eigen::MatrixXd& x, const Eigen::VectorXd& y)
{
    if (y.size() <= x.cols())
        return base::inputError("response",
                                base::say(CORE_TR("core", "{1} runs are too few to choose a power for a model of "
                                                          "{2} coefficients. Remove terms or add runs."),
                                          std::to_string(y.size()), std::to_string(x.cols())));
    if (!(y.minCoeff() > 0.0))
        return base::inputError(
            "response",
            base::say(CORE_TR("core", "Powers need a response above 0, and the smallest value is {1}. Add a "
                                      "constant to the response, or omit the Box-Cox transformation."),
                      base::writeShort(y.minCoeff())));
    const double n = double(y.size());
    // Over its geometric mean, so that the likelihoods of all powers compare.
    const Eigen::ArrayXd logs = y.array().log();
    const Eigen::ArrayXd scaled = logs - logs.mean();
    const Qr qr(x);
    const auto rss = [&](double lambda) {
        // (y^l - 1) / l without loss of digits near l = 0
        Eigen::VectorXd z = scaled;
        if (lambda != 0.0) z = (lambda * scaled).unaryExpr([](double v) { return std::expm1(v); }) / lambda;
        return qr.rotated(z).tail(y.size() - x.cols()).squaredNorm();
    };
    const double spread = (scaled - scaled.mean()).square().sum();
    if (!(rss(1.0) > 1e-24 * spread) || !(rss(0.0) > 1e-24 * spread))
        return base::inputError(
            "response", base::say(CORE_TR("core", "The model fits every run exactly, so no power of the response "
                                                  "fits better. Omit the Box-Cox transformation.")));
    const auto likelihood = [&](double lambda) { return -0.5 * n * std::log(rss(lambda)); };
    BoxCox fit;
    for (int i = 0; i <= 60; ++i) {
        const double lambda = i == 30 ? 0.0 : minLambda + 0.1 * i;
        fit.profile.push_back({lambda, likelihood(lambda)});
    }
    const auto best = std::max_element(fit.profile.begin(), fit.profile.end(),
                                       [](const auto& a, const auto& b) { return a.logLikelihood < b.logLikelihood; });
    fit.lambda = summit(likelihood, std::max(minLambda, best->lambda - 0.1), std::min(maxLambda, best->lambda + 0.1));
    fit.logLikelihood = likelihood(fit.lambda);
    fit.limit = fit.logLikelihood - 0.5 * chiSquareQuantile(0.95, 1.0);
    const auto above = [&](double lambda) { return likelihood(lambda) - fit.limit; };
    if (above(minLambda) < 0.0) fit.low = root(above, minLambda, fit.lambda);
    if (above(maxLambda) < 0.0) fit.high = root(above, fit.lambda, maxLambda);
    fit.suggested = suggestion(fit);
    return fit;
}

} // namespace titer::studies
