// Goal and limits of a predictive controller as lines that a person edits, as equations are (app/equations/equation_lines.h). [any]
#pragma once

#include "app/document/document.h"
#include "app/equations/equation_lines.h"

namespace titer::app {

// Whether it is the record of a predictive controller, "controllers/ID/params".
bool isPrediction(const model::Flowsheet& flowsheet, std::string_view record);
std::vector<EquationPart> predictionParts(const model::Flowsheet& flowsheet, const std::string& record,
                                          const base::Errors& errors);
// What a goal or a limit may name: tags of the plant, functions with their parenthesis.
QStringList predictionNames(const Document& document);

} // namespace titer::app
