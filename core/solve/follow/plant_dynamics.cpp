#include "core/solve/follow/plant_dynamics.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

PlantDynamics::PlantDynamics(std::unique_ptr<FollowedPlant> base)
    : m_base(std::move(base))
    , m_states(std::vector<double>(std::size_t(m_base->layout.size), 0.0))
    , m_y(std::size_t(m_base->layout.size), 0.0)
    , m_rates(m_y.size())
    , m_otherRates(m_y.size())
{
}

void PlantDynamics::addWritten(const model::WriteTarget& target, double low, double size,
                               std::unique_ptr<FollowedPlant> less, std::unique_ptr<FollowedPlant> more)
{
    m_inputs.push_back({std::move(less), std::move(more), 0.0, target, low, size});
    m_written.push_back({target});
}

void PlantDynamics::addLineEnd(double low, double size, std::unique_ptr<FollowedPlant> less,
                               std::unique_ptr<FollowedPlant> more)
{
    addWritten(m_written.back().target, low, size, std::move(less), std::move(more));
    m_written.back().isLineEnd = true;
}

void PlantDynamics::addNumber(std::unique_ptr<FollowedPlant> less, std::unique_ptr<FollowedPlant> more, double step)
{
    m_inputs.push_back({.less = std::move(less), .more = std::move(more), .step = step});
}

VectorXd PlantDynamics::startSlope(Index input) const
{
    const Input& own = m_inputs[std::size_t(input)];
    VectorXd slope = VectorXd::Zero(states());
    if (own.target.unit >= 0) return slope;
    const std::vector<double> more = own.more->layout.initialState(), less = own.less->layout.initialState();
    for (Index i = 0; i < slope.size(); ++i) slope[i] = (more[std::size_t(i)] - less[std::size_t(i)]) / own.step;
    return slope;
}

const double* PlantDynamics::fullState(const VectorXd& x)
{
    std::copy(x.begin(), x.end(), m_y.begin());
    return m_y.data();
}

// With one of what is written moved; begun with the states in m_y.
void PlantDynamics::write(FollowedPlant& plant, double t, std::span<const double> written, double over,
                          std::size_t moved, double value)
{
    RunState& state = plant.state.change();
    const auto valueOf = [&](std::size_t i) { return i == moved ? value : written[i]; };
    for (std::size_t i = 0; i < m_written.size(); ++i)
        if (m_written[i].isLineEnd)
            state.startRamp(m_written[i].target, {t, (valueOf(i) - valueOf(i - 1)) / over});
        else
            state.write(m_written[i].target, valueOf(i));
    plant.evaluation.begin(t, HUGE_VAL);
    plant.evaluation.evaluateAll(t, m_y.data());
}

void PlantDynamics::setState(const RunState& state)
{
    m_base->state.change() = state;
    for (Input& input : m_inputs)
        for (FollowedPlant* copy : {input.less.get(), input.more.get()}) copy->state.change() = state;
}

void PlantDynamics::begin(double t, const VectorXd& x, std::span<const double> written, bool withSlopes, double over)
{
    fullState(x);
    write(*m_base, t, written, over, m_written.size(), 0.0);
    if (!withSlopes) return;
    std::size_t place = 0; // among what is written
    for (Input& input : m_inputs) {
        if (input.target.unit < 0) {
            write(*input.less, t, written, over, m_written.size(), 0.0);
            write(*input.more, t, written, over, m_written.size(), 0.0);
            continue;
        }
        const double own = written[place];
        const double less = std::max(own - input.size, std::min(own, input.low));
        write(*input.less, t, written, over, place, less);
        write(*input.more, t, written, over, place, own + input.size);
        input.step = own + input.size - less;
        ++place;
    }
}

bool PlantDynamics::ratesOf(FollowedPlant& plant, double t)
{
    return plant.evaluation.rates(t, m_y.data(), m_rates.data());
}

bool PlantDynamics::rates(double t, const VectorXd& x, VectorXd& rates)
{
    fullState(x);
    if (!ratesOf(*m_base, t)) return false;
    rates = Eigen::Map<const VectorXd>(m_rates.data(), states());
    return true;
}

bool PlantDynamics::slopes(double t, const VectorXd& x, MatrixXd& byStates, MatrixXd& byInputs)
{
    const Index core = states(), rows = core + Index(m_base->evaluation.mode().active().size());
    fullState(x);
    m_columns.resize(std::size_t(rows * core));
    m_base->evaluation.jacobian(t, m_y.data(), m_columns.data());
    byStates = Eigen::Map<const MatrixXd>(m_columns.data(), rows, core).topRows(core);
    byInputs.resize(core, inputs());
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        if (!ratesOf(*m_inputs[i].less, t)) return false;
        m_rates.swap(m_otherRates);
        if (!ratesOf(*m_inputs[i].more, t)) return false;
        byInputs.col(Index(i)) =
            (Eigen::Map<const VectorXd>(m_rates.data(), core) - Eigen::Map<const VectorXd>(m_otherRates.data(), core)) /
            m_inputs[i].step;
    }
    return true;
}

void PlantDynamics::values(std::span<const model::ReadTarget> targets, double t, const VectorXd& x, double* values)
{
    std::vector<double>& y = m_states.change();
    std::copy(x.begin(), x.end(), y.begin());
    for (const model::ReadTarget& target : targets) *values++ = m_base->evaluation.value(target, t, m_states);
}

void PlantDynamics::slopesOf(std::span<const model::ReadTarget> targets, double t, const VectorXd& x,
                             MatrixXd& byStates, MatrixXd& byInputs)
{
    const Index core = states();
    byStates.resize(Index(targets.size()), core);
    byInputs.resize(Index(targets.size()), inputs());
    std::copy(x.begin(), x.end(), m_states.change().begin());
    for (Index i = 0; i < Index(m_inputs.size()); ++i)
        for (std::size_t k = 0; k < targets.size(); ++k)
            byInputs(Index(k), i) = (m_inputs[std::size_t(i)].more->evaluation.value(targets[k], t, m_states) -
                                     m_inputs[std::size_t(i)].less->evaluation.value(targets[k], t, m_states)) /
                                    m_inputs[std::size_t(i)].step;
    m_base->evaluation.slopes(targets, t, fullState(x), byStates.data());
    for (std::size_t k = 0; k < targets.size(); ++k) {
        if (byStates.row(Index(k)).allFinite()) continue;
        for (Index s = 0; s < core; ++s) {
            const double h = 1e-5 * std::max(std::abs(x[s]), std::abs(layout().nominal[std::size_t(s)]));
            double beside[2];
            for (const int side : {0, 1}) {
                m_states.change()[std::size_t(s)] = x[s] + (side == 0 ? -h : h);
                beside[side] = m_base->evaluation.value(targets[k], t, m_states);
            }
            m_states.change()[std::size_t(s)] = x[s];
            byStates(Index(k), s) = (beside[1] - beside[0]) / (2.0 * h);
        }
    }
}

} // namespace titer::solve
