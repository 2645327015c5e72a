// Reads SVG path data (M L H V A C S Q T Z and small letters) into a QPainterPath. [any]
//
//   QPainterPath path = svgPath("M4 4h6v6H4z");     what follows the first fault is left out, as SVG asks
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace titer::look {

// `complete`, where given, reports whether all of `data` was understood.
QPainterPath svgPath(QStringView data, bool* complete = nullptr);

} // namespace titer::look
