#include "app/cli/fit/fit_runs.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"

namespace titer::cli {

using base::Code;
using base::Errors;
using base::say;

std::vector<NamedRun> namedRunsOf(const Arguments& arguments)
{
    std::vector<NamedRun> runs;
    for (std::size_t i = 1; i < arguments.positionals().size(); ++i) {
        NamedRun run;
        if (!splitAt(arguments.positionals()[i], run.component, run.path)) run = {{}, arguments.positionals()[i]};
        runs.push_back(std::move(run));
    }
    return runs;
}

std::optional<FittedPlant> readFittedPlant(const Arguments& arguments, const std::string& path, Errors& errors)
{
    if (const std::optional<std::string> out = arguments.value("--output"))
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    base::Notices notices;
    FittedPlant fitted{readFlowsheet(path, errors, notices), nullptr};
    printNotices(notices, path);
    if (errors.empty()) fitted.plant = checkedPlant(fitted.flowsheet, {}, errors);
    return errors.empty() ? std::optional(std::move(fitted)) : std::nullopt;
}

void printFit(const Arguments& arguments, const base::Json& json, const std::string& text)
{
    const bool plantGoesThere = arguments.value("--output") == "-";
    if (arguments.json() && !plantGoesThere)
        printJson(json);
    else if (plantGoesThere)
        complain(text);
    else
        print(text);
}

int unitFor(const model::Plant& plant, const std::string& named, std::span<const std::string_view> types,
            Errors& errors)
{
    const std::string type = base::join(std::vector<std::string>(types.begin(), types.end()), " or ");
    std::vector<std::string> ids;
    int found = -1;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        if (std::find(types.begin(), types.end(), plant.units[i].type->id) == types.end()) continue;
        ids.push_back(plant.units[i].id);
        if (named.empty() || named == ids.back()) found = int(i);
    }
    if (found >= 0 && (!named.empty() || ids.size() == 1)) return found;
    errors.push_back({Code::Input, "--unit",
                      ids.empty()
                          ? say("The plant has no unit of the type {1}. Add one to its flow path first.", type)
                          : say("Name one unit of the type {1} with --unit: {2}.", type, base::join(ids, ", "))});
    return -1;
}

base::Result<figures::MeasuredRun> readMeasuredRun(const std::string& path, const std::string& zero,
                                                   base::Notices& notices, const base::CsvOptions& reading)
{
    const base::Result<base::CurveExport> curves = base::readCurveFile(path, reading);
    return curves ? figures::measuredRunOf(*curves, {zero}, notices)
                  : base::Result<figures::MeasuredRun>(curves.error());
}

base::CsvOptions readRunReading(const Arguments& arguments, std::string& fault)
{
    base::CsvOptions reading;
    reading.axisColumn = arguments.value("--axis").value_or("");
    reading.chromatogram = arguments.value("--chromatogram").value_or("");
    takeOption(arguments, "--flow", reading.flow, above0("m3/s"), fault);
    takeOption(arguments, "--column-volume", reading.columnVolume, above0("m3"), fault);
    return reading;
}

} // namespace titer::cli
