// Edits that bring components into a plant: one by one, and with a parameter set of a rate law. As those of edits.h they take a value
// and give the changed value back. [any]
#pragma once

#include "app/document/edits.h"
#include "core/model/library/component_library.h"
#include "core/model/library/cultures.h"
#include "core/model/types/packings.h"

#include <string_view>

namespace titer::app {

// The entry of a component; nullptr if there is none of this id.
const base::Json* componentEntry(const model::Flowsheet& flowsheet, std::string_view id);

// Whether a unit of this type may have the kinetics of a culture.
bool takesKinetics(const model::UnitType& type);
// Of a vessel [m3], as it is given or by default; 0 for what has none.
double vesselVolume(const model::UnitEntry& unit, const model::UnitType& type);

// A flowsheet with new components in it.
struct AddedComponents {
    model::Flowsheet flowsheet;
    Ids components; // ids of those that were added
};

// A blank component, given in mass, with an id made of its label: "Vitamin B12" becomes "vitamin_b12", or "vitamin_b12_2".
AddedComponents addBlankComponent(const model::Flowsheet& before, std::string_view label);
// Components of the library; one that the plant has already, by id, stays as it is.
base::Result<AddedComponents> addFromLibrary(const model::Flowsheet& before, const Ids& ids);
// Components of another plant. One that this plant describes in the same words is not added; one that it describes otherwise comes
// under a free id, "mab_2".
base::Result<AddedComponents> addFromPlant(const model::Flowsheet& before, const model::Flowsheet& other,
                                           const Ids& ids);

// Puts a parameter set into the culture of a vessel: its law with the parameters of the set and no others, the components that are
// missing, which component plays which role, set-points that the vessel does not have, and a composition to start with where it has
// none. The cells come with the inoculum where a stream from another culture leads into the vessel.
Edited applyCulture(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit,
                    const model::CultureSet& set);
// The first set of the parameters of the culture's record that stands there now; nullptr where none does.
const model::CultureSet* cultureOf(const base::Json& record);

// As setRecord(). The first law of a vessel comes as it stands in another vessel, else with the first of its parameter sets; so does a
// law whose required species the plant lacks.
Edited chooseRecord(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view path,
                    std::string_view id);
// Names the component that plays a role of the law at `path`, ".../species/ROLE"; one of the library is added first.
Edited chooseSpecies(const model::Flowsheet& before, std::string_view path, std::string_view libraryId);

// Fills a chromatography column with a packing: what the list knows of it, and usual values for what a column still needs; the note
// of the unit names the packing and what is no figure of it. Protein A binds the product; with other ligands too the product counts as
// bound until a binding model of its own is chosen. A column that says nothing of its size gets a bed of 20 cm (a membrane 4 mm) and a
// diameter of 10 cm. Without a product in the plant the binding waits for one: the file has none, and
// the note says why.
Edited applyPacking(const model::Flowsheet& before, std::string_view unit, const model::Packing& packing);
// Columns whose binding waits bind the product of the plant, as if it had been there when their packing was chosen.
model::Flowsheet bindProduct(const model::Flowsheet& before);
// The packing that the note names, while its figures still stand in the parameters; else nullptr.
const model::Packing* packingOf(const model::UnitEntry& column);

} // namespace titer::app
