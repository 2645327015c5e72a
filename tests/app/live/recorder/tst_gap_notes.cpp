// Gaps as the store has them: what belongs together is one row, and none ends before it begins.
#include "app/live/recorder/gap_notes.h"
#include "core/base/time.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace tst_gap_notes {

using namespace titer;
using connect::Gap;

namespace {

constexpr std::int64_t second = 1'000'000; // [µs]

} // namespace

class TestGapNotes : public QObject {
    Q_OBJECT

private slots:
    void makesOneRowOfLossesInARow_data()
    {
        QTest::addColumn<Gap::Cause>("cause");
        QTest::addRow("overflow") << Gap::Cause::Overflow;
        QTest::addRow("sequence") << Gap::Cause::Sequence;
        QTest::addRow("unreadable") << Gap::Cause::Unreadable;
    }
    // One a second for a quarter of an hour, another source beside it, and one a minute later.
    void makesOneRowOfLossesInARow()
    {
        QFETCH(Gap::Cause, cause);
        app::GapNotes notes;
        std::set<std::int64_t> rows;
        store::GapEntry last;
        for (std::int64_t i = 0; i < 900; ++i) {
            const std::string detail = "“x" + std::to_string(i) + "” cannot be read";
            last = notes.note("src-1", {i * second, i * second, cause, 2, detail}).entry;
            rows.insert(last.id);
        }
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(last.from, std::int64_t(0));
        QCOMPARE(last.to, 899 * second);
        QCOMPARE(last.lost, std::int64_t(1800));
        QVERIFY2(last.detail.starts_with("“x0” cannot be read; “x1”"), last.detail.c_str());
        QVERIFY(last.detail.size() < 320 && last.detail.ends_with("…"));
        QVERIFY(notes.note("src-2", {899 * second, 899 * second, cause, 1, {}}).isNew);
        QVERIFY(notes.note("src-1", {960 * second, 960 * second, cause, 1, {}}).isNew);
    }

    void namesEachOfAFew()
    {
        app::GapNotes notes;
        (void)notes.note("src-1", {0, second, Gap::Cause::Unreadable, -1, "a.csv: no time"});
        const store::GapEntry both =
            notes.note("src-1", {0, 2 * second, Gap::Cause::Unreadable, -1, "b.csv: no name"}).entry;
        QCOMPARE(both.detail, std::string("a.csv: no time; b.csv: no name"));
        QCOMPARE(both.lost, std::int64_t(-1));
    }

    // Two files that cannot be read, the older one second: the entry covers both, here and in the store.
    void beginsWithTheEarliestOfItsLosses()
    {
        const QTemporaryDir folder;
        app::GapNotes notes;
        auto historian = store::Historian::open(folder.filePath("f.history").toStdString());
        QVERIFY(historian.ok());
        for (const std::int64_t from : {300 * second, 100 * second, 200 * second}) {
            const Gap gap{from, 400 * second, Gap::Cause::Unreadable, -1, "file of " + std::to_string(from)};
            QVERIFY(historian->addGap(notes.note("src-1", gap).entry).ok());
            QVERIFY(historian->commit(base::now().microseconds).ok());
        }
        auto reader = store::HistoryReader::open(folder.filePath("f.history").toStdString());
        QVERIFY(reader.ok());
        const auto gaps = reader->gaps(0, 1000 * second);
        QVERIFY(gaps.ok());
        QCOMPARE(gaps->size(), std::size_t(1));
        QCOMPARE(gaps->front().from, 100 * second);
        QCOMPARE(gaps->front().to, 400 * second);
    }

    void takesTheLastWordOfAGapThatLasts()
    {
        app::GapNotes notes;
        const std::int64_t id = notes.note("src-1", {second, second, Gap::Cause::Disconnected, -1, "gone"}).entry.id;
        const app::GapNotes::Noted again =
            notes.note("src-1", {second, 90 * second, Gap::Cause::Disconnected, -1, "gone; 3 values read back"});
        QVERIFY(!again.isNew);
        QCOMPARE(again.entry.id, id);
        QCOMPARE(again.entry.detail, std::string("gone; 3 values read back"));
        QVERIFY(notes.note("src-1", {95 * second, 96 * second, Gap::Cause::Disconnected, -1, "gone"}).isNew);
    }

    void neverEndsBeforeItBegins()
    {
        app::GapNotes notes;
        // A clock that was set back while the source was away, and samples that stand in another order than their times.
        const store::GapEntry away =
            notes.note("src-1", {90 * second, 30 * second, Gap::Cause::Disconnected, -1, {}}).entry;
        QCOMPARE(away.from, 90 * second);
        QCOMPARE(away.to, 90 * second);
        const store::GapEntry lost = notes.note("src-1", {90 * second, 30 * second, Gap::Cause::Overflow, 5, {}}).entry;
        QCOMPARE(lost.from, 30 * second);
        QCOMPARE(lost.to, 90 * second);
    }
};

TITER_TEST(TestGapNotes)

} // namespace tst_gap_notes

#include "tst_gap_notes.moc"
