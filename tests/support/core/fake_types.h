// A small catalogue whose types have one of everything that a plant file may say, so that tests of the file and its check stand apart
// from the real unit operations.
#pragma once

#include "core/model/types/catalogue.h"

namespace titer::support {

// Units: tank (a vessel with rate law, choice and per-component parameters, gas ports), source (an inlet with a program), drain, mixer,
// splitter, pump, press (draws what it filters), sparger (gas), bed (a flag, a component, words, a binding). Laws: growth. Controllers:
// hold, clock (reads nothing). Bindings: none, affinity, steric.
const model::Catalogue& fakeCatalogue();

} // namespace titer::support
