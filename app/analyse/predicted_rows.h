// What a model says of rows, or of batches, that it was not made of.
#pragma once

#include "app/analyse/batch_samples.h"

#include <memory>

namespace titer::app {

struct LearnedRows;

// Rows of a table that the model was not made of.
struct PredictedRows {
    TableValue table = {};
    std::vector<int> rows = {}; // of the table, from 0
    mvda::Prediction prediction = {};
    mvda::MatrixXd observed = {};          // rows x responses, in the units of the model; NaN where the table has none
    base::Errors unlike = {};              // of responses of the table that cannot be compared, at their names
    SpectraLines lines = {};               // after the steps of the model, where all rows of a table are predicted
    std::vector<BatchCourse> courses = {}; // of batches: of each row of the table
    // By what stands beside the model (learner_analysis.h). Without a model of components the table alone is there besides.
    std::shared_ptr<const LearnedRows> learned = {};
};

} // namespace titer::app
