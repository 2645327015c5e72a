// The page Analyse.
#include "ui/pages/analyse/analyse_page.h"

#include "app/analyse/learner_analysis.h"
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "ui/look/room.h"
#include "ui/pages/analyse/analyse_panes.h"
#include "ui/pages/analyse/analyse_views.h"
#include "ui/pages/analyse/batches_sheet.h"
#include "ui/pages/analyse/deviation_sheet.h"
#include "ui/pages/analyse/drawn_sheet.h"
#include "ui/pages/analyse/model_card_sheet.h"
#include "ui/pages/analyse/model_notice.h"
#include "ui/pages/analyse/recipe_sheet.h"
#include "ui/pages/analyse/setup_panel.h"
#include "ui/pages/analyse/table_notices.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/scroll.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>

#include <algorithm>

namespace titer::pages {

using app::TableSource;
using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

namespace {

constexpr const char* exampleTable = "examples/multivariate/cultivations.csv";
constexpr int setupWidth = 88;   // at least, as its words need more [u]
constexpr int roomForBoth = 210; // of the page, for data and steps next to the panes [u]

// The one file that is carried, where it is a model. A table is a recording until somebody says otherwise, on each page.
QString modelOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QString path = urls.front().toLocalFile();
    return path.endsWith(QLatin1String(".mvda.json")) ? path : QString();
}

} // namespace

AnalysePage::AnalysePage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_name(new Label({}, Type::PageTitle))
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_steps(actButton("i-sliders", tr("Data and steps"), tr("The table, its columns and the settings of the model")))
    , m_predict(actButton("i-table", tr("Predict rows…"), tr("What the model says of the rows of another table")))
    , m_save(actButton("i-export", tr("Save model…"), tr("As a file that predicts without the table")))
    , m_card(actButton("i-file", tr("Card…"), tr("What the model is for, its state, and its trail")))
    , m_openModel(actButton("", tr("Open model…"), tr("A file of a model, in place of a table")))
    , m_open(actButton("", tr("Open a table…"),
                       tr("A file of text with a line of names and one row per observation, or a file of spectra")))
    , m_example(actButton("", tr("Open an example"), tr("32 cultivations, one of which is odd")))
    , m_content(new QStackedWidget)
    , m_setup(new SetupPanel(work.session))
    , m_side(widgets::plainScroll(m_setup))
    , m_panes(new AnalysePanes(work.session))
    , m_views(new AnalyseViews(work.session, m_panes))
    , m_notice(new ModelNotice(work.session))
{
    setAcceptDrops(true);
    m_content->addWidget(makeEmpty());
    m_content->addWidget(makeContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_content, 1);
    connect(m_notice, &ModelNotice::cardAsked, this, &AnalysePage::openCard);
    connect(m_notice, &ModelNotice::modelAsked, &m_work.session, &app::AnalyseSession::openModel);
    connect(m_setup, &SetupPanel::tableAsked, this, &AnalysePage::openTable);
    connect(m_setup, &SetupPanel::spectraAsked, this, &AnalysePage::openSpectra);
    connect(m_setup, &SetupPanel::recordingsAsked, this, [this] { batchesSheet().openRecordings(); });
    connect(m_setup, &SetupPanel::runsAsked, this, [this] { batchesSheet().openRuns(); });
    connect(m_setup, &SetupPanel::virtualAsked, this, [this] { drawnSheet().openBatches(); });
    connect(m_setup, &SetupPanel::syntheticAsked, this, [this] { drawnSheet().openSpectra(); });
    connect(m_setup, &SetupPanel::studyAsked, this, &AnalysePage::openStudy);
    connect(m_setup, &SetupPanel::exampleAsked, this, &AnalysePage::openExample);
    connect(m_setup->notices(), &TableNotices::stepsAsked, this, [this] { recipeSheet().open(); });
    connect(m_panes, &AnalysePanes::saveRowsAsked, this, &AnalysePage::savePredicted);
    connect(m_panes, &AnalysePanes::unitAsked, this, &AnalysePage::unitAsked);
    connect(&m_work.session, &app::AnalyseSession::changed, this, &AnalysePage::refresh);
    connect(&m_work.session, &app::AnalyseSession::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
    refresh();
}

QWidget* AnalysePage::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new widgets::Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    row->setSpacing(3 * u);
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(1);
    m_steps->setCheckable(true);
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    for (QPushButton* button : {m_steps, m_predict, m_save, m_card, m_openModel}) row->addWidget(button);
    connect(m_steps, &QPushButton::toggled, this, &AnalysePage::arrange);
    connect(m_predict, &QPushButton::clicked, this, &AnalysePage::predictRows);
    connect(m_save, &QPushButton::clicked, this, &AnalysePage::saveModel);
    connect(m_card, &QPushButton::clicked, this, &AnalysePage::openCard);
    connect(m_openModel, &QPushButton::clicked, this, &AnalysePage::openModel);
    return head;
}

// Says what the page is for, and leads on.
QWidget* AnalysePage::makeEmpty()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    column->setContentsMargins(4 * u, 0, 4 * u, 0); // buttons of large text take all the width that there is
    auto* text = new Label(tr("A model of a table shows what varies together in many columns, and which rows are odd."),
                           Type::Section);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(16 * u, 0, 16 * u, 0);
    words->addWidget(text);
    m_open->setProperty("role", "primary");
    place->setFocusProxy(m_open);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * u);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_example);
    auto* verify = actButton("", tr("Verify a process…"),
                             tr("Control charts, capability and deviations of a table of batches, as a document"));
    connect(verify, &QPushButton::clicked, this, &AnalysePage::verificationAsked);
    row->addWidget(verify);
    row->addStretch(1);
    auto* recorded = actButton("", tr("Recordings by batch…"), tr("What was recorded, of this project or of another"));
    connect(recorded, &QPushButton::clicked, this, [this] { batchesSheet().openRecordings(); });
    auto* drawn =
        actButton("", tr("Virtual batches…"), tr("Runs of the plant that is open, before there are real ones"));
    connect(drawn, &QPushButton::clicked, this, [this] { drawnSheet().openBatches(); });
    auto* deviations =
        actButton("", tr("Deviations…"), tr("Deviations of batches with cause and action, with a trail"));
    connect(deviations, &QPushButton::clicked, this, [this] { deviationSheet().ask(); });
    auto* further = new QHBoxLayout;
    further->setSpacing(3 * u);
    further->addStretch(1);
    further->addWidget(recorded);
    further->addWidget(drawn);
    further->addWidget(deviations);
    further->addStretch(1);
    column->addStretch(2);
    column->addLayout(words);
    column->addLayout(row);
    column->addLayout(further);
    column->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &AnalysePage::openTable);
    connect(m_example, &QPushButton::clicked, this, &AnalysePage::openExample);
    return place;
}

QWidget* AnalysePage::makeContent()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_views, 1);
    return place;
}

QString AnalysePage::stateText() const
{
    return m_state->text();
}

QString AnalysePage::stateWords() const
{
    app::AnalyseSession& session = m_work.session;
    if (session.setup().isEmpty()) return tr("no table yet");
    if (!session.analysis()) return session.job().isRunning() ? tr("the model is being made…") : tr("no model yet");
    const mvda::Model& model = session.analysis()->model;
    const auto percent = [](double share) { return app::shownNumber(100.0 * share, 'f', 1); };
    QStringList words;
    const auto& learners = session.analysis()->learners;
    if (session.analysis()->hasComponents())
        words << QString::fromLatin1(mvda::nameOf(model.method)).toUpper()
              << tr("%n component(s)", nullptr, model.components());
    else if (learners)
        words << tr("%n learner(s)", nullptr, int(learners->fits.size()));
    else if (const auto& clusters = session.analysis()->clusters)
        words << tr("%n cluster(s)", nullptr, clusters->clusters.count());
    if (const auto& batches = session.analysis()->batches) {
        const int count = int(batches->model.batches.size());
        words << (batches->model.isVirtual ? tr("%n virtual batch(es), runs of a model", nullptr, count)
                                           : tr("%n batch(es)", nullptr, count));
        if (batches->model.unfold() == mvda::Unfold::Observation) words << tr("observation-wise");
    } else if (model.rows > 0) {
        words << tr("%n row(s)", nullptr, model.rows);
    }
    if (!model.r2x.empty()) words << tr("R²X %1 %", "a share").arg(percent(model.r2x.back()));
    if (!model.r2y.empty()) words << tr("R²Y %1 %", "a share").arg(percent(model.r2y.back()));
    if (model.validation) words << tr("Q² %1 %", "a share").arg(percent(model.validation->q2.back()));
    if (!model.preprocessing.empty())
        words << tr("after %1", "steps of preprocessing").arg(QString::fromStdString(model.preprocessing.text()));
    if (session.analysis()->file) words << app::label(app::nameOf(session.analysis()->life.state));
    if (!session.isCurrent()) words << tr("of the setup before");
    return words.join(QStringLiteral(" · "));
}

void AnalysePage::refresh()
{
    const app::AnalyseSession& session = m_work.session;
    const bool focusInside = m_content->isAncestorOf(focusWidget()), wasEmpty = m_content->currentIndex() == 0;
    m_content->setCurrentIndex(isEmpty() ? 0 : 1);
    const app::TableValue table = session.table();
    m_name->setText(table ? QString::fromStdString(table->name)
                    : session.setup().model.empty()
                        ? tr("Analyse")
                        : QFileInfo(QString::fromStdString(session.setup().model)).fileName());
    m_state->setText(stateWords());
    m_notice->refresh();
    for (QPushButton* button : {m_predict, m_save, m_card}) button->setVisible(!isEmpty());
    for (QPushButton* button : {m_predict, m_save}) button->setEnabled(session.analysis() != nullptr);
    arrange();
    if (focusInside && wasEmpty != isEmpty()) focusFirst();
}

// Where there is no room for both, the steps take the place of the panes; what is wrong stands there.
void AnalysePage::arrange()
{
    const int u = Theme::current().u();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int side = std::max(setupWidth * u, m_setup->minimumSizeHint().width() + bar);
    const bool both = width() >= (roomForBoth - setupWidth) * u + side, narrow = look::isNarrow(this);
    m_views->setNarrow(narrow);
    m_steps->setVisible(!isEmpty() && !both);
    m_side->setVisible(both || m_steps->isChecked());
    m_views->setVisible(both || !m_steps->isChecked());
    m_side->setMinimumWidth(both ? side : 0);
    m_side->setMaximumWidth(both ? side : QWIDGETSIZE_MAX);
    const struct {
        QPushButton* button;
        QString words;
    } acts[] = {{m_predict, tr("Predict rows…")}, {m_save, tr("Save model…")}, {m_card, tr("Card…")}};
    for (const auto& act : acts) act.button->setText(narrow ? QString() : act.words);
    m_openModel->setVisible(!narrow);
}

void AnalysePage::openTable()
{
    const QString path = widgets::askOpenFile(this, tr("Open a table"), tableFilter());
    if (!path.isEmpty()) m_work.session.open({TableSource::Kind::File, path.toStdString()});
}

void AnalysePage::openSpectra()
{
    const QString folder = widgets::askFolder(this, tr("Spectra in a folder"));
    if (!folder.isEmpty()) m_work.session.open({TableSource::Kind::File, folder.toStdString()});
}

void AnalysePage::openStudy()
{
    QStringList names;
    for (const app::StudySession::Value& study : m_work.studies.studies())
        names.append(QString::fromStdString(study->name));
    if (names.isEmpty())
        return emit failed(tr("The project has no study. Start one on the page Studies, or open a table."));
    const int chosen = names.size() == 1 ? 0 : widgets::askChoice(this, tr("Run sheet of a study"), tr("Study"), names);
    if (chosen >= 0) m_work.session.open({TableSource::Kind::Study, m_work.studies.studies()[std::size_t(chosen)]->id});
}

void AnalysePage::openExample()
{
    m_work.session.open({TableSource::Kind::Example, exampleTable});
}

void AnalysePage::openModel()
{
    const QString path = widgets::askOpenFile(this, tr("Open a model"), tr("Multivariate models (*.mvda.json)"));
    if (!path.isEmpty()) m_work.session.openModel(path);
}

void AnalysePage::saveModel()
{
    if (!m_work.session.analysis()) return emit failed(tr("There is no model to save. Open a table first."));
    const QString path =
        widgets::askWhereToSave(this, tr("Save the model"), QFileInfo(m_name->text()).baseName() + ".mvda.json",
                                tr("Multivariate models (*.mvda.json)"), QStringLiteral("mvda.json"));
    if (!path.isEmpty()) saveModelAt(path);
}

void AnalysePage::saveModelAt(const QString& path)
{
    if (const base::Done done = m_work.session.saveModel(path); !done) return emit failed(app::sentence(done.error()));
    m_saved = path;
    emit reported(tr("The model is written to “%1”.").arg(path));
    if (app::readModelCard(path)) cardSheet().open(path);
}

QList<Page::Act> AnalysePage::acts()
{
    return {{"analyse.table", [this] { openTable(); }},
            {"analyse.example", [this] { openExample(); }},
            {"analyse.recordings", [this] { batchesSheet().openRecordings(); }},
            {"analyse.runs", [this] { batchesSheet().openRuns(); }},
            {"analyse.virtual", [this] { drawnSheet().openBatches(); }},
            {"analyse.synthetic", [this] { drawnSheet().openSpectra(); }},
            {"analyse.study", [this] { openStudy(); }},
            {"analyse.model", [this] { openModel(); }},
            {"analyse.save", [this] { saveModel(); }},
            {"analyse.card", [this] { openCard(); }},
            {"analyse.predict", [this] { predictRows(); }},
            {"analyse.deviations", [this] { deviationSheet().ask(); }},
            {"analyse.explore", [this] { m_views->showTable(!m_views->isTable()); }},
            {"analyse.exclude", [this] { m_panes->toggleRows(); }}};
}

void AnalysePage::focusFirst()
{
    if (isEmpty()) return m_open->setFocus(Qt::OtherFocusReason);
    if (m_side->isVisibleTo(this) && !m_work.session.analysis())
        return m_setup->tableButton()->setFocus(Qt::OtherFocusReason);
    m_views->isVisibleTo(this) ? m_views->focusFirst() : m_setup->tableButton()->setFocus(Qt::OtherFocusReason);
}

bool AnalysePage::back()
{
    if (m_views->back()) return true;
    if (!m_steps->isVisibleTo(this) || !m_steps->isChecked()) return false;
    m_steps->setChecked(false);
    return true;
}

QList<QWidget*> AnalysePage::regions() const
{
    if (isEmpty()) return {m_content->currentWidget()};
    QList<QWidget*> regions;
    if (!m_side->isHidden()) regions.append(m_setup);
    if (!m_views->isHidden()) regions += m_views->regions();
    return regions;
}

void AnalysePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnalysePage::dragEnterEvent(QDragEnterEvent* event)
{
    // Else the window has a use for it, or none.
    modelOf(event->mimeData()).isEmpty() ? event->ignore() : event->acceptProposedAction();
}

void AnalysePage::dropEvent(QDropEvent* event)
{
    const QString path = modelOf(event->mimeData());
    if (path.isEmpty()) return event->ignore();
    event->acceptProposedAction();
    m_work.session.openModel(path);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_analyse_page.cpp"
