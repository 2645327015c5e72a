// Faults of sensors on command: what one that fails shows in place of what it should. [any]
#pragma once

#include "core/base/math/random.h"
#include "core/base/result.h"
#include "core/connect/sample.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

enum class FaultKind {
    None,
    Stuck,   // stays at its last reading, and says that it is good
    Dropout, // readings go missing: a share of them, or all
    Drift,   // creeps away, per hour
    Spike,   // one reading in ten is off
    Offline  // says itself that it failed
};
inline constexpr const char* faultKindWords[] = {"none", "stuck", "dropout", "drift", "spike", "offline"};
std::optional<FaultKind> findFault(std::string_view word);

struct SensorFault {
    FaultKind kind = FaultKind::None;
    std::optional<double> by = {}; // Drift: [unit of the tag per hour], Spike: [unit of the tag], Dropout: share
    // [s since the source was started]
    double from = 0.0;
    double to = std::numeric_limits<double>::infinity();
};

// As written by hand: "none", "stuck", "drift 0.5", "spike 3 for 30 s", "offline for 1 min". It begins `now`.
base::Result<SensorFault> readFault(std::string_view text, double now);

// What a sensor shows, with the faults that were planned and the one that was commanded last.
class FaultySensor {
public:
    void plan(const SensorFault& fault) { m_planned.push_back(fault); }
    void command(const SensorFault& fault) { m_commanded = fault; }
    // The fault at this time [s since the source was started]; a commanded one goes before those planned.
    SensorFault at(double time) const;

    struct Reading {
        double value = 0.0;
        connect::Status status = connect::status::good;
    };
    // What is read in place of `value`; nothing where the reading goes missing.
    std::optional<Reading> read(double value, double time, base::Random& random);

private:
    std::vector<SensorFault> m_planned;
    std::optional<SensorFault> m_commanded;
    std::optional<double> m_last; // what it showed before it stuck
};

} // namespace titer::app
