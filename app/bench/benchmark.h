// Benchmarks: real work on real plants, timed. Each file app/bench/**/bench_<area>.cpp describes those of its area.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::cli {
class Arguments;
}

namespace titer::bench {

// What the command does (app/cli/common/bench_command.h). The exit status.
int measureAll(const cli::Arguments& arguments);

struct Measured {
    double value = 0.0;
    std::string note = {};
    base::Errors errors = {}; // the work went wrong: there is no value
};

struct Benchmark {
    const char* name; // begins with its area: "engine-"
    const char* what; // one line
    const char* unit;
    double target = 0.0;  // at most this; 0 = a figure to compare with
    bool atLeast = false; // the target is the least, not the most
    bool isLong = false;  // only with --long
    Measured (*measure)(std::stop_token stop) = nullptr;

    bool met(double value) const { return atLeast ? value >= target : value <= target; }
};

std::span<const Benchmark> alarmBenchmarks();
std::span<const Benchmark> auditBenchmarks();
std::span<const Benchmark> chromatogramBenchmarks();
std::span<const Benchmark> engineBenchmarks();
std::span<const Benchmark> equationsBenchmarks();
std::span<const Benchmark> columnBenchmarks();
std::span<const Benchmark> doeBenchmarks();
std::span<const Benchmark> doeDesignBenchmarks();
std::span<const Benchmark> doeSamplingBenchmarks();
std::span<const Benchmark> fitBenchmarks();
std::span<const Benchmark> footprintBenchmarks();
std::span<const Benchmark> historianBenchmarks();
std::span<const Benchmark> hybridBenchmarks();
std::span<const Benchmark> lessonBenchmarks();
std::span<const Benchmark> libraryBenchmarks();
std::span<const Benchmark> likelihoodBenchmarks();
std::span<const Benchmark> liveBenchmarks();
std::span<const Benchmark> liveReconnectBenchmarks();
std::span<const Benchmark> mvdaBenchmarks();
std::span<const Benchmark> optimizeBenchmarks();
std::span<const Benchmark> optimizeFrontBenchmarks();
std::span<const Benchmark> predictiveBenchmarks();
std::span<const Benchmark> prepareBenchmarks();
std::span<const Benchmark> sampleBenchmarks();
std::span<const Benchmark> scheduleBenchmarks();
std::span<const Benchmark> sweepBenchmarks();
std::span<const Benchmark> twinBenchmarks();

// The figures of the window as it reports them, objects of `bench --json`: at least those that the globs name, all where there are none;
// nothing where it was not built.
std::vector<base::Json> windowFigures(const std::vector<std::string>& globs, base::Errors& errors);

// True for `bench --quick`: each figure once and at its smallest size. It reports that a figure can still be measured, not how fast
// it is; a test goes through all of them.
bool isQuick();

// What is reported in place of a figure.
base::Error noFigure(std::string_view what);

// Seconds.
double since(std::chrono::steady_clock::time_point begin);

// The middle of at least three times [s] that `once` returns, or the only one where it takes 10 s and more, or quick.
struct Times {
    double median = 0.0;
    int runs = 0;
    std::string text() const; // "median of 41 runs"
};
// Ends early, with what it has, on a stop or when `once` returns a negative number.
Times timed(const std::function<double()>& once, std::stop_token stop);

} // namespace titer::bench
