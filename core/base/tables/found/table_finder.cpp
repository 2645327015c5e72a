#include "core/base/tables/found/table_finder.h"

#include "core/base/encoding.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/found/maker_options.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;
using Time = CsvLayout::Time;

constexpr std::size_t maxBlank = 100;  // lines before the first of several tables
constexpr std::size_t maxTables = 200; // that are looked at, the longest

bool hasTimeAndValues(const CsvLayout& layout)
{
    return layout.problems.empty() && layout.time != Time::Unknown &&
           std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const CsvColumn& column) { return column.role == Role::Value; });
}

// Names without their numbers, by which tables are of one kind: "Unit 1.pH1.PV" and "Unit 2.pH2.PV".
std::string kindOfTable(const std::vector<std::string>& names)
{
    std::string kind;
    for (const std::string& name : names) {
        for (const char c : name)
            if (!isDigit(c)) kind += c;
        kind += '\n';
    }
    while (kind.ends_with("\n\n")) kind.pop_back();
    return kind;
}

bool isStated(const CsvOptions& options)
{
    return !options.table.empty() || options.namesLine > 0;
}

} // namespace

bool isTableAlone(std::string_view text, const CsvLayout& plain)
{
    if (!hasTimeAndValues(plain) || plain.timeColumn < 0) return false;
    if (startsWith(text, "\xef\xbb\xbf")) text.remove_prefix(3);
    CsvCells cells;
    int number = 0;
    const int maxHeading = isOfCampbell(text) ? 4 : 3; // names, units and what belongs to them
    std::vector<std::string_view> heading;
    for (; !text.empty(); ++number) {
        const std::size_t length = std::min(text.find(plain.lineEnd), text.size());
        if (length == text.size() && number > 0) break; // it may go on
        const std::string_view line = trimmed(text.substr(0, length));
        text.remove_prefix(std::min(length + 1, text.size()));
        if (line.empty() || (line.front() == '#' && !meansMissing(line.substr(0, line.find(plain.separator)))))
            continue;
        if (number < plain.firstData) {
            // Nothing like a title.
            if (line.find(plain.separator) == std::string_view::npos || plain.firstData > maxHeading) return false;
            heading.push_back(line);
            continue;
        }
        if (isDigit(line.front())) continue;
        // A logger that was started again writes its heading again.
        const bool comesAgain = std::find(heading.begin(), heading.end(), line) != heading.end();
        if (isOfCampbell(line) || (comesAgain && isOfCampbell(heading.front()))) continue;
        cells.split(line, plain.separator);
        const auto time = std::size_t(plain.timeColumn);
        if (time >= cells.size() || kindOf(cells[time], plain.decimal) == CellKind::Text) return false;
    }
    return true;
}

TableFinder::TableFinder(std::string_view text, bool wholeFile, const CsvOptions& options, const CsvLayout& plain)
    : m_text(text)
    , m_whole(wholeFile)
    , m_options(options)
    , m_plain(plain)
{
    takeSeparator();
    m_blocks = blocksIn(m_lines, m_separator);
    m_facts = factsIn(m_lines, m_blocks, m_separator, m_options);
    CsvOptions own = m_options;
    own.table.clear();
    own.separator = m_separator;
    if (!own.zone && m_facts.zone) own.zone = m_facts.zone;
    sniffBlocks(own);
    const auto timed = [](const Table& table) { return table.hasTime; };
    if (!own.interval && m_facts.interval && std::none_of(m_tables.begin(), m_tables.end(), timed)) {
        own.interval = m_facts.interval->seconds;
        sniffBlocks(own);
    }
    if (!hasTimedTable())
        if (const std::optional<CsvOptions> known = optionsOfMaker(m_lines, m_separator, own)) sniffBlocks(*known);
    if (hasTimedTable()) std::erase_if(m_tables, [](const Table& table) { return !table.hasTime; });
    nameTables();
}

// A row with a date next to a long table without a time is no run.
bool TableFinder::hasTimedTable() const
{
    constexpr std::size_t few = 3, many = 4;
    std::size_t timed = 0, other = 0;
    for (const Table& table : m_tables) {
        std::size_t& rows = table.hasTime ? timed : other;
        rows = std::max(rows, table.block.rows);
    }
    return timed > 0 && (timed > few || other < many * timed);
}

void TableFinder::takeSeparator()
{
    constexpr std::size_t looked = 3000; // lines
    if (m_options.separator) {
        m_separator = *m_options.separator;
        m_lines = linesIn(m_text, m_separator, m_plain.lineEnd);
        return;
    }
    int best = 0;
    m_separator = m_plain.separator;
    for (const char separator : {';', '\t', ','}) {
        const std::vector<TextLine> lines = linesIn(m_text, separator, m_plain.lineEnd);
        const std::size_t step = std::max(std::size_t(1), lines.size() / looked);
        std::vector<TextLine> some;
        for (std::size_t i = 0; i < lines.size(); i += step) some.push_back(lines[i]);
        const int fit = fitOf(some, separator);
        if (fit <= best) continue;
        best = fit;
        m_separator = separator;
    }
    m_lines = linesIn(m_text, m_separator, m_plain.lineEnd);
}

TablePlace TableFinder::placeOf(const TextBlock& block) const
{
    const auto byteAt = [&](std::size_t line) {
        return line < m_lines.size() ? std::size_t(m_lines[line].text.data() - m_text.data()) : m_text.size();
    };
    const bool isLast = block.end >= m_lines.size();
    return {.begin = byteAt(block.heading),
            .end = byteAt(block.end),
            .above = int(block.heading),
            .lastLine = isLast ? 0 : m_lines[block.end].number - 1};
}

void TableFinder::sniffBlocks(const CsvOptions& options)
{
    m_tables.clear();
    m_used = options;
    std::vector<const TextBlock*> longest;
    for (const TextBlock& block : m_blocks)
        if (!block.isPairs && (block.cells > 1 || options.interval)) longest.push_back(&block);
    std::stable_sort(longest.begin(), longest.end(), [](const auto* a, const auto* b) { return a->rows > b->rows; });
    if (longest.size() > maxTables) longest.resize(maxTables);
    std::sort(longest.begin(), longest.end());
    for (const TextBlock* block : longest) {
        Table table{.block = *block, .place = placeOf(*block), .layout = {}, .title = {}, .hasTime = false};
        const bool closed = m_whole || block->end < m_lines.size();
        table.layout = sniffAt(m_text, closed, options, m_plain.encoding, table.place);
        table.hasTime = hasTimeAndValues(table.layout);
        m_tables.push_back(std::move(table));
    }
}

void TableFinder::nameTables()
{
    std::set<std::string> known;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        std::string title = m_tables[i].block.title;
        if (m_plain.encoding == Encoding::Windows1252) title = fromWindows1252(title);
        if (title.empty()) title = say(CORE_TR("core", "Table {1}"), std::to_string(i + 1)).text();
        std::string own = title;
        for (int n = 2; !known.insert(own).second; ++n) own = title + " (" + std::to_string(n) + ")";
        m_tables[i].title = own;
        m_titles.push_back(own);
    }
}

int TableFinder::named() const
{
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        if (lowerAscii(m_titles[i]) == lowerAscii(m_options.table)) return int(i);
    const std::optional<double> number = readNumber(m_options.table);
    if (number && *number >= 1.0 && *number <= double(m_tables.size())) return int(*number) - 1;
    return -1;
}

// The longest with a time; without one, the longest. What was read before stays the table of the file.
int TableFinder::chosen() const
{
    int best = -1;
    const std::string kept = kindOfTable(m_options.kept);
    const auto rank = [&](int i) {
        const Table& table = m_tables[std::size_t(i)];
        return std::pair(!kept.empty() && kindOfTable(table.layout.names) == kept, table.block.rows);
    };
    for (int i = 0; i < int(m_tables.size()); ++i)
        if (best < 0 || rank(i) > rank(best)) best = i;
    return best;
}

std::vector<std::string> TableFinder::names() const
{
    const int at = chosen();
    return at < 0 ? std::vector<std::string>() : m_tables[std::size_t(at)].layout.names;
}

bool TableFinder::isTimed() const
{
    const int at = chosen();
    return at >= 0 && m_tables[std::size_t(at)].hasTime;
}

// The heading is where it was stated, the rows are those below it.
CsvLayout TableFinder::atNamesLine() const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const TextLine& each) { return each.number >= m_options.namesLine; });
    if (line == m_lines.end()) {
        CsvLayout layout = m_plain;
        layout.problems = {
            {Code::Input,
             {},
             say(CORE_TR("core", "The file has no line {1} that could hold the names; it has {2} lines."),
                 std::to_string(m_options.namesLine), std::to_string(m_lines.size()))}};
        return layout;
    }
    const auto at = std::size_t(line - m_lines.begin());
    TextBlock block{.heading = at, .data = at, .end = m_lines.size(), .rows = 0, .cells = 0, .title = {}};
    for (const TextBlock& each : m_blocks)
        if (each.end > at + 1 && !each.isPairs) {
            block.end = each.end;
            break;
        }
    CsvOptions own = m_options;
    own.table.clear();
    if (!own.zone && m_facts.zone) own.zone = m_facts.zone;
    return sniffAt(m_text, m_whole || block.end < m_lines.size(), own, m_plain.encoding, placeOf(block));
}

// Whether the table is read as it is without all this.
bool TableFinder::isPlain(const Table& table) const
{
    if (!hasTimeAndValues(m_plain) && !m_plain.unsureDates) return false;
    return m_plain.firstData == table.layout.firstData && m_plain.names == table.layout.names &&
           m_plain.separator == table.layout.separator &&
           (!m_facts.start || finished(table.layout).start == m_plain.start);
}

std::string TableFinder::unitOf(const Table& table, const CsvColumn& column) const
{
    if (column.role != Role::Value || !column.unit.empty() || m_options.units.contains(column.name)) return {};
    const TextBlock& block = table.block;
    return unitAbove(std::span(m_lines).subspan(block.above, block.heading - block.above), m_separator, column.name);
}

std::map<std::string, std::string> TableFinder::unitsAbove() const
{
    std::map<std::string, std::string> units;
    for (const Table& table : m_tables)
        for (const CsvColumn& column : table.layout.columns)
            if (const std::string unit = unitOf(table, column); !unit.empty())
                units.emplace(table.title + "." + column.name, unit);
    return units;
}

// Times of day that go on from that of the start are no times since then.
bool TableFinder::countsFromMidnight(const CsvLayout& layout) const
{
    constexpr std::int64_t hour = 3'600'000'000;
    const auto row = std::size_t(layout.firstData), column = std::size_t(layout.timeColumn);
    if (!layout.timeOfDay || row >= m_lines.size()) return false;
    CsvCells cells;
    cells.split(m_lines[row].text, layout.separator);
    const std::optional<double> first =
        column < cells.size() ? readDuration(trimmed(cells[column]), layout.clockForm) : std::nullopt;
    return first && *first * 1e6 >= double(m_facts.start->sinceMidnight - hour);
}

CsvLayout TableFinder::finished(CsvLayout layout) const
{
    layout.tables = m_titles.size() > 1 ? m_titles : std::vector<std::string>();
    if (layout.time == Time::Elapsed && !m_options.start && m_facts.start) {
        layout.start = m_facts.start->instant;
        if (countsFromMidnight(layout)) layout.start->microseconds -= m_facts.start->sinceMidnight;
        layout.understood.push_back(say(CORE_TR("core", "The time counts from {1}, as given in line {2}."),
                                        m_facts.start->text, std::to_string(m_facts.start->line)));
        if (m_facts.start->skipped)
            layout.understood.push_back(
                skippedStart(m_facts.start->text, std::size_t(m_facts.start->line), m_facts.start->instant));
    }
    if (layout.time == Time::Interval && !m_options.interval && m_facts.interval)
        layout.understood.push_back(say(CORE_TR("core", "The interval between rows is given in line {1}."),
                                        std::to_string(m_facts.interval->line)));
    return layout;
}

std::vector<std::string> TableFinder::others(const std::vector<std::string>& read) const
{
    std::vector<std::string> all;
    for (const std::string& title : m_titles)
        if (std::find(read.begin(), read.end(), title) == read.end()) all.push_back(title);
    return all;
}

std::optional<CsvLayout> TableFinder::layout() const
{
    if (m_options.namesLine > 0) return finished(atNamesLine());
    if (!m_options.table.empty() && named() < 0) {
        CsvLayout layout = m_plain;
        layout.tables = m_titles;
        layout.problems = {{Code::Input,
                            {},
                            say(CORE_TR("core", "The file has no table “{1}”; its tables are {2}."), m_options.table,
                                m_titles.empty() ? std::string("–") : "“" + join(m_titles, "”, “") + "”")}};
        return layout;
    }
    const int at = isStated(m_options) ? named() : chosen();
    if (at < 0) return std::nullopt;
    const Table& table = m_tables[std::size_t(at)];
    if (m_titles.size() < 2 && isPlain(table)) return std::nullopt;
    // What is no table either is refused as it was.
    if (!table.hasTime && !isStated(m_options) && (m_plain.problems.empty() || m_tables.size() < 2))
        return std::nullopt;
    CsvOptions own = m_used;
    for (const CsvColumn& column : table.layout.columns)
        if (const std::string unit = unitOf(table, column); !unit.empty()) own.units[column.name] = unit;
    const bool closed = m_whole || table.block.end < m_lines.size();
    CsvLayout layout = finished(
        own.units == m_used.units ? table.layout : sniffAt(m_text, closed, own, m_plain.encoding, table.place));
    if (!layout.tables.empty()) layout.table = table.title;
    for (const auto& [name, unit] : own.units)
        if (!m_used.units.contains(name))
            layout.understood.push_back(
                say(CORE_TR("core", "The unit of column “{1}” is given above its table: {2}."), name, unit));
    if (const std::vector<std::string> left = others({table.title}); !left.empty())
        layout.understood.insert(layout.understood.begin(),
                                 say(CORE_TR("core", "The table “{1}” is read; the other tables of the file are {2}."),
                                     table.title, "“" + join(left, "”, “") + "”"));
    return layout;
}

std::vector<TitledTable> TableFinder::alike(const std::string& source) const
{
    const int at = chosen();
    if (at < 0 || isStated(m_options) || !isTimed()) return {};
    const std::string kind = kindOfTable(names());
    std::vector<TitledTable> tables;
    std::set<std::string> names;
    bool differ = true;
    for (const Table& table : m_tables) {
        if (kindOfTable(table.layout.names) != kind || table.layout.names.empty()) continue;
        const std::string_view text = m_text.substr(table.place.begin, table.place.end - table.place.begin);
        // What is said of the lines of the first table goes by those of the file.
        const std::size_t above = tables.empty() && table.block.heading <= maxBlank ? table.block.heading : 0;
        const bool wide = m_plain.encoding != Encoding::Windows1252;
        tables.push_back(
            {.title = table.title,
             .text = std::string(above, m_plain.lineEnd) + (wide ? std::string(text) : fromWindows1252(text)),
             .source = source,
             .firstLine = m_lines[table.block.heading].number - std::int64_t(above)});
        for (const CsvColumn& column : table.layout.columns)
            if (column.role == Role::Value) differ = names.insert(column.name).second && differ;
    }
    if (tables.size() < 2) return {};
    for (TitledTable& table : tables) table.showsTitle = !differ; // names that tell the tables apart need no title
    return tables;
}

} // namespace titer::base
