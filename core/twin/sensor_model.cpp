// Sensors fitted to a plant, and what they show.
#include "core/twin/sensor_model.h"

#include "core/twin/mapping.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::Code;
using base::say;
using model::Plant;
using model::ReadTarget;

namespace {

std::string whereOf(const Sensor& sensor, const char* key)
{
    return "sensors/" + sensor.tag + "/" + key;
}

// What a sensor shows, and by which factor.
model::TagEntry entryOf(const Plant& plant, const Sensor& sensor)
{
    for (const model::TagEntry& entry : plant.tags)
        if (entry.tag == sensor.tag && (sensor.variable.empty() || sensor.variable == entry.variable)) return entry;
    return {sensor.tag, sensor.variable.empty() ? sensor.tag : sensor.variable};
}

// SI of the sensor's unit per SI of what it shows; 0 where its unit does not fit that.
double factorOf(const Plant& plant, const Sensor& sensor, const model::TagEntry& entry, const ReadTarget& target)
{
    if (entry.factor.empty()) return basisFactor(plant, target, sensor.unit);
    const base::Result<Link> link = makeLink(plant, {sensor.tag, sensor.unit}, entry.variable, entry.factor);
    return link && base::findUnit(sensor.unit) ? link->factor : 0.0;
}

double drifted(const Sensor& sensor, double time)
{
    double sum = 0.0;
    for (const Drift& drift : sensor.drifts) {
        if (time < drift.from || time >= drift.until) continue;
        sum += time >= drift.to ? drift.by : drift.by * (time - drift.from) / (drift.to - drift.from);
    }
    return sum;
}

// What a share of the reading is a share of: a temperature counts from 0 °C, since 1 % of 310 K would be 3 K at 37 °C.
double sized(const FittedSensor& fitted, double truth)
{
    constexpr double zeroCelsius = 273.15; // [K]
    const bool isTemperature = base::sameDimension(fitted.sensor->unit, "K") && fitted.sensor->unit != "dK";
    return isTemperature ? truth - zeroCelsius : truth;
}

} // namespace

std::vector<FittedSensor> fitSensors(const Plant& plant, std::span<const Sensor> sensors, base::Errors& errors)
{
    std::vector<FittedSensor> fitted;
    for (const Sensor& sensor : sensors) {
        const model::TagEntry entry = entryOf(plant, sensor);
        const base::Result<ReadTarget> target = model::findReadTarget(plant, entry.variable);
        if (!target) {
            errors.push_back({Code::Input, whereOf(sensor, "variable"), target.error().what});
            continue;
        }
        const double factor = factorOf(plant, sensor, entry, *target);
        if (!(factor > 0.0)) {
            errors.push_back({Code::Input, whereOf(sensor, "unit"),
                              say(CORE_TR("core", "“{1}” does not fit {2}, which is in {3}. Choose a matching unit, "
                                                  "or give the component the mass that converts them."),
                                  sensor.unit, model::tagOf(plant, *target), target->unitOfMeasure)});
            continue;
        }
        fitted.push_back({&sensor, *target, factor, *base::findUnit(sensor.unit)});
    }
    return fitted;
}

bool inGap(const Sensor& sensor, double time)
{
    return std::any_of(sensor.gaps.begin(), sensor.gaps.end(),
                       [&](const Gap& gap) { return time >= gap.from && time < gap.from + gap.length; });
}

double shown(const FittedSensor& fitted, double truth, double time, double normal)
{
    const Sensor& sensor = *fitted.sensor;
    truth *= fitted.factor;
    const double deviation = std::hypot(sensor.noise, sensor.noiseShare * sized(fitted, truth));
    double reading = truth + sensor.offset + drifted(sensor, time) + deviation * normal;
    if (sensor.min) reading = std::max(reading, *sensor.min);
    if (sensor.max) reading = std::min(reading, *sensor.max);
    double value = fitted.unit.fromSi(reading);
    // In the recording's unit, so that the decimals come out round.
    if (const double step = sensor.resolution / fitted.unit.factor; step > 0.0) value = std::round(value / step) * step;
    return value;
}

} // namespace titer::twin
