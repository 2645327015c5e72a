#include "core/store/history/files/chunk_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <optional>

namespace titer::store {

namespace {

enum class Coding : std::uint8_t {
    Decimal,      // integer / 10^scale
    DecimalFloat, // the same, rounded to a number of 32 bits as devices send them
    Float,        // 32 bits
    Raw           // 64 bits
};

// Beyond it not every integer is a double, and the rounding below would not hold.
constexpr double maxInteger = 2251799813685248.0; // 2^51
constexpr int maxScale = 15;
constexpr std::array<double, maxScale + 1> powers{1.0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                  1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

bool isSameNumber(double one, double other)
{
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other);
}

template <bool rounded> double valueOf(std::int64_t integer, double power)
{
    const double value = double(integer) / power;
    return rounded ? double(float(value)) : value;
}

template <bool rounded> bool isDecimal(double value, double power, std::int64_t& integer)
{
    const double scaled = value * power;
    if (!(std::abs(scaled) < maxInteger)) return false;
    integer = std::int64_t(scaled + (scaled < 0 ? -0.5 : 0.5));
    return isSameNumber(valueOf<rounded>(integer, power), value);
}

// A value that stands several times in a row and is no decimal number, such as NaN while a sensor is off.
struct Exception {
    std::size_t from = 0;
    std::size_t count = 0;
    double value = 0.0;
};

// The smallest scale that fits all values but for a few; none where they are too many.
template <bool rounded> std::optional<int> scaleOf(std::span<const double> values)
{
    int scale = 0;
    std::size_t exceptions = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::int64_t integer;
        int fits = scale;
        while (fits <= maxScale && !isDecimal<rounded>(values[i], powers[std::size_t(fits)], integer)) ++fits;
        if (fits <= maxScale) {
            scale = fits;
        } else if ((i == 0 || !isSameNumber(values[i], values[i - 1])) && ++exceptions > 16 + values.size() / 16) {
            return std::nullopt;
        }
    }
    return scale;
}

template <bool rounded> bool putDecimals(Bytes& out, std::span<const double> values)
{
    const std::optional<int> scale = scaleOf<rounded>(values);
    if (!scale) return false;
    const double power = powers[std::size_t(*scale)];
    std::vector<std::int64_t> integers(values.size());
    std::vector<Exception> exceptions;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isDecimal<rounded>(values[i], power, integers[i])) continue;
        integers[i] = i > 0 ? integers[i - 1] : 0;
        Exception* last = exceptions.empty() ? nullptr : &exceptions.back();
        if (last && last->from + last->count == i && isSameNumber(last->value, values[i])) {
            ++last->count;
        } else {
            exceptions.push_back({i, 1, values[i]});
        }
    }
    putByte(out, std::uint8_t(rounded ? Coding::DecimalFloat : Coding::Decimal));
    putByte(out, std::uint8_t(*scale));
    putVarint(out, exceptions.size());
    std::size_t at = 0;
    for (const Exception& exception : exceptions) {
        putVarint(out, exception.from - at);
        putVarint(out, exception.count);
        putWord(out, std::bit_cast<std::uint64_t>(exception.value));
        at = exception.from + exception.count;
    }
    putSigned(out, integers.front());
    for (std::size_t i = integers.size() - 1; i > 0; --i) integers[i] -= integers[i - 1];
    putIntegers(out, std::span(integers).subspan(1));
    return true;
}

void putFloats(Bytes& out, std::span<const double> values)
{
    putByte(out, std::uint8_t(Coding::Float));
    for (const double value : values) {
        const auto bytes = std::bit_cast<std::array<std::byte, 4>>(float(value));
        out.insert(out.end(), bytes.begin(), bytes.end());
    }
}

void putRaw(Bytes& out, std::span<const double> values)
{
    putByte(out, std::uint8_t(Coding::Raw));
    const auto bytes = std::as_bytes(values);
    out.insert(out.end(), bytes.begin(), bytes.end());
}

template <bool rounded> void readDecimals(ByteReader& in, std::span<double> values)
{
    const std::uint8_t scale = in.byte();
    std::vector<Exception> exceptions(std::min<std::uint64_t>(in.varint(), in.left() / 10));
    std::size_t at = 0;
    for (Exception& exception : exceptions) {
        exception.from = at + std::min<std::uint64_t>(in.varint(), values.size() - at);
        exception.count = std::min<std::uint64_t>(in.varint(), values.size() - exception.from);
        exception.value = std::bit_cast<double>(in.word());
        at = exception.from + exception.count;
    }
    std::vector<std::int64_t> integers(values.size());
    integers[0] = in.signedVarint();
    in.integers(std::span(integers).subspan(1));
    if (!in.ok() || scale > maxScale) return;
    const double power = powers[scale];
    std::uint64_t integer = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        integer += std::uint64_t(integers[i]);
        values[i] = valueOf<rounded>(std::int64_t(integer), power);
    }
    for (const Exception& exception : exceptions)
        std::fill_n(values.begin() + std::ptrdiff_t(exception.from), exception.count, exception.value);
}

void readFloats(ByteReader& in, std::span<double> values)
{
    const std::span<const std::byte> bytes = in.take(values.size() * sizeof(float));
    if (bytes.empty()) return;
    for (std::size_t i = 0; i < values.size(); ++i) {
        float value;
        std::memcpy(&value, bytes.data() + i * sizeof value, sizeof value);
        values[i] = double(value);
    }
}

} // namespace

void putValues(Bytes& out, std::span<const double> values)
{
    if (values.empty()) return;
    const std::size_t begin = out.size();
    const bool decimal = putDecimals<false>(out, values);
    const std::size_t plain = values.size() * sizeof(double);
    // Few bytes: nothing else comes near.
    if (decimal && out.size() - begin <= plain / 3) return;

    Bytes best = decimal ? Bytes(out.begin() + std::ptrdiff_t(begin), out.end()) : Bytes();
    const auto offer = [&best](Bytes&& other) {
        if (best.empty() || other.size() < best.size()) best = std::move(other);
    };
    Bytes other;
    const bool floats =
        std::ranges::all_of(values, [](double value) { return isSameNumber(double(float(value)), value); });
    if (floats && putDecimals<true>(other, values)) offer(std::move(other));
    other.clear();
    floats ? putFloats(other, values) : putRaw(other, values);
    offer(std::move(other));
    out.resize(begin);
    out.insert(out.end(), best.begin(), best.end());
}

void readValues(ByteReader& in, std::span<double> values)
{
    if (values.empty()) return;
    switch (Coding(in.byte())) {
    case Coding::Decimal:
        return readDecimals<false>(in, values);
    case Coding::DecimalFloat:
        return readDecimals<true>(in, values);
    case Coding::Float:
        return readFloats(in, values);
    case Coding::Raw:
        break;
    }
    const std::span<const std::byte> bytes = in.take(values.size() * sizeof(double));
    if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
}

} // namespace titer::store
