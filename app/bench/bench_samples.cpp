// Benchmarks of the samples of a laboratory: a year of a dozen vessels.
#include "app/bench/benchmark.h"
#include "app/bench/scratch_folder.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/samples.h"

#include <chrono>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t oneDay = 86'400'000'000, firstSample = 1'700'000'000'000'000; // [µs]
constexpr int quantities = 10;

int batchCount()
{
    return isQuick() ? 2 : 26;
}

// Twelve vessels, of each a sample a day for a fortnight, batch after batch.
std::vector<formats::LabSample> yearOfSamples()
{
    std::vector<formats::LabSample> samples;
    for (int batch = 0; batch < batchCount(); ++batch)
        for (int day = 0; day < 14; ++day)
            for (int vessel = 1; vessel <= 12; ++vessel) {
                formats::LabSample sample;
                sample.name = "B" + std::to_string(batch) + "_R" + std::to_string(vessel) + "_" + std::to_string(day);
                sample.analyser = "nova-flex2";
                sample.measured = base::Moment{firstSample + (14 * batch + day) * oneDay, false};
                for (int i = 0; i < quantities; ++i)
                    sample.values.push_back(
                        {"q" + std::to_string(i), {}, "g/L", 0.01 * double(vessel + i + day), 0, 0});
                samples.push_back(std::move(sample));
            }
    return samples;
}

base::Result<store::LabSamples> emptySamples(const std::string& folder)
{
    base::Result<store::LabSamples> samples = store::LabSamples::open(folder, store::Database::Mode::Create);
    if (!samples) return samples;
    const auto ruled = samples->setRule("{batch}_{vessel}_{day}", {});
    if (!ruled) return ruled.error();
    return samples;
}

Measured measureTake(std::stop_token)
{
    const ScratchFolder folder;
    base::Result<store::LabSamples> samples = emptySamples((folder.path() / "s.history").string());
    if (!samples) return {0.0, {}, {samples.error()}};
    const std::vector<formats::LabSample> year = yearOfSamples();
    const auto begin = Clock::now();
    const auto taken = samples->take(year, {{}, "year.csv"});
    const double seconds = since(begin);
    if (!taken) return {0.0, {}, {taken.error()}};
    if (taken->samples != std::int64_t(year.size()))
        return {0.0, {}, {{base::Code::Solver, "samples", base::say("Not every sample was recorded separately.")}}};
    return {double(taken->results) / seconds, std::to_string(taken->results) + " results in one file"};
}

Measured measureLook(std::stop_token stop)
{
    const ScratchFolder folder;
    const std::string store = (folder.path() / "s.history").string();
    base::Result<store::LabSamples> samples = emptySamples(store);
    if (!samples) return {0.0, {}, {samples.error()}};
    const auto taken = samples->take(yearOfSamples(), {{}, "year.csv"});
    if (!taken) return {0.0, {}, {taken.error()}};
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store);
    if (!reader) return {0.0, {}, {reader.error()}};
    const auto tag = reader->find("lab/R7.q3");
    if (!tag || !*tag) return {0.0, {}, {{base::Code::Solver, "samples", base::say("There is no tag of a vessel.")}}};
    const std::size_t expected = std::size_t(14 * batchCount());
    const Times times = timed(
        [&] {
            const auto begin = Clock::now();
            const auto points = reader->points((*tag)->id, 0, firstSample + 1000 * oneDay, 10'000);
            if (!points || points->size() != expected) return -1.0;
            return since(begin);
        },
        stop);
    return {times.median, std::to_string(expected) + " values of one of 120 tags, " + times.text()};
}

constexpr Benchmark sampleTable[] = {
    {.name = "historian-samples-take",
     .what = "results of a laboratory to their samples",
     .unit = "1/s",
     .target = 10'000.0,
     .atLeast = true,
     .measure = measureTake},
    {.name = "historian-samples-look",
     .what = "the values of one vessel in a year of samples",
     .unit = "s",
     .target = 0.02,
     .measure = measureLook},
};

} // namespace

std::span<const Benchmark> sampleBenchmarks()
{
    return sampleTable;
}

} // namespace titer::bench
