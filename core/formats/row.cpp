// Reads rows cell by cell: what is missing is left out, what is beyond a limit says so, what cannot be read is reported.
#include "core/base/text.h"
#include "core/base/units/written_unit.h"
#include "core/base/utf8.h"
#include "core/formats/date_pattern.h"
#include "core/formats/layout.h"

#include <algorithm>
#include <cmath>

namespace titer::formats {

using base::say;

namespace {

constexpr std::size_t maxTextLength = 400; // of a sample's texts
constexpr std::size_t maxShown = 60;

std::string cellOf(const base::CsvCells& cells, int column)
{
    if (column < 0 || std::size_t(column) >= cells.size()) return {};
    return std::string(base::utf8Head(base::trimmed(cells[std::size_t(column)]), maxTextLength));
}

std::string shown(const std::string& text)
{
    std::size_t end = std::min(text.size(), maxShown);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    return text.substr(0, end);
}

bool fitsOne(const std::vector<std::pair<int, Names>>& conditions, const base::CsvCells& cells)
{
    return std::any_of(conditions.begin(), conditions.end(),
                       [&](const auto& each) { return isOneOf(cellOf(cells, each.first), each.second); });
}

// "2", "-7" and "5.5" are hours.
std::optional<int> zoneOf(const std::string& text)
{
    if (text.empty()) return std::nullopt;
    const std::optional<double> hours = base::readNumber(text);
    if (!hours) return base::readZone(text);
    const double minutes = *hours * 60.0;
    if (std::abs(minutes) > 18 * 60 || minutes != std::floor(minutes)) return std::nullopt;
    return int(minutes);
}

class RowReader {
public:
    RowReader(const Layout& layout, const base::CsvCells& cells, const base::Zone& zone, std::size_t line)
        : m_layout(layout)
        , m_cells(cells)
        , m_zone(zone)
        , m_line(line)
    {
        m_sample.line = line;
    }

    RowRead read()
    {
        if (!counts(m_layout, m_cells) || !readSample()) return std::move(m_read);
        for (const ValueColumn& value : m_layout.values) addValue(value.quantity, value.column);
        if (m_layout.rowName >= 0) addNamed();
        m_read.sample = std::move(m_sample);
        return std::move(m_read);
    }

private:
    void fault(int column, base::Sentence what)
    {
        const bool isPairs = !m_layout.cellLines.empty();
        m_read.faults.push_back({placeOf(lineOf(column), isPairs ? 1 : column), std::move(what)});
    }
    std::size_t lineOf(int column) const
    {
        return column >= 0 && std::size_t(column) < m_layout.cellLines.size() ? m_layout.cellLines[std::size_t(column)]
                                                                              : m_line;
    }
    std::string text(const TextCells& cells) const { return textOf(m_cells, cells); }

    bool readSample()
    {
        if (m_layout.format) m_sample.analyser = m_layout.format->id;
        m_sample.name = text(m_layout.name);
        m_sample.vessel = text(m_layout.vessel);
        m_sample.batch = text(m_layout.batch);
        m_sample.instrument = text(m_layout.instrument);
        m_sample.method = text(m_layout.method);
        m_sample.dilution = text(m_layout.dilution);
        m_sample.replicate = text(m_layout.replicate);
        m_rowZone = zoneOf(text(m_layout.zone));
        const bool hasTexts = !text(m_layout.drawn.text).empty() || !text(m_layout.measured.text).empty() ||
                              !text(m_layout.reported.text).empty();
        const bool isPairs = m_layout.format && m_layout.format->hasPairs();
        // Units below the names, sums below the data.
        if (!hasTexts && m_sample.name.empty() && !isPairs) return false;
        m_sample.drawn = time(m_layout.drawn);
        m_sample.measured = time(m_layout.measured);
        m_sample.reported = time(m_layout.reported);
        if (isPairs || m_sample.time()) return true;
        if (!hasTexts && m_layout.hasTime())
            fault(-1, say(CORE_TR("core", "The row of “{1}” has no time and is ignored."), shown(m_sample.name)));
        return false;
    }
    std::optional<base::Moment> time(const TimeCells& cells)
    {
        const std::string written = text(cells.text);
        if (written.empty()) return std::nullopt;
        const std::optional<base::DateTime> read = readTime(written, cells, m_layout.format.get());
        if (!read) {
            fault(cells.text.columns.front(),
                  say(CORE_TR("core", "“{1}” is not a known date and time; specify in the format how it is written."),
                      shown(written)));
            return std::nullopt;
        }
        const std::optional<int> zone = read->zoneMinutes   ? read->zoneMinutes
                                        : cells.zoneMinutes ? cells.zoneMinutes
                                                            : m_rowZone;
        if (!zone) {
            m_read.hadNoZone = true;
            return m_zone.fromWall(read->clock.microseconds);
        }
        return base::Moment{read->clock.microseconds - std::int64_t(*zone) * 60'000'000, false};
    }
    void addValue(const Quantity& quantity, int column)
    {
        const std::string cell = cellOf(m_cells, column);
        static const Names none;
        if (isMissing(cell, m_layout.format ? m_layout.format->missing : none)) return;
        const std::optional<WrittenNumber> number = readLabNumber(cell, m_layout.decimal, quantity.unit);
        if (!number)
            return fault(column, say(CORE_TR("core", "“{1}” of “{2}” is not a number and is ignored."), shown(cell),
                                     quantity.tag));
        LabValue value{quantity.tag, quantity.label, quantity.unit, number->value, number->beyond, lineOf(column)};
        if (value.beyond == 0 && quantity.min && value.value < *quantity.min) {
            value.beyond = '<';
            value.value = *quantity.min;
        } else if (value.beyond == 0 && quantity.max && value.value > *quantity.max) {
            value.beyond = '>';
            value.value = *quantity.max;
        }
        m_sample.values.push_back(std::move(value));
    }
    // A row that holds one value under its name.
    void addNamed()
    {
        const std::string name = cellOf(m_cells, m_layout.rowName), unit = cellOf(m_cells, m_layout.rowUnit);
        if (name.empty()) return;
        Quantity quantity{{}, name, {}, {}, {}, {}};
        for (const Quantity& known : m_layout.format->quantities)
            if (isOneOf(name, known.columns)) quantity = known;
        if (!unit.empty()) quantity.unit = base::writtenUnit(unit);
        addValue(quantity, m_layout.rowValue);
    }

    const Layout& m_layout;
    const base::CsvCells& m_cells;
    const base::Zone& m_zone;
    std::size_t m_line;
    std::optional<int> m_rowZone;
    LabSample m_sample;
    RowRead m_read;
};

} // namespace

std::string textOf(const base::CsvCells& cells, const TextCells& text)
{
    if (text.columns.empty()) return text.fixed;
    std::string joined;
    for (const int column : text.columns) {
        const std::string cell = cellOf(cells, column);
        if (!joined.empty() && !cell.empty()) joined += ' ';
        joined += cell;
    }
    // A name that looks otherwise is kept as it is.
    return takenOut(joined, text.like).value_or(joined);
}

bool counts(const Layout& layout, const base::CsvCells& cells)
{
    return std::all_of(layout.only.begin(), layout.only.end(),
                       [&](const auto& each) { return isOneOf(cellOf(cells, each.first), each.second); }) &&
           !fitsOne(layout.ignore, cells);
}

std::optional<base::DateTime> readTime(const std::string& text, const TimeCells& time, const Format* format)
{
    if (const std::optional<base::DateTime> iso = base::readDateTime(text)) return iso;
    if (format)
        for (const std::string& pattern : format->times)
            if (const std::optional<base::DateTime> read = readByPattern(text, pattern)) return read;
    if (time.order) return base::readWrittenTime(text, *time.order);
    std::optional<base::DateTime> only;
    for (const base::DateOrder order :
         {base::DateOrder::YearFirst, base::DateOrder::DayFirst, base::DateOrder::MonthFirst}) {
        const std::optional<base::DateTime> read = base::readWrittenTime(text, order);
        if (read && only && read->clock != only->clock) return std::nullopt;
        if (read) only = read;
    }
    return only;
}

RowRead readRow(const Layout& layout, const base::CsvCells& cells, const base::Zone& zone, std::size_t line)
{
    return RowReader(layout, cells, zone, line).read();
}

Heading headingIn(const Layout& layout, const base::CsvCells& cells)
{
    constexpr std::size_t minNames = 3; // names that are no coincidence
    std::size_t filled = 0, known = 0;
    bool same = true;
    for (std::size_t j = 0; j < std::max(cells.size(), layout.names.size()); ++j) {
        const std::string_view cell = j < cells.size() ? base::trimmed(cells[j]) : std::string_view();
        same = same && cell == (j < layout.names.size() ? std::string_view(layout.names[j]) : std::string_view());
        if (cell.empty()) continue;
        if (base::kindOf(cell, layout.decimal) != base::CellKind::Text) return Heading::None;
        ++filled;
        known += std::find(layout.names.begin(), layout.names.end(), cell) != layout.names.end();
    }
    if (layout.names.empty() || filled == 0) return Heading::None;
    if (same) return Heading::Same;
    return known >= minNames && 2 * known >= filled ? Heading::Other : Heading::None;
}

base::Notice otherNames(std::size_t line, std::size_t lines)
{
    const std::string number = std::to_string(line);
    return {
        number,
        say(CORE_TR("core", "Another table starts in line {1}; its {2} lines are ignored. Split the file before it."),
            number, std::to_string(lines))};
}

} // namespace titer::formats
