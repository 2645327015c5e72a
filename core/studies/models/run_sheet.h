// The run sheet: a design as people carry it out, in natural units and random order, as CSV that survives the round
// trip through a spreadsheet. Each run keeps its id, so that what was changed, added or lost can be reported afterwards.
//
//   # titer.study/1 {"kind": "full", "seed": 1, "factors": [{"name": "pH", "unit": "", "low": 6.8, ...}], "model": ...,
//   "constraints": ["pH + 0.1*temperature <= 11"]}
//   run,id,std_order,pH,titre [g/L]
//   1,R3,3,6.8,
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

struct RunSheet {
    struct Run {
        int run = 0; // from 1, as carried out
        std::string id = {};
        int standardOrder = 0;               // from 1
        int block = 0;                       // from 1; 0 without blocks
        int wholePlot = 0;                   // from 1; 0 without whole plots
        std::vector<double> settings = {};   // natural, one per factor; the index of the level of a categorical one
        std::vector<std::string> cells = {}; // of the further columns, as written
    };

    std::string kind = {};
    std::uint64_t seed = 1;
    Factors factors = {};
    std::vector<std::string> model = {}; // names of terms
    std::vector<std::string> constraints =
        {};                                // of the settings, as Design::constraints; left out of the text without any
    std::vector<std::string> columns = {}; // further ones: responses, comments
    std::vector<Run> runs = {};
};

// Names that a run sheet cannot hold: its own columns', that of the constant of a model, one name twice, brackets (they hold
// the unit) and line breaks.
// Errors are at "factors/NAME" and "responses/TITLE".
base::Errors checkColumns(const Factors& factors, const std::vector<std::string>& responses = {});

// In the order to carry out: at random within blocks, and there within whole plots, that come at random themselves; in
// standard order if not `randomise`. Ids are "R1", "R2" ... by standard order.
RunSheet makeRunSheet(const Design& design, std::uint64_t seed, bool randomise = true,
                      const std::vector<std::string>& responses = {});
// The sheet of a design whose first runs are those of `existing`, in its standard order: they keep their ids, order
// and further cells; the new runs come behind them at random, with ids that are free, and in a block of their own
// where the old ones have blocks.
RunSheet extendRunSheet(const RunSheet& existing, const Design& design, std::uint64_t seed, bool randomise = true,
                        const std::vector<std::string>& responses = {});
std::string writeRunSheet(const RunSheet& sheet);
// Reads what writeRunSheet wrote, also after a spreadsheet has saved it (other separator, decimal comma, quoted header
// comment, other order of rows and columns). Errors are at "line N" or "line N, column M".
base::Result<RunSheet> readRunSheet(std::string_view text);

// The study in the header comment alone: kind, seed, factors and model, without runs. An error where the text begins
// with no such comment.
base::Result<RunSheet> readStudyHeader(std::string_view text);

// The runs as a design again, in standard order. Its points are determined from the settings.
Design designOf(const RunSheet& sheet);

struct RunSheetChanges {
    struct Cell {
        std::string id, column, before, after;
    };

    std::vector<Cell> changed;
    std::vector<std::string> added, missing; // ids
    bool reordered = false;                  // the runs that both have come in another order

    bool empty() const { return changed.empty() && added.empty() && missing.empty() && !reordered; }
};
// By id. A cell of a further column that was empty before is filled, not changed.
RunSheetChanges compare(const RunSheet& before, const RunSheet& after);

// A setting with as many digits as it takes to come back within rounding, and no more: 34.95, not 34.949999999999996.
std::string writeSetting(double natural, const Factor& factor);

} // namespace titer::studies
