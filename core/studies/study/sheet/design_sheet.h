// A study that is its run sheet alone, outside any project: the sheet of `titer-cli doe design`, whose first line states the
// factors and the model. Each run keeps its id, so that what was changed, added or lost can be reported afterwards.
//
//   # titer.study/1 {"kind": "full", "seed": 1, "factors": [{"name": "pH", "unit": "", "low": 6.8, ...}], "model": ...}
//   run,id,std_order,pH,titre [g/L]
//   1,R3,3,6.8,
#pragma once

#include "core/studies/models/design.h"
#include "core/studies/study/sheet/study_sheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// Columns that the study has no word of, as written: results to fill in, remarks.
struct FurtherColumns {
    std::vector<std::string> titles = {};
    std::vector<std::vector<std::string>> cells = {}; // of each run of the study, one per title
};

struct DesignSheet {
    Study study = {};                    // its kind, seed, factors, constraints and runs
    std::vector<std::string> model = {}; // names of terms
    FurtherColumns further = {};
};

// Runs in the order to carry out (runOrder()); ids are "R1", "R2" ... by standard order.
DesignSheet makeDesignSheet(const Design& design, std::uint64_t seed, bool randomise = true,
                            const std::vector<std::string>& responses = {});
// The sheet of a design whose first runs are those of `existing`, in its standard order: they keep their ids, order
// and further cells; the new runs come behind them at random, with ids that are free, and in a block of their own
// where the old ones have blocks.
DesignSheet extendDesignSheet(const DesignSheet& existing, const Design& design, std::uint64_t seed,
                              bool randomise = true, const std::vector<std::string>& responses = {});

std::string writeDesignSheet(const DesignSheet& sheet);
// Reads what writeDesignSheet() wrote, also after a spreadsheet has saved it (other separator, decimal comma, quoted header
// comment, other order of rows and columns). Errors are those of readStudyHeader(), and at "sheet:LINE" or "sheet:LINE:TITLE".
base::Result<DesignSheet> readDesignSheet(std::string_view text);

// The runs as a design again, in standard order. Its points are determined from the settings.
Design designOf(const DesignSheet& sheet);

// What the sheet that came back says other than the one that went out; further cells are compared as comments.
SheetComparison compareSheet(const DesignSheet& sheet, std::string_view text);

} // namespace titer::studies
