#include "core/guard/limits.h"

#include <iterator>

namespace titer::guard {

std::string_view limitText(Limit limit)
{
    constexpr std::string_view texts[] = {
        "none",     "not_finite", "clock", "stale", "min", "max", "rate", "volume_per_hour", "volume_per_batch",
        "interlock"};
    static_assert(std::size(texts) == limitCount);
    return texts[std::size_t(limit)];
}

bool Limits::states(Limit limit) const
{
    switch (limit) {
    case Limit::None:
        return false;
    case Limit::NotFinite:
    case Limit::Clock:
        return true;
    case Limit::Stale:
        return stale < unlimited;
    case Limit::Min:
        return min > -unlimited;
    case Limit::Max:
        return max < unlimited;
    case Limit::Rate:
        return hasRate();
    case Limit::VolumePerHour:
        return volumePerHour < unlimited;
    case Limit::VolumePerBatch:
        return volumePerBatch < unlimited;
    case Limit::Interlock:
        return !interlocks.empty();
    }
    return false;
}

} // namespace titer::guard
