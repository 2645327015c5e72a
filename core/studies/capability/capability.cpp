#include "core/studies/capability/capability.h"

#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

namespace {

constexpr double noIndex = std::numeric_limits<double>::quiet_NaN();

double andersonDarling(std::vector<double> values, double mean, double deviation)
{
    std::sort(values.begin(), values.end());
    const auto n = double(values.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double low = (values[i] - mean) / deviation, high = (values[values.size() - 1 - i] - mean) / deviation;
        constexpr double least = 1e-300;
        sum += (2.0 * double(i) + 1.0) *
               (std::log(std::max(normalCdf(low), least)) + std::log(std::max(normalUpper(high), least)));
    }
    // The last formula falls to 4e-24 at 10; far beyond it would rise again.
    const double a = std::min((-n - sum / n) * (1.0 + 0.75 / n + 2.25 / (n * n)), 10.0);
    if (a < 0.2) return 1.0 - std::exp(-13.436 + 101.14 * a - 223.73 * a * a);
    if (a < 0.34) return 1.0 - std::exp(-8.318 + 42.796 * a - 59.938 * a * a);
    if (a < 0.6) return std::exp(0.9177 - 4.279 * a - 1.38 * a * a);
    return std::exp(1.2937 - 5.709 * a + 0.0186 * a * a);
}

struct Sides {
    double spread = noIndex, nearer = noIndex; // of six and of three standard deviations
};

Sides sidesOf(const SpecificationLimits& s, double mean, double deviation)
{
    Sides sides;
    if (s.lower && s.upper) sides.spread = (*s.upper - *s.lower) / (6.0 * deviation);
    const double toUpper = s.upper ? (*s.upper - mean) / (3.0 * deviation) : std::numeric_limits<double>::infinity();
    const double toLower = s.lower ? (mean - *s.lower) / (3.0 * deviation) : std::numeric_limits<double>::infinity();
    sides.nearer = std::min(toLower, toUpper);
    return sides;
}

void addIndices(Capability& capability, const char* spread, const char* nearer, const Sides& sides, double freedom,
                double confidence)
{
    const double tail = 0.5 * (1.0 - confidence);
    capability.indices.push_back({spread, sides.spread,
                                  sides.spread * std::sqrt(chiSquareQuantile(tail, freedom) / freedom),
                                  sides.spread * std::sqrt(chiSquareQuantile(1.0 - tail, freedom) / freedom)});
    const double half = normalQuantile(1.0 - tail) *
                        std::sqrt(1.0 / (9.0 * capability.values) + sides.nearer * sides.nearer / (2.0 * freedom));
    capability.indices.push_back({nearer, sides.nearer, sides.nearer - half, sides.nearer + half});
}

} // namespace

base::Result<Capability> capabilityOf(const Subgroups& groups, const ProcessSpread& process,
                                      const SpecificationLimits& specification, double confidence)
{
    const SpecificationLimits& s = specification;
    if (!s.lower && !s.upper)
        return base::inputError(
            base::say("No limit of the specification is given: give the lower one, the upper one, or both."));
    if (s.lower && s.upper && !(*s.lower < *s.upper))
        return base::inputError(base::say("The lower limit of the specification is not below the upper one."));
    if (const base::Done whole = checkValues(groups); !whole) return whole.error();
    Capability capability{.values = int(groups.values.size()), .within = process.within};
    double squares = 0.0;
    for (const double value : groups.values) capability.mean += value / capability.values;
    for (const double value : groups.values) {
        squares += (value - capability.mean) * (value - capability.mean);
        if ((s.lower && value < *s.lower) || (s.upper && value > *s.upper)) ++capability.found;
    }
    capability.overall = std::sqrt(squares / (capability.values - 1));
    const double mean = capability.mean, all = capability.overall;
    addIndices(capability, "cp", "cpk", sidesOf(s, mean, process.within), process.freedom, confidence);
    addIndices(capability, "pp", "ppk", sidesOf(s, mean, all), capability.values - 1, confidence);
    if (s.lower && s.upper) {
        const double off = mean - s.target.value_or(0.5 * (*s.lower + *s.upper));
        capability.indices.push_back(
            {"cpm", (*s.upper - *s.lower) / (6.0 * std::sqrt(all * all + off * off)), noIndex, noIndex});
    }
    if (s.upper) capability.outside += normalUpper((*s.upper - mean) / all);
    if (s.lower) capability.outside += normalCdf((*s.lower - mean) / all);
    capability.normality = andersonDarling(groups.values, mean, all);
    return capability;
}

} // namespace titer::studies
