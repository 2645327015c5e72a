#include "core/solve/group/moved_inputs.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

bool Written::isAs(const Written& other) const
{
    const bool sameValue = value == other.value || (std::isnan(value) && std::isnan(other.value));
    if (ramp.slope == 0.0 || other.ramp.slope == 0.0) return sameValue && ramp.slope == other.ramp.slope;
    return sameValue && ramp.slope == other.ramp.slope && ramp.since == other.ramp.since;
}

MovedInputs::MovedInputs(const model::Plant& plant, const model::Plant& running)
{
    for (std::size_t u = 0; u < std::min(plant.units.size(), running.units.size()); ++u) {
        const std::vector<double>&own = plant.units[u].set, &other = running.units[u].set;
        for (std::size_t s = 0; s < std::min(own.size(), other.size()); ++s)
            write({.unit = int(u), .setPoint = int(s)}, {own[s]}, {other[s]});
    }
}

std::vector<MovedInputs::Entry>::const_iterator MovedInputs::find(const model::WriteTarget& target) const
{
    return std::find_if(m_written.begin(), m_written.end(), [&](const Entry& entry) { return entry.first == target; });
}

bool MovedInputs::write(const model::WriteTarget& target, const Written& written, const Written& running)
{
    const auto before = find(target);
    if (before != m_written.end() && before->second.isAs(written)) return false;
    const bool wasElse = forget(target);
    if (written.isAs(running)) return wasElse;
    m_written.emplace_back(target, written);
    return true;
}

bool MovedInputs::forget(const model::WriteTarget& target)
{
    return std::erase_if(m_written, [&](const Entry& entry) { return entry.first == target; }) > 0;
}

bool MovedInputs::isMoving(const model::WriteTarget& target) const
{
    const auto own = find(target);
    return own != m_written.end() && own->second.ramp.slope != 0.0;
}

double MovedInputs::at(const model::WriteTarget& target, double t, const RunState& running) const
{
    const auto own = find(target);
    return own == m_written.end() ? running.at(target, t) : own->second.ramp.at(own->second.value, t);
}

void MovedInputs::apply(RunState& state) const
{
    for (const auto& [target, written] : m_written) {
        state.write(target, written.value);
        if (written.ramp.slope != 0.0) state.startRamp(target, written.ramp);
    }
}

} // namespace titer::solve
