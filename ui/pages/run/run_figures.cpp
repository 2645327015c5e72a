#include "ui/pages/run/run_figures.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "core/base/not_available.h"
#include "ui/look/icons.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_overlay.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/report/run_report.h"
#include "ui/shown/ahead_line.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_state.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::differenceText;
using shown::KpiRow;
using shown::RunModel;
using shown::runTitle;
using shown::RunTrends;
using shown::valueText;
using widgets::Label;

RunFigures::RunFigures(app::Document& document, app::PlantWork& work, RunModel& model, QWidget* parent)
    : QStackedWidget(parent)
    , m_document(document)
    , m_noRun(new Label({}, Type::PageTitle))
    , m_noRunText(new Label({}, Type::Body, Token::Muted))
    , m_work(work)
    , m_laid(work.shadow())
    , m_model(model)
    , m_kpis(new KpiRow(model))
    , m_trends(new RunTrends(model))
    , m_ahead(new RunAhead(model, this))
    , m_shadow(new RunShadow(document, m_laid, model))
    , m_overlay(new RunOverlay(document, work.history(), model))
{
    addWidget(makeEmpty());
    addWidget(makeFigures());
    addWidget(m_overlay);
    connectParts();
}

// Says what the page is for, with the one act that fills it.
QWidget* RunFigures::makeEmpty()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    m_noRunText->setWordWrap(true);
    m_noRunText->setAlignment(Qt::AlignHCenter);
    m_noRunText->setContentsMargins(6 * u, 0, 6 * u, 0);
    setPlanned(false);
    auto* run = new QPushButton(tr("Run the plant"));
    run->setProperty("role", "primary");
    run->setIcon(look::icon(QStringLiteral("i-play"), Token::OnAccent));
    connect(run, &QPushButton::clicked, this, &RunFigures::runAsked);
    column->addStretch(2);
    column->addWidget(m_noRun, 0, Qt::AlignHCenter);
    // As wide as the page: aligned, it would be as high as in its widest form and be cut.
    column->addWidget(m_noRunText);
    column->addWidget(run, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void RunFigures::setPlanned(bool planned)
{
    const QString run =
        tr("A run computes the plant from the start to the end of its recipe: levels, cells, nutrients, "
           "product. Its time course is shown here, and you can inspect any time.");
    m_noRun->setText(planned ? tr("No run yet, only its plan") : tr("Nothing has run yet"));
    m_noRunText->setText(planned ? tr("%1 Until then, boards and alarms of the model show the plan, which is computed "
                                      "while you draw the plant.",
                                      "what a run is")
                                       .arg(run)
                                 : run);
}

QWidget* RunFigures::makeFigures()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::current().u());
    // The line of the forecast has its place between them for good, in lieu of a gap: what it says moves no plot.
    auto* plots = new QVBoxLayout;
    plots->setSpacing(0);
    plots->addWidget(m_kpis);
    plots->addWidget(m_ahead->line());
    plots->addWidget(m_trends, 1);
    column->addLayout(plots, 1);
    column->addWidget(m_shadow);
    m_shadow->table()->fitInto(place);
    m_trends->setBeside(m_ahead->button());
    return place;
}

void RunFigures::connectParts()
{
    connect(&m_model, &RunModel::runChanged, this, [this] {
        showContent();
        refreshFoot();
    });
    connect(&m_work.history(), &app::RunHistory::renamed, this, &RunFigures::followName);
    connect(m_trends, &RunTrends::exportAsked, this, &RunFigures::save);
    connect(m_overlay, &RunOverlay::closed, this, [this] { showOverlay(false); });
    connect(m_overlay, &RunOverlay::exportAsked, this, &RunFigures::save);
    connect(m_overlay, &RunOverlay::timeChosen, this, &RunFigures::lookedAt);
    connect(m_shadow, &RunShadow::failed, this, &RunFigures::failed);
    m_ahead->follow(&m_laid.live());
    connect(m_ahead, &RunAhead::reported, this, &RunFigures::failed);
    connect(m_ahead, &RunAhead::changed, this, [this] {
        m_trends->timeAxis()->setNow(m_ahead->now());
        m_trends->setForecast(m_ahead->forecast(), m_ahead->words());
    });
}

// What is shown is the same run.
void RunFigures::followName(const std::shared_ptr<const app::Run>& former, const std::shared_ptr<const app::Run>& now)
{
    if (m_model.comparedRun() == former) m_model.compareWith(now);
    if (m_model.run() == former && !m_model.isPartial()) m_model.show(now);
}

void RunFigures::setCompact(bool compact)
{
    m_kpis->setCompact(compact);
    m_ahead->setCompact(compact);
    m_shadow->setFolded(compact);
}

void RunFigures::showContent()
{
    setCurrentIndex(m_model.isEmpty() ? Empty : m_overlaid ? Overlay : Figures);
}

void RunFigures::showOverlay(bool shown)
{
    if (shown && (!m_model.run() || !m_model.run()->plant))
        return emit failed(tr("There is no finished run for an overlay. Start one with F5."));
    m_overlaid = shown;
    showContent();
    if (!shown) return;
    emit overlayShown();
    m_overlay->open(m_trends->shownTags());
    m_overlay->setFocus();
}

// A run that goes at full speed is not looked ahead of before it is held.
void RunFigures::refreshNow()
{
    using State = app::RunSession::State;
    using Course = RunAhead::Course;
    const app::RunSession& session = m_work.session();
    m_ahead->setSegments(session.segments());
    if (m_laid.isActive()) return m_ahead->setNow(m_laid.now(), Course::Held);
    if (session.state() == State::Idle) return m_ahead->setNow(base::notAvailable, Course::Ended);
    m_ahead->setNow(session.simulatedTime(), session.state() == State::Paused ? Course::Held : Course::Running);
}

void RunFigures::gather()
{
    m_model.setReach(m_laid.isActive() ? m_laid.end() : 0.0);
    m_trends->setSamples(samplesOf(m_laid, m_trends->shownTags()));
    m_trends->setEstimates(estimatesOf(m_laid, m_trends->shownTags()));
    m_trends->setRecorded(unlinkedOf(m_laid, m_trends->shownTags()), linkedOf(m_laid));
    if (m_chooseRecorded && m_laid.isActive() && !m_model.isEmpty()) {
        m_chooseRecorded = false;
        if (!hasLinks(m_laid)) m_trends->chooseRecorded();
    }
    refreshGap();
}

void RunFigures::refreshGap()
{
    const auto gap = m_shadow->mainGap();
    if (gap)
        m_kpis->setGap(tr("Gap of %1", "a variable").arg(gap->name), differenceText(gap->now), gap->unit,
                       tr("RMSE %1, worst %2").arg(valueText(gap->rmse), differenceText(gap->worst)));
    else
        m_kpis->setGap({}, {}, {}, {});
}

void RunFigures::refreshFoot()
{
    const auto& run = m_model.run();
    const QString foot =
        run ? tr("%1 · %2 · Titer %3", "project, run, version")
                  .arg(m_document.name(), runTitle(run->name, run->finished), QStringLiteral(TITER_VERSION))
            : QString();
    m_trends->setFoot(foot);
    m_overlay->setFoot(foot);
}

void RunFigures::save(const QString& name, RunTrends::Format format, const QByteArray& bytes)
{
    const QString endings[] = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")};
    const QString filters[] = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Values (*.csv)")};
    const auto which = static_cast<std::size_t>(format);
    const QString path =
        widgets::askWhereToSave(this, tr("Save"), name + u'.' + endings[which], filters[which], endings[which]);
    if (path.isEmpty()) return;
    if (const base::Done done = app::writeExport(path, bytes); !done) emit failed(app::sentence(done.error().what));
}

void RunFigures::saveReport()
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

void RunFigures::nameRun()
{
    if (!m_model.run()) return emit failed(tr("There is no finished run to name. Start one with F5."));
    m_overlay->askName(m_model.run());
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_figures.cpp"
