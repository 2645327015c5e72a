// Finds out encoding, separator, decimal sign and header of a table from its first lines.
#include "core/base/tables/csv_head.h"

#include "core/base/tables/cells/spectrum.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <map>

namespace titer::base {

namespace {

constexpr std::size_t maxLines = 400;

void refuse(CsvLayout& layout, Sentence what)
{
    layout.problems.push_back({Code::Input, {}, std::move(what)});
}

bool looksBinary(std::string_view text)
{
    const auto isControl = [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f;
    };
    const auto controls = std::size_t(std::count_if(text.begin(), text.end(), isControl));
    return controls > text.size() / 50;
}

// Refuses what is no text, and finds where its lines end.
bool readText(std::string_view text, CsvLayout& layout)
{
    if (startsWith(text, "PK\x03\x04") || startsWith(text, "\xd0\xcf\x11\xe0")) {
        refuse(layout,
               say(CORE_TR("core", "The file is a workbook or an archive, not text; open it in a spreadsheet and save "
                                   "the sheet as CSV.")));
        return false;
    }
    if (isSpectrum(text)) {
        refuse(layout, saySpectrum());
        return false;
    }
    if (looksBinary(text)) {
        refuse(layout,
               say(CORE_TR("core", "The file is binary, not text; export it as CSV from the program that wrote it.")));
        return false;
    }
    if (trimmed(text).empty()) {
        refuse(layout, say(CORE_TR("core", "The file is empty; there is nothing to read.")));
        return false;
    }
    if (layout.encoding != Encoding::Utf8)
        layout.understood.push_back(say(CORE_TR("core", "The text is written in {1}."), nameOf(layout.encoding)));
    if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos) layout.lineEnd = '\r';
    return true;
}

std::vector<CsvLine> linesOf(std::string_view text, bool wholeFile, char separator, const CsvLayout& layout)
{
    std::vector<CsvLine> lines;
    CsvCells cells;
    while (!text.empty() && lines.size() < maxLines) {
        bool open = false;
        std::size_t length = csvLineLength(text, separator, layout.lineEnd, open);
        if (length == std::string_view::npos) {
            if (!wholeFile && !lines.empty() && !open) break;
            // A quote that is never closed hides the lines behind it: take the line without it.
            length = open ? std::min(text.find(layout.lineEnd), text.size()) : text.size();
        }
        const std::string_view line = trimmed(text.substr(0, length));
        CsvLine& row = lines.emplace_back();
        if (!line.empty()) {
            // Blanks may be cells: only the carriage return is taken off.
            std::string_view raw = text.substr(0, length);
            if (!raw.empty() && raw.back() == '\r') raw.remove_suffix(1);
            cells.split(raw, separator);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::string_view cell = trimmed(cells[i]);
                row.push_back(layout.encoding == Encoding::Windows1252 ? fromWindows1252(cell) : std::string(cell));
            }
        }
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return lines;
}

// The count of cells that most lines have, and the share of lines that have it.
std::pair<std::size_t, double> usualWidth(const std::vector<CsvLine>& lines)
{
    std::map<std::size_t, int> counts;
    int total = 0;
    for (const auto& line : lines) {
        if (line.empty() || isRemark(line)) continue;
        ++counts[line.size()];
        ++total;
    }
    std::size_t width = 0;
    int max = 0;
    for (const auto& [size, count] : counts)
        if (count >= max) {
            max = count;
            width = size;
        }
    return {width, total ? double(max) / total : 0.0};
}

// A comma where numbers are read with a comma alone more often than with a point alone.
char decimalOf(const std::vector<CsvLine>& lines)
{
    int comma = 0, point = 0;
    for (const auto& line : lines)
        for (const std::string& whole : line) {
            const std::optional<CellQuantity> quantity = readQuantityCell(whole);
            const std::string& cell = quantity ? quantity->number : whole;
            const bool withComma = readCell(cell, ',').has_value(), withPoint = readCell(cell, '.').has_value();
            comma += withComma && !withPoint;
            point += withPoint && !withComma;
        }
    return comma > point ? ',' : '.';
}

// A number that another decimal sign would change.
std::string decimalSampleOf(const CsvHead& head, char decimal)
{
    for (std::size_t i = head.firstData; i < head.lines.size(); ++i)
        for (const std::string& cell : head.lines[i])
            if (cell.find_first_of(".,") != std::string::npos && readCell(cell, decimal)) return cell;
    return {};
}

struct Guess {
    char separator = ',';
    char decimal = '.';
    double score = -1.0;
    CsvHead head;
};

// A separator is the better, the more lines agree in their count of cells and the more cells are no text.
Guess guess(std::string_view text, bool wholeFile, char separator, const CsvOptions& options, const CsvLayout& layout)
{
    Guess result;
    result.separator = separator;
    result.head.lines = linesOf(text, wholeFile, separator, layout);
    const auto [width, agreement] = usualWidth(result.head.lines);
    result.head.width = width;
    result.decimal = options.decimal.value_or(decimalOf(result.head.lines));
    int cells = 0, good = 0;
    for (const auto& line : result.head.lines) {
        if (line.size() != width) continue;
        for (const std::string& cell : line) {
            ++cells;
            good += kindOf(cell, result.decimal) != CellKind::Text;
        }
    }
    result.score = agreement * (0.2 + 0.8 * good / std::max(cells, 1)) * (width > 1 ? 1.0 : 0.5);
    return result;
}

// "x", "1,5", "2,7": one column with a decimal comma, and not two columns under half a name.
bool isOneColumnWithCommas(const Guess& found)
{
    const auto& lines = found.head.lines;
    if (found.separator != ',' || found.head.width != 2 || lines.size() < 2 || lines[0].size() != 1) return false;
    return kindOf(lines[0][0], '.') == CellKind::Text &&
           std::all_of(lines.begin() + 1, lines.end(), [](const auto& line) {
               return line.empty() ||
                      (line.size() <= 2 && std::all_of(line.begin(), line.end(), [](const std::string& cell) {
                           return kindOf(cell, '.') == CellKind::Number;
                       }));
           });
}

void describe(const CsvHead& head, CsvLayout& layout)
{
    auto& said = layout.understood;
    if (head.width > 1) {
        if (layout.separator == ',')
            said.push_back(say(CORE_TR("core", "Columns are separated by commas.")));
        else if (layout.separator == ';')
            said.push_back(say(CORE_TR("core", "Columns are separated by semicolons.")));
        else if (layout.separator == '\t')
            said.push_back(say(CORE_TR("core", "Columns are separated by tabs.")));
        else
            said.push_back(say(CORE_TR("core", "Columns are separated by “{1}”."), std::string(1, layout.separator)));
    }
    if (layout.decimal == ',') said.push_back(say(CORE_TR("core", "Numbers have a decimal comma.")));
    if (head.names >= 0)
        said.push_back(
            say(CORE_TR("core", "Line {1} contains the names."), std::to_string(head.above + head.names + 1)));
    else
        said.push_back(say(CORE_TR("core", "No line contains names.")));
    if (head.parts >= 0)
        said.push_back(say(CORE_TR("core", "Line {1} identifies values, set-points, outputs and modes of loops."),
                           std::to_string(head.above + head.parts + 1)));
    if (head.units >= 0)
        said.push_back(
            say(CORE_TR("core", "Line {1} contains the units."), std::to_string(head.above + head.units + 1)));
    if (head.processing >= 0)
        said.push_back(say(CORE_TR("core", "Line {1} says how the values were made, such as averages; they are read as "
                                           "they are."),
                           std::to_string(head.above + head.processing + 1)));
    const std::size_t top = std::size_t(head.above) + (head.names >= 0 ? std::size_t(head.names) : head.firstData);
    if (top == 1) said.push_back(say(CORE_TR("core", "The first line is a remark and is ignored.")));
    if (top > 1)
        said.push_back(say(CORE_TR("core", "The first {1} lines are remarks and are ignored."), std::to_string(top)));
}

} // namespace

bool isRemark(const CsvLine& line)
{
    return !line.empty() && startsWith(line.front(), "#") && !meansMissing(line.front());
}

std::string CsvHead::cell(std::size_t line, int column) const
{
    const CsvLine& cells = lines[line];
    return !isRemark(cells) && std::size_t(column) < cells.size() ? cells[std::size_t(column)] : std::string();
}

std::optional<DateTime> dateIn(const CsvHead& head, const CsvLayout& layout, std::size_t line, DateOrder order)
{
    std::string text = head.cell(line, layout.timeColumn);
    if (layout.counted) {
        const std::optional<double> count = readCell(text, layout.decimal);
        return count ? std::optional(layout.counted.read(*count)) : std::nullopt;
    }
    if (layout.clockColumn >= 0 && !text.empty()) text += " " + head.cell(line, layout.clockColumn);
    return readWrittenTime(text, order);
}

std::vector<double> numbersIn(const CsvHead& head, const CsvLayout& layout, int column)
{
    std::vector<double> numbers;
    for (std::size_t i = head.firstData; i < head.lines.size(); ++i) {
        const std::string cell = head.cell(i, column);
        if (cell.empty() || meansMissing(cell)) continue;
        const std::optional<double> number = readCell(cell, layout.decimal);
        if (!number) return {};
        numbers.push_back(*number);
    }
    return numbers;
}

CsvDates datesOf(const DateOrders& orders)
{
    DateOrder ignored{};
    return {orders.fits(), orders.known(ignored), orders.sign()};
}

CsvHead readCsvHead(std::string_view text, bool wholeFile, const CsvOptions& options, CsvLayout& layout)
{
    if (startsWith(text, "\xef\xbb\xbf")) text.remove_prefix(3);
    if (!readText(text, layout)) return {};
    Guess best;
    for (const char separator : {';', '\t', ','}) {
        Guess next = guess(text, wholeFile, options.separator.value_or(separator), options, layout);
        if (next.score > best.score + 1e-9) best = std::move(next);
    }
    if (!options.separator && !options.decimal && isOneColumnWithCommas(best)) {
        best = guess(text, wholeFile, ';', options, layout);
        best.decimal = ',';
    }
    layout.separator = best.head.width > 1 || best.decimal == ',' || options.separator ? best.separator : ',';
    layout.decimal = best.decimal;
    findCsvHeading(best.head, options, best.decimal);
    best.head.above = layout.firstData;
    layout.firstData += int(best.head.firstData);
    layout.decimalSample = decimalSampleOf(best.head, best.decimal);
    describe(best.head, layout);
    if (best.head.firstData >= best.head.lines.size() && wholeFile)
        refuse(layout, say(CORE_TR("core", "The file has a header but no line of data below it.")));
    return std::move(best.head);
}

} // namespace titer::base
