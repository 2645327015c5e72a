// Samples of a laboratory: what finds its sample, what waits, what supersedes, and the values that tags of "lab" have of it.
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/history_verify.h"
#include "core/store/history/intervals.h"
#include "core/store/history/samples.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <optional>

namespace tst_samples {

using namespace titer;
using namespace titer::store;
using formats::LabSample;
using Acceptance = SampleEntry::Acceptance;
using State = SampleEntry::State;

constexpr std::int64_t hour = 3'600'000'000, day = 24 * hour, start = 20'000 * day;

class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath("plant.history").toStdString();
        auto opened = LabSamples::open(m_folder, Database::Mode::Create);
        QVERIFY(opened.ok());
        m_samples.emplace(std::move(*opened));
    }
    void cleanup() { m_samples.reset(); }

    void bringsInstrumentsTogether();
    void supersedesAndKeepsTheOlder();
    void averagesReplicates();
    void nothingOverwritesAnotherSample();
    void namesOfEachDayAreOtherSamples();
    void whatDoesNotFitWaitsForAPerson();
    void whatContradictsItsNameWaits();
    void aRuleTakesWhatWaited();
    void plansDrawsAndReportsWhatIsLate();
    void aTimeTypedLaterMovesTheResults();
    void aRejectedSampleHasNoValues();
    void keepsAnalysersAndUnitsApart();
    void takesTheBatchOfTheTime();
    void readsAStoreFromBeforeThereWereSamples();
    void aHistorianWritesBeside();

private:
    static LabSample reported(const char* name, std::int64_t drawn, std::int64_t measured, double value,
                              const char* quantity = "glucose", const char* unit = "g/L")
    {
        LabSample sample;
        sample.name = name;
        sample.analyser = "nova-flex2";
        if (drawn != 0) sample.drawn = base::Moment{drawn, false};
        if (measured != 0) sample.measured = base::Moment{measured, false};
        sample.values.push_back({quantity, "Glucose", unit, value, 0, 0});
        return sample;
    }
    LabSamples::Taken take(const LabSample& sample)
    {
        const auto taken = m_samples->take(std::span(&sample, 1), {"", "file.csv"});
        if (!taken) qFatal("%s", taken.error().what.text().c_str());
        return *taken;
    }
    // Of a tag of "lab"; none where there is no such tag.
    std::vector<Point> points(const char* name) const
    {
        auto reader = HistoryReader::open(m_folder);
        const auto tag = reader->find(std::string("lab/") + name);
        if (!tag || !*tag) return {};
        return *reader->points((*tag)->id, 0, start + 1000 * day, 1000);
    }
    Decision decision(const char* reason = "") const { return {"Ada", reason, start}; }
    void setRule(const char* rule) { QVERIFY(m_samples->setRule(rule, decision()).ok()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_folder;
    std::optional<LabSamples> m_samples;
};

void TestSamples::bringsInstrumentsTogether()
{
    setRule("{batch}_{vessel}_{day}");
    take(reported("B7_R2_5", start, start + hour, 3.25));
    LabSample cells = reported("b7_r2_d5", 0, start + 2 * hour, 12e6, "viable_cells", "cells/mL");
    cells.analyser = "vi-cell-blu";
    const LabSamples::Taken taken = take(cells);
    QCOMPARE(taken.samples, 0);
    QCOMPARE(taken.waiting, 0);
    const auto all = m_samples->list();
    QCOMPARE(all->size(), 1u);
    const SampleEntry& entry = all->front();
    QCOMPARE(entry.parts, (formats::SampleParts{"B7", "R2", 5.0}));
    QCOMPARE(entry.results, 2);
    QCOMPARE(entry.state(start + 3 * hour), State::Measured);
    // Both where the sample was drawn, known when they were measured.
    const auto glucose = points("R2.glucose"), counted = points("R2.viable_cells");
    QCOMPARE(glucose.size(), 1u);
    QCOMPARE(counted.size(), 1u);
    QCOMPARE(glucose.front().time, start);
    QCOMPARE(glucose.front().received, start + hour);
    QCOMPARE(glucose.front().value, 3.25);
    QCOMPARE(counted.front().time, start);
    QCOMPARE(counted.front().received, start + 2 * hour);
}

void TestSamples::supersedesAndKeepsTheOlder()
{
    setRule("{vessel}_{day}");
    take(reported("R1_3", start, start + hour, 3.0));
    QCOMPARE(take(reported("R1_3", start, start + hour, 3.0)).results, 0); // the same file again
    const LabSamples::Taken again = take(reported("R1_3", start, start + 5 * hour, 3.5));
    QCOMPARE(again.results, 1);
    QCOMPARE(again.superseding, 1);
    const auto now = points("R1.glucose");
    QCOMPARE(now.size(), 1u);
    QCOMPARE(now.front().value, 3.5);
    QCOMPARE(now.front().received, start + 5 * hour);
    const auto results = m_samples->results(m_samples->list()->front().id);
    QCOMPARE(results->size(), 2u);
    QVERIFY(results->front().superseded && !results->back().superseded);
    // An older measurement that comes late does not take the place of a newer one.
    take(reported("R1_3", start, start + 2 * hour, 2.0));
    QCOMPARE(points("R1.glucose").front().value, 3.5);
    auto reader = HistoryReader::open(m_folder);
    const auto tag = reader->find("lab/R1.glucose");
    std::vector<Correction> corrections;
    QVERIFY(reader
                ->corrections((*tag)->id, 0, start + day,
                              [&](const Correction& each) {
                                  corrections.push_back(each);
                                  return true;
                              })
                .ok());
    QCOMPARE(corrections.size(), 1u);
    QCOMPARE(corrections.front().before.value, 3.0);
    QCOMPARE(corrections.front().after.value, 3.5);
}

void TestSamples::averagesReplicates()
{
    setRule("{vessel}_{day}");
    LabSample one = reported("R1_3", start, start + hour, 3.0), two = reported("R1_3", start, start + 2 * hour, 4.0);
    one.replicate = "1";
    two.replicate = "2";
    take(one);
    take(two);
    QCOMPARE(points("R1.glucose").front().value, 3.5);
    QCOMPARE(m_samples->list()->front().results, 2);
    two.measured = base::Moment{start + 3 * hour, false};
    two.values.front().value = 5.0;
    take(two);
    QCOMPARE(points("R1.glucose").front().value, 4.0);
    QCOMPARE(points("R1.glucose").front().received, start + 3 * hour);
}

void TestSamples::nothingOverwritesAnotherSample()
{
    setRule("{batch}_{vessel}_{day}");
    for (const char* name : {"B7_R1_5", "B7_R2_5", "B8_R1_2"})
        take(reported(name, start, start + hour, name[1] + name[4]));
    QCOMPARE(m_samples->list()->size(), 3u);
    QCOMPARE(points("R2.glucose").size(), 1u);
    const auto both = points("R1.glucose"); // of two batches, at one instant
    QCOMPARE(both.size(), 2u);
    QCOMPARE(both.back().time, start + 1);
    QCOMPARE(both.front().value, '7' + '1');
    QCOMPARE(both.back().value, '8' + '1');
}

void TestSamples::namesOfEachDayAreOtherSamples()
{
    // Without a rule a name says nothing: "1" comes each day.
    LabSample first = reported("1", 0, start, 3.0), second = reported("1", 0, start + day, 4.0);
    first.vessel = second.vessel = "R1";
    take(first);
    take(second);
    QCOMPARE(m_samples->list()->size(), 2u);
    QCOMPARE(points("R1.glucose").size(), 2u);
    // With one, names come again with the next batch.
    setRule("{vessel}_{day}");
    take(reported("R1_3", start + 3 * day, 0, 5.0));
    take(reported("R1_3", start + 33 * day, 0, 6.0));
    QCOMPARE(points("R1.glucose").size(), 4u);
}

void TestSamples::whatDoesNotFitWaitsForAPerson()
{
    setRule("{batch}_{vessel}_{day}");
    QCOMPARE(take(reported("QC level 1", 0, start, 9.0)).waiting, 1);
    QCOMPARE(take(reported("QC level 1", 0, start + day, 9.0)).waiting, 1);
    QVERIFY(points("glucose").empty());
    const auto all = m_samples->list();
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->front().state(start), State::Waiting);
    QVERIFY(!m_samples->assign(all->front().id, {" ", ""}, decision()).ok());
    QVERIFY(m_samples->assign(all->front().id, {"B7", "R2", 1.0}, decision("typed wrong")).ok());
    QCOMPARE(points("R2.glucose").size(), 1u);
    // It is remembered.
    const LabSamples::Taken third = take(reported("QC level 1", 0, start + 2 * day, 8.0));
    QCOMPARE(third.waiting, 0);
    QCOMPARE(third.samples, 1);
    const auto changes = m_samples->changes(all->front().id);
    QCOMPARE(changes->size(), 1u);
    QCOMPARE(changes->front().person, std::string("Ada"));
    QCOMPARE(changes->front().reason, std::string("typed wrong"));
    QCOMPARE(changes->front().after, std::string("B7, R2, d1"));
}

void TestSamples::whatContradictsItsNameWaits()
{
    setRule("{batch}_{vessel}_{day}");
    QVERIFY(m_samples->plan({"B7", "R2"}, std::array{5.0}, start - 5 * day, decision()).ok());
    LabSample sample = reported("B7_R2_5", start, start, 3.0);
    sample.vessel = "R9";
    const LabSamples::Taken taken = take(sample);
    QCOMPARE(taken.waiting, 1);
    QCOMPARE(taken.notices.size(), 1u);
    QVERIFY(taken.notices.front().what.text().find("R9") != std::string::npos);
    QVERIFY(points("R2.glucose").empty() && points("R9.glucose").empty());
    QCOMPARE(m_samples->list()->size(), 2u);
}

void TestSamples::aRuleTakesWhatWaited()
{
    take(reported("B7_R2_5", start, start + hour, 3.25));
    QVERIFY(points("R2.glucose").empty());
    QCOMPARE(*m_samples->setRule("{batch}_{vessel}_{day}", decision()), 1);
    QCOMPARE(points("R2.glucose").size(), 1u);
    QVERIFY(!m_samples->setRule("{nothing}", decision()).ok());
    QCOMPARE(m_samples->rule()->text(), std::string("{batch}_{vessel}_{day}"));
}

void TestSamples::plansDrawsAndReportsWhatIsLate()
{
    QVERIFY(!m_samples->plan({"B7", "R2"}, std::array{3.0}, start, decision()).ok()); // nobody knows how it is called
    setRule("{batch}_{vessel}_{day}");
    QVERIFY(!m_samples->plan({"B7", ""}, std::array{3.0}, start, decision()).ok());
    const std::array days{3.0, 5.0};
    QCOMPARE(*m_samples->plan({"B7", "R2"}, days, start, decision()), 2);
    QCOMPARE(*m_samples->plan({"B7", "R2"}, days, start, decision()), 0);
    const std::int64_t third = start + 3 * day;
    SampleEntry entry = m_samples->list()->front();
    QCOMPARE(entry.name, std::string("B7_R2_3"));
    QCOMPARE(entry.planned, third);
    QCOMPARE(entry.state(third), State::Planned);
    QCOMPARE(entry.state(third + 3 * hour), State::Overdue);
    const auto drawn = m_samples->draw(" b7_R2_3 ", third + 600'000'000, decision());
    QVERIFY(drawn.ok());
    QCOMPARE(drawn->id, entry.id);
    QCOMPARE(drawn->state(third + hour), State::Drawn);
    QCOMPARE(drawn->state(third + 2 * day), State::ResultsLate);
    // The result finds it, and stands where it was drawn.
    take(reported("B7_R2_3", 0, third + 4 * hour, 3.0));
    QCOMPARE(m_samples->list()->size(), 2u);
    QCOMPARE(points("R2.glucose").front().time, third + 600'000'000);
    // A label that nobody planned is a sample all the same, and waits where it does not fit.
    QVERIFY(m_samples->draw("B7_R2_4", third + day, decision())->belongs);
    QVERIFY(!m_samples->draw("spare", third + day, decision())->belongs);
    QVERIFY(!m_samples->draw("  ", third, decision()).ok());
}

void TestSamples::aTimeTypedLaterMovesTheResults()
{
    setRule("{vessel}_{day}");
    take(reported("R1_3", 0, start + 2 * hour, 3.0));
    take(reported("R1_4", 0, start + 26 * hour, 4.0));
    QCOMPARE(points("R1.glucose").front().time, start + 2 * hour);
    QVERIFY(m_samples->setDrawn(m_samples->list()->front().id, start, decision()).ok());
    const auto moved = points("R1.glucose");
    QCOMPARE(moved.size(), 2u);
    QCOMPARE(moved.front().time, start);
    QCOMPARE(moved.front().received, start + 2 * hour);
    QCOMPARE(m_samples->changes(m_samples->list()->front().id)->size(), 1u);
}

void TestSamples::aRejectedSampleHasNoValues()
{
    setRule("{vessel}_{day}");
    take(reported("R1_3", start, start, 3.0));
    const std::int64_t id = m_samples->list()->front().id;
    QVERIFY(!m_samples->evaluate(id, Acceptance::Rejected, decision("  ")).ok());
    QVERIFY(m_samples->evaluate(id, Acceptance::Rejected, decision("clotted")).ok());
    QVERIFY(points("R1.glucose").empty());
    QCOMPARE(m_samples->list()->front().state(start), State::Rejected);
    QCOMPARE(m_samples->results(id)->size(), 1u); // it is all there
    QVERIFY(!m_samples->evaluate(id, Acceptance::Open, decision()).ok());
    QVERIFY(m_samples->evaluate(id, Acceptance::Accepted, decision("it was not")).ok());
    QCOMPARE(points("R1.glucose").size(), 1u);
    QCOMPARE(m_samples->changes(id)->size(), 2u);
    QVERIFY(!m_samples->evaluate(id + 1, Acceptance::Accepted, decision()).ok());
}

void TestSamples::keepsAnalysersAndUnitsApart()
{
    setRule("{vessel}_{day}");
    take(reported("R1_3", start, start, 3.0));
    LabSample other = reported("R1_3", start, start, 3.1);
    other.analyser = "cedex-bio-ht";
    take(other);
    take(reported("R1_4", start + day, 0, 2500.0, "glucose", "mg/L"));
    take(reported("R1_4", start + day, 0, 14.0, "glucose", "mmol/L"));
    const auto own = points("R1.glucose");
    QCOMPARE(own.size(), 2u);
    QVERIFY(std::abs(own.back().value - 2.5) < 1e-12); // in the unit of the tag
    QCOMPARE(points("R1.glucose (cedex-bio-ht)").front().value, 3.1);
    QCOMPARE(points("R1.glucose [mmol/L]").front().value, 14.0);
}

void TestSamples::takesTheBatchOfTheTime()
{
    auto intervals = Intervals::open(m_folder);
    Interval batch{
        .kind = Interval::Kind::Batch, .name = "B7", .from = start, .to = start + 10 * day, .openedBy = "hand"};
    QVERIFY(intervals->add(batch).ok());
    setRule("{vessel}_{day}");
    take(reported("R1_3", start + 3 * day, 0, 3.0));
    take(reported("R1_3", start + 30 * day, 0, 3.0));
    const auto all = m_samples->list();
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->front().parts.batch, std::string("B7"));
    QCOMPARE(all->back().parts.batch, std::string());
}

void TestSamples::readsAStoreFromBeforeThereWereSamples()
{
    QVERIFY(m_samples->draw("B7", start, decision()).ok());
    m_samples.reset();
    auto index = HistoryIndex::open(m_folder, Database::Mode::Write);
    QVERIFY(index->database()
                .run("DROP TABLE lab_samples; DROP TABLE lab_results; DROP TABLE lab_tags; DROP TABLE lab_names; "
                     "DROP TABLE lab_changes; PRAGMA user_version = 3")
                .ok());
    auto old = LabSamples::open(m_folder, Database::Mode::Read);
    QVERIFY(old.ok());
    QVERIFY(old->list()->empty() && old->results()->empty() && old->changes(0)->empty());
    QVERIFY(points("R1.glucose").empty());
    QVERIFY(LabSamples::open(m_folder)->draw("B7", start, decision()).ok());
}

void TestSamples::aHistorianWritesBeside()
{
    setRule("{vessel}_{day}");
    auto historian = Historian::open(m_folder);
    QVERIFY(historian.ok());
    const auto tag = historian->tag({.source = "src-1", .name = "glucose", .unit = "g/L"});
    const Point raw{start, start + hour, 3.0};
    QVERIFY(historian->append(*tag, std::span(&raw, 1)).ok());
    take(reported("R1_3", start, start + hour, 3.0));
    QVERIFY(historian->commit(start + hour).ok());
    const auto later = historian->tag({.source = "src-1", .name = "lactate", .unit = "g/L"});
    QVERIFY(later.ok());
    QVERIFY(historian->close().ok());
    QCOMPARE(points("R1.glucose").size(), 1u);
    auto reader = HistoryReader::open(m_folder);
    QCOMPARE(reader->tags()->size(), 3u);
    const auto lab = reader->find("lab/R1.glucose");
    QCOMPARE((*lab)->label, std::string("Glucose, R1"));
    QCOMPARE(reader->extent((*lab)->id)->count, 1);
    QCOMPARE((*reader->latest((*lab)->id))->value, 3.0);
    const auto columns = reader->columns((*lab)->id, start - day, start + day, 4);
    QCOMPARE((*columns)[2].count, 1);
    const auto verified = verifyHistory(m_folder);
    QVERIFY(verified.ok());
    QVERIFY(verified->faults.empty());
}

TITER_TEST(TestSamples)

} // namespace tst_samples

#include "tst_samples.moc"
