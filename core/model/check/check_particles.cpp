// Units that separate particles or disrupt cells, and to which none come: the run would leave everything as it is.
#include "core/model/check/checking.h"
#include "core/model/types/particles.h"

#include <algorithm>

namespace titer::model {

using base::say;

namespace {

const ParamSet::Entry* paramOf(const PlantUnit& unit, std::string_view key)
{
    const auto& entries = unit.setup.params.entries;
    const auto found = std::ranges::find(entries, key, [](const ParamSet::Entry& e) { return e.spec->key; });
    return found == entries.end() ? nullptr : &*found;
}

void checkSeparation(Checking& checking, const PlantUnit& unit, const std::string& where)
{
    const std::vector<Component>& components = checking.plant.components;
    if (unit.setup.carried.empty()) return;
    const ParamSet::Entry* adsorption = paramOf(unit, "adsorption");
    for (const int i : unit.setup.carried)
        if (components[std::size_t(i)].diameter > 0.0 || (adsorption && adsorption->perComponent[std::size_t(i)] > 0.0))
            return;
    checking.notice(
        where + "/params/" + particleDensity,
        say(CORE_TR("core", "No component that reaches “{1}” has a diameter, so nothing is separated: give the "
                            "cells a diameter and a density."),
            unit.id),
        {say(CORE_TR("core", "Give the cells a usual size")), usualCellSizes(components, unit.setup.carried)});
}

// What the units before it carry; the unit itself carries the cells that it names, whether they come or not.
std::vector<int> arriving(const Checking& checking, std::size_t index)
{
    std::vector<int> all;
    for (const int feeder : checking.feeders[index]) {
        const std::vector<int>& carried = checking.plant.units[std::size_t(feeder)].setup.carried;
        all.insert(all.end(), carried.begin(), carried.end());
    }
    return all;
}

void checkDisruption(Checking& checking, const PlantUnit& unit, std::size_t index, const std::string& where)
{
    const std::vector<Component>& components = checking.plant.components;
    const std::vector<int> carried = arriving(checking, index);
    const int named = unit.setup.params.component("cells");
    const auto isCells = [&](int i) { return named < 0 ? components[std::size_t(i)].id == "cells" : i == named; };
    if (std::ranges::any_of(carried, isCells)) return;
    const auto other = std::ranges::find(carried, Role::Cells, [&](int i) { return components[std::size_t(i)].role; });
    const std::string place = where + "/params/cells";
    checking.notice(
        place,
        named < 0 ? say(CORE_TR("core", "No component is named as the cells, so none are disrupted: name it."))
                  : say(CORE_TR("core", "The cells “{1}” never reach “{2}”, so none are disrupted: name those that "
                                        "do."),
                        components[std::size_t(named)].id, unit.id),
        other == carried.end() ? Offer{} : offerToSet(place, components[std::size_t(*other)].id));
}

} // namespace

void checkParticles(Checking& checking)
{
    for (std::size_t i = 0; i < checking.plant.units.size(); ++i) {
        const PlantUnit& unit = checking.plant.units[i];
        const std::string where = entryPath("units", unit.id, i);
        if (paramOf(unit, particleDensity))
            checkSeparation(checking, unit, where);
        else if (breaksCells(*unit.type))
            checkDisruption(checking, unit, i, where);
    }
}

} // namespace titer::model
