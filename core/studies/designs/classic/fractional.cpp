// Two-level fractional factorials by generators or of minimum aberration (Box and Hunter 1961, Technometrics 3), with
// fold-over and blocks.
#include "core/studies/designs/classic/fractional.h"

#include "core/base/text.h"
#include "core/studies/designs/classic/fold_over.h"
#include "core/studies/designs/classic/fractional_catalogue.h"
#include "core/studies/designs/classic/generators.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"

#include <bit>

namespace titer::studies {

using base::say;

namespace {

base::Result<Fraction> byRuns(int factors, int runs)
{
    const std::string count = std::to_string(factors);
    if (runs < 2 || !std::has_single_bit(unsigned(runs)))
        return base::inputError(
            "design/runs",
            say(CORE_TR("core", "The number of runs of a fraction must be a power of 2, not {1}. Choose {2}, or the "
                                "kind plackett_burman, which has multiples of 4."),
                std::to_string(runs), std::to_string(std::bit_ceil(unsigned(std::max(runs, 4))))));
    const int basic = std::countr_zero(unsigned(runs));
    if (basic > factors)
        return base::inputError("design/runs",
                                say(CORE_TR("core", "{1} factors have only {2} combinations. Choose that number of "
                                                    "runs, with replicates for more."),
                                    count, std::to_string(1 << factors)));
    if (const std::optional<Fraction> fraction = minimumAberration(factors, basic)) return *fraction;
    return base::inputError(
        "design/runs", say(CORE_TR("core", "{1} runs are too few to estimate {2} main effects. Choose {3} or more."),
                           std::to_string(runs), count, std::to_string(std::bit_ceil(unsigned(factors + 1)))));
}

base::Result<Fraction> chosenFraction(const Factors& factors, const DesignRequest& request)
{
    const int count = int(factors.size());
    const int ways =
        int(!request.generators.empty()) + int(request.runs.has_value()) + int(request.resolution.has_value());
    if (ways != 1)
        return base::inputError(
            "design", say(CORE_TR("core", "A fraction is chosen by one of three: a resolution (such as IV), a "
                                          "number of runs (such as 16), or generators (such as E=ABCD). Give only "
                                          "one.")));
    if (!request.generators.empty()) return readGenerators(request.generators, factors);
    // One factor more is still known: the largest fraction of resolution IV in 32 runs.
    if (count == 16 && (request.runs == 32 || request.resolution.value_or(5) <= 4)) return *minimumAberration(16, 5);
    if (count > maxCatalogueFactors)
        return base::inputError(
            "design", say(CORE_TR("core", "Minimum-aberration fractions are available for at most {1} factors, not "
                                          "{2}. Give generators, or choose plackett_burman or definitive_screening."),
                          std::to_string(maxCatalogueFactors), std::to_string(count)));
    return request.runs ? byRuns(count, *request.runs)
                        : base::Result<Fraction>(*smallestFraction(count, *request.resolution));
}

// Main effects, and with resolution V or more two-factor interactions.
Terms usualFractionModel(const Factors& factors, const Words& words)
{
    return words.resolution().value_or(5) >= 5 ? interactionTerms(factors) : linearTerms(factors);
}

base::Done keepsResolution(const DesignRequest& request, const Words& words)
{
    if (!request.resolution || words.resolution().value_or(100) >= *request.resolution) return base::done();
    return brokenPromise("fractional",
                         say(CORE_TR("core", "The design “{1}” has resolution {2}, not {3}, so it is not written. "
                                             "This is a bug in Titer; please report it."),
                             romanNumber(*words.resolution()), romanNumber(*request.resolution)));
}

base::Done keepsMainEffects(const Design& design, const TwoLevelRuns& runs)
{
    const std::vector<FactorSet> confounded = confoundedWithBlocks(design, runs);
    if (confounded.empty() || !std::has_single_bit(confounded.front())) return base::done();
    return brokenPromise("fractional",
                         say(CORE_TR("core", "The design “{1}” confounds the main effect of “{2}” with blocks, so "
                                             "it is not written. Choose other blocks."),
                             effectName(confounded.front(), design.factors)));
}

Property generatorProperty(const Fraction& fraction, const Factors& factors)
{
    Property property{.key = "generators",
                      .value = base::Json::array(),
                      .definition =
                          say(CORE_TR("core", "In every run (before a fold-over) each generated factor has the "
                                              "product of the signs of the basic factors."))};
    std::vector<std::string> texts;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const auto& [effect, sign] = fraction.columns[f];
        if (effect == FactorSet(1) << f) continue;
        texts.push_back(factors[f].name + " = " + (sign < 0 ? "-" : "") + effectName(effect, factors));
        property.value.push(texts.back());
    }
    property.statement = texts.empty() ? say(CORE_TR("core", "No generators: all combinations"))
                                       : say(CORE_TR("core", "Generators: {1}"), base::join(texts, ", "));
    return property;
}

base::Result<Design> makeFractional(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    if (const base::Done two = checkTwoLevel(factors); !two) return two.error();
    const base::Result<Fraction> fraction = chosenFraction(factors, request);
    if (!fraction) return fraction.error();
    Design design = fractionRuns(factors, *fraction);
    if (const base::Done folded = foldOver(design, request.foldOver, request.blocks); !folded) return folded.error();
    if (request.foldOver.empty())
        if (const base::Done divided = divideIntoBlocks(design, request.blocks); !divided) return divided.error();
    const TwoLevelRuns runs = *twoLevelRuns(design);
    const Words words = wordsOf(runs);
    if (const base::Done kept = keepsResolution(request, words); !kept) return kept.error();
    base::Result<Terms> model = readModel(request.model, factors, usualFractionModel(factors, words));
    if (!model) return model.error();
    design.model = std::move(*model);
    design.properties.push_back(generatorProperty(*fraction, factors));
    for (Property& property : twoLevelProperties(design, runs, words)) design.properties.push_back(std::move(property));
    if (!design.blocks.empty()) {
        if (const base::Done kept = keepsMainEffects(design, runs); !kept) return kept.error();
        design.properties.push_back(blockProperty(design, runs));
    }
    replicate(design, request.replicates);
    if (request.centre > 0) addCentrePoints(design, request.centre);
    design.properties.push_back(mainEffectOrthogonality(design));
    return design;
}

constexpr std::string_view fractionTakes[] = {"resolution", "runs",   "generator",  "fold-over",
                                              "blocks",     "centre", "replicates", "model"};

} // namespace

extern const DesignKind fractional{
    .id = "fractional",
    .summary = CORE_TR("core", "Two-level fraction by resolution, runs or generators, of minimum aberration"),
    .takes = fractionTakes,
    .make = makeFractional};

} // namespace titer::studies
