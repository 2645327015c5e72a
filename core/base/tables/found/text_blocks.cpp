#include "core/base/tables/found/text_blocks.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::base {

namespace {

constexpr std::size_t maxHeading = 6;

// 'n' number, date or time of day; 't' text; ' ' nothing, or something that is missing. The decimal sign is not known yet.
char letterOf(std::string_view cell)
{
    switch (kindOf(cell, '.')) {
    case CellKind::Number:
    case CellKind::DateTime:
    case CellKind::Clock:
        return 'n';
    case CellKind::Empty:
    case CellKind::Nan:
        return ' ';
    case CellKind::Text:
        break;
    }
    return readCell(trimmed(cell), ',') ? 'n' : 't';
}

// The letters of a line, without blanks at its end.
std::string shapeOf(const CsvCells& cells)
{
    std::string shape;
    for (std::size_t j = 0; j < cells.size(); ++j) shape += letterOf(cells[j]);
    shape.erase(shape.find_last_not_of(' ') + 1);
    return shape;
}

std::size_t countOf(const std::string& shape, char letter)
{
    return std::size_t(std::count(shape.begin(), shape.end(), letter));
}

std::size_t filledIn(const std::string& shape)
{
    return shape.size() - countOf(shape, ' ');
}

bool isRemarkLine(std::string_view line)
{
    return startsWith(line, "#") && !meansMissing(line.substr(0, line.find_first_of(",;\t")));
}

// "[Data]", "=== Data ===", "-----", alone in its line.
bool isFramed(std::string_view text, char separator)
{
    const auto isAround = [&](char c) { return c == separator || c == '"' || c == ' ' || c == '\t'; };
    while (!text.empty() && isAround(text.front())) text.remove_prefix(1);
    while (!text.empty() && isAround(text.back())) text.remove_suffix(1);
    if (text.size() < 2 || text.find(separator) != std::string_view::npos) return false;
    if (text.front() == '[' && text.back() == ']') return true;
    const char c = text.front();
    return (c == '=' || c == '*' || c == '-' || c == '_') && text.size() > 3 && text.substr(0, 3) == std::string(3, c);
}

// Whether rows of two shapes may stand in one table.
bool agree(const std::string& a, const std::string& b)
{
    std::size_t differ = 0, both = 0;
    for (std::size_t j = 0; j < std::min(a.size(), b.size()); ++j) {
        if (a[j] == ' ' || b[j] == ' ') continue;
        ++both;
        differ += a[j] != b[j];
    }
    return both > 0 && 3 * differ <= both;
}

class BlockCutter {
public:
    BlockCutter(std::span<const TextLine> lines, char separator)
        : m_lines(lines)
        , m_separator(separator)
    {
    }

    std::vector<TextBlock> cut();

private:
    struct Run {
        TextBlock block;
        std::string shape;
        std::size_t cells = 0; // of its rows, empty ones at the end too
    };

    std::string shapeAt(std::size_t line);
    bool goesOn(const Run& run, const std::string& shape) const;
    void takeRow(std::size_t line, std::string shape);
    void takeOther(std::size_t line, const std::string& shape);
    bool isOfBrackets() const;
    void findHeading(Run& run, std::size_t above);
    void findTitle(Run& run, std::size_t above);

    std::span<const TextLine> m_lines;
    char m_separator;
    CsvCells m_cells;
    std::vector<Run> m_runs;
    std::size_t m_barrier = 0; // behind the last line at which another table may begin
};

std::string BlockCutter::shapeAt(std::size_t line)
{
    m_cells.split(m_lines[line].text, m_separator);
    return shapeOf(m_cells);
}

bool BlockCutter::goesOn(const Run& run, const std::string& shape) const
{
    if (m_barrier > run.block.end) return false;
    const bool fits = m_cells.size() == run.cells || (shape.size() <= run.cells && 2 * shape.size() > run.shape.size());
    return fits && agree(run.shape, shape);
}

// Few rows of another shape do not end a table that goes on behind them.
void BlockCutter::takeRow(std::size_t line, std::string shape)
{
    constexpr std::size_t few = 3;
    const std::size_t count = m_runs.size();
    Run* run = count > 0 && goesOn(m_runs[count - 1], shape) ? &m_runs[count - 1] : nullptr;
    if (!run && count > 1 && m_runs[count - 1].block.rows <= few && m_runs[count - 2].block.rows > few &&
        goesOn(m_runs[count - 2], shape)) {
        m_runs.pop_back();
        run = &m_runs[count - 2];
    }
    if (!run) {
        // Names of which some are numbers are no row of their own.
        const bool isBelowNames = count > 0 && m_runs[count - 1].block.rows == 1 &&
                                  m_runs[count - 1].block.end == line && m_barrier <= m_runs[count - 1].block.end &&
                                  m_runs[count - 1].cells == m_cells.size() && m_runs[count - 1].shape.front() == 't' &&
                                  shape.front() == 'n';
        run = isBelowNames ? &m_runs[count - 1] : &m_runs.emplace_back();
        if (!isBelowNames) run->block.data = line;
        run->block.cells = shape.size();
        run->cells = m_cells.size();
        run->shape = std::move(shape);
    }
    run->block.end = line + 1;
    ++run->block.rows;
}

// The names of a table that come again within it are none of another.
void BlockCutter::takeOther(std::size_t line, const std::string& shape)
{
    const std::string_view text = m_lines[line].text;
    if (m_runs.empty()) return;
    const Run& last = m_runs.back();
    const bool isNames = countOf(shape, 't') > 1 && 2 * filledIn(shape) >= last.shape.size();
    if (isNames && last.block.data > 0 && text == m_lines[last.block.data - 1].text && m_barrier <= last.block.end)
        return;
    if (isNames || isFramed(text, m_separator) || (isRemarkLine(text) && line > last.block.end)) m_barrier = line + 1;
}

// "[s]", "[Pa]": units, above which a blank line may stand.
bool BlockCutter::isOfBrackets() const
{
    for (std::size_t j = 0; j < m_cells.size(); ++j)
        if (const std::string_view cell = trimmed(m_cells[j]);
            !cell.empty() && (cell.front() != '[' || cell.back() != ']'))
            return false;
    return true;
}

// Up to what is a title, or a blank line above what may be names.
void BlockCutter::findHeading(Run& run, std::size_t above)
{
    std::size_t taken = 0;
    bool hasNames = false;
    run.block.heading = run.block.data;
    for (std::size_t i = run.block.data; i-- > above && taken < maxHeading;) {
        const std::string shape = shapeAt(i);
        if (shape.empty() && hasNames) break;
        if (shape.empty()) continue;
        if (isRemarkLine(m_lines[i].text)) {
            if (!hasNames) run.block.heading = i;
            break;
        }
        if (isFramed(m_lines[i].text, m_separator)) break;
        const std::size_t filled = filledIn(shape);
        if (filled < 2 && run.block.cells > 1) break;
        hasNames = hasNames || (2 * filled >= run.block.cells && !isOfBrackets());
        run.block.heading = i;
        ++taken;
    }
}

void BlockCutter::findTitle(Run& run, std::size_t above)
{
    constexpr std::size_t maxFacts = 30;
    run.block.above = run.block.heading;
    for (std::size_t i = run.block.heading, n = 0; i-- > above && n < maxFacts; ++n) {
        run.block.title = titleIn(m_lines[i].text, m_separator);
        if (!run.block.title.empty()) run.block.above = i;
        if (!run.block.title.empty()) return;
        const std::string shape = shapeAt(i);
        if (filledIn(shape) > 3 || startsWith(shape, "n")) return;
    }
}

std::vector<TextBlock> BlockCutter::cut()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::string_view line = trimmed(m_lines[i].text);
        if (line.empty()) continue;
        std::string shape = shapeAt(i);
        if (shape.empty()) continue;
        if (!isRemarkLine(line) && shape.find('n') != std::string::npos)
            takeRow(i, std::move(shape));
        else
            takeOther(i, shape);
    }
    std::vector<TextBlock> blocks;
    std::size_t above = 0, aboveTitle = 0;
    for (Run& run : m_runs) {
        run.block.isPairs = run.shape.front() == 't' && run.shape.size() <= 3 && run.block.rows < 100;
        findHeading(run, above);
        findTitle(run, aboveTitle);
        above = run.block.end;
        if (!run.block.isPairs) aboveTitle = above;
        blocks.push_back(std::move(run.block));
    }
    return blocks;
}

} // namespace

std::vector<TextLine> linesIn(std::string_view text, char separator, char lineEnd)
{
    std::vector<TextLine> lines;
    if (startsWith(text, "\xef\xbb\xbf")) text.remove_prefix(3);
    std::int64_t number = 1;
    while (!text.empty()) {
        bool open = false;
        std::size_t length = csvLineLength(text, separator, lineEnd, open);
        if (length == std::string_view::npos) length = open ? std::min(text.find(lineEnd), text.size()) : text.size();
        std::string_view line = text.substr(0, length);
        lines.push_back({line, number});
        number += 1 + std::count(line.begin(), line.end(), lineEnd);
        if (!line.empty() && line.back() == '\r') lines.back().text.remove_suffix(1);
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return lines;
}

std::vector<TextBlock> blocksIn(std::span<const TextLine> lines, char separator)
{
    return BlockCutter(lines, separator).cut();
}

int fitOf(std::span<const TextLine> lines, char separator)
{
    int fit = 0;
    CsvCells cells;
    for (const TextLine& line : lines) {
        cells.split(line.text, separator);
        const std::string shape = shapeOf(cells);
        if (shape.size() < 2 || shape.find('n') == std::string::npos) continue;
        fit += std::max(0, int(countOf(shape, 'n')) - int(countOf(shape, 't')));
    }
    return fit;
}

std::string titleIn(std::string_view line, char separator)
{
    constexpr std::size_t maxTitle = 80;
    CsvCells cells;
    cells.split(line, separator);
    std::string_view title;
    for (std::size_t j = 0; j < cells.size(); ++j) {
        const std::string_view cell = trimmed(cells[j]);
        if (cell.empty()) continue;
        if (!title.empty() || letterOf(cell) != 't') return {};
        title = cell;
    }
    const auto isFrame = [](char c) { return std::string_view("[]=*#:-_ \t").find(c) != std::string_view::npos; };
    while (!title.empty() && isFrame(title.front())) title.remove_prefix(1);
    while (!title.empty() && isFrame(title.back())) title.remove_suffix(1);
    return title.size() <= maxTitle ? std::string(title) : std::string();
}

} // namespace titer::base
