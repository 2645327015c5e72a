// Draws one trend plot into a rectangle: bands, grid, axes, markers and lines. [gui]
//
// The same picture serves the screen (cached by TrendView) and the export. Cursors are not part of it.
#pragma once

#include "ui/plot/trend/trend_layout.h"

class QPainter;

namespace titer::plot {

// Lines that slope to the right, for the time after now.
void paintHatching(QPainter* painter, const QRectF& rect, const QColor& color);

class TrendPicture {
public:
    void paint(QPainter* painter, const QRectF& rect, const TrendModel& model, look::Look look);

private:
    void paintLines(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);
};

} // namespace titer::plot
