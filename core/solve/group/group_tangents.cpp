#include "core/solve/group/group_tangents.h"

#include "core/solve/group/group_workspace.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

GroupTangents::GroupTangents(const model::Plant& plant, const std::vector<int>& units, const RunState& state,
                             double tolerance, std::vector<Parameter> parameters)
    : m_parameters(std::move(parameters))
    , m_base(std::make_unique<Group>(plant, units, state, tolerance))
{
    for (const Parameter& p : m_parameters) {
        m_less.push_back(std::make_unique<Group>(*p.less, units, state, tolerance));
        m_more.push_back(std::make_unique<Group>(*p.more, units, state, tolerance));
    }
}

std::vector<double> GroupTangents::scales() const
{
    std::vector<double> scales;
    for (const Parameter& p : m_parameters) scales.push_back(p.scale);
    return scales;
}

bool GroupTangents::slopes(double t, const double* y, const std::vector<const double*>& s,
                           const std::vector<double*>& slope)
{
    const int rows = int(m_base->m_packed.size());
    std::unique_ptr<NewtonMatrix>& newton = m_newton[rows];
    if (!newton) newton = m_base->newton(rows);
    if (!moveTo(t, y, *newton)) return false;
    for (int k = 0; k < count(); ++k) {
        std::copy(m_direct[k].begin(), m_direct[k].end(), slope[k]);
        newton->addProduct(s[k], slope[k]);
    }
    return true;
}

// J and df/dp at (t, y).
bool GroupTangents::moveTo(double t, const double* y, NewtonMatrix& newton)
{
    const std::size_t rows = m_base->m_packed.size();
    if (t == m_placeTime && std::equal(m_place.begin(), m_place.end(), y)) return true;
    m_placeTime = std::numeric_limits<double>::quiet_NaN();
    if (!newton.linearize(t, y)) return false;
    m_direct.resize(count());
    m_other.resize(rows);
    for (int k = 0; k < count(); ++k) {
        std::vector<double>& direct = m_direct[k];
        direct.resize(rows);
        if (!m_more[k]->rates(t, y, direct.data()) || !m_less[k]->rates(t, y, m_other.data())) return false;
        for (std::size_t i = 0; i < rows; ++i) direct[i] = (direct[i] - m_other[i]) / m_parameters[k].step;
    }
    m_placeTime = t;
    m_place.assign(y, y + rows);
    return true;
}

void GroupTangents::keep(const Group& group, double t)
{
    if (group.m_integrator) {
        for (int k = 0; k < count(); ++k) {
            m_rest[k] = at(group, k, t);
            for (const Group::Jump& jumped : group.m_jumped) {
                std::vector<double> memory = jumped.memory;
                group.jump(jumped, memory.data(), m_rest[k].data());
            }
        }
        return;
    }
    for (int k = 0; k < count(); ++k) {
        std::vector<double> more = m_more[k]->initialState();
        const std::vector<double> less = m_less[k]->initialState();
        for (std::size_t i = 0; i < more.size(); ++i) more[i] = (more[i] - less[i]) / m_parameters[k].step;
        m_rest.push_back(std::move(more));
    }
}

void GroupTangents::mirror(const Group& group, double t)
{
    const auto follow = [&](Group& mirrored) {
        mirrored.takeStock(t, group.m_rest);
        mirrored.m_nextBreak = group.m_nextBreak;
        mirrored.evaluateAll(t, group.m_rest.data());
    };
    m_placeTime = std::numeric_limits<double>::quiet_NaN();
    follow(*m_base);
    for (auto& g : m_less) follow(*g);
    for (auto& g : m_more) follow(*g);
}

std::vector<std::vector<double>> GroupTangents::packed(const Group& group) const
{
    std::vector<std::vector<double>> all;
    for (const std::vector<double>& rest : m_rest) {
        std::vector<double> s(rest.begin(), rest.begin() + group.m_core);
        for (int row : group.m_active) s.push_back(rest[row]);
        all.push_back(std::move(s));
    }
    return all;
}

std::vector<double> GroupTangents::at(const Group& group, int k, double t) const
{
    std::vector<double> packed(group.m_packed.size());
    group.m_integrator->tangentAt(k, t, packed.data());
    std::vector<double> s = m_rest[k];
    std::copy_n(packed.begin(), group.m_core, s.begin());
    for (std::size_t i = 0; i < group.m_active.size(); ++i) s[group.m_active[i]] = packed[group.m_core + i];
    return s;
}

double GroupTangents::derivative(Group& group, const model::ReadTarget& target, int k, double t,
                                 const std::vector<double>& y) const
{
    const std::vector<double> s = at(group, k, t);
    double size = 0.0, change = 0.0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        size = std::max(size, std::abs(y[i]) / std::abs(group.m_nominal[i]));
        change = std::max(change, std::abs(s[i]) / std::abs(group.m_nominal[i]));
    }
    double along = 0.0;
    if (change > 0.0) {
        const double part = 1e-4 * std::max(size, 1.0) / change;
        std::vector<double> there = y;
        const auto valueAt = [&](double sign) {
            for (std::size_t i = 0; i < y.size(); ++i) there[i] = y[i] + sign * part * s[i];
            group.forgetView();
            return group.value(target, t, there.data());
        };
        along = (valueAt(1.0) - valueAt(-1.0)) / (2.0 * part);
    }
    m_more[k]->forgetView();
    m_less[k]->forgetView();
    const double direct =
        (m_more[k]->value(target, t, y.data()) - m_less[k]->value(target, t, y.data())) / m_parameters[k].step;
    group.forgetView();
    return along + direct;
}

} // namespace titer::solve
