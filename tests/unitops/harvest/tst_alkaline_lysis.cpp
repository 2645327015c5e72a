// Alkaline lysis: closed forms of release, shear and loss of supercoiled plasmid in tanks in series, flocs by mass, and
// what it says of a lysis without neutralisation.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::alkaline_lysis {
extern const model::UnitType alkaline_lysis;
}

namespace tst_alkaline_lysis {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

enum { Cells, Held, Plasmid, Open, Denatured, Genomic, Fragments, Protein, Rna, Endotoxin, Debris, Flocs, count };

std::vector<model::Component> broth()
{
    using model::Basis;
    return {{.id = "cells", .label = "Cells", .basis = Basis::Mass, .diameter = 1e-6},
            {.id = "held", .label = "Plasmid in cells", .basis = Basis::Mass, .diameter = 1e-6},
            {.id = "plasmid", .label = "Plasmid", .basis = Basis::Amount, .molarMass = 3300.0},
            {.id = "open", .label = "Open circular", .basis = Basis::Mass},
            {.id = "denatured", .label = "Denatured", .basis = Basis::Mass},
            {.id = "genomic", .label = "Genomic DNA", .basis = Basis::Mass},
            {.id = "fragments", .label = "Fragments", .basis = Basis::Mass},
            {.id = "protein", .label = "Protein", .basis = Basis::Mass},
            {.id = "rna", .label = "RNA", .basis = Basis::Mass},
            {.id = "endotoxin", .label = "Endotoxin", .basis = Basis::Mass},
            {.id = "debris", .label = "Debris", .basis = Basis::Mass, .diameter = 5e-7},
            {.id = "flocs", .label = "Flocs", .basis = Basis::Mass, .diameter = 2e-4}};
}

constexpr double flow = 1e-5; // of each of the three solutions [m3/s]
constexpr double lysisTime = 400.0, flocTime = 300.0;

struct Reactor : UnitBench {
    Reactor()
        : UnitBench(unitops::alkaline_lysis::alkaline_lysis, broth())
    {
        paramOf("cell_contents", "genomic", 0.03).paramOf("cell_contents", "protein", 0.55);
        paramOf("cell_contents", "rna", 0.2).paramOf("cell_contents", "endotoxin", 0.03);
        param("inside", Held).param("product", Plasmid).param("debris", Debris).param("relaxed", Open);
        param("denatured", Denatured).param("genomic", Genomic).param("fragments", Fragments).param("flocs", Flocs);
        paramOf("precipitated", "genomic", 0.95)
            .paramOf("precipitated", "protein", 0.9)
            .paramOf("precipitated", "debris", 1.0);
        param("lysis_reactor", lysisTime * 2.0 * flow).param("neutralisation_reactor", flocTime * 3.0 * flow);
        param("lysis_tanks", 5.0).param("neutralisation_tanks", 3.0);
    }
    // After so long that it stands still; flows in parts of that of the suspension.
    test::Evaluation<double> steady(double lysis = 1.0, double neutral = 1.0)
    {
        auto e = evaluation();
        std::vector<double> suspension(count, 0.0);
        suspension[Cells] = 60.0;
        suspension[Held] = 1.2;
        e.enter(0, flow, suspension);
        e.enter(1, lysis * flow, std::vector<double>(count, 0.0));
        e.enter(2, neutral * flow, std::vector<double>(count, 0.0));
        advance(e, 20000.0, 20000);
        return e;
    }
};

// What is left of 60 kg/m3 of cells by N tanks of first order, in the three volumes.
double left(double rate, int tanks, double time)
{
    return std::pow(1.0 + rate * time / tanks, -tanks);
}

double kilograms(const std::vector<double>& c)
{
    double sum = 0.0;
    for (int i = 0; i < count; ++i) sum += c[i] * (i == Plasmid ? 3300.0 : 1.0);
    return sum;
}

} // namespace

class AlkalineLysisTest : public QObject {
    Q_OBJECT

private slots:
    void relaxedPlasmidLeavesTheCellsAsTheProductDoes()
    {
        Reactor r;
        r.param("intracellular_relaxed", Debris)
            .param("debris", -1)
            .param("nicking_rate", 0.0)
            .param("release_rate", 0.01);
        r.paramOf("precipitated", "debris", 0.0);
        auto e = r.evaluation();
        std::vector<double> suspension(count, 0.0);
        suspension[Cells] = 60.0, suspension[Held] = 1.2, suspension[Debris] = 0.3;
        e.enter(0, flow, suspension);
        for (const int port : {1, 2}) e.enter(port, flow, std::vector<double>(count, 0.0));
        r.advance(e, 20000.0, 20000);
        const auto& c = e.outConcentrations[0];
        const double freed = 1.0 - left(0.01, 5, lysisTime);
        QVERIFY(near(c[Open], 0.1 * freed, 1e-8));
        QVERIFY(near(c[Debris], 0.1 * (1.0 - freed), 1e-8));
        QVERIFY(near(c[Plasmid] * 3300.0, 0.4 * freed, 1e-8));
        QVERIFY(near(r.variable(e, "supercoiled"), 0.8, 1e-8));
    }

    void releaseFollowsTheFirstOrderOverItsTanks_data()
    {
        QTest::addColumn<int>("tanks");
        QTest::newRow("stirred vessel") << 1;
        QTest::newRow("five") << 5;
    }
    void releaseFollowsTheFirstOrderOverItsTanks()
    {
        QFETCH(int, tanks);
        Reactor r;
        r.param("lysis_tanks", tanks).param("release_rate", 0.01);
        auto e = r.steady();
        const double whole = left(0.01, tanks, lysisTime);
        QVERIFY(near(e.outConcentrations[0][Cells], 60.0 / 3.0 * whole, 1e-8));
        QVERIFY(near(e.outConcentrations[0][Rna], 0.2 * 60.0 / 3.0 * (1.0 - whole), 1e-8));
        QVERIFY(near(r.variable(e, "release"), 1.0 - whole, 2e-3)); // the start has yet to fade
        QVERIFY(near(r.variable(e, "dilution"), 3.0, 1e-12));
        QVERIFY(near(r.variable(e, "lysis_time"), lysisTime, 1e-12));
    }

    void massIsKept()
    {
        Reactor r;
        auto e = r.steady();
        QVERIFY(near(kilograms(e.outConcentrations[0]), 61.2 / 3.0, 1e-9));
    }

    // Genomic DNA that is released at k and sheared at s: dg/dt = k c - s g, in one stirred vessel in closed form.
    void genomicDnaIsShearedWhileItWaits()
    {
        Reactor r;
        r.param("lysis_tanks", 1.0)
            .param("release_rate", 0.01)
            .param("shear_rate", 1e-3)
            .paramOf("precipitated", "genomic", 0.0);
        auto e = r.steady();
        const double whole = left(0.01, 1, lysisTime), freed = 0.03 * 20.0 * (1.0 - whole);
        QVERIFY(near(e.outConcentrations[0][Genomic], freed * left(1e-3, 1, lysisTime), 1e-8));
        QVERIFY(near(e.outConcentrations[0][Genomic] + e.outConcentrations[0][Fragments], freed, 1e-8));
    }

    void supercoiledPlasmidIsLostAboveThePhLimit()
    {
        for (const double ph : {12.0, 12.5, 12.7}) {
            Reactor r;
            r.set("ph", ph).param("lysis_tanks", 1.0).param("nicking_rate", 1e-4).param("denaturation_rate", 2e-3);
            auto e = r.steady();
            const auto& c = e.outConcentrations[0];
            const double denaturing = ph > 12.5 ? 4e-3 : 0.0; // twice 0.1 above the limit
            const double all = c[Plasmid] * 3300.0 + c[Open] + c[Denatured];
            const double rest = left(1e-4 + denaturing, 1, lysisTime);
            QVERIFY(near(c[Plasmid] * 3300.0 / all, rest, 1e-8));
            QVERIFY(near(r.variable(e, "supercoiled"), rest, 1e-8));
            QVERIFY(std::abs(c[Denatured] / all - (1.0 - rest) * denaturing / (1e-4 + denaturing)) < 1e-8);
        }
    }

    void aStatedPartSettlesAsFlocs()
    {
        Reactor r;
        r.param("precipitation_rate", 0.02);
        auto e = r.steady();
        const auto& c = e.outConcentrations[0];
        const double freed = 20.0 * (1.0 - left(0.012, 5, lysisTime)), settled = 1.0 - left(0.02, 3, flocTime);
        QVERIFY(near(c[Protein], 0.55 * freed * (1.0 - 0.9 * settled), 1e-8));
        QVERIFY(near(c[Endotoxin], 0.03 * freed, 1e-8)); // none of it
        QVERIFY(c[Flocs] > 0.6 * freed);
    }

    void tooLittleOfASolutionWorksInProportion()
    {
        Reactor half;
        half.param("lysis_ratio", 1.0).param("release_rate", 0.01).param("lysis_tanks", 1.0);
        auto e = half.steady(0.5, 1.5);
        QVERIFY(near(e.outConcentrations[0][Cells], 20.0 * left(0.005, 1, lysisTime * 2.0 / 1.5), 1e-8));
        Reactor none;
        none.set("ph", 12.7);
        auto alkaline = none.steady(1.0, 0.0);
        QCOMPARE(alkaline.outConcentrations[0][Flocs], 0.0);
        Reactor usual;
        usual.set("ph", 12.7);
        auto neutral = usual.steady();
        QVERIFY(none.variable(alkaline, "supercoiled") < 0.9 * usual.variable(neutral, "supercoiled"));
    }

    void saysWhatALysisWithoutNeutralisationLacks()
    {
        Reactor r;
        const auto reported = [&](double lysis, double neutral) {
            const std::vector<double> kpis{0.9, 0.9, 0.1, lysis, neutral, (0.1 + lysis + neutral) / 0.1};
            return r.unit().remarks(kpis, 0.0);
        };
        QVERIFY(reported(0.1, 0.1).empty());
        QCOMPARE(reported(0.1, 0.0).size(), std::size_t(1));
        QCOMPARE(reported(0.1, 0.0)[0].where, std::string("neutralise"));
        QVERIFY(reported(0.1, 0.0)[0].what.text().find("90 L") != std::string::npos);
        QCOMPARE(reported(0.0, 0.0).size(), std::size_t(2));
    }

    void refusesFlocsThatNothingTakesOut()
    {
        Reactor r;
        r.param("flocs", Rna).make();
        QCOMPARE(r.errors().size(), std::size_t(1));
        QCOMPARE(r.errors()[0].where, std::string("components/rna/diameter"));
        r.param("flocs", -1).make();
        QCOMPARE(r.errors()[0].where, std::string("params/flocs"));
        r.param("flocs", Flocs).param("fragments", Genomic).make();
        QCOMPARE(r.errors()[0].where, std::string("params/fragments"));
    }

    // From cells to a centrifuge, whose centrate is clear of flocs.
    void runsBeforeACentrifuge()
    {
        const std::string plant = R"({"format": "titer.plant/1", "name": "Lysis", "components": [
            {"id": "cells", "basis": "mass", "diameter": "1 um", "density": 1080},
            {"id": "plasmid", "basis": "mass"}, {"id": "protein", "basis": "mass"},
            {"id": "flocs", "basis": "mass", "diameter": "200 um", "density": 1030}],
          "units": [
            {"id": "paste", "type": "inlet", "program": [{"for": "1 h", "flow": "20 L/h", "concentration": {"cells": "60 g/L"}},
                                                         {"flow": "20 L/h"}]},
            {"id": "naoh", "type": "inlet", "program": [{"flow": "20 L/h"}]},
            {"id": "acetate", "type": "inlet", "program": [{"flow": "20 L/h"}]},
            {"id": "lysis", "type": "alkaline_lysis", "params": {"cell_contents": {"plasmid": 0.02, "protein": 0.5},
              "product": "plasmid", "precipitated": {"protein": 0.9}, "flocs": "flocs", "lysis_reactor": "4 L",
              "neutralisation_reactor": "4 L"}},
            {"id": "spin", "type": "centrifuge", "params": {"sizing": "sigma", "sigma": 5000}},
            {"id": "clear", "type": "hold_tank"}, {"id": "waste", "type": "outlet"}],
          "streams": [{"from": "paste.out", "to": "lysis.in"}, {"from": "naoh.out", "to": "lysis.lysis"},
            {"from": "acetate.out", "to": "lysis.neutralise"}, {"from": "lysis.out", "to": "spin.in"},
            {"from": "spin.out", "to": "clear.in"}, {"from": "spin.solids", "to": "waste.in"}],
          "recipe": {"duration": "2 h", "phases": []}})";
        const auto run = support::runOf(plant);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        QVERIFY(support::at(run, "clear.flocs", 7200.0) < 1e-6);
        const double amount = support::at(run, "clear.plasmid", 7200.0) * support::at(run, "clear.volume", 7200.0);
        QVERIFY2(amount > 0.85 * 0.024 && amount < 0.024, std::to_string(amount).c_str());
        for (const auto& notice : run.notices) QVERIFY2(false, notice.what.text().c_str());
    }
};

TITER_TEST(AlkalineLysisTest)

} // namespace tst_alkaline_lysis

#include "tst_alkaline_lysis.moc"
