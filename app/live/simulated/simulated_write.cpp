// What can be written to a simulated plant: set-points, and the faults of its sensors.
#include "app/live/simulated/simulated_plant.h"

#include "core/base/text.h"
#include "core/base/units/bound.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using connect::State;

namespace {

constexpr double maxAway = 600.0; // [s]

} // namespace

base::Done SimulatedPlant::write(const connect::WriteKey&, std::uint32_t tag, const connect::WriteValue& value,
                                 const connect::TaskContext&)
{
    const std::size_t points = m_channels.size(), faults = points + (m_setup ? m_setup->setPoints.size() : 0);
    if (!m_feed || m_status.state == State::Faulted)
        return Error{Code::Device, "simulated_plant",
                     say(CORE_TR("core", "The source is not running; start it "
                                         "first."))};
    if (tag >= faults && tag <= faults + m_channels.size()) return writeFault(tag - faults, value);
    if (tag < points || tag >= faults)
        return Error{Code::Input, "simulated_plant",
                     say(CORE_TR("core", "This tag is measured; write to one of the set-points."))};
    if (!m_isUp) return Error{Code::Device, "simulated_plant", m_status.why};
    return writeSetPoint(m_setup->setPoints[tag - points], value);
}

base::Done SimulatedPlant::writeSetPoint(const SimulatedSetPoint& point, const connect::WriteValue& value)
{
    double si = 0.0;
    if (const double* number = std::get_if<double>(&value)) {
        si = point.unit.toSi(*number);
    } else {
        const auto read = base::readQuantity(std::get<std::string>(value), point.unitOfMeasure, point.info.unit);
        if (!read) return Error{Code::Input, point.info.id, read.error().what};
        si = *read;
    }
    if (!(si >= point.min && si <= point.max))
        return Error{Code::Input, point.info.id,
                     say(CORE_TR("core", "{1} is outside {2} to {3}."), base::writeQuantity(si, point.info.unit),
                         base::writeBound(point.min, point.info.unit), base::writeBound(point.max, point.info.unit))};
    return m_plant->set(point.target, si);
}

base::Done SimulatedPlant::writeFault(std::size_t channel, const connect::WriteValue& value)
{
    const std::string where = "fault." + (channel < m_channels.size() ? m_channels[channel].tag->info.id : "source");
    const std::string* text = std::get_if<std::string>(&value);
    const double now = sinceStart(Clock::now());
    const base::Result<SensorFault> fault = readFault(text ? *text : base::writeNumber(std::get<double>(value)), now);
    if (!fault) return Error{Code::Input, where, fault.error().what};
    if (channel < m_channels.size()) {
        m_channels[channel].sensor.command(*fault);
        return base::done();
    }
    if (fault->kind != FaultKind::Offline && fault->kind != FaultKind::None)
        return Error{
            Code::Input, where,
            say(CORE_TR("core", "The source as a whole can only be “offline”, not “{1}”; name a tag for that."),
                faultKindWords[int(fault->kind)])};
    // Whoever runs it takes no values while it is away, so it comes back by itself.
    SensorFault away = *fault;
    away.to = std::min(away.to, away.from + maxAway);
    m_away.command(away);
    return base::done();
}

} // namespace titer::app
