// Run control and comparison.
#include "ui/pages/run/run_bar.h"

#include "app/common/sentence.h"
#include "app/form/plant/plant_changes.h"
#include "app/form/plant_words.h"
#include "ui/look/icons.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/linked_line.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

#include <cmath>

namespace titer::pages {

using shown::lengthText;
using shown::RunModel;
using shown::runTitle;
using widgets::Link;
using widgets::LinkedLine;

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using State = app::RunSession::State;

namespace {

// "19 ms", "2.4 s": how long the computer took.
QString wallText(double seconds)
{
    if (seconds < 1.0)
        return RunBar::tr("%1 ms", "milliseconds")
            .arg(QLocale().toString(std::max(1.0, std::round(1e3 * seconds)), 'f', 0));
    return RunBar::tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 1));
}

QString statusWord(const std::string& status)
{
    if (status == "ok") return RunBar::tr("ok");
    if (status == "stopped") return RunBar::tr("stopped");
    if (status == "unbalanced") return RunBar::tr("unbalanced");
    return RunBar::tr("failed");
}

// Why a run failed, or is not to be relied on, and the place of it.
QString whyOf(const figures::RunResult& result, const app::Document& document)
{
    if (!result.errors.empty())
        return app::inPlantWords(app::sentence(result.errors.front().what), document, result.errors.front().where);
    return result.status == figures::RunStatus::Failed ? RunBar::tr("The run failed.")
                                                       : RunBar::tr("Do not rely on this run.");
}

QString whereOf(const figures::RunResult& result)
{
    return result.errors.empty() ? QString() : QString::fromStdString(result.errors.front().where);
}

} // namespace

RunBar::RunBar(app::Document& document, app::RunSession& session, app::RunHistory& history, RunModel& model,
               QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_history(history)
    , m_model(model)
    , m_run(new QPushButton(tr("Run")))
    , m_pause(new QPushButton)
    , m_stop(new QPushButton)
    , m_progress(new QProgressBar)
    , m_gap(new QSpacerItem(0, 0))
    , m_status(new LinkedLine)
    , m_compare(new QToolButton)
    , m_compareMenu(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_run->setProperty("role", "primary");
    m_run->setIcon(look::icon(QStringLiteral("i-play"), Token::OnAccent));
    m_run->setToolTip(tr("Run the plant from the start (F5)"));
    m_pause->setIcon(look::icon(QStringLiteral("i-pause")));
    m_stop->setIcon(look::icon(QStringLiteral("i-close")));
    m_stop->setToolTip(tr("End the run; what was computed is kept (Shift+F5)"));
    m_stop->setAccessibleName(tr("Stop"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_compare->setText(tr("Compare"));
    m_compare->setIcon(look::icon(QStringLiteral("i-split")));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_compare->setAutoRaise(true);
    m_compare->setFocusPolicy(Qt::StrongFocus);
    m_compare->setMenu(m_compareMenu);
    m_compareMenu->setToolTipsVisible(true);
    row->addWidget(m_run);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_progress);
    row->addSpacerItem(m_gap);
    row->addWidget(m_status, 1);
    row->addWidget(m_compare);

    connect(m_run, &QPushButton::clicked, this, &RunBar::startAsked);
    connect(m_pause, &QPushButton::clicked, this, &RunBar::pauseAsked);
    connect(m_stop, &QPushButton::clicked, &m_session, &app::RunSession::stop);
    connect(m_status, &QLabel::linkActivated, this, [this](const QString& target) {
        if (target == QLatin1String("run:"))
            emit startAsked();
        else
            emit showPath(target);
    });
    connect(&session, &app::RunSession::stateChanged, this, &RunBar::refresh);
    connect(&session, &app::RunSession::progressed, this, [this](double done, double) {
        m_progress->setValue(static_cast<int>(1000 * done));
        refreshStatus();
    });
    connect(&document, &app::Document::checked, this, &RunBar::refreshStatus);
    connect(&model, &RunModel::runChanged, this, &RunBar::refresh);
    connect(&model, &RunModel::compared, this, &RunBar::refresh);
    connect(m_compareMenu, &QMenu::aboutToShow, this, &RunBar::fillCompareMenu);
    connect(&history, &app::RunHistory::changed, this, &RunBar::refresh);
    setCompact(false);
}

void RunBar::setCompact(bool compact)
{
    const int u = Theme::current().u();
    m_compact = compact;
    layout()->setSpacing(2 * u);
    m_gap->changeSize(5 * u, 0);
    layout()->invalidate();
    m_compare->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_progress->setFixedWidth((compact ? 20 : 36) * u);
    refresh();
}

void RunBar::setLast(const std::shared_ptr<const app::Run>& run)
{
    m_last = run;
    refresh();
}

void RunBar::setShadow(const QString& state, bool playing)
{
    m_shadow = state;
    m_shadowPlays = playing;
    refreshStatus();
}

QString RunBar::statusText() const
{
    return m_status->accessibleName();
}

void RunBar::refresh()
{
    const State state = m_session.state();
    const bool active = state != State::Idle;
    // A run that was held takes none of that time.
    if (state != State::Running)
        m_remaining.stop();
    else if (!m_remaining.isRunning() || m_refinements != m_session.refinements())
        m_remaining.start(m_session.progress());
    m_refinements = m_session.refinements();
    m_run->setText(m_compact ? QString() : m_last ? tr("Run again") : tr("Run"));
    m_run->setAccessibleName(m_last ? tr("Run again") : tr("Run"));
    m_run->setEnabled(state != State::Stopping);
    m_pause->setVisible(active);
    m_stop->setVisible(active);
    m_progress->setVisible(active);
    m_pause->setEnabled(state == State::Running || state == State::Paused);
    m_stop->setEnabled(state != State::Stopping);
    const bool paused = state == State::Paused;
    m_pause->setIcon(look::icon(paused ? QStringLiteral("i-play") : QStringLiteral("i-pause")));
    m_pause->setToolTip(paused ? tr("Resume the run") : tr("Hold the run"));
    m_pause->setAccessibleName(paused ? tr("Continue") : tr("Pause"));
    m_progress->setValue(static_cast<int>(1000 * m_session.progress()));
    m_compare->setVisible(m_history.size() > 1 || m_model.comparedRun());
    const auto& other = m_model.comparedRun();
    m_compare->setText(other ? tr("Compared with %1", "a run").arg(runTitle(other->name, other->finished))
                             : tr("Compare"));
    m_compare->setToolTip(m_compare->text());
    refreshStatus();
}

void RunBar::showStatus(const QString& words, std::optional<Glyph> glyph, const QString& path)
{
    m_glyph = glyph;
    QList<Link> links;
    if (!path.isEmpty()) links.append({path, path == QLatin1String("run:") ? tr("Run again") : tr("Show")});
    m_status->setParts({}, words, links);
    m_status->setAccessibleName(words);
    update();
}

void RunBar::refreshStatus()
{
    const double span = std::max(1.0, m_model.end());
    const QString at = plot::clockWords(m_session.simulatedTime(), std::max(span, m_session.simulatedTime()));
    m_status->setHint({});
    switch (m_session.state()) {
    case State::Running: {
        const QString left = m_remaining.words(m_session.progress()),
                      words = m_session.refinements() > 0
                                  ? tr("Repeated with a finer grid, %1", "time of the run").arg(at)
                                  : tr("Running, %1", "time of the run").arg(at);
        return showStatus(left.isEmpty() ? words : tr("%1, %2", "state of the run, time left").arg(words, left),
                          Glyph::Running);
    }
    case State::Paused:
        return showStatus(tr("Held at %1", "time of the run").arg(at), Glyph::Held);
    case State::Stopping:
        return showStatus(tr("Stopping"), Glyph::Held);
    case State::Idle:
        break;
    }
    // Whatever lies over the plant, figures of an older one are no figures of this one.
    if (m_last && isStale())
        return showStatus(tr("The plant has changed since this run."), Glyph::Info, QStringLiteral("run:"));
    if (!m_shadow.isEmpty()) return showStatus(m_shadow, m_shadowPlays ? Glyph::Running : Glyph::Held);
    if (!m_last) return showStatus({}, {});
    const figures::RunResult& result = m_last->result;
    m_status->setHint(solverText(result));
    const QString end = plot::clockWords(result.simulatedTime, span);
    switch (result.status) {
    case figures::RunStatus::Failed:
        return showStatus(whyOf(result, m_document), Glyph::Fault, whereOf(result));
    case figures::RunStatus::Unbalanced:
        return showStatus(whyOf(result, m_document), Glyph::Warn, whereOf(result));
    case figures::RunStatus::Stopped:
        return showStatus(tr("Stopped at %1", "time of the run").arg(end), Glyph::Held);
    case figures::RunStatus::Ok:
        break;
    }
    showStatus(tr("ok, %1 in %2", "simulated time, time of the computer")
                   .arg(lengthText(result.simulatedTime), wallText(result.wallTime)),
               Glyph::Ok);
}

// Where a unit lies on the sheet, or how a tag is mapped, changes no run. A run that failed says why.
bool RunBar::isStale() const
{
    const figures::RunStatus status = m_last->result.status;
    return status == figures::RunStatus::Ok && m_last->flowsheet != m_document.flowsheet() &&
           !app::isSameRun(m_last->flowsheet, m_document.flowsheet(), m_document.catalogue());
}

QString RunBar::solverText(const figures::RunResult& result) const
{
    const QLocale locale;
    const solve::Statistics& s = result.statistics;
    return tr("Steps: %1\nRight-hand sides: %2\nJacobians: %3\nRestarts: %4\nWindows: %5\nIntegration: %6")
        .arg(locale.toString(qlonglong(s.steps)), locale.toString(qlonglong(s.rightHandSides)),
             locale.toString(qlonglong(s.jacobians)), locale.toString(qlonglong(s.restarts)),
             locale.toString(qlonglong(s.windows)), wallText(result.wallTime));
}

void RunBar::fillCompareMenu()
{
    m_compareMenu->clear();
    auto* group = new QActionGroup(m_compareMenu);
    QAction* none = m_compareMenu->addAction(tr("No comparison"));
    none->setCheckable(true);
    none->setChecked(!m_model.comparedRun());
    group->addAction(none);
    connect(none, &QAction::triggered, this, [this] { m_model.compareWith(nullptr); });
    connect(m_compareMenu->addAction(tr("Overlay several runs…")), &QAction::triggered, this, &RunBar::overlayAsked);
    m_compareMenu->addSeparator();
    const std::vector<app::HistoryEntry> entries = m_history.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto run = m_history.run(i);
        if (!run || run == m_model.run() || !m_model.run()) continue;
        const std::vector<app::PlantChange> changes =
            app::changesBetween(run->flowsheet, m_model.run()->flowsheet, m_document.catalogue());
        const QString title = runTitle(entries[i].name, entries[i].finished);
        const QString words =
            entries[i].status == "ok"
                ? tr("%1 – since then: %2", "run, what changed").arg(title, app::changeSummary(changes))
                : tr("%1 (%2) – since then: %3", "run, status, what changed")
                      .arg(title, statusWord(entries[i].status), app::changeSummary(changes));
        QString shown = words;
        QAction* action = m_compareMenu->addAction(shown.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(run == m_model.comparedRun());
        action->setToolTip(app::textsOf(changes).join(u'\n'));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, run] { m_model.compareWith(run); });
    }
    if (entries.empty()) return;
    m_compareMenu->addSeparator();
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Name the run shown, to keep it"));
    name->setAccessibleName(name->placeholderText());
    if (m_model.run()) name->setText(m_model.run()->name);
    auto* field = new QWidgetAction(m_compareMenu);
    field->setDefaultWidget(name);
    m_compareMenu->addAction(field);
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        for (std::size_t i = 0; i < m_history.size(); ++i)
            if (m_history.run(i) == m_model.run()) {
                m_history.rename(i, name->text().trimmed());
                break;
            }
        m_compareMenu->close();
    });
}

void RunBar::paintEvent(QPaintEvent*)
{
    if (!m_glyph || m_status->accessibleName().isEmpty()) return;
    const qreal u = Theme::current().u();
    QPainter painter(this);
    look::paintGlyph(&painter, *m_glyph, QPointF(m_status->x() - 3.5 * u, height() / 2.0), 4 * u);
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_bar.cpp"
