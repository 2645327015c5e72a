// Settings as texts, checked by their specs.
#include "core/connect/settings.h"

#include "core/base/text.h"
#include "core/base/units.h"

#include <algorithm>

namespace titer::connect {

using base::Code;
using base::Error;
using base::say;

namespace {

const SettingSpec* find(std::span<const SettingSpec> specs, std::string_view key)
{
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const SettingSpec& spec) { return key == spec.key; });
    return found == specs.end() ? nullptr : &*found;
}

Error unknownKey(std::span<const SettingSpec> specs, const std::string& key)
{
    std::vector<std::string> keys;
    for (const SettingSpec& spec : specs) keys.emplace_back(spec.key);
    const std::string meant = base::nearest(key, keys);
    if (!meant.empty())
        return {Code::Input, key, say(CORE_TR("core", "There is no setting “{1}”; did you mean “{2}”?"), key, meant)};
    return {Code::Input, key,
            say(CORE_TR("core", "There is no setting “{1}”; it takes {2}."), key, base::join(keys, ", "))};
}

void checkQuantity(const SettingSpec& spec, const std::string& text, base::Errors& errors)
{
    const base::Result<double> value = base::readQuantity(text, spec.unit, spec.bare);
    if (!value)
        errors.push_back({Code::Input, spec.key, value.error().what});
    else if (*value < spec.min || *value > spec.max)
        errors.push_back({Code::Input, spec.key,
                          say(CORE_TR("core", "{1} lies outside {2} to {3}."), text,
                              base::writeQuantity(spec.min, spec.unit), base::writeQuantity(spec.max, spec.unit))});
}

void checkText(const SettingSpec& spec, const std::string& text, base::Errors& errors)
{
    if (spec.kind == SettingSpec::Kind::Quantity) checkQuantity(spec, text, errors);
    if (spec.kind != SettingSpec::Kind::Choice) return;
    std::vector<std::string> choices(spec.choices.begin(), spec.choices.end());
    if (std::find(choices.begin(), choices.end(), text) == choices.end())
        errors.push_back({Code::Input, spec.key,
                          say(CORE_TR("core", "“{1}” is none of the choices {2}."), text, base::join(choices, ", "))});
}

} // namespace

void Settings::set(std::string_view key, std::string text)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.first == key; });
    add(std::string(key), std::move(text));
}

bool Settings::has(std::string_view key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.first == key; });
}

std::string Settings::value(std::string_view key) const
{
    std::vector<std::string> all = values(key);
    return all.empty() ? std::string() : std::move(all.back());
}

std::vector<std::string> Settings::values(std::string_view key) const
{
    std::vector<std::string> found;
    for (const Entry& entry : m_entries)
        if (entry.first == key) found.push_back(entry.second);
    return found;
}

base::Errors checkSettings(std::span<const SettingSpec> specs, const Settings& settings)
{
    base::Errors errors;
    for (const auto& [key, text] : settings.entries()) {
        if (const SettingSpec* spec = find(specs, key))
            checkText(*spec, text, errors);
        else
            errors.push_back(unknownKey(specs, key));
    }
    for (const SettingSpec& spec : specs) {
        const std::size_t count = settings.values(spec.key).size();
        if (spec.required && settings.value(spec.key).empty())
            errors.push_back(
                {Code::Input, spec.key, say(CORE_TR("core", "The setting “{1}” is missing; give it."), spec.key)});
        if (!spec.many && count > 1)
            errors.push_back({Code::Input, spec.key,
                              say(CORE_TR("core", "The setting “{1}” is given {2} times; give it once."), spec.key,
                                  std::to_string(count))});
    }
    return errors;
}

std::optional<double> quantity(std::span<const SettingSpec> specs, const Settings& settings, std::string_view key)
{
    const SettingSpec* spec = find(specs, key);
    const std::string text = settings.has(key) ? settings.value(key) : std::string(spec ? spec->preset : "");
    if (!spec || text.empty()) return std::nullopt;
    const base::Result<double> value = base::readQuantity(text, spec->unit, spec->bare);
    return value ? std::optional(*value) : std::nullopt;
}

base::Json settingsJson(const Settings& settings)
{
    base::Json json = base::Json::object();
    for (const auto& [key, text] : settings.entries()) {
        base::Json& place = json[key];
        if (place.isNull())
            place = base::Json(text);
        else if (place.isArray())
            place.push(text);
        else
            place = base::Json::array({place, base::Json(text)});
    }
    return json;
}

Settings readSettings(const base::Json& json)
{
    Settings settings;
    for (const auto& [key, value] : json.members()) {
        if (value.isString()) settings.add(key, value.string());
        for (const base::Json& item : value.items())
            if (item.isString()) settings.add(key, item.string());
    }
    return settings;
}

} // namespace titer::connect
