// Controllers that are written as equations: a copy of each built-in one runs as before, to 1e-9; laws of one's own against what a sum in
// closed form gives; snapshots, further tags, and what is no number on the way.
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/library/controller_texts.h"
#include "core/model/predictive_texts.h"
#include "core/runs/run_changes.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_controller_equations {

using namespace titer;
using base::Json;
using support::checkedPlant;
using support::reads;
using support::runOf;

namespace {

constexpr double hour = 3600.0, litre = 1e-3;

// A tank that is fed 10 L/h, and what flows out of it is written.
model::Flowsheet tank(const std::string& controller)
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(
        R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "20 h", "flow": "10 L/h", "concentration": {"salt": "5 g/L"}}, {"for": "180 h", "flow": "14 L/h"}]},
  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L", "salt": "1 g/L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}],
 "recipe": {"duration": "40 h", "phases": [{"id": "late", "unit": "v", "at": "10 h", "until": {"for": "20 h"}}]},
 "controllers": [)" +
            controller + "]}",
        errors);
    for (const base::Error& e : errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
    return f;
}

// The tank with cells that are washed out, and medium by how many are left.
model::Flowsheet perfused()
{
    model::Flowsheet f = tank(
        R"({"id": "c", "type": "perfusion", "reads": "v.cells", "writes": "v.out.flow", "period": "10 min",
            "params": {"specific_rate": "200 pL/cell/d", "volume": "90 L", "flow_min": "11 L/h", "flow_max": "13 L/h"}})");
    base::Errors errors;
    f.components.push_back(base::readJson(R"({"id": "cells", "basis": "count", "cell_mass": "350 pg"})", errors));
    f.unit("v")->initial["cells"] = "50e6 cells/mL";
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

std::string level(const char* type, const char* params, const char* more = "")
{
    return std::string(R"({"id": "c", "type": ")") + type +
           R"(", "reads": "v.volume", "writes": "v.out.flow", "setpoint": "60 L", "period": "10 min", "params": )" +
           params + more + "}";
}

std::string ownLaw(const char* params, const char* more = "")
{
    return std::string(R"({"id": "c", "type": "equations", "writes": "v.out.flow", "period": "1 h", "params": )") +
           params + more + "}";
}

model::Flowsheet example(std::string_view id)
{
    base::Errors errors;
    for (const model::Example& e : model::examples())
        if (e.id == id) return model::readPlant(e.text, errors);
    qFatal("no such example");
}

// Every built-in controller in it as equations, but for one that others follow.
model::Flowsheet copied(model::Flowsheet f)
{
    for (model::ControllerEntry& c : f.controllers) {
        if (std::ranges::any_of(f.controllers, [&c](const auto& other) { return other.follows == c.id; })) continue;
        c.params = model::asEquations(*solve::catalogue().controller(c.type), c.params, !c.reads.empty());
        c.type = model::equationsType;
    }
    return f;
}

} // namespace

class ControllerEquationRuns : public QObject {
    Q_OBJECT

private slots:
    void eachBuiltInControllerHasItsText();
    void aCopyOfABuiltInControllerRunsAsBefore_data();
    void aCopyOfABuiltInControllerRunsAsBefore();
    void followsADifferenceEquation();
    void addsUpARate();
    void beginsAnewWithItsPhase();
    void readsFurtherTags();
    void goesOnFromASnapshot();
    void flatPathsSetParameters();
    void holdsWhatItWritesWhereItsLawIsNoNumber();
    void beginsLaterWhereItsStartIsNoNumber();
    void aRunReportsWhatItsTermsCameTo();
    void aResumedRunReportsThemToo();
};

void ControllerEquationRuns::eachBuiltInControllerHasItsText()
{
    base::Errors errors;
    const auto texts = model::readControllerTexts(model::controllersText(), errors);
    for (const base::Error& e : errors) QFAIL((e.where + ": " + e.what.text()).c_str());
    QCOMPARE(texts.size() + 3, solve::catalogue().controllers.size());
    for (const model::ControllerType* type : solve::catalogue().controllers) {
        const std::string_view id = type->id;
        // One is text already, and what plans ahead is no difference equation.
        if (id != model::equationsType && !type->plans && !type->isPlanned)
            QVERIFY2(model::controllerText(type->id), type->id);
    }
}

void ControllerEquationRuns::aCopyOfABuiltInControllerRunsAsBefore_data()
{
    QTest::addColumn<model::Flowsheet>("flowsheet");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char* name, const std::string& controller) {
        QTest::newRow(name) << tank(controller) << QString("v.volume");
    };
    row("pi",
        level("pid", R"({"gain": "0.5 1/h", "integral_time": "3 h", "action": "direct", "output_max": "40 L/h"})"));
    row("pi at its limit",
        level(
            "pid",
            R"({"gain": "2 1/h", "integral_time": "1 h", "action": "direct", "output_max": "14 L/h", "output_min": "8 L/h"})"));
    row("pid",
        level("pid",
              R"({"gain": "0.3 1/h", "integral_time": "4 h", "derivative_time": "30 min", "action": "direct"})"));
    row("p alone", level("pid", R"({"gain": 0.0001, "integral_time": 0, "action": "direct"})"));
    row("reverse", level("pid", R"({"gain": "0.01 1/h", "output_max": "30 L/h"})"));
    row("pi of a phase",
        level("pid", R"({"gain": "0.5 1/h", "integral_time": "3 h", "action": "direct"})", R"(, "during": "late")"));
    row("level", level("level", R"({"gain": "0.2 1/h", "flow_max": "15 L/h"})"));
    const char* cascade = R"({"gain": "8 1/m3", "integral_time": "1 h", "derivative_time": "5 min", "action": "direct",
                              "range_end": "50 %", "output_min": "2 L/h", "output_max": "12 L/h"})";
    row("cascade", level("cascade", cascade));
    row("split range",
        R"({"id": "m", "type": "cascade", "reads": "v.volume", "setpoint": "60 L", "writes": "v.temperature", "period": "10 min",
            "params": {"gain": 5, "integral_time": "2 h", "action": "direct", "output_min": 300, "output_max": 310}},
           {"id": "c", "type": "split_range", "follows": "m", "writes": "v.out.flow", "period": "10 min",
            "params": {"range_begin": "10 %", "range_end": "90 %", "output_min": "1 L/h", "output_max": "30 L/h"}})");
    row("ratio",
        R"({"id": "c", "type": "ratio", "reads": "source.out.flow", "writes": "v.out.flow", "period": "10 min",
            "params": {"ratio": 0.9, "bias": "1 L/h", "output_max": "12 L/h"}})");
    row("late and by a probe", level("pid", R"({"gain": "0.5 1/h", "integral_time": "3 h", "action": "direct"})",
                                     R"(, "lag": "20 min", "delay": "15 min")"));
    row("glucose-stat",
        R"({"id": "c", "type": "glucose_stat", "reads": "v.salt", "delay": "50 min", "writes": "v.out.flow", "setpoint": "4.6 g/L",
            "period": "10 min", "params": {"interval": "4 h", "correction_time": "2.5 h", "volume": "90 L",
                                           "feed_concentration": "20 g/L", "flow_max": "16 L/h"}})");
    const char* byCells =
        R"({"id": "c", "type": "model_based_feed", "reads": "v.salt", "writes": "v.out.flow", "period": "10 min",
                             "delay": "30 min", "params": {"growth_rate": "0.05 1/h", "delay": "2 h", "volume": "90 L",
                             "feed_concentration": "3 g/L", "flow_max": "18 L/h")";
    row("model-based feed", std::string(byCells) + "}}");
    row("model-based feed that corrects",
        std::string(byCells) +
            R"(, "maintenance": "0.01 1/h", "correction_time": "3 h", "growth_rate_max": "0.08 1/h"}})");
    QTest::newRow("perfusion") << perfused() << QString("v.volume");
    row("turbidostat",
        level("turbidostat",
              R"({"volume": "60 L", "flow_max": "30 L/h", "correction_time": "2 h", "averaging_time": "30 min"})"));
    row("turbidostat at its limit",
        level("turbidostat", R"({"volume": "60 L", "flow_max": "12 L/h", "averaging_time": 0})"));
    row("turbidostat, on and off", level("turbidostat", R"({"mode": "on_off", "flow_max": "30 L/h", "band": "5 %"})"));
    const char* feed =
        R"({"id": "c", "type": "exponential_feed", "writes": "v.out.flow", "period": "20 min", "params": )";
    row("exponential feed",
        std::string(feed) +
            R"({"growth_rate": "0.05 1/h", "delay": "2.1 h", "initial_flow": "3 L/h", "flow_max": "14 L/h"}})");
    row("constant feed", std::string(feed) + R"({"growth_rate": 0, "initial_flow": "3 L/h"}})");
    row("feed of a culture",
        std::string(feed) +
            R"({"growth_rate": "0.05 1/h", "start": "culture", "biomass": "20 g/L", "volume": "50 L", "yield": 0.4, "maintenance": "0.02 1/h"}})");
    QTest::newRow("feed that reads its culture") << example("ecoli-fed-batch") << QString("fermenter.biomass");
}

void ControllerEquationRuns::aCopyOfABuiltInControllerRunsAsBefore()
{
    QFETCH(model::Flowsheet, flowsheet);
    QFETCH(QString, tag);
    const model::Flowsheet after = copied(flowsheet);
    base::Errors errors;
    QVERIFY(model::readPlant(model::writePlant(after), errors) == after);
    const figures::RunResult a = runOf(model::writePlant(flowsheet), 1e-10), b = runOf(model::writePlant(after), 1e-10);
    QCOMPARE(figures::statusText(b.status), figures::statusText(a.status));
    QCOMPARE(b.notices.size(), a.notices.size());
    QCOMPARE(b.times, a.times);
    const figures::Column &x = *a.column(tag.toStdString()), &y = *b.column(tag.toStdString());
    double largest = 0.0;
    for (const double value : x.values) largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; i < x.values.size(); ++i)
        QVERIFY2(std::abs(x.values[i] - y.values[i]) <= 1e-9 * largest, qPrintable(QString::number(a.times[i])));
}

// x(k+1) = x(k)/2 + 4, from 0: x(k) = 8 (1 - 2^-k), and the output is x(k).
void ControllerEquationRuns::followsADifferenceEquation()
{
    const auto plant =
        checkedPlant(model::writePlant(tank(ownLaw(R"({"params": {"add": "4 L/h"}, "states": {"x": {"unit": "writes"}},
                        "next": {"x": "x/2 + add"}, "output": "x"})"))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run);
    for (int k = 0; k < 12; ++k) {
        QVERIFY(run->advance((k + 0.5) * hour));
        const double exact = 8.0 * (1.0 - std::pow(0.5, k)) * litre / hour;
        QVERIFY2(std::abs(run->get(plant->controllers.front().writes) - exact) < 1e-15, qPrintable(QString::number(k)));
    }
}

// A state with a rate grows by it times the period: after k samples of 1 h, k times 0.5 L/h per hour; the start adds 2 L/h.
void ControllerEquationRuns::addsUpARate()
{
    const auto plant = checkedPlant(model::writePlant(tank(ownLaw(
        R"({"params": {"slope": "0.5 L/h/h", "first": "2 L/h"}, "states": {"x": {"unit": "L/h", "start": "first + output"}},
            "rates": {"x": "slope"}, "output": "x"})"))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run);
    for (int k = 0; k < 12; ++k) {
        QVERIFY(run->advance((k + 0.5) * hour));
        const double exact = (2.0 + 0.5 * k) * litre / hour;
        QVERIFY(std::abs(run->get(plant->controllers.front().writes) - exact) < 1e-15);
    }
}

// The time counts from the beginning of the phase, and so do the states.
void ControllerEquationRuns::beginsAnewWithItsPhase()
{
    const auto plant = checkedPlant(model::writePlant(tank(ownLaw(
        R"json({"params": {"unit_flow": "1 L/h", "an_hour": "1 h"}, "states": {"n": {"unit": "1"}}, "next": {"n": "n + 1"},
                "output": "unit_flow*(n + time/an_hour)"})json",
        R"json(, "during": "late")json"))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run && run->advance(13.5 * hour));
    QVERIFY(std::abs(run->get(plant->controllers.front().writes) - 6.0 * litre / hour) < 1e-15);
}

void ControllerEquationRuns::readsFurtherTags()
{
    // As much flows out as flows in, whatever that is: the volume stays.
    const auto plant = checkedPlant(model::writePlant(
        tank(ownLaw(R"json({"tags": {"inflow": "source.out.flow", "held": "v.volume"}, "params": {"least": "1 L"},
                            "output": "if(held > least, inflow, 0)"})json"))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run && run->advance(19.5 * hour));
    QVERIFY(std::abs(run->value(reads(*plant, "v.volume")) - 0.09) < 1e-9);
    QVERIFY(run->advance(30.5 * hour));
    QVERIFY(std::abs(run->get(plant->controllers.front().writes) - 14.0 * litre / hour) < 1e-12);
}

void ControllerEquationRuns::goesOnFromASnapshot()
{
    const auto plant = checkedPlant(model::writePlant(copied(tank(level(
        "pid", R"({"gain": "0.5 1/h", "integral_time": "3 h", "derivative_time": "20 min", "action": "direct"})")))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run && run->advance(7.4 * hour));
    const solve::Snapshot here = run->snapshot();
    QVERIFY(run->advance(30.0 * hour));
    const double flow = run->get(plant->controllers.front().writes), volume = run->value(reads(*plant, "v.volume"));
    QVERIFY(run->restore(here) && run->advance(30.0 * hour));
    QVERIFY(std::abs(run->get(plant->controllers.front().writes) - flow) <= 1e-6 * flow);
    QVERIFY(std::abs(run->value(reads(*plant, "v.volume")) - volume) <= 1e-6 * volume);
    QVERIFY(std::abs(volume - 0.06) > 1e-6); // still under way
}

void ControllerEquationRuns::flatPathsSetParameters()
{
    model::Flowsheet plain = tank(level("pid", R"({"gain": "0.5 1/h", "integral_time": "3 h", "action": "direct"})"));
    model::Flowsheet own = copied(plain);
    const std::string path = "controllers/c/params/integral_time";
    QCOMPARE(model::findAtPath(own, path)->string(), std::string("3 h"));
    for (const auto& [key, value] :
         {std::pair{"integral_time", Json(7200.0)}, std::pair{"integral_time", Json("90 min")},
          std::pair{"gain", Json(1e-4)}, std::pair{"gain", Json("0.2 1/h")}}) {
        QVERIFY(model::setAtPath(plain, std::string("controllers/c/params/") + key, value).ok());
        QVERIFY(model::setAtPath(own, std::string("controllers/c/params/") + key, value).ok());
        const figures::RunResult a = runOf(model::writePlant(plain)), b = runOf(model::writePlant(own));
        QVERIFY(std::abs(support::at(a, "v.volume", 30 * hour) - support::at(b, "v.volume", 30 * hour)) < 1e-9);
    }
    QCOMPARE(own.controllers.front().params.find("params")->find("integral_time")->find("label")->string(),
             std::string("Integral time"));
}

// 1 L/(30 h - time) has no value at 30 h: what flowed before goes on, and the states with it.
void ControllerEquationRuns::holdsWhatItWritesWhereItsLawIsNoNumber()
{
    const auto plant = checkedPlant(model::writePlant(tank(ownLaw(
        R"json({"params": {"base": "12 L/h", "one": "1 L", "end": "30 h"}, "states": {"n": {"unit": "1"}}, "next": {"n": "n + 1"},
                "let": {"left": "one/(end - time)"}, "output": "base + left*(1 + 0*n)"})json"))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run && run->advance(29.5 * hour));
    const double before = run->get(plant->controllers.front().writes);
    QVERIFY(std::abs(before - 13.0 * litre / hour) < 1e-12); // 1 h is left at 29 h
    QVERIFY(run->notices().empty());
    QVERIFY(run->advance(30.5 * hour));
    QCOMPARE(run->get(plant->controllers.front().writes), before);
    QCOMPARE(run->notices().size(), std::size_t(1));
    QCOMPARE(run->notices().front().where, std::string("controllers/c/params/let/left"));
    const QString reported = QString::fromStdString(run->notices().front().what.text());
    QVERIFY2(reported.startsWith("At 30 h “left” of the controller “c” is not a number, in line 1, column 4"),
             qPrintable(reported));
}

void ControllerEquationRuns::beginsLaterWhereItsStartIsNoNumber()
{
    // At 0 h the logarithm of the time is none; from the second sample on the state counts.
    const auto plant = checkedPlant(model::writePlant(tank(ownLaw(
        R"json({"params": {"flow": "1 L/h", "an_hour": "1 h"}, "next": {"n": "n + 1"}, "output": "flow*n",
                "states": {"n": {"unit": "1", "start": "log(time/an_hour)"}}})json"))));
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
    QVERIFY(run && run->advance(3.5 * hour));
    QVERIFY(std::abs(run->get(plant->controllers.front().writes) - 2.0 * litre / hour) < 1e-15);
    QCOMPARE(run->notices().size(), std::size_t(1));
    QCOMPARE(run->notices().front().where, std::string("controllers/c/params/states/n/start"));
}

// x(k) = 8 (1 - 2^-k), so that the term is 2 x(k), what the sample makes of x is x(k + 1), and the output is x(k); each stands from sample k
// until the next. The other tag that it reads flows at 10 L/h.
void ControllerEquationRuns::aRunReportsWhatItsTermsCameTo()
{
    const auto plant = checkedPlant(model::writePlant(tank(ownLaw(
        R"({"params": {"add": "4 L/h"}, "states": {"x": {"unit": "writes"}, "n": {"unit": "L"}},
            "tags": {"inflow": "source.out.flow"}, "let": {"twice": "2*x"},
            "next": {"x": "x/2 + add"}, "rates": {"n": "inflow"}, "output": "x"})",
        R"(, "during": "late")"))));
    runs::RunRequest request;
    request.grid = runs::gridEvery(19 * hour, 0.25 * hour);
    const figures::RunResult result = runs::run(plant, request);
    const figures::ControllerCourse* course = result.controller("c");
    QVERIFY(course && !result.controller("other"));
    const auto valuesOf = [&](const char* part, const char* name) -> const std::vector<double>& {
        for (std::size_t i = 0; i < course->terms.size(); ++i)
            if (course->terms[i].part == part && course->terms[i].name == name) return course->values[i];
        qFatal("no term %s", name);
    };
    QCOMPARE(course->terms.size(), std::size_t(7));
    const double flow = litre / hour;
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        const double since = result.times[i] / hour - 10.0; // its phase begins
        if (since < 0.0) {
            for (const std::vector<double>& values : course->values) QVERIFY(std::isnan(values[i]));
            continue;
        }
        const int k = int(std::floor(since + 1e-9));
        const double x = 8.0 * (1.0 - std::pow(0.5, k)) * flow;
        const auto is = [&](const char* part, const char* name, double exact) {
            const double value = valuesOf(part, name)[i];
            if (std::abs(value - exact) <= 1e-9 * std::abs(exact) + 1e-18) return true;
            qWarning("%s %s at %g h: %.15g is not %.15g", part, name, result.times[i] / hour, value, exact);
            return false;
        };
        QVERIFY(is("states", "x", x) && is("", "output", x) && is("let", "twice", 2.0 * x));
        QVERIFY(is("next", "x", x / 2.0 + 4.0 * flow) && is("tags", "inflow", 10.0 * flow));
        QVERIFY(is("rates", "n", 10.0 * flow) && is("states", "n", k * 10.0 * litre));
    }
    // A built-in one has nothing to report next to what it writes.
    QVERIFY(!runOf(model::writePlant(tank(level("pid", R"({"action": "direct"})")))).controller("c"));
}

// What a run takes over from one before it, courses of controllers are with it: as those of a whole run.
void ControllerEquationRuns::aResumedRunReportsThemToo()
{
    const model::Flowsheet first = copied(example("plasmid-dna"));
    model::Flowsheet second = first;
    QVERIFY(model::setAtPath(second, "units/final/params/area", Json("8 m2")).ok());
    const auto runIt = [](const model::Flowsheet& f, runs::RunChanges changes) {
        changes.stated = std::make_shared<model::Flowsheet>(f);
        return std::make_shared<figures::RunResult>(
            runs::run(checkedPlant(model::writePlant(f)), {.grid = {}, .tolerance = 1e-4, .progress = {}}, changes));
    };
    const auto kept = std::make_shared<runs::Checkpoints>(), later = std::make_shared<runs::Checkpoints>();
    auto previous = std::make_shared<runs::PreviousRun>();
    previous->flowsheet = std::make_shared<model::Flowsheet>(first);
    previous->plant = checkedPlant(model::writePlant(first));
    previous->result = runIt(first, {.checkpoints = kept});
    previous->checkpoints = kept;
    const auto resumed = runIt(second, {.previous = previous, .checkpoints = later});
    QVERIFY(later->resumedAt > 0.0);
    const auto whole = runIt(second, {});
    QVERIFY(!whole->controllers.empty());
    QCOMPARE(resumed->controllers.size(), whole->controllers.size());
    for (std::size_t c = 0; c < whole->controllers.size(); ++c)
        for (std::size_t i = 0; i < whole->controllers[c].values.size(); ++i) {
            const std::vector<double>&is = resumed->controllers[c].values[i], &was = whole->controllers[c].values[i];
            QCOMPARE(is.size(), whole->times.size());
            double largest = 0.0;
            for (const double value : was)
                if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
            for (std::size_t t = 0; t < is.size(); ++t)
                QVERIFY(std::isnan(is[t]) ? std::isnan(was[t]) : std::abs(is[t] - was[t]) <= 1e-3 * largest);
        }
}

TITER_TEST(ControllerEquationRuns)

} // namespace tst_controller_equations

#include "tst_controller_equations.moc"
