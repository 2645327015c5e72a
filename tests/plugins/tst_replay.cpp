// The replay plugin, driven by a clock of the test: order, speed, pause, seek, a reader that does not keep up.
#include "app/plugins/plugin_host.h"
#include "core/connect/recording_reader.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace tst_replay {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
using Clock = Connector::Clock;

namespace {

// A connector with a ring and a clock that goes on as the test says.
struct Player {
    explicit Player(std::size_t capacity = 1 << 16)
        : feed(capacity, Backpressure::Block)
    {
        connector = std::move(*host.create("replay"));
    }

    bool open(const std::filesystem::path& path, const char* speed, Settings settings = {})
    {
        settings.set("file", path.string());
        settings.set("speed", speed);
        opened = connector->open(settings, {}, errors);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        return errors.empty() && connector->start(feed).ok();
    }
    // Calls work() as it asks for it, for this long.
    void runFor(Clock::duration span)
    {
        const Clock::time_point until = now + span;
        while (now < until) now = std::min(until, std::max(connector->work(now), now + 1us));
        connector->work(now);
    }
    std::vector<Sample> drain()
    {
        std::vector<Sample> samples;
        while (const std::optional<Sample> sample = feed.samples().pop()) samples.push_back(*sample);
        return samples;
    }
    // Everything until the end mark.
    std::vector<Sample> toEnd()
    {
        std::vector<Sample> samples;
        for (int i = 0; i < 1'000'000; ++i) {
            const Clock::time_point next = connector->work(now);
            while (const std::optional<Sample> sample = feed.samples().pop()) {
                samples.push_back(*sample);
                if (markOf(*sample) == Mark::End) return samples;
            }
            now = std::max(now + 1ms, std::min(next, now + 1s));
        }
        return samples;
    }

    app::PluginHost host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    std::unique_ptr<Connector> connector;
    Feed feed;
    Opened opened;
    base::Errors errors;
    Clock::time_point now{};
};

std::string values(const std::vector<Sample>& samples)
{
    std::string text;
    for (const Sample& sample : samples)
        text += (markOf(sample) == Mark::Seek  ? "seek"
                 : markOf(sample) == Mark::End ? "end"
                                               : std::to_string(int(sample.value))) +
                " ";
    return text;
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void playsInExactOrderAsFastAsPossible();
    void keepsItsSpeed_data();
    void keepsItsSpeed();
    void changesSpeedWhereItIs();
    void pausesAndGoesOn();
    void seeksForwardAndBack();
    void seeksAfterTheEnd();
    void catchesUpBeforeItPlaysOn();
    void waitsForAReaderThatIsFullUp();
    void reportsTheClockNoSoonerThanTheSamples();
    void playsALargeFileInSmallParts();
    void stopsAndStartsAgain();
    void testsASource();
    void refusesWhatItCannotPlay();
    void faultsWhenTheFileGoes();
    void playsABatchOfTheDryer();

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_tens; // 0, 1, 2 … 99 at 0 s, 10 s, 20 s …
};

void TestReplay::initTestCase()
{
    m_tens = m_folder.filePath("tens.csv").toStdString();
    std::ofstream file(m_tens);
    file << "time [s],a [g/L]\n";
    for (int i = 0; i < 100; ++i) file << i * 10 << "," << i << "\n";
}

void TestReplay::playsInExactOrderAsFastAsPossible()
{
    const std::filesystem::path path = m_folder.filePath("late.csv").toStdString();
    std::ofstream(path) << "time [s],a,b,b.reported\n0,1,10,3\n1,2,,\n2,3,20,9\n3,4,,\n4,5,30,4\n";
    Player player;
    QVERIFY(player.open(path, "max", Settings{{"start", "2026-03-01T00:00:00Z"}}));
    const std::vector<Sample> samples = player.toEnd();
    QCOMPARE(values(samples), std::string("1 2 3 10 4 5 30 20 end "));
    const std::int64_t origin = player.connector->playback()->origin();
    QCOMPARE(base::writeInstant({origin}), std::string("2026-03-01T00:00:00Z"));
    QVERIFY(!player.connector->playback()->simulated());
    QCOMPARE(samples[3].sourceTime - origin, std::int64_t(0));
    QCOMPARE(samples[3].receiveTime - origin, std::int64_t(3'000'000));
    QCOMPARE(samples[3].tag, 1u);
    QCOMPARE(samples[3].status, status::good);
    QCOMPARE(player.feed.samples().clock() - origin, std::int64_t(9'000'000));
}

void TestReplay::keepsItsSpeed_data()
{
    QTest::addColumn<QByteArray>("speed");
    QTest::addColumn<double>("factor");
    for (const auto& [text, factor] : {std::pair("0.1", 0.1), {"1", 1.0}, {"33", 33.0}, {"10000", 10000.0}})
        QTest::newRow(text) << QByteArray(text) << factor;
}

void TestReplay::keepsItsSpeed()
{
    QFETCH(QByteArray, speed);
    QFETCH(double, factor);
    Player player;
    QVERIFY(player.open(m_tens, speed.constData()));
    // Until 455 s of the recording have passed: 0 to 45.
    player.runFor(std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(455.0 / factor)));
    const std::vector<Sample> samples = player.drain();
    QCOMPARE(samples.size(), std::size_t(46));
    QCOMPARE(samples.back().value, 45.0);
    QVERIFY(std::abs(double(player.feed.samples().clock()) * 1e-6 - 455.0) < 0.01);
}

void TestReplay::changesSpeedWhereItIs()
{
    Player player;
    QVERIFY(player.open(m_tens, "1"));
    player.runFor(105s); // 0 to 10
    player.connector->playback()->setSpeed(10.0);
    player.runFor(20s); // to 305 s
    QCOMPARE(player.drain().size(), std::size_t(31));
    player.connector->playback()->setSpeed(std::numeric_limits<double>::infinity());
    QCOMPARE(player.toEnd().size(), std::size_t(100 - 31 + 1));
}

void TestReplay::pausesAndGoesOn()
{
    Player player;
    QVERIFY(player.open(m_tens, "1"));
    player.runFor(25s);
    QCOMPARE(values(player.drain()), std::string("0 1 2 "));
    player.connector->playback()->setPaused(true);
    player.runFor(1000s);
    QVERIFY(player.drain().empty());
    player.connector->playback()->setPaused(false);
    player.runFor(10s);
    QCOMPARE(values(player.drain()), std::string("3 "));
}

void TestReplay::seeksForwardAndBack()
{
    Player player;
    QVERIFY(player.open(m_tens, "1"));
    player.runFor(15s);
    QCOMPARE(values(player.drain()), std::string("0 1 "));
    player.connector->playback()->seek(500'000'000, 500'000'000, 1);
    player.runFor(15s);
    std::vector<Sample> samples = player.drain();
    QCOMPARE(values(samples), std::string("seek 50 51 "));
    QCOMPARE(samples[0].value, 1.0);
    QCOMPARE(samples[0].sourceTime, std::int64_t(500'000'000));
    player.connector->playback()->seek(25'000'000, 25'000'000, 2);
    player.runFor(15s);
    QCOMPARE(values(player.drain()), std::string("seek 3 4 "));
    // Beyond either end is at that end; paused, the mark comes all the same.
    player.connector->playback()->setPaused(true);
    player.connector->playback()->seek(-5, -5, 3);
    player.runFor(1s);
    samples = player.drain();
    QCOMPARE(values(samples), std::string("seek "));
    QCOMPARE(samples[0].sourceTime, std::int64_t(0));
}

void TestReplay::seeksAfterTheEnd()
{
    Player player;
    QVERIFY(player.open(m_tens, "max"));
    QCOMPARE(player.toEnd().size(), std::size_t(101));
    player.runFor(10s);
    QVERIFY(player.drain().empty());
    player.connector->playback()->seek(980'000'000, 980'000'000, 7);
    QCOMPARE(values(player.toEnd()), std::string("seek 98 99 end "));
}

void TestReplay::catchesUpBeforeItPlaysOn()
{
    Player player;
    QVERIFY(player.open(m_tens, "1"));
    player.connector->playback()->setPaused(true);
    player.connector->playback()->seek(20'000'000, 55'000'000, 1);
    player.runFor(1s);
    QCOMPARE(values(player.drain()), std::string("seek 2 3 4 5 "));
    player.connector->playback()->setPaused(false);
    player.runFor(15s);
    QCOMPARE(values(player.drain()), std::string("6 7 "));
}

void TestReplay::waitsForAReaderThatIsFullUp()
{
    for (const char* speed : {"max", "10000"}) {
        Player player(8);
        QVERIFY(player.open(m_tens, speed));
        std::vector<Sample> samples;
        for (int i = 0; i < 1000 && samples.size() < 101; ++i) {
            player.runFor(10ms);
            const std::vector<Sample> some = player.drain();
            QVERIFY(some.size() <= 8);
            samples.insert(samples.end(), some.begin(), some.end());
        }
        QCOMPARE(samples.size(), std::size_t(101));
        for (int i = 0; i < 100; ++i) QCOMPARE(samples[std::size_t(i)].value, double(i));
    }
}

void TestReplay::reportsTheClockNoSoonerThanTheSamples()
{
    const std::filesystem::path path = m_folder.filePath("ties.csv").toStdString();
    std::ofstream(path) << "time [s],a,b\n1,1,2\n1,3,4\n1,5,6\n2,7,8\n";
    Player player(2);
    QVERIFY(player.open(path, "max"));
    std::vector<Sample> samples;
    while (samples.empty() || markOf(samples.back()) != Mark::End) {
        player.runFor(2ms);
        const std::int64_t clock = player.feed.samples().clock();
        for (const Sample& sample : player.drain()) samples.push_back(sample);
        // All of 1 s are out before the clock says 1 s.
        if (clock >= 1'000'000) QVERIFY(samples.size() >= 6);
        if (clock >= 2'000'000) QVERIFY(samples.size() >= 8);
    }
    QCOMPARE(values(samples), std::string("1 2 3 4 5 6 7 8 end "));
}

void TestReplay::playsALargeFileInSmallParts()
{
    const std::filesystem::path path = m_folder.filePath("large.csv").toStdString();
    {
        std::ofstream file(path);
        file << "time [s],a,b,c,d\n";
        for (int i = 0; i < 500'000; ++i) file << i << ",37.125,7.0512,40.125,1250000.75\n";
    }
    Player player;
    QVERIFY(player.open(path, "max"));
    std::size_t count = 0;
    for (bool end = false; !end;) {
        player.connector->work(player.now);
        const std::vector<Sample> samples = player.drain();
        QVERIFY(samples.size() <= 10'000); // a stop waits for one call
        end = !samples.empty() && markOf(samples.back()) == Mark::End;
        count += samples.size();
    }
    QCOMPARE(count, std::size_t(2'000'001));
}

void TestReplay::stopsAndStartsAgain()
{
    Player player;
    QVERIFY(player.open(m_tens, "1"));
    player.runFor(15s);
    player.connector->stop();
    QCOMPARE(player.connector->status().state, State::Stopped);
    player.drain();
    player.runFor(100s);
    QVERIFY(player.drain().empty());
    QVERIFY(player.connector->start(player.feed).ok());
    player.runFor(15s);
    QCOMPARE(values(player.drain()), std::string("0 1 "));
}

void TestReplay::testsASource()
{
    Player player;
    QVERIFY(player.open(m_tens, "1", Settings{{"simulated", "yes"}}));
    QVERIFY(player.connector->playback()->simulated());
    auto findings = player.connector->test(Settings{{"file", m_tens.string()}}, {});
    QVERIFY(!findings.empty());
    QCOMPARE(findings[0].kind, Finding::Kind::Good);
    QCOMPARE(findings[0].what.text(), std::string("100 samples of 1 tags over 0.275 h."));
    findings = player.connector->test(Settings{{"file", "/nowhere.csv"}}, {});
    QCOMPARE(findings.back().kind, Finding::Kind::Fault);
}

void TestReplay::refusesWhatItCannotPlay()
{
    Player player;
    base::Errors errors;
    player.connector->open(Settings{{"speed", "fast"}, {"intervall", "1 s"}}, {}, errors);
    QCOMPARE(errors.size(), std::size_t(3)); // no file, no such setting, no speed
    QCOMPARE(player.connector->status().state, State::Faulted);
    QVERIFY(!player.connector->start(player.feed).ok());
    player.runFor(1s);
    QVERIFY(player.drain().empty());
}

void TestReplay::faultsWhenTheFileGoes()
{
    const std::filesystem::path path = m_folder.filePath("gone.csv").toStdString();
    std::filesystem::copy_file(m_tens, path);
    Player player;
    QVERIFY(player.open(path, "max"));
    std::filesystem::remove(path);
    player.runFor(1s);
    QVERIFY(player.drain().empty());
    QCOMPARE(player.connector->status().state, State::Faulted);
    QVERIFY(player.connector->status().why.text().find("changed") != std::string::npos);
}

void TestReplay::playsABatchOfTheDryer()
{
    const std::filesystem::path dryer = support::sampleData("process-improve/dryer.csv");
    if (dryer.empty()) QSKIP("no sample data: process-improve");
    Player player;
    QVERIFY(player.open(dryer, "1000", Settings{{"time", "ClockTime=min"}, {"batch", "batch_id=12"}}));
    const std::vector<Sample> samples = player.toEnd();
    QVERIFY(samples.size() > 500);
    QCOMPARE(markOf(samples.back()), Mark::End);
    for (std::size_t i = 1; i + 1 < samples.size(); ++i)
        QVERIFY(std::pair(samples[i - 1].receiveTime, samples[i - 1].tag) <
                std::pair(samples[i].receiveTime, samples[i].tag));
    // The simulated clock went on at 1000 times: the recording's length in real time.
    const double length = double(samples[samples.size() - 2].receiveTime) * 1e-6;
    const double took = std::chrono::duration<double>(player.now.time_since_epoch()).count();
    QVERIFY2(std::abs(took - length / 1000.0) < 0.1, std::to_string(took).c_str());
}

TITER_TEST(TestReplay)

} // namespace tst_replay

#include "tst_replay.moc"
