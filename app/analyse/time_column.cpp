#include "app/analyse/time_column.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <array>

namespace titer::app {

using studies::Column;

namespace {

constexpr std::size_t minCourses = 4; // as a model of batches needs

} // namespace

std::optional<std::string> timeColumnOf(const studies::Sheet& sheet, const std::string& batchColumn)
{
    const Column* batch = sheet.find(batchColumn);
    if (!batch) return std::nullopt;
    const mvda::BatchRows groups = mvda::rowsByBatch(batch->cells);
    const auto isShort = [](const std::vector<int>& rows) { return rows.size() < std::size_t(mvda::minSamples); };
    if (groups.rows.size() < minCourses || std::ranges::any_of(groups.rows, isShort)) return std::nullopt;
    return risingTimeOf(sheet, groups, {batchColumn});
}

std::optional<std::string> risingTimeOf(const studies::Sheet& sheet, const mvda::BatchRows& groups,
                                        const std::vector<std::string>& without)
{
    for (const Column& column : sheet.columns) {
        if (column.text || std::ranges::find(without, column.name) != without.end()) continue;
        const std::string name = base::lowerAscii(column.name);
        const std::array words{"time", "zeit", "temps", "tiempo", "age", "day", "tag"};
        const bool isNamed = std::ranges::any_of(words, [&](const char* word) { return name.starts_with(word); });
        const bool isTime = base::findUnit(column.unit) && base::sameDimension(column.unit, "s");
        if (!isNamed && !isTime) continue;
        const auto falls = [&](int a, int b) {
            return !(column.values[std::size_t(b)] > column.values[std::size_t(a)]);
        };
        const bool rises = std::ranges::all_of(groups.rows, [&](const std::vector<int>& rows) {
            return std::ranges::adjacent_find(rows, falls) == rows.end();
        });
        if (rises) return column.name;
    }
    return std::nullopt;
}

} // namespace titer::app
