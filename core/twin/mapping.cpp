// Ties tags to variables.
#include "core/twin/mapping.h"

#include "core/base/text.h"
#include "core/model/flat_params.h"

#include <algorithm>

namespace titer::twin {

using base::Code;
using base::Error;
using base::say;
using model::Plant;
using model::ReadTarget;

namespace {

bool isDimensionless(std::string_view unit)
{
    return base::sameDimension(unit, "1");
}

const model::TagEntry* statedFor(std::span<const model::TagEntry> stated, const std::string& tag)
{
    // The last one holds, as with options on a command line.
    const auto found =
        std::find_if(stated.rbegin(), stated.rend(), [&](const auto& entry) { return entry.tag == tag; });
    return found == stated.rend() ? nullptr : &*found;
}

void checkStated(std::span<const Tag> tags, std::span<const model::TagEntry> stated, base::Errors& errors)
{
    std::vector<std::string> names;
    for (const Tag& tag : tags) names.push_back(tag.id);
    for (const model::TagEntry& entry : stated) {
        if (std::find(names.begin(), names.end(), entry.tag) != names.end()) continue;
        errors.push_back({Code::Input, entry.tag,
                          say(CORE_TR("core", "The recording has no tag “{1}”; its tags are {2}."), entry.tag,
                              base::join(names, ", "))});
    }
}

} // namespace

double basisFactor(const Plant& plant, const ReadTarget& target, std::string_view unit)
{
    if (base::sameDimension(target.unitOfMeasure, unit)) return 1.0;
    // Most devices write a saturation with air as a percentage of nothing.
    if (unit == "%" && base::sameDimension(target.unitOfMeasure, "% air")) return 0.01;
    if (target.kind != ReadTarget::Kind::Component && target.kind != ReadTarget::Kind::PortComponent) return 0.0;
    for (const model::Basis basis : {model::Basis::Mass, model::Basis::Amount, model::Basis::Count})
        if (base::sameDimension(model::concentrationUnit(basis), unit))
            return plant.components[std::size_t(target.index)].conversion(basis);
    return 0.0;
}

namespace {

Error refused(base::Sentence what)
{
    return {Code::Input, {}, std::move(what)};
}

// By what one of the tag means of the variable.
base::Result<Link> linkBy(std::string_view factor, const Plant& plant, const Tag& tag, const ReadTarget& target,
                          const base::Unit& unit)
{
    const std::optional<std::string> written = base::unitIn(factor);
    const double basis = written && base::findUnit(*written) ? basisFactor(plant, target, *written) : 0.0;
    const base::Result<double> si = base::readQuantity(factor, written.value_or("1"));
    if (!si || !(*si > 0.0) || !(basis > 0.0) || unit.offset != 0.0)
        return refused(
            say(CORE_TR("core", "“{1}” is not what one of “{2}” can mean here; give a quantity above 0 in {3} "
                                "or in a unit that converts to it."),
                std::string(factor), tag.id, base::displayUnit(target.unitOfMeasure)));
    return Link{target, unit, unit.factor * basis / *si};
}

} // namespace

base::Result<Link> makeLink(const Plant& plant, const Tag& tag, std::string_view variable, std::string_view factor)
{
    const base::Result<ReadTarget> target = model::findReadTarget(plant, variable);
    if (!target) return target.error();
    const std::string& theirs = target->unitOfMeasure;
    if (tag.unit.empty() && factor.empty() && !isDimensionless(theirs))
        return refused(say(CORE_TR("core", "“{1}” has no unit, and {2} is in {3}; specify its unit in the recording."),
                           tag.id, std::string(variable), base::displayUnit(theirs)));
    const std::string unit = tag.unit.empty() ? "1" : tag.unit;
    const std::optional<base::Unit> known = base::findUnit(unit);
    if (!known)
        return refused(say(CORE_TR("core", "The unit “{1}” of “{2}” is unknown; give a known unit, such as {3}."), unit,
                           tag.id, base::displayUnit(theirs)));
    if (!factor.empty()) return linkBy(factor, plant, tag, *target, *known);
    const double perSi = basisFactor(plant, *target, unit);
    if (perSi > 0.0) return Link{*target, *known, perSi};
    return refused(
        say(CORE_TR("core", "“{1}” is in {2} and {3} in {4}: these are different quantities. Map it to another "
                            "variable, or give the component the molar mass that converts them."),
            tag.id, unit, std::string(variable), base::displayUnit(theirs)));
}

namespace {

// What the plant's estimators take it for; empty where none does.
std::string asEstimated(const Plant& plant, const std::string& tag)
{
    for (const model::PlantEstimator& estimator : plant.estimators)
        for (const model::PlantChannel& channel : estimator.channels)
            if (channel.tag == tag && channel.variable) return model::tagOf(plant, *channel.variable);
    return {};
}

} // namespace

std::vector<MappedTag> mapTags(const Plant& plant, std::span<const Tag> tags, std::span<const model::TagEntry> stated,
                               base::Errors& errors)
{
    checkStated(tags, stated, errors);
    std::vector<MappedTag> mapped;
    for (const Tag& tag : tags) {
        MappedTag one{tag, {}, {}, say(CORE_TR("core", "It is not mapped to a variable."))};
        const model::TagEntry* byPerson = statedFor(stated, tag.id);
        const model::TagEntry* byPlant = statedFor(plant.tags, tag.id);
        if (const model::TagEntry* entry = byPerson ? byPerson : byPlant) {
            one.variable = entry->variable;
            one.factor = entry->factor;
            if (one.factor.empty() && byPlant && byPlant->variable == one.variable) one.factor = byPlant->factor;
        } else if (std::string channel = asEstimated(plant, tag.id); !channel.empty()) {
            one.variable = std::move(channel);
        } else if (model::findReadTarget(plant, tag.id)) {
            one.variable = tag.id;
        }
        if (!one.variable.empty()) {
            base::Result<Link> link = makeLink(plant, tag, one.variable, one.factor);
            if (link) {
                one.link = *link;
                one.whyNot = {};
                one.variable = model::tagOf(plant, link->target);
            } else {
                one.whyNot = link.error().what;
                if (byPerson) errors.push_back({Code::Input, tag.id, link.error().what});
            }
        }
        mapped.push_back(std::move(one));
    }
    return mapped;
}

std::vector<std::string> alsoCompared(std::span<const MappedTag> tags, std::size_t tag)
{
    std::vector<std::string> others;
    if (!tags[tag].link) return others;
    for (std::size_t i = 0; i < tags.size(); ++i)
        if (i != tag && tags[i].link && tags[i].variable == tags[tag].variable) others.push_back(tags[i].tag.id);
    return others;
}

std::vector<std::string> comparableVariables(const Plant& plant)
{
    std::vector<std::string> variables;
    for (const model::PlantUnit& unit : plant.units) {
        for (const int v : unit.variables)
            variables.push_back(unit.id + "." + unit.type->variables[std::size_t(v)].key);
        for (const model::SetPointSpec& set : unit.type->setPoints)
            if (unit.type->id == model::equationsType) variables.push_back(unit.id + "." + set.key);
        if (!unit.type->holdup) continue;
        for (const int c : unit.setup.carried) variables.push_back(unit.id + "." + plant.components[std::size_t(c)].id);
    }
    return variables;
}

} // namespace titer::twin
