// Where a step can be put, and what is known of it there.
#include "app/document/step_insert.h"

#include "core/model/equations/described.h"
#include "core/model/types/particles.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;
using model::PhaseEntry;
using model::PortRef;

namespace {

constexpr const char* plantOutlet = "outlet"; // the type by which something leaves the plant

} // namespace

const model::PortSpec* outletSpec(const Flowsheet& f, const model::Catalogue& catalogue, const PortRef& port)
{
    const model::PortSpec* spec = portSpec(f, catalogue, port);
    return spec && spec->direction == model::Direction::Out ? spec : nullptr;
}

PortRef portNamed(std::string_view text)
{
    const std::size_t dot = text.find('.');
    return {std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
}

bool decidesFlow(const Flowsheet& f, const model::Catalogue& catalogue, const PortRef& outlet)
{
    const model::PortSpec* port = outletSpec(f, catalogue, outlet);
    const model::UnitEntry* unit = f.unit(outlet.unit);
    if (!port || port->rule != model::FlowRule::Set || !model::typeOf(catalogue, *unit)->holdup) return true;
    const std::string tag = outlet.text() + ".flow";
    const auto says = [&](const PhaseEntry& phase) {
        const Json* from = phase.transfer.find("from");
        return (from && *from == Json(outlet.text())) || phase.set.find(tag) || phase.ramp.find(tag);
    };
    return std::ranges::any_of(f.phases, says) ||
           std::ranges::any_of(f.controllers, [&](const auto& c) { return c.writes == tag; });
}

std::optional<PortRef> stepOutlet(const Flowsheet& f, const model::Catalogue& catalogue, std::string_view unit,
                                  bool takesCells)
{
    const model::UnitEntry* entry = f.unit(unit);
    const model::UnitType* type = entry ? model::typeOf(catalogue, *entry) : nullptr;
    if (!type) return std::nullopt;
    if (entry->type == plantOutlet) {
        const auto leads = std::ranges::find(f.streams, unit, [](const auto& s) { return s.to.unit; });
        return leads == f.streams.end() ? std::nullopt : std::optional(leads->from);
    }
    std::optional<PortRef> first;
    for (const model::PortSpec& port : type->ports) {
        if (port.direction != model::Direction::Out || port.phase == model::Phase::Gas) continue;
        const PortRef outlet{entry->id, port.key};
        const auto leads = std::ranges::find(f.streams, outlet, &model::StreamEntry::from);
        const model::UnitEntry* target = leads == f.streams.end() ? nullptr : f.unit(leads->to.unit);
        if (leads != f.streams.end() && (!target || target->type != plantOutlet)) continue;
        if (takesCells && outlet.port == model::solidsOutlet) return outlet;
        if (!first) first = outlet;
    }
    return first;
}

bool takesCells(const model::StepTemplate& step, const model::Catalogue& catalogue)
{
    const Json* units = step.plant.find("units");
    return units && std::ranges::any_of(units->items(), [&](const Json& unit) {
               const Json* type = unit.find("type");
               const model::UnitType* known = type && type->isString() ? catalogue.unit(type->string()) : nullptr;
               return known && model::breaksCells(*known);
           });
}

// One whose port may stay without a stream is fed by itself.
bool needsOutlet(const model::StepTemplate& step, const model::Catalogue& catalogue)
{
    if (step.in.empty()) return false;
    const PortRef in = portNamed(step.in);
    const Json* units = step.plant.find("units");
    if (!units) return true;
    for (const Json& unit : units->items()) {
        const Json *id = unit.find("id"), *type = unit.find("type");
        const model::UnitType* known = id && *id == Json(in.unit) && type ? catalogue.unit(type->string()) : nullptr;
        if (!known) continue;
        const auto port = std::ranges::find_if(known->ports, [&](const auto& p) { return in.port == p.key; });
        return port == known->ports.end() || port->required;
    }
    return true;
}

bool isGuess(const model::StepTemplate& step, const model::StepInflow& inflow)
{
    return !(inflow.product > 0.0) && std::ranges::any_of(step.sizes, [](const model::StepSize& size) {
        return size.formula.find("product") != std::string::npos || size.formula.find("titre") != std::string::npos;
    });
}

} // namespace titer::app
