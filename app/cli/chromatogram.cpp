// titer-cli chromatogram: runs a plant and reports what left one of its columns: peaks, pools, fractions, breakthrough;
// or reads runs that were measured and reports their peaks.
#include "app/cli/chromatogram_evaluation.h"
#include "app/cli/chromatogram_measured.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/course.h"

#include <algorithm>
#include <array>

namespace titer::cli {

using base::Code;
using base::Error;
using base::say;
using figures::Chromatogram;
using figures::RunResult;

namespace {

constexpr int usualPoints = 4001;

ChromatogramRequest readRequest(const Arguments& arguments)
{
    ChromatogramRequest request;
    request.order = readRunOrder(arguments);
    request.fault = request.order.fault;
    const auto take = [&](const char* option, const auto& value, auto& into) {
        if (value)
            into = *value;
        else if (request.fault.empty())
            request.fault = std::string(option) + ": " + value.error().what.text();
    };
    for (const std::string& text : arguments.values("--pool"))
        take("--pool", readCut(text), request.cuts.emplace_back());
    if (const auto size = arguments.value("--fractions"))
        take("--fractions", readFractionSize(*size), request.fractions);
    if (const auto share = arguments.value("--breakthrough"))
        take("--breakthrough", base::readQuantity(*share, "1"), request.breakthrough);
    const std::string by = arguments.value("--by").value_or("mass");
    if (by != "mass" && by != "amount" && request.fault.empty())
        request.fault = "--by wants mass or amount, not “" + by + "”";
    request.byAmount = by == "amount";
    for (const char* option :
         {"--uv", "--zero", "--axis", "--flow", "--column-volume", "--chromatogram", "--bed-height", "--baseline",
          "--threshold", "--extinction", "--path-length", "--loaded", "--collector-delay"})
        if (arguments.has(option)) request.fault = std::string(option) + " belongs to a measured run, not to a plant";
    if (arguments.positionals().size() > 1)
        request.fault = "several files are measured runs; a plant must be the only file";
    if (!arguments.has("--unit") && request.fault.empty())
        request.fault = "--unit ID is missing, which a plant needs; the file is no measured run";
    return request;
}

// The columns of the unit alone.
std::string courseCsv(RunResult result, int unit)
{
    std::erase_if(result.columns, [&](const figures::Column& column) { return column.plantUnit != unit; });
    return runs::seriesCsv(result);
}

int report(const Arguments& arguments, const ChromatogramRequest& request, const model::Plant& plant,
           const RunResult& result)
{
    const std::string path = arguments.positional(0);
    printNotices(result.notices, path);
    printFaults(result, path);
    base::Errors errors;
    ChromatogramFindings findings;
    findings.plant = plant.name.empty() ? path : plant.name;
    findings.unit = *arguments.value("--unit");
    findings.status = figures::statusText(result.status);
    findings.byAmount = request.byAmount;
    const int unit = plant.unitIndex(findings.unit);
    base::Result<figures::Course> course = figures::courseOf(plant, result, unit);
    auto chromatogram = course ? Chromatogram::make(*std::move(course)) : base::Result<Chromatogram>(course.error());
    if (!chromatogram) {
        printErrors({chromatogram.error()}, path);
        return exitError;
    }
    evaluateRun(arguments, request, plant, result, *chromatogram, findings, errors);
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, courseCsv(result, unit)); !written)
            errors.push_back(written.error());
    printErrors(errors, path);
    if (findings.product.component < 0 || findings.product.weights.empty()) return exitError;
    if (arguments.json())
        printJson(chromatogramJson(*chromatogram, findings));
    else if (out == "-")
        complain(chromatogramText(*chromatogram, findings));
    else
        print(chromatogramText(*chromatogram, findings));
    return errors.empty() && result.status == figures::RunStatus::Ok ? exitDone : exitError;
}

// Without --pool the one that the project keeps, where the run lasts so long.
void takeProjectsPool(const std::string& path, const std::string& unit, double until, ChromatogramRequest& request,
                      base::Errors& errors)
{
    const base::Result<std::optional<store::PoolCut>> kept = readPoolCut(path, unit);
    if (!kept) errors.push_back(kept.error());
    if (!kept || !*kept || (*kept)->to > until) return;
    PoolCut cut;
    cut.kind = PoolCut::Kind::Time;
    cut.from = (*kept)->from;
    cut.to = (*kept)->to;
    cut.text = "time:" + base::writeQuantity(cut.from, "min") + ".." + base::writeQuantity(cut.to, "min");
    request.cuts.push_back(cut);
    printNotices({{"units/" + unit, say("The pool is cut as the project keeps it. --pool cuts another.")}}, path);
}

int runChromatogram(const Arguments& arguments)
{
    base::CsvOptions reading;
    reading.axisColumn = arguments.value("--axis").value_or("");
    if (base::isCurveFile(arguments.positional(0), reading)) return reportMeasured(arguments);
    if (const std::string file = arguments.positional(0); !arguments.has("--unit") && file != "-")
        if (const base::Result<std::string> text = readText(file, "a plant file or a measured run"); !text) {
            printErrors({text.error()}, file);
            return exitError;
        }
    ChromatogramRequest request = readRequest(arguments);
    if (!request.fault.empty()) return usageError(arguments.command(), request.fault);
    const std::string path = arguments.positional(0), id = *arguments.value("--unit");
    base::Errors errors;
    std::string name;
    const std::shared_ptr<const model::Plant> plant = orderedPlant(arguments, name, errors);
    if (errors.empty() && plant->unitIndex(id) < 0) {
        std::vector<std::string> ids;
        for (const model::PlantUnit& unit : plant->units) ids.push_back(unit.id);
        errors.push_back({Code::Input, "--unit",
                          say("There is no unit “{1}”. The units of the plant are: {2}.", id, base::join(ids, ", "))});
    }
    runs::RunRequest order;
    order.until = request.order.until;
    order.tolerance = request.order.tolerance;
    if (errors.empty()) {
        base::Result<std::vector<double>> grid = outputTimes(request.order, plant->duration);
        if (grid)
            order.grid = std::move(*grid);
        else
            errors.push_back(grid.error());
        if (grid && order.grid.empty())
            order.grid = runs::gridPoints(order.until > 0.0 ? order.until : plant->duration, usualPoints);
    }
    if (errors.empty() && request.cuts.empty())
        takeProjectsPool(path, id, order.until > 0.0 ? order.until : plant->duration, request, errors);
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    return report(arguments, request, *plant, runWithProgress(plant, order, name.empty() ? path : name));
}

constexpr Positional chromatogramPositionals[] = {
    {.name = "FILE",
     .help = "a plant file (*.plant.json) or project (*.titer), or measured runs of a chromatography system",
     .many = true}};
constexpr std::array chromatogramOptions = joinedOptions(
    std::array{
        Option{.name = "--unit", .value = "ID", .help = "the column, or another unit whose first outlet is evaluated"},
        Option{.name = "--product",
               .value = "COMPONENT",
               .help = "component for purity and yield; default: the product of the column"},
        Option{.name = "--among",
               .value = "A,B",
               .help = "components counted for purity besides the product; default: all large molecules"},
        Option{.name = "--by", .value = "WHAT", .help = "purity by mass (default) or by amount"},
        Option{.name = "--during",
               .value = "PHASE",
               .help = "evaluate only this phase (elute; elute:2 is its second run), and count from its start"},
        Option{.name = "--pool", .value = "CUT", .help = "cut of a pool (see below)", .many = true},
        Option{.name = "--fractions",
               .value = "SIZE",
               .help = "fractions of a volume (5 mL) or a time (2 min); default of a measured run: those it collected"},
        Option{
            .name = "--breakthrough", .value = "SHARE", .help = "of the feed, for the binding capacity; default 10%"},
        Option{.name = "--until",
               .value = "T",
               .help = "how long to run (2h, \"90 min\"); default: the recipe's duration"},
        Option{.name = "--set",
               .value = "PATH=VALUE",
               .help = "a different value for a path of the plant file",
               .many = true},
        Option{.name = "--out",
               .value = "CSV",
               .help = "write the unit's series, or the measured runs over each other, in SI; - is standard output",
               .output = true},
        Option{.name = "--every", .value = "T", .help = "one sample of the chromatogram each T (1s)"},
        Option{.name = "--points",
               .value = "N",
               .help = "N samples, both ends counted; 4001 without --every and --points"},
        Option{.name = "--tolerance",
               .value = "TOL",
               .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
        Option{
            .name = "--uv",
            .value = "CURVE",
            .help =
                "absorbance of a measured run, by its name, a part of it or its wavelength; default: 280 nm, else the "
                "first",
            .many = true},
        Option{.name = "--zero",
               .value = "PLACE",
               .help = "where volumes of a measured run count from: injection (default), injection:2, a text of its "
                       "log, 5 mL"},
        Option{.name = "--bed-height", .value = "L", .help = "height of the bed (10 cm), for HETP"},
        Option{.name = "--baseline",
               .value = "KIND",
               .help = "none, constant, line (default) or window:WIDTH (2 mL, 1.5 CV)"},
        Option{.name = "--threshold",
               .value = "N",
               .help = "minimum height of a peak in standard deviations of the noise; default 10"},
        Option{.name = "--extinction", .value = "E", .help = "absorptivity (1.4 L/g/cm), with --path-length"},
        Option{.name = "--path-length", .value = "L", .help = "path length of the detector cell (2 mm)"},
        Option{
            .name = "--loaded", .value = "MASS", .help = "mass that was loaded (5 mg), for yields; with --extinction"},
        Option{.name = "--collector-delay",
               .value = "V",
               .help = "volume from the detector to the fraction collector (0.3 mL); default 0"}},
    runReadingOptions);

} // namespace

const Command chromatogram{
    .name = "chromatogram",
    .summary = "Report the peaks, pools and capacity of a column, of a plant that is run or of measured runs",
    .positionals = chromatogramPositionals,
    .options = chromatogramOptions,
    .about =
        "A CUT is uv:10% (of the peak, both sides), uv:10%..20% (rising..falling), uv:0.2 (absorbance units),\ntime:35 "
        "min..50 min, volume:1 L..3 L (from where it looks) or purity:99% (the most product that is as pure).\nWithout "
        "--pool the one stored in the project is reported, as it was cut in the window.\nWithout --during pools and "
        "fractions are looked for at the product's highest peak. Lines join the samples, and\nintegrals are exact for "
        "them. A measured run is known by its content and needs no --unit; several are\nreported one after the other, "
        "and overlaid by --out. --json prints titer.chromatogram/1.",
    .example = "titer-cli chromatogram capture.plant.json --unit column --during elute --pool uv:10%",
    .run = runChromatogram};

} // namespace titer::cli
