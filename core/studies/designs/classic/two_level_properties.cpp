// Resolution, words and aliases of a two-level design as properties.
#include "core/base/text.h"
#include "core/studies/designs/classic/two_level.h"

#include <algorithm>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

Property resolutionProperty(const Words& words)
{
    Property property{.key = "resolution",
                      .value = Json(),
                      .statement = say(CORE_TR("core", "Full resolution: no effect is aliased with another")),
                      .definition = say(CORE_TR(
                          "core", "The length of the shortest set of factors whose sign products do not sum to 0 over "
                                  "the factorial runs. III: main effects are aliased with two-factor interactions; "
                                  "IV: two-factor interactions with each other; V: neither."))};
    if (const std::optional<int> resolution = words.resolution()) {
        property.value = *resolution;
        property.statement = say(CORE_TR("core", "Resolution {1}"), romanNumber(*resolution));
    }
    return property;
}

Property patternProperty(const Words& words)
{
    Property property{.key = "word_length_pattern",
                      .value = Json::array(),
                      .definition =
                          say(CORE_TR("core", "A3, A4, A5 ...: the number of words of each length in the defining "
                                              "relation, from the sums of products of signs over the runs. Fewer "
                                              "short words mean less aberration."))};
    std::size_t last = words.pattern.size();
    while (last > 3 && words.pattern[last - 1] < 1e-9) --last;
    std::vector<std::string> texts;
    for (std::size_t length = 3; length < last; ++length) {
        property.value.push(words.pattern[length]);
        texts.push_back("A" + std::to_string(length) + " = " + base::writeShort(words.pattern[length]));
    }
    property.statement = texts.empty() ? say(CORE_TR("core", "Word length pattern: no words"))
                                       : say(CORE_TR("core", "Word length pattern: {1}"), base::join(texts, ", "));
    return property;
}

Property definingProperty(const Design& design, const Words& words)
{
    std::string text = "I";
    Property property{.key = "defining_relation",
                      .value = Json::array(),
                      .definition =
                          say(CORE_TR("core", "Sets of factors whose sign product is the same in every factorial "
                                              "run; multiplied by an effect they give its aliases."))};
    for (const auto& [effect, sign] : words.defining) {
        const std::string name = (sign < 0 ? "-" : "") + effectName(effect, design.factors);
        property.value.push(name);
        text += " = " + name;
    }
    property.statement = say(CORE_TR("core", "Defining relation: {1}"), text);
    return property;
}

Property aliasProperty(const Design& design, const TwoLevelRuns& runs)
{
    Property property{.key = "aliases",
                      .value = Json::array(),
                      .definition =
                          say(CORE_TR("core", "Main effects and two-factor interactions whose columns are equal "
                                              "up to the sign: only their sum can be estimated."))};
    std::vector<std::string> chains;
    for (const AliasGroup& group : aliasGroups(runs)) {
        std::vector<std::string> names;
        for (const auto& [effect, sign] : group)
            names.push_back((sign < 0 ? "-" : "") + effectName(effect, design.factors));
        chains.push_back(base::join(names, " = "));
        property.value.push(chains.back());
    }
    property.statement = chains.empty()
                             ? say(CORE_TR("core", "Aliases up to two factors: none"))
                             : say(CORE_TR("core", "Aliases up to two factors: {1}"), base::join(chains, "; "));
    return property;
}

Property clearProperty(const Design& design, const TwoLevelRuns& runs)
{
    Property property{.key = "clear_interactions",
                      .value = Json::array(),
                      .definition = say(CORE_TR("core", "Two-factor interactions whose columns are orthogonal to every "
                                                        "main effect and every other two-factor interaction."))};
    std::vector<std::string> names;
    for (const FactorSet effect : clearInteractions(runs)) {
        names.push_back(effectName(effect, design.factors));
        property.value.push(names.back());
    }
    const int factors = runs.factors;
    const std::string all = std::to_string(factors * (factors - 1) / 2);
    property.statement = names.empty() ? say(CORE_TR("core", "Clear two-factor interactions: none of {1}"), all)
                                       : say(CORE_TR("core", "Clear two-factor interactions: {1} of {2} ({3})"),
                                             std::to_string(names.size()), all, base::join(names, ", "));
    return property;
}

} // namespace

std::vector<Property> twoLevelProperties(const Design& design, const TwoLevelRuns& runs, const Words& words)
{
    constexpr std::size_t maxWords = 31; // a longer relation says nothing to a reader
    std::vector<Property> properties{resolutionProperty(words), patternProperty(words)};
    if (!words.defining.empty() && words.defining.size() <= maxWords)
        properties.push_back(definingProperty(design, words));
    properties.push_back(aliasProperty(design, runs));
    properties.push_back(clearProperty(design, runs));
    return properties;
}

Property blockProperty(const Design& design, const TwoLevelRuns& runs)
{
    Property property{.key = "confounded_with_blocks",
                      .value = Json::array(),
                      .definition =
                          say(CORE_TR("core", "Main effects and two-factor interactions whose sum of signs is not 0 "
                                              "within each block; they are confounded with differences between "
                                              "blocks."))};
    std::vector<std::string> names;
    for (const FactorSet effect : confoundedWithBlocks(design, runs)) {
        names.push_back(effectName(effect, design.factors));
        property.value.push(names.back());
    }
    const std::string blocks = std::to_string(*std::max_element(design.blocks.begin(), design.blocks.end()));
    property.statement =
        names.empty()
            ? say(CORE_TR("core", "{1} blocks, confounded with no main effect and no two-factor interaction"), blocks)
            : say(CORE_TR("core", "{1} blocks, confounded with {2}"), blocks, base::join(names, ", "));
    return property;
}

} // namespace titer::studies
