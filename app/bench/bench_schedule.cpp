// Benchmarks of schedules: the exact cycle time of a large plant, and a campaign.
#include "app/bench/benchmark.h"
#include "core/base/text.h"
#include "core/schedule/campaign.h"

#include <chrono>
#include <optional>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;
using schedule::Schedule;
using schedule::Tasks;

constexpr double anHour = 3600.0;

// Forty units that follow each other, with overlaps. Each second one is cleaned by the one skid; all draw on a loop of water, and some on
// people.
Tasks largePlant()
{
    Tasks tasks;
    tasks.things = {{"skid", 1.0}, {"water", 16.0}, {"people", 8.0}};
    double time = 0.0;
    for (int u = 0; u < 40; ++u) {
        const std::string unit = "unit-" + std::to_string(u);
        const double length = (4 + (u * 7) % 9) * anHour;
        schedule::Task work{unit, unit, time, time + length, 0.0, {{"water", 1.0 + u % 2}}};
        if (u % 3 == 0) work.uses.emplace_back("people", 1.0);
        tasks.tasks.push_back(work);
        if (u % 2 == 0)
            tasks.tasks.push_back({unit + "-cleaning",
                                   unit,
                                   work.end,
                                   work.end + anHour + 0.5 * (u % 3) * anHour,
                                   0.0,
                                   {{"skid", 1.0}, {"people", 1.0}}});
        time += length - 0.5 * (u % 4) * anHour;
    }
    return tasks;
}

std::optional<Schedule> scheduled(const Tasks& tasks, base::Errors& errors)
{
    base::Notices notices;
    std::optional<Schedule> made = schedule::scheduleOf(tasks, errors, notices);
    // As laying batches over each other finds it, at each time at which one task ends as another begins.
    if (made && made->cycleTime != 91.0 * anHour) errors.push_back(noFigure("The cycle time is not 91 h."));
    return made;
}

Measured measureCycle(std::stop_token stop)
{
    const Tasks tasks = largePlant();
    base::Errors errors;
    std::size_t ranges = 0;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const std::optional<Schedule> made = scheduled(tasks, errors);
            const double time = since(begin);
            if (made) ranges = made->feasible.size();
            return errors.empty() ? time : -1.0;
        },
        stop);
    return {.value = times.median,
            .note =
                std::to_string(tasks.tasks.size()) + " tasks, " + std::to_string(ranges) + " ranges, " + times.text(),
            .errors = std::move(errors)};
}

// A second product with the same steps, each half as long again, and an hour for the change-over.
Tasks twoProducts()
{
    Tasks tasks = largePlant();
    const std::vector<schedule::Task> first = tasks.tasks;
    for (schedule::Task& one : tasks.tasks) one.product = "first";
    for (schedule::Task one : first) {
        one.id += "-second";
        one.product = "second";
        one.start *= 1.5;
        one.end *= 1.5;
        tasks.tasks.push_back(std::move(one));
    }
    tasks.changeOvers = {{{}, {}, {}, anHour}};
    tasks.order = {{"first", 3}, {"second", 2}};
    return tasks;
}

Measured measureCampaign(std::stop_token stop)
{
    const Tasks tasks = twoProducts();
    base::Errors errors;
    std::size_t bars = 0;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const base::Result<schedule::Campaign> campaign = schedule::placedCampaign(tasks, {200, 0.0});
            const double time = since(begin);
            if (!campaign) {
                errors.push_back(campaign.error());
                return -1.0;
            }
            bars = campaign->bars.size();
            return time;
        },
        stop);
    return {
        .value = times.median, .note = std::to_string(bars) + " bars, " + times.text(), .errors = std::move(errors)};
}

constexpr Benchmark scheduleTable[] = {
    {.name = "schedule-cycle",
     .what = "the exact cycle time of 40 units with 3 shared things",
     .unit = "s",
     .target = 0.01,
     .measure = measureCycle},
    {.name = "schedule-campaign",
     .what = "a campaign of 200 batches of two products on 40 units",
     .unit = "s",
     .target = 1.0,
     .measure = measureCampaign},
};

} // namespace

std::span<const Benchmark> scheduleBenchmarks()
{
    return scheduleTable;
}

} // namespace titer::bench
