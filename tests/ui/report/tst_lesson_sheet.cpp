// A lesson on paper: the tasks without the way, for the teacher with the way and the answers, in the language of the
// window.
#include "core/lessons/course.h"
#include "core/lessons/solving.h"
#include "tests/support/test_program.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/report/lesson_sheet.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_lesson_sheet {

using namespace titer;
using lessons::Lesson;

namespace {

Lesson lessonOf(std::string_view id, std::uint64_t seed = 7)
{
    base::Errors errors;
    return lessons::readLesson(*lessons::shippedLessonText(std::string(id)), seed, errors);
}

QString html(const report::LessonSheet& sheet)
{
    return QString::fromUtf8(report::lessonSheetHtml(sheet));
}

QString escaped(const lessons::Text& text, const char* language)
{
    return QString::fromStdString(text.in(language)).toHtmlEscaped();
}

} // namespace

class LessonSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    void hasTheTasksAndNotTheWay_data() { rows(); }
    void hasTheTasksAndNotTheWay()
    {
        QFETCH(QByteArray, id);
        for (const char* language : {"en", "de", "fr"}) {
            look::useLanguage(QLatin1String(language));
            const Lesson lesson = lessonOf(id.toStdString());
            const QString text = html({lesson});
            QVERIFY(text.contains(escaped(lesson.title, language)) && text.contains(escaped(lesson.goal, language)));
            for (const lessons::Step& step : lesson.steps) {
                QVERIFY2(text.contains(escaped(step.task, language)), step.id.c_str());
                QVERIFY2(!text.contains(escaped(step.reveal, language)), step.id.c_str());
                for (const lessons::Text& hint : step.hints)
                    QVERIFY2(!text.contains(escaped(hint, language)), step.id.c_str());
                for (const lessons::Field& field : step.fields) QVERIFY(text.contains(escaped(field.text, language)));
            }
            QVERIFY(!text.contains(escaped(lesson.question.reason, language)));
            QVERIFY(!text.contains(u'☒'));
            for (const lessons::Choice& choice : lesson.question.choices)
                QVERIFY(text.contains(escaped(choice.text, language)));
        }
    }

    void hasTheWayAndTheAnswersForTheTeacher()
    {
        const Lesson lesson = lessonOf("park-ramirez");
        base::Errors errors;
        lessons::Material material = lessons::makeMaterial(lesson, errors);
        lessons::runStart(lesson, material, errors);
        QVERIFY(errors.empty());
        const lessons::Outcome outcome = lessons::solve(lesson, material, lessons::ownSolution(lesson));
        QVERIFY(outcome.passed());
        const QString text = html({lesson, true, outcome.answers});
        for (const lessons::Step& step : lesson.steps) QVERIFY(text.contains(escaped(step.reveal, "en")));
        QVERIFY(text.contains(escaped(lesson.question.reason, "en")));
        for (const auto& [field, answer] : outcome.answers)
            if (lesson.field(field)->choices.empty())
                QVERIFY2(text.contains(QString::fromStdString(answer).toHtmlEscaped()), field.c_str());
        QVERIFY(text.contains(u'☒'));
    }

    void numbersAreThoseOfTheLanguage()
    {
        look::useLanguage(QStringLiteral("de"));
        const Lesson lesson = lessonOf("feed-without-starving");
        const QString text = html({lesson, true, {{"gone", "3.571 d"}}});
        look::useLanguage(QStringLiteral("en"));
        QVERIFY(text.contains(QStringLiteral("3,571 d")) && !text.contains(QStringLiteral("3.571")));
    }

    // The numbers are those of the learner.
    void hasTheNumbersOfTheSeed()
    {
        const Lesson one = lessonOf("load-protein-a", 1), other = lessonOf("load-protein-a", 2);
        QVERIFY(html({one}) != html({other}));
        QVERIFY(html({other}).contains(QStringLiteral("seed 2")));
    }

    void isWrittenAsItsNameSays()
    {
        const QTemporaryDir room;
        const Lesson lesson = lessonOf("batch-growth");
        for (const auto& [name, head] : {std::pair{"sheet.pdf", "%PDF-"}, std::pair{"sheet.html", "<!DOCTYPE html>"}}) {
            const QString path = room.filePath(QLatin1String(name));
            QVERIFY(report::saveLessonSheet(path, {lesson}));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(head));
        }
        QVERIFY(!report::saveLessonSheet(room.filePath(QStringLiteral("no/where/sheet.pdf")), {lesson}));
    }

private:
    static void rows()
    {
        QTest::addColumn<QByteArray>("id");
        for (const lessons::ShippedLesson& one : lessons::shippedLessons())
            QTest::newRow(std::string(one.id).c_str()) << QByteArray(one.id.data(), qsizetype(one.id.size()));
    }
};

TITER_WINDOW_TEST(LessonSheetTest)

} // namespace tst_lesson_sheet

#include "tst_lesson_sheet.moc"
