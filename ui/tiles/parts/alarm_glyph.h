// The sign of an alarm's priority as lists and values show it: filled while it is active, hollow once it has returned, with an outline while
// it calls. [gui]
#pragma once

#include "core/alarm/alarm_status.h"

#include <QPointF>

class QPainter;

namespace titer::tiles {

enum class GlyphForm { Filled, Hollow };
// `size` is the edge of the square that holds the sign; the outline lies around it.
void paintAlarmGlyph(QPainter* painter, alarm::Priority priority, GlyphForm form, bool outlined, QPointF centre,
                     qreal size);

} // namespace titer::tiles
