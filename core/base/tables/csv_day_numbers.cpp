#include "core/base/tables/csv_day_numbers.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace titer::base {

namespace {

bool speaksOfDate(std::string_view name)
{
    constexpr std::array words = {"date", "datum", "dato", "fecha", "data"};
    const std::string lower = lowerAscii(name);
    return std::ranges::any_of(words, [&](const char* word) { return lower.find(word) != std::string::npos; });
}

} // namespace

bool holdsDayNumbers(const CsvHead& head, const CsvLayout& layout)
{
    constexpr double first = 25'569.0, beyond = 73'415.0; // [d], the years 1970 to 2100
    const auto at = std::size_t(layout.timeColumn);
    if (!speaksOfDate(layout.columns[at].name)) return false;
    int found = 0;
    for (std::size_t i = head.firstData; i < head.lines.size(); ++i) {
        const CsvLine& line = head.lines[i];
        if (at >= line.size() || line[at].empty()) continue;
        const std::optional<double> value = readCell(line[at], layout.decimal);
        if (!value || *value < first || *value >= beyond) return false;
        ++found;
    }
    return found > 0;
}

} // namespace titer::base
