// How well a multivariate model predicts whose number of components was found by cross-validation: the rows that judge it have no part in
// the choice (Stone 1974, J. R. Stat. Soc. B 36, 111; Varma and Simon 2006, BMC Bioinformatics 7, 91). The errors by which a number was
// chosen are those of the number that came off best, and praise it.
#pragma once

#include "core/mvda/cross_validation.h"

namespace titer::mvda {

struct NestedOrder {
    Scale scale = Scale::UnitVariance;
    int components = 1;                    // at most
    std::vector<std::string> batches = {}; // of each row; empty without
    std::stop_token stop = {};
    ValidationOptions validation = {}; // its preprocessing
};

struct NestedValidation {
    RowVectorXd rmsecv = {};          // of each response, in the unit of its column; of PCA none
    double q2 = 0.0;                  // as in CrossValidation
    std::vector<int> components = {}; // that the rows that stay in each fold chose
};

// In each fold the number is found by cross-validation among the rows that stay (foldsWithin(), parsimonious()), and the rows that are left
// out are predicted with it. Of PCA, whose y has no column, cells are said as in crossValidateCells(). An error where too few rows or
// batches stay to choose by.
base::Result<NestedValidation> nestedValidation(const MatrixXd& x, const MatrixXd& y, const Folds& folds,
                                                const NestedOrder& order);

} // namespace titer::mvda
