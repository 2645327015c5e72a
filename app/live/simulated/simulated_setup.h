// What a simulated plant as a source is made of, read from its settings.
#pragma once

#include "app/live/simulated/sensor_fault.h"
#include "core/connect/connector.h"
#include "core/twin/sensor_model.h"

#include <memory>

namespace titer::app {

// A measured quantity.
struct SimulatedTag {
    connect::TagInfo info;
    twin::FittedSensor fitted;
    std::int64_t period = 0; // from sample to sample [µs of the real clock]
    std::vector<SensorFault> faults;
};

// A place of the plant that may be written.
struct SimulatedSetPoint {
    connect::TagInfo info;
    model::WriteTarget target;
    std::string unitOfMeasure; // SI
    base::Unit unit;
    double min = 0.0, max = 0.0; // [SI]
};

struct SimulatedSetup {
    std::shared_ptr<const model::Plant> plant;
    double speed = 1.0;         // seconds of the plant per second
    std::optional<double> from; // where it begins [s]; else when the first unit runs that is measured
    bool beginsAgain = true;
    std::uint64_t seed = 1;
    std::vector<twin::Sensor> sensors; // the tags point to these
    std::vector<SimulatedTag> tags;
    std::vector<SimulatedSetPoint> setPoints;
    std::vector<SensorFault> away; // of the source as a whole
};

inline constexpr std::string_view wholeSource = "*"; // in place of a tag, in a row of faults

std::span<const connect::SettingSpec> simulatedSpecs();
// Null with errors; every one at once.
std::unique_ptr<SimulatedSetup> readSimulatedSetup(const connect::Settings& settings, base::Errors& errors,
                                                   base::Notices& notices);
// The plant that the settings name, checked; null with errors.
std::shared_ptr<const model::Plant> simulatedPlant(const connect::Settings& settings, base::Errors& errors,
                                                   base::Notices& notices);
// Whether a plant is named by the id of an example.
bool namesExample(const std::string& plant);

// What lies beneath a node: the units, or the variables of one.
std::vector<connect::BrowseNode> browsePlant(const model::Plant& plant, const std::string& node);

} // namespace titer::app
