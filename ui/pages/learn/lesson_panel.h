// The left side of a lesson: what it is about, how far the learner is, its steps and the question. Done steps fold to
// a line with what was found; the one at hand is open. [gui]
#pragma once

#include "app/learn/lesson_session.h"
#include "app/run/run_session.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class QuestionCard;
class ShareBar;
class StepCard;
class TermText;

class LessonPanel : public widgets::Card {
    Q_OBJECT
public:
    LessonPanel(app::LessonSession& session, app::RunSession& runs, QWidget* parent = nullptr);

    // Another lesson or step.
    void rebuild();
    void refresh();
    StepCard* card() const { return m_card; }             // nullptr where no step is open
    QuestionCard* question() const { return m_question; } // nullptr before all steps are done
    QPushButton* resetButton() const { return m_reset; }
    QPushButton* listButton() const { return m_list; }
    QWidget* firstStop() const;
    // Brings what is at hand into sight, with the focus where `focus` says so.
    void showAtHand(bool focus);

signals:
    void listAsked();
    void runAsked();
    void stopAsked();
    void exportAsked();
    void placeAsked(const titer::lessons::Place& place);
    void lessonAsked(const QString& source);
    void topicAsked(const QString& topic);

private:
    void makeHead();
    void makeFoot();
    QWidget* foldedStep(std::size_t number) const;
    void refreshTime();
    QString foundOf(std::size_t number) const;
    void chain();
    void showEnd();

    app::LessonSession& m_session;
    app::RunSession& m_runs;
    QPushButton *m_list, *m_reset, *m_export;
    widgets::Label *m_place, *m_title;
    TermText* m_why;
    widgets::Label *m_done, *m_time, *m_seed;
    ShareBar* m_share;
    QScrollArea* m_scroll;
    QVBoxLayout* m_steps;
    StepCard* m_card = nullptr;
    QuestionCard* m_question = nullptr;
    QTimer m_clock; // while it is seen
};

} // namespace titer::pages
