// Where a line over a rising axis goes through. [any]
#pragma once

#include "ui/plot/axis_scale.h"

#include <span>

namespace titer::analyse {

// Between points linearly; NaN beyond the axis and in gaps.
double lineAt(std::span<const double> axis, std::span<const double> values, double x);
// Whether some of the line lies within both ranges, ends included.
bool passes(std::span<const double> axis, std::span<const double> values, const plot::Range& across,
            const plot::Range& up);

} // namespace titer::analyse
