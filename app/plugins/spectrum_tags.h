// What calibrations make of spectra: of each response the tags NAME and NAME.error, and of each model FILE.t2 and FILE.spe, with their quality.
//
//   good        within the 99 % limits of T2 (new rows, F) and SPE (Box), and within the range of the responses of the model
//   uncertain   beyond one of the limits (uncertainSensorNotAccurate), or out of that range (uncertainUnitsExceeded)
//   bad         where nothing can be predicted: a spectrum of other channels (badConfigurationError), one without numbers or saturated
//               (badSensorFailure), one that is bad itself
#pragma once

#include "core/connect/sample.h"
#include "core/mvda/calibration.h"

#include <memory>

namespace titer::app {

struct CalibrationFile {
    std::string name; // "raman" of "raman.mvda.json"
    mvda::Calibration calibration;
};
// The `where` of an error is the path.
base::Result<CalibrationFile> readCalibration(const std::string& path);

// A calibration of PCA has T2 and SPE alone; NAME.error is there where the model tells its standard error.
std::vector<connect::TagInfo> calibratedTags(const CalibrationFile& file);

// Of a response, of a spectrum or any row of this quality.
connect::Status statusOf(const mvda::CalibrationReading& reading, std::size_t response,
                         connect::Status row = connect::status::good);

struct CalibratedValue {
    double value = 0.0;
    connect::Status status = connect::status::good;
};
// In the order of calibratedTags(), of a spectrum of this quality.
std::vector<CalibratedValue> calibratedValues(const CalibrationFile& file,
                                              const base::Result<mvda::CalibrationReading>& reading,
                                              connect::Status spectrum);

} // namespace titer::app
