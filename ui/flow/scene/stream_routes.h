// Where the streams of a sheet begin and end, and the ways that they take around what stands on it. [gui]
#pragma once

#include "ui/flow/scene/sheet_notes.h"
#include "ui/flow/scene/sheet_streams.h"
#include "ui/flow/scene/sheet_units.h"
#include "ui/flow/scene/sheet_zones.h"

namespace titer::flow {

// What stands on the sheet, in its places.
struct RouteGround {
    const SheetUnits& units;
    const SheetNotes& notes;
    const SheetFolds& folds;
    const SheetZones& zones;
};

// Ways are kept while both ends stay: moving a unit reroutes its own streams alone.
void routeStreams(SheetStreams& streams, const std::vector<model::StreamEntry>& entries, const RouteGround& ground);
// Tells the symbols which of their pipes the streams draw, and whether one of them is at the bottom.
void joinSymbols(const SheetUnits& units, const SheetStreams& streams, const std::vector<model::StreamEntry>& entries);

} // namespace titer::flow
