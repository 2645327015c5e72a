// How the estimators of what lies over the plant do, and the time that is shown of it.
#pragma once

#include "app/live/live_session.h"
#include "ui/look/glyph.h"

#include <QString>

#include <optional>
#include <string>

namespace titer::pages {

// Something lies over the plant; nullptr: nothing is followed yet.
bool isActive(const app::LiveSession* live);
// nullptr where the unit has none.
const app::EstimatorState* estimatorOf(const app::LiveSession* live, const std::string& unit);
// Axes count in days, else in hours.
bool inDays(const app::LiveSession* live);
double timeScale(const app::LiveSession* live); // [s] of one on the axes

look::Glyph glyphOf(const std::optional<twin::ChannelVerdict>& verdict);
look::Glyph healthOf(const app::EstimatorState& estimator); // of its worst channel
QString lightWords(look::Glyph glyph);

} // namespace titer::pages
