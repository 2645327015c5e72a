// Eight numbers at once, one per lane of a vector unit.
#pragma once

#include <cstddef>
#include <vector>

namespace titer::base {

constexpr int laneCount = 8;
using Lanes = double __attribute__((vector_size(8 * laneCount), aligned(8), may_alias));

// Lanes that n numbers fill, the last perhaps in part.
constexpr int lanesFor(int n)
{
    return (n + laneCount - 1) / laneCount;
}

// Lanes in a vector of doubles.
template <class Allocator> Lanes* lanesAt(std::vector<double, Allocator>& values, std::size_t index = 0)
{
    return reinterpret_cast<Lanes*>(values.data()) + index;
}

inline Lanes* lanesAt(double* values)
{
    return reinterpret_cast<Lanes*>(values);
}
inline const Lanes* lanesAt(const double* values)
{
    return reinterpret_cast<const Lanes*>(values);
}

} // namespace titer::base
