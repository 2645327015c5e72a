// The sheet of batches.
#include "ui/pages/analyse/batches_sheet.h"

#include "app/analyse/runs/run_batches.h"
#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "app/tags/tag_search.h"
#include "core/base/units/units.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::TableSource;
using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

namespace {

constexpr int keyRole = Qt::UserRole;

QString beginText(std::int64_t microseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(microseconds / 1000), QLocale::ShortFormat);
}

std::vector<std::string> chosenOf(const QListWidget* list)
{
    std::vector<std::string> chosen;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(list->item(row)->data(keyRole).toString().toStdString());
    return chosen;
}

// All that are found by what was typed.
void chooseFound(QListWidget* list, Qt::CheckState state)
{
    for (int row = 0; row < list->count(); ++row)
        if (!list->isRowHidden(row)) list->item(row)->setCheckState(state);
}

QString batchWords(const app::StoreSurvey& survey, const store::Interval& batch)
{
    const QString name = QString::fromStdString(batch.name), begin = beginText(batch.from);
    if (batch.to == 0) return BatchesSheet::tr("%1 · since %2, runs", "a batch, its begin").arg(name, begin);
    const QString words = BatchesSheet::tr("%1 · %2, %3", "a batch, its begin, its length")
                              .arg(name, begin, shown::lengthText(survey.lengthOf(batch)));
    const std::int64_t gaps = survey.gapsIn(batch);
    return gaps == 0 ? words : words + BatchesSheet::tr(", %n gap(s)", "of a recording", int(gaps));
}

QString tagWords(const store::HistoryTag& tag)
{
    QString words = QString::fromStdString(fullName(tag));
    if (!tag.label.empty() && tag.label != tag.name) words += QStringLiteral(" · ") + QString::fromStdString(tag.label);
    if (!tag.unit.empty() && tag.unit != "1") words += QStringLiteral(" [%1]").arg(app::unitText(tag.unit));
    return words;
}

bool holdsKey(const QListWidget* list, const std::string& key)
{
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->data(keyRole).toString().toStdString() == key) return true;
    return false;
}

QString quantityWords(const app::Run& run, const figures::Column& column)
{
    const std::string unit = run.plant ? app::displayUnitOf(*run.plant, column) : column.unit;
    QString words = QString::fromStdString(column.tag);
    if (!column.label.empty()) words += QStringLiteral(" · ") + app::label(column.label);
    return unit == "1" ? words : words + QStringLiteral(" [%1]").arg(app::unitText(unit));
}

} // namespace

BatchesSheet::BatchesSheet(app::AnalyseSession& session, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_session(session)
    , m_title(new Label({}, Type::PageTitle))
    , m_findings(new QVBoxLayout)
    , m_batches(new QListWidget)
    , m_tags(new QListWidget)
    , m_search(new QLineEdit)
    , m_step(new QLineEdit)
    , m_other(actButton("", tr("Another project…"), tr("Batches that were recorded for another project")))
    , m_make(actButton("", tr("Make the table"), tr("In place of the table that is open")))
    , m_judge(actButton("", tr("As new rows"), tr("What the model that is open says of these batches")))
    , m_close(actButton("", tr("Close"), {}))
{
    const int u = Theme::current().u();
    m_make->setProperty("role", "primary");
    m_step->setAccessibleName(tr("Time between rows"));
    m_step->setMaximumWidth(40 * u);
    m_search->setPlaceholderText(tr("Find a tag"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto* help =
        new Label(tr("Each batch gives rows with its name and the time since it began. A row holds the mean of what is "
                     "measured on line until the next row; a laboratory value stands in the row in which it "
                     "was drawn."),
                  Type::Caption, Token::Muted);
    help->setWordWrap(true);
    help->setMinimumWidth(1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_other);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(6 * u);
    lists->addWidget(makeList(tr("Batches"), m_batches, nullptr), 1);
    lists->addWidget(makeList(tr("Tags"), m_tags, m_search), 1);
    auto* step = new QHBoxLayout;
    step->setSpacing(2 * u);
    step->addWidget(new Label(tr("Time between rows")));
    step->addWidget(m_step);
    step->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * u);
    foot->addWidget(m_make);
    foot->addWidget(m_judge);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(help);
    column->addLayout(m_findings);
    column->addLayout(lists, 1);
    column->addLayout(step);
    column->addLayout(foot);
    connect(m_other, &QPushButton::clicked, this, &BatchesSheet::askProject);
    connect(m_make, &QPushButton::clicked, this, [this] { make(); });
    connect(m_judge, &QPushButton::clicked, this, [this] { make(true); });
    connect(m_close, &QPushButton::clicked, this, &BatchesSheet::leave);
    connect(m_step, &QLineEdit::returnPressed, this, [this] { make(); });
    connect(&m_history, &app::DataHistory::surveyed, this, [this](const auto& survey) { take(*survey); });
    connect(&m_history, &app::DataHistory::failed, this,
            [this](const base::Error& error) { say(app::sentence(error.what)); });
    hide();
}

QWidget* BatchesSheet::makeList(const QString& name, QListWidget* list, QLineEdit* search)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(Theme::current().u());
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(name, Type::Section), 1);
    const struct {
        QString words;
        Qt::CheckState state;
    } acts[] = {{tr("All"), Qt::Checked}, {tr("None"), Qt::Unchecked}};
    for (const auto& act : acts) {
        QPushButton* button = actButton("", act.words, {});
        button->setAccessibleName(tr("%1: %2", "a list, and which of it are chosen").arg(name, act.words));
        connect(button, &QPushButton::clicked, this, [list, state = act.state] { chooseFound(list, state); });
        head->addWidget(button);
    }
    column->addLayout(head);
    if (search) {
        column->addWidget(search);
        connect(search, &QLineEdit::textChanged, this, [list](const QString& words) {
            for (int row = 0; row < list->count(); ++row)
                list->setRowHidden(row, !app::holdsWords(list->item(row)->text(), words));
        });
    }
    column->addWidget(list, 1);
    return place;
}

void BatchesSheet::begin(const TableSource& source, const QString& title)
{
    m_source = source;
    const bool ofRuns = source.kind == TableSource::Kind::Runs;
    m_title->setText(title);
    setAccessibleName(title);
    m_other->setVisible(!ofRuns);
    m_judge->setVisible(m_session.analysis() != nullptr);
    widgets::clearRows(m_findings);
    m_search->clear();
    m_batches->clear();
    m_tags->clear();
    const TableSource* last = before();
    const double every = last ? last->recorded.every : ofRuns ? 0.0 : 600.0;
    m_step->setText(every > 0.0 ? QStringLiteral("%1 min").arg(every / 60.0) : QString());
    m_step->setPlaceholderText(ofRuns ? tr("as the run has them") : tr("each sample"));
    arrange();
    show();
    raise();
    m_batches->setFocus(Qt::OtherFocusReason);
}

const TableSource* BatchesSheet::before() const
{
    const TableSource& source = m_session.setup().table;
    return source.kind == m_source.kind && source.place == m_source.place ? &source : nullptr;
}

void BatchesSheet::openRecordings()
{
    const TableSource& source = m_session.setup().table;
    openRecordingsOf(source.kind == TableSource::Kind::Recordings ? QString::fromStdString(source.place) : QString());
}

void BatchesSheet::openRecordingsOf(const QString& project)
{
    const QString path = project.isEmpty() ? m_session.document().path() : project;
    begin({.kind = TableSource::Kind::Recordings, .place = project.toStdString()},
          path.isEmpty() ? tr("Recordings by batch")
                         : tr("Recordings by batch: %1", "a project").arg(QFileInfo(path).fileName()));
    m_history.setProject(path.toStdString());
    if (path.isEmpty())
        say(tr("No project is open. Choose the one whose recordings are meant, or save the plant as a project."));
    else
        look(path.toStdString());
}

// What lies in files is known first: the store of the project follows, where it has one.
void BatchesSheet::look(const std::string& project)
{
    m_looking.start(
        [this, project](const std::stop_token&, const app::BackgroundTask::Report&) -> app::BackgroundTask::Reported {
            const auto found = app::importedBatches(project);
            return [this, found, isStored = app::OpenStore(project).isThere()] { takeImported(found, isStored); };
        });
}

void BatchesSheet::takeImported(const base::Result<std::vector<app::ImportedBatch>>& found, bool isStored)
{
    if (m_source.kind != TableSource::Kind::Recordings) return;
    m_imported = found ? *found : std::vector<app::ImportedBatch>();
    if (isStored) return m_history.survey();
    take({});
    if (!found) return say(app::sentence(found.error().what));
    if (m_imported.empty())
        say(tr("Nothing was recorded for this project. Record a source or import a table on the page Data, or choose "
               "another project."));
}

void BatchesSheet::askProject()
{
    const QString path = widgets::askOpenFile(this, tr("Recordings of another project"), tr("Projects (*.titer)"));
    if (!path.isEmpty()) openRecordingsOf(path);
}

void BatchesSheet::take(const app::StoreSurvey& survey)
{
    if (m_source.kind != TableSource::Kind::Recordings || m_batches->count() + m_tags->count() > 0) return;
    const TableSource* last = before();
    const auto isIn = [](const std::vector<std::string>& names, const std::string& name) {
        return std::ranges::find(names, name) != names.end();
    };
    for (auto batch = survey.intervals.rbegin(); batch != survey.intervals.rend(); ++batch)
        if (batch->kind == store::Interval::Kind::Batch)
            add(m_batches, batch->name, batchWords(survey, *batch),
                last ? isIn(last->recorded.batches, batch->name) : batch->to != 0);
    for (const store::HistoryTag& tag : survey.tags)
        if (tag.kind == connect::TagKind::Number)
            add(m_tags, fullName(tag), tagWords(tag), !last || isIn(last->recorded.tags, fullName(tag)));
    // Recordings in files, each as a batch; where batches were begun, these are chosen.
    const bool isBegun = m_batches->count() > 0;
    for (const app::ImportedBatch& one : m_imported) {
        if (holdsKey(m_batches, one.name)) continue;
        add(m_batches, one.name, tr("%1 · imported", "a recording").arg(QString::fromStdString(one.name)),
            last ? isIn(last->recorded.batches, one.name) : !isBegun);
        for (const connect::TagInfo& tag : one.tags)
            if (!holdsKey(m_tags, tag.id))
                add(m_tags, tag.id, analyse::columnWords(tag.id, tag.unit == "1" ? std::string() : tag.unit),
                    last ? isIn(last->recorded.tags, tag.id) : !isBegun);
    }
    if (m_batches->count() == 0)
        say(tr("The recordings know no batch. Begin and end one on the page Data, or by a condition."));
}

void BatchesSheet::openRuns()
{
    begin({.kind = TableSource::Kind::Runs}, tr("Runs of the twin"));
    const TableSource* last = before();
    std::shared_ptr<const app::Run> newest;
    for (const app::HistoryEntry& run : m_session.runs()) {
        if (run.status != "ok" && run.status != "stopped") continue;
        const std::string id = std::to_string(run.id);
        if (!newest) newest = m_session.run(run.id);
        add(m_batches, id, shown::runTitle(run.name, run.finished),
            last && std::ranges::find(last->recorded.batches, id) != last->recorded.batches.end());
    }
    if (newest)
        for (const figures::Column& column : newest->result.columns)
            add(m_tags, column.tag, quantityWords(*newest, column),
                last && std::ranges::find(last->recorded.tags, column.tag) != last->recorded.tags.end());
    else
        say(tr("The project keeps no run that ended well. Run the plant on the page Run."));
}

void BatchesSheet::add(QListWidget* list, const std::string& key, const QString& words, bool isChosen)
{
    auto* item = new QListWidgetItem(words, list);
    item->setData(keyRole, QString::fromStdString(key));
    item->setToolTip(words);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void BatchesSheet::say(const QString& words)
{
    widgets::clearRows(m_findings);
    m_findings->addWidget(new widgets::FindingRow(Glyph::Warn, words));
}

void BatchesSheet::make(bool asNewRows)
{
    TableSource source = m_source;
    source.recorded.batches = chosenOf(m_batches);
    source.recorded.tags = chosenOf(m_tags);
    if (source.recorded.batches.empty()) return say(tr("No batch is chosen. Tick one or more."));
    if (source.recorded.tags.empty()) return say(tr("No tag is chosen. Tick one or more."));
    const QString typed = m_step->text().trimmed();
    if (!typed.isEmpty()) {
        const base::Result<double> every = base::readQuantity(typed.toStdString(), "s");
        if (!every || !(*every > 0.0)) {
            m_step->setFocus(Qt::OtherFocusReason);
            return say(tr("“%1” is no time between rows. State one such as 10 min.").arg(typed));
        }
        source.recorded.every = *every;
    }
    // What the table of the model went through is done to new batches as well.
    if (asNewRows)
        source.recipe = m_session.setup().table.recipe;
    else if (const TableSource* last = before())
        source.recipe = last->recipe;
    leave();
    asNewRows ? m_session.predictRows(source) : m_session.open(source);
}

QStringList BatchesSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_batches_sheet.cpp"
