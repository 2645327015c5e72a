// Lays a lesson out on the disk of the learner and opens its project; a project of a lesson goes on as one, whoever
// opened it.
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/learn/lesson_setup.h"

#include <QObject>

#include <optional>

namespace titer::app {

class Learner;

// [gui]
class LessonStarter : public QObject {
    Q_OBJECT

public:
    LessonStarter(Document& document, const Learner& learner);

    // By its id or its file. What was begun goes on where it stopped; else the seed is drawn where none is given.
    void start(const QString& source, std::optional<std::uint64_t> seed);
    bool isStarting() const { return m_task.isRunning(); }

signals:
    void changed();                                                        // isStarting()
    void prepared(const titer::app::PreparedLesson& prepared);             // its project is the document
    void left();                                                           // the document is another one
    void refused(const QString& title, const titer::base::Errors& errors); // the lesson cannot be taken

private:
    void prepare(const LessonOrder& order, bool opens);
    void open(const PreparedLesson& lesson, bool opens);
    void followProject();

    Document& m_document;
    const Learner& m_learner;
    bool m_opening = false;             // the project is opened by this
    std::optional<LessonPlace> m_place; // of the lesson whose project is the document
    BackgroundTask m_task;
};

} // namespace titer::app
