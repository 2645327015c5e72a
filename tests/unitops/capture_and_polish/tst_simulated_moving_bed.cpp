// Simulated moving bed: the published course of a separation, mass balances, cyclic steady state, and what is refused.
#include "core/reference/column_outlets.h"
#include "core/solve/catalogue.h"
#include "core/solve/cyclic_steady_state.h"
#include "core/unitops/capture_and_polish/simulated_moving_bed.h"
#include "tests/support/core/runs.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <map>

namespace tst_simulated_moving_bed {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

// The case of CADET-Julia's test 4: flow ratios 1.2, 0.6, 0.9, 0.4; 0.056, 0.038, 0.047 and 0.032 m3/s in the zones.
std::string separation(const std::map<std::string, std::string>& changes = {})
{
    std::map<std::string, std::string> p{{"length", "1"},           {"cross_section", "1"},    {"switch_time", "20"},
                                         {"recycle_flow", "0.032"}, {"extract_flow", "0.018"}, {"columns_zone_2", "1"},
                                         {"feed", "0.009"},         {"desorbent", "0.024"}};
    for (const auto& [key, value] : changes) p[key] = value;
    return R"({"format": "titer.plant/1", "name": "separation",
 "components": [{"id": "a", "basis": "amount"}, {"id": "b", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"flow": )" +
           p["feed"] + R"(, "concentration": {"a": 10, "b": 10}}]},
  {"id": "desorbent", "type": "inlet", "program": [{"flow": )" +
           p["desorbent"] + R"(}]},
  {"id": "smb", "type": "simulated_moving_bed", "params": {"model": "lumped_rate", "total_porosity": 0.4,
    "axial_dispersion": 1e-4, "product": "a", "length": )" +
           p["length"] + R"(, "cross_section": )" + p["cross_section"] + R"(, "switch_time": )" + p["switch_time"] +
           R"(, "recycle_flow": )" + p["recycle_flow"] + R"(, "extract_flow": )" + p["extract_flow"] +
           R"(, "columns_zone_2": )" + p["columns_zone_2"] + R"(,
    "binding": {"type": "langmuir", "kinetic": false, "ka": {"a": 0.1, "b": 0.05}, "kd": {"a": 1, "b": 1},
                "qmax": {"a": 10, "b": 10}}}},
  {"id": "extract", "type": "outlet"}, {"id": "raffinate", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "smb.feed"}, {"from": "desorbent.out", "to": "smb.desorbent"},
             {"from": "smb.extract", "to": "extract.in"}, {"from": "smb.raffinate", "to": "raffinate.in"}],
 "recipe": {"duration": 800}})";
}

solve::Simulation opened(double tolerance, const std::map<std::string, std::string>& changes = {})
{
    solve::Options options;
    options.tolerance = tolerance;
    auto simulation = solve::Simulation::open(checkedPlant(separation(changes)), options);
    if (!simulation) qFatal("%s", simulation.error().what.text().c_str());
    return std::move(*simulation);
}

base::Error faultOf(const std::map<std::string, std::string>& changes)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(separation(changes), errors);
    (void)model::check(flowsheet, solve::catalogue(), errors);
    return errors.empty() ? base::Error{} : errors.front();
}

// On a grid of the test's choice.
class OnGrid : public unitops::SimulatedMovingBed {
public:
    using SimulatedMovingBed::SimulatedMovingBed;
    std::shared_ptr<const model::UnitModel> resolved(const model::Operation&, base::Errors&) const override
    {
        return nullptr;
    }
};

std::shared_ptr<const model::Plant> separationOn(const unitops::column::Grid& grid)
{
    const auto plant = std::make_shared<model::Plant>(*checkedPlant(separation()));
    model::PlantUnit& unit = plant->units[2];
    base::Errors errors;
    const auto settings =
        std::make_shared<const unitops::column::Settings>(unitops::column::Settings::read(unit.setup, errors));
    const auto bed = std::make_shared<const unitops::column::Bed>(settings->describe(1.0, {10.0, 10.0}), grid);
    const std::vector<double> empty(bed->stateCount(), 0.0);
    unit.model = std::make_shared<OnGrid>(
        settings, OnGrid::Plan{.columns = {1, 1, 1, 1}, .switchTime = 20.0, .recycle = 0.032, .extract = 0.018}, bed,
        empty);
    return plant;
}

// Largest deviation from the reference [mol/m3], up to a time [s].
double worstAgainstReference(const unitops::column::Grid& grid, double until)
{
    runs::RunRequest request;
    request.tolerance = 1e-6;
    for (const auto& sample : reference::smbLangmuir())
        if (sample.time < until) request.grid.push_back(sample.time);
    request.until = until;
    const figures::RunResult run = runs::run(separationOn(grid), request);
    if (run.status != figures::RunStatus::Ok) return HUGE_VAL;
    double worst = 0.0;
    for (std::size_t i = 0; i < run.times.size(); ++i) {
        const auto& sample = reference::smbLangmuir()[i];
        const auto compare = [&](const char* tag, double expected) {
            worst = std::max(worst, std::abs(run.column(tag)->values[i] - expected));
        };
        compare("smb.extract.a", sample.extract[0]);
        compare("smb.extract.b", sample.extract[1]);
        compare("smb.raffinate.a", sample.raffinate[0]);
        compare("smb.raffinate.b", sample.raffinate[1]);
    }
    return worst;
}

} // namespace

class TestSimulatedMovingBed : public QObject {
    Q_OBJECT

private slots:
    // Up to 7.5 mol/m3 leave; fronts are a hundredth of a column wide.
    void followsThePublishedCourse_data()
    {
        QTest::addColumn<int>("elements");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<double>("until");
        QTest::addColumn<double>("bound");
        if (!support::isSanitized) QTest::newRow("ten cycles") << 24 << 1e-5 << 800.0 << 0.045;
        QTest::newRow("two cycles on a finer grid") << 48 << 1e-6 << 160.0 << 0.004;
    }

    void followsThePublishedCourse()
    {
        QFETCH(int, elements);
        QFETCH(double, tolerance);
        QFETCH(double, until);
        QFETCH(double, bound);
        const double worst = worstAgainstReference(
            {.elements = elements, .degree = 4, .beadNodes = 1, .timeTolerance = tolerance, .velocity = 0.14}, until);
        QVERIFY2(worst < bound, qPrintable(QString::number(worst)));
    }

    void closesItsMassBalances()
    {
        solve::Simulation simulation = opened(1e-4);
        QVERIFY(simulation.advance(210.0));
        QVERIFY2(simulation.balanceErrors().worst < 1e-10,
                 qPrintable(QString::number(simulation.balanceErrors().worst)));
    }

    void keepsWhatItHoldsAtASwitch()
    {
        solve::Simulation simulation = opened(1e-4);
        QVERIFY(simulation.advance(100.0 - 1e-6));
        const double before = simulation.massBalance(2, 0).held;
        QVERIFY(simulation.advance(100.0 + 1e-6));
        QVERIFY(std::abs(simulation.massBalance(2, 0).held - before) < 1e-5);
        QCOMPARE(simulation.value(reads(simulation.plant(), "smb.switches")), 5.0);
    }

    void sharesTheFlowAmongItsZones()
    {
        solve::Simulation simulation = opened(1e-4);
        const char* const tags[] = {"smb.zone_1_flow", "smb.zone_2_flow", "smb.zone_3_flow", "smb.zone_4_flow"};
        const double flows[] = {0.056, 0.038, 0.047, 0.032};
        for (int z = 0; z < 4; ++z)
            QVERIFY(std::abs(simulation.value(reads(simulation.plant(), tags[z])) - flows[z]) < 1e-15);
    }

    // From empty columns fronts take their time to settle; then both come to the same state.
    void findsTheCyclicSteadyStateThatRepetitionComesTo()
    {
        solve::CyclicOptions options;
        options.period = 20.0;
        options.tolerance = 1e-5;
        const auto plant =
            separationOn({.beadNodes = 1, .timeTolerance = 1e-6, .velocity = 0.14, .cells = 40}); // few will do
        solve::Options run;
        run.tolerance = 1e-5;
        auto first = solve::Simulation::open(plant, run), second = solve::Simulation::open(plant, run);
        QVERIFY(first && second);
        solve::Simulation &accelerated = *first, &repeated = *second;
        const auto found = solve::findCyclicSteadyState(accelerated, options);
        QVERIFY(found && found->reached);
        QCOMPARE(accelerated.time(), 0.0);
        options.memory = 0;
        const auto plain = solve::findCyclicSteadyState(repeated, options);
        QVERIFY(plain && plain->reached);
        const std::vector<double> size = accelerated.usualSizes(), a = accelerated.states(), b = repeated.states();
        double apart = 0.0;
        for (std::size_t i = 0; i < a.size(); ++i) apart = std::max(apart, std::abs(a[i] - b[i]) / size[i]);
        QVERIFY2(apart < 1e-3, qPrintable(QString::number(apart)));
        // One cycle brings it back, and what enters leaves.
        QVERIFY(accelerated.advance(20.0));
        QVERIFY(accelerated.balanceErrors().worst < 1e-10);
        const double fed = 0.009 * 10.0 * 20.0;
        for (int c = 0; c < 2; ++c) {
            const double left = accelerated.carried(2, 0, c) + accelerated.carried(2, 1, c);
            QVERIFY2(std::abs(left - fed) < 1e-3 * fed, qPrintable(QString::number(left / fed - 1.0)));
        }
    }

    void saysWhyItCannotRun_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("where");
        QTest::newRow("no switch") << "switch_time"
                                   << "0"
                                   << "units/smb/params/switch_time";
        QTest::newRow("a zone without columns") << "columns_zone_2"
                                                << "0"
                                                << "units/smb/params/columns_zone_2";
        QTest::newRow("half a column") << "columns_zone_2"
                                       << "1.5"
                                       << "units/smb/params/columns_zone_2";
        QTest::newRow("more extract than enters") << "extract_flow"
                                                  << "0.04"
                                                  << "units/smb/params/extract_flow";
        QTest::newRow("nothing left for zone 2") << "recycle_flow"
                                                 << "0"
                                                 << "units/smb/params/recycle_flow";
    }

    void saysWhyItCannotRun()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, where);
        std::map<std::string, std::string> changes{{key.toStdString(), value.toStdString()}};
        if (key == "recycle_flow") changes["extract_flow"] = "0.03";
        const base::Error error = faultOf(changes);
        QCOMPARE(QString::fromStdString(error.where), where);
        QVERIFY(!error.what.text().empty());
    }
};

TITER_TEST(TestSimulatedMovingBed)

} // namespace tst_simulated_moving_bed

#include "tst_simulated_moving_bed.moc"
