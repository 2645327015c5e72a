// Buffers: the curve of the conductivity, and the ionic capacity of the bed.
#include "app/fit/column/calibration_plant.h"
#include "app/fit/column/calibration_steps.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

namespace {

using base::say;

void addCapacity(const StepInput& input, StepOutcome& outcome)
{
    const auto plant = plantOf(input, input.flowsheet, outcome.errors);
    if (!plant) return;
    const std::string path = "units/" + input.column + "/params/binding/lambda";
    const std::optional<double> start = numberAt(input.flowsheet, path);
    if (!start) {
        outcome.errors.push_back(
            base::inputError(path, say(CORE_TR("core", "The binding of the column has no ionic capacity. Choose steric "
                                                       "mass action, or leave the titration empty."))));
        return;
    }
    const studies::TitratedBed bed = studies::titratedBedOf(plant->units[std::size_t(plant->unitIndex(input.column))],
                                                            input.porosityError, input.particlePorosityError);
    base::Result<studies::FittedParameter> capacity =
        studies::ionicCapacity(bed, input.settings.titrant, input.settings.titrated, calibrationConfidence);
    if (!capacity) {
        outcome.errors.push_back(capacity.error());
        return;
    }
    capacity->path = path;
    capacity->start = *start;
    outcome.found->values.push_back(foundValue(input, *capacity));
    if (!capacity->stdError)
        outcome.found->remarks.push_back(
            {"", say(CORE_TR("core", "One titration gives no interval of the ionic capacity: repeat it."))});
}

FoundPicture saltPicture(const StepSettings& settings)
{
    using Line = CalibrationPicture::Line;
    FoundPicture picture{FoundPicture::Kind::Salt, {}, "mM", "mS/cm"};
    FoundPicture::Course points{Line::Points, {}, 0, {}, {}}, curve{Line::Fitted, {}, 0, {}, {}};
    double most = 0.0;
    for (const figures::SaltPoint& point : settings.points) {
        points.x.push_back(base::toUnit(point.salt, "mM"));
        points.y.push_back(base::toUnit(point.conductivity, "mS/cm"));
        most = std::max(most, point.conductivity);
    }
    constexpr int steps = 100;
    for (int i = 0; i <= steps; ++i) {
        const double conductivity = 1.05 * most * i / steps;
        curve.x.push_back(base::toUnit(settings.salt.calibration->saltAt(conductivity), "mM"));
        curve.y.push_back(base::toUnit(conductivity, "mS/cm"));
    }
    picture.courses = {std::move(points), std::move(curve)};
    return picture;
}

} // namespace

StepOutcome runBuffers(const StepInput& input)
{
    StepOutcome outcome;
    outcome.found.emplace();
    if (input.settings.salt.calibration) outcome.found->pictures.push_back(saltPicture(input.settings));
    if (!input.settings.titrated.empty()) addCapacity(input, outcome);
    if (!outcome.errors.empty()) outcome.found.reset();
    return outcome;
}

} // namespace titer::app
