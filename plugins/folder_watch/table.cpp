// Reads rows cell by cell: what is missing is left out, what is beyond a range is uncertain, what cannot be read is said.
#include "plugins/folder_watch/table.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::size_t mostShown = 60;
constexpr std::size_t longestText = 400; // of a sample's texts

// The cells of one row as texts.
class RowCells {
public:
    RowCells(const Layout& layout, const base::CsvCells& cells)
        : m_layout(layout)
        , m_cells(cells)
    {
    }
    std::string operator[](int column) const
    {
        if (column < 0 || std::size_t(column) >= m_cells.size()) return {};
        const std::string_view cell = base::trimmed(m_cells[std::size_t(column)]).substr(0, longestText);
        if (m_layout.latin1) return base::fromWindows1252(cell);
        // Cut within a character, or not UTF-8 behind the part that was looked at first.
        const std::size_t invalid = base::firstInvalidUtf8(cell);
        if (invalid == std::string_view::npos) return std::string(cell);
        return invalid + 4 > longestText ? std::string(cell.substr(0, invalid)) : base::fromWindows1252(cell);
    }
    std::string joined(const std::vector<int>& columns) const
    {
        std::string text;
        for (const int column : columns) {
            if (!text.empty()) text += ' ';
            text += (*this)[column];
        }
        return std::string(base::trimmed(text));
    }

private:
    const Layout& m_layout;
    const base::CsvCells& m_cells;
};

bool isMissing(const Layout& layout, const std::string& cell)
{
    if (cell.empty() || base::meansMissing(cell)) return true;
    const std::string plain = plainName(cell);
    for (const char* word : {"n.a.", "n.a", "n.d.", "nd", "no result", "not measured"})
        if (plain == word) return true;
    return layout.analyser && std::any_of(layout.analyser->missing.begin(), layout.analyser->missing.end(),
                                          [&](const std::string& word) { return plainName(word) == plain; });
}

// "<0.2" and "> 20" are beyond what can be measured; the limit is all that is known.
void addReading(const Layout& layout, const std::string& cell, const connect::TagInfo& info, Row& row)
{
    if (isMissing(layout, cell)) return;
    const bool beyond = cell[0] == '<' || cell[0] == '>';
    const std::string_view number = beyond ? base::trimmed(std::string_view(cell).substr(1)) : std::string_view(cell);
    const std::optional<double> value = base::readCell(number, layout.decimal);
    if (!value) {
        row.faults.push_back(say(CORE_TR("core", "“{1}” of “{2}” is no number."), cell.substr(0, mostShown), info.id));
        return;
    }
    const bool doubtful = row.sample.drawn.doubtful;
    row.readings.push_back({info, *value,
                            beyond     ? connect::status::uncertainUnitsExceeded
                            : doubtful ? connect::status::uncertain
                                       : connect::status::good});
}

// A row that holds one value under its name.
void addNamed(const Layout& layout, const RowCells& cells, Row& row)
{
    const std::string name = cells[layout.rowName], unit = cells[layout.rowUnit];
    if (name.empty()) return;
    connect::TagInfo info{name, {}, {}};
    for (const AnalyserTag& tag : layout.analyser->tags)
        for (const std::string& column : tag.columns)
            if (plainName(column) == plainName(name)) info = tag.info;
    if (!unit.empty()) info.unit = unit;
    addReading(layout, cells[layout.rowValue], info, row);
}

bool counts(const Layout& layout, const RowCells& cells)
{
    return std::all_of(layout.only.begin(), layout.only.end(), [&](const auto& each) {
        const std::string cell = plainName(cells[each.first]);
        return std::any_of(each.second.begin(), each.second.end(),
                           [&](const std::string& text) { return plainName(text) == cell; });
    });
}

} // namespace

base::Result<std::optional<Row>> readRow(const Layout& layout, const base::CsvCells& raw, const LocalClock& clock)
{
    const RowCells cells(layout, raw);
    if (!counts(layout, cells)) return std::optional<Row>();
    static const std::vector<std::string> none;
    const std::vector<std::string>& formats = layout.analyser ? layout.analyser->formats : none;
    const std::string drawn = cells.joined(layout.drawn), reported = cells.joined(layout.reported);
    Row row;
    row.sample.id = cells[layout.sampleId];
    // Units below the names, sums below the data.
    if (drawn.empty() && row.sample.id.empty()) return std::optional<Row>();
    const std::optional<Moment> time = clock.read(drawn, formats);
    if (!time)
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "“{1}” is no date and time that is known; state its format in the template."),
                         drawn.substr(0, mostShown))};
    row.sample.drawn = *time;
    if (!reported.empty()) row.sample.reported = clock.read(reported, formats);
    row.sample.method = cells[layout.method];
    row.sample.dilution = cells[layout.dilution];
    row.sample.replicate = cells[layout.replicate];
    for (const ValueColumn& value : layout.values) addReading(layout, cells[value.column], value.info, row);
    if (layout.rowName >= 0) addNamed(layout, cells, row);
    return std::optional(std::move(row));
}

} // namespace titer::folder_watch
