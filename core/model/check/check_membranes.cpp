// Membranes by which the product is lost: all of it passes, and the permeate goes to waste.
#include "core/model/check/checking.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <string_view>

namespace titer::model {

using base::say;

namespace {

// Of this part and above a component passes for the most part.
constexpr double passesFrom = 0.5;
// Cut-offs that are sold [kg/mol]; one of a third of the product's molar mass holds it (van Reis, Zydney 2007, J Membr Sci 297:16).
constexpr double soldCutOffs[] = {1.0, 3.0, 5.0, 10.0, 30.0, 50.0, 100.0, 300.0};
constexpr double safeShare = 1.0 / 3.0;

bool goesToWaste(const Plant& plant, const PlantUnit& unit)
{
    for (std::size_t p = 0; p < unit.outPorts.size(); ++p) {
        if (std::string_view(unit.type->ports[std::size_t(unit.outPorts[p])].key) != "permeate") continue;
        if (unit.outStreams[p] < 0) return true; // collected
        const PlantUnit& to = plant.units[std::size_t(plant.streams[std::size_t(unit.outStreams[p])].to)];
        return std::string_view(to.type->id) == "outlet" && to.setup.params.choice("takes") != "product";
    }
    return false;
}

bool passesCutOff(const Component& c, double cutOff)
{
    return c.diameter <= 0.0 && c.basis != Basis::Count && c.molarMass > 0.0 && c.molarMass < cutOff;
}

Offer smallerCutOff(const std::string& path, double molarMass)
{
    double best = 0.0;
    for (const double cutOff : soldCutOffs)
        if (cutOff <= safeShare * molarMass) best = cutOff;
    return best > 0.0 ? offerToSet(path, base::writeQuantity(best, "kDa", 3)) : Offer{};
}

void checkMembrane(Checking& checking, const PlantUnit& unit, const std::string& where)
{
    const ParamSet& p = unit.setup.params;
    const bool byCutOff = p.choice("sieving_by") == "cut_off";
    const auto passes = [&](int i) {
        return byCutOff ? passesCutOff(checking.plant.components[std::size_t(i)], p["cut_off"])
                        : p.perComponent("sieving")[std::size_t(i)] >= passesFrom;
    };
    const Component* lost = nullptr; // where no other product is held
    for (const int i : unit.setup.carried) {
        if (checking.plant.components[std::size_t(i)].role != Role::Product) continue;
        if (!passes(i)) return;
        if (!lost) lost = &checking.plant.components[std::size_t(i)];
    }
    if (!lost || !goesToWaste(checking.plant, unit)) return;
    const std::string path = where + "/params/" + (byCutOff ? "cut_off" : "sieving/" + lost->id);
    base::Sentence what =
        byCutOff
            ? say(CORE_TR("core", "The product “{1}” ({2}) is smaller than the cut-off of {3}, so it passes the "
                                  "membrane and goes to waste: choose a smaller cut-off."),
                  lost->id, base::writeQuantity(lost->molarMass, "kDa", 3), base::writeQuantity(p["cut_off"], "kDa", 3))
            : say(CORE_TR("core", "The product “{1}” passes the membrane and goes to waste: give it a smaller "
                                  "sieving coefficient."),
                  lost->id);
    Offer offer = byCutOff ? smallerCutOff(path, lost->molarMass) : offerToSet(path, "0");
    checking.notice(path, std::move(what), std::move(offer));
}

} // namespace

void checkMembranes(Checking& checking)
{
    for (std::size_t i = 0; i < checking.plant.units.size(); ++i) {
        const PlantUnit& unit = checking.plant.units[i];
        const auto sieves = [](const ParamSet::Entry& e) { return std::string_view(e.spec->key) == "sieving_by"; };
        if (std::ranges::any_of(unit.setup.params.entries, sieves))
            checkMembrane(checking, unit, entryPath("units", unit.id, i));
    }
}

} // namespace titer::model
