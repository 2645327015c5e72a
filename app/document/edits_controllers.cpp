// Edits of the controllers of a plant.
#include "app/document/edits.h"
#include "app/document/edits_equations.h"
#include "app/document/references.h"

#include "app/common/sentence.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/library/controller_texts.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::ControllerEntry;
using model::Flowsheet;

namespace {

// What the new type knows of the parameters that were given.
Json paramsOf(const model::ControllerType& type, const Json& given)
{
    Json kept = Json::object();
    for (const auto& [key, value] : given.members())
        if (std::any_of(type.params.begin(), type.params.end(),
                        [&key](const model::ParamSpec& spec) { return key == spec.key; }))
            kept[key] = value;
    return kept.members().empty() ? Json() : kept;
}

// Equations to begin with: those of the controller that stood there, or one that holds what stands.
Json equationsOf(const model::ControllerType* before, const ControllerEntry& controller)
{
    if (before && model::controllerText(before->id))
        return model::asEquations(*before, controller.params, !controller.reads.empty());
    return Json::object({{"output", "output"}});
}

// "Cascade" or "Cascade 2", which a new controller is called.
bool isNamedAfter(const model::ControllerType& type, const std::string& name)
{
    const std::string own = app::label(type.label).toStdString();
    return name.starts_with(own) &&
           (name == own ||
            (name[own.size()] == ' ' && name.find_first_not_of("0123456789", own.size() + 1) == std::string::npos));
}

} // namespace

Edited labelController(const Flowsheet& before, std::string_view id, std::string_view label)
{
    const std::string owner = "controllers/" + std::string(id);
    const ControllerEntry* found = controllerOf(before, owner);
    if (!found) return absentEntry(owner);
    ControllerEntry named = *found;
    named.label = base::trimmed(label);
    return setController(before, named, id);
}

Edited retypeController(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                        std::string_view typeId)
{
    const std::string owner = "controllers/" + std::string(id);
    const ControllerEntry* found = controllerOf(before, owner);
    if (!found) return absentEntry(owner);
    const model::ControllerType* type = catalogue.controller(typeId);
    if (!type)
        return base::Error{base::Code::Input, owner + "/type",
                           base::say(CORE_TR("core", "There is no controller “{1}”."), typeId)};
    if (found->type == type->id) return before;
    ControllerEntry changed = *found;
    changed.type = type->id;
    changed.params = typeId == model::equationsType ? equationsOf(catalogue.controller(found->type), *found)
                                                    : paramsOf(*type, model::flatParams(*found));
    // A name that says the type says the new one; equations of its own keep that of what they came from.
    const model::ControllerType* former = catalogue.controller(found->type);
    if (former && typeId != model::equationsType && isNamedAfter(*former, found->label))
        changed.label = numberedName(app::label(type->label).toStdString(), " ", [&](const std::string& wish) {
            return std::ranges::any_of(before.controllers,
                                       [&](const auto& c) { return c.id != found->id && c.label == wish; });
        });
    // That of equations follows from what they name.
    const model::ControllerType* now = model::typeOf(catalogue, changed);
    if (!now->reads && !now->mayRead) {
        changed.reads.clear();
        changed.lag = changed.delay = Json();
    }
    // An input of a plan has the period of the plan, and its phases; what follows a cascade follows no plan.
    const bool wasPlanned = former && former->isPlanned;
    if (now->isPlanned != wasPlanned) changed.follows.clear();
    if (now->isPlanned) {
        changed.period = changed.during = Json();
        for (const ControllerEntry& other : before.controllers)
            if (const model::ControllerType* known = model::typeOf(catalogue, other);
                changed.follows.empty() && other.id != found->id && known && model::canFollow(*now, *known))
                changed.follows = other.id;
    } else if (wasPlanned && changed.period.isNull()) {
        changed.period = Json("1 min");
    }
    if (!now->follows && (typeId != model::equationsType || now->hasSetpoint)) changed.follows.clear();
    if (!now->reads || !now->hasSetpoint) changed.setpoint = Json();
    return setController(before, changed, id);
}

} // namespace titer::app
