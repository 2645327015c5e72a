// The plant file (titer.plant/1): from text to a flowsheet. Only the file's structure is evaluated here; what the values mean is the
// business of check().
#include "core/model/faults.h"
#include "core/model/file/plant_fields.h"
#include "core/model/flowsheet.h"
#include "core/model/former_ids.h"

#include <algorithm>
#include <span>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// "units/n1", or "units/3" where the id cannot serve as a name.
std::string entryPath(std::string_view list, const Json& entry, std::size_t index)
{
    const Json* id = entry.find("id");
    return std::string(list) + "/" +
           (id && id->isString() && isId(id->string()) ? id->string() : std::to_string(index));
}

bool isObject(const Json& entry, const std::string& where, Faults& faults)
{
    if (entry.isObject()) return true;
    faults.add(where, say(CORE_TR("core", "This entry must be an object in braces, not {1}."), shown(entry)));
    return false;
}

PortRef readPort(const std::string& text, const std::string& where, Faults& faults)
{
    const std::size_t dot = text.find('.');
    if (dot == std::string::npos || dot == 0 || dot + 1 == text.size() ||
        text.find('.', dot + 1) != std::string::npos) {
        if (!text.empty())
            faults.add(
                where,
                say(CORE_TR("core",
                            "“{1}” is not a port. Write unit and port with a point between them, such as “n1.out”."),
                    excerpt(text)));
        return {text.substr(0, dot), {}};
    }
    return {text.substr(0, dot), text.substr(dot + 1)};
}

std::optional<Point> readPoint(const Json& value, const std::string& where, Faults& faults)
{
    const auto& items = value.items();
    if (value.isArray() && items.size() == 2 && items[0].isNumber() && items[1].isNumber())
        return Point{items[0].number(), items[1].number()};
    faults.add(where,
               say(CORE_TR("core", "“at” must be a list of two numbers, column and row on the sheet, such as [10, "
                                   "4].")));
    return std::nullopt;
}

UnitEntry readUnit(const Json& entry, const std::string& where, Faults& faults)
{
    UnitEntry unit;
    PlantFields fields(entry, where, faults);
    fields.text("id", unit.id);
    fields.text("type", unit.type);
    fields.text("label", unit.label);
    if (const Json* at = fields.known("at")) unit.at = readPoint(*at, where + "/at", faults);
    fields.value("params", unit.params, Json::Kind::Object);
    useCurrentParams(unit.type, unit.params);
    fields.objectOrWord("initial", unit.initial);
    fields.value("program", unit.program, Json::Kind::Array);
    fields.text("note", unit.note);
    fields.rejectUnknown();
    return unit;
}

StreamEntry readStream(const Json& entry, const std::string& where, Faults& faults)
{
    PlantFields fields(entry, where, faults);
    std::string from, to;
    fields.text("from", from);
    fields.text("to", to);
    fields.rejectUnknown();
    return {readPort(from, where + "/from", faults), readPort(to, where + "/to", faults)};
}

PhaseEntry readPhase(const Json& entry, const std::string& where, Faults& faults)
{
    PhaseEntry phase;
    PlantFields fields(entry, where, faults);
    fields.text("id", phase.id);
    fields.text("label", phase.label);
    fields.text("unit", phase.unit);
    fields.quantity("at", phase.at);
    fields.texts("after", phase.after);
    fields.value("until", phase.until, Json::Kind::Object);
    fields.value("set", phase.set, Json::Kind::Object);
    fields.value("dose", phase.dose, Json::Kind::Array);
    fields.value("transfer", phase.transfer, Json::Kind::Object);
    fields.value("ramp", phase.ramp, Json::Kind::Object);
    fields.value("clean", phase.clean, Json::Kind::Object);
    fields.value("repeat", phase.repeat, Json::Kind::Object);
    fields.rejectUnknown();
    return phase;
}

ControllerEntry readController(const Json& entry, const std::string& where, Faults& faults)
{
    ControllerEntry controller;
    PlantFields fields(entry, where, faults);
    fields.text("id", controller.id);
    fields.text("label", controller.label);
    fields.text("type", controller.type);
    fields.text("reads", controller.reads);
    fields.text("follows", controller.follows);
    fields.quantity("lag", controller.lag);
    fields.quantity("delay", controller.delay);
    fields.text("writes", controller.writes);
    fields.quantity("setpoint", controller.setpoint);
    fields.quantity("period", controller.period);
    fields.value("params", controller.params, Json::Kind::Object);
    fields.textOrTexts("during", controller.during);
    fields.rejectUnknown();
    return controller;
}

GuardEntry readGuard(const Json& entry, const std::string& where, Faults& faults)
{
    GuardEntry guard;
    PlantFields fields(entry, where, faults);
    fields.text("id", guard.id);
    fields.text("writes", guard.writes);
    fields.quantity("min", guard.min);
    fields.quantity("max", guard.max);
    if (const Json* rate = entry.find("rate"); rate && rate->isObject())
        fields.value("rate", guard.rate, Json::Kind::Object);
    else
        fields.quantity("rate", guard.rate);
    fields.quantity("volume_per_hour", guard.volumePerHour);
    fields.quantity("volume_per_batch", guard.volumePerBatch);
    fields.value("interlocks", guard.interlocks, Json::Kind::Array);
    fields.quantity("stale", guard.stale);
    fields.quantity("fallback", guard.fallback);
    fields.text("by", guard.by);
    fields.text("date", guard.date);
    fields.rejectUnknown();
    return guard;
}

TagEntry readTag(const Json& entry, const std::string& where, Faults& faults)
{
    TagEntry tag;
    PlantFields fields(entry, where, faults);
    fields.text("tag", tag.tag);
    fields.text("variable", tag.variable);
    fields.text("factor", tag.factor);
    fields.rejectUnknown();
    return tag;
}

ChannelEntry readChannel(const Json& entry, const std::string& where, Faults& faults)
{
    ChannelEntry channel;
    PlantFields fields(entry, where, faults);
    fields.text("tag", channel.tag);
    fields.text("variable", channel.variable);
    fields.quantity("noise", channel.noise);
    fields.quantity("noise_share", channel.noiseShare);
    fields.text("noise_tag", channel.noiseTag);
    fields.quantity("gain", channel.gain);
    fields.quantity("offset", channel.offset);
    fields.quantity("lag", channel.lag);
    fields.quantity("gain_deviation", channel.gainDeviation);
    fields.quantity("offset_deviation", channel.offsetDeviation);
    fields.quantity("lag_deviation", channel.lagDeviation);
    fields.quantity("gain_walk", channel.gainWalk);
    fields.quantity("offset_walk", channel.offsetWalk);
    fields.quantity("delay", channel.delay);
    fields.quantity("mean_over", channel.meanOver);
    fields.rejectUnknown();
    return channel;
}

EstimatedEntry readEstimated(const Json& entry, const std::string& where, Faults& faults)
{
    EstimatedEntry estimated;
    PlantFields fields(entry, where, faults);
    fields.text("path", estimated.path);
    fields.quantity("start_deviation", estimated.startDeviation);
    fields.quantity("walk", estimated.walk);
    fields.rejectUnknown();
    return estimated;
}

ZoneEntry readZone(const Json& entry, const std::string& where, Faults& faults)
{
    ZoneEntry zone;
    PlantFields fields(entry, where, faults);
    fields.text("label", zone.label);
    fields.texts("units", zone.units);
    fields.rejectUnknown();
    return zone;
}

NoteEntry readNote(const Json& entry, const std::string& where, Faults& faults)
{
    NoteEntry note;
    PlantFields fields(entry, where, faults);
    fields.text("text", note.text);
    if (const Json* at = fields.known("at")) note.at = readPoint(*at, where + "/at", faults).value_or(Point{});
    fields.rejectUnknown();
    return note;
}

template <class Entry, class Read>
void readList(std::span<const Json> items, const std::string& list, std::vector<Entry>& into, Faults& faults, Read read)
{
    into.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string where = entryPath(list, items[i], i);
        if (isObject(items[i], where, faults)) into.push_back(read(items[i], where, faults));
    }
}

EstimatorEntry readEstimator(const Json& entry, const std::string& where, Faults& faults)
{
    EstimatorEntry estimator;
    PlantFields fields(entry, where, faults);
    fields.text("id", estimator.id);
    fields.text("unit", estimator.unit);
    fields.text("method", estimator.method);
    readList(fields.items("channels"), where + "/channels", estimator.channels, faults, readChannel);
    readList(fields.items("parameters"), where + "/parameters", estimator.parameters, faults, readEstimated);
    fields.value("start_deviation", estimator.startDeviation, Json::Kind::Object);
    fields.value("process_noise", estimator.processNoise, Json::Kind::Object);
    fields.quantity("buffer", estimator.buffer);
    fields.rejectUnknown();
    return estimator;
}

void readRecipe(const Json& recipe, Flowsheet& flowsheet, Faults& faults)
{
    flowsheet.hasRecipe = true;
    PlantFields fields(recipe, "recipe", faults);
    fields.quantity("duration", flowsheet.duration);
    readList(fields.items("phases"), "recipe/phases", flowsheet.phases, faults, readPhase);
    fields.rejectUnknown();
}

// Tags are compared as they are written. One that refers to a component keeps its name, although a variable had it formerly.
void useCurrentTag(const Flowsheet& flowsheet, std::string& tag)
{
    const std::string_view name = std::string_view(tag).substr(tag.find('.') + 1);
    const bool component = std::any_of(flowsheet.components.begin(), flowsheet.components.end(), [&](const Json& c) {
        const Json* id = c.find("id");
        return id && id->isString() && id->string() == name;
    });
    if (!component) tag = currentTag(tag);
}

void readFormat(PlantFields& fields, Faults& faults)
{
    const Json* value = fields.known("format");
    if (value && value->isString() && value->string() == plantFormat) return;
    if (value && value->isString() && base::startsWith(value->string(), "titer.plant/"))
        faults.add(
            "format",
            say(CORE_TR("core", "This plant file has the format “{1}” of a newer Titer; this version reads “{2}”."),
                excerpt(value->string()), plantFormat));
    else
        faults.add("format",
                   say(CORE_TR("core", "This is not a plant file: its key “format” must be “{1}”."), plantFormat));
}

} // namespace

Flowsheet readPlantJson(const Json& json, base::Errors& errors)
{
    Faults faults(errors);
    Flowsheet flowsheet;
    if (!json.isObject()) {
        faults.add("", say(CORE_TR("core", "A plant file must be one object in braces, not {1}."), shown(json)));
        return flowsheet;
    }
    PlantFields fields(json, "", faults);
    readFormat(fields, faults);
    fields.text("name", flowsheet.name);
    fields.text("note", flowsheet.note);
    const auto components = fields.items("components");
    for (std::size_t i = 0; i < components.size(); ++i)
        if (isObject(components[i], entryPath("components", components[i], i), faults))
            flowsheet.components.push_back(components[i]);
    readList(fields.items("units"), "units", flowsheet.units, faults, readUnit);
    readList(fields.items("streams"), "streams", flowsheet.streams, faults, readStream);
    Json recipe;
    fields.value("recipe", recipe, Json::Kind::Object);
    if (recipe.isObject()) readRecipe(recipe, flowsheet, faults);
    readList(fields.items("controllers"), "controllers", flowsheet.controllers, faults, readController);
    readList(fields.items("guards"), "guards", flowsheet.guards, faults, readGuard);
    readList(fields.items("tags"), "tags", flowsheet.tags, faults, readTag);
    readList(fields.items("estimators"), "estimators", flowsheet.estimators, faults, readEstimator);
    fields.value("economics", flowsheet.economics, Json::Kind::Object);
    readList(fields.items("zones"), "zones", flowsheet.zones, faults, readZone);
    readList(fields.items("notes"), "notes", flowsheet.notes, faults, readNote);
    fields.value("footprint", flowsheet.footprint, Json::Kind::Object);
    fields.rejectUnknown();
    for (ControllerEntry& controller : flowsheet.controllers)
        visitTagsRead(controller, [&](std::string& tag) { useCurrentTag(flowsheet, tag); });
    for (GuardEntry& guard : flowsheet.guards)
        visitTags(guard, [&](std::string& tag) { useCurrentTag(flowsheet, tag); });
    for (TagEntry& tag : flowsheet.tags) useCurrentTag(flowsheet, tag.variable);
    for (EstimatorEntry& estimator : flowsheet.estimators)
        for (ChannelEntry& channel : estimator.channels) useCurrentTag(flowsheet, channel.variable);
    return flowsheet;
}

EstimatorEntry readEstimatorJson(const Json& json, base::Errors& errors)
{
    Faults faults(errors);
    const std::string where = entryPath("estimators", json, 0);
    if (!isObject(json, where, faults)) return {};
    EstimatorEntry estimator = readEstimator(json, where, faults);
    for (ChannelEntry& channel : estimator.channels) channel.variable = currentTag(channel.variable);
    return estimator;
}

Flowsheet readPlant(std::string_view text, base::Errors& errors)
{
    const std::size_t before = errors.size();
    const Json json = base::readJson(text, errors);
    if (errors.size() > before && json.isNull()) return {};
    return readPlantJson(json, errors);
}

} // namespace titer::model
