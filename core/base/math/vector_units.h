// Kernels: functions that are compiled once for each vector unit of the machine, among which the process chooses. A kernel is a struct
// with a function at<width>(), width being the doubles in a vector of the unit; onVectorUnit<Kernel>(...) calls the one in use. What it
// calls is always_inline, so that it becomes part of it. All units but SSE2 fuse multiply and add: last bits differ.
#pragma once

#include <string_view>
#include <vector>

namespace titer::base {

// By the doubles in a vector: SSE2 or NEON, AVX2 with FMA, AVX-512.
enum class VectorUnit { Two = 2, Four = 4, Eight = 8 };

namespace detail {
extern VectorUnit unitInUse;
}

// What this process uses: the widest that the machine has, or what the environment variable TITER_VECTOR names of them.
inline VectorUnit vectorUnit()
{
    return detail::unitInUse;
}
// Those of this machine, narrowest first.
std::vector<VectorUnit> vectorUnits();
// sse2 (neon on ARM), avx2, avx512.
std::string_view nameOf(VectorUnit unit);
// One of this machine's; nothing may be computed meanwhile.
void useVectorUnit(VectorUnit unit);
// What TITER_VECTOR names where this machine does not have it (or nobody does); it then counts for nothing.
std::string_view refusedVectorUnit();

namespace detail {
template <class Kernel, class... Args> __attribute__((optimize("O3"), noinline)) auto onTwo(Args... args)
{
    return Kernel::template at<2>(args...);
}
#if defined(__x86_64__)
template <class Kernel, class... Args>
__attribute__((optimize("O3"), noinline, target("arch=x86-64-v3"))) auto onFour(Args... args)
{
    return Kernel::template at<4>(args...);
}
template <class Kernel, class... Args>
__attribute__((optimize("O3"), noinline, target("arch=x86-64-v4"))) auto onEight(Args... args)
{
    return Kernel::template at<8>(args...);
}
// As onFour, without fused multiply and add: the same bits as onTwo where the order of a sum does not depend on the width.
template <class Kernel, class... Args>
__attribute__((optimize("O3"), noinline, target("avx2"))) auto onFourUnfused(Args... args)
{
    return Kernel::template at<4>(args...);
}
#endif
} // namespace detail

// A kernel of a function, always_inline, whose loops are left to the compiler.
template <auto function> struct Loops {
    template <int width, class... Args> [[gnu::always_inline]] static auto at(Args... args)
    {
        return function(args...);
    }
};

// Arguments are handed over by value: what a kernel reads through a reference it would read again after each number that it writes.
template <class Kernel, class... Args> [[gnu::always_inline]] inline auto onVectorUnit(Args... args)
{
#if defined(__x86_64__)
    if (vectorUnit() == VectorUnit::Eight) return detail::onEight<Kernel>(args...);
    if (vectorUnit() == VectorUnit::Four) return detail::onFour<Kernel>(args...);
#endif
    return detail::onTwo<Kernel>(args...);
}

// For vectors of a dozen numbers, where the widest are slower, with the same bits on each unit.
template <class Kernel, class... Args> [[gnu::always_inline]] inline auto onShortVectors(Args... args)
{
#if defined(__x86_64__)
    if (vectorUnit() != VectorUnit::Two) return detail::onFourUnfused<Kernel>(args...);
#endif
    return detail::onTwo<Kernel>(args...);
}

} // namespace titer::base
