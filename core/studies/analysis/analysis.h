// From a table of data to a fitted model, as a person names it: a response, one of the usual models or a formula, and the coding.
#pragma once

#include "core/studies/analysis/linear_fit.h"
#include "core/studies/models/model_matrix.h"
#include "core/studies/models/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct ModelChoice {
    std::string response = {}; // a column; may stay empty where the formula names it
    // "linear", "interaction", "quadratic", or a formula with or without its left side. Empty: quadratic where the runs can determine it,
    // else interaction, else linear.
    std::string model = {};
    Factors factors = {}; // codings by name; they go before those of the sheet
    std::vector<std::string> ignored = {};
    std::vector<std::string> groups = {}; // columns that are random groups and no fixed terms
    std::string weights =
        {}; // a column: each run counts by it, in inverse proportion to its variance; empty: all alike
};

// Columns that say which run a row is: never factors of a usual model.
inline constexpr std::string_view labelColumns[] = {"run", "id", "std_order", "comment", "point", "whole_plot"};

// Whether a column is the block of its runs: "block", in small or capital letters.
bool isBlock(std::string_view column);

// The factors a usual model has: every column but the response, labels, ignored ones and groups. Where the run sheet states its
// factors, only those and the block. A block that is the same in every run is none.
struct Roles {
    std::vector<std::string> numeric = {}, categorical = {}, mixture = {};
    std::string block = {};
};
Roles rolesOf(const Sheet& sheet, const ModelChoice& choice);

// The formula of the choice. Errors at "response", "model", "formula:COLUMN", "factors/NAME" name what may have been meant.
std::optional<Formula> chosenFormula(const Sheet& sheet, const ModelChoice& choice, base::Errors& errors);
// The codings of the sheet, those of the choice in their place.
Factors chosenFactors(const Sheet& sheet, const ModelChoice& choice);

struct FittedModel {
    ModelMatrix matrix;
    LinearFit fit;
};

// `weights` as ModelChoice says. A weight that is missing or not above 0 is an error at "NAME:LINE:COLUMN".
std::optional<FittedModel> fitFormula(const Sheet& sheet, const Formula& formula, const Factors& factors,
                                      base::Errors& errors, base::Notices& notices, const std::string& weights = {});
// Errors also of makeModelMatrix() and fitLinear().
std::optional<FittedModel> fitModel(const Sheet& sheet, const ModelChoice& choice, base::Errors& errors,
                                    base::Notices& notices);

} // namespace titer::studies
