// The name that stands on a band of a picture: a phase, an interval. [any]
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace titer::plot {

// The whole name where it fits, else those of its words that do, with a sign that it goes on; nothing where not one does: half a word is
// read as another.
QString bandName(const QFontMetricsF& metrics, const QString& name, qreal width);

} // namespace titer::plot
