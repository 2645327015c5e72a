#include "core/solve/predictive_runner.h"

#include "core/base/math/dual.h"
#include "core/control/receding_horizon.h"
#include "core/guard/guard.h"
#include "core/solve/evaluate/grouping.h"
#include "core/solve/follow/plant_dynamics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// The units that goal and limits read and that is written to, with all upstream of them, in groups as they are solved.
std::vector<int> concernedUnits(const model::Plant& plant, const model::Prediction& prediction)
{
    std::vector<char> isIn(plant.units.size(), 0);
    for (const model::Prediction::Input& input : prediction.inputs) isIn[std::size_t(input.writes.unit)] = 1;
    for (const model::ReadTarget& target : prediction.targets) isIn[std::size_t(target.unit)] = 1;
    const std::vector<std::vector<int>> groups = makeGroups(plant, false);
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        if (std::none_of(group->begin(), group->end(), [&](int u) { return isIn[std::size_t(u)]; })) continue;
        for (const int u : *group) isIn[std::size_t(u)] = 1;
        for (const model::PlantStream& stream : plant.streams)
            if (std::find(group->begin(), group->end(), stream.to) != group->end()) isIn[std::size_t(stream.from)] = 1;
    }
    std::vector<int> units;
    for (std::size_t u = 0; u < isIn.size(); ++u)
        if (isIn[u]) units.push_back(int(u));
    return units;
}

// Over which derivatives are taken; that of an input that stays has none that counts.
double stepOf(const model::PlannedRange& range)
{
    if (range.high > range.low) return 1e-4 * (range.high - range.low);
    return range.low != 0.0 ? 1e-4 * std::abs(range.low) : 1e-4;
}

class FollowedUnits final : public control::PredictedUnit {
public:
    FollowedUnits(std::shared_ptr<const model::Plant> plant, const std::vector<int>& units, const RunState& state,
                  const model::Prediction& prediction)
        : m_prediction(prediction)
        , m_dynamics(std::make_unique<FollowedPlant>(plant, units, state))
    {
        for (const model::Prediction::Input& input : prediction.inputs)
            m_dynamics.addWritten(input.writes, input.range.low, stepOf(input.range),
                                  std::make_unique<FollowedPlant>(plant, units, state),
                                  std::make_unique<FollowedPlant>(plant, units, state));
    }

    PlantDynamics& dynamics() { return m_dynamics; }

    Index states() const override { return m_dynamics.states(); }
    Index inputs() const override { return m_dynamics.inputs(); }
    void begin(double t, const VectorXd& x, const VectorXd& inputs, bool withSlopes) override
    {
        m_dynamics.begin(t, x, {inputs.data(), std::size_t(inputs.size())}, withSlopes);
    }
    bool rates(double t, const VectorXd& x, VectorXd& rates) override { return m_dynamics.rates(t, x, rates); }
    bool slopes(double t, const VectorXd& x, MatrixXd& byStates, MatrixXd& byInputs) override
    {
        return m_dynamics.slopes(t, x, byStates, byInputs);
    }
    void read(double t, const VectorXd& x, VectorXd& values) override
    {
        values.resize(Index(m_prediction.targets.size()));
        m_dynamics.values(m_prediction.targets, t, x, values.data());
    }
    void readSlopes(double t, const VectorXd& x, MatrixXd& byStates, MatrixXd& byInputs) override
    {
        m_dynamics.slopesOf(m_prediction.targets, t, x, byStates, byInputs);
    }

    double gain(bool atEnd, const VectorXd& values, VectorXd* slope, MatrixXd* curvature) override
    {
        const std::optional<base::Expression>& goal = atEnd ? m_prediction.goalAtEnd : m_prediction.goal;
        if (!goal) return 0.0;
        if (slope) *slope = slopeOf(*goal, values);
        if (curvature) *curvature = curvatureOf(*goal, values);
        return goal->evaluate(std::span<const double>(values.data(), std::size_t(values.size())));
    }

    void excess(const VectorXd& values, VectorXd& excess, MatrixXd* slopes) override
    {
        excess.resize(Index(m_prediction.limits.size()));
        if (slopes) slopes->resize(excess.size(), values.size());
        for (Index l = 0; l < excess.size(); ++l) {
            const model::Prediction::Limit& limit = m_prediction.limits[std::size_t(l)];
            const double sign = (limit.atMost ? 1.0 : -1.0) / limit.size;
            const std::span<const double> all(values.data(), std::size_t(values.size()));
            excess[l] = sign * (limit.what.evaluate(all) - limit.value);
            if (slopes) slopes->row(l) = sign * slopeOf(limit.what, values).transpose();
        }
    }

private:
    static VectorXd slopeOf(const base::Expression& what, const VectorXd& values)
    {
        using Dual = base::Dual<1>;
        std::vector<Dual> duals(values.begin(), values.end());
        VectorXd slope(values.size());
        for (std::size_t i = 0; i < duals.size(); ++i) {
            duals[i] = Dual::seed(values[Index(i)], 0);
            slope[Index(i)] = what.evaluate(std::span<const Dual>(duals)).d[0];
            duals[i] = Dual(values[Index(i)]);
        }
        return slope;
    }

    // By differences of exact slopes; nothing of one that is a quantity as it is.
    static MatrixXd curvatureOf(const base::Expression& what, const VectorXd& values)
    {
        if (what.steps().size() == 1) return {};
        MatrixXd curvature(values.size(), values.size());
        for (Index i = 0; i < values.size(); ++i) {
            VectorXd less = values, more = values;
            const double h = 1e-4 * std::max(std::abs(values[i]), 1e-6);
            less[i] -= h;
            more[i] += h;
            curvature.col(i) = (slopeOf(what, more) - slopeOf(what, less)) / (2.0 * h);
        }
        curvature = (0.5 * (curvature + curvature.transpose())).eval();
        // Beside a bend of the text there is none.
        return curvature.allFinite() ? curvature : MatrixXd();
    }

    const model::Prediction& m_prediction;
    PlantDynamics m_dynamics;
};

// As the plant stands now, where a scenario has other set-points those that nobody wrote to.
RunState stateOf(const RunState& now, const model::Plant& plant, const model::Plant& scenario)
{
    RunState state = now;
    for (std::size_t u = 0; u < plant.units.size(); ++u)
        for (std::size_t s = 0; s < state.set[u].size(); ++s)
            if (state.set[u][s] == plant.units[u].set[s]) state.set[u][s] = scenario.units[u].set[s];
    return state;
}

} // namespace

struct PredictiveRunner::Models {
    std::vector<std::unique_ptr<FollowedUnits>> all;
    std::unique_ptr<control::RecedingHorizon> horizon; // nothing where the equations cannot be followed so
};

PredictiveRunner::PredictiveRunner(std::shared_ptr<const model::Plant> plant, const model::PlantController& controller,
                                   const model::Prediction& prediction)
    : m_plant(std::move(plant))
    , m_controller(controller)
    , m_prediction(prediction)
    , m_units(concernedUnits(*m_plant, prediction))
{
}

PredictiveRunner::~PredictiveRunner() = default;

void PredictiveRunner::make(const RunState& begin)
{
    m_models = std::make_unique<Models>();
    std::vector<control::PredictedUnit*> models;
    bool hasBeds = false;
    for (const std::shared_ptr<const model::Plant>& scenario : m_prediction.scenarios) {
        m_models->all.push_back(
            std::make_unique<FollowedUnits>(scenario ? scenario : m_plant, m_units, begin, m_prediction));
        models.push_back(m_models->all.back().get());
        hasBeds = hasBeds || m_models->all.back()->dynamics().base().evaluation.hasBeds();
    }
    if (hasBeds || models.empty()) return;
    m_models->horizon = std::make_unique<control::RecedingHorizon>(settings(), std::move(models));
}

// Within the guards of what is written.
control::HorizonSettings PredictiveRunner::settings() const
{
    control::HorizonSettings settings;
    settings.period = m_controller.period;
    settings.stages = m_prediction.stages;
    settings.moves = m_prediction.moves;
    const Index count = Index(m_prediction.inputs.size());
    for (VectorXd* each : {&settings.low, &settings.high, &settings.moveLimits, &settings.moveWeights})
        each->resize(count);
    for (Index i = 0; i < count; ++i) {
        const model::Prediction::Input& input = m_prediction.inputs[std::size_t(i)];
        double low = input.range.low, high = input.range.high;
        double move = input.range.moveLimit > 0.0 ? input.range.moveLimit : std::numeric_limits<double>::infinity();
        for (const model::PlantGuard& guard : m_plant->guards) {
            if (!(guard.writes == input.writes)) continue;
            const guard::Limits& limits = guard.guard->limits();
            low = std::max(low, limits.min);
            high = std::min(high, limits.max);
            move = std::min(move, std::min(limits.rateUp, limits.rateDown) * m_controller.period);
        }
        settings.low[i] = low;
        settings.high[i] = high;
        settings.moveLimits[i] = move;
        settings.moveWeights[i] = input.range.moveWeight;
    }
    settings.penalty = m_prediction.penalty;
    settings.correction = m_prediction.correction;
    settings.iterations = m_prediction.iterations;
    return settings;
}

control::PlannedMoves PredictiveRunner::sample(const PlantStand& now, std::span<const double> standing,
                                               bool undisturbed, control::HorizonMemory& memory,
                                               const std::stop_token& stop)
{
    if (!m_models) make(now.state);
    if (!m_models->horizon) return {.reason = control::PlannedMoves::Reason::NoCourse};
    for (std::size_t s = 0; s < m_models->all.size(); ++s) {
        const std::shared_ptr<const model::Plant>& scenario = m_prediction.scenarios[s];
        m_models->all[s]->dynamics().setState(stateOf(now.state, *m_plant, scenario ? *scenario : *m_plant));
    }
    const Layout& layout = m_models->all.front()->dynamics().layout();
    VectorXd x(layout.core);
    for (const int u : m_units) {
        const Layout::Slot& here = layout.slotOf(u);
        if (here.states > 0) std::copy_n(now.states(u), here.states, x.data() + here.state);
    }
    const VectorXd stands = Eigen::Map<const VectorXd>(standing.data(), Index(standing.size()));
    return m_models->horizon->advise(now.time, x, stands, undisturbed, memory, stop);
}

std::vector<std::vector<double>> PredictiveRunner::plan(const control::HorizonMemory& memory, std::size_t input) const
{
    std::vector<std::vector<double>> courses;
    if (!m_models || !m_models->horizon) return courses;
    for (std::size_t s = 0; s < m_models->all.size(); ++s) {
        const MatrixXd moves = m_models->horizon->planOf(memory, int(s));
        const Index left = std::min(moves.rows(), Index(memory.left) + 1);
        const double* const own = moves.data() + moves.rows() * Index(input);
        if (left > 0) courses.emplace_back(own, own + left);
    }
    return courses;
}

} // namespace titer::solve
