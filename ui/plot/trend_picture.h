// Draws one trend plot into a rectangle: bands, grid, axes and markers by hand, lines by Qt Charts. [gui]
//
// The same picture serves the screen (cached by TrendView) and the export. Cursors are not part of it.
#pragma once

#include "ui/plot/trend_layout.h"

#include <QGraphicsScene>

class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace titer::plot {

// Lines that slope to the right, for the time after now.
void paintHatching(QPainter* painter, const QRectF& rect, const QColor& color);

class TrendPicture {
public:
    TrendPicture();
    ~TrendPicture();
    TrendPicture(const TrendPicture&) = delete;
    TrendPicture& operator=(const TrendPicture&) = delete;

    void paint(QPainter* painter, const QRectF& rect, const TrendModel& model, shell::Look look);

private:
    void paintLines(QPainter* painter, const TrendModel& model, const TrendLayout& layout, shell::Look look);
    QLineSeries* line(int index);

    QGraphicsScene m_scene;
    QChart* m_chart; // owned by the scene
    QValueAxis* m_across;
    QValueAxis* m_up;
    QList<QLineSeries*> m_lines; // owned by the chart
};

} // namespace titer::plot
