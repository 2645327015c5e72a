// Benchmarks of the studies: correct digits of linear fits, and the time of large ones.
#include "app/bench/doe/bench_doe.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/reference/regression_sets.h"
#include "core/studies/analysis/linear_fit.h"
#include "core/studies/numerics/least_squares.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

base::Error failedStudy(std::string_view what)
{
    return {base::Code::Solver, "bench", base::say("The computation failed, so there is no figure: {1}.", what)};
}

// From the text of the table to the fit, as a command does it.
std::optional<studies::LinearFit> fitOf(const reference::NistLinear& set, base::Errors& errors)
{
    base::Notices notices;
    const studies::Sheet sheet = studies::readSheet(set.data, {}, errors, notices);
    const base::Result<studies::Formula> formula = studies::readFormula(set.formula, sheet.names());
    if (!formula) errors.push_back(formula.error());
    if (!errors.empty()) return std::nullopt;
    const std::optional<studies::ModelMatrix> matrix = studies::makeModelMatrix(sheet, *formula, {}, errors, notices);
    return matrix ? studies::fitLinear(*matrix, {}, errors) : std::nullopt;
}

// Correct digits, at most the 15 that are certified.
double digits(double value, double certified)
{
    const double error = std::abs(value - certified) / std::abs(certified);
    return error == 0.0 ? 15.0 : std::clamp(-std::log10(error), 0.0, 15.0);
}

Measured measureDigits(std::string_view name)
{
    const auto set = std::find_if(reference::nistLinear().begin(), reference::nistLinear().end(),
                                  [&](const reference::NistLinear& candidate) { return name == candidate.name; });
    base::Errors errors;
    const std::optional<studies::LinearFit> fit = fitOf(*set, errors);
    if (!fit) return {.errors = errors};
    double worst = 15.0, worstError = 15.0;
    for (std::size_t c = 0; c < fit->coefficients.size(); ++c) {
        worst = std::min(worst, digits(fit->coefficients[c].natural, set->coefficients[c].estimate));
        worstError = std::min(worstError, digits(*fit->coefficients[c].naturalStdError, set->coefficients[c].stdError));
    }
    return {.value = worst,
            .note = "worst coefficient; standard errors " + base::writeShort(worstError, 3) + ", residual sd " +
                    base::writeShort(digits(fit->residualSd, set->residualSd), 3)};
}

Measured measureLongley(std::stop_token)
{
    return measureDigits("Longley");
}

Measured measureFilip(std::stop_token)
{
    return measureDigits("Filip");
}

Measured measureWampler5(std::stop_token)
{
    return measureDigits("Wampler5");
}

// 100,000 runs of 60 columns: coefficients, residuals and R, as R's lm.fit gives them.
Measured measureLarge(std::stop_token stop)
{
    constexpr int runs = 100000, columns = 60;
    base::Random random(1, "bench/ols-large");
    Eigen::MatrixXd x(runs, columns);
    std::vector<studies::DoubleDouble> y;
    for (int r = 0; r < runs; ++r) {
        double sum = 0.0;
        for (int c = 0; c < columns; ++c) {
            x(r, c) = c == 0 ? 1.0 : random.normal();
            sum += x(r, c) * double(c + 1);
        }
        y.emplace_back(sum + random.normal());
    }
    double worst = 0.0;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const studies::LeastSquares fit =
                studies::solveLargeLeastSquares(x, y, studies::FitOptions().aliasTolerance);
            if (fit.rank < columns) return -1.0;
            for (int c = 0; c < columns; ++c)
                worst = std::max(worst, std::abs(fit.solution[std::size_t(c)].high - double(c + 1)));
            return since(begin);
        },
        stop);
    // The error of a coefficient is about 1 / sqrt(100,000).
    if (!(worst < 0.03)) return {.errors = {failedStudy("the coefficients are not those that generated the data")}};
    return {.value = times.median, .note = times.text() + "; R's lm.fit 0.127 s"};
}

constexpr Benchmark doeTable[] = {
    {.name = "doe-longley-digits",
     .what = "correct digits of the coefficients of Longley's data",
     .unit = "digits",
     .target = 13.0,
     .atLeast = true,
     .measure = measureLongley},
    {.name = "doe-filip-digits",
     .what = "correct digits of a polynomial of degree 10",
     .unit = "digits",
     .target = 12.0,
     .atLeast = true,
     .measure = measureFilip},
    {.name = "doe-wampler5-digits",
     .what = "correct digits of a polynomial of degree 5 under large noise",
     .unit = "digits",
     .target = 8.5,
     .atLeast = true,
     .measure = measureWampler5},
    {.name = "doe-nist-nonlinear",
     .what = "nonlinear sets of NIST with 8 correct digits from both starts",
     .unit = "sets",
     .target = 26.0,
     .atLeast = true,
     .measure = measureNistNonlinear},
    {.name = "doe-d-optimal-rows",
     .what = "best known determinants of full quadratic models that the default settings reach, of 13",
     .unit = "designs",
     .target = 13.0,
     .atLeast = true,
     .measure = measureOptimalRows},
    {.name = "doe-d-optimal-k5",
     .what = "D-optimal design for 5 factors in 21 runs, default settings",
     .unit = "s",
     .target = 2.0,
     .measure = measureOptimal5},
    {.name = "doe-d-optimal-k6",
     .what = "D-optimal design for 6 factors in 28 runs, default settings",
     .unit = "s",
     .target = 10.0,
     .measure = measureOptimal6},
    {.name = "doe-d-optimal-k8-1000",
     .what = "D-optimal design for 8 factors in 45 runs, 1000 starts",
     .unit = "s",
     .target = 3.0,
     .measure = measureOptimal8},
    {.name = "doe-i-optimal",
     .what = "I-optimal design for 4 factors in 20 runs, default settings",
     .unit = "s",
     .measure = measureIOptimal},
    {.name = "doe-ccd-analysis",
     .what = "complete analysis of a central composite design of 14 runs",
     .unit = "s",
     .target = 0.5e-3,
     .measure = measureSurfaceAnalysis},
    {.name = "doe-probability-map",
     .what = "probability of meeting specifications on a grid of 51 x 51 with 10,000 draws",
     .unit = "s",
     .target = 0.1,
     .measure = measureProbabilityMap},
    {.name = "doe-gaussian-process",
     .what = "Gaussian process of 200 runs and 5 factors, lengths by likelihood from 3 starts",
     .unit = "s",
     .target = 1.0,
     .measure = measureGaussianProcess},
    {.name = "doe-sheet-5000",
     .what = "run sheet of 5000 runs and 3 responses compared and imported",
     .unit = "s",
     .target = 0.1,
     .measure = measureSheet},
    {.name = "doe-ols-large",
     .what = "least squares of 100,000 runs and 60 columns",
     .unit = "s",
     .target = 0.127,
     .measure = measureLarge},
};

} // namespace

std::span<const Benchmark> doeBenchmarks()
{
    return doeTable;
}

} // namespace titer::bench
