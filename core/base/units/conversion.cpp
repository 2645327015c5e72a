#include "core/base/units/conversion.h"

#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <cmath>

namespace titer::base {

namespace {

bool isPercent(std::string_view unit)
{
    return unit == "%" || unit == "% air";
}

// Most units of a kind differ by a power of ten; what rounding left of it would stand in each value.
double withoutRounding(double factor)
{
    const double power = std::pow(10.0, std::round(std::log10(factor)));
    return std::abs(factor / power - 1.0) < 1e-14 ? power : factor;
}

} // namespace

std::optional<Conversion> conversion(std::string_view from, std::string_view to)
{
    if (from == to) return Conversion();
    const std::string first = writtenUnit(from), second = writtenUnit(to);
    if (isPercent(first) && isPercent(second)) return Conversion();
    const std::optional<Unit> reported = findUnit(first), wanted = findUnit(second);
    if (!reported || !wanted || reported->dimension != wanted->dimension) return std::nullopt;
    return Conversion{withoutRounding(reported->factor / wanted->factor),
                      (reported->offset - wanted->offset) / wanted->factor};
}

} // namespace titer::base
