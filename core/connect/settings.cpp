// Settings as texts, checked by their specs.
#include "core/connect/settings.h"

#include "core/base/text.h"
#include "core/base/units/bound.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <filesystem>

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
            say(CORE_TR("core", "There is no setting “{1}”; the settings are {2}."), key, base::join(keys, ", "))};
}

void checkQuantity(const SettingSpec& spec, const std::string& text, base::Errors& errors)
{
    const base::Result<double> value = base::readQuantity(text, spec.unit, spec.bare);
    if (!value)
        errors.push_back({Code::Input, spec.key, value.error().what});
    else if (*value < spec.min || *value > spec.max)
        errors.push_back({Code::Input, spec.key,
                          say(CORE_TR("core", "{1} is outside {2} to {3}."), text,
                              base::writeBound(spec.min, spec.unit), base::writeBound(spec.max, spec.unit))});
}

// The faults of a row name the column behind the key: "register/address".
void checkRow(const SettingSpec& spec, const std::string& text, base::Errors& errors)
{
    const base::Result<Settings> row = readRow(text);
    if (!row) {
        errors.push_back({Code::Input, spec.key, row.error().what});
        return;
    }
    for (const Error& error : checkSettings(spec.columns, *row))
        errors.push_back({error.code, std::string(spec.key) + "/" + error.where, error.what});
}

void checkText(const SettingSpec& spec, const std::string& text, base::Errors& errors)
{
    if (spec.kind == SettingSpec::Kind::Quantity) checkQuantity(spec, text, errors);
    if (spec.kind == SettingSpec::Kind::Table) checkRow(spec, text, errors);
    if (spec.kind != SettingSpec::Kind::Choice) return;
    std::vector<std::string> choices(spec.choices.begin(), spec.choices.end());
    if (std::find(choices.begin(), choices.end(), text) == choices.end())
        errors.push_back(
            {Code::Input, spec.key,
             say(CORE_TR("core", "“{1}” is not one of the choices {2}."), text, base::join(choices, ", "))});
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

std::string presentKey(std::span<const SettingSpec> specs, const std::string& key)
{
    for (const SettingSpec& spec : specs)
        if (!key.empty() && key == spec.formerly) return spec.key;
    return key;
}

Settings presentSettings(std::span<const SettingSpec> specs, const Settings& settings)
{
    Settings present;
    for (const auto& [key, text] : settings.entries()) present.add(presentKey(specs, key), text);
    return present;
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
                {Code::Input, spec.key, say(CORE_TR("core", "The setting “{1}” is missing; enter it."), spec.key)});
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
    const std::string text = settings.has(key) ? settings.value(key) : std::string(spec ? spec->defaultValue : "");
    if (!spec || text.empty()) return std::nullopt;
    const base::Result<double> value = base::readQuantity(text, spec->unit, spec->bare);
    return value ? std::optional(*value) : std::nullopt;
}

bool isPath(const SettingSpec& spec, std::string_view text)
{
    if (text.empty() || spec.kind == SettingSpec::Kind::File) return !text.empty();
    return spec.path && (text.find('/') != std::string_view::npos || base::endsWith(text, ".json") ||
                         base::endsWith(text, ".titer"));
}

Settings inFolder(const Settings& settings, std::span<const SettingSpec> specs, const std::string& folder)
{
    Settings placed;
    for (const auto& [key, text] : settings.entries()) {
        const SettingSpec* spec = find(specs, key);
        const bool moves = spec && !folder.empty() && isPath(*spec, text);
        placed.add(key, moves ? (std::filesystem::path(folder) / text).lexically_normal().string() : text);
    }
    return placed;
}

base::Result<Settings> readRow(std::string_view text)
{
    Settings row;
    std::size_t at = 0;
    const auto skip = [&] {
        while (at < text.size() && text[at] == ' ') ++at;
    };
    for (skip(); at < text.size(); skip()) {
        const std::size_t equals = text.find('=', at);
        if (equals == std::string_view::npos || text.substr(at, equals - at).find(',') != std::string_view::npos)
            return Error{Code::Input,
                         {},
                         say(CORE_TR("core", "“{1}” is not a row such as “name=pH, address=100”."), std::string(text))};
        std::string key(base::trimmed(text.substr(at, equals - at))), value;
        at = equals + 1;
        skip();
        if (at < text.size() && text[at] == '"') {
            bool closed = false;
            for (++at; at < text.size() && !closed; ++at) {
                if (text[at] != '"')
                    value += text[at];
                else if (at + 1 < text.size() && text[at + 1] == '"')
                    value += text[++at];
                else
                    closed = true;
            }
            skip();
            if (!closed || (at < text.size() && text[at] != ','))
                return Error{
                    Code::Input, {}, say(CORE_TR("core", "A quote is not closed in “{1}”."), std::string(text))};
        } else {
            const std::size_t end = std::min(text.find(',', at), text.size());
            value = base::trimmed(text.substr(at, end - at));
            at = end;
        }
        row.add(std::move(key), std::move(value));
        if (at < text.size()) ++at; // the comma
    }
    return row;
}

std::string writeRow(const Settings& row)
{
    std::string text;
    for (const auto& [key, value] : row.entries()) {
        if (!text.empty()) text += ", ";
        text += key + "=";
        if (value.find_first_of(",\"") == std::string::npos && value == base::trimmed(value)) {
            text += value;
            continue;
        }
        text += '"';
        for (const char c : value) text += c == '"' ? std::string("\"\"") : std::string(1, c);
        text += '"';
    }
    return text;
}

std::vector<Settings> rows(const Settings& settings, std::string_view key)
{
    std::vector<Settings> all;
    for (const std::string& text : settings.values(key))
        if (base::Result<Settings> row = readRow(text)) all.push_back(std::move(*row));
    return all;
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
