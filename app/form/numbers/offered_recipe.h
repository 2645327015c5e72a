// What the recipe of a unit may be given, so that nothing is offered that the check of the plant refuses. The document has been checked
// since its last change. [any]
#pragma once

#include "app/document/document.h"

#include <string>
#include <vector>

namespace titer::app {

// Whether the check finds no more faults than now once an edit is made.
bool checksNoWorse(const Document& document, const Edited& edited);

// Streams by which a phase of a unit may transfer: those whose flow a recipe can write.
std::vector<model::StreamEntry> transfersFrom(const Document& document, const std::string& unit);
// A transfer by an outlet: it ends when what it draws from is empty, or after a time where nothing of that can be.
base::Json transferBy(const Document& document, const model::PortRef& outlet);
// Streams by which a unit may be given a dose.
std::vector<model::StreamEntry> dosesInto(const Document& document, const std::string& unit);

// The phase as one more of its unit: it comes after the unit's last one, or after what fills the unit, and later where it would clash
// with another there.
Edited withPhase(const Document& document, model::PhaseEntry phase);
// A phase that starts at a time: when those that it came after are over, as far as their own times say.
Edited startedAtTime(const Document& document, model::PhaseEntry phase);
// A phase that starts after another. Where it would clash with what followed that one, it goes between the two, and what followed it comes
// after what it came after.
Edited startedAfter(const Document& document, model::PhaseEntry phase, const std::string& other);

} // namespace titer::app
