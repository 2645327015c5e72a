// Lines and cells of separated text, for the CSV reader alone.
#pragma once

#include "core/base/tables/cells/duration.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// The cells of one line. Quotes are taken off, and the apostrophe that keeps a text from being a formula (csv_text.h); a cell without quotes points into the line.
class CsvCells {
public:
    void split(std::string_view line, char separator);
    std::size_t size() const { return m_cells.size(); }
    std::string_view operator[](std::size_t i) const { return m_cells[i]; }

private:
    std::string_view unquoted(std::string_view line, std::size_t& at, char separator);

    std::vector<std::string_view> m_cells;
    std::vector<std::string> m_texts; // quoted cells that held doubled quotes
};

// Without blanks around them, and without empty ones at the end; `cells` are those that are reused.
std::vector<std::string> trimmedCells(CsvCells& cells, std::string_view line, char separator);

// Where the line that begins at `text` ends (offset of its line end), looking over line ends in quotes; npos if `text` ends
// before. `openQuote` says whether it ends within quotes.
std::size_t csvLineLength(std::string_view text, char separator, char lineEnd, bool& openQuote);

enum class CellKind { Empty, Number, Nan, DateTime, Clock, Text };
CellKind kindOf(std::string_view cell, char decimal);
// The number of a cell. A decimal comma is taken where it is the sign of the file, and only one of the two signs; blanks may part
// thousands ("274 000").
std::optional<double> readCell(std::string_view cell, char decimal);
// "<0.2", "> 20": the number, and the sign in front of it.
struct CellLimit {
    char sign = '<';
    double value = 0.0;
};
std::optional<CellLimit> readLimit(std::string_view cell, char decimal);
// "12.5 kg", "+   12.345 g": a number with its unit, which is one that is known.
struct CellQuantity {
    std::string number;
    std::string unit; // as findUnit reads it
};
std::optional<CellQuantity> readQuantityCell(std::string_view cell);
// [s] An elapsed time: a number in a unit of `factor` seconds, a clock or time of day, or a number with its own unit ("90 min").
std::optional<double> readElapsedCell(std::string_view cell, char decimal, double factor, ClockForm form);
// "nan", "n/a", "n. d.", "< LOQ", "null", "-", "#DIV/0!", "OVRFLW" and the like.
bool meansMissing(std::string_view cell);
// Whether one that means so says that there is a value, beyond what could be measured: "< LOQ", "b.d.l.", "n.n.", "OVRFLW".
bool meansBeyond(std::string_view cell);

} // namespace titer::base
