// How the Studies page is put together.
#include "app/common/sentence.h"
#include "app/study/study_start.h"
#include "core/base/text.h"
#include "ui/look/icons.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/report/study_report.h"
#include "ui/study/factor_pane.h"
#include "ui/study/pane_board.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/study/sheets/plate_sheet.h"
#include "ui/study/sheets/take_sheet.h"
#include "ui/study/study_pane.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/room.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace titer::pages {

using widgets::Plate;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

QWidget* StudiesPage::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    row->setSpacing(3 * u);
    m_name->setProperty("role", "flat");
    m_name->setIcon(look::icon(QStringLiteral("i-chevd")));
    m_name->setLayoutDirection(Qt::RightToLeft); // the chevron behind the name
    m_name->setFont(Theme::current().font(Type::PageTitle));
    m_name->setToolTip(tr("Other studies, and actions for this one"));
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(1);
    m_run->setProperty("role", "primary");
    m_more->setIcon(look::icon(QStringLiteral("i-more")));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("More for this study"));
    m_more->setAccessibleName(tr("More for this study"));
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    row->addWidget(m_run);
    row->addWidget(m_paste);
    row->addWidget(m_read);
    row->addWidget(m_export);
    row->addWidget(m_reportButton);
    row->addWidget(m_more);
    return head;
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

QWidget* StudiesPage::makePanes()
{
    using Row = study::PaneBoard::Row;
    const int u = Theme::current().u();
    m_sheet->addTool(m_design);
    m_plateMap->setIcon(look::icon(QStringLiteral("i-table")));
    m_plateMap->setAutoRaise(true);
    m_plateMap->setFocusPolicy(Qt::StrongFocus);
    m_plateMap->setToolTip(tr("Plate map: which run is in which vessel"));
    m_plateMap->setAccessibleName(tr("Plate map"));
    m_sheet->addTool(m_plateMap);
    m_factors->setMinimumWidth(76 * u);
    m_board->addPane(m_factors, tr("Factors and responses"), Row::Upper, 19, true,
                     [this](QWidget* w) { m_factors->addTool(w); });
    m_board->addPane(m_sheet, tr("Run sheet"), Row::Upper, 40, true, [this](QWidget* w) { m_sheet->addTool(w); });
    const struct {
        Row row;
        int share;
    } places[] = {{Row::Upper, 24}, {Row::Upper, 23}, {Row::Lower, 48}, {Row::Lower, 26}, {Row::Lower, 26}};
    for (int i = 0; i < m_plots.size(); ++i) {
        study::StudyPane* pane = m_plots[i];
        m_board->addPane(pane, pane->title(), places[i].row, places[i].share, false,
                         [pane](QWidget* w) { pane->addTool(w); });
        connectPlot(pane);
    }
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(4 * u, u, 4 * u, u);
    m_footWords->setAlignment(Qt::AlignRight);
    m_footWords->setWordWrap(true);
    row->addWidget(m_footWords, 1);
    return m_board;
}

void StudiesPage::connectPlot(study::StudyPane* pane)
{
    using study::StudyPane;
    app::StudySession& session = m_work.session;
    connect(pane, &StudyPane::settingChanged, this, [&session, pane](const std::vector<double>& natural, bool) {
        const studies::Factors factors = studies::factorsOf(*pane->scene().study);
        std::vector<double> coded;
        for (std::size_t i = 0; i < std::min(natural.size(), factors.size()); ++i)
            coded.push_back(factors[i].toCoded(natural[i]));
        session.setSetting(coded);
    });
    connect(pane, &StudyPane::runSelected, this,
            [&session](const QString& id) { session.selectRun(id.toStdString()); });
    connect(pane, &StudyPane::responseSelected, &session, &app::StudySession::selectResponse);
    connect(pane, &StudyPane::termToggled, this, &StudiesPage::toggleTerm);
    connect(pane, &StudyPane::limitChanged, this, &StudiesPage::setLimit);
    connect(pane, &StudyPane::axisChanged, this, &StudiesPage::setAxis);
    connect(pane, &StudyPane::validationAsked, this, &StudiesPage::addValidation);
}

void StudiesPage::connectAll()
{
    app::StudySession& session = m_work.session;
    connect(m_begin, &QPushButton::clicked, this, &StudiesPage::askFactors);
    connect(m_name, &QPushButton::clicked, this, &StudiesPage::nameMenu);
    connect(m_more, &QToolButton::clicked, this, &StudiesPage::moreMenu);
    connect(m_run, &QPushButton::clicked, this, &StudiesPage::runOrStop);
    connect(m_paste, &QPushButton::clicked, this, &StudiesPage::paste);
    connect(m_read, &QPushButton::clicked, this, &StudiesPage::readResults);
    connect(m_export, &QPushButton::clicked, this, &StudiesPage::exportSheet);
    connect(m_design, &QPushButton::clicked, this, [this] {
        const app::StudySession::Value study = m_work.session.value();
        study&& app::hasResults(*study) ? addRuns() : chooseDesign();
    });
    connect(m_plateMap, &QToolButton::clicked, this, [this] { showPlates(); });
    connect(m_sheet, &study::RunSheetPane::vesselAsked, this, &StudiesPage::showPlates);
    connect(m_plates, &study::PlateSheet::runAsked, this,
            [&session](const QString& run) { session.selectRun(run.toStdString()); });
    connect(m_plates, &study::PlateSheet::left, this, &StudiesPage::focusFirst);
    connect(m_parameters, &study::FactorSheet::chosen, this, &StudiesPage::study);
    connect(m_designs, &study::DesignSheet::taken, this, [this] { m_sheet->setFocus(Qt::OtherFocusReason); });
    connect(m_factors, &study::FactorPane::factorAsked, this, &StudiesPage::askFactors);
    connect(m_factors, &study::FactorPane::responseAsked, this, &StudiesPage::askResponse);
    connect(m_factors, &study::FactorPane::placeAsked, this, &StudiesPage::placeAsked);
    connect(m_sheet, &study::RunSheetPane::openAsked, this, &StudiesPage::openRun);
    connect(m_sheet, &study::RunSheetPane::sheetPasted, m_results, &study::TakeSheet::openText);
    connect(m_results, &study::TakeSheet::taken, this, [this](const QString& words) { m_sheet->report(words, false); });
    connect(m_results, &study::TakeSheet::left, this, &StudiesPage::focusFirst);
    connect(&m_exchange, &app::SheetExchange::written, this,
            [this](const QString& path) { m_sheet->report(tr("The run sheet is written to “%1”.").arg(path), false); });
    connect(&m_exchange, &app::SheetExchange::failed, this,
            [this](const base::Error& error) { m_sheet->report(app::sentence(error), true); });
    connect(m_reportButton, &QPushButton::clicked, this, &StudiesPage::reportOrStop);
    connect(m_report, &report::StudyReporter::changed, this, &StudiesPage::arrange);
    connect(m_report, &report::StudyReporter::written, this,
            [this](const QString& path) { m_sheet->report(tr("The report is written to “%1”.").arg(path), false); });
    connect(m_report, &report::StudyReporter::failed, this,
            [this](const base::Error& error) { m_sheet->report(app::sentence(error), true); });
    connect(&session, &app::StudySession::changed, this, &StudiesPage::refresh);
    connect(&session, &app::StudySession::analysisChanged, this, &StudiesPage::showScene);
    connect(&session, &app::StudySession::looked, this, &StudiesPage::showScene);
    connect(&session, &app::StudySession::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
    connect(&m_work.runner, &app::StudyRunner::changed, this, &StudiesPage::refreshState);
    connect(&m_work.runner, &app::StudyRunner::failed, this, [this](const base::Error& error) {
        m_sheet->report(app::sentence(error), true);
        if (base::startsWith(error.where, "factors/")) m_factors->report(app::sentence(error.what));
    });
    connect(&m_work.runner, &app::StudyRunner::ended, this, [this] {
        const app::StudyRunner& runner = m_work.runner;
        m_remaining.stop();
        m_sheet->report(runner.failures() ? tr("%1 of %2 runs finished; %3 of them failed, see their rows.")
                                                .arg(runner.done())
                                                .arg(runner.all())
                                                .arg(runner.failures())
                                          : tr("%1 of %2 runs finished.").arg(runner.done()).arg(runner.all()),
                        runner.failures() > 0);
    });
    connect(&m_work.autoRun, &app::AutoRun::changed, this, &StudiesPage::addFirstResponses);
    connectNext();
}

void StudiesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StudiesPage::arrange()
{
    const bool narrow = widgets::isNarrow(this);
    for (QPushButton* act : {m_paste, m_read}) act->setVisible(!narrow && !isEmpty());
    m_board->setNarrow(narrow);
    m_export->setText(narrow ? QString() : tr("Export run sheet"));
    m_reportButton->setText(narrow ? QString() : reportWords());
    m_reportButton->setAccessibleName(reportWords());
}

} // namespace titer::pages
