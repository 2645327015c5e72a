// Where a flowsheet names its units from elsewhere: streams, recipe, controllers, tags, estimators, zones, prices and footprint; and names
// that are free in it.
#pragma once

#include "core/model/flowsheet.h"

#include <functional>
#include <string>
#include <string_view>

namespace titer::app {

// The unit that a tag such as "n1.out.flow" refers to, or the whole text.
std::string_view unitOfTag(std::string_view tag);
// The unit from which a transfer or a dose comes; empty where it names none.
std::string sourceOf(const base::Json& step);
// Whether `text` is the unit or a tag of it.
bool refersTo(std::string_view text, std::string_view unit);

// The `type` of a record such as a rate law; empty where it says none.
std::string recordType(const base::Json& record);

// "level", "level_2", …: what `taken` does not know.
template <class Taken> std::string numberedName(std::string_view wish, std::string_view between, Taken taken)
{
    std::string name(wish);
    for (int i = 2; taken(name); ++i) name = std::string(wish) + std::string(between) + std::to_string(i);
    return name;
}

// Calls `visit` with each text that is a unit's id, a port or a tag; what it changes is changed in the flowsheet. The units' own
// ids are not visited.
void visitReferences(model::Flowsheet& flowsheet, const std::function<void(std::string&)>& visit);

// Calls `visit` with the id of each phase during which the controller works; what it changes is changed.
void visitPhases(model::ControllerEntry& controller, const std::function<void(std::string&)>& visit);

// Calls `visit` with each phase while which labour, power or a use of what is shared is counted; what it changes is changed.
void visitCountedPhases(model::Flowsheet& flowsheet, const std::function<void(std::string&)>& visit);

// Removes every part of recipe, controllers, tags, estimators, zones, prices and footprint that names the unit; its streams too.
void removeReferences(model::Flowsheet& flowsheet, std::string_view unit);

// Removes controllers that follow one that is not there.
void removeUnled(model::Flowsheet& flowsheet);

// Removes a phase; what came after it comes after what it came after, and a controller that worked during it alone is removed too, as is
// labour or power that was counted while it went on.
void removePhaseEntry(model::Flowsheet& flowsheet, std::string_view id);

} // namespace titer::app
