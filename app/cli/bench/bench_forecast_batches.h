// Fed batches of which a forecast knows nothing but their past, and how many of their values its bands hold. The reactor is that of Srinivasan,
// Bonvin, Visser, Palanki 2003 (Comput Chem Eng 27:27) as do-mpc writes it, with what the model does not know: a yield that falls from 0.5 to
// 0.4, a feed of 210 g/L in place of 200, and a start that is a little other in each batch. The tests take them from here.
#pragma once

#include "core/base/math/random.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/estimation/forecast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::cli {

struct ForecastBatches {
    static constexpr double hour = 3600.0, end = 150.0 * hour;
    static constexpr const char* tags[] = {"reactor.X", "reactor.S", "reactor.P"};

    int batches = 40;
    double every = 120.0;                               // of the biomass [s]
    std::vector<double> from = {50 * hour, 100 * hour}; // of the forecasts [s]
    int runs = 60;

    // Shares of the values that lie in the bands, over batches, times ahead and quantities.
    struct Held {
        double in80 = 0.0, in50 = 0.0;
        std::array<double, 3> in80Of = {}; // of each of the tags
        int values = 0;
        base::Errors errors = {};
    };

    Held held(std::stop_token stop) const;

private:
    struct Believed {
        std::shared_ptr<const model::Plant> plant;
        std::unique_ptr<twin::Estimator> estimator;
    };

    static std::string plantText(std::string_view params, std::string_view lets, std::string_view estimators);
    static std::shared_ptr<const model::Plant> truth(base::Random& random, base::Errors& errors);
    base::Result<Believed> believed() const;
    static std::vector<twin::Sample> samplesOf(const figures::RunResult& run, base::Random& random);
    base::Done follow(const Believed& believed, std::uint64_t batch, Held& held, std::stop_token stop) const;
    static void count(const twin::Forecast& forecast, const figures::RunResult& truth, Held& held);
};

inline std::string ForecastBatches::plantText(std::string_view params, std::string_view lets,
                                              std::string_view estimators)
{
    std::string text = R"json({"format": "titer.plant/1", "name": "fed-batch",
 "units": [{"id": "reactor", "type": "equations", "params": {
   "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}, "P": {"unit": "g/L"}, "V": {"unit": "L"}},
   "inputs": {"u": "0.1 L/h"},
   "params": {"mumax": "0.02 1/h", "Km": "0.05 g/L", "Ki": "5 g/L", "v": "0.004 1/h", "Yp": 1.2 PARAMS},
   "let": {"mu": "mumax*S/(Km + S + S^2/Ki)", "D": "u/V" LETS},
   "rates": {"X": "mu*X - D*X", "S": "-mu*X/Y - v*X/Yp + D*(Sin - S)", "P": "v*X - D*P", "V": "u"}},
  "initial": {"X": "1 g/L", "S": "0.5 g/L", "P": "0 g/L", "V": "120 L"}}],
 "recipe": {"duration": "150 h", "phases": [{"id": "feed", "unit": "reactor", "at": "0 h",
   "ramp": {"reactor.u": {"from": "0.025 L/h", "to": "0.075 L/h", "over": "150 h"}}}]} ESTIMATORS})json";
    for (const auto& [word, with] :
         {std::pair(std::string_view("PARAMS"), params), std::pair(std::string_view("LETS"), lets),
          std::pair(std::string_view("ESTIMATORS"), estimators)})
        text.replace(text.find(word), word.size(), with);
    return text;
}

inline std::shared_ptr<const model::Plant> ForecastBatches::truth(base::Random& random, base::Errors& errors)
{
    model::Flowsheet flowsheet = model::readPlant(
        plantText(R"(, "Y0": 0.5, "Sin": "210 g/L", "drift": "1500 h")", R"(, "Y": "Y0 - time/drift")", ""), errors);
    model::UnitEntry* reactor = flowsheet.unit("reactor");
    reactor->initial["X"] = base::Json(1.0 + 0.05 * random.normal());
    reactor->initial["S"] = base::Json(0.5 + 0.05 * random.normal());
    return std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
}

// What the model knows, with an estimator of yield and feed.
inline base::Result<ForecastBatches::Believed> ForecastBatches::believed() const
{
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet =
        model::readPlant(plantText(R"(, "Y": {"value": 0.5, "range": [0.1, 1]}, "Sin": "200 g/L")", "",
                                   R"json(, "estimators": [{"id": "twin", "unit": "reactor",
   "channels": [{"tag": "X", "variable": "reactor.X", "noise_share": "3 %"},
                {"tag": "S", "variable": "reactor.S", "noise": "0.1 g/L"}],
   "parameters": [{"path": "units/reactor/params/Y", "start_deviation": "5 %", "walk": "4 %/d"},
                  {"path": "units/reactor/params/Sin", "start_deviation": "5 %", "walk": "0.1 %/d"}],
   "start_deviation": {"reactor.X": "5 %", "reactor.S": "0.05 g/L", "reactor.P": "0.01 g/L", "reactor.V": "0.1 L"},
   "process_noise": {"reactor.X": "0.5 %/d", "reactor.S": "0.02 g/L/d", "reactor.P": "0.01 %/d",
                     "reactor.V": "0.01 %/d"}}])json"),
                         errors);
    Believed made{std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors)), nullptr};
    if (!errors.empty()) return errors.front();
    std::vector<twin::EstimatorTag> known;
    for (twin::MappedTag& mapped :
         twin::mapTags(*made.plant, std::vector<twin::Tag>{{"X", "g/L"}, {"S", "g/L"}}, {}, errors))
        known.push_back({.mapped = std::move(mapped), .scatter = {}, .usual = 1.0, .every = every});
    std::vector<twin::EstimatorPlan> plans = twin::planEstimators(*made.plant, known, {}, errors, notices);
    if (!errors.empty()) return errors.front();
    base::Result<std::unique_ptr<twin::Estimator>> estimator =
        twin::Estimator::open(flowsheet, solve::catalogue(), std::move(plans.front()), {}, end, 1e-6);
    if (!estimator) return estimator.error();
    made.estimator = std::move(*estimator);
    return made;
}

inline void ForecastBatches::count(const twin::Forecast& forecast, const figures::RunResult& truth, Held& held)
{
    for (std::size_t tag = 0; tag < std::size(tags); ++tag) {
        const figures::Column* column = truth.column(tags[tag]);
        const twin::ForecastBand& band = forecast.bands[tag];
        for (std::size_t i = 1; i < forecast.times.size(); ++i) {
            const double value = truth.at(*column, forecast.times[i]);
            const bool is80 = value >= band.low80[i] && value <= band.high80[i];
            held.in80 += is80;
            held.in80Of[tag] += is80;
            held.in50 += value >= band.low50[i] && value <= band.high50[i];
            ++held.values;
        }
    }
}

// Biomass each `every` with 3 %; glucose each 12 h with 0.1 g/L, known an hour later.
inline std::vector<twin::Sample> ForecastBatches::samplesOf(const figures::RunResult& run, base::Random& random)
{
    std::vector<twin::Sample> samples;
    const figures::Column &biomass = *run.column("reactor.X"), &glucose = *run.column("reactor.S");
    for (const double t : run.times) {
        if (t == 0.0) continue;
        samples.push_back({0, t, t, run.at(biomass, t) * (1.0 + 0.03 * random.normal())});
        if (std::fmod(t + 1.0, 12.0 * hour) < 2.0)
            samples.push_back({1, t, t + hour, run.at(glucose, t) + 0.1 * random.normal()});
    }
    std::stable_sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.known < b.known; });
    return samples;
}

inline base::Done ForecastBatches::follow(const Believed& believed, std::uint64_t batch, Held& held,
                                          std::stop_token stop) const
{
    base::Random random(batch, "forecast batches");
    base::Errors errors;
    const std::shared_ptr<const model::Plant> real = truth(random, errors);
    if (!errors.empty()) return errors.front();
    runs::RunRequest whole;
    whole.grid = runs::gridEvery(end, every);
    const figures::RunResult run = runs::run(real, whole, stop);
    if (run.status != figures::RunStatus::Ok)
        return base::Error{base::Code::Solver, "truth", base::say("A batch did not run to its end.")};
    const std::vector<twin::Sample> samples = samplesOf(run, random);
    twin::Estimator& estimator = *believed.estimator;
    estimator.restart();
    auto next = samples.begin();
    for (const double now : from) {
        for (; next != samples.end() && next->known <= now; ++next)
            estimator.take(std::size_t(next->channel), next->drawn, next->known, next->value);
        estimator.advance(now, stop);
        base::Result<twin::EstimatedState> state = estimator.present();
        if (!state) return state.error();
        const auto forecast = twin::forecast({.plant = believed.plant,
                                              .estimates = {std::move(*state)},
                                              .tags = {std::begin(tags), std::end(tags)},
                                              .from = now,
                                              .until = end,
                                              .runs = runs,
                                              .points = 11,
                                              .seed = batch},
                                             stop);
        if (!forecast) return forecast.error();
        count(*forecast, run, held);
    }
    return base::done();
}

inline ForecastBatches::Held ForecastBatches::held(std::stop_token stop) const
{
    Held held;
    const base::Result<Believed> known = believed();
    if (!known) return {.errors = {known.error()}};
    for (int batch = 1; batch <= batches && !stop.stop_requested(); ++batch)
        if (base::Done done = follow(*known, std::uint64_t(batch), held, stop); !done)
            held.errors.push_back(done.error());
    for (double* share : {&held.in80, &held.in50}) *share /= std::max(held.values, 1);
    for (double& share : held.in80Of) share /= std::max(held.values / int(std::size(tags)), 1);
    return held;
}

} // namespace titer::cli
