// The session of a lesson against the lessons that come with Titer: each is solved through it as a learner does it, a
// wrong answer is refused with what was found, and what was done is kept, taken up again, reset and brought back.
#include "app/fit/parameter_fit.h"
#include "core/alarm/definition.h"
#include "core/lessons/progress.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/app/lesson_room.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_lesson_session {

using namespace titer;
using support::doInLesson;
using support::LessonRoom;

namespace {

constexpr int longWait = 120000; // [ms]
constexpr const char* feeding = "feed-without-starving";

// The acts of the lesson's own solution for the step at hand, and the step is passed.
bool solveStep(LessonRoom& room)
{
    app::LessonSession& session = room.lessons;
    const lessons::Step step = *session.step();
    const std::size_t at = session.at();
    for (const lessons::Act& act : step.solution)
        if (!doInLesson(act, session, room.document, room.runs, room.bench)) return false;
    return QTest::qWaitFor([&] { return session.at() > at; }, longWait);
}

bool set(LessonRoom& room, const char* path, const char* value)
{
    lessons::SetAct act;
    act.values.emplace_back(path, value);
    return doInLesson(act, room.lessons, room.document, room.runs, room.bench);
}

bool run(LessonRoom& room)
{
    const std::size_t attempts = room.lessons.progress().attempts.size();
    return doInLesson(lessons::RunAct{}, room.lessons, room.document, room.runs, room.bench) &&
           QTest::qWaitFor([&] { return room.lessons.progress().attempts.size() > attempts; }, longWait);
}

bool isPassed(const LessonRoom& room)
{
    return app::isPassed(*room.lessons.lesson(), room.lessons.progress());
}

QStringList missing(const LessonRoom& room)
{
    return app::missingParts(*room.lessons.lesson(), *room.lessons.step(), room.document.flowsheet());
}

lessons::Progress kept(const LessonRoom& room)
{
    const auto read = app::readKeptProgress(room.lessons.place());
    return read && *read ? **read : lessons::Progress();
}

} // namespace

class LessonSessionTest : public QObject {
    Q_OBJECT

private slots:
    // The numbers are those of the learner's seed, and every page works on the lesson's plant.
    void opensTheProjectOfTheLearnersSeed()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        QCOMPARE(room.document.path(), room.lessons.place().project());
        QVERIFY(room.document.flowsheet() == room.lessons.lesson()->start);
        QCOMPARE(room.lessons.progress().seed, std::uint64_t(4711));
        LessonRoom other;
        QVERIFY(other.start(feeding, 4712));
        QVERIFY(!(other.document.flowsheet() == room.document.flowsheet()));
    }

    // Those that run for many seconds are solved through the same session in the window (tests/ui/pages/learn), and here
    // where TITER_LONG is set.
    void isSolved_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList inTheWindow{"load-protein-a", "harvest-to-drug-substance", "what-a-gram-costs",
                                      "plasmid-dna"};
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            const QString id = QString::fromUtf8(one.id.data(), qsizetype(one.id.size()));
            if (qEnvironmentVariableIsSet("TITER_LONG") || !inTheWindow.contains(id))
                QTest::newRow(qPrintable(id)) << id;
        }
    }
    void isSolved()
    {
        QFETCH(QString, id);
        LessonRoom room;
        QVERIFY(room.start(id));
        while (room.lessons.step()) {
            const std::string step = room.lessons.step()->id;
            QVERIFY2(solveStep(room), step.c_str());
        }
        QVERIFY(!isPassed(room));
        room.lessons.answerQuestion(room.lessons.lesson()->question.answer);
        QVERIFY(isPassed(room));
        const lessons::Progress file = kept(room);
        QVERIFY(app::isPassed(*room.lessons.lesson(), file));
        QCOMPARE(file.steps.size(), room.lessons.lesson()->steps.size());
    }

    // By the sheet of the page Run, to the recording as it was read.
    void aFitOfAnotherPageCounts()
    {
        LessonRoom room;
        QVERIFY(room.start("batch-growth"));
        QVERIFY(solveStep(room));
        app::ParameterFit fit(room.document);
        connect(&fit, &app::ParameterFit::changed, this, [&] {
            if (fit.result()) room.lessons.takeFit(*fit.result());
        });
        fit.open("vessel", {{.name = "growth.csv", .recording = room.bench.recordings().list().back().settings}}, {});
        const std::vector<std::string> paths = room.lessons.step()->touches;
        for (const std::string& path : paths) fit.choose(path, true);
        QVERIFY2(fit.whyNot().isEmpty(), qPrintable(fit.whyNot()));
        fit.start();
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons.at() == 2, longWait);
        QCOMPARE(room.lessons.work().fits.size(), paths.size());
    }

    // By the page Twin, with the recording laid over the plant and played to its end.
    void anEstimateOfAnotherPageCounts()
    {
        const QStringList folders{QStringLiteral(TITER_PLUGIN_DIR)};
        app::PluginHost plugins(folders, support::everyPluginOf(folders));
        app::LiveSession live(plugins);
        LessonRoom room;
        QVERIFY(room.start("twin-tuning"));
        QVERIFY(doInLesson(room.lessons.step()->solution.front(), room.lessons, room.document, room.runs, room.bench));
        QVERIFY(room.lessons.work().estimates.empty());
        connect(&live, &app::LiveSession::framed, this, [&] { room.lessons.takeEstimates(live); });
        QSignalSpy opened(&live, &app::LiveSession::opened);
        live.open("replay", room.bench.recordings().list().back().settings);
        QVERIFY(opened.wait(longWait));
        const auto flowsheet = std::make_shared<const model::Flowsheet>(room.document.flowsheet());
        QVERIFY(
            live.start(room.document.plant(), {}, std::numeric_limits<double>::infinity(), false, flowsheet).empty());
        QTRY_VERIFY_WITH_TIMEOUT(!room.lessons.work().estimates.empty(), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons.findings(0)[0].passed, longWait);
        // As the lesson's own pane finds it.
        const lessons::LearnerEstimate twin = room.lessons.work().estimates.front();
        room.lessons.worker().estimate("twin", "twin.csv");
        QTRY_VERIFY_WITH_TIMEOUT(!room.lessons.worker().isWorking(), longWait);
        const lessons::LearnerEstimate own = room.lessons.work().estimates.front();
        QCOMPARE(twin.channels.size(), own.channels.size());
        for (std::size_t i = 0; i < own.channels.size(); ++i) {
            QCOMPARE(twin.channels[i].tag, own.channels[i].tag);
            QVERIFY(std::abs(twin.channels[i].inBand - own.channels[i].inBand) < 0.05);
        }
    }

    // A feed that starves the cells, and a wrong day: each check says what was found, and the step stays.
    void refusesWhatIsWrong()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        QVERIFY(solveStep(room));
        QCOMPARE(room.lessons.at(), std::size_t(1));
        room.lessons.setAnswer("gone", "9 d");
        QVERIFY(support::waitForChecks(room.lessons));
        QTRY_VERIFY(!room.lessons.findings(1).empty() &&
                    room.lessons.findings(1)[0].said.text().starts_with("not yet: "));
        QCOMPARE(room.lessons.at(), std::size_t(1));
        QVERIFY(solveStep(room));
        QVERIFY(set(room, "recipe/phases/feeding/at", "3 d") &&
                set(room, "recipe/phases/feeding/set/feed.out.flow", "10 L/d"));
        QVERIFY(run(room));
        QCOMPARE(room.lessons.at(), std::size_t(2));
        const std::vector<lessons::Finding>& findings = room.lessons.findings(2);
        QVERIFY(!findings[2].passed);
        QVERIFY2(findings[2].said.text().starts_with("not yet: below 1 g/L from day "),
                 findings[2].said.text().c_str());
        QCOMPARE(room.lessons.progress().attempts.back().passed, 3);
        room.lessons.answerQuestion("sugar");
        QVERIFY(!isPassed(room));
    }

    // Each run is an attempt with the settings that it was made with; one that is brought back is the plant again.
    void keepsAttemptsAndBringsThemBack()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        QVERIFY(run(room));
        QVERIFY(set(room, "recipe/phases/feeding/set/feed.out.flow", "12 L/d"));
        QVERIFY(run(room));
        QVERIFY(set(room, "recipe/phases/feeding/set/feed.out.flow", "40 L/d"));
        QCOMPARE(room.lessons.progress().attempts.size(), std::size_t(2));
        QCOMPARE(room.lessons.progress().attempts[1].values[0], std::string("12 L/d"));
        room.lessons.bringBack(0);
        QVERIFY(room.document.flowsheet() == room.lessons.lesson()->start);
        QCOMPARE(room.lessons.run(), room.lessons.attemptRuns()[0]);
        room.document.undoStack()->undo();
        const base::Json* flow =
            model::findAtPath(room.document.flowsheet(), "recipe/phases/feeding/set/feed.out.flow");
        QVERIFY(flow && flow->string() == "40 L/d");
    }

    // Hints and reveals are counted, and a reset forgets none of them.
    void countsHintsAndReveals()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        for (int i = 0; i < 5; ++i) room.lessons.nextHint();
        room.lessons.reveal();
        QCOMPARE(kept(room).steps[0].hints, 3);
        QVERIFY(kept(room).steps[0].revealed);
        room.lessons.reset();
        QCOMPARE(kept(room).steps[0].hints, 3);
        QVERIFY(kept(room).steps[0].revealed);
    }

    // Plant, answers, recordings, alarms and studies are as the lesson begins; one undo brings all of them back.
    void resetsAndUndoBringsItBack()
    {
        LessonRoom room;
        QVERIFY(room.start("quiet-alarm"));
        QVERIFY(solveStep(room));
        QVERIFY(solveStep(room));
        QCOMPARE(room.lessons.at(), std::size_t(2));
        room.lessons.reset();
        QCOMPARE(room.lessons.at(), std::size_t(0));
        QVERIFY(room.bench.recordings().list().empty());
        QVERIFY(app::learnerAlarms(room.bench.definitions()).empty());
        QVERIFY(room.lessons.progress().answers.empty());
        room.document.undoStack()->undo();
        QCOMPARE(room.lessons.at(), std::size_t(2));
        QCOMPARE(room.bench.recordings().list().size(), std::size_t(1));
        QCOMPARE(app::learnerAlarms(room.bench.definitions()).size(), std::size_t(1));
        QVERIFY(!room.lessons.progress().answers.empty());
        QVERIFY(solveStep(room));
    }

    // A board is read as it is made; one of another tag is refused, and a reset takes it away until undo.
    void readsBoardsAndResetsThem()
    {
        LessonRoom room;
        QVERIFY(room.start("quiet-alarm"));
        for (int i = 0; i < 3; ++i) QVERIFY(solveStep(room));
        QCOMPARE(room.lessons.step()->id, std::string("board"));
        QVERIFY(!room.lessons.findings(3).empty() || support::waitForChecks(room.lessons));
        const auto said = [&] {
            return room.lessons.findings(3).empty() ? "" : room.lessons.findings(3)[0].said.text();
        };
        QTRY_COMPARE(said(), std::string("not yet: there is no board"));
        app::makeBoard({"Night", {{"trend", {"model/production.glucose"}}}}, room.bench.boards(), QString());
        QTRY_COMPARE(said(), std::string("not yet: no tile of a board shows DO"));
        QCOMPARE(room.lessons.at(), std::size_t(3));
        app::Board night = room.bench.boards().boards().front();
        night.name = "Nacht";
        night.tiles.front().tags.push_back("recording/DO");
        room.bench.boards().change(night, QString());
        QTRY_COMPARE(room.lessons.at(), std::size_t(4));
        room.lessons.reset();
        QCOMPARE(room.lessons.at(), std::size_t(0));
        QVERIFY(room.bench.boards().boards().empty());
        room.document.undoStack()->undo();
        QCOMPARE(room.lessons.at(), std::size_t(4));
        QVERIFY(room.bench.boards().boards() == std::vector<app::Board>{night});
    }

    void goesOnWhereItStopped()
    {
        QTemporaryDir folder;
        std::uint64_t seed = 0;
        {
            LessonRoom room;
            room.lessons.learner().setRoot(folder.path());
            QVERIFY(room.start(feeding));
            seed = room.lessons.progress().seed;
            QVERIFY(solveStep(room));
            QVERIFY(solveStep(room));
            QVERIFY(set(room, "recipe/phases/feeding/at", "2.4 d"));
            QVERIFY(room.document.closeProject().ok());
        }
        LessonRoom room;
        room.lessons.learner().setRoot(folder.path());
        QVERIFY(room.start(feeding, 5));
        QCOMPARE(room.lessons.progress().seed, seed);
        QCOMPARE(room.lessons.at(), std::size_t(2));
        const base::Json* at = model::findAtPath(room.document.flowsheet(), "recipe/phases/feeding/at");
        QVERIFY(at && at->string() == "2.4 d");
        // Its run is repeated and is no attempt.
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons.run() != nullptr, longWait);
        QCOMPARE(room.lessons.progress().attempts.size(), std::size_t(1));
        for (const app::ShelvedLesson& one : room.lessons.learner().shelf()) {
            QCOMPARE(one.progress.has_value(), one.source == QLatin1String(feeding));
            if (one.progress) QCOMPARE(one.passed(), 2);
        }
    }

    // A project of a lesson that was opened as any other is the lesson again; another one ends it.
    void followsTheProjectThatIsOpened()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        const QString project = room.document.path();
        QSignalSpy closed(&room.lessons, &app::LessonSession::closed);
        QVERIFY(room.document.newPlant({}).ok());
        QCOMPARE(closed.count(), 1);
        QVERIFY(!room.lessons.isOpen());
        QVERIFY(room.document.openProject(project).ok());
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons.isOpen(), longWait);
        QCOMPARE(room.lessons.lesson()->id, std::string(feeding));
    }

    // A lesson in a file, which goes on without the file that it was started from.
    void takesALessonFromAFile()
    {
        LessonRoom room;
        QFile shipped(QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/park-ramirez.lesson.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray text = shipped.readAll();
        text.replace("\"id\": \"park-ramirez\"", "\"id\": \"own-lesson\"");
        const QString path = room.folder.filePath("own-lesson.lesson.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(room.start(path));
        QCOMPARE(room.lessons.lesson()->id, std::string("own-lesson"));
        QVERIFY(QFile::remove(path));
        const QString project = room.document.path();
        QVERIFY(room.document.newPlant({}).ok());
        QVERIFY(room.document.openProject(project).ok());
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons.isOpen(), longWait);
        const std::vector<app::ShelvedLesson> shelf = room.lessons.learner().shelf();
        QCOMPARE(shelf.back().lesson->id, std::string("own-lesson"));
    }

    void saysWhyALessonCannotBeTaken_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown check") << QByteArray("\"never\": {") << QByteArray("\"seldom\": {") << "steps/";
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[{") << "";
        QTest::newRow("start plant that is none")
            << QByteArray("\"type\": \"bioreactor\"") << QByteArray("\"type\": \"cauldron\"") << "start/plant";
    }
    void saysWhyALessonCannotBeTaken()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        LessonRoom room;
        QFile shipped(QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/feed-without-starving.lesson.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray text = shipped.readAll();
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const QString path = room.folder.filePath("broken.lesson.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QSignalSpy refused(&room.lessons.starter(), &app::LessonStarter::refused);
        QVERIFY(!room.start(path));
        QCOMPARE(refused.count(), 1);
        const auto errors = refused[0][1].value<base::Errors>();
        QVERIFY(!errors.empty());
        QVERIFY2(QString::fromStdString(errors.front().where).startsWith(said), errors.front().where.c_str());
        QVERIFY(!room.lessons.isOpen());
    }

    // A plant that has lost what the step is about: a sentence says so, and what was done stays.
    void saysWhatThePlantHasLost()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        QVERIFY(solveStep(room));
        QVERIFY(solveStep(room));
        QVERIFY(missing(room).isEmpty());
        model::Flowsheet other = room.document.flowsheet();
        other.units.clear();
        other.streams.clear();
        other.phases.clear();
        room.document.apply(other, QStringLiteral("Remove all"));
        QCOMPARE(missing(room).size(), 2);
        QVERIFY(missing(room)[0].contains("Undo brings it back"));
        QTRY_VERIFY(!room.lessons.findings(2).empty());
        QCOMPARE(room.lessons.progress().answers.size(), std::size_t(1));
        room.document.undoStack()->undo();
        QVERIFY(missing(room).isEmpty());
        QVERIFY(solveStep(room));
    }

    // A folder that vanishes: a sentence, and the learner goes on; what is kept next has all of it.
    void saysWhereTheProgressCannotBeKept()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        QSignalSpy failed(&room.lessons, &app::LessonSession::failed);
        const QString file = room.lessons.place().progressFile();
        QVERIFY(QFile::remove(file) && QDir().mkdir(file)); // nothing can be written in its place
        room.lessons.nextHint();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains("cannot be kept"));
        QVERIFY(QDir().rmdir(file));
        room.lessons.nextHint();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(kept(room).steps[0].hints, 2);
    }

    // A progress that cannot be read stays as it is.
    void leavesAProgressThatIsNoneAlone()
    {
        LessonRoom room;
        QVERIFY(room.start(feeding));
        const QString path = room.lessons.place().progressFile();
        QVERIFY(room.document.newPlant({}).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": \"notes\"}") > 0);
        file.close();
        QSignalSpy refused(&room.lessons.starter(), &app::LessonStarter::refused);
        QVERIFY(!room.start(feeding));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!room.lessons.learner().shelf()[4].fault.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("notes"));
    }

    void asksForTheNameOnce()
    {
        LessonRoom room;
        QVERIFY(!room.lessons.learner().isKnown());
        QVERIFY(!room.lessons.learner().name().isEmpty());
        room.lessons.learner().setName("Ada");
        QVERIFY(room.start(feeding));
        QCOMPARE(room.lessons.progress().learner, std::string("Ada"));
        QVERIFY(room.lessons.place().folder().contains("/Ada/"));
        // Another learner of this computer has a lesson of his own.
        room.lessons.learner().setName("Bo");
        for (const app::ShelvedLesson& one : room.lessons.learner().shelf()) QVERIFY(!one.progress);
    }
};

TITER_WINDOW_TEST(LessonSessionTest)

} // namespace tst_lesson_session

#include "tst_lesson_session.moc"
