#include "core/solve/group/watches.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

void Watches::add(const Watch& watch, double now)
{
    m_all.push_back(watch);
    m_checked = now;
}

void Watches::clear()
{
    m_all.clear();
    m_event.reset();
}

double readingOf(Evaluation& evaluation, const Watch& watch, double t, const States& y)
{
    const Layout& layout = evaluation.layout();
    switch (watch.kind) {
    case Watch::Kind::Guard:
        return evaluation.guard(watch.unit, watch.guard, t, y);
    case Watch::Kind::Refill:
        return layout.volume(watch.unit, y->data()) - 2.0 * layout.slotOf(watch.unit).facets.holdup->heel();
    case Watch::Kind::Value:
        return watch.sign * (evaluation.value(watch.value, t, y) - watch.limit);
    case Watch::Kind::Volume:
        return layout.streamVolume(watch.stream, y->data()) - watch.limit;
    }
    return -1.0;
}

void Watches::check(double from, double end, States& y)
{
    if (m_all.empty()) return;
    const double begin = std::max({from, m_checked, m_integration.stepStart()});
    if (!m_evaluation.isViewed(end, y)) m_integration.at(end, y.change().data());
    for (const Watch& watch : m_all) {
        double before = begin, after = end;
        if (!turnsWithin(watch, before, after, y)) {
            if (!m_evaluation.isViewed(end, y)) m_integration.at(end, y.change().data());
            if (reading(watch, end, y) < 0.0) continue;
        }
        const double t = locate(watch, before, after);
        constexpr double together = 1e-6; // [s]
        if (!m_event || t < m_event->time - together) m_event = Event{t, {}};
        if (std::abs(t - m_event->time) <= together) m_event->watches.push_back(watch);
    }
}

// Whether an event comes within the step, and goes again before its end: then between these times.
bool Watches::turnsWithin(const Watch& watch, double& begin, double& end, States& y)
{
    if (watch.kind != Watch::Kind::Guard) return false;
    const model::SwitchingModel* switching = m_evaluation.layout().slotOf(watch.unit).facets.switching;
    const int count = switching ? switching->looksWithin() : 0;
    const double from = begin, length = (end - begin) / double(count + 1);
    for (int i = 1; i <= count; ++i) {
        const double t = from + double(i) * length;
        m_integration.at(t, y.change().data());
        if (reading(watch, t, y) >= 0.0) {
            end = t;
            return true;
        }
        begin = t;
    }
    return false;
}

// The time at which a watch turns from negative to not negative; it is not negative there.
double Watches::locate(const Watch& watch, double lo, double hi)
{
    States y(std::vector<double>(m_evaluation.layout().size));
    auto readingAt = [&](double t) {
        m_integration.at(t, y.change().data());
        return reading(watch, t, y);
    };
    double below = readingAt(lo), above = readingAt(hi);
    if (below >= 0.0) return lo;
    // Illinois variant of regula falsi (Dowell and Jarratt 1971, BIT 11:168).
    const double close = std::max(1e-9, 1e-14 * std::abs(hi));
    for (int i = 0, side = 0; hi - lo > close && i < 200; ++i) {
        double middle = (lo * above - hi * below) / (above - below);
        if (!(middle > lo && middle < hi)) middle = 0.5 * (lo + hi);
        const double g = readingAt(middle);
        if (g >= 0.0) {
            hi = middle;
            above = g;
            if (side == 1) below *= 0.5;
            side = 1;
            if (g == 0.0) break;
        } else {
            lo = middle;
            below = g;
            if (side == -1) above *= 0.5;
            side = -1;
        }
    }
    return hi;
}

} // namespace titer::solve
