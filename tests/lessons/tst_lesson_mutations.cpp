// Lessons and courses of strangers, damaged by seed: whatever comes, they are read or refused, in bounded time and memory, and what is
// accepted is sound. 8,000 of the 20,000 mutations where TITER_LONG is set.
#include "core/base/file_name.h"
#include "core/lessons/course.h"
#include "core/lessons/lesson.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace tst_lesson_mutations {

using namespace titer;
using lessons::Course;
using lessons::Lesson;

namespace {

// What is wrong with a lesson that was accepted; empty where nothing is.
std::string faultOf(const Lesson& lesson)
{
    if (!model::isId(lesson.id)) return "its id";
    if (lesson.minutes < 10 || lesson.minutes > 20 || lesson.number < 0) return "its minutes or number";
    if (lesson.steps.empty()) return "no step";
    for (const lessons::LessonRecording& one : lesson.recordings) {
        if (base::fileNameFault(one.file) || !one.file.ends_with(".csv")) return "the file " + one.file;
        for (const lessons::Writing::Spike& spike : one.writing.spikes)
            if (!std::isfinite(spike.time) || !std::isfinite(spike.by)) return "a spike";
    }
    const auto& choices = lesson.question.choices;
    if (std::ranges::find(choices, lesson.question.answer, &lessons::Choice::id) == choices.end()) return "the answer";
    base::Errors errors;
    if (model::readPlant(model::writePlant(lesson.start), errors) != lesson.start || !errors.empty())
        return "the start";
    return {};
}

std::string faultOf(const Course& course)
{
    if (!model::isId(course.id)) return "its id";
    if (course.lessons.empty() || course.number < 0) return "its lessons or number";
    for (std::size_t i = 0; i < course.lessons.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (course.lessons[i].lesson == course.lessons[k].lesson) return "a lesson twice";
    return {};
}

} // namespace

class LessonMutations : public QObject {
    Q_OBJECT

private slots:
    void lessonsAreReadOrRefused()
    {
        const auto shipped = lessons::shippedLessons();
        readAll(5000, [&](unsigned i, base::Errors& errors) {
            const std::string text = support::mutation(std::string(shipped[i % shipped.size()].text), i);
            const Lesson lesson = lessons::readLesson(text, 1 + i % 7, errors);
            return errors.empty() ? faultOf(lesson) : std::string();
        });
    }

    void coursesAreReadOrRefused()
    {
        const auto shipped = lessons::shippedCourses();
        // Any lesson will do: what is tried is the order.
        const auto textOf = [](const std::string& id) {
            const auto text = lessons::shippedLessonText(id);
            return text ? std::optional<std::string>("{}") : std::nullopt;
        };
        readAll(3000, [&](unsigned i, base::Errors& errors) {
            const std::string text = support::mutation(std::string(shipped[i % shipped.size()].text), 100'000 + i);
            const Course course = lessons::readCourse(text, errors);
            base::Errors ofLessons;
            (void)lessons::outlineOf(course, textOf, ofLessons);
            return errors.empty() ? faultOf(course) : std::string();
        });
    }

private:
    // `read` gives what is wrong with what it accepted, and has errors where it refuses.
    template <class Read> static void readAll(unsigned whole, const Read& read)
    {
        const unsigned count = support::mutations(whole);
        unsigned accepted = 0;
        for (unsigned i = 0; i < count; ++i) {
            base::Errors errors;
            QElapsedTimer clock;
            clock.start();
            const std::string wrong = read(i, errors);
            const std::string name = "mutation " + std::to_string(i) + ": " + wrong;
            QVERIFY2(wrong.empty(), name.c_str());
            QVERIFY2(clock.elapsed() < support::maxTime, name.c_str());
            for (const base::Error& error : errors) QVERIFY2(!error.what.text().empty(), name.c_str());
            accepted += errors.empty();
        }
        qInfo("%u mutations, %u accepted", count, accepted);
        QVERIFY(accepted < count);
        QVERIFY(support::isMemoryBounded());
    }
};

TITER_TEST(LessonMutations)

} // namespace tst_lesson_mutations

#include "tst_lesson_mutations.moc"
