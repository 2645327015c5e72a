#include "app/live/alarms/alarm_form.h"

#include "core/alarm/definition_fields.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace titer::app {

using alarm::Definition;
using base::Code;
using base::say;
using connect::SettingSpec;

namespace {

constexpr double maxTime = 366.0 * 86400.0; // [s], as core/alarm/definition.cpp

// In the order of their enums.
constexpr const char* kinds[] = {CORE_TR("core", "Value above the limit"),
                                 CORE_TR("core", "Value below the limit"),
                                 CORE_TR("core", "Deviation from set-point or model"),
                                 CORE_TR("core", "Rate of change"),
                                 CORE_TR("core", "No new value"),
                                 CORE_TR("core", "Bad quality"),
                                 CORE_TR("core", "Expression")};
constexpr const char* levels[] = {CORE_TR("core", "None"), "LL", "L", "H", "HH"};
constexpr const char* priorities[] = {CORE_TR("core", "Critical"), CORE_TR("core", "High"), CORE_TR("core", "Medium"),
                                      CORE_TR("core", "Low")};
constexpr const char* yesNo[] = {CORE_TR("core", "Yes"), CORE_TR("core", "No")};

constexpr const char* condition = CORE_TR("core", "Condition");
constexpr const char* timing = CORE_TR("core", "Delays");
constexpr const char* place = CORE_TR("core", "Place and rank");
constexpr const char* rationale = CORE_TR("core", "Rationalisation");

constexpr SettingSpec time(const char* key, const char* label, const char* bare, const char* defaultValue,
                           const char* help, const char* group)
{
    SettingSpec spec{.key = key, .label = label};
    spec.kind = SettingSpec::Kind::Quantity;
    spec.unit = "s";
    spec.bare = bare;
    spec.defaultValue = defaultValue;
    spec.min = 0.0;
    spec.max = maxTime;
    spec.help = help;
    spec.group = group;
    return spec;
}

constexpr SettingSpec text(const char* key, const char* label, const char* help, const char* group)
{
    SettingSpec spec{.key = key, .label = label};
    spec.help = help;
    spec.group = group;
    return spec;
}

constexpr SettingSpec choice(const char* key, const char* label, std::span<const char* const> choices,
                             const char* defaultValue, const char* help, const char* group)
{
    SettingSpec spec{.key = key, .label = label};
    spec.kind = SettingSpec::Kind::Choice;
    spec.choices = choices;
    spec.defaultValue = defaultValue;
    spec.help = help;
    spec.group = group;
    return spec;
}

constexpr SettingSpec number(const char* key, const char* label, const char* help, double min)
{
    SettingSpec spec{.key = key, .label = label};
    spec.kind = SettingSpec::Kind::Quantity;
    spec.min = min;
    spec.help = help;
    spec.group = condition;
    return spec;
}

constexpr double noLowerBound = -std::numeric_limits<double>::infinity();

constexpr SettingSpec specsOfAlarm[] = {
    text("name", CORE_TR("core", "Name"), CORE_TR("core", "What it reports, in a few words: Oxygen low"), ""),
    choice("enabled", CORE_TR("core", "Enabled"), yesNo, yesNo[0], CORE_TR("core", "A disabled alarm is not evaluated"),
           ""),
    choice("kind", CORE_TR("core", "Alarm type"), kinds, kinds[0], "", condition),
    text("tag", CORE_TR("core", "Tag"), CORE_TR("core", "source/name of the monitored tag"), condition),
    text("reference", CORE_TR("core", "Reference"),
         CORE_TR("core", "source/name of the set-point or of the model value"), condition),
    text("expression", CORE_TR("core", "Expression"),
         CORE_TR("core", "The alarm is active while this is not 0; tags in backquotes: `src-1/DO` < 30"), condition),
    number("limit", CORE_TR("core", "Limit"),
           CORE_TR("core", "In the unit below; for a rate of change, in that unit per second"), noLowerBound),
    time("silence", CORE_TR("core", "Maximum silence"), "s", "", CORE_TR("core", "Above 0 s, at most 366 d"),
         condition),
    text("unit", CORE_TR("core", "Unit"), CORE_TR("core", "Of limit and deadband; default: that of the tag"),
         condition),
    number("deadband", CORE_TR("core", "Deadband"),
           CORE_TR("core", "The alarm returns to normal once the value is back by this amount; 0 or more"), 0.0),
    time("onDelay", CORE_TR("core", "On delay"), "s", "0 s",
         CORE_TR("core", "Time beyond the limit before the alarm is raised; 0 s to 366 d"), timing),
    time("offDelay", CORE_TR("core", "Off delay"), "s", "0 s",
         CORE_TR("core", "Time back to normal before the alarm returns; 0 s to 366 d"), timing),
    choice("latch", CORE_TR("core", "Latched"), yesNo, yesNo[1],
           CORE_TR("core", "It stays active after its cause has gone, until the operator resets it"), timing),
    time("maxShelving", CORE_TR("core", "Maximum shelving time"), "h", "8 h",
         CORE_TR("core", "How long the alarm may be shelved; 0 h to 366 d, 0: never"), timing),
    choice("priority", CORE_TR("core", "Priority"), priorities, priorities[3],
           CORE_TR("core", "Depends on consequence and time to respond; determines rank and sound"), place),
    choice("level", CORE_TR("core", "Limit level"), levels, levels[0],
           CORE_TR("core", "Identifies the alarm among the limits of one tag"), place),
    text("group", CORE_TR("core", "Plant unit"),
         CORE_TR("core", "The first alarm is searched for within it; empty: the whole plant"), place),
    text("suppression", CORE_TR("core", "Suppressed while"),
         CORE_TR("core", "An expression: while it is not 0, the alarm is suppressed by design"), place),
    text("cause", CORE_TR("core", "Cause"), CORE_TR("core", "What causes the alarm"), rationale),
    text("consequence", CORE_TR("core", "Consequence"), CORE_TR("core", "What happens without a response"), rationale),
    text("response", CORE_TR("core", "Response"), CORE_TR("core", "What the operator should do"), rationale),
    time("timeToRespond", CORE_TR("core", "Time to respond"), "min", "",
         CORE_TR("core", "How long the operator has; above 0 min, at most 366 d"), rationale),
};

const SettingSpec& specOf(std::string_view key)
{
    return *std::ranges::find_if(specsOfAlarm, [&](const SettingSpec& spec) { return key == spec.key; });
}

// What was chosen, else the default, as its place.
template <class Choices> std::size_t chosen(const connect::Settings& settings, const char* key, const Choices& choices)
{
    const std::string word = settings.has(key) ? settings.value(key) : specOf(key).defaultValue;
    const auto found = std::ranges::find(choices, word);
    return found == std::end(choices) ? 0 : std::size_t(found - std::begin(choices));
}

// In the unit in which the field shows it bare.
std::string timeText(const SettingSpec& spec, double seconds)
{
    return base::writeNumber(base::toUnit(seconds, spec.bare)) + " " + spec.bare;
}

void put(connect::Settings& settings, const char* key, const std::string& text)
{
    if (!text.empty() && text != specOf(key).defaultValue) settings.add(key, text);
}

// A number, and the unit that may have been typed behind it.
void readLimit(const connect::Settings& settings, const char* key, double& number, std::string& unit,
               base::Errors& errors)
{
    const std::string typed = settings.value(key);
    if (base::trimmed(typed).empty()) {
        if (std::string_view(key) == "limit")
            errors.push_back({Code::Input, key, say(CORE_TR("core", "The limit is missing; enter a number."))});
        number = 0.0;
        return;
    }
    const std::size_t blank = typed.find(' ');
    const std::optional<double> read = base::readNumber(typed.substr(0, blank));
    if (!read) {
        errors.push_back({Code::Input, key, say(CORE_TR("core", "“{1}” is not a number."), typed)});
        return;
    }
    number = *read;
    const std::string behind =
        blank == std::string::npos ? std::string() : std::string(base::trimmed(typed.substr(blank)));
    if (behind.empty()) return;
    if (unit.empty())
        unit = behind;
    else if (unit != behind)
        errors.push_back(
            {Code::Input, key,
             say(CORE_TR("core", "“{1}” is in {2}, but the unit of this alarm is {3}; give both in the same unit."),
                 typed, behind, unit)});
}

} // namespace

std::span<const SettingSpec> alarmSpecs()
{
    return specsOfAlarm;
}

std::span<const char* const> alarmParagraphs()
{
    static constexpr const char* keys[] = {"cause", "consequence", "response"};
    return keys;
}

bool appliesTo(alarm::Kind kind, std::string_view key)
{
    if (key == "reference") return kind == alarm::Kind::Deviation;
    if (key == "expression") return kind == alarm::Kind::Expression;
    if (key == "silence") return kind == alarm::Kind::Stale;
    if (key == "limit" || key == "deadband")
        return kind == alarm::Kind::Above || kind == alarm::Kind::Below || kind == alarm::Kind::Deviation ||
               kind == alarm::Kind::Rate;
    if (key == "unit") return kind != alarm::Kind::Stale && kind != alarm::Kind::BadQuality;
    return true;
}

alarm::Kind kindOf(const connect::Settings& settings)
{
    return alarm::Kind(chosen(settings, "kind", kinds));
}

// What is missed where nothing else is said.
std::vector<std::string> neededOf(const connect::Settings& settings)
{
    connect::Settings nothing;
    for (const char* key : {"kind", "enabled"})
        if (settings.has(key)) nothing.add(key, settings.value(key));
    base::Errors missed;
    (void)readAlarmSettings(nothing, {}, missed);
    std::vector<std::string> keys;
    for (const base::Error& one : missed)
        if (std::ranges::find(keys, one.where) == keys.end()) keys.push_back(one.where);
    return keys;
}

connect::Settings alarmSettings(const Definition& definition)
{
    connect::Settings settings;
    put(settings, "kind", kinds[std::size_t(definition.kind)]);
    put(settings, "priority", priorities[std::size_t(definition.priority) - 1]);
    put(settings, "level", levels[std::size_t(definition.level)]);
    put(settings, "enabled", yesNo[definition.enabled ? 0 : 1]);
    put(settings, "latch", yesNo[definition.latch ? 0 : 1]);
    for (const alarm::TextField& field : alarm::textFields) put(settings, field.key, definition.*field.member);
    for (const alarm::NumberField& field : alarm::timeFields)
        if (definition.*field.member > 0.0 || *specOf(field.key).defaultValue)
            put(settings, field.key, timeText(specOf(field.key), definition.*field.member));
    if (appliesTo(definition.kind, "limit") && !definition.tag.empty())
        settings.add("limit", base::writeNumber(definition.limit));
    if (definition.deadband != 0.0) settings.add("deadband", base::writeNumber(definition.deadband));
    if (definition.kind == alarm::Kind::Stale) put(settings, "silence", timeText(specOf("silence"), definition.limit));
    return settings;
}

connect::Settings limitSettings(const std::string& tag, const std::string& name, alarm::Level level)
{
    const bool high = level == alarm::Level::High || level == alarm::Level::HighHigh;
    connect::Settings settings;
    settings.set("name", name);
    settings.set("tag", tag);
    settings.set("kind", kinds[std::size_t(high ? alarm::Kind::Above : alarm::Kind::Below)]);
    settings.set("level", levels[std::size_t(level)]);
    return settings;
}

Definition readAlarmSettings(const connect::Settings& settings, const Definition& before, base::Errors& errors)
{
    Definition definition = before;
    definition.kind = kindOf(settings);
    definition.priority = alarm::Priority(chosen(settings, "priority", priorities) + 1);
    definition.level = alarm::Level(chosen(settings, "level", levels));
    definition.enabled = chosen(settings, "enabled", yesNo) == 0;
    definition.latch = chosen(settings, "latch", yesNo) == 0;
    for (const alarm::TextField& field : alarm::textFields)
        definition.*field.member = appliesTo(definition.kind, field.key)
                                       ? std::string(base::trimmed(settings.value(field.key)))
                                       : std::string();
    connect::Settings quantities;
    for (const connect::Settings::Entry& entry : settings.entries())
        if (const SettingSpec& spec = specOf(entry.first); std::string_view(spec.unit) == "s")
            quantities.add(entry.first, entry.second);
    base::Errors faults;
    for (base::Error& fault : connect::checkSettings(specsOfAlarm, quantities)) faults.push_back(std::move(fault));
    const auto faulty = [&](std::string_view key) {
        return std::ranges::any_of(faults, [&](const base::Error& one) { return one.where == key; });
    };
    for (const alarm::NumberField& field : alarm::timeFields)
        if (!faulty(field.key))
            definition.*field.member = connect::quantity(specsOfAlarm, quantities, field.key).value_or(0.0);
    definition.limit = definition.deadband = 0.0;
    if (appliesTo(definition.kind, "limit")) {
        readLimit(settings, "limit", definition.limit, definition.unit, faults);
        readLimit(settings, "deadband", definition.deadband, definition.unit, faults);
    }
    if (definition.kind == alarm::Kind::Stale && !faulty("silence"))
        definition.limit = connect::quantity(specsOfAlarm, quantities, "silence").value_or(0.0);
    // One sentence for each field: what cannot be read is not evaluated as well.
    for (base::Error& fault : alarm::check(definition)) {
        if (definition.kind == alarm::Kind::Stale && fault.where == "limit") fault.where = "silence";
        if (!faulty(fault.where)) faults.push_back(std::move(fault));
    }
    errors.insert(errors.end(), faults.begin(), faults.end());
    return definition;
}

} // namespace titer::app
