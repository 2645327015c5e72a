// Cards of a column's calibration that are made up: each step in each state, with long words.
#pragma once

#include "app/fit/column/calibration_card.h"

namespace titer::support {

// Their own words, which are those of the session.
void useGerman(bool speaks);
// Two peaks: measured, the model at the start and fitted; or predicted with its band.
app::CalibrationPicture fittedChromatogram(bool predicted);
app::CalibrationPicture yamamotoPicture();
app::StepCard cardOf(app::CalibrationStep step, app::StepState state);

} // namespace titer::support
