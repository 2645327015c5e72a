// PID controller in the ISA form (Åström and Hägglund 2006, Advanced PID Control, ISA):
//   u = K (e + 1/Ti int e dt - Td d(y)/dt filtered with Td/N)      e = s (r - y), s = -1 where the action is direct
// sampled with the period h, backward differences. The derivative acts on the measurement, so that a new set-point gives no
// spike. At a limit the integral is drawn back towards the output that can be had, with the time constant Ti. The first sample
// leaves the output as it stands: the integral starts at what the set-point held.
#include "core/base/result.h"
#include "core/model/types/controller_type.h"
#include "core/model/types/row_names.h"

#include <algorithm>
#include <array>

namespace titer::control::pid {

namespace {

using model::ParamSpec;
using model::Shape;

enum Action { Reverse, Direct };
constexpr std::array actions{CORE_TR("core", "reverse"), CORE_TR("core", "direct")};
static_assert(model::namesRows<Action>(actions));
constexpr const char* limits = CORE_TR("core", "Limits");

constexpr std::array params{
    ParamSpec{.key = "gain",
              .label = CORE_TR("core", "Gain"),
              .unit = "writes/reads",
              .defaultValue = 1.0,
              .min = 0.0,
              .max = 1e12,
              .decimals = 4,
              .help = CORE_TR(
                  "core", "Change of the output per control deviation, each in its SI unit: m3/s for a flow, K, Pa, % "
                          "air, kg/m3.")},
    ParamSpec{
        .key = "integral_time",
        .label = CORE_TR("core", "Integral time"),
        .unit = "s",
        .defaultValue = 600.0,
        .min = 0.0,
        .max = 1e7,
        .help = CORE_TR("core",
                        "Time in which a constant control deviation changes the output as much as the gain does. 0: no "
                        "integral action.")},
    ParamSpec{.key = "derivative_time",
              .label = CORE_TR("core", "Derivative time"),
              .unit = "s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e7,
              .help = CORE_TR("core", "How far ahead the trend of the measurement is extrapolated. 0: no derivative "
                                      "action.")},
    ParamSpec{.key = "derivative_filter",
              .label = CORE_TR("core", "Derivative filter"),
              .defaultValue = 10.0,
              .min = 1.0,
              .max = 100.0,
              .decimals = 1,
              .help = CORE_TR("core", "The derivative is smoothed over the derivative time divided by this value.")},
    ParamSpec{.key = "action",
              .label = CORE_TR("core", "Action"),
              .help = CORE_TR("core", "reverse: a measurement below the set-point increases the output (heating, "
                                      "oxygen). direct: a measurement above the set-point increases it (cooling, an "
                                      "outlet)."),
              .shape = Shape::Choice,
              .choices = actions},
    ParamSpec{.key = "output_min",
              .label = CORE_TR("core", "Minimum output"),
              .unit = "writes",
              .defaultValue = 0.0,
              .min = -1e12,
              .max = 1e12,
              .help = CORE_TR("core", "The output never falls below this value."),
              .group = limits},
    ParamSpec{.key = "output_max",
              .label = CORE_TR("core", "Maximum output"),
              .unit = "writes",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e12,
              .help = CORE_TR("core", "The output never exceeds this value. 0: no limit."),
              .group = limits},
};

class Pid : public model::Controller {
public:
    explicit Pid(const model::ParamSet& p)
        : m_gain(p.choice("action") == actions[Direct] ? -p["gain"] : p["gain"])
        , m_integralTime(p["integral_time"])
        , m_derivativeTime(p["derivative_time"])
        , m_filter(p["derivative_filter"])
        , m_min(p["output_min"])
        , m_max(p["output_max"] > 0.0 ? p["output_max"] : model::unbounded)
    {
    }

    int memoryCount() const override { return Count; }

    double sample(const model::ControllerInput& in, bool first, std::span<double> memory) const override
    {
        const double deviation = m_gain * (in.setpoint - in.measured);
        if (first) {
            memory[Integral] = limited(in.output) - deviation;
            memory[Measured] = in.measured;
        }
        const double lag = m_derivativeTime / m_filter;
        const double slope = m_gain * m_derivativeTime * (memory[Measured] - in.measured);
        memory[Derivative] = m_derivativeTime > 0.0 ? (lag * memory[Derivative] + slope) / (lag + in.period) : 0.0;
        memory[Measured] = in.measured;

        const double wanted = deviation + memory[Integral] + memory[Derivative];
        const double output = limited(wanted);
        if (m_integralTime > 0.0) {
            const double share = in.period / m_integralTime;
            memory[Integral] += deviation * share + (output - wanted) * std::min(share, 1.0);
        }
        return output;
    }

private:
    enum Memory { Integral, Derivative, Measured, Count };

    double limited(double output) const { return std::max(m_min, std::min(m_max, output)); }

    double m_gain;
    double m_integralTime;   // [s]
    double m_derivativeTime; // [s]
    double m_filter;
    double m_min;
    double m_max;
};

} // namespace

extern const model::ControllerType pid{
    .id = "pid",
    .label = CORE_TR("core", "PID controller"),
    .help = CORE_TR("core", "Holds a measurement at its set-point by proportional, integral and derivative action, "
                            "with bumpless start and anti-windup."),
    .source = "Åström and Hägglund 2006, Advanced PID Control",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> { return std::make_unique<Pid>(p); },
};

} // namespace titer::control::pid
