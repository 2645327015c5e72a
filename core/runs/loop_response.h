// What the response of a control loop says of its tuning: to a step of the set-point, and with a relay in place of the controller.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace titer::runs {

// The parts of a PID controller besides its gain, and how it reads.
struct PidSetting {
    double integralTime = 0.0;   // [s], 0: none
    double derivativeTime = 0.0; // [s]
    double derivativeFilter = 10.0;
    double lag = 0.0;   // of the probe [s]
    double delay = 0.0; // of samples [s]
};

// NaN where the response does not come so far.
struct StepFigures {
    double riseTime = 0.0;      // from 10 to 90 % [s]
    double overshoot = 0.0;     // share of the step
    double settlingTime = 0.0;  // until it stays within 5 % [s]
    double absoluteError = 0.0; // integral of the absolute control deviation per step [s]
    // Largest amplification of a disturbance, over all frequencies; 1.2 to 2 is usual. NaN without the law of the controller.
    double maxSensitivity = 0.0;
};

// `response` is what the loop held at these equidistant times [s] beyond what it would have held, per size of the step: 0 at first, 1 where the
// set-point is reached. The first time is that of the step.
StepFigures stepFigures(std::span<const double> times, std::span<const double> response,
                        const std::optional<PidSetting>& setting);

// The point of the process at which a loop of proportional action alone would oscillate (Åström and Hägglund 1984, Automatica 20:645).
struct UltimatePoint {
    double gain = 0.0;      // output per measurement [SI]
    double period = 0.0;    // [s]
    int oscillations = 0;   // it was found from
    double asymmetry = 0.0; // share by which the longer half exceeds the shorter
};

// Of a relay's course at equidistant times [s]: what it wrote, and what was measured then; by their first harmonics over the last of its
// oscillations, which is exact at their frequency. Nothing with fewer than four.
std::optional<UltimatePoint> ultimatePoint(std::span<const double> times, std::span<const double> written,
                                           std::span<const double> measured);

struct TuningRule {
    std::string_view id;
    const char* source;
    double gain, integralTime, derivativeTime; // per ultimate gain, ultimate period, ultimate period
};
std::span<const TuningRule> tuningRules(); // the first is the usual one

} // namespace titer::runs
