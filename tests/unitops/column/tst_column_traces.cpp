// A trace next to a product: what enters at a millionth of it has the balance and the shape of what enters at its size,
// and grams that compete with billions of viruses for one surface all keep their balance.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_column_traces {

using namespace titer;
using support::at;

namespace {

// Product, and an impurity of the same transport that binds by the same linear law: its course is the product's, times
// what enters of it. Load 60 s, wash.
const char* const plant =
    R"({"format": "titer.plant/1", "name": "Trace",
 "components": [{"id": "product", "basis": "mass"}, {"id": "trace", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [
    {"for": "60 s", "flow": 2e-7, "concentration": {"product": 2, "trace": 2e-6}}, {"flow": 2e-7}]},
  {"id": "column", "type": "chromatography_column", "params": {"length": 0.05, "diameter": "2 cm",
   "axial_dispersion": 1e-7, "film_coefficient": {"product": 1e-5, "trace": 1e-5},
   "pore_diffusivity": {"product": 1e-10, "trace": 1e-10}, "binding": {"type": "linear",
   "ka": {"product": 0.5, "trace": 0.5}, "kd": {"product": 0.5, "trace": 0.5}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "900 s", "phases": []}})";

// They bind nearly for good, and the film is as thick as the pores are long.
const char* const rivals =
    R"({"format": "titer.plant/1", "name": "Rivals",
 "components": [{"id": "product", "basis": "mass"}, {"id": "trace", "basis": "mass"}, {"id": "virus", "basis": "count"}],
 "units": [{"id": "feed", "type": "inlet", "program": [
    {"for": "600 s", "flow": 2e-7, "concentration": {"product": 5, "trace": 2e-3, "virus": 1e14}}, {"flow": 2e-7}]},
  {"id": "column", "type": "chromatography_column", "params": {"length": 0.05, "diameter": "2 cm",
   "model": "lumped_rate_with_pores", "axial_dispersion": 1e-7,
   "film_coefficient": {"product": 4e-7, "trace": 8e-7, "virus": 4e-8},
   "binding": {"type": "langmuir", "kinetic": false, "ka": {"product": 600, "trace": 2, "virus": 1e-15},
   "kd": {"product": 1, "trace": 1, "virus": 1}, "qmax": {"product": 100, "trace": 100, "virus": 1e20}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "900 s", "phases": []}})";

} // namespace

class ColumnTracesTest : public QObject {
    Q_OBJECT

private slots:
    void aTraceKeepsItsBalanceAndItsShape();
    void rivalsOfAllSizesKeepTheirBalance();
};

void ColumnTracesTest::aTraceKeepsItsBalanceAndItsShape()
{
    const auto run = support::runOf(plant, 1e-6, runs::gridPoints(900.0, 901));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    const figures::Column& product = *run.column("column.out.product");
    const figures::Column& trace = *run.column("column.out.trace");
    double peak = 0.0, apart = 0.0, left = 0.0;
    for (std::size_t i = 0; i < run.times.size(); ++i) {
        peak = std::max(peak, product.values[i]);
        apart = std::max(apart, std::abs(1e6 * trace.values[i] - product.values[i]));
        left += 2e-7 * trace.values[i]; // a second each
    }
    QVERIFY2(peak > 0.2, qPrintable(QString::number(peak)));
    QVERIFY2(apart < 1e-6 * peak, qPrintable(QString::number(apart / peak)));
    const double entered = 60.0 * 2e-7 * 2e-6; // [kg]
    QVERIFY2(std::abs(left / entered - 1.0) < 1e-3, qPrintable(QString::number(left / entered)));
}

void ColumnTracesTest::rivalsOfAllSizesKeepTheirBalance()
{
    const auto run = support::runOf(rivals, 1e-6, runs::gridPoints(900.0, 91));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY2(run.balance.worst < 1e-12, qPrintable(QString::number(run.balance.worst)));
}

TITER_TEST(ColumnTracesTest)

} // namespace tst_column_traces

#include "tst_column_traces.moc"
