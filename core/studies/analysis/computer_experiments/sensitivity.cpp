#include "core/studies/analysis/computer_experiments/sensitivity.h"

#include "core/base/math/random.h"
#include "core/studies/designs/sobol.h"
#include "core/studies/numerics/parallel.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <string>

namespace titer::studies {

using base::say;

namespace {

constexpr int minSamples = 16, minTrajectories = 2;

base::Error sensitivityFault(base::Sentence what)
{
    return base::inputError("sensitivity", std::move(what));
}

// Rows of the unit cube, evenly spread where the sequence has as many columns.
Eigen::MatrixXd unitPoints(int rows, int columns, std::uint64_t seed)
{
    if (columns <= maxSobolFactors) return sobolPoints(rows, columns, seed);
    Eigen::MatrixXd points(rows, columns);
    for (int c = 0; c < columns; ++c) {
        base::Random random(seed, "sensitivity " + std::to_string(c));
        for (int r = 0; r < rows; ++r) points(r, c) = random.uniform();
    }
    return points;
}

// The model at each row.
base::Result<Eigen::VectorXd> evaluate(const UnitModel& model, const Eigen::MatrixXd& points, unsigned threads,
                                       std::stop_token stop)
{
    constexpr std::size_t piece = 64;
    const auto rows = std::size_t(points.rows());
    Eigen::VectorXd values(points.rows());
    forEach((rows + piece - 1) / piece,
            [&](std::size_t p) {
                for (std::size_t i = p * piece; i < std::min(rows, (p + 1) * piece); ++i) {
                    const Eigen::VectorXd point = points.row(Eigen::Index(i)).transpose();
                    values[Eigen::Index(i)] = model({point.data(), std::size_t(point.size())});
                }
            },
            threads, stop);
    if (stop.stop_requested())
        return sensitivityFault(say(CORE_TR("core", "The calculation was stopped before it was complete.")));
    if (!values.allFinite())
        return sensitivityFault(
            say(CORE_TR("core", "The model gives no number at some settings. Narrow the bounds of the factors.")));
    return values;
}

SensitivityIndex indexOf(const Eigen::ArrayXd& terms, const Eigen::ArrayXd& first, const Eigen::ArrayXd& second,
                         const SensitivitySettings& settings, const std::string& stream)
{
    const auto variance = [](double sum, double squares, double count) {
        return squares / count - (sum / count) * (sum / count);
    };
    const Eigen::Index n = terms.size();
    const double all = 2.0 * double(n);
    SensitivityIndex index;
    index.value =
        terms.mean() / variance(first.sum() + second.sum(), first.square().sum() + second.square().sum(), all);
    constexpr int resamples = 400;
    base::Random random(settings.seed, stream);
    std::vector<double> drawn;
    for (int b = 0; b < resamples; ++b) {
        double sum = 0.0, squares = 0.0, share = 0.0;
        for (Eigen::Index i = 0; i < n; ++i) {
            const auto k = Eigen::Index(random.index(std::uint64_t(n)));
            share += terms[k];
            sum += first[k] + second[k];
            squares += first[k] * first[k] + second[k] * second[k];
        }
        if (const double v = variance(sum, squares, all); v > 0.0) drawn.push_back(share / double(n) / v);
    }
    std::sort(drawn.begin(), drawn.end());
    const double tail = 0.5 * (1.0 - settings.confidence);
    if (!drawn.empty()) {
        index.low = drawn[std::size_t(tail * double(drawn.size() - 1))];
        index.high = drawn[std::size_t((1.0 - tail) * double(drawn.size() - 1))];
    }
    return index;
}

// Rows of `perSample` runs of which all have a value; the runs of sample i are i, i + samples, ... where `across`, else they follow each
// other.
std::vector<Eigen::Index> wholeSamples(const Eigen::VectorXd& values, Eigen::Index samples, Eigen::Index perSample,
                                       bool across)
{
    std::vector<Eigen::Index> whole;
    for (Eigen::Index i = 0; i < samples; ++i) {
        bool all = true;
        for (Eigen::Index k = 0; k < perSample; ++k)
            all = all && std::isfinite(values[across ? k * samples + i : i * perSample + k]);
        if (all) whole.push_back(i);
    }
    return whole;
}

base::Error tooFew(std::size_t whole, Eigen::Index all)
{
    return sensitivityFault(
        say(CORE_TR("core", "Of {2} samples only {1} have a value for each of their runs, too few for an evaluation."),
            std::to_string(whole), std::to_string(all)));
}

// The factors in the order in which a trajectory changes them.
std::vector<int> orderOf(base::Random& random, int factors)
{
    std::vector<int> order(static_cast<std::size_t>(factors));
    for (int f = 0; f < factors; ++f) order[std::size_t(f)] = f;
    for (std::size_t i = order.size(); i-- > 1;) std::swap(order[i], order[random.index(i + 1)]);
    return order;
}

base::Random trajectory(const SensitivitySettings& settings, int number)
{
    return base::Random(settings.seed, "morris " + std::to_string(number));
}

} // namespace

base::Result<Eigen::MatrixXd> sobolRuns(int factors, const SensitivitySettings& settings)
{
    if (factors < 1 || settings.samples < minSamples)
        return sensitivityFault(say(CORE_TR("core", "Sensitivities need at least one factor and 16 samples.")));
    const int n = settings.samples;
    const Eigen::MatrixXd both = unitPoints(n, 2 * factors, settings.seed);
    Eigen::MatrixXd points(n * (factors + 2), factors);
    points.topRows(n) = both.leftCols(factors);
    points.middleRows(n, n) = both.rightCols(factors);
    for (int f = 0; f < factors; ++f) {
        points.middleRows(n * (f + 2), n) = both.leftCols(factors);
        points.block(n * (f + 2), f, n, 1) = both.col(factors + f);
    }
    return points;
}

base::Result<SobolIndices> sobolIndices(const Eigen::VectorXd& values, int factors, const SensitivitySettings& settings)
{
    const auto whole = wholeSamples(values, settings.samples, factors + 2, true);
    if (whole.size() < std::size_t(minSamples)) return tooFew(whole.size(), settings.samples);
    const auto block = [&](int place) {
        Eigen::ArrayXd part(Eigen::Index(whole.size()));
        for (Eigen::Index i = 0; i < part.size(); ++i)
            part[i] = values[Eigen::Index(place) * settings.samples + whole[std::size_t(i)]];
        return part;
    };
    Eigen::ArrayXd a = block(0), b = block(1);
    SobolIndices found;
    found.runs = int(whole.size()) * (factors + 2);
    found.mean = 0.5 * (a.mean() + b.mean());
    // Products about the mean lose fewer digits.
    a -= found.mean;
    b -= found.mean;
    found.variance = 0.5 * (a.square().mean() + b.square().mean());
    if (!(found.variance > 0.0))
        return sensitivityFault(
            say(CORE_TR("core", "The model gives the same result everywhere, so no factor matters.")));
    for (int f = 0; f < factors; ++f) {
        const Eigen::ArrayXd mixed = block(f + 2) - found.mean;
        const std::string stream = "bootstrap " + std::to_string(f);
        found.first.push_back(indexOf(b * (mixed - a), a, b, settings, stream + " first"));
        found.total.push_back(indexOf(0.5 * (a - mixed).square(), a, b, settings, stream + " total"));
    }
    return found;
}

base::Result<SobolIndices> sobolIndices(const UnitModel& model, int factors, const SensitivitySettings& settings,
                                        std::stop_token stop)
{
    const base::Result<Eigen::MatrixXd> runs = sobolRuns(factors, settings);
    if (!runs) return runs.error();
    const base::Result<Eigen::VectorXd> values = evaluate(model, *runs, settings.threads, stop);
    if (!values) return values.error();
    return sobolIndices(*values, factors, settings);
}

base::Result<Eigen::MatrixXd> morrisRuns(int factors, const SensitivitySettings& settings)
{
    if (factors < 1 || settings.trajectories < minTrajectories || settings.levels < 2 || settings.levels % 2 != 0)
        return sensitivityFault(
            say(CORE_TR("core", "Elementary effects need at least one factor, two trajectories and an even "
                                "number of levels.")));
    const double last = settings.levels - 1, step = 0.5 * settings.levels / last;
    Eigen::MatrixXd points(settings.trajectories * (factors + 1), factors);
    for (int t = 0; t < settings.trajectories; ++t) {
        base::Random random = trajectory(settings, t);
        const std::vector<int> order = orderOf(random, factors);
        const int begin = t * (factors + 1);
        for (int f = 0; f < factors; ++f)
            points(begin, f) = double(random.index(std::uint64_t(settings.levels))) / last;
        for (int k = 0; k < factors; ++k) {
            const int f = order[std::size_t(k)];
            points.row(begin + k + 1) = points.row(begin + k);
            // Half of the levels go up by the step, the others down.
            points(begin + k + 1, f) += points(begin + k, f) < 0.5 ? step : -step;
        }
    }
    return points;
}

base::Result<MorrisEffects> morrisEffects(const Eigen::VectorXd& values, int factors,
                                          const SensitivitySettings& settings)
{
    const base::Result<Eigen::MatrixXd> points = morrisRuns(factors, settings);
    if (!points) return points.error();
    const auto whole = wholeSamples(values, settings.trajectories, factors + 1, false);
    if (whole.size() < std::size_t(minTrajectories)) return tooFew(whole.size(), settings.trajectories);
    Eigen::MatrixXd effects(Eigen::Index(whole.size()), factors);
    for (std::size_t t = 0; t < whole.size(); ++t) {
        base::Random random = trajectory(settings, int(whole[t]));
        const std::vector<int> order = orderOf(random, factors);
        for (int k = 0; k < factors; ++k) {
            const Eigen::Index f = order[std::size_t(k)], at = whole[t] * (factors + 1) + k;
            effects(Eigen::Index(t), f) = (values[at + 1] - values[at]) / ((*points)(at + 1, f) - (*points)(at, f));
        }
    }
    MorrisEffects found;
    found.runs = int(whole.size()) * (factors + 1);
    for (int f = 0; f < factors; ++f) {
        const Eigen::ArrayXd all = effects.col(f).array();
        found.mu.push_back(all.mean());
        found.muStar.push_back(all.abs().mean());
        found.sigma.push_back(std::sqrt((all - all.mean()).square().sum() / double(all.size() - 1)));
    }
    return found;
}

base::Result<MorrisEffects> morrisEffects(const UnitModel& model, int factors, const SensitivitySettings& settings,
                                          std::stop_token stop)
{
    const base::Result<Eigen::MatrixXd> runs = morrisRuns(factors, settings);
    if (!runs) return runs.error();
    const base::Result<Eigen::VectorXd> values = evaluate(model, *runs, settings.threads, stop);
    if (!values) return values.error();
    return morrisEffects(*values, factors, settings);
}

} // namespace titer::studies
