// A course: lessons in their order, for a workshop or for somebody alone.
//
//   const Course course = readCourse(text, errors);
//   const Outline outline = outlineOf(course, shippedLessonText, errors);   how long it takes, what it builds on
#pragma once

#include "core/lessons/lesson.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::lessons {

inline constexpr const char* courseFormat = "titer.course/1";

struct CourseEntry {
    std::string lesson;             // id
    std::vector<std::string> needs; // lessons to take before, besides those that the lesson names itself
};

// [any] A value.
struct Course {
    std::string id;
    int number = 0; // in the list of courses; 0: behind the others
    Text title, why;
    std::vector<CourseEntry> lessons;
};

// Every fault at its path; on errors the course is not to be used.
Course readCourse(std::string_view text, base::Errors& errors);

struct OutlineEntry {
    std::string lesson;
    Text title;
    std::string level; // of the lesson
    int minutes = 0;
    std::vector<std::string> needs; // all lessons to take before
};

// What a course comes to.
struct Outline {
    std::vector<OutlineEntry> lessons;
    std::string level;               // the highest of its lessons
    int minutes = 0;                 // of all of them
    std::vector<std::string> before; // lessons to have taken before it
};

// The text of a lesson by its id; nothing where there is none.
using LessonText = std::function<std::optional<std::string>(const std::string& id)>;
std::optional<std::string> shippedLessonText(const std::string& id);

// A lesson that is not there, that cannot be read, or that stands before one that it needs, is an error at its place in
// the course.
Outline outlineOf(const Course& course, const LessonText& textOf, base::Errors& errors);

// Courses that come with Titer.
struct ShippedCourse {
    std::string_view id;   // "upstream"
    std::string_view text; // of its file
};
std::span<const ShippedCourse> shippedCourses();
// Those, by their number.
std::vector<Course> courses();

} // namespace titer::lessons
