// The time of the Run page: transport of a run that has ended, and of a recording laid over it.
#include "core/base/not_available.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_vessel.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_state.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::pages {

using shown::differenceText;
using shown::lanesBeside;
using shown::lanesOf;
using shown::lengthText;
using shown::valueText;

namespace {

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
            if (band.planned) band.name = RunPage::tr("%1 (planned)", "a phase").arg(band.name);
            parted.append(band);
        }
        lane.bands = parted;
        for (plot::TimelineMark& mark : lane.marks) mark.planned = mark.at >= now;
    }
}

} // namespace

QList<plot::TimelineLane> RunPage::lanes() const
{
    QList<plot::TimelineLane> shown = lanesOf(m_model, m_timeline->isFolded() ? m_model.unit() : -1);
    const QList<plot::TimelineLane> beside = lanesBeside(m_model);
    const plot::TimelineLane changes = changesLane();
    if (!m_laid.isActive()) {
        if (!changes.marks.isEmpty()) shown.append(changes);
        return shown + beside;
    }
    shown += beside;
    if (const double now = m_laid.now(); std::isfinite(now)) planAhead(shown, now);
    const qsizetype at = shown.size() - beside.size();
    shown.insert(at, samplesLane(m_laid));
    if (!changes.marks.isEmpty()) shown.insert(at, changes);
    return shown;
}

// What was changed during what is shown.
plot::TimelineLane RunPage::changesLane() const
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

void RunPage::refreshTimeline()
{
    const bool active = m_session.state() != app::RunSession::State::Idle;
    const double planned = m_work.startedPlant() ? m_work.startedPlant()->duration : 0.0;
    const bool shadow = m_laid.isActive();
    m_timeline->setLanes(lanes());
    // What was recorded before the run is seen where it was laid there.
    const double begin = shadow && m_laid.live().info()->isPlayback ? std::min(0.0, m_laid.begin()) : 0.0;
    m_timeline->setExtent(begin, std::max({1.0, m_model.end(), active ? planned : 0.0, shadow ? m_laid.end() : 0.0}));
    m_timeline->setNow(shadow ? m_laid.now() : active ? m_session.simulatedTime() : m_ahead->now());
    m_timeline->setScrubber(m_model.isEmpty() ? base::notAvailable : m_model.time());
    const bool playing = isPlaying() || m_session.state() == app::RunSession::State::Running;
    m_timeline->setPlaying(playing);
    m_plant->column()->setPlaying(playing);
    const double left = m_model.end() - m_model.time();
    m_timeline->setStatus(m_model.isEmpty() ? QString() : tr("%1 left", "a time").arg(lengthText(left)));
}

bool RunPage::isPlaying() const
{
    return m_frames.isActive() || m_laid.isPlaying();
}

std::optional<TimeShown> RunPage::runShown() const
{
    return TimeShown{m_model.run(), m_model.time(), followsNow(), clockText()};
}

bool RunPage::followsNow() const
{
    return m_follow && m_laid.isActive();
}

// Ahead of now a recording goes there; of a source nothing has come yet, and what the model expects is looked at.
void RunPage::scrub(double seconds)
{
    const bool ahead = m_laid.isActive() && seconds > m_laid.now();
    if (ahead && m_laid.live().info()->isPlayback) {
        m_follow = true;
        m_laid.live().seek(std::min(seconds, m_laid.end()));
        emit timeChosen(seconds);
        return;
    }
    lookAt(seconds);
}

// At the now-line the time goes on with it.
void RunPage::lookAt(double seconds)
{
    constexpr double near = 0.004; // of what the timeline shows
    const double reach = near * m_timeline->view()->shown().span();
    const double now = m_laid.isActive() ? m_laid.now() : base::notAvailable;
    m_follow = std::abs(seconds - now) <= reach;
    m_model.setTime(m_follow ? now : seconds);
    emit timeChosen(m_model.time());
}

void RunPage::showTime(double seconds)
{
    if (m_model.isEmpty() || m_session.state() != app::RunSession::State::Idle) return;
    m_follow = false;
    m_model.setTime(std::min(seconds, std::max(m_model.end(), m_laid.end())));
}

// What was measured says nothing of the time ahead of it.
void RunPage::showReadings()
{
    if (!m_laid.isActive()) return;
    const bool ahead = m_model.time() > m_laid.now();
    m_plant->setReadings(ahead ? QHash<QString, Reading>() : readingsAt(m_laid, m_model.time()));
}

void RunPage::chooseSpeed(double speed)
{
    if (m_laid.isActive()) m_laid.live().setSpeed(speed);
    m_session.setSpeed(m_session.state() == app::RunSession::State::Idle ? 0.0 : speed);
}

void RunPage::togglePlay()
{
    using State = app::RunSession::State;
    if (m_session.state() == State::Running) return m_session.pause();
    if (m_session.state() == State::Paused) {
        // What was typed last counts from here.
        m_work.events().settle();
        return m_session.resume();
    }
    if (m_laid.isActive()) {
        // Whoever lets a recording go on wants to see where it is.
        m_follow = true;
        return m_laid.isPlaying() ? m_laid.live().pause() : m_laid.live().play();
    }
    play(!isPlaying());
}

void RunPage::play(bool on)
{
    if (on && m_model.isEmpty()) return;
    if (on) {
        if (m_model.time() >= m_model.end()) m_model.setTime(0.0);
        m_clock.start();
        m_frames.start();
    } else {
        m_frames.stop();
    }
    m_timeline->setPlaying(on);
    m_plant->column()->setPlaying(on);
}

void RunPage::nextFrame()
{
    const double elapsed = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    m_clock.start();
    m_model.setTime(m_model.time() + elapsed * m_timeline->speed());
    emit timeChosen(m_model.time());
    if (m_model.time() >= m_model.end()) play(false);
}

// To the next output of the run.
void RunPage::step(int direction)
{
    if (m_model.isEmpty()) return;
    play(false);
    const std::vector<double>& times = m_model.result()->times;
    const double here = m_model.time(), slack = 1e-9 * std::max(1.0, m_model.end());
    if (direction > 0) {
        const auto next = std::upper_bound(times.begin(), times.end(), here + slack);
        if (next != times.end()) m_model.setTime(*next);
    } else {
        const auto next = std::lower_bound(times.begin(), times.end(), here - slack);
        if (next != times.begin()) m_model.setTime(*(next - 1));
    }
    emit timeChosen(m_model.time());
}

void RunPage::stepBack()
{
    step(-1);
}

void RunPage::stepForward()
{
    step(1);
}

void RunPage::toStart()
{
    play(false);
    if (m_laid.isActive()) {
        m_follow = true;
        m_laid.live().seek(m_laid.begin());
        return;
    }
    m_follow = false;
    m_model.setTime(0.0);
}

// Another recording than before.
void RunPage::takeLaid(double speed)
{
    play(false);
    m_follow = m_chooseRecorded = true;
    m_timeline->setFastest(true);
    m_timeline->setSpeed(speed);
}

void RunPage::connectShadow()
{
    connect(&m_laid, &app::PlantShadow::laying, this, &RunPage::takeLaid);
    connect(m_shadow, &RunShadow::stateChanged, this, &RunPage::refreshShadow);
    connect(m_shadow, &RunShadow::failed, this, &RunPage::failed);
    connect(m_shadow, &RunShadow::fitAsked, this, &RunPage::showFit);
    connect(m_shadow, &RunShadow::twinAsked, this, &RunPage::twinAsked);
    connect(m_shadow, &RunShadow::moved, this, [this](double now) {
        m_timeline->setNow(now);
        refreshNow();
        if (m_follow && std::isfinite(now)) m_model.setTime(now);
    });
    connect(m_shadow, &RunShadow::gathered, this, &RunPage::gatherSamples);
    connect(m_timeline->view(), &plot::TimelineView::moved, &m_laid, &app::PlantShadow::moveBy);
}

void RunPage::refreshShadow()
{
    const bool active = m_laid.isActive();
    // The model that the recording is held against is shown as a run.
    if (active && m_model.isEmpty() && m_session.state() == app::RunSession::State::Idle) startRun();
    if (active) m_work.events().begin(m_laid.name());
    m_bar->setShadow(m_shadow->stateText(), m_laid.isPlaying());
    if (m_laid.live().state() == app::LiveSession::State::Closed) m_timeline->setFastest(false);
    m_timeline->setLive(active && !m_laid.live().info()->isPlayback, m_laid.live().pace());
    refreshNow();
    if (!active) m_plant->setReadings({});
    gatherSamples();
    refreshTimeline();
}

void RunPage::gatherSamples()
{
    m_model.setReach(m_laid.isActive() ? m_laid.end() : 0.0);
    m_trends->setSamples(samplesOf(m_laid, m_trends->shownTags()));
    m_trends->setEstimates(estimatesOf(m_laid, m_trends->shownTags()));
    m_trends->setRecorded(unlinkedOf(m_laid, m_trends->shownTags()), linkedOf(m_laid));
    // A recording that says nothing of this plant is looked at by itself.
    if (m_chooseRecorded && m_laid.isActive() && !m_model.isEmpty()) {
        m_chooseRecorded = false;
        if (!hasLinks(m_laid)) m_trends->chooseRecorded();
    }
    showReadings();
    const auto gap = m_shadow->mainGap();
    if (gap)
        m_kpis->setGap(tr("Gap of %1", "a variable").arg(gap->name), differenceText(gap->now), gap->unit,
                       tr("RMSE %1, worst %2").arg(valueText(gap->rmse), differenceText(gap->worst)));
    else
        m_kpis->setGap({}, {}, {}, {});
    if (m_laid.isActive()) m_timeline->setLanes(lanes());
}

void RunPage::connectAhead()
{
    m_ahead->follow(&m_laid.live());
    m_trends->setBeside(m_ahead->button());
    connect(m_ahead, &RunAhead::reported, this, &RunPage::failed);
    connect(m_ahead, &RunAhead::changed, this, [this] {
        m_trends->timeAxis()->setNow(m_ahead->now());
        m_timeline->setNow(m_ahead->now());
        m_trends->setForecast(m_ahead->forecast(), m_ahead->words());
    });
}

// A run that goes at full speed is not looked ahead of before it is held.
void RunPage::refreshNow()
{
    using State = app::RunSession::State;
    using Course = RunAhead::Course;
    m_ahead->setSegments(m_session.segments());
    if (m_laid.isActive()) return m_ahead->setNow(m_laid.now(), Course::Held);
    if (m_session.state() == State::Idle) return m_ahead->setNow(base::notAvailable, Course::Ended);
    m_ahead->setNow(m_session.simulatedTime(), m_session.state() == State::Paused ? Course::Held : Course::Running);
}

void RunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ahead->setShown(true);
}

void RunPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_ahead->setShown(false);
}

} // namespace titer::pages
