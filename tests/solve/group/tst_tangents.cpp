// Tangents of a run by its variational equations, against differences of runs.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;

// A culture that is fed in two steps, so that the run restarts within.
std::string culture(double growth, double glucose)
{
    return R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [
   {"for": "6 h", "flow": "0.1 L/h", "concentration": {"glucose": "100 g/L"}},
   {"for": "6 h", "flow": "0.3 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": ")" +
           std::to_string(growth) + R"( 1/h"}}, "initial": {"volume": "2 L", "biomass": "1 g/L", "glucose": ")" +
           std::to_string(glucose) + R"( g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}]})";
}

solve::Simulation opened(double growth, double glucose, std::vector<solve::Parameter> parameters = {})
{
    solve::Options options;
    options.tolerance = 1e-9;
    options.monolithic = true;
    options.parameters = std::move(parameters);
    auto simulation = solve::Simulation::open(checkedPlant(culture(growth, glucose)), options);
    if (!simulation) qFatal("the run cannot be opened");
    return std::move(*simulation);
}

double valueOf(double growth, double glucose, const char* tag)
{
    solve::Simulation simulation = opened(growth, glucose);
    if (!simulation.advance(10 * hour)) qFatal("run failed");
    return simulation.value(reads(simulation.plant(), tag));
}

// A flask of 0.2 L that is written as equations: what is measured bends over less than a ten thousandth of a kilogram of substrate.
std::string flask(double saturation)
{
    return R"plant({"format": "titer.plant/1", "name": "flask", "units": [{"id": "y", "type": "equations", "params": {
 "states": {"mS": {"unit": "g"}, "mX": {"unit": "g"}},
 "params": {"V": "0.2 L", "k": "1 1/h", "K": ")plant" +
           std::to_string(saturation) + R"plant( g/L", "Y": "0.5 g/g", "yo": "0.4 g/g"},
 "let": {"s": "mS/V", "q": "k*s/(K+s)", "our": "yo*q*mX/V"},
 "rates": {"mS": "-q*mX", "mX": "Y*q*mX"}},
 "initial": {"mS": "2 g", "mX": "0.1 g"}}], "recipe": {"duration": "8 h"}})plant";
}

std::vector<double> uptakes(double saturation, const std::vector<double>& times)
{
    auto simulation = solve::Simulation::open(checkedPlant(flask(saturation)), {.tolerance = 1e-10});
    if (!simulation) qFatal("the run cannot be opened");
    std::vector<double> values;
    const model::ReadTarget our = reads(simulation->plant(), "y.our");
    if (!simulation->advance(times.back(), times, [&](double) { values.push_back(simulation->value(our)); }))
        qFatal("run failed");
    return values;
}

} // namespace

class TestTangents : public QObject {
    Q_OBJECT

private slots:
    void agreeWithDifferencesOfRuns()
    {
        const double growth = 0.3, glucose = 5.0;
        std::vector<solve::Parameter> parameters;
        parameters.push_back({checkedPlant(culture(growth - 1e-3, glucose)),
                              checkedPlant(culture(growth + 1e-3, glucose)), 2e-3, growth});
        parameters.push_back(
            {checkedPlant(culture(growth, glucose - 0.1)), checkedPlant(culture(growth, glucose + 0.1)), 0.2, glucose});
        solve::Simulation simulation = opened(growth, glucose, parameters);
        QVERIFY(simulation.advance(10 * hour));
        for (const char* tag : {"vessel.biomass", "vessel.glucose", "vessel.feed.glucose"}) {
            const model::ReadTarget target = reads(simulation.plant(), tag);
            const double byGrowth =
                (valueOf(growth + 1e-3, glucose, tag) - valueOf(growth - 1e-3, glucose, tag)) / 2e-3;
            const double byGlucose =
                (valueOf(growth, glucose + 1e-2, tag) - valueOf(growth, glucose - 1e-2, tag)) / 2e-2;
            const double value = std::abs(simulation.value(target));
            QVERIFY2(std::abs(simulation.derivative(target, 0) - byGrowth) < 1e-4 * (std::abs(byGrowth) + value), tag);
            QVERIFY2(std::abs(simulation.derivative(target, 1) - byGlucose) < 1e-4 * (std::abs(byGlucose) + value),
                     tag);
        }
        // The culture has grown by far: its tangents are no rounding.
        QVERIFY(simulation.derivative(reads(simulation.plant(), "vessel.biomass"), 0) > 1.0);
    }

    // Up to and beyond the end of the substrate, to 1e-4 of the largest derivative.
    void followTermsOfStatesThatAreSmall()
    {
        const double saturation = 0.19, by = 1e-4 * saturation;
        solve::Options options{.tolerance = 1e-9};
        options.parameters = {
            {checkedPlant(flask(saturation - by)), checkedPlant(flask(saturation + by)), 2.0 * by, saturation}};
        auto simulation = solve::Simulation::open(checkedPlant(flask(saturation)), options);
        QVERIFY(simulation);
        std::vector<double> times, slopes;
        for (double t = 0.5; t < 6.0; t += 0.1) times.push_back(t * hour);
        const model::ReadTarget our = reads(simulation->plant(), "y.our");
        QVERIFY(simulation->advance(times.back(), times,
                                    [&](double) { slopes.push_back(simulation->derivative(our, 0)); }));
        const std::vector<double> more = uptakes(saturation + 10 * by, times),
                                  less = uptakes(saturation - 10 * by, times);
        double largest = 0.0, furthest = 0.0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double difference = (more[i] - less[i]) / (20.0 * by);
            largest = std::max(largest, std::abs(difference));
            furthest = std::max(furthest, std::abs(slopes[i] - difference));
        }
        QVERIFY2(furthest < 1e-4 * largest, std::to_string(furthest / largest).c_str());
    }

    void leaveTheRunAsItIs()
    {
        const std::vector<solve::Parameter> parameters{
            {checkedPlant(culture(0.299, 5.0)), checkedPlant(culture(0.301, 5.0)), 2e-3, 0.3}};
        solve::Simulation simulation = opened(0.3, 5.0, parameters);
        QVERIFY(simulation.advance(10 * hour));
        QVERIFY(std::abs(simulation.value(reads(simulation.plant(), "vessel.biomass")) /
                             valueOf(0.3, 5.0, "vessel.biomass") -
                         1.0) < 1e-7);
        QVERIFY(simulation.balanceErrors().worst < 1e-12);
    }
};

TITER_TEST(TestTangents)
#include "tst_tangents.moc"
