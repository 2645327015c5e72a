// Steps of a calibration in signs and words: their states, the verdicts on their values, a card in one line. [gui]
#pragma once

#include "app/fit/column/calibration_card.h"
#include "ui/look/glyph.h"

#include <QString>

namespace titer::pages {

look::Glyph glyphOf(app::StepState state);
QString wordsOf(app::StepState state);
look::Glyph glyphOf(studies::ParameterVerdict verdict);
// A value and its unit, either of which may be empty.
QString withUnit(const QString& value, const QString& unit);
// What a closed card says: what it found, else how it stands.
QString briefOf(const app::StepCard& card);

} // namespace titer::pages
