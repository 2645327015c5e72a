// Numbers of 106 bits as the sum of two doubles (T. J. Dekker 1971, Numerische Mathematik 18): fits lose digits of data and of
// powers long before they lose digits of the answer, and not every compiler has a wider type.
#pragma once

#include <cmath>
#include <optional>
#include <string_view>

namespace titer::studies {

struct DoubleDouble {
    double high = 0.0;
    double low = 0.0; // at most half a unit in the last place of high

    constexpr DoubleDouble() = default;
    constexpr DoubleDouble(double value)
        : high(value)
    {
    }
    constexpr DoubleDouble(double h, double l)
        : high(h)
        , low(l)
    {
    }
    constexpr explicit operator double() const { return high + low; }
};

// a + b exactly, where |a| >= |b| or a is 0.
constexpr DoubleDouble quickTwoSum(double a, double b)
{
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

// a + b exactly.
constexpr DoubleDouble twoSum(double a, double b)
{
    const double sum = a + b;
    const double part = sum - a;
    return {sum, (a - (sum - part)) + (b - part)};
}

// a * b exactly, unless it over- or underflows.
inline DoubleDouble twoProduct(double a, double b)
{
    const double product = a * b;
#if defined(__FMA__) || defined(__ARM_FEATURE_FMA) // there a compiler would fuse, and so spoil, what follows otherwise
    return {product, std::fma(a, b, -product)};
#else
    // Without the instruction std::fma is a call of many times the cost.
    constexpr double splitter = 134217729.0; // 2^27 + 1
    const double as = splitter * a, bs = splitter * b;
    const double ah = as - (as - a), bh = bs - (bs - b);
    const double al = a - ah, bl = b - bh;
    return {product, ((ah * bh - product) + ah * bl + al * bh) + al * bl};
#endif
}

constexpr DoubleDouble operator-(const DoubleDouble& a)
{
    return {-a.high, -a.low};
}

constexpr DoubleDouble operator+(const DoubleDouble& a, const DoubleDouble& b)
{
    DoubleDouble sum = twoSum(a.high, b.high);
    const DoubleDouble rest = twoSum(a.low, b.low);
    sum = quickTwoSum(sum.high, sum.low + rest.high);
    return quickTwoSum(sum.high, sum.low + rest.low);
}

constexpr DoubleDouble operator-(const DoubleDouble& a, const DoubleDouble& b)
{
    return a + (-b);
}

inline DoubleDouble operator*(const DoubleDouble& a, const DoubleDouble& b)
{
    const DoubleDouble product = twoProduct(a.high, b.high);
    return quickTwoSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

inline DoubleDouble operator/(const DoubleDouble& a, const DoubleDouble& b)
{
    const double first = a.high / b.high;
    DoubleDouble rest = a - b * first;
    const double second = rest.high / b.high;
    rest = rest - b * second;
    const double third = rest.high / b.high;
    return quickTwoSum(first, second) + DoubleDouble(third);
}

inline DoubleDouble& operator+=(DoubleDouble& a, const DoubleDouble& b)
{
    return a = a + b;
}
inline DoubleDouble& operator-=(DoubleDouble& a, const DoubleDouble& b)
{
    return a = a - b;
}
inline DoubleDouble& operator*=(DoubleDouble& a, const DoubleDouble& b)
{
    return a = a * b;
}

// 0 of a number that is not positive.
inline DoubleDouble squareRoot(const DoubleDouble& a)
{
    if (!(a.high > 0.0)) return {};
    const double root = std::sqrt(a.high);
    const DoubleDouble rest = a - twoProduct(root, root);
    return quickTwoSum(root, rest.high / (2.0 * root));
}

inline DoubleDouble power(const DoubleDouble& x, int exponent)
{
    DoubleDouble product(1.0);
    for (int i = 0; i < exponent; ++i) product *= x;
    return product;
}

// The whole text as a number, to 31 digits: "1000000000000.2" is no double, and the digits that a double drops are those that
// data with a large offset differ in. `decimal` is '.' or ','.
std::optional<DoubleDouble> readDecimal(std::string_view text, char decimal = '.');
// The shortest decimal that reads back as this double: 7.2 as a person means it, so that it is the 7.2 of a table.
DoubleDouble decimalOf(double value);

} // namespace titer::studies
