// Master of a cascade in split range: a PID law (core/control/pid_law.h) whose output u goes from 0 to 1,
//   w = low + min(u/end, 1) (high - low)
// and which others map to their own set-points (core/control/split_range.cpp), so that one measurement is held by several, one
// after the other: oxygen by the stirrer, then by the gas flow, then by the oxygen in it. There is one integral: an actuator at its end
// hands over to the next without winding up. It stops at 0 and 1, and where none goes along any more, as a guard cuts the last that
// could: it is drawn back to the share at which that stands. One that is cut before the end of its range hands over as at its end.
#include "core/base/result.h"
#include "core/control/output_range.h"
#include "core/control/pid_law.h"

#include <cmath>

namespace titer::control::cascade {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "gain",
              .label = CORE_TR("core", "Gain"),
              .unit = "1/reads",
              .defaultValue = 0.01,
              .min = 0.0,
              .max = 1e12,
              .decimals = 4,
              .help = CORE_TR("core", "Change of the output, which goes from 0 to 1, per control deviation in its SI "
                                      "unit: K, Pa, % air, kg/m3.")},
    integralTimeSpec,
    derivativeTimeSpec,
    derivativeFilterSpec,
    actionSpec,
    rangeEndSpec,
    lowSpec,
    highSpec,
};

class Cascade : public model::Controller {
public:
    explicit Cascade(const model::ParamSet& p)
        : m_law(p, {0.0, 1.0})
        , m_range{0.0, p["range_end"], p["output_min"], p["output_max"]}
    {
    }

    int memoryCount() const override { return Count; }

    double sample(const model::ControllerInput& in, bool first, std::span<double> memory) const override
    {
        // Those that follow stand at their beginnings as long as this one is not at its end.
        const double held = first ? std::fmax(in.share, m_range.shareFor(in.output).value_or(0.0))
                                  : m_range.spanOf(memory[Share], in.output).with(in.followed).limited(memory[Share]);
        const double output = m_law.sample(in, held, first, memory);
        if (std::isnan(output)) return output;
        memory[Share] = output;
        return m_range.at(output);
    }

    double share(std::span<const double> memory) const override { return memory[Share]; }

private:
    enum Memory { Share = PidLaw::Count, Count };

    PidLaw m_law;
    OutputRange m_range;
};

} // namespace

extern const model::ControllerType cascade{
    .id = "cascade",
    .label = CORE_TR("core", "Cascade"),
    .help = CORE_TR("core", "Holds a measurement by several set-points, one after the other: a PID controller whose "
                            "output goes from 0 to 100 %, of which it maps the first part to its own set-point. "
                            "Controllers of the type “split range” follow it and map the other parts to theirs."),
    .source = "Åström and Hägglund 2006, Advanced PID Control, split range",
    .hasShare = true,
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> { return std::make_unique<Cascade>(p); },
};

} // namespace titer::control::cascade
