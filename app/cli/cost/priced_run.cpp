#include "app/cli/cost/priced_run.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "core/economics/economics_file.h"

namespace titer::cli {

using base::say;

std::optional<PricedRun> pricedRun(const std::string& path, model::Flowsheet flowsheet,
                                   const std::vector<std::string>& settings, const RunOrder& order)
{
    PricedRun made;
    made.name = flowsheet.name.empty() ? path : flowsheet.name;
    base::Errors errors;
    made.plant = checkedPlant(std::move(flowsheet), settings, errors);
    if (made.plant) {
        if (made.plant->economics.isObject())
            made.economics = economics::readEconomics(made.plant->economics, *made.plant, errors);
        else
            errors.push_back(base::inputError(
                "economics",
                say("The plant states no prices; add “economics” to it, or give a table of them (--prices FILE).")));
    }
    printErrors(errors, path);
    if (!errors.empty()) return std::nullopt;
    runs::RunRequest request;
    request.until = order.until;
    request.tolerance = order.tolerance;
    made.result = runWithProgress(made.plant, request, made.name);
    printNotices(made.result.notices, path);
    printFaults(made.result, path);
    if (made.result.status == figures::RunStatus::Ok) return made;
    printError({base::Code::Solver, "run",
                say("The run is {1}, so what it costs is not known. Correct what is reported of it.",
                    figures::statusText(made.result.status))});
    return std::nullopt;
}

} // namespace titer::cli
