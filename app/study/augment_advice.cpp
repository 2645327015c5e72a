// Advice on further runs.
#include "app/study/augment_advice.h"

#include <QCoreApplication>

namespace titer::app {

using studies::Augmentation;
using studies::AugmentCandidate;

namespace {

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(AugmentAdvisor)
};

} // namespace

QString augmentWords(const studies::Augmentation& how, const studies::Study& study)
{
    switch (how.kind) {
    case Augmentation::Kind::FoldOver:
        return how.foldOver == "all"
                   ? AdviceWords::tr("fold-over of all factors")
                   : AdviceWords::tr("fold-over of %1", "a factor").arg(QString::fromStdString(how.foldOver));
    case Augmentation::Kind::Axial:
        return how.alpha == 1.0 ? AdviceWords::tr("axial points at the bounds")
                                : AdviceWords::tr("axial points, rotatable beyond the bounds");
    case Augmentation::Kind::Levels:
        return AdviceWords::tr("%n run(s) at further levels", nullptr, how.runs);
    case Augmentation::Kind::Optimal:
        return AdviceWords::tr("%n D-optimal run(s)", nullptr, how.runs);
    case Augmentation::Kind::Next:
        break;
    }
    if (std::size_t(how.response) >= study.responses.size())
        return AdviceWords::tr("%n most promising run(s)", nullptr, how.runs);
    return AdviceWords::tr("%n most promising run(s) for %1", "a response", how.runs)
        .arg(QString::fromStdString(study.responses[std::size_t(how.response)].name));
}

QString statedWords(const std::string& model)
{
    return model == "linear"        ? AdviceWords::tr("main effects")
           : model == "interaction" ? AdviceWords::tr("with interactions")
           : model == "quadratic"   ? AdviceWords::tr("with squares")
                                    : AdviceWords::tr("fewer than main effects");
}

void adviseAugmentations(const AugmentOrder& order, const AugmentAdvice::Pass& pass, const std::stop_token& stop)
{
    const auto& [study, wishes] = order;
    pass(std::make_shared<const AugmentCandidate>(evaluateAsItIs(*study, wishes)));
    for (const Augmentation& how : waysToAugment(*study, wishes)) {
        if (stop.stop_requested()) break;
        AugmentCandidate candidate = evaluateAugmentation(*study, wishes, how, stop);
        // One factor that is reversed alone is reported where that gives something.
        if (candidate.fault && how.kind == Augmentation::Kind::FoldOver && how.foldOver != "all") continue;
        pass(std::make_shared<const AugmentCandidate>(std::move(candidate)));
    }
}

} // namespace titer::app
