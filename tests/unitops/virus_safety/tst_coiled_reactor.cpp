// The coiled reactor: inactivation over its residence time distribution, from a stirred tank to plug flow.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::coiled_reactor {
extern const model::UnitType coiled_reactor;
}

namespace tst_coiled_reactor {

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

// 1 L at 1 mL/s, so that the mean residence time is 1000 s.
std::string plant(int tanks)
{
    return R"({"format": "titer.plant/1", "name": "Coil", "components": [{"id": "virus", "basis": "count"},
      {"id": "mab", "basis": "mass"}, {"id": "hmw", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet",
                 "program": [{"flow": "1 mL/s", "concentration": {"virus": 1e12, "mab": "10 g/L"}}]},
                {"id": "coil", "type": "coiled_reactor", "params": {"volume": "1 L", "tanks": )" +
           std::to_string(tanks) +
           R"(, "inactivation": {"virus": "0.004 1/s"}, "reference_temperature": "25 °C", "max_log_reduction": 10,
                  "product": "mab", "aggregate": "hmw", "aggregation": 1e-6, "aggregation_order": 1}},
                {"id": "drain", "type": "outlet"}],
      "streams": [{"from": "feed.out", "to": "coil.in"}, {"from": "coil.out", "to": "drain.in"}],
      "recipe": {"duration": "8000 s", "phases": []}})";
}

} // namespace

class CoiledReactorTest : public QObject {
    Q_OBJECT

private slots:
    void tanksInSeriesFollowTheirClosedForm_data()
    {
        QTest::addColumn<int>("tanks");
        QTest::newRow("stirred tank") << 1;
        QTest::newRow("four") << 4;
        QTest::newRow("forty") << 40;
    }
    void tanksInSeriesFollowTheirClosedForm()
    {
        QFETCH(int, tanks);
        const auto run = support::runOf(plant(tanks), 1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        const double damkohler = 4.0; // k tau
        const double left = std::pow(1.0 + damkohler / tanks, -tanks);
        const double slowest = tanks == 1 ? 5e-3 : 1e-5; // what is left of the start after 8 residence times
        QVERIFY(near(support::at(run, "coil.out.virus", 8000.0), 1e12 * left, slowest));
        QVERIFY(near(support::at(run, "coil.log_reduction", 8000.0), -std::log10(left), slowest));
        const double monomer = std::pow(1.0 + 1e-3 / tanks, -tanks);
        QVERIFY(near(support::at(run, "coil.out.hmw", 8000.0), 10.0 * (1.0 - monomer), 3.0 * slowest));
        QVERIFY(near(support::at(run, "coil.out.mab", 8000.0) + support::at(run, "coil.out.hmw", 8000.0),
                     tanks == 1 ? 10.0 * (1.0 - std::exp(-8.0)) : 10.0, tanks == 4 ? 1e-5 : 1e-6));
    }

    // The more tanks, the nearer to exp(-k tau): the exponent is off by (k tau)^2 / (2 N).
    void manyTanksArePlugFlow()
    {
        for (const int tanks : {50, 100, 200}) {
            UnitBench b(unitops::coiled_reactor::coiled_reactor,
                        {{.id = "virus", .label = "Virus", .basis = model::Basis::Count}});
            b.paramOf("inactivation", "virus", 4e-3)
                .param("reference_temperature", 298.15)
                .param("max_log_reduction", 10.0);
            b.param("volume", 1e-3).param("tanks", tanks);
            auto e = b.evaluation();
            e.enter(0, 1e-6, {1e12});
            b.advance(e, 3000.0, 3000);
            const double exponent = -std::log(e.outConcentrations[0][0] / 1e12);
            QVERIFY2(std::abs(4.0 - exponent - 8.0 / tanks) < 30.0 / (tanks * tanks), std::to_string(exponent).c_str());
        }
    }

    void countsAllThatLeft()
    {
        const auto run = support::runOf(plant(40), 1e-8, {2000.0, 8000.0});
        double now = support::at(run, "coil.log_reduction", 8000.0);
        QVERIFY(near(support::at(run, "coil.total_log_reduction", 8000.0), now, 0.05));
        // What came first stayed for less than the mean.
        QVERIFY(support::at(run, "coil.total_log_reduction", 2000.0) < now);
        QCOMPARE(support::at(run, "coil.residence_time", 8000.0), 1000.0);
    }

    void standsStillWithoutClaims()
    {
        UnitBench b(unitops::coiled_reactor::coiled_reactor,
                    {{.id = "virus", .label = "Virus", .basis = model::Basis::Count}});
        b.paramOf("inactivation", "virus", 4e-3);
        auto e = b.evaluation();
        e.run();
        QCOMPARE(b.variable(e, "log_reduction"), 0.0);
        QCOMPARE(b.variable(e, "total_log_reduction"), 0.0);
        QVERIFY(std::isnan(b.variable(e, "aggregates")));
        for (const double rate : e.dydt) QCOMPARE(rate, 0.0);
    }
};

TITER_TEST(CoiledReactorTest)

} // namespace tst_coiled_reactor

#include "tst_coiled_reactor.moc"
