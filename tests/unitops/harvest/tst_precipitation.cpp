// Precipitation: Cohn's line, the closed forms of a batch and of a stirred tank, solids by mass, and a recipe whose
// mass balances close.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::precipitation {
extern const model::UnitType precipitation;
}

namespace tst_precipitation {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::vector<model::Component> lysate()
{
    using model::Basis;
    return {{.id = "plasmid", .label = "Plasmid", .basis = Basis::Mass},
            {.id = "rna", .label = "RNA", .basis = Basis::Amount, .molarMass = 30.0},
            {.id = "calcium", .label = "Calcium chloride", .basis = Basis::Amount, .molarMass = 0.111},
            {.id = "solids", .label = "Precipitate", .basis = Basis::Mass, .diameter = 1e-5}};
}

constexpr double rate = 4e-3, back = 1.5e-3; // [1/s]

struct Tank : UnitBench {
    Tank()
        : UnitBench(unitops::precipitation::precipitation, lysate())
    {
        param("rate", rate).param("vessel_volume", 5.0).param("precipitant", 2).param("precipitate", 3);
        paramOf("solubility", "rna", 6.0).paramOf("salting_out", "rna", 0.02);
        initial(2.0, {{"plasmid", 0.5}, {"rna", 0.2}, {"calcium", 500.0}}); // rna 6, calcium chloride 55.5 kg/m3
    }
};

constexpr double solubility(double chloride)
{
    return 6.0 * std::pow(10.0, -0.02 * chloride);
} // [kg/m3]

// Takes out all but a part of a well stirred tank, and fills it up with water.
void dilute(test::Evaluation<double>& e, double times)
{
    for (std::size_t i = 1; i < e.y.size(); ++i) e.y[i] /= times;
}

} // namespace

class PrecipitationTest : public QObject {
    Q_OBJECT

private slots:
    void aBatchFallsToItsSolubility()
    {
        Tank t;
        auto e = t.evaluation();
        t.advance(e, 600.0, 400);
        const double min = solubility(55.5), left = min + (6.0 - min) * std::exp(-rate * 600.0);
        QVERIFY(near(t.variable(e, "dissolved"), left, 1e-8));
        QVERIFY(near(t.variable(e, "solids"), 6.0 - left, 1e-8)); // kilogram for kilogram
        QVERIFY(near(t.variable(e, "dose"), 55.5, 1e-12));
        QCOMPARE(e.y[1], 1.0); // plasmid stays
    }

    void twiceTheSaltIsTwiceTheWayDownCohnsLine()
    {
        const auto settled = [](double calcium) {
            Tank t;
            t.initial(2.0, {{"calcium", calcium}});
            auto e = t.evaluation();
            t.advance(e, 8000.0, 4000);
            return t.variable(e, "dissolved");
        };
        QVERIFY(near(settled(0.0), 6.0, 1e-12));
        const double once = settled(300.0), twice = settled(600.0);
        QVERIFY(near(std::log10(6.0 / once), 0.02 * 33.3, 1e-6));
        QVERIFY(near(std::log10(6.0 / twice), 2.0 * std::log10(6.0 / once), 1e-6));
    }

    void aStirredTankFollowsItsClosedForm()
    {
        Tank t;
        auto e = t.evaluation();
        const double flow = 4e-3, tau = 500.0;
        e.enter(0, flow, {0.5, 0.2, 500.0, 0.0});
        e.out[0].flow = flow;
        t.advance(e, 20000.0, 8000);
        QVERIFY(near(t.variable(e, "dissolved"), (6.0 + rate * tau * solubility(55.5)) / (1.0 + rate * tau), 1e-8));
    }

    // Half of a settled batch is taken out and replaced by water: solubility is higher then, and what is in solution returns to it by first order (Noyes
    // and Whitney), as long as there is precipitate.
    void dilutedPrecipitateReturnsToItsSolubility()
    {
        Tank t;
        t.param("dissolution_rate", back);
        auto e = t.evaluation();
        t.advance(e, 8000.0, 4000);
        dilute(e, 2.0);
        const double dissolved = t.variable(e, "dissolved"), solids = t.variable(e, "solids");
        QVERIFY(near(dissolved, 0.5 * solubility(55.5), 1e-8));
        t.advance(e, 700.0, 700);
        const double reached = solubility(27.75), left = reached - (reached - dissolved) * std::exp(-back * 700.0);
        QVERIFY(left - dissolved < 0.9 * solids); // there is precipitate left
        QVERIFY(near(t.variable(e, "dissolved"), left, 1e-8));
        QVERIFY(near(t.variable(e, "solids"), solids - (left - dissolved), 1e-8));
        QVERIFY(near(e.y[2], 2.0 * left / 30.0, 1e-8)); // rna [mol]
    }

    // Where all of it has room, it dissolves by first order of what is left, to nothing.
    void whatHasRoomInSolutionDissolvesWhole()
    {
        Tank t;
        t.param("dissolution_rate", back);
        auto e = t.evaluation();
        t.advance(e, 8000.0, 4000);
        for (int i = 0; i < 4; ++i) dilute(e, 2.0);
        const double dissolved = t.variable(e, "dissolved"), solids = t.variable(e, "solids");
        QVERIFY(dissolved + solids < solubility(55.5 / 16.0));
        t.advance(e, 700.0, 700);
        QVERIFY(near(t.variable(e, "solids"), solids * std::exp(-back * 700.0), 1e-8));
        QVERIFY(near(t.variable(e, "dissolved"), dissolved + solids * (1.0 - std::exp(-back * 700.0)), 1e-8));
    }

    // What came in as solids has a make-up that nobody knows; with a rate of 0 nothing dissolves.
    void whatDoesNotDissolveStays()
    {
        Tank t;
        t.initial(2.0, {{"rna", 0.01}, {"calcium", 0.0}, {"solids", 5.0}});
        auto e = t.evaluation();
        e.run();
        QCOMPARE(e.generated[1], 0.0);
        QCOMPARE(e.generated[3], 0.0);
        Tank still;
        still.param("dissolution_rate", 0.0);
        auto settled = still.evaluation();
        still.advance(settled, 8000.0, 4000);
        dilute(settled, 2.0);
        settled.run();
        QCOMPARE(settled.generated[1], 0.0);
        QCOMPARE(settled.generated[3], 0.0);
    }

    void refusesSolidsThatNobodyCanTakeOut()
    {
        Tank t;
        t.param("precipitate", -1).make();
        QCOMPARE(t.errors().size(), std::size_t(1));
        QCOMPARE(t.errors()[0].where, std::string("params/precipitate"));
        t.param("precipitate", 0).make();
        QCOMPARE(t.errors().size(), std::size_t(1));
        QCOMPARE(t.errors()[0].where, std::string("components/plasmid/diameter"));
        t.param("precipitate", 3).make();
        QVERIFY(t.errors().empty());
    }

    void saysWhatIsMissing()
    {
        Tank t;
        const std::vector<double> none{2.0, 0.0, 0.0}, some{2.0, 55.0, 3.0};
        QCOMPARE(t.unit().remarks(none, 0.0)[0].where, std::string("additive"));
        QVERIFY(t.unit().remarks(some, 0.0).empty());
        t.param("precipitant", -1).make();
        QCOMPARE(t.unit().remarks(some, 0.0)[0].where, std::string("params/precipitant"));
        UnitBench bare(unitops::precipitation::precipitation, lysate());
        QCOMPARE(bare.make().remarks(some, 0.0)[0].where, std::string("params/solubility"));
    }

    void aRecipeTakesRnaOut()
    {
        const auto run = support::runOf(R"({"format": "titer.plant/1", "name": "RNA",
          "components": [{"id": "plasmid", "basis": "mass"}, {"id": "rna", "basis": "mass"},
                         {"id": "calcium", "basis": "amount", "molar_mass": "111 g/mol"},
                         {"id": "sludge", "basis": "mass", "diameter": "10 um", "density": 1200}],
          "units": [{"id": "salt", "type": "inlet",
                     "program": [{"for": "10 min", "flow": "0 L/h"},
                                 {"for": "10 min", "flow": "60 L/h", "concentration": {"calcium": "4 M"}}, {"flow": 0}]},
                    {"id": "tank", "type": "precipitation", "params": {"vessel_volume": "60 L", "precipitant": "calcium",
                       "precipitate": "sludge", "solubility": {"rna": 6}, "salting_out": {"rna": 0.01}},
                     "initial": {"volume": "20 L", "plasmid": "0.5 g/L", "rna": "3 g/L"}}],
          "streams": [{"from": "salt.out", "to": "tank.additive"}],
          "recipe": {"duration": "4 h"}})",
                                        1e-6);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        // 10 L of 444 g/L in 30 L, on a line half as steep.
        const double left = solubility(74.0);
        QVERIFY(near(support::at(run, "tank.rna", 14400.0), left, 1e-4));
        QVERIFY(near(support::at(run, "tank.solids", 14400.0), 2.0 - left, 1e-4));
        QVERIFY(near(support::at(run, "tank.plasmid", 14400.0), 1.0 / 3.0, 1e-5));
    }

    // The salt is drawn off with half the liquid, and water comes in: the mass balances close, and the RNA comes back.
    void aRecipeThatDilutesDissolvesAgain()
    {
        const auto run = support::runOf(R"({"format": "titer.plant/1", "name": "RNA",
          "components": [{"id": "rna", "basis": "mass"}, {"id": "calcium", "basis": "amount", "molar_mass": "111 g/mol"},
                         {"id": "sludge", "basis": "mass", "diameter": "10 um", "density": 1200}],
          "units": [{"id": "water", "type": "inlet",
                     "program": [{"for": "2 h", "flow": "0 L/h"}, {"for": "10 min", "flow": "60 L/h"}, {"flow": 0}]},
                    {"id": "tank", "type": "precipitation", "params": {"vessel_volume": "60 L", "precipitant": "calcium",
                       "precipitate": "sludge", "solubility": {"rna": 6}, "salting_out": {"rna": 0.02}},
                     "initial": {"volume": "20 L", "rna": "3 g/L", "calcium": "0.5 M"}},
                    {"id": "drain", "type": "outlet"}],
          "streams": [{"from": "water.out", "to": "tank.in"}, {"from": "tank.out", "to": "drain.in"}],
          "recipe": {"duration": "6 h", "phases": [{"id": "draw", "unit": "tank", "at": "1 h",
                      "set": {"tank.out.flow": "60 L/h"}, "until": {"for": "10 min"}}]}})",
                                        1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY2(run.balance.worst < 1e-8, qPrintable(QString::number(run.balance.worst)));
        QVERIFY(near(support::at(run, "tank.rna", 3600.0), solubility(55.5), 1e-6));
        QVERIFY(near(support::at(run, "tank.rna", 21600.0), 1.5, 1e-6)); // all of it: solubility is 1.67
        QVERIFY(std::abs(support::at(run, "tank.solids", 21600.0)) < 1e-6);
    }
};

TITER_TEST(PrecipitationTest)

} // namespace tst_precipitation

#include "tst_precipitation.moc"
