#include "ui/plot/line_density.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::plot {

LineDensity::LineDensity(QSize size, const Range& across, const Range& up, LineAxis axis)
    : m_size(size.expandedTo({1, 1}))
    , m_up(up)
    , m_counts(std::size_t(m_size.width()) * std::size_t(m_size.height()))
{
    const double scale = m_size.width() / across.span();
    m_places.reserve(axis.size());
    for (const double value : axis) m_places.push_back(float((value - across.from) * scale));
}

// From the left to the right, so that each column is put once.
void LineDensity::add(std::span<const double> values)
{
    const double scale = m_size.height() / m_up.span();
    const std::size_t count = std::min(values.size(), m_places.size());
    const int width = m_size.width();
    float beforeX = 0, beforeY = 0, low = 0, high = 0;
    int column = 0;
    bool joined = false;
    for (std::size_t i = 0; i < count; ++i) {
        const float x = m_places[i], y = float((m_up.to - values[i]) * scale);
        if (!std::isfinite(y)) {
            if (joined) put(column, low, high);
            joined = false;
            continue;
        }
        const int at = std::min(int(std::max(x, -1.0F)), width);
        if (!joined) {
            low = high = y;
        } else if (at == column) {
            low = std::min(low, y);
            high = std::max(high, y);
        } else {
            const float slope = (y - beforeY) / (x - beforeX);
            float edge = beforeY + slope * (float(column + 1) - beforeX);
            put(column, std::min(low, edge), std::max(high, edge));
            for (int between = column + 1; between < at; ++between) {
                const float next = edge + slope;
                put(between, std::min(edge, next), std::max(edge, next));
                edge = next;
            }
            low = std::min(edge, y);
            high = std::max(edge, y);
        }
        joined = true;
        column = at;
        beforeX = x;
        beforeY = y;
    }
    if (joined) put(column, low, high);
}

void LineDensity::put(int column, float low, float high)
{
    const int height = m_size.height();
    if (column < 0 || column >= m_size.width() || !(high >= 0.0F) || !(low < float(height))) return;
    unsigned char* counts = m_counts.data() + std::size_t(column) * std::size_t(height);
    const int top = int(std::max(low, 0.0F)), bottom = int(std::min(high, float(height - 1)));
    for (int y = top; y <= bottom; ++y) counts[y] += counts[y] < 255;
}

QImage LineDensity::image(const QColor& ink, double single) const
{
    std::array<QRgb, 256> shades;
    for (std::size_t n = 0; n < shades.size(); ++n) {
        QColor shade = ink;
        shade.setAlphaF(float(ink.alphaF() * (1.0 - std::pow(1.0 - single, double(n)))));
        shades[n] = qPremultiply(shade.rgba());
    }
    QImage image(m_size, QImage::Format_ARGB32_Premultiplied);
    const std::size_t height = std::size_t(m_size.height());
    for (int y = 0; y < m_size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const unsigned char* counts = m_counts.data() + y;
        for (int x = 0; x < m_size.width(); ++x) line[x] = shades[counts[std::size_t(x) * height]];
    }
    return image;
}

} // namespace titer::plot
