// The figures of live data: from a source to what is committed, its cost, and what is left after a kill.
#include "app/bench/bench_live_rig.h"
#include "app/bench/benchmark.h"
#include "app/live/alarms/alarm_defaults.h"
#include "core/base/text.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace titer::bench {

namespace {

using base::Code;
using base::Error;
using base::say;

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();
constexpr double liveTimeout = 60.0; // beyond the time that is asked for [s]

Measured failedLive(std::string what)
{
    Measured measured;
    measured.errors.push_back({Code::Solver, "live", say(std::move(what))});
    return measured;
}

double secondsFrom(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::string bytesText(std::int64_t bytes)
{
    return base::writeShort(double(bytes) / 1048576.0, 3) + " MB";
}

// Values in all tags of the source, marks of its end left out.
base::Result<std::int64_t> countStored(const std::string& folder)
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error();
    const base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return tags.error();
    std::int64_t count = 0;
    for (const store::HistoryTag& tag : *tags) {
        if (tag.source == app::ownSource) continue;
        const base::Result<store::HistoryReader::Extent> extent = reader->extent(tag.id);
        if (!extent) return extent.error();
        count += extent->count;
    }
    return count;
}

Measured committed(double seconds, std::stop_token stop)
{
    constexpr double rate = 205'000.0; // so that the start does not count
    constexpr int tags = 205;
    LiveRig rig;
    const auto wanted = std::int64_t(rate * seconds);
    if (const base::Done started = rig.start(FloodOrder{.rate = rate, .tags = tags, .alarms = 2, .end = wanted});
        !started)
        return {.errors = {started.error()}};
    const auto begin = std::chrono::steady_clock::now();
    const bool all = rig.runUntil([&] { return rig.picture().sources[0].kept >= wanted; }, seconds + liveTimeout, stop);
    const double time = secondsFrom(begin);
    const app::SourceState state = rig.picture().sources[0];
    const base::Errors errors = rig.stop();
    if (!errors.empty()) return {.errors = errors};
    const base::Result<std::int64_t> stored = countStored(rig.folder());
    if (!stored) return {.errors = {stored.error()}};
    // Each tag has one mark that its source ended.
    if (!all || state.lost > 0 || *stored != wanted + tags)
        return failedLive(std::to_string(state.lost) + " of " + std::to_string(wanted) + " values were dropped, " +
                          std::to_string(*stored - tags) + " are stored.");
    return {.value = double(wanted) / time,
            .note = "offered " + base::writeShort(rate, 6) + " 1/s for " + base::writeShort(seconds, 4) +
                    " s with 2 alarms on each of " + std::to_string(tags) +
                    " tags, none dropped, all found in the store"};
}

Measured committedShort(std::stop_token stop)
{
    return committed(isQuick() ? 2.0 : 10.0, stop);
}

Measured committedLong(std::stop_token stop)
{
    return committed(isQuick() ? 2.0 : 600.0, stop);
}

Measured cost(std::stop_token stop)
{
    constexpr double rate = 10'000.0;
    const double settle = isQuick() ? 0.5 : 2.0, seconds = isQuick() ? 1.0 : 8.0;
    LiveRig rig;
    if (const base::Done started = rig.start(FloodOrder{.rate = rate, .tags = 100}); !started)
        return {.errors = {started.error()}};
    rig.runUntil([] { return false; }, settle, stop);
    const double before = processorTime();
    const std::int64_t keptBefore = rig.picture().sources[0].kept;
    const auto begin = std::chrono::steady_clock::now();
    rig.runUntil([] { return false; }, seconds, stop);
    const double time = secondsFrom(begin);
    const double share = (processorTime() - before) / time;
    const double kept = double(rig.picture().sources[0].kept - keptBefore) / time;
    const std::int64_t lost = rig.picture().sources[0].lost;
    const base::Errors errors = rig.stop();
    if (!errors.empty()) return {.errors = errors};
    if (lost > 0 || kept < 0.95 * rate) return failedLive("Only " + base::writeShort(kept, 6) + " values/s were kept.");
    return {.value = share,
            .note = "fraction of one core at " + base::writeShort(kept, 5) + " values/s, the source included"};
}

// Records at full speed in a process of its own until it is killed.
pid_t startVictim(const QString& project)
{
    const pid_t child = fork();
    if (child != 0) return child;
    {
        LiveRig rig(project);
        if (rig.start(FloodOrder{.rate = 50'000.0, .tags = 50})) rig.runUntil([] { return false; }, liveTimeout, {});
    }
    _exit(0);
}

std::int64_t lastStored(store::HistoryReader& reader)
{
    std::int64_t last = 0;
    if (const auto tags = reader.tags())
        for (const store::HistoryTag& tag : *tags)
            if (const auto point = reader.latest(tag.id); point && *point) last = std::max(last, (*point)->time);
    return last;
}

struct Killed {
    double uncommitted = 0.0; // [s]
    std::int64_t lost = 0;    // that had been seen in the store
    std::string trouble = {};
};

// Waits until the victim has stored something itself: one killed before that leaves no time without a recorder behind it.
bool waitForValues(const std::string& folder, std::int64_t before)
{
    const auto begin = std::chrono::steady_clock::now();
    while (secondsFrom(begin) < liveTimeout) {
        if (const base::Result<std::int64_t> stored = countStored(folder); stored && *stored > before) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

// One round: record, look what is there after so long, kill, look again.
Killed killOnce(const QString& project, double seconds)
{
    const std::string folder = store::historyFolder(project.toStdString());
    const base::Result<std::int64_t> before = countStored(folder); // none before the first
    const pid_t victim = startVictim(project);
    const bool records = waitForValues(folder, before ? *before : 0);
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    const base::Result<std::int64_t> seen = countStored(folder);
    const std::int64_t at = base::now().microseconds;
    kill(victim, SIGKILL);
    int status = 0;
    waitpid(victim, &status, 0);
    if (!WIFSIGNALED(status)) return {.trouble = "it had ended before"};
    if (!records) return {.trouble = "nothing had been stored"};
    if (!seen) return {.trouble = seen.error().what.text()};
    const base::Result<std::int64_t> left = countStored(folder);
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!left || !reader) return {.trouble = (left ? reader.error() : left.error()).what.text()};
    return {.uncommitted = double(at - lastStored(*reader)) * 1e-6, .lost = std::max<std::int64_t>(0, *seen - *left)};
}

// The values of a tag between two marks are a piece of the source's, without a hole.
bool isWhole(store::HistoryReader& reader, const store::HistoryTag& tag)
{
    const auto points = reader.points(tag.id, 0, endOfTime, 100'000'000, {});
    if (!points) return false;
    const int number = std::atoi(tag.name.c_str() + 1);
    std::int64_t next = 0;
    for (const store::Point& point : *points) {
        if (std::isnan(point.value)) {
            next = 0; // another process begins
            continue;
        }
        if (point.value != floodValue(next++, number)) return false;
    }
    return true;
}

// After all kills: it opens, nothing between is missing, and each time without a recorder is a gap.
std::string evaluate(const QString& project, int rounds)
{
    const std::string folder = store::historyFolder(project.toStdString());
    base::Result<store::Historian> historian = store::Historian::open(folder);
    if (!historian) return historian.error().what.text();
    if (const base::Done closed = historian->close(); !closed) return closed.error().what.text();
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error().what.text();
    const auto gaps = reader->gaps(0, endOfTime);
    const auto tags = reader->tags();
    if (!gaps || !tags) return "gaps or tags cannot be read";
    const auto down = std::count_if(gaps->begin(), gaps->end(), [](const store::GapEntry& gap) {
        return gap.cause == connect::Gap::Cause::RecorderDown;
    });
    if (down != rounds - 1) return std::to_string(down) + " gaps are recorded of " + std::to_string(rounds - 1);
    for (const store::HistoryTag& tag : *tags)
        if (tag.source != app::ownSource && !isWhole(*reader, tag)) return "values of " + tag.name + " are missing";
    for (const base::Notice& notice : reader->takeNotices()) return notice.what.text();
    return {};
}

Measured killed(int rounds, double seconds, std::stop_token stop)
{
    const QTemporaryDir folder;
    const QString project = folder.filePath("killed.titer");
    double worst = 0.0;
    std::int64_t lost = 0;
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        const Killed one = killOnce(project, seconds + 0.1 * double(round % 7));
        if (!one.trouble.empty())
            return failedLive("After kill " + std::to_string(round + 1) + ": " + one.trouble + ".");
        worst = std::max(worst, one.uncommitted);
        lost += one.lost;
    }
    if (stop.stop_requested()) return {};
    const std::string trouble = evaluate(project, rounds);
    if (!trouble.empty() || lost > 0)
        return failedLive(std::to_string(lost) + " committed values are lost; " + trouble + ".");
    return {.value = worst,
            .note = "longest time that was not committed, " + std::to_string(rounds) +
                    " kills at 50000 values/s; 0 committed lost, each gap recorded"};
}

Measured killedShort(std::stop_token stop)
{
    return isQuick() ? killed(2, 0.5, stop) : killed(5, 1.0, stop);
}

Measured killedLong(std::stop_token stop)
{
    return killed(100, 1.0, stop);
}

// From nothing to the first value of each tag in the store, and each alarm that it raises.
Measured alarmsStarted(std::stop_token stop)
{
    const int tags = isQuick() ? 100 : 1000;
    LiveRig rig;
    const double computed = processorTime();
    const auto begin = std::chrono::steady_clock::now();
    if (const base::Done started = rig.start(FloodOrder{.rate = 10.0 * tags, .tags = tags, .alarms = 3}); !started)
        return {.errors = {started.error()}};
    const bool come = rig.runUntil([&] { return rig.picture().sources[0].kept > 0; }, liveTimeout, stop);
    const double first = secondsFrom(begin);
    const bool all = come && rig.runUntil([&] { return rig.raised() >= tags; }, liveTimeout, stop);
    const double time = secondsFrom(begin), cost = processorTime() - computed;
    const int raised = rig.raised();
    const base::Errors errors = rig.stop();
    if (!errors.empty()) return {.errors = errors};
    if (!all && !stop.stop_requested()) return failedLive(std::to_string(raised) + " alarms were raised.");
    return {.value = time,
            .note = std::to_string(3 * tags) + " alarms on " + std::to_string(tags) +
                    " new tags with ten values a second; first value kept after " + base::writeShort(first, 3) +
                    " s, " + base::writeShort(cost, 3) + " s of processor time"};
}

Measured soak(std::stop_token stop)
{
    // A day at 1000 values/s over 100 tags: each tag has one in 100 ms.
    constexpr std::int64_t wanted = 86'400'000, settled = wanted / 20;
    constexpr double longest = 1800.0; // [s]
    LiveRig rig;
    if (const base::Done started =
            rig.start(FloodOrder{.rate = 250'000.0, .tags = 100, .end = wanted, .simulatedStep = 100'000});
        !started)
        return {.errors = {started.error()}};
    rig.runUntil([&] { return rig.picture().sources[0].kept >= settled; }, longest, stop);
    const std::int64_t before = residentMemory();
    const bool all = rig.runUntil([&] { return rig.picture().sources[0].kept >= wanted; }, longest, stop);
    const double growth = double(residentMemory() - before) / 1048576.0;
    const std::int64_t lost = rig.picture().sources[0].lost, log = rig.maxLog();
    const base::Errors errors = rig.stop();
    if (!errors.empty()) return {.errors = errors};
    if (!all || lost > 0) return failedLive(std::to_string(lost) + " values were dropped.");
    if (log > (64ll << 20))
        return failedLive("The log of the store grew to " + bytesText(log) + "; 64 MB are allowed.");
    return {.value = std::max(growth, 0.01), // shrinking counts as none
            .note = "growth of memory [MB] over a day at 1000 values/s, played 250 times as fast; maximum log " +
                    bytesText(log)};
}

constexpr Benchmark liveList[] = {
    {.name = "live-committed",
     .what = "from a source to the committed data",
     .unit = "1/s",
     .target = 200'000.0,
     .atLeast = true,
     .measure = committedShort},
    {.name = "live-committed-long",
     .what = "the same for 10 min",
     .unit = "1/s",
     .target = 200'000.0,
     .atLeast = true,
     .isLong = true,
     .measure = committedLong},
    {.name = "live-cost",
     .what = "fraction of a core at 10,000 values/s",
     .unit = "1",
     .target = 0.25,
     .measure = cost},
    {.name = "live-alarms-start",
     .what = "until 3,000 alarms on 1,000 new tags are evaluated",
     .unit = "s",
     .target = 2.0,
     .measure = alarmsStarted},
    {.name = "live-kill",
     .what = "time that is not committed when the recorder is killed",
     .unit = "s",
     .target = 0.5,
     .measure = killedShort},
    {.name = "live-kill-long",
     .what = "the same 100 times",
     .unit = "s",
     .target = 0.5,
     .isLong = true,
     .measure = killedLong},
    {.name = "live-soak", .what = "memory over a day", .unit = "MB", .target = 20.0, .isLong = true, .measure = soak},
};

} // namespace

std::span<const Benchmark> liveBenchmarks()
{
    return liveList;
}

} // namespace titer::bench
