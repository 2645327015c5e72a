// Lessons that a person has made: files in a folder of their own, next to that of the learners. [any]
#pragma once

#include "core/lessons/lesson.h"

#include <QString>

#include <memory>
#include <vector>

namespace titer::app {

// The folder next to that of all learners.
QString ownLessonsFolder(const QString& root);

struct OwnLesson {
    QString path;
    std::shared_ptr<const lessons::Lesson> lesson; // of seed 1, as far as it can be read
    base::Errors errors;                           // it is a draft while there are some
};
// By the names of their files; a file that is no JSON has its fault and no title.
std::vector<OwnLesson> ownLessons(const QString& folder);

// "feed" of ".../feed.lesson.json".
QString lessonIdOf(const QString& path);
// A file in the folder that is not there yet, whose id is no other lesson's: by the title, else by a number.
QString newLessonFile(const QString& folder, const QString& title);

} // namespace titer::app
