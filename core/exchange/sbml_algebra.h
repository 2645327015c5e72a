// Algebraic rules of an SBML model, 0 = f(x): each becomes an assignment rule of the one variable that nothing else
// determines, where it enters linearly.
#pragma once

#include "core/base/result.h"

class Model;

namespace titer::exchange {

// 0 = a*x + b gives x = -b/a (SBML level 3 version 2, 4.11.2). Of rules that share unknowns one is put into the other.
// Rules that cannot be solved so are errors, "model/rules/2". The model has no algebraic rule left.
void solveAlgebraicRules(Model& model, base::Errors& errors);

} // namespace titer::exchange
