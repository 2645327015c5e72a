#include "ui/plot/dense_line.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::plot {

namespace {

// One color in every strength, premultiplied; a stronger one is a greater number.
class Shades {
public:
    explicit Shades(const QColor& color)
    {
        for (int strength = 0; strength < 256; ++strength) {
            QColor shade = color;
            shade.setAlphaF(float(color.alphaF() * strength / 255.0));
            m_shades[std::size_t(strength)] = qPremultiply(shade.rgba());
        }
    }
    QRgb operator()(double strength) const
    {
        // What is no number has no ink.
        return m_shades[strength > 0.0 ? std::size_t(std::min(strength, 1.0) * 255.0 + 0.5) : 0];
    }

private:
    std::array<QRgb, 256> m_shades;
};

// Pixels of one line; where its pieces meet the stronger shade stays, so that nothing is painted twice.
class Columns {
public:
    Columns(const QSize& size, const QColor& color, double width)
        : m_image(size, QImage::Format_ARGB32_Premultiplied)
        , m_shades(color)
        , m_half(width / 2.0)
    {
        m_image.fill(Qt::transparent);
        m_bits = reinterpret_cast<QRgb*>(m_image.bits());
        m_stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    }

    void add(QPointF from, QPointF to)
    {
        if (from.x() > to.x()) std::swap(from, to);
        const double dx = to.x() - from.x(), dy = to.y() - from.y(), length = std::hypot(dx, dy);
        if (!(length > 0.0) || !std::isfinite(length)) return;
        // How far the stroke reaches to the sides and up, by its direction.
        const double aside = std::max(m_half * std::abs(dy) / length, 1e-3), up = m_half * dx / length;
        const int first = pixelIn(m_image.width(), std::floor(from.x() - aside));
        const int last = pixelIn(m_image.width(), std::ceil(to.x() + aside)) - 1;
        for (int column = first; column <= last; ++column) {
            // The part of the piece that this column sees, and how much of the stroke's ink falls into it.
            const double begin = std::clamp(column - aside, from.x(), to.x());
            const double end = std::clamp(column + 1.0 + aside, from.x(), to.x());
            double top = dx > 0.0 ? from.y() + dy * (begin - from.x()) / dx : from.y();
            double bottom = dx > 0.0 ? from.y() + dy * (end - from.x()) / dx : to.y();
            const double seen = dx > 0.0 ? overlap(begin, end, aside, column) / dx
                                         : within(from.x() + aside - column) - within(from.x() - aside - column);
            if (top > bottom) std::swap(top, bottom);
            const double ink = 2.0 * m_half * length * seen / (2.0 * aside);
            fill(column, top - up, bottom + up, ink / (bottom - top + 2.0 * up));
        }
    }

    const QImage& image() const { return m_image; }

private:
    // Between the edges of an image: what lies far off fits into no int, and what is no number lies at the first one.
    static int pixelIn(int size, double x) { return x > 0.0 ? int(std::min(x, double(size))) : 0; }
    static double within(double x) { return std::clamp(x, 0.0, 1.0); }
    static double withinTo(double x) { return x <= 0.0 ? 0.0 : x >= 1.0 ? x - 0.5 : 0.5 * x * x; } // its integral
    // How much of a column lies within x - aside .. x + aside, summed over x from begin to end.
    static double overlap(double begin, double end, double aside, double column)
    {
        return withinTo(end + aside - column) - withinTo(begin + aside - column) - withinTo(end - aside - column) +
               withinTo(begin - aside - column);
    }

    void fill(int column, double top, double bottom, double strength)
    {
        const int first = pixelIn(m_image.height(), std::floor(top));
        const int last = pixelIn(m_image.height(), std::ceil(bottom)) - 1;
        if (first > last) return;
        const QRgb full = m_shades(strength);
        QRgb* pixel = m_bits + first * m_stride + column;
        for (int row = first; row <= last; ++row, pixel += m_stride) {
            const double covered = std::min(bottom, row + 1.0) - std::max(top, double(row));
            *pixel = std::max(*pixel, covered >= 1.0 ? full : m_shades(strength * covered));
        }
    }

    QImage m_image;
    Shades m_shades;
    double m_half; // of the line's width [pixels]
    QRgb* m_bits = nullptr;
    qsizetype m_stride = 0;
};

} // namespace

bool paintDenseLine(QPainter* painter, const QList<QPointF>& run, const QRectF& area)
{
    const QPen& pen = painter->pen();
    const QTransform toPixels = painter->deviceTransform();
    if (pen.style() != Qt::SolidLine || painter->paintEngine()->type() != QPaintEngine::Raster ||
        toPixels.type() > QTransform::TxScale || toPixels.m11() <= 0.0 || toPixels.m11() != toPixels.m22())
        return false;
    const double scale = toPixels.m11();
    const QRect pixels = toPixels.mapRect(area).toAlignedRect();
    if (pixels.isEmpty()) return true;
    Columns columns(pixels.size(), pen.color(), std::max(1.0, pen.widthF() * scale));
    QPointF before = toPixels.map(run.first()) - pixels.topLeft();
    for (const QPointF& point : run) {
        const QPointF here = toPixels.map(point) - pixels.topLeft();
        columns.add(before, here);
        before = here;
    }
    QImage image = columns.image();
    image.setDevicePixelRatio(scale);
    painter->drawImage(toPixels.inverted().map(QPointF(pixels.topLeft())), image);
    return true;
}

} // namespace titer::plot
