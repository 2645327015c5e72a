// titer-cli chromatogram: runs a plant and reports what left one of its columns: peaks, pools, fractions, breakthrough;
// or reads runs that were measured and reports their peaks.
#include "app/cli/chromatogram_cut.h"
#include "app/cli/chromatogram_measured.h"
#include "app/cli/chromatogram_report.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/run_order.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/course.h"

#include <algorithm>

namespace titer::cli {

using base::Code;
using base::Error;
using base::say;
using figures::Chromatogram;
using figures::RunResult;

namespace {

constexpr int usualPoints = 4001;

struct Request {
    RunOrder order;
    std::vector<PoolCut> cuts;
    FractionSize fractions;
    double breakthrough = 0.1; // [-]
    bool byAmount = false;
    std::string fault; // of usage
};

Request readRequest(const Arguments& arguments)
{
    Request request;
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
    for (const char* option : {"--uv", "--zero", "--axis", "--flow", "--column-volume", "--bed-height", "--baseline",
                               "--threshold", "--extinction", "--path-length", "--loaded", "--collector-delay"})
        if (arguments.has(option)) request.fault = std::string(option) + " belongs to a measured run, not to a plant";
    if (arguments.positionals().size() > 1) request.fault = "several files are measured runs; a plant stands alone";
    if (!arguments.has("--unit") && request.fault.empty())
        request.fault = "--unit ID is missing, which a plant needs; the file is no measured run";
    return request;
}

// The place of a component in the course, or -1 with an error.
int componentNamed(const Chromatogram& chromatogram, const std::string& id, base::Errors& errors, const char* option)
{
    std::vector<std::string> ids;
    for (int c = 0; c < chromatogram.components(); ++c) {
        ids.push_back(chromatogram.course().components[c].id);
        if (ids.back() == id) return c;
    }
    errors.push_back({Code::Input, option,
                      say("“{1}” does not pass this unit. Name one of these: {2}.", id, base::join(ids, ", "))});
    return -1;
}

// What counts for purity: what was named, or what counts in mass and large molecules.
figures::Product productFor(const Arguments& arguments, const Chromatogram& chromatogram, const std::string& usual,
                            bool byAmount, base::Errors& errors)
{
    const std::optional<std::string> named = arguments.value("--product");
    figures::Product product;
    if (!named && usual.empty()) {
        errors.push_back({Code::Input, "--product",
                          say("No component of this unit is a large molecule. Name the product with --product.")});
        return product;
    }
    product.component = componentNamed(chromatogram, named.value_or(usual), errors, "--product");
    if (product.component < 0) return product;
    std::vector<int> counted{product.component};
    if (const auto among = arguments.value("--among")) {
        for (const std::string_view id : base::split(*among, ','))
            counted.push_back(componentNamed(chromatogram, std::string(base::trimmed(id)), errors, "--among"));
    } else {
        for (int c = 0; c < chromatogram.components(); ++c) {
            const figures::CourseComponent& component = chromatogram.course().components[c];
            constexpr double large = 1.0; // [kg/mol]
            const bool largeMolecule = component.moles > 0.0 && component.mass / component.moles > large;
            if (largeMolecule || (component.mass == 1.0 && component.moles <= 0.0)) counted.push_back(c);
        }
    }
    product.weights.assign(std::size_t(chromatogram.components()), 0.0);
    for (const int c : counted) {
        if (c < 0) continue;
        const figures::CourseComponent& component = chromatogram.course().components[c];
        const double weight = byAmount ? component.moles : component.mass;
        product.weights[c] = weight;
        if (weight <= 0.0)
            errors.push_back(
                {Code::Input, "components/" + component.id,
                 say("“{1}” cannot be converted to {2} without its molar mass. Give it, or omit it with --among.",
                     component.id, byAmount ? "amount" : "mass")});
    }
    return product;
}

// Whether any of the component entered or left; traces are rounding.
bool passed(const Chromatogram& chromatogram, int component)
{
    constexpr double rounding = 1e-12; // of 1 basis/m3
    const double end = chromatogram.span().to, min = rounding * chromatogram.volume(end);
    return chromatogram.loaded(component) > min || chromatogram.amount(component, end) > min;
}

// When the phase "elute", or "elute:2" the second time, lasted.
base::Result<figures::Span> spanOf(const model::Plant& plant, const RunResult& result, const std::string& text)
{
    const std::size_t colon = text.find(':');
    const std::string id = text.substr(0, colon);
    const std::optional<double> wanted =
        colon == std::string::npos ? std::optional<double>(1.0) : base::readNumber(text.substr(colon + 1));
    double times = 0.0;
    for (const solve::PhaseRecord& record : result.phases) {
        if (plant.phases[std::size_t(record.phase)].id != id) continue;
        if (wanted && ++times == *wanted)
            return figures::Span{record.start, record.end >= 0.0 ? record.end : result.simulatedTime};
    }
    std::vector<std::string> ids;
    for (const model::PlantPhase& phase : plant.phases) ids.push_back(phase.id);
    if (ids.empty())
        return Error{Code::Input, "--during",
                     say("The phase “{1}” did not run, because the recipe has no phases: omit --during.", text)};
    return Error{Code::Input, "--during",
                 say("The phase “{1}” did not run. The phases of the recipe are: {2}; “ID:2” is the second run.", text,
                     base::join(ids, ", "))};
}

double lengthOf(const model::PlantUnit& unit)
{
    for (const auto& entry : unit.setup.params.entries)
        if (std::string_view(entry.spec->key) == "length") return entry.value;
    return 0.0;
}

// Residence time by flow is the bed's volume.
double resinOf(const RunResult& result, const std::string& unit)
{
    const figures::Column* residence = result.column(unit + ".residence_time");
    const figures::Column* flow = result.column(unit + ".out.flow");
    if (!residence || !flow) return 0.0;
    for (std::size_t i = 0; i < flow->values.size(); ++i)
        if (flow->values[i] > 0.0) return residence->values[i] * flow->values[i];
    return 0.0;
}

base::Result<figures::Span> cutOf(const Chromatogram& chromatogram, const PoolCut& cut, const figures::Product& product,
                                  figures::Span span)
{
    const auto& outlet = chromatogram.course().components[product.component].outlet;
    switch (cut.kind) {
    case PoolCut::Kind::Uv: {
        const auto& uv = chromatogram.course().uv;
        return cutByLevel(chromatogram, uv.empty() ? outlet : uv, cut.front, cut.back, span);
    }
    case PoolCut::Kind::Volume:
        return cutByVolume(chromatogram, cut.from, cut.to, span);
    case PoolCut::Kind::Purity:
        return cutByPurity(chromatogram, product, cut.from, span);
    case PoolCut::Kind::Time:
    case PoolCut::Kind::None:
        break;
    }
    return figures::Span{cut.from, cut.to};
}

// Of what counts for purity; traces below a thousandth of the product's height are ripples of the solution.
void addPeaks(const Chromatogram& chromatogram, std::optional<figures::Span> within, double tolerance,
              ChromatogramFindings& findings)
{
    constexpr double trace = 1e-3;
    const figures::Product& product = findings.product;
    const auto& components = chromatogram.course().components;
    const figures::Span span = within.value_or(chromatogram.span());
    const auto height = [&](int c) {
        return product.weights[c] * components[c].outlet[largestWithin(chromatogram, components[c].outlet, span)];
    };
    figures::PeakSearch search;
    search.within = within;
    search.injected = span.from;
    search.ground = figures::groundOf(tolerance);
    const auto add = [&](const std::string& signal, const std::vector<double>& values) {
        for (const figures::Peak& peak : findPeaks(chromatogram, values, search))
            findings.peaks.push_back({signal, peak});
    };
    if (!chromatogram.course().uv.empty()) add("uv", chromatogram.course().uv);
    for (int c = 0; c < chromatogram.components(); ++c)
        if (product.weights[c] > 0.0 && height(c) > trace * height(product.component))
            add(components[c].id, components[c].outlet);
}

// Where pools are looked for without --during: the product's highest peak.
base::Result<figures::Span> peakSpan(const ChromatogramFindings& findings, const std::string& product)
{
    std::vector<figures::Peak> own;
    for (const SignalPeak& found : findings.peaks)
        if (found.signal == product) own.push_back(found.peak);
    if (const auto peak = figures::highestPeak(own)) return figures::Span{peak->start, peak->end};
    return Error{
        Code::Input, "pool",
        say("“{1}” leaves without a peak, so there is none to collect. Elute it, or name a phase with --during.",
            product)};
}

void addPools(const Chromatogram& chromatogram, const Request& request, figures::Span span,
              ChromatogramFindings& findings, base::Errors& errors)
{
    for (const PoolCut& cut : request.cuts) {
        const auto where = cutOf(chromatogram, cut, findings.product, span);
        const auto pool = where ? poolBetween(chromatogram, *where) : base::Result<figures::Pool>(where.error());
        if (pool)
            findings.pools.emplace_back(cut.text, *pool);
        else
            errors.push_back(pool.error());
    }
    if (request.fractions.volume <= 0.0 && request.fractions.duration <= 0.0) return;
    auto fractions = request.fractions.volume > 0.0 ? fractionsOfVolume(chromatogram, request.fractions.volume, span)
                                                    : fractionsOfTime(chromatogram, request.fractions.duration, span);
    if (fractions)
        findings.fractions = *std::move(fractions);
    else
        errors.push_back(fractions.error());
}

void find(const Arguments& arguments, const Request& request, const model::Plant& plant, const RunResult& result,
          const Chromatogram& chromatogram, ChromatogramFindings& findings, base::Errors& errors)
{
    const int unit = plant.unitIndex(findings.unit);
    const int usual = figures::productOf(plant, unit);
    findings.product =
        productFor(arguments, chromatogram, usual < 0 ? "" : plant.components[usual].id, request.byAmount, errors);
    if (!errors.empty()) return;
    std::optional<figures::Span> during;
    if (const auto phase = arguments.value("--during")) {
        const base::Result<figures::Span> span = spanOf(plant, result, *phase);
        if (!span) {
            errors.push_back(span.error());
            return;
        }
        during = *span;
    }
    addPeaks(chromatogram, during, request.order.tolerance, findings);
    if (const int c = findings.product.component; !passed(chromatogram, c)) {
        const std::string& id = chromatogram.course().components[c].id;
        errors.push_back({Code::Input, "--product",
                          say("“{1}” neither entered nor left in this run. Add it to an upstream inlet, or name "
                              "another product.",
                              id)});
        return;
    }
    if (!request.cuts.empty() || arguments.has("--fractions")) {
        const std::string& product = chromatogram.course().components[findings.product.component].id;
        // A cut by times needs no peak.
        const bool byTime = !arguments.has("--fractions") &&
                            std::all_of(request.cuts.begin(), request.cuts.end(),
                                        [](const PoolCut& cut) { return cut.kind == PoolCut::Kind::Time; });
        const base::Result<figures::Span> span = during   ? *during
                                                 : byTime ? base::Result<figures::Span>(chromatogram.span())
                                                          : peakSpan(findings, product);
        if (span)
            addPools(chromatogram, request, *span, findings, errors);
        else
            errors.push_back(span.error());
    }
    if (findings.resin <= 0.0 || chromatogram.loaded(findings.product.component) <= 0.0) return;
    const auto breakthrough =
        breakthroughOf(chromatogram, findings.product.component, request.breakthrough, findings.resin);
    if (breakthrough)
        findings.breakthrough = *breakthrough;
    else
        errors.push_back(breakthrough.error());
}

// The columns of the unit alone.
std::string courseCsv(RunResult result, int unit)
{
    std::erase_if(result.columns, [&](const figures::Column& column) { return column.plantUnit != unit; });
    return runs::seriesCsv(result);
}

int report(const Arguments& arguments, const Request& request, const model::Plant& plant, const RunResult& result)
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
    findings.resin = resinOf(result, findings.unit);
    findings.length = lengthOf(plant.units[std::size_t(unit)]);
    base::Result<figures::Course> course = figures::courseOf(plant, result, unit);
    auto chromatogram = course ? Chromatogram::make(*std::move(course)) : base::Result<Chromatogram>(course.error());
    if (!chromatogram) {
        printErrors({chromatogram.error()}, path);
        return exitError;
    }
    find(arguments, request, plant, result, *chromatogram, findings, errors);
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
void takeProjectsPool(const std::string& path, const std::string& unit, double until, Request& request,
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
    Request request = readRequest(arguments);
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
constexpr Option chromatogramOptions[] = {
    {.name = "--unit", .value = "ID", .help = "the column, or another unit whose first outlet is evaluated"},
    {.name = "--product",
     .value = "COMPONENT",
     .help = "component for purity and yield; default: the product of the column"},
    {.name = "--among",
     .value = "A,B",
     .help = "components counted for purity besides the product; default: all large molecules"},
    {.name = "--by", .value = "WHAT", .help = "purity by mass (default) or by amount"},
    {.name = "--during",
     .value = "PHASE",
     .help = "evaluate only this phase (elute; elute:2 is its second run), and count from its start"},
    {.name = "--pool", .value = "CUT", .help = "cut of a pool (see below)", .many = true},
    {.name = "--fractions",
     .value = "SIZE",
     .help = "fractions of a volume (5 mL) or a time (2 min); default of a measured run: those it collected"},
    {.name = "--breakthrough", .value = "SHARE", .help = "of the feed, for the binding capacity; default 10%"},
    {.name = "--until", .value = "T", .help = "how long to run (2h, \"90 min\"); default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--out",
     .value = "CSV",
     .help = "write the unit's series, or the measured runs over each other, in SI; - is standard output",
     .output = true},
    {.name = "--every", .value = "T", .help = "one sample of the chromatogram each T (1s)"},
    {.name = "--points", .value = "N", .help = "N samples, both ends counted; 4001 without --every and --points"},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
    {.name = "--uv",
     .value = "CURVE",
     .help = "absorbance of a measured run, by its name, a part of it or its wavelength; default: 280 nm, else the "
             "first",
     .many = true},
    {.name = "--zero",
     .value = "PLACE",
     .help = "where volumes of a measured run count from: injection (default), injection:2, a text of its log, 5 mL"},
    {.name = "--axis",
     .value = "COLUMN",
     .help = "of a table: the column of volumes, times or CV along which the run lies"},
    {.name = "--flow", .value = "Q", .help = "at which a run without times and flow was run (1mL/min)"},
    {.name = "--column-volume",
     .value = "V",
     .help = "volume of the packed bed (1 mL), for column volumes; default: that which the file states"},
    {.name = "--bed-height", .value = "L", .help = "height of the bed (10 cm), for HETP"},
    {.name = "--baseline", .value = "KIND", .help = "none, constant, line (default) or window:WIDTH (2 mL, 1.5 CV)"},
    {.name = "--threshold",
     .value = "N",
     .help = "a peak stands out by N standard deviations of the noise; default 10"},
    {.name = "--extinction", .value = "E", .help = "extinction coefficient (1.4 L/g/cm), with --path-length"},
    {.name = "--path-length", .value = "L", .help = "light path of the detector cell (2 mm)"},
    {.name = "--loaded", .value = "MASS", .help = "mass that was loaded (5 mg), for yields; with --extinction"},
    {.name = "--collector-delay",
     .value = "V",
     .help = "volume from the detector to the fraction collector (0.3 mL); default 0"},
};

} // namespace

const Command chromatogram{
    .name = "chromatogram",
    .summary = "Report the peaks, pools and capacity of a column, of a plant that is run or of measured runs",
    .positionals = chromatogramPositionals,
    .options = chromatogramOptions,
    .about =
        "A CUT is uv:10% (of the peak, both sides), uv:10%..20% (rising..falling), uv:0.2 (absorbance units),\n"
        "time:35 min..50 min, volume:1 L..3 L (from where it looks) or purity:99% (the most product that is as pure).\n"
        "Without --pool the one stored in the project is reported, as it was cut in the window.\n"
        "Without --during pools and fractions are looked for at the product's highest peak. Lines join the samples, "
        "and\n"
        "integrals are exact for them. A measured run is known by its content and needs no --unit; several are\n"
        "reported one after the other, and laid over each other by --out. --json prints titer.chromatogram/1.",
    .example = "titer-cli chromatogram capture.plant.json --unit column --during elute --pool uv:10%",
    .run = runChromatogram};

} // namespace titer::cli
