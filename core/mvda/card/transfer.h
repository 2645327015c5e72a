// A model of one instrument, the master, on spectra of another, the slave, by samples that both have measured: row by row the same ones.
#pragma once

#include "core/base/json.h"
#include "core/mvda/model.h"

namespace titer::mvda {

// Predictions of the master's spectra = intercept + slope times those of the slave's, by least squares (Bouveresse, Hartmann, Massart, Last,
// Prebble 1996, Anal. Chem. 68, 982). Errors: fewer than three pairs, predictions that do not vary or fall as the others rise.
struct SlopeBias {
    double slope = 1.0, intercept = 0.0;
};
base::Result<SlopeBias> slopeBiasOf(const VectorXd& master, const VectorXd& slave);

// In the file of a model: of each response, what it predicts becomes intercept + slope times that.
void correctPredictions(base::Json& file, const std::vector<SlopeBias>& corrections);

struct PdsRequest {
    int window = 5, components = 3;
};
// The step that makes the master's spectra of the slave's: of each channel of the master a regression on the principal components of the
// channels of the slave in a window around it, both minus their means; at the ends the window has the channels that there are
// (Wang, Veltkamp, Kowalski 1991, Anal. Chem. 63, 2750). Fewer components where a window has no more. Errors: a window that is even or wider
// than the spectra, fewer pairs than components + 2, a missing cell, spectra that are all the same.
base::Result<PreprocessingStep> standardizationOf(const MatrixXd& master, const MatrixXd& slave,
                                                  const PdsRequest& request);
// The model's chain with that step before all others but the ranges that it begins with. Columns as those of tableNames().
base::Result<Preprocessing> withStandardization(const Model& model, PreprocessingStep step);

// Root mean squares of how the slave's figures differ from the master's: as they are, transferred, and transferred by the other pairs.
struct TransferErrors {
    double before = 0.0, after = 0.0, leftOut = 0.0;
};
// Of predictions, each response a column.
base::Result<std::vector<TransferErrors>> slopeBiasErrors(const MatrixXd& master, const MatrixXd& slave);
// Of predictions of the spectra; of PCA none.
base::Result<std::vector<TransferErrors>> standardizationErrors(const Model& model, const MatrixXd& master,
                                                                const MatrixXd& slave, const PdsRequest& request);

} // namespace titer::mvda
