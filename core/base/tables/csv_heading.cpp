// Finds the heading of a table: titles, names, what belongs to which loop, units, and the first line of data.
#include "core/base/tables/csv_head.h"

#include "core/base/tables/cells/duration.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <set>

namespace titer::base {

namespace {

constexpr std::size_t maxHeadingLines = 6;

bool isTyped(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::DateTime || kind == CellKind::Clock;
}

std::size_t filledCells(const CsvLine& line)
{
    return std::size_t(std::count_if(line.begin(), line.end(), [](const std::string& cell) { return !cell.empty(); }));
}

// Reports lines of data by the columns that hold numbers and dates in most lines.
class Body {
public:
    Body(const CsvHead& head, char decimal)
        : m_decimal(decimal)
    {
        std::vector<int> typed(head.width), filled(head.width);
        for (const CsvLine& line : head.lines) {
            if (isRemark(line)) continue;
            for (std::size_t j = 0; j < std::min(line.size(), head.width); ++j) {
                const CellKind kind = kindOf(line[j], decimal);
                typed[j] += isTyped(kind);
                filled[j] += isTyped(kind) || kind == CellKind::Text;
            }
        }
        m_typed.resize(head.width);
        int max = 0;
        for (std::size_t j = 0; j < head.width; ++j) {
            m_typed[j] = typed[j] > 0 && 2 * typed[j] >= filled[j];
            if (!m_typed[j] || typed[j] <= max) continue;
            max = typed[j];
            m_anchor = int(j);
        }
    }

    // Whether any column holds numbers or dates at all.
    bool isThere() const { return m_anchor >= 0; }
    bool contains(const CsvLine& line) const
    {
        if (line.size() <= std::size_t(m_anchor) || isRemark(line)) return false;
        if (!isTyped(kindOf(line[std::size_t(m_anchor)], m_decimal))) return false;
        int texts = 0, values = 0;
        for (std::size_t j = 0; j < std::min(line.size(), m_typed.size()); ++j) {
            if (!m_typed[j]) continue;
            const CellKind kind = kindOf(line[j], m_decimal);
            texts += kind == CellKind::Text;
            values += isTyped(kind);
        }
        return texts <= values;
    }

private:
    char m_decimal;
    std::vector<bool> m_typed;
    int m_anchor = -1; // the fullest of those columns
};

// A heading that is taken for data since it holds numbers: text above something else than text.
bool isHeader(const CsvHead& head, std::size_t index, char decimal)
{
    const CsvLine& line = head.lines[index];
    const CsvLine* next = nullptr;
    for (std::size_t i = index + 1; i < head.lines.size() && !next; ++i)
        if (!isBlank(head.lines[i]) && !isRemark(head.lines[i])) next = &head.lines[i];
    bool text = false, number = false, differs = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const CellKind kind = kindOf(line[i], decimal);
        number |= isTyped(kind);
        text |= kind == CellKind::Text;
        differs |= kind == CellKind::Text && next && i < next->size() && kindOf((*next)[i], decimal) != CellKind::Text;
    }
    // Names stand above something else than text; a table of nothing but text has names too.
    return text && (differs || !number);
}

// Known units with or without brackets, and dashes; few cells may say something else.
bool isUnitLine(const CsvLine& line, char decimal)
{
    int units = 0, others = 0;
    for (const std::string& cell : line) {
        const CellKind kind = kindOf(cell, decimal);
        if (kind == CellKind::Empty || kind == CellKind::Nan) continue;
        if (cell == "C" || cell == "F") continue; // degrees, or a name
        const bool bracketed = cell.size() > 2 && (cell.front() == '[' || cell.front() == '(') &&
                               (cell.back() == ']' || cell.back() == ')');
        const bool unit =
            kind == CellKind::Text && (bracketed || isUnitInTable(writtenUnit(cell)) || clockFormOf(cell));
        ++(unit ? units : others);
    }
    return units > 0 && units >= 4 * others;
}

bool isPartLine(const CsvLine& line)
{
    int parts = 0, others = 0;
    for (const std::string& cell : line)
        if (!cell.empty()) ++(partOf(cell) ? parts : others);
    return parts > 1 && parts >= 4 * others;
}

// "", "Avg", "Smp", "Max": what a logger made of the readings between two rows, for each column.
bool isProcessingLine(const CsvLine& line)
{
    const auto isProcessing = [](const std::string& cell) {
        constexpr std::string_view words[] = {"avg",     "average", "mean",  "smp", "max",   "maximum", "min",
                                              "minimum", "tot",     "total", "sum", "std",   "stdev",   "med",
                                              "median",  "inst",    "wvc",   "rms", "stddev"};
        return std::find(std::begin(words), std::end(words), lowerAscii(cell)) != std::end(words);
    };
    return filledCells(line) > 0 && std::all_of(line.begin(), line.end(), [&](const std::string& cell) {
               return cell.empty() || isProcessing(cell);
           });
}

// Whether each cell that is filled has a name of its own above it.
bool areNamedBy(const CsvLine& cells, const CsvLine& names)
{
    std::set<std::string_view> known;
    for (std::size_t j = 0; j < cells.size(); ++j)
        if (!cells[j].empty() && (j >= names.size() || names[j].empty() || !known.insert(names[j]).second))
            return false;
    return true;
}

// The lines of a logger of Campbell Scientific stand where they always do.
void takeCampbell(CsvHead& head, char decimal)
{
    const auto& lines = head.lines;
    std::size_t end = std::min(lines.size(), std::size_t(2));
    while (end < lines.size() && (lines[end].empty() || !isTyped(kindOf(lines[end].front(), decimal)))) ++end;
    head.firstData = end;
    if (end > 1) head.names = 1;
    if (end > 2 && startsWith(lines[0][0], "TOA5")) head.units = 2;
    if (end > 3 && isProcessingLine(lines[3])) head.processing = 3;
}

// Takes the lines above the data, from the lowest up.
void takeHeading(CsvHead& head, std::size_t end, char decimal)
{
    const auto& lines = head.lines;
    const std::size_t enough = (head.width + 1) / 2;
    std::vector<std::size_t> above;
    for (std::size_t i = end; i-- > 0 && above.size() < maxHeadingLines;) {
        if (isRemark(lines[i])) break;
        if (!isBlank(lines[i])) above.push_back(i);
    }
    std::vector<std::size_t> left;
    for (const std::size_t i : above) {
        if (head.names >= 0) {
            // "Unit;°C;bar", as some recorders write it above the names.
            const bool isLabelled =
                reportsUnit(lines[i].front()) && isUnitLine(CsvLine(lines[i].begin() + 1, lines[i].end()), decimal);
            if (head.units < 0 && i + 1 == std::size_t(head.names) && isLabelled) {
                head.units = int(i);
                continue;
            }
            const bool next = i + 1 == std::size_t(head.units == int(i + 1) ? head.units : head.names),
                       some = filledCells(lines[i]) > 1;
            if (next && some && lines[i].size() >= enough) head.groups = int(i);
            break;
        }
        const auto isNamed = [&](std::size_t up) { return i >= up && areNamedBy(lines[i], lines[i - up]); };
        if (head.units < 0 && isUnitLine(lines[i], decimal))
            head.units = int(i);
        else if (head.parts < 0 && isPartLine(lines[i]))
            head.parts = int(i);
        else if (head.processing < 0 && isProcessingLine(lines[i]) && (isNamed(1) || isNamed(2)))
            head.processing = int(i);
        else if (filledCells(lines[i]) >= enough)
            head.names = int(i);
        else
            left.push_back(i);
    }
    // A single line of known units holds names: "pH;OD".
    if (head.names < 0 && head.parts < 0 && head.units >= 0) std::swap(head.names, head.units);
    for (const std::size_t i : left)
        if (head.names >= 0 && i > std::size_t(head.names)) head.others.push_back(int(i));
}

// The first line is said to hold the names; units and parts stand between it and the data.
void takeNamesOfFirst(CsvHead& head, char decimal)
{
    head.names = 0;
    head.firstData = std::max(head.firstData, std::size_t(1));
    for (std::size_t i = 1; i < head.firstData; ++i) {
        if (head.units < 0 && isUnitLine(head.lines[i], decimal))
            head.units = int(i);
        else if (head.parts < 0 && isPartLine(head.lines[i]))
            head.parts = int(i);
        else if (!isRemark(head.lines[i]))
            head.others.push_back(int(i));
    }
}

// A name and what it is, as they stand above a table: "Start Time; 2026-08-27 22:04", or date and clock in two
// cells.
bool isPair(const CsvLine& line, char decimal)
{
    if (line.empty() || kindOf(line.front(), decimal) != CellKind::Text) return false;
    const bool isMoment = line.size() > 2 && kindOf(line[1], decimal) == CellKind::DateTime &&
                          kindOf(line[2], decimal) == CellKind::Clock;
    return filledCells(line) == (isMoment ? 3 : 2);
}

bool isAllText(const CsvLine& line, char decimal)
{
    return std::all_of(line.begin(), line.end(), [&](const std::string& cell) {
        const CellKind kind = kindOf(cell, decimal);
        return kind == CellKind::Text || kind == CellKind::Empty;
    });
}

// Where the data begin that were taken to begin at `first`, should there be but pairs down to a line of names.
std::size_t behindPairs(const CsvHead& head, const Body& body, std::size_t first, char decimal)
{
    const std::size_t enough = std::max(std::size_t(3), (head.width + 1) / 2);
    const auto isNames = [&](const CsvLine& line) {
        const bool hasTime = filledCells(line) > 1 && std::any_of(line.begin(), line.end(), reportsTime);
        return isAllText(line, decimal) && (hasTime || filledCells(line) >= enough);
    };
    std::size_t i = first;
    while (i < head.lines.size() && !isNames(head.lines[i]) &&
           (isBlank(head.lines[i]) || isPair(head.lines[i], decimal)))
        ++i;
    if (i == first || i == head.lines.size() || !isNames(head.lines[i])) return first;
    while (i < head.lines.size() && !body.contains(head.lines[i])) ++i;
    return i < head.lines.size() ? i : first;
}

// Where no column holds anything but text: the first line of the usual width, with what stands right above it.
std::size_t firstOfText(const CsvHead& head)
{
    std::size_t first = 0;
    while (first < head.lines.size() && (head.lines[first].size() != head.width || isRemark(head.lines[first])))
        ++first;
    return first;
}

} // namespace

bool isOfCampbell(std::string_view text)
{
    if (startsWith(text, "\"")) text.remove_prefix(1);
    return startsWith(text, "TOA5") || startsWith(text, "TOACI1");
}

bool isBlank(const CsvLine& line)
{
    return filledCells(line) == 0;
}

void findCsvHeading(CsvHead& head, const CsvOptions& options, char decimal)
{
    const auto& lines = head.lines;
    const bool isStated = options.namesLine > 0 || options.header;
    if (!isStated && !lines.empty() && !lines[0].empty() && isOfCampbell(lines[0][0]))
        return takeCampbell(head, decimal);
    const Body body(head, decimal);
    std::size_t first = 0;
    if (body.isThere())
        while (first < lines.size() && !body.contains(lines[first])) ++first;
    if (body.isThere() && first < lines.size()) first = behindPairs(head, body, first, decimal);
    if (!body.isThere() || first == lines.size()) {
        first = firstOfText(head);
        head.firstData = first;
        if (first == lines.size()) return;
        if (options.header.value_or(isHeader(head, first, decimal))) {
            head.names = int(first);
            head.firstData = first + 1;
        }
        return;
    }
    head.firstData = first;
    if (options.namesLine > 0) return takeNamesOfFirst(head, decimal);
    if (options.header == false) return;
    if (options.header == true) {
        const std::size_t names = firstOfText(head);
        if (names >= first) {
            head.names = int(first);
            head.firstData = first + 1;
            return;
        }
    }
    takeHeading(head, first, decimal);
    if (head.names >= 0) return;
    if (isHeader(head, first, decimal)) {
        head.names = int(first);
        head.firstData = first + 1;
    } else if (first > 0 && isRemark(lines[first - 1]) && lines[first - 1].size() == head.width && head.width > 1) {
        head.names = int(first - 1); // "# time [h], x"
    }
}

namespace {

// Of a text that is a quantity or a unit.
void takeUnit(const std::string& cell, char decimal, CsvKinds& kinds)
{
    const std::optional<CellQuantity> quantity = readQuantityCell(cell);
    const std::string unit = quantity ? quantity->unit : writtenUnit(trimmed(cell));
    if (!findUnit(unit) || (quantity && !readCell(quantity->number, decimal))) return;
    ++(quantity ? kinds.quantities : kinds.units);
    if (kinds.quantities + kinds.units == 1)
        kinds.unit = unit;
    else if (!kinds.unit.empty() && !sameDimension(kinds.unit, unit))
        kinds.unit.clear();
}

} // namespace

std::vector<CsvKinds> kindsOf(const CsvHead& head, std::size_t columns, char decimal)
{
    constexpr std::size_t maxTexts = 100;
    std::vector<CsvKinds> all(columns);
    std::vector<std::vector<std::string>> texts(columns);
    for (std::size_t i = head.firstData; i < head.lines.size(); ++i) {
        const CsvLine& line = head.lines[i];
        if (isRemark(line)) continue;
        for (std::size_t j = 0; j < std::min(line.size(), columns); ++j) {
            CsvKinds& kinds = all[j];
            switch (kindOf(line[j], decimal)) {
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
            case CellKind::Clock:
                ++kinds.clock;
                break;
            case CellKind::Text:
                if (++kinds.text == 1) kinds.example = line[j];
                takeUnit(line[j], decimal, kinds);
                if (texts[j].size() < maxTexts &&
                    std::find(texts[j].begin(), texts[j].end(), line[j]) == texts[j].end())
                    texts[j].push_back(line[j]);
                break;
            }
        }
    }
    for (std::size_t j = 0; j < columns; ++j) all[j].texts = int(texts[j].size());
    return all;
}

} // namespace titer::base
