// Reads measured runs, finds their peaks and fits them.
#include "app/cli/chromatogram_measured.h"

#include "app/cli/chromatogram_cut.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/fit_runs.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::cli {

using base::Code;
using base::Errors;
using base::Notices;
using base::Result;
using base::say;
using figures::Baseline;
using figures::MeasuredSignal;

namespace {

Result<Baseline> readBaseline(const std::string& text, double columnVolume)
{
    Baseline baseline;
    constexpr std::string_view window = "window:";
    if (text == "none") baseline.kind = Baseline::Kind::None;
    if (text == "constant") baseline.kind = Baseline::Kind::Constant;
    if (text == "line") baseline.kind = Baseline::Kind::Line;
    if (text == "none" || text == "constant" || text == "line") return baseline;
    if (!base::startsWith(text, window))
        return base::inputError(say("“{1}” is not a baseline: write none, constant, line or window:2 mL.", text));
    const std::string_view width = base::trimmed(std::string_view(text).substr(window.size()));
    baseline.kind = Baseline::Kind::Window;
    if (base::endsWith(width, "CV")) {
        const std::optional<double> number = base::readNumber(width.substr(0, width.size() - 2));
        if (number && !(columnVolume > 0.0))
            return base::inputError(say("“{1}” wants the volume of the column: give --column-volume.", text));
        baseline.window = number.value_or(0.0) * columnVolume;
    } else if (const Result<double> volume = base::readQuantity(width, "m3")) {
        baseline.window = *volume;
    }
    if (baseline.window > 0.0) return baseline;
    return base::inputError(
        say("“{1}” is not the width of a window: write a volume above 0, such as 2 mL or 1.5 CV.", width));
}

MeasuredOrder readMeasuredOrder(const Arguments& arguments, std::string& fault)
{
    MeasuredOrder order;
    order.paths = arguments.positionals();
    for (const char* option : {"--unit", "--product", "--among", "--by", "--during", "--pool", "--breakthrough",
                               "--until", "--set", "--every", "--tolerance"})
        if (arguments.has(option)) fault = std::string(option) + " belongs to a plant, not to a measured run";
    if (fault.empty()) fault = outputFault(arguments);
    order.uv = arguments.values("--uv");
    order.run.zero = arguments.value("--zero").value_or("");
    order.reading = readRunReading(arguments, fault);
    order.columnVolume = order.reading.columnVolume;
    takeOption(arguments, "--bed-height", order.bedHeight, above0("m"), fault);
    takeOption(arguments, "--extinction", order.absorptivity, above0("m2/kg", "L/g/cm"), fault);
    takeOption(arguments, "--path-length", order.pathLength, above0("m"), fault);
    takeOption(arguments, "--loaded", order.loaded, above0("kg"), fault);
    takeOption(arguments, "--collector-delay", order.delay, above0("m3"), fault);
    takeOption(arguments, "--threshold", order.search.threshold, above0("1"), fault);
    takeOption(arguments, "--points", order.points, countWithin(2, 10'000'000), fault);
    if ((order.absorptivity > 0.0) != (order.pathLength > 0.0) && fault.empty())
        fault = "--extinction and --path-length go together: concentration is absorbance by both";
    if (order.loaded > 0.0 && !(order.absorptivity > 0.0) && fault.empty())
        fault = "--loaded wants --extinction and --path-length: a yield is an amount over that";
    order.baseline = arguments.value("--baseline").value_or("line");
    const auto baseline = [&](const std::string& text) { return readBaseline(text, order.columnVolume); };
    takeOption(arguments, "--baseline", order.search.baseline, baseline, fault);
    FractionSize size;
    takeOption(arguments, "--fractions", size, readFractionSize, fault);
    if (size.duration > 0.0 && fault.empty()) fault = "--fractions of a measured run are volumes (5 mL)";
    order.fraction = size.volume;
    return order;
}

MeasuredFindings evaluate(const MeasuredOrder& order, const std::string& path, Errors& errors, Notices& notices)
{
    MeasuredFindings findings;
    findings.path = path;
    const Result<base::CurveExport> curves = base::readCurveFile(path, order.reading);
    if (!curves) {
        errors.push_back(curves.error());
        return findings;
    }
    static_cast<app::ChromatogramFindings&>(findings) = app::evaluateChromatogram(*curves, order, errors, notices);
    // Two of the places are options here.
    for (base::Error& error : errors)
        if (error.where == "uv" || error.where == "fractions") error.where = "--" + error.where;
    return findings;
}

// Volume and height of the bed as the files state them, where nobody did and all state the same.
void takeStatedBed(const std::vector<MeasuredFindings>& runs, MeasuredOrder& order, Notices& notices)
{
    std::set<double> volumes, heights;
    std::vector<std::string> beds;
    for (const MeasuredFindings& findings : runs) {
        const base::CurveColumn& column = findings.run.column;
        volumes.insert(column.volume);
        heights.insert(column.height);
        if (column.volume > 0.0) beds.push_back(findings.label() + ": " + base::writeQuantity(column.volume, "mL"));
    }
    if (!(order.columnVolume > 0.0) && volumes.size() == 1) order.columnVolume = *volumes.begin();
    if (!(order.bedHeight > 0.0) && heights.size() == 1) order.bedHeight = *heights.begin();
    if (!(order.columnVolume > 0.0) && volumes.size() > 1)
        notices.push_back(
            {"--column-volume", say("The files state columns of different volumes ({1}), so that nothing is "
                                    "given in column volumes. State one for all.",
                                    base::join(beds, "; "))});
}

// Signals that are compared should be of one wavelength.
void noteWavelengths(const std::vector<MeasuredFindings>& runs, Notices& notices)
{
    std::set<int> wavelengths;
    std::vector<std::string> names;
    for (const MeasuredFindings& findings : runs) {
        if (findings.absorbances.empty()) continue;
        const MeasuredSignal& first = *findings.absorbances.front().signal;
        names.push_back(findings.label() + ": " + first.name);
        if (const std::optional<int> wavelength = first.wavelength()) wavelengths.insert(*wavelength);
    }
    if (wavelengths.size() > 1)
        notices.push_back({"--uv", say("The runs are overlaid by absorbances of different wavelengths ({1}). Name one "
                                       "that all have with --uv.",
                                       base::join(names, "; "))});
}

} // namespace

int reportMeasured(const Arguments& arguments)
{
    std::string fault;
    MeasuredOrder order = readMeasuredOrder(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    bool failed = false;
    std::vector<MeasuredFindings> runs;
    runs.reserve(order.paths.size());
    for (const std::string& path : order.paths) {
        Errors errors;
        Notices notices;
        runs.push_back(evaluate(order, path, errors, notices));
        printNotices(notices, path);
        printErrors(errors, path);
        failed = failed || !errors.empty();
    }
    std::erase_if(runs, [](const MeasuredFindings& findings) { return findings.run.curves.empty(); });
    if (runs.empty()) return exitError;
    Notices notices;
    noteWavelengths(runs, notices);
    takeStatedBed(runs, order, notices);
    printNotices(notices);
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, measuredCsv(order, runs)); !written) {
            printError(written.error(), *out);
            failed = true;
        }
    if (arguments.json())
        printJson(measuredJson(order, runs));
    else if (out == "-")
        complain(measuredText(order, runs));
    else
        print(measuredText(order, runs));
    return failed ? exitError : exitDone;
}

} // namespace titer::cli
