#include "core/base/math/vector_units.h"

#include <cstdlib>
#include <optional>

namespace titer::base {

namespace {

std::optional<VectorUnit> unitNamed(std::string_view name)
{
    for (const VectorUnit unit : vectorUnits())
        if (nameOf(unit) == name) return unit;
    return std::nullopt;
}

std::string_view askedName()
{
    const char* name = std::getenv("TITER_VECTOR");
    return name ? name : "";
}

} // namespace

namespace detail {
VectorUnit unitInUse = unitNamed(askedName()).value_or(vectorUnits().back());
}

std::vector<VectorUnit> vectorUnits()
{
    std::vector<VectorUnit> units{VectorUnit::Two};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v3")) units.push_back(VectorUnit::Four);
    if (__builtin_cpu_supports("x86-64-v4")) units.push_back(VectorUnit::Eight);
#endif
    return units;
}

std::string_view nameOf(VectorUnit unit)
{
#if defined(__x86_64__)
    return unit == VectorUnit::Eight ? "avx512" : unit == VectorUnit::Four ? "avx2" : "sse2";
#elif defined(__aarch64__)
    (void)unit;
    return "neon";
#else
    (void)unit;
    return "none";
#endif
}

void useVectorUnit(VectorUnit unit)
{
    detail::unitInUse = unit;
}

std::string_view refusedVectorUnit()
{
    return unitNamed(askedName()) ? "" : askedName();
}

} // namespace titer::base
