// The zone of dates that state none, in all files of the project that is open. [gui]
#pragma once

#include "app/document/document.h"

#include <string>

namespace titer::app {

std::string projectZone(Document& document); // empty: that of this computer
void keepProjectZone(Document& document, const std::string& zone);

} // namespace titer::app
