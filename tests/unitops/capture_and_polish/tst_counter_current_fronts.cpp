// Fronts that leave the columns of a counter-current unit sharper than their grid resolves: evaluated as those of a single column, over all beds.
#include "core/unitops/capture_and_polish/periodic_counter_current.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_counter_current_fronts {

using namespace titer;

namespace {

// Two columns; what one has loaded is eluted by a step of salt in beads without resistance.
std::string plant(const char* dispersion, const char* limit = "3 bar")
{
    return QString(R"({"format": "titer.plant/1", "name": "Fronts", "components": [
    {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"}, {"id": "protein", "basis": "amount", "molar_mass": "14.3 kg/mol"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [{"flow": 3e-7, "concentration": {"salt": 50, "protein": 1}}]},
    {"id": "wash", "type": "inlet", "program": [{"concentration": {"salt": 50}}]},
    {"id": "elution", "type": "inlet", "program": [{"concentration": {"salt": 500}}]},
    {"id": "equilibration", "type": "inlet", "program": [{"concentration": {"salt": 50}}]},
    {"id": "pcc", "type": "periodic_counter_current", "initial": {"bulk": {"salt": 50}, "pore": {"salt": 50}}, "params": {
      "columns": 2, "columns_loading": 1, "switch_by": "time", "switch_time": 1500, "flush_volumes": 1, "wash_volumes": 2, "elution_volumes": 10,
      "regeneration_volumes": 0, "equilibration_volumes": 4, "wash_residence_time": 60, "elution_residence_time": 60, "equilibration_residence_time": 60,
      "model": "lumped_rate_with_pores", "length": 0.014, "cross_section": 4.7e-3, "bed_porosity": 0.37, "axial_dispersion": %1,
      "particle_porosity": 0.75, "particle_radius": 1e-5, "film_coefficient": {"salt": 1e-3, "protein": 1e-3}, "product": "protein",
      "pressure_limit": "%2",
      "binding": {"type": "sma", "kinetic": false, "salt": "salt", "lambda": 1200, "ka": {"protein": 7.7e-3}, "kd": {"protein": 1},
        "nu": {"protein": 3.7}, "sigma": {"protein": 10}}}},
    {"id": "pool", "type": "outlet"}, {"id": "waste", "type": "outlet"}],
  "streams": [{"from": "feed.out", "to": "pcc.feed"}, {"from": "wash.out", "to": "pcc.wash"}, {"from": "elution.out", "to": "pcc.elution"},
    {"from": "equilibration.out", "to": "pcc.equilibration"}, {"from": "pcc.eluate", "to": "pool.in"}, {"from": "pcc.waste", "to": "waste.in"}],
  "recipe": {"duration": "6000 s", "phases": []}})")
        .arg(dispersion, limit)
        .toStdString();
}

QStringList reported(const figures::RunResult& run)
{
    QStringList all;
    for (const base::Notice& n : run.notices) all << QString::fromStdString(n.where + ": " + n.what.text());
    for (const base::Error& n : run.errors) all << QString::fromStdString(n.where + ": " + n.what.text());
    return all;
}

} // namespace

class CounterCurrentFronts : public QObject {
    Q_OBJECT

private slots:
    void areReportedWhereTheGridDoesNotResolveThem()
    {
        const auto sharp = support::runOf(plant("1e-7"), 1e-5), wide = support::runOf(plant("3e-6"), 1e-5);
        QVERIFY(sharp.status == figures::RunStatus::Ok && wide.status == figures::RunStatus::Ok);
        QVERIFY2(reported(sharp).last().startsWith("units/pcc: The grid for this tolerance was too coarse"),
                 qPrintable(reported(sharp).join("\n")));
        QVERIFY2(reported(wide).isEmpty(), qPrintable(reported(wide).join("\n")));
    }

    void areEvaluatedByWhatAllBedsGave()
    {
        model::Operation operation;
        operation.flow = 3e-7;
        operation.concentrations = operation.largest = {50.0, 1.0};
        base::Errors errors;
        const auto checked = support::checkedPlant(plant("1e-7"));
        const auto made = checked->units[std::size_t(checked->unitIndex("pcc"))].model->resolved(operation, errors);
        QVERIFY(made && errors.empty());
        std::vector<double> y(std::size_t(made->stateCount() + made->quadratureCount()), 0.0);
        QCOMPARE(made->facets().bed->gridError(y.data()).estimate, 0.0); // nothing has left yet
        // 5 L left with 2 mmol of the protein, 0.04 of them unresolved, and 200 of salt.
        double* left = y.data() + made->stateCount() + made->quadratureCount() - 9;
        left[0] = 5e-3, left[2] = 0.2, left[5] = 4e-5, left[6] = 2e-3;
        QVERIFY(std::abs(made->facets().bed->gridError(y.data()).estimate - 0.02) < 1e-12);
        left[5] = 4e-8, left[6] = 0.0; // a trace of what came
        QVERIFY(made->facets().bed->gridError(y.data()).estimate < 0.01);
    }

    // As for a single column, too, what a run above the limit of pressure says.
    void aPressureAboveItsLimitIsReported()
    {
        const QStringList all = reported(support::runOf(plant("3e-6", "1 mbar"), 1e-4));
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.first().startsWith("units/pcc/params/pressure_limit: The pressure drop reached"),
                 qPrintable(all.join("\n")));
    }
};

TITER_TEST(CounterCurrentFronts)

} // namespace tst_counter_current_fronts

#include "tst_counter_current_fronts.moc"
