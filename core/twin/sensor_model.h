// A sensor as it sits in a plant: what it shows for a true value.
#pragma once

#include "core/base/units/units.h"
#include "core/model/plant/plant.h"
#include "core/twin/sensors.h"

#include <span>

namespace titer::twin {

struct FittedSensor {
    const Sensor* sensor = nullptr;
    model::ReadTarget target;
    double factor = 1.0; // SI of the sensor's unit per SI of the variable
    base::Unit unit;
};

// Those of the sensors that fit the plant; the others are errors, by the path of the sensors' file. They point to `sensors`.
std::vector<FittedSensor> fitSensors(const model::Plant& plant, std::span<const Sensor> sensors, base::Errors& errors);

// The k-th sample [s].
inline double sampleTime(const Sensor& sensor, long k)
{
    return sensor.first + double(k) * sensor.every;
}
bool inGap(const Sensor& sensor, double time);
// What the sensor shows for a true value [SI of the variable], in its own unit; `normal` is a draw with mean 0 and standard deviation 1.
double shown(const FittedSensor& fitted, double truth, double time, double normal);

} // namespace titer::twin
