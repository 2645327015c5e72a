// What the lines of a chart mean, their colours and pens, and the words of a chart without any. [gui]
#pragma once

#include "ui/look/theme.h"

#include <QColor>
#include <QList>
#include <QPen>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace titer::plot {

// What a chart's lines mean; wraps into a second row where there is no room. Returns the height that it took. Without a painter it is
// only measured.
struct LegendEntry {
    QString name;
    QPen pen{Qt::NoPen};
    std::optional<look::Marker> marker{};
    QColor fill{};                                        // of a band
    QString value{};                                      // behind the name, bold
    std::function<void(QPainter*, const QRectF&)> sign{}; // what no pen, marker or fill can show
};
qreal paintLegend(QPainter* painter, const QRectF& rect, const QList<LegendEntry>& entries);

// Colour of a data series; ink and grey on the wall.
QColor seriesColour(int index);
// Each part of it: 0 is `from`, 1 is `to`.
QColor mixed(const QColor& from, const QColor& to, double share);
QPen linePen(const QColor& color, qreal width = 2, bool dashed = false);
// Words in the middle of an empty chart.
void paintEmpty(QPainter* painter, const QRectF& rect, const QString& words);

} // namespace titer::plot
