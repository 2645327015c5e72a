// Blocks of two-level designs: effects chosen to be lost between blocks (Bisgaard 1994, Technometrics 36).
#include "core/studies/designs/classic/two_level.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace titer::studies {

using base::say;

namespace {

// The sign columns that the effects of a regular design span: each effect is a number, and products are exclusive ors.
struct Space {
    int dimension = 0;
    std::vector<std::uint32_t> factors = {}; // the number of each factor
    std::vector<FactorSet> effects = {};     // an effect with each number
    std::vector<int> mains = {}, pairs = {},
                     triples = {}; // how many effects of one, two and three factors have each number
};

// Nothing where the runs are no regular fraction: 2^d different ones whose effects are equal or orthogonal.
std::optional<Space> spaceOf(const TwoLevelRuns& runs)
{
    std::vector<std::uint64_t> seen = runs.runs;
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    if (!std::has_single_bit(seen.size()) || runs.factors > maxWordFactors) return std::nullopt;
    const int dimension = std::countr_zero(seen.size());
    const Words words = wordsOf(runs);
    if (words.defining.size() + 1 != std::size_t(1) << (runs.factors - dimension)) return std::nullopt;

    Space space{.dimension = dimension};
    // Factors that no word expresses by earlier ones are basic; the defining words say what the others are.
    std::map<int, FactorSet> made; // by the last factor of a word
    std::vector<std::uint64_t> rows;
    for (const auto& [word, sign] : words.defining) {
        FactorSet rest = word;
        while (rest != 0) {
            const int last = 63 - std::countl_zero(rest);
            const auto found = made.find(last);
            if (found == made.end()) {
                made[last] = rest;
                break;
            }
            rest ^= found->second;
        }
    }
    space.factors.resize(std::size_t(runs.factors));
    space.effects.assign(seen.size(), 0);
    int basic = 0;
    std::vector<FactorSet> basicFactor;
    for (int f = 0; f < runs.factors; ++f) {
        const auto found = made.find(f);
        if (found == made.end()) {
            space.factors[std::size_t(f)] = std::uint32_t(1) << basic++;
            basicFactor.push_back(FactorSet(1) << f);
            continue;
        }
        for (int g = 0; g < f; ++g)
            if (found->second >> g & 1) space.factors[std::size_t(f)] ^= space.factors[std::size_t(g)];
    }
    for (std::size_t number = 0; number < space.effects.size(); ++number)
        for (int b = 0; b < basic; ++b)
            if (number >> b & 1) space.effects[number] ^= basicFactor[std::size_t(b)];
    return space;
}

void countEffects(Space& space)
{
    const std::size_t k = space.factors.size();
    for (std::vector<int>* counts : {&space.mains, &space.pairs, &space.triples})
        counts->assign(space.effects.size(), 0);
    for (std::size_t i = 0; i < k; ++i) {
        ++space.mains[space.factors[i]];
        for (std::size_t j = i + 1; j < k; ++j) {
            ++space.pairs[space.factors[i] ^ space.factors[j]];
            for (std::size_t l = j + 1; l < k; ++l)
                ++space.triples[space.factors[i] ^ space.factors[j] ^ space.factors[l]];
        }
    }
}

// Effects that are lost: closed under products.
struct Lost {
    std::vector<std::uint32_t> numbers{0};
    std::vector<std::uint32_t> generators;
    int pairs = 0, triples = 0;

    auto key() const { return std::tie(pairs, triples, generators); }
};

std::optional<Lost> extended(const Lost& lost, std::uint32_t generator, const Space& space)
{
    Lost longer = lost;
    longer.generators.push_back(generator);
    for (const std::uint32_t number : lost.numbers) {
        const std::uint32_t product = number ^ generator;
        if (space.mains[product] > 0) return std::nullopt;
        longer.numbers.push_back(product);
        longer.pairs += space.pairs[product];
        longer.triples += space.triples[product];
    }
    return longer;
}

// The best found by keeping the most promising choices at each step.
std::optional<Lost> chooseLost(const Space& space, int generators)
{
    constexpr std::size_t kept = 24;
    std::vector<Lost> choices(1);
    for (int g = 0; g < generators; ++g) {
        std::vector<Lost> longer;
        for (const Lost& choice : choices) {
            std::vector<bool> in(space.effects.size(), false);
            for (const std::uint32_t number : choice.numbers) in[number] = true;
            for (std::uint32_t number = choice.generators.empty() ? 1 : choice.generators.back() + 1;
                 number < space.effects.size(); ++number) {
                if (in[number]) continue;
                if (std::optional<Lost> next = extended(choice, number, space)) longer.push_back(std::move(*next));
            }
            const auto better = [](const Lost& a, const Lost& b) { return a.key() < b.key(); };
            std::sort(longer.begin(), longer.end(), better);
            if (longer.size() > kept) longer.resize(kept);
        }
        choices = std::move(longer);
    }
    if (choices.empty()) return std::nullopt;
    return choices.front();
}

base::Error blockFault(base::Sentence what)
{
    return base::inputError("design/blocks", std::move(what));
}

} // namespace

base::Done divideIntoBlocks(Design& design, int blocks)
{
    if (blocks <= 1) return base::done();
    const std::optional<TwoLevelRuns> runs = twoLevelRuns(design);
    std::optional<Space> space = runs ? spaceOf(*runs) : std::nullopt;
    if (!space || !std::has_single_bit(unsigned(blocks)))
        return blockFault(
            say(CORE_TR("core", "Only two-level designs are divided, into 2, 4, 8 ... blocks, not {1}. Choose such "
                                "a number, or d_optimal."),
                std::to_string(blocks)));
    const int generators = std::countr_zero(unsigned(blocks));
    countEffects(*space);
    const std::optional<Lost> lost = generators < space->dimension ? chooseLost(*space, generators) : std::nullopt;
    if (!lost)
        return blockFault(
            say(CORE_TR("core", "{1} runs cannot be divided into {2} blocks without confounding a main effect. "
                                "Choose fewer blocks or more runs."),
                std::to_string(std::size_t(1) << space->dimension), std::to_string(blocks)));
    design.blocks.assign(std::size_t(design.runs()), 0);
    std::size_t factorial = 0;
    for (std::size_t r = 0; r < design.points.size(); ++r) {
        if (design.points[r] != Design::Point::Factorial) continue;
        int block = 0;
        for (const std::uint32_t generator : lost->generators)
            block = 2 * block + (runs->sign(factorial, space->effects[generator]) > 0 ? 1 : 0);
        design.blocks[r] = block + 1;
        ++factorial;
    }
    return base::done();
}

std::vector<FactorSet> confoundedWithBlocks(const Design& design, const TwoLevelRuns& runs)
{
    std::vector<int> blocks;
    for (std::size_t r = 0; r < design.blocks.size(); ++r)
        if (design.points[r] == Design::Point::Factorial) blocks.push_back(design.blocks[r]);
    std::vector<FactorSet> confounded;
    for (int i = 0; i < runs.factors; ++i)
        for (int j = i; j < runs.factors; ++j) {
            const FactorSet effect = FactorSet(1) << i | FactorSet(1) << j;
            std::map<int, int> sums;
            for (std::size_t r = 0; r < blocks.size(); ++r) sums[blocks[r]] += runs.sign(r, effect);
            if (std::any_of(sums.begin(), sums.end(), [](const auto& sum) { return sum.second != 0; }))
                confounded.push_back(effect);
        }
    std::stable_sort(confounded.begin(), confounded.end(),
                     [](FactorSet a, FactorSet b) { return std::popcount(a) < std::popcount(b); });
    return confounded;
}

} // namespace titer::studies
