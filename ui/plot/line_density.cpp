#include "ui/plot/line_density.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::plot {

LineDensity::LineDensity(QSize size, const Range& across, const Range& up, LineAxis axis)
    : m_size(size.expandedTo({1, 1}))
    , m_up(up)
    , m_changes(std::size_t(m_size.width()) * rows())
{
    const double scale = m_size.width() / across.span();
    m_places.reserve(axis.size());
    float before = 0;
    for (const double value : axis) {
        const float x = float((value - across.from) * scale);
        const int column = std::min(int(std::max(x, -1.0F)), m_size.width());
        const int left = m_places.empty() ? column : m_places.back().column;
        m_places.push_back({column, 1.0F / (x - before), (float(left + 1) - before) / (x - before)});
        before = x;
    }
}

// From the left to the right, so that each column is put once.
void LineDensity::add(std::span<const double> values)
{
    const double scale = m_size.height() / m_up.span();
    const std::size_t count = std::min(values.size(), m_places.size());
    float before = 0, low = 0, high = 0;
    int column = 0;
    bool joined = false;
    for (std::size_t i = 0; i < count; ++i) {
        const Place& place = m_places[i];
        const float y = float((m_up.to - values[i]) * scale);
        if (!std::isfinite(y)) {
            if (joined) put(column, low, high);
            joined = false;
            continue;
        }
        if (!joined) {
            low = high = y;
        } else if (place.column == column) {
            low = std::min(low, y);
            high = std::max(high, y);
        } else {
            float edge = before + (y - before) * place.edge;
            put(column, std::min(low, edge), std::max(high, edge));
            if (place.column > column + 1) {
                const float slope = (y - before) * place.perPixel;
                for (int between = column + 1; between < place.column; ++between) {
                    const float next = edge + slope;
                    put(between, std::min(edge, next), std::max(edge, next));
                    edge = next;
                }
            }
            low = std::min(edge, y);
            high = std::max(edge, y);
        }
        joined = true;
        column = place.column;
        before = y;
    }
    if (joined) put(column, low, high);
}

void LineDensity::put(int column, float low, float high)
{
    const int height = m_size.height();
    if (column < 0 || column >= m_size.width() || !(high >= 0.0F) || !(low < float(height))) return;
    int* changes = m_changes.data() + std::size_t(column) * rows();
    ++changes[int(std::max(low, 0.0F))];
    --changes[int(std::min(high, float(height - 1))) + 1];
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
    std::vector<int> counts(std::size_t(m_size.width())); // of a line of pixels
    for (int y = 0; y < m_size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const int* changes = m_changes.data() + y;
        for (std::size_t x = 0; x < counts.size(); ++x) {
            counts[x] += changes[x * rows()];
            line[x] = shades[std::size_t(std::min(counts[x], 255))];
        }
    }
    return image;
}

} // namespace titer::plot
