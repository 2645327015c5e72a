// Controllers that work during phases of the recipe: begun by a phase, held by none before and after it.
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_controllers_of_phases {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;
constexpr double growth = 0.1 / hour; // of the feed [1/s]
constexpr double start = 1e-3 / hour; // its first flow [m3/s]
constexpr double step = 0.25 * hour;  // period of the controller [s]

// A tank of 10 L that is fed during “grow” and “induce”, and again during “late”.
const QByteArray tank = R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "200 h", "flow": 0, "concentration": {"salt": "5 g/L"}}]},
  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L", "salt": "1 g/L"}}],
 "streams": [{"from": "source.out", "to": "v.in"}],
 "recipe": {"duration": "30 h", "phases": [{"id": "batch", "unit": "v", "at": "0 h", "until": {"for": "4.1 h"}},
  {"id": "grow", "unit": "v", "after": ["batch"], "until": {"for": "3 h"}},
  {"id": "induce", "unit": "v", "after": ["grow"], "until": {"for": "2 h"}},
  {"id": "rest", "unit": "v", "after": ["induce"], "until": {"for": "5 h"}},
  {"id": "late", "unit": "v", "after": ["rest"], "until": {"for": "2 h"}}]},
 "controllers": [{"id": "feed", "type": "exponential_feed", "writes": "source.out.flow", "period": "15 min", "during": %1,
  "params": {"growth_rate": "0.1 1/h", "initial_flow": "1 L/h"%2}%3}]})";

std::string tankWith(const char* during, const char* params = "", const char* more = "")
{
    QByteArray text = tank;
    return text.replace("%1", during).replace("%2", params).replace("%3", more).toStdString();
}

double volumeFed(double seconds)
{
    return start * std::expm1(growth * seconds) / growth;
}

base::Errors faultsOf(const std::string& text, base::Notices& notices)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    notices = model::check(flowsheet, solve::catalogue(), errors).notices;
    return errors;
}

} // namespace

class TestControllersOfPhases : public QObject {
    Q_OBJECT

private slots:
    // What flows is exact, whatever the period, and nothing flows outside of its phases.
    void feedWhileTheirPhasesRun()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(tankWith(R"(["grow", "induce", "late"])"));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run);
        const auto volume = [&](double until) {
            return run->advance(until) ? run->value(reads(*plant, "v.volume")) - 0.01 : std::nan("");
        };
        QCOMPARE(volume(4.1 * hour), 0.0);
        // Over the border of two phases it goes on; a third that follows later starts again.
        const double first = volumeFed(5.0 * hour), second = volumeFed(2.0 * hour);
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-6 * b; };
        QVERIFY(near(volume(4.1 * hour + 4.0 * hour), volumeFed(4.0 * hour)));
        QVERIFY(near(volume(9.1 * hour), first));
        QVERIFY(near(volume(14.1 * hour), first));
        QVERIFY(near(volume(16.1 * hour), first + second));
        QVERIFY(near(volume(30.0 * hour), first + second));
        QVERIFY(run->balanceErrors().worst < 1e-8);
    }

    void feedWhatTheCultureNeedsThen()
    {
        // Stated from the salt of the tank, which stands for cells: (0.1 1/h / 0.5) 1 g/L 10 L / 200 g/L = 0.01 L/h.
        const std::string text = tankWith(
            R"("grow")",
            R"(, "start": "culture", "biomass": "7 g/L", "volume": "10 L", "yield": 0.5, "feed_concentration": "200 g/L")",
            R"(, "reads": "v.salt")");
        const std::shared_ptr<const model::Plant> plant = checkedPlant(text);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(20.0 * hour));
        const double fed = run->value(reads(*plant, "v.volume")) - 0.01;
        QVERIFY2(std::abs(fed - 0.01 * volumeFed(3.0 * hour)) < 1e-6 * fed, qPrintable(QString::number(fed)));
    }

    // Taken up in the middle of a phase, a controller goes on as it would have.
    void goOnFromASnapshot()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(tankWith(R"("grow")"));
        base::Result<solve::Simulation> whole = solve::Simulation::open(plant, {});
        base::Result<solve::Simulation> part = solve::Simulation::open(plant, {});
        QVERIFY(whole && part && whole->advance(5.0 * hour + 0.4 * step));
        QVERIFY(part->restore(whole->snapshot()));
        QVERIFY(whole->advance(10.0 * hour) && part->advance(10.0 * hour));
        const double volume = whole->value(reads(*plant, "v.volume"));
        QVERIFY(std::abs(part->value(reads(*plant, "v.volume")) - volume) < 1e-7 * volume);
        QCOMPARE(part->get(plant->controllers.front().writes), whole->get(plant->controllers.front().writes));
    }

    // 0 grows to 0, whatever the rate.
    void aFeedThatStartsAtNothingIsReported()
    {
        base::Notices notices;
        QByteArray text = QByteArray::fromStdString(tankWith(R"("grow")"));
        text.replace(R"("initial_flow": "1 L/h")", R"("initial_flow": "0 L/h")");
        QVERIFY(faultsOf(text.toStdString(), notices).empty());
        QCOMPARE(notices.size(), std::size_t(1));
        QCOMPARE(notices.front().where, std::string("controllers/feed/params/initial_flow"));
        text.replace(R"("initial_flow": "0 L/h")", R"("start": "culture", "biomass": "7 g/L")");
        QVERIFY(faultsOf(text.toStdString(), notices).empty() && notices.empty());
    }

    void areReportedWhatIsWrong()
    {
        base::Notices notices;
        base::Errors errors = faultsOf(tankWith(R"("grwo")"), notices);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors.front().where), QString("controllers/feed/during"));
        QVERIFY(faultsOf(tankWith(R"(["grow", 3])"), notices).size() == 1);
        QVERIFY(faultsOf(tankWith("7"), notices).size() == 1);
        QVERIFY(faultsOf(tankWith(R"("grow")", "", R"(, "reads": "v.volume")"), notices).size() == 1);
        QVERIFY(faultsOf(tankWith(R"("grow")"), notices).empty() && notices.empty());
        const char* const culture = R"(, "start": "culture", "biomass": "7 g/L")";
        QVERIFY(faultsOf(tankWith(R"("grow")", culture, R"(, "reads": "v.salt")"), notices).empty());
        QVERIFY(std::any_of(notices.begin(), notices.end(),
                            [](const base::Notice& n) { return n.where == "controllers/feed/params/biomass"; }));
        // A phase that sets what a controller writes.
        QByteArray both = QByteArray::fromStdString(tankWith(R"("grow")"));
        both.replace(R"("until": {"for": "3 h"}})", R"("until": {"for": "3 h"}, "set": {"source.out.flow": "1 L/h"}})");
        errors = faultsOf(both.toStdString(), notices);
        QVERIFY(errors.size() == 1 && errors.front().what.text().find("grow") != std::string::npos);
        both.replace(R"("during": "grow",)", "");
        QVERIFY(faultsOf(both.toStdString(), notices).empty());
        QVERIFY(notices.size() == 1 && notices.front().where == "controllers/feed/writes");
    }
};

TITER_TEST(TestControllersOfPhases)

} // namespace tst_controllers_of_phases

#include "tst_controllers_of_phases.moc"
