// Cuts a series to what a plot of a given width can show: the least and the greatest value of each pixel column. [any]
//
//   for (const QList<QPointF>& run : decimate(x, y, from, to, columns))     each run is drawn as one line
//   A NaN in x or y ends a run, so a gap stays a gap. One point beyond each edge is kept, so that lines run to the edge.
//   A run has at most two points per column and edge; a run of one sample comes as the same point twice (a dot).
#pragma once

#include <QList>
#include <QPointF>

#include <span>

namespace titer::plot {

// `x` rises or stays; where lengths differ the shorter one counts. `columns` below 1 counts as 1.
QList<QList<QPointF>> decimate(std::span<const double> x, std::span<const double> y, double from, double to,
                               int columns);

} // namespace titer::plot
