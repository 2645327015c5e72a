// The Studies page.
#include "ui/pages/studies/studies_page.h"

#include "app/common/sentence.h"
#include "app/study/study_start.h"
#include "core/base/text.h"
#include "ui/look/room.h"
#include "ui/pages/studies/study_files.h"
#include "ui/pages/studies/study_panes.h"
#include "ui/pages/studies/study_sheets.h"
#include "ui/study/factor_pane.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/take_sheet.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

StudiesPage::StudiesPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_planner(work.document, work.autoRun, work.studies.session())
    , m_head(new StudyHead({work.document, work.studies}))
    , m_begin(actButton("", tr("From these parameters…"), tr("Choose what is varied")))
    , m_content(new QStackedWidget)
    , m_panes(new StudyPanes({work.studies.session(), work.studies.maps(), work.autoRun, m_planner}))
    , m_sheets(new StudySheets(work.document, work.studies, this))
    , m_files(new StudyFiles(work.document, work.studies, this))
{
    setAcceptDrops(true);
    m_content->addWidget(makeEmpty());
    m_content->addWidget(m_panes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_content, 1);
    connectParts();
    connectWork();
    refresh();
    showScene();
}

// Says what the page is for, with one act.
QWidget* StudiesPage::makeEmpty()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    auto* text =
        new Label(tr("A study compares planned runs. Start from the parameters of this plant."), Type::Section);
    auto* more = new Label(
        tr("Choose what is varied, choose a design, and let the twin run it or enter laboratory results: the page "
           "shows which factors matter, which setting is best, and how certain that is. You can also start from a "
           "parameter of the flowsheet, by “Study this parameter” in its menu."),
        Type::Body, Token::Muted);
    for (Label* label : {text, more}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_begin->setProperty("role", "primary");
    place->setFocusProxy(m_begin);
    column->setContentsMargins(20 * u, 0, 20 * u, 0);
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(more);
    column->addWidget(m_begin, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void StudiesPage::connectParts()
{
    connect(m_head, &StudyHead::asked, this, &StudiesPage::carryOut);
    connect(m_head, &StudyHead::starting, this, [this] {
        m_panes->report({}, false);
        m_panes->factors()->report({});
    });
    connect(m_begin, &QPushButton::clicked, m_sheets, &StudySheets::askFactors);
    connect(m_panes, &StudyPanes::designAsked, this, [this] {
        const app::StudySession::Value study = m_work.studies.session().value();
        study&& app::hasResults(*study) ? m_sheets->addRuns() : m_sheets->chooseDesign();
    });
    connect(m_panes, &StudyPanes::platesAsked, m_sheets, &StudySheets::showPlates);
    connect(m_panes, &StudyPanes::validationAsked, this, &StudiesPage::addValidation);
    connect(m_panes->factors(), &study::FactorPane::factorAsked, m_sheets, &StudySheets::askFactors);
    connect(m_panes->factors(), &study::FactorPane::placeAsked, this, &StudiesPage::placeAsked);
    connect(m_panes->sheet(), &study::RunSheetPane::openAsked, this, &StudiesPage::openRun);
    connect(m_panes->sheet(), &study::RunSheetPane::sheetPasted, m_sheets->results(), &study::TakeSheet::openText);
    connect(m_sheets, &StudySheets::chosen, this, &StudiesPage::study);
    connect(m_sheets, &StudySheets::runsTaken, this, [this] { m_panes->sheet()->setFocus(Qt::OtherFocusReason); });
    connect(m_sheets, &StudySheets::reported, this, [this](const QString& words) { m_panes->report(words, false); });
    connect(m_sheets, &StudySheets::left, this, &StudiesPage::focusFirst);
    connect(m_files, &StudyFiles::sheetChosen, m_sheets->results(), &study::TakeSheet::open);
    connect(m_files, &StudyFiles::reported, m_panes, &StudyPanes::report);
    connect(m_files, &StudyFiles::failed, this, &StudiesPage::failed);
}

void StudiesPage::connectWork()
{
    const app::StudySession& session = m_work.studies.session();
    connect(&session, &app::StudySession::changed, this, &StudiesPage::refresh);
    connect(&session, &app::StudySession::analysisChanged, this, &StudiesPage::showScene);
    connect(&session, &app::StudySession::looked, this, &StudiesPage::showScene);
    connect(&session, &app::StudySession::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
    connect(&m_work.studies.runner(), &app::StudyRunner::failed, this, [this](const base::Error& error) {
        m_panes->report(app::sentence(error), true);
        if (base::startsWith(error.where, "factors/")) m_panes->factors()->report(app::sentence(error.what));
    });
    connect(&m_work.studies.runner(), &app::StudyRunner::ended, this, &StudiesPage::reportEnded);
    connect(&m_work.studies.best(), &app::BackgroundJob::changed, this, &StudiesPage::takeBest);
}

void StudiesPage::carryOut(StudyHead::Act act)
{
    switch (act) {
    case StudyHead::Act::NewStudy:
        return startStudy();
    case StudyHead::Act::ChooseDesign:
        return m_sheets->chooseDesign();
    case StudyHead::Act::AddRuns:
        return m_sheets->addRuns();
    case StudyHead::Act::ShowPlates:
        return m_sheets->showPlates();
    case StudyHead::Act::WriteSetting:
        return writeSetting();
    case StudyHead::Act::WriteBest:
        return writeBest();
    case StudyHead::Act::CompareScales:
        return m_sheets->compareScales();
    case StudyHead::Act::CompareStudies:
        return m_sheets->compareStudies();
    case StudyHead::Act::Paste:
        return m_panes->sheet()->paste();
    case StudyHead::Act::ReadResults:
        return m_files->readResults();
    case StudyHead::Act::ExportSheet:
        return m_files->exportSheet();
    case StudyHead::Act::ReportOrStop:
        return m_files->reportOrStop(m_panes->scene());
    }
}

bool StudiesPage::isEmpty() const
{
    return !m_work.studies.session().value();
}

void StudiesPage::showScene()
{
    m_panes->showScene();
    m_head->refreshState();
}

void StudiesPage::refresh()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    const bool focusInside = m_content->isAncestorOf(focusWidget());
    m_content->setCurrentIndex(study ? 1 : 0);
    m_head->refresh();
    arrange();
    if (study) return m_panes->refresh();
    m_sheets->leaveDesigns();
    if (focusInside) m_begin->setFocus(Qt::OtherFocusReason);
}

void StudiesPage::reportEnded()
{
    const app::StudyRunner& runner = m_work.studies.runner();
    m_panes->report(runner.failures() ? tr("%1 of %2 runs finished; %3 of them failed, see their rows.")
                                            .arg(runner.done())
                                            .arg(runner.all())
                                            .arg(runner.failures())
                                      : tr("%1 of %2 runs finished.").arg(runner.done()).arg(runner.all()),
                    runner.failures() > 0);
}

void StudiesPage::openRun(const QString& id)
{
    const app::StudySession::Value study = m_work.studies.session().value();
    const studies::StudyRun* run = study ? studies::findRun(*study, id.toStdString()) : nullptr;
    if (!run) return;
    const base::Result<model::Flowsheet> plant = m_work.studies.runner().plantOf(*study, *run);
    if (!plant) return m_panes->report(app::sentence(plant.error()), true);
    emit runAsked(*plant);
}

void StudiesPage::goOnFrom(const Page& former)
{
    m_sheets->goOnFrom(*dynamic_cast<const StudiesPage&>(former).m_sheets);
}

void StudiesPage::focusFirst()
{
    if (isEmpty()) return m_begin->setFocus(Qt::OtherFocusReason);
    m_panes->focusFirst();
}

bool StudiesPage::back()
{
    return m_sheets->back() || m_panes->back();
}

QList<QWidget*> StudiesPage::regions() const
{
    if (isEmpty()) return {m_head, m_content->currentWidget()};
    return QList<QWidget*>{m_head} + m_panes->regions();
}

void StudiesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StudiesPage::arrange()
{
    const bool narrow = look::isNarrow(this);
    m_panes->setNarrow(narrow);
    m_head->setNarrow(narrow);
}

void StudiesPage::dragEnterEvent(QDragEnterEvent* event)
{
    // Else the window has a use for it, or none.
    const app::StudySession::Value study = m_work.studies.session().value();
    study&& app::takesResults(*study) && !StudyFiles::sheetOf(event->mimeData()).isEmpty()
        ? event->acceptProposedAction()
        : event->ignore();
}

void StudiesPage::dropEvent(QDropEvent* event)
{
    const QString path = StudyFiles::sheetOf(event->mimeData());
    if (path.isEmpty()) return event->ignore();
    event->acceptProposedAction();
    m_sheets->results()->open(path);
}

} // namespace titer::pages

#include "ui/pages/studies/moc_studies_page.cpp"
