#include "ui/pages/learn/question_card.h"

#include "ui/shown/manual_title.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::LessonSession;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

// A radio button does not break its words, so that they stand next to it. A click on them is one on the button.
class ChoiceRow : public QWidget {
public:
    explicit ChoiceRow(QRadioButton* button)
        : m_button(button)
    {
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }

private:
    QRadioButton* m_button;
};

QWidget* choiceRow(QRadioButton* button, const QString& words)
{
    auto* row = new ChoiceRow(button);
    auto* line = new QHBoxLayout(row);
    auto* text = new Label(words);
    line->setContentsMargins(0, 0, 0, 0);
    text->wrapWhole();
    text->setBuddy(button);
    button->setAccessibleName(words);
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return row;
}

QString titleOfLesson(const std::string& id)
{
    for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
        if (one.id != id) continue;
        base::Errors ignored; // a test reads every lesson
        const lessons::Lesson lesson = lessons::readLesson(one.text, 1, ignored);
        return QuestionCard::tr("Lesson %1: %2").arg(lesson.number).arg(LessonSession::words(lesson.title));
    }
    return QString::fromStdString(id);
}

} // namespace

QuestionCard::QuestionCard(LessonSession& session, QWidget* parent)
    : AtHandFrame(parent)
    , m_session(session)
    , m_lesson(session.lesson())
    , m_column(new QVBoxLayout(this))
    , m_answer(new QPushButton(tr("Answer")))
    , m_verdict(new Label({}, Type::Strong))
    , m_reason(new Label)
    , m_next(new QWidget)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Question"));
    m_column->setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u);
    m_column->setSpacing(2 * u);
    auto* text = new Label(LessonSession::words(m_lesson->question.text), Type::Strong);
    text->wrapWhole();
    m_verdict->wrapWhole();
    m_reason->wrapWhole();
    m_column->addWidget(new Label(tr("Question"), Type::Caption, Token::Muted));
    m_column->addWidget(text);
    addChoices();
    m_answer->setProperty("role", "primary");
    m_answer->setAutoDefault(true);
    m_column->addWidget(m_answer, 0, Qt::AlignLeft);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_reason);
    addNext();
    connect(m_answer, &QPushButton::clicked, this, &QuestionCard::answer);
    refresh();
}

void QuestionCard::addChoices()
{
    for (const lessons::Choice& choice : m_lesson->question.choices) {
        auto* button = new QRadioButton;
        button->setObjectName(QString::fromStdString(choice.id));
        button->setAutoExclusive(false); // their parents differ
        connect(button, &QRadioButton::clicked, this, [this, button] {
            for (QRadioButton* one : m_choices) one->setChecked(one == button);
            m_answer->setEnabled(true);
        });
        m_column->addWidget(choiceRow(button, LessonSession::words(choice.text)));
        m_choices.push_back(button);
        if (m_session.progress().question == choice.id) button->setChecked(true);
    }
}

void QuestionCard::addNext()
{
    auto* column = new QVBoxLayout(m_next);
    column->setContentsMargins(0, 0, 0, 0);
    if (!m_lesson->topics.empty()) column->addWidget(new Label(tr("Read on"), Type::Caption, Token::Muted));
    for (const std::string& topic : m_lesson->topics) {
        auto* read = new QPushButton(tr("Manual: %1").arg(shown::manualTitle(QString::fromStdString(topic))));
        read->setAutoDefault(true);
        connect(read, &QPushButton::clicked, this,
                [this, topic] { emit topicAsked("manual/" + QString::fromStdString(topic)); });
        column->addWidget(read, 0, Qt::AlignLeft);
    }
    if (!m_lesson->next.empty()) column->addWidget(new Label(tr("Continue"), Type::Caption, Token::Muted));
    for (const std::string& id : m_lesson->next) {
        auto* next = new QPushButton(titleOfLesson(id));
        next->setProperty("role", "primary");
        next->setAutoDefault(true);
        connect(next, &QPushButton::clicked, this, [this, id] { emit lessonAsked(QString::fromStdString(id)); });
        column->addWidget(next, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_next);
}

void QuestionCard::answer()
{
    const auto chosen = std::ranges::find_if(m_choices, [](const QRadioButton* one) { return one->isChecked(); });
    if (chosen == m_choices.end()) return;
    m_session.answerQuestion((*chosen)->objectName().toStdString());
    emit answered();
}

void QuestionCard::refresh()
{
    const std::string& given = m_session.progress().question;
    const bool right = given == m_lesson->question.answer;
    m_answer->setEnabled(
        std::any_of(m_choices.begin(), m_choices.end(), [](const QRadioButton* one) { return one->isChecked(); }));
    m_verdict->setVisible(!given.empty());
    m_reason->setVisible(right);
    m_verdict->setText(right ? tr("Right. The lesson is passed.") : tr("Not quite. Choose another answer."));
    m_verdict->setToken(right ? Token::Ok : Token::Warn);
    m_reason->setText(LessonSession::words(m_lesson->question.reason));
    m_next->setVisible(right);
}

QString QuestionCard::verdict() const
{
    return m_verdict->text();
}

QWidget* QuestionCard::firstStop() const
{
    return m_choices.empty() ? static_cast<QWidget*>(m_answer) : m_choices.front();
}

} // namespace titer::pages

#include "ui/pages/learn/moc_question_card.cpp"
