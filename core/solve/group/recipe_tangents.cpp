// What a recipe does to the tangents of a group: what it writes, gives and times is in each neighbour as its own recipe says.
#include "core/solve/group/dosing.h"
#include "core/solve/group/tangents.h"

#include <algorithm>

namespace titer::solve {

// A neighbour comes to an instant that moves a little before or after the plant that runs.
Beside GroupTangents::besideAt(int index, double t) const
{
    const Neighbour& own = *m_neighbours[index];
    const double moves = t == m_instant ? m_moves[own.parameter] : 0.0;
    return {own.hasRecipe ? own.layout.plant : m_running, own.parameter, own.by, t + own.by * moves, index};
}

std::vector<double> GroupTangents::slopes(const std::function<double(const model::Plant&)>& number) const
{
    std::vector<double> slopes;
    for (int k = 0; k < count(); ++k) {
        const bool isKnown = less(k).hasRecipe && more(k).hasRecipe;
        const double apart = isKnown ? number(more(k).layout.plant) - number(less(k).layout.plant) : 0.0;
        slopes.push_back(apart / m_parameters[k].step);
    }
    return slopes;
}

// The tangent of all states along an instant that may move.
std::vector<double> GroupTangents::along(const Integration& group, int k, double t) const
{
    std::vector<double> s = at(group, k, t);
    for (std::size_t i = 0; t == m_instant && i < m_before.size(); ++i) s[i] += m_moves[k] * m_before[i];
    return s;
}

std::vector<double> GroupTangents::carried(const Integration& group, int stream, double t) const
{
    std::vector<double> slopes;
    for (int k = 0; k < count(); ++k) slopes.push_back(group.layout().streamVolume(stream, along(group, k, t).data()));
    return slopes;
}

std::vector<double> GroupTangents::standing(const model::WriteTarget& target, double t, const RunState& running) const
{
    std::vector<double> values;
    for (int i = 0; i < int(m_neighbours.size()); ++i)
        values.push_back(m_neighbours[i]->inputs.at(target, besideAt(i, t).time, running));
    return values;
}

bool GroupTangents::write(const model::WriteTarget& target, double t, const RunState& running,
                          const std::function<Written(const Beside&)>& written)
{
    const Written here{running.lastOf(target), running.rampOf(target)};
    bool isElse = false;
    for (int i = 0; i < int(m_neighbours.size()); ++i)
        if (m_neighbours[i]->inputs.write(target, written(besideAt(i, t)), here)) isElse = true;
    return isElse;
}

bool GroupTangents::forget(const model::WriteTarget& target)
{
    bool wasElse = false;
    for (const auto& neighbour : m_neighbours)
        if (neighbour->inputs.forget(target)) wasElse = true;
    return wasElse;
}

bool GroupTangents::isMoving(const model::WriteTarget& target) const
{
    return std::any_of(m_neighbours.begin(), m_neighbours.end(),
                       [&](const auto& neighbour) { return neighbour->inputs.isMoving(target); });
}

void GroupTangents::jump(int unit, double t, const RunState& running)
{
    std::vector<std::vector<double>> slopes;
    for (int k = 0; k < count(); ++k) {
        std::vector<double>& own = slopes.emplace_back();
        for (int s = 0; s < int(running.set[unit].size()); ++s) {
            const model::WriteTarget target{.unit = unit, .setPoint = s};
            const double before = less(k).inputs.at(target, besideAt(2 * k, t).time, running);
            const double after = more(k).inputs.at(target, besideAt(2 * k + 1, t).time, running);
            own.push_back((after - before) / m_parameters[k].step);
        }
    }
    m_jumped.push_back(std::move(slopes));
}

void GroupTangents::dose(const model::PlantDose& dose, double t, std::vector<double> states,
                         const std::function<double(const model::Plant&)>& volume)
{
    Dose given{dose, t, std::move(states), {}};
    for (int i = 0; i < int(m_neighbours.size()); ++i) given.volumes.push_back(volume(besideAt(i, t).plant));
    m_doses.push_back(std::move(given));
}

// By what the dose makes of states a little to both sides along the tangent.
void GroupTangents::give(const Dose& given, int k)
{
    std::vector<double> after[2];
    for (const int side : {0, 1}) {
        const int index = 2 * k + side;
        Neighbour& own = *m_neighbours[index];
        model::PlantDose dose = given.dose;
        dose.volume = given.volumes[index];
        States states(given.states);
        for (std::size_t i = 0; i < given.states.size(); ++i) states.change()[i] += own.by * m_rest[k][i];
        giveDose(dose, besideAt(index, given.time).time, own.evaluation, states, own.layout, states);
        after[side] = std::move(states.change());
    }
    for (std::size_t i = 0; i < m_rest[k].size(); ++i)
        m_rest[k][i] = (after[1][i] - after[0][i]) / m_parameters[k].step;
}

} // namespace titer::solve
