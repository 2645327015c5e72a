// Finds the directions of a multivariate model, and the scores of further rows.
#pragma once

#include "core/mvda/latent.h"

namespace titer::mvda {

// As many components as are asked for, or fewer where nothing is left to explain. An error where NIPALS does not come to rest.
base::Result<Latent> latentOf(Method method, const MatrixXd& x, const MatrixXd& y, int components);

// Scores of further rows; of one with missing cells component by component by what is there.
MatrixXd scoresOf(const Latent& latent, const MatrixXd& x);
// What the first components say of scaled responses: variables x responses. Of OPLS all components are one model.
MatrixXd coefficientsOf(const Latent& latent, int components);

} // namespace titer::mvda
