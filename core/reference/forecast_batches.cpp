#include "core/reference/forecast_batches.h"

#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace titer::reference {

std::string ForecastBatches::plantText(std::string_view inputs, std::string_view params, std::string_view lets,
                                       std::string_view estimators)
{
    std::string text = R"json({"format": "titer.plant/1", "name": "fed-batch",
 "units": [{"id": "reactor", "type": "equations", "params": {
   "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}, "P": {"unit": "g/L"}, "V": {"unit": "L"}},
   "inputs": {"u": "0.1 L/h" INPUTS},
   "params": {"mumax": "0.02 1/h", "Km": "0.05 g/L", "Ki": "5 g/L", "v": "0.004 1/h", "Yp": 1.2 PARAMS},
   "let": {"mu": "mumax*S/(Km + S + S^2/Ki)", "D": "u/V" LETS},
   "rates": {"X": "mu*X - D*X", "S": "-mu*X/Y - v*X/Yp + D*(Sin - S)", "P": "v*X - D*P", "V": "u"}},
  "initial": {"X": "1 g/L", "S": "0.5 g/L", "P": "0 g/L", "V": "120 L"}}],
 "recipe": {"duration": "150 h", "phases": [{"id": "feed", "unit": "reactor", "at": "0 h",
   "ramp": {"reactor.u": {"from": "0.025 L/h", "to": "0.075 L/h", "over": "150 h"}}}]} ESTIMATORS})json";
    for (const auto& [word, with] :
         {std::pair(std::string_view("INPUTS"), inputs), std::pair(std::string_view("PARAMS"), params),
          std::pair(std::string_view("LETS"), lets), std::pair(std::string_view("ESTIMATORS"), estimators)})
        text.replace(text.find(word), word.size(), with);
    return text;
}

// What the model knows, with an estimator of yield and feed. Nobody knows beforehand how far the yield will go: its walk is the one, of 3 to 8
// %/d, with which the bands of 40 other batches (seeds 101 to 140) hold what they say, 81 % of their values.
base::Result<ForecastBatches::Believed> ForecastBatches::believed() const
{
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet =
        model::readPlant(plantText("", R"(, "Y": {"value": 0.5, "range": [0.1, 1]}, "Sin": "200 g/L")", "",
                                   R"json(, "estimators": [{"id": "twin", "unit": "reactor",
   "channels": [{"tag": "X", "variable": "reactor.X", "noise_share": "3 %"},
                {"tag": "S", "variable": "reactor.S", "noise": "0.1 g/L"}],
   "parameters": [{"path": "units/reactor/params/Y", "start_deviation": "5 %", "walk": "5 %/d"},
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

// The estimator stands at its begin.
base::Result<ForecastBatches::Course> ForecastBatches::courseOf(const Believed& believed, base::Random& random) const
{
    const bool falls = truth == Truth::Falls;
    base::Result<twin::EstimatedState> state = believed.estimator->present();
    if (!state) return state.error();
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(
        falls ? plantText("", R"(, "Y0": 0.5, "Sin": "210 g/L", "drift": "1500 h")", R"(, "Y": "Y0 - time/drift")", "")
              : plantText(R"(, "Y": 0.5, "Sin": "200 g/L")", "", "", ""),
        errors);
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    if (!errors.empty()) return errors.front();
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-6});
    if (!run) return run.error();
    std::vector<double> values = state->drawn(random);
    const std::vector<std::string> names = run->stateNames();
    const auto place = [&]() -> base::Done {
        std::vector<double> states = run->states();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string& name = state->specs[i].name;
            const auto found = std::find(names.begin(), names.end(), name);
            if (found != names.end()) {
                states[std::size_t(found - names.begin())] = values[i];
            } else if (!falls) {
                const auto target = model::findWriteTarget(*plant, "reactor." + name.substr(name.rfind('/') + 1));
                if (!target) return target.error();
                if (base::Done set = run->set(*target, values[i]); !set) return set;
            }
        }
        return run->setStates(states);
    };
    if (base::Done placed = place(); !placed) return placed.error();
    Course course;
    const auto read = [&](double) {
        for (std::size_t k = 0; k < std::size(tags); ++k)
            course[k].push_back(run->value(*model::findReadTarget(*plant, tags[k])));
    };
    read(0.0);
    const double part = falls ? end : hour;
    for (double t = 0.0; t < end - 1.0; t += part) {
        std::vector<double> grid;
        for (double at = t + every; at < t + part + 1.0; at += every) grid.push_back(at);
        if (base::Done ran = run->advance(t + part, grid, read); !ran) return ran.error();
        if (falls) break;
        const std::vector<double> states = run->states();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto found = std::find(names.begin(), names.end(), state->specs[i].name);
            if (found != names.end()) values[i] = states[std::size_t(found - names.begin())];
        }
        state->wander(values, part, random);
        if (base::Done placed = place(); !placed) return placed.error();
    }
    return course;
}

void ForecastBatches::count(const twin::Forecast& forecast, const Course& course, Held& held) const
{
    for (std::size_t tag = 0; tag < std::size(tags); ++tag) {
        const twin::ForecastBand& band = forecast.bands[tag];
        for (std::size_t i = 1; i < forecast.times.size(); ++i) {
            const double value = course[tag][std::size_t(std::lround(forecast.times[i] / every))];
            const bool is80 = value >= band.low80[i] && value <= band.high80[i];
            held.in80 += is80;
            held.in80Of[tag] += is80;
            held.in50 += value >= band.low50[i] && value <= band.high50[i];
            ++held.values;
        }
    }
}

// Biomass each `every` with 3 %; glucose each 12 h with 0.1 g/L, known an hour later.
std::vector<twin::Sample> ForecastBatches::samplesOf(const Course& course, base::Random& random) const
{
    std::vector<twin::Sample> samples;
    const auto between = std::size_t(std::lround(12.0 * hour / every));
    for (std::size_t k = 1; k < course[0].size(); ++k) {
        const double t = double(k) * every;
        samples.push_back({0, t, t, course[0][k] * (1.0 + 0.03 * random.normal())});
        if (k % between == 0) samples.push_back({1, t, t + hour, course[1][k] + 0.1 * random.normal()});
    }
    std::stable_sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.known < b.known; });
    return samples;
}

base::Done ForecastBatches::follow(const Believed& believed, std::uint64_t batch, Held& held,
                                   std::stop_token stop) const
{
    base::Random random(batch, "forecast batches");
    twin::Estimator& estimator = *believed.estimator;
    estimator.restart();
    const base::Result<Course> course = courseOf(believed, random);
    if (!course) return course.error();
    const std::vector<twin::Sample> samples = samplesOf(*course, random);
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
        count(*forecast, *course, held);
    }
    return base::done();
}

ForecastBatches::Held ForecastBatches::held(std::stop_token stop) const
{
    Held held;
    const base::Result<Believed> known = believed();
    if (!known) return {.errors = {known.error()}};
    for (int batch = first; batch < first + batches && !stop.stop_requested(); ++batch)
        if (base::Done done = follow(*known, std::uint64_t(batch), held, stop); !done)
            held.errors.push_back(done.error());
    for (double* share : {&held.in80, &held.in50}) *share /= std::max(held.values, 1);
    for (double& share : held.in80Of) share /= std::max(held.values / int(std::size(tags)), 1);
    return held;
}

} // namespace titer::reference
