// Turbidostat: a culture is diluted as fast as it grows, so that its density x, by any measure in proportion to it, stays at the set-point r.
// Continuous: over a sample at constant volume d ln(x)/dt = mu - F/V holds whatever the growth mu is, so that it is found without a model,
//   mu = ln(x/x')/(t - t') + F/V      averaged over some time, and F = V (mu + ln(x/r)/T), 0 to F_max
// What was fed counts as it was, also where a limit or a guard cut it: nothing winds up, and a wrong volume leaves no offset.
// On and off: the pump starts above the set-point and stops below it by the band (Bryson and Szybalski 1952).
#include "core/base/result.h"
#include "core/model/types/controller_type.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::control::turbidostat {

namespace {

using model::ParamSpec;
using model::Shape;

enum Mode { Continuous, OnOff };
constexpr const char* modes[] = {"continuous", "on_off"};

constexpr std::array params{
    ParamSpec{.key = "mode",
              .label = CORE_TR("core", "Dilution"),
              .help = CORE_TR("core", "continuous: as fast as the culture grows. on_off: the pump runs while the "
                                      "culture is too dense."),
              .shape = Shape::Choice,
              .choices = modes},
    ParamSpec{.key = "volume",
              .label = CORE_TR("core", "Volume"),
              .unit = "m3",
              .defaultValue = 1e-3,
              .min = 1e-9,
              .max = 1e4,
              .help = CORE_TR("core", "Volume of the culture, which another controller holds."),
              .when = "mode=continuous"},
    ParamSpec{.key = "flow_max",
              .label = CORE_TR("core", "Flow of the pump"),
              .unit = "m3/s",
              .defaultValue = 1e-3 / 3600.0,
              .min = 0.0,
              .max = 100.0,
              .decimals = 4,
              .help = CORE_TR("core", "Its flow while it runs, or the highest that it has. Flow over volume must "
                                      "exceed the growth rate, otherwise the culture becomes denser.")},
    ParamSpec{.key = "correction_time",
              .label = CORE_TR("core", "Correction time"),
              .unit = "s",
              .defaultValue = 1800.0,
              .min = 1.0,
              .max = 1e8,
              .help = CORE_TR("core", "Time in which a deviation from the set-point is made up for. Keep it above "
                                      "the period."),
              .when = "mode=continuous"},
    ParamSpec{.key = "averaging_time",
              .label = CORE_TR("core", "Averaging time"),
              .unit = "s",
              .defaultValue = 600.0,
              .min = 0.0,
              .max = 1e8,
              .help = CORE_TR("core", "Time over which the growth rate is averaged: the longer, the less the noise "
                                      "of the probe moves the flow. Keep it below the correction time."),
              .when = "mode=continuous"},
    ParamSpec{.key = "band",
              .label = CORE_TR("core", "Band"),
              .unit = "1",
              .defaultValue = 0.02,
              .min = 0.0,
              .max = 0.9,
              .decimals = 3,
              .help = CORE_TR("core", "The pump stops when the density has fallen by this share below the "
                                      "set-point."),
              .when = "mode=on_off"},
};

class Turbidostat : public model::Controller {
public:
    explicit Turbidostat(const model::ParamSet& p)
        : m_isOnOff(p.choice("mode") == modes[OnOff])
        , m_volume(p["volume"])
        , m_max(p["flow_max"])
        , m_correction(p["correction_time"])
        , m_averaging(p["averaging_time"])
        , m_band(p["band"])
    {
    }

    int memoryCount() const override { return Count; }

    double sample(const model::ControllerInput& in, bool first, std::span<double> memory) const override
    {
        if (std::isnan(in.measured)) return in.measured; // what it writes stays until something is measured
        if (first) {
            memory[Growth] = in.output / m_volume;
            memory[Before] = in.measured;
            memory[Last] = in.time - in.period;
            memory[Runs] = in.output > 0.0;
        }
        const double since = std::max(in.time - memory[Last], in.period);
        const bool isDense = in.measured > 0.0;
        if (isDense && memory[Before] > 0.0) {
            const double found = std::log(in.measured / memory[Before]) / since + in.output / m_volume;
            memory[Growth] += (found - memory[Growth]) * since / (since + m_averaging);
        }
        memory[Before] = in.measured;
        memory[Last] = in.time;
        if (in.measured > in.setpoint)
            memory[Runs] = 1.0;
        else if (in.measured < in.setpoint * (1.0 - m_band))
            memory[Runs] = 0.0;
        if (m_isOnOff) return memory[Runs] * m_max;
        if (!isDense || !(in.setpoint > 0.0)) return 0.0;
        const double excess = std::log(in.measured / in.setpoint);
        return std::clamp(m_volume * (memory[Growth] + excess / m_correction), 0.0, m_max);
    }

private:
    // Growth [1/s]; what the last sample said, and when [s]; whether the pump runs.
    enum Memory { Growth, Before, Last, Runs, Count };

    bool m_isOnOff;
    double m_volume;                  // [m3]
    double m_max;                     // [m3/s]
    double m_correction, m_averaging; // [s]
    double m_band;                    // of the set-point
};

} // namespace

extern const model::ControllerType turbidostat{
    .id = "turbidostat",
    .label = CORE_TR("core", "Turbidostat"),
    .help = CORE_TR("core", "Dilutes a culture as fast as it grows, so that its density stays at the set-point. It "
                            "reads an optical density, a cell density or a concentration of cells, and writes the "
                            "flow of an inlet; a level controller draws off the bleed. The flow over the volume is "
                            "the growth rate at this density."),
    .source = "Bryson and Szybalski 1952, Science 116:45",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<Turbidostat>(p);
    },
};

} // namespace titer::control::turbidostat
