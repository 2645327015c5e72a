// Fronts that leave a column sharper than its grid resolves: what a run says of them, whatever its outputs.
#include "core/unitops/capture_and_polish/packed_column.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_column_fronts {

using namespace titer;

namespace {

// Eluted by a step of salt in beads without resistance, in a fraction of the run.
const std::string plant = R"({"format": "titer.plant/1", "name": "Fronts", "components": [
    {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"}, {"id": "protein", "basis": "amount", "molar_mass": "14.3 kg/mol"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [
      {"for": "60 s", "flow": 1e-6, "concentration": {"salt": 50, "protein": 1}},
      {"for": "60 s", "flow": 1e-6, "concentration": {"salt": 50}}, {"flow": 1e-6, "concentration": {"salt": 500}}]},
    {"id": "column", "type": "chromatography_column", "initial": {"bulk": {"salt": 50}, "pore": {"salt": 50}}, "params": {
      "model": "lumped_rate_with_pores", "length": 0.014, "cross_section": 4.7e-3, "bed_porosity": 0.37, "axial_dispersion": 1e-7,
      "particle_porosity": 0.75, "particle_radius": 1e-5, "film_coefficient": {"salt": 1e-3, "protein": 1e-3},
      "binding": {"type": "sma", "kinetic": false, "salt": "salt", "lambda": 1200, "ka": {"protein": 7.7e-3}, "kd": {"protein": 1},
        "nu": {"protein": 3.7}, "sigma": {"protein": 10}}}},
    {"id": "drain", "type": "outlet"}],
  "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
  "recipe": {"duration": "20000 s", "phases": []}})";

} // namespace

class ColumnFronts : public QObject {
    Q_OBJECT

private slots:
    void areEvaluatedByWhatTheyCarriedAway()
    {
        model::Operation operation;
        operation.flow = 1e-6;
        operation.concentrations = operation.largest = {50.0, 1.0};
        base::Errors errors;
        const auto made = support::checkedPlant(plant)->units[1].model->resolved(operation, errors);
        const auto* column = dynamic_cast<const unitops::ChromatographyColumn*>(made.get());
        QVERIFY(column);
        const unitops::column::Bed& bed = column->bed();
        std::vector<double> y(std::size_t(column->stateCount() + column->quadratureCount()), 0.0);
        QCOMPARE(bed.unresolved(y.data(), 1), 0.0);
        // There at the last node of an element, and not at the one before.
        const int nodes = bed.grid().axialNodes(), perNode = bed.stateCount() / nodes;
        y[std::size_t((nodes - bed.grid().degree - 2) * perNode + 1)] = 1.0;
        QVERIFY2(bed.unresolved(y.data(), 1) > 0.1, qPrintable(QString::number(bed.unresolved(y.data(), 1))));
        QCOMPARE(column->gridError(y.data()).worst(), 0.0); // nothing has left yet
        y.assign(y.size(), 0.0);
        // 5 L left with 2 mmol of the protein, 0.04 of them unresolved, and 200 of salt; the protein was at 1 mol/m3, and at
        // -0.1.
        double* left = y.data() + column->stateCount();
        left[0] = 5e-3, left[2] = 0.2, left[5] = 4e-5, left[6] = 2e-3;
        left[7] = 5e-3, left[8] = 5e-3 * 1e-8;
        QVERIFY(std::abs(column->gridError(y.data()).estimate - 0.02) < 1e-12);
        QVERIFY(std::abs(column->gridError(y.data()).undershoot - 0.1) < 2e-3);
        QCOMPARE(column->gridError(y.data()).surplus, 0.0);
        // More left than was there: a bed that holds less than nothing.
        y[1] = -1.0;
        QVERIFY(column->gridError(y.data()).surplus > 0.0);
        y[1] = 0.0;
        left[5] = 4e-8, left[6] = 0.0; // a trace of what came
        QVERIFY(column->gridError(y.data()).estimate < 0.01);
        const std::vector<double> kpis(5, 1.0);
        const double promised = bed.grid().promised;
        QVERIFY(column->remarks(kpis, 0.9 * promised).empty());
        const base::Notices notices = column->remarks(kpis, 0.03);
        QVERIFY(promised < 0.03);
        QCOMPARE(notices.size(), std::size_t(1));
        QVERIFY(notices.front().what.text().starts_with(
            "Fronts that leave this bed are sharper than its grid resolves: an estimated 3 %"));
    }

    void areReportedTheSameWhateverTheOutputs()
    {
        std::vector<std::string> reported;
        for (const int points : {2, 11, 1001, 5001}) {
            const auto run = support::runOf(plant, 1e-5, runs::gridPoints(20000.0, points));
            QVERIFY(run.status == figures::RunStatus::Ok);
            std::string all;
            for (const base::Notice& n : run.notices) all += n.where + ": " + n.what.text() + "\n";
            for (const base::Error& n : run.errors) all += n.where + ": " + n.what.text() + "\n";
            reported.push_back(all);
        }
        QVERIFY2(reported.front().starts_with("units/column: The grid for this tolerance was too coarse"),
                 reported.front().c_str());
        for (const std::string& t : reported) QCOMPARE(t, reported.front());
    }
};

TITER_TEST(ColumnFronts)

} // namespace tst_column_fronts

#include "tst_column_fronts.moc"
