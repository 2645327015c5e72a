// A lesson shown for a projector: each step solved by the lesson's own acts of every kind, back and forth, with nothing
// counted for the learner, whose work is there again at the end.
#include "tests/support/app/lesson_room.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_lesson_presented {

using namespace titer;
using support::LessonRoom;

namespace {

constexpr int longWait = 120000; // [ms]

bool solved(const LessonRoom& room)
{
    const app::LessonSession& session = room.lessons;
    return QTest::qWaitFor([&] { return room.presentation.isStepSolved(); }, longWait) &&
           QTest::qWaitFor(
               [&] {
                   const std::vector<lessons::Finding>& found = session.findings(session.at());
                   return !found.empty() && lessons::allPassed(found);
               },
               longWait);
}

} // namespace

class LessonPresented : public QObject {
    Q_OBJECT

private slots:
    void solvesEachStep_data()
    {
        QTest::addColumn<QString>("id");
        // Runs; readings and alarms; a fit; a study; estimators.
        for (const char* id : {"feed-without-starving", "quiet-alarm", "batch-growth", "four-factors", "twin-tuning"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void solvesEachStep()
    {
        QFETCH(QString, id);
        LessonRoom room;
        QVERIFY(room.start(id));
        app::LessonSession& session = room.lessons;
        app::LessonPresentation& presentation = room.presentation;
        session.nextHint();
        const lessons::Progress before = session.progress();
        presentation.setOn(true);
        QCOMPARE(session.progress().steps[0].hints, 0);
        for (std::size_t at = 0; at < session.lesson()->steps.size(); ++at) {
            QCOMPARE(session.at(), at);
            presentation.next();
            QVERIFY2(solved(room),
                     qPrintable(session.step()->id.c_str() + QStringLiteral(": ") + session.worker().fault()));
            QVERIFY(session.worker().fault().isEmpty());
            presentation.next();
        }
        QVERIFY(!session.step());
        // Back before the last step was solved: its checks are open again.
        presentation.before();
        presentation.before();
        QCOMPARE(session.at(), session.lesson()->steps.size() - 1);
        QVERIFY(!presentation.isStepSolved());
        presentation.next();
        QVERIFY(solved(room));
        presentation.setOn(false);
        QCOMPARE(session.at(), std::size_t(0));
        QVERIFY(room.document.flowsheet() == session.lesson()->start);
        QVERIFY(room.bench.boards().boards().empty());
        QVERIFY(session.work().fits.empty() && session.work().estimates.empty() && session.work().recordings.empty());
        for (std::size_t i = 0; i < session.lesson()->studies.size(); ++i)
            QVERIFY(session.work().studies[i].runs == session.lesson()->studies[i].runs);
        lessons::Progress after = session.progress();
        after.seconds = before.seconds;
        QVERIFY(after == before);
    }

    // What is closed in the middle of a presentation keeps the learner's progress.
    void keepsTheProgressWhenItIsLeft()
    {
        LessonRoom room;
        QVERIFY(room.start("feed-without-starving"));
        app::LessonSession& session = room.lessons;
        app::LessonPresentation& presentation = room.presentation;
        session.nextHint();
        const app::LessonPlace place = session.place();
        presentation.setOn(true);
        presentation.next();
        QVERIFY(solved(room));
        QVERIFY(room.document.newFromExample("chemostat"));
        QVERIFY(!session.isOpen() && !presentation.isOn());
        const auto kept = app::readKeptProgress(place);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->steps[0].hints, 1);
        QVERIFY(!(*kept)->steps[0].passed && (*kept)->attempts.empty());
    }
};

TITER_TEST(LessonPresented)

} // namespace tst_lesson_presented

#include "tst_lesson_presented.moc"
