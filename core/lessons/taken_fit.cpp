#include "core/lessons/taken_fit.h"

namespace titer::lessons {

void takeFit(const studies::PlantFit& fit, std::vector<FittedNumber>& into)
{
    for (const studies::FittedParameter& one : fit.parameters) {
        if (!one.experiment.empty()) continue; // of one recording by itself
        std::erase_if(into, [&](const FittedNumber& old) { return old.path == one.path; });
        into.push_back({one.path, one.value, one.stdError ? one.low : 0.0, one.stdError ? one.high : 0.0,
                        studies::verdictOf(one)});
    }
}

} // namespace titer::lessons
