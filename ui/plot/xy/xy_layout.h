// Where the parts of an XY plot lie, its ranges, and what lies at a place. [gui]
#pragma once

#include "ui/plot/legend.h"
#include "ui/plot/xy/xy_model.h"

#include <QPointF>
#include <QRectF>

namespace titer::plot {

struct XyLayout {
    QRectF whole, title, legend, units, area, acrossTitle; // from the top down; area: of the curves
    Range across, left, right;                             // as the model gives them, or as they follow from its curves
    QList<LegendEntry> entries;
    bool hasRight = false;
    QRectF beside; // of the names of levels that stand there

    XyLayout(const QRectF& rect, const XyModel& model);

    double xOf(double value) const { return area.left() + (value - across.from) / across.span() * area.width(); }
    double yOf(double value, bool onRight = false) const;
    double valueAt(double x) const { return across.from + (x - area.left()) / area.width() * across.span(); }
    // Of the middle of the name beside each level of the left axis that is in range, by its number: at its level, or moved off the
    // next as little as can be.
    QList<std::pair<int, double>> namesBeside(const XyModel& model) const;
    QPointF placeOf(const XyModel& model, const XyPoint& point) const;
    // The nearest point of curves of points; not valid where none is near.
    XyPoint pointAt(const XyModel& model, QPointF at) const;
};

QColor colourOf(const XyCurve& curve);
look::Marker markerOf(const XyCurve& curve);
QPen penOf(const XyCurve& curve);
QColor bandColourOf(const XyCurve& curve);
// From one bar or box to the next.
double stepOf(const XyCurve& curve);

} // namespace titer::plot
