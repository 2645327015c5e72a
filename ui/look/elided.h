// Names that have too little room, cut so that no two of them look alike. [gui]
//
//   elidedApart({"Draft of a long name 1", "Draft of a long name 2"}, metrics, 90)      "Draft of … 1", "Draft of … 2"
#pragma once

#include <QStringList>

class QFontMetricsF;

namespace titer::look {

// Each in at most `width` [px]: at its end, else in its middle, else at its beginning, whichever tells it from the others. What nothing
// tells apart stays whole, since a name that says something else than another is worth more than an edge.
QStringList elidedApart(const QStringList& names, const QFontMetricsF& metrics, double width);

} // namespace titer::look
