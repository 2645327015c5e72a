// A rate law of one's own. What stands here is what palette, help and lists show; the law itself, with its species, parameters and
// equations, is what a record says (core/model/equations).
#include "core/base/result.h"
#include "core/model/types/rate_law.h"

namespace titer::kinetics::equations {

namespace {

struct Equations {
    template <class T> static void rates(const model::LawInput<T>&, model::LawOutput<T>&) {}
};

} // namespace

extern const model::RateLaw equations = model::withRates<Equations>({
    .id = "equations",
    .label = CORE_TR("core", "Own equations"),
    .help = CORE_TR("core", "A rate law written as equations: its species, parameters, intermediate terms and rates "
                            "are in the plant file. A copy of a built-in law is a good start."),
    .source = "",
});

} // namespace titer::kinetics::equations
