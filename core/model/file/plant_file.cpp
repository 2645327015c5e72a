// The plant file (titer.plant/1): from text to a flowsheet. Only the file's structure is evaluated here; what the values mean is the
// business of check().
#include "core/model/faults.h"
#include "core/model/flowsheet.h"
#include "core/model/former_ids.h"

#include <algorithm>
#include <span>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// Reads one object of the file key by key, and determines about the keys that it does not know.
class Fields {
public:
    Fields(const Json& object, std::string where, Faults& faults)
        : m_object(object)
        , m_where(std::move(where))
        , m_faults(faults)
    {
    }

    const std::string& where() const { return m_where; }

    void text(const char* key, std::string& into)
    {
        const Json* value = known(key);
        if (!value) return;
        if (value->isString())
            into = value->string();
        else
            m_faults.add(path(key),
                         say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."), key, shown(*value)));
    }

    // An object, or a list; null where it is missing.
    void value(const char* key, Json& into, Json::Kind kind)
    {
        const Json* value = known(key);
        if (!value) return;
        if (value->kind() == kind)
            into = *value;
        else
            m_faults.add(path(key),
                         kind == Json::Kind::Object
                             ? say(CORE_TR("core", "“{1}” must be an object in braces, not {2}."), key, shown(*value))
                             : say(CORE_TR("core", "“{1}” must be a list in brackets, not {2}."), key, shown(*value)));
    }

    // An object, or a word that stands for one.
    void objectOrWord(const char* key, Json& into)
    {
        const Json* value = m_object.find(key);
        if (!value || !value->isString()) return this->value(key, into, Json::Kind::Object);
        into = *known(key);
    }

    void quantity(const char* key, Json& into)
    {
        const Json* value = known(key);
        if (!value) return;
        if (value->isNumber() || value->isString())
            into = *value;
        else
            m_faults.add(path(key), say(CORE_TR("core", "“{1}” must be a number (SI) or a text with its unit, not "
                                                        "{2}."),
                                        key, shown(*value)));
    }

    void texts(const char* key, std::vector<std::string>& into)
    {
        const std::span<const Json> found = items(key);
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (found[i].isString())
                into.push_back(found[i].string());
            else
                m_faults.add(path(key) + "/" + std::to_string(i),
                             say(CORE_TR("core", "An entry of “{1}” must be a text in quotation marks, not {2}."), key,
                                 shown(found[i])));
        }
    }

    // A text, or a list of them.
    void textOrTexts(const char* key, Json& into)
    {
        const Json* value = m_object.find(key);
        if (value && value->isArray()) {
            std::vector<std::string> checked;
            texts(key, checked);
            into = *value;
            return;
        }
        std::string one;
        text(key, one);
        if (!one.empty()) into = Json(one);
    }

    std::span<const Json> items(const char* key)
    {
        const Json* value = known(key);
        if (!value) return {};
        if (value->isArray()) return value->items();
        m_faults.add(path(key), say(CORE_TR("core", "“{1}” must be a list in brackets, not {2}."), key, shown(*value)));
        return {};
    }

    // Call last.
    void rejectUnknown()
    {
        for (const auto& [key, value] : m_object.members())
            if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
                m_faults.addUnknownKey(path(excerpt(key)), key, m_known);
    }

    const Json* known(const char* key)
    {
        m_known.push_back(key);
        return m_object.find(key);
    }
    std::string path(std::string_view key) const
    {
        return m_where.empty() ? std::string(key) : m_where + "/" + std::string(key);
    }

private:
    const Json& m_object;
    std::string m_where;
    Faults& m_faults;
    std::vector<std::string> m_known;
};

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
    Fields fields(entry, where, faults);
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
    Fields fields(entry, where, faults);
    std::string from, to;
    fields.text("from", from);
    fields.text("to", to);
    fields.rejectUnknown();
    return {readPort(from, where + "/from", faults), readPort(to, where + "/to", faults)};
}

PhaseEntry readPhase(const Json& entry, const std::string& where, Faults& faults)
{
    PhaseEntry phase;
    Fields fields(entry, where, faults);
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
    Fields fields(entry, where, faults);
    fields.text("id", controller.id);
    fields.text("label", controller.label);
    fields.text("type", controller.type);
    fields.text("reads", controller.reads);
    fields.text("writes", controller.writes);
    fields.quantity("setpoint", controller.setpoint);
    fields.quantity("period", controller.period);
    fields.value("params", controller.params, Json::Kind::Object);
    fields.textOrTexts("during", controller.during);
    fields.rejectUnknown();
    return controller;
}

TagEntry readTag(const Json& entry, const std::string& where, Faults& faults)
{
    TagEntry tag;
    Fields fields(entry, where, faults);
    fields.text("tag", tag.tag);
    fields.text("variable", tag.variable);
    fields.rejectUnknown();
    return tag;
}

ChannelEntry readChannel(const Json& entry, const std::string& where, Faults& faults)
{
    ChannelEntry channel;
    Fields fields(entry, where, faults);
    fields.text("tag", channel.tag);
    fields.text("variable", channel.variable);
    fields.quantity("noise", channel.noise);
    fields.quantity("noise_share", channel.noiseShare);
    fields.quantity("gain", channel.gain);
    fields.quantity("offset", channel.offset);
    fields.quantity("delay", channel.delay);
    fields.quantity("mean_over", channel.meanOver);
    fields.rejectUnknown();
    return channel;
}

EstimatedEntry readEstimated(const Json& entry, const std::string& where, Faults& faults)
{
    EstimatedEntry estimated;
    Fields fields(entry, where, faults);
    fields.text("path", estimated.path);
    fields.quantity("start_deviation", estimated.startDeviation);
    fields.quantity("walk", estimated.walk);
    fields.rejectUnknown();
    return estimated;
}

ZoneEntry readZone(const Json& entry, const std::string& where, Faults& faults)
{
    ZoneEntry zone;
    Fields fields(entry, where, faults);
    fields.text("label", zone.label);
    fields.texts("units", zone.units);
    fields.rejectUnknown();
    return zone;
}

NoteEntry readNote(const Json& entry, const std::string& where, Faults& faults)
{
    NoteEntry note;
    Fields fields(entry, where, faults);
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
    Fields fields(entry, where, faults);
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
    Fields fields(recipe, "recipe", faults);
    fields.quantity("duration", flowsheet.duration);
    readList(fields.items("phases"), "recipe/phases", flowsheet.phases, faults, readPhase);
    fields.rejectUnknown();
}

// Tags are compared as they are written. One that speaks of a component keeps its name, although a variable had it formerly.
void useCurrentTag(const Flowsheet& flowsheet, std::string& tag)
{
    const std::string_view name = std::string_view(tag).substr(tag.find('.') + 1);
    const bool component = std::any_of(flowsheet.components.begin(), flowsheet.components.end(), [&](const Json& c) {
        const Json* id = c.find("id");
        return id && id->isString() && id->string() == name;
    });
    if (!component) tag = currentTag(tag);
}

void readFormat(Fields& fields, Faults& faults)
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
    Fields fields(json, "", faults);
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
    readList(fields.items("tags"), "tags", flowsheet.tags, faults, readTag);
    readList(fields.items("estimators"), "estimators", flowsheet.estimators, faults, readEstimator);
    readList(fields.items("zones"), "zones", flowsheet.zones, faults, readZone);
    readList(fields.items("notes"), "notes", flowsheet.notes, faults, readNote);
    fields.rejectUnknown();
    for (ControllerEntry& controller : flowsheet.controllers)
        visitTagsRead(controller, [&](std::string& tag) { useCurrentTag(flowsheet, tag); });
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
