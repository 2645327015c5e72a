// The timeline of what was recorded, with the way back to now.
#include "ui/pages/cockpit/cockpit_past.h"

#include "core/base/not_available.h"
#include "ui/look/icons.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_values.h"

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

CockpitPast::CockpitPast(app::JoinedFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_there(&feed)
    , m_timeline(new plot::Timeline)
    , m_newest(new QPushButton(look::icon(QStringLiteral("i-step")), tr("Newest")))
{
    const int u = Theme::current().u();
    m_timeline->setTitle(tr("Recorded"), {});
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
    connect(m_timeline, &plot::Timeline::scrubbed, this, &CockpitPast::scrub);
    connect(m_newest, &QPushButton::clicked, this, [this] { scrub(m_feed.newest()); });
    connect(&feed, &app::JoinedFeed::choiceChanged, this, &CockpitPast::refresh);
    connect(&feed, &app::TagFeed::tagsChanged, this, &CockpitPast::refresh);
    connect(&feed, &app::TagFeed::phasesChanged, this, &CockpitPast::refreshLanes);
    refreshLanes();
}

// Whoever leaves the page looks at now again.
void CockpitPast::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    if (m_there) m_there->lookBack(base::notAvailable);
}

void CockpitPast::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
}

void CockpitPast::scrub(double seconds)
{
    const double reach = nearShare * m_timeline->view()->shown().span();
    m_feed.lookBack(seconds >= m_feed.newest() - reach ? base::notAvailable : seconds);
    refresh();
}

void CockpitPast::refresh()
{
    setVisible(m_feed.mayLookBack());
    if (!m_feed.mayLookBack()) return;
    const double newest = m_feed.newest(), at = m_feed.now();
    m_timeline->setExtent(0.0, std::max(newest, 1.0));
    m_timeline->setNow(newest);
    m_timeline->setScrubber(at);
    const bool back = m_feed.looksBack();
    m_newest->setEnabled(back);
    m_timeline->setStatus(back ? tr("%1 ago", "a time").arg(lengthText(newest - at)) : tr("newest"));
}

void CockpitPast::refreshLanes()
{
    QList<plot::TimelineLane> lanes;
    if (const auto batches = m_feed.batches(); !batches.empty())
        lanes.append(laneOf(tr("Batches"), batches, m_feed.newest()));
    if (const auto phases = m_feed.phases(); !phases.empty())
        lanes.append(laneOf(tr("Phases"), phases, m_feed.newest()));
    m_timeline->setLanes(lanes);
    refresh();
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_cockpit_past.cpp"
