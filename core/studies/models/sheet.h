// A table of data as studies take it: one row per run, columns of numbers or of text.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/factor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

struct Column {
    std::string name;      // without its unit
    std::string unit = {}; // as written; empty without
    bool text = false;
    std::vector<std::string> cells = {}; // as written, trimmed
    // Of a column of numbers: NaN where a cell is empty.
    std::vector<double> values = {};
    std::vector<double> low = {}; // what the decimal text holds beyond the double; empty where there is nothing
    // Of a column of text: levels sorted, or as the header states them; -1 where a cell is empty.
    std::vector<std::string> levels = {};
    std::vector<int> codes = {};

    bool missing(std::size_t row) const { return text ? codes[row] < 0 : !(values[row] == values[row]); }
};

struct Sheet {
    std::string name; // of the file, for messages
    std::vector<Column> columns = {};
    std::vector<int> lines = {};               // of the text, one per row, from 1
    Factors factors = {};                      // of the header comment of a run sheet; empty without
    std::vector<std::string> constraints = {}; // of the header comment, as written
    int damagedHeader = 0;                     // the line of a header comment that cannot be read, from 1; 0 without

    std::size_t rows() const { return lines.size(); }
    const Column* find(std::string_view column) const;
    Column* find(std::string_view column);
    std::vector<std::string> names() const;
};

struct SheetOptions {
    std::string name = "data";          // of the file, for messages
    std::optional<char> separator = {}; // else found out: ; , or tab
    std::optional<char> decimal = {};   // else found out
    // Columns of numbers that are names of levels nevertheless.
    std::vector<std::string> categorical = {"block", "whole_plot"};
    bool namedRows = false; // a first column without a name names the rows; it becomes “row”, of text
    bool reportText =
        true; // a notice where a column of numbers has to be one of text; false for who looks at each cell
};

// Reads separated text: a line of names (`NAME [unit]`), then rows; cells may be quoted, an empty cell is missing, and a line that
// begins with # is a comment, save `# titer.study/1 {"factors": [...]}`, which states the factors; a notice says where that line
// is damaged. A column in which any cell is no number is text. Errors are at "NAME:LINE:COLUMN"; with errors the sheet is not
// to be used.
Sheet readSheet(std::string_view text, const SheetOptions& options, base::Errors& errors, base::Notices& notices);

// Makes a column of text of its cells; `stated` levels that occur come in their order.
void takeText(Column& column, const std::vector<std::string>& stated = {});
// A sheet of numbers that are at hand, one row per run.
Column numberColumn(std::string name, std::vector<double> values, std::string unit = {});
Column textColumn(std::string name, std::vector<std::string> cells);
Sheet makeSheet(std::vector<Column> columns, Factors factors = {});

} // namespace titer::studies
