// Two recorders of the same sources: what one did not hear comes from the other one, each sample once.
#include "core/base/time.h"
#include "core/store/history/exchange/import_csv.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/history_verify.h"
#include "core/store/history/joining/coverage.h"
#include "core/store/history/joining/join.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>

#include <sys/wait.h>
#include <unistd.h>

namespace tst_join {

using namespace titer;
using namespace titer::store;
using connect::Gap;

namespace {

constexpr std::int64_t ms = 1'000, second = 1'000'000;

HistoryTag tagNamed(const char* name, const char* unit = "g/L", connect::TagKind kind = connect::TagKind::Number)
{
    return {.source = "src-1", .name = name, .label = {}, .unit = unit, .kind = kind};
}

// Of each second in [from, to), at its `offset`, received `late` behind that; the value says which.
std::vector<Point> seconds(std::int64_t zero, int from, int to, std::int64_t offset = 0, std::int64_t late = 0)
{
    std::vector<Point> points;
    for (int i = from; i < to; ++i) {
        const std::int64_t time = zero + i * second + offset;
        points.push_back({time, time + late, double(i), connect::status::good});
    }
    return points;
}

GapEntry gapOf(std::int64_t zero, int from, int to, Gap::Cause cause = Gap::Cause::Disconnected)
{
    return {
        .source = "src-1", .from = zero + from * second, .to = zero + to * second, .cause = cause, .detail = "away"};
}

} // namespace

class TestJoin : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        // So that what is recorded lies in the past whatever the clock shows, as sessions end by it.
        m_zero = base::now().microseconds / second * second - 100'000 * second;
    }

    void spansAreTogetherWithoutAndInBoth();
    void takesWhatWasMissedAndNoneTwice();
    void takesNoPolledValueWhereBothListened();
    void takesWhatAKilledRecorderHadNotCommitted();
    void takesWhatADeviceDeliveredLater();
    void fillsLossesOfASourceThatStamps();
    void keepsWhatBothHaveOfOneInstantAndSaysSo();
    void aGapIsWhatNeitherHeard();
    void aRecorderHearsFromItsFirstValueOn();
    void theMarksOfTheOtherRecorderStayThere();
    void convertsUnitsAndLeavesOtherQuantities();
    void takesTexts();
    void takesAllIntoAnEmptyStore();
    void leavesWhatEachStoreKeepsForItself();
    void doneTwiceItAddsNothing();
    void goesOnWhereItWasKilled();
    void anImportIsNoRecorder();
    void whereThereIsDamageNoGapEnds();
    void tagsThatTheOtherOneDoesNotHaveKeepTheirGaps();
    void largeArraysAreNotLost();
    void whatNeitherHeardIsAGap();
    void aThirdStoreDoublesNothing();
    void oneThatWasNotCompletedComesFirst();

private:
    std::string folder(const char* name) const { return m_dir->filePath(name).toStdString(); }
    // A store with a tag "x", heard from the first to the last of `points`, with these gaps.
    std::string make(const char* name, const std::vector<Point>& points, const std::vector<GapEntry>& gaps = {},
                     const std::function<void(Historian&)>& more = {})
    {
        const std::string path = folder(name);
        Result<Historian> made = Historian::open(path);
        if (!made) return {};
        const auto id = made->tag(tagNamed("x"));
        bool ok = id.ok() && made->append(*id, points).ok();
        for (const GapEntry& gap : gaps) ok = ok && made->addGap(gap).ok();
        if (more) more(*made);
        ok = ok && made->commit(m_zero + 50'000 * second).ok() && made->close().ok();
        return ok ? path : std::string();
    }
    Joined join(const std::string& into, const std::string& from, const std::vector<std::string>& without = {})
    {
        const auto [joined, fault] = tryJoin(into, from, without);
        if (!fault.empty()) qWarning("%s", fault.c_str());
        return fault.empty() ? joined : Joined{};
    }
    // With what was wrong; empty where nothing was.
    std::pair<Joined, std::string> tryJoin(const std::string& into, const std::string& from,
                                           const std::vector<std::string>& without = {}, double stopAt = 2.0)
    {
        Result<Historian> historian = Historian::open(into);
        if (!historian) return {{}, historian.error().what.text()};
        Joined joined;
        std::stop_source stop;
        const base::Done done = joinHistory(*historian, {from, without}, joined, stop.get_token(), [&](double share) {
            if (share >= stopAt) stop.request_stop();
        });
        const base::Done closed = historian->close();
        if (!done) return {joined, done.error().what.text()};
        return {joined, closed ? std::string() : closed.error().what.text()};
    }
    // A store whose recorder was killed when it was seen last at `seen` [s].
    std::string killed(const char* name, const std::vector<Point>& points, int seen)
    {
        const std::string running = folder((std::string(name) + " running").c_str()), path = folder(name);
        Result<Historian> writer = Historian::open(running);
        const bool ok =
            writer->append(*writer->tag(tagNamed("x")), points).ok() && writer->commit(m_zero + seen * second).ok();
        std::filesystem::copy(running, path, std::filesystem::copy_options::recursive);
        return ok ? path : std::string();
    }
    std::vector<Point> pointsOf(const std::string& path, const char* name = "src-1/x")
    {
        Result<HistoryReader> reader = HistoryReader::open(path);
        const auto tag = reader->find(name);
        if (!tag || !*tag) return {};
        const auto points = reader->points((*tag)->id, allTime.from, allTime.to, 10'000'000);
        return points ? *points : std::vector<Point>();
    }
    // Those that are values, in seconds.
    std::vector<int> valuesOf(const std::string& path, const char* name = "src-1/x")
    {
        std::vector<int> values;
        for (const Point& point : pointsOf(path, name))
            if (!std::isnan(point.value)) values.push_back(int(std::lround(point.value)));
        return values;
    }
    std::vector<std::pair<int, int>> gapsOf(const std::string& path)
    {
        Result<HistoryReader> reader = HistoryReader::open(path);
        const auto gaps = reader->gaps(allTime.from, allTime.to);
        std::vector<std::pair<int, int>> all;
        for (const GapEntry& gap : *gaps)
            all.emplace_back(int((gap.from - m_zero) / second), int((gap.to - m_zero) / second));
        return all;
    }
    static std::vector<int> numbers(int from, int to)
    {
        std::vector<int> all;
        for (int i = from; i < to; ++i) all.push_back(i);
        return all;
    }
    bool isWhole(const std::string& path)
    {
        const auto checked = verifyHistory(path);
        return checked && checked->state == StoreCheck::State::Whole;
    }
    template <class Any> using Result = base::Result<Any>;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::int64_t m_zero = 0;
};

void TestJoin::spansAreTogetherWithoutAndInBoth()
{
    QCOMPARE(together({{5, 9}, {0, 2}, {2, 3}, {7, 12}, {4, 4}}), (TimeSpans{{0, 3}, {5, 12}}));
    QCOMPARE(without({{0, 10}, {20, 30}}, {{-5, 1}, {3, 4}, {8, 22}, {30, 40}}), (TimeSpans{{1, 3}, {4, 8}, {22, 30}}));
    QCOMPARE(inBoth({{0, 10}, {20, 30}}, {{5, 25}}), (TimeSpans{{5, 10}, {20, 25}}));
    const TimeSpans spans{{0, 2}, {4, 6}};
    QCOMPARE(spanAt(spans, 2), nullptr);
    QCOMPARE(spanAt(spans, 5), &spans[1]);
    QCOMPARE(spanAt(spans, -1), nullptr);
    QCOMPARE(spanAt({}, 0), nullptr);
}

// A source that stamps: both have the same times.
void TestJoin::takesWhatWasMissedAndNoneTwice()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms);
    here.erase(here.begin() + 40, here.begin() + 60);
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)});
    const std::string b = make("b", seconds(m_zero, 30, 80, 0, 25 * ms));
    const Joined joined = join(a, b);
    QCOMPARE(joined.sources.size(), 1u);
    QCOMPARE(joined.sources[0].samples, 20);
    QCOMPARE(joined.sources[0].first, m_zero + 40 * second);
    QCOMPARE(joined.sources[0].last, m_zero + 59 * second);
    QCOMPARE(joined.sources[0].ended, 1);
    QCOMPARE(joined.differing, 0);
    QCOMPARE(valuesOf(a), numbers(0, 100));
    QCOMPARE(gapsOf(a).size(), 0u);
    QVERIFY(isWhole(a));
}

// One that is polled: each recorder has times of its own, so that nothing but the spans tells which are doubles.
void TestJoin::takesNoPolledValueWhereBothListened()
{
    std::vector<Point> here = seconds(m_zero, 0, 100);
    here.erase(here.begin() + 40, here.begin() + 60);
    const std::string a = make("a", here, {gapOf(m_zero, 39, 60)});
    const std::string b = make("b", seconds(m_zero, 0, 100, 400 * ms));
    QCOMPARE(join(a, b).sources[0].samples, 21); // 39.4 to 59.4
    std::vector<int> expected = numbers(0, 100);
    expected.insert(expected.begin() + 39, 39);
    QCOMPARE(valuesOf(a), expected);
    // What was delivered to both at the edge is one value.
    std::vector<Point> near = seconds(m_zero, 0, 100);
    near.erase(near.begin() + 40, near.begin() + 60);
    const std::string c = make("c", near, {gapOf(m_zero, 39, 60)});
    const std::string d = make("d", seconds(m_zero, 0, 100, 3 * ms));
    QCOMPARE(join(c, d).sources[0].samples, 20);
    QCOMPARE(valuesOf(c), numbers(0, 100));
}

// The gap of a killed recorder begins when it was seen last; what it had received and not committed is missing before that. It ends when the next one
// began, which still had to connect.
void TestJoin::takesWhatAKilledRecorderHadNotCommitted()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms);
    here.erase(here.begin() + 39, here.begin() + 63);
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60, Gap::Cause::RecorderDown)});
    const std::string b = make("b", seconds(m_zero, 35, 80, 0, 25 * ms));
    QCOMPARE(join(a, b).sources[0].samples, 24);
    QCOMPARE(valuesOf(a), numbers(0, 100));
    QCOMPARE(gapsOf(a).size(), 0u);
}

// Measured before the gap, and received in it.
void TestJoin::takesWhatADeviceDeliveredLater()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms);
    here.erase(here.begin() + 20, here.begin() + 60);
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)});
    std::vector<Point> there = seconds(m_zero, 20, 60, 0, 25 * ms);
    for (int i = 0; i < 20; ++i) there[std::size_t(i)].received = m_zero + 45 * second;
    const std::string b = make("b", there);
    QCOMPARE(join(a, b).sources[0].samples, 40);
    QCOMPARE(valuesOf(a), numbers(0, 100));
}

void TestJoin::fillsLossesOfASourceThatStamps()
{
    for (const std::int64_t late : {std::int64_t(0), 20 * ms}) {
        std::vector<Point> here = seconds(m_zero, 0, 100, 0, late);
        std::erase_if(
            here, [&](const Point& point) { return point.value >= 40 && point.value < 60 && int(point.value) % 2; });
        GapEntry lost = gapOf(m_zero, 40, 60, Gap::Cause::Overflow);
        lost.lost = 10;
        const std::string a = make(late ? "a" : "c", here, {lost});
        const std::string b = make(late ? "b" : "d", seconds(m_zero, 0, 100, late ? 0 : 400 * ms, late));
        QCOMPARE(join(a, b).sources[0].samples, late ? 10 : 0);
        QCOMPARE(valuesOf(a).size(), late ? 100u : 90u);
        QCOMPARE(gapsOf(a).size(), 1u); // what was lost stays on record
    }
}

void TestJoin::keepsWhatBothHaveOfOneInstantAndSaysSo()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms), there = seconds(m_zero, 0, 100, 0, 20 * ms);
    here.erase(here.begin() + 41, here.begin() + 60); // 40 came all the same
    there[40].value = 4'000.0;
    there[50].value = 50.25;
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)}), b = make("b", there);
    const Joined joined = join(a, b);
    QCOMPARE(joined.differing, 1);
    QCOMPARE(joined.differences.size(), 1u);
    QCOMPARE(joined.differences[0].tag, std::string("src-1/x"));
    QCOMPARE(joined.differences[0].time, m_zero + 40 * second);
    QCOMPARE(pointsOf(a)[40].value, 40.0);
    QCOMPARE(pointsOf(a)[50].value, 50.25);
}

void TestJoin::aGapIsWhatNeitherHeard()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms), there = seconds(m_zero, 0, 200, 0, 20 * ms);
    here.erase(here.begin() + 20, here.begin() + 60);
    there.erase(there.begin() + 40, there.begin() + 50);
    const std::string a = make("a", here, {gapOf(m_zero, 20, 60)});
    const std::string b = make("b", there, {gapOf(m_zero, 40, 50), gapOf(m_zero, 80, 90)});
    const Joined joined = join(a, b);
    QCOMPARE(joined.sources[0].shortened, 1);
    QCOMPARE(joined.sources[0].added, 0); // this store heard it
    QCOMPARE(gapsOf(a), (std::vector<std::pair<int, int>>{{40, 50}}));
    // No value of the other store holds where neither heard any.
    const std::vector<Point> points = pointsOf(a);
    const auto mark = std::ranges::find(points, m_zero + 40 * second, &Point::time);
    QVERIFY(mark != points.end() && std::isnan(mark->value));
    QCOMPARE(mark->status, connect::status::badNoCommunication);
    QVERIFY(isWhole(a));
}

// Between connecting, which a mark reports, and the first value something may have been missed.
void TestJoin::aRecorderHearsFromItsFirstValueOn()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms), there = seconds(m_zero, 45, 80);
    here.erase(here.begin() + 40, here.begin() + 60);
    const std::int64_t connected = m_zero + 42 * second;
    there.insert(there.begin(), {connected, connected, std::nan(""), connect::status::badWaitingForInitialData});
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)}), b = make("b", there);
    QCOMPARE(join(a, b).sources[0].samples, 15);
    QCOMPARE(gapsOf(a), (std::vector<std::pair<int, int>>{{40, 45}}));
}

// The other recorder stood by until this one was away: its own gap, and the mark at its beginning, say nothing of this one.
void TestJoin::theMarksOfTheOtherRecorderStayThere()
{
    std::vector<Point> here = seconds(m_zero, 0, 100), there = seconds(m_zero, 0, 10, 400 * ms);
    here.erase(here.begin() + 40, here.begin() + 60);
    there.push_back({m_zero + 11 * second, m_zero + 44 * second, std::nan(""), connect::status::badNoCommunication});
    for (const Point& point : seconds(m_zero, 45, 65, 400 * ms)) there.push_back(point);
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)});
    const std::string b = make("b", there, {gapOf(m_zero, 11, 44, Gap::Cause::RecorderDown)});
    QCOMPARE(join(a, b).sources[0].samples, 15);
    // It had to connect first: the gap goes on to its first value.
    QCOMPARE(gapsOf(a), (std::vector<std::pair<int, int>>{{40, 45}}));
    for (const Point& point : pointsOf(a)) QVERIFY(!std::isnan(point.value) || point.time >= m_zero + 40 * second);
}

void TestJoin::convertsUnitsAndLeavesOtherQuantities()
{
    const std::string a = make("a", {}, {}, [&](Historian& historian) {
        for (const HistoryTag& tag : {tagNamed("mass"), tagNamed("other", "K"), tagNamed("kind")})
            QVERIFY(historian.append(*historian.tag(tag), seconds(m_zero, 0, 10)).ok());
    });
    const std::string b = make("b", {}, {}, [&](Historian& historian) {
        for (const HistoryTag& tag : {tagNamed("mass", "mg/L"), tagNamed("other", "g/L")})
            QVERIFY(historian.append(*historian.tag(tag), seconds(m_zero, -2, 0)).ok());
        const auto kind = historian.tag(tagNamed("kind", "", connect::TagKind::Text));
        QVERIFY(historian.append(*kind, LongPoint{m_zero - second, m_zero - second, 0, std::string("on")}).ok());
    });
    const Joined joined = join(a, b);
    QCOMPARE(joined.sources[0].samples, 2);
    QCOMPARE(joined.notices.size(), 2u);
    QCOMPARE(pointsOf(a, "src-1/mass")[0].value, -0.002);
    QCOMPARE(pointsOf(a, "src-1/other").size(), 10u);
}

void TestJoin::takesTexts()
{
    const auto texts = [&](int from, int to) {
        return [this, from, to](Historian& historian) {
            const auto id = historian.tag(tagNamed("state", "", connect::TagKind::Text));
            for (int i = from; i < to; ++i) {
                const std::int64_t time = m_zero + i * second;
                QVERIFY(historian.append(*id, LongPoint{time, time + 20 * ms, 0, std::to_string(i)}).ok());
            }
        };
    };
    const std::string a = make("a", seconds(m_zero, 0, 10, 0, 20 * ms), {}, texts(0, 10));
    const std::string b = make("b", seconds(m_zero, -20, 5, 0, 20 * ms), {}, texts(-20, 5));
    for (const std::int64_t samples : {40, 0}) {
        QCOMPARE(join(a, b).sources[0].samples, samples);
        Result<HistoryReader> reader = HistoryReader::open(a);
        const auto tag = reader->find("src-1/state");
        const auto all = reader->longPoints((*tag)->id, allTime.from, allTime.to, 100);
        // The last one before a time, wherever those before and behind it were written.
        for (std::size_t i = 0; i < all->size(); ++i) {
            const auto at = reader->longBefore((*tag)->id, (*all)[i].time + 1);
            QVERIFY(at && *at && (*at)->time == (*all)[i].time && (*at)->value == (*all)[i].value);
            const auto before = reader->longBefore((*tag)->id, (*all)[i].time);
            QVERIFY(before && (i == 0 ? !*before : *before && (*before)->time == (*all)[i - 1].time));
        }
        QCOMPARE(all->size(), 30u);
        QCOMPARE(std::get<std::string>(all->front().value), std::string("-20"));
    }
    QVERIFY(isWhole(a));
}

// The gaps of the other store come along.
void TestJoin::takesAllIntoAnEmptyStore()
{
    std::vector<Point> there = seconds(m_zero, 0, 100, 0, 20 * ms);
    there.erase(there.begin() + 40, there.begin() + 50);
    const std::string a = make("a", {}), b = make("b", there, {gapOf(m_zero, 40, 50)});
    const Joined joined = join(a, b);
    QCOMPARE(joined.sources[0].samples, 90);
    QCOMPARE(joined.sources[0].added, 1);
    QCOMPARE(gapsOf(a), gapsOf(b));
    QCOMPARE(valuesOf(a), valuesOf(b));
}

void TestJoin::leavesWhatEachStoreKeepsForItself()
{
    const auto own = [&](Historian& historian) {
        const HistoryTag tag{.source = "titer", .name = "disk", .label = {}, .unit = {}};
        QVERIFY(historian.append(*historian.tag(tag), seconds(m_zero, 0, 10)).ok());
    };
    const std::string a = make("a", seconds(m_zero, 0, 10)), b = make("b", seconds(m_zero, 0, 10), {}, own);
    QCOMPARE(join(a, b, {"titer"}).sources.size(), 1u);
    QCOMPARE(pointsOf(a, "titer/disk").size(), 0u);
}

void TestJoin::doneTwiceItAddsNothing()
{
    for (const std::int64_t late : {std::int64_t(0), 20 * ms}) {
        std::vector<Point> here = seconds(m_zero, 0, 100, 0, late),
                           there = seconds(m_zero, 0, 200, late ? 0 : 400 * ms, late);
        here.erase(here.begin() + 20, here.begin() + 60);
        there.erase(there.begin() + 40, there.begin() + 50);
        const std::string a = make(late ? "a" : "c", here, {gapOf(m_zero, 19, 60)});
        const std::string b = make(late ? "b" : "d", there, {gapOf(m_zero, 40, 50)});
        QVERIFY(join(a, b).sources[0].samples > 20);
        const std::vector<Point> points = pointsOf(a);
        const auto gaps = gapsOf(a);
        for (int i = 0; i < 3; ++i) {
            const Joined again = join(a, b);
            QCOMPARE(again.sources[0].samples, 0);
            QCOMPARE(again.sources[0].ended + again.sources[0].shortened + again.sources[0].added, 0);
            QVERIFY(late == 0 || again.known > 0);
        }
        QCOMPARE(pointsOf(a).size(), points.size());
        QCOMPARE(gapsOf(a), gaps);
    }
}

// Killed again and again, wherever it is; in the end all is as if it had not been.
void TestJoin::goesOnWhereItWasKilled()
{
    constexpr int count = 60'000, tags = 8;
    const auto fill = [&](std::int64_t offset, int without) {
        return [=, this](Historian& historian) {
            for (int i = 0; i < tags; ++i) {
                const auto id = historian.tag(tagNamed(("t" + std::to_string(i)).c_str()));
                std::vector<Point> points;
                for (int k = 0; k < count; ++k) {
                    if (without && k % 20'000 >= 10'000 && k % 20'000 < 10'000 + without) continue;
                    const std::int64_t time = m_zero + k * second / 2 + offset;
                    points.push_back({time, time, double(k), connect::status::good});
                }
                QVERIFY(historian.import(*id, points).ok());
            }
        };
    };
    const std::vector<GapEntry> gaps{gapOf(m_zero, 5'000, 9'000, Gap::Cause::RecorderDown),
                                     gapOf(m_zero, 15'000, 19'000),
                                     gapOf(m_zero, 25'000, 29'000, Gap::Cause::RecorderDown)};
    const std::string a = make("a", {}, gaps, fill(0, 8'000)), b = make("b", {}, {}, fill(200 * ms, 0));
    const std::string whole = folder("whole");
    std::filesystem::copy(a, whole, std::filesystem::copy_options::recursive);
    QVERIFY(join(whole, b).sources[0].samples > tags * 3 * 7'900);
    int kills = 0;
    for (int i = 0; i < 20; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            Result<Historian> historian = Historian::open(a);
            Joined joined;
            _exit(historian && joinHistory(*historian, {b, {}}, joined, {}) ? 0 : 1);
        }
        usleep(useconds_t(2'000 + 9'000 * i));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        kills += WIFSIGNALED(status);
    }
    QVERIFY(kills > 3);
    join(a, b);
    for (int i = 0; i < tags; ++i) {
        const std::string name = "src-1/t" + std::to_string(i);
        const std::vector<Point> one = pointsOf(a, name.c_str()), other = pointsOf(whole, name.c_str());
        QCOMPARE(one.size(), other.size());
        QVERIFY(std::ranges::equal(one, other, isSameSample));
    }
    QCOMPARE(gapsOf(a), gapsOf(whole));
    QVERIFY(isWhole(a));
}

// Who brings samples in while nobody records does not move the end of the recorder before, from which the next one counts its gap.
void TestJoin::anImportIsNoRecorder()
{
    const std::int64_t seen = m_zero + 100 * second;
    const std::string a = killed("a", seconds(m_zero, 0, 100), 100);
    const auto lastSeen = [&]() -> std::int64_t {
        Result<Historian> next = Historian::open(a);
        const auto last = next ? next->lastSession() : Result<std::optional<Session>>(next.error());
        return last && *last ? (*last)->lastAlive : 0;
    };
    QCOMPARE(lastSeen(), seen);
    const std::string b = make("b", seconds(m_zero, 50, 200, 0, 20 * ms), {}, [&](Historian& historian) {
        const auto id = historian.tag(tagNamed("state", "", connect::TagKind::Text));
        QVERIFY(
            historian.append(*id, LongPoint{m_zero + 150 * second, m_zero + 150 * second, 0, std::string("on")}).ok());
    });
    QCOMPARE(join(a, b).sources[0].samples, 101);
    QCOMPARE(lastSeen(), seen);
    const std::string file = m_dir->filePath("states.csv").toStdString();
    std::ofstream(file) << "time,valve\n2026-03-01T08:00:00Z,open\n2026-03-01T08:01:00Z,shut\n";
    {
        Result<Historian> historian = Historian::open(a);
        base::Errors errors;
        base::Notices notices;
        ImportOrder order{.path = file};
        order.options.roles.try_emplace("valve", base::CsvStatedRole{base::CsvColumn::Role::State, {}});
        const CsvImport import = importCsv(order, *historian, {}, {}, errors, notices);
        QVERIFY2(errors.empty() && import.samples == 2, std::to_string(import.samples).c_str());
    }
    QCOMPARE(lastSeen(), seen);
}

void TestJoin::whereThereIsDamageNoGapEnds()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms);
    here.erase(here.begin() + 40, here.begin() + 60);
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)}), b = make("b", seconds(m_zero, 0, 100, 0, 25 * ms));
    const std::string segment = b + "/" + HistoryIndex::segmentFile(1), aside = segment + ".aside";
    std::filesystem::rename(segment, aside);
    const auto [joined, fault] = tryJoin(a, b);
    QVERIFY2(fault.find("cannot be read") != std::string::npos, fault.c_str());
    QCOMPARE(gapsOf(a), (std::vector<std::pair<int, int>>{{40, 60}}));
    std::filesystem::rename(aside, segment);
    QCOMPARE(join(a, b).sources[0].samples, 20);
    QCOMPARE(gapsOf(a).size(), 0u);
}

void TestJoin::tagsThatTheOtherOneDoesNotHaveKeepTheirGaps()
{
    std::vector<Point> here = seconds(m_zero, 0, 100, 0, 20 * ms);
    here.erase(here.begin() + 40, here.begin() + 60);
    const std::string a = make("a", here, {gapOf(m_zero, 40, 60)}, [&](Historian& historian) {
        QVERIFY(historian.append(*historian.tag(tagNamed("y")), here).ok());
        QVERIFY(historian.tag(tagNamed("never")).ok());
    });
    const std::string b = make("b", seconds(m_zero, 0, 100, 0, 25 * ms));
    for (const std::int64_t ended : {1, 0}) {
        QCOMPARE(join(a, b).sources[0].ended, ended);
        Result<HistoryReader> reader = HistoryReader::open(a);
        const auto y = reader->find("src-1/y");
        const auto gaps = reader->gaps(allTime.from, allTime.to);
        QCOMPARE(gaps->size(), 1u);
        QCOMPARE(gaps->front().tag, (*y)->id);
        QCOMPARE(gaps->front().from, m_zero + 40 * second);
        QCOMPARE(gaps->front().to, m_zero + 60 * second);
    }
}

// Together more than a historian lets wait for the disk.
void TestJoin::largeArraysAreNotLost()
{
    constexpr int count = 48;
    const auto fill = [&](Historian& historian) {
        const auto id = historian.tag(tagNamed("spectrum", "", connect::TagKind::Array));
        for (int i = 0; i < count; ++i) {
            const std::int64_t time = m_zero + i * second;
            QVERIFY(historian.append(*id, LongPoint{time, time, 0, std::vector<double>(131'072, double(i))}).ok());
            QVERIFY(historian.commit(time).ok());
        }
    };
    const std::string a = make("a", {}), b = make("b", {}, {}, fill);
    QCOMPARE(join(a, b).sources[0].samples, count);
    Result<HistoryReader> reader = HistoryReader::open(a);
    const auto tag = reader->find("src-1/spectrum");
    const auto all = reader->longPoints((*tag)->id, allTime.from, allTime.to, 100);
    QCOMPARE(all->size(), std::size_t(count));
}

// The first recorder never came back, and the standby took some seconds.
void TestJoin::whatNeitherHeardIsAGap()
{
    const std::string a = killed("a", seconds(m_zero, 0, 10, 0, 20 * ms), 10);
    const std::string b = make("b", seconds(m_zero, 20, 60));
    for (const std::int64_t added : {1, 0}) {
        QCOMPARE(join(a, b).sources[0].added, added);
        QCOMPARE(gapsOf(a), (std::vector<std::pair<int, int>>{{10, 20}}));
    }
    const std::vector<Point> points = pointsOf(a);
    const auto mark = std::ranges::find(points, m_zero + 10 * second, &Point::time);
    QVERIFY(mark != points.end() && std::isnan(mark->value));
}

// What the second one has given was heard, although no recorder of this store ran.
void TestJoin::aThirdStoreDoublesNothing()
{
    const std::string a = killed("a", seconds(m_zero, 0, 10), 10);
    const std::string b = make("b", seconds(m_zero, 20, 60)), c = make("c", seconds(m_zero, 15, 80, 400 * ms));
    QCOMPARE(join(a, b).sources[0].samples, 40);
    QCOMPARE(join(a, c).sources[0].samples, 26); // 15.4 to 19.4, and from 59.4 on
    QCOMPARE(join(a, b).sources[0].samples, 0);
    QCOMPARE(join(a, c).sources[0].samples, 0);
}

void TestJoin::oneThatWasNotCompletedComesFirst()
{
    std::vector<Point> here = seconds(m_zero, 0, 100);
    here.erase(here.begin() + 40, here.begin() + 60);
    const std::string a = make("a", here, {gapOf(m_zero, 39, 60)});
    const std::string b = make("b", seconds(m_zero, 0, 100, 300 * ms)),
                      c = make("c", seconds(m_zero, 0, 100, 600 * ms));
    QVERIFY(!tryJoin(a, b, {}, 0.1).second.empty());
    const std::string fault = tryJoin(a, c).second;
    QVERIFY2(fault.find("was not completed") != std::string::npos, fault.c_str());
    const std::string moved = folder("moved");
    std::filesystem::rename(b, moved);
    QCOMPARE(join(a, moved).sources[0].samples, 21);
    QCOMPARE(join(a, c).sources[0].samples, 0);
}

TITER_TEST(TestJoin)

} // namespace tst_join

#include "tst_join.moc"
