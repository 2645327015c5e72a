// The run sheet with its words and acts.
#include "ui/study/run_sheet/run_sheet_pane.h"

#include "app/common/sentence.h"
#include "app/study/plate_map.h"
#include "app/study/sheet_exchange.h"
#include "app/study/study_edits.h"
#include "app/study/study_start.h"
#include "ui/look/icons.h"
#include "ui/study/run_sheet/run_sheet_view.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::study {

using app::StudyEdit;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using Part = RunSheetModel::Part;

RunSheetPane::RunSheetPane(app::StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RunSheetModel(this))
    , m_table(new RunSheetView(*m_model))
    , m_head(new QHBoxLayout)
    , m_note(new Label({}, Type::Caption, Token::Muted))
    , m_counts(new Label({}, Type::Caption, Token::Muted))
    , m_legend(new Label(tr("measured upright, twin italic, missing hatched"), Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption, Token::Muted))
    , m_reasonRow(new QWidget)
    , m_reasonWords(new Label)
    , m_reason(new QLineEdit)
    , m_reasonDone(new QPushButton(tr("Exclude")))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Run sheet"));
    for (Label* words : {m_note, m_legend, m_reported}) {
        words->wrapWhole();
        words->setMinimumWidth(1);
    }
    m_legend->setAlignment(Qt::AlignRight);
    m_head->setSpacing(3 * u);
    m_head->addWidget(new Label(tr("Run sheet"), Type::Section));
    m_head->addWidget(m_note, 1);
    m_reason->setPlaceholderText(tr("Reason, such as “probe failed on day 3”"));
    m_reason->setAccessibleName(tr("Reason for excluding the run"));
    auto* row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins({});
    row->setSpacing(2 * u);
    row->addWidget(m_reasonWords);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reasonDone);
    m_reasonRow->hide();
    m_reported->hide();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_counts);
    foot->addWidget(m_legend, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * u);
    column->addLayout(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_reasonRow);
    column->addWidget(m_reported);
    column->addLayout(foot);
    setFocusProxy(m_table);

    const auto value = [this] { return m_session.value(); };
    connect(m_model, &RunSheetModel::resultTyped, this,
            [this, value](const QString& run, int response, const std::optional<double>& result) {
                apply(app::withResult(*value(), run.toStdString(), std::size_t(response), result));
            });
    connect(m_model, &RunSheetModel::settingTyped, this, [this, value](const QString& run, int factor, double natural) {
        apply(app::withSetting(*value(), run.toStdString(), std::size_t(factor), natural));
    });
    connect(m_model, &RunSheetModel::commentTyped, this, [this, value](const QString& run, const QString& words) {
        apply(app::withComment(*value(), run.toStdString(), words));
    });
    connect(m_model, &RunSheetModel::vesselTyped, this, [this, value](const QString& run, const QString& vessel) {
        const auto edit = app::withVessel(*value(), run.toStdString(), vessel.toStdString());
        edit ? apply(*edit) : report(app::sentence(edit.error().what), true);
    });
    connect(m_model, &RunSheetModel::refused, this,
            [this](const base::Error& error) { report(app::sentence(error.what), true); });
    connect(m_table, &RunSheetView::runChosen, this,
            [this](const QString& run) { m_session.selectRun(run.toStdString()); });
    connect(m_table, &RunSheetView::excludeAsked, this, &RunSheetPane::exclude);
    connect(m_table, &RunSheetView::openAsked, this, &RunSheetPane::openAsked);
    connect(m_table, &RunSheetView::vesselAsked, this, &RunSheetPane::vesselAsked);
    connect(m_table, &RunSheetView::pasteAsked, this, &RunSheetPane::paste);
    connect(m_table, &RunSheetView::menuAsked, this, &RunSheetPane::menu);
    connect(m_table, &RunSheetView::emptyAsked, this, [this, value] {
        const RunSheetModel::Place place = m_model->placeOf(m_table->currentIndex().column());
        const std::vector<std::string> runs = selected();
        if (runs.size() == 1 && place.part == Part::Response)
            apply(app::withResult(*value(), runs.front(), std::size_t(place.index), {}));
        else if (runs.size() == 1 && place.part == Part::Comment)
            apply(app::withComment(*value(), runs.front(), {}));
        else if (runs.size() == 1 && place.part == Part::Vessel)
            apply(*app::withVessel(*value(), runs.front(), {}));
        else
            apply(app::withoutResults(*value(), runs));
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &RunSheetPane::giveReason);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_reasonDone->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reasonDone, &QPushButton::clicked, this, &RunSheetPane::giveReason);
    connect(&session, &app::StudySession::changed, this, &RunSheetPane::refresh);
    connect(&session, &app::StudySession::looked, this, [this] { m_table->showRun(m_session.run()); });
    m_reasonDone->setEnabled(false);
    refresh();
}

void RunSheetPane::addTool(QWidget* tool)
{
    m_head->addWidget(tool, 0, Qt::AlignTop);
}

void RunSheetPane::show(const StudyScene& scene)
{
    m_model->setResiduals(scene.study, scene.selected());
    m_model->setValidations(scene.study, scene.validations, scene.response);
}

void RunSheetPane::refresh()
{
    const app::StudySession::Value study = m_session.value();
    m_model->setStudy(study);
    if (!study) return;
    m_table->showRun(m_session.run());
    const app::StudyCounts counts = app::countsOf(*study);
    QStringList words{tr("%n run(s)", nullptr, counts.runs)};
    if (counts.excluded) words << tr("%n excluded", nullptr, counts.excluded);
    if (counts.failed) words << tr("%n failed", nullptr, counts.failed);
    m_counts->setText(words.join(QStringLiteral(" · ")));
    m_note->setText(counts.runs == 0 ? tr("no runs yet: choose a design") : tr("select a run to see it in every pane"));
    fitNote();
}

void RunSheetPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNote();
}

// A note of more than two lines would take the room of the table.
void RunSheetPane::fitNote()
{
    int room = width();
    for (int i = 0; i < m_head->count(); ++i)
        if (const QWidget* part = m_head->itemAt(i)->widget(); part && part != m_note)
            room -= part->sizeHint().width() + m_head->spacing();
    m_note->setVisible(2 * room > m_note->fontMetrics().horizontalAdvance(m_note->text()));
}

void RunSheetPane::report(const QString& sentence, bool wrong)
{
    m_reportedText = sentence;
    m_reported->setToken(wrong ? Token::Alarm : Token::Muted);
    m_reported->setText(sentence);
    m_reported->setVisible(!sentence.isEmpty());
}

void RunSheetPane::apply(const StudyEdit& edit)
{
    report({}, false);
    m_session.change(edit.study, edit.text, edit.mergeKey);
}

std::vector<std::string> RunSheetPane::selected() const
{
    std::vector<std::string> runs;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        runs.push_back(m_model->runAt(index.row()).id);
    return runs;
}

void RunSheetPane::exclude(const QString& run)
{
    const app::StudySession::Value study = m_session.value();
    const studies::StudyRun* found = study ? studies::findRun(*study, run.toStdString()) : nullptr;
    if (!found) return;
    if (!found->excluded.empty()) return apply(app::withExcluded(*study, found->id, {}));
    m_reasonRun = run;
    m_reasonWords->setText(tr("Exclude %1:", "id of a run, as in R7").arg(run));
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool RunSheetPane::back()
{
    if (!m_reasonRow->isVisible()) return false;
    m_reasonRow->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void RunSheetPane::giveReason()
{
    const QString why = m_reason->text().trimmed();
    if (why.isEmpty()) return;
    m_reasonRow->hide();
    if (const app::StudySession::Value study = m_session.value())
        apply(app::withExcluded(*study, m_reasonRun.toStdString(), why));
    m_table->setFocus(Qt::OtherFocusReason);
}

// Cells between tabs, as a spreadsheet gives them. All or nothing: what cannot be read is reported with its row.
void RunSheetPane::paste()
{
    const app::StudySession::Value study = m_session.value();
    const QModelIndex from = m_table->currentIndex();
    const QString text = QGuiApplication::clipboard()->text();
    if (study && app::isRunSheet(text)) return emit sheetPasted(text);
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) lines.removeLast();
    if (!study || lines.isEmpty())
        return report(tr("The clipboard contains no results. Copy them in the spreadsheet first."), true);
    if (!from.isValid() || m_model->placeOf(from.column()).part != Part::Response)
        return report(
            tr("Select the cell of a response first: the results go there, and into the cells below and next to it."),
            true);
    studies::Study after = *study;
    int taken = 0;
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].remove(u'\r').split(u'\t');
        const int row = from.row() + line;
        for (int cell = 0; cell < cells.size(); ++cell) {
            const int column = from.column() + cell;
            if (cells[cell].trimmed().isEmpty()) continue;
            if (row >= m_model->rowCount())
                return report(tr("Nothing was pasted: there are %1 rows from this cell on, but the clipboard has %2.")
                                  .arg(m_model->rowCount() - from.row())
                                  .arg(lines.size()),
                              true);
            const RunSheetModel::Place place = m_model->placeOf(column);
            const std::string& run = m_model->runAt(row).id;
            if (column >= m_model->columnCount() || place.part != Part::Response)
                return report(tr("Nothing was pasted: “%1” of row %2 would be outside the responses.")
                                  .arg(cells[cell].trimmed())
                                  .arg(line + 1),
                              true);
            const auto value = m_model->readCell(column, cells[cell]);
            if (!value)
                return report(tr("Nothing was pasted. Row %1, run %2: %3", "number, id, sentence")
                                  .arg(line + 1)
                                  .arg(QString::fromStdString(run), app::sentence(value.error().what)),
                              true);
            const auto at = std::ranges::find(after.runs, run, &studies::StudyRun::id);
            studies::setCell(*at, std::size_t(place.index), {**value, studies::StudyCell::Origin::Measured});
            ++taken;
        }
    }
    if (const QString sheet = app::overwritingSheet(*study, after); !sheet.isEmpty()) return emit sheetPasted(sheet);
    m_session.change(std::move(after), tr("Paste %n result(s)", nullptr, taken));
    report(tr("%n result(s) imported.", nullptr, taken), false);
}

void RunSheetPane::menu(const QPoint& global)
{
    const app::StudySession::Value study = m_session.value();
    if (!study) return;
    const std::vector<std::string> runs = selected();
    const std::string run = m_table->currentRun();
    const studies::StudyRun* current = studies::findRun(*study, run);
    QMenu menu(this);
    if (current) {
        const QString id = QString::fromStdString(run);
        menu.addAction(tr("Show this run on its page"), QKeySequence(QStringLiteral("Ctrl+Return")), this,
                       [this, id] { emit openAsked(id); });
        menu.addAction(tr("Show its vessel"), QKeySequence(QStringLiteral("V")), this,
                       [this, id] { emit vesselAsked(id); });
        menu.addAction(current->excluded.empty() ? tr("Exclude this run…") : tr("Include this run again"),
                       QKeySequence(QStringLiteral("X")), this, [this, id] { exclude(id); });
        menu.addAction(
            current->validation ? tr("Use this run in the models") : tr("Keep this run for validation"), this,
            [this, study, run, now = current->validation] { apply(app::withValidation(*study, run, !now)); });
        menu.addSeparator();
    }
    menu.addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this,
                   [this] { QGuiApplication::clipboard()->setText(m_table->copied()); });
    menu.addAction(tr("Paste results"), QKeySequence(QKeySequence::Paste), this, &RunSheetPane::paste);
    menu.addSeparator();
    for (const bool validation : {false, true})
        menu.addAction(validation ? tr("Add a validation run at the setting") : tr("Add a run at the setting"), this,
                       [this, study, validation] {
                           apply(app::withRun(*study, app::naturalSetting(*study, m_session.setting()), validation));
                       });
    if (!runs.empty()) {
        menu.addAction(tr("Clear the results of %n run(s)", nullptr, int(runs.size())), this,
                       [this, study, runs] { apply(app::withoutResults(*study, runs)); });
        menu.addAction(tr("Remove %n run(s)", nullptr, int(runs.size())), this,
                       [this, study, runs] { apply(app::withoutRuns(*study, runs)); });
    }
    menu.exec(global);
}

} // namespace titer::study

#include "ui/study/run_sheet/moc_run_sheet_pane.cpp"
