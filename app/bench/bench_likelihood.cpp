// Benchmarks of likelihoods of measurements under a unit of equations.
#include "app/bench/bench_plant.h"
#include "app/bench/bench_stat5_by_hand.h"
#include "app/bench/benchmark.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/model/flowsheet.h"
#include "core/reference/stat5.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood_fit.h"

#include <array>
#include <chrono>

namespace titer::bench {

using base::Json;

namespace {

using Clock = std::chrono::steady_clock;

// Of the publication [s].
constexpr std::array stat5Times{0.0,  2.5,  5.0,  10.0, 15.0,  20.0,  30.0,  40.0,
                                50.0, 60.0, 80.0, 100., 120.0, 160.0, 200.0, 240.0};

// Its observables.
Json stat5Fit()
{
    const auto observable = [](const char* formula, const char* sd) {
        return Json::object({{"formula", Json(formula)}, {"noise", Json(sd)}});
    };
    const auto parameter = [](double value) {
        return Json::object({{"value", Json(value)},
                             {"scale", Json("log10")},
                             {"estimate", Json(true)},
                             {"range", Json::array({Json(1e-5), Json(1e5)})}});
    };
    Json fit =
        Json::object({{"format", Json("titer.likelihood/1")}, {"unit", Json("model")}, {"time_unit", Json(1.0)}});
    fit["parameters"] = Json::object({{"kdeg", parameter(0.026982514033029)},
                                      {"kee", parameter(1.00067973851508e-05)},
                                      {"keo", parameter(0.006170228086381)},
                                      {"kie", parameter(0.0163679184468)},
                                      {"kio", parameter(97749.3794024716)},
                                      {"kp", parameter(15766.5070195731)},
                                      {"sd1", parameter(3.85261197844677)},
                                      {"sd2", parameter(6.59147818673419)},
                                      {"sd3", parameter(3.15271275648527)}});
    fit["conditions"] = Json::object({{"one", Json::object()}});
    fit["observables"] = Json::object(
        {{"a", observable("(100*AB + 200*AA*c)/(AB + A*c + 2*AA*c)", "sd1")},
         {"b", observable("-(100*AB - 200*BB*(c - 1))/(B*(c - 1) - AB + 2*BB*(c - 1))", "sd2")},
         {"r", observable("(100*AB + 100*A*c + 200*AA*c)/(2*AB + A*c + 2*AA*c - B*(c - 1) - 2*BB*(c - 1))", "sd3")}});
    fit["measurements"] = Json::array();
    for (const char* id : {"a", "b", "r"})
        for (const double time : stat5Times)
            fit["measurements"].push(Json::object({{"observable", Json(id)},
                                                   {"condition", Json("one")},
                                                   {"time", Json(time)},
                                                   {"value", Json(id == std::string("r") ? 60.0 : 30.0)}}));
    return fit;
}

// The values stand in for the measurements of the publication: what its parameters give, with its noise.
base::Result<studies::LikelihoodRecord> stat5Record(const model::Flowsheet& flowsheet)
{
    base::Result<studies::LikelihoodRecord> record = studies::readLikelihoodRecord(stat5Fit().write(false));
    if (!record) return record;
    auto likelihood = studies::FitLikelihood::open(flowsheet, *record, solve::catalogue());
    if (!likelihood) return likelihood.error();
    const auto value = likelihood->evaluate();
    if (!value) return value.error();
    base::Random random(1, "measurements");
    for (std::size_t i = 0; i < record->measurements.size(); ++i)
        record->measurements[i].value = value->simulated[i] + value->noise[i] * random.normal();
    return record;
}

// As finely as the hand-written integration of the same equations, to which the targets belong.
constexpr double stat5Tolerance = 1e-8;

// The time of one call [s]; it returns whether all went well.
template <class Call> Times timesOf(const Call& call, std::stop_token stop)
{
    const int repeats = isQuick() ? 1 : 100;
    return timed(
        [&] {
            const auto begin = Clock::now();
            for (int i = 0; i < repeats; ++i)
                if (!call()) return -1.0;
            return since(begin) / repeats;
        },
        stop);
}

Measured measureStat5(std::stop_token stop, bool withSlopes)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(reference::stat5Plant, errors);
    const auto record = stat5Record(flowsheet);
    if (!record) errors.push_back(record.error());
    if (!errors.empty()) return {.errors = std::move(errors)};
    auto likelihood = studies::FitLikelihood::open(flowsheet, *record, solve::catalogue(), stat5Tolerance);
    if (!likelihood) return {.errors = {likelihood.error()}};
    std::vector<double> values;
    for (const auto& parameter : record->parameters) values.push_back(parameter.value);
    studies::LikelihoodSlopes slopes;
    const Times found = timesOf(
        [&] {
            const auto value = withSlopes ? likelihood->evaluate(values, slopes) : likelihood->evaluate(values);
            if (!value) errors.push_back(value.error());
            return bool(value);
        },
        stop);
    return {.value = found.median, .note = found.text(), .errors = std::move(errors)};
}

// The same likelihood by hand, at the same tolerances; both have to come to the same value.
Measured measureStat5ByHand(std::stop_token stop)
{
    Measured measured = measureStat5(stop, false);
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(reference::stat5Plant, errors);
    const auto record = stat5Record(flowsheet);
    if (!record || !measured.errors.empty()) return measured;
    auto likelihood = studies::FitLikelihood::open(flowsheet, *record, solve::catalogue(), stat5Tolerance);
    const auto exact = likelihood ? likelihood->evaluate() : base::Result<studies::LikelihoodValue>(likelihood.error());
    if (!exact) return {.errors = {exact.error()}};
    std::vector<double> values;
    for (const auto& measurement : record->measurements) values.push_back(measurement.value);
    std::array<double, Stat5ByHand::observables> deviations;
    for (std::size_t k = 0; k < deviations.size(); ++k) deviations[k] = exact->noise[k * stat5Times.size()];
    constexpr double usualSize = 100.0, share = 1e-2; // of the plant's states; of that an absolute tolerance is
    Stat5ByHand byHand(stat5Tolerance, stat5Tolerance * share * usualSize);
    std::optional<double> found;
    const Times took = timesOf([&] { return bool(found = byHand.negativeLog(stat5Times, values, deviations)); }, stop);
    if (!found || std::abs(*found - exact->negativeLog) > 1e-5 * std::abs(exact->negativeLog))
        return {.errors = {benchFailed("the likelihood by hand is another")}};
    return {.value = measured.value / took.median, .note = "by hand " + base::writeShort(took.median * 1e3, 3) + " ms"};
}

// From 100 starts, those that a filter leaves of 1000.
Measured measureStat5Fit(std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(reference::stat5Plant, errors);
    const auto record = stat5Record(flowsheet);
    if (!record) return {.errors = {record.error()}};
    const auto begin = Clock::now();
    const auto fit = studies::fitLikelihood(flowsheet, *record, solve::catalogue(), {.starts = isQuick() ? 2 : 101},
                                            std::move(stop));
    if (!fit) return {.errors = {fit.error()}};
    return {.value = since(begin),
            .note = std::to_string(fit->startsAtBest) + " of " + std::to_string(fit->starts) + " starts at the best"};
}

constexpr const char* batch = R"json({"format": "titer.plant/1", "name": "Batch", "components": [], "streams": [],
  "units": [{"id": "model", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}},
    "params": {"Y": "0.5 g/g", "qmax": "1 1/h", "Ks": "0.1 g/L"}, "let": {"q": "qmax*S/(Ks + S)"},
    "rates": {"X": "Y*q*X", "S": "-q*X"}}, "initial": {"X": "1 g/L", "S": "10 g/L"}}]})json";

// Yield, greatest rate and half-saturation of a batch culture (BPL_TEST2_Batch_calibration), from measurements without noise.
Measured measureBatchFit(std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(batch, errors);
    Json json = Json::object({{"format", "titer.likelihood/1"}, {"unit", "model"}, {"time_unit", 3600.0}});
    const auto parameter = [](double value) {
        return Json::object({{"value", value}, {"scale", "log10"}, {"estimate", true}});
    };
    json["parameters"] =
        Json::object({{"Y", parameter(0.5)}, {"qmax", parameter(1.0 / 3600.0)}, {"Ks", parameter(0.1)}});
    json["conditions"] = Json::object({{"one", Json::object()}});
    json["observables"] = Json::object({{"X", Json::object({{"formula", "X"}, {"noise", "0.1"}})},
                                        {"S", Json::object({{"formula", "S"}, {"noise", "0.1"}})}});
    for (const char* id : {"X", "S"})
        for (int i = 0; i <= 12; ++i)
            json["measurements"].push(
                Json::object({{"observable", id}, {"condition", "one"}, {"time", 0.5 * i}, {"value", 1.0}}));
    auto record = studies::readLikelihoodRecord(json.write(false));
    if (!record) return {.errors = {record.error()}};
    auto likelihood = studies::FitLikelihood::open(flowsheet, *record, solve::catalogue());
    if (!likelihood) return {.errors = {likelihood.error()}};
    const auto exact = likelihood->evaluate();
    if (!exact) return {.errors = {exact.error()}};
    for (std::size_t i = 0; i < record->measurements.size(); ++i) record->measurements[i].value = exact->simulated[i];
    constexpr std::array starts{0.4, 0.8 / 3600.0, 0.3};
    for (std::size_t i = 0; i < starts.size(); ++i) record->parameters[i].value = starts[i];
    const Times times = timed(
        [&] {
            const auto begin = Clock::now();
            const auto fit = studies::fitLikelihood(flowsheet, *record, solve::catalogue());
            if (!fit) errors.push_back(fit.error());
            return fit ? since(begin) : -1.0;
        },
        stop);
    return {.value = times.median, .note = times.text(), .errors = std::move(errors)};
}

constexpr Benchmark likelihoodTable[] = {
    {.name = "equations-boehm",
     .what = "a likelihood of 8 states, 9 parameters and 48 measurements (Boehm 2014), relative tolerance 1e-8",
     .unit = "s",
     .target = 3e-4,
     .measure = [](std::stop_token stop) { return measureStat5(stop, false); }},
    {.name = "equations-boehm-ratio",
     .what = "that likelihood over CVODES by hand: equations in C++, exact Jacobian, dense solver, the same tolerances",
     .unit = "1",
     .target = 0.7,
     .measure = measureStat5ByHand},
    {.name = "equations-boehm-gradient",
     .what = "that likelihood with its slopes along all parameters",
     .unit = "s",
     .target = 1.5e-3,
     .measure = [](std::stop_token stop) { return measureStat5(stop, true); }},
    {.name = "equations-boehm-fit",
     .what = "its fit from 100 starts, the best of 1000",
     .unit = "s",
     .target = 20.0,
     .isLong = true,
     .measure = measureStat5Fit},
    {.name = "equations-batch-fit",
     .what = "three parameters of a batch culture by its likelihood, from 26 exact measurements",
     .unit = "s",
     .target = 0.01,
     .measure = measureBatchFit},
};

} // namespace

std::span<const Benchmark> likelihoodBenchmarks()
{
    return likelihoodTable;
}

} // namespace titer::bench
