// The timeline of what is played, with the way back to now.
#include "ui/pages/cockpit/cockpit_past.h"

#include "ui/look/icons.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/board/replay_controls.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <cmath>

namespace titer::pages {

using shown::lengthText;

using look::Theme;

namespace {

constexpr double nearShare = 0.004; // of what is shown: so near the newest is the newest

plot::TimelineLane laneOf(const QString& name, const std::vector<app::FeedPhase>& phases, double now)
{
    plot::TimelineLane lane{name, {}, {}};
    for (const app::FeedPhase& phase : phases)
        lane.bands.append({phase.from, std::isnan(phase.to) ? now : phase.to, QString::fromStdString(phase.name)});
    return lane;
}

} // namespace

CockpitPast::CockpitPast(app::BoardReplay& replay, QWidget* parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_there(&replay)
    , m_timeline(new plot::Timeline)
    , m_newest(new QPushButton(look::icon(QStringLiteral("i-step")), tr("Newest")))
{
    const int u = Theme::current().u();
    m_timeline->setTransport(true);
    m_timeline->setFolded(true);
    m_newest->setToolTip(tr("Back to the newest values"));
    m_newest->setAccessibleName(tr("Back to the newest values"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4 * u, 0);
    row->setSpacing(3 * u);
    row->addWidget(m_timeline, 1);
    row->addWidget(m_newest);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CockpitPast::refresh);
    connect(m_newest, &QPushButton::clicked, this, [this] { m_replay.shown().toNewest(); });
    connect(&replay, &app::BoardReplay::changed, this, &CockpitPast::refresh);
    connect(&replay.feed(), &app::TagFeed::phasesChanged, this, &CockpitPast::refreshLanes);
    connectTimeline();
    refreshLanes();
}

CockpitPast::~CockpitPast()
{
    if (m_there) m_there->leave(this);
}

void CockpitPast::connectTimeline()
{
    connect(m_timeline, &plot::Timeline::scrubbed, this, &CockpitPast::scrub);
    connect(m_timeline, &plot::Timeline::playToggled, this, [this] { m_replay.shown().togglePlay(); });
    connect(m_timeline, &plot::Timeline::toStart, this, [this] { m_replay.shown().toStart(); });
    connect(m_timeline, &plot::Timeline::stepped, this, [this](int by) { m_replay.shown().step(by); });
    connect(m_timeline, &plot::Timeline::speedChosen, this,
            [this](double factor) { m_replay.shown().chooseSpeed(factor); });
}

// Whoever leaves the page looks at now again; behind a wall it is the wall that goes on looking.
void CockpitPast::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    if (m_there && !isVisibleTo(window())) m_there->leave(this);
}

void CockpitPast::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_replay.enter(this);
    m_second.start();
    refresh();
}

void CockpitPast::scrub(double seconds)
{
    app::Replay& shown = m_replay.shown();
    const double reach = nearShare * m_timeline->view()->shown().span();
    if (std::abs(seconds - shown.newest()) <= reach)
        shown.toNewest();
    else
        shown.scrub(seconds);
}

void CockpitPast::refresh()
{
    const app::Replay& shown = m_replay.shown();
    if (isHidden() == shown.isThere()) setVisible(shown.isThere());
    if (!isVisible()) return;
    const std::optional<double> pace = shown.pace();
    m_timeline->setExtent(shown.begin(), shown.end());
    m_timeline->setNow(shown.newest());
    m_timeline->setScrubber(shown.time());
    m_timeline->setPlaying(shown.isPlaying());
    m_timeline->setFastest(shown.isRecording());
    m_timeline->setSpeed(shown.speed());
    m_timeline->setLive(pace.has_value(), pace.value_or(1.0));
    m_timeline->setStatus(position());
    m_newest->setEnabled(!shown.isNewest());
}

QString CockpitPast::position() const
{
    const app::JoinedFeed& feed = m_replay.feed();
    if (feed.isLive()) return tr("newest");
    const QString at = tiles::replayTime(m_replay);
    return feed.looksBack() ? tr("%1, %2 ago", "date, a time").arg(at, lengthText(feed.newest() - feed.now())) : at;
}

void CockpitPast::refreshLanes()
{
    const app::JoinedFeed& feed = m_replay.feed();
    QList<plot::TimelineLane> lanes;
    if (const auto batches = feed.batches(); !batches.empty())
        lanes.append(laneOf(tr("Batches"), batches, feed.newest()));
    if (const auto phases = feed.phases(); !phases.empty()) lanes.append(laneOf(tr("Phases"), phases, feed.newest()));
    m_timeline->setLanes(lanes);
    refresh();
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_cockpit_past.cpp"
