#include "ui/shown/lesson_words.h"

#include "app/common/sentence.h"
#include "app/learn/lesson_session.h"

#include <QCoreApplication>

namespace titer::shown {

namespace {

struct LevelWords {
    Q_DECLARE_TR_FUNCTIONS(LevelWords)
};

} // namespace

QString levelWords(const std::string& level)
{
    if (level == "basic") return LevelWords::tr("basic", "level of a lesson");
    if (level == "intermediate") return LevelWords::tr("intermediate", "level of a lesson");
    if (level == "advanced") return LevelWords::tr("advanced", "level of a lesson");
    return QString::fromStdString(level);
}

QString foundWords(const lessons::Step& step, std::size_t number, base::Sentence found)
{
    const lessons::Measure* measure = number < step.checks.size() ? &step.checks[number].measure : nullptr;
    if (measure && measure->kind == lessons::Measure::Kind::Answer)
        for (const lessons::Field& field : step.fields)
            for (const lessons::Choice& choice : field.choices)
                if (field.id == measure->what)
                    for (std::string& arg : found.args)
                        if (arg == choice.id) arg = app::LessonSession::words(choice.text).toStdString();
    return app::sentence(found);
}

QString placeWords(const lessons::Lesson& lesson)
{
    const QString rest =
        LevelWords::tr("%1 · %2 min", "level, length of a lesson").arg(levelWords(lesson.level)).arg(lesson.minutes);
    return lesson.number > 0
               ? LevelWords::tr("Lesson %1 · %2", "number, level and length of a lesson").arg(lesson.number).arg(rest)
               : rest;
}

} // namespace titer::shown
