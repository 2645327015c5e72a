// Whether a recorder is there: by its heartbeats and the steady clock, whatever clocks and files show.
#include "app/live/standby/heartbeat_file.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <thread>

namespace tst_heartbeat {

using namespace titer;
using app::Heartbeat;
using app::HeartbeatJudge;
using namespace std::chrono_literals;

namespace {

const HeartbeatJudge::Clock::time_point zero = HeartbeatJudge::Clock::now();

Heartbeat beat(std::int64_t count, std::int64_t process = 11)
{
    return {.host = "one",
            .process = process,
            .started = 1'790'000'000'000'000,
            .count = count,
            .time = 0,
            .records = true};
}

// Beats `from` to `to`, one a second.
void pass(HeartbeatJudge& judge, int from, int to)
{
    for (int i = from; i <= to; ++i) judge.see(beat(i), zero + i * 1s);
}

} // namespace

class TestHeartbeat : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItWasWritten()
    {
        Heartbeat one = beat(7);
        one.time = 1'790'000'100'250'000;
        one.away = {"src-1", "src-2"};
        QCOMPARE(app::readHeartbeat(app::textOf(one)), std::optional(one));
        one.records = false;
        one.ends = true;
        QCOMPARE(app::readHeartbeat(app::textOf(one)), std::optional(one));
    }

    // A historian reports many times a second; what it said last holds no longer than 3 s.
    void aThreadThatSaysNothingHangs()
    {
        app::Watchdog watchdog(zero);
        QVERIFY(!watchdog.hasExpired(zero + 2900ms));
        QVERIFY(watchdog.hasExpired(zero + 3s));
        watchdog.reset(zero + 10s);
        QVERIFY(!watchdog.hasExpired(zero + 12900ms));
        QVERIFY(watchdog.hasExpired(zero + 13s));
    }

    // Of a file that was not written to its end, and of any other.
    void aPartOfOneIsNone()
    {
        const std::string text = app::textOf(beat(7));
        for (std::size_t length = 0; length + 1 < text.size(); ++length)
            QVERIFY(!app::readHeartbeat(std::string_view(text).substr(0, length)));
        for (const char* other : {"", "7", "[]", "{}", R"({"format": "titer.heartbeat/1"})",
                                  R"({"format": "titer.heartbeat/1", "host": "a", "process": 1e300, "started": 0,
                                      "count": 1, "records": true, "away": []})"})
            QVERIFY2(!app::readHeartbeat(other), other);
        // What would do something to a terminal is no name of a computer.
        Heartbeat one = beat(7);
        one.host = "a\033[2Jb";
        QVERIFY(!app::readHeartbeat(app::textOf(one)));
    }

    void isGoneAfterFiveSecondsOfSilence()
    {
        HeartbeatJudge judge(zero);
        pass(judge, 0, 60);
        QVERIFY(!judge.isGone(zero + 60s + 4900ms));
        QVERIFY(judge.isGone(zero + 65s));
        judge.see(beat(61), zero + 66s);
        QVERIFY(!judge.isSilent(zero + 66s));
        QVERIFY(judge.isGone(zero + 66s));   // one is not enough
        judge.see(std::nullopt, zero + 69s); // unreadable or not there
        judge.see(beat(61), zero + 70s);     // the same again
        QVERIFY(judge.isGone(zero + 71s));
    }

    // A file that a dead recorder has left, and none at all.
    void whatLiesThereIsNoSignOfLife()
    {
        HeartbeatJudge judge(zero);
        judge.see(beat(100), zero + 3s);
        QVERIFY(!judge.isGone(zero + 4s));
        QVERIFY(judge.isGone(zero + 5s));
        Heartbeat ended = beat(101);
        ended.records = false;
        HeartbeatJudge next(zero);
        next.see(ended, zero); // both are started again
        QVERIFY(!next.isGone(zero + 4s));
        HeartbeatJudge none(zero);
        QVERIFY(!none.isGone(zero + 4s));
        QVERIFY(none.isGone(zero + 5s));
    }

    void clocksDoNotMatter()
    {
        HeartbeatJudge judge(zero);
        for (int i = 0; i < 100; ++i) {
            Heartbeat one = beat(i);
            one.time = i % 2 ? 0 : 4'000'000'000'000'000; // it jumps by a century
            judge.see(one, zero + i * 1s);
            QVERIFY(!judge.isGone(zero + i * 1s + 900ms));
        }
        QVERIFY(judge.isBack(zero + 100s, {}));
    }

    void oneThatEndsInGoodOrderIsGoneAtOnce()
    {
        HeartbeatJudge judge(zero);
        pass(judge, 0, 20);
        Heartbeat last = beat(21);
        last.records = false;
        judge.see(last, zero + 20100ms);
        QVERIFY(judge.isGone(zero + 20100ms));
    }

    void isBackAfterTenBeatsInARow()
    {
        HeartbeatJudge judge(zero);
        pass(judge, 0, 10);
        QVERIFY(judge.isBack(zero + 10s, {}));
        HeartbeatJudge nine(zero);
        pass(nine, 0, 9);
        QVERIFY(!nine.isBack(zero + 9s, {}));
        // Silent in between.
        judge.see(beat(11), zero + 20s);
        for (int i = 12; i < 21; ++i) {
            QVERIFY(!judge.isBack(zero + (i + 9) * 1s, {}));
            judge.see(beat(i), zero + (i + 9) * 1s);
        }
        QVERIFY(judge.isBack(zero + 29s, {}));
        // Another recorder begins again.
        judge.see(beat(1, 12), zero + 30s);
        QVERIFY(!judge.isBack(zero + 30s, {}));
        // Two that write into one file are none that can be relied on.
        HeartbeatJudge two(zero);
        for (int i = 0; i < 50; ++i) two.see(beat(i / 2, 11 + i % 2), zero + i * 500ms);
        QVERIFY(!two.isBack(zero + 25s, {}));
        QVERIFY(two.isGone(zero + 25s));
        QVERIFY(two.other() && two.other()->process != two.last()->process);
        for (int i = 50; i < 61; ++i) two.see(beat(i), zero + (i - 24) * 1s);
        QVERIFY(!two.other());
        QVERIFY(!judge.other());
    }

    // As a service that starts it again whenever it dies: it is never silent for long, and records little.
    void oneThatDiesAgainAndAgainIsGone()
    {
        HeartbeatJudge judge(zero);
        pass(judge, 0, 20);
        int second = 21;
        for (int process = 12; process < 20; ++process) {
            for (int i = 1; i <= 4; ++i, ++second) {
                judge.see(beat(i, process), zero + second * 1s);
                QVERIFY(!judge.isSilent(zero + second * 1s));
                QCOMPARE(judge.isGone(zero + second * 1s), second >= 25);
                QVERIFY(!judge.isBack(zero + second * 1s, {}));
            }
            ++second;
        }
        for (int i = 1; i <= 10; ++i, ++second) {
            QVERIFY(judge.isGone(zero + second * 1s - 500ms));
            judge.see(beat(i, 30), zero + second * 1s);
        }
        QVERIFY(!judge.isGone(zero + second * 1s));
        QVERIFY(judge.isBack(zero + second * 1s, {}));
    }

    // A standby that begins after it, and one that begins a moment before it.
    void theFirstOneThatIsHeardIsBelieved()
    {
        HeartbeatJudge after(zero), before(zero);
        before.see(beat(900, 10), zero); // of a dead one
        for (int i = 3; i <= 30; ++i) {
            after.see(beat(500 + i), zero + i * 1s);
            before.see(beat(i), zero + i * 1s);
            QVERIFY(!after.isGone(zero + i * 1s + 900ms));
            QVERIFY(!before.isGone(zero + i * 1s + 900ms));
        }
    }

    // What neither of both can connect to keeps the standby from nothing.
    void oneThatHearsLessIsNotBack()
    {
        HeartbeatJudge judge(zero);
        for (int i = 0; i < 20; ++i) {
            Heartbeat one = beat(i);
            one.away = {"src-2"};
            judge.see(one, zero + i * 1s);
        }
        QVERIFY(!judge.isBack(zero + 19s, {}));
        QVERIFY(!judge.isBack(zero + 19s, {"src-1"}));
        QVERIFY(judge.isBack(zero + 19s, {"src-1", "src-2"}));
    }

    void goesThroughAFile()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("beats").toStdString();
        bool records = true;
        auto sender = std::make_unique<app::HeartbeatSender>(
            path, [&] { return app::HeartbeatSender::State{records, {"src-1"}}; });
        app::HeartbeatWatch watch(path);
        QTRY_VERIFY_WITH_TIMEOUT(watch.last() && watch.last()->count >= 3, 10'000);
        QVERIFY(!watch.isGone());
        QCOMPARE(watch.last()->process, std::int64_t(QCoreApplication::applicationPid()));
        QCOMPARE(watch.last()->away, std::set<std::string>{"src-1"});
        records = false;
        QTRY_VERIFY_WITH_TIMEOUT(watch.isGone(), 4'000);
        QVERIFY(watch.saysNo() && !watch.isSilent() && !watch.last()->ends);
        records = true;
        QTRY_VERIFY_WITH_TIMEOUT(!watch.isGone(), 4'000);
        sender.reset();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isGone(), 4'000);
        QVERIFY(!watch.last()->records && watch.last()->ends);
    }

    // Stopped, swapped out or slow: what it did not look at is not silent.
    void whatStoodStillSawNoSilence()
    {
        app::AwakeClock clock(zero);
        QCOMPARE(clock.look(zero + 250ms) - zero, 250ms);
        QCOMPARE(clock.look(zero + 1h) - zero, 1250ms);
        QCOMPARE(clock.look(zero + 1h + 500ms) - zero, 1750ms);

        QTemporaryDir folder;
        const std::filesystem::path path(folder.filePath("beats").toStdString());
        std::jthread writer([&](const std::stop_token& stop) {
            for (int i = 1; !stop.stop_requested(); ++i) {
                const std::filesystem::path beside = path.string() + ".new";
                std::ofstream(beside) << app::textOf(beat(i));
                std::filesystem::rename(beside, path);
                std::this_thread::sleep_for(200ms);
            }
        });
        app::HeartbeatWatch watch(path.string());
        int looks = 0, gone = 0;
        connect(&watch, &app::HeartbeatWatch::looked, this, [&] {
            ++looks;
            gone += watch.isGone();
        });
        QTRY_VERIFY_WITH_TIMEOUT(watch.last() && watch.last()->count >= 5, 10'000);
        std::this_thread::sleep_for(6s);
        const int before = looks;
        QTRY_VERIFY_WITH_TIMEOUT(looks >= before + 8, 10'000);
        QCOMPARE(gone, 0);
        writer.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(gone > 0, 20'000);
    }

    void saysThatItCannotBeWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("not there/beats");
        app::HeartbeatSender sender(path.toStdString(), [] { return app::HeartbeatSender::State{true, {}}; });
        int troubles = 0, ends = 0;
        connect(&sender, &app::HeartbeatSender::troubled, this,
                [&](const std::optional<base::Error>& error) { ++(error ? troubles : ends); });
        QTRY_COMPARE_WITH_TIMEOUT(troubles, 1, 5'000);
        QTest::qWait(2'500);
        QCOMPARE(troubles, 1); // said once
        QVERIFY(QDir().mkpath(folder.filePath("not there")));
        QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 5'000);
    }

    void replacesNoFileOfAnybody()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("mine"));
        QVERIFY(app::mayBeHeartbeat(file.fileName().toStdString()).ok());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine\n") > 0);
        file.close();
        QVERIFY(!app::mayBeHeartbeat(file.fileName().toStdString()).ok());
        // Nor one that comes later, nor one beside it.
        for (const char* name : {"mine", "beats"}) {
            const QString path = folder.filePath(name);
            const QString kept = QFile::exists(path) ? path : path + ".part";
            QVERIFY(QFile::exists(kept) || QFile::copy(file.fileName(), kept));
            app::HeartbeatSender sender(path.toStdString(), [] { return app::HeartbeatSender::State{true}; });
            std::string said;
            connect(&sender, &app::HeartbeatSender::troubled, this, [&](const std::optional<base::Error>& error) {
                if (error) said = error->where;
            });
            QTRY_COMPARE_WITH_TIMEOUT(said, kept.toStdString(), 5'000);
            QFile mine(kept);
            QVERIFY(mine.open(QIODevice::ReadOnly));
            QCOMPARE(mine.readAll(), "mine\n");
        }
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(app::textOf(beat(1)).c_str()) > 0);
        file.close();
        QVERIFY(app::mayBeHeartbeat(file.fileName().toStdString()).ok());
    }

    // Of a writer that was killed, or after a loss of power.
    void replacesAPartOfOne()
    {
        QTemporaryDir folder;
        const std::string whole = app::textOf(beat(1)), path = folder.filePath("beats").toStdString();
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            std::ofstream(path + ".part") << whole.substr(0, length);
            QVERIFY(app::mayBeHeartbeat(path + ".part").ok());
        }
        std::ofstream(path + ".part") << whole.substr(0, whole.size() / 2);
        app::HeartbeatSender sender(path, [] { return app::HeartbeatSender::State{true}; });
        app::HeartbeatWatch watch(path);
        QTRY_VERIFY_WITH_TIMEOUT(watch.last().has_value(), 5'000);
    }

    // Each would hide that the other one is dead.
    void twoThatWriteOneFileSaySo()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("beats").toStdString();
        const auto state = [] { return app::HeartbeatSender::State{true}; };
        app::HeartbeatSender one(path, state);
        QTest::qWait(500); // in turn
        auto two = std::make_unique<app::HeartbeatSender>(path, state);
        bool oneSays = false, twoSays = false;
        const auto isOther = [](const std::optional<base::Error>& error) {
            return error && error->what.text().find("a file of its own") != std::string::npos;
        };
        connect(&one, &app::HeartbeatSender::troubled, this, [&](const auto& error) { oneSays = isOther(error); });
        connect(two.get(), &app::HeartbeatSender::troubled, this, [&](const auto& error) { twoSays = isOther(error); });
        QTRY_VERIFY_WITH_TIMEOUT(oneSays && twoSays, 10'000);
        two.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!oneSays, 15'000);
    }
};

TITER_TEST(TestHeartbeat)

} // namespace tst_heartbeat

#include "tst_heartbeat.moc"
