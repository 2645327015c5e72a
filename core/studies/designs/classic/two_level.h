// Two-level designs: what their matrix says of words, resolution and aliases.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// An effect as the set of its factors: bit i stands for factor i.
using FactorSet = std::uint64_t;

constexpr int maxWordFactors = 20; // for words: their number doubles with each factor

// The factorial runs of a design whose factors stand at two levels each, as bits: set where the factor is high (or at
// its second level). Nothing where a factor takes other values there.
struct TwoLevelRuns {
    int factors = 0;
    std::vector<std::uint64_t> runs = {};

    // +1 or -1 for a run.
    int sign(std::size_t run, FactorSet effect) const;
};
std::optional<TwoLevelRuns> twoLevelRuns(const Design& design);
// Of one factor at one of its two levels; coded as Factor says.
double twoLevelSetting(const Factor& factor, bool high);
// Every factor is continuous or has two levels; else the error names one and what to do.
base::Done checkTwoLevel(const Factors& factors);

// The words of a design, by the sum over its runs of the product of the signs of each set of factors (Walsh-Hadamard
// transform).
struct Words {
    // A_0, A_1 ... A_k: squares of the sums over runs, as shares of their number (Xu and Wu 2001, Annals of Statistics
    // 29; in a regular fraction the number of words of each length).
    std::vector<double> pattern = {};
    // Sets whose product has the same sign in all runs, with that sign; without the empty one.
    std::vector<std::pair<FactorSet, int>> defining = {};

    // The length of the shortest word; nothing if there is none.
    std::optional<int> resolution() const;
};
// At most maxWordFactors.
Words wordsOf(const TwoLevelRuns& runs);

// Main effects and two-factor interactions that have the same column up to its sign, in groups of two or more, each in
// the order of main effects first; the sign is that against the first of the group.
using AliasGroup = std::vector<std::pair<FactorSet, int>>;
std::vector<AliasGroup> aliasGroups(const TwoLevelRuns& runs);
// Two-factor interactions whose columns are orthogonal to all main effects and all other two-factor interactions.
std::vector<FactorSet> clearInteractions(const TwoLevelRuns& runs);

std::string effectName(FactorSet effect, const Factors& factors);
std::string romanNumber(int number); // 1 to 39

// Resolution, word length pattern, defining relation (if short), aliases and clear interactions.
std::vector<Property> twoLevelProperties(const Design& design, const TwoLevelRuns& runs, const Words& words);

// Divides the factorial runs into `blocks` (a power of two) by effects chosen so that no main effect and as few
// two-factor interactions as can be found are confounded with blocks. Errors are at "design/blocks".
base::Done divideIntoBlocks(Design& design, int blocks);
// Effects up to two factors that differ between blocks. Empty without blocks.
std::vector<FactorSet> confoundedWithBlocks(const Design& design, const TwoLevelRuns& runs);
Property blockProperty(const Design& design, const TwoLevelRuns& runs);

} // namespace titer::studies
