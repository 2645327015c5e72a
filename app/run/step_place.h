// What a run says of the place behind an outlet: how much comes from there, when, and with how much product. [any]
#pragma once

#include "app/document/step_insert.h"
#include "app/run/run_session.h"

namespace titer::app {

// `run` is the last run of this flowsheet, nullptr where there is none: then nothing is known.
StepPlace stepPlace(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& outlet,
                    const Run* run);

} // namespace titer::app
