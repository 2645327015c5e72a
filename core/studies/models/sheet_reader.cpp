// Reads tables of data; what a person has to correct is reported with its line and column.
#include "core/base/encoding.h"
#include "core/base/not_available.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/models/sheet.h"
#include "core/studies/numerics/double_double.h"

#include <algorithm>
#include <array>

namespace titer::studies {

using base::say;

namespace {

constexpr const char* rowNames = "row";

// The header of a run sheet, even where it lost its # or its end.
bool namesStudy(std::string_view line)
{
    constexpr std::size_t farthest = 8; // behind quotes, # and blanks
    return line.find("titer.study") <= farthest;
}

bool isComment(std::string_view line)
{
    return line.starts_with('#') || line.starts_with("\"#") || namesStudy(line);
}

class Reader {
public:
    Reader(std::string_view text, const SheetOptions& options, base::Errors& errors, base::Notices& notices)
        : m_text(text)
        , m_options(options)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    Sheet read();

private:
    struct Line {
        int number;
        std::string_view text;
    };

    bool checkBytes();
    void findLines();
    void readComment(std::string_view line, int number);
    void findSeparator();
    void findDecimal();
    void readNames();
    void readRow(const Line& line);
    void dropEmptyColumns();
    void finishColumn(Column& column);
    void refuse(int line, std::size_t column, base::Sentence what)
    {
        constexpr std::size_t enough = 20;
        if (m_errors.size() >= enough) return;
        std::string where = m_options.name;
        if (line > 0) where += ":" + std::to_string(line);
        if (column > 0) where += ":" + std::to_string(column);
        m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
    }

    std::string_view m_text;
    const SheetOptions& m_options;
    base::Errors& m_errors;
    base::Notices& m_notices;
    std::string m_decoded;
    std::vector<Line> m_lines; // without comments and blank ones
    char m_separator = ',';
    char m_decimal = '.';
    base::CsvCells m_cells;
    Sheet m_sheet;
};

bool Reader::checkBytes()
{
    if (const base::Encoding encoding = base::encodingOf(m_text, true); encoding != base::Encoding::Utf8) {
        m_decoded = base::decoded(m_text, encoding);
        m_text = m_decoded;
    }
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (m_text.substr(0, mark.size()) == mark) m_text.remove_prefix(mark.size());
    if (m_text.find('\0') != std::string_view::npos || m_text.substr(0, 2) == "PK") {
        refuse(0, 0, say(CORE_TR("core", "The file is a workbook, not plain text; save it as CSV.")));
        return false;
    }
    return true;
}

void Reader::findLines()
{
    const char lineEnd = m_text.find('\n') != std::string_view::npos ? '\n' : '\r';
    int number = 1;
    while (!m_text.empty()) {
        bool openQuote = false;
        // Quotes open behind any of the separators: which it is follows from the lines.
        const std::size_t length = base::csvLineLength(m_text, m_separator, lineEnd, openQuote);
        std::string_view line = m_text.substr(0, length);
        if (openQuote && length == std::string_view::npos) {
            refuse(number, 0, say(CORE_TR("core", "A quote opens here but is not closed. Close it or remove it.")));
            return;
        }
        const std::string_view seen = base::trimmed(line);
        if (isComment(seen)) {
            readComment(seen, number);
        } else if (seen.find_first_not_of("\",;\t ") != std::string_view::npos) {
            if (line.ends_with('\r')) line.remove_suffix(1);
            m_lines.push_back({number, line});
        }
        number += 1 + int(std::count(line.begin(), line.end(), lineEnd));
        m_text = length == std::string_view::npos ? std::string_view() : m_text.substr(length + 1);
    }
    if (m_lines.empty())
        refuse(0, 0,
               say(CORE_TR("core", "The file contains no table. Write a line of names and a line for each run.")));
}

// The first line of a run sheet states the factors; all other comments are for people.
void Reader::readComment(std::string_view line, int number)
{
    if (!namesStudy(line)) return;
    if (base::Result<StudyHeader> study = readStudyHeader(line)) {
        m_sheet.factors = std::move(study->factors);
        m_sheet.constraints = std::move(study->constraints);
    } else {
        m_sheet.damagedHeader = number;
        m_notices.push_back({m_options.name + ":" + std::to_string(number), study.error().what});
    }
}

// The one that parts the first line of the table outside quotes; semicolons go before commas, which may be decimal.
void Reader::findSeparator()
{
    if (m_options.separator) {
        m_separator = *m_options.separator;
        return;
    }
    const bool lineFeeds = m_text.find('\n') != std::string_view::npos;
    std::string_view rest = m_text;
    while (!rest.empty()) {
        const std::size_t end = rest.find(lineFeeds ? '\n' : '\r');
        const std::string_view line = base::trimmed(rest.substr(0, end));
        if (!line.empty() && !isComment(line)) {
            std::array<int, 3> counts{};
            bool quoted = false;
            for (const char c : line) {
                if (c == '"') quoted = !quoted;
                if (!quoted) counts[c == ';' ? 0 : c == '\t' ? 1 : 2] += c == ';' || c == '\t' || c == ',';
            }
            m_separator = counts[0] > 0 ? ';' : counts[1] > 0 ? '\t' : ',';
            return;
        }
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
}

// A comma where more cells are numbers with a comma alone than with a point alone.
void Reader::findDecimal()
{
    if (m_options.decimal) {
        m_decimal = *m_options.decimal;
        return;
    }
    if (m_separator == ',') return;
    int commas = 0, points = 0;
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        m_cells.split(m_lines[i].text, m_separator);
        for (std::size_t c = 0; c < m_cells.size(); ++c) {
            const std::string_view cell = m_cells[c];
            commas += cell.find(',') != std::string_view::npos && base::readCell(cell, ',');
            points += cell.find('.') != std::string_view::npos && base::readCell(cell, '.');
        }
    }
    if (commas > points) m_decimal = ',';
}

void Reader::readNames()
{
    const Line& line = m_lines.front();
    m_cells.split(line.text, m_separator);
    int numbers = 0;
    for (std::size_t c = 0; c < m_cells.size(); ++c) {
        Column column;
        std::string_view name = base::trimmed(m_cells[c]);
        numbers += base::readCell(name, m_decimal).has_value();
        const std::size_t bracket = name.rfind('[');
        if (name.ends_with(']') && bracket != std::string_view::npos && bracket > 0) {
            column.unit = std::string(base::trimmed(name.substr(bracket + 1, name.size() - bracket - 2)));
            name = base::trimmed(name.substr(0, bracket));
        }
        column.name = std::string(name);
        if (!name.empty() && m_sheet.find(name))
            refuse(
                line.number, c + 1,
                say(CORE_TR("core", "The name “{1}” occurs above two columns. Give each column its own name."), name));
        m_sheet.columns.push_back(std::move(column));
    }
    if (numbers == int(m_cells.size()))
        refuse(
            line.number, 0,
            say(CORE_TR("core", "The first line contains numbers where names are expected. Write a line of names above "
                                "the data.")));
}

void Reader::readRow(const Line& line)
{
    std::vector<Column>& columns = m_sheet.columns;
    m_cells.split(line.text, m_separator);
    // A quote that closes where the next one opens would swallow the rows between.
    if (m_cells.size() > columns.size() && base::trimmed(line.text).find_first_of("\r\n") != std::string_view::npos)
        return refuse(line.number, 0,
                      say(CORE_TR("core", "A quote opens here but is not closed. Close it or remove it.")));
    bool beyond = false;
    for (std::size_t c = columns.size(); c < m_cells.size(); ++c) beyond |= !base::trimmed(m_cells[c]).empty();
    // A cell that is not there is no empty cell: where it stood is unknown.
    if (beyond || m_cells.size() < columns.size()) {
        refuse(
            line.number, std::min(m_cells.size(), columns.size() + 1),
            say(CORE_TR("core", "The line has {1} cells but there are {2} names. Write one cell for each name; leave a "
                                "missing one empty between its separators."),
                std::to_string(m_cells.size()), std::to_string(columns.size())));
        return;
    }
    for (std::size_t c = 0; c < columns.size(); ++c) columns[c].cells.emplace_back(base::trimmed(m_cells[c]));
    m_sheet.lines.push_back(line.number);
}

// Spreadsheets leave separators behind the last column.
void Reader::dropEmptyColumns()
{
    std::vector<Column>& columns = m_sheet.columns;
    for (std::size_t c = columns.size(); c-- > 0;) {
        if (!columns[c].name.empty()) continue;
        const auto filled = std::find_if(columns[c].cells.begin(), columns[c].cells.end(),
                                         [](const std::string& cell) { return !cell.empty(); });
        if (filled != columns[c].cells.end() && c == 0 && m_options.namedRows)
            columns[c].name = rowNames;
        else if (filled != columns[c].cells.end())
            refuse(m_lines.front().number, c + 1,
                   say(CORE_TR("core", "Column {1} has cells but no name. Write a name above it."),
                       std::to_string(c + 1)));
        else
            columns.erase(columns.begin() + std::ptrdiff_t(c));
    }
}

void Reader::finishColumn(Column& column)
{
    const auto factor = std::find_if(m_sheet.factors.begin(), m_sheet.factors.end(),
                                     [&](const Factor& f) { return f.name == column.name; });
    const bool named = std::find(m_options.categorical.begin(), m_options.categorical.end(), column.name) !=
                       m_options.categorical.end();
    if (factor != m_sheet.factors.end() && factor->categorical()) return takeText(column, factor->levels);
    if (named || (m_options.namedRows && column.name == rowNames)) return takeText(column);
    std::size_t numbers = 0, words = 0, firstText = column.cells.size();
    for (std::size_t row = 0; row < column.cells.size(); ++row) {
        const std::string& cell = column.cells[row];
        const std::optional<DoubleDouble> value = readDecimal(cell, m_decimal);
        column.values.push_back(value ? value->high : base::notAvailable);
        column.low.push_back(value ? value->low : 0.0);
        numbers += value.has_value();
        if (value || cell.empty()) continue;
        if (base::meansMissing(cell))
            ++words;
        else
            firstText = std::min(firstText, row);
    }
    if (firstText < column.cells.size() || (numbers == 0 && words > 0)) {
        if (numbers > 0 && m_options.reportText)
            m_notices.push_back({m_options.name + ":" + std::to_string(m_sheet.lines[firstText]),
                                 say(CORE_TR("core", "“{1}” is not a number, so column “{2}” counts as text."),
                                     column.cells[firstText], column.name)});
        return takeText(column);
    }
    if (words > 0)
        m_notices.push_back(
            {m_options.name, say(CORE_TR("core", "Cells of column “{2}” that mark a missing value: {1}."),
                                 std::to_string(words), column.name)});
    if (std::all_of(column.low.begin(), column.low.end(), [](double low) { return low == 0.0; })) column.low.clear();
}

Sheet Reader::read()
{
    m_sheet.name = m_options.name;
    if (!checkBytes()) return m_sheet;
    findSeparator();
    findLines();
    if (!m_errors.empty()) return m_sheet;
    findDecimal();
    readNames();
    for (std::size_t i = 1; i < m_lines.size(); ++i) readRow(m_lines[i]);
    if (m_lines.size() == 1)
        refuse(m_lines.front().number, 0, say(CORE_TR("core", "There are names but no line of data below them.")));
    if (!m_errors.empty()) return m_sheet;
    dropEmptyColumns();
    for (Column& column : m_sheet.columns) finishColumn(column);
    return m_sheet;
}

} // namespace

Sheet readSheet(std::string_view text, const SheetOptions& options, base::Errors& errors, base::Notices& notices)
{
    base::Errors own;
    Sheet sheet = Reader(text, options, own, notices).read();
    errors.insert(errors.end(), own.begin(), own.end());
    return sheet;
}

} // namespace titer::studies
