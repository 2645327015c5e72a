#include "ui/instructor/instructor_view.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "ui/instructor/instructor_words.h"
#include "ui/look/glyph.h"
#include "ui/shown/run_kpis.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace titer::instructor {

using namespace look;
using lessons::LearnerRow;
using lessons::StepRow;
using shown::KpiCard;
using widgets::Label;

namespace {

constexpr int fileRole = Qt::UserRole;
constexpr int shownRows = 6; // of a table, at least
enum Card { Learners, Done, HeldUp, Reveals, CardCount };
enum LearnerColumn { Name, Lesson, Passed, At, Hints, Revealed, Attempts, Minutes, Answer };

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// `counts`: the columns that hold numbers.
QTreeWidget* listOf(const QString& name, const QStringList& heads, const std::set<int>& counts)
{
    auto* table = new QTreeWidget;
    table->setAccessibleName(name);
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setIconSize(QSize(4 * Theme::current().u(), 4 * Theme::current().u()));
    table->header()->setSectionsMovable(false);
    for (const int column : counts) table->headerItem()->setTextAlignment(column, Qt::AlignCenter);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setMinimumHeight(shownRows * Theme::current().fieldHeight());
    return table;
}

QTreeWidgetItem* addRow(QTreeWidget* table, const QStringList& cells)
{
    auto* item = new QTreeWidgetItem(table, cells);
    for (int column = 0; column < cells.size(); ++column) {
        if (const int alignment = table->headerItem()->textAlignment(column))
            item->setTextAlignment(column, Qt::Alignment(alignment));
        item->setToolTip(column, cells[column]);
    }
    return item;
}

} // namespace

InstructorView::InstructorView(app::ProgressFolder& folder, QWidget* parent)
    : QWidget(parent)
    , m_folder(folder)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&m_folder, &app::ProgressFolder::changed, this, &InstructorView::refresh);
    connect(&Theme::current(), &Theme::changed, this, &InstructorView::arrange);
    build();
}

void InstructorView::build()
{
    const int u = Theme::current().u();
    delete m_scroll;
    m_cards.clear();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(3 * u);
    auto* head = new QHBoxLayout;
    auto* other = new QPushButton(tr("Another folder…"));
    auto* table = new QPushButton(tr("Export as CSV…"));
    head->addWidget(new Label(tr("Learners"), Type::PageTitle), 1);
    head->addWidget(other);
    head->addWidget(table);
    connect(other, &QPushButton::clicked, this, &InstructorView::folderAsked);
    connect(table, &QPushButton::clicked, this, &InstructorView::exportAsked);
    m_state = new Label({}, Type::Caption, Token::Muted);
    m_state->wrapWhole();
    m_figures = new QBoxLayout(QBoxLayout::LeftToRight);
    for (int i = 0; i < CardCount; ++i) {
        m_cards.append(new KpiCard);
        m_figures->addWidget(m_cards.last(), 1);
    }
    m_learners = listOf(tr("Learners"),
                        {tr("Learner"), tr("Lesson"), tr("Passed"), tr("At"), tr("Hints"), tr("Reveals"),
                         tr("Attempts"), tr("Minutes"), tr("Question")},
                        {Passed, Hints, Revealed, Attempts, Minutes});
    m_steps = listOf(tr("Steps"), {tr("Step"), tr("Passed"), tr("At it"), tr("Hints"), tr("Reveals"), tr("Lesson")},
                     {1, 2, 3, 4});
    m_work = listOf(tr("What the learner did"), {tr("Step"), tr("State"), tr("Found and answered")}, {});
    m_work->setUniformRowHeights(false);
    m_tables = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tables->addWidget(m_steps, 1);
    m_tables->addWidget(m_work, 1);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addLayout(m_figures);
    column->addWidget(m_learners, 1);
    column->addLayout(m_tables, 1);
    m_scroll = widgets::plainScroll(content);
    layout()->addWidget(m_scroll);
    connect(m_learners, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item) m_chosen = item->data(Name, fileRole).toString().toStdString();
        showWork();
    });
    refresh();
}

void InstructorView::refresh()
{
    showState();
    showCards();
    showLearners();
    showSteps();
    showWork();
    arrange();
}

void InstructorView::showState()
{
    const QString folder = QDir::toNativeSeparators(m_folder.folder());
    QStringList lines;
    if (const std::optional<base::Error>& fault = m_folder.fault()) {
        lines << app::sentence(*fault);
        if (m_folder.readAt().isValid())
            lines << tr("What was read before stays here, and the folder is read again as soon as it is back.");
    } else if (!m_folder.readAt().isValid()) {
        lines << tr("%1 is being read.").arg(folder);
    } else if (m_folder.overview().learners.empty()) {
        lines << tr("No progress lies in %1 yet. It appears here automatically once a learner’s file "
                    "(titer.progress/1) is "
                    "put there.")
                     .arg(folder);
    } else {
        lines << tr("%1, read again as files change.").arg(folder);
    }
    for (const base::Error& error : m_folder.errors()) lines << app::sentence(error);
    m_state->setToken(m_folder.fault() || !m_folder.errors().empty() ? Token::Alarm : Token::Muted);
    m_state->setText(lines.join(u'\n'));
}

void InstructorView::showCards()
{
    const lessons::Overview& overview = m_folder.overview();
    const QLocale locale;
    const auto number = [&](qsizetype count) { return locale.toString(qlonglong(count)); };
    std::set<std::string> lessons;
    qsizetype done = 0, hints = 0, reveals = 0;
    for (const LearnerRow& row : overview.learners) {
        lessons.insert(row.progress.lesson);
        done += row.at.empty() ? 1 : 0;
        hints += row.hints;
        reveals += row.reveals;
    }
    const qsizetype all = qsizetype(overview.learners.size());
    const auto most = std::max_element(overview.steps.begin(), overview.steps.end(),
                                       [](const StepRow& a, const StepRow& b) { return a.at < b.at; });
    const bool isHeldUp = most != overview.steps.end() && most->at > 0;
    m_cards[Learners]->setFigure(tr("Learners"), number(all), {}, tr("in %n lesson(s)", nullptr, int(lessons.size())));
    m_cards[Done]->setFigure(tr("All steps passed"), number(done), {}, tr("of %1").arg(number(all)));
    m_cards[HeldUp]->setFigure(tr("Holds most people up"), isHeldUp ? number(most->at) : QStringLiteral("–"), {},
                               isHeldUp ? stepTitle(most->lesson, most->step) : QString());
    m_cards[Reveals]->setFigure(tr("Reveals"), number(reveals), {}, tr("%n hint(s)", nullptr, int(hints)));
}

void InstructorView::showLearners()
{
    const std::string chosen = m_chosen;
    const QSignalBlocker quiet(m_learners);
    m_learners->clear();
    const QLocale locale;
    for (const LearnerRow& row : m_folder.overview().learners) {
        const lessons::Progress& progress = row.progress;
        QTreeWidgetItem* item = addRow(
            m_learners,
            {nameOf(row), lessonTitle(progress.lesson), tr("%1 of %2").arg(row.passed).arg(progress.steps.size()),
             row.at.empty() ? tr("done") : stepTitle(progress.lesson, row.at), locale.toString(row.hints),
             locale.toString(row.reveals), locale.toString(qlonglong(progress.attempts.size())),
             locale.toString(progress.seconds / 60.0, 'f', 0), answerText(progress)});
        item->setData(Name, fileRole, text(row.file));
        item->setToolTip(Name, text(row.file));
        item->setIcon(Name, glyphIcon(row.at.empty() ? Glyph::Done : Glyph::Running));
        if (row.file == chosen) m_learners->setCurrentItem(item);
    }
    if (!m_learners->currentItem() && m_learners->topLevelItemCount() > 0) {
        m_learners->setCurrentItem(m_learners->topLevelItem(0));
        m_chosen = m_learners->currentItem()->data(Name, fileRole).toString().toStdString();
    }
}

void InstructorView::showSteps()
{
    m_steps->clear();
    const QLocale locale;
    int most = 0;
    for (const StepRow& row : m_folder.overview().steps) most = std::max(most, row.at);
    for (const StepRow& row : m_folder.overview().steps) {
        QTreeWidgetItem* item =
            addRow(m_steps, {stepTitle(row.lesson, row.step), locale.toString(row.passed), locale.toString(row.at),
                             locale.toString(row.hints), locale.toString(row.reveals), lessonTitle(row.lesson)});
        const bool holdsUp = most > 0 && row.at == most;
        item->setIcon(0, glyphIcon(holdsUp ? Glyph::Warn : row.at == 0 ? Glyph::Ok : Glyph::Info));
        if (holdsUp) item->setToolTip(0, tr("Holds most people up"));
    }
}

// What was found in each step, the answers beneath.
void InstructorView::showWork()
{
    m_work->clear();
    const auto& rows = m_folder.overview().learners;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const LearnerRow& one) { return one.file == m_chosen; });
    if (row == rows.end()) return;
    const lessons::Progress& progress = row->progress;
    const lessons::Lesson* lesson = m_lessons.find(progress.lesson);
    std::set<std::string> shown;
    for (const lessons::StepProgress& step : progress.steps) {
        QStringList found;
        for (const base::Sentence& one : step.found) found << app::sentence(one);
        if (const lessons::Step* known = lesson ? lesson->step(step.id) : nullptr)
            for (const lessons::Field& field : known->fields) {
                const auto answer = progress.answers.find(field.id);
                if (answer == progress.answers.end()) continue;
                shown.insert(field.id);
                found << tr("%1: %2", "what is asked, answer")
                             .arg(text(field.text.in(shownLanguage())), answerOf(field, answer->second));
            }
        QTreeWidgetItem* item = addRow(m_work, {stepTitle(progress.lesson, step.id), stateOf(step), found.join(u'\n')});
        item->setIcon(0, glyphIcon(step.passed ? Glyph::Ok : step.id == row->at ? Glyph::Running : Glyph::Idle));
    }
    // Of a lesson that Titer does not know.
    for (const auto& [field, answer] : progress.answers)
        if (!shown.contains(field)) addRow(m_work, {text(field), {}, text(answer)});
    if (progress.question.empty()) return;
    QString chosen = text(progress.question);
    if (lesson)
        for (const lessons::Choice& choice : lesson->question.choices)
            if (choice.id == progress.question) chosen = text(choice.text.in(shownLanguage()));
    addRow(m_work, {tr("Question"), answerText(progress), chosen});
}

void InstructorView::arrange()
{
    const int u = Theme::current().u();
    const bool narrow = width() < 220 * u;
    m_tables->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_figures->setDirection(width() < 160 * u ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString InstructorView::lessonTitle(const std::string& id)
{
    const lessons::Lesson* lesson = m_lessons.find(id);
    return lesson ? text(lesson->title.in(shownLanguage())) : text(id);
}

QString InstructorView::stepTitle(const std::string& lessonId, const std::string& stepId)
{
    const lessons::Lesson* lesson = m_lessons.find(lessonId);
    const lessons::Step* step = lesson ? lesson->step(stepId) : nullptr;
    return step ? text(step->title.in(shownLanguage())) : text(stepId);
}

// Of the question at the end.
QString InstructorView::answerText(const lessons::Progress& progress)
{
    if (progress.question.empty()) return QStringLiteral("–");
    const lessons::Lesson* lesson = m_lessons.find(progress.lesson);
    if (!lesson) return text(progress.question);
    return progress.question == lesson->question.answer ? tr("right") : tr("wrong");
}

base::Done InstructorView::exportCsv(const QString& path) const
{
    return app::writeExport(path, QByteArray::fromStdString(lessons::overviewCsv(m_folder.overview())));
}

void InstructorView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    // After the event, which what is in here gets too.
    QMetaObject::invokeMethod(this, &InstructorView::build, Qt::QueuedConnection);
}

void InstructorView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace titer::instructor

#include "ui/instructor/moc_instructor_view.cpp"
