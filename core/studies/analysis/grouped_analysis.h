// A model whose runs come in random groups (blocks, whole plots), as said of a table of data.
#pragma once

#include "core/studies/analysis/full_analysis.h"
#include "core/studies/analysis/mixed_model.h"

#include <string>
#include <vector>

namespace titer::studies {

struct GroupedAnalysis {
    MixedFit fit;
    std::vector<Grouping> groupings; // in the order of fit.components
    std::vector<double> natural;     // coefficients in natural units, one per column of the model
    std::vector<double> naturalStdErrors;
    std::vector<WaldTest> tests; // one per term of the model, type III (see AnovaType::Partial)
    std::optional<Shape> shape;
};

// `columns` of the sheet name the groups. Where "block" is among them, groups of the others count within a block. Errors also of
// fitMixedModel(); an empty cell is one at "NAME:LINE:COLUMN".
std::optional<GroupedAnalysis> analyseGroups(const FittedModel& fitted, const Sheet& sheet,
                                             const std::vector<std::string>& columns, base::Errors& errors);

} // namespace titer::studies
