// Min-max decimation by pixel column.
#include "ui/plot/decimate.h"

#include <algorithm>
#include <cmath>

namespace titer::plot {

namespace {

// The points of one column: the extremes, in the order in which they came.
class PixelColumn {
public:
    void add(QPointF p)
    {
        if (m_empty) {
            m_low = m_high = p;
            m_lowFirst = true;
        } else if (p.y() < m_low.y()) {
            m_low = p;
            m_lowFirst = false;
        } else if (p.y() > m_high.y()) {
            m_high = p;
            m_lowFirst = true;
        }
        m_empty = false;
    }
    void flush(QList<QPointF>& out)
    {
        if (m_empty) return;
        out.append(m_lowFirst ? m_low : m_high);
        if (m_low != m_high) out.append(m_lowFirst ? m_high : m_low);
        m_empty = true;
    }

private:
    QPointF m_low, m_high;
    bool m_empty = true;
    bool m_lowFirst = true;
};

class Runs {
public:
    Runs(double from, double to, int columns)
        : m_from(from)
        , m_perColumn((to - from) / columns)
    {
    }

    void inside(QPointF p)
    {
        const double column = m_perColumn > 0 ? std::floor((p.x() - m_from) / m_perColumn) : 0;
        if (column != m_at) {
            m_column.flush(m_run);
            m_at = column;
        }
        m_column.add(p);
    }
    void beyond(QPointF p)
    {
        m_column.flush(m_run);
        m_run.append(p);
    }
    void end()
    {
        m_column.flush(m_run);
        if (m_run.size() == 1) m_run.append(m_run.first());
        if (!m_run.isEmpty()) m_runs.append(std::move(m_run));
        m_run = {};
    }
    QList<QList<QPointF>> taken() { return std::move(m_runs); }

private:
    double m_from, m_perColumn;
    double m_at = -1;
    PixelColumn m_column;
    QList<QPointF> m_run;
    QList<QList<QPointF>> m_runs;
};

} // namespace

QList<QList<QPointF>> decimate(std::span<const double> x, std::span<const double> y, double from, double to,
                               int columns)
{
    Runs runs(from, to, std::max(1, columns));
    const std::size_t count = std::min(x.size(), y.size());
    QPointF before;
    bool pending = false; // the last point left of the range waits until the line is known to enter it
    bool done = false;    // the line has left the range on the right
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF p(x[i], y[i]);
        if (!std::isfinite(p.x()) || !std::isfinite(p.y())) {
            runs.end();
            pending = done = false;
        } else if (p.x() < from) {
            before = p;
            pending = true;
        } else if (!done) {
            if (pending) runs.beyond(before);
            pending = false;
            done = p.x() > to;
            if (done)
                runs.beyond(p);
            else
                runs.inside(p);
        }
    }
    runs.end();
    QList<QList<QPointF>> result = runs.taken();
    // What lies wholly to the right of the range is no line in it.
    result.removeIf([to](const QList<QPointF>& run) { return run.first().x() > to; });
    return result;
}

} // namespace titer::plot
