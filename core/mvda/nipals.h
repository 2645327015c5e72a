// Components of tables with missing cells, one after the other by alternating regressions over the cells that are there (latent.h names
// the sources).
#pragma once

#include "core/mvda/latent.h"

namespace titer::mvda {

// Scaled tables. The signs are as they come. An error where a component does not come to rest.
base::Result<Latent> nipals(Method method, const MatrixXd& x, const MatrixXd& y, int components);

// Scores of a scaled row with missing cells: of each component the regression of what is there and left on its weights. 0 where no cell
// is there.
RowVectorXd scoresOfPartial(const Latent& latent, RowVectorXd row);

} // namespace titer::mvda
