// The rows under Parameters: of a unit, or of the plant (its duration, controllers and components). [gui]
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"

#include <string>
#include <vector>

namespace titer::form {

std::vector<app::FormRow> parameterRows(const app::Document& document, const std::string& unit);
// Groups that few people touch begin folded, below the others: what stands in a record (a rate law, a binding), values per component,
// what a bed holds at first, and components of the plant.
bool isAside(const app::Document& document, const app::FormRow& row);

} // namespace titer::form
