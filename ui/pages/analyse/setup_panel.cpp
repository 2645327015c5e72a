// Table, columns and model of the page Analyse.
#include "ui/pages/analyse/setup_panel.h"

#include "app/analyse/learner_analysis.h"
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/batch_field.h"
#include "ui/pages/analyse/beside_field.h"
#include "ui/pages/analyse/column_roles.h"
#include "ui/pages/analyse/preprocessing_field.h"
#include "ui/pages/analyse/table_notices.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::ModelRole;
using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

namespace {

constexpr const char* foldRules[] = {"venetian:7", "contiguous:7", "random:7", "loo", "batch", "none"};
// Of the list of methods, behind those of one model.
constexpr int batchMethod = int(mvda::Method::Opls) + 1, learnerMethod = batchMethod + 1,
              clusterMethod = batchMethod + 2;
constexpr int maxComponents = 12; // offered; files may state more

QString tableWords(const app::AnalyseTable& table)
{
    const QString name = QString::fromStdString(table.name);
    const std::vector<double>& axis = table.lines.axis;
    if (axis.empty())
        return SetupPanel::tr("%1: %2 rows, %3 columns", "a table")
            .arg(name)
            .arg(table.rows.size())
            .arg(table.sheet.columns.size());
    const QString reach = SetupPanel::tr("%1 to %2", "ends of an axis")
                              .arg(app::shownNumber(axis.front(), 'g', 6), app::shownNumber(axis.back(), 'g', 6));
    return SetupPanel::tr("%1: %2 spectra of %3 channels, %4 %5", "a table; the ends of its axis and their unit")
        .arg(name)
        .arg(table.rows.size())
        .arg(axis.size())
        .arg(reach, app::unitText(table.spectral.unit))
        .trimmed();
}

} // namespace

SetupPanel::SetupPanel(app::AnalyseSession& session)
    : m_session(session)
    , m_table(new Label({}, Type::Caption))
    , m_fault(new widgets::NoticeRow({}))
    , m_open(actButton(
          "", tr("Open a table…"),
          tr("A file of text or of spectra, recordings by batch, runs of the twin, the run sheet of a study, or an "
             "example")))
    , m_notices(new TableNotices(session))
    , m_again(actButton("", tr("Calculate"), tr("Makes the model of the table as it is stated here")))
    , m_columns(new ColumnRoles(session))
    , m_preprocessing(new PreprocessingField(session))
    , m_method(new QComboBox)
    , m_scale(new QComboBox)
    , m_components(new QComboBox)
    , m_folds(new QComboBox)
    , m_form(new QFormLayout)
    , m_beside(new BesideField(session))
    , m_batches(new BatchField(session))
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    setAccessibleName(tr("Data and steps"));
    addTable(column);
    column->addWidget(new Label(tr("2. Columns"), Type::Section));
    column->addWidget(m_columns, 1);
    column->addWidget(new Label(tr("3. Preprocessing"), Type::Section));
    column->addWidget(m_preprocessing);
    addModel(column);
    addFault(column);
    connect(&m_session, &app::AnalyseSession::changed, this, &SetupPanel::refresh);
    refresh();
}

QTreeWidget* SetupPanel::columns() const
{
    return m_columns->list();
}

void SetupPanel::addTable(QVBoxLayout* column)
{
    column->addWidget(new Label(tr("1. Table"), Type::Section));
    m_table->setWordWrap(true);
    m_table->setMinimumWidth(1);
    column->addWidget(m_table);
    column->addWidget(m_open);
    auto* menu = new QMenu(m_open);
    menu->addAction(tr("From a file…"), this, &SetupPanel::tableAsked);
    menu->addAction(tr("Spectra in a folder…"), this, &SetupPanel::spectraAsked);
    menu->addAction(tr("Recordings by batch…"), this, &SetupPanel::recordingsAsked);
    menu->addAction(tr("Runs of the twin…"), this, &SetupPanel::runsAsked);
    menu->addAction(tr("Virtual batches…"), this, &SetupPanel::virtualAsked);
    menu->addAction(tr("Synthetic spectra…"), this, &SetupPanel::syntheticAsked);
    menu->addAction(tr("Run sheet of a study…"), this, &SetupPanel::studyAsked);
    menu->addAction(tr("Example: cultivations"), this, &SetupPanel::exampleAsked);
    const auto add = [&](const QString& text, const char* file) {
        menu->addAction(text, this, [this, file] { m_session.open({app::TableSource::Kind::Example, file}); });
    };
    add(tr("Example: virtual batches"), "examples/multivariate/virtual-batches.csv");
    add(tr("Example: spectra of a culture"), "examples/multivariate/spectra.csv");
    m_open->setMenu(menu);
    column->addWidget(m_notices);
}

void SetupPanel::addModel(QVBoxLayout* column)
{
    column->addWidget(new Label(tr("4. Model"), Type::Section));
    m_method->addItem(tr("PCA: what varies together"));
    m_method->addItem(tr("PLS: predict Y"));
    m_method->addItem(tr("OPLS: predict one Y"));
    m_method->addItem(tr("Batches: their courses"));
    m_method->addItem(tr("Learners: compared with PLS"));
    m_method->addItem(tr("Clusters: rows that are alike"));
    m_scale->addItem(tr("Unit variance"));
    m_scale->addItem(tr("Centred only"));
    m_scale->addItem(tr("As it is"));
    m_components->addItem(tr("Automatic"));
    for (int i = 1; i <= maxComponents; ++i) m_components->addItem(QLocale().toString(i));
    m_folds->addItem(tr("Every 7th row"));
    m_folds->addItem(tr("7 runs of rows"));
    m_folds->addItem(tr("7 groups at random"));
    m_folds->addItem(tr("Row by row"));
    m_folds->addItem(tr("Batch by batch"));
    m_folds->addItem(tr("None"));
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const struct {
        QString words, tip;
        QComboBox* box;
    } rows[] = {
        {tr("Method"), tr("PCA uses the columns X alone; batches are told apart by the columns Batch and Time"),
         m_method},
        {tr("Scaling"), tr("Unit variance makes columns of different units comparable"), m_scale},
        {tr("Components"), tr("Automatic: as few as predict as well as any, by cross-validation"), m_components},
        {tr("Cross-validation"), tr("Which rows are left out together, to see how well others are predicted"),
         m_folds}};
    for (const auto& row : rows) {
        row.box->setAccessibleName(row.words);
        row.box->setToolTip(row.tip);
        row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.box->setMinimumContentsLength(8);
        m_form->addRow(row.words, row.box);
        connect(row.box, &QComboBox::activated, this, &SetupPanel::changeModel);
    }
    column->addLayout(m_form);
    column->addWidget(m_batches);
    column->addWidget(m_beside);
}

void SetupPanel::addFault(QVBoxLayout* column)
{
    column->addWidget(m_fault);
    column->addWidget(m_again);
    connect(m_fault, &widgets::NoticeRow::fixActivated, this, [this] {
        if (const std::string name = app::faultColumnOf(m_session); !name.empty())
            return m_session.setRole({name}, ModelRole::LeftOut);
        const std::string batch = app::faultBatchOf(m_session);
        if (batch.empty()) return;
        app::AnalyseSetup next = m_session.setup();
        next.excluded.insert(batch);
        m_session.change(next, tr("Leave out batch “%1”").arg(QString::fromStdString(batch)));
    });
    connect(m_again, &QPushButton::clicked, this,
            [this] { m_session.job().isRunning() ? m_session.job().stop() : m_session.start(); });
}

void SetupPanel::refresh()
{
    const app::AnalyseSetup& setup = m_session.setup();
    const app::TableValue table = m_session.table();
    m_table->setText(table                  ? tableWords(*table)
                     : !setup.model.empty() ? tr("The model was opened from a file.")
                     : setup.isEmpty()      ? tr("No table yet.")
                     : m_session.readShare()
                         ? tr("The recordings are being read: %1 %").arg(int(100.0 * *m_session.readShare()))
                         : tr("The table is being read…"));
    m_columns->refresh();
    m_preprocessing->refresh();
    refreshModel();
    refreshFault();
}

void SetupPanel::refreshModel()
{
    const app::AnalyseSetup& setup = m_session.setup();
    const app::Beside beside = setup.beside.kind;
    // Of a file its own.
    const auto analysis = setup.model.empty() ? nullptr : m_session.analysis();
    const bool ofBatches = analysis ? analysis->batches != nullptr : setup.ofBatches;
    const bool learns = analysis ? analysis->learners != nullptr : beside == app::Beside::Learners;
    const bool clusters = analysis ? analysis->clusters != nullptr : beside == app::Beside::Clusters;
    m_method->setCurrentIndex(ofBatches  ? batchMethod
                              : learns   ? learnerMethod
                              : clusters ? clusterMethod
                              : analysis ? int(analysis->model.method)
                                         : int(setup.method));
    m_batches->refresh();
    m_form->setRowVisible(m_folds, !setup.ofBatches);
    m_form->setRowVisible(m_scale, !setup.ofBatches && beside != app::Beside::Learners); // of unit variance
    m_beside->refresh();
    m_scale->setCurrentIndex(int(setup.scale));
    const int components = setup.components.value_or(0);
    while (m_components->count() <= components) m_components->addItem(QLocale().toString(m_components->count()));
    m_components->setCurrentIndex(components);
    const auto* rule = std::ranges::find(foldRules, setup.folds);
    m_folds->setCurrentIndex(rule == std::end(foldRules) ? -1 : int(rule - foldRules));
    const bool made = setup.model.empty() && !setup.isEmpty();
    for (QComboBox* box : {m_method, m_scale, m_components, m_folds}) box->setEnabled(made);
    const bool running = m_session.job().isRunning();
    m_again->setText(running ? tr("Stop") : tr("Calculate"));
    m_again->setAccessibleName(m_again->text());
    m_again->setVisible(running || (!setup.isEmpty() && !m_session.isCurrent()));
}

void SetupPanel::refreshFault()
{
    const std::optional<app::AnalyseFault>& fault = m_session.fault();
    // A complaint of the preprocessing stands at its line.
    const bool shown = fault && fault->part != app::AnalyseFault::Part::Steps;
    m_fault->setVisible(shown);
    if (!shown) return;
    const QString column = QString::fromStdString(app::faultColumnOf(m_session));
    const QString batch = QString::fromStdString(app::faultBatchOf(m_session));
    widgets::Notice notice;
    notice.id = QStringLiteral("analyse");
    const bool fresh = fault->part == app::AnalyseFault::Part::Fresh;
    const QString row = QString::fromStdString(fault->row);
    notice.place = !fresh          ? row.isEmpty() ? QString() : tr("Row %1", "its name").arg(row)
                            : row.isEmpty() ? tr("New rows")
                                   : tr("New row %1", "its name").arg(row);
    // Of the recipe that the table goes through.
    if (fault->part == app::AnalyseFault::Part::Table && fault->error.where.starts_with("step "))
        notice.place = tr("Recipe, step %1").arg(QString::fromStdString(fault->error.where.substr(5)));
    notice.sentence = app::sentence(fault->error.what);
    if (!column.isEmpty())
        notice.fix = tr("Leave out “%1”", "a column").arg(column);
    else if (!batch.isEmpty())
        notice.fix = tr("Leave out batch “%1”").arg(batch);
    m_fault->setNotice(notice);
}

void SetupPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_fault->setNarrow(true, m_fault->width());
}

void SetupPanel::changeModel()
{
    app::AnalyseSetup next = m_session.setup();
    const int method = m_method->currentIndex();
    next.ofBatches = method == batchMethod;
    if (method < batchMethod) next.method = mvda::Method(method);
    // Rows of samples and batches have other names.
    if (next.ofBatches != m_session.setup().ofBatches) next.excluded.clear();
    next.scale = mvda::Scale(m_scale->currentIndex());
    next.components.reset();
    if (m_components->currentIndex() > 0) next.components = m_components->currentIndex();
    if (m_folds->currentIndex() >= 0) next.folds = foldRules[m_folds->currentIndex()];
    if (const app::TableValue table = m_session.table())
        app::askBeside(next,
                       method == learnerMethod   ? app::Beside::Learners
                       : method == clusterMethod ? app::Beside::Clusters
                                                 : app::Beside::Nothing,
                       table->sheet);
    m_session.change(next, tr("Settings of the model"));
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_setup_panel.cpp"
