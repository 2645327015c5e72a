// How wrong a learner is: of the rows that it was made of, and of rows that it has not seen, fold by fold.
#pragma once

#include "core/mvda/learn/fitted.h"

namespace titer::mvda {

struct Scores {
    // Of numbers.
    double rmse = 0.0; // in the unit of the response
    double q2 = 0.0;   // 1 - sum of squared errors / that about the mean of all rows
    // Of classes.
    double accuracy = 0.0;          // part of the rows
    double balanced = 0.0;          // mean over the classes of the part of their rows that is right
    Eigen::MatrixXi confusion = {}; // rows: what they are, columns: what they are said to be

    // RMSE, or the part of the rows that is wrong.
    double error(bool isClasses) const { return isClasses ? 1.0 - accuracy : rmse; }
};
Scores scoresOf(const LearnRows& rows, const VectorXd& said);

// RMSE, or the part of the rows that is wrong, of a fold.
struct FoldError {
    int rows = 0;      // left out
    double own = 0.0;  // of those that stay
    double left = 0.0; // of those that are left out
};

struct Assessment {
    LearnSettings settings = {}; // of the model of all rows
    Scores training = {};
    // By cross-validation; empty without.
    std::optional<Scores> validated = {};
    std::vector<FoldError> folds = {};
    double spread = 0.0; // standard error of the errors of the folds
    VectorXd said = {};  // of each row, by the model that has not seen it
};

struct Assessed {
    FittedLearner fitted; // to all rows
    Assessment assessment;
};

struct AssessmentRequest {
    std::string folds = "venetian:7";      // folds.h; "none": without
    std::vector<std::string> batches = {}; // of each row; empty without
    unsigned threads = 0;                  // as many as there are cores
    std::stop_token stop = {};
};

// Fits to all rows and to those that stay in each fold, each time with all that is found: scaling, settings, model.
base::Result<Assessed> assess(const LearnRows& rows, const LearnSettings& settings, const AssessmentRequest& request);

} // namespace titer::mvda
