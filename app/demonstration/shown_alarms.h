// The alarms of the demonstration, as somebody would set them up for such a culture. [any]
#pragma once

#include "core/alarm/definition.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// On tags of this source, in the language of the program; they have no ids yet.
std::vector<alarm::Definition> shownAlarms(const std::string& source);
// The place in that list of the one that a person shelved, and of the one that stands.
inline constexpr std::size_t shelvedAlarm = 4, standingAlarm = 2;

} // namespace titer::app
