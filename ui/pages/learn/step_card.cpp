#include "ui/pages/learn/step_card.h"

#include "app/form/help_glossary.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/pages/learn/check_row.h"
#include "ui/pages/learn/step_mark.h"
#include "ui/pages/learn/term_text.h"
#include "ui/shown/lesson_words.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/card.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::LessonSession;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

// A note beneath the checks: what it is, and its words.
QWidget* noteOf(const QString& head, const QString& text)
{
    auto* note = new widgets::Card;
    const int u = Theme::current().u();
    note->setPadding(2);
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    auto* sign = new widgets::IconLabel(look::icon(QStringLiteral("i-bulb"), Token::Accent), 5);
    auto* words = new Label(text);
    words->wrapWhole();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->setSpacing(2 * u);
    column->setSpacing(0);
    column->addWidget(new Label(head, Type::Strong));
    column->addWidget(words);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    note->body()->addLayout(row);
    return note;
}

// The terms that stand in what a learner has read before a step.
std::set<std::string> termsBefore(const lessons::Lesson& lesson, std::size_t step)
{
    const std::string language = app::glossaryLanguage();
    std::set<std::string> known;
    (void)lessons::termsIn(lesson.why.in(language), language, known);
    for (std::size_t i = 0; i < step; ++i) (void)lessons::termsIn(lesson.steps[i].task.in(language), language, known);
    return known;
}

// Whether a step has to do with a run: one that is compared with a recording, or one that a check of the lesson reads and
// a pane of the step shows or changes.
bool isAboutRuns(const lessons::Lesson& lesson, const lessons::Step& at)
{
    constexpr std::string_view others[] = {"recording", "alarms", "fit", "study"};
    const auto shows = [&](const std::string& kind) { return std::ranges::find(others, kind) == std::end(others); };
    if (std::ranges::find(at.panes, std::string("comparison"), &lessons::Pane::kind) != at.panes.end()) return true;
    if (std::ranges::none_of(at.panes, shows, &lessons::Pane::kind)) return false;
    return std::any_of(lesson.steps.begin(), lesson.steps.end(), [](const lessons::Step& step) {
        return std::any_of(step.checks.begin(), step.checks.end(), [](const lessons::Check& check) {
            return check.measure.kind == lessons::Measure::Kind::Value;
        });
    });
}

} // namespace

StepCard::StepCard(LessonSession& session, app::RunSession& runs, QWidget* parent)
    : AtHandFrame(parent)
    , m_session(session)
    , m_runs(runs)
    , m_step(*session.step())
    , m_number(session.at())
    , m_lesson(session.lesson())
    , m_column(new QVBoxLayout(this))
    , m_missing(new QVBoxLayout)
    , m_hints(new QVBoxLayout)
    , m_hint(new QPushButton(look::icon(QStringLiteral("i-bulb")), tr("Next hint")))
    , m_reveal(new QPushButton(tr("Show the solution")))
    , m_run(new QPushButton)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(int(m_number) + 1), LessonSession::words(m_step.title)));
    setAccessibleDescription(LessonSession::words(m_step.task));
    m_column->setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u);
    m_column->setSpacing(2 * u);
    auto* head = new QHBoxLayout;
    auto* title = new Label(LessonSession::words(m_step.title), Type::Strong);
    auto* task = new TermText;
    std::set<std::string> known = termsBefore(*m_lesson, m_number);
    title->wrapWhole();
    task->setWords(m_step.task, known);
    connect(task, &TermText::topicAsked, this, &StepCard::topicAsked);
    head->setSpacing(2 * u);
    head->addWidget(new StepMark(StepMark::State::AtHand, int(m_number) + 1), 0, Qt::AlignTop);
    head->addWidget(title, 1);
    m_column->addLayout(head);
    m_column->addWidget(task);
    m_column->addLayout(m_missing);
    addFields();
    addChecks();
    m_column->addLayout(m_hints);
    addButtons();
    connect(&runs, &app::RunSession::stateChanged, this, &StepCard::refreshButtons);
    connect(&runs, &app::RunSession::progressed, this, &StepCard::refreshButtons);
    refresh();
}

void StepCard::addFields()
{
    for (const lessons::Field& field : m_step.fields) {
        auto* row = new QHBoxLayout;
        row->setSpacing(2 * Theme::current().u());
        auto* name = new Label(LessonSession::words(field.text));
        name->setWordWrap(true);
        QWidget* widget = makeField(field);
        widget->setAccessibleName(
            field.unit.empty() ? LessonSession::words(field.text)
                               : tr("%1 in %2").arg(LessonSession::words(field.text), shown::unitText(field.unit)));
        widget->setToolTip(tr("Your answer; several are parted by semicolons"));
        name->setBuddy(widget);
        row->addWidget(name, 1);
        row->addWidget(widget, field.choices.empty() ? 0 : 1);
        if (!field.unit.empty()) row->addWidget(new Label(shown::unitText(field.unit), Type::Body, Token::Muted));
        m_column->addLayout(row);
        m_fields.push_back(widget);
    }
}

QWidget* StepCard::makeField(const lessons::Field& field)
{
    const auto& answers = m_session.progress().answers;
    const auto given = answers.find(field.id);
    const QString answer = given == answers.end() ? QString() : QString::fromStdString(given->second);
    if (!field.choices.empty()) {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->setPlaceholderText(tr("Choose"));
        for (const lessons::Choice& choice : field.choices)
            box->addItem(LessonSession::words(choice.text), QString::fromStdString(choice.id));
        box->setCurrentIndex(box->findData(answer));
        connect(box, &QComboBox::activated, this,
                [this, box, id = field.id](int index) { m_session.setAnswer(id, box->itemData(index).toString()); });
        return box;
    }
    auto* line = new QLineEdit(answer);
    line->setMinimumWidth(24 * Theme::current().u());
    line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::editingFinished, this,
            [this, line, id = field.id] { m_session.setAnswer(id, line->text()); });
    return line;
}

void StepCard::addChecks()
{
    for (const lessons::Check& check : m_step.checks) {
        auto* row = new CheckRow(LessonSession::words(check.text));
        connect(row, &CheckRow::showAsked, this, &StepCard::placeAsked);
        m_column->addWidget(row);
        m_checks.push_back(row);
    }
}

void StepCard::addButtons()
{
    m_hint->setToolTip(tr("A general hint first, the third almost gives the answer; hints are counted"));
    m_reveal->setToolTip(tr("The way in words, after all hints; it is counted"));
    m_run->setProperty("role", "primary");
    for (QPushButton* button : {m_hint, m_reveal, m_run}) button->setAutoDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::current().u());
    row->addWidget(m_hint);
    row->addWidget(m_reveal);
    row->addStretch();
    row->addWidget(m_run);
    m_column->addLayout(row);
    m_run->setVisible(isAboutRuns(*m_lesson, m_step));
    connect(m_hint, &QPushButton::clicked, &m_session, &LessonSession::nextHint);
    connect(m_reveal, &QPushButton::clicked, &m_session, &LessonSession::reveal);
    connect(m_run, &QPushButton::clicked, this,
            [this] { m_runs.state() == app::RunSession::State::Idle ? emit runAsked() : emit stopAsked(); });
}

void StepCard::refresh()
{
    const std::vector<lessons::Finding>& findings = m_session.findings(m_number);
    for (std::size_t i = 0; i < std::min(findings.size(), m_checks.size()); ++i)
        m_checks[i]->setFinding(findings[i], shown::foundWords(m_step, i, findings[i].said));
    refreshMissing();
    refreshHints();
    refreshButtons();
}

void StepCard::refreshMissing()
{
    const lessons::Step* step = m_session.step();
    const QStringList missing = step ? app::missingParts(*m_lesson, *step, m_session.work().plant) : QStringList();
    if (missing == m_shownMissing) return;
    m_shownMissing = missing;
    widgets::clearRows(m_missing);
    for (const QString& sentence : missing) m_missing->addWidget(new widgets::FindingRow(look::Glyph::Warn, sentence));
}

void StepCard::refreshHints()
{
    const lessons::Progress& progress = m_session.progress();
    const auto step = std::ranges::find(progress.steps, m_step.id, &lessons::StepProgress::id);
    if (step == progress.steps.end()) return;
    const int all = int(m_step.hints.size());
    QStringList now;
    for (int i = 0; i < std::min(step->hints, all); ++i) now.append(LessonSession::words(m_step.hints[std::size_t(i)]));
    if (step->revealed) now.append(LessonSession::words(m_step.reveal));
    m_hint->setVisible(step->hints < all);
    m_reveal->setVisible(step->hints >= all && !step->revealed);
    if (now == m_shownHints) return;
    m_shownHints = now;
    widgets::clearRows(m_hints);
    for (int i = 0; i < now.size(); ++i)
        m_hints->addWidget(noteOf(i < all ? tr("Hint %1 of %2").arg(i + 1).arg(all) : tr("Solution"), now[i]));
    emit hintShown();
}

void StepCard::refreshButtons()
{
    const bool running = m_runs.state() != app::RunSession::State::Idle;
    m_run->setIcon(look::icon(running ? QStringLiteral("i-close") : QStringLiteral("i-play"), Token::OnAccent));
    m_run->setText(running ? tr("Stop, %1 %").arg(QLocale().toString(100.0 * m_runs.progress(), 'f', 0))
                           : tr("Run, %1", "a key").arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
}

QString StepCard::hints() const
{
    return m_shownHints.join(u'\n');
}

QWidget* StepCard::firstStop() const
{
    if (!m_fields.empty()) return m_fields.front();
    return m_run->isVisibleTo(this) ? m_run : m_hint;
}

void StepCard::focusField(const std::string& field)
{
    for (std::size_t i = 0; i < m_step.fields.size(); ++i)
        if (m_step.fields[i].id == field) m_fields[i]->setFocus(Qt::OtherFocusReason);
}

} // namespace titer::pages

#include "ui/pages/learn/moc_step_card.cpp"
