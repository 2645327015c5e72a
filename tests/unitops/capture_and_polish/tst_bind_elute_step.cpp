// Bind and elute by stated figures: yield, log reductions, capacity, cycles, and that it can stand in for a column.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::bind_elute_step {
extern const model::UnitType bind_elute_step;
}
namespace titer::unitops::flow_through_step {
extern const model::UnitType flow_through_step;
}
namespace titer::unitops::chromatography_column {
extern const model::UnitType chromatography_column;
}

namespace tst_bind_elute_step {

using namespace titer;
using support::at;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double bed = 0.2 * 3.14159265358979323846 / 4.0 * 0.01; // [m3]
constexpr double capacity = 40.0 * bed;                           // [kg]
constexpr double flow = bed / 240.0;                              // residence time 4 min

struct Column : UnitBench {
    Column()
        : UnitBench(unitops::bind_elute_step::bind_elute_step,
                    {{.id = "mab", .label = "Antibody", .basis = model::Basis::Mass, .molarMass = 148.0},
                     {.id = "hcp", .label = "Host-cell protein", .basis = model::Basis::Mass},
                     {.id = "acid", .label = "Acetic acid", .basis = model::Basis::Amount}})
    {
        paramOf("log_reduction", "hcp", 2.0);
    }
    // Loads a multiple of the capacity at 4 g/L.
    void load(test::Evaluation<double>& e, double times)
    {
        e.enter(0, flow, {4.0, 1.0, 0.0});
        advance(e, times * capacity / (4.0 * flow), 4000);
    }
};

const char* const plant = R"({"format": "titer.plant/1", "name": "Capture", "components": [
  {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}, {"id": "hcp", "basis": "mass"},
  {"id": "acid", "basis": "amount"}],
  "units": [{"id": "feed", "type": "inlet", "program": [
      {"for": "1 h", "flow": "10 L/h", "concentration": {"mab": "4 g/L", "hcp": "1 g/L"}},
      {"for": "0.5 h", "flow": "10 L/h"}, {"for": "2 h", "flow": "10 L/h", "concentration": {"acid": "100 mM"}}, {"flow": 0}]},
    {"id": "capture", "type": "bind_elute_step", "params": {"eluent": "acid", "log_reduction": {"hcp": 2}}},
    {"id": "pool", "type": "outlet"}],
  "streams": [{"from": "feed.out", "to": "capture.in"}, {"from": "capture.out", "to": "pool.in"}],
  "recipe": {"duration": "5 h", "phases": []}})";

} // namespace

class BindEluteStepTest : public QObject {
    Q_OBJECT

private slots:
    void bindsWithinItsCapacity()
    {
        Column c;
        auto e = c.evaluation();
        c.load(e, 0.5);
        QVERIFY(c.variable(e, "breakthrough") < 1e-12);
        QVERIFY(near(c.variable(e, "load"), 20.0, 1e-9));
        QVERIFY(near(e.outConcentrations[0][1], 0.99, 1e-9)); // a hundredth of the impurity binds
        QVERIFY(c.guard(e, "limit") < 0.0);
        QCOMPARE(c.variable(e, "cycles"), 1.0);
    }

    void breaksThroughPastItsCapacity()
    {
        Column c;
        auto e = c.evaluation();
        c.load(e, 2.0);
        QVERIFY(c.guard(e, "limit") > 0.0);
        QVERIFY(c.variable(e, "breakthrough") > 0.95);
        // What bound is the capacity, within the width over which it runs out.
        QVERIFY(near(c.variable(e, "load"), 40.0, 0.05));
        QVERIFY(near(c.variable(e, "above_capacity"), 0.5, 0.05));
        QCOMPARE(c.variable(e, "cycles"), 2.0);
    }

    void elutesItsYieldWithWhatBoundOfTheImpurity()
    {
        Column c;
        auto e = c.evaluation();
        c.load(e, 0.8);
        e.set[0] = 1.0;
        e.enter(0, flow, {0.0, 0.0, 100.0});
        c.advance(e, 3.0 * bed / flow, 2000);
        // In three column volumes all but a thousandth of 95 %.
        QVERIFY(near(c.variable(e, "pool_yield"), 0.95 * 0.999, 1e-6));
        QVERIFY(near(c.variable(e, "log_reduction"), 2.0 - std::log10(0.999), 1e-6));
        QVERIFY(near(c.variable(e, "load"), 32.0 * (0.05 + 0.95e-3), 1e-6));
        QVERIFY(near(c.variable(e, "buffer_volumes"), 3.0, 1e-9));
        e.set[0] = 2.0;
        c.advance(e, 3.0 * bed / flow, 2000);
        QVERIFY(near(c.variable(e, "load"), 32.0 * 1e-3 * (0.05 + 0.95e-3), 1e-6));
    }

    // 2 log of 0.25 kg/kg would leave 2632 ppm of what elutes; what is bound to the product stays, and a second step finds no less.
    void clearsNoImpurityBelowItsMinimumContent()
    {
        for (const double min : {0.001, 0.01, 0.5}) {
            Column c;
            c.paramOf("min_content", "hcp", min);
            auto e = c.evaluation();
            c.load(e, 0.8);
            e.set[0] = 1.0;
            e.enter(0, flow, {0.0, 0.0, 100.0});
            e.run();
            const double usual = 0.25 * 0.01 / 0.95, all = 0.25 / 0.95;
            QVERIFY(near(e.leaving(1) / e.leaving(0), std::min(std::max(usual, min), all), 1e-6));
        }
    }

    // What is stripped leaves as it is counted, also where the rest of what eluted lies a rounding below zero.
    void countsWhatItStripsAsItLeaves()
    {
        Column c;
        auto e = c.evaluation();
        c.load(e, 0.8);
        e.set[0] = 2.0;
        e.enter(0, flow, {0.0, 0.0, 100.0});
        e.y[0] = -1e-6 * capacity; // of the product that elutes; what stays until it is stripped is held fast
        e.run();
        const double leaves = e.leaving(0);
        QVERIFY(leaves > 0.0);
        QVERIFY(near(leaves, -(e.dydt[0] + e.dydt[1]), 1e-12));
    }

    // Of an impurity by its role nothing need be stated: it goes with the product. Without a role it passes with the load.
    void anImpurityOfWhichNothingIsStatedGoesWithTheProduct()
    {
        std::string text = plant;
        const std::string stated = R"(, "log_reduction": {"hcp": 2})", named = R"({"id": "hcp", "basis": "mass"})";
        text.erase(text.find(stated), stated.size());
        const auto bare = support::runOf(text, 1e-9);
        QCOMPARE(bare.status, figures::RunStatus::Ok);
        text.replace(text.find(named), named.size(), R"({"id": "hcp", "basis": "mass", "role": "host_cell_protein"})");
        const auto run = support::runOf(text, 1e-9);
        QCOMPARE(run.status, figures::RunStatus::Ok);
        const double loaded = 1.5; // before anything elutes [h]
        QVERIFY(near(at(bare, "capture.out.hcp", 0.5 * 3600.0), 1.0, 1e-6));
        QVERIFY(std::abs(at(run, "capture.out.hcp", 0.5 * 3600.0)) < 1e-9);
        QVERIFY(at(run, "capture.out.hcp", (loaded + 0.1) * 3600.0) > 0.1);
        QVERIFY(at(bare, "capture.out.hcp", (loaded + 0.1) * 3600.0) < 1e-9);
    }

    void aRunOfAllStepsBalances()
    {
        const auto run = support::runOf(plant, 1e-9);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        const double end = run.times.back();
        // 40 g fit, and 12.7 column volumes elute them to the last trace.
        QVERIFY(near(at(run, "capture.pool_yield", end), 0.95 * (1.0 - std::pow(1000.0, -20e-3 / bed / 3.0)), 1e-6));
        QVERIFY(near(at(run, "capture.log_reduction", end), 2.0, 1e-4));
        QCOMPARE(at(run, "capture.cycles", end), 1.0);
    }

    void saysThatTheLoadWentPastTheCapacity()
    {
        std::string small = plant;
        small.insert(small.find("\"eluent\""), "\"capacity\": \"40 g/L\", \"length\": \"10 cm\", ");
        const auto run = support::runOf(small, 1e-8);
        QVERIFY(run.status == figures::RunStatus::Ok);
        // 40 g/h on a capacity of 31.4 g: dq/dx = S(q) comes to q = 1.001 after x = 1.001 + 0.01 exp(0.1) capacities.
        const double when = (1.001 + 0.01 * std::exp(0.1)) * 0.5 * capacity / 40e-3 * 3600.0;
        QVERIFY(near(at(run, "capture.fault_free_until", run.times.back()), when, 1e-4));
        bool said = false;
        for (const auto& notice : run.notices)
            said = said || (notice.where == "units/capture/params/capacity" &&
                            notice.what.text().find("unbound") != std::string::npos);
        QVERIFY(said);
    }

    // So that changing the type of a unit keeps its streams, and what a recipe reads of them.
    void hasThePortsAndKeysOfTheColumn()
    {
        for (const model::UnitType* type :
             {&unitops::bind_elute_step::bind_elute_step, &unitops::flow_through_step::flow_through_step}) {
            const auto& column = unitops::chromatography_column::chromatography_column;
            QCOMPARE(type->ports.size(), column.ports.size());
            for (std::size_t i = 0; i < column.ports.size(); ++i) {
                QCOMPARE(std::string(type->ports[i].key), std::string(column.ports[i].key));
                QVERIFY(type->ports[i].direction == column.ports[i].direction &&
                        type->ports[i].rule == column.ports[i].rule);
            }
            for (const char* key : {"column_volumes", "load", "breakthrough", "uv", "residence_time"})
                QVERIFY2(std::any_of(type->variables.begin(), type->variables.end(),
                                     [&](const auto& v) { return std::string(v.key) == key; }),
                         key);
            for (const char* key : {"length", "diameter", "product"})
                QVERIFY2(std::any_of(type->params.begin(), type->params.end(),
                                     [&](const auto& p) { return std::string(p.key) == key; }),
                         key);
            QCOMPARE(std::string(type->guards[0]), std::string(column.guards[0]));
        }
    }
};

TITER_TEST(BindEluteStepTest)

} // namespace tst_bind_elute_step

#include "tst_bind_elute_step.moc"
