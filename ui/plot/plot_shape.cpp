#include "ui/plot/plot_shape.h"

#include "ui/look/room.h"

#include <QScrollArea>
#include <QStyle>

#include <cmath>

namespace titer::plot {

namespace {

constexpr double spare =
    0.04; // asked for beyond the share: a column of plots gives each some pixels less once its width has grown

bool maySomethingScroll(const QWidget* plot)
{
    for (const QWidget* place = plot->parentWidget(); place; place = place->parentWidget())
        if (qobject_cast<const QScrollArea*>(place)) return true;
    return false;
}

} // namespace

int PlotShape::heightFor(double width, double around)
{
    return int(std::ceil((share + spare) * width + around));
}

void PlotShape::keep(QWidget* plot, const QRectF& area)
{
    const int before = m_height;
    const double around = plot->height() - area.height();
    // With room for a scroll bar, which comes with the height and takes its own width, or goes and leaves it.
    const double bar = 2.0 * plot->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, plot);
    const bool same = std::abs(around - m_around) < 1 && area.width() <= m_width && area.width() >= m_width - 2 * bar;
    if (area.isEmpty() || !look::isSmall(plot) || !maySomethingScroll(plot)) {
        *this = {};
    } else if (m_height == 0 || !same) {
        m_width = area.width() + bar;
        m_around = around;
        m_height = heightFor(m_width, m_around);
    }
    if (m_height != before) plot->updateGeometry();
}

} // namespace titer::plot
