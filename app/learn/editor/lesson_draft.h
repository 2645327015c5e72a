// A lesson that is being made or changed: its file as a value with undo, what is wrong with it, and where it lies.
//
//   LessonDraft draft;  draft.begin(newLesson(start));
//   draft.set("steps/0/title", "Raise the flow", tr("Change title"));   draft.set("minutes", 15, …);
//   draft.lesson(), draft.errors()                      as it reads now; each fault at its path
//   draft.save(ownLessonFile(folder, draft));           with faults too: it is a draft then
//
// A path leads through the file as that of a fault does, "steps/0/checks/1/text". What no form shows stays as it was.
#pragma once

#include "app/common/undoable_value.h"
#include "app/learn/editor/lesson_trial.h"
#include "app/learn/editor/project_measuring.h"
#include "core/lessons/lesson.h"

#include <QObject>
#include <QString>

#include <memory>

namespace titer::app {

// [gui]
class LessonDraft : public QObject {
    Q_OBJECT

public:
    explicit LessonDraft(QObject* parent = nullptr);

    // Undo begins here. `file`: where it lies; empty: nowhere yet.
    void begin(base::Json lesson, const QString& file = {});
    // As it was left and not saved: changed, though nothing of it can be undone.
    void restore(base::Json lesson, const QString& file);
    void close();
    bool isOpen() const { return m_open; }
    // What was done since it was begun or saved last.
    bool isChanged() const;
    const QString& file() const { return m_file; }
    QUndoStack& undoStack() { return m_value.stack(); }
    // Of what is open.
    LessonTrial& trial() { return m_trial; }
    // What its checks can be picked by.
    ProjectMeasuring& measuring() { return m_measuring; }

    // --- what it holds ------------------------------------------------------------------------------------------------
    const base::Json& json() const { return *m_value.value(); }
    const base::Json* at(const std::string& path) const;
    // A text, or a number as it is written; empty where there is none.
    QString text(const std::string& path) const;
    // In this language alone; one text without languages is English.
    QString words(const std::string& path, const std::string& language) const;
    // As readLesson() has it, of seed 1, with faults as far as it could be read; without the text of recorded tables.
    const lessons::Lesson& lesson() const { return m_lesson; }
    const base::Errors& errors() const { return m_errors; }
    // Of this place; empty where nothing is wrong.
    QString fault(const std::string& path) const;
    // Whether nothing was written yet where a fault lies: then it is something to do rather than something wrong.
    bool isMissing(const std::string& path) const;
    // The first of it and of what lies in it.
    QString faultBelow(const std::string& path) const;

    // --- a step of undo each; those of one path that follow quickly are one -----------------------------------------
    // Null takes it away. What is typed into a line joins as Join::Gesture does, until endMerge(), when the line is left.
    void set(const std::string& path, base::Json value, const QString& text, Join join = Join::Typing);
    // What is typed there means nothing, or its writer gave it up: what stood before its first key stands again, without a step.
    void withdraw(const std::string& path) { m_value.withdraw(QString::fromStdString(path)); }
    void endMerge() { m_value.endMerge(); }
    void insert(const std::string& list, std::size_t at, base::Json item, const QString& text);
    void append(const std::string& list, base::Json item, const QString& text);
    void remove(const std::string& list, std::size_t at, const QString& text);
    void move(const std::string& list, std::size_t from, std::size_t to, const QString& text);
    // All of it.
    void put(base::Json lesson, const QString& text);

    // The id is the name of the file.
    base::Done save(const QString& path);

signals:
    void begun(); // another one, or none
    void changed();

private:
    using Value = std::shared_ptr<const base::Json>;

    void change(base::Json after, const QString& text, const QString& mergeKey = {}, Join join = Join::Typing);
    void read();

    UndoableValue<Value> m_value;
    lessons::Lesson m_lesson;
    base::Errors m_errors;
    QString m_file;
    bool m_open = false;
    LessonTrial m_trial;
    ProjectMeasuring m_measuring;
};

// A text with these words in one language; `before`: what stands there, nullptr: nothing. [any]
base::Json withWords(const base::Json* before, const std::string& language, const std::string& words);

// The value at a path of a file, "steps/0/title"; nullptr where there is none. [any]
const base::Json* valueAt(const base::Json& json, const std::string& path);

} // namespace titer::app
