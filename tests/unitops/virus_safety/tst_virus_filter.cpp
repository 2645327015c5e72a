// The virus filter: decay of its flux against closed forms, log reductions that fall, and its capacity.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::virus_filter {
extern const model::UnitType virus_filter;
}

namespace tst_virus_filter {

using namespace titer;
using support::at;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

struct Filter : UnitBench {
    Filter()
        : UnitBench(unitops::virus_filter::virus_filter,
                    {{.id = "mab", .label = "Antibody", .basis = model::Basis::Mass},
                     {.id = "mvm", .label = "Parvovirus", .basis = model::Basis::Count}})
    {
        paramOf("log_reduction", "mvm", 5.0);
    }
};

constexpr double flux0 = 2e5 / (1e-3 * 1.8e13); // of the new filter at 2 bar [m/s]

// 40 L from a vessel at 2 bar.
std::string plant(const std::string& params, const std::string& until)
{
    return R"({"format": "titer.plant/1", "name": "Virus filter", "components": [
      {"id": "mab", "basis": "mass"}, {"id": "mvm", "basis": "count"}],
      "units": [{"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "2 m3", "heel": "1 L"},
          "initial": {"volume": "1500 L", "mab": 10, "mvm": 1e12}},
        {"id": "vf", "type": "virus_filter", "params": {"log_reduction": {"mvm": 5})" +
           params + R"(}}, {"id": "next", "type": "hold_tank", "params": {"vessel_volume": "2 m3"}}],
      "streams": [{"from": "pool.out", "to": "vf.vessel"}, {"from": "vf.out", "to": "next.in"}],
      "recipe": {"duration": "20 h", "phases": [{"id": "filter", "unit": "vf", "at": "0 h", "until": )" +
           until + R"(, "set": {"vf.vessel_pressure": "2 bar"}},
         {"id": "stop", "unit": "vf", "after": ["filter"], "until": {"for": "1 min"}, "set": {"vf.vessel_pressure": 0}}]}})";
}

// For eight hours, blocking with K = 2 1/m.
std::string blockingBy(const std::string& law)
{
    const std::string given = R"(, "capacity": "100 m3/m2", "blocking_constant": "2 1/m", "blocking_law": )";
    return plant(given + "\"" + law + "\"", R"({"for": "8 h"})");
}

} // namespace

class VirusFilterTest : public QObject {
    Q_OBJECT

private slots:
    // dw/dt = J0 / r(w): intermediate w = ln(1 + K J0 t) / K, standard t = w / (J0 (1 - K w / 2)),
    // complete w = (1 - exp(-K J0 t)) / K, cake w + K w^2 / 2 = J0 t.
    void fluxDecaysAtConstantPressureByItsClosedForm_data()
    {
        QTest::addColumn<QString>("law");
        QTest::newRow("intermediate") << "intermediate";
        QTest::newRow("standard") << "standard";
        QTest::newRow("complete") << "complete";
        QTest::newRow("cake") << "cake";
    }
    void fluxDecaysAtConstantPressureByItsClosedForm()
    {
        QFETCH(QString, law);
        constexpr double k = 2.0;
        const auto run = support::runOf(blockingBy(law.toStdString()), 1e-10);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        double last = 0.0;
        for (const double t : run.times) {
            if (t > 8.0 * 3600.0) break;
            const double x = flux0 * t, w = at(run, "vf.throughput", t);
            const double exact = law == "intermediate" ? std::log1p(k * x) / k
                                 : law == "standard"   ? x / (1.0 + 0.5 * k * x)
                                 : law == "complete"   ? (1.0 - std::exp(-k * x)) / k
                                                       : (std::sqrt(1.0 + 2.0 * k * x) - 1.0) / k;
            QVERIFY(std::abs(w - exact) < 1e-7);
            last = w;
        }
        QVERIFY(last > 0.1);
    }

    void pressureRisesAtGivenFlow()
    {
        Filter f;
        auto e = f.evaluation();
        e.enter(0, 1e-5, {10.0, 1e12});
        f.advance(e, 3e4, 100); // 0.3 m
        QVERIFY(near(f.variable(e, "pressure"), 1e-3 * 1.8e13 * 1e-5 * std::exp(0.3), 1e-9));
        QVERIFY(near(f.variable(e, "flux_decay"), 1.0 - std::exp(-0.3), 1e-9));
        QVERIFY(near(e.outConcentrations[0][0], 10.0, 1e-14));
    }

    void logReductionFallsWithThroughput()
    {
        Filter f;
        f.param("reduction_loss", 2.0);
        auto e = f.evaluation();
        e.enter(0, 1e-5, {10.0, 1e12});
        e.run();
        QVERIFY(near(e.outConcentrations[0][1], 1e7, 1e-12));
        f.advance(e, 5e4, 200); // 0.5 m
        QVERIFY(near(e.outConcentrations[0][1], 1e8, 1e-9));
        QVERIFY(near(f.variable(e, "log_reduction"), 4.0, 1e-9));
        // Of the pool: the mean of 10^-(5 - 2 w) over w from 0 to 0.5.
        const double mean = 1e-5 * (10.0 - 1.0) / std::log(10.0);
        QVERIFY(near(f.variable(e, "pool_log_reduction"), -std::log10(mean), 1e-7));
        // What is not in the filtrate is on the filter.
        double held[2] = {0.0, 0.0};
        f.unit().held(e.y.data(), held);
        QVERIFY(near(held[1], 1e12 * 0.5 * (1.0 - mean), 1e-9));
    }

    void logReductionFallsAsItPlugs()
    {
        Filter f;
        f.choose("reduction_by", "plugging").choose("blocking_law", "complete").param("blocking_constant", 1.0);
        auto e = f.evaluation();
        e.enter(0, 1e-5, {10.0, 1e12});
        e.y[0] = 0.9; // a tenth of the pores are open
        e.run();
        QVERIFY(near(f.variable(e, "flux_decay"), 0.9, 1e-12));
        QVERIFY(near(f.variable(e, "log_reduction"), 4.0, 1e-12));
    }

    void endsAtItsCapacity()
    {
        const auto run = support::runOf(plant(R"(, "capacity": "200 L/m2")", R"({"event": "vf.capacity"})"), 1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        QVERIFY(near(at(run, "vf.throughput", run.times.back()), 0.2, 1e-6));
        for (const auto& notice : run.notices) QVERIFY(notice.what.text().find("capacity") == std::string::npos);
    }

    void saysWhereItWentPastItsCapacity()
    {
        const auto run = support::runOf(plant(R"(, "capacity": "200 L/m2")", R"({"for": "9 h"})"), 1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        // exp(K w) - 1 = K J0 t with K = 1 1/m.
        const double when = std::expm1(0.2) / flux0;
        const double end = run.times.back();
        QVERIFY(near(at(run, "vf.fault_free_until", end), when, 1e-4));
        QVERIFY(near(at(run, "vf.excess_time", end), 9.0 * 3600.0 - when, 1e-2));
        bool said = false;
        for (const auto& notice : run.notices)
            said = said || (notice.where == "units/vf/params/capacity" &&
                            notice.what.text().find("200 L/m2") != std::string::npos);
        QVERIFY(said);
    }

    void refusesToShowWhatPasses()
    {
        Filter f;
        f.param("virus", 0.0).make();
        QCOMPARE(f.errors().size(), std::size_t(1));
        QCOMPARE(f.errors()[0].where, std::string("params/virus"));
        f.param("virus", 1.0).make();
        QVERIFY(f.errors().empty());
    }

    // What is summed up while little passes must not be lost while the filter stands for days.
    void keepsTheLogReductionOfItsPoolAtRest()
    {
        const auto run = support::runOf(
            R"({"format": "titer.plant/1", "name": "At rest", "components": [{"id": "mab", "basis": "mass"}, {"id": "mvm", "basis": "count"}],
       "units": [{"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "2 m3", "heel": "2 L"}, "initial": {"volume": "800 L", "mab": 10, "mvm": 1e6}},
        {"id": "membrane", "type": "flow_through_step", "params": {"capacity": "10 kg/L", "product": "mab", "diameter": "1 m", "length": "4 mm"}},
        {"id": "vf", "type": "virus_filter", "params": {"area": "20 m2", "log_reduction": {"mvm": 4.5}, "blocking_constant": "0.5 1/m"}},
        {"id": "next", "type": "hold_tank", "params": {"vessel_volume": "2 m3"}}],
       "streams": [{"from": "pool.out", "to": "membrane.in"}, {"from": "membrane.out", "to": "vf.in"}, {"from": "vf.out", "to": "next.in"}],
       "recipe": {"duration": "300 h", "phases": [{"id": "filter", "unit": "membrane", "at": "1 h", "transfer": {"from": "pool.out", "flow": "12 L/min", "until": "empty"}}]}})");
        QVERIFY(run.status == figures::RunStatus::Ok);
        // In 39.9 L/m2 the log reduction of 4.5 falls by 1 per m.
        const double ln10 = std::log(10.0), passed = 0.0399;
        const double part = std::pow(10.0, -4.5) * std::expm1(passed * ln10) / (passed * ln10);
        for (const figures::Kpi& kpi : run.kpis)
            if (kpi.tag == "vf.log_reduction")
                QVERIFY2(near(kpi.value, -std::log10(part), 2e-3), std::to_string(kpi.value).c_str());
        QVERIFY(near(at(run, "vf.throughput", 1.08e6), passed, 1e-6));
    }
};

TITER_TEST(VirusFilterTest)

} // namespace tst_virus_filter

#include "tst_virus_filter.moc"
