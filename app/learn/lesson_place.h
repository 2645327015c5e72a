// Where what a learner does in a lesson lies: a folder of the user's data for each learner and lesson, with the
// project, the recordings, the lesson where it does not come with Titer, and the progress.
#pragma once

#include "core/base/result.h"
#include "core/lessons/progress.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace titer::app {

// The folder of all learners of this account.
QString usualLearnFolder();

// [any] A value.
class LessonPlace {
public:
    LessonPlace() = default;
    LessonPlace(const QString& root, const QString& learner, const std::string& lesson);
    // That of a project which lies in one, whoever opened it; nothing where it does not.
    static std::optional<LessonPlace> ofProject(const QString& project);

    const QString& folder() const { return m_folder; }
    QString project() const;
    QString progressFile() const;
    QString lessonFile() const; // there where the lesson does not come with Titer
    QString file(const std::string& name) const;

    bool operator==(const LessonPlace&) const = default;

private:
    QString m_folder, m_name;
};

// Nothing where the learner has not begun. A file that cannot be read is an error at its path, and stays as it is.
base::Result<std::optional<lessons::Progress>> readKeptProgress(const LessonPlace& place);
base::Done keepProgress(const LessonPlace& place, const lessons::Progress& progress);

// The text of a lesson: one that comes with Titer by its id, else a file.
base::Result<std::string> lessonText(const QString& source);
bool isShippedLesson(std::string_view id);

} // namespace titer::app
