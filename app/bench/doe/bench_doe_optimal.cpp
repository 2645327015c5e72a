// Benchmarks of optimal designs: the best known determinants of full quadratic models, at the settings that people get.
#include "app/bench/doe/bench_doe.h"
#include "core/base/text.h"
#include "core/studies/designs/optimal/optimal.h"
#include "core/studies/designs/verification.h"

#include <chrono>
#include <cmath>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Searched {
    double seconds = 0.0;
    double logDeterminant = 0.0; // of the finished matrix
    double hits = 0.0, starts = 0.0;
    double averageVariance = 0.0;
    bool found = false;
};

Searched search(studies::Criterion criterion, int factors, int runs, std::stop_token stop, int starts = 0)
{
    studies::Factors all;
    for (int f = 0; f < factors; ++f) all.push_back({.name = std::string(1, char('A' + f))});
    const studies::OptimalOptions options{
        .model = studies::quadraticTerms(all), .runs = runs, .search = {.starts = starts}};
    const Clock::time_point begin = Clock::now();
    const base::Result<studies::Design> design = studies::optimalDesign(criterion, all, options, stop);
    Searched searched{.seconds = since(begin)};
    if (!design) return searched;
    const base::Json& count = design->property("search")->value;
    searched.logDeterminant = studies::estimability(studies::modelMatrix(*design)).logDeterminant;
    searched.hits = count.find("hits")->number();
    searched.starts = count.find("starts")->number();
    searched.averageVariance = design->property("average_prediction_variance")->value.number();
    searched.found = true;
    return searched;
}

std::string efficiency(const Searched& searched, int parameters, int runs)
{
    const double value = 100.0 * std::exp(searched.logDeterminant / parameters) / runs;
    return "D-efficiency " + base::writeNumber(value, 4) + " %, found in " + base::writeShort(searched.hits, 6) +
           " of " + base::writeShort(searched.starts, 6) + " starts";
}

Measured timeOf(studies::Criterion criterion, int factors, int runs, int starts, std::stop_token stop)
{
    constexpr int minStarts = 10;
    if (isQuick()) starts = minStarts;
    Searched last{.found = true};
    const Times times = timed(
        [&] {
            last = search(criterion, factors, runs, stop, starts);
            return last.found ? last.seconds : -1.0;
        },
        stop);
    if (!last.found)
        return {
            .errors = {{base::Code::Solver, "bench", base::say("The search found no design, so there is no figure.")}}};
    const int parameters = (factors + 1) * (factors + 2) / 2;
    const std::string what = criterion == studies::Criterion::D
                                 ? efficiency(last, parameters, runs)
                                 : "average prediction variance " + base::writeShort(last.averageVariance, 6);
    return {.value = times.median, .note = what + "; " + times.text()};
}

} // namespace

// Best known on three levels (exhaustive or by thousands of starts); the search may go between them and end higher.
Measured measureOptimalRows(std::stop_token stop)
{
    struct Row {
        int factors, runs;
        double logDeterminant;
    };
    const Row rows[] = {{2, 6, std::log(256.0)},    {2, 7, std::log(960.0)},   {2, 8, std::log(2304.0)},
                        {2, 9, std::log(5184.0)},   {2, 10, std::log(9360.0)}, {2, 11, std::log(16896.0)},
                        {2, 12, std::log(30320.0)}, {3, 10, 14.098510},        {3, 12, 16.858676},
                        {3, 15, 19.304118},         {4, 20, 33.469840},        {5, 21, 47.580295},
                        {6, 28, 71.728979}};
    constexpr double same = 1e-6;
    double worst = 0.0;
    int reached = 0;
    std::string missed;
    for (const Row& row : rows) {
        if (isQuick() && row.factors > 3) break;
        const Searched searched = search(studies::Criterion::D, row.factors, row.runs, stop);
        if (stop.stop_requested()) break;
        if (row.factors < 6) worst = std::max(worst, searched.seconds);
        if (searched.found && searched.logDeterminant > row.logDeterminant - same)
            ++reached;
        else
            missed += ", missed k " + std::to_string(row.factors) + " n " + std::to_string(row.runs);
    }
    return {.value = double(reached), .note = "up to k 5 in " + base::writeShort(worst, 3) + " s each" + missed};
}

Measured measureOptimal5(std::stop_token stop)
{
    return timeOf(studies::Criterion::D, 5, 21, 0, stop);
}

Measured measureOptimal6(std::stop_token stop)
{
    return timeOf(studies::Criterion::D, 6, 28, 0, stop);
}

Measured measureOptimal8(std::stop_token stop)
{
    return timeOf(studies::Criterion::D, 8, 45, 1000, stop);
}

Measured measureIOptimal(std::stop_token stop)
{
    return timeOf(studies::Criterion::I, 4, 20, 0, stop);
}

} // namespace titer::bench
