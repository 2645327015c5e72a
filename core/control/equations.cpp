// A controller of one's own: x_(k+1) = f(x_k, y_k, r_k), u_k = g(x_k, y_k, r_k) at each sample k. What stands here is what help and lists
// show; the law itself, with its parameters, states and equations, is what its record says (core/model/equations).
#include "core/base/result.h"
#include "core/model/types/controller_type.h"

namespace titer::control::equations {

namespace {

// Without a record there is no law: what stands there is held.
class Held : public model::Controller {
public:
    double sample(const model::ControllerInput& in, bool, std::span<double>) const override { return in.output; }
};

} // namespace

extern const model::ControllerType equations{
    .id = "equations",
    .label = CORE_TR("core", "Own equations"),
    .help = CORE_TR("core", "A controller written as equations: its parameters, states, terms and output are in the "
                            "plant file. A copy of a built-in controller is a good start."),
    .source = "Åström and Wittenmark 1997, Computer-Controlled Systems, 3rd ed.",
    .reads = false,
    .make = [](const model::ParamSet&) -> std::unique_ptr<model::Controller> { return std::make_unique<Held>(); },
};

} // namespace titer::control::equations
