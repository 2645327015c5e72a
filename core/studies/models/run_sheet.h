// What every run sheet shares: the comment of a design's sheet that states what its columns mean, settings and names that
// come back from a spreadsheet as they went out, and the order in which runs are carried out.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// "# titer.study/1 {"kind": "full", "seed": 1, "factors": [{"name": "pH", "unit": "", "low": 6.8, ...}], "model": ...,
// "constraints": ["pH + 0.1*temperature <= 11"]}"
struct StudyHeader {
    std::string kind = {};
    std::uint64_t seed = 1;
    Factors factors = {};
    std::vector<std::string> model = {};       // names of terms
    std::vector<std::string> constraints = {}; // of the settings, as Design::constraints; left out without any
};

// One line, without its end.
std::string writeStudyHeader(const StudyHeader& header);
// Also after a spreadsheet has taken it for cells. An error at "line 1" or "factors/NAME", also where the text begins with no such
// comment.
base::Result<StudyHeader> readStudyHeader(std::string_view text);

// Names that a run sheet cannot hold: its own columns', that of the constant of a model, one name twice, brackets (they hold
// the unit) and line breaks.
// Errors are at "factors/NAME" and "responses/TITLE".
base::Errors checkColumns(const Factors& factors, const std::vector<std::string>& responses = {});

// A setting with as many digits as it takes to come back within rounding, and no more: 34.95, not 34.949999999999996.
std::string writeSetting(double natural, const Factor& factor);

// Rows of the design in the order to carry out: at random within blocks, and there within whole plots, that come at random
// themselves; in standard order if not `randomise`.
std::vector<int> runOrder(const Design& design, std::uint64_t seed, bool randomise = true);

} // namespace titer::studies
