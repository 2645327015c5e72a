// Groups of overlapping peaks as sums of exponentially modified Gaussians.
#include "core/studies/calibration/peak_fit.h"

#include "core/studies/numerics/nonlinear_fit.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using figures::Peak;
using figures::Span;
using figures::Trace;

constexpr std::size_t maxPoints = 2000;          // of a group; more are averaged
constexpr double minTail = 0.02, maxTail = 50.0; // of tau, in sigma
constexpr std::size_t maxPeaks = 8;              // of a group: more are no sum that can be separated
constexpr Index perPeak = 4;                     // area, centre, ln sigma, ln (tau / sigma)

// What is fitted, over the group's range and height.
struct Points {
    std::vector<double> x, y;
    double from = 0.0, width = 1.0, height = 1.0;
    double spread = 0.0; // variance that the averages add to each peak
};

Points pointsOf(const Trace& trace, Span range, double height)
{
    Points points{{}, {}, range.from, range.to - range.from, height, 0.0};
    const auto begin = std::lower_bound(trace.at.begin(), trace.at.end(), range.from);
    const auto end = std::upper_bound(trace.at.begin(), trace.at.end(), range.to);
    const auto first = std::size_t(begin - trace.at.begin()), last = std::size_t(end - trace.at.begin());
    const std::size_t each = std::max<std::size_t>(1, (last - first + maxPoints - 1) / maxPoints);
    for (std::size_t i = first; i < last; i += each) {
        const std::size_t count = std::min(each, last - i);
        double x = 0.0, y = 0.0;
        for (std::size_t k = i; k < i + count; ++k) {
            x += trace.at[k] / double(count);
            y += trace.values[k] / double(count);
        }
        for (std::size_t k = i; k < i + count; ++k)
            points.spread += std::pow((trace.at[k] - x) / points.width, 2) / double(last - first);
        points.x.push_back((x - points.from) / points.width);
        points.y.push_back(y / height);
    }
    return points;
}

// In the group's own range and height.
ModifiedGaussian shapeOf(const VectorXd& parameters, Index peak, double side)
{
    const double* p = parameters.data() + perPeak * peak;
    const double sigma = std::exp(p[2]);
    return {p[0], p[1], sigma, sigma * std::exp(p[3]), side};
}

// The first guess: by its width, and a tail where it is lopsided (Foley and Dorsey 1983, Anal Chem 55:730).
ModifiedGaussian guessOf(const Peak& peak)
{
    const double between = std::min(peak.time - peak.start, peak.end - peak.time);
    const double width = peak.width.value_or(std::max(between, 0.1 * (peak.end - peak.start)));
    const double skew = peak.asymmetry.value_or(1.2), side = skew < 1.0 ? -1.0 : 1.0;
    const double ratio = std::clamp(side > 0.0 ? skew : 1.0 / skew, 1.05, 3.0);
    ModifiedGaussian guess;
    guess.side = side;
    guess.sigma = width / 2.355 / (1.0 + 0.6 * (ratio - 1.0));
    guess.tau = guess.sigma * std::min(3.0, 2.0 * (ratio - 1.0) + 0.2);
    guess.centre = peak.time - side * 0.6 * std::min(guess.sigma, guess.tau);
    guess.area = peak.height * width * 1.1;
    return guess;
}

NonlinearProblem problemOf(const Points& points, const std::vector<double>& sides)
{
    const Index count = Index(sides.size());
    NonlinearProblem problem;
    problem.residuals = int(points.x.size());
    problem.lower.resize(perPeak * count);
    problem.upper.resize(perPeak * count);
    for (Index k = 0; k < count; ++k) {
        for (const char* name : {"area", "centre", "sigma", "tail"})
            problem.names.push_back(name + std::to_string(k + 1));
        problem.lower.segment(perPeak * k, perPeak) << 0.0, -0.5, std::log(1e-4), std::log(minTail);
        problem.upper.segment(perPeak * k, perPeak) << 1e3, 1.5, std::log(2.0), std::log(maxTail);
    }
    double squares = 0.0;
    for (const double y : points.y) squares += y * y;
    problem.responseLength = std::sqrt(squares);
    problem.evaluate = [&points, &sides, count](const VectorXd& p, VectorXd& r, MatrixXd* jacobian) {
        for (Index i = 0; i < r.size(); ++i) r[i] = -points.y[std::size_t(i)];
        for (Index k = 0; k < count; ++k) {
            const ModifiedGaussian shape = shapeOf(p, k, sides[std::size_t(k)]);
            for (Index i = 0; i < r.size(); ++i) {
                const ModifiedGaussianValue f = valueOf(shape, points.x[std::size_t(i)]);
                r[i] += f.value;
                if (jacobian)
                    jacobian->row(i).segment(perPeak * k, perPeak) << f.byArea, f.byCentre,
                        shape.sigma * f.bySigma + shape.tau * f.byTau, shape.tau * f.byTau;
            }
        }
        return r.allFinite();
    };
    return problem;
}

VectorXd startOf(const std::vector<Peak>& peaks, const Points& points, const NonlinearProblem& problem,
                 const std::vector<ModifiedGaussian>& guesses)
{
    VectorXd start(perPeak * Index(peaks.size()));
    for (std::size_t k = 0; k < peaks.size(); ++k) {
        const ModifiedGaussian& guess = guesses[k];
        start.segment(perPeak * Index(k), perPeak) << guess.area / (points.width * points.height),
            (guess.centre - points.from) / points.width, std::log(guess.sigma / points.width),
            std::log(guess.tau / guess.sigma);
    }
    return start.cwiseMax(problem.lower).cwiseMin(problem.upper);
}

// The peaks of one group; `before` and `behind` are where its neighbours end and begin.
std::vector<FittedPeak> fitGroup(const Trace& trace, const std::vector<Peak>& peaks, double before, double behind,
                                 const std::stop_token& stop)
{
    const double beside = 0.5 * (peaks.back().end - peaks.front().start);
    const Span range{std::max(before, peaks.front().start - beside), std::min(behind, peaks.back().end + beside)};
    double height = 0.0;
    std::vector<ModifiedGaussian> guesses;
    std::vector<double> sides;
    for (const Peak& peak : peaks) {
        height = std::max(height, peak.height);
        guesses.push_back(guessOf(peak));
        sides.push_back(guesses.back().side);
    }
    std::vector<FittedPeak> fitted(peaks.size());
    for (std::size_t k = 0; k < peaks.size(); ++k) fitted[k].shape = guesses[k];
    if (peaks.size() > maxPeaks || !(range.to > range.from) || !(height > 0.0)) return fitted;
    const Points points = pointsOf(trace, range, height);
    const NonlinearProblem problem = problemOf(points, sides);
    NonlinearOptions options;
    options.threads = 1;
    options.iterations = 100;
    options.rules = 1;
    options.enough = 1e-3; // where intervals no longer change
    options.stop = stop;
    const base::Result<NonlinearFit> fit = fitNonlinear(problem, startOf(peaks, points, problem, guesses), options);
    if (!fit) return fitted;
    const double area = points.width * points.height;
    for (std::size_t k = 0; k < peaks.size(); ++k) {
        const ModifiedGaussian own = shapeOf(fit->parameters, Index(k), sides[k]);
        const double variance = own.sigma * own.sigma, sigma = std::sqrt(std::max(variance - points.spread, 0.0));
        FittedPeak& peak = fitted[k];
        peak.shape = {own.area * area, points.from + own.centre * points.width, sigma * points.width,
                      own.tau * points.width, own.side};
        const auto error = [&](Index i) { return fit->stdErrors[std::size_t(perPeak * Index(k) + i)].value_or(0.0); };
        peak.areaError = error(0) * area;
        peak.centreError = error(1) * points.width;
        peak.nrmse = std::sqrt(fit->rss / double(points.x.size()));
        peak.converged = fit->converged;
        peak.isGaussian = fit->atBound[std::size_t(perPeak * Index(k) + 3)] && own.tau < own.sigma;
    }
    return fitted;
}

} // namespace

std::vector<FittedPeak> fitPeaks(const Trace& trace, const std::vector<Peak>& peaks, std::stop_token stop)
{
    std::vector<FittedPeak> fitted;
    for (std::size_t first = 0; first < peaks.size();) {
        std::size_t last = first;
        while (last + 1 < peaks.size() && peaks[last].end >= peaks[last + 1].start) ++last;
        const std::vector<Peak> group(peaks.begin() + std::ptrdiff_t(first), peaks.begin() + std::ptrdiff_t(last + 1));
        const double before = first > 0 ? peaks[first - 1].end : trace.at.front();
        const double behind = last + 1 < peaks.size() ? peaks[last + 1].start : trace.at.back();
        for (FittedPeak& peak : fitGroup(trace, group, before, behind, stop)) fitted.push_back(std::move(peak));
        first = last + 1;
    }
    return fitted;
}

} // namespace titer::studies
