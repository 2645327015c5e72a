// The place of plots in a scroll area.
#include "ui/shown/plot_place.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace titer::shown {

PlotPlace::PlotPlace(QWidget* plots)
    : m_plots(plots)
{
    plots->setParent(this);
    plots->installEventFilter(this);
}

QSize PlotPlace::minimumSizeHint() const
{
    const int width = std::max(1, this->width());
    const QLayout* layout = m_plots->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : layout->minimumSize().height();
    return {1, height}; // what is too wide is pressed together, as in a window; it would be cut here
}

void PlotPlace::resizeEvent(QResizeEvent*)
{
    m_plots->resize(size());
}

bool PlotPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QWidget::eventFilter(watched, event);
}

} // namespace titer::shown

#include "ui/shown/moc_plot_place.cpp"
