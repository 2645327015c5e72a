// Puts what small trials reported of a resin or of a filter into a unit of a plant, so that the plant runs on it.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/calibration/filter_trial.h"
#include "core/studies/calibration/isotherms/isotherm_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// The units of a plant that hold a binding model, and those that block by a law.
std::vector<std::string> unitsThatBind(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue);
std::vector<std::string> unitsThatBlock(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue);

// What the plant knows of its resin and its components goes into what wells are read with: molar masses that are not
// given, and the porosities of the unit where none are given. False with errors at "units/ID", one of which is a share of
// solid that is given and is not that of the unit: bound concentrations are per volume of solid.
bool readWellsFor(const model::Flowsheet& flowsheet, const std::string& unit, const model::Catalogue& catalogue,
                  WellOptions& wells, base::Errors& errors);

// The plant with the fitted binding in the unit; nothing with errors, whose place is in the plant. The unit keeps what
// it knows of components that the table has not, whether it binds by rates, and the rates of desorption, which set ka.
// Errors: no such unit, one without a binding model or with another one, a component that the plant has not or has in
// another basis, a fit that did not come to an end, and whatever the plant with these values is at fault with.
std::optional<model::Flowsheet> putIsotherm(const IsothermRequest& request, const IsothermFit& fit,
                                            const model::Flowsheet& flowsheet, const std::string& unit,
                                            const model::Catalogue& catalogue, base::Errors& errors);

// A law of a fit, and what is stated next to it.
struct FilterChoice {
    std::string law; // empty: that of the unit where it states one, which has to be the likeliest; else the likeliest
    double viscosity = 0.0; // of what was filtered [Pa s]; 0: as the unit states it, else that of water
    FilterTask task = {};   // an area goes into the unit where it states a batch
};

// The parameters of a depth filter by a law, as they stand in a plant file.
base::Json filterParams(const FilterFit& fit, const BlockingLaw& law, const FilterChoice& choice);

// As putIsotherm(). Errors also: a unit that states another law than the likeliest while `law` names none.
std::optional<model::Flowsheet> putFilter(const FilterFit& fit, const FilterChoice& choice,
                                          const model::Flowsheet& flowsheet, const std::string& unit,
                                          const model::Catalogue& catalogue, base::Errors& errors);

// Where the values of a unit come from, with their confidence, for its note.
base::Sentence originOf(const IsothermRequest& request, const IsothermFit& fit, const std::string& table);
base::Sentence originOf(const FilterFit& fit, const std::string& law, const std::string& table);
// Adds it to the note of the unit, in the language of the reader; takes the place of what an earlier fit of this kind
// noted in that language.
void noteOrigin(model::Flowsheet& flowsheet, const std::string& unit, const std::string& origin);

} // namespace titer::studies
