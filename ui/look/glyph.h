// Small signs that show a condition by shape and number, never by colour alone. [gui]
//
//   paintGlyph(&painter, Glyph::Warn, centre, 5.5 * u);     the size is the edge of the square that holds it
//   glyphIcon(Glyph::Alarm)                                 for buttons and item views, follows the theme
//   glyphName(Glyph::Critical)                              for accessible names: "critical"
//   worse(a, b)                                             Info < Ok < Warn (check, low, medium) < Alarm < Critical
//   paintFocus(&painter, rect, radius)                      the focus frame: 2 px accent, drawn inside `rect`
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QString>

class QPainter;

namespace titer::look {

enum class Glyph { Ok, Info, Warn, Low, Medium, Alarm, Critical, Idle, Running, Held, Done, Fault };

void paintGlyph(QPainter* painter, Glyph glyph, QPointF centre, qreal size, Look look = Theme::current().look());
QIcon glyphIcon(Glyph glyph);
QString glyphName(Glyph glyph);
// The colour of words that go with the glyph.
Token glyphToken(Glyph glyph);
Glyph worse(Glyph a, Glyph b);

void paintFocus(QPainter* painter, const QRectF& rect, qreal radius);

} // namespace titer::look
