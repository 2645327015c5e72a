// Units that switch by themselves: at an event of their own, and at times that follow from it.
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_switching {

using namespace titer;
using support::reads;

namespace {

using model::Direction;
using model::FlowRule;

// Two chambers: the first keeps all that is fed, the second gives off what it holds, dn2/dt = -k n2. They change places
// when the first holds 3 mol, and for 2 s from then on the unit draws 0.5 m3/s of a rinse.
class Chambers : public model::UnitModel, public model::DrawingModel, public model::SwitchingModel {
public:
    static constexpr double full = 3.0, release = 1.0, rinse = 0.5, rinseTime = 2.0;
    enum Memory { Switches, Since, Rinsing };

    model::UnitFacets facets() const override { return {.drawing = this, .switching = this}; }
    int stateCount() const override { return 2; }
    int quadratureCount() const override { return 1; } // fed
    void nominal(double* scale) const override { scale[0] = scale[1] = 1.0; }
    model::Passage passage() const override { return model::Passage::AtOnce; }
    bool generates(int) const override { return false; }

    int memoryCount() const override { return 3; }
    double nextBreak(double t, std::span<const double> memory) const override
    {
        const double end = memory.empty() || memory[Rinsing] == 0.0 ? 0.0 : memory[Since] + rinseTime;
        return end > t ? end : std::numeric_limits<double>::infinity();
    }
    void jump(double t, int guard, std::span<const double>, double* memory, double* y) const override
    {
        if (guard < 0) {
            memory[Rinsing] = 0.0;
            return;
        }
        std::swap(y[0], y[1]);
        memory[Switches] += 1.0;
        memory[Since] = t;
        memory[Rinsing] = 1.0;
    }

    double draw(const model::UnitView<double>& view, int) const override { return drawn(view); }
    model::Dual8 draw(const model::UnitView<model::Dual8>& view, int) const override { return drawn(view); }
    void outflows(const model::UnitView<double>& view) const override { leave(view); }
    void outflows(const model::UnitView<model::Dual8>& view) const override { leave(view); }
    void rates(const model::UnitView<double>& view, model::Derivatives<double>& d) const override { move(view, d); }
    void rates(const model::UnitView<model::Dual8>& view, model::Derivatives<model::Dual8>& d) const override
    {
        move(view, d);
    }
    void held(const double* y, double* amounts) const override { amounts[0] += y[0] + y[1]; }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[0] = view.memory[Switches];
        values[1] = view.memory[Since];
        values[2] = view.y[0];
        values[3] = view.y[1];
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        concentrations[0] = view.out[0].concentrations[0];
    }
    void guards(const model::UnitView<double>& view, double* g) const override { g[0] = view.y[0] - full; }

private:
    template <class T> static double drawn(const model::UnitView<T>& view)
    {
        return !view.memory.empty() && view.memory[Rinsing] != 0.0 ? rinse : 0.0;
    }
    template <class T> static void leave(const model::UnitView<T>& view)
    {
        view.out[0].flow = view.in[0].flow + view.in[1].flow;
        view.out[0].temperature = 298.15;
        view.out[0].concentrations[0] = release * view.y[1] / view.out[0].flow;
    }
    template <class T> static void move(const model::UnitView<T>& view, model::Derivatives<T>& d)
    {
        d.dydt[0] = view.in[0].amounts[0];
        d.dydt[1] = -release * view.y[1];
        d.quadratures[0] = view.in[0].amounts[0];
    }
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = "Feed", .direction = Direction::In, .required = true},
    {.key = "rinse", .label = "Rinse", .direction = Direction::In, .rule = FlowRule::Draws},
    {.key = "out", .label = "Outlet", .direction = Direction::Out, .rule = FlowRule::Follows, .required = true},
};
constexpr model::VariableSpec variables[] = {{.key = "switches", .label = "Switches", .unit = "1"},
                                             {.key = "since", .label = "Last switch", .unit = "s"},
                                             {.key = "first", .label = "First chamber", .unit = "1"},
                                             {.key = "second", .label = "Second chamber", .unit = "1"}};
constexpr const char* guards[] = {"switch"};
constexpr model::UnitType chambers{
    .id = "chambers",
    .label = "Chambers",
    .category = "",
    .symbol = "",
    .help = "",
    .source = "",
    .ports = ports,
    .variables = variables,
    .guards = guards,
    .make = [](const model::UnitSetup&, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Chambers>();
    },
};

const char* const text = R"({"format": "titer.plant/1", "name": "chambers",
 "components": [{"id": "salt", "basis": "amount"}, {"id": "soap", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"flow": 0.1, "concentration": {"salt": 10}}]},
  {"id": "water", "type": "inlet", "program": [{"concentration": {"soap": 4}}]},
  {"id": "pair", "type": "chambers"},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": 50}, "initial": {"volume": 1}}],
 "streams": [{"from": "feed.out", "to": "pair.in"}, {"from": "water.out", "to": "pair.rinse"},
             {"from": "pair.out", "to": "tank.in"}],
 "recipe": {"duration": 20, "phases": [
  {"id": "first", "unit": "pair", "at": 0, "until": {"value": "pair.switches", "above": 0.5}}]}})";

std::shared_ptr<const model::Plant> plantOfChambers()
{
    model::Catalogue catalogue = solve::catalogue();
    std::vector<const model::UnitType*> units(catalogue.units.begin(), catalogue.units.end());
    units.push_back(&chambers);
    catalogue.units = units;
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    auto plant = std::make_shared<model::Plant>(model::check(flowsheet, catalogue, errors));
    for (const base::Error& e : errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
    return plant;
}

solve::Simulation opened(bool monolithic)
{
    auto simulation = solve::Simulation::open(plantOfChambers(), {.tolerance = 1e-9, .monolithic = monolithic});
    if (!simulation) qFatal("%s", simulation.error().what.text().c_str());
    return std::move(*simulation);
}

double valueOf(const solve::Simulation& simulation, const char* tag)
{
    return simulation.value(reads(simulation.plant(), tag));
}

// 1 mol/s is fed: the chambers change places after 3 s, after 3 s more, and then each time that what the second left
// of its 3 mol has been filled up.
std::vector<double> exactSwitches(double until)
{
    std::vector<double> times{Chambers::full};
    double interval = Chambers::full;
    while (times.back() + interval < until) {
        times.push_back(times.back() + interval);
        interval = Chambers::full * (1.0 - std::exp(-Chambers::release * interval));
    }
    return times;
}

} // namespace

class TestSwitching : public QObject {
    Q_OBJECT

private slots:
    void happensAtTheInstantOfItsEvent_data()
    {
        QTest::addColumn<bool>("monolithic");
        QTest::addColumn<int>("windows");
        QTest::newRow("one system") << true << 1;
        QTest::newRow("groups") << false << 1;
        QTest::newRow("groups in many windows") << false << 137;
    }

    void happensAtTheInstantOfItsEvent()
    {
        QFETCH(bool, monolithic);
        QFETCH(int, windows);
        solve::Simulation simulation = opened(monolithic);
        for (int i = 1; i <= windows; ++i) QVERIFY(simulation.advance(20.0 * i / windows));
        const std::vector<double> switches = exactSwitches(20.0);
        QCOMPARE(valueOf(simulation, "pair.switches"), double(switches.size()));
        QVERIFY(std::abs(valueOf(simulation, "pair.since") - switches.back()) < 1e-6);
        QVERIFY(std::abs(valueOf(simulation, "pair.second") -
                         Chambers::full * std::exp(-Chambers::release * (20.0 - switches.back()))) < 1e-6);
    }

    void drawsOnlyWhileItRemembersTo()
    {
        for (const bool monolithic : {true, false}) {
            solve::Simulation simulation = opened(monolithic);
            QVERIFY(simulation.advance(20.0));
            double rinsing = 0.0;
            for (const double t : exactSwitches(20.0)) rinsing += std::min(20.0 - t, Chambers::rinseTime);
            const double drawn = rinsing * Chambers::rinse;
            QVERIFY(std::abs(valueOf(simulation, "tank.volume") - (1.0 + 2.0 + drawn)) < 1e-6);
            const double soap = simulation.carried(1, 0, 1);
            QVERIFY2(std::abs(soap - 4.0 * drawn) < 1e-6, qPrintable(QString::number(soap - 4.0 * drawn)));
        }
    }

    void closesTheMassBalances()
    {
        solve::Simulation simulation = opened(false);
        QVERIFY(simulation.advance(20.0));
        const solve::MassBalance salt = simulation.massBalance(2, 0);
        QVERIFY(std::abs(salt.held - salt.in + salt.out) < 1e-12 * salt.in);
    }

    void isReportedToTheRecipe()
    {
        solve::Simulation simulation = opened(false);
        QVERIFY(simulation.advance(20.0));
        QVERIFY(std::abs(simulation.phases().front().end - 3.0) < 1e-6);
    }

    void goesOnFromASnapshot()
    {
        solve::Simulation simulation = opened(false);
        QVERIFY(simulation.advance(7.0)); // in the middle of a rinse
        const solve::Snapshot snapshot = simulation.snapshot();
        QVERIFY(simulation.advance(20.0));
        const double volume = valueOf(simulation, "tank.volume"), held = valueOf(simulation, "pair.first");
        QVERIFY(simulation.restore(snapshot));
        QCOMPARE(valueOf(simulation, "pair.switches"), 2.0);
        QVERIFY(simulation.advance(20.0));
        QVERIFY(std::abs(valueOf(simulation, "tank.volume") - volume) < 1e-7);
        QVERIFY(std::abs(valueOf(simulation, "pair.first") - held) < 1e-7);
    }
};

TITER_TEST(TestSwitching)

} // namespace tst_switching

#include "tst_switching.moc"
