// Model-based feed: at each sample what the cells that are there consume while they grow at the rate mu is fed until the next,
//   F = (mu'/Y + m) X V/S_F      averaged over the coming period, in which the cells grow by mu'
// X is read, measured or estimated, and V is what the vessel held at the start and what was truly fed since. Cells that were drawn
// some time ago have grown by mu meanwhile. Where the total cells X V have left the course that begins with the feed,
//   (X V)* = (X V)_0 e^(mu (t - t_0))      mu' = mu + ln((X V)*/(X V))/T      at most a highest rate
// brings them back to it, in the time T (Jenzsch et al. 2006, Bioprocess Biosyst Eng 29:315). Of a culture that grows by what it is
// fed, without maintenance, the course and its corrections are exact whatever the period.
#include "core/base/result.h"
#include "core/control/output_limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::control::model_based_feed {

namespace {

using model::ParamSpec;

constexpr const char* course = CORE_TR("core", "Course of the cells");

constexpr std::array params{
    ParamSpec{.key = "growth_rate",
              .label = CORE_TR("core", "Growth rate"),
              .unit = "1/s",
              .defaultValue = 0.1 / 3600.0,
              .min = 0.0,
              .max = 5.0 / 3600.0,
              .decimals = 4,
              .help = CORE_TR("core", "Specific growth rate that the feed maintains.")},
    ParamSpec{.key = "yield",
              .label = CORE_TR("core", "Cell yield on substrate"),
              .unit = "kg/kg",
              .defaultValue = 0.5,
              .min = 0.001,
              .max = 10.0,
              .decimals = 3,
              .help = CORE_TR("core", "Dry cells formed per mass of substrate.")},
    ParamSpec{.key = "maintenance",
              .label = CORE_TR("core", "Maintenance"),
              .unit = "1/s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 5.0 / 3600.0,
              .decimals = 4,
              .help = CORE_TR("core", "Substrate that a mass of dry cells consumes without growth.")},
    ParamSpec{.key = "feed_concentration",
              .label = CORE_TR("core", "Substrate in the feed"),
              .unit = "kg/m3",
              .defaultValue = 500.0,
              .min = 0.1,
              .max = 2000.0,
              .decimals = 1,
              .help = CORE_TR("core", "Substrate in the feed, minus the residual concentration in the vessel.")},
    ParamSpec{.key = "volume",
              .label = CORE_TR("core", "Volume at the start"),
              .unit = "m3",
              .defaultValue = 1e-3,
              .min = 0.0,
              .max = 1e4,
              .help = CORE_TR("core", "Volume of the culture at the first sample; what is fed since is added to it.")},
    ParamSpec{.key = "delay",
              .label = CORE_TR("core", "Start of the feed"),
              .unit = "s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e8,
              .help =
                  CORE_TR("core", "Time until the start of the feed: from the start of the unit, or of the phase in "
                                  "which the feed is active.")},
    flowMaxSpec,
    ParamSpec{.key = "correction_time",
              .label = CORE_TR("core", "Correction time"),
              .unit = "s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e8,
              .help = CORE_TR("core", "Time in which the total cells are brought back to the exponential course that "
                                      "begins with the feed, by faster or slower growth. Keep it above the period. "
                                      "0: they are not, and grow on from where they are."),
              .group = course},
    ParamSpec{.key = "growth_rate_max",
              .label = CORE_TR("core", "Highest growth rate"),
              .unit = "1/s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 5.0 / 3600.0,
              .decimals = 4,
              .help = CORE_TR("core", "Growth is never fed faster than this, such as where overflow metabolism begins. "
                                      "0: no limit."),
              .group = course},
};

// Bounded, since a feed without a limit in a run without an end has no number.
double grown(double exponent)
{
    return std::exp(std::min(exponent, 200.0));
}

class ModelBasedFeed : public model::Controller {
public:
    explicit ModelBasedFeed(const model::ParamSet& p)
        : m_rate(p["growth_rate"])
        , m_yield(p["yield"])
        , m_maintenance(p["maintenance"])
        , m_feed(p["feed_concentration"])
        , m_volume(p["volume"])
        , m_delay(p["delay"])
        , m_correction(p["correction_time"])
        , m_rates{0.0, statedMax(p, "growth_rate_max")}
        , m_flows{0.0, statedMax(p, "flow_max")}
    {
    }

    int memoryCount() const override { return Count; }

    double sample(const model::ControllerInput& in, bool first, std::span<double> memory) const override
    {
        if (std::isnan(in.measured)) return in.measured; // what it writes stays until something is measured
        if (first) {
            memory[Volume] = m_volume;
            memory[Last] = in.time;
        }
        memory[Volume] += in.output * (in.time - memory[Last]);
        memory[Last] = in.time;
        // Drawn before what was fed since.
        const double cells = in.measured * (memory[Volume] - in.output * in.age) * grown(m_rate * in.age);
        if (in.time < m_delay - 0.5 * in.period || !(cells > 0.0)) return 0.0;
        if (!(memory[Start] > 0.0)) {
            memory[Start] = cells;
            memory[Begin] = in.time;
        }
        const double planned = memory[Start] * grown(m_rate * (in.time - memory[Begin]));
        const double correction = m_correction > 0.0 ? std::log(planned / cells) / m_correction : 0.0;
        const double rate = m_rates.limited(m_rate + correction), exponent = std::min(rate * in.period, 200.0);
        const double mean = exponent > 0.0 ? std::expm1(exponent) / exponent : 1.0;
        return m_flows.limited((rate / m_yield + m_maintenance) * cells / m_feed * mean);
    }

private:
    // What the vessel holds [m3], and when it was counted [s]; cells at the start of the feed [kg], and when that was [s].
    enum Memory { Volume, Last, Start, Begin, Count };

    double m_rate;        // [1/s]
    double m_yield;       // [kg/kg]
    double m_maintenance; // [1/s]
    double m_feed;        // [kg/m3]
    double m_volume;      // [m3]
    double m_delay;       // [s]
    double m_correction;  // [s]
    OutputLimits m_rates, m_flows;
};

} // namespace

extern const model::ControllerType model_based_feed{
    .id = "model_based_feed",
    .label = CORE_TR("core", "Model-based feed"),
    .help = CORE_TR("core", "Feeds what the cells that it reads consume at a growth rate, so that cells that die, are "
                            "drawn off or grow otherwise are fed as many as they are, and brings them back to the "
                            "course of that rate. It reads the dry cells, measured or estimated, and writes the flow "
                            "of an inlet."),
    .source = "Jenzsch et al. 2006, Bioprocess Biosyst Eng 29:315",
    .hasSetpoint = false,
    .readsIn = "kg/m3",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<ModelBasedFeed>(p);
    },
};

} // namespace titer::control::model_based_feed
