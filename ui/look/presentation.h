// How everything is shown that a person can choose next to theme and text. For a projector: text half as large again, thick lines, light,
// until it is left. [gui]
//
//   setPresented(true); applyLook(settings);      of preferences.h, which gives the theme what belongs to it
//   QPen(color, lineWidth(2))                     whatever draws the line of a series
#pragma once

#include <QtGlobal>

namespace titer::look {

bool isPresented();
void setPresented(bool presented);
// Percent of text for somebody who reads at `own` otherwise.
int presentedText(int own);
qreal lineWidth(qreal usual);

// Whether signs of alarms blink until they are acknowledged.
bool mayBlink();
void setMayBlink(bool may);

} // namespace titer::look
