// A lesson tried in the background by its own solution: what each step came to, and what is to be corrected.
//
//   LessonTrial trial;  trial.start(draft.json());       changed(); isRunning(), result()
#pragma once

#include "app/common/background_task.h"
#include "core/lessons/solving.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace titer::app {

// [gui]
class LessonTrial : public QObject {
    Q_OBJECT

public:
    // [any] Immutable once it is handed over.
    struct Result {
        base::Json lesson; // that was tried
        std::shared_ptr<const lessons::Lesson> read;
        lessons::Outcome outcome; // empty where it could not be taken
        base::Errors errors;      // at their paths: of the file, of the material, of the solution
        bool stopped = false;

        bool passed() const { return errors.empty() && !stopped && outcome.passed(); }
    };

    explicit LessonTrial(QObject* parent = nullptr);

    // With the numbers of this seed.
    void start(const base::Json& lesson, std::uint64_t seed = 1);
    void stop();
    bool isRunning() const { return m_task.isRunning(); }
    // Of the last one; nullptr before its end.
    const std::shared_ptr<const Result>& result() const { return m_result; }
    // Whether it is about another text of the lesson than this.
    bool isOutdated(const base::Json& lesson) const { return m_result && m_result->lesson != lesson; }
    void clear();

signals:
    void changed();

private:
    std::shared_ptr<const Result> m_result;
    BackgroundTask m_task;
};

// What a trial does. [any]
LessonTrial::Result tryLesson(const base::Json& lesson, std::uint64_t seed, const std::stop_token& stop = {});

} // namespace titer::app
