// Remedies that a check offers, carried out: plain edits of a flowsheet, made through undo like any other. [any]
#pragma once

#include "app/document/edits.h"
#include "app/run/run_session.h"

#include "core/model/remedy.h"

#include <optional>

namespace titer::app {

// All edits of an offer, or why one of them cannot be made.
Edited applyOffer(const model::Flowsheet& before, const model::Catalogue& catalogue, const model::Offer& offer);

// A new outlet, or for an inlet port a new inlet, beside a unit and connected to this port; nothing where the port takes no such stream.
// Of an open outlet it is the one by which `plant`, the checked flowsheet or nullptr, collects already, so that its tags stay.
std::optional<model::Offer> offerOfEnd(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                       const model::Plant* plant, const model::PortRef& port);

// What may be done about what a run reports: a vessel that was too small is made as large as its contents became, a step that got more than
// its capacity is sized for what flowed in, and a plant without an end gets one.
std::optional<model::Offer> offerFor(const Run& run, const base::Notice& notice);

} // namespace titer::app
