// What the flowsheet shows of a vessel is what it held just before it was emptied, however far outputs lie apart.
#include "app/run/run_summary.h"
#include "core/runs/run.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_run_summary {

using namespace titer;

class RunSummaryTest : public QObject {
    Q_OBJECT

private slots:
    // Filled for six minutes and emptied at once, in a run of 30 days with outputs every 43 minutes.
    void readsAVesselThatIsFullBetweenOutputs()
    {
        app::Run run;
        run.plant = support::checkedPlant(
            R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
         "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h"}, {"for": "6 min", "flow": "1000 L/h", "concentration": {"salt": "1 g/L"}},
           {"for": "40 d"}]},
          {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "20 L"}},
          {"id": "rest", "type": "hold_tank", "params": {"vessel_volume": "400 L"}}],
         "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "rest.in"}],
         "recipe": {"duration": "30 d", "phases": [
          {"id": "fill", "unit": "tank", "at": "0 h", "until": {"for": "66 min"}},
          {"id": "move", "unit": "rest", "after": ["fill"], "transfer": {"from": "tank.out", "flow": "1000 L/h", "until": "empty"}}]}})");
        run.result = runs::run(run.plant, {});
        QCOMPARE(run.result.status, figures::RunStatus::Ok);
        const app::RunSummary summary = app::summaryOf(run);
        const app::UnitSummary& tank = summary.units[1];
        QCOMPARE(tank.readingTime, 66.0 * 60.0);
        QVERIFY(std::abs(tank.volume - 0.120) < 1e-6);
        QVERIFY(std::abs(tank.level - 0.6) < 1e-5);
    }

    // What the plant says is its product, and not a trace of what its main culture makes; the culture itself holds what it makes.
    void theProductIsThatOfThePlant()
    {
        const char* text = R"({"format": "titer.plant/1", "name": "Two", "components": [
          {"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"},
          {"id": "bound", "basis": "mass"}, {"id": "protein", "basis": "mass", "role": "product"}],
         "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
            "species": {"cells": "biomass", "substrate": "glucose", "product": "bound"}}},
            "initial": {"volume": "5 L", "biomass": "1 g/L", "glucose": "10 g/L"}},
          {"id": "pool", "type": "hold_tank", "initial": {"volume": "1 L", "protein": "18 g/L", "bound": "0.0116 g/L"}}],
         "streams": [], "recipe": {"duration": "1 h", "phases": []}})";
        base::Errors errors;
        app::Run run;
        run.flowsheet = model::readPlant(text, errors);
        QVERIFY(errors.empty());
        run.plant = support::checkedPlant(text);
        run.result = runs::run(run.plant, {});
        const app::RunSummary summary = app::summaryOf(run);
        QCOMPARE(summary.product, run.plant->componentIndex("protein"));
        QCOMPARE(summary.units[1].made, summary.product);
        QVERIFY2(std::abs(summary.units[1].product - 0.018) < 1e-9,
                 qPrintable(QString::number(summary.units[1].product)));
        QCOMPARE(summary.units[0].made, run.plant->componentIndex("bound"));
        // Where nobody says so, it is what the culture makes.
        run.flowsheet.components.back().erase("role");
        QCOMPARE(app::summaryOf(run).product, run.plant->componentIndex("bound"));
    }
};

TITER_TEST(RunSummaryTest)

} // namespace tst_run_summary

#include "tst_run_summary.moc"
