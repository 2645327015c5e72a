// The place of plots in a scroll area.
#include "ui/shown/plot_place.h"

#include <QEvent>
#include <QLayout>

namespace titer::shown {

PlotPlace::PlotPlace(plot::PlotColumn* column)
    : m_column(column)
{
    column->setParent(this);
    column->installEventFilter(this);
}

QSize PlotPlace::minimumSizeHint() const
{
    const int width = std::max(1, this->width());
    const QLayout* layout = m_column->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : layout->minimumSize().height();
    return {layout->minimumSize().width(), height};
}

void PlotPlace::resizeEvent(QResizeEvent*)
{
    m_column->resize(size());
}

bool PlotPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QWidget::eventFilter(watched, event);
}

} // namespace titer::shown

#include "ui/shown/moc_plot_place.cpp"
