// A course that is followed in the window: those that come with Titer, one of a file with a lesson next to it, and what is
// said of one that cannot be followed.
#include "app/learn/open_course.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_open_course {

using namespace titer;

class OpenCourseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room for a file");
        return file.fileName();
    }

private slots:
    void opensThoseThatComeWithTiter()
    {
        for (const lessons::ShippedCourse& one : lessons::shippedCourses()) {
            base::Errors errors;
            const auto course = app::openCourse(QString::fromStdString(std::string(one.id)), errors);
            QVERIFY2(course && errors.empty(), std::string(one.id).c_str());
            QCOMPARE(course->sources.size(), course->course.lessons.size());
            const auto shelf = app::courseShelf(*course, m_folder.filePath("learn"), "Ada");
            QCOMPARE(shelf.size(), course->sources.size());
            QVERIFY(!shelf.front().progress);
        }
    }

    void takesLessonsBesideTheFile()
    {
        QVERIFY(QFile::copy(QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/park-ramirez.lesson.json"),
                            m_folder.filePath("mine.lesson.json")));
        const QString path = write("mine.course.json", R"({"format": "titer.course/1", "id": "mine", "title": "Mine",
            "why": "To try it.", "lessons": ["feed-without-starving", {"lesson": "mine", "needs": ["feed-without-starving"]}]})");
        base::Errors errors;
        const auto course = app::openCourse(path, errors);
        QVERIFY2(course, errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(course->sources[0], QString("feed-without-starving"));
        QCOMPARE(course->sources[1], QDir(m_folder.path()).absoluteFilePath("mine.lesson.json"));
        const auto shelf = app::courseShelf(*course, m_folder.filePath("learn"), "Ada");
        QCOMPARE(shelf.size(), std::size_t(2));
        QCOMPARE(shelf[1].source, course->sources[1]);
    }

    void saysWhyOneCannotBeFollowed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* text, const char* where, const char* says) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(where) << QByteArray(says);
        };
        row("no JSON", "course", "", "");
        row("another format", R"({"format": "titer.lesson/1"})", "format", "titer.course/1");
        row("a lesson that is not there",
            R"({"format": "titer.course/1", "id": "a", "title": "A", "why": "B", "lessons": ["no-such"]})", "lessons/0",
            "no-such");
        row("a lesson that leads out of the folder",
            R"({"format": "titer.course/1", "id": "a", "title": "A", "why": "B", "lessons": ["../mine"]})", "lessons/0",
            "../mine");
    }
    void saysWhyOneCannotBeFollowed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, says);
        base::Errors errors;
        QVERIFY(!app::openCourse(write("bad.course.json", text), errors));
        QVERIFY(!errors.empty());
        QVERIFY2(errors.front().where.starts_with(where.toStdString()), errors.front().where.c_str());
        QVERIFY2(errors.front().what.text().find(says.toStdString()) != std::string::npos,
                 errors.front().what.text().c_str());
    }

    void saysThatThereIsNone()
    {
        base::Errors errors;
        QVERIFY(!app::openCourse(m_folder.filePath("no-such.course.json"), errors));
        QVERIFY(errors.front().what.text().find("There is no course of this name") != std::string::npos);
    }
};

TITER_TEST(OpenCourseTest)

} // namespace tst_open_course

#include "tst_open_course.moc"
