// What a multivariate model says of whole batches: a row for each batch, its course beside those of the others, and how it would have been
// judged while it ran.
#pragma once

#include "app/analyse/batch_samples.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace titer::app {

// [any] Never changed.
struct BatchAnalysis {
    mvda::BatchModel model = {};
    TableValue table = {};      // a row for each batch: its name, samples and duration
    std::vector<int> rows = {}; // of that table, that the model was made of
    mvda::Block quality = {};   // what the batches of the model came to, which is predicted; without columns: nothing
    std::vector<BatchCourse> courses = {}; // of each row of that table
    // Points x variables: mean of the batches of the model, and between what further batches lie (t distribution, each cell by itself).
    mvda::MatrixXd mean = {}, half95 = {}, half99 = {};

    // What a selected column is about: "CER", or "CER@35" of the table that batches unfold to. -1: none of its variables.
    int variableOf(const std::string& name) const;
};

// When a limit that looks at one variable alone would have spoken.
struct SingleAlarm {
    double raised = 0.0; // at so many points in a row as an alarm takes [unit of the model's times]
    int variable = 0;    // of the model, from 0
};
// By limits that are as wide as the whole course of the batches of the model is, with the band of 99 % (half99). Nothing where no variable
// leaves them, or the batch cannot be laid beside the others.
std::optional<SingleAlarm> singleAlarmOf(const BatchAnalysis& analysis, const BatchCourse& course);

// Of the samples of a table: X describes them, Batch names their batch, Time is when they were taken, and of Y the last value in a batch is
// predicted. Batches that are left out are laid beside the model. Errors are at the column or the batch, and at "alignment".
base::Result<BatchAnalysis> batchAnalysisOf(const AnalyseSetup& setup, const AnalyseTable& table, std::stop_token stop);

// Of a model that was opened: without batches, and without a band where its file does not know how far they lie apart at each point.
BatchAnalysis batchAnalysisOf(mvda::BatchModel model);

} // namespace titer::app
