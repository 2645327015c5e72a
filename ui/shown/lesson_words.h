// How lists, heads and sheets name a lesson. [any]
#pragma once

#include "core/lessons/lesson.h"

#include <QString>

namespace titer::shown {

// "basic" in the language of the window.
QString levelWords(const std::string& level);
// "Lesson 5 · basic · 15 min"
QString placeWords(const lessons::Lesson& lesson);
// What the check `number` of a step found; an answer that was chosen by its words.
QString foundWords(const lessons::Step& step, std::size_t number, base::Sentence found);

} // namespace titer::shown
