// Proportional level controller: F = gain (V - V_set), never negative, at most a cap. Drawn off through an outlet it
// holds the volume at V_set + inflow/gain.
#include "core/base/result.h"
#include "core/control/output_limits.h"

#include <array>

namespace titer::control::level {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "gain",
              .label = CORE_TR("core", "Gain"),
              .unit = "1/s",
              .defaultValue = 1.0 / 3600.0,
              .min = 0.0,
              .max = 10.0,
              .decimals = 3,
              .help = CORE_TR("core", "Flow per volume above the set-point. Keep it below one divided by the period, "
                                      "otherwise the level oscillates.")},
    flowMaxSpec,
};

class Level : public model::Controller {
public:
    explicit Level(const model::ParamSet& p)
        : m_gain(p["gain"])
        , m_limits{0.0, statedMax(p, "flow_max")}
    {
    }

    double sample(const model::ControllerInput& in, bool, std::span<double>) const override
    {
        return m_limits.limited(m_gain * (in.measured - in.setpoint));
    }

private:
    double m_gain; // [1/s]
    OutputLimits m_limits;
};

} // namespace

extern const model::ControllerType level{
    .id = "level",
    .label = CORE_TR("core", "Level"),
    .help = CORE_TR("core", "Draws off the volume above the set-point, in proportion. It reads a volume and writes "
                            "the flow of an outlet."),
    .source = "Proportional control",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> { return std::make_unique<Level>(p); },
};

} // namespace titer::control::level
