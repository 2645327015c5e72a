#include "core/prepare/row_times.h"

#include "core/base/tables/csv.h"

#include <cmath>

namespace titer::prepare {

namespace {

std::string csvText(const std::string& cell)
{
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

} // namespace

std::optional<RowTimes> readRowTimes(const std::string& heading, const std::vector<std::string>& cells,
                                     const base::Zone& zone)
{
    // A table of its own, whose rows know their number.
    std::string text = csvText(heading) + ",number\n";
    for (std::size_t i = 0; i < cells.size(); ++i) text += csvText(cells[i]) + "," + std::to_string(i) + "\n";
    base::CsvOptions options;
    options.separator = ',';
    options.decimal = '.';
    options.header = true;
    options.zone = zone;
    const base::CsvLayout layout = base::sniffCsvText(text, options);
    using Time = base::CsvLayout::Time;
    if (!layout.problems.empty() || layout.timeColumn != 0 ||
        (layout.time != Time::Elapsed && layout.time != Time::DateTime))
        return std::nullopt;
    RowTimes rows{.areInstants = layout.time == Time::DateTime};
    rows.times.resize(cells.size());
    std::vector<double> seconds, numbers;
    const auto take = [&](const base::CsvChunk& chunk) {
        seconds.insert(seconds.end(), chunk.time.begin(), chunk.time.end());
        numbers.insert(numbers.end(), chunk.columns[1].begin(), chunk.columns[1].end());
        return true;
    };
    base::Notices notices; // an empty cell is an empty time
    const auto summary = base::streamCsvText(std::move(text), heading, layout, {take, {}, {}}, notices);
    if (!summary) return std::nullopt;
    const std::int64_t origin = rows.areInstants && summary->origin ? summary->origin->microseconds : 0;
    for (std::size_t k = 0; k < seconds.size(); ++k)
        if (std::isfinite(seconds[k]) && std::isfinite(numbers[k]))
            rows.times[std::size_t(numbers[k])] = origin + std::llround(seconds[k] * 1e6);
    return rows;
}

} // namespace titer::prepare
