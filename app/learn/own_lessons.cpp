#include "app/learn/own_lessons.h"

#include "app/learn/lesson_place.h"
#include "core/lessons/folded.h"

#include <QDir>
#include <QFileInfo>

namespace titer::app {

namespace {

const QLatin1String lessonEnding(".lesson.json");

// "Wash out a chemostat" -> "wash-out-a-chemostat"; empty where nothing of the title can stand in an id.
QString idFrom(const QString& title)
{
    constexpr qsizetype maxLength = 40;
    QString id;
    for (const lessons::Word& word : lessons::wordsOf(title.toStdString())) {
        QString part;
        for (const QChar c : QString::fromStdString(word.folded))
            if (c.unicode() < 128 && c.isLetterOrNumber()) part.append(c);
        if (part.isEmpty() || id.size() + part.size() > maxLength) continue;
        id += id.isEmpty() ? part : u'-' + part;
    }
    return id;
}

} // namespace

QString ownLessonsFolder(const QString& root)
{
    return QDir::cleanPath(root + QStringLiteral("/../lessons"));
}

QString lessonIdOf(const QString& path)
{
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(lessonEnding, Qt::CaseInsensitive)) name.chop(lessonEnding.size());
    return name;
}

std::vector<OwnLesson> ownLessons(const QString& folder)
{
    std::vector<OwnLesson> all;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*") + lessonEnding}, QDir::Files, QDir::Name)) {
        OwnLesson own{dir.absoluteFilePath(name), {}, {}};
        lessons::Lesson lesson;
        if (const base::Result<std::string> text = lessonText(own.path))
            lesson = lessons::readLesson(*text, 1, own.errors);
        else
            own.errors.push_back(text.error());
        lesson.id = lessonIdOf(own.path).toStdString();
        if (isShippedLesson(lesson.id))
            own.errors.push_back(base::inputError(
                "id", base::say(CORE_TR("core", "A lesson that comes with Titer is called {1}; give the file another "
                                                "name."),
                                lesson.id)));
        own.lesson = std::make_shared<const lessons::Lesson>(std::move(lesson));
        all.push_back(std::move(own));
    }
    return all;
}

QString newLessonFile(const QString& folder, const QString& title)
{
    QString id = idFrom(title);
    if (id.isEmpty()) id = QStringLiteral("lesson");
    for (int number = 1;; ++number) {
        const QString tried = number == 1 ? id : id + u'-' + QString::number(number);
        const QString path = QDir(folder).absoluteFilePath(tried + lessonEnding);
        if (!isShippedLesson(tried.toStdString()) && !QFileInfo::exists(path)) return path;
    }
}

} // namespace titer::app
