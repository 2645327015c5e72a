// Benchmark of hybrid rate laws: a network of 27-10-10-4 for a culture of 24 species, trained on seven recordings and compared on two others.
#include "app/bench/benchmark.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/studies/hybrid/hybrid_evaluation.h"
#include "core/studies/hybrid/hybrid_record.h"

#include <chrono>
#include <cmath>
#include <optional>

namespace titer::bench {

namespace {

using base::Json;
using studies::FitExperiment;

using Clock = std::chrono::steady_clock;

constexpr int nutrients = 12, byproducts = 9; // besides cells, glucose and product
constexpr int courseCount = 9;
constexpr double noise = 0.02; // of the largest value

std::string numbered(const char* what, int i)
{
    return what + std::to_string(i + 1);
}

// The law as it is in truth, with growth, uptake, death and production that depend on the broth and the temperature; or as it is known.
Json lawOf(bool truth)
{
    Json species = Json::object(), rates = Json::object();
    const auto add = [&](const std::string& name, const std::string& rate) {
        species[name] = Json::object({{"unit", "g/L"}});
        rates[name] = rate;
    };
    add("cells", "(mu - kd)*cells");
    add("glucose", "-(mu/Y + q*fade(glucose, fades))*cells");
    for (int i = 0; i < nutrients; ++i) {
        const std::string name = numbered("nutrient_", i), share = base::writeShort(0.02 + 0.006 * i, 3);
        add(name, "-" + share + "*mu*fade(" + name + ", fades)*cells");
    }
    for (int i = 0; i < byproducts; ++i)
        add(numbered("byproduct_", i), base::writeShort(0.3 / (1.0 + i), 3) + "*(mu/Y + q*fade(glucose, fades))*cells");
    add("product", "p*cells");
    Json record = Json::object({{"type", "equations"}, {"species", std::move(species)}});
    record["params"] = Json::object({{"mu_max", "0.04 1/h"},
                                     {"kd_0", "0.002 1/h"},
                                     {"q_0", "0.01 1/h"},
                                     {"p_0", "0.005 1/h"},
                                     {"Ks", "0.2 g/L"},
                                     {"Y", "0.5 g/g"},
                                     {"fades", "0.01 g/L"},
                                     {"K", "2 g/L"},
                                     {"T", "310.15 K"},
                                     {"width", "6 K"}});
    const char* warm = "exp(-((temperature - T)/width)^2)";
    record["let"] =
        truth ? Json::object({{"mu", std::string("mu_max*saturation(glucose, Ks)/(1 + (byproduct_1/K)^2)*") + warm},
                              {"kd", "kd_0*(0.6 + byproduct_1/K)"},
                              {"q", "q_0*(0.7 + 0.8*share(glucose, K))"},
                              {"p", "p_0*(0.6 + 1.4*(1 - " + std::string(warm) + ")/(1 + glucose/(5*K)))"}})
              : Json::object({{"mu", "mu_max*saturation(glucose, Ks)"}, {"kd", "kd_0"}, {"q", "q_0"}, {"p", "p_0"}});
    record["rates"] = std::move(rates);
    record["own_conditions"] = Json::array({Json("temperature"), Json("ph")});
    return record;
}

// Batches with a feed, which differ in temperature (nine levels), pH, glucose and nutrients.
model::Flowsheet plantOf(int run, const Json& law)
{
    model::Flowsheet f;
    f.name = "culture";
    Json feed = Json::object(), initial = Json::object({{"volume", "2 L"}});
    base::Random random(11, "bench hybrid run " + std::to_string(run));
    for (const auto& [name, entry] : law.find("species")->members()) {
        f.components.push_back(Json::object({{"id", name}, {"basis", "mass"}}));
        const bool consumed = name == "glucose" || base::startsWith(name, "nutrient");
        const double usual = name == "cells" ? 0.4 : name == "glucose" ? 6.0 : consumed ? 1.0 : 0.0;
        initial[name] = base::writeNumber(usual * random.uniform(0.7, 1.3)) + " g/L";
        if (consumed) feed[name] = base::writeNumber(usual * 30.0) + " g/L";
    }
    model::UnitEntry& medium = f.units.emplace_back();
    medium.id = "medium";
    medium.type = "inlet";
    medium.program = Json::array({Json::object({{"for", "200 h"},
                                                {"flow", base::writeNumber(random.uniform(0.001, 0.003)) + " L/h"},
                                                {"concentration", std::move(feed)}})});
    model::UnitEntry& vessel = f.units.emplace_back();
    vessel.id = "vessel";
    vessel.type = "bioreactor";
    vessel.params = Json::object(
        {{"vessel_volume", "5 L"},
         {"temperature", base::writeNumber(306.0 + 5.0 * ((4 * run) % courseCount) / (courseCount - 1.0)) + " K"},
         {"ph", random.uniform(6.8, 7.2)},
         {"kinetics", law}});
    vessel.initial = std::move(initial);
    f.streams.push_back({.from = {"medium", "out"}, .to = {"vessel", "feed"}});
    f.duration = "150 h";
    f.hasRecipe = true;
    return f;
}

FitExperiment recorded(int run, base::Errors& errors, std::stop_token stop)
{
    FitExperiment experiment{
        .name = "run " + std::to_string(run + 1), .flowsheet = plantOf(run, lawOf(false)), .times = {}, .courses = {}};
    const auto plant =
        std::make_shared<const model::Plant>(model::check(plantOf(run, lawOf(true)), solve::catalogue(), errors));
    if (!errors.empty()) return experiment;
    runs::RunRequest request;
    request.until = 144.0 * 3600.0;
    request.grid = runs::gridEvery(request.until, 12.0 * 3600.0);
    const figures::RunResult result = runs::run(plant, request, stop);
    errors.insert(errors.end(), result.errors.begin(), result.errors.end());
    experiment.times = result.times;
    for (const model::Component& component : plant->components) {
        const figures::Column* column = result.column("vessel." + component.id);
        if (!column) continue;
        base::Random random(5, experiment.name + component.id);
        studies::MeasuredCourse course{column->tag, column->values};
        double largest = 0.0;
        for (const double value : course.values) largest = std::max(largest, value);
        for (double& value : course.values) value += noise * largest * random.normal();
        experiment.courses.push_back(std::move(course));
    }
    return experiment;
}

struct Trial {
    double time = 0.0; // [s]
    int weights = 0;
    double baseLaw = 0.0;
    studies::HybridVerdict verdict;
    studies::HybridBands bands;
    base::Errors errors;
};

Trial trial(std::stop_token stop)
{
    Trial made;
    studies::HybridRequest request;
    std::vector<FitExperiment> heldOut;
    for (int run = 0; run < courseCount; ++run)
        (run % 4 == 3 ? heldOut : request.experiments).push_back(recorded(run, made.errors, stop));
    if (!made.errors.empty() || stop.stop_requested()) return made;
    request.unit = "vessel";
    for (const char* parameter : {"mu_max", "kd_0", "q_0", "p_0"})
        request.factors.push_back({.parameter = parameter, .low = 0.2, .high = 5.0});
    const Json law = lawOf(false);
    for (const auto& [name, entry] : law.find("species")->members()) request.inputs.push_back(name);
    for (const char* condition : {"temperature", "ph", "volume"}) request.inputs.emplace_back(condition);
    request.layers = isQuick() ? std::vector{2} : std::vector{10, 10};
    request.steps = isQuick() ? 20 : 60;
    if (isQuick()) request.members = 2;
    if (isQuick()) request.fit = {.epochs = 2, .refinements = 1};
    const Clock::time_point begin = Clock::now();
    auto trained = studies::trainHybrid(request, solve::catalogue(), stop);
    made.time = since(begin);
    if (!trained) {
        made.errors.push_back(trained.error());
        return made;
    }
    made.weights = trained->weights;
    made.bands = trained->bands;
    const Json record = studies::hybridRecord(law, trained->network);
    std::vector<studies::HybridRun> runs;
    for (const FitExperiment& run : heldOut)
        runs.push_back(studies::evaluateHybridRun(
            run, record, {"vessel", trained->tags, trained->scales, trained->bands}, solve::catalogue(), stop));
    for (const studies::HybridRun& run : runs)
        if (run.failure) made.errors.push_back(*run.failure);
    made.verdict = studies::hybridVerdict(runs, request.seed);
    return made;
}

// The three figures are of one training.
const Trial& onlyTrial(const std::stop_token& stop)
{
    static std::optional<Trial> made;
    if (!made || stop.stop_requested()) made = trial(stop);
    return *made;
}

Measured measureTime(std::stop_token stop)
{
    const Trial& made = onlyTrial(stop);
    return {.value = made.time,
            .note = std::to_string(made.weights) + " weights, on all cores; one run",
            .errors = made.errors};
}

Measured measureError(std::stop_token stop)
{
    const Trial& made = onlyTrial(stop);
    return {.value = made.verdict.rms,
            .note = "the rate law alone " + base::writeShort(made.verdict.baseRms, 3) + "; difference from " +
                    base::writeShort(made.verdict.low, 3) + " to " + base::writeShort(made.verdict.high, 3),
            .errors = made.errors};
}

Measured measureCoverage(std::stop_token stop)
{
    const Trial& made = onlyTrial(stop);
    const auto percent = [](double share) { return base::writeShort(100.0 * share, 3) + " %"; };
    return {.value = 100.0 * made.verdict.coverage,
            .note = "of " + std::to_string(made.verdict.values) + " values; each of the " +
                    std::to_string(made.bands.runs) + " recordings left out of the calibration in turn: " +
                    percent(made.bands.found) + " on average, " + percent(made.bands.lowest) + " of the worst",
            .errors = made.errors};
}

constexpr Benchmark table[] = {
    {.name = "twin-hybrid",
     .what = "an ensemble of 5 networks (27-10-10-4) for a culture of 24 species, trained on 7 recordings",
     .unit = "s",
     .target = 120.0,
     .measure = measureTime},
    {.name = "twin-hybrid-error",
     .what = "its scaled error on 2 recordings that were held out",
     .unit = "1",
     .target = 0.038,
     .measure = measureError},
    {.name = "twin-hybrid-coverage",
     .what = "measured values of these 2 recordings in its bands of 80 %",
     .unit = "%",
     .target = 80.0,
     .atLeast = true,
     .measure = measureCoverage},
};

} // namespace

std::span<const Benchmark> hybridBenchmarks()
{
    return table;
}

} // namespace titer::bench
