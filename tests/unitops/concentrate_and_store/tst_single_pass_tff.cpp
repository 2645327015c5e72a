// Single-pass ultrafiltration: its balances, its flux against the equations of a cell, and the warning of slow feeds.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::single_pass_tff {
extern const model::UnitType single_pass_tff;
}

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

struct Membrane : UnitBench {
    Membrane()
        : UnitBench(unitops::single_pass_tff::single_pass_tff,
                    {{.id = "mab", .label = "Antibody", .basis = model::Basis::Mass, .molarMass = 148.0},
                     {.id = "salt", .label = "Salt", .basis = model::Basis::Amount}})
    {
    }
};

constexpr double flow = 60e-3 / 3600.0; // 60 L/m2/h over 1 m2 [m3/s]

std::string plant(double litresPerHour)
{
    return R"({"format": "titer.plant/1", "name": "Single pass", "components": [
      {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"flow": ")" +
           std::to_string(litresPerHour) + R"( L/h", "concentration": {"mab": "10 g/L"}}]},
        {"id": "sptff", "type": "single_pass_tff"}, {"id": "pool", "type": "outlet"}, {"id": "drain", "type": "outlet"}],
      "streams": [{"from": "feed.out", "to": "sptff.in"}, {"from": "sptff.out", "to": "pool.in"},
        {"from": "sptff.permeate", "to": "drain.in"}],
      "recipe": {"duration": "1 h", "phases": []}})";
}

} // namespace

class SinglePassTffTest : public QObject {
    Q_OBJECT

private slots:
    void aGivenFactorIsKept()
    {
        Membrane m;
        m.choose("control", "concentration_factor").set("concentration_factor", 8.0);
        auto e = m.evaluation();
        e.enter(0, flow, {10.0, 150.0});
        e.run();
        QVERIFY(near(e.out[0].flow, flow / 8.0, 1e-12));
        QVERIFY(near(e.outConcentrations[0][0], 80.0, 1e-12));
        QVERIFY(near(e.outConcentrations[0][1], 150.0, 1e-12));
        QVERIFY(near(e.outConcentrations[1][1], 150.0, 1e-12));
        QVERIFY(std::abs(e.outConcentrations[1][0]) < 1e-12);
        QVERIFY(near(m.variable(e, "factor"), 8.0, 1e-12));
    }

    // Cells one after the other, each solved by halving.
    void eachCellSolvesItsEquations()
    {
        Membrane m;
        m.param("stages", 2.0);
        auto e = m.evaluation();
        e.enter(0, flow, {10.0, 150.0});
        e.run();
        double q = flow, c = 10.0, pressure = 2e5;
        for (int cell = 0; cell < 8; ++cell) {
            const double thick = std::exp(0.012 * c), speed = q * 2.0 / (300e-3 / 3600.0);
            const double k = 30e-3 / 3600.0 * std::sqrt(speed) * std::pow(thick, -0.67);
            const double drop = 5e4 * speed * thick / 4.0;
            double low = 0.0, high = 0.9 * q / 0.125;
            for (int n = 0; n < 200; ++n) {
                const double j = 0.5 * (low + high), wall = c * q / (q - 0.125 * j) * std::exp(j / k);
                const double osmotic =
                    8.31446261815324 * 298.15 * (wall / 148.0 + 1e-4 * wall * wall + 5e-7 * wall * wall * wall);
                (j / 3e-10 + osmotic < pressure - 0.5 * drop ? low : high) = j;
            }
            c *= q / (q - 0.125 * low);
            q -= 0.125 * low;
            pressure -= drop;
        }
        QVERIFY(q < 0.5 * flow);
        QVERIFY(near(e.out[0].flow, q, 1e-9));
        QVERIFY(near(e.outConcentrations[0][0], c, 1e-9));
        QVERIFY(near(m.variable(e, "retentate_pressure"), pressure, 1e-9));
    }

    void moreFeedConcentratesLess()
    {
        double before = 1e9;
        for (const double times : {1.0, 2.0, 4.0}) {
            Membrane m;
            auto e = m.evaluation();
            e.enter(0, flow * times, {10.0, 150.0});
            e.run();
            const double factor = m.variable(e, "factor");
            QVERIFY(factor > 1.0 && factor < before);
            before = factor;
        }
    }

    void bufferAlonePassesAlmostWhole()
    {
        Membrane m;
        auto e = m.evaluation();
        e.enter(0, 1e-7, {0.0, 150.0});
        e.run();
        QVERIFY(e.out[0].flow > 0.0 && e.out[0].flow < 1e-17);
        QVERIFY(near(e.outConcentrations[1][1], 150.0, 1e-9));
    }

    void raisesLimitWhereThePressureDoes()
    {
        Membrane m;
        m.choose("control", "concentration_factor").set("concentration_factor", 5.0).param("pressure_limit", 2e5);
        auto e = m.evaluation();
        e.enter(0, 0.5 * flow, {10.0, 150.0});
        e.run();
        QVERIFY(m.guard(e, "limit") < 0.0);
        e.enter(0, 3.0 * flow, {10.0, 150.0});
        e.run();
        QVERIFY(m.guard(e, "limit") > 0.0);
    }

    void warnsOfSlowFeedsAlone()
    {
        for (const double rate : {20.0, 30.0}) {
            const auto run = support::runOf(plant(rate));
            QVERIFY(run.status == figures::RunStatus::Ok);
            QVERIFY(run.balance.worst < 1e-8);
            bool said = false;
            for (const auto& notice : run.notices)
                said = said || (notice.where == "units/sptff/params/area" &&
                                notice.what.text().find("25 L/m2/h") != std::string::npos);
            QCOMPARE(said, rate < 25.0);
        }
    }
};

TITER_TEST(SinglePassTffTest)
#include "tst_single_pass_tff.moc"
