// Benchmarks of decisions: the map of a design space, and a Gaussian process.
#include "app/bench/doe/bench_doe.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/studies/analysis/computer_experiments/surrogate.h"
#include "core/studies/decisions/design_space.h"
#include "core/studies/decisions/response_models.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

base::Error wrong(std::string_view what)
{
    return {base::Code::Solver, "bench", base::say("The computation failed, so there is no figure: {1}.", what)};
}

// D. C. Montgomery, Design and Analysis of Experiments: yield and viscosity of a chemical process.
constexpr const char* chemicalProcess =
    "time,temperature,yield,viscosity\n"
    "80,170,76.5,62\n80,180,77,60\n90,170,78,66\n90,180,79.5,59\n85,175,79.9,72\n"
    "85,175,80.3,69\n85,175,80,68\n85,175,79.7,70\n85,175,79.8,71\n92.07,175,78.4,68\n"
    "77.93,175,75.6,71\n85,182.07,78.5,58\n85,167.93,77,57\n";

std::optional<studies::ResponseModels> models(base::Errors& errors)
{
    base::Notices notices;
    const studies::Sheet sheet = studies::readSheet(chemicalProcess, {}, errors, notices);
    return studies::fitResponses(
        sheet,
        {.responses = {"yield", "viscosity"},
         .models = {"quadratic"},
         .factors = {{.name = "time", .low = 80, .high = 90}, {.name = "temperature", .low = 170, .high = 180}}},
        errors, notices);
}

// The farthest that draws for one response lie from the closed form over a map, in standard errors.
double farthest(const studies::ResponseModels& fitted, const studies::MapAxis& first, const studies::MapAxis& second)
{
    const double centre[] = {0.0, 0.0};
    const std::vector<studies::Specification> limits{{0, 79.0, 80.5}};
    const auto exact = studies::Acceptance::make(fitted.factors, fitted.responses, limits, {});
    const auto drawn = studies::Acceptance::make(fitted.factors, fitted.responses, limits, {.alwaysDraw = true});
    if (!exact || !drawn) return std::numeric_limits<double>::infinity();
    const Eigen::MatrixXd truth = exact->map(centre, first, second), found = drawn->map(centre, first, second);
    double worst = 0.0;
    for (Eigen::Index i = 0; i < truth.size(); ++i)
        if (truth(i) > 1e-3 && truth(i) < 1.0 - 1e-3)
            worst = std::max(worst, std::abs(found(i) - truth(i)) / drawn->standardError(truth(i)));
    return worst;
}

// y = sin(3 a) + b^2 + c d, with a little noise; the fifth factor does nothing.
void makeRuns(Eigen::MatrixXd& points, Eigen::VectorXd& values)
{
    base::Random random(1, "gaussian process bench");
    points.resize(200, 5);
    values.resize(200);
    for (Eigen::Index i = 0; i < 200; ++i) {
        for (Eigen::Index f = 0; f < 5; ++f) points(i, f) = random.uniform(-1.0, 1.0);
        values[i] = std::sin(3.0 * points(i, 0)) + points(i, 1) * points(i, 1) + points(i, 2) * points(i, 3) +
                    random.normal(0.0, 0.05);
    }
}

} // namespace

Measured measureProbabilityMap(std::stop_token stop)
{
    constexpr int grid = 51;
    base::Errors errors;
    const std::optional<studies::ResponseModels> fitted = models(errors);
    if (!fitted) return {.errors = errors};
    const studies::MapAxis first = studies::MapAxis::over(0, -1.0, 1.0, grid);
    const studies::MapAxis second = studies::MapAxis::over(1, -1.0, 1.0, grid);
    const double centre[] = {0.0, 0.0};
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const auto acceptance =
                studies::Acceptance::make(fitted->factors, fitted->responses, {{0, 78.5}, {1, 62.0, 68.0}}, {});
            if (!acceptance || acceptance->map(centre, first, second).maxCoeff() <= 0.0) return -1.0;
            return since(begin);
        },
        stop);
    const double worst = farthest(*fitted, first, second);
    if (times.runs == 0 || !(worst < 5.0)) return {.errors = {wrong("the map is not that of the closed form")}};
    return {.value = times.median,
            .note = times.text() + ", two responses, draws included; at most " + base::writeShort(worst, 3) +
                    " standard errors from the closed form"};
}

Measured measureGaussianProcess(std::stop_token stop)
{
    Eigen::MatrixXd points;
    Eigen::VectorXd values;
    makeRuns(points, values);
    double q2 = 0.0;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const auto surrogate = studies::Surrogate::fit(points, values, {}, stop);
            const double time = since(begin);
            if (!surrogate) return -1.0;
            q2 = surrogate->leaveOneOut().q2;
            return time;
        },
        stop);
    if (times.runs == 0 || !(q2 > 0.95)) return {.errors = {wrong("the process does not distinguish runs")}};
    return {.value = times.median, .note = times.text() + ", 3 starts; Q2 " + base::writeShort(q2, 4)};
}

} // namespace titer::bench
