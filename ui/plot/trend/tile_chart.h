// A plain chart in a tile: two axes with their labels, and lines, bands and samples over them. Wall and desk take colours and sizes from the
// theme. [gui]
//
//   TileChart chart(&painter, rect, {.across = {0, 14 * 86400.0}, .up = niceRange(data), .words = TileChart::Words::Elapsed});
//   chart.paintAxes(); chart.band(x, low, high, colour); chart.line(x, y, pen); chart.samples(x, y, Marker::Circle, colour);
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/axis_scale.h"

#include <QList>
#include <QPen>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <span>

class QPainter;

namespace titer::plot {

class TileChart {
public:
    enum class Words {
        Number,
        Elapsed, // seconds as "day 7"
        Ago      // seconds since now: "−6 h"
    };
    struct Axes {
        plot::Range across, up;
        Words words = Words::Number;
        double now = 0.0;       // of Ago [s]
        QString upUnit{};       // over the labels at the left, as people read it
        QString acrossUnit{};   // of Number, behind the last label
        QString acrossTitle{};  // beneath the labels, as people read it
        bool labelled = true;   // beneath
        bool upLabelled = true; // at the left
        qreal labelWidth = 0;   // of the labels at the left; 0: as they need
        QList<double> levels{}; // ticks at the left; empty: round ones
    };

    TileChart(QPainter* painter, const QRectF& rect, const Axes& axes);

    const QRectF& area() const { return m_area; } // of the lines
    double xOf(double across) const;
    double yOf(double up) const;
    // How wide its labels at the left want to be.
    static qreal labelWidth(const plot::Range& up);

    void paintAxes() const;
    // NaN is a gap.
    void line(std::span<const double> x, std::span<const double> y, const QPen& pen) const;
    void band(std::span<const double> x, std::span<const double> low, std::span<const double> high,
              const QColor& color) const;
    void samples(std::span<const double> x, std::span<const double> y, look::Marker marker, const QColor& color) const;
    void upright(double across, const QPen& pen) const;
    void level(double up, const QPen& pen, const QString& name = {}) const;
    void hatch(double from, double to) const; // time without a value

private:
    void paintAcross() const;
    QString acrossLabel(double value) const;

    QPainter* m_painter;
    Axes m_axes;
    QRectF m_rect, m_area;
    QFont m_font;
};

// What a chart's lines mean; wraps into a second row where there is no room. Returns the height that it took. Without a painter it is
// only measured.
struct LegendEntry {
    QString name;
    QPen pen{Qt::NoPen};
    std::optional<look::Marker> marker{};
    QColor fill{};                                        // of a band
    QString value{};                                      // behind the name, bold
    std::function<void(QPainter*, const QRectF&)> sign{}; // what no pen, marker or fill can tell
};
qreal paintLegend(QPainter* painter, const QRectF& rect, const QList<LegendEntry>& entries);

// Colour of a data series; ink and grey on the wall.
QColor seriesColour(int index);
QPen linePen(const QColor& color, qreal width = 2, bool dashed = false);
// Words in the middle of an empty tile.
void paintEmpty(QPainter* painter, const QRectF& rect, const QString& words);

} // namespace titer::plot
