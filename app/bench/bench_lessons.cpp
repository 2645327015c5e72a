// Benchmarks of lessons: how long one takes until it can be begun, which a reset takes as well, and how long a step
// is evaluated.
#include "app/bench/benchmark.h"
#include "core/lessons/solving.h"

#include <algorithm>
#include <chrono>

namespace titer::bench {

namespace {

double secondsOf(const std::function<void()>& work)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    work();
    return since(begin);
}

// The slowest of those that come with Titer, read and prepared.
Measured measureLessonStart(std::stop_token stop)
{
    std::string slowest;
    base::Errors errors;
    const auto once = [&] {
        double longest = 0.0;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            const double took = secondsOf([&] {
                const lessons::Lesson lesson = lessons::readLesson(one.text, 1, errors);
                if (errors.empty()) (void)lessons::makeMaterial(lesson, errors, stop);
            });
            if (took <= longest) continue;
            longest = took;
            slowest = one.id;
        }
        return longest;
    };
    const Times times = timed(once, stop);
    if (!errors.empty()) return {.errors = errors};
    return {.value = times.median, .note = times.text() + ", slowest: " + slowest};
}

// The slowest step of a lesson that is evaluated after it was solved.
double slowestCheck(const lessons::Lesson& lesson, base::Errors& errors, std::stop_token stop)
{
    lessons::Material material = lessons::makeMaterial(lesson, errors, stop);
    lessons::runStart(lesson, material, errors, stop);
    lessons::Work work = lessons::newWork(lesson, material);
    double longest = 0.0;
    for (const lessons::Step& step : lesson.steps) {
        for (const lessons::Act& act : step.solution)
            if (const base::Done done = lessons::perform(act, lesson, material, work, stop); !done)
                errors.push_back(done.error());
        longest = std::max(longest, secondsOf([&] { (void)lessons::evaluate(step, work); }));
    }
    return longest;
}

Measured measureLessonCheck(std::stop_token stop)
{
    double longest = 0.0;
    std::string slowest;
    base::Errors errors;
    for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
        if (stop.stop_requested()) break;
        const lessons::Lesson lesson = lessons::readLesson(one.text, 1, errors);
        // Of the long runs the checks are the same.
        const bool isLong =
            std::any_of(lesson.start.units.begin(), lesson.start.units.end(),
                        [](const model::UnitEntry& unit) { return unit.type == "chromatography_column"; });
        if (!errors.empty() || (isLong && isQuick())) continue;
        const double took = slowestCheck(lesson, errors, stop);
        if (took <= longest) continue;
        longest = took;
        slowest = one.id;
    }
    if (!errors.empty()) return {.errors = errors};
    return {.value = longest * 1e3, .note = "slowest: " + slowest};
}

constexpr Benchmark lessonTable[] = {
    {.name = "lesson-start",
     .what = "a lesson read, with the recordings that it brings; a reset takes as long",
     .unit = "s",
     .target = 1.0,
     .measure = measureLessonStart},
    {.name = "lesson-check",
     .what = "the checks of a step after a run",
     .unit = "ms",
     .target = 50.0,
     .measure = measureLessonCheck},
};

} // namespace

std::span<const Benchmark> lessonBenchmarks()
{
    return lessonTable;
}

} // namespace titer::bench
