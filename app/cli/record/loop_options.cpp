#include "app/cli/record/loop_options.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/live/loops/loop_setup.h"
#include "core/base/units/units.h"
#include "core/store/audit.h"

#include <algorithm>

namespace titer::cli {

using base::Code;
using base::say;

bool addSettings(const Arguments& arguments, const char* option, connect::Settings& settings)
{
    for (const std::string& text : arguments.values(option)) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos || at == 0) return false;
        settings.add(text.substr(0, at), text.substr(at + 1));
    }
    return true;
}

void readTerms(const Arguments& arguments, const char* forOption, guard::ArmTerms& terms, std::string& fault)
{
    const auto time = [](const std::string& text) { return base::readQuantity(text, "s"); };
    takeOption(arguments, "--advisory", terms.advisory, time, fault);
    takeOption(arguments, "--hold", terms.hold, time, fault);
    takeOption(arguments, forOption, terms.armed, time, fault);
    for (const base::Error& error : faultsOf(terms))
        if (fault.empty()) fault = error.what.text();
}

std::optional<app::LoopOrder> readLoops(const Arguments& arguments, const std::vector<connect::Source>& sources,
                                        base::Errors& errors, std::string& fault)
{
    const std::optional<std::string> file = arguments.value("--loops");
    app::LoopOrder order;
    if (!addSettings(arguments, "--device", order.device)) fault = "--device wants KEY=VALUE, such as heartbeat=alive";
    readTerms(arguments, "--armed-for", order.start.terms, fault);
    if (!file) {
        for (const char* option : {"--loop-source", "--device", "--advisory", "--hold", "--armed-for"})
            if (fault.empty() && !arguments.values(option).empty())
                fault = std::string(option) + " goes with --loops PLANT";
        return std::nullopt;
    }
    order.start.by = store::personOfProcess();
    order.source = arguments.value("--loop-source").value_or(sources.size() == 1 ? sources.front().id : "");
    if (order.source.empty() && fault.empty())
        fault = "say by --loop-source which source drives the set-points; the project has several";
    if (std::ranges::find(sources, order.source, &connect::Source::id) == sources.end() && fault.empty())
        fault = "the project has no source “" + order.source + "”; sources FILE lists them";
    if (!fault.empty()) return std::nullopt;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(*file, errors, notices);
    printNotices(notices, *file);
    if (errors.empty()) order.start.plant = checkedPlant(flowsheet, {}, errors);
    const base::Errors faults = app::checkDevice(order.device);
    errors.insert(errors.end(), faults.begin(), faults.end());
    if (!errors.empty() || !order.start.plant) return std::nullopt;
    if (!app::hasLoops(*order.start.plant)) {
        errors.push_back({Code::Input, *file,
                          say("No controller of this plant writes to a set-point with a guard, so there is no loop to "
                              "run; state its limits in “guards”.")});
        return std::nullopt;
    }
    return order;
}

} // namespace titer::cli
