// Where the parts of a measured chromatogram lie: phases above, curves, the ruler of fractions beneath, value axes at both sides. [gui]
#pragma once

#include "ui/plot/chromatogram/measured_types.h"

#include <QRectF>

namespace titer::plot {

struct MeasuredLayout {
    QRectF area;          // of the curves
    QRectF phases;        // strip above it
    QRectF fractions;     // ruler beneath it; empty where there are none
    QRectF axis;          // labels across
    QList<QRectF> labels; // of the value axes, next to MeasuredModel::axes; empty where one is not shown or has no room
    Range across;

    MeasuredLayout() = default;
    MeasuredLayout(const QRectF& rect, const MeasuredModel& model);

    double xOf(double value) const { return area.left() + (value - across.from) / across.span() * area.width(); }
    double yOf(double value, const Range& scale) const
    {
        return area.bottom() - (value - scale.from) / scale.span() * area.height();
    }
};

} // namespace titer::plot
