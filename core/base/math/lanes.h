// Eight numbers at once, in as many vectors as the unit in use takes for them. Where they lie does not depend on the unit: Lanes are
// what is stored and handed on, and a kernel (vector_units.h) sees the same numbers as LanesOf<width>.
#pragma once

#include <cstddef>
#include <vector>

namespace titer::base {

constexpr int laneCount = 8;

// As a deduced type (auto, an argument of a template) it would lose that it may lie anywhere: it is named wherever it is used.
template <int width> struct VectorOf {
    typedef double Type __attribute__((vector_size(8 * width), aligned(8), may_alias));
    typedef long long Bits __attribute__((vector_size(8 * width), aligned(8), may_alias));
    typedef unsigned long long Word __attribute__((vector_size(8 * width), aligned(8), may_alias)); // may overflow
};

template <int width> struct LanesOf {
    typename VectorOf<width>::Type part[laneCount / width];

    LanesOf() = default;
    // Vector by vector: as a whole g++ 12 copies them by 16 bytes.
    [[gnu::always_inline]] LanesOf(const LanesOf& from) { *this = from; }
    [[gnu::always_inline]] LanesOf& operator=(const LanesOf& from)
    {
#pragma GCC unroll 8
        for (int i = 0; i < laneCount / width; ++i) part[i] = from.part[i];
        return *this;
    }

    [[gnu::always_inline]] double& operator[](int lane) { return reinterpret_cast<double*>(part)[lane]; }
    [[gnu::always_inline]] double operator[](int lane) const { return reinterpret_cast<const double*>(part)[lane]; }
};

using Lanes = LanesOf<2>;

// Part by part; a number counts for all lanes. Written out, since nothing of it may be a call: callers of one width pass vectors otherwise
// than those of another.
#define TITER_EACH_PART(result, value)                                                                                 \
    LanesOf<width> result;                                                                                             \
    _Pragma("GCC unroll 8") for (int i = 0; i < laneCount / width; ++i) result.part[i] = value;                        \
    return result;
#define TITER_OF_LANES(op)                                                                                             \
    template <int width>                                                                                               \
    [[gnu::always_inline]] inline LanesOf<width> operator op(const LanesOf<width>& a, const LanesOf<width>& b)         \
    {                                                                                                                  \
        TITER_EACH_PART(result, a.part[i] op b.part[i])                                                                \
    }                                                                                                                  \
    template <int width> [[gnu::always_inline]] inline LanesOf<width> operator op(const LanesOf<width>& a, double b)   \
    {                                                                                                                  \
        TITER_EACH_PART(result, a.part[i] op b)                                                                        \
    }                                                                                                                  \
    template <int width> [[gnu::always_inline]] inline LanesOf<width> operator op(double a, const LanesOf<width>& b)   \
    {                                                                                                                  \
        TITER_EACH_PART(result, a op b.part[i])                                                                        \
    }
#define TITER_INTO_LANES(op)                                                                                           \
    template <int width, class Other>                                                                                  \
    [[gnu::always_inline]] inline LanesOf<width>& operator op##=(LanesOf<width>& a, const Other & b)                   \
    {                                                                                                                  \
        return a = a op b;                                                                                             \
    }
TITER_OF_LANES(+)
TITER_OF_LANES(-)
TITER_OF_LANES(*)
TITER_OF_LANES(/)
TITER_INTO_LANES(+)
TITER_INTO_LANES(-)
TITER_INTO_LANES(*)
TITER_INTO_LANES(/)
#undef TITER_OF_LANES
#undef TITER_INTO_LANES

template <int width> [[gnu::always_inline]] inline LanesOf<width> operator-(const LanesOf<width>& a)
{
    TITER_EACH_PART(result, -a.part[i])
}

#undef TITER_EACH_PART

// In an order that does not depend on the width.
template <int width> [[gnu::always_inline]] inline double sumOf(const LanesOf<width>& x)
{
    typename VectorOf<2>::Type pair;
    if constexpr (width == 2) {
        pair = (x.part[0] + x.part[2]) + (x.part[1] + x.part[3]);
    } else {
        typename VectorOf<4>::Type four;
        if constexpr (width == 4)
            four = x.part[0] + x.part[1];
        else
            four = __builtin_shufflevector(x.part[0], x.part[0], 0, 1, 2, 3) +
                   __builtin_shufflevector(x.part[0], x.part[0], 4, 5, 6, 7);
        pair = __builtin_shufflevector(four, four, 0, 1) + __builtin_shufflevector(four, four, 2, 3);
    }
    return pair[0] + pair[1];
}

// Vectors that n numbers fill, the last perhaps in part: where lanes are filled up to eight, what lies behind needs no work.
template <int width> constexpr int vectorsFor(int n)
{
    return (n + width - 1) / width;
}
// Lanes that n numbers fill.
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

// As a kernel sees them: whole, vector by vector, or one vector of each.
template <int width> [[gnu::always_inline]] inline LanesOf<width>* as(Lanes* lanes)
{
    return reinterpret_cast<LanesOf<width>*>(lanes);
}
template <int width> [[gnu::always_inline]] inline const LanesOf<width>* as(const Lanes* lanes)
{
    return reinterpret_cast<const LanesOf<width>*>(lanes);
}
template <int width> [[gnu::always_inline]] inline typename VectorOf<width>::Type* vectorsOf(Lanes* lanes)
{
    return reinterpret_cast<typename VectorOf<width>::Type*>(lanes);
}
template <int width> [[gnu::always_inline]] inline const typename VectorOf<width>::Type* vectorsOf(const Lanes* lanes)
{
    return reinterpret_cast<const typename VectorOf<width>::Type*>(lanes);
}

// What asks for many registers goes over the vectors of lanes one after the other: the numbers of one, from lanes to lanes.
template <int width> struct OneOfEach {
    Lanes* lanes;
    int vector;
    [[gnu::always_inline]] typename VectorOf<width>::Type& operator[](int index) const
    {
        return vectorsOf<width>(lanes + index)[vector];
    }
};
template <int width> struct ConstOneOfEach {
    const Lanes* lanes;
    int vector;
    [[gnu::always_inline]] const typename VectorOf<width>::Type& operator[](int index) const
    {
        return vectorsOf<width>(lanes + index)[vector];
    }
};

// Whether a comparison of vectors holds everywhere.
template <int width> [[gnu::always_inline]] inline bool holds(const typename VectorOf<width>::Bits& mask)
{
    long long every = -1;
    for (int i = 0; i < width; ++i) every &= mask[i];
    return every != 0;
}

} // namespace titer::base
