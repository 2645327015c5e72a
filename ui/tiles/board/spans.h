// How much time a board and its tiles show. [gui]
#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace titer::tiles {

struct SpanChoice {
    const char* id;    // as a tile keeps it
    const char* label; // QT_TRANSLATE_NOOP("tiles", …)
    double seconds;    // up to now; infinite: all of the batch
};

// The setting of a tile that shows another time than its board; no type describes it.
inline constexpr const char* spanKey = "window";

const std::array<SpanChoice, 4>& spanChoices();
const SpanChoice* findSpan(std::string_view id);
QString spanLabel(const SpanChoice& span);

} // namespace titer::tiles
