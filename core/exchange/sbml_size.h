// How large and how deep an SBML model becomes once its functions and submodels are written out, counted before anything is.
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

class ASTNode;
class Model;
class SBMLDocument;

namespace titer::exchange {

// Operators and values, and how many stand within each other.
struct FormulaSize {
    double nodes = 0.0, depth = 0.0;
};
FormulaSize sizeOf(const ASTNode& math);

// The limits of core/base/reading_limits.h; what is beyond one is an error at its line. False where there is one.
bool isTextWithinLimits(std::string_view sbml, base::Errors& errors);
bool areSubmodelsWithinLimits(const SBMLDocument& document, base::Errors& errors);
bool areFormulasWithinLimits(Model& model, base::Errors& errors);

} // namespace titer::exchange
