// The reader of titer.sensors/1.
#include "core/twin/sensors.h"

#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <limits>

namespace titer::twin {

using base::Json;
using base::say;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

constexpr double anything = -never;

void readDrift(const Json& json, const std::string& where, const std::string& unit, Sensor& sensor,
               model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    Drift drift;
    fields.quantity("from", "s", 0.0, drift.from, true);
    fields.quantity("to", "s", drift.from, drift.to, true);
    fields.quantity("by", unit, anything, drift.by, true);
    drift.until = never;
    fields.quantity("until", "s", drift.to, drift.until);
    sensor.drifts.push_back(drift);
}

void readGap(const Json& json, const std::string& where, Sensor& sensor, model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    Gap gap;
    fields.quantity("from", "s", 0.0, gap.from, true);
    fields.quantity("for", "s", 0.0, gap.length, true);
    sensor.gaps.push_back(gap);
}

void readUnit(model::JsonFields& fields, Sensor& sensor)
{
    sensor.unit = "1";
    fields.text("unit", sensor.unit);
    if (!base::findUnit(sensor.unit))
        fields.fault("unit",
                     say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."),
                         model::excerpt(sensor.unit)));
}

void readTag(model::JsonFields& fields, Sensor& sensor)
{
    fields.text("tag", sensor.tag, true);
    // The tag stands in the head of a CSV file, with its unit in brackets behind.
    if (sensor.tag.find_first_of(",;\t\r\n\"[]") != std::string::npos || sensor.tag.ends_with(".reported") ||
        sensor.tag == "time")
        fields.fault(
            "tag",
            say(CORE_TR("core",
                        "“{1}” cannot be the name of a column: remove commas, semicolons, quotation marks, brackets "
                        "and the ending “.reported”, and do not call it “time”."),
                model::excerpt(sensor.tag)));
}

void readDelay(model::JsonFields& fields, Sensor& sensor)
{
    const bool given = fields.find("delay");
    fields.quantity("delay", "s", 0.0, sensor.delay);
    fields.quantity("delay_spread", "s", 0.0, sensor.delaySpread);
    sensor.isLate = given;
    if (sensor.delaySpread > sensor.delay)
        fields.fault(
            "delay_spread",
            say(CORE_TR("core",
                        "The spread of {1} is larger than the delay of {2}, so a sample could be known before it "
                        "was drawn; enter a smaller one."),
                base::writeQuantity(sensor.delaySpread, "h"), base::writeQuantity(sensor.delay, "h")));
}

void readLimits(model::JsonFields& fields, Sensor& sensor)
{
    double limit = never;
    fields.quantity("min", sensor.unit, anything, limit);
    if (limit != never) sensor.min = limit;
    limit = never;
    fields.quantity("max", sensor.unit, sensor.min.value_or(anything), limit);
    if (limit != never) sensor.max = limit;
}

Sensor readSensor(const Json& json, const std::string& position, model::Faults& faults)
{
    const Json* tag = json.find("tag");
    model::JsonFields fields(
        json, tag && tag->isString() && !tag->string().empty() ? "sensors/" + tag->string() : position, faults);
    Sensor sensor;
    readTag(fields, sensor);
    readUnit(fields, sensor);
    const std::string difference = base::differenceUnit(sensor.unit);
    fields.text("variable", sensor.variable);
    fields.quantity("every", "s", 1e-3, sensor.every, true);
    fields.quantity("first", "s", 0.0, sensor.first);
    fields.quantity("noise", difference, 0.0, sensor.noise);
    fields.quantity("noise_share", "1", 0.0, sensor.noiseShare);
    fields.quantity("offset", difference, anything, sensor.offset);
    fields.list("drift", [&](const Json& item, const std::string& where) {
        readDrift(item, where, difference, sensor, faults);
    });
    fields.list("gaps", [&](const Json& item, const std::string& where) { readGap(item, where, sensor, faults); });
    fields.quantity("lost", "1", 0.0, sensor.lost);
    if (sensor.lost > 1.0)
        fields.fault("lost", say(CORE_TR("core", "A fraction of {1} is above 1; enter 0 to 1."),
                                 base::writeQuantity(sensor.lost, "1")));
    fields.quantity("resolution", difference, 0.0, sensor.resolution);
    readLimits(fields, sensor);
    readDelay(fields, sensor);
    return sensor;
}

void readTimes(model::JsonFields& fields, SensorSet& set)
{
    fields.quantity("duration", "s", 1e-3, set.duration);
    fields.text("time_unit", set.timeUnit);
    if (!base::sameDimension(set.timeUnit, "s"))
        fields.fault("time_unit", say(CORE_TR("core", "“{1}” is not a unit of time; use s, min, h or d."),
                                      model::excerpt(set.timeUnit)));
    std::string start;
    fields.text("start", start);
    if (start.empty()) return;
    const base::Result<base::Instant> instant = base::readInstant(start);
    if (instant)
        set.start = *instant;
    else
        fields.fault("start", instant.error().what);
}

} // namespace

SensorSet readSensors(std::string_view text, base::Errors& errors)
{
    SensorSet set;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return set;
    model::Faults faults(errors);
    model::JsonFields fields(json, "", faults);
    std::string format;
    fields.text("format", format, true);
    if (json.isObject() && format != sensorsFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; a sensor file has “{2}”."),
                                   model::excerpt(format), sensorsFormat));
    fields.text("name", set.name);
    fields.text("note", set.note);
    readTimes(fields, set);
    if (const Json* mismatch = fields.find("mismatch")) {
        if (mismatch->isObject())
            for (const Json::Member& member : mismatch->members())
                set.mismatch.emplace_back(member.first, member.second);
        else
            fields.fault("mismatch", say(CORE_TR("core", "“{1}” must be an object in braces, not {2}."), "mismatch",
                                         model::shown(*mismatch)));
    }
    fields.list(
        "sensors",
        [&](const Json& item, const std::string& where) { set.sensors.push_back(readSensor(item, where, faults)); },
        true);
    for (std::size_t i = 0; i < set.sensors.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (set.sensors[i].tag == set.sensors[j].tag)
                faults.add("sensors/" + set.sensors[i].tag,
                           say(CORE_TR("core", "Two sensors have this tag. Give one of them a different tag.")));
    return set;
}

} // namespace titer::twin
