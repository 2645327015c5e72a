// Parameter sets of rate laws: for each law a few named ones, with the components that its species need, a composition with which a
// vessel starts, the conditions of the vessel, and what of all this is published and what is estimated.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct CultureSet {
    std::string id;
    std::string law; // id of the rate law
    std::string label;
    std::string source;
    bool asPublished = false; // nothing was changed so that carbon closes, and it need not
    base::Json params;        // keys of the law's record, as a plant file has them
    base::Json species;       // role -> id of the library of components
    base::Json initial;       // role -> concentration at the start
    base::Json conditions;    // set-points of the vessel
    std::string aeration;     // gas per volume of liquid, with its unit [1/s]
};

// Reads a list of sets (titer.cultures/1). On any error the list is not to be used.
std::vector<CultureSet> readCultures(std::string_view text, base::Errors& errors);

// The list that comes with Titer, as its file has it and read.
std::string_view culturesText();
const std::vector<CultureSet>& cultures();
// Those of a law, the one that is offered first in front.
std::vector<const CultureSet*> culturesOf(std::string_view law);
// nullptr if there is none of this id.
const CultureSet* cultureSet(std::string_view id);

} // namespace titer::model
