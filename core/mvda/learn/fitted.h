// One learner fitted to rows: scaling, the model, what it says of others; and how settings that are not stated are found among those rows.
#pragma once

#include "core/mvda/folds.h"
#include "core/mvda/learn/gaussian_process.h"
#include "core/mvda/learn/svm.h"
#include "core/mvda/learn/tanh_network.h"
#include "core/mvda/learn/tree.h"

#include <stop_token>
#include <variant>

namespace titer::mvda {

// PLS of a number, or of the classes as columns of 0 and 1 (PLS-DA; Barker and Rayens 2003, J. Chemometr. 17, 166).
struct LinearRule {
    MatrixXd coefficients = {}; // columns x outputs
};

struct FittedLearner {
    LearnSettings settings = {}; // with all that was found
    int classes = 0;
    Scaling x = {}, y = {}; // y of numbers (not of trees and forests) and of the columns of PLS-DA; else empty
    std::variant<SvmModel, Tree, Forest, TanhNetwork, GaussianProcess, LinearRule> model = {};

    // Rows x 1 in the unit of the response, or rows x classes: shares of votes, rows or trees, of PLS-DA what it says of each column.
    MatrixXd outputs(const MatrixXd& rows) const;
    // Numbers, or the places of the classes: those with the highest output, the first of equal ones.
    VectorXd responses(const MatrixXd& rows) const { return responsesOf(outputs(rows)); }
    VectorXd responsesOf(const MatrixXd& outputs) const;
};

// Whether something has to be found.
bool isOpen(const LearnSettings& settings);
// Finds what is not stated by cross-validation among these rows: of trees and PLS the simplest within one standard error of the least
// (Hastie, Tibshirani, Friedman 2009, 7.10), of support vectors the least error. Then fits to all of them.
base::Result<FittedLearner> fit(const LearnRows& rows, const LearnSettings& settings, const Folds& inner,
                                std::stop_token stop);

} // namespace titer::mvda
