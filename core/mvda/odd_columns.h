// What is odd in the columns of a table and may be right all the same: people are told of it. Notices are at the name of the table.
#pragma once

#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"

#include <optional>

namespace titer::mvda {

// Of rows that a model is used on: columns without a unit where the model has one, and columns that are empty in all rows.
base::Notices oddColumns(const Model& model, const studies::Sheet& sheet);

// Of rows that a model is used on: that nine of ten or more, and three at least, are unlike those that it was made of (SPE above its 99 % limit),
// as where another instrument measured them.
std::optional<base::Sentence> strangersAmong(const Model& model, const Prediction& prediction);

// Of rows that a model is made of, by the batch of each: columns whose values in one batch are all beyond those of the others, and 30 times as
// large or more in the middle, or as small, as where a unit changed. Channels of spectra are not looked at, nor rows whose batch has no name.
base::Notices oddBatches(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                         const std::vector<std::string>& batches);

// Of rows whose batches nobody names: columns of which one stretch of rows is a thousand or a million times as large as those before and behind
// it, or as small, as where a unit changed and changed back. Told apart from a step of the process: the values leap by a hundred or more at
// both ends and nowhere else, both parts stay within a factor of ten, each has three rows or more, and in the other unit the middle of the
// stretch lies among the others. A step that stays to the last row is told where, besides, the middle of what is before it lies among what
// follows in the other unit: a process seldom steps by just so much, and the words leave it open.
// `names`: of the rows; one without a name is left out.
base::Notices oddStretches(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                           const std::vector<std::string>& names);

// Whether columns are channels of spectra: eight or more, all named by numbers.
bool areChannels(const std::vector<std::string>& names);

} // namespace titer::mvda
