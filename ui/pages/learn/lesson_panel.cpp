#include "ui/pages/learn/lesson_panel.h"

#include "ui/look/icons.h"
#include "ui/pages/learn/question_card.h"
#include "ui/pages/learn/step_card.h"
#include "ui/pages/learn/step_mark.h"
#include "ui/pages/learn/term_text.h"
#include "ui/shown/lesson_words.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace titer::pages {

using app::LessonSession;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int clockInterval = 20000; // [ms]
constexpr double minute = 60.0;      // [s]

} // namespace

LessonPanel::LessonPanel(LessonSession& session, app::RunSession& runs, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_runs(runs)
    , m_list(new QPushButton(tr("All lessons")))
    , m_reset(new QPushButton(look::icon(QStringLiteral("i-reset")), tr("Reset lesson")))
    , m_export(new QPushButton(look::icon(QStringLiteral("i-export")), tr("Hand in…")))
    , m_place(new Label({}, Type::Caption, Token::Muted))
    , m_title(new Label({}, Type::LessonTitle))
    , m_why(new TermText)
    , m_done(new Label({}, Type::Strong))
    , m_time(new Label({}, Type::Caption, Token::Muted))
    , m_seed(new Label({}, Type::Caption, Token::Muted))
    , m_share(new ShareBar)
    , m_scroll(nullptr)
    , m_steps(new QVBoxLayout)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Lesson"));
    setPadding(0);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(3 * u, 4 * u, 3 * u, 3 * u);
    column->setSpacing(2 * u);
    auto* above = new QHBoxLayout;
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    above->addWidget(m_place, 1);
    above->addWidget(m_list);
    column->addLayout(above);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_share);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_done, 1);
    counts->addWidget(m_time);
    column->addLayout(counts);
    m_steps->setSpacing(2 * u);
    column->addLayout(m_steps);
    column->addStretch();
    m_scroll = widgets::plainScroll(holder);
    body()->setSpacing(0);
    body()->addWidget(m_scroll, 1);
    makeHead();
    makeFoot();
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, this, &LessonPanel::refreshTime);
    m_clock.start();
}

void LessonPanel::makeHead()
{
    m_title->wrapWhole();
    connect(m_why, &TermText::topicAsked, this, &LessonPanel::topicAsked);
    m_list->setProperty("role", "flat");
    m_list->setToolTip(tr("Back to the list; the lesson stays as it is (Esc)"));
    m_list->setAutoDefault(true);
    connect(m_list, &QPushButton::clicked, this, &LessonPanel::listAsked);
}

void LessonPanel::makeFoot()
{
    const int u = Theme::current().u();
    auto* foot = new widgets::Plate(Token::Base, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u);
    row->setSpacing(2 * u);
    m_reset->setToolTip(tr("Starts the lesson again at once; undo (Ctrl+Z) brings the work back"));
    m_export->setToolTip(
        tr("Writes your progress into a file for your teacher; nothing leaves this computer otherwise"));
    for (QPushButton* button : {m_reset, m_export}) button->setAutoDefault(true);
    m_seed->setWordWrap(true);
    m_seed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_reset);
    row->addWidget(m_export);
    row->addWidget(m_seed, 1);
    auto* edge = new QVBoxLayout; // the card's own edge stays in sight
    edge->setContentsMargins(1, 0, 1, 1);
    edge->addWidget(foot);
    body()->addLayout(edge);
    connect(m_reset, &QPushButton::clicked, &m_session, &LessonSession::reset);
    connect(m_export, &QPushButton::clicked, this, &LessonPanel::exportAsked);
}

QString LessonPanel::foundOf(std::size_t number) const
{
    const lessons::Step& step = m_session.lesson()->steps[number];
    if (const std::vector<lessons::Finding>& findings = m_session.findings(number); !findings.empty())
        return shown::foundWords(step, 0, findings.front().said);
    const std::vector<base::Sentence>& kept = m_session.progress().steps[number].found;
    return kept.empty() ? QString() : shown::foundWords(step, 0, kept.front());
}

QWidget* LessonPanel::foldedStep(std::size_t number) const
{
    const int u = Theme::current().u();
    const lessons::Step& step = m_session.lesson()->steps[number];
    const bool done = m_session.progress().steps[number].passed;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(4 * u, u, 2 * u, u);
    line->setSpacing(2 * u);
    auto* title = new Label(LessonSession::words(step.title), Type::Body, done ? Token::Text : Token::Muted);
    auto* found = new Label(done ? foundOf(number) : QString(), Type::Caption, Token::Muted);
    title->wrapWhole();
    found->wrapWhole();
    found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(new StepMark(done ? StepMark::State::Done : StepMark::State::Open, int(number) + 1));
    line->addWidget(title, 3);
    line->addWidget(found, 2);
    return row;
}

void LessonPanel::rebuild()
{
    widgets::clearRows(m_steps);
    m_card = nullptr;
    m_question = nullptr;
    if (!m_session.isOpen()) return;
    const lessons::Lesson& lesson = *m_session.lesson();
    m_place->setText(shown::placeWords(lesson));
    m_title->setText(LessonSession::words(lesson.title));
    std::set<std::string> known;
    m_why->setWords(lesson.why, known);
    m_seed->setText(tr("Seed %1, so your numbers are yours").arg(m_session.progress().seed));
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        if (i != m_session.at()) {
            m_steps->addWidget(foldedStep(i));
            continue;
        }
        m_card = new StepCard(m_session, m_runs);
        connect(m_card, &StepCard::topicAsked, this, &LessonPanel::topicAsked);
        connect(m_card, &StepCard::runAsked, this, &LessonPanel::runAsked);
        connect(m_card, &StepCard::stopAsked, this, &LessonPanel::stopAsked);
        connect(m_card, &StepCard::placeAsked, this, &LessonPanel::placeAsked);
        m_steps->addWidget(m_card);
        m_card->show(); // at once, so that it can have the focus
        connect(m_card, &StepCard::hintShown, this, &LessonPanel::showEnd);
    }
    if (m_session.at() == lesson.steps.size()) {
        m_question = new QuestionCard(m_session);
        connect(m_question, &QuestionCard::lessonAsked, this, &LessonPanel::lessonAsked);
        connect(m_question, &QuestionCard::topicAsked, this, &LessonPanel::topicAsked);
        m_steps->addWidget(m_question);
        m_question->show();
        connect(m_question, &QuestionCard::answered, this, &LessonPanel::showEnd);
    } else {
        m_steps->addWidget(new Label(tr("Then a question about what you saw"), Type::Caption, Token::Muted));
    }
    refresh();
    chain();
}

// Tab goes through the lesson as it is read: the step at hand is made after what stands below it.
void LessonPanel::chain()
{
    QWidget* last = m_list;
    if (m_why->focusPolicy() & Qt::TabFocus) setTabOrder(std::exchange(last, m_why), m_why);
    if (QWidget* atHand = m_card ? static_cast<QWidget*>(m_card) : m_question)
        last = widgets::chainFocus(last, *atHand);
    setTabOrder(last, m_reset);
    setTabOrder(m_reset, m_export);
}

void LessonPanel::refresh()
{
    if (!m_session.isOpen()) return;
    const int all = int(m_session.lesson()->steps.size()), done = int(std::min(m_session.at(), std::size_t(all)));
    const QString words = tr("%1 of %2 steps done").arg(done).arg(all);
    m_done->setText(app::isPassed(*m_session.lesson(), m_session.progress()) ? tr("Passed") : words);
    m_share->setShare(double(done) / all, words);
    if (m_card) m_card->refresh();
    if (m_question) m_question->refresh();
    refreshTime();
}

void LessonPanel::refreshTime()
{
    if (!m_session.isOpen() || !isVisible()) return;
    m_time->setText(
        tr("%1 of %2 min").arg(QLocale().toString(int(m_session.seconds() / minute))).arg(m_session.lesson()->minutes));
}

QWidget* LessonPanel::firstStop() const
{
    return m_card ? m_card->firstStop() : m_question ? m_question->firstStop() : static_cast<QWidget*>(m_list);
}

// What has come to the end of the card at hand: a hint, or what there is to an answer. Once its texts are as high as
// they have to be.
void LessonPanel::showEnd()
{
    QWidget* atHand = m_card ? static_cast<QWidget*>(m_card) : m_question;
    if (!atHand) return;
    chain();
    QTimer::singleShot(0, atHand, [this, atHand] {
        m_scroll->widget()->layout()->activate();
        const int below = atHand->mapTo(m_scroll->widget(), QPoint(0, atHand->height())).y();
        m_scroll->ensureVisible(0, below, 0, 0);
    });
}

void LessonPanel::showAtHand(bool focus)
{
    QWidget* atHand = m_card ? static_cast<QWidget*>(m_card) : m_question;
    if (!atHand) return;
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(atHand);
    // Again when its texts know how wide they are, and are as high as that makes them.
    QTimer::singleShot(0, atHand, [this, atHand] { m_scroll->ensureWidgetVisible(atHand); });
    if (focus) firstStop()->setFocus(Qt::OtherFocusReason);
}

} // namespace titer::pages

#include "ui/pages/learn/moc_lesson_panel.cpp"
