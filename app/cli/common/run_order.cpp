// Reads the options of a run and reports its faults.
#include "app/cli/common/run_order.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::cli {

using figures::RunResult;
using figures::RunStatus;

namespace {

constexpr long maxPoints = 10'000'000;

} // namespace

RunOrder readRunOrder(const Arguments& arguments)
{
    RunOrder order;
    takeOption(arguments, "--until", order.until, readDuration, order.fault);
    takeOption(arguments, "--every", order.every, readDuration, order.fault);
    takeOption(arguments, "--points", order.points, countWithin(2, maxPoints), order.fault);
    takeOption(arguments, "--tolerance", order.tolerance, readTolerance, order.fault);
    if (!order.fault.empty()) return order;
    if (arguments.has("--every") && arguments.has("--points")) order.fault = "give --every or --points, not both";
    if (const std::string fault = outputFault(arguments); !fault.empty()) order.fault = fault;
    for (const std::string& setting : arguments.values("--set"))
        if (setting.find('=') == std::string::npos || setting.front() == '=')
            order.fault =
                "--set wants PATH=VALUE, such as units/n1/params/vessel_volume=\"50 L\", not “" + setting + "”";
    return order;
}

std::shared_ptr<const model::Plant> orderedPlant(const Arguments& arguments, std::string& name, base::Errors& errors,
                                                 const std::function<void(model::Flowsheet&)>& lay)
{
    const std::string path = arguments.positional(0);
    base::Notices notices;
    model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    name = flowsheet.name;
    printNotices(notices, path);
    std::shared_ptr<const model::Plant> plant;
    if (errors.empty() && lay) lay(flowsheet);
    if (errors.empty()) plant = checkedPlant(std::move(flowsheet), arguments.values("--set"), errors);
    if (const std::optional<std::string> out = arguments.value("--out"); out && errors.empty())
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    return plant;
}

base::Result<std::vector<double>> outputTimes(const RunOrder& order, double duration)
{
    const double until = order.until > 0.0 ? order.until : duration;
    if (order.points > 0) return runs::gridPoints(until, int(order.points));
    if (order.every <= 0.0) return std::vector<double>();
    if (until / order.every > double(maxPoints))
        return base::Error{base::Code::Input, "--every",
                           base::say("{1} in steps of {2} are more than {3} output times. Take a longer step.",
                                     base::writeQuantity(until, "d"), base::writeQuantity(order.every, "s"),
                                     std::to_string(maxPoints))};
    return runs::gridEvery(until, order.every);
}

RunResult runWithProgress(const std::shared_ptr<const model::Plant>& plant, const runs::RunRequest& request,
                          const std::string& title)
{
    LongWork work(title);
    runs::RunRequest shown = request;
    shown.progress = work.progress();
    shown.refined = [&](int) { work.entitle(title + ", again with a finer grid"); };
    return runs::run(plant, shown, work.token());
}

int reportTable(const Arguments& arguments, double instant,
                const std::function<RunTable(const model::Plant&, const RunResult&)>& made,
                const std::function<bool(const model::Plant&)>& prepare,
                const std::function<void(model::Flowsheet&)>& lay)
{
    const RunOrder options = readRunOrder(arguments);
    if (!options.fault.empty()) return usageError(arguments.command(), options.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    std::string name;
    const std::shared_ptr<const model::Plant> plant = orderedPlant(arguments, name, errors, lay);
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    const bool prepared = !prepare || prepare(*plant);
    runs::RunRequest request;
    request.until = options.until;
    request.tolerance = options.tolerance;
    if (instant >= 0.0) {
        const double until = options.until > 0.0 ? options.until : plant->duration;
        request.grid = runs::gridPoints(until, 1001);
        const auto place = std::ranges::lower_bound(request.grid, instant);
        if (place != request.grid.end() && *place != instant) request.grid.insert(place, instant);
    }
    const RunResult result = runWithProgress(plant, request, name.empty() ? path : name);
    printNotices(result.notices, path);
    printFaults(result, path);
    int status = prepared && result.status == RunStatus::Ok ? exitDone : exitError;
    const RunTable table = made(*plant, result);
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, table.csv); !written) {
            printError(written.error(), *out);
            status = exitError;
        }
    if (arguments.json())
        printJson(table.json);
    else if (out != "-")
        print(table.text);
    return status;
}

void printFaults(const RunResult& result, const std::string& path)
{
    printErrors(result.errors, path);
    if (result.status == RunStatus::Stopped)
        printError({base::Code::Input, "run",
                    base::say("The run was stopped at {1}.", base::writeQuantity(result.simulatedTime, "d"))});
}

} // namespace titer::cli
