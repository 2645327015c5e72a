// The Run page put together: what its parts report to each other, and the runs that end.
#include "ui/pages/run/run_page.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_overlay.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/report/run_report.h"
#include "ui/shown/ahead_line.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_state.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::pages {

using shown::KpiRow;
using shown::RunModel;
using shown::runTitle;
using shown::RunTrends;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int frame = 40;            // [ms]
constexpr double usualSpeed = 10000; // of the transport

} // namespace

RunPage::RunPage(app::Document& document, app::PlantWork& work, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_work(work)
    , m_session(work.session())
    , m_laid(work.shadow())
    , m_plant(new RunPlant(document, m_model, work.capacity()))
    , m_bar(new RunBar(document, work.session(), work.history(), m_model))
    , m_kpis(new KpiRow(m_model))
    , m_trends(new RunTrends(m_model))
    , m_ahead(new RunAhead(m_model, this))
    , m_shadow(new RunShadow(document, m_laid, m_model))
    , m_overlay(new RunOverlay(document, work.history(), m_model))
    , m_timeline(new plot::Timeline)
    , m_share(new widgets::Segments({{QStringLiteral("i-panel"), tr("Values")},
                                     {QStringLiteral("i-split"), tr("Both")},
                                     {QStringLiteral("i-studies"), tr("Trends")}}))
    , m_headRow(new QWidget)
    , m_head(new QHBoxLayout(m_headRow))
    , m_left(new QWidget)
    , m_leftColumn(new QVBoxLayout(m_left))
    , m_right(new QWidget)
    , m_rightColumn(new QVBoxLayout(m_right))
    , m_body(new QHBoxLayout)
    , m_content(new QStackedWidget)
{
    m_timeline->setTransport(true);
    m_timeline->setSpeed(usualSpeed);
    m_share->setCurrent(ShareBoth);
    m_share->setAccessibleName(tr("What is shown"));
    m_leftColumn->addWidget(m_plant);
    auto* content = new QWidget;
    auto* figures = new QVBoxLayout(content);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(3 * Theme::current().u());
    // The line of the forecast has its place between them for good, in lieu of a gap: what it says moves no plot.
    auto* plots = new QVBoxLayout;
    plots->setSpacing(0);
    plots->addWidget(m_kpis);
    plots->addWidget(m_ahead->line());
    plots->addWidget(m_trends, 1);
    figures->addLayout(plots, 1);
    figures->addWidget(m_shadow);
    m_shadow->table()->fitInto(content);
    m_content->addWidget(emptyState());
    m_content->addWidget(content);
    m_content->addWidget(m_overlay);
    m_rightColumn->addWidget(m_content, 1);
    m_body->addWidget(m_left);
    m_body->addWidget(m_right);
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headRow);
    column->addLayout(m_body, 1);
    column->addWidget(m_timeline);
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this, &RunPage::nextFrame);
    connect(m_share, &widgets::Segments::currentChanged, this, &RunPage::showShare);
    connect(&Theme::current(), &Theme::changed, this, &RunPage::arrange);
    connectModel();
    connectSession();
    connectTimeline();
    connectShadow();
    connectOverlay();
    connectAhead();
    arrange();
    showLastRun(true);
    refreshTimeline();
    if (!m_laid.isActive()) return;
    m_timeline->setFastest(true);
    m_timeline->setSpeed(m_laid.live().speed());
    refreshShadow();
}

RunPage::~RunPage()
{
    // The axis goes with the trends.
    m_plant->column()->shareTimeAxis(nullptr);
}

void RunPage::connectModel()
{
    connect(&m_model, &RunModel::timeChanged, this, [this](double seconds) {
        m_trends->timeAxis()->setCursor(seconds);
        m_timeline->setScrubber(seconds);
        showReadings();
        emit clockChanged();
    });
    connect(&m_model, &RunModel::runChanged, this, [this] {
        m_content->setCurrentIndex(m_model.isEmpty() ? 0 : m_overlaid ? 2 : 1);
        refreshTimeline();
        refreshFoot();
        emit clockChanged();
    });
    connect(m_trends->timeAxis(), &plot::TimeAxis::cursorMoved, this, [this](double seconds) {
        if (std::isfinite(seconds) && seconds != m_model.time()) lookAt(seconds);
    });
    connect(m_trends, &RunTrends::chosen, this, &RunPage::gatherSamples);
    connect(m_trends, &RunTrends::exportAsked, this, &RunPage::save);
    connect(m_plant, &RunPlant::showPath, this, &RunPage::showPath);
    connect(m_plant, &RunPlant::unitActivated, this, &RunPage::unitActivated);
    m_plant->column()->shareTimeAxis(m_trends->timeAxis());
    m_plant->column()->setMeasured(m_work.chromatograms());
    connect(m_plant->column(), &RunColumn::calibrationAsked, this, &RunPage::showCalibration);
    connect(m_plant->column(), &RunColumn::playToggled, this, &RunPage::togglePlay);
    connect(m_plant->column(), &RunColumn::runAsked, this, &RunPage::startRun);
    connect(m_plant, &RunPlant::runAsked, this, &RunPage::startRun);
    connect(m_bar, &RunBar::showPath, this, &RunPage::showPath);
    connect(m_bar, &RunBar::startAsked, this, &RunPage::startRun);
    connect(m_bar, &RunBar::pauseAsked, this, &RunPage::togglePlay);
    connect(&m_document, &app::Document::opened, this, [this] { m_opened = true; });
    connect(&m_document, &app::Document::projectChanged, this, &RunPage::projectChanged);
}

void RunPage::connectSession()
{
    connect(&m_work, &app::PlantWork::ran, this, &RunPage::takeRun);
    connect(&m_session, &app::RunSession::sampled, this,
            [this](const std::shared_ptr<const figures::RunResult>& soFar) {
                if (!m_work.startedPlant()) return;
                m_model.showPartly(m_work.startedPlant(), soFar);
                if (m_follow) m_model.setTime(m_model.end());
            });
    connect(&m_session, &app::RunSession::stateChanged, this, &RunPage::refreshTimeline);
    connect(&m_session, &app::RunSession::stateChanged, this, &RunPage::refreshNow);
    connect(&m_work.events(), &app::RunEvents::changed, this, &RunPage::refreshTimeline);
    connect(&m_session, &app::RunSession::progressed, this, [this](double, double simulated) {
        m_timeline->setNow(simulated);
        refreshNow();
    });
    connect(&m_work, &app::PlantWork::changeTaken, this, [this](const base::Sentence& whyNot) {
        if (!whyNot.pattern.empty()) emit failed(tr("The run continues unchanged. %1").arg(app::sentence(whyNot)));
        refreshNow();
    });
}

void RunPage::connectTimeline()
{
    connect(m_timeline, &plot::Timeline::scrubbed, this, &RunPage::scrub);
    connect(m_timeline, &plot::Timeline::playToggled, this, [this] { togglePlay(); });
    connect(m_timeline, &plot::Timeline::toStart, this, &RunPage::toStart);
    connect(m_timeline, &plot::Timeline::stepped, this, &RunPage::step);
    // Folded, the timeline shows one lane: that of the unit.
    connect(m_timeline, &plot::Timeline::foldToggled, this, &RunPage::refreshTimeline);
    connect(&m_model, &RunModel::unitChanged, this, &RunPage::refreshTimeline);
    connect(m_timeline, &plot::Timeline::speedChosen, this, &RunPage::chooseSpeed);
}

void RunPage::startRun()
{
    play(false);
    m_follow = m_model.isEmpty() || m_follow;
    // Next to a lesson nothing runs by itself: then the run before says where values are wanted more often.
    const auto preview = m_preview ? m_preview->run() : nullptr;
    m_work.start(preview ? preview : m_model.run());
}

void RunPage::setPreview(const app::AutoRun* preview)
{
    m_preview = preview;
}

void RunPage::stopRun()
{
    m_session.stop();
}

void RunPage::showRun(const std::shared_ptr<const app::Run>& run)
{
    const bool first = m_model.isEmpty() || m_model.isPartial();
    m_bar->setLast(run);
    if (run && (!run->plant || run->result.times.empty())) return;
    if (m_model.comparedRun() == run) m_model.compareWith(nullptr);
    m_model.show(run);
    if (!run) return;
    if (first || m_model.time() > m_model.end()) m_model.setTime(m_model.readingTime(m_model.unit()));
    if (first && m_model.unit() >= 0) m_plant->showUnit(m_model.unit());
}

void RunPage::takeRun(const std::shared_ptr<const app::Run>& run)
{
    showRun(run);
    m_follow = true;
    refreshTimeline();
    if (!m_curvesOf.isEmpty()) openCurves(std::exchange(m_curvesOf, {}));
}

// Another plant has no run yet, but for those that its project keeps.
void RunPage::projectChanged()
{
    // Plants that nobody named yet are called alike.
    const bool named = !m_document.flowsheet().name.empty() || !std::exchange(m_opened, false);
    m_opened = false;
    if (named && m_model.run() && m_model.run()->flowsheet.name == m_document.flowsheet().name) return;
    if (m_laid.isActive()) m_laid.leave();
    m_overlaid = false;
    m_model.compareWith(nullptr);
    showLastRun(named);
}

void RunPage::showLastRun(bool named)
{
    const auto last = m_work.history().size() > 0 ? m_work.history().run(0) : nullptr;
    const bool fits = named && last && last->flowsheet.name == m_document.flowsheet().name;
    m_model.show(nullptr);
    showRun(fits ? last : nullptr);
    if (!fits) m_plant->showPlant();
}

void RunPage::connectOverlay()
{
    connect(m_bar, &RunBar::overlayAsked, this, [this] { showOverlay(true); });
    connect(m_overlay, &RunOverlay::closed, this, [this] { showOverlay(false); });
    connect(m_overlay, &RunOverlay::exportAsked, this, &RunPage::save);
    connect(m_overlay, &RunOverlay::timeChosen, this, &RunPage::lookAt);
}

void RunPage::showOverlay(bool shown)
{
    if (shown && (!m_model.run() || !m_model.run()->plant))
        return emit failed(tr("There is no finished run for an overlay. Start one with F5."));
    m_overlaid = shown;
    m_content->setCurrentIndex(m_model.isEmpty() ? 0 : m_overlaid ? 2 : 1);
    if (m_narrow && shown && m_share->current() == ShareValues) {
        m_share->setCurrent(ShareBoth);
        showShare(ShareBoth);
    }
    if (!shown) return;
    m_overlay->open(m_trends->shownTags());
    m_overlay->setFocus();
}

void RunPage::refreshFoot()
{
    const auto& run = m_model.run();
    const QString foot =
        run ? tr("%1 · %2 · Titer %3", "project, run, version")
                  .arg(m_document.name(), runTitle(run->name, run->finished), QStringLiteral(TITER_VERSION))
            : QString();
    m_trends->setFoot(foot);
    m_overlay->setFoot(foot);
}

void RunPage::setTimelineFolded(bool folded)
{
    m_timeline->setFolded(folded);
    refreshTimeline();
}

void RunPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePlay();
    case Qt::Key_Comma:
        return stepBack();
    case Qt::Key_Period:
        return stepForward();
    case Qt::Key_Home:
        return toStart();
    case Qt::Key_L:
        return m_ahead->button()->click();
    case Qt::Key_F5:
        return startRun();
    default:
        QWidget::keyPressEvent(event);
    }
}

void RunPage::save(const QString& name, RunTrends::Format format, const QByteArray& bytes)
{
    const QString endings[] = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")};
    const QString filters[] = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Values (*.csv)")};
    const auto which = static_cast<std::size_t>(format);
    const QString path =
        widgets::askWhereToSave(this, tr("Save"), name + u'.' + endings[which], filters[which], endings[which]);
    if (path.isEmpty()) return;
    if (const base::Done done = app::writeExport(path, bytes); !done) emit failed(app::sentence(done.error().what));
}

void RunPage::saveReport()
{
    const std::shared_ptr<const app::Run> run = m_model.run();
    if (!run || !run->plant) return emit failed(tr("There is no finished run to report on. Start one with F5."));
    const QString path =
        widgets::askWhereToSave(this, tr("Report of the run"), m_document.name(),
                                tr("Document (*.pdf);;Page for a browser (*.html)"), QStringLiteral("pdf"));
    if (path.isEmpty()) return;
    if (const base::Done done =
            report::saveRunReport(path, {*run, m_document.catalogue(), m_document.name(), m_shadow->measuredFor(*run)});
        !done)
        emit failed(app::sentence(done.error().what));
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_page.cpp"
