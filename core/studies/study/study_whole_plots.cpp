// Which runs share a setting that is hard to change.
#include "core/studies/study/study_whole_plots.h"

#include "core/studies/study/plate.h"

#include <algorithm>
#include <set>

namespace titer::studies {

std::vector<std::string> wholePlotsOf(const Study& study, const std::vector<int>& runs)
{
    const auto runAt = [&](int run) -> const StudyRun& { return study.runs[std::size_t(run)]; };
    const std::optional<PlateShape> shape = shapeOf(study.plate);
    const bool hard = std::any_of(study.factors.begin(), study.factors.end(),
                                  [](const StudyFactor& one) { return one.factor.hardToChange; });
    const bool designed = std::any_of(runs.begin(), runs.end(), [&](int run) { return runAt(run).wholePlot > 0; });
    const bool shared = hard && shape && study.plate.shared != StudyPlate::Shared::Vessel;
    if (!designed && !shared) return {};
    std::vector<std::string> plots;
    for (const int run : runs) {
        const StudyRun& one = runAt(run);
        const std::optional<Vessel> vessel = shape ? findVessel(*shape, one.vessel) : std::nullopt;
        plots.push_back(designed && one.wholePlot > 0 ? std::to_string(one.wholePlot)
                        : !designed && vessel         ? std::to_string(groupOf(study.plate, *shape, *vessel) + 1)
                                                      : "run " + one.id);
    }
    if (std::set<std::string>(plots.begin(), plots.end()).size() == plots.size()) return {};
    return plots;
}

} // namespace titer::studies
