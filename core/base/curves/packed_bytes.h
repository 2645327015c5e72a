// Numbers as the files of chromatography systems pack them: the low byte first, whatever the machine has.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace titer::base {

// The bytes from `at` on must be there.
template <class Number> Number packedNumber(std::string_view bytes, std::size_t at)
{
    using Bits = std::conditional_t<sizeof(Number) == 2, std::uint16_t,
                                    std::conditional_t<sizeof(Number) == 4, std::uint32_t, std::uint64_t>>;
    Bits bits = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;) bits = Bits(bits << 8 | static_cast<unsigned char>(bytes[at + i]));
    return std::bit_cast<Number>(bits);
}

} // namespace titer::base
