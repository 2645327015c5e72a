// Runs of a regular fraction (Finney 1945, Annals of Eugenics 12): a generated factor is the product of basic ones.
#include "core/studies/designs/classic/fractional.h"

#include "core/studies/designs/classic/fractional_catalogue.h"

#include <bit>

namespace titer::studies {

std::optional<Fraction> minimumAberration(int factors, int basic)
{
    if (basic < 1 || basic > factors) return std::nullopt;
    const std::vector<std::uint32_t> generators = catalogueGenerators(factors, basic);
    if (basic < factors && generators.empty()) return std::nullopt;
    Fraction fraction{.basic = basic};
    for (int f = 0; f < basic; ++f) fraction.columns.emplace_back(FactorSet(1) << f, 1);
    for (const std::uint32_t generator : generators) fraction.columns.emplace_back(generator, 1);
    return fraction;
}

Design fractionRuns(const Factors& factors, const Fraction& fraction)
{
    const int runs = 1 << fraction.basic;
    Design design{.factors = factors};
    design.coded.resize(runs, Eigen::Index(factors.size()));
    design.points.assign(std::size_t(runs), Design::Point::Factorial);
    for (int r = 0; r < runs; ++r) {
        // The settings of the basic factors, spread to their places.
        std::uint64_t settings = 0;
        int next = 0;
        for (std::size_t f = 0; f < factors.size(); ++f)
            if (fraction.columns[f].first == FactorSet(1) << f) settings |= std::uint64_t(r >> next++ & 1) << f;
        for (std::size_t f = 0; f < factors.size(); ++f) {
            const auto& [effect, sign] = fraction.columns[f];
            const bool even = std::popcount(effect & ~settings) % 2 == 0;
            design.coded(r, Eigen::Index(f)) = twoLevelSetting(factors[f], even == (sign > 0));
        }
    }
    return design;
}

std::optional<Fraction> smallestFraction(int factors, int resolution)
{
    Factors names(std::size_t(factors), Factor{.name = "x"});
    for (int basic = 1; basic <= factors; ++basic) {
        std::optional<Fraction> fraction = minimumAberration(factors, basic);
        if (!fraction) continue;
        if (fraction->full()) return fraction;
        const std::optional<TwoLevelRuns> runs = twoLevelRuns(fractionRuns(names, *fraction));
        if (wordsOf(*runs).resolution().value_or(factors + 1) >= resolution) return fraction;
    }
    return std::nullopt;
}

} // namespace titer::studies
