#include "ui/plot/chromatogram/measured_view.h"

#include "ui/plot/chromatogram/measured_picture.h"
#include "ui/plot/trend/trend_values.h"

namespace titer::plot {

using look::Theme;

MeasuredView::MeasuredView(TimeAxis* axis, QWidget* parent)
    : TimeView(parent)
{
    setTimeAxis(axis);
}

void MeasuredView::change(const std::function<void(MeasuredModel&)>& change)
{
    change(m_model);
    refresh();
}

void MeasuredView::takeAxis()
{
    m_model.curves.time = timeAxis()->range();
    scaleAxes(m_model);
}

QSize MeasuredView::sizeHint() const
{
    const int u = Theme::current().u();
    return minOf({120 * u, 70 * u});
}

QSize MeasuredView::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return minOf({56 * u, 36 * u});
}

QRectF MeasuredView::labelStrip() const
{
    const qreal half = 0.5 * Theme::current().u();
    return layoutNow().axis.adjusted(0, -half, 0, half);
}

QString MeasuredView::cursorText(double across) const
{
    return cursorLabel(across, m_model.curves.time.span(), m_model.curves.words);
}

double MeasuredView::nextStop(double across, bool forward, bool byPhase) const
{
    return byPhase ? nextPhase(m_model.curves, across, forward) : nextSample(m_model.curves, across, forward);
}

void MeasuredView::paintPicture(QPainter* painter, const QRectF& rect, look::Look look)
{
    paintMeasured(painter, rect, m_model, look);
}

} // namespace titer::plot

#include "ui/plot/chromatogram/moc_measured_view.cpp"
