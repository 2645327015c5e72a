// Finds the time of a table: instants before elapsed time, which is then checked by them.
#include "core/base/tables/cells/spectrum.h"
#include "core/base/tables/csv_elapsed.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;

// "# Date: 2026-08-27", in one cell or in several: a name and what it is. Empty where a line is no such pair.
std::pair<std::string, std::string> pairIn(const CsvLine& line)
{
    std::string whole;
    for (const std::string& cell : line) whole += cell.empty() ? "" : cell + " : ";
    const std::size_t at = whole.find(':');
    std::string name(trimmed(whole.substr(0, at)));
    name.erase(0, name.find_first_not_of("# "));
    std::string text = at == std::string::npos ? std::string() : whole.substr(at + 1);
    while (!text.empty() && (text.back() == ' ' || text.back() == ':')) text.pop_back();
    text.erase(0, text.find_first_not_of(" :"));
    if (const std::size_t next = text.find(" : "); next != std::string::npos)
        text.replace(next, 3, " "); // a date and its clock
    return {name, text};
}

} // namespace

std::optional<CsvStart> startAbove(const CsvHead& head, const CsvOptions& options, bool timeOfDay)
{
    const std::size_t end = head.names >= 0 ? std::size_t(head.names) : head.firstData;
    const Result<Zone> zone = options.zone ? Result<Zone>(*options.zone) : Zone::named({});
    for (std::size_t i = 0; zone && i < end; ++i) {
        const auto [name, text] = pairIn(head.lines[i]);
        if (timeOfDay ? !reportsDay(name) : !reportsStart(name)) continue;
        DateOrders orders;
        DateOrder order = options.dates.value_or(DateOrder::YearFirst);
        if (!orders.take(text)) continue;
        const bool stated = options.dates && orders.fits(order);
        if (!stated && orders.known(order) == DateOrders::Known::No) continue;
        const std::optional<DateTime> read = readWrittenTime(text, order);
        if (!read) continue;
        const Moment moment =
            read->zoneMinutes ? Moment{read->instant().microseconds} : zone->fromWall(read->clock.microseconds);
        return CsvStart{{moment.time}, text, std::size_t(head.above) + i + 1, moment.skipped};
    }
    return std::nullopt;
}

Sentence skippedStart(const std::string& text, std::size_t line, Instant taken)
{
    return say(CORE_TR("core", "The time {1} in line {2} does not exist in its time zone, where the clock was put "
                               "forward; it counts as {3}. Check the time zone."),
               text, std::to_string(line), writeInstant(taken));
}

namespace {

class TimeColumn {
public:
    TimeColumn(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds, CsvLayout& layout)
        : m_head(head)
        , m_options(options)
        , m_kinds(kinds)
        , m_layout(layout)
    {
    }
    void read();

private:
    void refuse(Sentence what) { m_layout.problems.push_back({Code::Input, {}, std::move(what)}); }
    void understand(Sentence what) { m_layout.understood.push_back(std::move(what)); }
    CsvColumn& column(int index) { return m_layout.columns[std::size_t(index)]; }
    const CsvKinds& kinds(int index) const { return m_kinds[std::size_t(index)]; }
    bool countsDates();
    void reportCounted(const std::string& name);
    void findClock();
    void readElapsed(std::string stated);
    void findStart();
    void readInstants(const std::string& stated);
    bool readOrder(int index);
    void readZones(const std::string& stated);
    void reportOtherInstants();
    void refuseReported();

    const CsvHead& m_head;
    const CsvOptions& m_options;
    const std::vector<CsvKinds>& m_kinds;
    CsvLayout& m_layout;
};

void TimeColumn::read()
{
    m_layout.start = m_options.start;
    if (m_options.interval) {
        m_layout.time = CsvLayout::Time::Interval;
        m_layout.interval = *m_options.interval;
        if (!(m_layout.interval > 0.0))
            refuse(say(CORE_TR("core", "The interval between rows is {1} s; it must be above 0 s."),
                       writeShort(m_layout.interval)));
        else
            understand(say(CORE_TR("core", "The interval between rows is {1} s."), writeShort(m_layout.interval, 9)));
        return;
    }
    const bool named = !m_options.timeColumn.empty();
    if (named) {
        const Result<int> found = columnNamed(m_layout, m_options.timeColumn);
        if (!found) {
            m_layout.problems.push_back(found.error());
            return;
        }
        m_layout.timeColumn = *found;
    } else {
        m_layout.timeColumn = chooseCsvTime(m_head, m_options, m_kinds, m_layout);
    }
    if (m_layout.timeColumn < 0 && !m_layout.columns.empty() &&
        namesSpectralAxis(m_layout.columns.front().name, m_layout.columns.front().unit) && kinds(0).number > 0)
        return refuse(saySpectrum());
    if (m_layout.timeColumn < 0) {
        std::vector<std::string> names;
        for (const CsvColumn& each : m_layout.columns) names.push_back(each.name);
        refuse(say(CORE_TR("core",
                           "No column is called time; name the time column, or give the interval between rows. The "
                           "columns are {1}."),
                   join(names, ", ")));
        return;
    }
    CsvColumn& time = column(m_layout.timeColumn);
    time.role = Role::Time;
    const CsvKinds& found = kinds(m_layout.timeColumn);
    const bool timed = found.quantities == found.text && isDuration(found.unit);
    if (found.dateTime > found.number + found.clock)
        readInstants(m_options.timeUnit.empty() && readZone(time.unit) ? time.unit : m_options.timeUnit);
    else if (found.text > found.number + found.clock && !timed)
        refuse(say(CORE_TR("core", "The times in column “{1}”, such as “{2}”, are neither numbers nor dates like "
                                   "2026-03-01T09:30:00Z; write them in one of these forms, or give the interval "
                                   "between rows."),
                   time.name, found.example));
    else if (countsDates())
        readInstants({});
    else
        readElapsed(m_options.timeUnit.empty() ? time.unit : m_options.timeUnit);
}

// Whether the numbers of the time are instants: by their size, or because they are called dates and are such as spreadsheets count. What a person
// states of the time, or that it is elapsed, goes before.
bool TimeColumn::countsDates()
{
    const CsvColumn& time = column(m_layout.timeColumn);
    const std::optional<CountedDates> said = countedAs(m_options.timeUnit);
    if (!said && (!m_options.timeUnit.empty() || m_layout.start || m_options.roles.contains(time.name))) return false;
    const std::vector<double> counts = numbersIn(m_head, m_layout, m_layout.timeColumn);
    const std::string stated = isDuration(time.unit) ? time.unit : unitInName(time.name);
    if (said) {
        m_layout.counted = *said;
    } else if (const std::optional<CountedDates> unix = unixTimes(counts)) {
        if (!stated.empty() && findUnit(stated)->factor != unix->unit) return false;
        m_layout.counted = *unix;
    } else if (const std::optional<CountedDates> days = spreadsheetDays(counts);
               days && stated.empty() && (namesDate(time.name) || areFineDays(counts))) {
        m_layout.counted = *days;
    }
    reportCounted(time.name);
    return bool(m_layout.counted);
}

void TimeColumn::reportCounted(const std::string& name)
{
    if (m_layout.counted.kind == CountedDates::Kind::Unix) {
        constexpr std::pair<double, const char*> units[] = {{1.0, "s"}, {1e-3, "ms"}, {1e-6, "µs"}, {1e-9, "ns"}};
        for (const auto& [seconds, unit] : units)
            if (seconds == m_layout.counted.unit)
                understand(say(CORE_TR("core", "The times in column “{1}” are instants, counted in {2} since "
                                               "1970-01-01T00:00:00Z."),
                               name, unit));
    } else if (m_layout.counted) {
        understand(say(CORE_TR("core", "The times in column “{1}” are dates as a spreadsheet counts them, in days "
                                       "since 1900."),
                       name));
    }
}

void TimeColumn::readElapsed(std::string stated)
{
    CsvColumn& time = column(m_layout.timeColumn);
    m_layout.time = CsvLayout::Time::Elapsed;
    const CsvKinds& found = kinds(m_layout.timeColumn);
    const bool isClock = found.clock > found.number, isTimed = found.text > found.number;
    if (isClock) {
        // "0:30" in min is as "0:30" in min:sec.
        const bool minutes = stated == "min" || stated == "s";
        m_layout.clockForm = clockFormOf(stated).value_or(minutes ? ClockForm::Minutes : ClockForm::Hours);
        stated = "s";
    } else if (isTimed) {
        stated = found.unit;
    }
    const bool isNamed = !m_options.timeColumn.empty() || m_options.roles.contains(time.name);
    if (stated.empty()) stated = unitInName(time.name);
    if (stated.empty() && isNamed) stated = unitAtEnd(time.name);
    m_layout.assumedUnit = stated.empty();
    time.unit = stated.empty() ? "s" : stated;
    if (!sameDimension(time.unit, "s")) {
        refuse(say(CORE_TR("core",
                           "“{1}”, the unit of the time in column “{2}”, is not a unit of time; write s, min, h or "
                           "d."),
                   time.unit, time.name));
        return;
    }
    m_layout.timeFactor = findUnit(time.unit)->factor;
    m_layout.timeOfDay = isClock && m_layout.clockForm == ClockForm::Hours;
    refuseReported();
    if (isClock && m_layout.clockForm == ClockForm::Minutes)
        understand(say(CORE_TR("core", "The time is column “{1}”, in minutes and seconds."), time.name));
    else if (isClock)
        understand(say(CORE_TR("core", "The time is column “{1}”, in hours, minutes and seconds."), time.name));
    else if (m_layout.assumedUnit)
        understand(say(CORE_TR("core", "The time is column “{1}”; it has no unit and is read in seconds."), time.name));
    else
        understand(say(CORE_TR("core", "The time is column “{1}”, in {2}."), time.name, time.unit));
    if (!m_layout.start) findStart();
}

void TimeColumn::findStart()
{
    const std::optional<CsvStart> start = startAbove(m_head, m_options, m_layout.timeOfDay);
    if (!start) return;
    m_layout.start = start->instant;
    understand(say(CORE_TR("core", "The time counts from {1}, as given in line {2}."), start->text,
                   std::to_string(start->line)));
    if (start->skipped) understand(skippedStart(start->text, start->line, start->instant));
}

// What became known at a date has a time that is a date too.
void TimeColumn::refuseReported()
{
    for (int i = 0; i < int(m_layout.columns.size()); ++i)
        if (column(i).role == Role::Reported && kinds(i).dateTime > kinds(i).number)
            refuse(say(CORE_TR("core", "Column “{1}” gives as dates when the values were reported, but the time in "
                                       "column “{2}” is not a date; name a column of dates as the time."),
                       column(i).name, column(m_layout.timeColumn).name));
}

// A date alone, and next to it the time of day.
void TimeColumn::findClock()
{
    const bool alone = std::none_of(m_head.lines.begin() + std::ptrdiff_t(m_head.firstData), m_head.lines.end(),
                                    [&](const CsvLine& line) {
                                        const auto i = std::size_t(m_layout.timeColumn);
                                        return i < line.size() && line[i].find(':') != std::string::npos;
                                    });
    if (!alone) return;
    for (int i = 0; i < int(m_layout.columns.size()) && m_layout.clockColumn < 0; ++i)
        if (mayBeTime(m_options, m_layout, i) && i != m_layout.timeColumn && kinds(i).clock > 0 &&
            kinds(i).number + kinds(i).text == 0)
            m_layout.clockColumn = i;
    if (m_layout.clockColumn < 0) return;
    column(m_layout.clockColumn).role = Role::Clock;
    understand(say(CORE_TR("core", "The time of day is in column “{1}”."), column(m_layout.clockColumn).name));
}

// The order of day and month in a column of dates; false where it stays open.
bool TimeColumn::readOrder(int index)
{
    DateOrders orders;
    for (std::size_t i = m_head.firstData; i < m_head.lines.size(); ++i)
        orders.take(m_head.cell(i, index), m_head.above + std::int64_t(i) + 1);
    DateOrder& order = column(index).dates;
    if (index == m_layout.timeColumn) m_layout.dates = datesOf(orders);
    if (m_options.dates && orders.fits(*m_options.dates)) {
        order = *m_options.dates;
        return true;
    }
    return orders.known(order) != DateOrders::Known::No;
}

void TimeColumn::readInstants(const std::string& stated)
{
    m_layout.time = CsvLayout::Time::DateTime;
    if (CsvColumn& time = column(m_layout.timeColumn); !readZone(time.unit)) time.unit.clear();
    if (!m_layout.counted) findClock();
    CsvElapsed elapsed(m_head, m_options, m_kinds, m_layout);
    m_layout.unsureDates = !m_layout.counted && !readOrder(m_layout.timeColumn) && !elapsed.orderDates();
    readZones(stated.empty() ? zoneInName(column(m_layout.timeColumn).name) : stated);
    for (int i = 0; i < int(m_layout.columns.size()); ++i)
        if (endsWith(column(i).name, ".reported") || column(i).role == Role::Reported) {
            readOrder(i);
            if (column(i).dates == DateOrder::YearFirst) column(i).dates = column(m_layout.timeColumn).dates;
        }
    reportOtherInstants();
    elapsed.check();
}

void TimeColumn::readZones(const std::string& stated)
{
    const std::string& name = column(m_layout.timeColumn).name;
    const DateOrder order = column(m_layout.timeColumn).dates;
    for (std::size_t i = m_head.firstData; i < m_head.lines.size() && !m_layout.localDates; ++i) {
        const std::optional<DateTime> read = dateIn(m_head, m_layout, i, order);
        m_layout.localDates = read && !read->zoneMinutes;
    }
    const Result<Zone> zone = !stated.empty()  ? Zone::named(stated)
                              : m_options.zone ? Result<Zone>(*m_options.zone)
                                               : Zone::named({});
    if (!zone && !stated.empty()) {
        refuse(say(CORE_TR("core",
                           "Column “{1}” contains dates; “{2}” is not a time zone for them. Write Z for UTC, a name "
                           "such as Europe/Berlin, or an offset such as +01:00."),
                   name, stated));
    } else if (!zone) {
        m_layout.problems.push_back(zone.error());
    } else if (!m_layout.localDates) {
        understand(say(CORE_TR("core", "The time is column “{1}”; its dates include their time zone."), name));
    } else {
        m_layout.zone = *zone;
        if (!stated.empty() || m_options.zone)
            understand(say(CORE_TR("core", "The time is column “{1}”; its dates are read in the time zone {2}."), name,
                           stated.empty() ? zone->name() : stated));
        else
            understand(
                say(CORE_TR("core", "The time is column “{1}”; its dates have no time zone and are read in that of "
                                    "this computer, {2}."),
                    name, zone->name()));
    }
    if (m_layout.localDates && order == DateOrder::DayFirst && !m_layout.unsureDates)
        understand(say(CORE_TR("core", "In its dates the day comes before the month.")));
    if (m_layout.localDates && order == DateOrder::MonthFirst && !m_layout.unsureDates)
        understand(say(CORE_TR("core", "In its dates the month comes before the day.")));
}

// Further dates say when samples became known, or are left out.
void TimeColumn::reportOtherInstants()
{
    for (int i = 0; i < int(m_layout.columns.size()); ++i) {
        const bool dates = column(i).role == Role::Value && kinds(i).dateTime > 0 && kinds(i).number == 0;
        if (!dates || endsWith(column(i).name, ".reported")) continue;
        const bool known = std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                                       [](const CsvColumn& each) { return each.role == Role::Reported; });
        if (!known && namesReported(column(i).name) && !namesReported(column(m_layout.timeColumn).name)) {
            column(i).role = Role::Reported;
            readOrder(i);
            understand(say(CORE_TR("core", "Column “{1}” contains the times at which the values were reported."),
                           column(i).name));
            continue;
        }
        column(i).role = Role::Text;
        understand(say(CORE_TR("core", "Column “{1}” also contains dates and is ignored; name it as the time if it "
                                       "is."),
                       column(i).name));
    }
}

} // namespace

void readCsvTime(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds, CsvLayout& layout)
{
    TimeColumn(head, options, kinds, layout).read();
}

} // namespace titer::base
