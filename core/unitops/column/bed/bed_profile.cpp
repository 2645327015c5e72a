#include "core/unitops/column/bed/bed_profile.h"

#include <algorithm>

namespace titer::unitops::column {

model::Profile profileOf(const Bed& bed, const double* y, int beds)
{
    model::Profile p;
    p.radii = bed.radii();
    for (int b = 0; b < beds; ++b)
        for (const double z : bed.positions()) p.positions.push_back(b * bed.description().length + z);
    const std::size_t components = std::size_t(bed.description().components());
    const std::size_t nodes = p.positions.size(), perNode = std::max<std::size_t>(p.radii.size(), 1);
    p.bulk.resize(components * nodes);
    p.liquid.resize(components * nodes * perNode);
    p.bound.resize(p.liquid.size());
    std::vector<double> c(components), q(components);
    const std::size_t perBed = bed.positions().size();
    for (std::size_t node = 0; node < nodes; ++node) {
        const double* own = y + node / perBed * std::size_t(bed.stateCount());
        bed.bulk(own, int(node % perBed), c.data());
        for (std::size_t i = 0; i < components; ++i) p.bulk[i * nodes + node] = c[i];
        for (std::size_t r = 0; r < perNode; ++r) {
            bed.place(own, int(node % perBed), int(r), c.data(), q.data());
            for (std::size_t i = 0; i < components; ++i) {
                p.liquid[(i * nodes + node) * perNode + r] = c[i];
                p.bound[(i * nodes + node) * perNode + r] = q[i];
            }
        }
    }
    return p;
}

} // namespace titer::unitops::column
