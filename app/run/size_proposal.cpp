// Proposed sizes: formulas of a step's template, for a unit that stands in a plant.
#include "app/run/size_proposal.h"

#include "app/run/run_summary.h"
#include "core/base/units/units.h"
#include "core/model/library/step_template.h"
#include "core/model/types/particles.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;

namespace {

struct Rules {
    const model::StepTemplate* step = nullptr;
    const Json* params = nullptr; // of the unit in the template
};

// Of the first template with such a unit. Tanks and fittings are of the size of what they serve.
Rules rulesFor(const model::UnitType& type)
{
    if (type.moves) return {};
    for (const model::StepTemplate& step : model::stepTemplates()) {
        const Json* units = step.plant.find("units");
        if (!units) continue;
        for (const Json& unit : units->items())
            if (const Json *kind = unit.find("type"), *params = unit.find("params");
                kind && params && *kind == Json(type.id))
                return {&step, params};
    }
    return {};
}

// The rule of the size that a place names alone: "{area [m2]}".
std::string ruleOf(const model::StepTemplate& step, const std::string& text)
{
    for (const model::StepSize& size : step.sizes)
        if (text.starts_with("{" + size.name + " [") || text == "{" + size.name + "}") return size.rule;
    return {};
}

model::StepInflow inflowOf(const Run& run, int unit)
{
    const model::Plant& plant = *run.plant;
    const RunSummary summary = summaryOf(run);
    const int product = summary.product;
    model::StepInflow inflow;
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        if (plant.streams[s].to != unit || plant.streams[s].toPort != 0) continue;
        const StreamSummary& sum = summary.streams[s];
        double flowing = run.result.simulatedTime;
        if (run.result.streams.size() == plant.streams.size() && run.result.streams[s].total.flowing > 0.0)
            flowing = run.result.streams[s].total.flowing;
        inflow.volume += sum.volume;
        if (flowing > 0.0) inflow.flow += sum.volume / flowing;
        if (product >= 0)
            inflow.product += sum.amounts[std::size_t(product)] *
                              plant.components[std::size_t(product)].conversion(model::Basis::Mass);
    }
    if (const double settling = model::slowestSettling(plant.components, plant.units[std::size_t(unit)].setup.carried);
        settling > 0.0)
        inflow.settling = settling;
    return inflow;
}

const model::ParamSpec* specOf(const model::UnitType& type, std::string_view key)
{
    const auto spec = std::ranges::find_if(type.params, [key](const auto& s) { return key == s.key; });
    return spec == type.params.end() ? nullptr : &*spec;
}

// Nobody buys another filter for a twentieth of its area.
bool isNear(const std::string& now, const std::string& proposed, const model::ParamSpec& spec)
{
    constexpr double share = 0.05;
    const base::Result<double> a = base::readQuantity(now, spec.unit), b = base::readQuantity(proposed, spec.unit);
    return a && b && std::abs(*a - *b) <= share * std::abs(*b);
}

} // namespace

bool hasSizeRules(const model::Catalogue& catalogue, std::string_view type)
{
    const model::UnitType* known = catalogue.unit(type);
    return known && rulesFor(*known).step;
}

std::vector<SizeProposal> proposedSizes(const Run& run, const model::Catalogue& catalogue, std::string_view unit)
{
    const model::UnitEntry* entry = run.flowsheet.unit(unit);
    const model::UnitType* type = entry && run.plant ? catalogue.unit(entry->type) : nullptr;
    const Rules rules = type ? rulesFor(*type) : Rules();
    if (!rules.step) return {};
    const model::StepInflow inflow = inflowOf(run, run.plant->unitIndex(unit));
    if (!(inflow.volume > 0.0)) return {};
    // What stays as it is for a thousand times as much does not hang on what flows in.
    constexpr double much = 1e3;
    const auto scope = model::StepScope::of(*rules.step, inflow);
    const auto other = model::StepScope::of(
        *rules.step, {much * inflow.volume, much * inflow.flow, much * inflow.product, inflow.settling});
    if (!scope || !other) return {};
    std::vector<SizeProposal> sizes, choices;
    for (const auto& [key, value] : rules.params->members()) {
        const model::ParamSpec* spec = value.isString() ? specOf(*type, key) : nullptr;
        if (!spec || value.string().starts_with('$')) continue;
        const std::string path = "units/" + entry->id + "/params/" + key;
        const Json* now = entry->params.find(key);
        const std::string stands = !now ? std::string() : now->isString() ? now->string() : now->write(false);
        const base::Result<std::string> text = scope->fill(value.string()), more = other->fill(value.string());
        if (!text || !more || *text == stands || isNear(stands, *text, *spec)) continue;
        const SizeProposal size{path, spec->label, stands, *text, ruleOf(*rules.step, value.string())};
        if (spec->shape == model::Shape::Choice)
            choices.push_back(size);
        else if (*text != *more)
            sizes.push_back(size);
    }
    if (!sizes.empty()) sizes.insert(sizes.begin(), choices.begin(), choices.end());
    return sizes;
}

Edited withSizes(const model::Flowsheet& before, const model::Catalogue& catalogue,
                 const std::vector<SizeProposal>& sizes)
{
    Edited f = before;
    for (const SizeProposal& size : sizes) {
        if (f) f = setParam(*f, catalogue, size.path, size.value);
    }
    return f;
}

} // namespace titer::app
