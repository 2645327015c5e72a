// Edits of equations of one's own: those of a rate law (record "units/ID/params/kinetics") and of a unit (record "units/ID/params").
// Texts are kept as they were typed, right or wrong. [any]
#pragma once

#include "app/document/edits.h"

namespace titer::app {

// Names a part of the record: "species", "params", "let", "rates", "outputs", "states", "inputs", "start"; or "initial" of a unit, where
// `record` is "units/ID".
struct EquationPlace {
    std::string record;
    std::string part;
    std::string name;
    std::string path() const { return record + "/" + part + "/" + name; }
};

// The text of an equation, or the value of a parameter, of which the rest (its label, its range) stays. An empty text is kept too: a line
// that was begun; an output without a text is removed.
Edited setEquation(const model::Flowsheet& before, const EquationPlace& place, std::string_view text);
// A new line with what stands for nothing yet. A species and a state get a rate of 0 with it.
Edited addEquation(const model::Flowsheet& before, const EquationPlace& place);
// With a species or a state goes its rate. What names it says so.
Edited removeEquation(const model::Flowsheet& before, const EquationPlace& place);
// In all texts of the record too; a species keeps its component.
Edited renameEquation(const model::Flowsheet& before, const EquationPlace& place, std::string_view name);
// Puts the same law as equations into the place of a unit's built-in law; parameters keep their paths and their values.
Edited copyLawAsEquations(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit);
// Whether a unit has such a law.
bool hasLawToCopy(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view unit);
// Whether a unit of this type may have a law or has equations of its own.
bool mayHaveEquations(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view unit);
// A name that no line of the record bears: "mu", "mu2", "mu3".
std::string freeEquationName(const model::Flowsheet& before, const std::string& record, const std::string& wanted);

// A text with one name for another, wherever it stands as a name.
std::string renamedInText(std::string_view text, std::string_view from, std::string_view to);
// As a text has it: in backquotes where it is more than letters, digits, "_" and ".".
std::string nameInText(std::string_view name);

} // namespace titer::app
