// Reads what a plant states of money: the key "economics" of its file.
#pragma once

#include "core/economics/economics.h"

namespace titer::economics {

// Each fault at its path in the plant file, entries by their ids; what is at fault is left out. `json` is an object.
Economics readEconomics(const base::Json& json, const model::Plant& plant, base::Errors& errors);

// The measures that a price of this selector may be per, SI, with an example of each: {"m3", "USD/L"}.
std::vector<std::string> measuresOf(const figures::Selector& selector);

} // namespace titer::economics
