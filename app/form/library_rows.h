// Rows of a unit's form that stand for no key of the plant file: a parameter set of its rate law, the packing of its column. What they
// choose writes the values below them. [any]
#pragma once

#include "app/document/edits.h"
#include "app/form/form_model.h"

#include <string_view>
#include <vector>

namespace titer::app {

// The rows of a unit, put among those of unitForm(): the packing first, the parameter set behind the rate law.
void addLibraryRows(std::vector<FormRow>& rows, const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                    std::string_view unit);

// What a choice in a form means: a row of the library, a record, a value of the plant file. "" stands for nothing in the file, and in a
// row of the library for the values as they are.
Edited chooseInForm(const model::Flowsheet& before, const model::Catalogue& catalogue, const FormRow& row,
                    std::string_view id);

} // namespace titer::app
