#include "app/cli/capability_json.h"

namespace titer::cli {

using base::Json;
using studies::Capability;
using studies::ControlChart;

namespace {

Json numbersOf(const std::vector<double>& values)
{
    Json json = Json::array();
    for (const double value : values) json.push(value);
    return json;
}

} // namespace

Json chartJson(const ControlChart& chart)
{
    Json found = Json::array();
    for (const studies::Signal& signal : chart.signalled)
        found.push(Json::object({{"point", signal.point + 1}, {"rule", signal.rule}}));
    Json json = Json::object({{"what", chart.what},
                              {"centre", chart.centre},
                              {"points", numbersOf(chart.points)},
                              {"lower", numbersOf(chart.lower)},
                              {"upper", numbersOf(chart.upper)}});
    if (!chart.below.empty()) json["below"] = numbersOf(chart.below);
    json["signals"] = std::move(found);
    return json;
}

Json capabilityJson(const Capability& capability)
{
    Json indices = Json::object();
    for (const studies::CapabilityIndex& index : capability.indices)
        indices[index.name] = Json::object({{"value", index.value}, {"low", index.low}, {"high", index.high}});
    return Json::object({{"values", capability.values},
                         {"mean", capability.mean},
                         {"within", capability.within},
                         {"overall", capability.overall},
                         {"indices", indices},
                         {"expected_outside", capability.outside},
                         {"found_outside", capability.found},
                         {"normality_p", capability.normality}});
}

} // namespace titer::cli
