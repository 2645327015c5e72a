// Edits of equations of one's own: those of a rate law (record "units/ID/params/kinetics"), of a unit ("units/ID/params") and of a
// controller ("controllers/ID/params"), and goal and limits of a predictive one. Texts are kept as they were typed, right or wrong. Whoever has equations is reported as "ID", a unit,
// or "controllers/ID". [any]
#pragma once

#include "app/document/edits.h"

namespace titer::app {

// Names a part of the record: "species", "params", "let", "rates", "outputs", "guards", "states", "inputs", "tags", "next",
// "start"; or "initial" of a
// unit, where `record` is "units/ID"; or "limits" of a predictive controller, where `name` is a place in the list; or nothing, where `name`
// is a key of the record itself.
struct EquationPlace {
    std::string record;
    std::string part;
    std::string name;
    std::string path() const; // the start of a controller's state stands within it
    bool ofController() const { return record.starts_with("controllers/"); }
    // A line that is there by itself, whether or not it has a text.
    bool mayBeEmpty() const;
    bool operator==(const EquationPlace&) const = default;
};

// The text of an equation, or the value of a parameter, of which the rest (its label, its range) stays. An empty text is kept too: a line
// that was begun; a line that may be empty is removed then.
Edited setEquation(const model::Flowsheet& before, const EquationPlace& place, std::string_view text);
// A new line with what stands for nothing yet. A species and a state get a rate of 0 with it, a state of a controller stays as it is.
Edited addEquation(const model::Flowsheet& before, const EquationPlace& place);
// With a species or a state goes its rate. What names it says so.
Edited removeEquation(const model::Flowsheet& before, const EquationPlace& place);
// In all texts of the record too; a species keeps its component.
Edited renameEquation(const model::Flowsheet& before, const EquationPlace& place, std::string_view name);
// Puts the same law as equations into the place of a unit's built-in law, or of a built-in controller; parameters keep their paths and
// their values.
Edited copyLawAsEquations(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view owner);
// Whether there is such a law.
bool hasLawToCopy(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view owner);
// Whether a unit of this type may have a law or has equations of its own.
bool mayHaveEquations(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view unit);
// A name for a new line, which no other bears: "mu", "mu2", "mu3"; of a guard that of a term or species without one.
std::string freeEquationName(const model::Flowsheet& before, const std::string& record, const std::string& part,
                             const std::string& wanted);

// A text with one name for another, wherever it stands as a name.
std::string renamedInText(std::string_view text, std::string_view from, std::string_view to);
// The controller that an owner of equations is, or nullptr.
const model::ControllerEntry* controllerOf(const model::Flowsheet& flowsheet, std::string_view owner);
// As a text has it: in backquotes where it is more than letters, digits, "_" and ".".
std::string nameInText(std::string_view name);

} // namespace titer::app
