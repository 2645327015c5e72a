// The law of a PID controller and what a person can say of it: of the one that writes its set-point itself, and of a cascade.
#pragma once

#include "core/control/output_limits.h"
#include "core/model/types/controller_type.h"
#include "core/model/types/row_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::control {

enum PidAction { Reverse, Direct };
inline constexpr std::array pidActions{CORE_TR("core", "reverse"), CORE_TR("core", "direct")};
static_assert(model::namesRows<PidAction>(pidActions));

inline constexpr model::ParamSpec integralTimeSpec{
    .key = "integral_time",
    .label = CORE_TR("core", "Integral time"),
    .unit = "s",
    .defaultValue = 600.0,
    .min = 0.0,
    .max = 1e7,
    .help =
        CORE_TR("core", "Time in which a constant control deviation changes the output as much as the gain does. 0: no "
                        "integral action.")};
inline constexpr model::ParamSpec derivativeTimeSpec{
    .key = "derivative_time",
    .label = CORE_TR("core", "Derivative time"),
    .unit = "s",
    .defaultValue = 0.0,
    .min = 0.0,
    .max = 1e7,
    .help = CORE_TR("core", "How far ahead the trend of the measurement is extrapolated. 0: no derivative "
                            "action.")};
inline constexpr model::ParamSpec derivativeFilterSpec{
    .key = "derivative_filter",
    .label = CORE_TR("core", "Derivative filter"),
    .defaultValue = 10.0,
    .min = 1.0,
    .max = 100.0,
    .decimals = 1,
    .help = CORE_TR("core", "The derivative is smoothed over the derivative time divided by this value.")};
inline constexpr model::ParamSpec actionSpec{
    .key = "action",
    .label = CORE_TR("core", "Action"),
    .help = CORE_TR("core", "reverse: a measurement below the set-point increases the output (heating, "
                            "oxygen). direct: a measurement above the set-point increases it (cooling, an "
                            "outlet)."),
    .shape = model::Shape::Choice,
    .choices = pidActions};

class PidLaw {
public:
    // Of the last sample: what the integral was then, and what the output would have been without any limit.
    enum Memory { Integral, Derivative, Measured, Deviation, Wanted, Count };

    // Reads the specs above, and `gain`; the output stays between the limits.
    PidLaw(const model::ParamSet& p, const OutputLimits& limits)
        : m_gain(p.choice("action") == pidActions[Direct] ? -p["gain"] : p["gain"])
        , m_integralTime(p["integral_time"])
        , m_derivativeTime(p["derivative_time"])
        , m_filter(p["derivative_filter"])
        , m_limits(limits)
    {
    }

    // `held` is what the output truly was since the sample before, whoever cut it or set it. From there the first sample goes on, and to it
    // the integral is drawn back.
    double sample(const model::ControllerInput& in, double held, bool first, std::span<double> memory) const
    {
        if (std::isnan(in.measured)) return in.measured; // what it writes stays until something is measured
        const double deviation = m_gain * (in.setpoint - in.measured);
        if (first) {
            memory[Integral] = m_limits.limited(held) - deviation;
            memory[Measured] = in.measured;
        } else if (m_integralTime > 0.0) {
            const double share = in.period / m_integralTime;
            memory[Integral] += memory[Deviation] * share + (held - memory[Wanted]) * std::min(share, 1.0);
        }
        const double lag = m_derivativeTime / m_filter;
        const double slope = m_gain * m_derivativeTime * (memory[Measured] - in.measured);
        memory[Derivative] = m_derivativeTime > 0.0 ? (lag * memory[Derivative] + slope) / (lag + in.period) : 0.0;
        memory[Measured] = in.measured;

        memory[Deviation] = deviation;
        memory[Wanted] = deviation + memory[Integral] + memory[Derivative];
        return m_limits.limited(memory[Wanted]);
    }

private:
    double m_gain;
    double m_integralTime;   // [s]
    double m_derivativeTime; // [s]
    double m_filter;
    OutputLimits m_limits;
};

} // namespace titer::control
