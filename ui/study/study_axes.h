// Two axes of numbers with what is drawn over them, for maps and for the cells of the profiler. They are dragged: a chart of Qt Charts
// for each of eighteen cells would take twice as long as a frame has. [gui]
//
//   StudyAxes axes(&painter, rect, {.across = {6.8, 7.2}, .up = {2, 6}});
//   axes.paint(); axes.band(x, low, high, colour); axes.line(x, y, pen);
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/axis_scale.h"

#include <QPen>
#include <QRectF>
#include <QString>

#include <span>

class QPainter;

namespace titer::study {

class StudyAxes {
public:
    struct Axes {
        plot::Range across, up;
        QString upTitle{};      // over the labels at the left
        QString acrossTitle{};  // beneath the labels
        bool labelled = true;   // beneath
        bool upLabelled = true; // at the left
        qreal labelWidth = 0;   // of the labels at the left; 0: as they need
    };

    StudyAxes(QPainter* painter, const QRectF& rect, const Axes& axes);

    const QRectF& area() const { return m_area; } // of the lines
    double xOf(double across) const;
    double yOf(double up) const;
    // How wide its labels at the left want to be.
    static qreal labelWidth(const plot::Range& up);

    void paint() const;
    void line(std::span<const double> x, std::span<const double> y, const QPen& pen) const;
    void band(std::span<const double> x, std::span<const double> low, std::span<const double> high,
              const QColor& color) const;
    void samples(std::span<const double> x, std::span<const double> y, look::Marker marker, const QColor& color) const;
    void level(double up, const QPen& pen) const;

private:
    void paintUp() const;
    void paintAcross() const;

    QPainter* m_painter;
    Axes m_axes;
    QRectF m_rect, m_area;
    QFont m_font;
};

} // namespace titer::study
