// Reads the times that analysers write: without a zone mostly, and in the order of their country.
#pragma once

#include "core/base/result.h"

#include <QTimeZone>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::folder_watch {

struct Moment {
    std::int64_t time = 0; // [µs, UTC]
    bool doubtful = false; // that hour came twice, or not at all
};

// [one thread at a time] Times without a zone are those of a clock on the wall in one zone, summer time included.
class LocalClock {
public:
    // "Europe/Berlin", "UTC", "+01:00"; empty is the zone of this machine. Errors have an empty `where`.
    static base::Result<LocalClock> in(const std::string& zone);

    // ISO 8601, or one of these formats of QDateTime.
    std::optional<Moment> read(std::string_view text, const std::vector<std::string>& formats) const;

private:
    explicit LocalClock(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }
    Moment fromWall(std::int64_t wall) const;
    std::int64_t offsetAt(std::int64_t time) const;

    QTimeZone m_zone;
};

} // namespace titer::folder_watch
