// The lessons that come with Titer, by id, each read when it is asked for first. [gui]
#pragma once

#include "core/lessons/lesson.h"

#include <map>
#include <optional>
#include <string>

namespace titer::app {

class KnownLessons {
public:
    // Of seed 1; nullptr where it does not come with Titer.
    const lessons::Lesson* find(const std::string& id);

private:
    std::map<std::string, std::optional<lessons::Lesson>> m_lessons;
};

} // namespace titer::app
