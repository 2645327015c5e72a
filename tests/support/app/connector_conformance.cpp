// One set of cases for all live connectors.
#include "tests/support/app/connector_conformance.h"

#include "app/live/recorder/recorder.h"
#include "app/plugins/plugin_host.h"
#include "core/base/time.h"
#include "core/connect/supervisor.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <set>

#include <malloc.h>

namespace titer::support {

using connect::Quality;
using connect::Sample;
using connect::State;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds usual(10'000);
constexpr std::int64_t second = 1'000'000; // [µs]

bool isRetrying(const Rig& rig)
{
    return rig.connector->status().state == State::Retrying;
}

bool holds(const std::vector<Sample>& samples, double value, std::int64_t sourceTime = 0)
{
    return std::any_of(samples.begin(), samples.end(), [&](const Sample& sample) {
        return sample.value == value && connect::qualityOf(sample.status) != Quality::Bad &&
               (sourceTime == 0 || sample.sourceTime == sourceTime);
    });
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
        .size();
}

} // namespace

bool ConnectorConformance::applies(Case one) const
{
    const std::string why = m_stand.whyNot(one);
    if (why.empty()) return true;
    qInfo("does not apply: %s", why.c_str());
    return false;
}

void ConnectorConformance::initTestCase()
{
    if (const QString missing = m_stand.missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
}

void ConnectorConformance::cleanup()
{
    m_stand.freeze(false);
    m_stand.rest();
}

// The counterpart runs, and the connector is connected to it.
bool ConnectorConformance::isUp(Rig& rig)
{
    m_first = m_stand.tags().at(0);
    m_second = m_stand.tags().at(1);
    return m_stand.start() && rig.open() && rig.runUntil([&] { return rig.connected(); }, usual);
}

// Where the counterpart gives what it will, any value will do.
bool ConnectorConformance::givesAndHears(Rig& rig, double value)
{
    if (m_stand.way() == Stand::Way::Unbidden) return rig.hears(m_first, usual);
    return m_stand.give({{0, value}}) && rig.runUntil([&] { return holds(rig.of(m_first), value); }, usual);
}

void ConnectorConformance::connectsAndDelivers()
{
    Rig rig(m_stand);
    const std::int64_t begun = base::now().microseconds;
    QVERIFY(isUp(rig));
    QVERIFY(givesAndHears(rig, 1.5));
    QVERIFY(givesAndHears(rig, -2.25));
    if (m_stand.way() != Stand::Way::Unbidden) QVERIFY(m_stand.give({{1, 7.0}}));
    QVERIFY(rig.runUntil([&] { return !rig.of(m_second).empty(); }, usual));
    QVERIFY(!rig.orphaned);
    const std::int64_t ended = base::now().microseconds;
    for (const Sample& sample : rig.samples) {
        QCOMPARE(sample.receiveTime % 1000, std::int64_t(0)); // whole ms
        QVERIFY(sample.receiveTime >= begun - second && sample.receiveTime <= ended + second);
    }
    QCOMPARE(rig.connector->status().attempts, 0);
}

void ConnectorConformance::retriesWhereNobodyIs()
{
    if (!applies(Case::Refuse)) return;
    m_stand.kill();
    Rig rig(m_stand);
    QVERIFY(rig.open()); // no fault of the settings
    QVERIFY(rig.runUntil([&] { return isRetrying(rig); }, usual));
    const connect::ConnectorStatus status = rig.connector->status();
    QVERIFY(!status.why.text().empty());
    QVERIFY(!status.remedy.text().empty());
    QVERIFY(status.attempts >= 1);
    for (const Sample& sample : rig.samples) QVERIFY(connect::qualityOf(sample.status) != Quality::Good);
    QVERIFY(m_stand.start());
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, usual));
    QVERIFY(givesAndHears(rig, 4.0));
}

void ConnectorConformance::findsOutBeforeItIsOpened()
{
    m_stand.kill();
    Rig rig(m_stand);
    using Kind = connect::Finding::Kind;
    const auto faults = [&] {
        std::ptrdiff_t count = 0;
        for (const connect::Finding& finding : rig.connector->test(m_stand.settings(), {})) {
            if (finding.what.text().empty()) return std::ptrdiff_t(-1);
            count += finding.kind == Kind::Fault ? 1 : 0;
        }
        return count;
    };
    if (applies(Case::Refuse)) QVERIFY(faults() > 0);
    QVERIFY(m_stand.start());
    QCOMPARE(faults(), std::ptrdiff_t(0));
    QVERIFY(rig.runUntil([] { return true; }, usual));
    QVERIFY(rig.samples.empty()); // it delivers nothing
}

void ConnectorConformance::standsAFlood()
{
    if (!applies(Case::Flood)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    if (m_stand.way() != Stand::Way::Streamed) {
        rig.run(milliseconds(1000));
        QVERIFY(givesAndHears(rig, 9.0));
    } else {
        QVERIFY(givesAndHears(rig, 0.5));
        constexpr int count = 20'000;
        std::vector<Given> many;
        for (int i = 1; i <= count; ++i) many.push_back({0, double(i)});
        QVERIFY(m_stand.give(many));
        QVERIFY(rig.runUntil([&] { return holds(rig.of(m_first), double(count)); }, usual));
        double last = 0.5;
        int heard = 0;
        for (const Sample& sample : rig.of(m_first)) {
            if (sample.value < 1.0 || sample.value == last) continue;
            QVERIFY(sample.value > last); // in order
            last = sample.value;
            ++heard;
        }
        QCOMPARE(heard, count);
    }
    QCOMPARE(rig.lost, 0.0);
}

void ConnectorConformance::losesNothingUnseenWhereTheReaderIsSlow()
{
    if (!applies(Case::SlowReader)) return;
    constexpr std::size_t room = 16;
    Rig rig(m_stand, room);
    QVERIFY(isUp(rig));
    QVERIFY(givesAndHears(rig, 0.5));
    rig.reads = false;
    constexpr int count = 500;
    if (m_stand.way() == Stand::Way::Streamed) {
        std::vector<Given> many;
        for (int i = 1; i <= count; ++i) many.push_back({0, double(i)});
        QVERIFY(m_stand.give(many));
    }
    rig.run(milliseconds(2000)); // long enough that sources that poll fill it too
    QVERIFY(rig.connected());
    const std::size_t before = rig.samples.size();
    rig.reads = true;
    if (m_stand.way() == Stand::Way::Streamed)
        QVERIFY(rig.runUntil([&] { return holds(rig.of(m_first), double(count)); }, usual));
    else
        QVERIFY(rig.runUntil([&] { return rig.samples.size() > before + room; }, usual));
    if (rig.feed.backpressure() == connect::Backpressure::Block)
        QCOMPARE(rig.lost, 0.0);
    else
        QVERIFY(rig.lost > 0.0);
    if (m_stand.way() != Stand::Way::Streamed) return;
    std::set<double> heard;
    for (const Sample& sample : rig.samples)
        if (sample.value >= 1.0) heard.insert(sample.value);
    // What did not arrive was counted. Other tags of the source may have been dropped as well.
    QVERIFY2(double(heard.size()) + rig.lost >= double(count), std::to_string(heard.size()).c_str());
}

void ConnectorConformance::comesBackAfterTheOtherEndDied()
{
    if (!applies(Case::Kill)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    QVERIFY(givesAndHears(rig, 1.0));
    m_stand.kill();
    QVERIFY(rig.runUntil([&] { return isRetrying(rig); }, usual));
    const connect::ConnectorStatus status = rig.connector->status();
    QVERIFY(!status.why.text().empty());
    QVERIFY(!status.remedy.text().empty());
    QVERIFY(!m_stand.retries() || status.retryAt <= base::now().microseconds + 5 * second);
    rig.run(milliseconds(1500));
    QVERIFY(isRetrying(rig) || rig.connector->status().state == State::Connecting);
    QVERIFY(m_stand.start());
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, usual));
    QVERIFY(givesAndHears(rig, 2.0));
}

void ConnectorConformance::noticesSilence()
{
    if (!applies(Case::Silence)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    QVERIFY(givesAndHears(rig, 1.0));
    const std::optional<connect::Heartbeat> heartbeat = rig.connector->heartbeat();
    QVERIFY(heartbeat.has_value());
    m_stand.freeze(true);
    // Either it says so itself, or whoever runs it finds its pulse too old.
    const auto noticed = [&] {
        if (rig.connector->status().state != State::Connected) return true;
        const std::optional<connect::Heartbeat> now = rig.connector->heartbeat();
        return now && Rig::Clock::now() - now->heard > 3 * now->interval;
    };
    const auto timeout = std::chrono::duration_cast<milliseconds>(3 * heartbeat->interval) + milliseconds(3000);
    QVERIFY(rig.runUntil(noticed, timeout));
    m_stand.freeze(false);
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Connected; }, usual));
    QVERIFY(givesAndHears(rig, 2.0));
}

// As the recorder runs it: the time without connection is on record, and every tag lost its value in it.
void ConnectorConformance::leavesNoHoleUnderItsSupervisor()
{
    if (!applies(Case::Kill)) return;
    if (m_stand.way() == Stand::Way::Unbidden) return; // it goes away by a value written to it, past its supervisor
    QVERIFY(m_stand.start());
    Rig rig(m_stand);
    const connect::Settings settings = m_stand.settings();
    connect::Supervisor supervisor(std::move(rig.connector), rig.feed);
    m_stand.tried = nullptr;
    base::Errors errors;
    rig.tags = supervisor.open(settings, {}, errors).tags;
    QVERIFY(errors.empty());
    QVERIFY(supervisor.start({}).ok());
    const auto turnUntil = [&](const std::function<bool()>& reached, milliseconds atMost) {
        const auto end = Rig::Clock::now() + atMost;
        while (!reached()) {
            if (Rig::Clock::now() > end) return false;
            supervisor.work(Rig::Clock::now());
            rig.read();
            QCoreApplication::processEvents();
            QTest::qSleep(1);
        }
        return true;
    };
    const auto is = [&](State state) { return [&, state] { return supervisor.status().state == state; }; };
    const std::string tag = m_stand.tags().at(0);
    QVERIFY(turnUntil(is(State::Connected), usual));
    const auto ready = [&] { return m_stand.isReady(); };
    QVERIFY(turnUntil(ready, usual));
    QVERIFY(m_stand.give({{0, 1.0}}));
    QVERIFY(turnUntil([&] { return holds(rig.of(tag), 1.0); }, usual));
    m_stand.kill();
    const std::int64_t killed = base::now().microseconds;
    QVERIFY(turnUntil(is(State::Retrying), usual));
    QVERIFY(turnUntil([&] { return rig.of(tag).back().status == connect::status::badNoCommunication; }, usual));
    QVERIFY(m_stand.start());
    const std::int64_t back = base::now().microseconds;
    QVERIFY(turnUntil(is(State::Connected), usual));
    QVERIFY(turnUntil(ready, usual));
    QVERIFY(m_stand.give({{0, 2.0}}));
    QVERIFY(turnUntil([&] { return holds(rig.of(tag), 2.0); }, usual));
    const auto covers = [&](const connect::Gap& gap) {
        return gap.cause == connect::Gap::Cause::Disconnected && gap.from <= killed + second && gap.to >= back;
    };
    QVERIFY(std::any_of(rig.gaps.begin(), rig.gaps.end(), covers));
    supervisor.stop();
}

void ConnectorConformance::takesAnyClock()
{
    if (!applies(Case::Clock)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    const std::int64_t now = base::now().microseconds / second * second;
    const std::int64_t times[] = {now, 86'400 * second, 4'070'908'800 * second, now - 86'400 * second, now + second};
    double value = 10.0;
    for (const std::int64_t time : times) {
        value += 1.0;
        QVERIFY(m_stand.give({{0, value, time}}));
        QVERIFY(rig.runUntil([&] { return holds(rig.of(m_first), value, time); }, usual));
    }
    QVERIFY(rig.connected());
    for (const Sample& sample : rig.samples) QVERIFY(std::abs(sample.receiveTime - now) < 3600 * second);
}

void ConnectorConformance::takesDuplicates()
{
    if (!applies(Case::Duplicates)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    const std::int64_t now = base::now().microseconds / second * second;
    QVERIFY(m_stand.give({{0, 5.0, now}, {0, 5.0, now}, {0, 6.0, now + second}}));
    QVERIFY(rig.runUntil([&] { return holds(rig.of(m_first), 6.0); }, usual));
    const std::vector<Sample> samples = rig.of(m_first);
    const auto twice = std::count_if(samples.begin(), samples.end(), [](const auto& s) { return s.value == 5.0; });
    QVERIFY(twice == 1 || twice == 2);
}

void ConnectorConformance::takesDisorder()
{
    if (!applies(Case::Disorder)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    const std::int64_t now = base::now().microseconds / second * second;
    QVERIFY(
        m_stand.give({{0, 1.0, now}, {0, 3.0, now + 2 * second}, {0, 2.0, now + second}, {0, 4.0, now + 3 * second}}));
    QVERIFY(rig.runUntil([&] { return holds(rig.of(m_first), 4.0); }, usual));
    for (int i = 0; i < 4; ++i) QVERIFY(holds(rig.of(m_first), 1.0 + i, now + i * second));
}

void ConnectorConformance::carriesNamesOfAnyScript()
{
    if (!applies(Case::Unicode)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    const std::vector<std::string> tags = m_stand.tags();
    const auto isForeign = [](const std::string& tag) {
        return std::any_of(tag.begin(), tag.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
    };
    const auto foreign = std::find_if(tags.begin(), tags.end(), isForeign);
    QVERIFY(foreign != tags.end());
    if (m_stand.way() != Stand::Way::Unbidden) QVERIFY(m_stand.give({{std::size_t(foreign - tags.begin()), 3.0}}));
    QVERIFY(rig.hears(*foreign, usual));
}

void ConnectorConformance::goesOnAfterGarbage()
{
    if (!applies(Case::Garbage)) return;
    Rig rig(m_stand);
    QVERIFY(isUp(rig));
    QVERIFY(givesAndHears(rig, 1.0));
    rig.statuses.clear();
    m_stand.garble();
    const auto reported = [&] {
        const auto isUnreadable = [](const auto& gap) { return gap.cause == connect::Gap::Cause::Unreadable; };
        const auto says = [](const auto& status) { return !status.why.text().empty(); };
        return std::any_of(rig.gaps.begin(), rig.gaps.end(), isUnreadable) ||
               std::any_of(rig.statuses.begin(), rig.statuses.end(), says);
    };
    QVERIFY(rig.runUntil(reported, usual));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, usual));
    QVERIFY(givesAndHears(rig, 2.0));
}

void ConnectorConformance::stopsInEveryState()
{
    m_stand.kill();
    Rig rig(m_stand);
    const auto stops = [&] {
        rig.stop();
        const std::size_t heard = (rig.read(), rig.samples.size());
        rig.run(milliseconds(50));
        return rig.connector->status().state == State::Stopped && rig.samples.size() == heard;
    };
    QVERIFY(rig.open()); // and is never called
    QVERIFY(stops());
    QVERIFY(rig.open());
    rig.run(milliseconds(20));
    QVERIFY(stops());
    if (applies(Case::Refuse)) {
        QVERIFY(rig.open());
        QVERIFY(rig.runUntil([&] { return isRetrying(rig); }, usual));
        QVERIFY(stops());
    }
    QVERIFY(isUp(rig));
    QVERIFY(stops());
    QVERIFY(stops()); // a second time
    QVERIFY(rig.open());
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, usual));
    if (m_stand.whyNot(Case::Silence).empty()) {
        m_stand.freeze(true);
        rig.run(milliseconds(500));
        QVERIFY(stops());
    }
}

// A recorder leaves behind what does not stop within its time, whatever the device does and whichever call it is in.
void ConnectorConformance::isNotLeftBehindByItsRecorder()
{
    m_stand.kill();
    const QTemporaryDir folder;
    const auto ends = [&](const std::function<bool(State)>& reached) {
        const connect::Source source{"src-1", "Source", m_stand.connector(), m_stand.kept(), true};
        app::Recorder recorder(everyConnector());
        QSignalSpy stopped(&recorder, &app::Recorder::stopped), abandoned(&recorder, &app::Recorder::abandoned);
        if (!recorder.start(folder.filePath("run.titer").toStdString(), {source}).ok()) return false;
        const auto is = [&] { return reached(recorder.picture().sources.at(0).status.state); };
        if (!QTest::qWaitFor(is, int(usual.count()))) return false;
        recorder.stop();
        return QTest::qWaitFor([&] { return !stopped.empty(); }, int(usual.count())) && abandoned.empty();
    };
    const auto isUp = [](State state) { return state == State::Connected || state == State::Degraded; };
    if (applies(Case::Refuse)) QVERIFY(ends([](State state) { return state == State::Retrying; }));
    QVERIFY(m_stand.start());
    QVERIFY(ends([](State) { return true; }));
    QVERIFY(ends(isUp));
    if (!m_stand.whyNot(Case::Silence).empty()) return;
    QVERIFY(ends([&](State state) {
        if (isUp(state)) m_stand.freeze(true);
        return isUp(state);
    }));
}

void ConnectorConformance::leaksNothing()
{
    QVERIFY(m_stand.start());
    Rig rig(m_stand);
    const auto cycle = [&] {
        const bool went = rig.open() && rig.runUntil([&] { return rig.connected(); }, usual);
        rig.run(milliseconds(30));
        rig.stop();
        rig.run(milliseconds(5));
        rig.read();
        rig.samples = {};
        rig.statuses = {};
        return went;
    };
    constexpr int warm = 5, cycles = 20;
    for (int i = 0; i < warm; ++i) QVERIFY(cycle());
    const qsizetype files = openFiles();
    const std::size_t heap = mallinfo2().uordblks;
    for (int i = 0; i < cycles; ++i) QVERIFY(cycle());
    QCOMPARE(openFiles(), files);
    const double grown = double(mallinfo2().uordblks) - double(heap); // [bytes]
    qInfo("grown by %.0f bytes in %d openings", grown, cycles);
    QVERIFY(grown < 2000.0 * cycles);
}

} // namespace titer::support

#include "tests/support/app/moc_connector_conformance.cpp"
