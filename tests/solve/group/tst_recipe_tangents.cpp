// Tangents of what a recipe says: what phases set, ramp and dose, when they begin and end, and the limits that end them; against closed forms and
// differences of runs.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>

namespace tst_recipe_tangents {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;

using Numbers = std::vector<double>;
using PlantText = std::function<QString(const Numbers&)>;

std::shared_ptr<const model::Plant> plantOf(const PlantText& text, const Numbers& numbers)
{
    return checkedPlant(text(numbers).toStdString());
}

Numbers moved(Numbers numbers, std::size_t place, double by)
{
    numbers[place] += by;
    return numbers;
}

// A run with the tangents of all numbers, as far as t.
solve::Simulation followed(const PlantText& text, const Numbers& numbers, double t)
{
    solve::Options options{.tolerance = 1e-10, .testTangents = true};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double by = 1e-4 * std::abs(numbers[i]);
        options.parameters.push_back({plantOf(text, moved(numbers, i, -by)), plantOf(text, moved(numbers, i, by)),
                                      2.0 * by, std::abs(numbers[i])});
    }
    auto simulation = solve::Simulation::open(plantOf(text, numbers), options);
    if (!simulation || !simulation->advance(t)) qFatal("the run failed");
    return std::move(*simulation);
}

double valueOf(const PlantText& text, const Numbers& numbers, const char* tag, double t)
{
    auto simulation = solve::Simulation::open(plantOf(text, numbers), {.tolerance = 1e-10, .monolithic = true});
    if (!simulation || !simulation->advance(t)) qFatal("the run failed");
    return simulation->value(reads(simulation->plant(), tag));
}

// By central differences of runs, of which two take the error of the next order away (Richardson).
double differenceOf(const PlantText& text, const Numbers& numbers, std::size_t place, const char* tag, double t)
{
    const auto over = [&](double by) {
        return (valueOf(text, moved(numbers, place, by), tag, t) - valueOf(text, moved(numbers, place, -by), tag, t)) /
               (2.0 * by);
    };
    const double by = 4e-3 * std::abs(numbers[place]);
    return (4.0 * over(0.5 * by) - over(by)) / 3.0;
}

void compare(const PlantText& text, const Numbers& numbers, const std::vector<const char*>& tags, double t)
{
    const solve::Simulation run = followed(text, numbers, t);
    for (const char* tag : tags)
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const model::ReadTarget target = reads(run.plant(), tag);
            const double tangent = run.derivative(target, int(i)), difference = differenceOf(text, numbers, i, tag, t);
            const double size = std::abs(run.value(target) / numbers[i]);
            QVERIFY2(std::abs(tangent - difference) < 1e-5 * (std::abs(difference) + size),
                     qPrintable(QStringLiteral("%1 by number %2: %3 for %4")
                                    .arg(QLatin1String(tag))
                                    .arg(i)
                                    .arg(tangent, 0, 'g', 10)
                                    .arg(difference, 0, 'g', 10)));
        }
}

// dm/dt = u - m/2 from 1 m3 [h].
QString tank(const QString& start, const QString& phases)
{
    return QStringLiteral(R"({"format": "titer.plant/1", "name": "tank", "units": [{"id": "tank", "type": "equations",
        "params": {"states": {"m": {"unit": "m3", "nominal": "1 m3"}}, "inputs": {"u": {"value": "%1 m3/h"}},
            "params": {"k": "0.5 1/h"}, "rates": {"m": "u - k*m"}}, "initial": {"m": "1 m3"}}],
        "recipe": {"duration": "8 h", "phases": [%2]}})")
        .arg(start, phases);
}

QString text(double number)
{
    return QString::number(number, 'g', 17);
}

void near(const solve::Simulation& run, int parameter, double exact)
{
    const double tangent = run.derivative(reads(run.plant(), "tank.m"), parameter);
    QVERIFY2(
        std::abs(tangent - exact) < 2e-7 * std::max(1.0, std::abs(exact)),
        qPrintable(QStringLiteral("%1: %2 for %3").arg(parameter).arg(tangent, 0, 'g', 12).arg(exact, 0, 'g', 12)));
}

} // namespace

class TestRecipeTangents : public QObject {
    Q_OBJECT

private slots:
    // u is c until t0, then a for T, then b; m is that of the former stretch, fading with exp(-k t).
    void areThoseOfTheClosedForm()
    {
        const PlantText plant = [](const Numbers& n) {
            return tank(text(n[0]),
                        QStringLiteral(R"({"id": "fill", "unit": "tank", "at": "%1 h", "set": {"tank.u": "%2 m3/h"},
                            "until": {"for": "%3 h"}}, {"id": "hold", "unit": "tank", "after": ["fill"],
                            "set": {"tank.u": "%4 m3/h"}})")
                            .arg(text(n[1]), text(n[2]), text(n[3]), text(n[4])));
        };
        const double c = 1.2, t0 = 0.7, a = 2.0, lasts = 1.5, b = 0.4, k = 0.5, t = 4.0;
        const solve::Simulation run = followed(plant, {c, t0, a, lasts, b}, t * hour);
        const double sinceFill = std::exp(-k * (t - t0)), sinceHold = std::exp(-k * (t - t0 - lasts));
        near(run, 0, (1.0 - std::exp(-k * t0)) / k * sinceFill);
        near(run, 1, (c - a) * sinceFill + (a - b) * sinceHold);
        near(run, 2, (1.0 - std::exp(-k * lasts)) / k * sinceHold);
        near(run, 3, (a - b) * sinceHold);
        near(run, 4, (1.0 - sinceHold) / k);
    }

    // Phases that set the same value are no jump of the run, and yet of each neighbour.
    void areThoseOfPhasesThatSetTheSame()
    {
        const PlantText plant = [](const Numbers& n) {
            return tank(QStringLiteral("1"),
                        QStringLiteral(R"({"id": "a", "unit": "tank", "at": "0 h", "set": {"tank.u": "%1 m3/h"},
                            "until": {"for": "2 h"}}, {"id": "b", "unit": "tank", "after": ["a"],
                            "set": {"tank.u": "%2 m3/h"}})")
                            .arg(text(n[0]), text(n[1])));
        };
        const solve::Simulation run = followed(plant, {1.0, 1.0}, 5.0 * hour);
        near(run, 0, (1.0 - std::exp(-1.0)) / 0.5 * std::exp(-1.5));
        near(run, 1, (1.0 - std::exp(-1.5)) / 0.5);
    }

    // A tank at rest asks for no steps, and yet its tangents move.
    void areExactWhereTheRunRests()
    {
        const PlantText plant = [](const Numbers& n) {
            return tank(QStringLiteral("1"),
                        QStringLiteral(R"({"id": "a", "unit": "tank", "at": "0 h", "set": {"tank.u": "%1 m3/h"},
                            "until": {"for": "2 h"}}, {"id": "b", "unit": "tank", "after": ["a"],
                            "set": {"tank.u": "%2 m3/h"}})")
                            .arg(text(n[0]), text(n[1])))
                .replace(R"("initial": {"m": "1 m3"})", R"("initial": {"m": "2 m3"})");
        };
        const solve::Simulation run = followed(plant, {1.0, 1.0}, 5.0 * hour);
        near(run, 0, (1.0 - std::exp(-1.0)) / 0.5 * std::exp(-1.5));
        near(run, 1, (1.0 - std::exp(-1.5)) / 0.5);
    }

    // From p to q over D, then q: u moves with p by 1 - s/D, with q by s/D and with D by -(q - p) s/D^2; and where the phase ends before, what is
    // held moves by as much as the line did there.
    void areThoseOfRamps()
    {
        const PlantText plant = [](const Numbers& n) {
            return tank(QStringLiteral("1"),
                        QStringLiteral(R"({"id": "ramp", "unit": "tank", "at": "0 h", "ramp": {"tank.u":
                            {"from": "%1 m3/h", "to": "%2 m3/h", "over": "%3 h"}}})")
                            .arg(text(n[0]), text(n[1]), text(n[2])));
        };
        const double p = 0.6, q = 2.0, over = 3.0, k = 0.5, t = 6.0;
        const solve::Simulation run = followed(plant, {p, q, over}, t * hour);
        const double fades = std::exp(-k * t), grown = std::exp(k * over);
        const double all = (grown - 1.0) / k, slant = ((k * over - 1.0) * grown + 1.0) / (k * k); // of 1, and of s
        near(run, 0, fades * (all - slant / over));
        near(run, 1, fades * slant / over + (1.0 - fades * grown) / k);
        near(run, 2, -(q - p) / (over * over) * fades * slant);
        const PlantText cut = [](const Numbers& n) {
            return tank(QStringLiteral("1"),
                        QStringLiteral(R"({"id": "ramp", "unit": "tank", "at": "%4 h", "ramp": {"tank.u":
                            {"from": "%1 m3/h", "to": "%2 m3/h", "over": "%3 h"}}, "until": {"for": "%5 h"}},
                            {"id": "on", "unit": "tank", "after": ["ramp"], "until": {"for": "1 h"}},
                            {"id": "back", "unit": "tank", "after": ["on"], "ramp": {"tank.u":
                            {"from": "2 m3/h", "to": "0.1 m3/h", "over": "%6 h"}}})")
                            .arg(text(n[0]), text(n[1]), text(n[2]), text(n[3]), text(n[4]), text(n[5])));
        };
        compare(cut, {p, q, over, 0.5, 2.0, 2.5}, {"tank.m"}, 5.0 * hour);
    }

    // Filled at a until m stands at L, which is after T = -ln((a/k - L)/(a/k - 1))/k, then at b.
    void areThoseOfAnEndByALimit()
    {
        const PlantText plant = [](const Numbers& n) {
            return tank(QStringLiteral("1"),
                        QStringLiteral(R"({"id": "fill", "unit": "tank", "at": "0 h", "set": {"tank.u": "%1 m3/h"},
                            "until": {"value": "tank.m", "above": "%2 m3"}}, {"id": "hold", "unit": "tank",
                            "after": ["fill"], "set": {"tank.u": "%3 m3/h"}})")
                            .arg(text(n[0]), text(n[1]), text(n[2])));
        };
        const double a = 2.0, limit = 2.5, b = 0.3, k = 0.5, t = 5.0;
        const double end = -std::log((a / k - limit) / (a / k - 1.0)) / k, fades = std::exp(-k * (t - end));
        const solve::Simulation run = followed(plant, {a, limit, b}, t * hour);
        const double byEnd = (k * limit - b) * fades; // m at t, where the limit is met later
        near(run, 0, byEnd * (1.0 / (a / k - 1.0) - 1.0 / (a / k - limit)) / (k * k));
        near(run, 1, fades + byEnd / (a - k * limit));
        near(run, 2, (1.0 - fades) / k);
    }

    // m fades from 1 to 0.6 m3 and then jumps up by u: by what the recipe says then, here on a line from p to q over 4 h; twice until 4 h where u
    // stands, of which the second jump comes later with a higher first one.
    void goThroughJumpsOfAUnit()
    {
        const auto plant = [](const QString& phase) {
            return QStringLiteral(R"({"format": "titer.plant/1", "name": "tank", "units": [{"id": "tank",
                "type": "equations", "params": {"states": {"m": {"unit": "m3", "nominal": "1 m3"}},
                    "inputs": {"u": {"value": "0.9 m3"}}, "params": {"k": "0.5 1/h", "low": "0.6 m3"},
                    "rates": {"m": "-k*m"}, "events": {"low": {"when": "m < low", "set": {"m": "m + u"}}}},
                "initial": {"m": "1 m3"}}], "recipe": {"duration": "8 h", "phases": [{"id": "p", "unit": "tank",
                "at": "0 h", %1}]}})")
                .arg(phase);
        };
        const double k = 0.5, first = std::log(1.0 / 0.6) / k;
        const PlantText onALine = [&](const Numbers& n) {
            return plant(QStringLiteral(R"("ramp": {"tank.u": {"from": "%1 m3", "to": "%2 m3", "over": "4 h"}})")
                             .arg(text(n[0]), text(n[1])));
        };
        const solve::Simulation line = followed(onALine, {0.8, 1.4}, 2.5 * hour);
        const double since = std::exp(-k * (2.5 - first));
        near(line, 0, (1.0 - first / 4.0) * since);
        near(line, 1, first / 4.0 * since);
        const PlantText standing = [&](const Numbers& n) {
            return plant(QStringLiteral(R"("set": {"tank.u": "%1 m3"})").arg(text(n[0])));
        };
        const double u = 0.9, second = first + std::log((0.6 + u) / 0.6) / k;
        near(followed(standing, {u}, 4.0 * hour), 0, 2.0 * std::exp(-k * (4.0 - second)));
    }

    // A transfer until a vessel is empty, doses counted from there, and another transfer after a time: what each number of it does to a vessel that
    // takes all.
    void agreeWithDifferencesOfRuns()
    {
        const PlantText plant = [](const Numbers& n) {
            return QStringLiteral(R"({"format": "titer.plant/1", "name": "cascade",
                "components": [{"id": "salt", "basis": "mass"}, {"id": "dye", "basis": "amount"}],
                "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"},
                    "initial": {"volume": "50 L", "salt": "%1 g/L"}},
                  {"id": "bottle", "type": "inlet", "program": [{"for": "1 h", "concentration": {"dye": "7 mM"}}]},
                  {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"},
                    "initial": {"volume": "10 L", "salt": "1 g/L"}},
                  {"id": "c", "type": "hold_tank", "params": {"vessel_volume": "80 L", "heel": "0.1 L"}}],
                "streams": [{"from": "a.out", "to": "b.in"}, {"from": "bottle.out", "to": "b.in"},
                  {"from": "b.out", "to": "c.in"}],
                "recipe": {"duration": "10 h", "phases": [
                  {"id": "move", "unit": "b", "at": "%2 h", "transfer": {"from": "a.out", "flow": "%3 L/h",
                    "until": "empty"}},
                  {"id": "colour", "unit": "b", "after": ["move"], "until": {"for": "%4 h"},
                    "dose": [{"from": "bottle.out", "volume": "%5 L", "first": "%6 h", "every": "%7 h"}]},
                  {"id": "fill", "unit": "c", "after": ["colour"],
                    "transfer": {"from": "b.out", "flow": "%8 L/h", "until": {"volume": "%9 L"}}}]}})")
                .arg(text(n[0]), text(n[1]), text(n[2]), text(n[3]), text(n[4]), text(n[5]), text(n[6]), text(n[7]),
                     text(n[8]));
        };
        // While c is filled, and after.
        const Numbers numbers{2.0, 1.0, 25.0, 2.0, 1.0, 0.3, 1.0, 20.0, 30.0};
        compare(plant, numbers, {"b.salt", "b.dye", "b.volume", "c.dye", "c.volume"}, 6.0 * hour);
        compare(plant, numbers, {"b.dye", "b.volume", "c.salt", "c.volume"}, 9.0 * hour);
    }

    // The same stream twice: what a transfer counts from hangs on the one before.
    void countATransferFromWhereItBegan()
    {
        const PlantText plant = [](const Numbers& n) {
            return QStringLiteral(R"({"format": "titer.plant/1", "name": "twice",
                "components": [{"id": "salt", "basis": "mass"}],
                "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "100 L"},
                    "initial": {"volume": "80 L", "salt": "2 g/L"}},
                  {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "100 L"},
                    "initial": {"volume": "10 L", "salt": "1 g/L"}}],
                "streams": [{"from": "a.out", "to": "b.in"}],
                "recipe": {"duration": "10 h", "phases": [
                  {"id": "one", "unit": "b", "at": "0 h", "transfer": {"from": "a.out", "flow": "25 L/h",
                    "until": {"volume": "%1 L"}}},
                  {"id": "two", "unit": "b", "after": ["one"], "transfer": {"from": "a.out",
                    "flow": "20 L/h", "until": {"volume": "%2 L"}}}]}})")
                .arg(text(n[0]), text(n[1]));
        };
        const solve::Simulation run = followed(plant, {30.0, 15.0}, 6.0 * hour);
        for (const int volume : {0, 1}) {
            const double slope = run.derivative(reads(run.plant(), "b.volume"), volume); // m3 per L
            QVERIFY2(std::abs(slope - 1e-3) < 1e-9, qPrintable(QString::number(slope, 'g', 12)));
        }
    }

    // A dose out of a vessel brings what is in it, and is cut where the vessel is empty.
    void followDosesOutOfAVessel()
    {
        const PlantText plant = [](const Numbers& n) {
            return QStringLiteral(R"({"format": "titer.plant/1", "name": "seed",
                "components": [{"id": "salt", "basis": "mass"}],
                "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"},
                    "initial": {"volume": "%1 L", "salt": "%2 g/L"}},
                  {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"},
                    "initial": {"volume": "10 L", "salt": "1 g/L"}}],
                "streams": [{"from": "a.out", "to": "b.in"}],
                "recipe": {"duration": "10 h", "phases": [
                  {"id": "seed", "unit": "b", "at": "0 h", "until": {"for": "6 h"},
                    "dose": [{"from": "a.out", "volume": "%3 L", "first": "1 h", "every": "2 h"}]}]}})")
                .arg(text(n[0]), text(n[1]), text(n[2]));
        };
        compare(plant, {5.0, 2.0, 1.0}, {"a.volume", "b.salt", "b.volume"}, 4.0 * hour);
        compare(plant, {5.0, 2.0, 3.0}, {"b.salt", "b.volume"}, 4.0 * hour);
    }
};

TITER_TEST(TestRecipeTangents)

} // namespace tst_recipe_tangents

#include "tst_recipe_tangents.moc"
