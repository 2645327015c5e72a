#include "app/plugins/spectrum_tags.h"

#include "app/plugins/model_file.h"
#include "core/base/not_available.h"
#include "core/mvda/model_json.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

using connect::Quality;
using connect::Status;

bool tellsError(const mvda::Model& model, std::size_t response)
{
    return std::isfinite(model.standardErrors[Eigen::Index(response)]);
}

} // namespace

base::Result<CalibrationFile> readCalibration(const std::string& path)
{
    const base::Result<std::string> text = readModelText(path);
    if (!text) return text.error();
    base::Result<mvda::Model> model = mvda::readModel(*text);
    if (!model) return base::Error{model.error().code, path, model.error().what};
    base::Result<mvda::Calibration> calibration = mvda::Calibration::make(std::move(*model));
    if (!calibration) return base::Error{calibration.error().code, path, calibration.error().what};
    return CalibrationFile{nameOfModel(path), std::move(*calibration)};
}

std::vector<connect::TagInfo> calibratedTags(const CalibrationFile& file)
{
    const mvda::Model& model = file.calibration.model();
    std::vector<connect::TagInfo> tags;
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        tags.push_back({.id = model.yNames[k], .label = {}, .unit = model.yUnits[k]});
        if (tellsError(model, k))
            tags.push_back({.id = model.yNames[k] + ".error", .label = {}, .unit = model.yUnits[k]});
    }
    for (const char* figure : {".t2", ".spe"}) tags.push_back({.id = file.name + figure, .label = {}, .unit = "1"});
    return tags;
}

Status statusOf(const mvda::CalibrationReading& reading, std::size_t response, Status row)
{
    if (!reading.isNear || !reading.isAlike) return connect::status::uncertainSensorNotAccurate;
    return reading.responses[response].isInRange ? row : connect::status::uncertainUnitsExceeded;
}

std::vector<CalibratedValue> calibratedValues(const CalibrationFile& file,
                                              const base::Result<mvda::CalibrationReading>& reading, Status spectrum)
{
    const bool isBad = connect::qualityOf(spectrum) == Quality::Bad;
    if (isBad || !reading) {
        const Status why = isBad                                        ? spectrum
                           : reading.error().code == base::Code::Device ? connect::status::badSensorFailure
                                                                        : connect::status::badConfigurationError;
        return std::vector<CalibratedValue>(calibratedTags(file).size(), {base::notAvailable, why});
    }
    std::vector<CalibratedValue> values;
    for (std::size_t k = 0; k < reading->responses.size(); ++k) {
        const mvda::CalibrationReading::Response& response = reading->responses[k];
        const Status status = statusOf(*reading, k, spectrum);
        values.push_back({response.value, status});
        if (tellsError(file.calibration.model(), k)) values.push_back({response.error, status});
    }
    for (const double figure : {reading->t2, reading->spe}) values.push_back({figure, spectrum});
    return values;
}

} // namespace titer::app
