// What can be reported of a design from its matrix alone.
#pragma once

#include "core/studies/models/design.h"

namespace titer::studies {

// Columns of a model matrix in their order, each made orthogonal to those before it.
struct Estimability {
    int parameters = 0;
    int rank = 0;
    // ln |X'X|; only with full rank.
    double logDeterminant = 0.0;
    // The first columns that are linear combinations of those before them, as numbers of columns.
    std::vector<int> aliased = {};
};
Estimability estimability(const Eigen::MatrixXd& matrix);

// The model matrix, and behind it blocks less one columns that sum to 0 over the blocks: +1 in a block of their own, -1 in the first.
Eigen::MatrixXd blockedModelMatrix(const Design& design);

// Runs that stand at the same settings (and in the same block) as an earlier one: the degrees of freedom of pure error.
int repeatedRuns(const Design& design);

// The largest absolute correlation between columns of the main effects of different factors; 0 with a single factor.
double maxMainEffectCorrelation(const Design& design);

// Whether the columns of the model have the same mean in each block as over all runs, so that blocks bias no
// coefficient.
bool blocksAreOrthogonal(const Design& design);
Property blockOrthogonality(const Design& design);
// Whether the variance of a prediction depends on the distance from the centre alone: moments up to order 4 as in Box
// and Hunter 1957, Annals of Mathematical Statistics 28. Continuous factors only.
bool isRotatable(const Design& design);
Property rotatability(const Design& design);
// Whether the squares, less their means, are orthogonal to each other and to main effects and interactions.
bool squaresAreOrthogonal(const Design& design);

// Runs, parameters, degrees of freedom for lack of fit and pure error, D-efficiency of the design's model.
std::vector<Property> commonProperties(const Design& design);
Property mainEffectOrthogonality(const Design& design);

} // namespace titer::studies
