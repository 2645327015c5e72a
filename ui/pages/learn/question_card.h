// The question at the end of a lesson, with the reason for its answer, and what comes after it. [gui]
#pragma once

#include "app/learn/lesson_session.h"
#include "ui/pages/learn/step_mark.h"

#include <vector>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class QuestionCard : public AtHandFrame {
    Q_OBJECT
public:
    explicit QuestionCard(app::LessonSession& session, QWidget* parent = nullptr);

    void refresh();
    const std::vector<QRadioButton*>& choices() const { return m_choices; }
    QPushButton* answerButton() const { return m_answer; }
    QString verdict() const;
    QWidget* firstStop() const;

signals:
    void lessonAsked(const QString& source);
    void topicAsked(const QString& topic);
    void answered();

private:
    void addChoices();
    void addNext();
    void answer();

    app::LessonSession& m_session;
    std::shared_ptr<const lessons::Lesson> m_lesson;
    QVBoxLayout* m_column;
    std::vector<QRadioButton*> m_choices;
    QPushButton* m_answer;
    widgets::Label *m_verdict, *m_reason;
    QWidget* m_next; // once the answer is right
};

} // namespace titer::pages
