// Ids that were renamed. Files, stored runs, studies and boards of earlier versions still hold the former ones; what reads them looks here,
// and nothing else in Titer knows them. Types (units, laws, controllers, bindings) keep their former ids with themselves.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace titer::base {
class Json;
}

namespace titer::model {

struct FormerParam {
    std::string_view owner; // the unit type, rate law or binding model that has it
    std::string_view former;
    std::string_view current;
};

// A variable or key figure. No unit has another one by a former id, so that a tag says by itself what it means.
struct FormerVariable {
    std::string_view former;
    std::string_view current;
};

std::span<const FormerParam> formerParams();
std::span<const FormerVariable> formerVariables();

// The current id of a parameter of `owner`; `id` itself where that was never renamed.
std::string_view currentParam(std::string_view owner, std::string_view id);
// A tag "unit.variable" with the current id of the variable or key figure. For whoever found nothing by the tag as it is written: a
// component may have the name of a former variable.
std::string currentTag(std::string_view tag);
// A unit's state with its current name ("column.bound dna_on_product at node 1 of 20"). For whoever found nothing by the name as it is
// written: a component may have the name of a former state.
std::string currentState(std::string_view name);

// Gives the parameters of a unit, and of the rate law or binding within them, their current ids. One that stands there under both is
// left: the check names the former as unknown.
void useCurrentParams(std::string_view unitType, base::Json& params);

} // namespace titer::model
