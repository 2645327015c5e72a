// A title or text of a lesson that is being made, as the form of its editor puts it there while somebody types.
#pragma once

#include "app/learn/editor/lesson_draft.h"

namespace titer::support {

inline void typeWords(app::LessonDraft& draft, const std::string& path, const std::string& language,
                      const QString& words)
{
    draft.set(path, app::withWords(draft.at(path), language, words.toStdString()), QStringLiteral("Change words"),
              app::Join::Gesture);
}

} // namespace titer::support
