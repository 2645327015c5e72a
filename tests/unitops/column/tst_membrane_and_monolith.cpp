// Membrane adsorbers and monoliths stand on the lumped rate model: thin and wide, or short with large channels.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_membrane_and_monolith {

using namespace titer;
using support::checkedPlant;

namespace {

struct Adsorber {
    const char* size;  // of the bed, as in a plant file
    double volume;     // [m3]
    double porosity;   // all liquid
    double dispersion; // [m2/s]
    double flow;       // [m3/s]
    double feed;       // [mol/m3]
    double affinity;   // [m3/mol]
    double capacity;   // [mol/m3 of solid]
    double timeToFill; // [s]
};

double equilibrium(const Adsorber& a)
{
    return a.capacity * a.affinity * a.feed / (1.0 + a.affinity * a.feed);
}

std::string plant(const Adsorber& a)
{
    const auto number = [](double v) { return QString::number(v, 'g', 12).toStdString(); };
    return R"({"format": "titer.plant/1", "name": "adsorber", "components": [{"id": "product", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"flow": )" +
           number(a.flow) + R"(, "concentration": {"product": )" + number(a.feed) + R"(}}]},
  {"id": "adsorber", "type": "chromatography_column", "params": {"model": "lumped_rate", )" +
           a.size + R"(, "total_porosity": )" + number(a.porosity) + R"(, "axial_dispersion": )" +
           number(a.dispersion) + R"(, "binding": {"type": "langmuir", "kinetic": false, "ka": {"product": )" +
           number(a.affinity) + R"(}, "kd": {"product": 1}, "qmax": {"product": )" + number(a.capacity) + R"(}}}},
  {"id": "effluent", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "adsorber.in"}, {"from": "adsorber.out", "to": "effluent.in"}],
 "recipe": {"duration": )" +
           number(a.timeToFill) + "}}";
}

} // namespace

class TestMembraneAndMonolith : public QObject {
    Q_OBJECT

private slots:
    void fillsToEquilibriumAtTheTimeOfItsCapacity_data()
    {
        QTest::addColumn<Adsorber>("adsorber");
        // 3 mm of membrane, 1 m2 of frontal area by 1 L of membrane; ten volumes per minute.
        QTest::newRow("membrane") << Adsorber{R"("length": 3e-3, "cross_section": 0.3333333333333333)",
                                              1e-3,
                                              0.7,
                                              1e-9,
                                              1e-3 / 6.0,
                                              5e-3,
                                              2000.0,
                                              2.0,
                                              0.0};
        // A monolith of 34 mL.
        QTest::newRow("monolith") << Adsorber{
            R"("length": 0.034, "cross_section": 1e-3)", 3.4e-5, 0.6, 1e-8, 3.4e-6, 0.01, 500.0, 4.0, 0.0};
    }

    void fillsToEquilibriumAtTheTimeOfItsCapacity()
    {
        QFETCH(Adsorber, adsorber);
        const double held =
            adsorber.volume * (adsorber.porosity * adsorber.feed + (1.0 - adsorber.porosity) * equilibrium(adsorber));
        const double front = held / (adsorber.flow * adsorber.feed); // when a sharp front would leave [s]
        adsorber.timeToFill = 1.5 * front;
        const figures::RunResult run =
            support::runOf(plant(adsorber), 1e-7, {0.0, 0.8 * front, 1.2 * front, 1.5 * front});
        QVERIFY(run.status == figures::RunStatus::Ok);
        const std::vector<double>& leaving = run.column("adsorber.out.product")->values;
        QVERIFY2(std::abs(leaving[1]) < 1e-3 * adsorber.feed, qPrintable(QString::number(leaving[1] / adsorber.feed)));
        QVERIFY2(std::abs(leaving[3] / adsorber.feed - 1.0) < 1e-4,
                 qPrintable(QString::number(leaving[3] / adsorber.feed)));
        QVERIFY(run.balance.worst < 1e-10);

        auto simulation = solve::Simulation::open(checkedPlant(plant(adsorber)), {.tolerance = 1e-7});
        QVERIFY(bool(simulation));
        QVERIFY(simulation->advance(adsorber.timeToFill));
        QVERIFY2(std::abs(simulation->massBalance(1, 0).held / held - 1.0) < 1e-4,
                 qPrintable(QString::number(simulation->massBalance(1, 0).held / held)));
    }
};

TITER_TEST(TestMembraneAndMonolith)

} // namespace tst_membrane_and_monolith

#include "tst_membrane_and_monolith.moc"
