#include "ui/desktop/lesson_sheet.h"

#include "app/common/sentence.h"
#include "core/lessons/course.h"
#include "core/lessons/solving.h"
#include "ui/report/lesson_sheet.h"

#include <QFile>

#include <cstdio>

namespace titer::desktop {

namespace {

int complainOfSheet(const base::Errors& errors)
{
    for (const base::Error& error : errors) std::fprintf(stderr, "titer: %s\n", qPrintable(app::sentence(error)));
    return 1;
}

base::Result<std::string> textOfLesson(const QString& name)
{
    if (std::optional<std::string> text = lessons::shippedLessonText(name.toStdString())) return *std::move(text);
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) return file.readAll().toStdString();
    return base::Error{base::Code::Io, name.toStdString(),
                       base::say(CORE_TR("core", "There is no such lesson, and no such file ({1}). “titer-cli lesson "
                                                 "list” prints the lessons that there are."),
                                 file.errorString().toStdString())};
}

} // namespace

int writeLessonSheet(const Options& options)
{
    const base::Result<std::string> text = textOfLesson(options.lessonSheet);
    if (!text) return complainOfSheet({text.error()});
    base::Errors errors;
    const lessons::Lesson lesson = lessons::readLesson(*text, options.seed, errors);
    report::LessonSheet sheet{lesson};
    if (options.solution && errors.empty()) {
        lessons::Material material = lessons::makeMaterial(lesson, errors);
        if (errors.empty()) lessons::runStart(lesson, material, errors);
        if (errors.empty()) sheet.answers = lessons::solve(lesson, material, lessons::ownSolution(lesson)).answers;
        sheet.solution = true;
    }
    if (!errors.empty()) return complainOfSheet(errors);
    const base::Done done = report::saveLessonSheet(options.output, sheet);
    return done ? 0 : complainOfSheet({done.error()});
}

} // namespace titer::desktop
