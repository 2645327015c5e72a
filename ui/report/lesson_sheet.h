// A lesson on paper: its goal, its tasks with room for the answers, and for the teacher the way and the answers. In the
// language of the window. [gui]
#pragma once

#include "core/base/result.h"
#include "core/lessons/lesson.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

namespace titer::report {

struct LessonSheet {
    const lessons::Lesson& lesson;
    bool solution = false;
    std::map<std::string, std::string> answers = {}; // by field, of a sheet with its solution
};

// One file that stands alone.
QByteArray lessonSheetHtml(const LessonSheet& sheet);
// A4, each page with the lesson, the seed, the version, and "page n of m".
QByteArray lessonSheetPdf(const LessonSheet& sheet);
// HTML where the path ends so, else PDF.
base::Done saveLessonSheet(const QString& path, const LessonSheet& sheet);

} // namespace titer::report
