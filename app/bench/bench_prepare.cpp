// A recipe of cleaning on a million rows of fifty tags: noise with spikes and stuck stretches.
#include "app/bench/benchmark.h"
#include "core/base/math/random.h"
#include "core/prepare/prepare.h"

#include <cmath>

namespace titer::bench {

namespace {

prepare::Table recordedTable()
{
    const std::size_t rows = isQuick() ? 2'000 : 1'000'000, tags = isQuick() ? 4 : 50;
    prepare::Table table{.name = "bench"};
    for (std::size_t i = 0; i < rows; ++i) table.time.push_back(10.0 * double(i));
    for (std::size_t j = 0; j < tags; ++j) {
        base::Random random(17, "tag " + std::to_string(j));
        prepare::Column column{.name = "tag " + std::to_string(j)};
        column.values.reserve(rows);
        for (std::size_t i = 0; i < rows; ++i) {
            const double value = std::sin(1e-3 * double(i)) + 0.02 * random.normal() + (i % 997 == 0 ? 2.0 : 0.0);
            column.values.push_back(i % 50'000 < 100 ? 0.5 : value);
        }
        table.columns.push_back(std::move(column));
    }
    return table;
}

Measured measureCleaning(std::stop_token stop)
{
    const prepare::Table table = recordedTable();
    base::Errors errors;
    const prepare::Recipe recipe{
        prepare::readSteps("range * -2..2; hampel * 11 3 least 0.1; stuck * 10 min; resample 10 min mean", errors)};
    bool isSound = errors.empty();
    const Times times = timed(
        [&] {
            prepare::Batches batches{table};
            const auto begin = std::chrono::steady_clock::now();
            const prepare::Prepared all = prepare::prepared(std::move(batches), recipe, errors);
            const auto taken = since(begin);
            isSound = isSound && errors.empty() && !all.marks.empty() &&
                      all.batches.front().rows() == (table.rows() - 1) / 60 + 1;
            return taken;
        },
        stop);
    if (!isSound) return {.errors = {noFigure("the preparation")}};
    return {.value = times.median, .note = times.text()};
}

constexpr Benchmark prepareTable[] = {
    {.name = "mvda-prepare",
     .what = "range, Hampel, stuck and resample of 1,000,000 rows and 50 tags",
     .unit = "s",
     .target = 2.0,
     .measure = measureCleaning},
};

} // namespace

std::span<const Benchmark> prepareBenchmarks()
{
    return prepareTable;
}

} // namespace titer::bench
