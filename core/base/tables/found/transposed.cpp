#include "core/base/tables/found/transposed.h"

#include "core/base/tables/cells/duration.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_text.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <set>

namespace titer::base {

namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t minTimes = 3;

std::optional<double> numberIn(const std::string& cell)
{
    const std::optional<double> number = readCell(cell, '.');
    return number ? number : readCell(cell, ',');
}

std::optional<double> timeIn(const std::string& cell)
{
    const std::optional<double> clock = readDuration(cell, ClockForm::Hours);
    return clock ? clock : numberIn(cell);
}

// The row of times: where they begin in it, and where they begin anew.
struct TimeRow {
    std::size_t first = 0;
    std::size_t length = 0; // of a part
    std::string name;
};

std::optional<TimeRow> timeRowIn(const Cells& cells)
{
    TimeRow row;
    while (row.first < cells.size() && !timeIn(cells[row.first])) {
        if (!cells[row.first].empty()) row.name = cells[row.first];
        ++row.first;
    }
    if (row.first == 0 || row.first + minTimes > cells.size() || !namesTime(row.name)) return std::nullopt;
    std::optional<double> before;
    for (std::size_t j = row.first; j < cells.size(); ++j) {
        const std::optional<double> time = timeIn(cells[j]);
        if (!time) return std::nullopt;
        if (before && *time <= *before && row.length == 0) row.length = j - row.first;
        before = time;
    }
    const std::size_t count = cells.size() - row.first;
    if (row.length == 0) row.length = count;
    return row.length >= minTimes && count % row.length == 0 ? std::optional(row) : std::nullopt;
}

// What stands in front of its numbers; nothing where a row has none, or texts among them.
std::optional<std::string> labelOf(const Cells& cells, const TimeRow& times)
{
    if (cells.size() <= times.first) return std::nullopt;
    std::string label;
    for (std::size_t j = 0; j < times.first; ++j)
        if (!cells[j].empty()) label += (label.empty() ? "" : " ") + cells[j];
    std::size_t numbers = 0, texts = 0;
    for (std::size_t j = times.first; j < cells.size(); ++j) {
        numbers += numberIn(cells[j]).has_value();
        texts += !numberIn(cells[j]) && !cells[j].empty() && !meansMissing(cells[j]);
    }
    if (label.empty() || numbers <= texts) return std::nullopt;
    return label;
}

class Upright {
public:
    Upright(std::span<const TextLine> lines, char separator)
    {
        CsvCells cells;
        for (const TextLine& line : lines) m_rows.push_back(trimmedCells(cells, line.text, separator));
    }

    std::size_t rows() const { return m_rows.size(); }
    const Cells& row(std::size_t at) const { return m_rows[at]; }
    // The table around the row of times; `end` is moved behind it.
    std::string text(std::size_t at, const TimeRow& times, std::size_t& end) const;

private:
    struct Series {
        std::string name;
        std::size_t row = 0, first = 0;
    };

    std::vector<Series> seriesAround(std::size_t at, const TimeRow& times, std::size_t& end) const;

    std::vector<Cells> m_rows;
};

std::vector<Upright::Series> Upright::seriesAround(std::size_t at, const TimeRow& times, std::size_t& end) const
{
    std::size_t begin = at;
    while (begin > 0 && labelOf(m_rows[begin - 1], times) && m_rows[begin - 1].size() <= m_rows[at].size()) --begin;
    const Cells heading = begin > 0 ? m_rows[begin - 1] : Cells();
    for (end = at + 1; end < m_rows.size() && labelOf(m_rows[end], times);) ++end;
    std::vector<Series> all;
    const std::size_t parts = (m_rows[at].size() - times.first) / times.length;
    for (std::size_t i = begin; i < end; ++i)
        for (std::size_t part = 0; i != at && part < parts; ++part) {
            const std::size_t first = times.first + part * times.length;
            std::string name = *labelOf(m_rows[i], times);
            if (parts > 1)
                name += " " +
                        (first < heading.size() && !heading[first].empty() ? heading[first] : std::to_string(part + 1));
            all.push_back({std::move(name), i, first});
        }
    return all;
}

std::string Upright::text(std::size_t at, const TimeRow& times, std::size_t& end) const
{
    const std::vector<Series> series = seriesAround(at, times, end);
    if (series.empty()) return {};
    std::string text = csvCell(times.name);
    for (const Series& each : series) text += "," + csvCell(each.name);
    text += '\n';
    for (std::size_t k = 0; k < times.length; ++k) {
        const std::string& time = m_rows[at][times.first + k];
        text += readDuration(time, ClockForm::Hours) ? time : writeNumber(*timeIn(time));
        for (const Series& each : series) {
            const Cells& cells = m_rows[each.row];
            const std::string cell = each.first + k < cells.size() ? cells[each.first + k] : std::string();
            const std::optional<double> number = numberIn(cell);
            text += "," + (number ? writeNumber(*number) : csvCell(cell));
        }
        text += '\n';
    }
    return text;
}

} // namespace

std::vector<TitledTable> uprightTables(std::span<const TextLine> lines, char separator, const std::string& source)
{
    const Upright upright(lines, separator);
    std::vector<TitledTable> tables;
    std::set<std::string> titles;
    for (std::size_t i = 0; i < upright.rows(); ++i) {
        const std::optional<TimeRow> times = timeRowIn(upright.row(i));
        if (!times) continue;
        std::size_t end = i + 1;
        std::string text = upright.text(i, *times, end);
        if (text.empty()) continue;
        std::string title;
        for (std::size_t above = i; above-- > 0 && title.empty() && i - above < 6;)
            title = titleIn(lines[above].text, separator);
        if (title.empty() || !titles.insert(title).second) {
            title = std::to_string(tables.size() + 1);
            titles.insert(title);
        }
        tables.push_back({.title = title, .text = std::move(text), .source = source, .firstLine = lines[i].number});
        i = end - 1;
    }
    return tables;
}

} // namespace titer::base
