#include "core/studies/designs/classic/two_level.h"

#include "core/base/text.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace titer::studies {

using base::say;

int TwoLevelRuns::sign(std::size_t run, FactorSet effect) const
{
    return std::popcount(effect & ~runs[run]) % 2 == 0 ? 1 : -1;
}

double twoLevelSetting(const Factor& factor, bool high)
{
    if (factor.categorical()) return high ? 1.0 : 0.0;
    return high ? 1.0 : -1.0;
}

base::Done checkTwoLevel(const Factors& factors)
{
    for (const Factor& factor : factors)
        if (factor.categorical() && factor.levels.size() != 2)
            return base::Error{base::Code::Input, "factors/" + factor.name,
                               say(CORE_TR("core", "“{1}” has {2} levels, but this kind of design takes two. Keep "
                                                   "two levels, or choose full or d_optimal."),
                                   factor.name, std::to_string(factor.levels.size()))};
    return base::done();
}

std::optional<TwoLevelRuns> twoLevelRuns(const Design& design)
{
    if (design.factors.size() > 64) return std::nullopt;
    TwoLevelRuns found{.factors = int(design.factors.size())};
    for (int r = 0; r < design.runs(); ++r) {
        if (design.points[std::size_t(r)] != Design::Point::Factorial) continue;
        std::uint64_t bits = 0;
        for (int f = 0; f < found.factors; ++f) {
            const Factor& factor = design.factors[std::size_t(f)];
            if (factor.categorical() && factor.levels.size() != 2) return std::nullopt;
            const double value = design.coded(r, f);
            if (value == twoLevelSetting(factor, true))
                bits |= std::uint64_t(1) << f;
            else if (value != twoLevelSetting(factor, false))
                return std::nullopt;
        }
        found.runs.push_back(bits);
    }
    if (found.runs.empty()) return std::nullopt;
    return found;
}

std::optional<int> Words::resolution() const
{
    for (std::size_t length = 1; length < pattern.size(); ++length)
        if (pattern[length] > 1e-9) return int(length);
    return std::nullopt;
}

Words wordsOf(const TwoLevelRuns& runs)
{
    const std::size_t size = std::size_t(1) << runs.factors;
    // A low factor is -1, so that a set counts a run by the low ones in it.
    std::vector<std::int64_t> sums(size, 0);
    for (const std::uint64_t run : runs.runs) ++sums[~run & (size - 1)];
    for (std::size_t half = 1; half < size; half *= 2)
        for (std::size_t begin = 0; begin < size; begin += 2 * half)
            for (std::size_t i = begin; i < begin + half; ++i) {
                const std::int64_t a = sums[i], b = sums[i + half];
                sums[i] = a + b;
                sums[i + half] = a - b;
            }
    const std::int64_t all = std::int64_t(runs.runs.size());
    Words words{.pattern = std::vector<double>(std::size_t(runs.factors) + 1, 0.0)};
    for (std::size_t set = 0; set < size; ++set) {
        if (sums[set] == 0) continue;
        const double share = double(sums[set]) / double(all);
        words.pattern[std::size_t(std::popcount(set))] += share * share;
        if (set > 0 && std::abs(sums[set]) == all) words.defining.emplace_back(set, sums[set] > 0 ? 1 : -1);
    }
    std::stable_sort(words.defining.begin(), words.defining.end(),
                     [](const auto& a, const auto& b) { return std::popcount(a.first) < std::popcount(b.first); });
    return words;
}

namespace {

// Main effects, then two-factor interactions.
std::vector<FactorSet> effectsUpToTwo(int factors)
{
    std::vector<FactorSet> effects;
    for (int i = 0; i < factors; ++i) effects.push_back(FactorSet(1) << i);
    for (int i = 0; i < factors; ++i)
        for (int j = i + 1; j < factors; ++j) effects.push_back(FactorSet(1) << i | FactorSet(1) << j);
    return effects;
}

Eigen::MatrixXd columnsOf(const TwoLevelRuns& runs, const std::vector<FactorSet>& effects)
{
    Eigen::MatrixXd columns(Eigen::Index(runs.runs.size()), Eigen::Index(effects.size()));
    for (std::size_t e = 0; e < effects.size(); ++e)
        for (std::size_t r = 0; r < runs.runs.size(); ++r)
            columns(Eigen::Index(r), Eigen::Index(e)) = runs.sign(r, effects[e]);
    return columns;
}

} // namespace

std::vector<AliasGroup> aliasGroups(const TwoLevelRuns& runs)
{
    std::map<std::vector<bool>, AliasGroup> byColumn;
    std::vector<const AliasGroup*> order;
    for (const FactorSet effect : effectsUpToTwo(runs.factors)) {
        const int first = runs.sign(0, effect);
        std::vector<bool> column(runs.runs.size());
        for (std::size_t r = 0; r < column.size(); ++r) column[r] = runs.sign(r, effect) == first;
        AliasGroup& group = byColumn[std::move(column)];
        if (group.empty()) order.push_back(&group);
        group.emplace_back(effect, first);
    }
    std::vector<AliasGroup> groups;
    for (const AliasGroup* group : order) {
        if (group->size() < 2) continue;
        groups.push_back(*group);
        const int first = groups.back().front().second;
        for (auto& [effect, sign] : groups.back()) sign *= first;
    }
    return groups;
}

std::vector<FactorSet> clearInteractions(const TwoLevelRuns& runs)
{
    const std::vector<FactorSet> effects = effectsUpToTwo(runs.factors);
    const Eigen::MatrixXd columns = columnsOf(runs, effects);
    const Eigen::MatrixXd products = crossProduct(columns);
    std::vector<FactorSet> clear;
    for (std::size_t e = std::size_t(runs.factors); e < effects.size(); ++e) {
        const auto row = products.row(Eigen::Index(e)).array().abs();
        if (row.sum() - row(Eigen::Index(e)) == 0.0) clear.push_back(effects[e]);
    }
    return clear;
}

std::string effectName(FactorSet effect, const Factors& factors)
{
    std::vector<std::string> names;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (effect >> f & 1) names.push_back(factors[f].name);
    return base::join(names, ":");
}

std::string romanNumber(int number)
{
    std::string text;
    for (const auto& [value, digits] :
         {std::pair{10, "X"}, std::pair{9, "IX"}, std::pair{5, "V"}, std::pair{4, "IV"}, std::pair{1, "I"}})
        for (; number >= value; number -= value) text += digits;
    return text;
}

} // namespace titer::studies
