#include "core/studies/designs/classic/generators.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::studies {

using base::say;

namespace {

base::Error generatorFault(base::Sentence what)
{
    return base::inputError("design/generator", std::move(what));
}

constexpr std::string_view letters = "ABCDEFGHJKLMNOPQRSTUVWXYZ"; // I is the identity

// The place of a factor by its name or letter; nothing if there is none.
std::optional<std::size_t> place(std::string_view word, const Factors& factors)
{
    const auto named = std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == word; });
    if (named != factors.end()) return std::size_t(named - factors.begin());
    const bool ownLetters =
        std::all_of(factors.begin(), factors.end(), [](const Factor& f) { return f.name.size() == 1; });
    if (ownLetters || word.size() != 1) return std::nullopt;
    const std::size_t letter = letters.find(word[0]);
    return letter < factors.size() ? std::optional(letter) : std::nullopt;
}

// "ABCD" or "temperature:pH".
base::Result<FactorSet> readProduct(std::string_view text, const Factors& factors)
{
    std::vector<std::string> words;
    if (place(text, factors) || text.find_first_of(":*") != std::string_view::npos) {
        std::string parted(text);
        std::replace(parted.begin(), parted.end(), '*', ':');
        for (const std::string_view word : base::split(parted, ':')) words.emplace_back(base::trimmed(word));
    } else
        for (const char letter : text)
            if (letter != ' ') words.emplace_back(1, letter);
    FactorSet effect = 0;
    for (const std::string& word : words) {
        const std::optional<std::size_t> factor = place(word, factors);
        if (!factor)
            return generatorFault(
                say(CORE_TR("core", "“{1}” in a generator is not a factor. Write a name, or a letter: A is the "
                                    "first factor, B the second; I is not used."),
                    word));
        effect ^= FactorSet(1) << *factor;
    }
    return effect;
}

base::Done keepColumnsApart(const Fraction& fraction, const Factors& factors)
{
    for (std::size_t f = 0; f < factors.size(); ++f)
        for (std::size_t g = 0; g < f; ++g)
            if (fraction.columns[f].first == fraction.columns[g].first)
                return generatorFault(
                    say(CORE_TR("core", "These generators give “{1}” and “{2}” the same column, so their effects "
                                        "would be aliased. Write another product for one of them."),
                        factors[g].name, factors[f].name));
    return base::done();
}

} // namespace

base::Result<Fraction> readGenerators(const std::vector<std::string>& texts, const Factors& factors)
{
    const int count = int(factors.size());
    if (count > maxWordFactors)
        return generatorFault(
            say(CORE_TR("core", "{1} factors are above the maximum of {2} for a fraction by generators. Choose "
                                "plackett_burman or definitive_screening."),
                std::to_string(count), std::to_string(maxWordFactors)));
    constexpr int maxBasic = 16; // 65536 runs
    Fraction fraction{.basic = count - int(texts.size())};
    if (fraction.basic < 1 || fraction.basic > maxBasic)
        return generatorFault(
            say(CORE_TR("core", "{1} generators for {2} factors leave {3} basic factors, but 1 to {4} are possible. "
                                "Give another number of generators."),
                std::to_string(texts.size()), std::to_string(count), std::to_string(fraction.basic),
                std::to_string(maxBasic)));
    for (int f = 0; f < count; ++f) fraction.columns.emplace_back(FactorSet(1) << f, 1);
    FactorSet generated = 0, used = 0;
    for (const std::string& text : texts) {
        const std::size_t equals = text.find('=');
        std::string_view left = base::trimmed(std::string_view(text).substr(0, equals));
        if (equals == std::string::npos)
            return generatorFault(say(CORE_TR("core", "“{1}” is not a generator. Write one such as E=ABCD."), text));
        std::string_view right = base::trimmed(std::string_view(text).substr(equals + 1));
        const std::optional<std::size_t> target = place(left, factors);
        if (!target || generated >> *target & 1)
            return generatorFault(
                say(CORE_TR("core", "The left side of “{1}” is not an unused factor. Name each generated factor "
                                    "once."),
                    text));
        const int sign = base::startsWith(right, "-") ? -1 : 1;
        if (sign < 0 || base::startsWith(right, "+")) right = base::trimmed(right.substr(1));
        const base::Result<FactorSet> product = readProduct(right, factors);
        if (!product) return product.error();
        if (*product == 0)
            return generatorFault(
                say(CORE_TR("core", "The right side of “{1}” is not a product of factors. Write one such as E=ABCD."),
                    text));
        generated |= FactorSet(1) << *target;
        used |= *product;
        fraction.columns[*target] = {*product, sign};
    }
    if (const FactorSet both = generated & used; both != 0)
        return generatorFault(
            say(CORE_TR("core", "“{1}” is generated but also occurs on a right side. Write generators with basic "
                                "factors only."),
                effectName(both & (~both + 1), factors)));
    if (const base::Done apart = keepColumnsApart(fraction, factors); !apart) return apart.error();
    return fraction;
}

} // namespace titer::studies
