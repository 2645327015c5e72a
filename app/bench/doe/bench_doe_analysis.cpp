// Benchmark of the complete analysis of a response surface.
#include "app/bench/doe/bench_doe.h"
#include "core/reference/regression_sets.h"
#include "core/studies/analysis/full_analysis.h"

#include <chrono>
#include <cmath>

namespace titer::bench {

// From the table that was read to all that doe analyze reports: model, fit, variance, lack of fit, diagnostics, canonical and ridge
// analysis.
Measured measureSurfaceAnalysis(std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    base::Errors errors;
    base::Notices notices;
    const studies::Sheet sheet = studies::readSheet(reference::chemReact(), {}, errors, notices);
    const studies::ModelChoice choice{
        .response = "Yield",
        .model = "quadratic",
        .factors = {{.name = "Time", .low = 80, .high = 90}, {.name = "Temp", .low = 170, .high = 180}}};
    bool right = true;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const std::optional<studies::FittedModel> fitted = studies::fitModel(sheet, choice, errors, notices);
            if (!fitted) return -1.0;
            const studies::FullAnalysis all = studies::analyse(*fitted, studies::AnovaType::Partial);
            const double time = since(begin);
            right = right && all.shape && all.shape->canonical && all.lackOfFit.tested() &&
                    std::abs(all.shape->canonical->point[0] - 0.3722953975) < 1e-9;
            return time;
        },
        stop);
    if (!errors.empty()) return {.errors = errors};
    if (!right) return {.errors = {{base::Code::Solver, "bench", base::say("The analysis is not the published one.")}}};
    return {.value = times.median, .note = times.text() + "; rsm 2.9 ms"};
}

} // namespace titer::bench
