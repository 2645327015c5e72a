// The homogenizer: its release curve, what it frees by mass, its heat and its energy.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace titer::unitops::homogenizer {
extern const model::UnitType homogenizer;
}

namespace tst_homogenizer {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::vector<model::Component> broth()
{
    using model::Basis;
    return {{.id = "cells", .label = "Cells", .basis = Basis::Count, .cellMass = 3e-16, .diameter = 1e-6},
            {.id = "protein", .label = "Protein", .basis = Basis::Mass},
            {.id = "rna", .label = "RNA", .basis = Basis::Amount, .molarMass = 500.0},
            {.id = "debris", .label = "Debris", .basis = Basis::Mass, .diameter = 4e-7},
            {.id = "stored", .label = "Enzyme in cells", .basis = Basis::Mass, .diameter = 1e-6},
            {.id = "enzyme", .label = "Enzyme", .basis = Basis::Amount, .molarMass = 50.0}};
}

struct Machine : UnitBench {
    Machine()
        : UnitBench(unitops::homogenizer::homogenizer, broth())
    {
        paramOf("cell_contents", "protein", 0.5).paramOf("cell_contents", "rna", 0.2).param("debris", 3);
        param("inside", 4).param("product", 5);
    }
    // Masses per volume of feed [kg/m3].
    double mass(const std::vector<double>& c) const
    {
        return c[0] * 3e-16 + c[1] + c[2] * 500.0 + c[3] + c[4] + c[5] * 50.0;
    }
};

const std::vector<double> feed{1e17, 1.0, 0.0, 0.0, 3.0, 0.0};

} // namespace

class HomogenizerTest : public QObject {
    Q_OBJECT

private slots:
    // ln(Rm / (Rm - R)) rises with the passes and, for yeast, with the pressure to the power of 2.9.
    void releaseFollowsHetherington_data()
    {
        QTest::addColumn<double>("exponent");
        QTest::newRow("yeast") << 2.9;
        QTest::newRow("E. coli") << 2.2;
    }
    void releaseFollowsHetherington()
    {
        QFETCH(double, exponent);
        const auto logOf = [&](double passes, double pressure) {
            Machine m;
            m.param("passes", passes).param("exponent", exponent).set("pressure", pressure);
            m.param("release_per_pass", 0.4).param("reference_pressure", 4e7);
            auto e = m.evaluation();
            e.enter(0, 1e-3, feed);
            e.run();
            const double left = e.outConcentrations[0][0] / feed[0];
            if (std::abs(m.variable(e, "release") - (1.0 - left)) > 1e-12) return -1.0;
            return -std::log(left);
        };
        QVERIFY(near(logOf(1.0, 4e7), -std::log(0.6), 1e-12));
        QVERIFY(near(logOf(3.0, 4e7), -3.0 * std::log(0.6), 1e-10));
        QVERIFY(near(logOf(1.0, 8e7), -std::log(0.6) * std::pow(2.0, exponent), 1e-9));
        // From the slope of a log-log plot, as the exponent is published.
        const double slope = std::log(logOf(1.0, 6e7) / logOf(1.0, 3e7)) / std::log(2.0);
        QVERIFY(near(slope, exponent, 1e-10));
        QCOMPARE(logOf(0.0, 8e7), 0.0);
    }

    void massIsKept()
    {
        Machine m;
        auto e = m.evaluation();
        e.enter(0, 1e-3, feed, 283.15);
        e.run();
        QVERIFY(near(m.mass(e.outConcentrations[0]), m.mass(feed), 1e-13));
        const double broken = m.variable(e, "release") * 30.0; // of 30 kg/m3 of cells
        QVERIFY(near(e.outConcentrations[0][1], 1.0 + 0.5 * broken, 1e-12));
        QVERIFY(near(e.outConcentrations[0][2], 0.2 * broken / 500.0, 1e-12));
        QVERIFY(near(e.outConcentrations[0][3], 0.3 * broken, 1e-12));
        QVERIFY(near(e.outConcentrations[0][5], 3.0 * m.variable(e, "release") / 50.0, 1e-12));
        QCOMPARE(e.out[0].flow, 1e-3);
        QVERIFY(near(e.out[0].temperature, 283.15, 1e-14)); // the cooler keeps it
    }

    void takesThePowerOfItsPasses()
    {
        Machine m;
        m.param("passes", 3.0).param("efficiency", 0.8).set("pressure", 7e7);
        auto e = m.evaluation();
        e.enter(0, 1e-3, feed);
        m.advance(e, 600.0, 2);
        QVERIFY(near(m.variable(e, "power"), 3.0 * 7e7 * 1e-3 / 0.8, 1e-12)); // 263 kW
        QVERIFY(near(m.variable(e, "energy"), 600.0 * 3.0 * 7e7 * 1e-3 / 0.8, 1e-12));
        QVERIFY(near(m.variable(e, "temperature_rise"), 16.7, 0.01));
        QVERIFY(near(m.variable(e, "total_release"), m.variable(e, "release"), 1e-12));
    }

    void refusesCellsOfMoreThanTheirMass()
    {
        Machine m;
        m.paramOf("cell_contents", "protein", 0.9).make();
        QCOMPARE(m.errors().size(), std::size_t(1));
        QCOMPARE(m.errors()[0].where, std::string("params/cell_contents"));
        QVERIFY(m.errors()[0].what.text().find("110") != std::string::npos);
    }

    void asksWhatTheProductWithinBecomes()
    {
        Machine m;
        m.param("product", -1).make();
        QCOMPARE(m.errors().size(), std::size_t(1));
        QCOMPARE(m.errors()[0].where, std::string("params/product"));
    }

    void saysThatNothingIsBrokenWithoutCells()
    {
        const auto notices = [](const char* params) {
            const std::string text = std::string(R"({"format": "titer.plant/1", "name": "Break", "components": [
                {"id": "yeast", "basis": "mass", "role": "cells"}, {"id": "other", "basis": "mass", "role": "cells"}],
              "units": [{"id": "feed", "type": "inlet", "program": [{"flow": "100 L/h", "concentration": {"yeast": "50 g/L"}}]},
                        {"id": "break", "type": "homogenizer", "params": {)") +
                                     params + R"(}}, {"id": "pool", "type": "hold_tank"}],
              "streams": [{"from": "feed.out", "to": "break.in"}, {"from": "break.out", "to": "pool.in"}],
              "recipe": {"duration": "1 h", "phases": []}})";
            return support::checkedPlant(text)->notices;
        };
        const base::Notices unnamed = notices("");
        QCOMPARE(unnamed.size(), std::size_t(1));
        QCOMPARE(unnamed[0].where, std::string("units/break/params/cells"));
        const base::Notices absent = notices(R"("cells": "other")");
        QVERIFY(std::ranges::any_of(absent, [](const base::Notice& n) {
            return n.what.text().find("“other” never reach “break”") != std::string::npos;
        }));
        QVERIFY(notices(R"("cells": "yeast")").empty());
    }

    // What no stream brings is carried from the homogenizer on.
    void whatItFreesReachesWhatFollows()
    {
        const auto run = support::runOf(R"({"format": "titer.plant/1", "name": "Break", "components": [
            {"id": "cells", "basis": "mass", "diameter": "1 um"}, {"id": "rna", "basis": "mass"},
            {"id": "debris", "basis": "mass", "diameter": "0.4 um"}],
          "units": [{"id": "feed", "type": "inlet", "program": [{"flow": "100 L/h", "concentration": {"cells": "50 g/L"}}]},
                    {"id": "break", "type": "homogenizer", "params": {"debris": "debris", "cell_contents": {"rna": 0.2},
                      "release_per_pass": 0.9, "reference_pressure": "600 bar", "pressure": "600 bar", "passes": 1}},
                    {"id": "pool", "type": "hold_tank"}],
          "streams": [{"from": "feed.out", "to": "break.in"}, {"from": "break.out", "to": "pool.in"}],
          "recipe": {"duration": "1 h", "phases": []}})");
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        QVERIFY(near(support::at(run, "pool.rna", 3600.0), 50.0 * 0.9 * 0.2, 1e-5));
        QVERIFY(near(support::at(run, "pool.debris", 3600.0), 50.0 * 0.9 * 0.8, 1e-5));
        QVERIFY(near(support::at(run, "pool.cells", 3600.0), 5.0, 1e-5));
    }
};

TITER_TEST(HomogenizerTest)

} // namespace tst_homogenizer

#include "tst_homogenizer.moc"
