// Rows of a table as lines over the axis that its columns are points of: spectra, as they were measured and after the steps of a model.
#pragma once

#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"

#include <span>
#include <string>
#include <vector>

namespace titer::app {

// [any] All rows of a table. Empty where the columns are no points of an axis.
struct SpectraLines {
    std::vector<double> axis = {};  // rising
    std::vector<double> cells = {}; // row after row; NaN is missing

    bool isEmpty() const { return axis.empty(); }
    std::size_t rows() const { return axis.empty() ? 0 : cells.size() / axis.size(); }
    std::span<const double> row(std::size_t i) const { return {cells.data() + i * axis.size(), axis.size()}; }
};

// What files tell of spectra: "Raman shift" in "1/cm", "intensity" in "counts"; empty where they tell nothing.
struct SpectralNames {
    std::string axis = {}, unit = {}, cells = {}, cellsUnit = {};
};

// In the order of the columns, the numbers that columns are named by. Empty where one is none, where they neither rise nor fall, and where there are fewer than five.
std::vector<double> axisOf(const std::vector<std::string>& names);
// Of those columns of numbers that are named by numbers.
SpectraLines linesOf(const studies::Sheet& sheet);
// `cells` are rows in the columns that a model takes, which go through its steps; NaN in rows that cannot. Empty where the model has no
// steps.
SpectraLines linesAfter(const mvda::Model& model, const mvda::MatrixXd& cells);

} // namespace titer::app
