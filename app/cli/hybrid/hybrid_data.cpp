#include "app/cli/hybrid/hybrid_data.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/fit_alignment.h"
#include "app/cli/fit/fit_into.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::say;

namespace {

struct DataFile {
    std::string plant, file;
    bool heldOut = false;
};

std::vector<DataFile> dataFilesOf(const Arguments& arguments, std::string& fault)
{
    std::vector<DataFile> sources;
    for (std::size_t i = 1; i < arguments.positionals().size(); ++i)
        sources.push_back({arguments.positional(0), arguments.positionals()[i]});
    for (const std::string& text : arguments.values("--experiment")) {
        DataFile source;
        if (!splitAt(text, source.plant, source.file)) fault = "--experiment wants PLANT=RUN, not “" + text + "”";
        sources.push_back(std::move(source));
    }
    for (const std::string& file : arguments.values("--hold-out")) {
        const auto named =
            std::find_if(sources.begin(), sources.end(), [&](const DataFile& source) { return source.file == file; });
        if (named == sources.end())
            sources.push_back({arguments.positional(0), file, true});
        else
            named->heldOut = true;
    }
    return sources;
}

// The only unit with a rate law.
std::string vesselOf(const model::Flowsheet& flowsheet, base::Errors& errors)
{
    std::vector<std::string> found;
    for (const model::UnitEntry& unit : flowsheet.units)
        if (const base::Json* record = unit.params.find("kinetics"); record && record->isObject())
            found.push_back(unit.id);
    if (found.size() == 1) return found.front();
    errors.push_back({base::Code::Input, "units",
                      found.empty()
                          ? say("No unit of this plant contains a culture with a rate law.")
                          : say("Name the unit with the culture with --vessel: {1}.", base::join(found, ", "))});
    return {};
}

// What a run starts with is what was measured then; files of one batch need not begin in the same second.
void startFromData(studies::FitExperiment& experiment, const std::string& unit)
{
    constexpr double atStart = 60.0; // [s]
    model::UnitEntry* entry = experiment.flowsheet.unit(unit);
    if (!entry || experiment.times.empty() || experiment.times.front() > atStart) return;
    for (const studies::MeasuredCourse& course : experiment.courses) {
        const std::string prefix = unit + ".", key = course.tag.substr(std::min(prefix.size(), course.tag.size()));
        const bool isContent = base::startsWith(course.tag, prefix) && entry->initial.find(key) && key != "volume";
        for (std::size_t i = 0; isContent && i < course.values.size() && experiment.times[i] <= atStart; ++i)
            if (std::isfinite(course.values[i])) {
                entry->initial[key] = std::max(0.0, course.values[i]);
                break;
            }
    }
}

} // namespace

std::string faultOfData(const Arguments& arguments)
{
    std::string fault;
    const bool none = dataFilesOf(arguments, fault).empty();
    if (fault.empty()) columnMapOf(arguments, fault);
    if (fault.empty() && none) fault = "a recording is missing";
    if (readAlignment(arguments, fault).by == twin::AlignRule::By::Fit)
        fault = "--align fit places a recording by the model, which a network still changes; state its place";
    return fault;
}

bool readHybridData(const Arguments& arguments, HybridData& data)
{
    std::string fault; // of usage, which faultOfData() has found
    const std::vector<model::TagEntry> map = columnMapOf(arguments, fault);
    const std::vector<DataFile> sources = dataFilesOf(arguments, fault);
    std::vector<PlantFile> files;
    bool sound = true;
    data.unit = arguments.value("--vessel").value_or("");
    for (const DataFile& source : sources) {
        base::Errors errors;
        base::Notices notices;
        const base::CsvOptions options = connect::readImportOptions(importSettings(arguments, source.plant), errors);
        const model::Flowsheet flowsheet = readFlowsheet(source.plant, errors, notices);
        if (errors.empty() && data.unit.empty()) data.unit = vesselOf(flowsheet, errors);
        if (errors.empty())
            files.push_back(
                {source.plant, options, readExperiment(flowsheet, source.file, map, options, errors, notices)});
        if (errors.empty()) {
            const base::Result<std::string> hash = base::sha256OfFile(source.file);
            data.files.push(base::Json::object(
                {{"name", tableName(source.file)}, {"sha256", hash ? base::Json(*hash) : base::Json()}}));
        }
        printNotices(notices, source.file);
        printErrors(errors, source.plant);
        sound = sound && errors.empty();
    }
    if (!sound) return false;
    base::Errors errors;
    base::Notices notices;
    AlignedExperiments aligned =
        alignExperiments(files, readAlignment(arguments, fault), data.alignment, errors, notices);
    printNotices(notices);
    printErrors(errors);
    if (!errors.empty()) return false;
    std::vector<char> heldOut(aligned.experiments.size(), false);
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (sources[i].heldOut) heldOut[aligned.ofFile[i]] = true;
    for (std::size_t e = 0; e < aligned.experiments.size(); ++e) {
        studies::FitExperiment& experiment = aligned.experiments[e];
        if (arguments.has("--initial-from-data")) startFromData(experiment, data.unit);
        (heldOut[e] ? data.heldOut : data.runs).push_back(std::move(experiment));
    }
    return true;
}

} // namespace titer::cli
