// Intervals of a store: what is refused, what ends, what is found again, also while a writer holds the store.
#include "core/store/history/files/history_index.h"
#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace tst_intervals {

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
    void reportsWhatTouchesASpan();
    void aNoteIsChangedAndWhatItSaidStays();
    void aNoteIsRemovedAndStaysAsARevision();
    void onlyNotesAreChangedAndOnlyWithAReason();
    void opensAStoreFromBeforeNotesWereChanged();

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

void TestIntervals::reportsWhatTouchesASpan()
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

void TestIntervals::aNoteIsChangedAndWhatItSaidStays()
{
    auto intervals = Intervals::open(m_folder);
    const Interval before{
        .kind = Interval::Kind::Annotation, .name = "foam", .from = 1000, .to = 1000, .openedBy = "hand"};
    Interval note = before;
    note.id = *intervals->add(note);
    const Interval written = note;
    note.name = "foam, antifoam added";
    note.to = 5000;
    QVERIFY(intervals->amend(note, "A. Holm", "how long it lasted", 7000).ok());
    QCOMPARE(*intervals->between(0, 0), std::vector<Interval>{note});
    QCOMPARE(*intervals->revisions(note.id),
             (std::vector<IntervalRevision>{{written, 7000, false, "A. Holm", "how long it lasted"}}));
    // The same again is no change.
    QVERIFY(intervals->amend(note, "A. Holm", "again", 8000).ok());
    QCOMPARE(intervals->revisions(note.id)->size(), std::size_t(1));
    const Interval once = note;
    note.from = 500;
    QVERIFY(intervals->amend(note, "B. Ode", "began earlier", 9000).ok());
    const auto all = *intervals->revisions(note.id);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.back().was, once);
    QCOMPARE(all.back().person, std::string("B. Ode"));
}

void TestIntervals::aNoteIsRemovedAndStaysAsARevision()
{
    auto intervals = Intervals::open(m_folder);
    Interval note{.kind = Interval::Kind::Annotation, .name = "wrong vessel", .from = 1000, .to = 1000};
    note.id = *intervals->add(note);
    QVERIFY(intervals->remove(note.id, "A. Holm", "of another vessel", 2000).ok());
    QVERIFY(intervals->between(0, 0)->empty());
    QCOMPARE(*intervals->revisions(note.id),
             (std::vector<IntervalRevision>{{note, 2000, true, "A. Holm", "of another vessel"}}));
    // It is gone once, and its number is never given to another.
    QVERIFY(!intervals->remove(note.id, "A. Holm", "again", 3000).ok());
    QVERIFY(!intervals->amend(note, "A. Holm", "again", 3000).ok());
    QVERIFY(*intervals->add(note) != note.id);
}

void TestIntervals::onlyNotesAreChangedAndOnlyWithAReason()
{
    auto intervals = Intervals::open(m_folder);
    Interval batch{.kind = Interval::Kind::Batch, .name = "B-0417", .from = 1000, .to = 9000};
    batch.id = *intervals->add(batch);
    Interval note{.kind = Interval::Kind::Annotation, .name = "foam", .from = 1000, .to = 1000};
    note.id = *intervals->add(note);
    const std::vector<Interval> all = {batch, note};
    Interval other = batch;
    other.name = "B-0418";
    QVERIFY(!intervals->amend(other, "A. Holm", "renamed", 2000).ok());
    QVERIFY(!intervals->remove(batch.id, "A. Holm", "not wanted", 2000).ok());
    QVERIFY(!intervals->remove(note.id, "A. Holm", " ", 2000).ok());
    other = note;
    other.to = 900;
    QVERIFY(!intervals->amend(other, "A. Holm", "shorter", 2000).ok());
    other = note;
    other.name = " ";
    QVERIFY(!intervals->amend(other, "A. Holm", "no words", 2000).ok());
    QCOMPARE(*intervals->between(0, 0), all);
    QVERIFY(intervals->revisions(note.id)->empty() && intervals->revisions(batch.id)->empty());
}

void TestIntervals::opensAStoreFromBeforeNotesWereChanged()
{
    const std::string folder = m_dir->filePath("old.history").toStdString();
    std::filesystem::create_directories(folder);
    {
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/tests/reference/history-index-2.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto index = Database::open(HistoryIndex::pathIn(folder), Database::Mode::Create);
        QVERIFY(index.ok());
        QVERIFY(index->run(file.readAll().constData()).ok());
    }
    QVERIFY(!HistoryIndex::isDamaged(folder));
    Interval note;
    {
        auto reader = Intervals::open(folder, Database::Mode::Read);
        QCOMPARE(reader->between(0, 0)->size(), std::size_t(2));
        note = reader->between(0, 0)->back();
        QCOMPARE(note.name, std::string("foam"));
        QVERIFY(reader->revisions(note.id)->empty());
    }
    auto intervals = Intervals::open(folder);
    note.name = "foam, a little";
    QVERIFY(intervals->amend(note, "A. Holm", "seen again", 2000).ok());
    QCOMPARE(intervals->revisions(note.id)->front().was.name, std::string("foam"));
    QVERIFY(!HistoryIndex::isDamaged(folder));
}

TITER_TEST(TestIntervals)

} // namespace tst_intervals

#include "tst_intervals.moc"
