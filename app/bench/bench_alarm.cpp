// The figures of the alarm engine: how fast it evaluates all alarms of a large plant, and how fast it finds that none is due.
#include "app/bench/benchmark.h"
#include "core/alarm/engine.h"
#include "core/base/text.h"

#include <chrono>
#include <random>

namespace titer::bench {

namespace {

using alarm::Definition;

constexpr std::uint32_t tags = 5000;
constexpr int alarms = 10'000, perSecond = 200'000;
constexpr std::int64_t start = 1'772'323'200'000'000; // [µs, UTC]

std::string tagName(std::uint32_t number)
{
    return "plant/T" + std::to_string(number % tags);
}

// Of ten alarms: six limits, one each of deviation, rate, stale, and bad quality or expression by turns. Half of them wait, and each tenth is
// suppressed at times.
Definition definitionOf(std::uint32_t number)
{
    constexpr alarm::Kind kinds[] = {
        alarm::Kind::Above, alarm::Kind::Below, alarm::Kind::Above,     alarm::Kind::Below, alarm::Kind::Above,
        alarm::Kind::Below, alarm::Kind::Rate,  alarm::Kind::Deviation, alarm::Kind::Stale, alarm::Kind::BadQuality};
    Definition definition;
    definition.id = "al-" + std::to_string(number);
    definition.name = "Alarm " + std::to_string(number);
    definition.kind = number % 20 == 19 ? alarm::Kind::Expression : kinds[number % 10];
    definition.tag = tagName(number / 2);
    definition.limit = definition.kind == alarm::Kind::Below  ? -3.2
                       : definition.kind == alarm::Kind::Rate ? 400.0
                                                              : 3.2;
    if (definition.kind < alarm::Kind::Stale) definition.deadband = 0.5;
    if (definition.kind == alarm::Kind::Deviation) definition.reference = tagName(number / 2 + 1);
    if (definition.kind == alarm::Kind::Expression)
        definition.expression = "`" + definition.tag + "` + `" + tagName(number / 2 + 1) + "` > 5";
    if (number % 2 == 0) definition.onDelay = definition.offDelay = 2.0;
    if (number % 10 == 4) definition.suppression = "`" + tagName(number) + "` > 3";
    definition.group = "N-" + std::to_string(number % 100);
    definition.cause = definition.consequence = definition.response = "as said";
    definition.timeToRespond = 600.0;
    return definition;
}

// A second of values around 0, each tag forty times.
std::vector<connect::Sample> samplesOf(int second, std::mt19937_64& random)
{
    std::normal_distribution<double> noise;
    std::vector<connect::Sample> samples(perSecond);
    for (int i = 0; i < perSecond; ++i) {
        const std::int64_t time = start + second * 1'000'000ll + i * 5ll;
        samples[std::size_t(i)] = {
            .tag = std::uint32_t(i) % tags, .sourceTime = time - 20'000, .receiveTime = time, .value = noise(random)};
    }
    return samples;
}

base::Errors define(alarm::Engine& engine)
{
    std::vector<Definition> definitions;
    for (std::uint32_t number = 0; number < alarms; ++number) definitions.push_back(definitionOf(number));
    base::Errors errors = engine.define(definitions, {}, {}, start);
    engine.clear();
    return errors;
}

// As the recorder does it: samples in batches, a tick each second, then what changed is taken over.
Measured evaluated(std::stop_token stop)
{
    alarm::Engine engine;
    if (const base::Errors errors = define(engine); !errors.empty()) return {.errors = errors};

    constexpr std::size_t batch = 1000;
    std::mt19937_64 random(1);
    double time = 0.0;
    std::size_t transitions = 0, statuses = 0;
    const int seconds = isQuick() ? 1 : 10;
    int second = 0;
    for (; second < seconds && !stop.stop_requested(); ++second) {
        const std::vector<connect::Sample> samples = samplesOf(second, random);
        const auto begin = std::chrono::steady_clock::now();
        for (std::size_t at = 0; at < samples.size(); at += batch)
            engine.take(std::span(samples).subspan(at, std::min(batch, samples.size() - at)));
        engine.tick(start + (second + 1) * 1'000'000ll);
        transitions += engine.transitions().size();
        statuses += engine.changed().size();
        if (engine.statuses().size() != alarms) break;
        engine.clear();
        time += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    const double rate = double(second) * perSecond / time;
    return {.value = rate,
            .note = base::writeShort(100.0 * perSecond / rate, 3) + " % of one core at 200,000 samples/s with 10,000 " +
                    "alarms on 5,000 tags; " + std::to_string(transitions) + " transitions, " +
                    std::to_string(statuses) + " states to write in " + std::to_string(second) + " s"};
}

// Ticks alone, all of them within a second.
Measured ticked(std::stop_token stop)
{
    alarm::Engine engine;
    if (const base::Errors errors = define(engine); !errors.empty()) return {.errors = errors};
    std::mt19937_64 random(1);
    engine.take(samplesOf(0, random));
    engine.clear();
    const int ticks = isQuick() ? 1000 : 1'000'000;
    const Times times = timed(
        [&] {
            const auto begin = std::chrono::steady_clock::now();
            for (int i = 0; i < ticks; ++i) engine.tick(start + 1'000'000 + i);
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        },
        stop);
    return {.value = ticks / times.median, .note = "10,000 alarms, half of them with delays; " + times.text()};
}

constexpr Benchmark list[] = {{.name = "live-alarm-engine",
                               .what = "samples on which 10,000 alarms are evaluated",
                               .unit = "1/s",
                               .target = 200'000.0,
                               .atLeast = true,
                               .measure = evaluated},
                              {.name = "live-alarm-ticks",
                               .what = "ticks of 10,000 alarms of which none is due",
                               .unit = "1/s",
                               .target = 1e6,
                               .atLeast = true,
                               .measure = ticked}};

} // namespace

std::span<const Benchmark> alarmBenchmarks()
{
    return list;
}

} // namespace titer::bench
