// Remedies that a check offers, carried out: plain edits of a flowsheet, made through undo like any other. [any]
#pragma once

#include "app/document/edits.h"
#include "app/run/run_session.h"

#include "core/model/remedy.h"

#include <optional>

namespace titer::app {

// All edits of an offer, or why one of them cannot be made.
Edited applyOffer(const model::Flowsheet& before, const model::Catalogue& catalogue, const model::Offer& offer);

// What may be done about what a run reports: a vessel that was too small is made as large as its contents became, and a plant without an end
// gets one.
std::optional<model::Offer> offerFor(const Run& run, const base::Notice& notice);

} // namespace titer::app
