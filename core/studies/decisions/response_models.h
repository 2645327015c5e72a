// Models of several responses of one experiment over the same factors: what a decision rests on.
#pragma once

#include "core/studies/analysis/linear_fit.h"
#include "core/studies/decisions/response.h"
#include "core/studies/designs/region.h"
#include "core/studies/models/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct ModelRequest {
    std::vector<std::string> responses; // columns of the sheet
    // "linear", "interaction", "quadratic", a right side for all responses ("A + B + I(A^2)"), or "NAME ~ ..." for that response
    // alone; the last that fits a response counts. Without any, the richest that the runs can determine.
    std::vector<std::string> models = {};
    std::vector<std::string> constraints = {}; // in addition to those of the sheet's header
    Factors factors =
        {}; // in addition to those of the sheet's header; without either, every column that is no response
    std::vector<std::string> ignored = {};
    std::vector<std::string> groups = {}; // columns that are random groups: a run to come is one of a group of its own
    std::string weights = {}; // as ModelChoice::weights, of all responses; what is predicted is a run of weight 1
};

struct ResponseModels {
    Factors factors = {};
    std::vector<Constraint> constraints = {}; // of the factors
    Eigen::MatrixXd points = {}; // rows of the sheet x factors, coded; NaN where a cell is empty or no level
    std::vector<LinearFit> fits = {};
    std::vector<FittedResponse> responses = {}; // over `factors`, in the order asked for
};

// A column `block` enters every usual model and predictions are for the mean of its blocks. Errors are at "formula", "factors/NAME",
// "NAME:LINE:COLUMN", "design/constraint" or "responses/NAME".
std::optional<ResponseModels> fitResponses(const Sheet& sheet, const ModelRequest& request, base::Errors& errors,
                                           base::Notices& notices);

// Inputs of the fit that are no factors are averaged over their levels. Errors are at "factors/NAME": a level without data.
base::Result<FittedResponse> responseOf(const LinearFit& fit, const Factors& factors);

} // namespace titer::studies
