// Proposed sizes: formulas of a step's template, for a unit that stands in a plant and its phases.
#include "app/run/size_proposal.h"

#include "app/run/run_summary.h"
#include "core/base/units/units.h"
#include "core/model/equations/param_record.h"
#include "core/model/library/step_template.h"
#include "core/model/types/particles.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace titer::app {

using base::Json;

namespace {

struct Rules {
    const model::StepTemplate* step = nullptr;
    std::string unit;             // its id in the template
    const Json* params = nullptr; // of it
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
                return {&step, model::textAt(unit, "id"), params};
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
bool isNear(double now, double proposed)
{
    constexpr double share = 0.05;
    return std::abs(now - proposed) <= share * std::abs(proposed);
}

bool isNear(const std::string& now, const std::string& proposed, const char* unit)
{
    const base::Result<double> a = base::readQuantity(now, unit), b = base::readQuantity(proposed, unit);
    return a && b && isNear(*a, *b);
}

bool isFlow(std::string_view tag)
{
    return tag.ends_with(".flow");
}

// The places of a condition that end with this key, such as "/any/1/for", each with the object that it stands in.
void visitEnds(const Json& condition, std::string_view key, const std::string& path,
               const std::function<void(const std::string& place, const Json& within)>& visit)
{
    for (std::size_t i = 0; i < condition.items().size(); ++i)
        visitEnds(condition.items()[i], key, path + "/" + std::to_string(i), visit);
    for (const auto& [name, value] : condition.members())
        if (name == key && value.isString())
            visit(path + "/" + name, condition);
        else
            visitEnds(value, key, path + "/" + name, visit);
}

// Flows, times and volumes of the phases of a unit, as those of a step that is inserted are.
class PhaseSizes {
public:
    PhaseSizes(const Run& run, const Rules& rules, const model::StepScope& scope, const std::string& unit)
        : m_run(run)
        , m_rules(rules)
        , m_scope(scope)
        , m_unit(unit)
        , m_summary(summaryOf(run))
    {
        readRules();
    }

    std::vector<SizeProposal> proposed()
    {
        const double load = loadFlow();
        const base::Result<std::string> rate = m_scope.fill(m_load);
        const base::Result<double> wanted = rate ? base::readQuantity(*rate, flowUnit) : rate.error();
        const double ratio = m_followsLoad && load > 0.0 && wanted ? *wanted / load : 1.0;
        for (const model::PhaseEntry& phase : m_run.flowsheet.phases) {
            if (phase.unit != m_unit) continue;
            m_phase = &phase;
            transfer();
            if (!isNear(1.0, ratio)) scale(ratio);
            visitEnds(phase.until, "below", "/until", [this](const std::string& place, const Json& within) {
                if (model::textAt(within, "value") == m_unit + ".volume")
                    follow(place, model::textAt(within, "below"), m_held, "m3", CORE_TR("core", "Smallest volume"));
            });
        }
        return std::move(m_sizes);
    }

private:
    static constexpr const char* flowUnit = "m3/s";
    static constexpr const char* flowName = CORE_TR("core", "Flow");

    static std::string timeIn(const Json& transfer)
    {
        std::string text;
        if (const Json* until = transfer.find("until"))
            visitEnds(*until, "for", {},
                      [&](const std::string&, const Json& within) { text = model::textAt(within, "for"); });
        return text;
    }
    static bool sendsFrom(const Json& transfer, const std::string& unit)
    {
        return model::textAt(transfer, "from").starts_with(unit + ".");
    }

    void readRules()
    {
        const Json* phases = m_rules.step->plant.find("phases");
        if (!phases) return;
        std::vector<std::string> flows;
        for (const Json& phase : phases->items()) {
            if (model::textAt(phase, "unit") != m_rules.unit) continue;
            if (const Json* transfer = phase.find("transfer")) {
                const bool sends = sendsFrom(*transfer, m_rules.unit);
                (sends ? m_send : m_load) = model::textAt(*transfer, "flow");
                (sends ? m_sendTime : m_loadTime) = timeIn(*transfer);
            }
            if (const Json* set = phase.find("set"))
                for (const auto& [tag, value] : set->members())
                    if (isFlow(tag) && value.isString()) flows.push_back(value.string());
            if (const Json* until = phase.find("until"))
                visitEnds(*until, "below", {}, [this](const std::string&, const Json& within) {
                    if (model::textAt(within, "value") == m_rules.unit + ".volume")
                        m_held = model::textAt(within, "below");
                });
        }
        m_followsLoad =
            !m_load.empty() && std::ranges::all_of(flows, [this](const std::string& flow) { return flow == m_load; });
    }

    // Of the phase that transfers into the unit, else the largest that one sets [m3/s].
    double loadFlow() const
    {
        double largest = 0.0;
        const auto read = [](const std::string& text) {
            const base::Result<double> flow = base::readQuantity(text, flowUnit);
            return flow ? *flow : 0.0;
        };
        for (const model::PhaseEntry& phase : m_run.flowsheet.phases) {
            if (phase.unit != m_unit) continue;
            if (!phase.transfer.isNull() && !sendsFrom(phase.transfer, m_unit))
                return read(model::textAt(phase.transfer, "flow"));
            for (const auto& [tag, value] : phase.set.members())
                if (isFlow(tag) && value.isString()) largest = std::max(largest, read(value.string()));
        }
        return largest;
    }

    // Whether what a phase lets flow brings the product: then it is over when all has come.
    bool brings(const std::string& tag) const
    {
        const model::Plant& plant = *m_run.plant;
        const int unit = plant.unitIndex(tag.substr(0, tag.find('.')));
        for (std::size_t s = 0; s < plant.streams.size() && m_summary.product >= 0; ++s)
            if (plant.streams[s].from == unit && m_summary.streams[s].amounts[std::size_t(m_summary.product)] > 0.0)
                return true;
        return false;
    }

    void transfer()
    {
        const Json& moved = m_phase->transfer;
        if (moved.isNull()) return;
        const bool sends = sendsFrom(moved, m_unit);
        follow("/transfer/flow", model::textAt(moved, "flow"), sends ? m_send : m_load, flowUnit, flowName);
        if (const Json* until = moved.find("until"))
            visitEnds(*until, "for", "/transfer/until", [&](const std::string& place, const Json& within) {
                follow(place, model::textAt(within, "for"), sends ? m_sendTime : m_loadTime, "s",
                       CORE_TR("core", "Time"));
            });
    }

    void scale(double ratio)
    {
        bool loads = false;
        for (const auto& [tag, value] : m_phase->set.members()) {
            if (!isFlow(tag) || !value.isString()) continue;
            scaled("/set/" + tag, value.string(), ratio, flowUnit, flowName);
            loads = loads || brings(tag);
        }
        for (const auto& [tag, ramp] : m_phase->ramp.members())
            for (const char* end : {"from", "to"})
                if (isFlow(tag))
                    scaled("/ramp/" + tag + "/" + end, model::textAt(ramp, end), ratio, flowUnit, flowName);
        if (loads)
            visitEnds(m_phase->until, "for", "/until", [&](const std::string& place, const Json& within) {
                scaled(place, model::textAt(within, "for"), 1.0 / ratio, "s", CORE_TR("core", "Time"));
            });
    }

    // As the template has it.
    void follow(const std::string& place, const std::string& now, const std::string& rule, const char* unit,
                const char* label)
    {
        const base::Result<std::string> text = rule.empty() ? base::Result<std::string>(now) : m_scope.fill(rule);
        if (text && *text != now && base::readQuantity(now, unit) && !isNear(now, *text, unit))
            add(place, now, *text, ruleOf(*m_rules.step, rule), label);
    }

    // In its own unit.
    void scaled(const std::string& place, const std::string& now, double ratio, const char* unit, const char* label)
    {
        const base::Result<double> si = base::readQuantity(now, unit);
        const std::optional<std::string> own = base::unitIn(now);
        if (si && own && !own->empty() && *si != 0.0)
            add(place, now, base::writeQuantity(*si * ratio, *own, 3), ruleOf(*m_rules.step, m_load), label);
    }

    void add(const std::string& place, const std::string& now, std::string value, std::string rule, const char* label)
    {
        m_sizes.push_back(
            {"recipe/phases/" + m_phase->id + place, label, now, std::move(value), std::move(rule), m_phase->id});
    }

    const Run& m_run;
    const Rules& m_rules;
    const model::StepScope& m_scope;
    const std::string& m_unit;
    const RunSummary m_summary;
    std::string m_load, m_loadTime, m_send, m_sendTime, m_held; // of the template, empty where it has none
    bool m_followsLoad = false;                                 // all that flows does, as through a bed
    const model::PhaseEntry* m_phase = nullptr;
    std::vector<SizeProposal> m_sizes;
};

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
        if (!text || !more || *text == stands || isNear(stands, *text, spec->unit)) continue;
        const SizeProposal size{path, spec->label, stands, *text, ruleOf(*rules.step, value.string())};
        if (spec->shape == model::Shape::Choice)
            choices.push_back(size);
        else if (*text != *more)
            sizes.push_back(size);
    }
    if (sizes.empty()) return sizes;
    sizes.insert(sizes.begin(), choices.begin(), choices.end());
    for (SizeProposal& size : PhaseSizes(run, rules, *scope, entry->id).proposed()) sizes.push_back(std::move(size));
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
