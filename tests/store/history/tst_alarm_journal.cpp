// The journal of alarms in a store: what is kept of them, next to the writer, and that stores from before there were alarms open.
#include "core/store/history/alarm_journal.h"
#include "core/store/history/conditions.h"
#include "core/store/history/historian.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace tst_alarm_journal {

using namespace titer;
using namespace titer::store;
using alarm::AlarmStatus;
using alarm::State;
using alarm::Transition;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();

Transition raised(std::string alarm, std::int64_t time)
{
    Transition transition;
    transition.time = time;
    transition.sourceTime = time - 5;
    transition.alarm = std::move(alarm);
    transition.name = "Oxygen “low”";
    transition.priority = alarm::Priority::High;
    transition.before = State::Normal;
    transition.after = State::Unacknowledged;
    transition.value = 28.4;
    transition.limit = 30.0;
    transition.unit = "%";
    return transition;
}

Transition defined(std::string alarm, std::int64_t time, std::string before, std::string after)
{
    Transition transition = raised(std::move(alarm), time);
    transition.act = Transition::Act::Defined;
    transition.after = State::Normal;
    transition.value = transition.limit = std::numeric_limits<double>::quiet_NaN();
    transition.person = "ada (Ada Lovelace)";
    transition.reason = "=too many of them";
    transition.oldText = std::move(before);
    transition.newText = std::move(after);
    return transition;
}

AlarmStatus alarmStatus(std::string id, State state)
{
    AlarmStatus alarmStatus;
    alarmStatus.id = std::move(id);
    alarmStatus.state = state;
    alarmStatus.active = state != State::Normal;
    alarmStatus.acknowledged = state == State::Normal;
    alarmStatus.since = 1'760'000'000'123'456;
    alarmStatus.value = 28.25;
    alarmStatus.reason = "for the test";
    return alarmStatus;
}

} // namespace

class TestAlarmJournal : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath("plant.history").toStdString();
        auto made = Historian::open(m_folder);
        QVERIFY(made.ok());
        m_writer.emplace(std::move(*made));
    }
    void cleanup() { m_writer.reset(); }

    void keepsTransitionsAsTheyWere();
    void keepsHowAlarmsStandUntilTheyAreGone();
    void keepsNothingOfATransactionThatFails();
    void reportsTheNewestOfASpanAndOfOneAlarm();
    void keepsActsAndStarts();
    void isReadWhileTheRecorderWrites();
    void opensAStoreFromBeforeThereWereAlarms();
    void isKeptWhereTheIndexIsMadeAnew();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_folder;
    std::optional<Historian> m_writer;
};

void TestAlarmJournal::keepsTransitionsAsTheyWere()
{
    auto journal = AlarmJournal::open(m_folder);
    QVERIFY(journal.ok());
    const std::vector<Transition> all = {defined("al-1", 1000, "", R"({"kind":"below"})"), raised("al-1", 2000),
                                         defined("al-1", 3000, R"({"kind":"below"})", "")};
    QVERIFY(journal->append(all, {}, {}, 3000).ok());
    const auto found = journal->between(0, endOfTime, 100);
    QVERIFY(found.ok());
    QVERIFY(*found == all); // NaN among them
    QCOMPARE(*journal->watermark(), 3000);
}

void TestAlarmJournal::keepsHowAlarmsStandUntilTheyAreGone()
{
    auto journal = AlarmJournal::open(m_folder);
    const std::vector<Transition> made = {defined("al-2", 1000, "", "two"), defined("al-1", 1000, "", "one")};
    const std::vector<AlarmStatus> statuses = {alarmStatus("al-1", State::Unacknowledged),
                                               alarmStatus("al-9", State::Shelved)};
    QVERIFY(journal->append(made, {}, statuses, 1000).ok());
    auto states = journal->states();
    QVERIFY(states.ok());
    QCOMPARE(states->size(), std::size_t(2)); // of al-9 nobody ever heard
    QCOMPARE(states->at(0).definition, "one");
    QVERIFY(states->at(0).alarmStatus == statuses[0]);
    QCOMPARE(states->at(1).alarmStatus.id, "al-2");
    QCOMPARE(states->at(1).alarmStatus.state, State::Normal);
    QVERIFY(
        journal->append(std::vector{defined("al-1", 2000, "one", ""), defined("al-2", 2000, "two", "2")}, {}, {}, 2000)
            .ok());
    states = journal->states();
    QCOMPARE(states->size(), std::size_t(1));
    QCOMPARE(states->at(0).definition, "2");
}

void TestAlarmJournal::keepsNothingOfATransactionThatFails()
{
    auto journal = AlarmJournal::open(m_folder);
    QVERIFY(journal->append(std::vector{raised("al-1", 1000)}, {}, {}, 1000).ok());
    {
        auto index = Database::open(HistoryIndex::pathIn(m_folder), Database::Mode::Write);
        QVERIFY(index->run("DROP TABLE alarm_acts").ok());
    }
    QVERIFY(!journal->append(std::vector{raised("al-1", 2000)}, {}, {}, 2000).ok());
    QCOMPARE(journal->between(0, endOfTime, 10)->size(), std::size_t(1));
    QCOMPARE(*journal->watermark(), 1000);
}

void TestAlarmJournal::reportsTheNewestOfASpanAndOfOneAlarm()
{
    auto journal = AlarmJournal::open(m_folder);
    std::vector<Transition> all;
    for (int i = 0; i < 100; ++i) all.push_back(raised(i % 4 == 0 ? "al-4" : "al-1", 1000 + i / 2));
    QVERIFY(journal->append(all, {}, {}, 2000).ok());
    const auto newest = journal->between(0, endOfTime, 3);
    QVERIFY(*newest == (std::vector<Transition>{all[97], all[98], all[99]}));
    QCOMPARE(journal->between(1000, 1010, 100)->size(), std::size_t(20));
    QCOMPARE(journal->between(0, endOfTime, 100, "al-4")->size(), std::size_t(25));
    QCOMPARE(*journal->raisedSince(1040), 20);
}

void TestAlarmJournal::keepsActsAndStarts()
{
    auto journal = AlarmJournal::open(m_folder);
    AlarmAct act;
    act.time = 1500;
    act.act.act = Transition::Act::Shelved;
    act.act.alarm = "al-1";
    act.act.person = "ada";
    act.act.reason = "probe is being changed";
    act.act.until = 9000;
    QVERIFY(journal->append({}, std::span(&act, 1), {}, 1500).ok());
    const auto acts = journal->acts(0, endOfTime);
    QCOMPARE(acts->size(), std::size_t(1));
    QCOMPARE(acts->at(0).act.until, 9000);
    QCOMPARE(acts->at(0).act.act, Transition::Act::Shelved);
    QCOMPARE(acts->at(0).act.reason, act.act.reason);
    QVERIFY(journal->acts(0, 1500)->empty());
    const connect::Sample far{0, connect::status::uncertain, 9'123'456'789'012'345'678, 2001, 0.1};
    QVERIFY(journal->addStart({1500, 2000, {{"one", alarmStatus("al-1", State::Shelved)}}, {{"src-1/DO", far}}}).ok());
    const auto starts = journal->starts();
    QCOMPARE(starts->size(), std::size_t(1));
    QCOMPARE(starts->at(0).watermark, 1500);
    QCOMPARE(starts->at(0).states.at(0).definition, "one");
    QCOMPARE(starts->at(0).newest.at(0).first, "src-1/DO");
    QVERIFY(starts->at(0).newest.at(0).second == far);
    QVERIFY(starts->at(0).states.at(0).alarmStatus == alarmStatus("al-1", State::Shelved));
}

void TestAlarmJournal::isReadWhileTheRecorderWrites()
{
    auto journal = AlarmJournal::open(m_folder);
    auto reader = AlarmJournal::open(m_folder, Database::Mode::Read);
    QVERIFY(reader.ok());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(journal->append(std::vector{raised("al-1", 1000 + i)}, {}, {}, 1000 + i).ok());
        QVERIFY(m_writer->commit(1'760'000'000'000'000 + i * 2'000'000).ok());
        QCOMPARE(reader->between(0, endOfTime, 100)->size(), std::size_t(i + 1));
    }
    QVERIFY(!reader->append(std::vector{raised("al-1", 5000)}, {}, {}, 5000).ok());
}

void TestAlarmJournal::opensAStoreFromBeforeThereWereAlarms()
{
    const std::string folder = m_dir->filePath("old.history").toStdString();
    std::filesystem::create_directories(folder);
    {
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/tests/reference/history-index-1.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto index = Database::open(HistoryIndex::pathIn(folder), Database::Mode::Create);
        QVERIFY(index.ok());
        QVERIFY(index->run(file.readAll().constData()).ok());
    }
    auto reader = AlarmJournal::open(folder, Database::Mode::Read);
    QVERIFY(reader.ok());
    QVERIFY(reader->between(0, endOfTime, 100)->empty());
    QVERIFY(reader->states()->empty());
    QCOMPARE(*reader->raisedSince(0), 0);
    auto journal = AlarmJournal::open(folder);
    QVERIFY(journal.ok());
    QVERIFY(journal->append(std::vector{raised("al-1", 1000)}, {}, {}, 1000).ok());
    auto index = HistoryIndex::open(folder, Database::Mode::Read);
    QCOMPARE(*index->database().number("PRAGMA user_version"), 4);
    QCOMPARE(index->tags()->size(), std::size_t(3));
    QCOMPARE(index->gaps(0, endOfTime)->front().cause, connect::Gap::Cause::RecorderDown);
    QCOMPARE(index->rules()->front().keep, 31'536'000'000'000);
    QCOMPARE(*index->meta("last_backup"), "2025-10-09T08:53:20Z");
    QCOMPARE(Intervals::open(folder)->between(0, 0)->front().name, "B-0417");
    QCOMPARE(Conditions::open(folder)->list()->front().limit, 30.0);
}

// States are not: one that is wrong could hide an alarm.
void TestAlarmJournal::isKeptWhereTheIndexIsMadeAnew()
{
    const std::vector<Transition> all = {defined("al-1", 1000, "", "one"), raised("al-1", 2000)};
    const std::vector<AlarmStatus> statuses = {alarmStatus("al-1", State::Shelved)};
    HistoryTag oxygen;
    oxygen.source = "src-1";
    oxygen.name = "DO";
    const auto tag = m_writer->tag(oxygen);
    const Point point{1000, 1000, 28.4};
    QVERIFY(tag.ok() && m_writer->append(*tag, std::span(&point, 1)).ok() && m_writer->commit(1000).ok());
    {
        auto journal = AlarmJournal::open(m_folder);
        QVERIFY(journal->append(all, {}, statuses, 2500).ok());
    }
    QVERIFY(m_writer->close().ok());
    m_writer.reset();
    {
        auto index = HistoryIndex::open(m_folder, Database::Mode::Write);
        QVERIFY(index->database().run("UPDATE segments SET file = 'segment-0801.db'").ok());
    }
    auto again = Historian::open(m_folder);
    QVERIFY(again.ok());
    const base::Notices reported = again->takeNotices();
    QCOMPARE(reported.size(), std::size_t(3));
    QVERIFY(reported.back().what.text().find("2 entries of the alarm journal") == 0);
    auto journal = AlarmJournal::open(m_folder);
    QVERIFY(*journal->between(0, endOfTime, 100) == all);
    QVERIFY(journal->states()->empty());
    // Whoever evaluates next goes on behind them.
    QCOMPARE(*journal->watermark(), 2000);
}

TITER_TEST(TestAlarmJournal)

} // namespace tst_alarm_journal

#include "tst_alarm_journal.moc"
