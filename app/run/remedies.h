// Remedies that a check offers, carried out: plain edits of a flowsheet, made through undo like any other. [any]
#pragma once

#include "app/document/edits.h"
#include "app/run/run_session.h"

#include "core/model/remedy.h"

#include <optional>

namespace titer::app {

// All edits of an offer, or why one of them cannot be made.
Edited mend(const model::Flowsheet& before, const model::Catalogue& catalogue, const model::Offer& offer);

// What may be done about a notice of a run, where its figures tell: a vessel that was too small is made as large as its contents became.
std::optional<model::Offer> offerFor(const Run& run, const base::Notice& notice);

} // namespace titer::app
