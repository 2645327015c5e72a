#include "app/live/loops/loop_setup.h"

#include "app/common/messages/json_members.h"
#include "core/solve/catalogue.h"

namespace titer::app {

using base::Code;
using base::say;

namespace {

constexpr const char* loopSetting = "loops";

} // namespace

base::Result<std::optional<LoopSetup>> readLoopSetup(store::ProjectFile& project)
{
    const base::Result<std::optional<std::string>> text = project.setting(loopSetting);
    if (!text) return text.error();
    if (!*text || (*text)->empty()) return std::optional<LoopSetup>();
    base::Errors errors;
    const base::Json json = base::readJson(**text, errors);
    LoopSetup setup{.source = textOf(json, "source"), .by = textOf(json, "by"), .since = textOf(json, "since")};
    if (const base::Json* device = json.find("device")) setup.device = connect::readSettings(*device);
    if (!errors.empty() || setup.source.empty())
        return base::inputError(loopSetting, say(CORE_TR("core", "Which loops run cannot be read from the project; "
                                                                 "choose their source again on the page Twin.")));
    return std::optional(std::move(setup));
}

base::Result<LoopOrder> loopOrder(store::ProjectFile& project, const LoopSetup& setup)
{
    if (const base::Errors faults = checkDevice(setup.device); !faults.empty()) return faults.front();
    const base::Result<store::PlantText> text = project.plant();
    if (!text) return text.error();
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text->text, errors);
    std::optional<model::Plant> plant;
    if (errors.empty()) plant = model::check(flowsheet, solve::catalogue(), errors);
    if (!errors.empty()) return errors.front();
    if (!plant || !hasLoops(*plant))
        return base::inputError(
            "controllers", say(CORE_TR("core", "No controller of this plant writes to a set-point with a guard, so "
                                               "there is no loop to run; state its limits in “guards”.")));
    LoopOrder order{.source = setup.source, .start = {}, .device = setup.device};
    order.start.plant = std::make_shared<const model::Plant>(*std::move(plant));
    order.start.by = setup.by;
    return order;
}

base::Done saveLoopSetup(store::ProjectFile& project, const std::optional<LoopSetup>& setup)
{
    if (setup)
        if (const base::Result<LoopOrder> order = loopOrder(project, *setup); !order) return order.error();
    // What cannot be read is replaced as well.
    const base::Result<std::optional<LoopSetup>> before = readLoopSetup(project);
    base::Json json = base::Json::object();
    if (setup) {
        json["source"] = setup->source;
        json["device"] = connect::settingsJson(setup->device);
        json["by"] = setup->by;
        json["since"] = setup->since;
    }
    if (const base::Done saved = project.setSetting(loopSetting, setup ? json.write(false) : std::string()); !saved)
        return saved;
    return project.audit({.what = setup ? "loops_begun" : "loops_ended",
                          .place = "loops",
                          .before = before && *before ? (*before)->source : std::string(),
                          .after = setup ? setup->source : std::string()});
}

} // namespace titer::app
