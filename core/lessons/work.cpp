#include "core/lessons/work.h"

#include <algorithm>

namespace titer::lessons {

void takeFit(const studies::PlantFit& fit, std::vector<FittedNumber>& into)
{
    for (const studies::FittedParameter& one : fit.parameters) {
        if (!one.experiment.empty()) continue; // of one recording by itself
        std::erase_if(into, [&](const FittedNumber& old) { return old.path == one.path; });
        into.push_back({one.path, one.value, one.stdError ? one.low : 0.0, one.stdError ? one.high : 0.0,
                        studies::verdictOf(one, fit.converged)});
    }
}

const TakenRecording* Work::recording(std::string_view file) const
{
    const auto found = std::ranges::find(recordings, file, &TakenRecording::file);
    return found == recordings.end() ? nullptr : &*found;
}

} // namespace titer::lessons
