// Where the parts of a plot lie, its ranges, and the pens of its series. [gui]
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/trend/trend_types.h"

#include <QPen>
#include <QRectF>

namespace titer::plot {

// Where things lie, and the mapping between values and pixels.
struct TrendLayout {
    QRectF area; // of the lines
    Range time, left, right;
    bool logLeft = false;

    TrendLayout() = default;
    TrendLayout(const QRectF& rect, const TrendModel& model);

    double xOf(double seconds) const { return area.left() + (seconds - time.from) / time.span() * area.width(); }
    double timeAt(double x) const { return time.from + (x - area.left()) / area.width() * time.span(); }
    double yOf(double value, bool onRight) const;
    double valueAt(double y, bool onRight) const;
};

// The data of the axes, for niceRange: visible series within the time shown, and limits.
Range dataRange(const TrendModel& model, bool right);
bool hasRightAxis(const TrendModel& model);
bool isShown(const Series& series, const TrendModel& model);
// The one series with a fan; nullptr where there are none or several.
const Series* onlyFan(const TrendModel& model);
// Whether its ends are named at the right, and how wide the widest of these names is.
bool namesFanEnds(const TrendModel& model);
qreal widthOfFanEnds();
// Whether the lines of several runs carry their names at the right, and the room for the widest of them.
bool namesLines(const TrendModel& model);
qreal widthOfLineNames(const TrendModel& model);
// Colour, dash and width of a series' line.
QPen penOf(const Series& series, const TrendModel& model, look::Look look);

} // namespace titer::plot
