// Decimal text in double-double: digits are gathered as a whole number, which is exact to 31 of them, and scaled by a power of ten.
#include "core/studies/numerics/double_double.h"

#include "core/base/text.h"

#include <string>

namespace titer::studies {

namespace {

// 10^exponent for 0 to 45, exactly: powers up to 22 are doubles.
DoubleDouble powerOfTen(int exponent)
{
    constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    DoubleDouble product(1.0);
    for (; exponent > 22; exponent -= 22) product *= DoubleDouble(1e22);
    return product * DoubleDouble(powers[exponent]);
}

struct Decimal {
    DoubleDouble digits;
    int exponent = 0;
};

// `text` is known to be a number with a decimal point.
Decimal gather(std::string_view text)
{
    constexpr int max = 31, chunk = 15; // a whole number of 15 digits is a double
    Decimal decimal;
    int count = 0, inChunk = 0;
    double part = 0.0;
    bool fraction = false;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.') {
            fraction = true;
            continue;
        }
        if (text[i] < '0' || text[i] > '9') continue; // the sign
        if (count == max) {
            decimal.exponent += fraction ? 0 : 1;
            continue;
        }
        part = part * 10.0 + double(text[i] - '0');
        if (count > 0 || part > 0.0) ++count;
        decimal.exponent -= fraction ? 1 : 0;
        if (++inChunk == chunk) {
            decimal.digits = decimal.digits * powerOfTen(chunk) + DoubleDouble(part);
            part = 0.0;
            inChunk = 0;
        }
    }
    decimal.digits = decimal.digits * powerOfTen(inChunk) + DoubleDouble(part);
    if (i < text.size())
        if (const std::optional<double> exponent = base::readNumber(text.substr(i + 1)))
            decimal.exponent += int(std::fmax(-9999.0, std::fmin(9999.0, *exponent)));
    return decimal;
}

} // namespace

std::optional<DoubleDouble> readDecimal(std::string_view text, char decimal)
{
    text = base::trimmed(text);
    std::string pointed;
    if (decimal == ',') {
        if (text.find('.') != std::string_view::npos) return std::nullopt;
        pointed = text;
        for (char& c : pointed)
            if (c == ',') c = '.';
        text = pointed;
    }
    const std::optional<double> value = base::readNumber(text);
    if (!value) return std::nullopt;
    // Most cells are whole numbers, which doubles hold.
    if (text.size() <= 15 && text.find_first_of(".eE") == std::string_view::npos) return DoubleDouble(*value);
    const Decimal gathered = gather(text);
    // Beyond these the power of ten is no double-double, and products of parts may leave the range.
    constexpr int furthest = 45;
    if (std::abs(gathered.exponent) > furthest || *value == 0.0) return DoubleDouble(*value);
    const DoubleDouble ten = powerOfTen(std::abs(gathered.exponent));
    const DoubleDouble exact = gathered.exponent < 0 ? gathered.digits / ten : gathered.digits * ten;
    return *value < 0.0 ? -exact : exact;
}

DoubleDouble decimalOf(double value)
{
    return readDecimal(base::writeNumber(value)).value_or(DoubleDouble(value));
}

} // namespace titer::studies
