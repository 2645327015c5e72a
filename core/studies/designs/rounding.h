// Settings as they can be set: multiples of a step.
#pragma once

#include "core/studies/models/design.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// An error at `where` unless settings of the factor can be multiples of the step [its unit].
base::Done checkStep(const Factor& factor, std::optional<double> step, const std::string& where);

// Multiples of the step next to a setting, coded, upwards; `reach` of them to each side. Bounds hold for what was within them.
std::vector<double> multiplesAbout(const Factor& factor, double coded, double step, int reach);

// Each setting of the runs from `first` on becomes the nearest multiple of the step of its factor [its unit] that keeps the bounds, of
// several factors the nearest together that keep the constraints of the design. Steps go by name of factor; a notice says what the
// properties of the design are of. Errors are at "design/round": an unknown factor, one without bounds of its own, a step that is not
// above 0 or wider than the range, a run without such settings nearby.
base::Done roundSettings(Design& design, const std::map<std::string, double>& steps, int first);

} // namespace titer::studies
