// Benchmarks of measured chromatograms: a million points of an export, as a table over time, and as peaks.
#include "app/bench/bench_results.h"
#include "app/bench/benchmark.h"
#include "app/bench/scratch_folder.h"
#include "core/base/math/random.h"
#include "core/base/tables/csv.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/measured_run.h"
#include "core/studies/calibration/peak_fit.h"

#include <array>
#include <cmath>
#include <fstream>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int curves = 3;
constexpr std::array<double, 4> apices{8.0, 15.0, 17.5, 24.0}; // [mL]

int pointsOfCurve()
{
    return isQuick() ? 3'000 : 333'333;
}

// Four peaks over 30 mL in noise of 0.1 mAU, at two wavelengths, with conductivity and flow.
std::string exportedRun()
{
    std::string text = "Bench\t\t\t\t\t\t\t\t\t\n"
                       "UV 1_280\t\tUV 2_260\t\tCond\t\tSystem flow\t\tInjection\t\n"
                       "ml\tmAU\tml\tmAU\tml\tmS/cm\tml\tml/min\tml\tInjection\n";
    base::Random random(1, "chromatogram");
    for (int i = 0; i < pointsOfCurve(); ++i) {
        const double volume = 30.0 * i / pointsOfCurve();
        double peaks = 0.0;
        for (const double apex : apices) peaks += 200.0 * std::exp(-0.5 * std::pow((volume - apex) / 0.4, 2));
        const std::string place = base::writeNumber(volume, 5);
        text += place + "\t" + base::writeNumber(peaks + 0.1 * random.normal(), 5) + "\t" + place + "\t" +
                base::writeNumber(0.5 * peaks + 0.1 * random.normal(), 5) + "\t" + place + "\t" +
                base::writeNumber(5.0 + 0.01 * random.normal(), 4);
        text += i == 0 ? "\t0\t1\t0\tInjection\n" : i == 1 ? "\t30\t1\t\t\n" : "\t\t\t\t\n";
    }
    return text;
}

// As systems write it: two bytes a letter.
std::string inTwoBytes(const std::string& text)
{
    std::string bytes = "\xff\xfe";
    for (const char letter : text) {
        bytes += letter;
        bytes += '\0';
    }
    return bytes;
}

// A file of a run as a recording.
Measured measureReading(const char* name, const std::string& bytes, std::stop_token stop)
{
    const ScratchFolder folder;
    const std::filesystem::path path = folder.path() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    std::int64_t points = 0;
    base::Errors errors;
    const Times times = timed(
        [&] {
            const auto begin = Clock::now();
            points = 0;
            base::Notices notices;
            const base::CsvLayout layout = base::sniffCsvFile(path);
            const auto take = [&](const base::CsvChunk& chunk) {
                for (const std::vector<double>& column : chunk.columns)
                    for (const double value : column) points += std::isnan(value) ? 0 : 1;
                return true;
            };
            const auto read = base::streamCsv(path, layout, {take, {}, stop}, notices);
            if (!read) errors.push_back(read.error());
            return read ? since(begin) : -1.0;
        },
        stop);
    if (errors.empty() && points < std::int64_t(curves) * pointsOfCurve())
        errors.push_back({base::Code::Solver, name, base::say("Not every point was read.")});
    if (!errors.empty()) return {0.0, {}, errors};
    return {times.median, std::to_string(curves * pointsOfCurve()) + " points, " + times.text()};
}

Measured measureRead(std::stop_token stop)
{
    return measureReading("run.txt", inTwoBytes(exportedRun()), stop);
}

Measured measureRes(std::stop_token stop)
{
    return measureReading("run.res", resFileOf(pointsOfCurve()), stop);
}

Measured measureArchive(std::stop_token stop)
{
    return measureReading("run.zip", resultArchiveOf(pointsOfCurve()), stop);
}

Measured measurePeaks(std::stop_token stop)
{
    const std::string bytes = inTwoBytes(exportedRun());
    base::Errors errors;
    std::size_t fitted = 0;
    const Times times = timed(
        [&] {
            const auto begin = Clock::now();
            base::Notices notices;
            const std::optional<base::Result<base::CurveExport>> read = base::curvesIn(bytes, true);
            const auto run = figures::measuredRunOf(read && *read ? **read : base::CurveExport{}, {}, notices);
            if (!run) errors.push_back(run.error());
            if (!run) return -1.0;
            const figures::MeasuredSignal& signal = *chosenAbsorbances(*run, {}, "", errors).front();
            const figures::MeasuredPeaks peaks = measuredPeaksOf(signal.trace(), {});
            fitted = 0;
            for (const studies::FittedPeak& fit : studies::fitPeaks({signal.volumes, peaks.above}, peaks.peaks, stop))
                fitted += fit.converged ? 1 : 0;
            return since(begin);
        },
        stop);
    if (errors.empty() && fitted != apices.size())
        errors.push_back({base::Code::Solver, "run.txt", base::say("Not every peak was found and fitted.")});
    if (!errors.empty()) return {0.0, {}, errors};
    return {times.median, std::to_string(curves * pointsOfCurve()) + " points, " + times.text()};
}

constexpr Benchmark chromatogramTable[] = {
    {.name = "chromatogram-read",
     .what = "a million points of a chromatography system's export, as a table over time",
     .unit = "s",
     .target = 1.0,
     .measure = measureRead},
    {.name = "chromatogram-read-res",
     .what = "a million points of a result file of UNICORN 5, as a table over time",
     .unit = "s",
     .target = 1.0,
     .measure = measureRes},
    {.name = "chromatogram-read-archive",
     .what = "a million points of a result archive of UNICORN 7, as a table over time",
     .unit = "s",
     .target = 1.0,
     .measure = measureArchive},
    {.name = "chromatogram-peaks",
     .what = "the same export, with the peaks of one curve found and fitted",
     .unit = "s",
     .target = 1.0,
     .measure = measurePeaks},
};

} // namespace

std::span<const Benchmark> chromatogramBenchmarks()
{
    return chromatogramTable;
}

} // namespace titer::bench
