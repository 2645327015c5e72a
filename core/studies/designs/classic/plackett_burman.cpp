// Screening in N = 8, 12 ... 48 runs for up to N - 1 factors (Plackett and Burman 1946, Biometrika 33).
#include "core/base/text.h"
#include "core/studies/designs/classic/fold_over.h"
#include "core/studies/designs/classic/hadamard.h"
#include "core/studies/designs/classic/two_level.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr int minRuns = 8, maxRuns = 48;

base::Result<int> chosenRuns(const Factors& factors, const DesignRequest& request)
{
    const int count = int(factors.size()), needed = std::max(minRuns, (count + 1 + 3) / 4 * 4);
    if (needed > maxRuns)
        return base::inputError(
            "factors", say(CORE_TR("core", "{1} factors are above the maximum of {2} for a Plackett-Burman design. "
                                           "Choose fewer factors."),
                           std::to_string(count), std::to_string(maxRuns - 1)));
    const int runs = request.runs.value_or(needed);
    if (runs % 4 != 0 || runs < minRuns || runs > maxRuns)
        return base::inputError(
            "design/runs", say(CORE_TR("core", "A Plackett-Burman design has 8, 12, 16 ... 48 runs, not {1}. Choose "
                                               "{2}."),
                               std::to_string(runs), std::to_string(needed)));
    if (runs < needed)
        return base::inputError("design/runs",
                                say(CORE_TR("core", "{1} runs are too few for {2} factors. Choose {3} or more."),
                                    std::to_string(runs), std::to_string(count), std::to_string(needed)));
    return runs;
}

// X'X = N I over the factorial runs, intercept included: counted, not taken from the construction.
bool orthogonal(const TwoLevelRuns& runs)
{
    for (int i = 0; i < runs.factors; ++i)
        for (int j = i; j < runs.factors; ++j) {
            const FactorSet effect = FactorSet(1) << i | FactorSet(1) << j;
            int sum = 0;
            for (std::size_t r = 0; r < runs.runs.size(); ++r) sum += runs.sign(r, effect);
            if (sum != 0) return false;
        }
    return true;
}

Property orthogonalProperty(int runs)
{
    return {.key = "orthogonal",
            .value = true,
            .statement = say(CORE_TR("core", "X'X = {1} I over the factorial runs"), std::to_string(runs)),
            .definition =
                say(CORE_TR("core", "X is the intercept and the main effects as -1 and +1: every main effect is "
                                    "estimated independently, with the minimum variance."))};
}

// The largest share of a two-factor interaction that the estimate of a main effect takes up.
Property biasProperty(const TwoLevelRuns& runs)
{
    int largest = 0;
    for (int a = 0; a < runs.factors; ++a)
        for (int i = 0; i < runs.factors; ++i)
            for (int j = i + 1; j < runs.factors; ++j) {
                if (i == a || j == a) continue;
                int sum = 0;
                for (std::size_t r = 0; r < runs.runs.size(); ++r)
                    sum += runs.sign(r, FactorSet(1) << a ^ FactorSet(1) << i ^ FactorSet(1) << j);
                largest = std::max(largest, std::abs(sum));
            }
    const double share = double(largest) / double(runs.runs.size());
    return {
        .key = "main_effect_interaction_correlation",
        .value = share,
        .statement = share == 0.0 ? say(CORE_TR("core", "Main effects are clear of two-factor interactions"))
                                  : say(CORE_TR("core", "A main effect carries up to {1} of a two-factor interaction"),
                                        base::writeShort(share)),
        .definition = say(CORE_TR("core", "The maximum absolute correlation, over the factorial runs, between a main "
                                          "effect and an interaction of two other factors. 1 is full aliasing; a "
                                          "fold-over of all factors makes it 0."))};
}

base::Result<Design> makePlackettBurman(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    if (const base::Done two = checkTwoLevel(factors); !two) return two.error();
    const base::Result<int> runs = chosenRuns(factors, request);
    if (!runs) return runs.error();
    base::Result<Terms> model = readModel(request.model, factors, linearTerms(factors));
    if (!model) return model.error();
    Design design{.factors = factors, .model = std::move(*model)};
    const std::optional<Eigen::MatrixXi> matrix = hadamardMatrix(*runs);
    design.coded.resize(*runs, Eigen::Index(factors.size()));
    design.points.assign(std::size_t(*runs), Design::Point::Factorial);
    for (int r = 0; matrix && r < *runs; ++r)
        for (std::size_t f = 0; f < factors.size(); ++f)
            design.coded(r, Eigen::Index(f)) = twoLevelSetting(factors[f], (*matrix)(r, Eigen::Index(f) + 1) > 0);
    if (const base::Done folded = foldOver(design, request.foldOver, request.blocks); !folded) return folded.error();
    if (request.foldOver.empty() && request.blocks > 1)
        return base::inputError("design/blocks",
                                say(CORE_TR("core", "The two blocks of this kind are the halves of a fold-over. Choose "
                                                    "a fold-over as well, or no blocks.")));
    const std::optional<TwoLevelRuns> signs = matrix ? twoLevelRuns(design) : std::nullopt;
    if (!signs || !orthogonal(*signs))
        return brokenPromise(
            "plackett_burman",
            say(CORE_TR("core", "The columns of the design “{1}” are not orthogonal, so it is not written. This is "
                                "a bug in Titer; please report it.")));
    design.properties.push_back(orthogonalProperty(int(signs->runs.size())));
    design.properties.push_back(biasProperty(*signs));
    if (!design.blocks.empty()) design.properties.push_back(blockProperty(design, *signs));
    replicate(design, request.replicates);
    if (request.centre > 0) addCentrePoints(design, request.centre);
    design.properties.push_back(mainEffectOrthogonality(design));
    return design;
}

constexpr std::string_view takes[] = {"runs", "fold-over", "blocks", "centre", "replicates", "model"};

} // namespace

extern const DesignKind plackettBurman{.id = "plackett_burman",
                                       .summary =
                                           CORE_TR("core", "Screening of many two-level factors in 8 to 48 runs"),
                                       .takes = takes,
                                       .make = makePlackettBurman};

} // namespace titer::studies
