// Designs that are best for a model: D-optimal (the smallest joint confidence region of the coefficients) and I-optimal (the
// smallest average variance of prediction).
#pragma once

#include "core/studies/designs/optimal/optimal_search.h"
#include "core/studies/designs/region.h"
#include "core/studies/models/design.h"

#include <stop_token>
#include <vector>

namespace titer::studies {

struct OptimalOptions {
    Terms model = {};
    int runs = 0;              // in all, those that are kept included
    Eigen::MatrixXd kept = {}; // coded rows that stay, kept x factors: forced runs, or those of a design to augment
    // Blocks that shift every run of theirs alike, of equal size or one run apart. The kept rows go to them in turn.
    int blocks = 1;
    std::vector<Constraint> constraints = {};
    SearchOptions search = {};
};

// The kept rows first, then the others sorted. Checked from its own matrix; with the properties of the search and of the matrix.
// Errors are at "design/runs", "design/blocks", "design/model", "design/constraint" or "design". After a stop the result is an error.
base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const OptimalOptions& options,
                                   std::stop_token stop = {});

// A-efficiency, G-efficiency and the average prediction variance of a design in its region; with blocks, for the mean of the blocks.
std::vector<Property> predictionProperties(const Design& design, const Region& region);

} // namespace titer::studies
