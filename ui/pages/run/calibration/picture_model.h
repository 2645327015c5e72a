// A diagram of a calibration as an XY plot shows it: what was measured, the model at the start, pale, the model as it is fitted, the
// band in which measured values are expected. [any]
#pragma once

#include "app/fit/column/calibration_card.h"
#include "ui/plot/xy/xy_model.h"

namespace titer::pages {

plot::XyModel pictureModel(const app::CalibrationPicture& picture);

} // namespace titer::pages
