// The source that runs a program: real programs of every kind of bad manners.
#include "app/plugins/plugin_host.h"
#include "core/base/hash.h"
#include "core/base/time.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <thread>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace tst_process {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;

namespace {

// A source that runs a shell script of the test.
struct Runner {
    explicit Runner(const std::string& script, std::size_t capacity = 1 << 14)
        : feed(capacity, Backpressure::Block, capacity)
    {
        connector = std::move(*host.create("process"));
        path = folder.filePath("source.sh").toStdString();
        write(script);
        settings = Settings{{"executable", path}, {"sha256", *base::sha256OfFile(path)}};
    }

    void write(const std::string& script)
    {
        std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    }
    bool start()
    {
        opened = connector->open(settings, {}, errors);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        return errors.empty() && connector->start(feed).ok();
    }
    void take()
    {
        while (const auto sample = feed.samples().pop()) samples.push_back(*sample);
        while (auto aside = feed.takeOutOfBand()) {
            if (auto* tag = std::get_if<NewTag>(&*aside)) {
                if (tag->tag == tags.size()) tags.push_back(tag->info);
                tags.at(tag->tag) = tag->info;
            }
            if (auto* text = std::get_if<LongSample>(&*aside)) longs.push_back(*text);
            if (auto* gap = std::get_if<Gap>(&*aside)) gaps.push_back(*gap);
        }
    }
    // Calls work() as it asks for it until the condition holds; false after ten seconds.
    bool until(const std::function<bool()>& holds, std::chrono::milliseconds max = 10s)
    {
        const auto end = Connector::Clock::now() + max;
        while (Connector::Clock::now() < end) {
            const auto next = connector->work(Connector::Clock::now());
            take();
            if (holds()) return true;
            std::this_thread::sleep_until(std::min(next, Connector::Clock::now() + 10ms));
        }
        return holds();
    }
    std::int64_t lost() const
    {
        std::int64_t sum = 0;
        for (const Gap& gap : gaps) sum += gap.cause == Gap::Cause::Unreadable ? gap.lost : 0;
        return sum;
    }
    State state() const { return connector->status().state; }

    QTemporaryDir folder;
    std::string path;
    Settings settings;
    app::PluginHost host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    std::unique_ptr<Connector> connector;
    Feed feed;
    Opened opened;
    base::Errors errors;
    std::vector<TagInfo> tags;
    std::vector<Sample> samples;
    std::vector<LongSample> longs;
    std::vector<Gap> gaps;
};

constexpr const char* stay = "while read -r line; do :; done"; // until standard input ends

} // namespace

class TestProcess : public QObject {
    Q_OBJECT

private slots:
    void takesNumbersTextsAndArrays();
    void keepsTheTimesThatItIsGiven();
    void announcesTags();
    void startsAgainWhatEnds();
    void saysWhatStoodOnStandardError();
    void countsWhatCannotBeRead();
    void aTextAtFirstMakesNoTagOfTextsForEver();
    void aTextAmongNumbersStandsAtItsTime();
    void readsALastLineWithoutItsEnd();
    void neitherDropsNorHoardsAFlood();
    void killsWhatDoesNotListen();
    void leavesNothingRunning();
    void runsWithACleanEnvironment();
    void refusesAFileThatWasExchanged();
    void stopsAtAFileThatIsExchangedWhileItRuns();
    void refusesWhatIsNoProgram();
    void writesAndWaitsForTheAnswer();
    void survivesAProgramThatDoesNotRead();
    void endsWithAProcessThatIsKilled_data();
    void endsWithAProcessThatIsKilled();
    void reportsItsReach();
    void testsAProgram();
    void runsTheExampleInPython();
    void runsTheExampleInShell();
};

void TestProcess::takesNumbersTextsAndArrays()
{
    Runner runner(std::string(R"(echo '{"tag": "pH", "value": 7.01, "unit": "1"}'
echo '{"tag": "state", "value": "läuft"}'
echo '{"tag": "spectrum", "value": [1, 2.5, null]}'
echo '{"tag": "lamp", "value": true}'
echo '{"tag": "pH", "value": 7.5, "status": "BadSensorFailure"}'
echo '{"tag": "pH", "value": 7.6, "status": "uncertain"}'
echo '{"tag": "pH", "value": null}'
)") + stay);
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 5; }));
    QCOMPARE(runner.tags.size(), std::size_t(4));
    QCOMPARE(runner.tags[0], (TagInfo{"pH", "", "1"}));
    QCOMPARE(runner.tags[1].kind, TagKind::Text);
    QCOMPARE(runner.tags[2].kind, TagKind::Array);
    QCOMPARE(runner.samples[0].value, 7.01);
    QCOMPARE(runner.samples[0].receiveTime % 1000, 0);
    QCOMPARE(runner.samples[0].sourceTime, runner.samples[0].receiveTime);
    QVERIFY(std::abs(runner.samples[0].receiveTime - base::now().microseconds) < 60'000'000);
    QCOMPARE(runner.samples[1].value, 1.0);
    QCOMPARE(runner.samples[2].status, status::badSensorFailure);
    QCOMPARE(runner.samples[3].status, status::uncertain);
    QCOMPARE(runner.samples[4].status, status::bad);
    QVERIFY(std::isnan(runner.samples[4].value));
    QCOMPARE(runner.longs.size(), std::size_t(2));
    QCOMPARE(std::get<std::string>(runner.longs[0].value), std::string("läuft"));
    QCOMPARE(std::get<std::vector<double>>(runner.longs[1].value).size(), std::size_t(3));
    QCOMPARE(runner.state(), State::Connected);
    QVERIFY(runner.gaps.empty());
}

void TestProcess::keepsTheTimesThatItIsGiven()
{
    Runner runner(
        std::string(
            R"(echo '{"tag":"a","value":1,"time":"2026-03-01T09:30:00.25+01:00","reported":"2026-03-01T10:00:00Z"}'
echo '{"tag":"a","value":2,"time":"2099-01-01T00:00:00Z","reported":"2099-01-01T00:00:00Z"}'
)") + stay);
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 2; }));
    QCOMPARE(base::writeInstant({runner.samples[0].sourceTime}), std::string("2026-03-01T08:30:00.250Z"));
    QCOMPARE(base::writeInstant({runner.samples[0].receiveTime}), std::string("2026-03-01T10:00:00Z"));
    // A clock that is ahead cannot make a sample known before it came.
    QCOMPARE(base::writeInstant({runner.samples[1].sourceTime}), std::string("2099-01-01T00:00:00Z"));
    QVERIFY(runner.samples[1].receiveTime <= base::now().microseconds);
}

void TestProcess::announcesTags()
{
    Runner runner(
        std::string(
            R"(echo '{"tags": [{"tag": "a", "unit": "g/L", "label": "A"}, {"tag": "b", "kind": "text", "writable": true}]}'
echo '{"tag": "a", "value": 1}'
echo '{"tag": "a", "value": 2, "unit": "mg/L"}'
)") + stay);
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 2; }));
    QCOMPARE(runner.tags.size(), std::size_t(2));
    QCOMPARE(runner.tags[0], (TagInfo{"a", "A", "mg/L"})); // described again
    QVERIFY(runner.tags[1].kind == TagKind::Text);
    QVERIFY(!runner.tags[1].writable); // as long as the settings do not say so
}

void TestProcess::startsAgainWhatEnds()
{
    Runner runner(R"(echo '{"tag": "a", "value": 1}'; exit 3)");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.state() == State::Retrying; }));
    QCOMPARE(runner.connector->status().attempts, 1);
    QCOMPARE(runner.connector->status().why.text(), std::string("The program ended with exit code 3."));
    QVERIFY(!runner.connector->status().remedy.text().empty());
    const double wait = double(runner.connector->status().retryAt - base::now().microseconds) * 1e-6;
    QVERIFY2(wait > 0.0 && wait < 1.5, std::to_string(wait).c_str());
    QVERIFY(runner.until([&] { return runner.samples.size() == 2; }));
    QCOMPARE(runner.tags.size(), std::size_t(1)); // the same tag again
}

void TestProcess::saysWhatStoodOnStandardError()
{
    Runner runner("echo 'no such port' >&2; kill -SEGV $$");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.state() == State::Retrying; }));
    QCOMPARE(runner.connector->status().why.text(),
             std::string("The program was ended by signal 11; its message: no such port"));
}

void TestProcess::countsWhatCannotBeRead()
{
    Runner runner(std::string(R"(echo 'hello'
echo '{"tag": "a", "value": NaN}'
echo '{"tag": "a", "value": 1e999}'
echo '{"tag": "a"}'
echo '{"value": 1}'
echo '[1]'
printf '{"tag": "a\377", "value": 1}\n'
echo '{"tag": "a", "value": 1, "time": "yesterday"}'
echo '{"tag": "a", "value": 1, "status": "fine"}'
head -c 200000 /dev/zero | tr '\0' x; echo
echo '{"tag": "a", "value": 4.5}'
echo '{"tag": "a", "value": "text"}'
)") + stay);
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 2 && runner.lost() == 11; }));
    QCOMPARE(runner.samples[0].value, 4.5);
    QCOMPARE(runner.samples[1].status, status::bad); // no number any more
    QCOMPARE(runner.state(), State::Degraded);
    QVERIFY(runner.connector->status().why.text().find("a different kind") != std::string::npos);
    QVERIFY(runner.connector->status().remedy.text().find("11") != std::string::npos);
}

void TestProcess::aTextAtFirstMakesNoTagOfTextsForEver()
{
    Runner runner(std::string(R"(echo '{"tag": "a", "value": "starting"}'
echo '{"tag": "a", "value": 4.5}'
echo '{"tags": [{"tag": "b", "kind": "text"}]}'
echo '{"tag": "b", "value": "B-12"}'
echo '{"tag": "b", "value": 13}'
)") + stay);
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 1 && runner.lost() == 1; }));
    QCOMPARE(runner.samples[0].value, 4.5);
    QCOMPARE(runner.tags[0].kind, TagKind::Number);
    QCOMPARE(runner.tags[1].kind, TagKind::Text); // as it was announced
    QCOMPARE(runner.longs.size(), std::size_t(2));
}

// Of an instrument with a clock of its own: a bad value of now would make all that follow late.
void TestProcess::aTextAmongNumbersStandsAtItsTime()
{
    Runner runner(std::string(R"(echo '{"tag": "a", "value": 1, "time": "2026-03-01T08:30:00Z"}'
echo '{"tag": "a", "value": "off", "time": "2026-03-01T08:30:01Z"}'
echo '{"tag": "a", "value": 2, "time": "2026-03-01T08:30:02Z"}'
echo '{"tag": "b", "value": 1}'
echo '{"tag": "b", "value": "off"}'
)") + stay);
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 5 && runner.lost() == 2; }));
    QCOMPARE(runner.samples[1].status, status::bad);
    QCOMPARE(base::writeInstant({runner.samples[1].sourceTime}), std::string("2026-03-01T08:30:01Z"));
    QCOMPARE(runner.samples[2].value, 2.0);
    QCOMPARE(runner.samples[4].status, status::bad);
    QVERIFY(runner.samples[4].sourceTime > runner.samples[3].sourceTime); // takes the place of none
}

void TestProcess::readsALastLineWithoutItsEnd()
{
    Runner runner(R"(printf '{"tag": "a", "value": 1}\r\n\n{"tag": "a", "value": 2}')");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 2; }));
    QVERIFY(runner.until([&] { return runner.state() == State::Retrying; }));
    QVERIFY(runner.gaps.empty());
}

void TestProcess::neitherDropsNorHoardsAFlood()
{
    Runner runner(std::string("seq -f '{\"tag\": \"a\", \"value\": %.0f}' 1 20000\n") + stay, 64);
    QVERIFY(runner.start());
    // A reader that does not take anything: the program has to wait.
    for (int i = 0; i < 50; ++i) {
        runner.connector->work(Connector::Clock::now()); // which would never end, if it waited for the reader
        std::this_thread::sleep_for(2ms);
    }
    QVERIFY(runner.until([&] { return runner.samples.size() == 20000; }, 20s));
    for (std::size_t i = 0; i < 20000; ++i) QCOMPARE(runner.samples[i].value, double(i + 1));
    // Many come in one read; none may take the place of another.
    for (std::size_t i = 1; i < 20000; ++i) QVERIFY(runner.samples[i].sourceTime > runner.samples[i - 1].sourceTime);
    QCOMPARE(runner.feed.samples().dropped(), std::uint64_t(0));
}

void TestProcess::killsWhatDoesNotListen()
{
    Runner runner("trap '' TERM; echo '{\"tag\": \"pid\", \"value\": '$$'}'; while :; do sleep 1; done");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() == 1; }));
    const pid_t pid = pid_t(runner.samples[0].value);
    QCOMPARE(::kill(pid, 0), 0);
    runner.connector->stop();
    QVERIFY(::kill(pid, 0) != 0);
    QCOMPARE(runner.state(), State::Stopped);
}

void TestProcess::leavesNothingRunning()
{
    Runner runner("sleep 60 & echo '{\"tag\": \"pid\", \"value\": '$!'}'; exit 0");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.state() == State::Retrying && runner.samples.size() == 1; }));
    const pid_t pid = pid_t(runner.samples[0].value);
    // It may still be waiting for whoever reaps orphans.
    const auto gone = [&] {
        std::string state;
        std::ifstream(("/proc/" + std::to_string(pid) + "/stat")) >> state >> state >> state;
        return state.empty() || state == "Z";
    };
    QTRY_VERIFY(gone());
}

void TestProcess::runsWithACleanEnvironment()
{
    qputenv("TITER_TEST_SECRET", "1");
    qputenv("TITER_TEST_NAMED", "2");
    Runner runner(
        std::string(
            "env | cut -d= -f1 | sort | tr '\\n' ' ' | sed 's/.*/{\"tag\": \"names\", \"value\": \"&\"}/'; echo\n"
            "echo \"{\\\"tag\\\": \\\"first\\\", \\\"value\\\": \\\"$1\\\"}\"\n"
            "ls /proc/self/fd | wc -l | sed 's/.*/{\"tag\": \"files\", \"value\": &}/'\n") +
        stay);
    const std::filesystem::path open = runner.folder.filePath("open").toStdString();
    std::FILE* inherited = std::fopen(open.c_str(), "w"); // without O_CLOEXEC
    runner.settings.add("environment", "TITER_TEST_NAMED");
    runner.settings.add("argument", "$(id); `id` *");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.longs.size() == 2 && runner.samples.size() == 1; }));
    std::fclose(inherited);
    const std::string names = std::get<std::string>(runner.longs[0].value);
    for (const char* name : {"HOME", "LANG", "PATH", "TITER_TEST_NAMED"})
        QVERIFY2(names.find(name) != std::string::npos, name);
    QVERIFY2(names.find("SECRET") == std::string::npos && names.find("XDG") == std::string::npos, names.c_str());
    QCOMPARE(std::get<std::string>(runner.longs[1].value), std::string("$(id); `id` *")); // no shell has read it
    QCOMPARE(runner.samples[0].value, 4.0); // 0, 1, 2 and that of ls itself
}

void TestProcess::refusesAFileThatWasExchanged()
{
    Runner runner(stay);
    runner.write("echo something else");
    base::Errors errors;
    runner.connector->open(runner.settings, {}, errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("sha256"));
    QVERIFY(errors[0].what.text().find(*base::sha256OfFile(runner.path)) != std::string::npos);
    QCOMPARE(runner.state(), State::Faulted);
    QVERIFY(!runner.connector->start(runner.feed).ok());

    errors.clear();
    runner.settings = Settings{{"executable", runner.path}};
    runner.connector->open(runner.settings, {}, errors);
    QCOMPARE(errors.size(), std::size_t(1)); // no hash is no permission
    QCOMPARE(errors[0].where, std::string("sha256"));
}

void TestProcess::stopsAtAFileThatIsExchangedWhileItRuns()
{
    Runner runner("echo '{\"tag\": \"a\", \"value\": 1}'");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.state() == State::Retrying; }));
    runner.write("echo '{\"tag\": \"a\", \"value\": 666}'");
    QVERIFY(runner.until([&] { return runner.state() == State::Faulted; }));
    for (const Sample& sample : runner.samples) QCOMPARE(sample.value, 1.0);
    QCOMPARE(runner.connector->work(Connector::Clock::now()), Connector::Clock::time_point::max());
}

void TestProcess::refusesWhatIsNoProgram()
{
    Runner runner(stay);
    const auto firstFault = [&](const Settings& settings) {
        base::Errors errors;
        runner.connector->open(settings, {}, errors);
        return errors.empty() ? std::string() : errors.front().where + ": " + errors.front().what.text();
    };
    QVERIFY(firstFault({{"command", "reader"}}).find("contain no program “reader”") != std::string::npos);
    QVERIFY(firstFault({}).find("command") == 0);
    QVERIFY(firstFault({{"executable", "sh"}}).find("absolute") != std::string::npos);
    QVERIFY(firstFault({{"executable", "/tmp"}}).find("executable") == 0);
    QVERIFY(firstFault({{"executable", "/nowhere/at/all"}}).find("executable") == 0);
    Settings settings = runner.settings;
    settings.add("environment", "LD_PRELOAD=/tmp/x.so");
    QVERIFY(firstFault(settings).find("environment") == 0);
    // A file without "#!" is not handed to a shell.
    std::ofstream(runner.path) << "echo hello\n";
    settings = {{"executable", runner.path}, {"sha256", *base::sha256OfFile(runner.path)}};
    QCOMPARE(firstFault(settings), std::string());
    QVERIFY(runner.connector->start(runner.feed).ok());
    QVERIFY(runner.until([&] { return runner.state() == State::Retrying; }));
    QVERIFY(runner.connector->status().why.text().find("cannot be started") != std::string::npos);
}

void TestProcess::writesAndWaitsForTheAnswer()
{
    Runner runner(
        R"(echo '{"tags": [{"tag": "a", "writable": true}, {"tag": "b"}, {"tag": "name", "kind": "text", "writable": true}]}'
while read -r line; do
    id=$(echo "$line" | sed 's/.*"id": *\([0-9]*\).*/\1/')
    case "$line" in
    *'"write": "a"'*13*) echo "{\"error\": $id, \"what\": \"the pump is off\"}";;
    *) echo "{\"tag\": \"b\", \"value\": 1}"; echo "{\"tag\": \"line\", \"value\": $(echo "$line" | sed 's/["\\]/\\&/g; s/.*/"&"/')}"; echo "{\"written\": $id}";;
    esac
done)");
    runner.settings.add("writable", "yes");
    QVERIFY(runner.start());
    QVERIFY(!support::writeTo(*runner.connector, 0, 1.0, {}).ok()); // nothing is running
    QVERIFY(runner.until([&] { return runner.tags.size() == 3; }));
    QVERIFY(support::writeTo(*runner.connector, 0, 7.25, {}).ok());
    QVERIFY(runner.until([&] { return runner.longs.size() == 1 && runner.samples.size() == 1; }));
    QCOMPARE(std::get<std::string>(runner.longs[0].value), std::string(R"({"write": "a", "value": 7.25, "id": 1})"));
    QVERIFY(support::writeTo(*runner.connector, 2, std::string("glucose \"x\""), {}).ok());
    const base::Done refused = support::writeTo(*runner.connector, 0, 13.0, {});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().what.text().find("the pump is off") != std::string::npos);
    QVERIFY(!support::writeTo(*runner.connector, 1, 1.0, {}).ok());              // not writable
    QVERIFY(!support::writeTo(*runner.connector, 0, std::string("x"), {}).ok()); // no number
    QVERIFY(!support::writeTo(*runner.connector, 0, std::nan(""), {}).ok());
    QVERIFY(!support::writeTo(*runner.connector, 99, 1.0, {}).ok());
}

void TestProcess::survivesAProgramThatDoesNotRead()
{
    Runner runner(R"(exec <&-; echo '{"tags": [{"tag": "a", "writable": true}]}'; exec sleep 20)");
    runner.settings.add("writable", "yes");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.tags.size() == 1; }));
    std::stop_source stop;
    std::thread later([&] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });
    const base::Done done =
        support::writeTo(*runner.connector, 0, 1.0, {{}, stop.get_token()}); // a broken pipe ends nobody
    QVERIFY(stop.stop_requested());
    later.join();
    QVERIFY(!done.ok());
    QVERIFY(runner.until([&] { return runner.state() == State::Connected; }));
}

void TestProcess::endsWithAProcessThatIsKilled_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("itself") << QByteArray("echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 1000");
    QTest::newRow("what it started") << QByteArray("sleep 1000 & echo $! > \"$(dirname \"$0\")/pid\"; wait");
}

// One that reads nothing and writes nothing, and so would never notice.
void TestProcess::endsWithAProcessThatIsKilled()
{
    QFETCH(QByteArray, script);
    Runner runner(script.toStdString());
    const pid_t recorder = ::fork();
    if (recorder == 0) {
        runner.start();
        runner.until([] { return false; }, std::chrono::hours(1));
        ::_exit(0);
    }
    const auto started = [&] {
        std::ifstream file(runner.folder.filePath("pid").toStdString());
        pid_t pid = 0;
        return file >> pid ? pid : 0;
    };
    QTRY_VERIFY(started() > 0);
    const auto runs = [pid = started()] {
        // One that has ended stays in the table until its parent, whoever that is now, looks after it.
        std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
        std::string number, name, state;
        return (file >> number >> name >> state) && state != "Z";
    };
    QVERIFY(runs());
    ::kill(recorder, SIGKILL);
    ::waitpid(recorder, nullptr, 0);
    QTRY_VERIFY(!runs());
}

void TestProcess::reportsItsReach()
{
    Runner runner(stay);
    const auto accessScope =
        runner.connector->accessScope({{"executable", "/usr/bin/python3"}, {"argument", "a b"}, {"argument", "-u"}});
    QCOMPARE(accessScope.size(), std::size_t(1));
    QCOMPARE(accessScope[0], (AccessScope{AccessScope::Kind::Command, "/usr/bin/python3 'a b' -u"}));
    QCOMPARE(runner.connector->accessScope({{"command", "reader"}})[0].what, std::string("reader"));
    QVERIFY(runner.connector->accessScope({{"writable", "yes"}}).empty());
    QCOMPARE(runner.connector->accessScope({{"executable", "/usr/bin/python3"}, {"writable", "yes"}}).back(),
             (AccessScope{AccessScope::Kind::Write, "/usr/bin/python3"}));
}

void TestProcess::testsAProgram()
{
    Runner runner(
        std::string(
            "echo '{\"tag\": \"pH\", \"value\": 7, \"unit\": \"1\"}'; echo '{\"tag\": \"T\", \"value\": 37, \"unit\": "
            "\"°C\"}'; echo oops; echo careful >&2\n") +
        stay);
    const auto said = [&] {
        std::string all;
        for (const Finding& finding : runner.connector->test(runner.settings, {}))
            all += std::to_string(int(finding.kind)) + finding.what.text() + "\n";
        return all;
    };
    const std::string findings = said();
    QVERIFY2(findings.find("0It wrote 3 lines with the tags pH, T [°C].") != std::string::npos, findings.c_str());
    QVERIFY2(findings.find("2“oops” cannot be read") != std::string::npos, findings.c_str());
    QVERIFY2(findings.find("careful") != std::string::npos, findings.c_str());
    runner.write("exit 4");
    QVERIFY(said().find("is not the file that was allowed") != std::string::npos);
    runner.settings.set("sha256", *base::sha256OfFile(runner.path));
    QVERIFY(said().find("2It ended at once, with exit code 4") != std::string::npos);
}

void TestProcess::runsTheExampleInPython()
{
    Runner runner(stay);
    runner.path = TITER_SOURCE_DIR "/resources/connectors/example.py";
    runner.settings = {{"executable", runner.path}, {"sha256", *base::sha256OfFile(runner.path)}, {"interval", "1 s"}};
    runner.settings.add("writable", "yes");
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() >= 1; }));
    QCOMPARE(runner.tags[1], (TagInfo{"setpoint", "", "1", TagKind::Number, true}));
    QVERIFY(runner.connector->heartbeat().has_value());
    QVERIFY(support::writeTo(*runner.connector, 1, 6.5, {}).ok());
    QVERIFY(
        runner.until([&] { return !runner.samples.empty() && std::abs(runner.samples.back().value - 6.5) < 0.06; }));
    QVERIFY(runner.gaps.empty());
}

void TestProcess::runsTheExampleInShell()
{
    Runner runner(stay);
    runner.path = TITER_SOURCE_DIR "/resources/connectors/example.sh";
    runner.settings = {{"executable", runner.path}, {"sha256", *base::sha256OfFile(runner.path)}};
    QVERIFY(runner.start());
    QVERIFY(runner.until([&] { return runner.samples.size() >= 2; }));
    QVERIFY(runner.samples[1].sourceTime > runner.samples[0].sourceTime);
    runner.connector->stop();
    QVERIFY(runner.state() == State::Stopped);
}

TITER_TEST(TestProcess)

} // namespace tst_process

#include "tst_process.moc"
