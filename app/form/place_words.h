// What a place of the plant file is called, as the forms and the recipe call it. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <QString>

#include <string>

namespace titer::app {

// "units/column/params/diameter" as "Column, Diameter"; "recipe/phases/load/until/volume" as "Load, end, volume". What nothing knows
// stays as it is.
QString placeWords(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& path);

// "Column, Diameter"; the place alone where there is no part.
QString placeBelow(const QString& place, const QString& part);
// A key of a phase, "at" as "start"; a tag by its name; empty where the key says nothing of its own.
QString recipeWord(const std::string& key);
// Of a plain number at this key of a phase, SI; empty where there is none.
const char* recipeUnit(const std::string& key);

} // namespace titer::app
