#include "ui/pages/run/run_timeline.h"

#include "core/base/not_available.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/shown/run_state.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::pages {

using shown::lanesBeside;
using shown::lanesOf;
using shown::lengthText;

namespace {

constexpr double usualSpeed = 10000; // of the transport

// What lies ahead of the recording is the model's plan; a band that goes on there is parted.
void planAhead(QList<plot::TimelineLane>& lanes, double now)
{
    for (plot::TimelineLane& lane : lanes) {
        QList<plot::TimelineBand> parted;
        for (plot::TimelineBand band : std::as_const(lane.bands)) {
            if (band.from < now && band.to > now) {
                parted.append({band.from, now, band.name, false});
                band.from = now;
            }
            band.planned = band.from >= now;
            if (band.planned) band.name = RunTimeline::tr("%1 (planned)", "a phase").arg(band.name);
            parted.append(band);
        }
        lane.bands = parted;
        for (plot::TimelineMark& mark : lane.marks) mark.planned = mark.at >= now;
    }
}

} // namespace

RunTimeline::RunTimeline(app::PlantWork& work, const shown::RunModel& model, QWidget* parent)
    : Timeline(parent)
    , m_work(work)
    , m_model(model)
    , m_laid(work.shadow())
{
    setTransport(true);
    setSpeed(usualSpeed);
}

QList<plot::TimelineLane> RunTimeline::lanes() const
{
    // Folded, it shows one lane: that of the unit.
    QList<plot::TimelineLane> shown = lanesOf(m_model, isFolded() ? m_model.unit() : -1);
    const QList<plot::TimelineLane> beside = lanesBeside(m_model);
    const plot::TimelineLane changed = changes();
    if (!m_laid.isActive()) {
        if (!changed.marks.isEmpty()) shown.append(changed);
        return shown + beside;
    }
    shown += beside;
    if (const double now = m_laid.now(); std::isfinite(now)) planAhead(shown, now);
    const qsizetype at = shown.size() - beside.size();
    shown.insert(at, samplesLane(m_laid));
    if (!changed.marks.isEmpty()) shown.insert(at, changed);
    return shown;
}

// What was changed during what is shown.
plot::TimelineLane RunTimeline::changes() const
{
    plot::TimelineLane lane{tr("Changes"), {}, {}};
    const auto& run = m_model.run();
    const std::vector<app::RunEvent> events = m_work.timeOfWhatGoesOn() ? m_work.events().events()
                                              : run                     ? run->events
                                                                        : std::vector<app::RunEvent>();
    for (const app::RunEvent& event : events) {
        const QString when = QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
        const QString words = tr("%1 (%2, %3)", "a change, who, when").arg(app::textOf(event), event.who, when);
        lane.marks.append({plot::TimelineMark::Note, event.time,
                           event.tookEffect ? tr("%1, in effect from here", "a change").arg(words) : words});
    }
    return lane;
}

void RunTimeline::refresh(double asked)
{
    const bool active = m_work.session().state() != app::RunSession::State::Idle;
    const double planned = m_work.startedPlant() ? m_work.startedPlant()->duration : 0.0;
    const bool shadow = m_laid.isActive();
    refreshLanes();
    // What was recorded before the run is seen where it was laid there.
    const double begin = shadow && m_laid.live().info()->isPlayback ? std::min(0.0, m_laid.begin()) : 0.0;
    setExtent(begin, std::max({1.0, m_model.end(), active ? planned : 0.0, shadow ? m_laid.end() : 0.0}));
    setNow(shadow ? m_laid.now() : active ? m_work.session().simulatedTime() : asked);
    setScrubber(m_model.isEmpty() ? base::notAvailable : m_model.time());
    // How long the computer still takes is said by the bar alone.
    const double left = m_model.end() - m_model.time();
    setStatus(m_model.isEmpty() || m_model.isPartial()
                  ? QString()
                  : tr("%1 to the end", "time of the process").arg(lengthText(left)));
}

void RunTimeline::refreshLanes()
{
    setLanes(lanes());
}

void RunTimeline::takeSpeed(double speed)
{
    setFastest(true);
    setSpeed(speed);
}

void RunTimeline::forget()
{
    view()->showAll();
    setSpeed(usualSpeed);
}

void RunTimeline::refreshPace()
{
    if (m_laid.live().state() == app::LiveSession::State::Closed) setFastest(false);
    setLive(m_laid.isActive() && !m_laid.live().info()->isPlayback, m_laid.live().pace());
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_timeline.cpp"
