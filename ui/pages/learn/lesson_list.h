// All lessons, with how far the learner is in each: a click, Enter or Space begins one or goes on in it. [gui]
#pragma once

#include "app/learn/lesson_session.h"

#include <QAbstractButton>
#include <QWidget>

class QLineEdit;
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_source;
    widgets::Label* m_state;
};

class LessonList : public QWidget {
    Q_OBJECT
public:
    explicit LessonList(app::LessonSession& session, QWidget* parent = nullptr);

    void refresh();
    // Above the list: why a lesson cannot be taken; empty: nothing.
    void report(const QString& title, const base::Errors& errors);
    const QList<LessonRow*>& rows() const { return m_rows; }
    QLineEdit* learnerField() const { return m_learner; }
    QString reported() const { return m_reported; }
    QWidget* firstStop() const;

signals:
    void lessonAsked(const QString& source);
    void fileAsked();

private:
    QWidget* makeHead();

    app::LessonSession& m_session;
    QLineEdit* m_learner;
    widgets::Label* m_starting;
    QVBoxLayout *m_faults, *m_column;
    QList<LessonRow*> m_rows;
    QString m_reported;
};

} // namespace titer::pages
