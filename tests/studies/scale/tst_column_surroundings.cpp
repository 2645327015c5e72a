// What feeds a column, and what it recycles, which is no feed.
#include "core/solve/catalogue.h"
#include "core/studies/scale/column_surroundings.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

namespace tst_column_surroundings {

using namespace titer;

namespace {

const std::string loop = R"({"format": "titer.plant/1", "name": "Loop",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"}],
 "units": [
  {"id": "buffer", "type": "inlet", "program": [
    {"for": "10 min", "flow": "2 mL/min", "concentration": {"salt": "50 mM"}}, {"flow": 0}]},
  {"id": "column", "type": "chromatography_column", "params": {"length": "10 cm", "diameter": "1 cm",
    "recycle_flow": "3 mL/min"}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "buffer.out", "to": "column.in"}, {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "40 min", "phases": [{"id": "loop", "unit": "column", "at": "10 min",
   "set": {"column.recycle_flow": "5 mL/min"}}]}})";

} // namespace

class ColumnSurroundingsTest : public QObject {
    Q_OBJECT

private slots:
    void whatReturnsIsNoFeed()
    {
        const auto plant = support::checkedPlant(loop);
        const auto around = studies::surroundingsOf(*plant, plant->unitIndex("column"));
        QCOMPARE(around.flows.size(), std::size_t(1));
        QVERIFY(around.flows.front() == support::writes(*plant, "buffer.out.flow"));
        const model::WriteTarget recycle = support::writes(*plant, "column.recycle_flow");
        QVERIFY(around.recycle == recycle);
        QVERIFY(!around.feeds(recycle));
        QVERIFY(around.passes(recycle) && around.passes(around.flows.front()));
    }

    // Its phase is the column's all the same, and what returns flows through the bed as well.
    void whatReturnsPassesTheBed()
    {
        const auto plant = support::checkedPlant(loop);
        const auto around = studies::surroundingsOf(*plant, plant->unitIndex("column"));
        QVERIFY(around.owns(plant->phases.front()));
        QVERIFY(std::abs(studies::highestFlow(*plant, around) - 5e-6 / 60.0) < 1e-15);
    }
};

TITER_TEST(ColumnSurroundingsTest)

} // namespace tst_column_surroundings

#include "tst_column_surroundings.moc"
