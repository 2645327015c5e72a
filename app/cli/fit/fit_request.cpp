#include "app/cli/fit/fit_request.h"

#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"
#include "core/solve/catalogue.h"
#include "core/twin/held_variables.h"
#include "core/twin/measured_table.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

bool isPath(const std::string& word)
{
    return base::startsWith(word, "units/") || base::startsWith(word, "recipe/") ||
           base::startsWith(word, "controllers/");
}

} // namespace

bool isStored(const Arguments& arguments)
{
    return arguments.positionals().size() == 1 && arguments.values("--parameters").empty() &&
           arguments.values("--experiment").empty();
}

FitRequest readFitRequest(const Arguments& arguments)
{
    FitRequest request;
    const std::string plant = arguments.positional(0);
    request.fit.paths = arguments.values("--parameters");
    for (std::size_t i = 1; i < arguments.positionals().size(); ++i) {
        const std::string& word = arguments.positionals()[i];
        if (isPath(word))
            request.fit.paths.push_back(word); // more paths behind --parameters
        else
            request.experiments.push_back({plant, word});
    }
    for (const std::string& text : arguments.values("--experiment")) {
        PlantData pair;
        if (!splitAt(text, pair.plant, pair.data)) request.fault = "--experiment wants PLANT=DATA, not “" + text + "”";
        request.experiments.push_back(std::move(pair));
    }
    for (const std::string& text : arguments.values("--predict")) {
        PlantData pair;
        if (!splitAt(text, pair.plant, pair.data)) pair = {plant, text};
        request.unseen.push_back(std::move(pair));
    }
    request.map = columnMapOf(arguments, request.fault);
    request.align = readAlignment(arguments, request.fault);
    if (request.align.by == twin::AlignRule::By::Fit)
        request.fault = "--align fit places a recording by the model, which a fit still looks for; state its place";
    for (const std::string& text : arguments.values("--noise")) {
        FitStatement entry;
        if (!splitAt(text, entry.name, entry.text)) request.fault = "--noise wants TAG=SD, not “" + text + "”";
        request.noise.push_back(std::move(entry));
    }
    for (const auto& [option, into] : {std::pair{"--bounds", &request.bounds}, std::pair{"--vary", &request.vary}})
        for (const std::string& text : arguments.values(option)) {
            FitStatement entry;
            if (!splitAt(text, entry.name, entry.text) || entry.text.find(':') == std::string::npos)
                request.fault = option + std::string(" wants PATH=LOW:HIGH, not “") + text + "”";
            into->push_back(std::move(entry));
        }
    if (arguments.has("--next-experiment")) request.next.emplace();
    if (!request.next && !request.vary.empty()) request.fault = "--vary belongs to --next-experiment";
    request.fit.freeInitial = arguments.has("--free-initial");
    request.sensors = arguments.value("--sensors").value_or("");
    if (request.fault.empty()) request.runs = readChromatogramOrder(arguments, request.fault);
    if (const std::optional<std::string> starts = arguments.value("--starts")) {
        const std::optional<double> number = base::readNumber(*starts);
        if (!number || !(*number >= 1.0 && *number <= 1000.0) || *number != std::floor(*number))
            request.fault = "--starts wants a whole number from 1 to 1000, not “" + *starts + "”";
        else
            request.fit.starts = int(*number);
    }
    const base::Result<double> tolerance = readTolerance(arguments.value("--tolerance").value_or("normal"));
    if (!tolerance)
        request.fault = "--tolerance: " + tolerance.error().what.text();
    else
        request.fit.tolerance = *tolerance;
    if (isStored(arguments)) return request;
    if (request.fit.paths.empty()) request.fault = "--parameters is missing";
    if (request.experiments.empty()) request.fault = "a table of data is missing";
    return request;
}

std::string faultOfTables(const Arguments& arguments, const FitRequest& request)
{
    std::string fault = request.fault;
    for (const auto& [run, table] : request.runs.assays)
        if (std::none_of(request.experiments.begin(), request.experiments.end(),
                         [&](const PlantData& pair) { return pair.data == run; }))
            fault = "--assays: “" + run + "” is not among the data";
    for (const char* option : {"--into", "--fit"})
        if (arguments.has(option)) fault = std::string(option) + " belongs to the fit that a project keeps";
    return fault;
}

// What asks for tables has no place next to the fit of a project.
std::string faultOfStored(const Arguments& arguments, const FitRequest& request)
{
    for (const char* option : {"--map", "--noise", "--bounds", "--sensors", "--free-initial", "--next-experiment",
                               "--vary", "--predict", "--align"})
        if (arguments.has(option) || !arguments.values(option).empty())
            return std::string(option) + " belongs to a table of data, which is missing";
    for (const char* option : measuredRunOptions)
        if (arguments.has(option) || !arguments.values(option).empty())
            return std::string(option) + " belongs to a measured run, which is missing";
    return request.fault;
}

std::vector<studies::FitExperiment> readExperiments(const Arguments& arguments, const std::vector<PlantData>& pairs,
                                                    FitRequest& request, FileAlignment& alignment, base::Errors& errors)
{
    std::vector<PlantFile> files;
    for (const PlantData& pair : pairs) {
        const base::CsvOptions options = connect::readImportOptions(importSettings(arguments, pair.plant), errors);
        base::Notices notices;
        base::Errors faults;
        const model::Flowsheet flowsheet = readFlowsheet(pair.plant, faults, notices);
        const bool isRun = faults.empty() && base::isCurveFile(pair.data, options);
        if (isRun && !request.runs.inlet.empty() && files.empty() && &pairs == &request.experiments)
            request.original = flowsheet;
        request.runs.reading = options;
        request.runs.align = request.align;
        if (isRun)
            files.push_back({pair.plant,
                             options,
                             {readChromatogram(flowsheet, pair.data, request.map, request.runs, faults, notices)},
                             true});
        else if (faults.empty())
            files.push_back(
                {pair.plant, options, readExperiment(flowsheet, pair.data, request.map, options, faults, notices)});
        request.fit.scatterByExperiment = request.fit.scatterByExperiment || isRun;
        printNotices(notices, pair.data);
        printErrors(faults, pair.plant);
        errors.insert(errors.end(), faults.begin(), faults.end());
    }
    if (!errors.empty()) return {};
    base::Errors faults;
    base::Notices notices;
    std::vector<studies::FitExperiment> experiments =
        alignExperiments(files, request.align, alignment, faults, notices).experiments;
    for (studies::FitExperiment& experiment : experiments) {
        // Whoever states the noise of a column wants it to count.
        std::vector<model::TagEntry> stated = request.map;
        for (const FitStatement& noise : request.noise)
            stated.push_back({noise.name, twin::mappedTag(experiment.flowsheet, noise.name, request.map)});
        base::Errors ofPlant; // said when it was read
        twin::leaveOutHeld(experiment, model::check(experiment.flowsheet, solve::catalogue(), ofPlant), stated, faults,
                           notices);
    }
    printNotices(notices);
    printErrors(faults);
    errors.insert(errors.end(), faults.begin(), faults.end());
    return experiments;
}

void readStatements(FitRequest& request, base::Errors& errors)
{
    base::Errors faults;
    const model::Flowsheet& first = request.fit.experiments.front().flowsheet;
    for (const FitStatement& stated : request.bounds) request.fit.bounds.push_back(readBounds(first, stated, faults));
    for (const FitStatement& stated : request.vary) {
        const studies::FitBounds bounds = readBounds(first, stated, faults);
        if (!std::isfinite(bounds.low) || !std::isfinite(bounds.high))
            faults.push_back({base::Code::Input, "--vary " + stated.name, base::say("Give both ends, LOW:HIGH.")});
        request.next->vary.push_back(bounds);
    }
    if (!request.sensors.empty()) readSensorNoise(request.sensors, request.fit.experiments, request.fit.noise, faults);
    readNoise(request.noise, request.map, request.fit.experiments, request.fit.noise, faults);
    printErrors(faults, "fit");
    errors.insert(errors.end(), faults.begin(), faults.end());
}

} // namespace titer::cli
