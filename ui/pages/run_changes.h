// What was changed between two plants, as short phrases for people. [any]
#pragma once

#include "core/model/catalogue.h"
#include "core/model/flowsheet.h"

#include <QStringList>

namespace titer::pages {

// "Production bioreactor, Vessel volume: 2000 L, was 1500 L"; where things lie on the sheet does not count. Empty = the same plant.
QStringList changesBetween(const model::Flowsheet& before, const model::Flowsheet& after,
                           const model::Catalogue& catalogue);
// The first of them and how many more there are, for a list; "the same plant" where there is none.
QString changeSummary(const QStringList& changes);

} // namespace titer::pages
