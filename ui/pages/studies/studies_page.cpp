// The Studies page.
#include "ui/pages/studies/studies_page.h"

#include "app/common/sentence.h"
#include "app/study/design_advisor.h"
#include "app/study/study_start.h"
#include "ui/look/icons.h"
#include "ui/report/study_report.h"
#include "ui/shown/run_values.h"
#include "ui/study/effects_pane.h"
#include "ui/study/factor_pane.h"
#include "ui/study/half_normal_pane.h"
#include "ui/study/maps/contour_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/pane_board.h"
#include "ui/study/profiler_pane.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/augment_sheet.h"
#include "ui/study/sheets/compare_sheet.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/equivalence_sheet.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/study/sheets/plate_sheet.h"
#include "ui/study/sheets/take_sheet.h"
#include "ui/study/study_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using shown::valueWithUnit;
using widgets::Plate;
using widgets::Sheet;

using look::Theme;
using look::Token;
using look::Type;
using studies::Study;
using widgets::Label;

namespace {

QPushButton* button(const char* icon, const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text);
    if (*icon) made->setIcon(look::icon(QLatin1String(icon)));
    made->setToolTip(tip);
    made->setAccessibleName(text);
    made->setAutoDefault(true); // Enter acts
    return made;
}

} // namespace

StudiesPage::StudiesPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_name(new QPushButton)
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_run(button("", {}, tr("Executes the runs without a result, on all cores of this computer")))
    , m_paste(button("", tr("Paste results"),
                     tr("A run sheet copied in a spreadsheet, or plain results from the selected cell on")))
    , m_read(button("", tr("Read results…"),
                    tr("A completed run sheet, as a workbook or as text; you can also drop it here")))
    , m_export(button("i-export", tr("Export run sheet"), tr("As a file for the laboratory, with ids for reimport")))
    , m_reportButton(button("i-file", tr("Report…"), tr("The study as a document: PDF or web page")))
    , m_more(new QToolButton)
    , m_begin(button("", tr("From these parameters…"), tr("Choose what is varied")))
    , m_content(new QStackedWidget)
    , m_factors(new study::FactorPane(work.session))
    , m_sheet(new study::RunSheetPane(work.session))
    , m_design(button("", tr("Choose a design…"), tr("Designs for a goal, side by side")))
    , m_plateMap(new QToolButton)
    , m_board(new study::PaneBoard)
    , m_plots{new study::EffectsPane, new study::HalfNormalPane, new study::ProfilerPane, new study::ContourPane,
              new study::SpacePane}
    , m_foot(new Plate(Token::Base, Qt::TopEdge))
    , m_footWords(new Label({}, Type::Caption))
    , m_parameters(new study::FactorSheet(work.document, this))
    , m_designs(new study::DesignSheet(work.session, this))
    , m_augment(new study::AugmentSheet(work.session, this))
    , m_plates(new study::PlateSheet(work.session, this))
    , m_equivalence(new study::EquivalenceSheet(work.session, this))
    , m_compared(new study::CompareSheet(work.session, this))
    , m_results(new study::TakeSheet(work.session, this))
    , m_report(new report::StudyReporter(work.document, this))
{
    setAcceptDrops(true);
    m_head = makeHead();
    m_content->addWidget(makeEmpty());
    m_content->addWidget(makePanes());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_content, 1);
    column->addWidget(m_foot);
    connectAll();
    refresh();
    showScene();
}

void StudiesPage::toggleTerm(int response, const QString& term, bool in)
{
    const app::StudySession::Value now = m_work.session.value();
    if (!now || response >= int(now->responses.size())) return;
    Study study = *now;
    std::vector<std::string>& out = study.responses[std::size_t(response)].leftOut;
    std::erase(out, term.toStdString());
    if (!in) out.push_back(term.toStdString());
    const QString words = study::termWords(term.toStdString(), studies::factorsOf(study));
    const QString name = QString::fromStdString(study.responses[std::size_t(response)].name);
    m_work.session.change(std::move(study),
                          in ? tr("Include %1 in the model of %2", "term, response").arg(words, name)
                             : tr("Remove %1 from the model of %2", "term, response").arg(words, name));
}

void StudiesPage::setLimit(int response, bool high, double value)
{
    const app::StudySession::Value now = m_work.session.value();
    if (!now || response >= int(now->responses.size())) return;
    Study study = *now;
    studies::StudyResponse& changed = study.responses[std::size_t(response)];
    (high ? changed.high : changed.low) = value;
    if (!studies::check(study).empty()) return; // beyond the other limit
    const QString name = QString::fromStdString(changed.name);
    m_work.session.change(std::move(study), tr("Limit of %1", "a response").arg(name),
                          QStringLiteral("limit %1 %2").arg(response).arg(high));
}

// A factor that takes the place of the other axis changes places with it.
void StudiesPage::setAxis(int axis, int factor)
{
    if (axis < 0 || axis > 1) return;
    if (m_axes[1 - axis] == factor) m_axes[1 - axis] = m_axes[axis];
    m_axes[axis] = factor;
    showScene();
}

bool StudiesPage::isEmpty() const
{
    return !m_work.session.value();
}

QString StudiesPage::stateText() const
{
    return m_state->text();
}

study::StudyScene StudiesPage::scene() const
{
    const app::StudySession& session = m_work.session;
    study::StudyScene scene;
    scene.study = session.analysed();
    scene.analysis = session.analysis();
    scene.validations = session.validations();
    if (!scene.study) return scene;
    scene.response = std::min(session.response(), std::max(0, int(scene.study->responses.size()) - 1));
    scene.run = QString::fromStdString(session.run());
    // A factor that came or went meanwhile is not in these models.
    scene.setting =
        session.setting().size() == scene.study->factors.size() ? session.setting() : studies::settingOf(*scene.study);
    const int last = int(scene.study->factors.size()) - 1;
    scene.axisX = std::clamp(m_axes[0], 0, std::max(0, last));
    scene.axisY = std::clamp(m_axes[1], 0, std::max(0, last));
    return scene;
}

void StudiesPage::showScene()
{
    const study::StudyScene now = scene();
    m_factors->show(now);
    m_sheet->show(now);
    for (study::StudyPane* pane : std::as_const(m_plots)) pane->show(now);
    refreshFoot(now);
    refreshState();
}

QString StudiesPage::footText() const
{
    return m_footWords->text();
}

// What is expected at the setting that is looked at.
void StudiesPage::refreshFoot(const study::StudyScene& scene)
{
    QStringList words;
    if (!scene.isEmpty()) {
        const QLocale locale;
        if (scene.analysis->acceptance)
            words << tr("P = %1", "probability of meeting all limits")
                         .arg(locale.toString(scene.analysis->acceptance->at(scene.setting), 'f', 2));
        for (const studies::ResponseAnalysis& response : scene.analysis->responses) {
            if (!response.fitted) continue;
            const studies::StudyResponse& known = scene.study->responses[response.response];
            words << tr("%1 %2", "response, predicted value with its unit")
                         .arg(QString::fromStdString(known.name),
                              valueWithUnit(studies::meanAt(*response.fitted, scene.setting), known.unit));
        }
    }
    m_foot->setVisible(!words.isEmpty() && !isEmpty());
    m_footWords->setText(tr("At the setting: %1", "what is predicted").arg(words.join(QStringLiteral(" · "))));
}

void StudiesPage::refresh()
{
    const app::StudySession::Value study = m_work.session.value();
    const bool focusInside = m_content->isAncestorOf(focusWidget());
    m_content->setCurrentIndex(study ? 1 : 0);
    for (QWidget* act : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_run), static_cast<QWidget*>(m_export),
                         static_cast<QWidget*>(m_reportButton), static_cast<QWidget*>(m_more)})
        act->setVisible(study != nullptr);
    arrange();
    if (!study) {
        m_designs->leave();
        m_augment->leave();
        m_state->setText(tr("no study yet"));
        if (focusInside) m_begin->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->setText(QString::fromStdString(study->name));
    m_name->setAccessibleName(tr("Study %1").arg(m_name->text()));
    m_design->setEnabled(!study->factors.empty());
    // A design would take the place of results.
    m_design->setText(app::hasResults(*study) ? tr("Add runs…") : tr("Choose a design…"));
    m_design->setAccessibleName(m_design->text());
    m_design->setToolTip(app::hasResults(*study) ? tr("Ways to add runs to the existing ones, side by side")
                                                 : tr("Designs for a goal, side by side"));
    m_export->setEnabled(!study->runs.empty());
    m_plateMap->setEnabled(!study->runs.empty());
    for (QPushButton* act : {m_paste, m_read}) act->setEnabled(takesResults());
    refreshState();
}

// What it is, how far it is, and what goes on.
void StudiesPage::refreshState()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    const app::StudyRunner& runner = m_work.runner;
    const app::StudyCounts counts = app::countsOf(*study);
    QStringList words;
    words << (study->kind.empty() ? tr("no design yet") : app::designWords(study->kind));
    if (counts.runs) words << tr("%1 of %n run(s) have results", nullptr, counts.runs).arg(counts.whole);
    const bool here = runner.isRunning() && runner.study() == study->id;
    if (here) {
        const QString left = m_remaining.words(runner.progress());
        words << tr("run %1 of %2 on the twin").arg(runner.done()).arg(runner.all());
        if (!left.isEmpty()) words << left;
    } else if (counts.failed) {
        words << tr("%n failed", nullptr, counts.failed);
    }
    m_state->setText(words.join(QStringLiteral(" · ")));
    m_reportButton->setEnabled(m_report->isRunning() || m_work.session.analysis() != nullptr);
    m_run->setText(runner.isRunning() ? tr("Stop the runs") : tr("Run on the twin"));
    m_run->setIcon(
        look::icon(runner.isRunning() ? QStringLiteral("i-close") : QStringLiteral("i-run"), Token::OnAccent));
    m_run->setAccessibleName(m_run->text());
    m_run->setEnabled(runner.isRunning() || app::StudyRunner::missing(*study) > 0);
    m_run->setToolTip(m_run->isEnabled() ? tr("Executes the runs without a result, on all cores of this computer")
                      : counts.runs == 0
                          ? tr("Choose a design first: it creates the runs")
                          : tr("All runs have results; “Run all again” in the menu clears those of the twin"));
}

void StudiesPage::chooseDesign()
{
    m_designs->open();
}

void StudiesPage::showPlates(const QString& run)
{
    m_designs->leave();
    m_plates->open(run);
}

void StudiesPage::runOrStop()
{
    if (m_work.runner.isRunning()) return m_work.runner.stop();
    m_sheet->report({}, false);
    m_factors->report({});
    m_remaining.start();
    m_work.runner.start();
}

void StudiesPage::openRun(const QString& id)
{
    const app::StudySession::Value study = m_work.session.value();
    const studies::StudyRun* run = study ? studies::findRun(*study, id.toStdString()) : nullptr;
    if (!run) return;
    const base::Result<model::Flowsheet> plant = m_work.runner.plantOf(*study, *run);
    if (!plant) return m_sheet->report(app::sentence(plant.error()), true);
    emit runAsked(*plant);
}

void StudiesPage::focusFirst()
{
    if (isEmpty()) return m_begin->setFocus(Qt::OtherFocusReason);
    const app::StudySession::Value study = m_work.session.value();
    if (study->runs.empty() && m_design->isEnabled()) return m_design->setFocus(Qt::OtherFocusReason);
    m_sheet->setFocus(Qt::OtherFocusReason);
}

bool StudiesPage::back()
{
    for (Sheet* sheet :
         {static_cast<Sheet*>(m_parameters), static_cast<Sheet*>(m_designs), static_cast<Sheet*>(m_augment),
          static_cast<Sheet*>(m_equivalence), static_cast<Sheet*>(m_compared), static_cast<Sheet*>(m_results),
          static_cast<Sheet*>(m_plates)})
        if (sheet->isVisible()) {
            sheet->leave();
            if (!sheet->isVisible()) focusFirst();
            return true;
        }
    return m_sheet->back() || m_board->leaveFull();
}

QList<QWidget*> StudiesPage::regions() const
{
    if (isEmpty()) return {m_head, m_content->currentWidget()};
    QList<QWidget*> regions{m_head, m_factors, m_sheet};
    for (study::StudyPane* pane : m_plots) regions.append(pane);
    return regions;
}

} // namespace titer::pages

#include "ui/pages/studies/moc_studies_page.cpp"
