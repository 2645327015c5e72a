// The arithmetic of registers: orders, types, scales.
#include "plugins/modbus/register.h"

#include "core/base/not_available.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace titer::modbus {

namespace {

constexpr double exactBelow = 9007199254740992.0; // 2^53: larger whole numbers are no longer exact

std::uint16_t swapped(std::uint16_t word)
{
    return std::uint16_t(word << 8 | word >> 8);
}

// The bits of a number, highest word first.
std::uint64_t gather(const Register& place, std::span<const std::uint16_t> words)
{
    std::uint64_t bits = 0;
    const std::size_t count = words.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint16_t word = words[place.lowWordFirst ? count - 1 - i : i];
        bits = bits << 16 | (place.lowByteFirst ? swapped(word) : word);
    }
    return bits;
}

std::vector<std::uint16_t> spread(const Register& place, std::uint64_t bits)
{
    std::vector<std::uint16_t> words(std::size_t(place.width()));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = std::uint16_t(bits >> (16 * (words.size() - 1 - i)));
        words[place.lowWordFirst ? words.size() - 1 - i : i] = place.lowByteFirst ? swapped(word) : word;
    }
    return words;
}

// As the device meant it: 37.2 and not 37.20000076293945.
double widened(float value)
{
    if (!std::isfinite(value)) return double(value);
    std::array<char, 32> text;
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? base::readNumber({text.data(), end}).value_or(double(value)) : double(value);
}

double rawOf(const Register& place, std::uint64_t bits)
{
    switch (place.type) {
    case Type::Int16:
        return double(std::int16_t(bits));
    case Type::Int32:
        return double(std::int32_t(bits));
    case Type::Int64:
        return double(std::int64_t(bits));
    case Type::Float32:
        return widened(std::bit_cast<float>(std::uint32_t(bits)));
    case Type::Float64:
        return std::bit_cast<double>(bits);
    case Type::Bool:
        return bits != 0 ? 1.0 : 0.0;
    case Type::Bit:
        return double(bits >> place.bit & 1);
    default:
        return double(bits);
    }
}

// Divided where that is exact, so that 372 by 0.1 gives 37.2 and not 37.2 and something.
double scaled(const Register& place, double raw)
{
    const double inverse = std::round(1.0 / place.scale);
    const bool isDecimal = std::abs(place.scale) < 1.0 && std::abs(inverse * place.scale - 1.0) < 1e-14;
    return (isDecimal ? raw / inverse : raw * place.scale) + place.offset;
}

// A number that is whole and lies in the range of a type.
template <class Integer> std::optional<std::uint64_t> whole(double raw)
{
    raw = std::round(raw);
    // The upper end of a 64-bit type is no double; what is rounded to it does not fit.
    if (!(raw >= double(std::numeric_limits<Integer>::min()) &&
          raw < double(std::numeric_limits<Integer>::max()) + 1.0))
        return std::nullopt;
    return std::uint64_t(Integer(raw));
}

std::optional<std::uint64_t> bitsOf(Type type, double raw)
{
    switch (type) {
    case Type::Int16:
        return whole<std::int16_t>(raw);
    case Type::Uint16:
        return whole<std::uint16_t>(raw);
    case Type::Int32:
        return whole<std::int32_t>(raw);
    case Type::Uint32:
        return whole<std::uint32_t>(raw);
    case Type::Int64:
        return whole<std::int64_t>(raw);
    case Type::Uint64:
        return whole<std::uint64_t>(raw);
    case Type::Float32:
        if (!(std::abs(raw) <= double(std::numeric_limits<float>::max()))) return std::nullopt;
        return std::bit_cast<std::uint32_t>(float(raw));
    case Type::Float64:
        if (!std::isfinite(raw)) return std::nullopt;
        return std::bit_cast<std::uint64_t>(raw);
    case Type::Bool:
    case Type::Bit:
        if (raw != 0.0 && raw != 1.0) return std::nullopt;
        return std::uint64_t(raw);
    case Type::Text:
        break;
    }
    return std::nullopt;
}

} // namespace

int Register::width() const
{
    if (isBits()) return 1;
    switch (type) {
    case Type::Int32:
    case Type::Uint32:
    case Type::Float32:
        return 2;
    case Type::Int64:
    case Type::Uint64:
    case Type::Float64:
        return 4;
    case Type::Text:
        return length;
    default:
        return 1;
    }
}

Reading decode(const Register& place, std::span<const std::uint16_t> words)
{
    const double raw = rawOf(place, gather(place, words));
    if (!std::isfinite(raw)) return {base::notAvailable, connect::status::badSensorFailure};
    if (std::find(place.failed.begin(), place.failed.end(), raw) != place.failed.end())
        return {base::notAvailable, connect::status::badSensorFailure};
    const bool isExact = place.type == Type::Float64 || std::abs(raw) <= exactBelow;
    return {scaled(place, raw), isExact ? connect::status::good : connect::status::uncertain};
}

std::string decodeText(const Register& place, std::span<const std::uint16_t> words)
{
    std::string text;
    for (std::uint16_t word : words) {
        if (place.lowByteFirst) word = swapped(word);
        text += char(word >> 8);
        text += char(word & 0xFF);
    }
    return std::string(base::trimmed(std::string_view(text).substr(0, text.find('\0'))));
}

std::optional<std::vector<std::uint16_t>> encode(const Register& place, double value)
{
    const double raw = (value - place.offset) / place.scale;
    const std::optional<std::uint64_t> bits = bitsOf(place.type, raw);
    if (!bits) return std::nullopt;
    return spread(place, *bits);
}

std::optional<std::vector<std::uint16_t>> encodeText(const Register& place, const std::string& text)
{
    std::vector<std::uint16_t> words(std::size_t(place.length), 0);
    if (text.size() > 2 * words.size()) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isHigh = (i % 2 == 0) != place.lowByteFirst;
        words[i / 2] = std::uint16_t(words[i / 2] | (isHigh ? byte << 8 : byte));
    }
    return words;
}

std::vector<Block> group(const std::vector<Register>& registers, int hole, int longest)
{
    std::vector<std::size_t> order(registers.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(registers[a].kind, registers[a].address) < std::pair(registers[b].kind, registers[b].address);
    });
    std::vector<Block> blocks;
    for (const std::size_t i : order) {
        const Register& next = registers[i];
        const int end = next.address + next.width(), max = next.isBits() ? maxBits : std::min(longest, maxRegisters);
        Block* last = blocks.empty() ? nullptr : &blocks.back();
        if (!last || last->kind != next.kind || next.address > last->start + last->count + hole ||
            end - last->start > max) {
            blocks.push_back({next.kind, next.address, 0, {}});
            last = &blocks.back();
        }
        last->count = std::max(last->count, end - last->start);
        last->members.push_back(i);
    }
    return blocks;
}

} // namespace titer::modbus
