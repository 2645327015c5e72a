// Dual numbers: a value and its derivatives in N directions. Physics written as a template over the scalar gives exact
// Jacobians when it is run with Dual<N> (forward-mode automatic differentiation).
#pragma once

#include <array>
#include <cmath>
#include <numbers>

namespace titer::base {

template <int N> struct Dual {
    std::array<double, N> d{}; // before v, so that a copy takes it in the pairs in which it was written
    double v = 0.0;

    Dual() = default;
    Dual(double value)
        : v(value)
    {
    }

    static Dual seed(double value, int direction)
    {
        Dual x(value);
        x.d[direction] = 1.0;
        return x;
    }

    [[gnu::always_inline]] Dual& operator+=(const Dual& o)
    {
        return set(v + o.v, [&](auto at) { return at(*this) + at(o); });
    }
    [[gnu::always_inline]] Dual& operator-=(const Dual& o)
    {
        return set(v - o.v, [&](auto at) { return at(*this) - at(o); });
    }
    [[gnu::always_inline]] Dual& operator*=(const Dual& o) { return setProduct(*this, o); }
    [[gnu::always_inline]] Dual& operator/=(const Dual& o) { return setQuotient(*this, o); }
    [[gnu::always_inline]] Dual& operator+=(double o)
    {
        v += o;
        return *this;
    }
    [[gnu::always_inline]] Dual& operator-=(double o)
    {
        v -= o;
        return *this;
    }
    [[gnu::always_inline]] Dual& operator*=(double o)
    {
        return set(v * o, [&](auto at) { return at(*this) * o; });
    }
    [[gnu::always_inline]] Dual& operator/=(double o) { return *this *= 1.0 / o; }

    [[gnu::always_inline]] friend Dual operator+(const Dual& a, const Dual& b)
    {
        return of(a.v + b.v, [&](auto at) { return at(a) + at(b); });
    }
    [[gnu::always_inline]] friend Dual operator-(const Dual& a, const Dual& b)
    {
        return of(a.v - b.v, [&](auto at) { return at(a) - at(b); });
    }
    [[gnu::always_inline]] friend Dual operator*(const Dual& a, const Dual& b)
    {
        Dual r;
        r.setProduct(a, b);
        return r;
    }
    [[gnu::always_inline]] friend Dual operator/(const Dual& a, const Dual& b)
    {
        Dual r;
        r.setQuotient(a, b);
        return r;
    }
    [[gnu::always_inline]] friend Dual operator+(const Dual& a, double b)
    {
        return of(a.v + b, [&](auto at) { return at(a); });
    }
    [[gnu::always_inline]] friend Dual operator+(double a, const Dual& b) { return b + a; }
    [[gnu::always_inline]] friend Dual operator-(const Dual& a, double b)
    {
        return of(a.v - b, [&](auto at) { return at(a); });
    }
    [[gnu::always_inline]] friend Dual operator-(double a, const Dual& b)
    {
        return of(a - b.v, [&](auto at) { return 0.0 - at(b); });
    }
    [[gnu::always_inline]] friend Dual operator*(const Dual& a, double b) { return a.chain(a.v * b, b); }
    [[gnu::always_inline]] friend Dual operator*(double a, const Dual& b) { return b * a; }
    [[gnu::always_inline]] friend Dual operator/(const Dual& a, double b) { return a * (1.0 / b); }
    [[gnu::always_inline]] friend Dual operator/(double a, const Dual& b)
    {
        const double inverse = 1.0 / b.v, v = a * inverse;
        return of(v, [&](auto at) { return (0.0 - v * at(b)) * inverse; });
    }
    [[gnu::always_inline]] friend Dual operator-(const Dual& a) { return a * -1.0; }

    // f of this, where the value of f is known and its slope.
    [[gnu::always_inline]] Dual chain(double value, double slope) const
    {
        return of(value, [&](auto at) { return at(*this) * slope; });
    }

    // Comparisons look at the value alone: a branch has the derivative of the side it takes.
    friend bool operator<(const Dual& a, const Dual& b) { return a.v < b.v; }
    friend bool operator>(const Dual& a, const Dual& b) { return a.v > b.v; }
    friend bool operator<=(const Dual& a, const Dual& b) { return a.v <= b.v; }
    friend bool operator>=(const Dual& a, const Dual& b) { return a.v >= b.v; }

private:
    // Derivatives are taken in pairs: g++ at -O2 takes them one by one, copies them in pairs, and the processor waits for what was written
    // in another width than it is read in. A model's rates take half the time so.
    typedef double Pair __attribute__((vector_size(16), aligned(8), may_alias));

    template <class Act> [[gnu::always_inline]] Dual& set(double value, Act act)
    {
#pragma GCC unroll 8
        for (int i = 0; i + 1 < N; i += 2)
            *reinterpret_cast<Pair*>(d.data() + i) =
                act([i](const Dual& x) { return *reinterpret_cast<const Pair*>(x.d.data() + i); });
        if constexpr (N % 2 != 0) d[N - 1] = act([](const Dual& x) { return x.d[N - 1]; });
        v = value;
        return *this;
    }
    template <class Act> [[gnu::always_inline]] static Dual of(double value, Act act)
    {
        Dual r;
        r.set(value, act);
        return r;
    }
    [[gnu::always_inline]] Dual& setProduct(const Dual& a, const Dual& b)
    {
        return set(a.v * b.v, [&](auto at) { return at(a) * b.v + a.v * at(b); });
    }
    [[gnu::always_inline]] Dual& setQuotient(const Dual& a, const Dual& b)
    {
        const double inverse = 1.0 / b.v, quotient = a.v * inverse;
        return set(quotient, [&](auto at) { return (at(a) - quotient * at(b)) * inverse; });
    }
};

template <int N> Dual<N> exp(const Dual<N>& x)
{
    const double e = std::exp(x.v);
    return x.chain(e, e);
}
template <int N> Dual<N> log(const Dual<N>& x)
{
    return x.chain(std::log(x.v), 1.0 / x.v);
}
// Where the slope of a root is infinite, at 0, it counts as 0, so that derivatives stay finite.
template <int N> Dual<N> sqrt(const Dual<N>& x)
{
    const double s = std::sqrt(x.v);
    return x.chain(s, s == 0.0 ? 0.0 : 0.5 / s);
}
template <int N> Dual<N> tanh(const Dual<N>& x)
{
    const double t = std::tanh(x.v);
    return x.chain(t, 1.0 - t * t);
}
template <int N> Dual<N> pow(const Dual<N>& x, double p)
{
    if (x.v == 0.0 && p < 1.0) return std::pow(x.v, p); // likewise
    const double lower = std::pow(x.v, p - 1.0);
    return x.chain(lower * x.v, p * lower);
}
template <int N> Dual<N> pow(const Dual<N>& x, const Dual<N>& p)
{
    Dual<N> r = pow(x, p.v);
    // Below 0 a power is defined at whole exponents only and has no slope in them; at 0 it is flat.
    const double slope = x.v > 0.0 ? r.v * std::log(x.v) : 0.0;
    for (int i = 0; i < N; ++i)
        if (p.d[i] != 0.0) r.d[i] += slope * p.d[i];
    return r;
}
template <int N> Dual<N> expm1(const Dual<N>& x)
{
    return x.chain(std::expm1(x.v), std::exp(x.v));
}
template <int N> Dual<N> log1p(const Dual<N>& x)
{
    return x.chain(std::log1p(x.v), 1.0 / (1.0 + x.v));
}
template <int N> Dual<N> log10(const Dual<N>& x)
{
    return x.chain(std::log10(x.v), 1.0 / (x.v * std::numbers::ln10));
}
template <int N> Dual<N> sin(const Dual<N>& x)
{
    return x.chain(std::sin(x.v), std::cos(x.v));
}
template <int N> Dual<N> cos(const Dual<N>& x)
{
    return x.chain(std::cos(x.v), -std::sin(x.v));
}
template <int N> Dual<N> tan(const Dual<N>& x)
{
    const double t = std::tan(x.v);
    return x.chain(t, 1.0 + t * t);
}
template <int N> Dual<N> atan(const Dual<N>& x)
{
    return x.chain(std::atan(x.v), 1.0 / (1.0 + x.v * x.v));
}
// At the ends of its range, where the slope is infinite, it counts as 0, as that of a root does.
template <int N> Dual<N> asin(const Dual<N>& x)
{
    const double rest = 1.0 - x.v * x.v;
    return x.chain(std::asin(x.v), rest == 0.0 ? 0.0 : 1.0 / std::sqrt(rest));
}
template <int N> Dual<N> acos(const Dual<N>& x)
{
    const double rest = 1.0 - x.v * x.v;
    return x.chain(std::acos(x.v), rest == 0.0 ? 0.0 : -1.0 / std::sqrt(rest));
}
template <int N> Dual<N> sinh(const Dual<N>& x)
{
    return x.chain(std::sinh(x.v), std::cosh(x.v));
}
template <int N> Dual<N> cosh(const Dual<N>& x)
{
    return x.chain(std::cosh(x.v), std::sinh(x.v));
}
template <int N> Dual<N> asinh(const Dual<N>& x)
{
    return x.chain(std::asinh(x.v), 1.0 / std::sqrt(x.v * x.v + 1.0));
}
template <int N> Dual<N> acosh(const Dual<N>& x)
{
    const double rest = x.v * x.v - 1.0;
    return x.chain(std::acosh(x.v), rest == 0.0 ? 0.0 : 1.0 / std::sqrt(rest));
}
template <int N> Dual<N> atanh(const Dual<N>& x)
{
    return x.chain(std::atanh(x.v), 1.0 / (1.0 - x.v * x.v));
}
template <int N> Dual<N> abs(const Dual<N>& x)
{
    return x.v < 0.0 ? -x : x;
}
// Steps: flat between them.
template <int N> Dual<N> floor(const Dual<N>& x)
{
    return std::floor(x.v);
}
template <int N> Dual<N> ceil(const Dual<N>& x)
{
    return std::ceil(x.v);
}

namespace detail {
// The logarithmic derivative of the gamma function: lifted to where its series holds (Abramowitz and Stegun 6.3.18).
inline double digamma(double x)
{
    if (x < 0.5) return digamma(1.0 - x) - std::numbers::pi / std::tan(std::numbers::pi * x);
    double sum = 0.0;
    for (; x < 10.0; x += 1.0) sum -= 1.0 / x;
    const double r = 1.0 / (x * x);
    return sum + std::log(x) - 0.5 / x - r * (1.0 / 12.0 - r * (1.0 / 120.0 - r * (1.0 / 252.0 - r / 240.0)));
}
} // namespace detail
// Between whole numbers it goes on as the gamma function of x + 1.
inline double factorial(double x)
{
    return std::tgamma(x + 1.0);
}
template <int N> Dual<N> factorial(const Dual<N>& x)
{
    const double value = factorial(x.v);
    return x.chain(value, value * detail::digamma(x.v + 1.0));
}

inline double valueOf(double x)
{
    return x;
}
template <int N> double valueOf(const Dual<N>& x)
{
    return x.v;
}

// x/(x + half).
inline double saturated(double x, double half)
{
    return x / (x + half);
}
template <int N> Dual<N> saturated(const Dual<N>& x, double half)
{
    const double under = 1.0 / (x.v + half);
    return x.chain(x.v * under, half * under * under);
}

// The larger of x and a floor; below the floor the derivative is 0, so that it stays finite.
inline double atLeast(double x, double floor)
{
    return x < floor ? floor : x;
}
template <int N> Dual<N> atLeast(const Dual<N>& x, double floor)
{
    return x.v < floor ? Dual<N>(floor) : x;
}
inline double atMost(double x, double ceiling)
{
    return x > ceiling ? ceiling : x;
}
template <int N> Dual<N> atMost(const Dual<N>& x, double ceiling)
{
    return x.v > ceiling ? Dual<N>(ceiling) : x;
}

} // namespace titer::base
