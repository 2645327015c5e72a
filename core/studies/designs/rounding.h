// Settings as they can be set: multiples of a step.
#pragma once

#include "core/studies/models/design.h"

#include <map>
#include <string>

namespace titer::studies {

// Each setting of the runs from `first` on becomes the nearest multiple of the step of its factor [its unit] that keeps the bounds, of
// several factors the nearest together that keep the constraints of the design. Steps go by name of factor; a notice says what the
// properties of the design are of. Errors are at "design/round": an unknown factor, one without bounds of its own, a step that is not
// above 0 or wider than the range, a run without such settings nearby.
base::Done roundSettings(Design& design, const std::map<std::string, double>& steps, int first);

} // namespace titer::studies
