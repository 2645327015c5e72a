// A definition as text: what has its default is omitted, and what is not known is an error.
#include "core/alarm/definition_fields.h"
#include "core/base/text.h"

namespace titer::alarm {

using base::Code;
using base::Error;
using base::Json;
using base::say;

namespace {

struct SwitchKey {
    const char* key;
    bool Definition::* member;
};
constexpr SwitchKey switches[] = {{"latch", &Definition::latch}, {"enabled", &Definition::enabled}};

Error wrongKind(const std::string& key, const base::Sentence& what)
{
    return {Code::Input, key, what};
}

Error unknownKey(const std::string& key)
{
    std::vector<std::string> keys{"kind", "level", "priority"};
    for (const TextField& entry : textFields) keys.emplace_back(entry.key);
    for (const NumberField& entry : numberFields) keys.emplace_back(entry.key);
    for (const SwitchKey& entry : switches) keys.emplace_back(entry.key);
    const std::string meant = base::nearest(key, keys);
    if (meant.empty())
        return {Code::Input, key,
                say(CORE_TR("core", "An alarm has no “{1}”; its keys are {2}."), key, base::join(keys, ", "))};
    return {Code::Input, key, say(CORE_TR("core", "An alarm has no “{1}”; did you mean “{2}”?"), key, meant)};
}

// Kind, level and priority; false where it is none of them.
bool readChoice(const std::string& key, const Json& value, Definition& definition, base::Errors& errors)
{
    if (key != "kind" && key != "level" && key != "priority") return false;
    bool known = value.isString();
    const auto take = [&](auto found, auto& member) {
        known = known && found.has_value();
        if (known) member = *found;
    };
    if (key == "kind")
        take(kindOf(value.string()), definition.kind);
    else if (key == "level")
        take(levelOf(value.string()), definition.level);
    else
        take(priorityOf(value.string()), definition.priority);
    const char* choices = key == "kind"    ? "above, below, deviation, rate, stale, bad_quality, expression"
                          : key == "level" ? "LL, L, H, HH"
                                           : "critical, high, medium, low";
    if (!known)
        errors.push_back(wrongKind(key, say(CORE_TR("core", "“{1}” is not a {2} of an alarm; it must be one of {3}."),
                                            value.isString() ? value.string() : value.write(false), key, choices)));
    return true;
}

bool readPlain(const std::string& key, const Json& value, Definition& definition, base::Errors& errors)
{
    for (const TextField& entry : textFields)
        if (key == entry.key) {
            if (value.isString())
                definition.*entry.member = value.string();
            else
                errors.push_back(wrongKind(
                    key, say(CORE_TR("core", "“{1}” of an alarm must be a text, not {2}."), key, value.write(false))));
            return true;
        }
    for (const NumberField& entry : numberFields)
        if (key == entry.key) {
            if (value.isNumber())
                definition.*entry.member = value.number();
            else
                errors.push_back(wrongKind(key, say(CORE_TR("core", "“{1}” of an alarm must be a number, not {2}."),
                                                    key, value.write(false))));
            return true;
        }
    for (const SwitchKey& entry : switches)
        if (key == entry.key) {
            if (value.isBool())
                definition.*entry.member = value.boolean();
            else
                errors.push_back(wrongKind(key, say(CORE_TR("core", "“{1}” of an alarm must be true or false, not "
                                                                    "{2}."),
                                                    key, value.write(false))));
            return true;
        }
    return false;
}

} // namespace

Json definitionJson(const Definition& definition)
{
    static const Definition defaultValue;
    Json json = Json::object();
    json["name"] = Json(definition.name);
    json["kind"] = Json(nameOf(definition.kind));
    json["priority"] = Json(nameOf(definition.priority));
    if (definition.level != Level::None) json["level"] = Json(nameOf(definition.level));
    for (const TextField& entry : textFields)
        if (const std::string& text = definition.*entry.member; !text.empty()) json[entry.key] = Json(text);
    for (const NumberField& entry : numberFields)
        if (const double number = definition.*entry.member; number != defaultValue.*entry.member)
            json[entry.key] = Json(number);
    for (const SwitchKey& entry : switches)
        if (const bool on = definition.*entry.member; on != defaultValue.*entry.member) json[entry.key] = Json(on);
    return json;
}

std::string_view presentKey(std::string_view key)
{
    for (const NumberField& entry : numberFields)
        if (!key.empty() && key == entry.formerly) return entry.key;
    return key;
}

std::string presentText(const std::string& definition)
{
    const base::Result<Definition> read = readDefinition({}, definition);
    return read ? definitionJson(*read).write(false) : definition;
}

base::Result<Definition> readDefinition(std::string_view id, std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    if (!json.isObject())
        return Error{Code::Input, {}, say(CORE_TR("core", "An alarm must be an object: {\"name\": …}."))};
    Definition definition;
    definition.id = id;
    for (const auto& [given, value] : json.members()) {
        const std::string key(presentKey(given));
        if (!readChoice(key, value, definition, errors) && !readPlain(key, value, definition, errors))
            errors.push_back(unknownKey(key));
    }
    if (!errors.empty()) return errors.front();
    return definition;
}

} // namespace titer::alarm
