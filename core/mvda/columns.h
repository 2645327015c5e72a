// Columns of a sheet as blocks: what models are made of, and what they are used on.
#pragma once

#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"

namespace titer::mvda {

// Errors of all of these are at the column's name.

// The column of that name; nullptr with an error, which names the one that may have been meant.
const studies::Column* columnNamed(const studies::Sheet& sheet, const std::string& name, base::Errors& errors);
// Columns of numbers, with all rows of the sheet; an error for each that is none, with which the block is not to be used.
Block blockOf(const studies::Sheet& sheet, const std::vector<std::string>& columns, base::Errors& errors);
// In these units, one for each column of the block: one in another unit of the same dimension is converted, one in a unit of another is an
// error. Where no unit is stated, in the block or here, the numbers are taken as they are.
void takeUnits(const std::vector<std::string>& units, Block& block, base::Errors& errors);
// What predict() takes: the rows of a sheet in the columns and units that a model was made of, those that go into its preprocessing where it
// has one. Axes of spectra that differ are errors too, without a place.
Block blockFor(const Model& model, const studies::Sheet& sheet, base::Errors& errors);
// What a sheet says itself of the responses of a model, or of those alone that are `named`: its rows x responses, in the units of the
// model; NaN where it has no such column. One that is text, or in a unit of another dimension, is an error and remains NaN.
MatrixXd responsesFor(const Model& model, const studies::Sheet& sheet, base::Errors& errors,
                      const std::vector<std::string>& named = {});

} // namespace titer::mvda
