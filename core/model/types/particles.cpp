#include "core/model/types/particles.h"

namespace titer::model {

namespace {

// Dry mass between that of a yeast and that of an animal cell [kg].
constexpr double animalFrom = 1e-13;

bool isAnimal(const Component& cells)
{
    return cells.cellMass > 0.0 ? cells.cellMass >= animalFrom : cells.basis == Basis::Count;
}

} // namespace

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
