// Loops at a device in words: how they stand, what cut, what keeps them from being armed, what was noted. [any]
#pragma once

#include "app/live/loops/loop_picture.h"
#include "ui/look/glyph.h"

#include <QString>

namespace titer::shown {

// It is written to, be it on its way back to the recipe.
bool isDriven(const app::LoopRow& loop);
QString loopName(const app::LoopRow& loop);
// Of the set-point, in the unit in which it is shown; a dash where nobody knows.
QString loopValue(const app::LoopRow& loop, double si);
look::Glyph loopGlyph(const app::LoopRow& loop); // of its arming
// "advisory, 3 h left", "armed, 42 min left".
QString armingWords(const app::LoopRow& loop);
// Why it dropped or cannot be armed now, with what to do; empty where nothing is in the way.
QString doubtWords(const app::LoopRow& loop);
// What takes an armed loop back to its recipe, by its terms.
QString disarmerWords(const app::LoopRow& loop);
// What cuts: "maximum"; empty: nothing.
QString limitWords(guard::Limit limit);
// Of a predictive controller at its last sample: "optimal"; empty where it plans nothing.
QString planWords(const app::LoopRow& loop);
// All that are driven, as one line: "Feed: armed, 42 min left; …"; empty where none is.
QString drivenWords(const std::vector<app::LoopRow>& loops);

struct LoopNoteWords {
    QString what, from, to, why;
};
LoopNoteWords noteWords(const app::LoopNote& note);

} // namespace titer::shown
