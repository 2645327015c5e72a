// The Run page put together: what its parts report to each other, and the runs that end.
#include "ui/pages/run/run_page.h"

#include "app/common/sentence.h"
#include "app/run/filtration_curve.h"
#include "app/run/run_bands.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_panes.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/run_timeline.h"
#include "ui/pages/run/run_transport.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::pages {

using shown::RunModel;
using shown::RunTrends;
using shown::unitName;

namespace {

// What was measured says nothing of the time ahead of it.
QHash<QString, Reading> readingsNow(const app::PlantShadow& laid, const RunModel& model)
{
    return model.time() > laid.now() ? QHash<QString, Reading>() : readingsAt(laid, model.time());
}

} // namespace

RunPage::RunPage(app::Document& document, app::PlantWork& work, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_work(work)
    , m_session(work.session())
    , m_laid(work.shadow())
    , m_plant(new RunPlant(document, m_model, work.capacity()))
    , m_bar(new RunBar(document, work.session(), work.history(), m_model))
    , m_figures(new RunFigures(document, work, m_model))
    , m_timeline(new RunTimeline(work, m_model))
    , m_transport(new RunTransport(work, m_model, *m_timeline, this))
    , m_sheets(new RunSheets(document, work, m_model, this))
    , m_panes(new RunPanes(m_model, *m_plant, *m_bar, m_figures))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    column->addWidget(m_timeline);
    connectModel();
    connectParts();
    connectWork();
    m_panes->arrange();
    showLastRun();
    refreshTimeline();
    if (!m_laid.isActive()) return;
    m_timeline->takeSpeed(m_laid.live().speed());
    refreshShadow();
}

RunPage::~RunPage()
{
    // The axis goes with the trends.
    m_plant->column()->shareTimeAxis(nullptr);
}

plot::Timeline* RunPage::timeline() const
{
    return m_timeline;
}

void RunPage::connectModel()
{
    connect(&m_model, &RunModel::timeChanged, this, [this](double seconds) {
        trends()->timeAxis()->setCursor(seconds);
        m_timeline->setScrubber(seconds);
        if (m_laid.isActive()) m_plant->setReadings(readingsNow(m_laid, m_model));
        emit clockChanged();
    });
    connect(&m_model, &RunModel::runChanged, this, [this] {
        refreshTimeline();
        emit clockChanged();
    });
    // After those who show the time by the page: boards have it by then.
    connect(&m_model, &RunModel::timeChanged, m_transport, &app::Replay::changed);
    connect(&m_model, &RunModel::unitChanged, this, &RunPage::refreshTimeline);
    connect(trends()->timeAxis(), &plot::TimeAxis::cursorMoved, this, [this](double seconds) {
        if (std::isfinite(seconds) && seconds != m_model.time()) m_transport->lookAt(seconds);
    });
    connect(&m_document, &app::Document::leaving, this, &RunPage::forget);
    connect(&m_document, &app::Document::opened, this, &RunPage::showLastRun);
}

void RunPage::connectParts()
{
    RunColumn* column = m_plant->column();
    column->shareTimeAxis(trends()->timeAxis());
    column->setMeasured(m_work.chromatograms());
    connect(m_plant, &RunPlant::showPath, this, &RunPage::showPath);
    connect(m_plant, &RunPlant::unitActivated, this, &RunPage::unitActivated);
    connect(m_plant, &RunPlant::runAsked, this, &RunPage::startRun);
    connect(column, &RunColumn::calibrationAsked, m_sheets, &RunSheets::showCalibration);
    connect(column, &RunColumn::playToggled, m_transport, &RunTransport::togglePlay);
    connect(column, &RunColumn::runAsked, this, &RunPage::startRun);
    connect(m_bar, &RunBar::showPath, this, &RunPage::showPath);
    connect(m_bar, &RunBar::startAsked, this, &RunPage::startRun);
    connect(m_bar, &RunBar::pauseAsked, m_transport, &RunTransport::togglePlay);
    connect(m_bar, &RunBar::overlayAsked, m_figures, [this] { m_figures->showOverlay(true); });
    connect(m_sheets, &RunSheets::runAsked, this, &RunPage::startRun);
    connect(m_sheets, &RunSheets::failed, this, &RunPage::failed);
    connect(m_figures, &RunFigures::runAsked, this, &RunPage::startRun);
    connect(m_figures, &RunFigures::failed, this, &RunPage::failed);
    connect(m_figures, &RunFigures::lookedAt, m_transport, &RunTransport::lookAt);
    connect(m_figures, &RunFigures::overlayShown, m_panes, &RunPanes::showFigures);
    connect(trends(), &RunTrends::chosen, this, &RunPage::gather);
    connect(m_figures->ahead(), &RunAhead::changed, m_timeline,
            [this] { m_timeline->setNow(m_figures->ahead()->now()); });
    connect(m_figures->ahead(), &RunAhead::optimumAsked, m_sheets, &RunSheets::showOptimum);
    connect(m_panes, &RunPanes::arranged, this, [this](bool narrow) {
        m_figures->setCompact(narrow);
        m_timeline->setFolded(narrow);
        refreshTimeline();
    });
    connect(m_timeline, &plot::Timeline::scrubbed, m_transport, &RunTransport::scrub);
    connect(m_timeline, &plot::Timeline::playToggled, m_transport, &RunTransport::togglePlay);
    connect(m_timeline, &plot::Timeline::toStart, m_transport, &RunTransport::toStart);
    connect(m_timeline, &plot::Timeline::stepped, m_transport, &RunTransport::step);
    connect(m_timeline, &plot::Timeline::speedChosen, m_transport, &RunTransport::chooseSpeed);
    connect(m_timeline, &plot::Timeline::foldToggled, this, &RunPage::refreshTimeline);
    connect(m_timeline->view(), &plot::TimelineView::moved, &m_laid, &app::PlantShadow::moveBy);
    connect(m_transport, &RunTransport::playingChanged, m_timeline, &plot::Timeline::setPlaying);
    connect(m_transport, &RunTransport::speedChanged, m_timeline, &plot::Timeline::setSpeed);
    connect(m_transport, &RunTransport::playingChanged, column, &RunColumn::setPlaying);
}

void RunPage::connectWork()
{
    connect(&m_work, &app::PlantWork::ran, this, &RunPage::takeRun);
    connect(&m_session, &app::RunSession::sampled, this,
            [this](const std::shared_ptr<const figures::RunResult>& soFar) {
                if (!m_work.startedPlant()) return;
                m_model.showPartly(m_work.startedPlant(), soFar);
                m_transport->reach(m_model.end());
            });
    connect(&m_session, &app::RunSession::stateChanged, this, &RunPage::refreshTimeline);
    connect(&m_session, &app::RunSession::stateChanged, m_figures, &RunFigures::refreshNow);
    connect(&m_session, &app::RunSession::progressed, this, [this](double, double simulated) {
        m_timeline->setNow(simulated);
        m_figures->refreshNow();
    });
    connect(&m_work.events(), &app::RunEvents::changed, this, &RunPage::refreshTimeline);
    connect(&m_work, &app::PlantWork::changeTaken, this, [this](const base::Sentence& whyNot) {
        if (!whyNot.pattern.empty()) emit failed(tr("The run continues unchanged. %1").arg(app::sentence(whyNot)));
        m_figures->refreshNow();
    });
    connect(&m_laid, &app::PlantShadow::laying, this, [this](double speed) {
        m_transport->stop();
        if (!std::exchange(m_elsewhere, false)) m_transport->follow();
        m_figures->expectRecorded();
        m_timeline->takeSpeed(speed);
    });
    connect(shadow(), &RunShadow::stateChanged, this, &RunPage::refreshShadow);
    connect(shadow(), &RunShadow::fitAsked, m_sheets, &RunSheets::showFit);
    connect(shadow(), &RunShadow::placesAsked, m_sheets, &RunSheets::showPlaces);
    connect(shadow(), &RunShadow::moved, this, [this](double now) {
        m_timeline->setNow(now);
        m_figures->refreshNow();
        m_transport->reach(now);
    });
    connect(shadow(), &RunShadow::gathered, this, &RunPage::gather);
}

void RunPage::startRun()
{
    m_transport->stop();
    if (m_model.isEmpty()) m_transport->follow();
    // Next to a lesson nothing runs by itself: then the run before says where values are wanted more often.
    const auto preview = m_preview ? m_preview->run() : nullptr;
    m_work.start(preview ? preview : m_model.run());
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
    m_transport->follow();
    refreshTimeline();
    if (!m_curvesOf.isEmpty()) openCurves(std::exchange(m_curvesOf, {}));
}

// The plant goes with its runs, and with what was looked at of them.
void RunPage::forget()
{
    m_transport->forget();
    m_curvesOf.clear();
    m_figures->showOverlay(false);
    m_model.compareWith(nullptr);
    trends()->forget();
    m_timeline->forget();
    showRun(nullptr);
    m_model.setTime(0.0);
}

// Another plant has no run yet, but for those that its project keeps.
void RunPage::showLastRun()
{
    showRun(m_work.history().size() > 0 ? m_work.history().run(0) : nullptr);
    if (!m_model.run()) m_plant->showPlant();
}

void RunPage::showCurves(const QString& unit)
{
    const auto& run = m_model.run();
    const bool current =
        run && !m_model.isPartial() && model::writePlant(run->flowsheet) == model::writePlant(m_document.flowsheet());
    if (current) return openCurves(unit);
    m_curvesOf = unit;
    if (m_session.state() == app::RunSession::State::Idle) startRun();
}

void RunPage::openCurves(const QString& unit)
{
    const auto& run = m_model.run();
    const int index = run && run->plant ? run->plant->unitIndex(unit.toStdString()) : -1;
    if (index < 0) return;
    m_plant->showUnit(index);
    // Hours of work are not to be seen among weeks.
    if (const auto bands = app::bandsOf(*run->plant, run->result, index); !bands.empty()) {
        const double from = std::ranges::min(bands, {}, &app::UnitBand::from).from;
        const double to = std::ranges::max(bands, {}, &app::UnitBand::to).to;
        const double room = 0.05 * (to - from);
        if (to > from) trends()->timeAxis()->zoom({std::max(0.0, from - room), std::min(m_model.end(), to + room)});
    }
    if (const std::optional<app::FiltrationCurve> curve = app::filtrationCurve(*run->plant, run->result, index))
        m_sheets->showFiltration(unitName(*run->plant, index), *curve);
}

void RunPage::refreshTimeline()
{
    m_timeline->refresh(m_figures->ahead()->now());
    m_transport->tell();
}

void RunPage::refreshShadow()
{
    const bool active = m_laid.isActive();
    // The model that the recording is held against is shown as a run.
    if (active && m_model.isEmpty() && m_session.state() == app::RunSession::State::Idle) startRun();
    if (active) m_work.events().begin(m_laid.name());
    m_bar->setShadow(shadow()->stateText(), m_laid.isPlaying());
    m_timeline->refreshPace();
    m_figures->refreshNow();
    if (!active) m_plant->setReadings({});
    gather();
    refreshTimeline();
}

void RunPage::gather()
{
    m_figures->gather();
    if (!m_laid.isActive()) return;
    m_plant->setReadings(readingsNow(m_laid, m_model));
    m_timeline->refreshLanes();
}

QString RunPage::clockText() const
{
    if (m_model.isEmpty()) return {};
    return plot::clockWords(m_model.time(), m_timeline->view()->full().span());
}

std::optional<TimeShown> RunPage::runShown() const
{
    return TimeShown{m_model.run(), m_model.time(), m_transport->followsNow(), clockText()};
}

void RunPage::showTime(double seconds)
{
    m_transport->showTime(seconds);
}

void RunPage::focusFirst()
{
    if (QWidget* focused = m_sheets->focused())
        focused->setFocus();
    else
        setFocus();
}

void RunPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0), unit = place.section(u'/', 1);
    if (what == QLatin1String("curves")) showCurves(unit);
    if (what == QLatin1String("fit")) m_sheets->showFit(unit);
    if (what == QLatin1String("calibration")) m_sheets->showCalibration(unit);
}

void RunPage::keep(app::SessionPlace& place) const
{
    if (!m_model.run()) return;
    place.run = m_work.history().idOf(*m_model.run());
    place.time = m_model.time();
}

// The newest run of the plant is shown without that.
void RunPage::goOn(const app::SessionPlace& place)
{
    app::RunHistory& history = m_work.history();
    const std::vector<app::HistoryEntry> entries = history.entries();
    if (place.run == 0) return;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].id == place.run) showRun(history.run(i));
    const auto& shown = m_model.run();
    if (!shown || history.idOf(*shown) != place.run || !std::isfinite(place.time)) return;
    m_elsewhere = app::canComeBack(place.recording) && place.time != place.recording.at;
    m_transport->lookAt(place.time);
}

void RunPage::goOnFrom(const Page& page)
{
    const auto& former = dynamic_cast<const RunPage&>(page);
    if (former.m_model.run()) {
        showRun(former.m_model.run());
        m_model.setTime(former.m_model.time());
    }
    m_figures->ahead()->goOnFrom(*former.m_figures->ahead());
    m_sheets->goOnFrom(*former.m_sheets);
}

void RunPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return m_transport->togglePlay();
    case Qt::Key_Comma:
        return m_transport->step(-1);
    case Qt::Key_Period:
        return m_transport->step(1);
    case Qt::Key_Home:
        return m_transport->toStart();
    case Qt::Key_L:
        return m_figures->ahead()->button()->click();
    case Qt::Key_F5:
        return startRun();
    default:
        QWidget::keyPressEvent(event);
    }
}

void RunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_figures->ahead()->setShown(true);
}

void RunPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_figures->ahead()->setShown(false);
}

void RunPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange) m_panes->fitToSize();
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_page.cpp"
