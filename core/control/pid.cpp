// PID controller in the ISA form (Åström and Hägglund 2006, Advanced PID Control, ISA):
//   u = K (e + 1/Ti int e dt - Td d(y)/dt filtered with Td/N)      e = s (r - y), s = -1 where the action is direct
// sampled with the period h, backward differences. The derivative acts on the measurement, so that a new set-point gives no
// spike. The integral is drawn back towards what the set-point truly held, with the time constant Ti, whatever ended the output: a
// limit of its own, a guard, a device that is slow or set by hand. The first sample leaves the output as it stands: the integral
// starts at what the set-point held.
#include "core/base/result.h"
#include "core/control/pid_law.h"

namespace titer::control::pid {

namespace {

using model::ParamSpec;

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
    integralTimeSpec,
    derivativeTimeSpec,
    derivativeFilterSpec,
    actionSpec,
    outputMinSpec,
    outputMaxSpec,
};

class Pid : public model::Controller {
public:
    explicit Pid(const model::ParamSet& p)
        : m_law(p, statedLimits(p))
    {
    }

    int memoryCount() const override { return PidLaw::Count; }

    double sample(const model::ControllerInput& in, bool first, std::span<double> memory) const override
    {
        return m_law.sample(in, in.output, first, memory);
    }

private:
    PidLaw m_law;
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
