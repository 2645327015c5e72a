// Buffer preparation: pH and titrant of phosphate, acetate, citrate and Tris against hand calculation, without activities.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>
#include <tuple>

namespace titer::unitops::buffer_preparation {
extern const model::UnitType buffer_preparation;
}

namespace tst_buffer_preparation {

using namespace titer;
using support::at;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

struct Buffer {
    const char* name;
    double charge; // of the form with all protons
    std::vector<double> pka;
};

const Buffer phosphate{"phosphate", 0.0, {2.15, 7.20, 12.35}};
const Buffer acetate{"acetate", 0.0, {4.76}};
const Buffer citrate{"citrate", 0.0, {3.13, 4.76, 6.40}};
const Buffer tris{"tris", 1.0, {8.07}};

// Mean charge of a buffer at a pH, form by form.
double charge(const Buffer& buffer, double ph)
{
    double weight = 1.0, sum = 1.0, all = buffer.charge;
    for (std::size_t k = 0; k < buffer.pka.size(); ++k) {
        weight *= std::pow(10.0, ph - buffer.pka[k]);
        sum += weight;
        all += weight * (buffer.charge - double(k + 1));
    }
    return all / sum;
}

double water(double ph) // [mol/m3]
{
    return 1e3 * (std::pow(10.0, -ph) - std::pow(10.0, ph - 14.0));
}

struct Tank : UnitBench {
    Tank(const Buffer& buffer, double amount, double sodium, double chloride)
        : UnitBench(unitops::buffer_preparation::buffer_preparation,
                    {{.id = buffer.name,
                      .label = "Buffer",
                      .basis = model::Basis::Amount,
                      .charge = buffer.charge,
                      .pka = buffer.pka},
                     {.id = "sodium", .label = "Sodium", .basis = model::Basis::Amount, .charge = 1.0},
                     {.id = "chloride", .label = "Chloride", .basis = model::Basis::Amount, .charge = -1.0}})
    {
        setup().program = {{.flow = 1e-3, .concentration = {amount, sodium, chloride}, .ramp = {}}};
    }
    test::Evaluation<double> flowing()
    {
        auto e = evaluation();
        e.out[0].flow = std::nan("");
        e.run();
        return e;
    }
};

// 20 mM Tris titrated with hydrochloric acid, the salt rising.
const char* const plant = R"({"format": "titer.plant/1", "name": "Buffer", "components": [
  {"id": "tris", "basis": "amount", "charge": 1, "pka": [8.07]}, {"id": "sodium", "basis": "amount", "charge": 1},
  {"id": "chloride", "basis": "amount", "charge": -1}],
  "units": [{"id": "prep", "type": "buffer_preparation", "params": {"adjust": "titrated", "target_ph": 7.4, "titrant": "chloride"},
     "program": [{"for": "1 h", "flow": "10 L/h", "concentration": {"tris": "20 mM", "sodium": "150 mM"}}, {"flow": 0}]},
    {"id": "tank", "type": "hold_tank"}],
  "streams": [{"from": "prep.out", "to": "tank.in"}], "recipe": {"duration": "2 h", "phases": []}})";

} // namespace

class BufferPreparationTest : public QObject {
    Q_OBJECT

private slots:
    // Henderson and Hasselbalch, where salt and acid are alike and far from water's own ions.
    void halfNeutralisedStandsAtItsPka()
    {
        for (const auto& [buffer, sodium, chloride, pka] :
             {std::tuple{acetate, 50.0, 0.0, 4.76}, {phosphate, 150.0, 0.0, 7.20}, {tris, 0.0, 50.0, 8.07}}) {
            Tank t(buffer, 100.0, sodium, chloride);
            auto e = t.flowing();
            QVERIFY2(std::abs(t.variable(e, "ph") - pka) < 2e-3, buffer.name);
        }
        // Citrate's acids overlap: with two of its protons half gone each, pH = (pKa1 + pKa2) / 2 of the second and third
        // where the middle form alone is weighed in.
        Tank t(citrate, 50.0, 100.0, 0.0);
        auto e = t.flowing();
        QVERIFY(std::abs(t.variable(e, "ph") - 0.5 * (4.76 + 6.40)) < 0.01);
    }

    void titrantIsThatOfTheHandCalculation_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("ph");
        QTest::addColumn<bool>("acid");
        QTest::newRow("phosphate 7.4") << 0 << 7.4 << false;
        QTest::newRow("phosphate 2.5") << 0 << 2.5 << false;
        QTest::newRow("acetate 5") << 1 << 5.0 << false;
        QTest::newRow("citrate 3.5") << 2 << 3.5 << false;
        QTest::newRow("citrate 6") << 2 << 6.0 << false;
        QTest::newRow("tris 7.5") << 3 << 7.5 << true;
        QTest::newRow("tris 8.5") << 3 << 8.5 << true;
    }
    void titrantIsThatOfTheHandCalculation()
    {
        QFETCH(int, which);
        QFETCH(double, ph);
        QFETCH(bool, acid);
        const Buffer& buffer = std::array{&phosphate, &acetate, &citrate, &tris}[which][0];
        Tank t(buffer, 50.0, 0.0, 0.0);
        t.choose("adjust", "titrated").param("titrant", acid ? 2.0 : 1.0).param("target_ph", ph);
        auto e = t.flowing();
        QVERIFY(t.errors().empty());
        const double exact = (acid ? 1.0 : -1.0) * (50.0 * charge(buffer, ph) + water(ph));
        QVERIFY(near(t.variable(e, "titrant"), exact, 1e-9));
        QVERIFY(std::abs(t.variable(e, "ph") - ph) < 1e-9);
        QVERIFY(near(e.out[0].flow, 1e-3, 1e-15));
    }

    void aRunCountsWhatItUsed()
    {
        const auto run = support::runOf(plant, 1e-9);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        const double end = run.times.back();
        // 150 of the chloride goes with the sodium.
        const double chloride = 150.0 + 20.0 * charge(tris, 7.4) + water(7.4);
        QVERIFY(near(at(run, "tank.chloride", end), chloride, 1e-8));
        QVERIFY(near(at(run, "prep.volume", end), 0.01, 1e-9));
        QVERIFY(near(at(run, "prep.titrant_used", end), 0.01 * chloride, 1e-8));
    }

    void refusesWhatCannotBe()
    {
        const auto fault = [](Tank& t) {
            t.make();
            return t.errors().size() == 1 ? t.errors()[0].where : std::string("none or several");
        };
        Tank wrongWay(tris, 50.0, 0.0, 0.0); // base of its own, and more base
        wrongWay.choose("adjust", "titrated").param("titrant", 1.0).param("target_ph", 7.5);
        QCOMPARE(fault(wrongWay), std::string("params/target_ph"));
        Tank none(tris, 50.0, 0.0, 0.0);
        none.choose("adjust", "titrated");
        QCOMPARE(fault(none), std::string("params/titrant"));
        Tank itself(tris, 50.0, 0.0, 0.0);
        itself.choose("adjust", "titrated").param("titrant", 0.0);
        QCOMPARE(fault(itself), std::string("params/titrant"));
        Tank salt({"salt", 0.0, {}}, 50.0, 0.0, 0.0);
        salt.choose("adjust", "titrated").param("titrant", 1.0);
        QCOMPARE(fault(salt), std::string("params/adjust"));
    }
};

TITER_TEST(BufferPreparationTest)

} // namespace tst_buffer_preparation

#include "tst_buffer_preparation.moc"
