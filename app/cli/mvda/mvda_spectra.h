// What a calibration predicts from the spectra of a folder, as a recording.
#pragma once

#include "app/cli/common/arguments.h"

namespace titer::cli {

// `mvda predict MODEL FOLDER`: one row for each spectrum, by time, as CSV or with --json. The exit status.
int predictSpectra(const Arguments& arguments);

} // namespace titer::cli
