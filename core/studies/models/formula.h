// Model formulas in R's language (G. N. Wilkinson and C. E. Rogers 1973, Applied Statistics 22):
// y ~ A + B + A:B + A*B + (A+B+C)^2 + I(A^2) + . - A + 0 + log(x).
#pragma once

#include "core/base/result.h"
#include "core/studies/models/formula_variable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// A product of variables, by their indices, ascending.
struct FormulaTerm {
    std::string name; // "A:I(B^2)"
    std::vector<int> variables;
};

struct Formula {
    FormulaVariable response;
    std::vector<FormulaVariable> variables = {};
    std::vector<FormulaTerm> terms = {}; // without the intercept; by order and then as written, as R sorts them
    bool intercept = true;

    std::vector<std::string> columns() const; // all that the right side needs, each once
    std::string text() const;
};

// `columns`: the names that may occur; "." stands for all of them but the response. Names of other than letters, digits, "_" and
// "." stand in backticks. An error is at "formula:COLUMN" and names what may have been meant.
base::Result<Formula> readFormula(std::string_view text, const std::vector<std::string>& columns);

enum class ModelKind { Linear, Interaction, Quadratic };
std::optional<ModelKind> modelKind(std::string_view word); // "linear", "interaction", "quadratic"

// The text of a usual model: the block first, then the factors, their two-factor interactions, and squares of numeric ones.
std::string standardFormula(ModelKind kind, std::string_view response, const std::vector<std::string>& numeric,
                            const std::vector<std::string>& categorical = {}, std::string_view block = {});
// The name as it stands in a formula, in backticks where it needs them.
std::string quotedName(std::string_view name);

} // namespace titer::studies
