// Ratio: u = bias + R y, between two limits; y is another flow, or whatever else the output is to keep in proportion to.
#include "core/base/result.h"
#include "core/control/output_limits.h"

#include <array>

namespace titer::control::ratio {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "ratio",
              .label = CORE_TR("core", "Ratio"),
              .unit = "writes/reads",
              .defaultValue = 1.0,
              .min = -1e12,
              .max = 1e12,
              .decimals = 4,
              .help = CORE_TR("core", "Output per measurement; of two flows how many times the other one.")},
    ParamSpec{.key = "bias",
              .label = CORE_TR("core", "Bias"),
              .unit = "writes",
              .defaultValue = 0.0,
              .min = -1e12,
              .max = 1e12,
              .decimals = 4,
              .help = CORE_TR("core", "Output where the measurement is 0.")},
    outputMinSpec,
    outputMaxSpec,
};

class Ratio : public model::Controller {
public:
    explicit Ratio(const model::ParamSet& p)
        : m_ratio(p["ratio"])
        , m_bias(p["bias"])
        , m_limits(statedLimits(p))
    {
    }

    double sample(const model::ControllerInput& in, bool, std::span<double>) const override
    {
        return m_limits.limited(m_bias + m_ratio * in.measured); // what it writes stays until something is measured
    }

private:
    double m_ratio; // [SI of what it writes per SI of what it reads]
    double m_bias;
    OutputLimits m_limits;
};

} // namespace

extern const model::ControllerType ratio{
    .id = "ratio",
    .label = CORE_TR("core", "Ratio"),
    .help = CORE_TR("core", "Keeps its output in proportion to what it reads: a flow as a multiple of another flow, as "
                            "a base to a feed or a buffer to a pool."),
    .source = "Ratio control",
    .hasSetpoint = false,
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> { return std::make_unique<Ratio>(p); },
};

} // namespace titer::control::ratio
