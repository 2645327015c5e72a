// Exponential feed for a constant growth rate (Yamane and Shimizu 1984, Adv Biochem Eng Biotechnol 30:147):
//   F = F0 e^(mu (t - t0)), 0 before t0      with F0 given, or F0 = (mu/Yxs + m) X0 V0/Sf
// t counts from the start of the unit, or of the phase during which it works. X0 is typed, or read when the feed starts. Each sample
// writes the mean of F over the coming period, so that the volume fed is exact whatever the period.
#include "core/base/result.h"
#include "core/control/output_limits.h"
#include "core/model/types/row_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::control::exponential_feed {

namespace {

using model::ParamSpec;
using model::Shape;

enum Start { Flow, Culture };
constexpr std::array starts{CORE_TR("core", "flow"), CORE_TR("core", "culture")};
static_assert(model::namesRows<Start>(starts));
constexpr const char* culture = CORE_TR("core", "Culture at the start of the feed");

constexpr std::array params{
    ParamSpec{.key = "growth_rate",
              .label = CORE_TR("core", "Growth rate"),
              .unit = "1/s",
              .defaultValue = 0.1 / 3600.0,
              .min = 0.0,
              .max = 5.0 / 3600.0,
              .decimals = 4,
              .help = CORE_TR("core", "Specific growth rate that the feed maintains; the feed increases at this rate. "
                                      "0: a constant feed.")},
    ParamSpec{.key = "delay",
              .label = CORE_TR("core", "Start of the feed"),
              .unit = "s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e8,
              .help =
                  CORE_TR("core", "Time until the start of the feed: from the start of the unit, or of the phase in "
                                  "which the feed is active.")},
    ParamSpec{.key = "start",
              .label = CORE_TR("core", "Flow at the start"),
              .help = CORE_TR("core", "flow: as given. culture: what the culture consumes at that time."),
              .shape = Shape::Choice,
              .choices = starts},
    ParamSpec{.key = "initial_flow",
              .label = CORE_TR("core", "Initial flow"),
              .unit = "m3/s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 100.0,
              .decimals = 4,
              .help = CORE_TR("core", "Flow at the start of the feed."),
              .when = "start=flow"},
    ParamSpec{.key = "biomass",
              .label = CORE_TR("core", "Biomass"),
              .unit = "kg/m3",
              .defaultValue = 1.0,
              .min = 0.0,
              .max = 500.0,
              .help = CORE_TR("core", "Dry cells at the start of the feed. A controller that reads them uses the value "
                                      "read then."),
              .when = "start=culture",
              .group = culture},
    ParamSpec{.key = "volume",
              .label = CORE_TR("core", "Volume"),
              .unit = "m3",
              .defaultValue = 1e-3,
              .min = 0.0,
              .max = 1e4,
              .help = CORE_TR("core", "Volume at the start of the feed."),
              .when = "start=culture",
              .group = culture},
    ParamSpec{.key = "yield",
              .label = CORE_TR("core", "Cell yield on substrate"),
              .unit = "kg/kg",
              .defaultValue = 0.5,
              .min = 0.001,
              .max = 10.0,
              .decimals = 3,
              .help = CORE_TR("core", "Dry cells formed per mass of substrate."),
              .when = "start=culture",
              .group = culture},
    ParamSpec{.key = "maintenance",
              .label = CORE_TR("core", "Maintenance"),
              .unit = "1/s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 5.0 / 3600.0,
              .decimals = 4,
              .help = CORE_TR("core", "Substrate that a mass of dry cells consumes without growth."),
              .when = "start=culture",
              .group = culture},
    ParamSpec{.key = "feed_concentration",
              .label = CORE_TR("core", "Substrate in the feed"),
              .unit = "kg/m3",
              .defaultValue = 500.0,
              .min = 0.1,
              .max = 2000.0,
              .decimals = 1,
              .help = CORE_TR("core", "Substrate in the feed, minus the residual concentration in the vessel."),
              .when = "start=culture",
              .group = culture},
    ParamSpec{.key = "flow_max",
              .label = CORE_TR("core", "Maximum flow"),
              .unit = "m3/s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 100.0,
              .decimals = 4,
              .help = CORE_TR("core", "The flow increases to this value and stays there. 0: no limit.")},
};

class ExponentialFeed : public model::Controller {
public:
    explicit ExponentialFeed(const model::ParamSet& p)
        : m_rate(p["growth_rate"])
        , m_delay(p["delay"])
        , m_initial(p.choice("start") == starts[Culture] ? perBiomass(p) * p["biomass"] : p["initial_flow"])
        , m_perBiomass(p.choice("start") == starts[Culture] ? perBiomass(p) : 0.0)
        , m_limits{0.0, statedMax(p, "flow_max")}
    {
    }

    int memoryCount() const override
    {
        return 1;
    } // the flow with which the feed started, where it depends on what was read

    double sample(const model::ControllerInput& in, bool, std::span<double> memory) const override
    {
        const double begin = std::max(in.time, m_delay), end = in.time + in.period;
        if (end <= m_delay) return 0.0;
        const bool reads = m_perBiomass > 0.0 && !std::isnan(in.measured);
        if (reads && memory[0] == 0.0) memory[0] = m_perBiomass * std::max(in.measured, 0.0);
        const double initial = reads ? memory[0] : m_initial;
        return m_limits.limited(initial * (in.period > 0.0 ? grown(begin, end) / in.period : growth(begin)));
    }

private:
    // Flow for a biomass at the start [m3/s per kg/m3].
    static double perBiomass(const model::ParamSet& p)
    {
        return (p["growth_rate"] / p["yield"] + p["maintenance"]) * p["volume"] / p["feed_concentration"];
    }

    // F / F0. Bounded, since a feed without a limit in a run without an end has no number.
    double growth(double t) const { return std::exp(std::min(m_rate * (t - m_delay), 200.0)); }

    // Its integral between two times [s].
    double grown(double begin, double end) const
    {
        const double exponent = m_rate * (end - begin);
        return growth(begin) * (exponent > 0.0 ? std::expm1(std::min(exponent, 200.0)) / m_rate : end - begin);
    }

    double m_rate;       // [1/s]
    double m_delay;      // [s]
    double m_initial;    // [m3/s]
    double m_perBiomass; // [m3/s per kg/m3]; 0 where the flow is given
    OutputLimits m_limits;
};

} // namespace

extern const model::ControllerType exponential_feed{
    .id = "exponential_feed",
    .label = CORE_TR("core", "Exponential feed"),
    .help = CORE_TR("core", "Feeds in proportion to growth: the flow increases exponentially from a start that is "
                            "given or computed from the culture. It may read the dry cells, and writes the flow of "
                            "an inlet."),
    .source = "Yamane and Shimizu 1984, Adv Biochem Eng Biotechnol 30:147",
    .reads = false,
    .mayRead = "kg/m3",
    .inPlaceOf = "biomass",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<ExponentialFeed>(p);
    },
};

} // namespace titer::control::exponential_feed
