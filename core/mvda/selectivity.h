// Which variables a prediction rests on.
#pragma once

#include "core/mvda/scaling.h"

namespace titer::mvda {

// The scaled rows are projected on the coefficients of a response, t = X b/|b|; of each variable what t explains by what it leaves
// (Kvalheim and Karstang 1989, Chemometr. Intell. Lab. 7, 39; Rajalahti and others 2009, Chemometr. Intell. Lab. 95, 35). Of variables
// x responses; NaN where nothing is left. A cell that is missing is left out.
MatrixXd selectivityRatios(const MatrixXd& scaled, const MatrixXd& coefficients);

} // namespace titer::mvda
