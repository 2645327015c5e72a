// The settings of a connector: described once, from which come the form, the command line's --set, and their checks.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::connect {

// A setting is kept as people write it; numbers carry their unit.
struct SettingSpec {
    enum class Kind {
        Text,
        Quantity,
        Choice,
        File,   // a path of this computer
        Secret, // a password or key; a project holds only the name under which this computer keeps it
        Table   // many rows "key=value, key=value" with the columns below
    };

    const char* key;
    const char* label;
    Kind kind = Kind::Text;
    const char* unit = "1"; // Quantity: SI unit that it must fit
    const char* bare = "";  // Quantity: the unit of a bare number
    const char* defaultValue = "";
    double min = -std::numeric_limits<double>::infinity(); // Quantity [SI]
    double max = std::numeric_limits<double>::infinity();
    std::span<const char* const> choices = {};
    const char* help = "";
    bool required = false;
    bool many = false;                         // may be given several times
    std::span<const SettingSpec> columns = {}; // Table
    const char* group = "";                    // heading under which forms show it
    bool path = false;                         // Text: it may be the path of a file, which isPath() reports
    bool trust = false;                        // decides who is trusted, with the contents of the file that it names
    const char* formerly = "";                 // the key in projects of earlier versions
};

// Keys and texts in the order in which they were given.
class Settings {
public:
    using Entry = std::pair<std::string, std::string>;

    Settings() = default;
    Settings(std::initializer_list<Entry> entries)
        : m_entries(entries)
    {
    }

    const std::vector<Entry>& entries() const { return m_entries; }
    void add(std::string key, std::string text) { m_entries.emplace_back(std::move(key), std::move(text)); }
    void set(std::string_view key, std::string text); // instead of what was there
    bool has(std::string_view key) const;
    // The text last given, else empty.
    std::string value(std::string_view key) const;
    std::vector<std::string> values(std::string_view key) const;

    bool operator==(const Settings&) const = default;

private:
    std::vector<Entry> m_entries;
};

// The key that what has this one in projects of earlier versions has now; any other as it is.
std::string presentKey(std::span<const SettingSpec> specs, const std::string& key);
// The settings by the keys that they have now, each in its place: for what is read from a project or was typed.
Settings presentSettings(std::span<const SettingSpec> specs, const Settings& settings);
// Every fault of the settings at once: unknown keys, missing ones, texts that do not fit. The `where` of an error is the key.
base::Errors checkSettings(std::span<const SettingSpec> specs, const Settings& settings);
// A quantity in SI: as given, else the default, else nothing. For settings that have been checked.
std::optional<double> quantity(std::span<const SettingSpec> specs, const Settings& settings, std::string_view key);

// Whether this text of a setting is a path of this computer.
bool isPath(const SettingSpec& spec, std::string_view text);
// The settings with relative paths taken from this folder, whatever the working folder is.
Settings inFolder(const Settings& settings, std::span<const SettingSpec> specs, const std::string& folder);

// A row of a Table: "name=pH, address=100, unit=1". A value that holds a comma, a quote or spaces at its ends stands in quotes, in which
// a quote is doubled. Errors have an empty `where`.
base::Result<Settings> readRow(std::string_view text);
std::string writeRow(const Settings& row);
// The rows of a table setting, for settings that have been checked.
std::vector<Settings> rows(const Settings& settings, std::string_view key);

// {"file": "run.csv", "unit": ["c1=1/mL", "c2=K"]}: a list where a key was given several times.
base::Json settingsJson(const Settings& settings);
Settings readSettings(const base::Json& json);

} // namespace titer::connect
