// From a flowsheet to a plant: every reference resolved, every quantity in SI, every fault reported at once.
#include "core/model/check/checking.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// More than this is no plant: every unit keeps a number per component.
constexpr std::size_t maxNumbers = 4'000'000;

template <class Entry> std::vector<std::string> idsOf(const std::vector<Entry>& entries)
{
    std::vector<std::string> ids;
    ids.reserve(entries.size());
    for (const Entry& e : entries) ids.push_back(e.id);
    return ids;
}

bool fits(Checking& checking)
{
    const Flowsheet& f = checking.flowsheet;
    std::size_t rows = f.units.size();
    for (const UnitEntry& u : f.units) rows += u.program.items().size();
    if ((rows + 1) * (f.components.size() + 1) <= maxNumbers) return true;
    checking.faults.add(
        "units",
        say(CORE_TR("core", "{1} units and program steps with {2} components are above the maximum for a plant: "
                            "their product may be {3} at most."),
            std::to_string(rows), std::to_string(f.components.size()), std::to_string(maxNumbers)));
    return false;
}

void shareComponents(Plant& plant)
{
    plant.setupComponents = std::make_shared<const std::vector<Component>>(plant.components);
    for (PlantUnit& u : plant.units) u.setup.components = plant.setupComponents.get();
}

} // namespace

Checking::Checking(const Flowsheet& sheet, const Catalogue& types, Plant& into, base::Errors& errors)
    : flowsheet(sheet)
    , catalogue(types)
    , plant(into)
    , faults(errors)
    , names(std::make_shared<PlantNames>())
    , values(faults, plant.notices, plant.components, names->components)
{
    plant.names = names;
}

std::string entryPath(std::string_view list, const std::string& id, std::size_t index)
{
    return std::string(list) + "/" + (isId(id) ? id : std::to_string(index));
}

bool IdList::add(const std::string& id, std::size_t index)
{
    const std::string where = entryPath(m_list, id, index);
    if (id.empty()) {
        m_checking.faults.add(where + "/id",
                              say(CORE_TR("core", "The id is missing; give one, such as \"id\": \"n1\".")));
        return false;
    }
    if (!isId(id)) {
        m_checking.faults.add(
            where + "/id",
            say(CORE_TR("core", "“{1}” is not an id: use at most 64 letters, digits, “_” and “-”."), excerpt(id)));
        return false;
    }
    const auto [first, isNew] = m_seen.emplace(id, index);
    if (!isNew)
        m_checking.faults.add(
            where + "/id",
            say(CORE_TR("core", "The id “{1}” is given twice, in entries {2} and {3} of the list; rename one."), id,
                std::to_string(first->second + 1), std::to_string(index + 1)));
    return isNew;
}

int Checking::unitNamed(const std::string& id, const std::string& where, Offer offer)
{
    if (const int index = plant.unitIndex(id); index >= 0) return plant.units[index].type ? index : -1;
    const std::string near = faults.nearestId(id, flowsheet.units);
    if (id.empty())
        faults.add(where, say(CORE_TR("core", "The unit is missing; name one by its id.")), std::move(offer));
    else if (near.empty())
        faults.add(where,
                   say(CORE_TR("core", "There is no unit “{1}” in this plant; add it or name another."), excerpt(id)),
                   std::move(offer));
    else
        faults.add(where,
                   say(CORE_TR("core", "There is no unit “{1}” in this plant; did you mean “{2}”?"), excerpt(id), near),
                   std::move(offer));
    return -1;
}

bool Checking::followsFromFault(std::string_view tag, bool reading) const
{
    const std::vector<std::string_view> parts = base::split(tag, '.');
    const int unitIndex = plant.unitIndex(parts[0]);
    if (unitIndex < 0) return false;
    const PlantUnit& unit = plant.units[unitIndex];
    if (!unit.type) return true;
    // What brings a component here, or a variable about, may be what is at fault.
    const auto& variables = unit.type->variables;
    if (reading && parts.size() == 2 && !plantSound)
        return plant.componentIndex(parts[1]) >= 0 ||
               std::any_of(variables.begin(), variables.end(),
                           [&](const VariableSpec& v) { return v.key == parts[1]; });
    for (std::size_t p = 0; parts.size() == 3 && p < unit.outPorts.size(); ++p)
        if (unit.type->ports[unit.outPorts[p]].key == parts[1] && unit.outStreams[p] < 0 && unit.setup.outConnected[p])
            return true;
    return false;
}

std::optional<ReadTarget> Checking::readTarget(const std::string& tag, const std::string& where, Offer offer)
{
    const base::Result<ReadTarget> found = findReadTarget(plant, tag);
    if (found) return *found;
    if (!followsFromFault(tag, true)) faults.add(where, found.error(), std::move(offer));
    return std::nullopt;
}

std::optional<WriteTarget> Checking::writeTarget(const std::string& tag, const std::string& where)
{
    const base::Result<WriteTarget> found = findWriteTarget(plant, tag);
    if (found) return *found;
    if (!followsFromFault(tag, false)) faults.add(where, found.error());
    return std::nullopt;
}

std::optional<double> Checking::valueFor(const WriteTarget& target, const Json& value, std::string_view label,
                                         const std::string& where)
{
    if (target.setPoint < 0) return values.quantity(value, "m3/s", label, where, notNegative);
    const SetPointSpec& spec = plant.units[target.unit].type->setPoints[target.setPoint];
    return values.quantity(value, spec.unit, spec.label, where, {spec.min, spec.max});
}

std::optional<double> Checking::valueFor(const ReadTarget& target, const Json& value, std::string_view label,
                                         const std::string& where)
{
    if (target.kind == ReadTarget::Kind::Component || target.kind == ReadTarget::Kind::PortComponent)
        return values.concentration(value, plant.components[target.index], label, where);
    return values.quantity(value, target.unitOfMeasure, label, where);
}

Plant check(const Flowsheet& flowsheet, const Catalogue& catalogue, base::Errors& errors)
{
    Remedies remedies;
    return check(flowsheet, catalogue, errors, remedies);
}

Plant check(const Flowsheet& flowsheet, const Catalogue& catalogue, base::Errors& errors, Remedies& remedies)
{
    remedies.clear();
    Plant plant;
    plant.name = flowsheet.name;
    plant.tags = flowsheet.tags;
    plant.economics = flowsheet.economics;
    plant.footprint = flowsheet.footprint;
    Checking checking(flowsheet, catalogue, plant, errors);
    if (!fits(checking)) return plant;
    if (flowsheet.units.empty())
        checking.faults.add("units", say(CORE_TR("core", "The plant has no unit yet; add one, such as a bioreactor.")));
    checkComponents(checking);
    checkUnits(checking);
    checkStreams(checking);
    checkFlowOwners(checking);
    giveRoles(checking);
    narrowRetention(checking);
    spreadComponents(checking);
    shareComponents(plant);
    makeModels(checking);
    checking.plantSound = !checking.faults.any();
    checkLoops(checking);
    checkRecipe(checking);
    checkPrograms(checking);
    resolveBeds(checking);
    checkControllers(checking);
    checkGuards(checking);
    checkSchedule(checking);
    checkKeptSetPoints(checking);
    if (checking.plantSound) checkParticles(checking);
    if (checking.plantSound) checkMembranes(checking);
    if (checking.plantSound) checkOutlets(checking);
    checkTags(checking);
    checkEstimators(checking);
    checkZones(checking);
    const bool sound = !checking.faults.any();
    if (sound) checkEmptying(checking);
    remedies = checking.faults.takeRemedies();
    if (checking.collected.empty() || !sound) return plant;
    // What is collected is part of the run as any outlet is, but no part of the file. What was said of the file stays.
    Remedies ofWhole;
    Plant whole = check(withCollectors(flowsheet, checking.collected), catalogue, errors, ofWhole);
    whole.notices = std::move(plant.notices);
    for (std::size_t u = flowsheet.units.size(); u < whole.units.size(); ++u) whole.units[u].added = true;
    return whole;
}

} // namespace titer::model
