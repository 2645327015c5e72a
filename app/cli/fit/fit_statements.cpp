#include "app/cli/fit/fit_statements.h"

#include "app/cli/common/input_file.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/twin/mapping.h"
#include "core/twin/measured_table.h"
#include "core/twin/sensor_model.h"
#include "core/twin/sensors.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::say;

namespace {

// A standard deviation or a share is added to what is stated of the tag already, as squares.
void addNoise(const std::string& tag, double sd, double share, std::vector<studies::StatedNoise>& noise)
{
    auto found = std::find_if(noise.begin(), noise.end(), [&](const studies::StatedNoise& n) { return n.tag == tag; });
    if (found == noise.end()) found = noise.insert(noise.end(), {.tag = tag});
    found->sd = std::hypot(found->sd, sd);
    found->share = std::hypot(found->share, share);
}

// A difference in this unit, in SI of a tag of the plant; nothing where the unit does not fit.
std::optional<double> differenceInSi(double value, const std::string& unit, const model::Plant& plant,
                                     const std::string& tag)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, tag);
    if (!target || !base::findUnit(unit)) return std::nullopt;
    const bool difference = base::sameDimension(unit, "dK") && base::sameDimension(target->unitOfMeasure, "K");
    const double factor = difference ? 1.0 : twin::basisFactor(plant, *target, unit);
    if (!(factor > 0.0)) return std::nullopt;
    return (base::fromUnit(value, unit) - base::fromUnit(0.0, unit)) / factor;
}

const studies::FitExperiment* experimentOf(const std::vector<studies::FitExperiment>& experiments,
                                           const std::string& tag)
{
    const auto found = std::find_if(experiments.begin(), experiments.end(), [&](const studies::FitExperiment& e) {
        return std::any_of(e.courses.begin(), e.courses.end(),
                           [&](const studies::MeasuredCourse& c) { return c.tag == tag; });
    });
    return found == experiments.end() ? nullptr : &*found;
}

} // namespace

studies::FitBounds readBounds(const model::Flowsheet& flowsheet, const FitStatement& stated, base::Errors& errors)
{
    const auto& [path, text] = stated;
    studies::FitBounds bounds{.path = path};
    const std::string unit = studies::statedUnit(flowsheet, path);
    const std::size_t colon = text.find(':');
    for (const auto& [end, into] :
         {std::pair{text.substr(0, colon), &bounds.low}, std::pair{text.substr(colon + 1), &bounds.high}}) {
        const std::string word(base::trimmed(end));
        if (word.empty()) continue;
        const std::optional<double> number = base::readNumber(word);
        const base::Result<double> si =
            number ? base::Result<double>(unit.empty() ? *number : base::fromUnit(*number, unit))
                   : base::readQuantity(word, unit.empty() ? "1" : unit);
        if (si)
            *into = *si;
        else
            errors.push_back({base::Code::Input, "--bounds " + path, si.error().what});
    }
    return bounds;
}

void readNoise(const std::vector<FitStatement>& stated, const std::vector<model::TagEntry>& map,
               const std::vector<studies::FitExperiment>& experiments, std::vector<studies::StatedNoise>& noise,
               base::Errors& errors)
{
    for (const FitStatement& entry : stated) {
        const std::string tag = twin::mappedTag(experiments.front().flowsheet, entry.name, map);
        const auto fault = [&](base::Sentence what) {
            errors.push_back({base::Code::Input, "--noise " + entry.name, std::move(what)});
        };
        const studies::FitExperiment* experiment = experimentOf(experiments, tag);
        if (!experiment) {
            fault(say("There is no such column among the data."));
            continue;
        }
        const std::string_view text = base::trimmed(entry.text);
        const std::size_t digits = text.find_first_not_of("0123456789.+-eE");
        const std::optional<double> number = base::readNumber(base::trimmed(text.substr(0, digits)));
        const std::string unit(digits == std::string_view::npos ? "" : base::trimmed(text.substr(digits)));
        if (!number || !(*number > 0.0)) {
            fault(say("“{1}” is not a standard deviation; write an amount with its unit (0.2 g/L) or a percentage "
                      "(5 %).",
                      entry.text));
            continue;
        }
        base::Errors none; // it was checked with its data
        const std::shared_ptr<const model::Plant> plant = checkedPlant(experiment->flowsheet, {}, none);
        if (!plant) return;
        const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, tag);
        const bool plain = unit.empty() && target && target->unitOfMeasure == "1";
        const std::optional<double> sd = plain          ? number
                                         : unit.empty() ? std::nullopt
                                                        : differenceInSi(*number, unit, *plant, tag);
        if (unit == "%" && (!sd || target->unitOfMeasure != "1"))
            addNoise(tag, 0.0, *number / 100.0, noise);
        else if (sd)
            addNoise(tag, *sd, 0.0, noise);
        else
            fault(say("“{1}” is not an amount of this quantity, which is in {2}; write it with its unit.", entry.text,
                      target ? base::displayUnit(target->unitOfMeasure) : std::string()));
    }
}

void readSensorNoise(const std::string& path, const std::vector<studies::FitExperiment>& experiments,
                     std::vector<studies::StatedNoise>& noise, base::Errors& errors)
{
    const base::Result<std::string> text = readText(path, "file of sensors");
    if (!text) {
        errors.push_back(text.error());
        return;
    }
    const twin::SensorSet set = twin::readSensors(*text, errors);
    if (!errors.empty()) return;
    const model::Flowsheet& first = experiments.front().flowsheet;
    for (const twin::Sensor& sensor : set.sensors) {
        const std::string tag = sensor.variable.empty() ? twin::mappedTag(first, sensor.tag, {}) : sensor.variable;
        const studies::FitExperiment* experiment = experimentOf(experiments, tag);
        if (!experiment || (sensor.noise == 0.0 && sensor.noiseShare == 0.0)) continue;
        base::Errors none; // it was checked with its data
        const std::shared_ptr<const model::Plant> plant = checkedPlant(experiment->flowsheet, {}, none);
        if (!plant) return;
        for (const twin::FittedSensor& fitted : twin::fitSensors(*plant, {&sensor, 1}, none))
            addNoise(tag, sensor.noise / fitted.factor, sensor.noiseShare, noise);
    }
}

} // namespace titer::cli
