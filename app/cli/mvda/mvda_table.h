// The columns of a table that a multivariate model is made of, or used on.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/mvda/columns.h"

#include <optional>

namespace titer::cli {

inline constexpr Positional tablePositional{
    .name = "TABLE",
    .help = "rows of observations as CSV with a line of names; empty cells are missing; - reads standard input"};
inline constexpr Option prepOption{
    .name = "--prep", .value = "STEPS", .help = "preprocessing of the rows, which are spectra: \"snv; savgol 15 2 1\""};

// "a, b" of all times that an option is given.
std::vector<std::string> listedNames(const Arguments& arguments, const char* option);
// The table in a file. Errors have their place as FILE:LINE:COLUMN. `sha256`, where it is wanted, takes that of the file.
std::optional<studies::Sheet> readTableOfRows(const std::string& path, base::Errors& errors, base::Notices& notices,
                                              std::string* sha256 = nullptr);
// Errors that are at columns, which their words name, at the file.
void addAt(const std::string& path, const base::Errors& faults, base::Errors& errors);
// As that of core/mvda/columns.h, with errors at the file.
mvda::Block blockOf(const studies::Sheet& sheet, const std::vector<std::string>& names, base::Errors& errors);
// The names of all columns of numbers but those.
std::vector<std::string> numberColumns(const studies::Sheet& sheet, const std::vector<std::string>& without);
// What the rows are called: by a first column without a name, else by their numbers from 1.
std::vector<std::string> rowNames(const studies::Sheet& sheet);
// Whether what --out names, if it is there, can be written; says why not, before long work is done for nothing.
bool canGive(const Arguments& arguments);
// The steps of --prep; none without, or with a fault.
mvda::Preprocessing readSteps(const Arguments& arguments, std::string& fault);
// The rows after steps that see each row by itself, which it binds; an error is at the file, and the rows stay.
void goThroughSteps(const std::string& path, mvda::Preprocessing& steps, mvda::Block& rows, base::Errors& errors);
// Writes a model where --out says, and says what it is in words, or all of it with --json. The exit status.
int giveModel(const Arguments& arguments, const base::Json& model, const std::string& words);
// Notices where the unit of columns looks changed, by batches (a name for each row; empty: nobody names them) or from a row on.
void warnOfUnits(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                 const std::vector<std::string>& batches, base::Notices& notices);
// Notices where laboratory values look swapped with those of a neighbour. `predicted`: by models that have not seen the row.
void warnOfSwaps(const studies::Sheet& sheet, const mvda::MatrixXd& predicted, const mvda::Block& observed,
                 const std::vector<std::string>& batches, base::Notices& notices);
// Notices where spectra of its rows have the flat top of a saturated detector, or one value in all channels.
void warnOfSpectra(const mvda::MatrixXd& spectra, const studies::Sheet& sheet, base::Notices& notices);

} // namespace titer::cli
