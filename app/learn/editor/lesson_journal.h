// The journal of a lesson that is being made: what no file of it holds yet, written down with each change. A process
// that dies leaves its journal behind, and the next one offers to go on; a lesson that is saved or let go of leaves
// none.
//
//   LessonJournal journal(folder, draft);        journal.dead(): what earlier processes left
//   journal.goOnIn(0);                            the draft is that one then
//   journal.end();                                the window was closed by a person
#pragma once

#include "app/learn/editor/lesson_draft.h"
#include "app/session/journal_files.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <vector>

namespace titer::app {

// A lesson that was not saved.
struct UnsavedLesson {
    QString journal;   // path
    QDateTime written; // UTC
    QString file;      // it was to be saved there; empty: it had none yet
    base::Json lesson;

    // In this language, else in the one that it has; empty where there is none.
    QString title(const std::string& language) const;
};

// [gui]
class LessonJournal : public QObject {
    Q_OBJECT

public:
    // The folder is that of the sessions' journals. The draft outlives it.
    LessonJournal(const QString& folder, LessonDraft& draft, QObject* parent = nullptr);
    ~LessonJournal() override;

    // The newest first.
    const std::vector<UnsavedLesson>& dead() const { return m_dead; }
    // The draft is what was left, changed and not saved; its journal is this one's then.
    void goOnIn(std::size_t unsaved);
    // A person does without it.
    void discard(std::size_t unsaved);

    void writeNow();
    // What is made is saved, or a person does without it: nothing stays of it.
    void end();

signals:
    void deadChanged();

private:
    void findDead();
    void keepSoon();

    QString m_folder;
    LessonDraft& m_draft;
    std::vector<UnsavedLesson> m_dead;
    OwnJournal m_own; // its lock is held while this process lives
    QTimer m_timer;
    qsizetype m_size = 0; // of what was written last [bytes]
    bool m_ended = false;
};

} // namespace titer::app
