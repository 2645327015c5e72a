// What happens to the states at an instant: doses, and jumps of units.
#include "core/solve/group/same_time.h"
#include "core/twin/estimation/plant_dynamics.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

// What a dose does to the units' states, as the engine gives it.
void PlantDynamics::give(const solve::InputCourse::Dose& dose, double t, solve::States& y)
{
    const model::PlantStream& stream = m_course.plant().streams[std::size_t(dose.stream)];
    std::vector<double> concentrations = dose.concentrations;
    double temperature = dose.temperature;
    if (concentrations.empty()) {
        concentrations.assign(std::size_t(m_layout.components), 0.0);
        temperature = m_evaluation.composition(stream.from, stream.fromPort, t, y, concentrations.data());
        m_layout.dose(stream.from, dose.stream, -1.0, dose.volume, concentrations.data(), temperature,
                      y.change().data());
    }
    if (m_layout.slotOfUnit[std::size_t(stream.to)] >= 0)
        m_layout.dose(stream.to, dose.stream, 1.0, dose.volume, concentrations.data(), temperature, y.change().data());
}

// Whether what is given depends on the states.
bool PlantDynamics::isStirred(const solve::InputCourse::Dose& dose) const
{
    const int from = m_course.plant().streams[std::size_t(dose.stream)].from;
    const int slot = m_layout.slotOfUnit[std::size_t(from)];
    return slot >= 0 && (m_layout.allSlots[std::size_t(slot)].states > 0 || !m_remade.empty());
}

void PlantDynamics::jumpUnits(const Instant& instant, std::vector<double>& y,
                              std::vector<std::vector<double>>& tangents)
{
    std::map<int, std::vector<double>> memories;
    for (const auto& [unit, guard] : instant.jumps) {
        auto& memory = memories.try_emplace(unit, m_state->memory[std::size_t(unit)]).first->second;
        std::vector<double> moving;
        const std::span<const double> set = m_evaluation.mode().setPoints(unit, instant.time, moving);
        for (std::vector<double>& tangent : tangents) {
            std::vector<double> own = memory;
            m_layout.jumpTangent(unit, instant.time, guard, set, own.data(), y.data(), tangent.data(), {});
        }
        m_layout.jump(unit, instant.time, guard, set, memory.data(), y.data());
    }
}

bool PlantDynamics::jump(const Instant& instant, Column* x)
{
    for (std::size_t i = 0; i < m_x.size(); ++i) m_x[i] = x[i].v;
    if (!take(m_x.data())) return false;
    settle(instant.time, m_y->data());
    const auto core = std::size_t(m_layout.core);
    solve::States y(*m_y);
    std::vector<std::vector<double>> tangents(directions, std::vector<double>(y->size(), 0.0));
    for (std::size_t d = 0; d < directions; ++d)
        for (std::size_t i = 0; i < core; ++i) tangents[d][i] = x[i].d[d];
    jumpUnits(instant, y.change(), tangents);
    for (const solve::InputCourse::Dose& dose : instant.doses) {
        if (isStirred(dose)) {
            for (std::size_t d = 0; d < directions; ++d) {
                double size = 0.0;
                for (std::size_t i = 0; i < core; ++i)
                    size = std::max(size,
                                    std::abs(tangents[d][i]) / std::max(std::abs((*y)[i]), 1e-3 * m_states[i].usual));
                if (size == 0.0) continue;
                solve::States more(*y), less(*y);
                std::vector<double> numbers = m_x;
                const double step = apart / size;
                const auto giveAt = [&](double far, solve::States& there) {
                    for (std::size_t i = 0; i < core; ++i) there.change()[i] += far * tangents[d][i];
                    for (const int k : m_moved) {
                        const auto s = std::size_t(m_stateOfNumber[std::size_t(k)]);
                        numbers[s] = m_x[s] + far * x[s].d[d];
                    }
                    if (!m_remade.empty() && !takeNumbers(numbers.data())) return false;
                    give(dose, instant.time, there);
                    return true;
                };
                if (!giveAt(step, more) || !giveAt(-step, less)) return false;
                for (std::size_t i = 0; i < core; ++i) tangents[d][i] = ((*more)[i] - (*less)[i]) / (2.0 * step);
            }
            if (!m_remade.empty() && !takeNumbers(m_x.data())) return false;
        }
        give(dose, instant.time, y);
    }
    for (std::size_t i = 0; i < core; ++i) {
        x[i].v = (*y)[i];
        for (std::size_t d = 0; d < directions; ++d) x[i].d[d] = tangents[d][i];
    }
    return true;
}

bool PlantDynamics::cross(double t, Column* x)
{
    const std::size_t k = m_course.instantAt(t);
    const Instant& instant = m_course.instants()[k];
    const bool jumps = !instant.jumps.empty() || !instant.doses.empty();
    if (k > 0 && jumps && solve::sameTime(instant.time, t)) {
        use(k - 1);
        if (!jump(instant, x)) return false;
    }
    if (k != m_instant) use(k);
    return true;
}

} // namespace titer::twin
