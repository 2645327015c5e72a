// The numbers of a plant that can be changed, in one list: for fits, factors of studies (with sweeps and the optimum) and what-ifs. Parameters
// that equations of one's own have in no text any more are not among them. [any]
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

enum class NumberUse {
    Vary, // by a study, a sweep or a what-if: also several at once, such as all doses of a source
    Fit   // to recordings: single numbers that have a value
};

// A number in the forms of units and controllers, in programs of inlets or in the recipe.
struct PlantNumber {
    FormRow row;       // its label stands by itself
    std::string owner; // "units/ID", of its recipe too; "controllers/ID"; "recipe" of the whole run
    QString ownerName; // with its id where another has the name
    QString name;      // its label, or where another number of the list has the same "Reactor 2: Feed rate"; none twice
};

// Of the whole plant. Of one unit, `home`: of that, of controllers that read it or write to it, and of inlets that lead into it; what is
// not its own then always has the name of what it belongs to.
std::vector<PlantNumber> plantNumbers(const Document& document, NumberUse use, std::string_view home = {});

} // namespace titer::app
