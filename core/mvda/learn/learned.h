// A learner's model of a table: one response of numbers or of classes, by columns of numbers, with its errors and those of others beside it.
#pragma once

#include "core/mvda/learn/assessment.h"
#include "core/mvda/learn/cells.h"

namespace titer::mvda {

struct LearnResponse {
    std::string name = {}, unit = {};
    // One of both: of numbers (NaN: missing), or of classes by their places (-1: missing).
    VectorXd numbers = {};
    std::vector<int> places = {};
    std::vector<std::string> classes = {}; // by name
};

struct LearnRequest {
    LearnSettings settings = {};
    std::vector<LearnSettings> compared = {}; // on the same folds
    AssessmentRequest assessment = {};
};

struct Learned {
    std::vector<std::string> xNames = {}, xUnits = {};
    Preprocessing preprocessing =
        {}; // that rows go through first, by whoever asks; xNames are the columns that it leaves
    std::string yName = {}, yUnit = {};
    std::vector<std::string> classes = {}; // empty of numbers
    RowVectorXd low = {}, high = {};       // of each column, of the rows that it was made of
    int rows = 0;
    std::string folds = {};
    FittedLearner fitted = {};
    Assessment assessment = {};
    std::vector<Assessment> compared = {}; // PLS and the others, in the order of the request
    // Of trees and forests: what each column gains, in parts of all (tree.h). Of forests: errors of rows by trees that have not seen them.
    VectorXd importance = {};
    std::optional<Scores> outOfBag = {};

    bool isClasses() const { return !classes.empty(); }
};

// Errors have the column where there is one. Every cell is needed: what is missing is to be filled, or the row left out, by whoever asks.
base::Result<Learned> learn(const Block& x, const LearnResponse& y, const LearnRequest& request);

struct LearnedPrediction {
    VectorXd said = {};    // numbers in the unit of the response, or the places of the classes
    MatrixXd outputs = {}; // of classes: rows x classes (FittedLearner::outputs)
    std::vector<OutsideCell> outside = {};
};
// Of rows with the model's columns, in its order and units. Errors name a cell that is missing.
base::Result<LearnedPrediction> predict(const Learned& model, const Block& x);

} // namespace titer::mvda
