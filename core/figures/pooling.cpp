// Pools, their cuts and fractions.
#include "core/figures/pooling.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::writeQuantity;

namespace {

constexpr double maxFractions = 10'000.0;

std::string minutes(double t)
{
    return writeQuantity(t, "min");
}

std::string percent(double share)
{
    return base::writeShort(100.0 * share, 4) + " %";
}

Done checkSpan(const Chromatogram& chromatogram, Span cut)
{
    const Span run = chromatogram.span();
    if (!(cut.to > cut.from))
        return base::inputError(
            "pool", say(CORE_TR("core", "The cut goes from {1} to {2}: it must end after it starts. Exchange the "
                                        "two, or widen it."),
                        minutes(cut.from), minutes(cut.to)));
    // A time that went through minutes and back is still that of the run's end.
    const double slack = 1e-9 * std::max(1.0, std::abs(run.to));
    if (cut.from < run.from - slack || cut.to > run.to + slack)
        return base::inputError(
            "pool", say(CORE_TR("core", "The cut from {1} to {2} is outside the run, which goes from {3} to {4}. "
                                        "Move the cut, or extend the run."),
                        minutes(cut.from), minutes(cut.to), minutes(run.from), minutes(run.to)));
    return base::done();
}

Pool collect(const Chromatogram& chromatogram, Span cut)
{
    Pool pool;
    pool.span = cut;
    pool.volume = chromatogram.volume(cut.to) - chromatogram.volume(cut.from);
    for (int c = 0; c < chromatogram.components(); ++c) {
        pool.amounts.push_back(chromatogram.amount(c, cut.to) - chromatogram.amount(c, cut.from));
        pool.concentrations.push_back(pool.volume > 0.0 ? pool.amounts.back() / pool.volume : 0.0);
    }
    return pool;
}

double counted(const Pool& pool, const Product& product)
{
    double all = 0.0;
    for (std::size_t c = 0; c < pool.amounts.size(); ++c) all += product.weights[c] * pool.amounts[c];
    return all;
}

double productIn(const Pool& pool, const Product& product)
{
    return product.weights[product.component] * pool.amounts[product.component];
}

double limitOf(Level level, double largest)
{
    return level.share ? level.value * largest : level.value;
}

// What a cut may still take in of other components before it falls below the purity: product - purity x all that
// counts, from the run's start to t. A cut keeps the purity where this does not fall over it.
class Surplus {
public:
    Surplus(const Chromatogram& chromatogram, const Product& product, double purity)
        : m_chromatogram(chromatogram)
        , m_product(product)
        , m_purity(purity)
    {
    }

    double at(double t) const
    {
        double sum = 0.0;
        for (int c = 0; c < m_chromatogram.components(); ++c)
            if (m_product.weights[c] != 0.0) sum += share(c) * m_chromatogram.amount(c, t);
        return sum;
    }

    // The span's ends and the samples in between, and where what leaves is just of the purity: between two of these the
    // surplus rises, or falls, or stays.
    std::vector<double> instants(Span span) const
    {
        std::vector<double> found{span.from};
        const auto add = [&](double t) {
            if (t > found.back() && t < span.to) found.push_back(t);
        };
        const std::vector<double>& times = m_chromatogram.course().times;
        for (std::size_t i = 0; i + 1 < times.size(); ++i) {
            add(times[i]);
            const double first = slope(i), last = slope(i + 1);
            if (first * last < 0.0) add(times[i] + first / (first - last) * (times[i + 1] - times[i]));
        }
        found.push_back(span.to);
        return found;
    }

    // The time furthest from `inside` towards `outside` at which the surplus, times `sign`, is still at least `least`.
    double furthest(double inside, double outside, double min, double sign) const
    {
        for (int halving = 0; halving < 60; ++halving) {
            const double middle = 0.5 * (inside + outside);
            (sign * (at(middle) - min) >= 0.0 ? inside : outside) = middle;
        }
        return inside;
    }

private:
    double share(int c) const { return ((c == m_product.component ? 1.0 : 0.0) - m_purity) * m_product.weights[c]; }
    // By how much it rises per volume that leaves at a sample.
    double slope(std::size_t sample) const
    {
        double sum = 0.0;
        for (int c = 0; c < m_chromatogram.components(); ++c)
            if (m_product.weights[c] != 0.0) sum += share(c) * m_chromatogram.course().components[c].outlet[sample];
        return sum;
    }

    const Chromatogram& m_chromatogram;
    const Product& m_product;
    double m_purity;
};

// The pair of instants, i before j, with the most product between them and no less surplus at j than at i. Only
// instants with less surplus than all before can be the best start; going back from the end, one pass over those finds
// the best.
std::optional<std::pair<std::size_t, std::size_t>> bestPair(const std::vector<double>& surplus,
                                                            const std::vector<double>& product)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < surplus.size(); ++i)
        if (starts.empty() || surplus[i] < surplus[starts.back()]) starts.push_back(i);
    std::optional<std::pair<std::size_t, std::size_t>> best;
    double max = 0.0;
    for (std::size_t j = surplus.size(); j-- > 0;) {
        while (!starts.empty() && (starts.back() >= j || surplus[starts.back()] <= surplus[j])) {
            const std::size_t i = starts.back();
            starts.pop_back();
            if (i < j && product[j] - product[i] > max) {
                max = product[j] - product[i];
                best = {i, j};
            }
        }
    }
    return best;
}

// How pure the product gets at best, over one step of the record.
double purest(const Chromatogram& chromatogram, const Product& product, const std::vector<double>& times)
{
    double best = 0.0;
    for (std::size_t i = 0; i + 1 < times.size(); ++i)
        best = std::max(best, purityOf(collect(chromatogram, {times[i], times[i + 1]}), product).value_or(0.0));
    return best;
}

Result<std::vector<Pool>> fractions(const Chromatogram& chromatogram, double size, double whole,
                                    const std::string& unit, Span span, auto timeAfter)
{
    if (!(size > 0.0) || !std::isfinite(size))
        return Error{Code::Input, "fractions",
                     say(CORE_TR("core", "A fraction of {1} is empty. Give fractions a size above 0."),
                         writeQuantity(size, unit))};
    if (whole / size > maxFractions)
        return Error{
            Code::Input, "fractions",
            say(CORE_TR("core", "Fractions of {1} would be more than the maximum of {2}. Make them larger, or the "
                                "range shorter."),
                writeQuantity(size, unit), base::writeShort(maxFractions))};
    std::vector<Pool> all;
    double from = span.from;
    for (int k = 1; from < span.to; ++k) {
        // What rounding leaves behind the last full one is no fraction.
        const bool last = double(k) * size > whole * (1.0 - 1e-9);
        const double to = last ? span.to : timeAfter(double(k) * size);
        all.push_back(collect(chromatogram, {from, to}));
        from = to;
    }
    return all;
}

} // namespace

Result<Pool> poolBetween(const Chromatogram& chromatogram, Span cut)
{
    if (Done checked = checkSpan(chromatogram, cut); !checked) return checked.error();
    return collect(chromatogram, cut);
}

std::optional<double> purityOf(const Pool& pool, const Product& product)
{
    const double all = counted(pool, product), wanted = productIn(pool, product);
    if (!(all > 0.0) || !(wanted > 0.0)) return std::nullopt;
    return std::min(wanted / all, 1.0);
}

std::optional<double> yieldOf(const Chromatogram& chromatogram, const Pool& pool, int component)
{
    const double loaded = chromatogram.loaded(component);
    return loaded > 0.0 ? std::optional<double>(pool.amounts[component] / loaded) : std::nullopt;
}

std::optional<double> logReductionOf(const Chromatogram& chromatogram, const Pool& pool, int component)
{
    const std::optional<double> passed = yieldOf(chromatogram, pool, component);
    return passed && *passed > 0.0 ? std::optional<double>(-std::log10(*passed)) : std::nullopt;
}

Result<Span> cutByLevel(const Chromatogram& chromatogram, std::span<const double> signal, Level front, Level back,
                        Span span)
{
    if (Done checked = checkSpan(chromatogram, span); !checked) return checked.error();
    const std::size_t apex = largestWithin(chromatogram, signal, span);
    const double largest = signal[apex], when = chromatogram.course().times[apex];
    const double start = limitOf(front, largest), end = limitOf(back, largest);
    if (!(largest > 0.0))
        return base::inputError(
            "pool", say(CORE_TR("core", "The signal does not rise between {1} and {2}: there is no peak to collect. "
                                        "Check the chromatogram and move the range."),
                        minutes(span.from), minutes(span.to)));
    for (const double limit : {start, end})
        if (limit > largest)
            return base::inputError(
                "pool",
                say(CORE_TR("core", "The pool never starts: the cut is at {1}, and the maximum between {2} and {3} "
                                    "is {4}. Lower the cut."),
                    base::writeShort(limit, 4), minutes(span.from), minutes(span.to), base::writeShort(largest, 4)));
    const std::optional<double> from = crossing(chromatogram, signal, start, true, span);
    const std::optional<double> to = crossing(chromatogram, signal, end, false, {when, span.to});
    if (!from || !to)
        return base::inputError(
            "pool",
            say(CORE_TR("core", "The pool never ends: at {1} the signal is still {2}, above the cut at {3}. Raise "
                                "the cut, or extend the run."),
                minutes(span.to), base::writeShort(chromatogram.at(signal, span.to), 4), base::writeShort(end, 4)));
    return Span{*from, *to};
}

Result<Span> cutByVolume(const Chromatogram& chromatogram, double from, double to, Span span)
{
    if (Done checked = checkSpan(chromatogram, span); !checked) return checked.error();
    const double before = chromatogram.volume(span.from), max = chromatogram.volume(span.to) - before;
    if (!(to > from) || !(from >= 0.0))
        return base::inputError(
            "pool",
            say(CORE_TR("core", "The cut goes from {1} to {2}: volumes must be 0 L or more and the second must be "
                                "the larger. Correct them."),
                writeQuantity(from, "L"), writeQuantity(to, "L")));
    if (to > max * (1.0 + 1e-9))
        return base::inputError(
            "pool",
            say(CORE_TR("core", "The pool never ends: the cut ends at {1}, but only {2} flow from {3} to {4}. Lower "
                                "the cut, or extend the run."),
                writeQuantity(to, "L"), writeQuantity(max, "L"), minutes(span.from), minutes(span.to)));
    return Span{chromatogram.timeOfVolume(before + from), chromatogram.timeOfVolume(before + to)};
}

Result<Span> cutByPurity(const Chromatogram& chromatogram, const Product& product, double purity, Span span)
{
    if (Done checked = checkSpan(chromatogram, span); !checked) return checked.error();
    if (!(purity > 0.0) || !(purity <= 1.0))
        return base::inputError(
            "pool", say(CORE_TR("core", "A purity of {1} is out of range: give a fraction above 0 % and up to 100 %."),
                        percent(purity)));
    const Surplus surplus(chromatogram, product, purity);
    const std::vector<double> times = surplus.instants(span);
    std::vector<double> over, held;
    for (const double t : times) {
        over.push_back(surplus.at(t));
        held.push_back(chromatogram.amount(product.component, t));
    }
    const auto best = bestPair(over, held);
    if (!best)
        return base::inputError(
            "pool",
            say(CORE_TR("core", "No cut has a purity of {1}: the maximum purity between {2} and {3} is {4}. Choose "
                                "a lower purity, or improve the separation."),
                percent(purity), minutes(span.from), minutes(span.to), percent(purest(chromatogram, product, times))));
    // Between samples a little more fits: first behind, where the tail is flat, then in front.
    const auto [i, j] = *best;
    Span cut{times[i], times[j]};
    if (j + 1 < times.size()) cut.to = surplus.furthest(times[j], times[j + 1], over[i], 1.0);
    if (i > 0) cut.from = surplus.furthest(times[i], times[i - 1], surplus.at(cut.to), -1.0);
    return cut;
}

Result<std::vector<Pool>> fractionsOfVolume(const Chromatogram& chromatogram, double volume, Span span)
{
    if (Done checked = checkSpan(chromatogram, span); !checked) return checked.error();
    const double before = chromatogram.volume(span.from);
    return fractions(chromatogram, volume, chromatogram.volume(span.to) - before, "L", span,
                     [&](double passed) { return chromatogram.timeOfVolume(before + passed); });
}

Result<std::vector<Pool>> fractionsOfTime(const Chromatogram& chromatogram, double duration, Span span)
{
    if (Done checked = checkSpan(chromatogram, span); !checked) return checked.error();
    return fractions(chromatogram, duration, span.to - span.from, "min", span,
                     [&](double passed) { return span.from + passed; });
}

} // namespace titer::figures
