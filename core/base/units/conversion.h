// From one unit as instruments write it to another.
#pragma once

#include <optional>
#include <string_view>

namespace titer::base {

// value in `to` = value in `from` * factor + offset; of a difference the offset falls away.
struct Conversion {
    double factor = 1.0, offset = 0.0;
};

// Nothing where the two measure different things, or one of them is no unit that is known and not the same text. Per cent and per cent of
// air saturation are one: probes are set up as either.
std::optional<Conversion> conversion(std::string_view from, std::string_view to);

} // namespace titer::base
