// Courses: the shipped ones are in all languages and in an order that can be taken; what is wrong in one is said at its
// place.
#include "core/lessons/course.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <algorithm>

namespace tst_courses {

using namespace titer;
using lessons::Course;
using lessons::Outline;

namespace {

Outline outlineOf(const std::string& text, QStringList& faults)
{
    base::Errors errors;
    const Course course = lessons::readCourse(text, errors);
    const Outline outline = lessons::outlineOf(course, lessons::shippedLessonText, errors);
    for (const base::Error& error : errors) faults << QString::fromStdString(error.where + ": " + error.what.text());
    return outline;
}

std::string courseOf(const std::string& list)
{
    return R"({"format": "titer.course/1", "id": "mine", "title": "Mine", "why": "To try.", "lessons": )" + list + "}";
}

} // namespace

class CoursesTest : public QObject {
    Q_OBJECT

private slots:
    void shippedOnesCanBeTaken()
    {
        QCOMPARE(lessons::courses().size(), lessons::shippedCourses().size());
        int before = 0;
        for (const Course& course : lessons::courses()) {
            QVERIFY(course.number > before);
            before = course.number;
            for (const char* language : {"en", "da", "de", "es", "fr", "pt"})
                QVERIFY2(course.title.has(language) && course.why.has(language), (course.id + language).c_str());
        }
        for (const lessons::ShippedCourse& one : lessons::shippedCourses()) {
            QStringList faults;
            const Outline outline = outlineOf(std::string(one.text), faults);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            QVERIFY(outline.lessons.size() >= 3);
            int minutes = 0;
            for (const lessons::OutlineEntry& entry : outline.lessons) minutes += entry.minutes;
            QCOMPARE(outline.minutes, minutes);
            QVERIFY(minutes <= 6 * 60); // a day
        }
    }

    // Together they lead through every lesson.
    void everyLessonIsInACourse()
    {
        std::vector<std::string> taught;
        for (const Course& course : lessons::courses())
            for (const lessons::CourseEntry& entry : course.lessons) taught.push_back(entry.lesson);
        for (const lessons::ShippedLesson& one : lessons::shippedLessons())
            QVERIFY2(std::find(taught.begin(), taught.end(), one.id) != taught.end(), std::string(one.id).c_str());
    }

    void sumsUpItsLessons()
    {
        QStringList faults;
        const Outline outline =
            outlineOf(courseOf(R"(["fault-hunt", {"lesson": "plasmid-dna", "needs": ["batch-growth"]}])"), faults);
        QCOMPARE(faults, QStringList());
        QCOMPARE(outline.minutes, 40);
        QCOMPARE(outline.level, "advanced");
        QCOMPARE(outline.before, (std::vector<std::string>{"outliers-and-drift", "feed-without-starving",
                                                           "harvest-to-drug-substance", "batch-growth"}));
        QCOMPARE(outline.lessons[1].needs, (std::vector<std::string>{"harvest-to-drug-substance", "batch-growth"}));
    }

    void saysWhatIsWrongAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const std::string& text, const char* fault) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(fault);
        };
        row("unknown", courseOf(R"(["batch-growth", "bach-growth"])"),
            "lessons/1: There is no lesson “bach-growth”; did you mean “batch-growth”?");
        row("unknown need", courseOf(R"([{"lesson": "batch-growth", "needs": ["qwxyz"]}])"),
            "lessons/0: There is no lesson “qwxyz”; there are ");
        row("order", courseOf(R"(["quiet-alarm", "messy-recording"])"),
            "lessons/0: The lesson “quiet-alarm” needs “messy-recording”, which comes after it; put that one first.");
        row("twice", courseOf(R"(["batch-growth", "batch-growth"])"), "lessons/1: “batch-growth” occurs twice.");
        row("empty", courseOf("[]"), "lessons: A course has at least one lesson.");
        row("format",
            R"({"format": "titer.lesson/1", "id": "a", "title": "A", "why": "B", "lessons": ["batch-growth"]})",
            "format: The format is “titer.lesson/1”; a course has “titer.course/1”.");
        row("unknown key", courseOf(R"([{"lesson": "batch-growth", "need": []}])"), "lessons/0/need: ");
        row("no list", courseOf("4"), "lessons: ");
    }
    void saysWhatIsWrongAtItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, fault);
        QStringList faults;
        outlineOf(text.toStdString(), faults);
        QVERIFY2(std::any_of(faults.begin(), faults.end(), [&](const QString& one) { return one.startsWith(fault); }),
                 qPrintable(faults.join(u'\n')));
    }

    void surviveMutations()
    {
        support::Random random(20261126);
        const auto all = lessons::shippedCourses();
        for (int i = 0; i < (qEnvironmentVariableIsSet("TITER_LONG") ? 3000 : 60); ++i) {
            const std::string_view text = all[support::below(random, all.size())].text;
            base::Errors errors, ignored;
            const base::Json json = base::readJson(text, ignored);
            (void)lessons::readCourse(i % 2 == 0 ? support::mutated(std::string(text), random)
                                                 : support::mutated(json, random).write(),
                                      errors);
            for (const base::Error& error : errors) QVERIFY(!error.what.text().empty());
        }
    }
};

TITER_TEST(CoursesTest)

} // namespace tst_courses

#include "tst_courses.moc"
