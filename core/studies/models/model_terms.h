// Formulas as the polynomial terms that a design is made for.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/terms.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// The terms of a formula over factors, with or without a left side: "A*B + I(A^2)", "y ~ (A + B + C)^2", ". - 1". Products and powers
// of factors only. Errors are at "design/model" or "design/model:COLUMN".
base::Result<Terms> readTerms(std::string_view formula, const Factors& factors);
// The terms that termName() gave these names, as in the header of a run sheet. Errors as above.
base::Result<Terms> namedTerms(const std::vector<std::string>& names, const Factors& factors);

} // namespace titer::studies
