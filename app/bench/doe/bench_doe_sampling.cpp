// Benchmarks of screening and space-filling designs.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/studies/designs/classic/definitive_screening.h"
#include "core/studies/designs/latin_hypercube.h"
#include "core/studies/designs/sobol.h"
#include "core/studies/designs/space_filling.h"

#include <chrono>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;
using studies::LatinHypercube;

// Main effects with dot product 0 to each other, to every product of two factors and to every square: evaluated here independently.
bool validScreening(const Eigen::MatrixXd& runs)
{
    Eigen::MatrixXd own = runs.transpose() * runs;
    own.diagonal().setZero();
    bool valid = runs.size() > 0 && own.isZero(0.0) && (runs.colwise().squaredNorm().array() > 0.0).all();
    for (Eigen::Index i = 0; i < runs.cols(); ++i)
        for (Eigen::Index j = i; j < runs.cols(); ++j)
            valid = valid && (runs.transpose() * runs.col(i).cwiseProduct(runs.col(j))).isZero(0.0);
    return valid;
}

Measured measureScreening(std::stop_token)
{
    int valid = 0;
    std::string failing;
    for (int count = 4; count <= 30; ++count) {
        studies::Factors factors;
        for (int i = 1; i <= count; ++i) factors.push_back({.name = "x" + std::to_string(i)});
        const base::Result<studies::Design> design = studies::definitiveScreening(factors);
        const int max = 2 * (count + count % 2) + (count == 21 || count == 22 ? 5 : 1);
        if (design && design->runs() <= max && validScreening(design->coded))
            ++valid;
        else
            failing += " " + std::to_string(count);
    }
    return {.value = double(valid), .note = failing.empty() ? "all of 4 to 30 factors" : "not valid:" + failing};
}

template <class Make> Measured measurePoints(const Make& make, const char* peer, std::stop_token stop)
{
    bool even = true;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const Eigen::MatrixXd points = make();
            const double time = since(begin);
            even = even && studies::fillsEverySlice(points);
            return time;
        },
        stop);
    if (!even) return {.errors = {noFigure("a slice of a factor has no run")}};
    return {.value = times.median, .note = times.text() + "; " + peer};
}

Measured measureSobol(std::stop_token stop)
{
    return measurePoints([] { return studies::sobolPoints(1 << 14, 10, 1); }, "scipy 0.5 ms", stop);
}

Measured measureLatin(std::stop_token stop)
{
    return measurePoints([] { return studies::latinHypercubePoints(10, {.runs = 1000}); }, "scipy 0.1 ms", stop);
}

Measured measureEven(std::stop_token stop)
{
    double discrepancy = 0.0;
    Measured measured = measurePoints(
        [&] {
            const Eigen::MatrixXd points = studies::latinHypercubePoints(
                6, {.runs = 50, .goal = LatinHypercube::Goal::LowDiscrepancy, .centred = true});
            discrepancy = studies::centredDiscrepancy(points);
            return points;
        },
        "scipy 0.65 s", stop);
    measured.note += "; squared centred discrepancy " + base::writeShort(discrepancy, 4);
    return measured;
}

constexpr Benchmark samplingTable[] = {
    {.name = "doe-dsd-valid",
     .what = "definitive screening designs of 4 to 30 factors with the properties of their kind",
     .unit = "1",
     .target = 27.0,
     .atLeast = true,
     .measure = measureScreening},
    {.name = "doe-sobol",
     .what = "16,384 scrambled Sobol points in 10 factors",
     .unit = "s",
     .target = 5e-4,
     .measure = measureSobol},
    {.name = "doe-lhs",
     .what = "a random Latin hypercube of 1000 runs and 10 factors",
     .unit = "s",
     .target = 1e-4,
     .measure = measureLatin},
    {.name = "doe-lhs-even",
     .what = "a Latin hypercube of 50 runs and 6 factors, searched for low discrepancy",
     .unit = "s",
     .target = 0.65,
     .measure = measureEven},
};

} // namespace

std::span<const Benchmark> doeSamplingBenchmarks()
{
    return samplingTable;
}

} // namespace titer::bench
