// What a model predicts of the rows of a table, as a table: the columns that the model does not take, what is predicted of each response, T2 and
// SPE, then of each response the standard error, where the model tells one, and the quality, as of a spectrum (spectrum_tags.h). With a column
// of times that is a recording.
#pragma once

#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"

#include <string>

namespace titer::app {

// CSV with `RESPONSE.predicted [unit]`, `RESPONSE.predicted.error [unit]` and `RESPONSE.predicted.status`, of all rows of the sheet.
std::string predictedCsv(const mvda::Model& model, const mvda::Prediction& prediction, const studies::Sheet& sheet);

} // namespace titer::app
