#include "core/studies/capability/equipment_intervals.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::studies {

namespace {

using base::say;

// "Unscheduled down-time" as "unscheduled_down".
std::string stateKey(std::string_view text)
{
    std::string key = base::lowerAscii(base::trimmed(text));
    for (char& c : key)
        if (c == ' ' || c == '-') c = '_';
    for (const std::string_view tail : {"_downtime", "_down_time"})
        if (base::endsWith(key, tail)) key.resize(key.size() - tail.size() + std::string_view("_down").size());
    return key;
}

class IntervalReader {
public:
    IntervalReader(const Sheet& sheet, const base::Zone& zone, base::Errors& errors, base::Notices& notices)
        : m_sheet(sheet)
        , m_zone(zone)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    std::vector<EquipmentInterval> read()
    {
        std::vector<EquipmentInterval> all;
        for (const char* name : {"equipment", "start", "end", "state"})
            if (!m_sheet.find(name))
                refuse(say(CORE_TR("core", "The table has no column “{1}”. Write the columns equipment, start, end and "
                                           "state, and good, total and rate for what was made."),
                           name));
        if (!m_errors.empty() || !findOrder() || !unitsFit()) return all;
        for (std::size_t row = 0; row < m_sheet.rows(); ++row)
            if (std::optional<EquipmentInterval> interval = readRow(row)) all.push_back(*std::move(interval));
        return all;
    }

private:
    void refuse(base::Sentence what) { m_errors.push_back(base::inputError(m_sheet.name, std::move(what))); }
    std::string lineOf(std::size_t row) const { return std::to_string(m_sheet.lines[row]); }
    const std::string& cell(const char* column, std::size_t row) const { return m_sheet.find(column)->cells[row]; }

    // All times of the table tell together in which order day and month stand.
    bool findOrder()
    {
        base::DateOrders orders;
        for (const char* column : {"start", "end"})
            for (std::size_t row = 0; row < m_sheet.rows(); ++row)
                if (!orders.take(cell(column, row), m_sheet.lines[row])) {
                    refuse(say(CORE_TR("core", "“{1}” in line {2}, column “{3}”, is no date with a time. Write it as "
                                               "2026-03-01 06:00."),
                               cell(column, row), lineOf(row), column));
                    return false;
                }
        if (orders.fits(base::DateOrder::YearFirst) || orders.known(m_order) != base::DateOrders::Known::No)
            return true;
        refuse(say(CORE_TR("core", "Day and month cannot be told apart in the dates of the table. Write them as "
                                   "2026-03-01 06:00.")));
        return false;
    }

    bool unitsFit()
    {
        const Column *good = m_sheet.find("good"), *total = m_sheet.find("total"), *rate = m_sheet.find("rate");
        if (good && total && good->unit != total->unit) {
            refuse(say(CORE_TR("core", "The columns good and total are in two units, “{1}” and “{2}”. Write both in "
                                       "one."),
                       good->unit, total->unit));
            return false;
        }
        if (!rate || !total) return true;
        const bool known = base::findUnit(total->unit) && base::findUnit(rate->unit) && !rate->unit.empty();
        if (known && base::dimensionOfUnit(rate->unit) == base::perTime(base::dimensionOfUnit(total->unit)))
            return true;
        refuse(say(CORE_TR("core", "The unit of the rate, “{1}”, is not that of the column total, “{2}”, by a time. "
                                   "Write it with the name of the column, such as rate [1/h]."),
                   rate->unit, total->unit));
        return false;
    }

    std::optional<base::Instant> time(const char* column, std::size_t row)
    {
        const std::optional<base::DateTime> read = base::readWrittenTime(cell(column, row), m_order);
        if (!read) return std::nullopt;
        if (read->zoneMinutes) return read->instant();
        const base::Moment moment = m_zone.fromWall(read->clock.microseconds);
        if (moment.doubtful)
            m_notices.push_back(
                {m_sheet.name,
                 moment.skipped
                     ? say(CORE_TR("core", "The clock of {1} never showed {2} (line {3}): it was put forward there."),
                           m_zone.name(), cell(column, row), lineOf(row))
                     : say(CORE_TR("core", "The clock of {1} showed {2} twice (line {3}): the first time is taken."),
                           m_zone.name(), cell(column, row), lineOf(row))});
        return base::Instant{moment.time};
    }

    bool takeState(std::size_t row, EquipmentState& state)
    {
        const std::string& text = cell("state", row);
        const auto found = std::ranges::find(equipmentStateIds, stateKey(text));
        state = EquipmentState(found - equipmentStateIds.begin());
        if (found != equipmentStateIds.end()) return true;
        refuse(say(CORE_TR("core", "“{1}” in line {2} is none of the states: {3}."), text, lineOf(row),
                   base::join({equipmentStateIds.begin(), equipmentStateIds.end()}, ", ")));
        return false;
    }

    // In SI; false where what stands there is no number, or below 0.
    bool takeCount(const char* name, std::size_t row, std::optional<double>& into)
    {
        const Column* column = m_sheet.find(name);
        if (!column || column->missing(row)) return true;
        // A column of text may be so for another cell's sake.
        const std::optional<double> value =
            column->text ? base::readNumber(column->cells[row]) : std::optional(column->values[row]);
        if (value && *value >= 0.0) {
            into = column->unit.empty() ? *value : base::fromUnit(*value, column->unit);
            return true;
        }
        refuse(say(CORE_TR("core", "“{1}” in line {2}, column “{3}”, is no number from 0."), column->cells[row],
                   lineOf(row), name));
        return false;
    }

    std::optional<EquipmentInterval> readRow(std::size_t row)
    {
        const std::optional<base::Instant> start = time("start", row), end = time("end", row);
        EquipmentInterval interval{.equipment = cell("equipment", row), .line = m_sheet.lines[row]};
        if (const Column* reason = m_sheet.find("reason")) interval.reason = reason->cells[row];
        if (!start || !end || !takeState(row, interval.state) || !takeCount("good", row, interval.good) ||
            !takeCount("total", row, interval.total) || !takeCount("rate", row, interval.rate))
            return std::nullopt;
        interval.start = *start;
        interval.end = *end;
        if (interval.equipment.empty()) {
            refuse(say(CORE_TR("core", "Line {1} names no equipment."), lineOf(row)));
        } else if (interval.end < interval.start) {
            refuse(say(CORE_TR("core", "The interval in line {1} ends before it begins, {2} before {3}. Correct its "
                                       "times."),
                       lineOf(row), cell("end", row), cell("start", row)));
        } else if (interval.good && interval.total && *interval.good > *interval.total) {
            refuse(say(CORE_TR("core", "Line {1} has more good ones ({2}) than were made ({3})."), lineOf(row),
                       cell("good", row), cell("total", row)));
        } else if (interval.rate && !(*interval.rate > 0.0)) {
            refuse(say(CORE_TR("core", "The ideal rate in line {1} is not above 0."), lineOf(row)));
        } else if (interval.start == interval.end) {
            m_notices.push_back({m_sheet.name, say(CORE_TR("core", "The interval in line {1} has no length and is left "
                                                                   "out."),
                                                   lineOf(row))});
        } else {
            return interval;
        }
        return std::nullopt;
    }

    const Sheet& m_sheet;
    const base::Zone& m_zone;
    base::Errors& m_errors;
    base::Notices& m_notices;
    base::DateOrder m_order = base::DateOrder::YearFirst;
};

} // namespace

std::vector<EquipmentInterval> readEquipmentIntervals(const Sheet& sheet, const base::Zone& zone, base::Errors& errors,
                                                      base::Notices& notices)
{
    return IntervalReader(sheet, zone, errors, notices).read();
}

} // namespace titer::studies
