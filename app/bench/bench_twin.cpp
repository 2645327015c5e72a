// Benchmarks of estimation: a step of a filter, and all that follows from a sample that became known a day late.
#include "app/bench/bench_plant.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/guard/adversary.h"
#include "core/reference/drawn_cultures.h"
#include "core/reference/forecast_batches.h"
#include "core/reference/oxygen_cascade.h"
#include "core/reference/written_models.h"
#include "core/twin/filter/filter.h"
#include "core/twin/filter/flow.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;
using twin::ChannelSpec;
using twin::Filter;
using twin::Method;
using twin::StateSpec;

// A model that counts how often it is evaluated with derivatives.
template <class Model> struct Counted : Model {
    bool rates(double t, const double* x, double* dxdt) override
    {
        ++calls;
        return Model::rates(t, x, dxdt);
    }
    bool rates(double t, const twin::Column* x, twin::Column* dxdt) override
    {
        ++calls;
        return Model::rates(t, x, dxdt);
    }
    std::int64_t calls = 0;
};

struct Case {
    std::shared_ptr<twin::Dynamics> model;
    std::vector<StateSpec> states;
    std::vector<ChannelSpec> channels;
    std::vector<double> start;
    double every; // between samples, which come from each channel in turn [s]
};

template <class Model> Case fedBatch(double every)
{
    const double day = std::sqrt(86400.0);
    return {std::make_shared<Model>(),
            {{.name = "cells", .low = 0.0, .deviation = 0.05},
             {.name = "glucose", .low = 0.0, .deviation = 0.05, .walk = 0.01 / day},
             {.name = "product", .low = 0.0, .deviation = 0.01},
             {.name = "volume", .low = 0.01, .scale = 0.1, .deviation = 1e-4},
             {.name = "yield", .low = 0.1, .high = 1.0, .scale = 0.5, .deviation = 0.05, .walk = 0.02 / day},
             {.name = "feed", .low = 100.0, .high = 400.0, .scale = 200.0, .deviation = 8.0}},
            {{.name = "cells", .noiseShare = 0.03}, {.name = "glucose", .noise = 0.1}},
            {std::begin(reference::FedBatch::start), std::end(reference::FedBatch::start)},
            every};
}

template <class Model> Case cascade(double every)
{
    Case made{std::make_shared<Model>(), {}, {}, {}, every};
    for (int i = 0; i < reference::Cascade::tanks; ++i) {
        const std::string number = std::to_string(i + 1);
        made.states.push_back({.name = "cells " + number, .low = 0.0, .deviation = 0.2, .walk = 1e-4});
        made.states.push_back({.name = "glucose " + number, .low = 0.0, .deviation = 0.2, .walk = 1e-4});
        made.states.push_back({.name = "product " + number, .low = 0.0, .scale = 0.1, .deviation = 0.05, .walk = 1e-5});
        for (const char* kind : {"cells ", "glucose ", "product "})
            made.channels.push_back({.name = kind + number, .noiseShare = 0.03});
        made.start.insert(made.start.end(), {2.0, 5.0, 0.1});
    }
    return made;
}

base::Result<std::unique_ptr<Filter>> started(Method method, const Case& example, double reach)
{
    auto made = twin::makeFilter(method, example.model, example.states, example.channels, {.reach = reach});
    if (!made) return made;
    if (const base::Done begun = (*made)->start(0.0, example.start); !begun) return begun.error();
    return made;
}

// So many samples, near where the model begins: it hardly moves in this time.
std::vector<twin::Sample> samplesOf(const Case& example, int count)
{
    base::Random random(1, "bench twin");
    std::vector<twin::Sample> samples;
    for (int k = 1; k <= count; ++k) {
        const int channel = k % int(example.channels.size());
        const double t = double(k) * example.every;
        samples.push_back({channel, t, t, example.start[std::size_t(channel)] * (1.0 + 0.02 * random.normal())});
    }
    return samples;
}

// A step of about ten of Runge and Kutta, with one sample.
template <class Model> Measured measureStep(Method method, Case (*make)(double), double every, std::stop_token stop)
{
    const int steps = isQuick() ? 10 : 400;
    base::Errors errors;
    std::int64_t calls = 0;
    const Times times = timed(
        [&] {
            const Case example = make(every);
            twin::Flow flow(*example.model, example.states, {});
            if (!flow.begin(0.0, example.start.data())) return -1.0;
            const auto filter = started(method, example, every * flow.norm() / 9.0);
            if (!filter) {
                errors.push_back(filter.error());
                return -1.0;
            }
            const std::vector<twin::Sample> samples = samplesOf(example, steps);
            auto& counted = static_cast<Counted<Model>&>(*example.model);
            counted.calls = 0;
            const auto begin = Clock::now();
            for (const twin::Sample& sample : samples) {
                (*filter)->take(sample);
                (*filter)->advance(sample.drawn);
            }
            const double time = since(begin) / steps;
            calls = counted.calls / steps;
            return time;
        },
        stop);
    return {.value = times.median,
            .note = times.text() + ", " + std::to_string(calls) + " evaluations of the model a step",
            .errors = std::move(errors)};
}

Measured measureExtended(std::stop_token stop)
{
    return measureStep<reference::FedBatch>(Method::Extended, fedBatch<Counted<reference::FedBatch>>, 120.0, stop);
}

Measured measureUnscented(std::stop_token stop)
{
    return measureStep<reference::FedBatch>(Method::Unscented, fedBatch<Counted<reference::FedBatch>>, 120.0, stop);
}

Measured measureLargeModel(std::stop_token stop)
{
    return measureStep<reference::Cascade>(Method::Extended, cascade<Counted<reference::Cascade>>, 5.0, stop);
}

// A sample of the laboratory that was drawn a day ago, among those of each minute.
Measured measureLate(std::stop_token stop)
{
    const Case example = fedBatch<reference::FedBatch>(60.0);
    auto filter = started(Method::Extended, example, twin::FilterOptions().reach);
    if (!filter) return {.errors = {filter.error()}};
    const int day = isQuick() ? 60 : 1440;
    for (twin::Sample sample : samplesOf(example, day)) {
        if (sample.channel != 0) sample = {0, sample.drawn, sample.known, example.start[0]};
        (*filter)->take(sample);
    }
    (*filter)->advance(day * example.every);
    int drawn = 0;
    const Times times = timed(
        [&] {
            const auto begin = Clock::now();
            (*filter)->take({1, 30.0 + 0.01 * drawn++, day * example.every, 0.5});
            (*filter)->advance(day * example.every);
            return since(begin);
        },
        stop);
    return {.value = times.median, .note = times.text()};
}

// Of the values of batches that a forecast from the estimate has not seen.
Measured measureForecast(reference::ForecastBatches::Truth truth, std::stop_token stop)
{
    reference::ForecastBatches batches;
    batches.truth = truth;
    batches.runs = 30;
    if (isQuick()) batches.batches = 1, batches.every = 3600.0, batches.runs = 10;
    const reference::ForecastBatches::Held held = batches.held(stop);
    const auto percent = [](double share) { return base::writeShort(100.0 * share, 3) + " %"; };
    return {.value = 100.0 * held.in80,
            .note = "of " + std::to_string(held.values) + " values of " + std::to_string(batches.batches) +
                    " batches; biomass " + percent(held.in80Of[0]) + ", glucose " + percent(held.in80Of[1]) +
                    ", product " + percent(held.in80Of[2]) + "; the 50 % bands hold " + percent(held.in50),
            .errors = held.errors};
}

Measured measureFallingYield(std::stop_token stop)
{
    return measureForecast(reference::ForecastBatches::Truth::Falls, stop);
}

Measured measureBelieved(std::stop_token stop)
{
    return measureForecast(reference::ForecastBatches::Truth::Believed, stop);
}

// Of the truth of drawn cultures in the 95 % bands of an estimate, by both methods.
Measured measureEstimate(bool whereItRunsOut, std::stop_token stop)
{
    const int runs = isQuick() ? 2 : 100;
    const auto percent = [](double share) { return base::writeShort(100.0 * share, 3) + " %"; };
    Measured measured{.value = 100.0};
    for (const Method method : {Method::Extended, Method::Unscented}) {
        const auto coverage = reference::DrawnCultures{.method = method, .runs = runs}.followed(stop);
        const reference::BandCoverage& of = whereItRunsOut ? coverage.runsOut : coverage.substrate;
        measured.value = std::min(measured.value, 100.0 * of.share());
        measured.note += (measured.note.empty() ? "ekf " : "; ukf ") + percent(of.share()) + " of " +
                         std::to_string(of.values) + " values of " + std::to_string(coverage.runs) +
                         " cultures, at most " + base::writeShort(of.worst, 2) + " deviations off";
        if (!whereItRunsOut)
            measured.note +=
                ", cells " + percent(coverage.cells.share()) + ", yield " + percent(coverage.yield.share());
    }
    return measured;
}

Measured measureWholeCulture(std::stop_token stop)
{
    return measureEstimate(false, stop);
}

Measured measureRunsOut(std::stop_token stop)
{
    return measureEstimate(true, stop);
}

// Growth and daily doses, a probe of 45 s, all three ranges.
Measured measureOxygenCascade(std::stop_token)
{
    base::Errors errors;
    const PlantPtr plant = checkedPlant(reference::withOxygenCascade(examplePlant("cho-fed-batch", errors)), errors);
    if (!plant || !errors.empty()) return {.errors = errors};
    const base::Result<reference::OxygenCourse> course = reference::oxygenCourse(plant);
    if (!course) return {.errors = {course.error()}};
    if (course->reached < 0.0) return {.errors = {benchFailed("oxygen never comes down to its set-point")}};
    return {.value = course->largest,
            .note = "at " + base::writeShort(course->largestAt / 3600.0, 4) + " h; oxygen in the gas up to " +
                    base::writeShort(100.0 * course->highestShare, 3) + " %"};
}

// Writes at a guard with all its limits.
Measured measureGuard(std::stop_token stop)
{
    guard::Limits limits;
    limits.min = 0.0;
    limits.max = 2.0;
    limits.rateUp = limits.rateDown = 0.01;
    limits.volumePerHour = 1500.0;
    limits.volumePerBatch = 90000.0;
    limits.stale = 300.0;
    limits.interlocks = {{.above = false, .limit = 20.0, .release = 25.0, .hold = 0.0}};
    const guard::Guard guard(limits, guard::devicePlace);
    Measured measured;
    long writes = 0, violations = 0;
    const Times times = timed(
        [&] {
            const guard::Attack made =
                guard::attack(guard, guard::devicePlace, limits, std::uint64_t(writes), isQuick() ? 1000 : 20'000);
            writes += made.writes;
            violations += made.violationsInAll();
            return made.seconds / double(made.writes + made.wakes);
        },
        stop);
    if (violations > 0) measured.errors.push_back(noFigure("the guard let something through"));
    measured.value = times.median;
    measured.note = std::to_string(writes) + " writes of an adversary, none of which passed a limit, " + times.text();
    return measured;
}

// Ten million of them.
Measured measureGuardLong(std::stop_token stop)
{
    guard::Limits limits;
    limits.min = 0.0;
    limits.max = 2.0;
    limits.rateUp = limits.rateDown = 0.01;
    limits.volumePerHour = 1500.0;
    limits.stale = 300.0;
    limits.interlocks = {{.above = false, .limit = 20.0, .release = 25.0, .hold = 0.0}};
    guard::Attack all;
    const std::uint64_t seeds = isQuick() ? 1 : 50;
    const long writes = isQuick() ? 1000 : 100'000; // of each
    for (const guard::Place& place : {guard::Place(), guard::devicePlace})
        for (std::uint64_t seed = 0; seed < seeds && !stop.stop_requested(); ++seed)
            all.add(guard::attack(guard::Guard(limits, place), place, limits, seed, writes));
    Measured measured;
    measured.value = double(all.violationsInAll());
    measured.note = std::to_string(all.writes) + " writes";
    return measured;
}

constexpr Benchmark twinTable[] = {
    {.name = "twin-guard",
     .what = "a write at a guard with all its limits",
     .unit = "s",
     .target = 10e-6,
     .measure = measureGuard},
    {.name = "twin-guard-violations",
     .what = "values that passed a limit of a guard, among 10 million writes of an adversary",
     .unit = "1",
     .target = 0.5,
     .isLong = true,
     .measure = measureGuardLong},
    {.name = "twin-ekf",
     .what = "a step of the extended Kalman filter, 4 states and 2 parameters, and a sample",
     .unit = "s",
     .target = 5e-6,
     .measure = measureExtended},
    {.name = "twin-ekf-33",
     .what = "the same with 33 states",
     .unit = "s",
     .target = 300e-6,
     .measure = measureLargeModel},
    {.name = "twin-ukf",
     .what = "a step of the unscented Kalman filter, 4 states and 2 parameters, and a sample",
     .unit = "s",
     .target = 30e-6,
     .measure = measureUnscented},
    {.name = "twin-late-24h",
     .what = "a sample that was drawn a day ago, among samples of each minute",
     .unit = "s",
     .target = 20e-3,
     .measure = measureLate},
    {.name = "twin-estimate-95",
     .what = "true substrate of drawn batch cultures in the 95 % bands of the estimate from their cells, the lower of "
             "both filters",
     .unit = "%",
     .target = 92.0,
     .atLeast = true,
     .measure = measureWholeCulture},
    {.name = "twin-estimate-95-runs-out",
     .what = "the same in the hours in which it runs out",
     .unit = "%",
     .target = 92.0,
     .atLeast = true,
     .measure = measureRunsOut},
    {.name = "twin-forecast-80",
     .what = "values of held-out fed batches, whose yield falls, in the 80 % bands of a forecast from the estimate: 75 "
             "to 85",
     .unit = "%",
     .target = 75.0,
     .atLeast = true,
     .measure = measureFallingYield},
    {.name = "twin-forecast-80-believed",
     .what = "the same of batches that are as the estimator believes",
     .unit = "%",
     .target = 75.0,
     .atLeast = true,
     .isLong = true,
     .measure = measureBelieved},
    {.name = "twin-cascade-oxygen",
     .what =
         "largest deviation of dissolved oxygen in the example cho-fed-batch, held by stirrer, gas flow and oxygen in "
         "the gas through a probe of 45 s",
     .unit = "% air",
     .target = 2.0,
     .measure = measureOxygenCascade},
};

} // namespace

std::span<const Benchmark> twinBenchmarks()
{
    return twinTable;
}

} // namespace titer::bench
