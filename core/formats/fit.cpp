// Finds the columns of a format in a line of names, and sees that their units can be those of the quantities.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"
#include "core/formats/layout.h"

#include <algorithm>

namespace titer::formats {

using base::say;

namespace {

// Concentrations stand in mass or in amount, all else in one dimension. A unit of a format that is no known one says nothing.
bool canBe(const std::string& unit, const std::string& expected)
{
    const auto isConcentration = [](const std::string& each) {
        return base::sameDimension(each, "g/L") || base::sameDimension(each, "mol/L");
    };
    if (expected.empty() || !base::findUnit(expected)) return true;
    return base::sameDimension(unit, expected) || (isConcentration(unit) && isConcentration(expected));
}

// Finds what a format names in one line, and says what stands in the way.
class ColumnFinder {
public:
    ColumnFinder(const Header& header, std::size_t line, Layout& layout)
        : m_header(header)
        , m_line(line)
        , m_layout(layout)
    {
    }

    int found() const { return m_found; }
    TextCells text(const Field& field)
    {
        TextCells cells{m_header.findAll(field.columns), field.like, {}};
        if (std::find(cells.columns.begin(), cells.columns.end(), Header::twice) == cells.columns.end()) return cells;
        reportTwice(field.columns.front());
        return {};
    }
    TimeCells time(const Field& field)
    {
        TimeCells time;
        time.text = text(field);
        for (const int column : time.text.columns) {
            time.name += (time.name.empty() ? "" : " + ") + m_header.text(column);
            const std::string zone = nameAndUnit(m_header.text(column)).second;
            if (!zone.empty()) time.zoneMinutes = base::readZone(zone);
        }
        return time;
    }
    void value(const Quantity& quantity)
    {
        const int column = m_header.find(quantity.columns);
        if (column == Header::none) return;
        if (column == Header::twice) return reportTwice(quantity.columns.front());
        for (const ValueColumn& other : m_layout.values)
            if (other.column == column) return;
        ValueColumn value{column, quantity};
        const std::string written = m_header.unitOf(column, quantity.columns);
        if (!written.empty() && !takeUnit(m_layout, value, written, m_line)) return;
        m_layout.values.push_back(std::move(value));
        ++m_found;
    }
    static bool takeUnit(Layout& layout, ValueColumn& value, const std::string& written, std::size_t line)
    {
        const std::string unit = base::writtenUnit(written);
        if (!base::findUnit(unit)) {
            layout.notices.push_back({placeOf(line, value.column),
                                      say(CORE_TR("core", "“{1}” is not a known unit; “{2}” is ignored. Give the "
                                                          "full name of the column in the format."),
                                          written, value.quantity.tag)});
            return false;
        }
        if (!canBe(unit, value.quantity.unit)) {
            layout.notices.push_back({placeOf(line, value.column),
                                      say(CORE_TR("core", "“{1}” cannot be the unit of “{2}”, which is ignored. "
                                                          "Give the full name of the column in the format."),
                                          written, value.quantity.tag)});
            return false;
        }
        value.quantity.unit = unit;
        return true;
    }

private:
    void reportTwice(const std::string& name)
    {
        m_layout.notices.push_back(
            {placeOf(m_line, -1),
             say(CORE_TR("core", "“{1}” is above two columns; neither is read. Name the right one."), name)});
    }

    const Header& m_header;
    std::size_t m_line;
    Layout& m_layout;
    int m_found = 0;
};

void findSample(ColumnFinder& finder, const SampleFields& sample, Layout& layout)
{
    layout.name = finder.text(sample.name);
    layout.vessel = finder.text(sample.vessel);
    layout.batch = finder.text(sample.batch);
    layout.instrument = finder.text(sample.instrument);
    layout.method = finder.text(sample.method);
    layout.dilution = finder.text(sample.dilution);
    layout.replicate = finder.text(sample.replicate);
    layout.zone = finder.text(sample.zone);
    layout.drawn = finder.time(sample.drawn);
    layout.measured = finder.time(sample.measured);
    layout.reported = finder.time(sample.reported);
}

// False where one of the columns is not there.
bool findConditions(const Header& header, const std::vector<std::pair<std::string, Names>>& conditions,
                    std::vector<std::pair<int, Names>>& found)
{
    for (const auto& [column, texts] : conditions) {
        found.emplace_back(header.find(Names{column}), texts);
        if (found.back().first < 0) return false;
    }
    return true;
}

} // namespace

std::string placeOf(std::size_t line, int column)
{
    return std::to_string(line) + ":" + std::to_string(std::max(column + 1, 1));
}

int fitColumns(const Header& header, std::size_t line, const std::shared_ptr<const Format>& format, Layout& layout)
{
    layout.format = format;
    layout.width = header.plain().size();
    layout.key = format->id + "\n" + base::join(header.plain(), "\n");
    ColumnFinder finder(header, line, layout);
    findSample(finder, format->sample, layout);
    int found = int(layout.hasTime()) + int(!layout.name.columns.empty());
    // A row that should be left out is left out only where its column is known; "only" is what must be there.
    findConditions(header, format->ignore, layout.ignore);
    std::erase_if(layout.ignore, [](const auto& each) { return each.first < 0; });
    if (!findConditions(header, format->only, layout.only)) return 0;
    if (format->hasRows()) {
        layout.rowName = header.find(format->rowName);
        layout.rowValue = header.find(format->rowValue);
        layout.rowUnit = header.find(format->rowUnit);
        if (layout.rowName < 0 || layout.rowValue < 0) return 0;
        found += 2;
    } else {
        for (const Quantity& quantity : format->quantities) finder.value(quantity);
        found += finder.found();
        if (layout.values.empty()) return 0;
    }
    // The one value of a file of pairs may have no time.
    return layout.hasTime() || format->hasPairs() ? found : 0;
}

bool takeUnitRow(const base::CsvCells& cells, std::size_t line, Layout& layout)
{
    const auto cell = [&](int column) {
        return column >= 0 && std::size_t(column) < cells.size() ? base::trimmed(cells[std::size_t(column)])
                                                                 : std::string_view();
    };
    if (!textOf(cells, layout.name).empty()) return false;
    for (const TimeCells* time : {&layout.drawn, &layout.measured, &layout.reported})
        if (!textOf(cells, time->text).empty()) return false;
    bool any = false;
    for (const ValueColumn& value : layout.values) {
        if (cell(value.column).empty()) continue;
        any = true;
        if (readLabNumber(cell(value.column), '.', {}) || readLabNumber(cell(value.column), ',', {})) return false;
    }
    if (!any) return false;
    std::erase_if(layout.values, [&](ValueColumn& value) {
        const std::string written(cell(value.column));
        return !written.empty() && !ColumnFinder::takeUnit(layout, value, written, line);
    });
    return true;
}

} // namespace titer::formats
