// The lessons that there are, and how far a learner is with each of them. [gui]
#pragma once

#include "app/learn/lesson_place.h"
#include "core/lessons/lesson.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace titer::app {

struct ShelvedLesson {
    QString source;                                // as a lesson is started by it
    std::shared_ptr<const lessons::Lesson> lesson; // of seed 1
    std::optional<lessons::Progress> progress;     // nothing: it has not been begun
    QDateTime changed;                             // of the progress
    QString fault;                                 // why the progress cannot be read
    bool isOwn = false;                            // made by this person, who may change it

    int passed() const; // steps
    bool isPassed() const;
};

// All steps and the question.
bool isPassed(const lessons::Lesson& lesson, const lessons::Progress& progress);
// Number of the first step that is not passed; that of the steps where all are.
std::size_t firstOpenStep(const lessons::Lesson& lesson, const lessons::Progress& progress);

// One that lies in a file, with the progress at this place; nothing where it cannot be read.
std::optional<ShelvedLesson> shelvedFile(const QString& source, const LessonPlace& place);
// By their numbers, then those that this person has made, then those of other files that the learner has begun.
std::vector<ShelvedLesson> lessonShelf(const QString& root, const QString& learner);

} // namespace titer::app
