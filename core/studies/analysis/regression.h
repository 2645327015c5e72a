// A nonlinear regression as people write it: "y ~ b1*(1 - exp(-b2*x))" over the columns of a sheet.
#pragma once

#include "core/base/math/expression.h"
#include "core/studies/models/sheet.h"
#include "core/studies/numerics/nonlinear_fit.h"

#include <optional>
#include <string_view>
#include <utility>

namespace titer::studies {

// Residuals are model minus response, in the unit of the response.
struct Regression {
    std::string response;          // the left side, as written
    Eigen::VectorXd start;         // one value per parameter, in the order in which they were given
    std::vector<std::size_t> rows; // of the sheet: those in which no column that occurs is empty
    NonlinearProblem problem;      // with the names of the parameters
};

// Both sides are expressions (base/expression.h); the left one holds columns alone. Each parameter needs a start
// value and each start value a parameter. Errors are at "formula", "parameters/NAME" or "NAME:LINE:COLUMN" of the
// sheet.
std::optional<Regression> readRegression(const Sheet& sheet, std::string_view formula,
                                         const std::vector<std::pair<std::string, double>>& starts,
                                         base::Errors& errors, base::Notices& notices);

} // namespace titer::studies
