// Glucose-stat on late samples: of each sample, drawn at t and known at t + a, the demand of the culture since the one before,
//   d = (S_F int F dt/V - (g - g'))/(t - t')      [1/s of what it reads], never negative
// is fed again until the next, with what brings glucose from where it will be by now, g + (S_F F/V - d) a, to the set-point r:
//   F = V/S_F (d + (r - g_now)/T), 0 to F_max
// A balance over the vessel at constant volume. At the first sample the demand is what is fed then.
#include "core/base/result.h"
#include "core/control/output_limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::control::glucose_stat {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "feed_concentration",
              .label = CORE_TR("core", "Substrate in the feed"),
              .unit = "reads",
              .defaultValue = 500.0,
              .min = 1e-6,
              .max = 1e6,
              .decimals = 1,
              .help = CORE_TR("core", "Substrate in the feed, minus the residual concentration in the vessel.")},
    ParamSpec{.key = "volume",
              .label = CORE_TR("core", "Volume"),
              .unit = "m3",
              .defaultValue = 1e-3,
              .min = 1e-9,
              .max = 1e4,
              .help = CORE_TR("core", "Volume of the culture, on average during the feed.")},
    ParamSpec{.key = "interval",
              .label = CORE_TR("core", "Sampling interval"),
              .unit = "s",
              .defaultValue = 86400.0,
              .min = 0.0,
              .max = 1e8,
              .help = CORE_TR("core", "Time between two samples that are drawn; the feed remains constant between "
                                      "two samples. 0: a sample in each period.")},
    ParamSpec{.key = "correction_time",
              .label = CORE_TR("core", "Correction time"),
              .unit = "s",
              .defaultValue = 86400.0,
              .min = 1.0,
              .max = 1e8,
              .help = CORE_TR("core", "Time in which a deviation from the set-point is made up for. The sampling "
                                      "interval is a good choice; a longer one is less sensitive to errors of "
                                      "measurement.")},
    flowMaxSpec,
};

class GlucoseStat : public model::Controller {
public:
    explicit GlucoseStat(const model::ParamSet& p)
        : m_perFlow(p["feed_concentration"] / p["volume"])
        , m_interval(p["interval"])
        , m_correction(p["correction_time"])
        , m_limits{0.0, statedMax(p, "flow_max")}
    {
    }

    int memoryCount() const override { return Count; }

    double sample(const model::ControllerInput& in, bool first, std::span<double> memory) const override
    {
        if (!first) {
            memory[Fed] += m_perFlow * in.output * (in.time - memory[Counted]);
            memory[Counted] = in.time;
        }
        if (std::isnan(in.measured)) return in.measured; // the last sample holds
        const double drawn = in.time - in.age;
        if (first) {
            memory[Demand] = m_perFlow * in.output;
            memory[Counted] = in.time;
        } else {
            const double since = drawn - memory[Drawn];
            if (since <= 0.0 || since < m_interval - 0.5 * in.period) return memory[Asked];
            // What flowed while the samples were under way counts with the interval in which it flowed.
            const double fed = memory[Fed] + memory[UnderWay] - m_perFlow * in.output * in.age;
            memory[Demand] = std::max(0.0, (fed - (in.measured - memory[Last])) / since);
        }
        memory[Drawn] = drawn;
        memory[Last] = in.measured;
        memory[Fed] = 0.0;
        memory[UnderWay] = m_perFlow * in.output * in.age;
        const double now = std::max(0.0, in.measured + memory[UnderWay] - memory[Demand] * in.age);
        const double wanted = (memory[Demand] + (in.setpoint - now) / m_correction) / m_perFlow;
        memory[Asked] = m_limits.limited(wanted);
        return memory[Asked];
    }

private:
    // When the last sample was drawn and what it said; what was fed since it was known, and between drawing and knowing it [as
    // it reads]; until when that is counted [s]; the demand [of that per s]; what it asks for until the next sample, whatever is made of it
    // meanwhile [m3/s].
    enum Memory { Drawn, Last, Fed, Counted, UnderWay, Demand, Asked, Count };

    double m_perFlow;    // [of what it reads per s, per m3/s]
    double m_interval;   // [s]
    double m_correction; // [s]
    OutputLimits m_limits;
};

} // namespace

extern const model::ControllerType glucose_stat{
    .id = "glucose_stat",
    .label = CORE_TR("core", "Glucose-stat"),
    .help = CORE_TR("core", "Feeds what the culture consumed between the last two samples, and makes up for the "
                            "deviation from the set-point. It reads a concentration, glucose in most cases, that is "
                            "measured in the laboratory and known late, and writes the flow of an inlet."),
    .source = "Mass balance of the substrate over the sampling interval",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<GlucoseStat>(p);
    },
};

} // namespace titer::control::glucose_stat
