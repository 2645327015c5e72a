// Batches that a model was not made of, judged by it.
#pragma once

#include "app/analyse/predicted_rows.h"

#include <stop_token>

namespace titer::app {

// All of a table: a row and a course for each, predictions of those that can be laid beside the model whole. `batch`: the column that names
// them, where the table has it. Errors say what the table lacks, or why none of its batches can be judged.
base::Result<PredictedRows> judgedBatches(const mvda::BatchModel& model, const AnalyseTable& table,
                                          const std::string& batch, const std::stop_token& stop = {});
// What the model says of the batches whose courses are whole, but for those that are `left` out (rising): a row for each, of observations a
// row for each of its points, observed where they lie on the axis.
void predictWhole(PredictedRows& rows, const mvda::BatchModel& model, const std::vector<BatchCourse>& courses,
                  const std::vector<int>& left = {});

} // namespace titer::app
