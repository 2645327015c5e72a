// What alarms ask to be heard: tones by priority, silence apart from acknowledging, each reported once.
#include "app/boards/alarm_annunciator.h"
#include "app/boards/alarm_tone.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_alarm_annunciator {

using namespace titer;
using namespace titer::app;
using alarm::Priority;
using alarm::State;

namespace {

AlarmRow row(const char* id, Priority priority, State state = State::Unacknowledged)
{
    AlarmRow row = support::alarmRow(id, id, "src-1/DO", priority);
    row.alarmStatus.state = state;
    return row;
}

} // namespace

class TestAlarmAnnunciator : public QObject {
    Q_OBJECT

private slots:
    void theWorstIsHeardAtOnceAndAgain();
    void silenceIsNoAcknowledgementAndEndsWithTheNextAlarm();
    void whatIsAcknowledgedOrShelvedIsNotHeard();
    void nothingIsHeardWhileNobodyEvaluates();
    void whatAReplayGoesThroughAgainIsNotHeard();
    void alarmsOfAReplayAreOthersThanThoseOfTheRecorder();
    void eachAlarmIsReportedOnce();
    void aWorseOneIsHeardAtOnce();
    void oneOfTheWindowsOfAProjectSounds();
    void aWindowThatDiedLeavesItsSound();
    void theWorseAnAlarmTheMorePressing();
    void tonesBeginAndEndWithoutAClick();
};

void TestAlarmAnnunciator::theWorstIsHeardAtOnceAndAgain()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    QSignalSpy tones(&call, &AlarmAnnunciator::tone);
    board.setRows({row("al-1", Priority::Low), row("al-2", Priority::Critical)});
    QVERIFY(call.sounding() == Priority::Critical);
    QTRY_COMPARE_WITH_TIMEOUT(tones.size(), 1, 500);
    QVERIFY(tones.first().first().value<Priority>() == Priority::Critical);
    QTRY_COMPARE_WITH_TIMEOUT(tones.size(), 2, AlarmAnnunciator::pauseOf(Priority::Critical) + 3000);
}

void TestAlarmAnnunciator::silenceIsNoAcknowledgementAndEndsWithTheNextAlarm()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    QSignalSpy tones(&call, &AlarmAnnunciator::tone);
    board.setRows({row("al-1", Priority::High)});
    QTRY_COMPARE(tones.size(), 1);
    call.silence();
    QVERIFY(!call.sounding());
    QVERIFY(board.acts().empty());
    // The same alarm, reported again with another value, stays silent.
    board.setRows({row("al-1", Priority::High)});
    QVERIFY(!call.sounding());
    // The next one is heard, although it is less.
    board.setRows({row("al-1", Priority::High), row("al-2", Priority::Low)});
    QVERIFY(call.sounding() == Priority::Low);
    QTRY_COMPARE(tones.size(), 2);
    // And the first as well once it has returned and is raised again.
    board.setRows({row("al-1", Priority::High, State::ReturnedUnacknowledged), row("al-2", Priority::Low)});
    board.setRows({row("al-1", Priority::High), row("al-2", Priority::Low)});
    QVERIFY(call.sounding() == Priority::High);
}

void TestAlarmAnnunciator::whatIsAcknowledgedOrShelvedIsNotHeard()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    for (const State state : {State::Normal, State::Acknowledged, State::ReturnedUnacknowledged, State::Shelved,
                              State::SuppressedDesign, State::OutOfService}) {
        board.setRows({row("al-1", Priority::Critical, state)});
        QVERIFY2(!call.sounding(), alarm::nameOf(state));
    }
    board.setRows({row("al-1", Priority::Critical)});
    QVERIFY(call.sounding());
    board.setRows({row("al-1", Priority::Critical, State::Acknowledged)});
    QVERIFY(!call.sounding());
}

void TestAlarmAnnunciator::nothingIsHeardWhileNobodyEvaluates()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    board.setRows({row("al-1", Priority::High)});
    call.silence();
    QSignalSpy spoke(&call, &AlarmAnnunciator::raised);
    board.setWatched(false);
    QVERIFY(!call.sounding());
    // A recorder that comes back finds it as it was left.
    board.setWatched(true);
    QVERIFY(!call.sounding());
    QCOMPARE(spoke.size(), 0);
    call.setProject({});
    QVERIFY(call.sounding());
}

void TestAlarmAnnunciator::whatAReplayGoesThroughAgainIsNotHeard()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    QSignalSpy raised(&call, &AlarmAnnunciator::raised);
    board.setQuiet("al-1");
    board.setRows({row("al-1", Priority::High)});
    QVERIFY(!call.sounding());
    QVERIFY(raised.isEmpty());
    board.setQuiet({});
    QVERIFY(call.sounding() == Priority::High);
    QCOMPARE(raised.size(), 1);
}

// They have the same ids.
void TestAlarmAnnunciator::alarmsOfAReplayAreOthersThanThoseOfTheRecorder()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    board.setRows({row("al-1", Priority::High)});
    call.silence();
    QVERIFY(!call.sounding());
    board.setClock({AlarmClock::Of::Replay, 1, 0});
    QVERIFY(call.sounding() == Priority::High);
    call.silence();
    board.setClock({});
    QVERIFY(call.sounding() == Priority::High);
}

void TestAlarmAnnunciator::eachAlarmIsReportedOnce()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    QSignalSpy spoke(&call, &AlarmAnnunciator::raised), many(&call, &AlarmAnnunciator::raisedMany);
    board.setRows({row("al-1", Priority::High)});
    board.setRows({row("al-1", Priority::High)});
    QCOMPARE(spoke.size(), 1);
    board.setRows({row("al-1", Priority::High), row("al-2", Priority::Low), row("al-3", Priority::Low)});
    QCOMPARE(spoke.size(), 1);
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.first().first().toInt(), 2);
    board.setRows({});
    board.setRows({row("al-1", Priority::High)});
    QCOMPARE(spoke.size(), 2);
}

void TestAlarmAnnunciator::aWorseOneIsHeardAtOnce()
{
    support::FakeAlarms board;
    AlarmAnnunciator call(board);
    QSignalSpy tones(&call, &AlarmAnnunciator::tone);
    board.setRows({row("al-1", Priority::Low)});
    QTRY_COMPARE(tones.size(), 1);
    board.setRows({row("al-1", Priority::Low), row("al-2", Priority::Critical)});
    QTRY_COMPARE_WITH_TIMEOUT(tones.size(), 2, 1500); // long before the pause of the first is over
    QVERIFY(tones.last().first().value<Priority>() == Priority::Critical);
}

void TestAlarmAnnunciator::oneOfTheWindowsOfAProjectSounds()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("a.titer"));
    const int soon = 2 * SoundClaim::interval + 1000;
    support::FakeAlarms deskBoard, wallBoard, otherBoard;
    auto desk = std::make_unique<AlarmAnnunciator>(deskBoard);
    AlarmAnnunciator wall(wallBoard), other(otherBoard);
    desk->setProject(project);
    wall.setProject(project);
    other.setProject(folder.filePath(QStringLiteral("b.titer")));
    QSignalSpy wallTones(&wall, &AlarmAnnunciator::tone);
    for (support::FakeAlarms* board : {&deskBoard, &wallBoard, &otherBoard})
        board->setRows({row("al-1", Priority::Critical)});
    QVERIFY(desk->sounding() && !wall.sounding());
    QVERIFY(other.sounding()); // another project is another matter
    QTest::qWait(2 * AlarmAnnunciator::pauseOf(Priority::Critical) / 2);
    QCOMPARE(wallTones.size(), 0);
    // Who is switched off leaves it to the next, and gets it back when that one goes.
    desk->setOn(false);
    QTRY_VERIFY_WITH_TIMEOUT(wall.sounding(), soon);
    desk->setOn(true);
    QVERIFY(!desk->sounding());
    wall.setProject({});
    QTRY_VERIFY_WITH_TIMEOUT(desk->sounding(), soon);
    wall.setProject(project);
    QVERIFY(!wall.sounding());
    desk.reset();
    QTRY_VERIFY_WITH_TIMEOUT(wall.sounding(), soon);
    QTRY_VERIFY(wallTones.size() > 0);
}

void TestAlarmAnnunciator::aWindowThatDiedLeavesItsSound()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("a.titer"));
    int reported[2];
    QCOMPARE(pipe(reported), 0);
    const pid_t child = fork();
    if (child == 0) {
        SoundClaim claim;
        claim.setProject(project);
        const char mine = claim.isMine() ? 'y' : 'n';
        if (write(reported[1], &mine, 1) != 1) _exit(1);
        for (;;) pause();
    }
    char mine = 0;
    QCOMPARE(read(reported[0], &mine, 1), 1);
    SoundClaim claim;
    claim.setProject(project);
    const bool before = claim.isMine();
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(reported[0]);
    close(reported[1]);
    QCOMPARE(mine, 'y');
    QVERIFY(!before);
    QTRY_VERIFY_WITH_TIMEOUT(claim.isMine(), 2 * SoundClaim::interval + 1000);
}

void TestAlarmAnnunciator::theWorseAnAlarmTheMorePressing()
{
    const Priority order[] = {Priority::Critical, Priority::High, Priority::Medium, Priority::Low};
    for (int i = 0; i + 1 < 4; ++i) {
        QVERIFY(AlarmAnnunciator::pauseOf(order[i]) < AlarmAnnunciator::pauseOf(order[i + 1]));
        QVERIFY(toneOf(order[i]).size() > toneOf(order[i + 1]).size());
    }
}

void TestAlarmAnnunciator::tonesBeginAndEndWithoutAClick()
{
    for (const Priority priority : {Priority::Critical, Priority::High, Priority::Medium, Priority::Low}) {
        const std::vector<std::int16_t> tone = toneOf(priority);
        QCOMPARE(tone.front(), std::int16_t(0));
        QCOMPARE(tone.back(), std::int16_t(0));
        int max = 0;
        double power = 0.0;
        for (std::size_t i = 0; i < tone.size(); ++i) {
            max = std::max(max, std::abs(int(tone[i])));
            power += double(tone[i]) * tone[i];
            // From one sample to the next no more than the sine itself does.
            if (i > 0) QVERIFY(std::abs(int(tone[i]) - int(tone[i - 1])) < 6000);
        }
        QVERIFY(max <= 32767 / 2);
        QVERIFY(std::sqrt(power / double(tone.size())) > 1000.0); // it is heard
        QVERIFY(double(tone.size()) / toneRate < 1.3);            // before it comes again
    }
}

TITER_TEST(TestAlarmAnnunciator)

} // namespace tst_alarm_annunciator

#include "tst_alarm_annunciator.moc"
