#include "core/lessons/course.h"

#include "core/base/reading_limits.h"

#include <algorithm>

namespace titer::lessons {

using base::Json;
using base::say;
using model::Faults;
using model::JsonFields;

namespace {

// An id, or {"lesson": ID, "needs": [IDs]}.
CourseEntry readEntry(const Json& json, const std::string& where, Faults& faults)
{
    CourseEntry entry;
    if (json.isString()) {
        entry.lesson = json.string();
        return entry;
    }
    JsonFields fields(json, where, faults);
    fields.text("lesson", entry.lesson, true);
    fields.texts("needs", entry.needs);
    return entry;
}

bool contains(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

void addOnce(std::vector<std::string>& list, const std::string& id)
{
    if (!contains(list, id)) list.push_back(id);
}

std::vector<std::string> idsOf(const Course& course)
{
    std::vector<std::string> ids;
    for (const CourseEntry& entry : course.lessons) ids.push_back(entry.lesson);
    return ids;
}

base::Sentence unknownLesson(const std::string& id)
{
    std::vector<std::string> known;
    for (const ShippedLesson& one : shippedLessons()) known.emplace_back(one.id);
    const std::string meant = base::nearest(id, known);
    return meant.empty()
               ? say(CORE_TR("core",
                             "There is no lesson “{1}”; there are {2}, and those next to the file of the course."),
                     model::excerpt(id), model::listed(known))
               : say(CORE_TR("core", "There is no lesson “{1}”; did you mean “{2}”?"), model::excerpt(id), meant);
}

} // namespace

Course readCourse(std::string_view text, base::Errors& errors)
{
    Course course;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return course;
    Faults faults(errors);
    JsonFields fields(json, {}, faults);
    std::string format;
    fields.text("format", format, true);
    if (format != courseFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; a course has “{2}”."), model::excerpt(format),
                                   courseFormat));
    fields.text("id", course.id, true);
    if (const base::Json* id = fields.find("id"); id && id->isString() && !model::isId(course.id))
        fields.fault("id", say(CORE_TR("core", "“{1}” is not an id: letters, digits, “_” and “-” are."),
                               model::excerpt(course.id)));
    fields.count("number", course.number);
    readText(fields, "title", course.title, true);
    readText(fields, "why", course.why, true);
    fields.list(
        "lessons",
        [&](const Json& item, const std::string& where) {
            if (course.lessons.size() >= base::limits::courseLessons) return;
            CourseEntry entry = readEntry(item, where, faults);
            if (!entry.lesson.empty() && contains(idsOf(course), entry.lesson))
                faults.add(where, say(CORE_TR("core", "“{1}” occurs twice."), model::excerpt(entry.lesson)));
            course.lessons.push_back(std::move(entry));
            if (course.lessons.size() == base::limits::courseLessons)
                faults.add(where, say(CORE_TR("core", "A course has fewer than {1} lessons; it is not read further."),
                                      std::to_string(base::limits::courseLessons)));
        },
        true);
    if (fields.has("lessons") && course.lessons.empty())
        fields.fault("lessons", say(CORE_TR("core", "A course has at least one lesson.")));
    return course;
}

std::optional<std::string> shippedLessonText(const std::string& id)
{
    for (const ShippedLesson& one : shippedLessons())
        if (one.id == id) return std::string(one.text);
    return std::nullopt;
}

Outline outlineOf(const Course& course, const LessonText& textOf, base::Errors& errors)
{
    Outline outline;
    Faults faults(errors);
    const std::vector<std::string> all = idsOf(course);
    std::vector<std::string> taken;
    std::size_t rank = 0;
    for (std::size_t i = 0; i < course.lessons.size(); ++i) {
        const CourseEntry& entry = course.lessons[i];
        const std::string where = "lessons/" + std::to_string(i);
        const std::optional<std::string> text = textOf(entry.lesson);
        if (!text) {
            faults.add(where, unknownLesson(entry.lesson));
            continue;
        }
        base::Errors own;
        const Lesson lesson = readLesson(*text, 1, own);
        model::addBelow(where, own, faults);
        std::vector<std::string> needs = lesson.needs;
        for (const std::string& id : entry.needs) addOnce(needs, id);
        for (const std::string& id : needs) {
            if (contains(taken, id)) continue;
            if (contains(all, id))
                faults.add(
                    where,
                    say(CORE_TR("core", "The lesson “{1}” needs “{2}”, which comes after it; put that one first."),
                        entry.lesson, model::excerpt(id)));
            else if (!textOf(id))
                faults.add(where, unknownLesson(id));
            else
                addOnce(outline.before, id);
        }
        taken.push_back(entry.lesson);
        const auto level = std::find(lessonLevels.begin(), lessonLevels.end(), lesson.level);
        rank = std::max(rank, level == lessonLevels.end() ? 0 : std::size_t(level - lessonLevels.begin()));
        outline.minutes += lesson.minutes;
        outline.lessons.push_back({entry.lesson, lesson.title, lesson.level, lesson.minutes, std::move(needs)});
    }
    outline.level = lessonLevels[rank];
    return outline;
}

std::vector<Course> courses()
{
    std::vector<Course> all;
    base::Errors errors; // a test reads every file
    for (const ShippedCourse& one : shippedCourses()) all.push_back(readCourse(one.text, errors));
    const auto place = [](const Course& course) { return course.number > 0 ? course.number : 1 << 30; };
    std::stable_sort(all.begin(), all.end(), [&](const Course& a, const Course& b) { return place(a) < place(b); });
    return all;
}

} // namespace titer::lessons
