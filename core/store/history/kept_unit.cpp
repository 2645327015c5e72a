#include "core/store/history/kept_unit.h"

#include "core/base/units/conversion.h"

namespace titer::store {

std::optional<KeptUnit> keptUnit(std::string_view reported, std::string_view stored)
{
    if (stored.empty() || reported == stored) return KeptUnit{std::string(reported)};
    if (reported.empty()) return KeptUnit{std::string(stored)};
    const std::optional<base::Conversion> conversion = base::conversion(reported, stored);
    if (!conversion) return std::nullopt;
    return KeptUnit{std::string(stored), conversion->factor, conversion->offset};
}

} // namespace titer::store
