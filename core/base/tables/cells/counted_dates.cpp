#include "core/base/tables/cells/counted_dates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::base {

namespace {

bool allWithin(std::span<const double> counts, double from, double to)
{
    return !counts.empty() &&
           std::all_of(counts.begin(), counts.end(), [&](double count) { return count >= from && count < to; });
}

} // namespace

DateTime CountedDates::read(double count) const
{
    constexpr double farthest = 4e18; // [us], so that any two can be subtracted
    if (kind == Kind::Unix) return {{std::llround(std::clamp(count * (unit * 1e6), -farthest, farthest))}, 0};
    // Ten decimals of a day, as a spreadsheet writes them, are whole milliseconds.
    constexpr double first = 25'569.0, millisecondsOfDay = 86'400e3; // 1970-01-01
    const double milliseconds = std::clamp((count - first) * millisecondsOfDay, -farthest * 1e-3, farthest * 1e-3);
    return {{std::llround(milliseconds) * 1000}, std::nullopt};
}

std::optional<CountedDates> countedAs(std::string_view word)
{
    using Kind = CountedDates::Kind;
    if (word == "excel") return CountedDates{Kind::Spreadsheet, 86'400.0};
    constexpr std::pair<std::string_view, double> units[] = {
        {"unix s", 1.0}, {"unix ms", 1e-3}, {"unix us", 1e-6}, {"unix ns", 1e-9}};
    for (const auto& [name, unit] : units)
        if (word == name) return CountedDates{Kind::Unix, unit};
    return std::nullopt;
}

std::optional<CountedDates> unixTimes(std::span<const double> counts)
{
    constexpr double first = 946'684'800.0, beyond = 4'102'444'800.0; // [s], the years 2000 to 2099
    for (const double unit : {1.0, 1e-3, 1e-6, 1e-9})
        if (allWithin(counts, first / unit, beyond / unit)) return CountedDates{CountedDates::Kind::Unix, unit};
    return std::nullopt;
}

std::optional<CountedDates> spreadsheetDays(std::span<const double> counts)
{
    constexpr double first = 25'569.0, beyond = 73'415.0; // [d], the years 1970 to 2100
    if (!allWithin(counts, first, beyond)) return std::nullopt;
    return CountedDates{CountedDates::Kind::Spreadsheet, 86'400.0};
}

bool areFineDays(std::span<const double> counts)
{
    constexpr double first = 36'526.0, beyond = 73'051.0, hour = 1.0 / 24.0; // [d], the years 2000 to 2099
    return counts.size() > 1 && allWithin(counts, first, beyond) && std::is_sorted(counts.begin(), counts.end()) &&
           counts.back() > counts.front() && counts.back() - counts.front() < hour * double(counts.size() - 1);
}

} // namespace titer::base
