// How values stand in the answers of commands.
#pragma once

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace titer::cli {

// With six significant digits.
inline std::string shortNumber(double value)
{
    return base::writeShort(value, 6);
}

// null where there is none.
inline base::Json numberOrNull(const std::optional<double>& value)
{
    return value ? base::Json(*value) : base::Json();
}

// Of a time since 1970 [µs]; null where it is 0, which stands for none.
inline base::Json timeOrNull(std::int64_t time)
{
    return time == 0 ? base::Json() : base::Json(base::writeInstant({time}));
}

// For scripts: a member by the key that it had in earlier versions as well.
inline void addFormerly(base::Json& object, const char* key, const char* formerly)
{
    base::Json value = object[key]; // a new member may move those that are there
    object[formerly] = std::move(value);
}

} // namespace titer::cli
