// Where the parts of a chromatogram lie: phases above, lines, fractions beneath, three value axes. [gui]
#pragma once

#include "ui/plot/chromatogram/chromatogram_types.h"

#include <QRectF>

namespace titer::plot {

struct ChromatogramLayout {
    QRectF area;                  // of the lines
    QRectF phases;                // strip above it, with names
    QRectF fractions;             // strip beneath it, with numbers; empty where there are none
    QRectF axis;                  // labels of time or volume
    std::array<QRectF, 3> labels; // of the value axes, by Signal; empty where there is no room for one
    Range across;                 // [s] or [CV]

    ChromatogramLayout() = default;
    ChromatogramLayout(const QRectF& rect, const ChromatogramModel& model);

    double xOf(double value) const { return area.left() + (value - across.from) / across.span() * area.width(); }
    double acrossAt(double x) const { return across.from + (x - area.left()) / area.width() * across.span(); }
    double yOf(double value, const Range& scale) const
    {
        return area.bottom() - (value - scale.from) / scale.span() * area.height();
    }
};

// The range of a signal's axis within the time shown.
Range scaleOf(const ChromatogramModel& model, Signal signal);

} // namespace titer::plot
