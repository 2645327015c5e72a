// The run that follows the edits, and what is read from it.
#include "app/document/plant_files.h"
#include "app/run/auto_run.h"
#include "app/run/run_summary.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>

namespace tst_auto_run {

using namespace titer;

namespace {

constexpr int longRun = 60000; // [ms]
constexpr const char* temperature = "units/production/params/temperature";

} // namespace

class AutoRunTest : public QObject {
    Q_OBJECT

private slots:
    void runsWhenAPlantIsOpened();
    void runsAgainAfterAnEdit();
    void takesOverWhatLiesBeforeTheEdit();
    void keepsTheLastWholeRunWhileThePlantIsFaulty();
    void rests();
    void keepsItsFiguresOverTheFirstFileOfThePlant();
    void saysThatItsFiguresAreThoseBeforeAFault();
    void reportsWhatTheTransfersAndDosesMoved();
    void readsAVesselBeforeItIsEmptied();
};

void AutoRunTest::runsWhenAPlantIsOpened()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("chemostat"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    QCOMPARE(runs.run()->result.status, figures::RunStatus::Ok);
    QVERIFY(runs.seconds() > 0.0);
}

void AutoRunTest::runsAgainAfterAnEdit()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("cho-fed-batch"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    const auto first = runs.run();
    QVERIFY(document.apply(app::setValue(document.flowsheet(), temperature, "35 °C"), QStringLiteral("cool")));
    QVERIFY(!runs.isCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    QVERIFY(runs.run() != first);
    const auto titer = [](const app::Run& run) {
        for (const figures::Kpi& kpi : run.result.kpis)
            if (kpi.tag == "production.titer") return kpi.value;
        return std::nan("");
    };
    QVERIFY(std::abs(titer(*runs.run()) - titer(*first)) > 0.01);
}

void AutoRunTest::takesOverWhatLiesBeforeTheEdit()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("plasmid-dna"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    const auto first = runs.run();
    QCOMPARE(first->resumedFrom, 0.0);
    QVERIFY(
        document.apply(app::setValue(document.flowsheet(), "units/final/params/area", "8 m2"), QStringLiteral("area")));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    QCOMPARE(runs.run()->result.status, figures::RunStatus::Ok);
    QVERIFY(runs.run()->resumedFrom > 2.0 * 86400.0);
    QCOMPARE(runs.run()->result.times.size(), first->result.times.size());
}

void AutoRunTest::keepsTheLastWholeRunWhileThePlantIsFaulty()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("cho-fed-batch"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    const auto first = runs.run();
    QVERIFY(document.apply(app::setValue(document.flowsheet(), temperature, "500 °C"), QStringLiteral("burn")));
    QTest::qWait(app::AutoRun::delay + 200);
    QVERIFY(!runs.isCurrent());
    QVERIFY(runs.run() == first);
}

void AutoRunTest::rests()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    runs.setActive(false);
    QVERIFY(document.newFromExample("chemostat"));
    QTest::qWait(app::AutoRun::delay + 200);
    QVERIFY(!runs.run());
    runs.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
}

void AutoRunTest::keepsItsFiguresOverTheFirstFileOfThePlant()
{
    const QTemporaryDir folder;
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("chemostat"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    QVERIFY(document.apply(app::labelUnit(document.flowsheet(), document.flowsheet().units.front().id, "Reservoir"),
                           QStringLiteral("name")));
    QVERIFY(document.createProject(folder.filePath(QStringLiteral("first.titer"))));
    QVERIFY(runs.run());
}

// A plant with faults does not run: its figures are those before, and whoever shows them hears of it.
void AutoRunTest::saysThatItsFiguresAreThoseBeforeAFault()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("chemostat"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    QSignalSpy changed(&runs, &app::AutoRun::changed);
    QVERIFY(document.apply(app::setValue(document.flowsheet(), "units/vessel/params/nonsense", "1 L"),
                           QStringLiteral("Break")));
    document.checkNow();
    QVERIFY(runs.run() && runs.isOutdated());
    QCOMPARE(changed.count(), 1);
    document.undoStack()->undo();
    document.checkNow();
    QVERIFY(!runs.isOutdated());
}

void AutoRunTest::reportsWhatTheTransfersAndDosesMoved()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("cho-fed-batch"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    const model::Plant& plant = *runs.run()->plant;
    const app::RunSummary summary = app::summaryOf(*runs.run());
    QCOMPARE(plant.units[std::size_t(summary.main)].id, std::string("production"));
    QCOMPARE(plant.components[std::size_t(summary.product)].id, std::string("mab"));
    const auto volume = [&](const char* from) {
        for (std::size_t s = 0; s < plant.streams.size(); ++s)
            if (plant.units[std::size_t(plant.streams[s].from)].id == from) return summary.streams[s].volume;
        return -1.0;
    };
    double doses = 0.0;
    for (const solve::DoseRecord& dose : runs.run()->result.doses) doses += dose.volume;
    QVERIFY(doses > 0.1);
    QCOMPARE(volume("feed"), doses);
    // All of the seed but its heel goes over, although that takes less time than lies between two outputs.
    QVERIFY(std::abs(volume("n1") - 0.150) < 0.001);
    // What the filter passes on is what the pool holds.
    const figures::Column* pool = runs.run()->result.column("pool.volume");
    QVERIFY(pool);
    QVERIFY(std::abs(volume("filter") / pool->values.back() - 1.0) < 0.01);
}

void AutoRunTest::readsAVesselBeforeItIsEmptied()
{
    app::Document document(solve::catalogue());
    app::AutoRun runs(document);
    QVERIFY(document.newFromExample("cho-fed-batch"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
    const app::RunSummary summary = app::summaryOf(*runs.run());
    const int production = runs.run()->plant->unitIndex("production");
    const app::UnitSummary& unit = summary.units[std::size_t(production)];
    QVERIFY(unit.level > 0.8 && unit.level <= 1.0);
    QVERIFY(unit.volume > 1.6 && unit.volume < 2.0);
    QVERIFY(unit.product > 1.0);
    QVERIFY(app::levelAt(*runs.run(), production, runs.run()->result.simulatedTime) < 0.01);
}

TITER_TEST(AutoRunTest)

} // namespace tst_auto_run

#include "tst_auto_run.moc"
