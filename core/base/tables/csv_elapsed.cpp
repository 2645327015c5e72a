// How an elapsed time goes on while the dates next to it do.
#include "core/base/tables/csv_elapsed.h"

#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::base {

// A count [its unit] and the seconds that the instants passed meanwhile.
struct CsvPace {
    double counted = 0.0, passed = 0.0;
    // Whether so many seconds are a unit of the count, as exactly as instants without seconds determine.
    bool fits(double factor) const;
};

bool CsvPace::fits(double factor) const
{
    constexpr double resolution = 60.0, share = 0.03;
    const double usual = passed / counted;
    return std::abs(passed - factor * counted) <= share * passed + 2.0 * resolution && usual < 3.0 * factor &&
           factor < 3.0 * usual;
}

namespace {

using Role = CsvColumn::Role;

// Of instants [s] with their counts; nothing where the count does not go on with them.
std::optional<CsvPace> paceThrough(const std::vector<std::pair<double, double>>& points)
{
    if (points.size() < 2) return std::nullopt;
    const auto ascends =
        std::is_sorted(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const CsvPace pace{points.back().second - points.front().second, points.back().first - points.front().first};
    return ascends && pace.counted > 0.0 && pace.passed > 0.0 ? std::optional(pace) : std::nullopt;
}

} // namespace

int statedElapsed(const CsvLayout& layout)
{
    const auto found =
        std::ranges::find_if(layout.columns, [](const CsvColumn& each) { return each.role == Role::Elapsed; });
    return found == layout.columns.end() ? -1 : int(found - layout.columns.begin());
}

// How a column counts while the instants pass, with days and months in this order; nothing where it does not go on with them.
std::optional<CsvPace> CsvElapsed::paceOf(int index, DateOrder order) const
{
    std::vector<std::pair<double, double>> points; // instants and elapsed times
    std::optional<Instant> origin;
    for (std::size_t i = m_head.firstData; i < m_head.lines.size(); ++i) {
        const std::optional<DateTime> read = dateIn(m_head, m_layout, i, order);
        const std::optional<double> count = readCell(m_head.cell(i, index), m_layout.decimal);
        if (!read || !count) continue;
        if (!origin) origin = read->instant();
        points.emplace_back(read->instant().secondsSince(*origin), *count);
    }
    return paceThrough(points);
}

bool CsvElapsed::mayBeElapsed(int index) const
{
    const CsvColumn& column = m_layout.columns[std::size_t(index)];
    if (column.role == Role::Elapsed) return true;
    // The time and its clock have other roles.
    if (column.role != Role::Value || m_options.roles.contains(column.name)) return false;
    const CsvKinds& kinds = m_kinds[std::size_t(index)];
    return kinds.number > 0 && kinds.text == 0 && (namesTime(column.name) || isDuration(column.unit));
}

std::string CsvElapsed::statedUnit(int index) const
{
    const CsvColumn& column = m_layout.columns[std::size_t(index)];
    if (isDuration(column.unit)) return column.unit;
    return column.role == Role::Elapsed ? unitAtEnd(column.name) : unitInName(column.name);
}

bool CsvElapsed::orderDates()
{
    for (int i = 0; i < int(m_layout.columns.size()); ++i) {
        if (!mayBeElapsed(i) || statedUnit(i).empty()) continue;
        const double factor = findUnit(statedUnit(i))->factor;
        const std::optional<CsvPace> day = paceOf(i, DateOrder::DayFirst), month = paceOf(i, DateOrder::MonthFirst);
        const bool dayFits = day && day->fits(factor), monthFits = month && month->fits(factor);
        if (dayFits == monthFits) continue;
        column(m_layout.timeColumn).dates = dayFits ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return true;
    }
    return false;
}

// Its unit is that of the instants where it states none. Says so where the two disagree.
bool CsvElapsed::check(int index)
{
    const std::optional<CsvPace> pace = paceOf(index, column(m_layout.timeColumn).dates);
    if (!pace) return false;
    CsvColumn& elapsed = column(index);
    const std::string stated = statedUnit(index);
    std::string meant;
    for (const char* unit : {"s", "min", "h", "d"})
        if (meant.empty() && pace->fits(findUnit(unit)->factor)) meant = unit;
    if (stated.empty()
            ? meant.empty()
            : !pace->fits(findUnit(stated)->factor) && !reportsTime(m_layout.columns[std::size_t(index)].name))
        return false;
    elapsed.role = Role::Elapsed;
    if (!isDuration(elapsed.unit)) elapsed.unit = stated.empty() ? meant : stated;
    const double factor = findUnit(elapsed.unit)->factor;
    if (pace->fits(factor))
        understand(say(CORE_TR("core", "The elapsed time in column “{1}” agrees with the dates, in {2}."), elapsed.name,
                       elapsed.unit));
    else
        understand(say(CORE_TR("core",
                               "The elapsed time in column “{1}” increases by {2} while the dates increase by {3}; the "
                               "dates are used. Check its unit."),
                       elapsed.name, writeShort(pace->counted) + " " + elapsed.unit,
                       writeShort(pace->passed / factor) + " " + elapsed.unit));
    return true;
}

void CsvElapsed::check()
{
    if (const int stated = statedElapsed(m_layout); stated >= 0) {
        if (!check(stated))
            understand(say(CORE_TR("core", "Column “{1}” contains the time besides the dates and is ignored."),
                           column(stated).name));
        return;
    }
    for (int i = 0; i < int(m_layout.columns.size()); ++i)
        if (mayBeElapsed(i) && check(i)) return;
}

} // namespace titer::base
