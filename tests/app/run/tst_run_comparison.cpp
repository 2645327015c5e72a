// Runs side by side: two tanks that are filled at other times and rates.
#include "app/run/run_comparison.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace tst_run_comparison {

using namespace titer;
using namespace titer::app;
using By = RunAlignment::By;

namespace {

constexpr double hour = 3600.0, litre = 1e-3;

// 10 L; from `wait` hours on `flow` L/h come for 20 h.
QByteArray tank(int wait, int flow, const char* volume = "200 L")
{
    return QByteArray(R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "0 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "label": "The tank", "params": {"vessel_volume": ")") +
           volume + R"("}, "initial": {"volume": "10 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}],
 "recipe": {"duration": "40 h", "phases": [
   {"id": "rest", "unit": "tank", "at": "0 h", "until": {"for": ")" +
           QByteArray::number(wait) + R"( h"}},
   {"id": "fill", "label": "Filling", "unit": "tank", "after": ["rest"], "until": {"for": "20 h"}, "set": {"feed.out.flow": ")" +
           QByteArray::number(flow) + R"( L/h"}}]}})";
}

std::shared_ptr<const Run> runOf(const QByteArray& plant)
{
    auto run = std::make_shared<Run>();
    base::Errors errors;
    run->flowsheet = model::readPlant(plant.toStdString(), errors);
    run->plant = support::checkedPlant(plant.toStdString());
    run->result = runs::run(run->plant, {});
    return run;
}

double at(const BatchLine& line, double x)
{
    for (std::size_t i = 1; i < line.x.size(); ++i)
        if (line.x[i] >= x)
            return line.y[i - 1] + (line.y[i] - line.y[i - 1]) * (x - line.x[i - 1]) / (line.x[i] - line.x[i - 1]);
    return std::nan("");
}

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT

private slots:
    void saysWhatDiffersAndWhatEachRunHasThere();
    void setsKeyFiguresSideBySide();
    void saysByHowMuchTheyDiffer();
    void writesATableForASpreadsheet();
    void namesNumbersOfProgramsAndTextsOfLaws();
    void namesWhatOneOfThemHasAlone();
    void tellsUnitsOfOneNameApart();
    void alignsRunsOnAPhase();
    void putsAValueOverWhatRises();
    void offersWhatAllRunsHave();
    void leavesEmptyWhatARunLacks();
};

void TestRunComparison::saysWhatDiffersAndWhatEachRunHasThere()
{
    const Runs runs{runOf(tank(5, 2)), runOf(tank(5, 2)), runOf(tank(5, 2, "300 L")), runOf(tank(8, 2))};
    const RunDifferences differences = differencesOf(runs, solve::catalogue());
    QCOMPARE(differences.places.size(), std::size_t(2));
    QVERIFY2(differences.places[0].name.startsWith("The tank, "), qPrintable(differences.places[0].name));
    const auto plain = [](QString text) { return text.replace(QChar(0x00a0), ' '); };
    const QStringList expected{"200 L", "200 L", "300 L", "200 L"};
    for (int i = 0; i < 4; ++i) QCOMPARE(plain(differences.places[0].values[i]), expected[i]);
    QCOMPARE(plain(differences.places[1].values[0]), QString("5 h"));
    QCOMPARE(plain(differences.places[1].values[3]), QString("8 h"));
    QVERIFY(differencesOf({runs[0], runs[1]}, solve::catalogue()).places.empty());
}

void TestRunComparison::setsKeyFiguresSideBySide()
{
    const Runs runs{runOf(tank(5, 2)), runOf(tank(5, 3))};
    const RunDifferences differences = differencesOf(runs, solve::catalogue());
    const auto volume = std::find_if(differences.figures.begin(), differences.figures.end(),
                                     [](const RunDifferences::Figure& f) { return f.tag == "tank.volume"; });
    QVERIFY(volume != differences.figures.end());
    QCOMPARE(volume->unit, std::string("L"));
    QVERIFY(std::abs(volume->values[0] - 50.0) < 1e-3);
    QVERIFY(std::abs(volume->values[1] - 70.0) < 1e-3);
}

// 50 L and 70 L: 20 L more, two fifths of what the first has.
void TestRunComparison::saysByHowMuchTheyDiffer()
{
    const RunDifferences differences = differencesOf({runOf(tank(5, 2)), runOf(tank(5, 3))}, solve::catalogue());
    const auto volume =
        std::ranges::find(differences.figures, std::string("tank.volume"), &RunDifferences::Figure::tag);
    QVERIFY(volume != differences.figures.end());
    QVERIFY(std::abs(volume->difference(1) - 20.0) < 1e-3);
    QVERIFY(std::abs(volume->share(1) - 0.4) < 1e-4);
    QCOMPARE(volume->difference(0), 0.0);
    const RunDifferences::Figure negative{"a.b", "B", "g/L", {-2.0, -3.0}};
    QCOMPARE(negative.share(1), -0.5);
    // No share of nothing, nor of a temperature.
    QVERIFY(std::isnan(RunDifferences::Figure({"a.b", "B", "g/L", {0.0, 1.0}}).share(1)));
    const RunDifferences::Figure warm{"a.b", "B", "°C", {20.0, 30.0}};
    QVERIFY(std::isnan(warm.share(1)));
    QCOMPARE(warm.difference(1), 10.0);
    QVERIFY(std::isnan(RunDifferences::Figure({"a.b", "B", "g/L", {1.0, std::nan("")}}).difference(1)));
}

void TestRunComparison::writesATableForASpreadsheet()
{
    RunDifferences differences;
    differences.places.push_back({"The tank, Vessel volume", {"200 L", "300 L", ""}});
    differences.figures.push_back({"tank.volume", "The tank, Volume", "L", {50.0, 70.0, std::nan("")}});
    differences.figures.push_back({"tank.yield", "=yield", "1", {0.0, 0.5, 0.25}});
    QCOMPARE(QString::fromStdString(csvOf(differences, {"base", "more, faster", "none"})),
             QString("kind,name,tag,unit,base,\"more, faster\",none,\"more, faster: difference\","
                     "\"more, faster: difference [%]\",none: difference,none: difference [%]\n"
                     "parameter,\"The tank, Vessel volume\",,,200 L,300 L,,,,,\n"
                     "figure,\"The tank, Volume\",tank.volume,L,50,70,,20,40,,\n"
                     "figure,'=yield,tank.yield,,0,0.5,0.25,0.5,,0.25,\n"));
}

// What was changed in a program and in a law is named, with what stood there.
void TestRunComparison::namesNumbersOfProgramsAndTextsOfLaws()
{
    const QByteArray text = R"({"format": "titer.plant/1", "name": "flask", "components": [
   {"id": "cells", "basis": "mass"}, {"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "label": "Feed", "program": [
     {"for": "10 h", "flow": "0.1 L/h", "growth": "0.1 1/h"}, {"for": "5 h", "flow": "0.2 L/h", "ramp": {"flow": "0.01 L/h/h"}}]},
   {"id": "flask", "type": "bioreactor", "label": "Flask", "params": {"vessel_volume": "10 L", "kinetics": {"type": "equations",
     "species": {"X": {"component": "cells", "unit": "g/L"}}, "params": {"mu": {"value": "0.1 1/h"}}, "let": {"r": "mu*X"},
     "rates": {"X": "r"}}}, "initial": {"volume": "1 L", "cells": "1 g/L"}}],
 "streams": [{"from": "feed.out", "to": "flask.in"}], "recipe": {"duration": "15 h"}})";
    base::Errors errors;
    auto first = std::make_shared<Run>(), other = std::make_shared<Run>();
    first->flowsheet = other->flowsheet = model::readPlant(text.toStdString(), errors);
    QVERIFY(errors.empty());
    const std::pair<const char*, const char*> changes[] = {{"units/feed/program/0/for", "12 h"},
                                                           {"units/feed/program/0/growth", "0.2 1/h"},
                                                           {"units/feed/program/1/flow", "0.3 L/h"},
                                                           {"units/feed/program/1/ramp/flow", "0.02 L/h/h"},
                                                           {"units/flask/params/kinetics/let/r", "mu*X*X"},
                                                           {"units/flask/params/kinetics/rates/X", "2*r"}};
    for (const auto& [path, value] : changes)
        QVERIFY(model::setAtPath(other->flowsheet, path, base::Json(std::string(value))));
    QStringList rows;
    for (const RunDifferences::Place& place : differencesOf({first, other}, solve::catalogue()).places)
        rows.append(place.name + ": " + place.values.join(" | "));
    const QStringList expected{"Feed, line 1 of the program, duration: 10 h | 12 h",
                               "Feed, line 1 of the program, growth rate of the flow: 0.1 1/h | 0.2 1/h",
                               "Feed, line 2 of the program, Flow: 0.2 L/h | 0.3 L/h",
                               "Feed, line 2 of the program, slope of Flow: 0.01 L/h/h | 0.02 L/h/h",
                               "Flask, r: mu*X | mu*X*X",
                               "Flask, dX/dt: r | 2*r"};
    QCOMPARE(rows, expected);
}

// Numbers, recipe and controllers: each difference is a row, also a parameter and an equation that the other run lacks.
void TestRunComparison::namesWhatOneOfThemHasAlone()
{
    const std::string before = R"({"format": "titer.plant/1", "name": "flask", "components": [
   {"id": "cells", "basis": "mass"}, {"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "label": "Feed", "program": [{"for": "10 h", "flow": "0.1 L/h"}]},
   {"id": "flask", "type": "bioreactor", "label": "Flask", "params": {"vessel_volume": "10 L", "kinetics": {"type": "equations",
     "species": {"X": {"component": "cells", "unit": "g/L"}}, "params": {"mu": {"value": "0.1 1/h"}},
     "rates": {"X": "mu*X"}}}, "initial": {"volume": "1 L", "cells": "1 g/L"}}],
 "streams": [{"from": "feed.out", "to": "flask.feed"}],
 "recipe": {"duration": "10 h", "phases": [{"id": "grow", "label": "Growth", "unit": "flask", "at": "0 h", "until": {"for": "10 h"}}]},
 "controllers": [{"id": "warm", "label": "Warming", "type": "equations", "writes": "flask.temperature", "period": "1 h",
   "params": {"params": {"T": "300 K"}, "output": "T"}}]})";
    std::string after = before;
    const std::pair<const char*, const char*> changes[] = {
        {R"("params": {"mu": {"value": "0.1 1/h"}},)",
         R"("params": {"mu": {"value": "0.1 1/h"}, "kd": "0.01 1/h"}, "let": {"loss": "kd*X"},)"},
        {R"("X": "mu*X")", R"("X": "mu*X - loss")"},
        {R"("until": {"for": "10 h"})", R"("until": {"for": "9 h"})"},
        {R"("params": {"T": "300 K"}, "output": "T")", R"("params": {"T": "300 K", "dT": "1 K"}, "output": "T + dT")"},
        {R"("type": "equations", "writes")", R"("type": "equations", "during": ["grow"], "writes")"}};
    for (const auto& [old, now] : changes) {
        const std::size_t at = after.find(old);
        QVERIFY2(at != std::string::npos, old);
        after.replace(at, std::string_view(old).size(), now);
    }
    base::Errors errors;
    auto first = std::make_shared<Run>(), other = std::make_shared<Run>();
    first->flowsheet = model::readPlant(before, errors);
    other->flowsheet = model::readPlant(after, errors);
    QVERIFY(errors.empty());
    QStringList rows;
    for (const RunDifferences::Place& place : differencesOf({first, other}, solve::catalogue()).places)
        rows.append(place.name + ": " + place.values.join(" | "));
    for (const char* row : {"Flask, kd:  | 0.01 1/h", "Flask, loss:  | kd*X", "Flask, dX/dt: mu*X | mu*X - loss",
                            "Warming, dT:  | 1 K", "Warming, output: T | T + dT"})
        QVERIFY2(rows.contains(row), qPrintable(rows.join('\n')));
    QCOMPARE(rows.filter(QRegularExpression("^Growth")).size(), 1);
    QCOMPARE(rows.filter("Warming").size(), 3); // with the phase in which it works
    QCOMPARE(rows.size(), 7);
}

// What differs in each of three that are called alike is three rows.
void TestRunComparison::tellsUnitsOfOneNameApart()
{
    const std::string text =
        R"({"format": "titer.plant/1", "name": "tanks", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "a", "type": "hold_tank", "label": "Tank", "params": {"vessel_volume": "10 L"}, "initial": {"volume": "1 L"}},
   {"id": "b", "type": "hold_tank", "label": "Tank", "params": {"vessel_volume": "10 L"}, "initial": {"volume": "1 L"}},
   {"id": "c", "type": "hold_tank", "label": "Tank", "params": {"vessel_volume": "10 L"}, "initial": {"volume": "1 L"}}],
 "recipe": {"duration": "1 h"}})";
    base::Errors errors;
    auto first = std::make_shared<Run>(), other = std::make_shared<Run>();
    first->flowsheet = other->flowsheet = model::readPlant(text, errors);
    QVERIFY(errors.empty());
    for (const char* path :
         {"units/a/params/vessel_volume", "units/b/params/vessel_volume", "units/c/params/vessel_volume"})
        QVERIFY(model::setAtPath(other->flowsheet, path, base::Json("20 L")));
    const RunDifferences differences = differencesOf({first, other}, solve::catalogue());
    QCOMPARE(differences.places.size(), std::size_t(3));
    QVERIFY2(differences.places[1].name.startsWith("Tank (b), "), qPrintable(differences.places[1].name));
}

void TestRunComparison::alignsRunsOnAPhase()
{
    const RunAlignment fill{By::Phase, "fill"};
    for (const int wait : {5, 8}) {
        const auto run = runOf(tank(wait, 2));
        QCOMPARE(zeroOf(*run, fill), wait * hour);
        const BatchLine line = courseOf(*run, "tank.volume", fill);
        QCOMPARE(line.x.front(), -wait * hour);
        QVERIFY(std::abs(at(line, 10 * hour) / litre - 30.0) < 0.05);
    }
    QVERIFY(std::isnan(zeroOf(*runOf(tank(5, 2)), {By::Phase, "rinse"})));
}

// The sugar that is in the tank follows from its volume, whenever and however fast it came: c V = 2 g/L (V - 10 L).
void TestRunComparison::putsAValueOverWhatRises()
{
    for (const QByteArray& plant : {tank(5, 2), tank(9, 3)}) {
        const BatchLine line = courseOf(*runOf(plant), "tank.sugar", {By::Progress, "tank.volume"});
        QVERIFY(line.x.size() > 100);
        QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
        QVERIFY(std::abs(at(line, 40 * litre) - 2.0 * 30.0 / 40.0) < 0.01);
    }
}

void TestRunComparison::offersWhatAllRunsHave()
{
    const Runs runs{runOf(tank(5, 2)), runOf(tank(8, 3))};
    const std::vector<NamedKey> phases = commonPhases(runs);
    QCOMPARE(phases.size(), std::size_t(2));
    QCOMPARE(phases[1].key, std::string("fill"));
    QCOMPARE(phases[1].name, QString("The tank, Filling"));
    std::vector<std::string> progress;
    for (const NamedKey& key : commonProgress(runs, "tank")) progress.push_back(key.key);
    QVERIFY(std::find(progress.begin(), progress.end(), "tank.volume") != progress.end());
    QVERIFY(std::find(progress.begin(), progress.end(), "tank.sugar") != progress.end());
    QVERIFY(commonProgress(runs, "another").empty());
    // A run that ends before the phase begins has it not in common.
    QCOMPARE(commonPhases({runs[0], runOf(tank(45, 2))}).size(), std::size_t(1));
}

void TestRunComparison::leavesEmptyWhatARunLacks()
{
    const auto run = runOf(tank(5, 2));
    QVERIFY(courseOf(*run, "vat.volume", {}).x.empty());
    QVERIFY(courseOf(*run, "tank.volume", {By::Progress, "vat.volume"}).x.empty());
    QVERIFY(courseOf(*run, "tank.volume", {By::Phase, "rinse"}).x.empty());
    QVERIFY(commonPhases({}).empty());
    QVERIFY(differencesOf({}, solve::catalogue()).places.empty());
}

TITER_TEST(TestRunComparison)

} // namespace tst_run_comparison

#include "tst_run_comparison.moc"
