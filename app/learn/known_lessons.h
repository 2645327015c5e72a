// The lessons that come with Titer and those that this person has made, by id, each read when it is asked for first.
// [gui]
#pragma once

#include "app/learn/lesson_place.h"
#include "core/lessons/lesson.h"

#include <map>
#include <optional>
#include <string>

namespace titer::app {

class KnownLessons {
public:
    // `root`: the folder of all learners, next to which lie the lessons of one's own.
    explicit KnownLessons(QString root = usualLearnFolder())
        : m_root(std::move(root))
    {
    }

    // Of seed 1; nullptr where it is neither.
    const lessons::Lesson* find(const std::string& id);

private:
    QString m_root;
    std::map<std::string, std::optional<lessons::Lesson>> m_lessons;
};

} // namespace titer::app
