// Speeds as people write them.
#include "core/connect/speed.h"

#include "core/base/text.h"

#include <limits>
#include <string>

namespace titer::connect {

base::Result<double> readSpeed(std::string_view text)
{
    std::string_view number = base::trimmed(text);
    if (base::lowerAscii(number) == "max") return std::numeric_limits<double>::infinity();
    for (const std::string_view times : {std::string_view("x"), std::string_view("×")})
        if (base::endsWith(number, times)) number.remove_suffix(times.size());
    const std::optional<double> speed = base::readNumber(number);
    if (speed && *speed >= minSpeed && *speed <= maxSpeed) return *speed;
    return base::Error{base::Code::Input,
                       {},
                       base::say(CORE_TR("core", "“{1}” is not a speed; write a number from {2} to {3}, or max."),
                                 std::string(text), base::writeShort(minSpeed), base::writeShort(maxSpeed, 5))};
}

} // namespace titer::connect
