// Decimal text in double-double: digits are gathered as a whole number, which is exact to 31 of them, and scaled by a power of ten.
#include "core/studies/double_double.h"

#include "core/base/text.h"

#include <string>

namespace titer::studies {

namespace {

struct Decimal {
    DoubleDouble digits;
    int exponent = 0;
};

// `text` is known to be a number with a decimal point.
Decimal gather(std::string_view text)
{
    constexpr int most = 31;
    Decimal decimal;
    int count = 0;
    bool fraction = false;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.') {
            fraction = true;
            continue;
        }
        if (text[i] < '0' || text[i] > '9') continue; // the sign
        if (count < most) {
            decimal.digits = decimal.digits * DoubleDouble(10.0) + DoubleDouble(double(text[i] - '0'));
            if (decimal.digits.high != 0.0) ++count;
            if (fraction) --decimal.exponent;
        } else if (!fraction) {
            ++decimal.exponent;
        }
    }
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
    const Decimal gathered = gather(text);
    // Beyond these the power of ten is no double-double, and products of parts may leave the range.
    constexpr int furthest = 45;
    if (std::abs(gathered.exponent) > furthest || *value == 0.0) return DoubleDouble(*value);
    const DoubleDouble ten = power(DoubleDouble(10.0), std::abs(gathered.exponent));
    const DoubleDouble exact = gathered.exponent < 0 ? gathered.digits / ten : gathered.digits * ten;
    return *value < 0.0 ? -exact : exact;
}

} // namespace titer::studies
