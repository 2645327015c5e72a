// Phases that send on what a vessel holds, and how long the recipe has to last for them. [any]
#pragma once

#include "app/document/edits.h"

#include "core/model/plant/plant.h"

namespace titer::app {

inline constexpr double usualTransfer = 4.0 * 3600.0; // how long one takes where nothing else is known [s]

// A time of the recipe.
base::Json inHours(double seconds);

// A new phase of the vessel, with no start yet and an id like `id`: it sends `volume` [m3] in `time` [s] through this outlet, until the
// vessel is empty or three times as long. `label` is still to be translated.
model::PhaseEntry& addTransferPhase(model::Flowsheet& flowsheet, const char* id, const char* label,
                                    const model::PortRef& from, double volume, double time);

// How long the recipe lasts [s]; 0 where it does not say.
double durationOf(const model::Flowsheet& flowsheet);
// Lets the recipe last to this time at least [s], and a little longer, as people write it.
void lastUntil(model::Flowsheet& flowsheet, double time);

// Whether a phase needs a unit (an index of the plant): its own, or one from which or to which it transfers.
bool occupies(const model::PlantPhase& phase, int unit);

// A transfer of about `volume` [m3] by this outlet of a vessel, once the phases that need the vessel are over: one without an end ends with
// the recipe then. Where there are none, at once if the vessel is filled beforehand, but at the end of the recipe for a culture.
Edited withTransfer(const model::Flowsheet& before, const model::Catalogue& catalogue, const model::PortRef& outlet,
                    double volume);

} // namespace titer::app
