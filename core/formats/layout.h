// What the columns of one file mean, found by a format, and what its rows say.
#pragma once

#include "core/base/tables/csv_cells.h"
#include "core/formats/format.h"
#include "core/formats/lab_sample.h"
#include "core/formats/names.h"
#include "core/formats/numbers.h"

namespace titer::formats {

// Cells that make up one text.
struct TextCells {
    std::vector<int> columns;
    std::string like;  // what is taken of it
    std::string fixed; // stands above the names, for all rows
};

struct TimeCells {
    TextCells text;
    std::string name;                     // of the columns
    std::optional<base::DateOrder> order; // of day and month
    std::optional<int> zoneMinutes;       // stated with the name

    bool empty() const { return text.columns.empty(); }
};

struct ValueColumn {
    int column = -1;
    Quantity quantity; // in the unit of the file
};

// How a file is read; a value that outlives the text it was found in.
struct Layout {
    char separator = ',', decimal = '.', lineEnd = '\n';
    std::size_t headLines = 0; // above the data, as an editor counts
    std::size_t firstData = 0; // offset of the first line of data
    std::shared_ptr<const Format>
        format; // its words, patterns, tags of rows; none where the columns were reported otherwise
    TextCells name, vessel, batch, instrument, method, dilution, replicate, zone;
    TimeCells drawn, measured, reported;
    std::vector<ValueColumn> values;
    int rowName = -1, rowValue = -1, rowUnit = -1;
    std::vector<std::string>
        names; // of the line of names, by which it is known again further below; empty where it is not one line
    std::vector<std::pair<int, Names>> only, ignore;
    std::size_t width = 0;              // cells of a row
    std::vector<std::size_t> cellLines; // of each cell, where a row goes over several lines
    std::string key;                    // differs where the same line means something else
    std::vector<base::Sentence> understood;
    base::Notices notices; // of columns, with line and column in `where`

    bool hasTime() const { return !drawn.empty() || !measured.empty() || !reported.empty(); }
};

struct LayoutOptions {
    std::optional<char> separator, decimal;
    std::optional<base::DateOrder> order;
};

// Where a format stands in a text; how many columns it finds determines how well it fits.
struct Found {
    int columns = 0;
    Layout layout;
};

// The names are looked for in the first lines. The dates and decimal signs are evaluated over all of the text.
Found findLayout(std::string_view text, const std::shared_ptr<const Format>& format, const LayoutOptions& options);
// Errors where the columns are not there. `where` is empty.
base::Result<Layout> layoutOf(std::string_view text, const std::shared_ptr<const Format>& format,
                              const LayoutOptions& options);

// The columns of a format in this line of names; 0 columns where times or all values are missing. Notices name this line.
int fitColumns(const Header& header, std::size_t line, const std::shared_ptr<const Format>& format, Layout& layout);
// Takes a row of units beneath the names, if it is one: no time, no sample, and no number.
bool takeUnitRow(const base::CsvCells& cells, std::size_t line, Layout& layout);
// Says which columns hold values.
void reportValues(Layout& layout);
// Evaluates the dates and the decimal sign of rows.
class LayoutChooser {
public:
    explicit LayoutChooser(const Layout& layout);
    void take(const base::CsvCells& cells);
    void report(const LayoutOptions& options, Layout& layout) const;

private:
    void takeTime(const base::CsvCells& cells, const TimeCells& time, base::DateOrders& orders) const;

    const Layout& m_layout;
    base::DateOrders m_drawn, m_measured, m_reported;
    DecimalSigns m_signs;
    std::size_t m_rows = 0;
};

struct RowRead {
    std::optional<LabSample> sample; // none for rows that do not count
    base::Notices faults;            // of cells; their place, "line:column", in `where`
    bool hadNoZone = false;          // a time of it was taken as one of the given zone
};
// Text in UTF-8. Without a time that can be read a row of a file with times gives no sample.
RowRead readRow(const Layout& layout, const base::CsvCells& cells, const base::Zone& zone, std::size_t line);

// A line of names amid the rows: the same ones, or others, beneath which cells mean something else.
enum class Heading { None, Same, Other };
Heading headingIn(const Layout& layout, const base::CsvCells& cells);
// What is said of other names, and of the lines from there on that are left out.
base::Notice otherNames(std::size_t line, std::size_t lines);

std::string placeOf(std::size_t line, int column);
// The text of cells that belong together.
std::string textOf(const base::CsvCells& cells, const TextCells& text);
// Whether a row is one of those that a format reads.
bool counts(const Layout& layout, const base::CsvCells& cells);
// By the patterns of a format, or the order of the column; without an order only what is unambiguous by itself.
std::optional<base::DateTime> readTime(const std::string& text, const TimeCells& time, const Format* format);

} // namespace titer::formats
