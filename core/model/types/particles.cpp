#include "core/model/types/particles.h"

#include "core/model/types/cell_contents.h"
#include "core/model/types/unit_type.h"

#include <algorithm>
#include <string_view>

namespace titer::model {

namespace {

// Dry mass between that of a yeast and that of an animal cell [kg].
constexpr double animalFrom = 1e-13;

struct CellSize {
    double diameter; // [m]
    double density;  // [kg/m3]
};
constexpr CellSize animal{15e-6, 1060.0}, microbe{1e-6, 1080.0};

bool isAnimal(const Component& cells)
{
    return cells.cellMass > 0.0 ? cells.cellMass >= animalFrom : cells.basis == Basis::Count;
}

} // namespace

bool breaksCells(const UnitType& type)
{
    const auto has = [&](std::string_view key) {
        return std::ranges::find(type.params, key, &ParamSpec::key) != type.params.end();
    };
    return has(cellContents) && !has(particleDensity);
}

double slowestSettling(const std::vector<Component>& components, const std::vector<int>& carried)
{
    constexpr double gravity = 9.80665, liquid = 1005.0, viscosity = 1e-3;
    double slowest = 0.0;
    for (const int i : carried) {
        const Component& c = components[std::size_t(i)];
        if (c.role != Role::Cells) continue;
        const CellSize usual = isAnimal(c) ? animal : microbe;
        const double diameter = c.diameter > 0.0 ? c.diameter : usual.diameter;
        const double excess = (c.density > 0.0 ? c.density : usual.density) - liquid;
        const double velocity = diameter * diameter * excess * gravity / (18.0 * viscosity);
        if (velocity > 0.0 && (slowest == 0.0 || velocity < slowest)) slowest = velocity;
    }
    return slowest;
}

std::vector<Edit> usualCellSizes(const std::vector<Component>& components, const std::vector<int>& carried)
{
    std::vector<Edit> edits;
    for (const int i : carried) {
        const Component& c = components[std::size_t(i)];
        if (c.role != Role::Cells || c.diameter > 0.0) continue;
        if (c.basis != Basis::Count && !(c.conversion(Basis::Mass) > 0.0)) continue;
        const std::string path = "components/" + c.id;
        edits.push_back({Edit::Kind::Set, path + "/diameter", isAnimal(c) ? "15 µm" : "1 µm"});
        if (!(c.density > 0.0))
            edits.push_back({Edit::Kind::Set, path + "/density", isAnimal(c) ? "1060 kg/m3" : "1080 kg/m3"});
    }
    return edits;
}

} // namespace titer::model
