// Kinetics of the library put into a rate law of one's own: as which term, with which species, under which names. [any]
#pragma once

#include "app/document/edits_equations.h"
#include "core/model/library/kinetics_library.h"

#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// What a person is asked, guessed first.
struct KineticsPlace {
    using Name = std::pair<std::string, std::string>; // of the expression, of the law

    std::string term;         // a new one, or one that is there: its text is replaced
    std::vector<Name> roles;  // species of the law; of a role that is a term one of its terms
    std::vector<Name> params; // a parameter that is there keeps its value
};

// The species of the law that plays a role, by its name, its component and what both are called; a new one where none does. The term
// that is the law's specific growth rate, where the kinetics gives one. A parameter of the same name and unit serves again. `record` is
// that of a rate law, "units/ID/params/kinetics".
KineticsPlace guessedPlace(const model::Flowsheet& flowsheet, const std::string& record,
                           const model::Kinetics& kinetics);
// What a role may be: species, or terms.
std::vector<std::string> namesFor(const model::Flowsheet& flowsheet, const std::string& record,
                                  const model::KineticsRole& role);

// A species that the law lacks is added with a rate of 0, and its component where the plant lacks it; the note of the law names the
// kinetics with its source. Constants are in mol where the law counts a species so. An error where a name is taken, a term is missing, or
// a species is counted in cells or has no molar mass.
Edited insertKinetics(const model::Flowsheet& before, const std::string& record, const model::Kinetics& kinetics,
                      const KineticsPlace& place);

} // namespace titer::app
