#include "app/learn/lesson_shelf.h"

#include "app/common/sentence.h"
#include "app/learn/own_lessons.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace titer::app {

namespace {

using SharedLesson = std::shared_ptr<const lessons::Lesson>;

// Read once: a test holds that each can be.
const std::vector<SharedLesson>& shipped()
{
    static const std::vector<SharedLesson> all = [] {
        std::vector<SharedLesson> read;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            base::Errors ignored;
            read.push_back(std::make_shared<const lessons::Lesson>(lessons::readLesson(one.text, 1, ignored)));
        }
        std::stable_sort(read.begin(), read.end(),
                         [](const SharedLesson& a, const SharedLesson& b) { return a->number < b->number; });
        return read;
    }();
    return all;
}

bool isStepPassed(const lessons::Progress& progress, const std::string& id)
{
    return std::any_of(progress.steps.begin(), progress.steps.end(),
                       [&](const lessons::StepProgress& one) { return one.id == id && one.passed; });
}

ShelvedLesson shelved(const QString& source, const SharedLesson& lesson, const LessonPlace& place)
{
    ShelvedLesson one{source, lesson, {}, {}, {}, false};
    const base::Result<std::optional<lessons::Progress>> kept = readKeptProgress(place);
    if (kept)
        one.progress = *kept;
    else
        one.fault = sentence(kept.error());
    if (one.progress) one.changed = QFileInfo(place.progressFile()).lastModified();
    return one;
}

// A lesson of a file keeps it in its folder; one that cannot be read any more is left out.
std::vector<ShelvedLesson> begunFiles(const QString& root, const QString& learner)
{
    std::vector<ShelvedLesson> found;
    const QDir folder(QFileInfo(LessonPlace(root, learner, "any").folder()).absolutePath());
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const LessonPlace place(root, learner, name.toStdString());
        if (std::optional<ShelvedLesson> one = shelvedFile(place.lessonFile(), place)) found.push_back(*std::move(one));
    }
    return found;
}

} // namespace

std::optional<ShelvedLesson> shelvedFile(const QString& source, const LessonPlace& place)
{
    const base::Result<std::string> text = lessonText(source);
    if (!text) return std::nullopt;
    base::Errors errors;
    const auto lesson = std::make_shared<const lessons::Lesson>(lessons::readLesson(*text, 1, errors));
    return errors.empty() ? std::optional(shelved(source, lesson, place)) : std::nullopt;
}

std::size_t firstOpenStep(const lessons::Lesson& lesson, const lessons::Progress& progress)
{
    const auto open = std::find_if(lesson.steps.begin(), lesson.steps.end(),
                                   [&](const lessons::Step& step) { return !isStepPassed(progress, step.id); });
    return std::size_t(open - lesson.steps.begin());
}

bool isPassed(const lessons::Lesson& lesson, const lessons::Progress& progress)
{
    return firstOpenStep(lesson, progress) == lesson.steps.size() && progress.question == lesson.question.answer;
}

int ShelvedLesson::passed() const
{
    if (!progress) return 0;
    return int(std::count_if(lesson->steps.begin(), lesson->steps.end(),
                             [this](const lessons::Step& step) { return isStepPassed(*progress, step.id); }));
}

bool ShelvedLesson::isPassed() const
{
    return progress && app::isPassed(*lesson, *progress);
}

std::vector<ShelvedLesson> lessonShelf(const QString& root, const QString& learner)
{
    std::vector<ShelvedLesson> shelf;
    for (const SharedLesson& lesson : shipped())
        shelf.push_back(shelved(QString::fromStdString(lesson->id), lesson, LessonPlace(root, learner, lesson->id)));
    for (const OwnLesson& own : ownLessons(ownLessonsFolder(root))) {
        if (!own.errors.empty()) continue;
        shelf.push_back(shelved(own.path, own.lesson, LessonPlace(root, learner, own.lesson->id)));
        shelf.back().isOwn = true;
    }
    for (ShelvedLesson& one : begunFiles(root, learner)) {
        const bool known =
            std::ranges::any_of(shelf, [&](const ShelvedLesson& other) { return other.lesson->id == one.lesson->id; });
        if (!known) shelf.push_back(std::move(one));
    }
    return shelf;
}

} // namespace titer::app
