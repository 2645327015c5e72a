// Finds out what the columns of a table mean: names, units, the time and its format, the batch.
#include "core/base/tables/csv_head.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <array>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;

struct Kinds {
    int number = 0;
    int missing = 0;
    int dateTime = 0;
    int text = 0;
    std::string example; // of a text
};

// Works on one layout; the parts run in the order of readCsvColumns.
class Columns {
public:
    Columns(const CsvHead& head, const CsvOptions& options, CsvLayout& layout)
        : m_head(head)
        , m_options(options)
        , m_layout(layout)
    {
    }

    void readNames();
    void readUnits();
    void countKinds();
    void readTime();
    void readBatch();
    void readRoles();

private:
    void refuse(Sentence what) { m_layout.problems.push_back({Code::Input, {}, std::move(what)}); }
    void understand(Sentence what) { m_layout.understood.push_back(std::move(what)); }
    std::vector<std::string> names() const;
    int find(std::string_view name) const;
    int findOrRefuse(std::string_view name);
    int guessTimeColumn() const;
    void readElapsed(std::string stated);
    void readDateTimes(const std::string& stated);

    const CsvHead& m_head;
    const CsvOptions& m_options;
    CsvLayout& m_layout;
    std::vector<Kinds> m_kinds;
};

// "pH [1]" -> "pH", "1"; round brackets count only around a known unit.
CsvColumn columnOf(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    for (const auto& [open, close] : {std::pair('[', ']'), std::pair('(', ')')}) {
        const std::size_t at = whole.rfind(open);
        if (at == std::string_view::npos || whole.back() != close) continue;
        const std::string_view unit = trimmed(whole.substr(at + 1, whole.size() - at - 2));
        const std::string_view name = trimmed(whole.substr(0, at));
        if (open == '[' || (!unit.empty() && unit != "1" && findUnit(unit)))
            return {std::string(name), std::string(unit)};
    }
    return {std::string(whole), {}};
}

void Columns::readNames()
{
    std::vector<std::string> raw;
    if (m_head.names >= 0) raw = m_head.lines[std::size_t(m_head.names)];
    if (!raw.empty() && isRemark(raw)) raw.front() = std::string(trimmed(raw.front().substr(1)));
    while (raw.size() > m_head.width && raw.back().empty()) raw.pop_back();
    const std::size_t count = std::max(raw.size(), m_head.width);
    raw.resize(count);
    if (!m_options.names.empty()) {
        if (m_options.names.size() != count)
            refuse(say(CORE_TR("core", "{1} names are given for {2} columns; give one for each."),
                       std::to_string(m_options.names.size()), std::to_string(count)));
        for (std::size_t i = 0; i < std::min(count, m_options.names.size()); ++i) raw[i] = m_options.names[i];
    }
    for (std::size_t i = 0; i < count; ++i) {
        CsvColumn column = columnOf(raw[i]);
        if (column.name.empty()) column.name = "c" + std::to_string(i + 1);
        const std::string name = column.name;
        for (int n = 2; find(column.name) >= 0; ++n) column.name = name + " (" + std::to_string(n) + ")";
        if (column.name != name)
            understand(say(CORE_TR("core", "The name “{1}” stands above two columns; column {2} is called “{3}”."),
                           name, std::to_string(i + 1), column.name));
        m_layout.columns.push_back(std::move(column));
    }
    if (m_head.names < 0 && m_options.names.empty())
        understand(count == 1 ? say(CORE_TR("core", "The one column is called c1."))
                              : say(CORE_TR("core", "The columns are called c1 to c{1}."), std::to_string(count)));
}

std::vector<std::string> Columns::names() const
{
    std::vector<std::string> list;
    for (const CsvColumn& column : m_layout.columns) list.push_back(column.name);
    return list;
}

int Columns::find(std::string_view name) const
{
    const auto& columns = m_layout.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const CsvColumn& c) { return c.name == name; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int Columns::findOrRefuse(std::string_view name)
{
    const int index = find(name);
    if (index >= 0) return index;
    const std::string near = nearest(name, names());
    if (!near.empty())
        refuse(say(CORE_TR("core", "The file has no column “{1}”; did you mean “{2}”? It has {3}."), name, near,
                   join(names(), ", ")));
    else
        refuse(say(CORE_TR("core", "The file has no column “{1}”; it has {2}."), name, join(names(), ", ")));
    return -1;
}

void Columns::readUnits()
{
    if (m_head.units >= 0) {
        const auto& line = m_head.lines[std::size_t(m_head.units)];
        for (std::size_t i = 0; i < std::min(line.size(), m_layout.columns.size()); ++i) {
            std::string unit = line[i];
            if (!unit.empty() && unit.front() == '[') unit = std::string(trimmed(unit.substr(1, unit.size() - 2)));
            if (!meansMissing(unit) && !unit.empty()) m_layout.columns[i].unit = unit;
        }
    }
    for (const auto& [name, unit] : m_options.units) {
        const int index = findOrRefuse(name);
        if (index < 0) continue;
        m_layout.columns[std::size_t(index)].unit = unit;
        if (!findUnit(unit))
            refuse(say(
                CORE_TR("core", "The unit “{1}” given for “{2}” is not known; write it like g/L, 1/h or 1e6 cells/mL."),
                unit, name));
    }
}

void Columns::countKinds()
{
    m_kinds.resize(m_layout.columns.size());
    for (std::size_t i = m_head.firstData; i < m_head.lines.size(); ++i) {
        const auto& line = m_head.lines[i];
        if (isRemark(line)) continue;
        for (std::size_t j = 0; j < std::min(line.size(), m_kinds.size()); ++j) {
            Kinds& kinds = m_kinds[j];
            switch (kindOf(line[j], m_layout.decimal)) {
            case CellKind::Empty:
                break;
            case CellKind::Number:
                ++kinds.number;
                break;
            case CellKind::Nan:
                ++kinds.missing;
                break;
            case CellKind::DateTime:
                ++kinds.dateTime;
                break;
            case CellKind::Text:
                if (++kinds.text == 1) kinds.example = line[j];
                break;
            }
        }
    }
}

// The first column that is called a time, else the first of dates, else the first whose name speaks of time.
int Columns::guessTimeColumn() const
{
    constexpr std::array exact = {"time", "t",       "datetime",     "date time", "date",   "timestamp",
                                  "zeit", "elapsed", "elapsed time", "age",       "time_s", "elapsed_time"};
    const auto first = [&](auto matches) {
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
            if (matches(i)) return int(i);
        return -1;
    };
    const auto lower = [&](std::size_t i) { return lowerAscii(m_layout.columns[i].name); };
    int found = first([&](std::size_t i) { return std::find(exact.begin(), exact.end(), lower(i)) != exact.end(); });
    if (found < 0) found = first([&](std::size_t i) { return m_kinds[i].dateTime > 0 && m_kinds[i].number == 0; });
    if (found < 0)
        found = first([&](std::size_t i) {
            const bool named = lower(i).find("time") != std::string::npos || lower(i).find("zeit") != std::string::npos;
            return named && m_kinds[i].number > 0 && !endsWith(lower(i), ".reported");
        });
    return found;
}

void Columns::readTime()
{
    m_layout.start = m_options.start;
    if (m_options.interval) {
        m_layout.time = CsvLayout::Time::Interval;
        m_layout.interval = *m_options.interval;
        if (!(m_layout.interval > 0.0))
            refuse(say(CORE_TR("core", "The interval between rows is {1} s; it must be above 0 s."),
                       writeShort(m_layout.interval)));
        else
            understand(say(CORE_TR("core", "Rows are {1} s apart."), writeShort(m_layout.interval, 9)));
        return;
    }
    const bool named = !m_options.timeColumn.empty();
    m_layout.timeColumn = named ? findOrRefuse(m_options.timeColumn) : guessTimeColumn();
    if (m_layout.timeColumn < 0) {
        if (!named)
            refuse(say(
                CORE_TR("core",
                        "No column is called time; name the column that holds it, or give the interval between rows. "
                        "The file has {1}."),
                join(names(), ", ")));
        return;
    }
    CsvColumn& column = m_layout.columns[std::size_t(m_layout.timeColumn)];
    column.role = Role::Time;
    const Kinds& kinds = m_kinds[std::size_t(m_layout.timeColumn)];
    if (kinds.dateTime > kinds.number)
        readDateTimes(m_options.timeUnit.empty() && readZone(column.unit) ? column.unit : m_options.timeUnit);
    else if (kinds.text > kinds.number)
        refuse(say(CORE_TR("core", "The times in column “{1}”, such as “{2}”, are neither numbers nor dates like "
                                   "2026-03-01T09:30:00Z; write them so, or give the interval between rows."),
                   column.name, kinds.example));
    else
        readElapsed(m_options.timeUnit.empty() ? column.unit : m_options.timeUnit);
}

void Columns::readElapsed(std::string stated)
{
    CsvColumn& column = m_layout.columns[std::size_t(m_layout.timeColumn)];
    m_layout.time = CsvLayout::Time::Elapsed;
    column.unit = stated.empty() ? "s" : stated;
    if (!sameDimension(column.unit, "s")) {
        refuse(say(
            CORE_TR("core", "“{1}”, the unit of the time in column “{2}”, is no unit of time; write s, min, h or d."),
            column.unit, column.name));
        return;
    }
    m_layout.timeFactor = findUnit(column.unit)->factor;
    if (stated.empty())
        understand(
            say(CORE_TR("core", "The time is column “{1}”; it has no unit and is taken in seconds."), column.name));
    else
        understand(say(CORE_TR("core", "The time is column “{1}”, in {2}."), column.name, column.unit));
}

void Columns::readDateTimes(const std::string& stated)
{
    const std::size_t index = std::size_t(m_layout.timeColumn);
    const std::string& name = m_layout.columns[index].name;
    m_layout.time = CsvLayout::Time::DateTime;
    const auto isLocal = [&](const std::vector<std::string>& line) {
        const std::optional<DateTime> read = index < line.size() ? readDateTime(line[index]) : std::nullopt;
        return read && !read->zoneMinutes;
    };
    const bool local =
        std::any_of(m_head.lines.begin() + std::ptrdiff_t(m_head.firstData), m_head.lines.end(), isLocal);
    const std::optional<int> zone = readZone(stated);
    if (!stated.empty() && !zone) {
        refuse(say(
            CORE_TR("core",
                    "Column “{1}” holds dates; “{2}” is no time zone for them. Write Z for UTC, or an offset such as "
                    "+01:00."),
            name, stated));
    } else if (local && !zone) {
        refuse(say(
            CORE_TR("core",
                    "The dates in column “{1}” state no time zone; give it: Z for UTC, or an offset such as +01:00."),
            name));
    } else if (local) {
        m_layout.zoneMinutes = *zone;
        understand(say(CORE_TR("core", "The time is column “{1}”; its dates are read in the zone {2}."), name, stated));
    } else {
        understand(say(CORE_TR("core", "The time is column “{1}”; its dates state their zone."), name));
    }
}

void Columns::readBatch()
{
    if (m_options.batchColumn.empty()) return;
    m_layout.batchColumn = findOrRefuse(m_options.batchColumn);
    if (m_layout.batchColumn < 0) return;
    if (m_layout.batchColumn == m_layout.timeColumn) {
        refuse(say(CORE_TR("core", "Column “{1}” cannot hold both time and batch; name two columns."),
                   m_options.batchColumn));
        return;
    }
    m_layout.columns[std::size_t(m_layout.batchColumn)].role = Role::Batch;
    m_layout.batchValue = std::string(trimmed(m_options.batchValue));
    if (m_layout.batchValue.empty())
        understand(
            say(CORE_TR("core", "Only rows of the first batch in column “{1}” are read."), m_options.batchColumn));
    else
        understand(say(CORE_TR("core", "Only rows with “{1}” in column “{2}” are read."), m_layout.batchValue,
                       m_options.batchColumn));
}

void Columns::readRoles()
{
    std::vector<std::string> unitless;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        CsvColumn& column = m_layout.columns[i];
        const Kinds& kinds = m_kinds[i];
        if (column.role != Role::Value) continue;
        if (endsWith(column.name, ".reported")) {
            column.role = Role::Reported;
        } else if (kinds.text + kinds.dateTime > 0 && kinds.number == 0) {
            column.role = Role::Text;
            understand(say(CORE_TR("core", "Column “{1}” holds text and is left out."), column.name));
        } else if (column.unit.empty()) {
            unitless.push_back(column.name);
        } else if (!findUnit(column.unit)) {
            understand(say(
                CORE_TR("core",
                        "The unit “{1}” of column “{2}” is not known; its values stay as they are until a known unit "
                        "is given."),
                column.unit, column.name));
        }
    }
    // A last column without name and cells is a separator at the end of the lines.
    while (m_layout.columns.size() > 1 && m_options.names.empty()) {
        const std::size_t last = m_layout.columns.size() - 1;
        const Kinds& kinds = m_kinds[last];
        const bool used = kinds.number + kinds.missing + kinds.text + kinds.dateTime > 0;
        if (used || m_layout.columns[last].name != "c" + std::to_string(last + 1)) break;
        m_layout.columns.pop_back();
        if (!unitless.empty() && unitless.back() == "c" + std::to_string(last + 1)) unitless.pop_back();
    }
    if (!unitless.empty()) understand(say(CORE_TR("core", "Without unit: {1}."), join(unitless, ", ")));
}

} // namespace

void readCsvColumns(const CsvHead& head, const CsvOptions& options, CsvLayout& layout)
{
    Columns columns(head, options, layout);
    columns.readNames();
    columns.readUnits();
    columns.countKinds();
    columns.readTime();
    columns.readBatch();
    columns.readRoles();
}

CsvLayout sniffCsv(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    CsvLayout layout;
    const CsvHead lines = readCsvHead(head, wholeFile, options, layout);
    if (layout.problems.empty()) readCsvColumns(lines, options, layout);
    return layout;
}

} // namespace titer::base
