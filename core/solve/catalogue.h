// Puts the catalogue together from the generated lists of each folder.
#pragma once

#include "core/model/types/catalogue.h"

namespace titer::solve {

const model::Catalogue& catalogue();

} // namespace titer::solve
