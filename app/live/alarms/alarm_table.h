// Definitions of alarms as a table, one row each, for spreadsheets and for whoever sets up many. [any]
#pragma once

#include "core/alarm/definition.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// What a text stands for under a key of a definition: a number, a time in seconds, yes or no, else the text itself.
base::Json alarmValue(std::string_view key, const std::string& text);

// CSV with the id and the keys of a definition above its columns; what has its default is empty.
std::string alarmTable(std::span<const alarm::Definition> definitions);
// The definitions of such a table, of any spreadsheet; those without an id are new. Every fault at once; `where` is "NAME:LINE".
std::vector<alarm::Definition> readAlarmTable(std::string_view text, const std::string& name, base::Errors& errors,
                                              base::Notices& notices);

} // namespace titer::app
