// Benchmarks of the chromatography column: whole runs, opening and 1501 outputs included, with the error of the whole outlet next to the
// time. A time counts only where the error is within its bound.
#include "app/bench/benchmark.h"
#include "app/bench/columns/bench_column_fit.h"
#include "core/base/text.h"
#include "core/model/flowsheet.h"
#include "core/reference/column_outlets.h"
#include "core/reference/column_plants.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <memory>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

base::Error failed(base::Sentence what)
{
    return {base::Code::Solver, "bench", std::move(what)};
}

// A plant run again and again at one tolerance.
struct Runs {
    Times times = {};
    figures::RunResult result = {};
    base::Errors errors = {};

    std::span<const double> outlet(const char* component) const
    {
        const figures::Column* column = result.column("column.out." + std::string(component));
        return column ? std::span<const double>(column->values) : std::span<const double>();
    }
    std::string text() const
    {
        const solve::Statistics& s = result.statistics;
        return times.text() + "; " + std::to_string(s.steps) + " steps; balance " +
               base::writeShort(result.balance.worst, 2) + "; integration only " +
               base::writeShort(result.wallTime * 1e3, 3) + " ms";
    }
};

Runs runs(const std::string& text, double tolerance, int points, std::stop_token stop)
{
    Runs all;
    const model::Flowsheet flowsheet = model::readPlant(text, all.errors);
    if (!all.errors.empty()) return all;
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), all.errors));
    if (!all.errors.empty()) return all;
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = runs::gridPoints(plant->duration, points);
    all.times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            all.result = runs::run(plant, request, stop);
            const double time = since(begin);
            if (all.result.status == figures::RunStatus::Ok) return time;
            all.errors = all.result.errors;
            if (all.errors.empty() && !stop.stop_requested())
                all.errors.push_back(failed(base::say("The run ended {1}.", figures::statusText(all.result.status))));
            return -1.0;
        },
        stop);
    return all;
}

// The time, or a fault where the outlet is further off than the figure promises.
Measured counted(const Runs& all, bool within, const std::string& error)
{
    if (!all.errors.empty()) return {.errors = all.errors};
    if (!within)
        return {.errors = {failed(base::say("It took {1} ms, but the figure is not valid: the outlet deviates more "
                                            "than specified ({2}).",
                                            base::writeShort(all.times.median * 1e3, 3), error))}};
    return {.value = all.times.median, .note = error + "; " + all.text()};
}

struct LweBound {
    double proteins; // of the peak of each [1]
    double salt;     // [mol/m3]
};

Measured measureLwe(const reference::LoadWashElute& conditions, std::span<const reference::LwePoint> expected,
                    double tolerance, const LweBound& bound, std::stop_token stop)
{
    const Runs all = runs(reference::loadWashElute(conditions), tolerance, 1501, stop);
    if (!all.errors.empty() || stop.stop_requested()) return {.errors = all.errors};
    const reference::LweError error = reference::lweError(expected, all.outlet("salt"), all.outlet("lysozyme"),
                                                          all.outlet("cytochrome"), all.outlet("ribonuclease"));
    return counted(all, error.proteins <= bound.proteins && error.salt <= bound.salt,
                   "proteins " + base::writeShort(error.proteins, 2) + " of the peak, salt " +
                       base::writeShort(error.salt, 2) + " mol/m3");
}

Measured measurePreview(std::stop_token stop)
{
    return measureLwe({}, reference::generalRateLwe(), 1e-4, {.proteins = 3.5e-3, .salt = 0.06}, stop);
}

Measured measureNormal(std::stop_token stop)
{
    return measureLwe({}, reference::generalRateLwe(), 1e-6, {.proteins = 1e-3, .salt = 0.02}, stop);
}

Measured measureReference(std::stop_token stop)
{
    return measureLwe({}, reference::generalRateLwe(), 1e-8, {.proteins = 3e-4, .salt = 2e-3}, stop);
}

Measured measureTight(std::stop_token stop)
{
    return measureLwe({}, reference::generalRateLwe(), 1e-10, {.proteins = 3e-5, .salt = 2e-3}, stop);
}

Measured measureStiff(std::stop_token stop)
{
    return measureLwe({.kd = 1000.0}, reference::generalRateLwe(), 1e-6, {.proteins = 1e-3, .salt = 0.02}, stop);
}

Measured measureLrmp(std::stop_token stop)
{
    return measureLwe({.model = "lumped_rate_with_pores"}, reference::lumpedPoresLwe(), 1e-6,
                      {.proteins = 1e-3, .salt = 0.02}, stop);
}

Measured measureLumpedSma(std::stop_token stop)
{
    return measureLwe({.model = "lumped_rate"}, reference::lumpedRateLwe(), 1e-6, {.proteins = 1e-3, .salt = 0.02},
                      stop);
}

Measured measureLumpedLinear(std::stop_token stop)
{
    const Runs all = runs(reference::lumpedLinear(), 1e-4, 601, stop);
    if (!all.errors.empty() || stop.stop_requested()) return {.errors = all.errors};
    double worst = 0.0, peak = 0.0;
    for (const reference::PulsePoint& point : reference::lumpedLinearPulse()) {
        worst = std::max(worst, std::abs(all.outlet("solute")[std::size_t(point.time)] - point.solute));
        peak = std::max(peak, point.solute);
    }
    return counted(all, worst <= 1e-4 * peak, base::writeShort(worst / peak, 2) + " of the peak");
}

// The time at tolerance normal; next to it time and error at all three.
Measured measureBeads(const std::string& plant, std::span<const reference::PulsePoint> exact, std::stop_token stop)
{
    constexpr double tolerances[] = {1e-4, 1e-6, 1e-8}, bounds[] = {1e-4, 3e-6, 3e-8}; // errors of the peak
    double peak = 0.0;
    for (const reference::PulsePoint& point : exact) peak = std::max(peak, point.solute);
    Measured measured;
    for (std::size_t k = 0; k < std::size(tolerances); ++k) {
        const Runs all = runs(plant, tolerances[k], 1501, stop);
        if (!all.errors.empty() || stop.stop_requested()) return {.errors = all.errors};
        double worst = 0.0;
        for (const reference::PulsePoint& point : exact)
            worst = std::max(worst, std::abs(all.outlet("solute")[std::size_t(point.time)] - point.solute) / peak);
        Measured one = counted(all, worst <= bounds[k], base::writeShort(worst, 2) + " of the peak");
        if (!one.errors.empty()) return one;
        if (tolerances[k] == 1e-6) measured.value = one.value;
        measured.note += k > 0 ? "; " : "";
        measured.note += base::writeShort(one.value * 1e3, 3) + " ms at " + base::writeShort(worst, 2);
    }
    measured.note += " of the peak";
    return measured;
}

Measured measureLinearBeads(std::stop_token stop)
{
    return measureBeads(reference::linearBeads(), reference::linearBeadsPulse(), stop);
}

Measured measureLinearSurface(std::stop_token stop)
{
    return measureBeads(reference::linearBeads("5e-13"), reference::linearSurfacePulse(), stop);
}

// Ten cycles of a ring of four columns, against a semi-analytical course at some of its times.
Measured measureSmb(std::stop_token stop)
{
    constexpr double every = 0.5; // [s]
    const Runs all = runs(reference::movingBed(), 1e-4, 1601, stop);
    if (!all.errors.empty() || stop.stop_requested()) return {.errors = all.errors};
    double worst = 0.0, largest = 0.0;
    for (const reference::SmbSample& sample : reference::smbLangmuir())
        for (int c = 0; c < 2; ++c) {
            const std::string component = c == 0 ? "a" : "b";
            const auto compare = [&](const std::string& port, double expected) {
                const double value =
                    all.result.column("smb." + port + component)->values[std::lround(sample.time / every)];
                worst = std::max(worst, std::abs(value - expected));
                largest = std::max(largest, expected);
            };
            compare("extract.", sample.extract[c]);
            compare("raffinate.", sample.raffinate[c]);
        }
    return counted(all, worst <= 0.01 * largest, base::writeShort(worst / largest, 2) + " of the maximum, at 48 times");
}

// What the process holds at most [MB] while it runs one plant.
Measured measureMemory(std::stop_token stop)
{
    std::ofstream("/proc/self/clear_refs") << "5"; // starts the peak again
    const Runs all = runs(reference::loadWashElute(), 1e-6, 1501, stop);
    if (!all.errors.empty() || stop.stop_requested()) return {.errors = all.errors};
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return {.value = std::strtod(line.c_str() + 6, nullptr) / 1024.0, // kB
                    .note = "maximum resident size of the whole program"};
    return {.errors = {failed(base::say("This system does not report the memory of a program."))}};
}

constexpr Benchmark columnTable[] = {
    {.name = "column-lwe-preview",
     .what = "load, wash, elute of three proteins, general rate, at tolerance preview",
     .unit = "s",
     .target = 0.05,
     .measure = measurePreview},
    {.name = "column-lwe-normal",
     .what = "the same at tolerance normal",
     .unit = "s",
     .target = 0.15,
     .measure = measureNormal},
    {.name = "column-lwe-reference",
     .what = "the same at tolerance reference",
     .unit = "s",
     .target = 0.6,
     .measure = measureReference},
    {.name = "column-lwe-tight",
     .what = "the same at tolerance 1e-10",
     .unit = "s",
     .target = 1.2,
     .measure = measureTight},
    {.name = "column-lwe-stiff",
     .what = "the same at tolerance normal with binding a thousand times as fast",
     .unit = "s",
     .measure = measureStiff},
    {.name = "column-lrmp",
     .what = "load, wash, elute by lumped rate with pores, at tolerance normal",
     .unit = "s",
     .target = 0.02,
     .measure = measureLrmp},
    {.name = "column-grm-linear",
     .what = "a tracer's pulse by the general rate model, at tolerance normal; also preview and reference",
     .unit = "s",
     .measure = measureLinearBeads},
    {.name = "column-grm-linear-surface",
     .what = "the same with surface diffusion",
     .unit = "s",
     .measure = measureLinearSurface},
    {.name = "column-lumped-linear",
     .what = "a linear pulse by lumped rate, at tolerance preview",
     .unit = "s",
     .target = 0.01,
     .measure = measureLumpedLinear},
    {.name = "column-lumped-sma",
     .what = "load, wash, elute by lumped rate, at tolerance normal",
     .unit = "s",
     .target = 0.01,
     .measure = measureLumpedSma},
    {.name = "column-smb",
     .what = "ten cycles of a simulated moving bed of four lumped-rate columns, at tolerance preview",
     .unit = "s",
     .target = 1.0,
     .measure = measureSmb},
    {.name = "column-fit",
     .what = "six parameters of steric mass action fitted to three chromatograms",
     .unit = "s",
     .target = 30.0,
     .measure = measureColumnFit},
    {.name = "column-fit-gradients",
     .what = "charge and equilibrium of three proteins from three measured gradients each on a bed of 14 mm, by "
             "Yamamoto's plot",
     .unit = "s",
     .target = 1.0,
     .measure = measureGradientFit},
    {.name = "column-fit-chromatograms",
     .what = "nine parameters of three proteins from the absorbance of three gradients and an overload, with 1 % noise",
     .unit = "s",
     .target = 20.0,
     .measure = measureChromatogramFit},
    {.name = "column-fit-breakthrough",
     .what =
         "capacity and pore diffusivity of a protein A bed from breakthroughs at three residence times, with 1 % noise",
     .unit = "s",
     .target = 20.0,
     .measure = measureBreakthroughFit},
    {.name = "column-memory",
     .what = "memory while load, wash, elute runs at tolerance normal",
     .unit = "MB",
     .target = 50.0,
     .measure = measureMemory},
};

} // namespace

std::span<const Benchmark> columnBenchmarks()
{
    return columnTable;
}

} // namespace titer::bench
