// Faults of sensors: their words, and what they do to a reading.
#include "app/live/simulated/sensor_fault.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr double spikes = 0.1;     // share of the readings
constexpr double usualDrift = 0.1; // of the reading, per hour, where none is stated
constexpr double usualSpike = 0.5; // of the reading, where none is stated
constexpr double secondsPerHour = 3600.0;

Error notUnderstood(std::string_view text)
{
    return {Code::Input,
            {},
            say(CORE_TR("core", "“{1}” is not a fault; write one of {2}, then size and duration, such as “drift 0.5 "
                                "for 10 min”."),
                text,
                base::join(std::vector<std::string>(std::begin(faultKindWords), std::end(faultKindWords)), ", "))};
}

} // namespace

std::optional<FaultKind> findFault(std::string_view word)
{
    const auto found = std::find(std::begin(faultKindWords), std::end(faultKindWords), word);
    if (found == std::end(faultKindWords)) return std::nullopt;
    return FaultKind(found - std::begin(faultKindWords));
}

base::Result<SensorFault> readFault(std::string_view text, double now)
{
    SensorFault fault{.from = now};
    std::string_view rest = base::trimmed(text);
    if (const std::size_t at = rest.find(" for "); at != std::string_view::npos) {
        const base::Result<double> span = base::readQuantity(rest.substr(at + 5), "s");
        if (!span) return span.error();
        if (!(*span > 0.0)) return notUnderstood(text);
        fault.to = now + *span;
        rest = base::trimmed(rest.substr(0, at));
    }
    const std::size_t blank = std::min(rest.find(' '), rest.size());
    const std::optional<FaultKind> kind = findFault(rest.substr(0, blank));
    if (!kind) return notUnderstood(text);
    fault.kind = *kind;
    if (const std::string_view amount = base::trimmed(rest.substr(blank)); !amount.empty()) {
        fault.by = base::readNumber(amount);
        if (!fault.by) return notUnderstood(text);
    }
    return fault;
}

SensorFault FaultySensor::at(double time) const
{
    const auto holds = [&](const SensorFault& fault) { return time >= fault.from && time < fault.to; };
    if (m_commanded && holds(*m_commanded)) return *m_commanded;
    for (const SensorFault& fault : m_planned)
        if (holds(fault)) return fault;
    return {};
}

std::optional<FaultySensor::Reading> FaultySensor::read(double value, double time, base::Random& random)
{
    const SensorFault fault = at(time);
    const double draw = random.uniform(), side = random.uniform() < 0.5 ? -1.0 : 1.0;
    Reading reading{value, connect::status::good};
    switch (fault.kind) {
    case FaultKind::None:
        break;
    case FaultKind::Stuck:
        reading.value = m_last.value_or(value);
        break;
    case FaultKind::Dropout:
        if (draw < fault.by.value_or(1.0)) return std::nullopt;
        break;
    case FaultKind::Drift:
        reading.value += fault.by.value_or(usualDrift * value) * (time - fault.from) / secondsPerHour;
        break;
    case FaultKind::Spike:
        if (draw < spikes) reading.value += side * fault.by.value_or(usualSpike * value);
        break;
    case FaultKind::Offline:
        return Reading{base::notAvailable, connect::status::badSensorFailure};
    }
    m_last = reading.value;
    return reading;
}

} // namespace titer::app
