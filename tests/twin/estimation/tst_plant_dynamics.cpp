// The engine's models as an estimator predicts with them, against the engine's own runs: courses without samples, derivatives against
// differences, the way back in time, and what is refused.
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/plant_dynamics.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_plant_dynamics {

using namespace titer;
using twin::Column;
using twin::PlantDynamics;

namespace {

constexpr double hour = 3600.0;

// The fed-batch reactor of Srinivasan et al. 2003 (Comput. Chem. Eng. 27:1) as do-mpc writes it: dX = mu X - (u/V) X,
// dS = -mu X/Y - v X/Yp + (u/V)(Sin - S), dP = v X - (u/V) P, dV = u, mu = mumax S/(Km + S + S^2/Ki).
const char* const fedBatch = R"json({"format": "titer.plant/1", "name": "fed-batch",
 "units": [{"id": "reactor", "type": "equations", "params": {
   "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}, "P": {"unit": "g/L"}, "V": {"unit": "L"}},
   "inputs": {"u": "0.1 L/h"},
   "params": {"mumax": "0.02 1/h", "Km": "0.05 g/L", "Ki": "5 g/L", "v": "0.004 1/h", "Yp": 1.2,
              "Y": {"value": 0.5, "range": [0.05, 2]}, "Sin": "200 g/L"},
   "let": {"mu": "mumax*S/(Km + S + S^2/Ki)", "D": "u/V"},
   "rates": {"X": "mu*X - D*X", "S": "-mu*X/Y - v*X/Yp + D*(Sin - S)", "P": "v*X - D*P", "V": "u"}},
  "initial": {"X": "1 g/L", "S": "0.5 g/L", "P": "0 g/L", "V": "120 L"}}],
 "recipe": {"duration": "60 h", "phases": [
  {"id": "feed", "unit": "reactor", "at": "10 h", "until": {"for": "20 h"}, "set": {"reactor.u": "0.15 L/h"}},
  {"id": "ramp", "unit": "reactor", "after": ["feed"], "until": {"for": "20 h"},
   "ramp": {"reactor.u": {"to": "0.05 L/h", "over": "10 h"}}}]}})json";

// A culture that is inoculated from a seed vessel, fed by doses and by a flow, and sampled into a bottle.
const char* const train = R"({"format": "titer.plant/1", "name": "train",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "substrate", "basis": "mass"}, {"id": "product", "basis": "mass"}],
 "units": [
  {"id": "seed", "type": "bioreactor", "params": {"vessel_volume": "20 L", "kinetics": {"type": "monod", "growth_rate": "0.2 1/h",
     "species": {"cells": "biomass"}}},
   "initial": {"volume": "10 L", "biomass": "1 g/L", "substrate": "20 g/L"}},
  {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "concentration": {"substrate": "400 g/L"}}]},
  {"id": "bolus", "type": "inlet", "program": [{"for": "1 h", "concentration": {"substrate": "500 g/L"}}]},
  {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "200 L", "kinetics": {"type": "monod",
     "growth_rate": "0.15 1/h", "species": {"cells": "biomass"}}},
   "initial": {"volume": "80 L", "substrate": "10 g/L"}},
  {"id": "bottle", "type": "hold_tank", "params": {"vessel_volume": "10 L"}}],
 "streams": [{"from": "seed.out", "to": "main.in"}, {"from": "feed.out", "to": "main.feed"},
             {"from": "bolus.out", "to": "main.in"}, {"from": "main.bleed", "to": "bottle.in"}],
 "recipe": {"duration": "40 h", "phases": [
  {"id": "grow", "unit": "seed", "at": "0 h", "until": {"for": "8 h"}},
  {"id": "inoculate", "unit": "main", "after": ["grow"], "transfer": {"from": "seed.out", "flow": "20 L/h", "until": "empty"}},
  {"id": "culture", "unit": "main", "after": ["inoculate"], "until": {"for": "24 h"}, "set": {"feed.out.flow": "0.2 L/h"},
   "dose": [{"from": "bolus.out", "volume": "0.5 L", "first": "4 h", "every": "6 h"}]},
  {"id": "sampling", "unit": "bottle", "after": ["inoculate"], "until": {"for": "24 h"},
   "dose": [{"from": "main.bleed", "volume": "1 L", "first": "5 h", "every": "12 h"}]}]}})";

std::shared_ptr<PlantDynamics> dynamicsOf(const std::string& text, const std::string& unit,
                                          const std::vector<std::string>& paths = {}, double until = 0.0)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    for (const base::Error& error : errors) qFatal("%s: %s", error.where.c_str(), error.what.text().c_str());
    auto made = PlantDynamics::open(flowsheet, solve::catalogue(), unit, paths, 1e-9);
    if (!made) qFatal("%s: %s", made.error().where.c_str(), made.error().what.text().c_str());
    if (const base::Done extended = (*made)->extend(until); !extended)
        qFatal("%s: %s", extended.error().where.c_str(), extended.error().what.text().c_str());
    return *made;
}

// By Runge and Kutta's fourth order with steps of 6 s, from instant to instant.
std::vector<double> followed(PlantDynamics& dynamics, double t, std::vector<double> x, double until)
{
    const std::size_t n = x.size();
    std::vector<double> k1(n), k2(n), k3(n), k4(n), y(n);
    dynamics.moveTo(t);
    while (t < until) {
        const double next = dynamics.nextInstant(t, until);
        const int steps = std::max(1, int(std::ceil((next - t) / 6.0)));
        const double h = (next - t) / steps;
        for (int s = 0; s < steps; ++s) {
            const double at = t + s * h;
            const auto beside = [&](const std::vector<double>& k, double far) {
                for (std::size_t i = 0; i < n; ++i) y[i] = x[i] + far * k[i];
                return y.data();
            };
            if (!dynamics.rates(at, x.data(), k1.data())) qFatal("no rates");
            if (!dynamics.rates(at + 0.5 * h, beside(k1, 0.5 * h), k2.data())) qFatal("no rates");
            if (!dynamics.rates(at + 0.5 * h, beside(k2, 0.5 * h), k3.data())) qFatal("no rates");
            if (!dynamics.rates(at + h, beside(k3, h), k4.data())) qFatal("no rates");
            for (std::size_t i = 0; i < n; ++i) x[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        t = next;
        std::vector<Column> duals(x.begin(), x.end());
        if (!dynamics.cross(t, duals.data())) qFatal("cannot cross");
        for (std::size_t i = 0; i < n; ++i) x[i] = duals[i].v;
    }
    return x;
}

double readingOf(PlantDynamics& dynamics, const std::string& tag, double t, const std::vector<double>& x)
{
    const auto channel = dynamics.addChannel(support::reads(dynamics.plant(), tag));
    if (!channel) qFatal("%s", channel.error().what.text().c_str());
    const std::vector<Column> duals(x.begin(), x.end());
    Column y;
    dynamics.moveTo(t);
    return dynamics.read(*channel, t, duals.data(), y) ? y.v : std::nan("");
}

bool isNear(double a, double b, double relative, const std::string& what, double absolute = 1e-12)
{
    if (std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b)) + absolute) return true;
    qWarning("%s: %.12g and %.12g", what.c_str(), a, b);
    return false;
}

} // namespace

class TestPlantDynamics : public QObject {
    Q_OBJECT

private slots:
    // Without samples its course is that of the run: set-points, ramps, transfers, doses and what comes from another group.
    void followsTheEnginesOwnRun_data()
    {
        QTest::addColumn<QString>("plant");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<double>("until");
        const QStringList states{"reactor.X", "reactor.S", "reactor.P", "reactor.V"};
        const QStringList contents{"main.volume", "main.biomass", "main.substrate", "main.product"};
        QTest::newRow("equations") << fedBatch << "reactor" << QStringList{} << states << 60 * hour;
        QTest::newRow("equations with parameters")
            << fedBatch << "reactor" << QStringList{"units/reactor/params/Y", "units/reactor/params/mumax"} << states
            << 60 * hour;
        QTest::newRow("train") << train << "main" << QStringList{} << contents << 34 * hour;
        QTest::newRow("train with parameters")
            << train << "main"
            << QStringList{"units/main/params/kinetics/growth_rate", "units/feed/program/0/concentration/substrate"}
            << contents << 34 * hour;
    }

    void followsTheEnginesOwnRun()
    {
        QFETCH(QString, plant);
        QFETCH(QString, unit);
        QFETCH(QStringList, paths);
        QFETCH(QStringList, tags);
        QFETCH(double, until);
        const std::string text = plant.toStdString();
        std::vector<std::string> numbers;
        for (const QString& path : paths) numbers.push_back(path.toStdString());
        const auto dynamics = dynamicsOf(text, unit.toStdString(), numbers, until);
        QVERIFY(dynamics->begin().has_value());
        const std::vector<double> x = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), until);
        const figures::RunResult run = support::runOf(text, 1e-9, {0.0, until});
        for (const QString& tag : tags) {
            const double estimated = readingOf(*dynamics, tag.toStdString(), until, x);
            // The substrate is used up: what is left of it lies within the run's own tolerance.
            QVERIFY(isNear(estimated, support::at(run, tag.toStdString(), until), 2e-6, tag.toStdString(), 1e-7));
        }
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QVERIFY(isNear(x[std::size_t(dynamics->stateOfNumber(int(i)))], dynamics->number(int(i)).start, 1e-12,
                           numbers[i]));
    }

    // Of rates, of readings, and over a dose and a sample that is drawn.
    void derivativesAreThoseOfDifferences_data()
    {
        QTest::addColumn<QString>("plant");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<double>("time");
        QTest::newRow("equations") << fedBatch << "reactor" << QStringList{"units/reactor/params/Y"} << "reactor.mu"
                                   << 12 * hour;
        QTest::newRow("train") << train << "main"
                               << QStringList{"units/main/params/kinetics/growth_rate",
                                              "units/feed/program/0/concentration/substrate"}
                               << "main.growth_rate" << 20 * hour;
    }

    void derivativesAreThoseOfDifferences()
    {
        QFETCH(QString, plant);
        QFETCH(QString, unit);
        QFETCH(QStringList, paths);
        QFETCH(QString, tag);
        QFETCH(double, time);
        std::vector<std::string> numbers;
        for (const QString& path : paths) numbers.push_back(path.toStdString());
        const auto dynamics = dynamicsOf(plant.toStdString(), unit.toStdString(), numbers, 34 * hour);
        const std::vector<double> x = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), time);
        const auto channel = dynamics->addChannel(support::reads(dynamics->plant(), tag.toStdString()));
        QVERIFY(channel);
        const int n = dynamics->size();
        QVERIFY(n <= twin::directions);
        dynamics->moveTo(time);
        std::vector<Column> seeded(x.begin(), x.end()), rates(x.size());
        for (int i = 0; i < n; ++i) seeded[std::size_t(i)].d[std::size_t(i)] = 1.0;
        Column reading;
        QVERIFY(dynamics->rates(time, seeded.data(), rates.data()));
        QVERIFY(dynamics->read(*channel, time, seeded.data(), reading));
        for (int i = 0; i < n; ++i) {
            const auto s = std::size_t(i);
            const double step = 1e-5 * std::max(std::abs(x[s]), 1e-3 * dynamics->states()[s].usual);
            std::vector<double> more = x, less = x, ratesMore(x.size()), ratesLess(x.size());
            more[s] += step;
            less[s] -= step;
            QVERIFY(dynamics->rates(time, more.data(), ratesMore.data()));
            QVERIFY(dynamics->rates(time, less.data(), ratesLess.data()));
            for (std::size_t k = 0; k < x.size(); ++k) {
                const double difference = (ratesMore[k] - ratesLess[k]) / (2.0 * step);
                const double size = std::abs(ratesMore[k]) / std::abs(x[s] + step);
                QVERIFY2(std::abs(difference - rates[k].d[s]) <= 1e-5 * std::max(std::abs(difference), size) + 1e-15,
                         dynamics->states()[k].name.c_str());
            }
            const double difference = (readingOf(*dynamics, tag.toStdString(), time, more) -
                                       readingOf(*dynamics, tag.toStdString(), time, less)) /
                                      (2.0 * step);
            QVERIFY(isNear(difference, reading.d[s], 1e-4, tag.toStdString() + " by " + dynamics->states()[s].name));
        }
    }

    // 0.5 L with 500 g/L of substrate come in; 1 L of what is there goes out.
    void dosesAreCrossedWithTheirDerivatives()
    {
        const auto dynamics = dynamicsOf(train, "main", {}, 34 * hour);
        const auto& states = dynamics->states();
        const auto place = [&](const std::string& name) {
            return std::find_if(states.begin(), states.end(), [&](const auto& s) { return s.name == name; }) -
                   states.begin();
        };
        const long volume = place("main.volume"), substrate = place("main.substrate"), biomass = place("main.biomass");
        const double inoculated = 8 * hour + 0.5 * hour * (9.98 / 10.0); // 20 L/h until the heel of 20 mL
        const double dosed = inoculated + 4 * hour, drawn = inoculated + 5 * hour;
        std::vector<double> x = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), dosed - 60.0);
        const auto crossed = [&](double t) {
            std::vector<Column> seeded(x.begin(), x.end());
            for (std::size_t i = 0; i < x.size(); ++i) seeded[i].d[i] = 1.0;
            if (!dynamics->cross(t, seeded.data())) qFatal("cannot cross");
            return seeded;
        };
        const double doseInstant = dynamics->nextInstant(dosed - 60.0, dosed + 60.0);
        QVERIFY(std::abs(doseInstant - dosed) < 30.0);
        const std::vector<Column> after = crossed(doseInstant);
        QVERIFY(isNear(after[std::size_t(volume)].v - x[std::size_t(volume)], 0.5e-3, 1e-9, "volume"));
        QVERIFY(isNear(after[std::size_t(substrate)].v - x[std::size_t(substrate)], 0.25, 1e-9, "substrate"));
        for (std::size_t i = 0; i < x.size(); ++i)
            for (std::size_t k = 0; k < x.size(); ++k) QCOMPARE(after[k].d[i], i == k ? 1.0 : 0.0);
        const double sampleInstant = dynamics->nextInstant(drawn - 60.0, drawn + 60.0);
        const std::vector<Column> less = crossed(sampleInstant);
        const double v = x[std::size_t(volume)], b = x[std::size_t(biomass)];
        QVERIFY(isNear(less[std::size_t(volume)].v, v - 1e-3, 1e-12, "volume"));
        QVERIFY(isNear(less[std::size_t(biomass)].v, b * (1.0 - 1e-3 / v), 1e-12, "biomass"));
        QVERIFY(isNear(less[std::size_t(biomass)].d[std::size_t(biomass)], 1.0 - 1e-3 / v, 1e-7, "biomass by itself"));
        QVERIFY(
            isNear(less[std::size_t(biomass)].d[std::size_t(volume)], b * 1e-3 / (v * v), 1e-4, "biomass by volume"));
    }

    // A late sample takes the filter back: what was asked for there before comes again, bit by bit.
    void goesBackInTime()
    {
        const auto dynamics = dynamicsOf(train, "main", {"units/main/params/kinetics/growth_rate"}, 34 * hour);
        const std::vector<double> x = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), 20 * hour);
        std::vector<double> before(x.size()), later(x.size()), again(x.size());
        for (const double t : {8.2 * hour, 12.6 * hour, 20.0 * hour}) {
            dynamics->moveTo(t);
            QVERIFY(dynamics->rates(t, x.data(), before.data()));
            dynamics->moveTo(33 * hour);
            QVERIFY(dynamics->rates(33 * hour, x.data(), later.data()));
            dynamics->moveTo(t);
            QVERIFY(dynamics->rates(t, x.data(), again.data()));
            QCOMPARE(again, before);
        }
        QVERIFY(later != before);
    }

    // What it follows is its own: the run that gives the inputs ends as it would alone, with its mass balance closed.
    void leavesTheRunAsItIs()
    {
        const auto dynamics = dynamicsOf(train, "main", {}, 34 * hour);
        std::vector<double> x = dynamics->startStates();
        for (double& value : x) value *= 1.3;
        (void)followed(*dynamics, *dynamics->begin(), x, 30 * hour);
        const std::vector<double> nominal = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), 34 * hour);
        const figures::RunResult run = support::runOf(train, 1e-9, {0.0, 34 * hour});
        QVERIFY(isNear(readingOf(*dynamics, "main.biomass", 34 * hour, nominal),
                       support::at(run, "main.biomass", 34 * hour), 2e-6, "biomass"));
    }

    // A feed as it was measured goes before what the recipe set: as a run in which somebody sets it at those times.
    void followsAFlowThatWasMeasured()
    {
        const auto dynamics = dynamicsOf(train, "main");
        const auto plant = support::checkedPlant(train);
        const model::WriteTarget feed = support::writes(*plant, "feed.out.flow");
        constexpr double litrePerHour = 1e-3 / hour;
        QVERIFY(dynamics->follow({{12 * hour, feed, 0.3 * litrePerHour}, {20 * hour, feed, 0.1 * litrePerHour}}));
        QVERIFY(dynamics->extend(30 * hour));
        auto run = solve::Simulation::open(plant, {.tolerance = 1e-9});
        QVERIFY(run);
        QVERIFY(run->advance(12 * hour) && run->set(feed, 0.3 * litrePerHour));
        QVERIFY(run->advance(20 * hour) && run->set(feed, 0.1 * litrePerHour) && run->advance(30 * hour));
        const std::vector<double> x = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), 30 * hour);
        for (const char* tag : {"main.volume", "main.biomass"})
            QVERIFY(
                isNear(readingOf(*dynamics, tag, 30 * hour, x), run->value(support::reads(*plant, tag)), 2e-6, tag));
        const figures::RunResult recipe = support::runOf(train, 1e-9, {0.0, 30 * hour});
        const double byRecipe = support::at(recipe, "main.volume", 30 * hour);
        QVERIFY(std::abs(readingOf(*dynamics, "main.volume", 30 * hour, x) - byRecipe) > 1e-4);
    }

    // What was measured holds whatever the recipe says later, until it is released: then what the recipe says next holds. Here the feed begins
    // at 8.5 h, when the vessel was inoculated, and stands still until 20 h.
    void aFlowThatWasMeasuredHoldsAgainstTheRecipe()
    {
        const auto plant = support::checkedPlant(train);
        const model::WriteTarget feed = support::writes(*plant, "feed.out.flow");
        const auto volumeAt30 = [&](const std::vector<solve::InputCourse::Measured>& measured) {
            const auto dynamics = dynamicsOf(train, "main");
            if (!dynamics->follow(measured) || !dynamics->extend(30 * hour)) return std::nan("");
            const std::vector<double> x = followed(*dynamics, *dynamics->begin(), dynamics->startStates(), 30 * hour);
            return 1e3 * readingOf(*dynamics, "main.volume", 30 * hour, x);
        };
        constexpr double litrePerHour = 1e-3 / hour;
        const double byRecipe = volumeAt30({}), inoculated = 8.5;
        const double without = volumeAt30({{0.0, feed, 0.0}});
        QVERIFY(std::abs(byRecipe - without - 0.2 * (30.0 - inoculated)) < 1e-3);
        const double later = volumeAt30({{0.0, feed, 0.0}, {20 * hour, feed, 0.1 * litrePerHour}});
        QVERIFY(std::abs(later - without - 0.1 * 10.0) < 1e-3);
        // Released before the recipe writes.
        QVERIFY(std::abs(volumeAt30({{0.0, feed, 0.0}, {4 * hour, feed, std::nan("")}}) - byRecipe) < 1e-3);
    }

    // What becomes known of a flow later gives the same course as what was known before.
    void goesBackForAFlowThatBecomesKnownLater()
    {
        const auto plant = support::checkedPlant(train);
        const model::WriteTarget feed = support::writes(*plant, "feed.out.flow");
        constexpr double litrePerHour = 1e-3 / hour;
        std::vector<solve::InputCourse::Measured> measured;
        for (int h = 9; h < 30; ++h) measured.push_back({h * hour, feed, (0.1 + 0.01 * h) * litrePerHour});
        const auto before = dynamicsOf(train, "main"), later = dynamicsOf(train, "main");
        QVERIFY(before->follow(measured) && before->extend(34 * hour));
        // By the recipe to its end, then as it comes: each two and a half hours late, and one that was lost at last.
        QVERIFY(later->extend(34 * hour));
        std::vector<solve::InputCourse::Measured> known;
        for (const solve::InputCourse::Measured& one : measured) {
            if (one.time == 15 * hour) continue;
            known.push_back(one);
            const base::Result<double> since = later->follow(known);
            QVERIFY(since);
            QCOMPARE(*since, one.time);
            QVERIFY(later->extend(one.time + 2.5 * hour));
        }
        QCOMPARE(*later->follow(measured), 15 * hour);
        QVERIFY(later->extend(34 * hour));
        QCOMPARE(*later->follow(measured), std::numeric_limits<double>::infinity());
        const auto at34 = [](PlantDynamics& dynamics, const char* tag) {
            const std::vector<double> x = followed(dynamics, *dynamics.begin(), dynamics.startStates(), 34 * hour);
            return readingOf(dynamics, tag, 34 * hour, x);
        };
        QCOMPARE(*later->begin(), *before->begin());
        for (const char* tag : {"main.volume", "main.biomass", "main.substrate"})
            QVERIFY(std::abs(at34(*later, tag) / at34(*before, tag) - 1.0) < 1e-8);
    }

    // A unit that waits has no value, and begins when something reaches it.
    void beginsWithItsUnit()
    {
        const auto dynamics = dynamicsOf(train, "main", {}, 4 * hour);
        QVERIFY(!dynamics->begin().has_value());
        QVERIFY(std::isnan(readingOf(*dynamics, "main.biomass", 2 * hour, dynamics->startStates())));
        QVERIFY(dynamics->extend(9 * hour));
        QCOMPARE(*dynamics->begin(), 8 * hour);
        QVERIFY(std::isfinite(readingOf(*dynamics, "main.biomass", 8 * hour, dynamics->startStates())));
    }

    void numbersHaveTheRangeOfTheirParameters()
    {
        const auto equations = dynamicsOf(fedBatch, "reactor", {"units/reactor/params/Y"});
        const auto& yield = equations->states()[std::size_t(equations->stateOfNumber(0))];
        QVERIFY(yield.isNumber);
        QCOMPARE(yield.name, std::string("units/reactor/params/Y"));
        QCOMPARE(yield.low, 0.05);
        QCOMPARE(yield.high, 2.0);
        const auto law = dynamicsOf(train, "main", {"units/main/params/kinetics/growth_rate"});
        QVERIFY(law->states()[std::size_t(law->stateOfNumber(0))].low >= -1e-15);
    }

    void saysWhatItCannotFollow_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("where");
        QTest::newRow("no such unit") << "nowhere" << QStringList{} << "units";
        QTest::newRow("a number that is none")
            << "main" << QStringList{"units/main/params/kinetics/type"} << "units/main/params/kinetics/type";
        QTest::newRow("what a unit begins with")
            << "main" << QStringList{"units/main/initial/substrate"} << "units/main/initial/substrate";
        QTest::newRow("a unit elsewhere") << "main" << QStringList{"units/seed/params/kinetics/growth_rate"}
                                          << "units/seed/params/kinetics/growth_rate";
    }

    void saysWhatItCannotFollow()
    {
        QFETCH(QString, unit);
        QFETCH(QStringList, paths);
        QFETCH(QString, where);
        base::Errors errors;
        const model::Flowsheet flowsheet = model::readPlant(train, errors);
        std::vector<std::string> numbers;
        for (const QString& path : paths) numbers.push_back(path.toStdString());
        const auto made = PlantDynamics::open(flowsheet, solve::catalogue(), unit.toStdString(), numbers, 1e-6);
        QVERIFY(!made);
        QCOMPARE(QString::fromStdString(made.error().where), where);
        QVERIFY(!made.error().what.text().empty());
    }

    void refusesWhatCountsOverTheRun()
    {
        const auto dynamics = dynamicsOf(train, "main");
        QVERIFY(!dynamics->addChannel(support::reads(dynamics->plant(), "main.carbon_dioxide_formed")));
        QVERIFY(!dynamics->addChannel(support::reads(dynamics->plant(), "seed.biomass")));
        QVERIFY(dynamics->addChannel(support::reads(dynamics->plant(), "main.biomass")));
    }
};

TITER_TEST(TestPlantDynamics)

} // namespace tst_plant_dynamics

#include "tst_plant_dynamics.moc"
