// What is odd in the columns of a table and may be right all the same: people are told of it. Notices are at the name of the table.
#pragma once

#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"

namespace titer::mvda {

// Of rows that a model is used on: columns without a unit where the model has one, and columns that are empty in all rows.
base::Notices oddColumns(const Model& model, const studies::Sheet& sheet);

// Of rows that a model is made of, by the batch of each: columns whose values in one batch are all beyond those of the others, and 30 times as
// large or more in the middle, or as small, as where a unit changed. Channels of spectra are not looked at.
base::Notices oddBatches(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                         const std::vector<std::string>& batches);

// Whether columns are channels of spectra: eight or more, all named by numbers.
bool areChannels(const std::vector<std::string>& names);

} // namespace titer::mvda
