#include "core/base/tables/csv_day_numbers.h"

#include "core/base/tables/csv_words.h"

namespace titer::base {

bool holdsDayNumbers(const CsvHead& head, const CsvLayout& layout)
{
    constexpr double first = 25'569.0, beyond = 73'415.0; // [d], the years 1970 to 2100
    const auto at = std::size_t(layout.timeColumn);
    if (!namesDate(layout.columns[at].name)) return false;
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
