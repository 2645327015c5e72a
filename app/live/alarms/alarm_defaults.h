// What Titer watches of itself. Its troubles are samples (0 or 1) of tags of the source "titer", and the alarms on them are definitions
// like any other; a project may hold its own under the same id.
#pragma once

#include "core/alarm/definition.h"
#include "core/connect/source.h"
#include "core/store/project_file.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

inline constexpr const char* ownSource = "titer";

// Names of tags of that source.
inline constexpr const char* tickTag = "tick"; // once a second, at which the engine learnt how late it is
inline constexpr const char* storeTag = "store";
inline constexpr const char* diskTag = "disk";
inline constexpr const char* backupTag = "backup";
inline constexpr const char* notificationTag = "notification"; // somebody was not told of an alarm
inline constexpr const char* standbyTag = "standby";           // the other one of two recorders is silent
inline constexpr const char* clockTag = "clock";
inline constexpr const char* recorderTag = "recorder";
inline constexpr const char* nameTag = "name";
inline constexpr const char* lossTag = "loss"; // samples that were lost in the last minute, of all that came [%]
inline constexpr const char* twinTag = "twin"; // a live estimate is uncertain
inline constexpr const char* timeServerTag = "time_server"; // how wrong the clock may be, as the system says [s]
std::string sourceTag(const std::string& source);           // "source.src-1"

// The name of the alarm of a source, after that of the source; null where a name is another.
std::optional<base::Sentence> nameOfSourceAlarm(std::string_view name);

// For a store, a disk, the backups, notifications, a standby, a clock, a recorder, names of tags, losses, live estimates, the time server, and each source that
// is switched on.
std::vector<alarm::Definition> ownDefinitions(const std::vector<connect::Source>& sources);
// As a project keeps them. What cannot be read, and what does not pass check(), is reported and left out.
std::vector<alarm::Definition> readDefinitions(std::span<const store::Item> items, base::Errors& errors);
// Those of a project, and Titer's own that it does not define itself.
std::vector<alarm::Definition> withOwn(std::vector<alarm::Definition> definitions,
                                       const std::vector<connect::Source>& sources);

} // namespace titer::app
