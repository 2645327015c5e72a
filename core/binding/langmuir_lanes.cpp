#include "core/binding/langmuir_lanes.h"

#include "core/base/math/vector_units.h"
#include "core/base/not_available.h"

namespace titer::binding {

namespace {

// Of 1 - theta - sum s theta/(1 + a theta) = 0 (see free_fraction.h). Where what is below 0 in s sums to less than this
// in size, the left side falls everywhere, so that there is one root.
constexpr double maxNegative = 0.5;
constexpr double rounding = 1e-12, settled = 1e-8;
constexpr int maxIterations = 10;

struct Split {
    template <int width> [[gnu::always_inline]] static void at(LangmuirLanes* places)
    {
        for (int v = 0; v < base::laneCount / width; ++v) split<width>(*places, v);
    }

    template <int width> [[gnu::always_inline]] static void split(LangmuirLanes& p, int v)
    {
        using Vector = typename base::VectorOf<width>::Type;
        const base::OneOfEach<width> affinity{p.affinity, v}, total{p.total, v}, liquid{p.liquid, v}, bound{p.bound, v};
        Vector strength[LangmuirLanes::max], slope[LangmuirLanes::max]; // K total; ratio K qmax
        const Vector one = Vector{} + 1.0;
        Vector theta = one, positive = Vector{}, negative = Vector{};
        for (int k = 0; k < p.count; ++k) {
            strength[k] = affinity[k] * total[k];
            slope[k] = p.ratio[k] * affinity[k] * p.capacity[k];
            positive += strength[k] > 0.0 ? strength[k] : Vector{};
            negative += strength[k] < 0.0 ? strength[k] : Vector{};
            theta -= bound[k] * (1.0 / p.capacity[k]);
        }
        const Vector min = (1.0 - rounding) / (1.0 + positive);
        theta = theta < 1.0 ? theta : one; // also where the guess is no number
        theta = theta > min ? theta : min;
        Vector change = Vector{};
        for (int i = 0; i < maxIterations; ++i) {
            Vector value = 1.0 - theta, fall = one;
            for (int k = 0; k < p.count; ++k) {
                const Vector kept = 1.0 / (1.0 + slope[k] * theta);
                const Vector part = strength[k] * kept;
                value -= theta * part;
                fall += part * kept;
            }
            // The left side is convex where nothing is below 0: Newton's method comes from below after its first step.
            Vector next = theta + value / fall;
            next = next < min ? min : next;
            change = next > theta ? next - theta : theta - next;
            theta = next;
            if (base::holds<width>(change <= settled * theta))
                break; // what a last step of this size leaves is its square
        }
        const Vector none = Vector{} + base::notAvailable;
        theta = change <= settled * theta ? theta : none;
        theta = negative > -maxNegative ? theta : none;
        for (int k = 0; k < p.count; ++k) {
            liquid[k] = total[k] / (1.0 + slope[k] * theta);
            bound[k] = affinity[k] * p.capacity[k] * theta * liquid[k];
        }
    }
};

} // namespace

void LangmuirLanes::split()
{
    base::onVectorUnit<Split>(this);
}

} // namespace titer::binding
