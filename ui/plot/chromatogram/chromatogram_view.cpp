// What a chromatogram has beyond other pictures over time: volume across by choice, and the cuts of a pool.
#include "ui/plot/chromatogram/chromatogram_view.h"

#include "ui/plot/chromatogram/chromatogram_picture.h"
#include "ui/plot/chromatogram/pool_handle.h"
#include "ui/plot/trend/trend_values.h"

#include <algorithm>

namespace titer::plot {

using look::Theme;

ChromatogramView::ChromatogramView(TimeAxis* axis, QWidget* parent)
    : TimeView(parent)
    , m_from(new PoolHandle(PoolHandle::Side::From, this))
    , m_to(new PoolHandle(PoolHandle::Side::To, this))
{
    for (PoolHandle* handle : {m_from, m_to}) {
        connect(handle, &PoolHandle::asked, this, [this, handle](double across) { moveCut(handle, across); });
        connect(handle, &PoolHandle::sliderReleased, this,
                [this] { emit cutSet(m_model.cut.from, m_model.cut.to, false); });
    }
    setTimeAxis(axis);
}

void ChromatogramView::change(const std::function<void(ChromatogramModel&)>& change)
{
    change(m_model);
    refresh();
}

void ChromatogramView::takeAxis()
{
    m_model.time = timeAxis()->range();
    for (const Signal signal : allSignals) m_model.scales[static_cast<std::size_t>(signal)] = scaleOf(m_model, signal);
}

void ChromatogramView::drawAgain()
{
    TimeView::drawAgain();
    placeHandles();
}

void ChromatogramView::placeHandles()
{
    if (!m_model.cut.isValid() || m_model.data.isEmpty()) {
        m_from->hide();
        m_to->hide();
        return;
    }
    const ChromatogramLayout layout = layoutNow();
    const auto place = [&](PoolHandle* handle, double seconds) {
        handle->place(layout.area, layout.across.from, layout.across.to, m_model.across(seconds),
                      acrossLabel(m_model, seconds));
    };
    place(m_from, m_model.cut.from);
    place(m_to, m_model.cut.to);
}

// Cuts stay apart and within the run.
void ChromatogramView::moveCut(const PoolHandle* handle, double across)
{
    const Range run{m_model.data.time.first(), m_model.data.time.last()};
    const double min = 1e-4 * run.span();
    const double seconds = std::clamp(m_model.timeAt(across), run.from, run.to);
    if (handle == m_from)
        m_model.cut.from = std::max(run.from, std::min(seconds, m_model.cut.to - min));
    else
        m_model.cut.to = std::min(run.to, std::max(seconds, m_model.cut.from + min));
    drawAgain();
    emit cutMoved(m_model.cut.from, m_model.cut.to);
    if (!handle->isSliderDown()) emit cutSet(m_model.cut.from, m_model.cut.to, true);
}

QSize ChromatogramView::sizeHint() const
{
    const int u = Theme::current().u();
    return minOf({120 * u, 60 * u});
}

QSize ChromatogramView::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return minOf({56 * u, 36 * u});
}

QRectF ChromatogramView::labelStrip() const
{
    const qreal half = 0.5 * Theme::current().u();
    return layoutNow().axis.adjusted(0, -half, 0, half);
}

QString ChromatogramView::cursorText(double seconds) const
{
    if (!m_model.overVolume) return clockWords(seconds, timeAxis()->full().span(), m_model.time.span());
    return acrossLabel(m_model, seconds);
}

double ChromatogramView::nextStop(double seconds, bool forward, bool byPhase) const
{
    const TrendModel trend = asTrend(m_model);
    return byPhase ? nextPhase(trend, seconds, forward) : nextSample(trend, seconds, forward);
}

void ChromatogramView::paintPicture(QPainter* painter, const QRectF& rect, look::Look look)
{
    paintChromatogram(painter, rect, m_model, look);
}

void ChromatogramView::paintOver(QPainter* painter)
{
    paintPool(painter, layoutNow(), m_model, Theme::current().look());
}

} // namespace titer::plot

#include "ui/plot/chromatogram/moc_chromatogram_view.cpp"
