#include "core/studies/study/augment_advice.h"

#include "core/base/text.h"
#include "core/studies/designs/verification.h"
#include "core/studies/study/study_advice.h"

#include <algorithm>

namespace titer::studies {

using base::say;
using Kind = Augmentation::Kind;

namespace {

constexpr std::size_t maxReversed = 8; // factors that are offered to be reversed alone

bool canEstimate(const Design& design, const char* model)
{
    Design asked = design;
    const base::Result<Terms> terms = readModel(model, design.factors, {});
    if (!terms) return false;
    asked.model = *terms;
    const Estimability known = estimability(blockedModelMatrix(asked));
    return known.rank == known.parameters;
}

void evaluate(const Study& study, const std::string& model, AugmentCandidate& candidate)
{
    const Design design = designOf(study);
    candidate.runs = design.runs();
    if (design.runs() == 0) return;
    for (const char* each : {"linear", "interaction", "quadratic"})
        if (canEstimate(design, each)) candidate.reports = each;
    const base::Result<Terms> terms = readModel(model, design.factors, {});
    if (!terms) return;
    const DesignAssessment assessment = evaluateDesign(design, *terms);
    candidate.resolution = assessment.resolution;
    candidate.power = assessment.power;
    candidate.meanVariance = assessment.meanVariance;
}

} // namespace

std::vector<Augmentation> waysToAugment(const Study& study, const AugmentWishes& wishes)
{
    Augmentation common{.centre = wishes.centre,
                        .runs = wishes.runs,
                        .model = wishes.model,
                        .constraints = wishes.constraints,
                        .response = wishes.response,
                        .ownBlock = wishes.ownBlock,
                        .seed = study.seed};
    if (common.response < 0) {
        const auto sought = std::find_if(study.responses.begin(), study.responses.end(), [](const StudyResponse& one) {
            return one.goal != StudyResponse::Goal::None;
        });
        common.response = sought == study.responses.end() ? 0 : int(sought - study.responses.begin());
    }
    std::vector<Augmentation> ways;
    const auto add = [&](Kind kind) -> Augmentation& {
        ways.push_back(common);
        ways.back().kind = kind;
        return ways.back();
    };
    // One factor has no interaction to fold, no axes, and its D-optimal runs are levels of it.
    if (study.factors.size() == 1) {
        add(study.constraints.empty() && wishes.constraints.empty() ? Kind::Levels : Kind::Optimal);
        add(Kind::Next);
        return ways;
    }
    add(Kind::FoldOver);
    if (study.factors.size() <= maxReversed)
        for (const StudyFactor& factor : study.factors) add(Kind::FoldOver).foldOver = factor.factor.name;
    add(Kind::Axial).alpha = 1.0;
    add(Kind::Axial);
    add(Kind::Optimal);
    add(Kind::Next);
    return ways;
}

AugmentCandidate evaluateAugmentation(const Study& study, const AugmentWishes& wishes, const Augmentation& how,
                                      std::stop_token stop)
{
    AugmentCandidate candidate{.how = how};
    base::Result<DesignedStudy> made = augmentStudy(study, how, stop);
    if (stop.stop_requested()) {
        candidate.fault =
            base::Error{base::Code::Input, "augment", say(CORE_TR("core", "The search for runs was stopped."))};
        return candidate;
    }
    if (!made) {
        candidate.fault = made.error();
        return candidate;
    }
    candidate.made = *std::move(made);
    evaluate(candidate.made->study, wishes.model, candidate);
    return candidate;
}

AugmentCandidate evaluateAsItIs(const Study& study, const AugmentWishes& wishes)
{
    AugmentCandidate candidate;
    evaluate(study, wishes.model, candidate);
    return candidate;
}

int runsToAdd(const Study& study, const std::string& model)
{
    constexpr int spare = 4;
    const Design design = designOf(study);
    const base::Result<Terms> terms = readModel(model, design.factors, {});
    if (!terms) return spare;
    return std::max(spare, columnCount(*terms, design.factors) + spare - design.runs());
}

} // namespace titer::studies
