// Folders and files of learners.
#include "app/learn/lesson_place.h"

#include "app/common/file_fault.h"
#include "app/common/plain_file_name.h"
#include "core/lessons/lesson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

constexpr qint64 maxLessonSize = 16'000'000; // [bytes]; the shipped ones have some 20,000

QString folderName(const QString& text)
{
    const QString name = plainFileName(text);
    return name.isEmpty() ? QStringLiteral("learner") : name;
}

base::Error fileError(const QFileDevice& file, base::Sentence what)
{
    return {base::Code::Io, QDir::toNativeSeparators(file.fileName()).toStdString(), std::move(what)};
}

base::Result<std::string> fileText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file,
                         say(CORE_TR("core", "This file cannot be read: {1}."), file.errorString().toStdString()));
    if (file.size() > maxLessonSize)
        return fileError(file, say(CORE_TR("core", "This file is larger than {1} MB and is not a lesson."),
                                   std::to_string(maxLessonSize / 1'000'000)));
    return file.read(maxLessonSize).toStdString(); // a device states no size
}

} // namespace

QString usualLearnFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/titer/learn");
}

LessonPlace::LessonPlace(const QString& root, const QString& learner, const std::string& lesson)
    : m_folder(QDir(root).absoluteFilePath(folderName(learner) + u'/' + folderName(QString::fromStdString(lesson))))
    , m_name(folderName(QString::fromStdString(lesson)))
{
}

std::optional<LessonPlace> LessonPlace::ofProject(const QString& project)
{
    if (project.isEmpty()) return std::nullopt;
    const QFileInfo file(project);
    LessonPlace place;
    place.m_folder = file.absolutePath();
    place.m_name = file.completeBaseName();
    if (QFileInfo(place.m_folder).fileName() != place.m_name || !QFileInfo::exists(place.progressFile()))
        return std::nullopt;
    return place;
}

QString LessonPlace::project() const
{
    return QDir(m_folder).filePath(m_name + QStringLiteral(".titer"));
}

QString LessonPlace::progressFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("progress.json"));
}

QString LessonPlace::lessonFile() const
{
    return QDir(m_folder).filePath(m_name + QStringLiteral(".lesson.json"));
}

QString LessonPlace::file(const std::string& name) const
{
    return QDir(m_folder).filePath(QString::fromStdString(name));
}

base::Result<std::optional<lessons::Progress>> readKeptProgress(const LessonPlace& place)
{
    if (!QFileInfo::exists(place.progressFile())) return std::optional<lessons::Progress>();
    const base::Result<std::string> text = fileText(place.progressFile());
    if (!text) return text.error();
    base::Errors errors;
    lessons::Progress progress = lessons::readProgress(*text, errors);
    if (errors.empty()) return std::optional(std::move(progress));
    base::Error error = errors.front();
    error.where = QDir::toNativeSeparators(place.progressFile()).toStdString() +
                  (error.where.empty() ? std::string() : "/" + error.where);
    return error;
}

base::Done keepProgress(const LessonPlace& place, const lessons::Progress& progress)
{
    QDir().mkpath(place.folder());
    QSaveFile file(place.progressFile());
    const std::string text = lessons::progressJson(progress).write() + "\n";
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size()) &&
        file.flush() && file.commit())
        return base::done();
    return fileError(file,
                     say(CORE_TR("core", "The progress in the lesson cannot be kept: {1}. Check whether the folder is "
                                         "still there and may be written; it is tried again with the next step."),
                         fileFault(file)));
}

bool isShippedLesson(std::string_view id)
{
    const std::span<const lessons::ShippedLesson> all = lessons::shippedLessons();
    return std::any_of(all.begin(), all.end(), [id](const lessons::ShippedLesson& one) { return one.id == id; });
}

base::Result<std::string> lessonText(const QString& source)
{
    for (const lessons::ShippedLesson& one : lessons::shippedLessons())
        if (source == QLatin1String(one.id.data(), qsizetype(one.id.size()))) return std::string(one.text);
    if (QFileInfo::exists(source)) return fileText(source);
    return base::inputError(source.toStdString(),
                            say(CORE_TR("core", "There is no lesson of this name, and no file. “titer-cli lesson "
                                                "list” lists the lessons that come with Titer.")));
}

} // namespace titer::app
