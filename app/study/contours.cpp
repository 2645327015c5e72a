#include "app/study/contours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace titer::app {

namespace {

// Edges have numbers, so that the pieces of neighbouring cells find each other exactly.
class ContourTracer {
public:
    ContourTracer(const ContourField& field, double level)
        : m_field(field)
        , m_level(level)
        , m_columns(field.across.size())
        , m_rows(field.up.size())
    {
    }

    QList<QPolygonF> lines()
    {
        for (std::size_t j = 0; j + 1 < m_rows; ++j)
            for (std::size_t i = 0; i + 1 < m_columns; ++i) cell(i, j);
        QList<QPolygonF> found;
        // Lines that end at a border first: what is left then is closed.
        for (const std::size_t start : m_starts)
            if (m_next.contains(start) && !m_entered.contains(start)) found.append(follow(start));
        for (const std::size_t start : m_starts)
            if (m_next.contains(start)) found.append(follow(start));
        return found;
    }

private:
    std::size_t level(std::size_t i, std::size_t j) const { return 2 * (j * m_columns + i); } // from i to i + 1
    std::size_t upright(std::size_t i, std::size_t j) const { return level(i, j) + 1; }       // from j to j + 1

    QPointF pointOn(std::size_t edge) const
    {
        const std::size_t node = edge / 2, i = node % m_columns, j = node / m_columns;
        const bool rising = edge % 2 == 1;
        const double from = m_field.at(i, j), to = rising ? m_field.at(i, j + 1) : m_field.at(i + 1, j);
        double share = (m_level - from) / (to - from);
        // Beyond the field lies what is lower than anything: the border itself.
        if (!std::isfinite(from)) share = 1.0;
        if (!std::isfinite(to)) share = 0.0;
        const auto between = [share](double a, double b) { return a + share * (b - a); };
        return rising ? QPointF(m_field.across[i], between(m_field.up[j], m_field.up[j + 1]))
                      : QPointF(between(m_field.across[i], m_field.across[i + 1]), m_field.up[j]);
    }

    void piece(std::size_t from, std::size_t to)
    {
        m_next[from] = to;
        m_entered[to] = true;
        m_starts.push_back(from);
    }

    void cell(std::size_t i, std::size_t j)
    {
        const std::array corners{m_field.at(i, j), m_field.at(i + 1, j), m_field.at(i + 1, j + 1),
                                 m_field.at(i, j + 1)};
        int above = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            if (std::isnan(corners[k])) return;
            above |= (corners[k] >= m_level) << k;
        }
        // Round the cell against the clock; a line enters where values fall below the level and leaves where they rise above it, so
        // that the higher ones are at its left.
        const std::array edges{level(i, j), upright(i + 1, j), level(i, j + 1), upright(i, j)};
        std::vector<std::size_t> falls, rises;
        for (std::size_t k = 0; k < 4; ++k) {
            const bool here = above >> k & 1, next = above >> (k + 1) % 4 & 1;
            if (here && !next) falls.push_back(k);
            if (!here && next) rises.push_back(k);
        }
        if (falls.size() == 1) return piece(edges[falls[0]], edges[rises[0]]);
        if (falls.size() != 2) return;
        // A saddle: the high corners are joined where the middle is high.
        const double middle = 0.25 * (corners[0] + corners[1] + corners[2] + corners[3]);
        for (const std::size_t fall : falls) {
            const std::size_t before = (fall + 3) % 4, after = (fall + 1) % 4;
            piece(edges[fall], edges[middle >= m_level ? after : before]);
        }
    }

    QPolygonF follow(std::size_t start)
    {
        QPolygonF line{pointOn(start)};
        for (auto at = m_next.find(start); at != m_next.end(); at = m_next.find(line.isEmpty() ? start : m_last)) {
            m_last = at->second;
            m_next.erase(at);
            const QPointF point = pointOn(m_last);
            if (point != line.last() || m_last == start) line.append(point);
        }
        return line;
    }

    const ContourField& m_field;
    double m_level;
    std::size_t m_columns, m_rows, m_last = 0;
    std::unordered_map<std::size_t, std::size_t> m_next; // of edges: where the line goes on
    std::unordered_map<std::size_t, bool> m_entered;
    std::vector<std::size_t> m_starts;
};

bool isGrid(const ContourField& field)
{
    return field.across.size() > 1 && field.up.size() > 1 &&
           field.values.size() == field.across.size() * field.up.size();
}

} // namespace

QList<QPolygonF> isoLines(const ContourField& field, double level)
{
    return isGrid(field) ? ContourTracer(field, level).lines() : QList<QPolygonF>();
}

QList<QPolygonF> regionAbove(const ContourField& field, double level)
{
    if (!isGrid(field)) return {};
    // A rim without width and lower than anything closes every line.
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    ContourField rimmed;
    const auto widened = [](const std::vector<double>& values) {
        std::vector<double> wide{values.front()};
        wide.insert(wide.end(), values.begin(), values.end());
        wide.push_back(values.back());
        return wide;
    };
    rimmed.across = widened(field.across);
    rimmed.up = widened(field.up);
    rimmed.values.assign(rimmed.across.size() * rimmed.up.size(), lowest);
    for (std::size_t j = 0; j < field.up.size(); ++j)
        for (std::size_t i = 0; i < field.across.size(); ++i) {
            const double value = field.at(i, j);
            rimmed.values[(j + 1) * rimmed.across.size() + i + 1] = std::isnan(value) ? lowest : value;
        }
    return ContourTracer(rimmed, level).lines();
}

QList<double> roundLevels(const ContourField& field, int max)
{
    double min = std::numeric_limits<double>::infinity(), largest = -min;
    for (const double value : field.values)
        if (std::isfinite(value)) {
            min = std::min(min, value);
            largest = std::max(largest, value);
        }
    // A field without slope has no lines, whatever rounding made of it.
    if (!(largest - min > 1e-9 * std::max(std::abs(min), std::abs(largest)))) return {};
    const double power = std::pow(10.0, std::floor(std::log10((largest - min) / max)));
    for (const double digit : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        const double step = digit * power;
        const double first = std::floor(min / step) + 1.0, last = std::ceil(largest / step) - 1.0;
        if (last - first + 1.0 > max) continue;
        QList<double> levels;
        for (double i = first; i <= last; ++i) levels.append(step < 1.0 ? i / std::round(1.0 / step) : i * step);
        return levels;
    }
    return {};
}

} // namespace titer::app
