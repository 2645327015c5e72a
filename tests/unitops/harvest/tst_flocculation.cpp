// Flocculation: parts over the dose, the closed form of a batch, what flocs bind of the flocculant, and a second dose.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::flocculation {
extern const model::UnitType flocculation;
}

namespace tst_flocculation {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::vector<model::Component> harvest()
{
    using model::Basis;
    return {{.id = "debris", .label = "Debris", .basis = Basis::Count, .cellMass = 1e-16, .diameter = 5e-7},
            {.id = "mab", .label = "Antibody", .basis = Basis::Mass},
            {.id = "polymer", .label = "Polymer", .basis = Basis::Mass},
            {.id = "flocs", .label = "Flocs", .basis = Basis::Mass, .diameter = 5e-5}};
}

constexpr double rate = 4e-3; // [1/s]

struct Tank : UnitBench {
    Tank()
        : UnitBench(unitops::flocculation::flocculation, harvest())
    {
        param("rate", rate)
            .param("vessel_volume", 5.0)
            .param("flocculant", 2)
            .param("flocs", 3)
            .param("half_dose", 0.2)
            .param("steepness", 3.0);
        paramOf("flocculated", "debris", 0.95)
            .paramOf("flocculated", "mab", 0.04)
            .paramOf("flocculated", "polymer", 0.5);
        initial(2.0, {{"debris", 2e16}, {"mab", 5.0}, {"polymer", 0.4}}); // debris 2 kg/m3
    }
};

constexpr double effect = 8.0 / 9.0; // of twice the half dose, cubed

} // namespace

class FlocculationTest : public QObject {
    Q_OBJECT

private slots:
    void aBatchGoesToItsPartsOverTheDose()
    {
        Tank t;
        auto e = t.evaluation();
        t.advance(e, 500.0, 400);
        const double way = 1.0 - std::exp(-rate * 500.0);
        QVERIFY(near(e.y[1], 4e16 * (1.0 - 0.95 * effect * way), 1e-8));
        QVERIFY(near(e.y[2], 10.0 * (1.0 - 0.04 * effect * way), 1e-8));
        QVERIFY(near(e.y[3], 0.8 * (1.0 - 0.5 * effect * way), 1e-8));
        const double flocs = (4.0 * 0.95 + 10.0 * 0.04 + 0.8 * 0.5) * effect * way; // kilogram for kilogram
        QVERIFY(near(e.y[4], flocs, 1e-8));
        // The dose is what was given, whatever the flocs hold of it.
        QVERIFY(near(t.variable(e, "dose"), 0.4, 1e-12));
    }

    void withoutFlocculantNothingHappens()
    {
        Tank t;
        t.initial(2.0, {{"polymer", 0.0}});
        auto e = t.evaluation();
        e.run();
        QCOMPARE(e.generated[0], 0.0);
        QCOMPARE(e.generated[3], 0.0);
    }

    void aSecondDoseTakesMore()
    {
        Tank t;
        auto e = t.evaluation();
        t.advance(e, 8000.0, 4000);
        const double before = e.y[1];
        QVERIFY(near(before, 4e16 * (1.0 - 0.95 * effect), 1e-6));
        const double more[4] = {0.0, 0.0, 0.8, 0.0}; // four times the half dose in all
        t.unit().facets().holdup->dose(e.y.data(), 0.0, more, 298.15);
        t.advance(e, 8000.0, 4000);
        QVERIFY(near(e.y[1], 4e16 * (1.0 - 0.95 * 64.0 / 65.0), 1e-6));
    }

    void refusesFlocsThatNobodyCanTakeOut()
    {
        Tank t;
        t.param("flocs", -1).make();
        QCOMPARE(t.errors().size(), std::size_t(1));
        QCOMPARE(t.errors()[0].where, std::string("params/flocs"));
    }

    void saysWhatIsMissing()
    {
        Tank t;
        const std::vector<double> none{2.0, 0.0, 0.0}, some{2.0, 0.4, 3.0};
        QCOMPARE(t.unit().remarks(none, 0.0)[0].where, std::string("additive"));
        QVERIFY(t.unit().remarks(some, 0.0).empty());
        UnitBench bare(unitops::flocculation::flocculation, harvest());
        QCOMPARE(bare.make().remarks(some, 0.0)[0].where, std::string("params/flocculated"));
    }

    // A flocculant that no stream brings: said, not a fault.
    void aPlantWithoutItsFlocculantRuns()
    {
        const char* plant = R"({"format": "titer.plant/1", "name": "Flocs",
          "components": [{"id": "debris", "basis": "mass", "diameter": "1 um"}, {"id": "polymer", "basis": "mass"},
                         {"id": "flocs", "basis": "mass", "diameter": "50 um"}],
          "units": [{"id": "polymer_feed", "type": "inlet",
                     "program": [{"for": "10 min", "flow": "6 L/h", "concentration": {"polymer": "%1 g/L"}}, {"flow": 0}]},
                    {"id": "tank", "type": "flocculation", "params": {"vessel_volume": "20 L", "flocculant": "polymer",
                       "flocs": "flocs", "flocculated": {"debris": 0.9}}, "initial": {"volume": "9 L", "debris": "2 g/L"}}],
          "streams": [{"from": "polymer_feed.out", "to": "tank.additive"}], "recipe": {"duration": "2 h"}})";
        for (const double polymer : {0.0, 2.0}) {
            const auto run = support::runOf(QString(plant).arg(polymer).toStdString(), 1e-6);
            QVERIFY(run.status == figures::RunStatus::Ok);
            QVERIFY(run.balance.worst < 1e-8);
            const bool said = std::any_of(run.notices.begin(), run.notices.end(), [](const base::Notice& n) {
                return n.where.find("tank") != std::string::npos && n.where.find("additive") != std::string::npos;
            });
            QCOMPARE(said, polymer == 0.0);
            const double part = polymer > 0.0 ? 0.9 * 0.5 : 0.0; // 0.2 kg/m3 is the half dose
            QVERIFY(near(support::at(run, "tank.debris", 7200.0), 1.8 * (1.0 - part), 1e-4));
        }
    }
};

TITER_TEST(FlocculationTest)

} // namespace tst_flocculation

#include "tst_flocculation.moc"
