// The run sheet of a sweep: which column sets which place of the plant, and the same table with what the runs gave.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/studies/models/sheet.h"
#include "core/studies/study/sweep.h"

#include <string>
#include <vector>

namespace titer::cli {

struct SweepColumn {
    std::string name;       // of the response in the table
    std::string noise = {}; // "2%" or an amount in the unit of the response; empty without
};

struct SweepSheet {
    std::vector<std::string> comments; // lines that begin with #, as they stand
    studies::Sheet sheet;
    std::vector<std::string> ids; // one per run
    // Columns that set a place of the plant, in the order of the request's paths.
    std::vector<std::size_t> settings;
    std::vector<SweepColumn> responses; // in addition to those of the request; empty: all key figures by their tags
};

// "production.titer", "production.viability@7d", "production.cells@end"; an error at --response.
std::optional<studies::SweepResponse> readSweepResponse(const std::string& text, base::Errors& errors);

// Reads the sheet that --runs names and the options --bind, --response and --noise, and fills in what the runs take. With errors the sheet is not
// to be used. `text` is that of the sheet, for distinguishing it from another.
SweepSheet readSweepSheet(const Arguments& arguments, studies::SweepRequest& request, std::string& text,
                          base::Errors& errors, base::Notices& notices);

// The table with responses, status and reason as CSV: columns that were there are filled, others added. Noise is drawn from the seed, the id of
// the run and the name of the response.
std::string sweepCsv(const SweepSheet& sheet, const std::vector<studies::SweepOutcome>& outcomes, std::uint64_t seed);

// Names and units of the responses, as the runs gave them.
struct SweepTitle {
    std::string name, unit;
};
std::vector<SweepTitle> sweepTitles(const SweepSheet& sheet, const std::vector<studies::SweepOutcome>& outcomes);
// Of one run, in the order of the titles [unit of the title]; NaN where it has none.
std::vector<double> sweepValues(const SweepSheet& sheet, const std::vector<SweepTitle>& titles, std::size_t row,
                                const studies::SweepOutcome& outcome, std::uint64_t seed);

} // namespace titer::cli
