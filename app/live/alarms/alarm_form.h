// The definition of an alarm as a form asks for it: one spec per field, from which come label, unit, range, choices and help. [any]
#pragma once

#include "core/alarm/definition.h"
#include "core/connect/settings.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// Keys are those of a definition (core/alarm/definition.h), and "silence": the limit of an alarm that is raised when no data arrive.
std::span<const connect::SettingSpec> alarmSpecs();
// The keys whose words take several lines.
std::span<const char* const> alarmParagraphs();
// Whether a definition of this kind has such a field.
bool appliesTo(alarm::Kind kind, std::string_view key);
// Of what was typed, so that the form follows before it can be read.
alarm::Kind kindOf(const connect::Settings& settings);

// The keys of what an alarm of this kind cannot do without, enabled or not as is typed.
std::vector<std::string> neededOf(const connect::Settings& settings);

connect::Settings alarmSettings(const alarm::Definition& definition);
// What the form of a new limit of a tag begins with, at one of the four levels.
connect::Settings limitSettings(const std::string& tag, const std::string& name, alarm::Level level);
// With the id of `before`, and what the form does not ask for. Every fault at once; `where` is the key of a field.
alarm::Definition readAlarmSettings(const connect::Settings& settings, const alarm::Definition& before,
                                    base::Errors& errors);

} // namespace titer::app
