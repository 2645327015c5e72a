// Finds the tables of a file that belong together.
#include "core/base/tables/found/joined.h"

#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/found/tables_beside.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace titer::base {

namespace {

constexpr std::size_t maxJoined = 200;
constexpr std::size_t maxAbove = 100;

// Cells without those that are empty at the end.
std::vector<std::string> filledNames(std::vector<std::string> names)
{
    while (!names.empty() && names.back().empty()) names.pop_back();
    return names;
}

bool distinguish(const std::vector<std::string>& names)
{
    return std::count_if(names.begin(), names.end(), [](const std::string& name) { return !name.empty(); }) > 1;
}

// A text as it may stand in the name of a column.
std::string titleFrom(std::string_view cell)
{
    cell = trimmed(cell);
    while (!cell.empty() && cell.back() == ':') cell = trimmed(cell.substr(0, cell.size() - 1));
    std::string title(cell);
    for (char& c : title)
        if (c >= 0 && c < 0x20) c = ' ';
    for (std::size_t bad = firstInvalidUtf8(title); bad != std::string::npos; bad = firstInvalidUtf8(title))
        title[bad] = '?';
    return title;
}

class BlockFinder {
public:
    BlockFinder(std::string_view text, const CsvLayout& layout)
        : m_text(text)
        , m_layout(layout)
        , m_names(filledNames(layout.names))
    {
    }

    std::vector<TitledTable> find(const std::string& source);

private:
    struct Block {
        std::size_t names = 0, begin = 0; // lines
        std::vector<std::string> titles;  // the nearest first
    };

    void cutLines();
    bool findNames();
    bool isNames(std::string_view line);
    std::string titleIn(std::string_view line);
    void readTitles(std::size_t above, Block& block);
    void findBlocks();
    bool differAt(std::size_t level) const;
    bool hasRows(std::size_t begin, std::size_t end);

    std::string_view m_text;
    const CsvLayout& m_layout;
    std::vector<std::string> m_names;
    bool m_namesAreThose = true; // of the layout
    std::vector<std::string_view> m_lines;
    std::vector<Block> m_blocks;
    CsvCells m_cells;
};

void BlockFinder::cutLines()
{
    for (std::string_view rest = m_text; !rest.empty();) {
        const std::size_t length = std::min(rest.find(m_layout.lineEnd), rest.size());
        m_lines.push_back(rest.substr(0, length));
        if (!m_lines.back().empty() && m_lines.back().back() == '\r') m_lines.back().remove_suffix(1);
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
}

bool BlockFinder::isNames(std::string_view line)
{
    // Most lines are known by this alone.
    if (line.find(*std::max_element(m_names.begin(), m_names.end(), [](const auto& a, const auto& b) {
            return a.size() < b.size();
        })) == std::string_view::npos)
        return false;
    m_cells.split(line, m_layout.separator);
    for (std::size_t j = 0; j < std::max(m_cells.size(), m_names.size()); ++j) {
        const std::string_view cell = j < m_cells.size() ? trimmed(m_cells[j]) : std::string_view();
        if (cell != (j < m_names.size() ? std::string_view(m_names[j]) : std::string_view())) return false;
    }
    return true;
}

// The one text of a line; empty where it holds anything else.
std::string BlockFinder::titleIn(std::string_view line)
{
    constexpr std::size_t maxTitle = 80;
    if (line.empty() || line.front() == '#') return {};
    m_cells.split(line, m_layout.separator);
    std::string_view title;
    for (std::size_t j = 0; j < m_cells.size(); ++j) {
        const std::string_view cell = trimmed(m_cells[j]);
        if (cell.empty()) continue;
        if (!title.empty() || kindOf(cell, m_layout.decimal) != CellKind::Text) return {};
        title = cell;
    }
    return title.size() <= maxTitle ? titleFrom(title) : std::string();
}

void BlockFinder::readTitles(std::size_t above, Block& block)
{
    constexpr std::size_t maxTitles = 6;
    for (std::size_t i = block.names; i-- > above && block.titles.size() < maxTitles;) {
        if (trimmed(m_lines[i]).find_first_not_of(m_layout.separator) == std::string_view::npos) continue;
        std::string title = titleIn(m_lines[i]);
        if (title.empty()) return;
        block.titles.push_back(std::move(title));
        block.begin = i;
    }
}

// Names that come again without a title go on with the table above.
void BlockFinder::findBlocks()
{
    std::size_t above = 0;
    for (std::size_t i = 0; i < m_lines.size() && m_blocks.size() <= maxJoined; ++i) {
        if (!isNames(m_lines[i])) continue;
        Block block{.names = i, .begin = i, .titles = {}};
        readTitles(above, block);
        above = i + 1;
        if (m_blocks.empty() || !block.titles.empty()) m_blocks.push_back(std::move(block));
    }
}

// A second line above the names may be the one that distinguishes the vessels.
bool BlockFinder::differAt(std::size_t level) const
{
    std::set<std::string> titles;
    for (const Block& block : m_blocks)
        if (level >= block.titles.size() || !titles.insert(block.titles[level]).second) return false;
    return true;
}

bool BlockFinder::hasRows(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i) {
        m_cells.split(m_lines[i], m_layout.separator);
        for (std::size_t j = 0; j < m_cells.size(); ++j) {
            if (m_namesAreThose && m_layout.timeColumn >= 0 && j != std::size_t(m_layout.timeColumn)) continue;
            const CellKind kind = kindOf(trimmed(m_cells[j]), m_layout.decimal);
            if (kind == CellKind::Number || kind == CellKind::DateTime || kind == CellKind::Clock) return true;
        }
    }
    return false;
}

// Tables of one or two rows hide what is a name: it is the line that comes again beneath another title.
bool BlockFinder::findNames()
{
    std::map<std::string_view, std::string> titles; // by the line beneath
    std::string title;
    for (const std::string_view line : m_lines) {
        if (trimmed(line).find_first_not_of(m_layout.separator) == std::string_view::npos) continue;
        if (std::string next = titleIn(line); !next.empty()) {
            title = std::move(next);
            continue;
        }
        const std::string above = std::exchange(title, {});
        m_cells.split(line, m_layout.separator);
        bool texts = true;
        std::vector<std::string> names;
        for (std::size_t j = 0; j < m_cells.size(); ++j) {
            const CellKind kind = kindOf(m_cells[j], m_layout.decimal);
            texts = texts && (kind == CellKind::Text || kind == CellKind::Empty);
            names.emplace_back(trimmed(m_cells[j]));
        }
        if (above.empty() || !texts || !distinguish(names)) continue;
        const auto [at, fresh] = titles.emplace(line, above);
        if (fresh || at->second == above) continue;
        m_names = filledNames(std::move(names));
        return true;
    }
    return false;
}

std::vector<TitledTable> BlockFinder::find(const std::string& source)
{
    cutLines();
    if (distinguish(m_names)) findBlocks();
    if (m_blocks.size() < 2) {
        m_namesAreThose = false;
        m_blocks.clear();
        if (!findNames()) return {};
        findBlocks();
    }
    if (m_blocks.size() < 2 || m_blocks.size() > maxJoined) return {};
    std::size_t level = 0;
    while (level < m_blocks.front().titles.size() && !differAt(level)) ++level;
    if (level >= m_blocks.front().titles.size()) return {};
    std::vector<TitledTable> tables;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        const bool last = i + 1 == m_blocks.size();
        const std::size_t end = last ? m_lines.size() : m_blocks[i + 1].begin;
        const char* const stop = last ? m_text.data() + m_text.size() : m_lines[end].data();
        // What is reported of the lines of the first table goes by those of the file.
        const std::size_t above = i == 0 && block.names <= maxAbove ? block.names : 0;
        tables.push_back({.title = block.titles[level],
                          .text = std::string(above, m_layout.lineEnd) + std::string(m_lines[block.names].data(), stop),
                          .source = source,
                          .firstLine = std::int64_t(block.names - above) + 1,
                          .hasRows = hasRows(block.names + 1, end)});
    }
    return tables;
}

} // namespace

std::vector<TitledTable> tablesIn(std::string_view text, const CsvLayout& first, const std::string& source)
{
    if (text.size() > maxJoinedSize || first.made)
        return {}; // what was made is one table, whatever their file looks like
    const std::string plain = decoded(text, first.encoding);
    std::vector<TitledTable> beside = tablesBeside(plain, first, source);
    return beside.empty() ? BlockFinder(plain, first).find(source) : beside;
}

std::vector<TitledTable> tablesLikeFirst(std::span<const TitledTable> tables, const CsvOptions& options)
{
    std::vector<TitledTable> alike;
    std::vector<std::string> names;
    std::size_t size = 0;
    for (const TitledTable& table : tables) size += table.text.size();
    if (size > maxJoinedSize || tables.size() < 2) return {};
    for (const TitledTable& table : tables) {
        const std::vector<std::string> own = filledNames(sniffCsv(table.text, true, options).names);
        if (alike.empty() && (&table != &tables.front() || !distinguish(own))) return {};
        if (alike.empty()) names = own;
        if (own == names) alike.push_back(table);
    }
    return alike.size() > 1 ? alike : std::vector<TitledTable>();
}

void putTimedFirst(std::vector<TitledTable>& sheets, CsvOptions options)
{
    options.separator = ',';
    options.decimal = '.';
    const auto hasTime = [&](const TitledTable& sheet) {
        const CsvLayout layout = sniffCsvText(sheet.text, options);
        return layout.problems.empty() && layout.time != CsvLayout::Time::Unknown;
    };
    if (sheets.size() < 2 || hasTime(sheets.front())) return;
    auto best = sheets.end();
    for (auto sheet = sheets.begin() + 1; sheet != sheets.end(); ++sheet)
        if ((best == sheets.end() || sheet->text.size() > best->text.size()) && hasTime(*sheet)) best = sheet;
    if (best != sheets.end()) std::rotate(sheets.begin(), best, best + 1);
}

std::vector<std::string> titlesOf(std::span<const TitledTable> tables)
{
    std::vector<std::string> titles;
    for (const TitledTable& table : tables) titles.push_back(table.title);
    return titles;
}

Sentence reportTables(std::span<const TitledTable> tables)
{
    return say(CORE_TR("core", "The file contains {1} tables: {2}. The names of each begin with its title."),
               std::to_string(tables.size()), join(titlesOf(tables), ", "));
}

void reportSheets(const std::vector<std::string>& read, const std::vector<std::string>& all,
                  std::vector<Sentence>& understood)
{
    understood.push_back(say(CORE_TR("core", "The sheets {1} are read together."), "“" + join(read, "”, “") + "”"));
    std::vector<std::string> others;
    for (const std::string& sheet : all)
        if (std::find(read.begin(), read.end(), sheet) == read.end()) others.push_back(sheet);
    if (others.empty()) return;
    understood.push_back(say(CORE_TR("core", "The sheets {1} have other columns and are ignored; name one to read it."),
                             "“" + join(others, "”, “") + "”"));
}

} // namespace titer::base
