#include "tests/support/core/column_cases.h"

#include "core/base/text.h"
#include "tests/support/core/runs.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace titer::support {

namespace {

using Model = LinearColumn::Model;

const char* nameOf(Model model)
{
    switch (model) {
    case Model::GeneralRate:
        return "general_rate";
    case Model::LumpedRateWithPores:
        return "lumped_rate_with_pores";
    case Model::LumpedRate:
        return "lumped_rate";
    }
    return "";
}

std::string entry(const char* key, double value)
{
    return ", \"" + std::string(key) + "\": " + base::writeNumber(value);
}

std::string ofSolute(const char* key, double value)
{
    return ", \"" + std::string(key) + "\": {\"solute\": " + base::writeNumber(value) + "}";
}

std::string programOf(const LinearCase& linear)
{
    std::string text;
    double time = 0.0;
    for (const InletSegment& s : linear.inlet) {
        text += "{\"for\": " + base::writeNumber(s.duration) + ", \"flow\": 1e-8" +
                ofSolute("concentration", s.concentration) + ofSolute("ramp", s.ramp) + "}, ";
        time += s.duration;
    }
    return text + "{\"for\": " + base::writeNumber(std::max(linear.end - time, 1.0)) + ", \"flow\": 1e-8}";
}

} // namespace

std::string LinearCase::words() const
{
    return std::string(nameOf(column.model)) + (column.kinetic ? ", kinetic" : ", rapid equilibrium") + ", Peclet " +
           base::writeShort(column.velocity * column.length / column.dispersion, 3) + ": " + plantOf(*this);
}

std::string plantOf(const LinearCase& linear)
{
    const LinearColumn& c = linear.column;
    std::string bed = "\"model\": \"" + std::string(nameOf(c.model)) + "\"" + entry("length", c.length) +
                      entry("interstitial_velocity", c.velocity) + entry("axial_dispersion", c.dispersion);
    if (c.model == Model::LumpedRate)
        bed += entry("total_porosity", c.totalPorosity);
    else
        bed += entry("bed_porosity", c.bedPorosity) + entry("particle_porosity", c.particlePorosity) +
               entry("particle_radius", c.particleRadius) + ofSolute("film_coefficient", c.filmCoefficient) +
               ofSolute("pore_accessibility", c.accessibility);
    if (c.model == Model::GeneralRate)
        bed += ofSolute("pore_diffusivity", c.poreDiffusivity) + ofSolute("surface_diffusivity", c.surfaceDiffusivity);
    return R"({"format": "titer.plant/1", "name": "Linear column", "components": [{"id": "solute", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [)" +
           programOf(linear) + R"(]},
  {"id": "column", "type": "chromatography_column", "params": {)" +
           bed + R"(, "binding": {"type": "linear", "kinetic": )" + (c.kinetic ? "true" : "false") +
           ofSolute("ka", c.ka) + ofSolute("kd", c.kd) + R"(}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           base::writeNumber(linear.end) + R"(, "phases": []}})";
}

LinearCase randomCase(Model model, bool kinetic, std::uint64_t number)
{
    std::mt19937_64 engine(number * 6 + std::uint64_t(model) * 2 + kinetic);
    const auto between = [&](double low, double high) { return low + (high - low) * double(engine() >> 11) * 0x1p-53; };
    const auto over = [&](double low, double high) { return low * std::pow(high / low, between(0.0, 1.0)); };
    LinearCase linear;
    LinearColumn& c = linear.column;
    c.model = model;
    c.kinetic = kinetic;
    c.length = over(0.01, 0.3);
    c.velocity = over(1e-4, 1e-3);
    const double residence = c.length / c.velocity;
    c.dispersion = c.velocity * c.length / over(40.0, 300.0);
    c.bedPorosity = between(0.3, 0.45);
    c.particlePorosity = between(0.4, 0.9);
    c.totalPorosity = between(0.5, 0.9);
    c.particleRadius = over(1e-5, 1e-4);
    // Transfer units: capacities of film, pores and binding over the flow.
    const double perFlow = (1.0 - c.bedPorosity) / c.bedPorosity * residence;
    c.filmCoefficient = over(5.0, 100.0) / perFlow * c.particleRadius / 3.0;
    c.accessibility = between(0.5, 1.0);
    c.poreDiffusivity = over(5.0, 100.0) / perFlow * c.particleRadius * c.particleRadius /
                        (15.0 * c.accessibility * c.particlePorosity);
    c.kd = over(1.0, 1000.0) / residence;
    c.ka = c.kd * over(0.1, 60.0);
    if (model == Model::GeneralRate && number % 2 == 0)
        c.surfaceDiffusivity = c.poreDiffusivity * c.kd / c.ka * between(0.0, 0.5);
    const LinearColumn::Moments moments = c.moments();
    const double width = std::sqrt(moments.variance);
    const double height = over(0.1, 20.0);
    linear.inlet = {{between(0.3, 2.0) * width, height, 0.0}};
    const double ramp = between(0.3, 1.0) * width;
    linear.inlet.push_back({ramp, between(0.0, 0.5) * height, between(0.0, 0.5) * height / ramp});
    linear.end = linear.inlet[0].duration + ramp + moments.mean + 6.0 * width;
    return linear;
}

double errorOf(const LinearCase& linear, double tolerance, int points)
{
    const figures::RunResult run = runOf(plantOf(linear), tolerance, runs::gridPoints(linear.end, points));
    for (const base::Error& e : run.errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    const figures::Column* outlet = run.column("column.out.solute");
    if (run.status != figures::RunStatus::Ok || !outlet) return -1.0;
    const std::vector<double> times(run.times.begin() + 1, run.times.end());
    const std::vector<double> exact = outletCurve(linear.column, linear.inlet, times);
    double worst = std::abs(outlet->values[0]);
    for (std::size_t i = 0; i < exact.size(); ++i) worst = std::max(worst, std::abs(outlet->values[i + 1] - exact[i]));
    return worst / *std::max_element(exact.begin(), exact.end());
}

} // namespace titer::support
