// Intervals of a store: what is refused, what ends, what is found again, also while a writer holds the store.
#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace titer::store;

class TestIntervals : public QObject {
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

    void keepsBatchesWithTheirPartsBesideAWriter();
    void endsWhatIsOpenOnce();
    void refusesWhatLiesOutsideOfItsParent();
    void refusesAnEndBeforeTheBegin();
    void findsTheLatestOfAName();
    void tellsWhatTouchesASpan();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_folder;
    std::optional<Historian> m_writer;
};

void TestIntervals::keepsBatchesWithTheirPartsBesideAWriter()
{
    auto intervals = Intervals::open(m_folder);
    QVERIFY(intervals.ok());
    Interval batch{.kind = Interval::Kind::Batch, .name = "B-0417", .from = 1000, .to = 9000, .openedBy = "hand"};
    batch.id = *intervals->add(batch);
    Interval phase{.kind = Interval::Kind::Phase,
                   .name = "Feed, 34.0 °C",
                   .parent = batch.id,
                   .place = "production",
                   .from = 3000,
                   .openedBy = "recipe"};
    phase.id = *intervals->add(phase);
    QVERIFY(m_writer->commit(5000).ok());
    auto again = Intervals::open(m_folder, Database::Mode::Read);
    QCOMPARE(*again->between(0, 0), (std::vector<Interval>{batch, phase}));
}

void TestIntervals::endsWhatIsOpenOnce()
{
    auto intervals = Intervals::open(m_folder);
    const std::int64_t id =
        *intervals->add({.kind = Interval::Kind::Excursion, .name = "oxygen below 30 %", .from = 500});
    QVERIFY(!intervals->end(id, 400).ok());
    QVERIFY(intervals->end(id, 800).ok());
    QVERIFY(!intervals->end(id, 900).ok());
    QVERIFY(!intervals->end(id + 1, 900).ok());
    QCOMPARE(intervals->between(0, 0)->front().to, 800);
}

void TestIntervals::refusesWhatLiesOutsideOfItsParent()
{
    auto intervals = Intervals::open(m_folder);
    const std::int64_t batch = *intervals->add({.kind = Interval::Kind::Batch, .name = "B", .from = 1000, .to = 2000});
    const auto part = [&](std::int64_t parent, std::int64_t from, std::int64_t to) {
        return intervals->add({.kind = Interval::Kind::Phase, .name = "P", .parent = parent, .from = from, .to = to});
    };
    QVERIFY(!part(batch, 900, 1500).ok());
    QVERIFY(!part(batch, 1500, 2001).ok());
    QVERIFY(!part(batch, 2001, 0).ok());
    QVERIFY(!part(batch + 7, 1500, 1600).ok());
    QVERIFY(part(batch, 1000, 2000).ok());
    QVERIFY(part(batch, 2000, 0).ok());
}

void TestIntervals::refusesAnEndBeforeTheBegin()
{
    auto intervals = Intervals::open(m_folder);
    const auto added = intervals->add({.name = "upside down", .from = 1000, .to = 999});
    QVERIFY(!added.ok());
    QVERIFY(added.error().what.text().find("upside down") != std::string::npos);
}

void TestIntervals::findsTheLatestOfAName()
{
    auto intervals = Intervals::open(m_folder);
    const std::int64_t first = *intervals->add({.kind = Interval::Kind::Batch, .name = "A", .from = 0, .to = 100});
    const std::int64_t second = *intervals->add({.kind = Interval::Kind::Batch, .name = "B", .from = 200, .to = 300});
    for (const std::int64_t parent : {first, second})
        QVERIFY(intervals
                    ->add({.kind = Interval::Kind::Phase,
                           .name = "Feed",
                           .parent = parent,
                           .from = parent == first ? 10 : 210})
                    .ok());
    QCOMPARE((*intervals->find(Interval::Kind::Phase, "Feed"))->parent, second);
    QCOMPARE((*intervals->find(Interval::Kind::Phase, "Feed", first))->from, 10);
    QVERIFY(!*intervals->find(Interval::Kind::Batch, "Feed"));
}

void TestIntervals::tellsWhatTouchesASpan()
{
    auto intervals = Intervals::open(m_folder);
    for (const auto& [from, to] : {std::pair(0, 10), {20, 30}, {40, 0}})
        QVERIFY(intervals->add({.name = std::to_string(from), .from = from, .to = to}).ok());
    const auto names = [&](std::int64_t from, std::int64_t to) {
        std::string all;
        const std::vector<Interval> found = *intervals->between(from, to);
        for (const Interval& interval : found) all += interval.name + " ";
        return all;
    };
    QCOMPARE(names(5, 25), std::string("0 20 "));
    QCOMPARE(names(31, 40), std::string());
    QCOMPARE(names(1000, 0), std::string("40 "));
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
