// Puts what a lesson begins with on the disk of a learner, or takes up what is there.
#pragma once

#include "app/learn/lesson_place.h"
#include "core/lessons/lesson.h"
#include "core/lessons/material.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace titer::app {

struct LessonOrder {
    QString source; // id of a lesson that comes with Titer, else the path of its file
    QString root;   // folder of all learners
    QString learner;
    std::optional<LessonPlace> place = {};  // where it lies, if that is known
    std::optional<std::uint64_t> seed = {}; // of a lesson that is begun
};

// [any] Immutable once it is handed over.
struct PreparedLesson {
    std::shared_ptr<const lessons::Lesson> lesson;
    std::shared_ptr<const lessons::Material> material; // without the run of the start plant
    lessons::Progress progress;
    LessonPlace place;
    bool resumed = false;
};

// The learner's seed is drawn where the lesson has not been begun and none is given, and then stays. Errors are those
// of the lesson's file at their paths, or of the disk.
std::optional<PreparedLesson> prepareLesson(const LessonOrder& order, base::Errors& errors, std::stop_token stop = {});

} // namespace titer::app
