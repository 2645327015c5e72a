#include "core/base/tables/found/own_times.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_words.h"
#include "core/base/tables/found/tables_beside.h"
#include "core/base/tables/found/text_blocks.h"
#include "core/base/tables/found_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::base {

namespace {

using Cells = std::vector<std::string>;
using Role = CsvColumn::Role;

constexpr std::size_t rowsLookedAt = 200;

std::string withoutNumbers(std::string_view name)
{
    std::string kind;
    for (const char c : lowerAscii(trimmed(name)))
        if (!isDigit(c)) kind += c;
    return kind;
}

class OwnTimes {
public:
    OwnTimes(std::string_view text, const CsvLayout& plain)
        : m_plain(plain)
        , m_lines(linesIn(text, plain.separator, plain.lineEnd))
    {
    }

    std::vector<TitledTable> find();

private:
    bool findNames();
    bool isTime(std::size_t column) const;
    bool areAlike() const;
    bool differ() const;
    std::size_t end(std::size_t group) const;
    std::string nameOf(std::size_t column) const { return column < m_plain.names.size() ? m_plain.names[column] : ""; }
    TitledTable tableOf(std::size_t group) const;

    const CsvLayout& m_plain;
    std::vector<TextLine> m_lines;
    std::size_t m_names = 0;           // line
    std::vector<Cells> m_rows;         // the first ones
    std::vector<std::size_t> m_groups; // columns of times
};

bool OwnTimes::findNames()
{
    CsvCells cells;
    Cells names = m_plain.names;
    while (!names.empty() && names.back().empty()) names.pop_back();
    const auto data = std::size_t(std::max(m_plain.firstData, 0));
    for (std::size_t i = 0; i < std::min(data + rowsLookedAt, m_lines.size()); ++i) {
        Cells line = trimmedCells(cells, m_lines[i].text, m_plain.separator);
        if (i < data && line == names) m_names = i + 1;
        if (i >= data) m_rows.push_back(std::move(line));
    }
    return m_names > 0;
}

// Nothing but dates, or numbers that go on beneath a name and a unit of time.
bool OwnTimes::isTime(std::size_t column) const
{
    const CsvColumn& own = m_plain.columns[column];
    const bool isDated = m_plain.time == CsvLayout::Time::DateTime;
    const std::string name = lowerAscii(own.name);
    if (!isDated && (!isDuration(own.unit) || !(namesTime(own.name) || startsWith(name, "t")))) return false;
    double last = -HUGE_VAL;
    bool any = false;
    for (const Cells& row : m_rows) {
        if (column >= row.size() || row[column].empty()) continue;
        const CellKind kind = kindOf(row[column], m_plain.decimal);
        if (kind != (isDated ? CellKind::DateTime : CellKind::Number)) return false;
        any = true;
        if (isDated) continue;
        const double time = readCell(row[column], m_plain.decimal).value_or(last);
        if (time < last) return false;
        last = time;
    }
    return any;
}

// Whether the times are called alike, or each after the first of its columns.
bool OwnTimes::areAlike() const
{
    const auto isAlike = [&](std::size_t time) { return withoutNumbers(nameOf(time)) == withoutNumbers(nameOf(0)); };
    const auto isOfNext = [&](std::size_t time) {
        const std::string next = lowerAscii(m_plain.columns[time + 1].name), own = lowerAscii(trimmed(nameOf(time)));
        return next.size() > 1 && own.size() > next.size() && (startsWith(own, next) || endsWith(own, next));
    };
    return std::all_of(m_groups.begin(), m_groups.end(), isAlike) ||
           std::all_of(m_groups.begin(), m_groups.end(), isOfNext);
}

// Whether any row has several times.
bool OwnTimes::differ() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Cells& row) {
        return std::any_of(m_groups.begin() + 1, m_groups.end(), [&](std::size_t time) {
            return time < row.size() && !row[time].empty() && !row[0].empty() && row[time] != row[0];
        });
    });
}

std::size_t OwnTimes::end(std::size_t group) const
{
    return group + 1 < m_groups.size() ? m_groups[group + 1] : m_plain.columns.size();
}

TitledTable OwnTimes::tableOf(std::size_t group) const
{
    CsvCells cells;
    TitledTable table{.title = m_plain.columns[m_groups[group] + 1].name, .text = {}, .source = {}, .hasRows = true};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Cells line = i + 1 < m_names ? Cells() : trimmedCells(cells, m_lines[i].text, m_plain.separator);
        std::string own;
        bool any = false;
        for (std::size_t j = m_groups[group]; j < end(group); ++j) {
            const std::string cell = j < line.size() ? line[j] : std::string();
            any = any || !cell.empty();
            if (j > m_groups[group]) own += m_plain.separator;
            own += quotedCell(cell, m_plain.separator);
        }
        table.text += (any ? own : std::string()) + m_plain.lineEnd;
    }
    if (m_plain.encoding == Encoding::Windows1252) table.text = fromWindows1252(table.text);
    return table;
}

std::vector<TitledTable> OwnTimes::find()
{
    const std::size_t count = m_plain.columns.size();
    if (!findNames()) return {};
    for (std::size_t j = 0; j < count; ++j)
        if (isTime(j)) m_groups.push_back(j);
    if (m_groups.size() < 2 || m_groups.front() != 0) return {};
    std::set<std::string> names;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (end(g) < m_groups[g] + 2 || m_plain.columns[m_groups[g]].role == Role::Reported) return {};
        for (std::size_t j = m_groups[g] + 1; j < end(g); ++j)
            if (!nameOf(j).empty() && !names.insert(nameOf(j)).second) return {};
    }
    if (!areAlike() || !differ()) return {};
    std::vector<TitledTable> tables;
    for (std::size_t g = 0; g < m_groups.size(); ++g) tables.push_back(tableOf(g));
    for (TitledTable& table : tables) table.showsTitle = false;
    return tables;
}

} // namespace

std::vector<TitledTable> tablesOfOwnTimes(std::string_view text, const CsvLayout& plain, const CsvOptions& options)
{
    const bool isTimed = plain.time == CsvLayout::Time::DateTime || plain.time == CsvLayout::Time::Elapsed;
    const bool isStated = !options.timeColumn.empty() || !options.names.empty() || options.header ||
                          !options.table.empty() || options.namesLine > 0 || !options.batchColumn.empty();
    if (!isTimed || isStated || plain.timeColumn != 0 || plain.clockColumn >= 0 || plain.counted ||
        plain.columns.size() < 4 || !plain.problems.empty())
        return {};
    // The first lines show it, of all tables that are looked at.
    constexpr std::size_t head = 64 * 1024;
    if (text.size() > maxFoundSize || OwnTimes(text.substr(0, head), plain).find().empty()) return {};
    return OwnTimes(text, plain).find();
}

} // namespace titer::base
