#include "core/solve/group/tangents.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

GroupTangents::GroupTangents(const model::Plant& plant, const std::vector<int>& units, const RunState& state,
                             std::vector<Parameter> parameters)
    : m_parameters(std::move(parameters))
    , m_base(std::make_unique<Neighbour>(plant, units, state))
{
    for (const Parameter& p : m_parameters) {
        m_less.push_back(std::make_unique<Neighbour>(*p.less, units, state));
        m_more.push_back(std::make_unique<Neighbour>(*p.more, units, state));
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
    const int rows = rowCount();
    std::unique_ptr<NewtonMatrix>& newton = m_newton[rows];
    if (!newton) newton = m_base->evaluation.newton(rows);
    if (!moveTo(t, y, *newton)) return false;
    for (int k = 0; k < count(); ++k) {
        std::copy(m_direct[k].begin(), m_direct[k].end(), slope[k]);
        newton->addProduct(s[k], slope[k]);
    }
    return true;
}

int GroupTangents::rowCount() const
{
    return m_base->layout.core + int(m_base->evaluation.mode().active().size());
}

// J and df/dp at (t, y).
bool GroupTangents::moveTo(double t, const double* y, NewtonMatrix& newton)
{
    const std::size_t rows = std::size_t(rowCount());
    if (t == m_placeTime && std::equal(m_place.begin(), m_place.end(), y)) return true;
    m_placeTime = std::numeric_limits<double>::quiet_NaN();
    if (!newton.linearize(t, y)) return false;
    m_direct.resize(count());
    m_other.resize(rows);
    for (int k = 0; k < count(); ++k) {
        std::vector<double>& direct = m_direct[k];
        direct.resize(rows);
        if (!m_more[k]->evaluation.rates(t, y, direct.data()) || !m_less[k]->evaluation.rates(t, y, m_other.data()))
            return false;
        for (std::size_t i = 0; i < rows; ++i) direct[i] = (direct[i] - m_other[i]) / m_parameters[k].step;
    }
    m_placeTime = t;
    m_place.assign(y, y + rows);
    return true;
}

void GroupTangents::keep(const Integration& group, double t)
{
    if (group.hasStarted()) {
        for (int k = 0; k < count(); ++k) {
            m_rest[k] = at(group, k, t);
            for (const Integration::Jump& jump : group.jumps()) {
                std::vector<double> memory = jump.memory;
                group.layout().jumpTangent(jump.unit, jump.time, jump.guard, jump.set, memory.data(),
                                           jump.states.data(), m_rest[k].data());
            }
        }
        return;
    }
    for (int k = 0; k < count(); ++k) {
        std::vector<double> more = m_more[k]->layout.initialState();
        const std::vector<double> less = m_less[k]->layout.initialState();
        for (std::size_t i = 0; i < more.size(); ++i) more[i] = (more[i] - less[i]) / m_parameters[k].step;
        m_rest.push_back(std::move(more));
    }
}

void GroupTangents::mirror(const Integration& group)
{
    const double t = group.mode().startTime();
    const auto follow = [&](Neighbour& neighbour) {
        neighbour.evaluation.begin(t, group.mode().nextBreak());
        neighbour.evaluation.evaluateAll(t, group.begun().data());
    };
    m_placeTime = std::numeric_limits<double>::quiet_NaN();
    follow(*m_base);
    for (auto& n : m_less) follow(*n);
    for (auto& n : m_more) follow(*n);
}

std::vector<std::vector<double>> GroupTangents::integrated(const Integration& group) const
{
    std::vector<std::vector<double>> all;
    for (const std::vector<double>& rest : m_rest) {
        std::vector<double> s(rest.begin(), rest.begin() + group.layout().core);
        for (int row : group.mode().active()) s.push_back(rest[row]);
        all.push_back(std::move(s));
    }
    return all;
}

std::vector<double> GroupTangents::at(const Integration& group, int k, double t) const
{
    const int core = group.layout().core;
    const std::vector<int>& active = group.mode().active();
    std::vector<double> integrated(group.integrated());
    group.tangentAt(k, t, integrated.data());
    std::vector<double> s = m_rest[k];
    std::copy_n(integrated.begin(), core, s.begin());
    for (std::size_t i = 0; i < active.size(); ++i) s[active[i]] = integrated[core + i];
    return s;
}

double GroupTangents::derivative(Integration& group, const model::ReadTarget& target, int k, double t,
                                 const std::vector<double>& y) const
{
    const std::vector<double>& nominal = group.layout().nominal;
    const std::vector<double> s = at(group, k, t);
    double size = 0.0, change = 0.0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        size = std::max(size, std::abs(y[i]) / std::abs(nominal[i]));
        change = std::max(change, std::abs(s[i]) / std::abs(nominal[i]));
    }
    double along = 0.0;
    if (change > 0.0) {
        const double part = 1e-4 * std::max(size, 1.0) / change;
        std::vector<double> there = y;
        const auto valueAt = [&](double sign) {
            for (std::size_t i = 0; i < y.size(); ++i) there[i] = y[i] + sign * part * s[i];
            group.evaluation().forgetView();
            return group.evaluation().value(target, t, there.data());
        };
        along = (valueAt(1.0) - valueAt(-1.0)) / (2.0 * part);
    }
    Evaluation &more = m_more[k]->evaluation, &less = m_less[k]->evaluation;
    more.forgetView();
    less.forgetView();
    const double direct = (more.value(target, t, y.data()) - less.value(target, t, y.data())) / m_parameters[k].step;
    group.evaluation().forgetView();
    return along + direct;
}

} // namespace titer::solve
