// Range, cursors and history that plots share.
#include "ui/plot/time_axis.h"

#include <algorithm>

namespace titer::plot {

namespace {

constexpr qsizetype maxSteps = 100;

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

void TimeAxis::setExtent(const void* owner, const Range& extent)
{
    m_extents[owner] = extent;
    extentsChanged();
}

void TimeAxis::removeExtent(const void* owner)
{
    m_extents.remove(owner);
    extentsChanged();
}

void TimeAxis::extentsChanged()
{
    Range full;
    for (const Range& extent : std::as_const(m_extents)) {
        full.include(extent.from);
        full.include(extent.to);
    }
    if (!full.isValid()) full = {std::isnan(full.from) ? 0.0 : full.from, std::isnan(full.from) ? 1.0 : full.from + 1};
    if (full == m_full) return;
    const bool follow = !m_home.isValid() && showsAll();
    m_full = full;
    if (follow) {
        m_range = full;
        emit rangeChanged();
    }
}

void TimeAxis::setHome(const Range& home)
{
    const bool follow = isHome();
    m_home = home;
    if (!follow || isHome()) return;
    m_range = this->home();
    emit rangeChanged();
}

void TimeAxis::zoom(const Range& range, std::function<void()> undo)
{
    if (!range.isValid()) return;
    const Range before = m_range;
    setRange(range);
    if (m_range == before && !undo) return; // at the end: nothing to take back
    m_steps.append({before, std::move(undo)});
    if (m_steps.size() > maxSteps) m_steps.removeFirst();
}

void TimeAxis::setRange(const Range& range)
{
    if (!range.isValid()) return;
    // Neither beyond what there is nor finer than double arithmetic can show.
    const double min = 1e-9 * m_full.span();
    const double span = std::clamp(range.span(), min, m_full.span());
    const double from = std::clamp(range.from, m_full.from, m_full.to - span);
    const Range next = span == m_full.span() ? m_full : Range{from, from + span};
    if (next == m_range) return;
    m_range = next;
    emit rangeChanged();
}

void TimeAxis::back()
{
    if (m_steps.isEmpty()) return showAll();
    const Step step = m_steps.takeLast();
    if (step.undo) step.undo();
    setRange(step.range);
}

void TimeAxis::showAll()
{
    m_steps.clear();
    if (isHome()) return;
    m_range = home();
    emit rangeChanged();
}

void TimeAxis::setCursor(double seconds)
{
    if (same(seconds, m_cursor)) return;
    m_cursor = seconds;
    emit cursorMoved(seconds);
}

void TimeAxis::setMark(double seconds)
{
    if (same(seconds, m_mark)) return;
    m_mark = seconds;
    emit markMoved(seconds);
}

void TimeAxis::setNow(double seconds)
{
    if (same(seconds, m_now)) return;
    m_now = seconds;
    emit nowChanged(seconds);
}

} // namespace titer::plot

#include "ui/plot/moc_time_axis.cpp"
