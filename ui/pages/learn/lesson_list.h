// All lessons, with how far the learner is in each: a click, Enter or Space begins one or goes on in it. [gui]
#pragma once

#include "app/learn/editor/lesson_draft.h"
#include "app/learn/lesson_session.h"
#include "app/learn/open_course.h"

#include <QAbstractButton>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class LessonRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit LessonRow(const app::ShelvedLesson& lesson, QWidget* parent = nullptr);

    const QString& source() const { return m_source; }
    QString state() const;
    bool isPassed() const { return m_isPassed; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_source;
    bool m_isPassed;
    widgets::Label* m_state;
};

class LessonList : public QWidget {
    Q_OBJECT
public:
    LessonList(app::LessonSession& session, app::LessonDraft& draft, QWidget* parent = nullptr);

    void refresh();
    // Above the list: why a lesson cannot be taken; empty: nothing.
    void report(const QString& title, const base::Errors& errors);
    // Its lessons alone, in their order; nothing: all lessons.
    void setCourse(std::optional<app::OpenCourse> course);
    const std::optional<app::OpenCourse>& course() const { return m_course; }
    // Beneath the head; it becomes the list's.
    void addOver(QWidget* widget);
    QPushButton* allButton() const { return m_all; } // of a course: back to all lessons
    const QList<LessonRow*>& rows() const { return m_rows; }
    QLineEdit* learnerField() const { return m_learner; }
    QString reported() const { return m_reported; }
    QWidget* firstStop() const;
    QPushButton* newButton() const { return m_new; }
    QPushButton* goOnButton() const { return m_goOn; } // in the lesson that is being made
    // Next to each row, in their order, and next to the drafts that stand behind them.
    const QList<QPushButton*>& editButtons() const { return m_edits; }

signals:
    void lessonAsked(const QString& source);
    void fileAsked();
    void newAsked();
    void editAsked(const QString& source);
    void goOnAsked();

private:
    QWidget* makeHead();
    void refreshHead();
    void addRow(QWidget* row, const QString& source, const QString& words);
    void addDrafts();

    app::LessonSession& m_session;
    app::LessonDraft& m_draft;
    QLineEdit* m_learner;
    QPushButton *m_new, *m_goOn, *m_all;
    widgets::Label *m_title, *m_lead, *m_starting;
    QVBoxLayout *m_over, *m_faults, *m_column;
    QList<LessonRow*> m_rows;
    QList<QPushButton*> m_edits;
    QString m_reported;
    std::optional<app::OpenCourse> m_course;
};

} // namespace titer::pages
