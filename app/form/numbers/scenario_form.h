// Scenarios of predictive controllers in forms: what may be other than the plant says, in numbers of the plant. [any]
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// Of a predictive controller: each scenario with its numbers and a place for one more, and a place for one more scenario; of any other
// nothing. Paths are "controllers/ID/params/scenarios/NAME/PATH", where PATH is that of a number of the plant.
std::vector<FormRow> scenarioForm(const Document& document, std::string_view controller,
                                  const QLocale& locale = QLocale());

// Whether a row is one of scenarioForm().
bool isOfScenario(std::string_view path);
// A number of a row; null: as the plant has it.
Edited setInScenario(const model::Flowsheet& before, std::string_view path, base::Json value);
// A choice of a row: one more number, which begins as the plant has it, or a scenario that is added or goes.
Edited chooseInScenario(const Document& document, std::string_view path, const std::string& chosen);

} // namespace titer::app
