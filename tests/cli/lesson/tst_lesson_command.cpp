// titer-cli lesson: lists, checks and takes lessons; what is wrong is said with its path, and only a lesson that
// passed leaves with 0.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace tst_lesson_command {

using titer::support::contents;
using titer::support::Outcome;
using titer::support::runCommandLine;

class LessonCommand : public QObject {
    Q_OBJECT

private slots:
    void listsLessonsInTheirOrder()
    {
        const Outcome list = runCommandLine({"lesson", "list", "--json"});
        QCOMPARE(list.status, 0);
        int before = 0;
        for (const QJsonValue& one : list.array()) {
            QVERIFY(one["number"].toInt() > before);
            before = one["number"].toInt();
            QVERIFY(!one["title"].toString().isEmpty());
            QVERIFY(runCommandLine({"lesson", "list"}).out.contains(one["id"].toString().toUtf8()));
        }
        QVERIFY(list.array().size() >= 6);
    }

    void takesALessonByItsOwnSolution()
    {
        const Outcome done = runCommandLine({"lesson", "run", "feed-without-starving", "--seed", "4711", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const QJsonObject json = done.object();
        QCOMPARE(json["format"].toString(), "titer.lesson.run/1");
        QCOMPARE(json["seed"].toInt(), 4711);
        QVERIFY(json["passed"].toBool());
        for (const QJsonValue& step : json["steps"].toArray()) {
            QVERIFY(step["passed"].toBool());
            for (const QJsonValue& check : step["checks"].toArray()) QVERIFY(!check["found"].toString().isEmpty());
        }
    }

    void putsOnDiskWhatALessonBeginsWith()
    {
        const Outcome start = runCommandLine(
            {"lesson", "start", "batch-growth", "--seed", "7", "-o", path("growth.titer"), "--language", "de"});
        QVERIFY2(start.status == 0, start.err.constData());
        QVERIFY2(QString::fromUtf8(start.out).contains("2 Drei Zahlen anpassen"), start.out.constData());
        QVERIFY(contents(path("growth.csv")).startsWith("time [h],Biomass [g/L],Glucose [g/L]\n"));
        QCOMPARE(runCommandLine({"check", path("growth.titer")}).status, 0);
        // What is there stays.
        QCOMPARE(runCommandLine({"lesson", "start", "batch-growth", "-o", path("growth.titer")}).status, 1);
        const Outcome studies = runCommandLine({"lesson", "start", "four-factors", "-o", path("four.titer"), "--json"});
        QVERIFY2(studies.status == 0, studies.err.constData());
        const QJsonObject list = runCommandLine({"study", "list", path("four.titer"), "--json"}).object();
        QCOMPARE(list["studies"][0]["id"].toString(), "four-factors");
        QCOMPARE(runCommandLine({"lesson", "start", "four-factors", "-o", path("four.plant.json")}).status, 1);
    }

    void reportsWhatAnswersMissed()
    {
        QVERIFY(write("answers.json",
                      R"({"format": "titer.answers/1", "lesson": "feed-without-starving", "question": "sugar",
            "steps": {"starve": [{"run": true}], "gone": [{"answer": {"gone": "9 d"}}],
                      "feed": [{"set": {"recipe/phases/feeding/set/feed.out.flow": "10 L/d"}}, {"run": true}]}})"));
        const Outcome done = runCommandLine({"lesson", "run", "feed-without-starving", "--answers",
                                             path("answers.json"), "-o", path("mine.json"), "--learner", "Ada"});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.out.contains("passed  1 Run 14 days without a feed"), done.out.constData());
        QVERIFY2(done.out.contains("not yet: 9 d is more than 6 h off"), done.out.constData());
        QVERIFY2(done.out.contains("not yet: below 1 g/L from day "), done.out.constData());
        QVERIFY2(done.out.contains("open    question: answer sugar"), done.out.constData());
        const QJsonObject progress = QJsonDocument::fromJson(contents(path("mine.json"))).object();
        QCOMPARE(progress["format"].toString(), "titer.progress/1");
        QCOMPARE(progress["learner"].toString(), "Ada");
        QCOMPARE(progress["steps"][0]["passed"].toBool(), true);
        QCOMPARE(progress["steps"][1]["passed"].toBool(), false);
        QCOMPARE(progress["attempts"].toArray().size(), 2);
    }

    void refusesWhatCannotBeTaken()
    {
        QVERIFY(write("broken.lesson.json",
                      R"({"format": "titer.lesson/1", "id": "broken", "minutes": 10, "steps": [{"id": "a",
            "checks": [{"text": "a", "value": "vessel.biomass", "always": {"above": 1}}]}]})"));
        const Outcome check = runCommandLine({"lesson", "check", path("broken.lesson.json"), "--json"});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.err.contains("error: steps/0/checks/0: The required result is missing."), check.err.constData());
        QVERIFY2(check.err.contains("error: start: “start” is missing."), check.err.constData());
        QVERIFY(!check.object()["ok"].toBool());
        const Outcome none = runCommandLine({"lesson", "run", path("nowhere.lesson.json")});
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains("does not exist"));
        QCOMPARE(runCommandLine({"lesson", "run", "feed-without-starving", "--seed", "many"}).status, 2);
        QCOMPARE(runCommandLine({"lesson", "check", "feed-without-starving", "--json"}).status, 0);
    }

    void listsCoursesAndTheirLessons()
    {
        const Outcome list = runCommandLine({"lesson", "courses", "--json"});
        QVERIFY2(list.status == 0, list.err.constData());
        QVERIFY(list.array().size() >= 4);
        const QByteArray text = runCommandLine({"lesson", "courses"}).out;
        for (const QJsonValue& one : list.array()) {
            QVERIFY(text.contains(one["id"].toString().toUtf8()));
            QVERIFY(one["minutes"].toInt() > 0 && !one["level"].toString().isEmpty());
        }
        const Outcome one = runCommandLine({"lesson", "courses", "downstream"});
        QCOMPARE(one.status, 0);
        QVERIFY2(one.out.startsWith("Downstream, 100 min, advanced\n"), one.out.constData());
        QVERIFY2(one.out.contains("harvest-to-drug-substance"), one.out.constData());
        QCOMPARE(runCommandLine({"lesson", "courses", "batch-growth"}).status, 1);
    }

    // A lesson of one's own lies next to the course; one that is nowhere is said at its place.
    void checksACourse()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("course"));
        const char* head =
            R"({"format": "titer.course/1", "id": "mine", "title": "Mine", "why": "To try.", "lessons": )";
        QVERIFY(write("course/mine.course.json", QByteArray(head) + R"(["batch-growth", "own"]})"));
        const Outcome without = runCommandLine({"lesson", "check", path("course/mine.course.json"), "--json"});
        QCOMPARE(without.status, 1);
        QVERIFY2(without.err.contains("error: lessons/1: There is no lesson “own”"), without.err.constData());
        QCOMPARE(without.object()["course"].toString(), "mine");
        QCOMPARE(without.object()["ok"].toBool(), false);
        QFile lesson(QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/park-ramirez.lesson.json"));
        QVERIFY(lesson.copy(path("course/own.lesson.json")));
        const Outcome with = runCommandLine({"lesson", "check", path("course/mine.course.json")});
        QVERIFY2(with.status == 0, with.err.constData());
        QCOMPARE(with.out, QByteArray("mine: ok, 2 lessons, 30 min\n"));
        QCOMPARE(runCommandLine({"lesson", "check", "upstream"}).status, 0);
    }

    // Three learners, two of them of one name, one file that is broken and one that is something else.
    void showsWhereLearnersAre()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("in"));
        QVERIFY(write("answers-1.json", R"({"format": "titer.answers/1", "lesson": "park-ramirez", "steps": {}})"));
        const QStringList run{"lesson", "run", "park-ramirez", "--learner"};
        QCOMPARE(runCommandLine(run + QStringList{"Ada", "-o", path("in/1.json")}).status, 0);
        QCOMPARE(runCommandLine(run + QStringList{"Ben", "-o", path("in/2.json")}).status, 0);
        QCOMPARE(runCommandLine(run + QStringList{"Ada", "-o", path("in/3.json"), "--answers", path("answers-1.json")})
                     .status,
                 1);
        QVERIFY(write("in/4.json", R"({"format": "titer.progress/1", "steps": 4})"));
        QVERIFY(write("in/plant.json", R"({"format": "titer.plant/1"})"));
        const Outcome learners =
            runCommandLine({"lesson", "learners", path("in"), "--csv", path("workshop.csv"), "--json"});
        QCOMPARE(learners.status, 1);
        QVERIFY2(learners.err.contains("error: 4.json/lesson: “lesson” is missing."), learners.err.constData());
        QVERIFY2(!learners.err.contains("plant.json"), learners.err.constData());
        const QJsonObject json = learners.object();
        QCOMPARE(json["learners"].toArray().size(), 3);
        QCOMPARE(json["learners"][0]["at"].toString(), QString());
        QCOMPARE(json["learners"][1]["at"].toString(), "look");
        QCOMPARE(json["learners"][1]["file"].toString(), "3.json");
        QCOMPARE(json["steps"][0]["passed"].toInt(), 2);
        QCOMPARE(json["steps"][0]["at"].toInt(), 1);
        QVERIFY(contents(path("workshop.csv")).contains("3.json,Ada,park-ramirez,1,0,3,look,0,0,0,0.0,\n"));
        const Outcome gone = runCommandLine({"lesson", "learners", path("nowhere")});
        QCOMPARE(gone.status, 1);
        QVERIFY2(gone.err.contains("This folder cannot be read"), gone.err.constData());
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    bool write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
};

TITER_TEST(LessonCommand)

} // namespace tst_lesson_command

#include "tst_lesson_command.moc"
