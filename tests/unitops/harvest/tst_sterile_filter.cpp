// The sterile filter: throughput at constant pressure against closed forms, the line of a Vmax trial, its end point.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::sterile_filter {
extern const model::UnitType sterile_filter;
}

using namespace titer;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double flux = 2e-4; // of the clean filter at 1 bar [m/s]

// A tank of 200 L before a filter of 0.5 m2.
std::string plant(const std::string& law, const std::string& phases, const std::string& tank = "200 L")
{
    return R"({"format": "titer.plant/1", "name": "Sterile", "components": [{"id": "mab", "basis": "mass"},
        {"id": "germs", "basis": "count", "diameter": "1 um"}],
      "units": [{"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "1 m3", "heel": "1 L"},
                 "initial": {"volume": ")" +
           tank + R"(", "mab": "10 g/L", "germs": 1e9}},
                {"id": "filter", "type": "sterile_filter", "params": {"area": "0.5 m2", "initial_flux": 2e-4,
                 "adsorption": {"mab": 0.01}, )" +
           law + R"(}}, {"id": "bulk", "type": "hold_tank", "params": {"vessel_volume": "1 m3"}}],
      "streams": [{"from": "pool.out", "to": "filter.in"}, {"from": "filter.out", "to": "bulk.in"}],
      "recipe": {"duration": "3000 s", "phases": [)" +
           phases + "]}}";
}

} // namespace

class SterileFilterTest : public QObject {
    Q_OBJECT

private slots:
    void throughputFollowsItsClosedForm_data()
    {
        // At constant pressure, with x = J0 t = 0.4 m.
        QTest::addColumn<QString>("law");
        QTest::addColumn<double>("throughput");
        QTest::newRow("standard") << R"("vmax": 0.8)" << 0.4 / (1.0 + 0.4 / 0.8);
        QTest::newRow("intermediate") << R"("blocking_law": "intermediate", "blocking_constant": 3)"
                                      << std::log1p(1.2) / 3.0;
        QTest::newRow("complete") << R"("blocking_law": "complete", "blocking_constant": 3)"
                                  << (1.0 - std::exp(-1.2)) / 3.0;
        QTest::newRow("cake") << R"("blocking_law": "cake", "blocking_constant": 3)"
                              << (std::sqrt(1.0 + 2.4) - 1.0) / 3.0;
    }
    void throughputFollowsItsClosedForm()
    {
        QFETCH(QString, law);
        QFETCH(double, throughput);
        const auto run = support::runOf(plant(law.toStdString(), ""), 1e-8, {0.0, 2000.0, 3000.0});
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        QVERIFY(near(support::at(run, "filter.throughput", 2000.0), throughput, 1e-6));
        QVERIFY(near(support::at(run, "bulk.volume", 2000.0), 0.5 * throughput, 1e-6));
        QVERIFY(near(support::at(run, "bulk.mab", 2000.0), 9.9, 1e-5)); // the rest is adsorbed
        QCOMPARE(support::at(run, "bulk.germs", 2000.0), 0.0);
    }

    // t / V against t: slope 1 / Vmax, intercept 1 / J0.
    void aVmaxTrialGivesBackItsParameters()
    {
        const auto run = support::runOf(plant(R"("vmax": 0.8)", "", "900 L"), 1e-8, {0.0, 500.0, 1500.0, 3000.0});
        const auto inverse = [&](double t) { return t / support::at(run, "filter.throughput", t); };
        const double slope = (inverse(3000.0) - inverse(500.0)) / 2500.0;
        QVERIFY(near(1.0 / slope, 0.8, 1e-5));
        QVERIFY(near(1.0 / (inverse(500.0) - 500.0 * slope), flux, 1e-5));
        QVERIFY(near(inverse(1500.0), 1.0 / flux + 1500.0 / 0.8, 1e-5));
    }

    void endsAtItsLimit()
    {
        const std::string phases =
            R"({"id": "filter", "unit": "filter", "at": "0 s", "set": {"filter.pressure": "1 bar"},
            "until": {"any": [{"event": "filter.limit"}]}},
          {"id": "close", "unit": "filter", "after": ["filter"], "set": {"filter.pressure": 0}})";
        const auto run = support::runOf(plant(R"("vmax": 0.2, "end_flux": 0.25)", phases), 1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        // A quarter of the flux is left at half of Vmax.
        QVERIFY(near(support::at(run, "filter.throughput", 3000.0), 0.1, 1e-4));
        QVERIFY(near(support::at(run, "filter.capacity_used", 3000.0), 1.0, 1e-4));
        QCOMPARE(support::at(run, "filter.flux", 3000.0), 0.0);
    }

    void stopsWhenTheVesselIsEmpty()
    {
        const auto run = support::runOf(plant(R"("vmax": 50)", "", "21 L"), 1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        QVERIFY(near(support::at(run, "filter.throughput", 3000.0), 0.04, 1e-5));
        QVERIFY(near(support::at(run, "pool.volume", 3000.0), 1e-3, 1e-4));
    }

    void drawsInProportionToItsPressure()
    {
        UnitBench b(unitops::sterile_filter::sterile_filter, {{.id = "mab", .label = "Antibody"}});
        b.param("initial_flux", flux).param("trial_pressure", 1e5).param("area", 2.0).set("pressure", 2.5e5);
        auto e = b.evaluation();
        QVERIFY(near(b.unit().facets().drawing->draw(e.view(), 0), 2.0 * flux * 2.5, 1e-12));
        e.set[0] = 0.0;
        QCOMPARE(b.unit().facets().drawing->draw(e.view(), 0), 0.0);
        e.set[0] = 1e5;
        e.y[0] = 100.0; // far past Vmax: next to nothing, but finite
        QVERIFY(b.unit().facets().drawing->draw(e.view(), 0) < 1e-9 &&
                b.unit().facets().drawing->draw(e.view(), 0) > 0.0);
        QVERIFY(b.guard(e, "limit") > 0.0);
    }

    void saysThatItWentPastItsEnd()
    {
        UnitBench b(unitops::sterile_filter::sterile_filter, {{.id = "mab", .label = "Antibody"}});
        const std::vector<double> past{2.0, 1.4, 1.0}, within{0.5, 0.4, 1.0}, none{0.0, 0.0, 1.0};
        QCOMPARE(b.make().remarks(past, 0.0)[0].where, std::string("params/area"));
        QVERIFY(b.unit().remarks(past, 0.0)[0].what.text().find("1.4 m") != std::string::npos);
        QVERIFY(b.unit().remarks(within, 0.0).empty());
        QCOMPARE(b.unit().remarks(none, 0.0)[0].where, std::string("params/pressure"));
    }
};

TITER_TEST(SterileFilterTest)
#include "tst_sterile_filter.moc"
