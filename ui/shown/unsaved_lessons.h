// Lessons that somebody was making when a window ended without being closed, each with a click to go on or to discard it. Nothing is
// shown where there are none. [gui]
#pragma once

#include "app/learn/editor/lesson_journal.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace titer::shown {

class UnsavedLessons : public QWidget {
    Q_OBJECT
public:
    // The journal outlives it.
    explicit UnsavedLessons(app::LessonJournal& journal, QWidget* parent = nullptr);

    const QList<QPushButton*>& goOnButtons() const { return m_goOn; }
    const QList<QPushButton*>& discardButtons() const { return m_discard; }

signals:
    void goOnAsked(int unsaved);

private:
    void rebuild();
    void addCard(int unsaved);

    app::LessonJournal& m_journal;
    QVBoxLayout* m_column;
    QList<QPushButton*> m_goOn, m_discard;
};

} // namespace titer::shown
