// The stream table of a run: volumes, flows, times, pH and concentrations against a plant of which all follow by hand.
#include "core/base/units/units.h"
#include "core/figures/stream_table.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_stream_table {

using namespace titer;

namespace {

// An acetate buffer half neutralised (pH = pKa) at 2 L/h for 3 h from 1 h on, and a protein at 1 g/L in water at 1 L/h for 3 h from 2 h on.
const std::string plant = R"({"format": "titer.plant/1", "name": "Two streams", "components": [
    {"id": "mab", "label": "Antibody", "basis": "mass"}, {"id": "never", "basis": "mass"},
    {"id": "sodium", "basis": "amount", "charge": 1}, {"id": "acetate", "basis": "amount", "pka": [4.76]}],
  "units": [
    {"id": "buffer", "type": "inlet", "program": [{"for": "1 h"},
        {"for": "3 h", "flow": "2 L/h", "concentration": {"sodium": "50 mM", "acetate": "100 mM"}}, {"for": "9 h"}]},
    {"id": "protein", "type": "inlet", "program": [{"for": "2 h"}, {"for": "3 h", "flow": "1 L/h", "concentration": {"mab": "1 g/L"}}, {"for": "9 h"}]},
    {"id": "idle", "type": "inlet", "program": [{"for": "9 h", "concentration": {"mab": "1 g/L"}}]},
    {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}, {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
  "streams": [{"from": "buffer.out", "to": "tank.in"}, {"from": "protein.out", "to": "tank.in"}, {"from": "idle.out", "to": "tank.in"},
    {"from": "tank.out", "to": "pool.in"}],
  "recipe": {"duration": "8 h", "phases": [{"id": "move", "unit": "tank", "at": "6 h", "transfer": {"from": "tank.out", "flow": "9 L/h", "until": {"volume": "8.1 L"}}}]}})";

figures::StreamTable madeOf(const std::string& text)
{
    const auto checked = support::checkedPlant(text);
    runs::RunRequest request;
    return figures::streamTable(*checked, runs::run(checked, request));
}

figures::StreamTable made()
{
    return madeOf(plant);
}

// A value as it is shown.
double shown(const figures::StreamTable& table, std::string_view key, std::size_t stream)
{
    for (const figures::StreamTable::Row& row : table.rows)
        if (row.key == key) return base::toUnit(row.values[stream], row.displayUnit);
    return -1.0;
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

class StreamTableTest : public QObject {
    Q_OBJECT

private slots:
    void whatLeavesAUnitHasEnteredIt();
    void reportsVolumesFlowsAndTimes();
    void reportsWhatWasCarriedOfEachComponent();
    void reportsThePhOfWhatWasCarried();
    void reportsThePhThatAVesselHolds();
    void leavesOutAPhThatChargesCannotHave();
    void leavesOutWhatThereIsNot();
    void reportsWhatFlowsAtATime();
    void reportsTemperaturesWhereItHasThem();
    void writesCsvWithStreamsAsColumns();
    void reportsNumbersOfCellsInAUnitOfTheirOwn();
    void writesJsonWithAUnitInEachRow();
    void whatSolvingLeavesOfNoFlowIsNone();
};

void StreamTableTest::reportsVolumesFlowsAndTimes()
{
    const figures::StreamTable table = made();
    QCOMPARE(table.from[0], std::string("buffer.out"));
    QCOMPARE(table.to[3], std::string("pool.in"));
    QVERIFY(near(shown(table, "volume", 0), 6.0));
    QVERIFY(near(shown(table, "volume", 1), 3.0));
    QVERIFY(near(shown(table, "volume", 3), 8.1));
    QVERIFY(near(shown(table, "flow", 0), base::toUnit(2e-3 / 3600.0, base::displayUnit("m3/s"))));
    QVERIFY(near(shown(table, "first", 0), 1.0));
    QVERIFY(near(shown(table, "last", 0), 4.0));
    QVERIFY(near(shown(table, "first", 1), 2.0));
    QVERIFY(near(shown(table, "last", 1), 5.0));
    QVERIFY(near(shown(table, "last", 3), 6.9));
}

void StreamTableTest::reportsWhatWasCarriedOfEachComponent()
{
    const figures::StreamTable table = made();
    QVERIFY(near(shown(table, "mab.concentration", 1), 1.0));
    QVERIFY(near(shown(table, "mab.concentration", 3), 1.0 / 3.0));
    QVERIFY(near(shown(table, "mab.amount", 3), base::toUnit(2.7e-3, base::displayUnit("kg"))));
    QVERIFY(
        near(shown(table, "acetate.concentration", 3), base::toUnit(100.0 * 2.0 / 3.0, base::displayUnit("mol/m3"))));
    QCOMPARE(shown(table, "mab.amount", 0), 0.0);
}

void StreamTableTest::reportsThePhOfWhatWasCarried()
{
    const figures::StreamTable table = made();
    // Half neutralised: the pKa, which the free hydrogen ions shift by less than 5e-4.
    QVERIFY(near(shown(table, "ph", 0), 4.76, 1e-4));
    QVERIFY(near(shown(table, "ph", 3), 4.76, 2e-4));
    QVERIFY(std::isnan(shown(table, "ph", 1))); // nothing in it buffers
}

// Chloride beyond sodium and Tris by 13 mM, as in a medium that leaves out ions: by the charges pH 1.9.
void StreamTableTest::reportsThePhThatAVesselHolds()
{
    const std::string text = R"({"format": "titer.plant/1", "name": "Seed", "components": [
        {"id": "sodium", "basis": "amount", "charge": 1}, {"id": "chloride", "basis": "amount", "charge": -1},
        {"id": "tris", "basis": "amount", "charge": 1, "pka": [8.07]}],
      "units": [{"id": "seed", "type": "bioreactor", "params": {"vessel_volume": "250 L", "ph": 7.1},
          "initial": {"volume": "150 L", "sodium": "120 mM", "chloride": "163 mM", "tris": "30 mM"}},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "500 L"}},
        {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "500 L"}}],
      "streams": [{"from": "seed.out", "to": "tank.in"}, {"from": "tank.out", "to": "pool.in"}],
      "recipe": {"duration": "48 h", "phases": [
        {"id": "grow", "unit": "seed", "at": "0 h", "set": {"seed.ph": 6.9}, "until": {"for": "5 h"}},
        {"id": "move", "unit": "seed", "after": ["grow"], "transfer": {"from": "seed.out", "flow": "100 L/min", "until": "empty"}},
        {"id": "on", "unit": "tank", "at": "9 h", "transfer": {"from": "tank.out", "flow": "10 L/min", "until": "empty"}}]}})";
    const figures::StreamTable table = madeOf(text); // the first transfer lies between two output times
    QVERIFY2(near(shown(table, "ph", 0), 6.9, 1e-9), qPrintable(QString::number(shown(table, "ph", 0))));
    QVERIFY(std::isnan(shown(table, "ph", 1))); // of a tank that does not hold it
}

// Strong acid and alkali, free by 4 and by 6 mM.
void StreamTableTest::leavesOutAPhThatChargesCannotHave()
{
    const auto ph = [](const char* concentration) {
        const std::string text = R"({"format": "titer.plant/1", "name": "Acid", "components": [
            {"id": "sodium", "basis": "amount", "charge": 1}, {"id": "chloride", "basis": "amount", "charge": -1},
            {"id": "tris", "basis": "amount", "charge": 1, "pka": [8.07]}],
          "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "2 L/h", "concentration": )";
        return shown(madeOf(text + concentration +
                            R"(}]}, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
          "streams": [{"from": "feed.out", "to": "tank.in"}], "recipe": {"duration": "1 h"}})"),
                     "ph", 0);
    };
    QVERIFY(near(ph(R"({"chloride": "14 mM", "tris": "10 mM"})"), -std::log10(4e-3), 1e-3));
    QVERIFY(std::isnan(ph(R"({"chloride": "16 mM", "tris": "10 mM"})")));
    QVERIFY(near(ph(R"({"sodium": "4 mM", "tris": "10 mM"})"), 14.0 + std::log10(4e-3), 1e-3));
    QVERIFY(std::isnan(ph(R"({"sodium": "6 mM", "tris": "10 mM"})")));
    QVERIFY(near(ph(R"({"chloride": "5 mM", "tris": "10 mM"})"), 8.07, 1e-3)); // half neutralised
}

void StreamTableTest::reportsNumbersOfCellsInAUnitOfTheirOwn()
{
    const std::string text =
        R"({"format": "titer.plant/1", "name": "Cells", "components": [{"id": "cells", "basis": "count"}],
      "units": [{"id": "seed", "type": "inlet", "program": [{"for": "1 h", "flow": "2 L/h", "concentration": {"cells": "3e6 cells/mL"}}]},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
      "streams": [{"from": "seed.out", "to": "tank.in"}], "recipe": {"duration": "1 h"}})";
    const figures::StreamTable table = madeOf(text);
    QVERIFY(near(shown(table, "cells.amount", 0), 6.0)); // 2 L of 3e9 cells/L each
    const auto row =
        std::find_if(table.rows.begin(), table.rows.end(), [](const auto& r) { return r.key == "cells.amount"; });
    QCOMPARE(row->displayUnit, std::string("1e9 cells"));
}

void StreamTableTest::leavesOutWhatThereIsNot()
{
    const figures::StreamTable table = made();
    QCOMPARE(shown(table, "never.amount", 0), -1.0); // no row: nothing carried it
    QCOMPARE(shown(table, "volume", 2), 0.0);
    for (const char* key : {"flow", "first", "last", "ph", "mab.concentration"})
        QVERIFY2(std::isnan(shown(table, key, 2)), key);
}

// At 2.5 h both feeds flow, at 4.5 h one of them, and at 6.5 h what was mixed leaves.
void StreamTableTest::reportsWhatFlowsAtATime()
{
    const auto checked = support::checkedPlant(plant);
    const figures::RunResult result = runs::run(checked, {});
    const auto at = [&](double hours) { return figures::streamTableAt(*checked, result, hours * 3600.0); };
    const figures::StreamTable both = at(2.5);
    QVERIFY(near(shown(both, "flow", 0), base::toUnit(2e-3 / 3600.0, base::displayUnit("m3/s"))));
    QVERIFY(near(shown(both, "mab.concentration", 1), 1.0));
    QVERIFY(near(shown(both, "mab.rate", 1), base::toUnit(1e-3 / 3600.0, base::displayUnit("kg/s"))));
    QVERIFY(near(shown(both, "ph", 0), 4.76, 1e-4));
    QCOMPARE(shown(both, "flow", 3), 0.0);
    QVERIFY(std::isnan(shown(both, "mab.concentration", 3)));
    QCOMPARE(shown(both, "mab.concentration", 0), 0.0);
    QCOMPARE(shown(both, "volume", 0), -1.0); // no row
    QCOMPARE(shown(at(4.5), "flow", 0), 0.0);
    QVERIFY(std::isnan(shown(at(4.5), "ph", 0)));
    QVERIFY(near(shown(at(6.5), "mab.concentration", 3), 1.0 / 3.0));
    QVERIFY(near(shown(at(6.5), "mab.rate", 3), base::toUnit(3e-3 / 3600.0, base::displayUnit("kg/s"))));
}

// An inlet's program at 4 °C, then 37 °C; a tank has that of what came.
void StreamTableTest::reportsTemperaturesWhereItHasThem()
{
    const auto checked = support::checkedPlant(R"({"format": "titer.plant/1", "name": "Warm", "components": [
        {"id": "mab", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [
          {"for": "1 h", "flow": "2 L/h", "temperature": "4 °C", "concentration": {"mab": "1 g/L"}},
          {"for": "1 h", "flow": "2 L/h", "temperature": "37 °C", "concentration": {"mab": "1 g/L"}}]},
        {"id": "mixer", "type": "mixer"}, {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
      "streams": [{"from": "feed.out", "to": "mixer.in"}, {"from": "mixer.out", "to": "tank.in"}],
      "recipe": {"duration": "2 h"}})");
    const figures::RunResult result = runs::run(checked, {});
    const figures::StreamTable early = figures::streamTableAt(*checked, result, 1800.0),
                               late = figures::streamTableAt(*checked, result, 5400.0);
    QVERIFY(near(shown(early, "temperature", 0), 4.0));
    QVERIFY(near(shown(late, "temperature", 0), 37.0));
    QVERIFY(std::isnan(shown(early, "temperature", 1))); // a mixer has none of its own
}

void StreamTableTest::writesCsvWithStreamsAsColumns()
{
    const std::string csv = figures::streamsCsv(made());
    QVERIFY2(csv.starts_with(
                 "quantity,unit,buffer.out > tank.in,protein.out > tank.in,idle.out > tank.in,tank.out > pool.in\n"),
             csv.c_str());
    QVERIFY(csv.find("\nmab.concentration,g/L,0,1,,0.333") != std::string::npos);
    QVERIFY(csv.find("\nph,,4.76") != std::string::npos);
}

void StreamTableTest::writesJsonWithAUnitInEachRow()
{
    const base::Json json = figures::streamsJson(made());
    QCOMPARE(json.find("format")->string(), std::string("titer.streams/1"));
    QCOMPARE(json.find("streams")->items().size(), std::size_t(4));
    for (const base::Json& row : json.find("rows")->items()) {
        QVERIFY(!row.find("unit")->string().empty());
        QCOMPARE(row.find("values")->items().size(), std::size_t(4));
        if (row.find("id")->string() == "mab.concentration")
            QCOMPARE(row.find("label")->string(), std::string("Antibody, concentration"));
        if (row.find("id")->string() == "flow") QVERIFY(row.find("values")->items()[2].isNull());
    }
}

// A trace below what counts as there, which a membrane concentrates above it: it is in what enters as well.
void StreamTableTest::whatLeavesAUnitHasEnteredIt()
{
    const figures::StreamTable table = madeOf(R"({"format": "titer.plant/1", "name": "Trace", "components": [
        {"id": "trace", "basis": "mass"}, {"id": "sugar", "basis": "amount"}],
      "units": [{"id": "feed", "type": "hold_tank", "params": {"vessel_volume": "50 L"},
          "initial": {"volume": "40 L", "trace": 4e-13, "sugar": 100}},
        {"id": "skid", "type": "ufdf", "params": {"vessel_volume": "50 L", "sieving_by": "given", "exclusion": "none",
          "sieving": {"trace": 0, "sugar": 1}}},
        {"id": "drain", "type": "outlet"}, {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "50 L"}}],
      "streams": [{"from": "feed.out", "to": "skid.in"}, {"from": "skid.permeate", "to": "drain.in"},
        {"from": "skid.out", "to": "pool.in"}],
      "recipe": {"duration": "9 h", "phases": [
        {"id": "fill", "unit": "skid", "at": "0 h", "transfer": {"from": "feed.out", "flow": "200 L/h", "until": "empty"}},
        {"id": "press", "unit": "skid", "after": ["fill"], "until": {"value": "skid.volume", "below": "8 L"},
          "set": {"skid.transmembrane_pressure": "1 bar"}},
        {"id": "stop", "unit": "skid", "after": ["press"], "set": {"skid.transmembrane_pressure": "0 bar"},
          "until": {"for": "1 min"}},
        {"id": "empty", "unit": "skid", "after": ["stop"], "transfer": {"from": "skid.out", "flow": "100 L/h", "until": "empty"}}]}})");
    const double entered = shown(table, "trace.amount", 0), left = shown(table, "trace.amount", 2);
    QVERIFY2(near(entered, 4e-13 * 0.04, 0.01), qPrintable(QString::number(entered)));
    QVERIFY(left > 0.9 * entered && left <= entered);
    QCOMPARE(shown(table, "trace.amount", 1), 0.0);
    QVERIFY(near(shown(table, "sugar.amount", 0), 100.0 * 0.04, 0.01));
}

void StreamTableTest::whatSolvingLeavesOfNoFlowIsNone()
{
    const auto checked = support::checkedPlant(plant);
    figures::RunResult result = runs::run(checked, {});
    double largest = 0.0;
    for (figures::Column& column : result.columns)
        if (column.tag == "tank.out.flow") {
            largest = std::ranges::max(column.values);
            for (double& value : column.values)
                if (value == 0.0) value = -1e-9 * largest;
        }
    QVERIFY(largest > 0.0);
    const figures::StreamTable resting = figures::streamTableAt(*checked, result, 5.5 * 3600.0),
                               moving = figures::streamTableAt(*checked, result, 6.01 * 3600.0);
    QCOMPARE(resting.rows.front().key, std::string("flow"));
    QCOMPARE(resting.rows.front().values[3], 0.0);
    QVERIFY(near(moving.rows.front().values[3], largest));
}

TITER_TEST(StreamTableTest)

} // namespace tst_stream_table

#include "tst_stream_table.moc"
