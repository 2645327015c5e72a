// How lists, heads and sheets speak of a lesson. [any]
#pragma once

#include "core/lessons/lesson.h"

#include <QString>

namespace titer::shown {

// "basic" in the language of the window.
QString levelWords(const std::string& level);
// "Lesson 5 · basic · 15 min"
QString placeWords(const lessons::Lesson& lesson);

} // namespace titer::shown
