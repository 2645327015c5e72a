// Advice on designs.
#include "app/study/design_advice.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace titer::app {

namespace {

struct DesignWords {
    Q_DECLARE_TR_FUNCTIONS(DesignAdvisor)
};

} // namespace

QString designWords(const std::string& kind)
{
    static const std::pair<const char*, const char*> words[] = {
        {"full", QT_TRANSLATE_NOOP("DesignAdvisor", "all combinations")},
        {"fractional", QT_TRANSLATE_NOOP("DesignAdvisor", "two-level fraction")},
        {"plackett_burman", QT_TRANSLATE_NOOP("DesignAdvisor", "Plackett-Burman")},
        {"ccd", QT_TRANSLATE_NOOP("DesignAdvisor", "central composite")},
        {"box_behnken", QT_TRANSLATE_NOOP("DesignAdvisor", "Box-Behnken")},
        {"definitive_screening", QT_TRANSLATE_NOOP("DesignAdvisor", "definitive screening")},
        {"lhs", QT_TRANSLATE_NOOP("DesignAdvisor", "Latin hypercube")},
        {"sobol", QT_TRANSLATE_NOOP("DesignAdvisor", "Sobol sequence")},
        {"halton", QT_TRANSLATE_NOOP("DesignAdvisor", "Halton sequence")},
        {"mixture", QT_TRANSLATE_NOOP("DesignAdvisor", "mixture")},
        {"split_plot", QT_TRANSLATE_NOOP("DesignAdvisor", "split plot")},
        {"d_optimal", QT_TRANSLATE_NOOP("DesignAdvisor", "most precise coefficients (D-optimal)")},
        {"i_optimal", QT_TRANSLATE_NOOP("DesignAdvisor", "most precise predictions (I-optimal)")},
    };
    for (const auto& [id, text] : words)
        if (kind == id) return QCoreApplication::translate("DesignAdvisor", text);
    return QString::fromStdString(kind);
}

QString designWords(const studies::DesignCandidate& candidate)
{
    if (candidate.kind->id == std::string_view("full") && candidate.design.factors.size() == 1) {
        const int times = std::max(1, candidate.request.replicates), levels = candidate.design.runs() / times;
        const QString words = DesignWords::tr("%n level(s)", "of one factor, evenly spaced", levels);
        return times == 1 ? words : DesignWords::tr("%1, each %2 times", "levels").arg(words).arg(times);
    }
    const QString kind = designWords(candidate.kind->id);
    if (candidate.request.form == "faced") return DesignWords::tr("%1, face-centred", "a design").arg(kind);
    return kind;
}

void adviseDesigns(const DesignOrder& order, const DesignAdvice::Pass& pass, const std::stop_token& stop)
{
    pass(studies::adviseDesigns(studies::factorsOf(*order.study), order.budget, order.goal, 1, stop, order.constraints,
                                order.steps));
}

} // namespace titer::app
