// Eight equal dense systems at once, one per lane of a vector unit: a bed has one small matrix per axial node, and they
// take the same steps as long as nothing is pivoted. What binds by a law with a potential, c + ratio q, gives matrices
// that are positive definite up to a scaling of their rows and columns, for which elimination without pivots is stable.
#pragma once

#include "core/base/math/lanes.h"

#include <new>
#include <vector>

namespace titer::unitops::column {

using base::laneCount;
using base::Lanes;
using base::lanesAt;

// At the begin of a line of the cache, so that no lanes are read from two.
template <class T> struct LineAllocator {
    using value_type = T;
    static constexpr std::align_val_t line{64};

    LineAllocator() = default;
    template <class U> LineAllocator(const LineAllocator<U>&) {}
    T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T), line)); }
    void deallocate(T* at, std::size_t) { ::operator delete(at, line); }
    bool operator==(const LineAllocator&) const { return true; }
};

using LaneStore = std::vector<double, LineAllocator<double>>;

// a[row * n + column] := its factors L (diagonal 1) and U (inverse of its diagonal). False where a pivot vanishes.
bool factorLanes(Lanes* a, int n);
// With the part of the factors from row and column `first` on: b := L^-1 b, and b := U^-1 b. Entries before are left.
void forwardLanes(const Lanes* a, int n, int first, Lanes* b);
void backwardLanes(const Lanes* a, int n, int first, Lanes* b);
// With factors that are the same in all lanes.
void forwardLanes(const double* a, int n, int first, Lanes* b);
void backwardLanes(const double* a, int n, int first, Lanes* b);
// The factors become L^-1 (diagonal 1) and U^-1: products with them, unlike substitution, do not wait for each number
// before the next.
void invertFactors(Lanes* a, int n);

} // namespace titer::unitops::column
