// How well a multivariate model predicts what it has not seen. Everything that is fitted, centring and scaling too, is fitted again for
// each fold to the rows that stay.
#pragma once

#include "core/mvda/folds.h"
#include "core/mvda/latent.h"
#include "core/mvda/preprocessing/preprocessing.h"

#include <stop_token>

namespace titer::mvda {

struct CrossValidation {
    // By the number of components, 0 (the means of the rows that stay) first. Of responses.
    MatrixXd rmsecv;            // responses x (components + 1), each in the unit of its column
    std::vector<double> q2;     // of all, each by the variance of its column: 1 - PRESS/PRESS of the means of all rows
    std::vector<double> error;  // mean squared error, in parts of the variance of each column; mean over the folds
    std::vector<double> spread; // standard error of that mean, from fold to fold
    // Of responses, with all components: from fold to fold, variables x responses in the units of the table (Martens and Martens
    // 2000, Food Qual. Prefer. 11, 5).
    MatrixXd coefficientErrors;
    MatrixXd predicted; // rows x responses, each row by the model that has not seen it; with all components

    int components() const { return int(q2.size()); }
    // The fewest components whose error lies within one standard error of the least (Hastie, Tibshirani, Friedman 2009, 7.10).
    int parsimonious() const;
};

// How many components a model of each fold can have: the fold with the most rows leaves the fewest.
int maxComponentsIn(const Folds& folds, const MatrixXd& x, Scale scale);

struct ValidationOptions {
    // Of the components that are asked for only as many as serve (parsimonious(), but one at least).
    bool fewest = false;
    Preprocessing preprocessing = {}; // of the rows of x, fitted again to those that stay
};

// PLS and OPLS: rows are left out. An OPLS model predicts as the PLS model with as many components does.
base::Result<CrossValidation> crossValidate(const MatrixXd& x, const MatrixXd& y, Scale scale, int components,
                                            const Folds& folds, std::stop_token stop = {},
                                            const ValidationOptions& options = {});
// PCA: of the rows that are left out each cell is said by the others of its row (Bro, Kjeldahl, Smilde, Kiers 2008, Anal. Bioanal. Chem.
// 390, 1241, "eigenvector"), since a cell that helps to find the scores of its row is described by itself. rmsecv and coefficients are
// empty.
base::Result<CrossValidation> crossValidateCells(const MatrixXd& x, Scale scale, int components, const Folds& folds,
                                                 std::stop_token stop = {}, const ValidationOptions& options = {});

} // namespace titer::mvda
