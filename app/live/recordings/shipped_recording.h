// Recordings that come with Titer, one to an example plant.
#pragma once

#include "core/connect/settings.h"

#include <QString>

#include <string_view>

namespace titer::app {

bool hasShippedRecording(std::string_view example);
// Of the connector `replay`.
connect::Settings settingsOfShipped(std::string_view example);
QString nameOfShipped(std::string_view example);
// Whether it is one of them.
bool isShippedRecording(const connect::Settings& recording);

} // namespace titer::app
