#include "app/boards/wall_rotation.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_wall_rotation {

using namespace titer;
using app::AlarmRow;
using app::Board;
using app::WallRotation;

namespace {

Board board(const char* id, std::vector<std::string> tags, bool alarms = false)
{
    Board made{.id = id, .name = id};
    made.tiles.push_back({.id = "1", .type = "trend", .tags = std::move(tags)});
    if (alarms) made.tiles.push_back({.id = "2", .type = "alarm_list"});
    return made;
}

std::vector<Board> threeBoards()
{
    return {board("culture", {"src-1/DO", "src-1/pH"}), board("column", {"src-2/UV"}), board("overview", {}, true)};
}

AlarmRow alarmOn(const char* id, const char* tag, alarm::Priority priority, alarm::State state)
{
    AlarmRow row;
    row.definition.id = row.alarmStatus.id = id;
    row.definition.tag = tag;
    row.definition.priority = priority;
    row.alarmStatus.state = state;
    return row;
}

using alarm::Priority;
using alarm::State;

} // namespace

class WallRotationTest : public QObject {
    Q_OBJECT

private slots:
    void goesRoundWithAPauseOnEach()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        wall.setPause(20);
        QCOMPARE(wall.at(100, {}).board, 0);
        QCOMPARE(wall.at(119.9, {}).board, 0);
        QCOMPARE(wall.at(120, {}).board, 1);
        QCOMPARE(wall.at(139.9, {}).board, 1);
        QCOMPARE(wall.at(140, {}).board, 2);
        QCOMPARE(wall.at(160, {}).board, 0);
    }

    void beginsWithTheBoardInView()
    {
        WallRotation wall;
        std::vector<Board> pages{board("culture/1", {}), board("culture/2", {}), board("column/1", {"src-2/UV"})};
        wall.setBoards(pages);
        wall.setPause(20);
        wall.begin("column");
        QCOMPARE(wall.at(100, {}).board, 2);
        QCOMPARE(wall.at(119.9, {}).board, 2);
        QCOMPARE(wall.at(120, {}).board, 0);
        // One that is not there changes nothing.
        wall.begin("col");
        QCOMPARE(wall.at(121, {}).board, 0);
    }

    void keepsThePauseWithinItsBounds()
    {
        WallRotation wall;
        wall.setPause(1);
        QCOMPARE(wall.pause(), 10.0);
        wall.setPause(4000);
        QCOMPARE(wall.pause(), 300.0);
    }

    void standsOnNoBoardWhereThereIsNone()
    {
        WallRotation wall;
        QCOMPARE(wall.at(0, {alarmOn("a", "src-1/DO", Priority::High, State::Unacknowledged)}).board, -1);
    }

    void staysWithAnAlarmUntilItIsAcknowledgedAndReturns()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        wall.setPause(10);
        QCOMPARE(wall.at(0, {}).board, 0);
        const AlarmRow uv = alarmOn("uv", "src-2/UV", Priority::High, State::Unacknowledged);
        QVERIFY((wall.at(5, {uv}) == WallRotation::Place{1, "uv"}));
        QVERIFY((wall.at(5000, {uv}) == WallRotation::Place{1, "uv"}));
        AlarmRow returned = uv;
        returned.alarmStatus.state = State::ReturnedUnacknowledged;
        QVERIFY((wall.at(5001, {returned}) == WallRotation::Place{1, "uv"}));
        AlarmRow seen = uv;
        seen.alarmStatus.state = State::Acknowledged;
        QVERIFY((wall.at(5002, {seen}) == WallRotation::Place{0, ""}));
        QCOMPARE(wall.at(5011.9, {seen}).board, 0);
        QCOMPARE(wall.at(5012, {seen}).board, 1);
    }

    void jumpsToAWorseAlarmAndNotToOneAsBad()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        const AlarmRow low = alarmOn("do", "src-1/DO", Priority::Medium, State::Unacknowledged);
        const AlarmRow same = alarmOn("uv", "src-2/UV", Priority::Medium, State::Unacknowledged);
        const AlarmRow worse = alarmOn("uv2", "src-2/UV", Priority::Critical, State::Unacknowledged);
        QVERIFY((wall.at(0, {low}) == WallRotation::Place{0, "do"}));
        QVERIFY((wall.at(1, {same, low}) == WallRotation::Place{0, "do"}));
        QVERIFY((wall.at(2, {worse, same, low}) == WallRotation::Place{1, "uv2"}));
        QVERIFY((wall.at(3, {same, low}) == WallRotation::Place{1, "uv"}));
        QVERIFY((wall.at(4, {low}) == WallRotation::Place{0, "do"}));
    }

    void showsAnAlarmWithoutABoardWhereAlarmsAreListed()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        QVERIFY((wall.at(0, {alarmOn("disk", "titer/disk", Priority::High, State::Unacknowledged)}) ==
                 WallRotation::Place{2, "disk"}));
        WallRotation without;
        without.setBoards(std::vector<Board>{board("culture", {}), board("column", {})});
        QVERIFY((without.at(0, {alarmOn("disk", "titer/disk", Priority::High, State::Unacknowledged)}) ==
                 WallRotation::Place{0, "disk"}));
    }

    void ignoresWhatIsShelvedSuppressedOrOutOfService()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        for (const State state : {State::Normal, State::Shelved, State::SuppressedDesign, State::OutOfService})
            QVERIFY((wall.at(0, {alarmOn("uv", "src-2/UV", Priority::Critical, state)}) == WallRotation::Place{0, ""}));
    }

    void goesOnWithItsBoardAfterAnEdit()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        wall.step(1, 0);
        QCOMPARE(wall.at(0, {}).board, 1);
        std::vector<Board> edited = threeBoards();
        edited.insert(edited.begin(), board("new", {}));
        wall.setBoards(edited);
        QCOMPARE(wall.at(1, {}).board, 2);
        wall.step(-3, 1);
        QCOMPARE(wall.at(1, {}).board, 3);
        edited.resize(1);
        wall.setBoards(edited);
        QCOMPARE(wall.at(2, {}).board, 0);
    }

    void isNotSteppedAwayFromAnAlarm()
    {
        WallRotation wall;
        wall.setBoards(threeBoards());
        const AlarmRow uv = alarmOn("uv", "src-2/UV", Priority::High, State::Unacknowledged);
        QCOMPARE(wall.at(0, {uv}).board, 1);
        wall.step(1, 1);
        QCOMPARE(wall.at(1, {uv}).board, 1);
    }
};

TITER_TEST(WallRotationTest)

} // namespace tst_wall_rotation

#include "tst_wall_rotation.moc"
