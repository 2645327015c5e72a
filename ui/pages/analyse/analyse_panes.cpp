// Panes of a model, linked by what is selected.
#include "ui/pages/analyse/analyse_panes.h"

#include "app/common/sentence.h"
#include "ui/analyse/alarms_pane.h"
#include "ui/analyse/learner_panes.h"
#include "ui/analyse/permuted_pane.h"
#include "ui/analyse/row_table.h"
#include "ui/analyse/spectra_pane.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using analyse::AnalysePane;
using analyse::PaneKind;
using app::AnalyseRow;
using look::Theme;
using look::Token;
using look::Type;

namespace {

// Places on the board: panes by their kind, then these.
enum BoardPlace {
    TablePlace = analyse::paneKinds,
    SpectraPlace,
    ComparisonPlace,
    RulesPlace,
    ClustersPlace,
    NewRowsPlace,
    AlarmsPlace,
    PermutedPlace
};

// That can be chosen, of T2 and of SPE.
const std::vector<std::string> limitFamilies[] = {{"t2", "t2_data"}, {"spe_box", "spe_jm", "spe_data"}};

QComboBox* smallBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

AnalysePanes::AnalysePanes(app::AnalyseSession& session)
    : m_session(session)
    , m_board(new study::PaneBoard)
    , m_table(new analyse::RowTable(session))
    , m_spectra(new analyse::SpectraPane)
    , m_comparison(new analyse::ComparisonPane)
    , m_rules(new analyse::RulesPane)
    , m_clusters(new analyse::ClustersPane)
    , m_newRows(new analyse::NewRowsPane)
    , m_alarms(new analyse::AlarmsPane)
    , m_permuted(new analyse::PermutedPane(session))
    , m_axes{smallBox(tr("Component across")), smallBox(tr("Component up"))}
    , m_limits{smallBox(tr("Limits of T²")), smallBox(tr("Limits of SPE"))}
    , m_response(smallBox(tr("Response")))
    , m_variable(smallBox(tr("Variable")))
    , m_saveRows(widgets::actButton("", tr("Save…"), tr("What is predicted of each row, as a table")))
    , m_flowsheet(widgets::actButton("i-design", {}, {}))
{
    addPanes();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(study::scrolled(m_board), 1);
    m_board->tabs()->setAccessibleName(tr("Panes of the model"));
    for (std::size_t axis : {std::size_t(0), std::size_t(1)})
        connect(m_axes[axis], &QComboBox::activated, this,
                [this, axis](int component) { m_session.setAxis(axis, component); });
    connect(m_response, &QComboBox::activated, this, [this](int response) { m_session.selectResponse(response); });
    for (QComboBox* box : {m_variable, m_limits[0], m_limits[1]}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    for (const std::size_t which : {std::size_t(0), std::size_t(1)})
        connect(m_limits[which], &QComboBox::activated, this, [this, which](int family) {
            (which == 0 ? m_shownLimits.t2 : m_shownLimits.spe) = limitFamilies[which][std::size_t(family)];
            refresh();
        });
    connect(m_variable, &QComboBox::activated, this,
            [this](int variable) { m_session.selectVariable(m_variable->itemText(variable).toStdString()); });
    connect(m_table, &analyse::RowTable::excludeAsked, this, &AnalysePanes::toggleRows);
    connect(&m_session, &app::AnalyseSession::changed, this, &AnalysePanes::refresh);
    connect(&m_session, &app::AnalyseSession::looked, this, &AnalysePanes::refresh);
    connect(&m_session, &app::AnalyseSession::placesChanged, this, &AnalysePanes::refreshPlace);
    refresh();
}

void AnalysePanes::addPanes()
{
    using Row = study::PaneBoard::Row;
    const struct {
        PaneKind kind;
        Row row;
        int share;
        bool kept;
    } places[] = {{PaneKind::Scores, Row::Upper, 30, true},        {PaneKind::Loadings, Row::Upper, 28, true},
                  {PaneKind::T2, Row::Upper, 21, false},           {PaneKind::Spe, Row::Upper, 21, false},
                  {PaneKind::Dmodx, Row::Upper, 18, false},        {PaneKind::Explained, Row::Lower, 18, false},
                  {PaneKind::Coefficients, Row::Lower, 22, false}, {PaneKind::Vip, Row::Lower, 20, false},
                  {PaneKind::Selectivity, Row::Lower, 20, false},  {PaneKind::Observed, Row::Lower, 20, false},
                  {PaneKind::Trend, Row::Lower, 22, false},        {PaneKind::Learned, Row::Lower, 24, false},
                  {PaneKind::Importance, Row::Lower, 24, false},   {PaneKind::Silhouettes, Row::Upper, 30, false},
                  {PaneKind::Trajectory, Row::Upper, 28, true},    {PaneKind::MonitorT2, Row::Lower, 22, false},
                  {PaneKind::MonitorSpe, Row::Lower, 22, false},   {PaneKind::Parts, Row::Lower, 22, false}};
    for (const auto& place : places) {
        auto* pane = new AnalysePane(place.kind);
        m_panes.append(pane);
        connectPane(pane);
        if (place.kind == PaneKind::Scores)
            for (QComboBox* axis : m_axes) pane->addTool(axis);
        if (place.kind == PaneKind::T2) pane->addTool(m_limits[0]);
        if (place.kind == PaneKind::Spe) pane->addTool(m_limits[1]);
        if (place.kind == PaneKind::Coefficients) pane->addTool(m_response);
        if (place.kind == PaneKind::Trajectory) pane->addTool(m_variable);
        if (place.kind == PaneKind::Parts) pane->addTool(m_flowsheet);
        m_board->addPane(pane, pane->title(), place.row, place.share, place.kept,
                         [pane](QWidget* corner) { pane->addTool(corner); });
    }
    addTable();
    addSpectra();
    addList(m_comparison, Row::Upper, 42, true);
    addList(m_rules, Row::Lower, 26, false);
    addList(m_clusters, Row::Lower, 40, false);
    m_newRows->addTool(m_saveRows);
    addList(m_newRows, Row::Lower, 34, false);
    addList(m_alarms, Row::Lower, 40, false);
    connect(m_alarms, &analyse::AlarmsPane::pointSelected, &m_session, &app::AnalyseSession::selectPoint);
    m_board->addPane(m_permuted, m_permuted->title(), Row::Lower, 24, false,
                     [this](QWidget* corner) { m_permuted->addTool(corner); });
    connect(m_saveRows, &QPushButton::clicked, this, &AnalysePanes::saveRowsAsked);
    m_flowsheet->setAccessibleName(tr("Show on the flowsheet"));
    connect(m_flowsheet, &QPushButton::clicked, this, [this] {
        if (const auto place = app::variablePlaceOf(m_session)) emit unitAsked(QString::fromStdString(place->unit));
    });
    connect(m_comparison, &analyse::ListPane::lineChosen, &m_session, &app::AnalyseSession::selectLearner);
}

QList<analyse::ListPane*> AnalysePanes::lists() const
{
    return {m_comparison, m_rules, m_clusters, m_newRows, m_alarms};
}

void AnalysePanes::addList(analyse::ListPane* pane, study::PaneBoard::Row row, int share, bool kept)
{
    connect(pane, &analyse::ListPane::rowsSelected, &m_session, &app::AnalyseSession::selectRows);
    m_board->addPane(pane, pane->title(), row, share, kept, [pane](QWidget* corner) { pane->addTool(corner); });
}

void AnalysePanes::addTable()
{
    const int u = Theme::current().u();
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(2 * u);
    auto* head = new QHBoxLayout;
    auto* guide = new widgets::Label(tr("Rows that are selected in a plot are marked here. X leaves them out."),
                                     Type::Caption, Token::Muted);
    guide->setWordWrap(true);
    guide->setMinimumWidth(1);
    head->addWidget(new widgets::Label(tr("Table"), Type::Section));
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(guide);
    column->addWidget(m_table, 1);
    m_board->addPane(pane, tr("Table"), study::PaneBoard::Row::Lower, 26, false,
                     [head](QWidget* corner) { head->addWidget(corner, 0, Qt::AlignTop); });
}

void AnalysePanes::addSpectra()
{
    connect(m_spectra, &analyse::SpectraPane::rowsSelected, &m_session, &app::AnalyseSession::selectRows);
    connect(m_spectra, &analyse::SpectraPane::excludeAsked, this, &AnalysePanes::toggleRows);
    m_board->addPane(m_spectra, m_spectra->title(), study::PaneBoard::Row::Upper, 30, false,
                     [this](QWidget* corner) { m_spectra->addTool(corner); });
}

void AnalysePanes::connectPane(AnalysePane* pane)
{
    connect(pane, &AnalysePane::rowsSelected, &m_session, &app::AnalyseSession::selectRows);
    connect(pane, &AnalysePane::variableSelected, &m_session, &app::AnalyseSession::selectVariable);
    connect(pane, &AnalysePane::pointSelected, &m_session, &app::AnalyseSession::selectPoint);
    connect(pane, &AnalysePane::excludeAsked, this, &AnalysePanes::toggleRows);
}

void AnalysePanes::toggleRows()
{
    std::vector<int> rows;
    for (const AnalyseRow& row : m_session.rows())
        if (!row.fresh) rows.push_back(row.row);
    if (rows.empty()) return;
    const bool allOut = std::ranges::all_of(rows, [this](int row) { return m_session.isExcluded(row); });
    m_session.setExcluded(rows, !allOut);
}

void AnalysePanes::refresh()
{
    refreshChoices();
    const analyse::AnalyseScene scene = analyse::sceneOf(m_session, m_shownLimits);
    for (AnalysePane* pane : std::as_const(m_panes)) pane->show(scene);
    m_spectra->show(scene);
    m_board->setPresent(SpectraPlace, analyse::SpectraPane::hasLines(scene));
    // What stands beside a model is looked at in place of what else it says.
    const bool learns = scene.analysis && scene.analysis->learners,
               clusters = scene.analysis && scene.analysis->clusters;
    const bool hasComponents = !scene.analysis || scene.analysis->hasComponents();
    const bool predicts = scene.analysis && !scene.analysis->model.yNames.empty() && !learns;
    for (const PaneKind kind : {PaneKind::Coefficients, PaneKind::Vip, PaneKind::Selectivity, PaneKind::Observed})
        m_board->setPresent(int(kind), predicts);
    for (const PaneKind kind : {PaneKind::T2, PaneKind::Spe, PaneKind::Dmodx, PaneKind::Explained})
        m_board->setPresent(int(kind), !learns && !clusters);
    m_board->setPresent(int(PaneKind::Scores), hasComponents);
    m_board->setPresent(int(PaneKind::Loadings), hasComponents && !learns);
    m_board->setPresent(PermutedPlace, predicts && scene.analysis->canPermute());
    const bool arePredicted = analyse::NewRowsPane::arePredicted(scene);
    m_board->setPresent(NewRowsPlace,
                        arePredicted || (scene.analysis && scene.analysis->fresh && scene.analysis->fresh->learned));
    m_saveRows->setVisible(arePredicted && !scene.analysis->batches); // a row for each of the table
    for (analyse::ListPane* list : lists()) list->show(scene);
    for (const int place : {int(PaneKind::Learned), int(PaneKind::Importance), int(ComparisonPlace), int(RulesPlace)})
        m_board->setPresent(place, learns);
    m_board->setPresent(int(ClustersPlace), clusters);
    m_board->setPresent(int(PaneKind::Silhouettes), clusters && !scene.analysis->file); // a file names no rows
    const bool ofBatches = scene.analysis && scene.analysis->batches;
    const bool ofRows = scene.analysis && !ofBatches && !learns && !clusters;
    m_board->setPresent(int(PaneKind::Parts), ofBatches || ofRows);
    m_board->setPresent(int(PaneKind::Trend), ofRows);
    for (const int place :
         {int(PaneKind::Trajectory), int(PaneKind::MonitorT2), int(PaneKind::MonitorSpe), int(AlarmsPlace)})
        m_board->setPresent(place, ofBatches);
}

void AnalysePanes::refreshPlace()
{
    const base::Result<app::ColumnPlace> place = app::variablePlaceOf(m_session);
    const QString words =
        place ? tr("Show “%1” on the flowsheet", "a variable of the plant").arg(QString::fromStdString(place->variable))
              : app::sentence(place.error().what);
    m_flowsheet->setEnabled(place.ok());
    m_flowsheet->setToolTip(words);
    m_flowsheet->setAccessibleDescription(words);
}

void AnalysePanes::refreshLimits()
{
    const auto analysis = m_session.analysis();
    for (const std::size_t which : {std::size_t(0), std::size_t(1)}) {
        const std::vector<std::string>& families = limitFamilies[which];
        QStringList entries;
        for (const std::string& family : families) entries.append(analyse::limitFamilyWords(family));
        const QSignalBlocker quiet(m_limits[which]);
        widgets::setEntries(m_limits[which], entries);
        const std::string& chosen = which == 0 ? m_shownLimits.t2 : m_shownLimits.spe;
        m_limits[which]->setCurrentIndex(int(std::ranges::find(families, chosen) - families.begin()));
        m_limits[which]->setVisible(analysis && analysis->hasComponents());
    }
}

void AnalysePanes::refreshChoices()
{
    refreshPlace();
    refreshLimits();
    const auto analysis = m_session.analysis();
    QStringList components, responses;
    for (int a = 0; analysis && a < analysis->model.components(); ++a)
        components.append(tr("t%1", "score of a component").arg(a + 1));
    if (analysis)
        for (const std::string& name : analysis->model.yNames) responses.append(QString::fromStdString(name));
    const auto fill = [](QComboBox* box, const QStringList& entries, int chosen, int from) {
        const QSignalBlocker quiet(box);
        widgets::setEntries(box, entries);
        if (chosen < entries.size()) box->setCurrentIndex(chosen);
        box->setVisible(entries.size() >= from);
    };
    for (std::size_t axis : {std::size_t(0), std::size_t(1)}) fill(m_axes[axis], components, m_session.axes()[axis], 2);
    fill(m_response, responses, m_session.response(), 2);
    QStringList variables;
    int chosen = 0;
    if (analysis && analysis->batches) {
        const app::BatchAnalysis& batches = *analysis->batches;
        for (std::size_t j = 0; j < batches.model.names.size(); ++j)
            variables.append(QString::fromStdString(batches.model.describes(Eigen::Index(j))));
        chosen = std::max(0, batches.variableOf(m_session.variable()));
    }
    fill(m_variable, variables, chosen, 2);
}

void AnalysePanes::setNarrow(bool narrow)
{
    m_board->setNarrow(narrow);
}

bool AnalysePanes::back()
{
    return m_board->leaveFull();
}

void AnalysePanes::focusFirst()
{
    if (m_board->isPresent(int(PaneKind::Scores)))
        return pane(PaneKind::Scores)->plot()->setFocus(Qt::OtherFocusReason);
    lists()[m_board->isPresent(ComparisonPlace) ? 0 : ClustersPlace - ComparisonPlace]->list()->setFocus(
        Qt::OtherFocusReason);
}

QList<QWidget*> AnalysePanes::regions() const
{
    QList<QWidget*> regions;
    for (AnalysePane* pane : m_panes)
        if (m_board->isPresent(int(pane->kind()))) regions.append(pane);
    if (m_board->isPresent(SpectraPlace)) regions.append(m_spectra);
    regions.append(m_table);
    for (int i = 0; i < lists().size(); ++i)
        if (m_board->isPresent(ComparisonPlace + i)) regions.append(lists()[i]);
    if (m_board->isPresent(PermutedPlace)) regions.append(m_permuted);
    return regions;
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_analyse_panes.cpp"
