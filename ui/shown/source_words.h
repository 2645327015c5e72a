// How the Data page describes sources: signs, states, ages, values. [gui]
#pragma once

#include "app/live/recorder/recorder_picture.h"
#include "app/tags/shown_feed.h"
#include "ui/look/theme.h"

#include <QString>

#include <optional>

namespace titer::shown {

// What stands before the name of a source or a recording.
enum class DataSign { None, File, Connecting, Connected, Degraded, Retrying, Faulted, Stopped };

DataSign signOf(connect::State state);
// "retrying in 12 s", "faulted"
QString stateText(const connect::ConnectorStatus& status);
std::optional<look::Token> toneOf(connect::State state);
// "4 min old"; empty while it is fresh.
QString ageText(std::int64_t time);
// "34.0 °C", or the cause where there is no value; with its age.
QString liveText(const app::LiveValue& value, const app::ShownAs& as);
// "14:31:52", with the date where it is not of today.
QString clockText(std::int64_t time);

} // namespace titer::shown
