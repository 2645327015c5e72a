#include "app/learn/lesson_setup.h"

#include "app/common/file_fault.h"
#include "app/document/stored_fits.h"
#include "app/study/study_store.h"
#include "core/store/project_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

namespace titer::app {

using base::say;

namespace {

constexpr quint32 minSeed = 1000, beyondSeeds = 10000; // four digits, to be read out in a workshop

base::Done write(const QString& path, const std::string& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size()) &&
        file.flush() && file.commit())
        return base::done();
    return base::Error{base::Code::Io, QDir::toNativeSeparators(path).toStdString(),
                       say(CORE_TR("core", "This file of the lesson cannot be written: {1}. Check whether the folder "
                                           "may be written and the disk has room."),
                           fileFault(file))};
}

base::Done makeProjectOf(const lessons::Lesson& lesson, const QString& path)
{
    if (const base::Done made = makeProject(path.toStdString(), model::writePlant(lesson.start), {}, false); !made)
        return made;
    if (lesson.studies.empty()) return base::done();
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path.toStdString());
    if (!project) return project.error();
    return saveStudies(*project, lesson.studies);
}

// Recordings are rebuilt each time, since the lesson's seed gives the same.
base::Done putDown(const PreparedLesson& prepared, const LessonOrder& order, const std::string& text)
{
    const LessonPlace& place = prepared.place;
    if (!QDir().mkpath(place.folder()))
        return base::Error{
            base::Code::Io, QDir::toNativeSeparators(place.folder()).toStdString(),
            say(CORE_TR(
                "core",
                "The folder of the lesson cannot be created. Check the write permission of the folder above it."))};
    for (const lessons::LessonFile& file : prepared.material->files)
        if (const base::Done written = write(place.file(file.name), file.text); !written) return written;
    if (!isShippedLesson(order.source.toStdString()))
        if (const base::Done written = write(place.lessonFile(), text); !written) return written;
    if (!QFileInfo::exists(place.project()))
        if (const base::Done made = makeProjectOf(*prepared.lesson, place.project()); !made) return made;
    return keepProgress(place, prepared.progress);
}

// The steps of a lesson that was changed since are those of now.
void fitProgress(lessons::Progress& progress, const lessons::Lesson& lesson)
{
    std::vector<lessons::StepProgress> steps;
    for (const lessons::Step& step : lesson.steps) steps.push_back(progress.step(step.id));
    progress.steps = std::move(steps);
}

} // namespace

std::optional<PreparedLesson> prepareLesson(const LessonOrder& order, base::Errors& errors, std::stop_token stop)
{
    const base::Result<std::string> text = lessonText(order.source);
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    PreparedLesson prepared;
    const lessons::Lesson first = lessons::readLesson(*text, 1, errors);
    if (!errors.empty()) return std::nullopt;
    prepared.place = order.place ? *order.place : LessonPlace(order.root, order.learner, first.id);
    const base::Result<std::optional<lessons::Progress>> kept = readKeptProgress(prepared.place);
    if (!kept) {
        errors.push_back(kept.error());
        return std::nullopt;
    }
    prepared.resumed = kept->has_value();
    const std::uint64_t seed = prepared.resumed ? (*kept)->seed
                               : order.seed     ? *order.seed
                                                : QRandomGenerator::global()->bounded(minSeed, beyondSeeds);
    auto lesson = std::make_shared<const lessons::Lesson>(lessons::readLesson(*text, seed, errors));
    if (!errors.empty()) return std::nullopt;
    auto material = std::make_shared<const lessons::Material>(lessons::makeMaterial(*lesson, errors, stop));
    if (!errors.empty() || stop.stop_requested()) return std::nullopt;
    prepared.progress = prepared.resumed ? **kept : lessons::newProgress(*lesson, order.learner.toStdString());
    fitProgress(prepared.progress, *lesson);
    prepared.lesson = std::move(lesson);
    prepared.material = std::move(material);
    if (const base::Done put = putDown(prepared, order, *text); !put) {
        errors.push_back(put.error());
        return std::nullopt;
    }
    return prepared;
}

} // namespace titer::app
