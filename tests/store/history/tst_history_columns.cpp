// Columns and samples of a store, held against the plainest way of computing them.
#include "core/base/math/random.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>

namespace tst_history_columns {

using namespace titer::store;
using titer::base::Random;
using titer::base::Result;
namespace status = titer::connect::status;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t start = 1'780'000'000 * second;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

using Truth = std::map<std::int64_t, Point>; // the newest of each instant

// Columns as they are defined, sample by sample.
std::vector<Column> plainColumns(const Truth& truth, std::int64_t from, std::int64_t to, int count)
{
    std::vector<Column> columns;
    for (int i = 0; i < count; ++i) {
        const std::int64_t width = (to - from) / count, rest = (to - from) % count;
        const std::int64_t t0 = from + width * i + rest * i / count;
        const std::int64_t t1 = from + width * (i + 1) + rest * (i + 1) / count;
        Column column{t0, t1, none, none, none, none, none, 0, 0, 0, 0};
        double sum = 0, good = 0, uncertain = 0, bad = 0;
        auto at = truth.upper_bound(t0);
        if (at != truth.begin()) --at;
        for (; at != truth.end() && at->first < t1; ++at) {
            const Point& point = at->second;
            const auto next = std::next(at);
            const std::int64_t begin = std::max(point.time, t0);
            const std::int64_t end = next == truth.end() ? begin : std::min(next->first, t1);
            if (point.time >= t0) ++column.count;
            if (point.time < t0 && end <= begin) continue;
            const bool isBad = !std::isfinite(point.value) || point.status >= status::bad;
            const double span = double(end - begin);
            if (isBad) {
                bad += span;
                continue;
            }
            (point.status == status::good ? good : uncertain) += span;
            if (point.status == status::good) sum += span * point.value;
            column.min = std::isnan(column.min) ? point.value : std::min(column.min, point.value);
            column.max = std::isnan(column.max) ? point.value : std::max(column.max, point.value);
            if (std::isnan(column.first)) column.first = point.value;
            column.last = point.value;
        }
        const double whole = double(t1 - t0);
        column.mean = good > 0 ? sum / good : none;
        column.good = good / whole;
        column.uncertain = uncertain / whole;
        column.bad = bad / whole;
        columns.push_back(column);
    }
    return columns;
}

bool isNear(double one, double other)
{
    if (std::isnan(one) || std::isnan(other)) return std::isnan(one) && std::isnan(other);
    return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(one));
}

std::string whatDiffers(const std::vector<Column>& got, const std::vector<Column>& expected)
{
    if (got.size() != expected.size()) return "count of columns";
    for (std::size_t i = 0; i < got.size(); ++i) {
        const Column &a = got[i], &b = expected[i];
        const auto say = [i](const char* what, double x, double y) {
            return QString("column %1: %2 is %3, not %4").arg(i).arg(what).arg(x, 0, 'g', 17).arg(y, 0, 'g', 17);
        };
        QString differs;
        if (a.t0 != b.t0 || a.t1 != b.t1) differs = say("its place", double(a.t0), double(b.t0));
        if (a.count != b.count) differs = say("its number", double(a.count), double(b.count));
        if (!isNear(a.min, b.min)) differs = say("min", a.min, b.min);
        if (!isNear(a.max, b.max)) differs = say("max", a.max, b.max);
        if (!isNear(a.mean, b.mean)) differs = say("mean", a.mean, b.mean);
        if (!isNear(a.first, b.first)) differs = say("first", a.first, b.first);
        if (!isNear(a.last, b.last)) differs = say("last", a.last, b.last);
        if (!isNear(a.good, b.good)) differs = say("good", a.good, b.good);
        if (!isNear(a.uncertain, b.uncertain)) differs = say("uncertain", a.uncertain, b.uncertain);
        if (!isNear(a.bad, b.bad)) differs = say("bad", a.bad, b.bad);
        if (!differs.isEmpty()) return differs.toStdString();
    }
    return {};
}

std::string whatDiffers(const std::vector<Point>& got, const Truth& truth, std::int64_t from, std::int64_t to)
{
    std::size_t i = 0;
    for (auto at = truth.lower_bound(from); at != truth.end() && at->first < to; ++at, ++i) {
        if (i >= got.size()) return "samples are missing from " + std::to_string(i);
        if (!isSameSample(got[i], at->second) || got[i].received != at->second.received)
            return "sample " + std::to_string(i);
    }
    return i == got.size() ? "" : "too many samples";
}

Point somePoint(Random& random, std::int64_t time)
{
    Point point{time, time + std::int64_t(random.index(5)) * 1000, std::round(random.normal(20, 5) * 100) / 100,
                status::good};
    if (random.index(40) == 0) point.status = status::uncertainSensorNotAccurate;
    if (random.index(40) == 0) point.status = status::badSensorFailure;
    if (random.index(150) == 0) point.value = none;
    return point;
}

class Store {
public:
    explicit Store(const HistoryLimits& limits = {})
        : m_limits(limits)
    {
        open();
    }
    void open() { historian.emplace(Historian::open(folder(), m_limits)); }
    std::string folder() const { return m_folder.filePath("plant.history").toStdString(); }
    Historian& operator*() { return **historian; }
    Historian* operator->() { return &**historian; }
    std::int64_t tag(const char* name, const char* source = "")
    {
        HistoryTag tag;
        tag.source = source;
        tag.name = name;
        tag.unit = "g/L";
        return *(*historian)->tag(tag);
    }
    HistoryReader reader() { return *HistoryReader::open(folder()); }
    std::optional<Result<Historian>> historian;

private:
    QTemporaryDir m_folder;
    HistoryLimits m_limits;
};

} // namespace

class HistoryColumnsTest : public QObject {
    Q_OBJECT

private:
    void compare(HistoryReader& reader, std::int64_t tag, const Truth& truth, Random& random)
    {
        const std::int64_t first = truth.begin()->first, last = truth.rbegin()->first;
        const Result<std::vector<Point>> all = reader.points(tag, first, last + 1, truth.size() + 10);
        QVERIFY2(all.ok(), all.ok() ? "" : all.error().what.text().c_str());
        const std::string wrong = whatDiffers(*all, truth, first, last + 1);
        QVERIFY2(wrong.empty(), wrong.c_str());
        for (int round = 0; round < 12; ++round) {
            const std::int64_t span = last - first;
            std::int64_t from = first - span / 10 + std::int64_t(random.uniform() * double(span));
            std::int64_t to = from + 1 + std::int64_t(std::pow(random.uniform(), 3) * 1.3 * double(span));
            if (round == 0) from = first, to = last + 1;
            const int count = int(std::min<std::int64_t>(1 + std::int64_t(random.index(300)), to - from));
            const Result<std::vector<Column>> got = reader.columns(tag, from, to, count);
            QVERIFY2(got.ok(), got.ok() ? "" : got.error().what.text().c_str());
            const std::string differs = whatDiffers(*got, plainColumns(truth, from, to, count));
            QVERIFY2(differs.empty(), qPrintable(QString("round %1, %2 columns: ").arg(round).arg(count) +
                                                 QString::fromStdString(differs)));
            const Result<std::vector<Point>> some = reader.points(tag, from, to, truth.size() + 10);
            QCOMPARE(whatDiffers(*some, truth, from, to), std::string());
        }
        QVERIFY(reader.takeNotices().empty());
    }

private slots:
    // 10 for 2 s, 20 for 1 s, then bad for 1 s, then 30 uncertain for 1 s, 40 until the end.
    void meansAreWeightedByTimeOverWhatIsGood()
    {
        Store store;
        const std::int64_t tag = store.tag("a");
        const std::vector<Point> points{{start, start, 10, status::good},
                                        {start + 2 * second, 0, 20, status::good},
                                        {start + 3 * second, 0, 99, status::badSensorFailure},
                                        {start + 4 * second, 0, 30, status::uncertainLastUsable},
                                        {start + 5 * second, 0, 40, status::good},
                                        {start + 10 * second, 0, 41, status::good}};
        QVERIFY(store->append(tag, points).ok());
        QVERIFY(store->commit(start + 10 * second).ok());
        HistoryReader reader = store.reader();
        const Column one = reader.columns(tag, start, start + 10 * second, 1)->front();
        QCOMPARE(one.mean, (10.0 * 2 + 20.0 * 1 + 40.0 * 5) / 8.0);
        QCOMPARE(one.good, 0.8);
        QCOMPARE(one.uncertain, 0.1);
        QCOMPARE(one.bad, 0.1);
        QCOMPARE(one.min, 10.0);
        QCOMPARE(one.max, 40.0);
        QCOMPARE(one.first, 10.0);
        QCOMPARE(one.last, 40.0);
        QCOMPARE(one.count, std::int64_t(5));
        const std::vector<Column> two = *reader.columns(tag, start + second, start + 4 * second, 2);
        QCOMPARE(two[0].mean, (10.0 * 1 + 20.0 * 0.5) / 1.5);
        QCOMPARE(two[0].first, 10.0);
        QCOMPARE(two[0].count, std::int64_t(1));
        QCOMPARE(two[1].mean, 20.0);
        QCOMPARE(two[1].good, 1.0 / 3.0);
        QCOMPARE(two[1].bad, 2.0 / 3.0);
        QCOMPARE(two[1].count, std::int64_t(1));
    }

    void theNewestValueHoldsAsLongAsTheRecorderWasSeen()
    {
        Store store;
        const std::int64_t live = store.tag("live", "src-1"), imported = store.tag("imported");
        for (const std::int64_t tag : {live, imported})
            QVERIFY(store->append(tag, std::vector<Point>{{start, start, 5, status::good}}).ok());
        QVERIFY(store->commit(start + 4 * second).ok());
        HistoryReader reader = store.reader();
        const std::vector<Column> columns = *reader.columns(live, start, start + 8 * second, 4);
        QCOMPARE(columns[1].good, 1.0);
        QCOMPARE(columns[1].mean, 5.0);
        QCOMPARE(columns[2].good, 0.0);
        QVERIFY(std::isnan(columns[2].mean));
        QCOMPARE(reader.columns(imported, start, start + 8 * second, 4)->at(1).good, 0.0);
    }

    void randomDataGiveTheColumnsOfThePlainReckoning()
    {
        Random random(11, "columns");
        for (int round = 0; round < 4; ++round) {
            HistoryLimits limits;
            limits.chunk = 8;
            limits.slack = round % 2 == 0 ? 0 : 5;
            limits.logRows = 1 + random.index(6);
            Store store(limits);
            const std::int64_t tag = store.tag("a");
            Truth truth;
            std::int64_t now = start, duplicates = 0;
            for (int n = 0; n < 4000; ++n) {
                now += 1 + std::int64_t(random.index(2 * second));
                Point point = somePoint(random, now);
                if (random.index(30) == 0) point.time -= std::int64_t(random.index(60 * second));
                if (random.index(50) == 0 && !truth.empty()) {
                    // One that is there already, or another value at its time.
                    auto at = truth.lower_bound(now - std::int64_t(random.index(4000 * second)));
                    if (at == truth.end()) --at;
                    if (random.index(2) == 0) {
                        point = at->second;
                        ++duplicates;
                    } else {
                        point.time = at->first;
                    }
                }
                const auto known = truth.find(point.time);
                if (known == truth.end() || !isSameSample(known->second, point)) truth[point.time] = point;
                QVERIFY(store->append(tag, std::span(&point, 1)).ok());
                if (random.index(20) == 0) QVERIFY(store->commit(now).ok());
                if (random.index(1500) == 0) {
                    QVERIFY(store->close().ok());
                    store.open();
                }
            }
            QVERIFY(store->commit(now).ok());
            HistoryReader reader = store.reader();
            compare(reader, tag, truth, random);
            if (QTest::currentTestFailed()) return;
            // What was corrected is still recorded.
            QVERIFY(reader.extent(tag)->count > std::int64_t(truth.size()));
            QVERIFY(store->close().ok());
            HistoryReader again = store.reader();
            compare(again, tag, truth, random);
            if (QTest::currentTestFailed()) return;
            QVERIFY(duplicates > 0);
        }
    }

    void importsInAnyOrderGiveTheColumnsOfThePlainReckoning()
    {
        Random random(12, "imports");
        HistoryLimits limits;
        limits.chunk = 4;
        limits.segmentBytes = 400'000; // several segments
        Store store(limits);
        const std::int64_t tag = store.tag("a");
        Truth truth;
        for (int n = 0; n < 40; ++n) {
            std::vector<Point> piece;
            std::int64_t at = start + std::int64_t(random.index(50'000)) * second;
            for (std::uint64_t i = 50 + random.index(1000); i > 0; --i)
                piece.push_back(somePoint(random, at += second * std::int64_t(1 + random.index(3))));
            QVERIFY(store->import(tag, piece).ok());
            for (const Point& point : piece) {
                const auto known = truth.find(point.time);
                if (known == truth.end() || !isSameSample(known->second, point)) truth[point.time] = point;
            }
            const std::int64_t before = store->counts().kept;
            QVERIFY(store->import(tag, piece).ok());
            QCOMPARE(store->counts().kept, before);
        }
        HistoryReader reader = store.reader();
        compare(reader, tag, truth, random);
    }
};

TITER_TEST(HistoryColumnsTest)

} // namespace tst_history_columns

#include "tst_history_columns.moc"
