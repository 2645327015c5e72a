// Schedule and footprint of a run, against times and masses that follow by hand.
#include "app/document/document.h"
#include "app/economics/economics_session.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_plant_economics {

using namespace titer;
using app::EconomicsOrder;
using app::PlantEconomics;

namespace {

// A tank is filled for 6 h with 30 L, then emptied for 3 h into a second one, which is mixed for 2 h more: the first is taken from 0 to 9 h,
// the second from 6 to 11 h. Of 2 g/L in 30 L come 60 g of product.
const char* tanks =
    R"({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "6 h", "flow": "5 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "first", "label": "First", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "label": "Second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "12 h", "phases": [
   {"id": "fill", "label": "Fill", "unit": "first", "at": "0 h", "until": {"for": "6 h"}},
   {"id": "empty", "label": "Empty", "unit": "second", "after": ["fill"], "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "mix", "label": "Mix", "unit": "second", "after": ["empty"], "until": {"for": "2 h"}}]}})";

// As above, and with a third tank that is filled once the second one is mixed: it is taken from 11 to 13 h. The second one may wait.
const char* waitingTanks =
    R"({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "6 h", "flow": "5 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "first", "label": "First", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "label": "Second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "buffer", "type": "inlet", "program": [{"for": "11.5 h", "flow": "0 L/h"}, {"for": "1 h", "flow": "5 L/h"}, {"flow": "0 L/h"}]},
   {"id": "third", "label": "Third", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}, {"from": "buffer.out", "to": "third.in"}],
 "recipe": {"duration": "14 h", "phases": [
   {"id": "fill", "label": "Fill", "unit": "first", "at": "0 h", "until": {"for": "6 h"}},
   {"id": "empty", "label": "Empty", "unit": "second", "after": ["fill"], "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "mix", "label": "Mix", "unit": "second", "after": ["empty"], "until": {"for": "2 h"}},
   {"id": "late", "label": "Late", "unit": "third", "after": ["mix"], "until": {"for": "2 h"}}]},
 "economics": {"currency": "USD", "schedule": {"units": [{"unit": "second", "may_wait": "2 h"}],
   "things": [{"id": "skid", "limit": 1}], "uses": [{"thing": "skid", "unit": "second", "amount": 1}]}}})";

constexpr double hour = 3600.0;

std::shared_ptr<const app::Run> runOfTanks()
{
    auto run = std::make_shared<app::Run>();
    run->plant = support::checkedPlant(tanks);
    run->result = support::runOf(tanks);
    return run;
}

bool isNear(double seconds, double hours)
{
    return std::abs(seconds - hours * hour) < 120.0; // an output of the run
}

} // namespace

class PlantEconomicsTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheBottleneckAndItsBatches()
    {
        const PlantEconomics made = app::economicsOf(runOfTanks(), {});
        QVERIFY(made.schedule);
        QVERIFY(made.faults.empty());
        QCOMPARE(made.schedule->bottleneck, std::string("first"));
        QCOMPARE(made.schedule->nextBottleneck, std::string("second"));
        QVERIFY(isNear(made.schedule->cycleTime, 9.0));
        QVERIFY(isNear(made.schedule->batchTime, 11.0));
        // Three batches: the last begins after two cycles.
        QCOMPARE(made.campaign.batches, 3L);
        QVERIFY(std::abs(made.campaign.makespan - 2.0 * made.schedule->cycleTime - made.schedule->batchTime) < 1e-3);
        // floor((8760 h - batch time) / cycle time) + 1
        const double cycle = made.schedule->cycleTime, batch = made.schedule->batchTime;
        QCOMPARE(made.batches, long(std::floor((365.0 * 24.0 * hour - batch) / cycle)) + 1);
    }

    void oneMoreOfTheBottleneckLeavesTheNext()
    {
        EconomicsOrder order;
        PlantEconomics made = app::economicsOf(runOfTanks(), order);
        QCOMPARE(made.withOneMore.size(), made.schedule->units.size());
        QVERIFY(made.withOneMore[0] && isNear(made.withOneMore[0]->cycleTime, 5.0)); // the second tank's
        QVERIFY(made.withOneMore[1] && isNear(made.withOneMore[1]->cycleTime, 9.0));
        QVERIFY(made.withOneMore[0]->batches > made.batches);
        QCOMPARE(made.withOneMore[1]->batches, made.batches);
        // And so it is once there is one more. What the plant does not have is passed over.
        order.counts = {{"first", 2}, {"gone", 5}};
        const long promised = made.withOneMore[0]->batches;
        made = app::economicsOf(runOfTanks(), order);
        QVERIFY(isNear(made.schedule->cycleTime, 5.0));
        QCOMPARE(made.schedule->bottleneck, std::string("second"));
        QCOMPARE(made.batches, promised);
    }

    void theFootprintIsThatOfTheCore()
    {
        const std::shared_ptr<const app::Run> run = runOfTanks();
        const PlantEconomics made = app::economicsOf(run, {});
        const figures::Footprint direct = figures::footprintOf(*run->plant, run->result, {});
        QVERIFY(made.footprint.product > 0.0);
        QCOMPARE(made.footprint.intensity(), direct.intensity());
        QCOMPARE(made.footprint.lines.size(), direct.lines.size());
        QVERIFY(!made.footprint.hasFactors);
    }

    // The third tank may begin up to 2 h later, while the second one waits; where it was dragged further it goes no further.
    void aBarThatIsDraggedStaysWithinItsWait()
    {
        auto run = std::make_shared<app::Run>();
        run->plant = support::checkedPlant(waitingTanks);
        run->result = support::runOf(waitingTanks);
        EconomicsOrder order;
        order.stated = run->plant->economics;
        PlantEconomics made = app::economicsOf(run, order);
        QVERIFY(made.faults.empty() && made.statedFaults.empty());
        const auto barOf = [&](const char* unit) {
            return std::size_t(std::ranges::find(made.campaign.bars, unit, &schedule::Campaign::Bar::unit) -
                               made.campaign.bars.begin());
        };
        const std::size_t second = barOf("second"), third = barOf("third");
        QVERIFY(isNear(made.campaign.bars[third].from, 11.0));
        QCOMPARE(made.campaign.bars[second].wait, 0.0);
        const schedule::DragRange range = schedule::dragRange(made.tasks, made.campaign, third);
        QVERIFY(std::abs(range.to - range.from - 2.0 * hour) < 1.0);
        order.moves = {{third, range.from + hour}};
        made = app::economicsOf(run, order);
        QVERIFY(std::abs(made.campaign.bars[third].from - range.from - hour) < 1.0);
        QVERIFY(std::abs(made.campaign.bars[second].wait - hour) < 1.0);
        order.moves = {{third, range.from + 9.0 * hour}, {9999, 0.0}};
        made = app::economicsOf(run, order);
        QVERIFY(std::abs(made.campaign.bars[third].from - range.to) < 1.0);
        // What is taken of the skid stands among the loads.
        const auto load = std::ranges::find(made.campaign.loads, "skid", &schedule::Load::thing);
        QVERIFY(load != made.campaign.loads.end());
        QCOMPARE(load->peak, 1.0);
    }

    // What the plant states counts, as in its key figures; a file goes before it.
    void theFactorsOfThePlantCount()
    {
        const std::string text = std::string(tanks).substr(0, std::string(tanks).size() - 1) +
                                 R"(, "footprint": {"factors": [{"id": "feed", "of": "inlet:*", "value": 0.5,
 "unit": "kg/kg", "scope": 3, "source": "example", "year": 2026}]}})";
        auto run = std::make_shared<app::Run>();
        run->plant = support::checkedPlant(text.c_str());
        run->result = support::runOf(text.c_str());
        const PlantEconomics made = app::economicsOf(run, {});
        QVERIFY(made.ownFactorFaults.empty());
        QVERIFY(made.footprint.hasFactors);
        const double co2 = made.footprint.borne(made.footprint.allCo2());
        QVERIFY(co2 > 0.0 && run->result.kpi("plant.co2"));
        QVERIFY(std::abs(co2 - run->result.kpi("plant.co2")->value) < 1e-12 * co2);
        EconomicsOrder order;
        base::Errors errors;
        order.factors = base::readJson(
            R"({"format": "titer.factors/1", "factors": [{"id": "feed", "of": "inlet:*", "value": 1, "unit": "kg/kg", "scope": 3, "source": "example", "year": 2026}]})",
            errors);
        const PlantEconomics over = app::economicsOf(run, order);
        QVERIFY(over.factorFaults.empty());
        QVERIFY(std::abs(over.footprint.borne(over.footprint.allCo2()) - 2.0 * co2) < 1e-9 * co2);
    }

    void aRunThatFailedHasNoSchedule()
    {
        auto run = std::make_shared<app::Run>(*runOfTanks());
        run->result.status = figures::RunStatus::Failed;
        const PlantEconomics made = app::economicsOf(run, {});
        QVERIFY(!made.schedule);
        QCOMPARE(made.faults.size(), std::size_t(1));
        QVERIFY(made.faults[0].what.text().find("not known") != std::string::npos);
        QCOMPARE(made.footprint.product, 0.0);
    }

    // The oil pump: two rates of return, 25 and 400 %.
    void everyRateOfReturnOfAVentureIsInItsCourse()
    {
        EconomicsOrder order;
        base::Errors errors;
        order.stated = base::readJson(
            R"({"currency": "USD", "venture": {"cash_flow": [-1600, 10000, -10000], "rate": "10 %"}})", errors);
        QVERIFY(errors.empty());
        const PlantEconomics made = app::economicsOf(runOfTanks(), order);
        for (const base::Error& fault : made.ventureFaults)
            qWarning("%s: %s", fault.where.c_str(), fault.what.text().c_str());
        QVERIFY(made.venture);
        QCOMPARE(made.worth.irrAll.size(), std::size_t(2));
        QVERIFY(!made.worth.irr);
        int crossed = 0;
        for (std::size_t i = 1; i < made.worthOverRate.size(); ++i)
            if ((made.worthOverRate[i - 1].value < 0.0) != (made.worthOverRate[i].value < 0.0)) ++crossed;
        QCOMPARE(crossed, 2);
        // -1600 + 10000 - 10000 at 0 %
        QVERIFY(std::abs(made.worthOverRate.front().rate) < 1e-12);
        QVERIFY(std::abs(made.worthOverRate.front().value + 1600.0) < 1e-9);
    }

    void whatThePlantStatesIsOverruledByWhatIsChosen()
    {
        EconomicsOrder order;
        base::Errors errors;
        order.stated = base::readJson(
            R"({"currency": "USD", "plan": {"available": "100 d"}, "equipment": [{"id": "tank", "unit": "first", "count": 2, "price": "1000 USD", "life": "10 a"}]})",
            errors);
        PlantEconomics made = app::economicsOf(runOfTanks(), order);
        for (const base::Error& fault : made.statedFaults)
            qWarning("%s: %s", fault.where.c_str(), fault.what.text().c_str());
        QVERIFY(made.statedFaults.empty());
        QVERIFY(isNear(made.schedule->cycleTime, 5.0)); // two of the first
        QVERIFY(std::abs(made.stated.plan.available - 100.0 * 24.0 * hour) < 1.0);
        order.counts = {{"first", 1}};
        order.horizon = 50.0 * 24.0 * hour;
        made = app::economicsOf(runOfTanks(), order);
        QVERIFY(isNear(made.schedule->cycleTime, 9.0));
        QCOMPARE(made.stated.plan.available, *order.horizon);
        QCOMPARE(made.cost.batches, int(made.batches));
    }

    void isFoundAnewWithEachChoice()
    {
        app::Document document(solve::catalogue());
        app::EconomicsSession session(document);
        QSignalSpy changed(&session, &app::EconomicsSession::changed);
        session.setRun(runOfTanks());
        QVERIFY(session.isRunning());
        QTRY_VERIFY(session.found() && !session.isRunning());
        QVERIFY(changed.count() >= 2);
        const long before = session.found()->batches;
        session.setCount("first", 2);
        QTRY_VERIFY(!session.isRunning());
        QVERIFY(session.found()->batches > before);
        session.setBatches(5);
        session.setHorizon(100.0 * hour);
        QTRY_VERIFY(!session.isRunning());
        QCOMPARE(session.found()->campaign.batches, 5L);
        QVERIFY(session.found()->batches < before);
        // The same again is nothing to find.
        session.setBatches(5);
        QVERIFY(!session.isRunning());
        session.setRun(nullptr);
        QVERIFY(!session.found());
    }

    void factorsOfAFileCountEmissions()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("site.factors.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format": "titer.factors/1", "factors": [{"id": "medium", "of": "inlet:feed", "value": 0.5, "unit": "kg/kg", "scope": 3, "source": "example", "year": 2026}]})");
        file.close();
        app::Document document(solve::catalogue());
        app::EconomicsSession session(document);
        session.setRun(runOfTanks());
        QVERIFY(session.openFactors(path));
        QCOMPARE(session.order().factorsName, QStringLiteral("site.factors.json"));
        QTRY_VERIFY(session.found() && !session.isRunning());
        const PlantEconomics& found = *session.found();
        for (const base::Error& fault : found.factorFaults)
            qWarning("%s: %s", fault.where.c_str(), fault.what.text().c_str());
        QVERIFY(found.factorFaults.empty());
        QVERIFY(found.footprint.hasFactors);
        // 30 L weigh 30 kg.
        QVERIFY(std::abs(found.footprint.co2[2] - 15.0) < 0.02);
        session.leaveFactors();
        QTRY_VERIFY(!session.isRunning());
        QVERIFY(!session.found()->footprint.hasFactors);
    }

    void aFileThatIsNoTableIsRefused()
    {
        QTemporaryDir folder;
        app::Document document(solve::catalogue());
        app::EconomicsSession session(document);
        QVERIFY(!session.openFactors(folder.filePath(QStringLiteral("none.json"))));
        const QString path = folder.filePath(QStringLiteral("text.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no JSON");
        file.close();
        QVERIFY(!session.openFactors(path));
        QVERIFY(!session.order().factors);
    }
};

TITER_TEST(PlantEconomicsTest)

} // namespace tst_plant_economics

#include "tst_plant_economics.moc"
