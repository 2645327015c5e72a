#include "core/binding/langmuir_lanes.h"

#include "core/base/math/vector_units.h"
#include "core/base/not_available.h"

namespace titer::binding {

namespace {

using base::laneCount;
using base::Lanes;

// Of 1 - theta - sum s theta/(1 + a theta) = 0 (see free_fraction.h). Where what is below 0 in s sums to less than this
// in size, the left side falls everywhere, so that there is one root.
constexpr double maxNegative = 0.5;
constexpr double rounding = 1e-12, settled = 1e-8;
constexpr int maxIterations = 10;

TITER_FOR_VECTOR_UNITS void splitLanes(LangmuirLanes& p)
{
    Lanes strength[LangmuirLanes::max], slope[LangmuirLanes::max]; // K total; ratio K qmax
    Lanes theta = Lanes{} + 1.0, positive = Lanes{}, negative = Lanes{};
    for (int k = 0; k < p.count; ++k) {
        strength[k] = p.affinity[k] * p.total[k];
        slope[k] = p.ratio[k] * p.affinity[k] * p.capacity[k];
        positive += strength[k] > 0.0 ? strength[k] : Lanes{};
        negative += strength[k] < 0.0 ? strength[k] : Lanes{};
        theta -= p.bound[k] * (1.0 / p.capacity[k]);
    }
    const Lanes min = (1.0 - rounding) / (1.0 + positive);
    theta = theta < 1.0 ? theta : Lanes{} + 1.0; // also where the guess is no number
    theta = theta > min ? theta : min;
    Lanes change = Lanes{};
    for (int i = 0; i < maxIterations; ++i) {
        Lanes value = 1.0 - theta, fall = Lanes{} + 1.0;
        for (int k = 0; k < p.count; ++k) {
            const Lanes kept = 1.0 / (1.0 + slope[k] * theta);
            const Lanes part = strength[k] * kept;
            value -= theta * part;
            fall += part * kept;
        }
        // The left side is convex where nothing is below 0: Newton's method comes from below after its first step.
        Lanes next = theta + value / fall;
        next = next < min ? min : next;
        change = next > theta ? next - theta : theta - next;
        theta = next;
        const auto done = change <= settled * theta; // what a last step of this size leaves is its square
        long all = -1;
        for (int l = 0; l < laneCount; ++l) all &= done[l];
        if (all) break;
    }
    const Lanes none = Lanes{} + base::notAvailable;
    theta = change <= settled * theta ? theta : none;
    theta = negative > -maxNegative ? theta : none;
    for (int k = 0; k < p.count; ++k) {
        p.liquid[k] = p.total[k] / (1.0 + slope[k] * theta);
        p.bound[k] = p.affinity[k] * p.capacity[k] * theta * p.liquid[k];
    }
}

} // namespace

void LangmuirLanes::split()
{
    splitLanes(*this);
}

} // namespace titer::binding
