// A direction that no channel sees is one of the Gramian's without information: an estimator keeps there what it was
// reported at the start, whatever is measured.
#include "core/twin/filter/observability.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/numerics/dense.h"
#include "core/twin/filter/flow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::twin {

using base::say;

namespace {

// A direction with less information, in parts of what is known at the start, is not seen; neither is what is rounding
// next to the best.
constexpr double minInformation = 1e-6, minShare = 1e-12;
constexpr double halfLeft = 0.5;
constexpr double mixed = 0.02;               // of a state, in directions that are not seen: what it shares with others
constexpr double maxChannelSamples = 2000.0; // of a channel: of more, each stands for those that follow it

// What may be found out of a state over the horizon, in its units.
double openOf(const StateSpec& state, double x, double horizon)
{
    const double walks = state.walk * state.walk + state.walkShare * state.walkShare * x * x;
    return std::sqrt(state.deviation * state.deviation + walks * horizon);
}

// Goes along the model with a column for each state and gathers what samples determine.
class Gramian {
public:
    Gramian(Dynamics& dynamics, std::span<const StateSpec> states, std::span<const ChannelSpec> channels,
            std::span<const double> x, double horizon)
        : information(Eigen::MatrixXd::Zero(Eigen::Index(states.size()), Eigen::Index(states.size())))
        , hasValue(channels.size())
        , sees(channels.size())
        , m_dynamics(dynamics)
        , m_channels(channels)
        , m_size(int(states.size()))
        , m_blocks((m_size + directions - 1) / directions)
        , m_flow(dynamics, states, {})
        , m_columns(std::size_t(m_blocks * m_size))
        , m_values(states.size())
        , m_row(Eigen::VectorXd::Zero(m_size))
    {
        for (int b = 0; b < m_blocks; ++b)
            for (int i = 0; i < m_size; ++i) {
                Column& column = m_columns[b * m_size + i];
                column.v = x[std::size_t(i)];
                if (i / directions == b) column.d[i % directions] = openOf(states[std::size_t(i)], column.v, horizon);
            }
    }

    // False where the model cannot be evaluated. What happens at instants on the way is crossed.
    bool go(double from, double to)
    {
        for (double t = from; t < to;) {
            const double beyond = std::nextafter(to, std::numeric_limits<double>::infinity());
            const double instant = m_dynamics.nextInstant(t, beyond);
            const double end = std::min(instant, to);
            for (int i = 0; i < m_size; ++i) m_values[i] = m_columns[i].v;
            if (!m_flow.begin(t, m_values.data()) || !m_flow.go(t, end, m_columns.data(), m_blocks)) return false;
            for (int b = 0; b < m_blocks && instant < beyond; ++b)
                if (!m_dynamics.cross(end, m_columns.data() + b * m_size)) return false;
            t = end;
        }
        return true;
    }

    // Which counts as so many.
    void sample(std::size_t c, double t, double weight)
    {
        const ChannelSpec& channel = m_channels[c];
        double reading = 0.0;
        for (int b = 0; b < m_blocks; ++b) {
            Column y;
            if (!m_dynamics.read(int(c), t, m_columns.data() + b * m_size, y)) return;
            reading = channel.gain * y.v + channel.offset;
            for (int d = 0; d < directions && b * directions + d < m_size; ++d)
                m_row[b * directions + d] = channel.gain * y.d[d];
        }
        hasValue[c] = 1;
        const double noise = std::hypot(channel.noise, channel.noiseShare * reading);
        m_row /= std::max(noise, 1e-10 * std::abs(reading) + 1e-150);
        if (!m_row.allFinite()) return;
        sees[c] = sees[c] || m_row.cwiseAbs().maxCoeff() > 0.0;
        information.noalias() += weight * m_row * m_row.transpose();
    }

    Eigen::MatrixXd information;
    std::vector<char> hasValue, sees; // by channel

private:
    Dynamics& m_dynamics;
    std::span<const ChannelSpec> m_channels;
    const int m_size, m_blocks;
    Flow m_flow;
    std::vector<Column> m_columns; // blocks of m_size
    std::vector<double> m_values;
    Eigen::VectorXd m_row;
};

base::Sentence whyNotSeen(std::size_t i, std::span<const StateSpec> states, const Eigen::MatrixXd& information,
                          const Eigen::MatrixXd& hidden, double horizon)
{
    const std::string hours = base::writeQuantity(horizon, "h", 3);
    const auto at = Eigen::Index(i);
    if (information(at, at) < minInformation)
        return say(CORE_TR("core",
                           "No channel depends on {1} within {2}, neither directly nor through the model: nothing "
                           "that is measured will change it. Fix its value, or add a channel that shows it."),
                   states[i].name, hours);
    std::vector<std::string> others;
    for (std::size_t j = 0; j < states.size(); ++j)
        if (j != i && (hidden.row(at) * hidden.row(Eigen::Index(j)).transpose()).cwiseAbs().maxCoeff() > mixed)
            others.push_back(states[j].name);
    if (others.empty())
        return say(CORE_TR("core",
                           "The channels depend on {1} so little within {2} that they do not determine it. Fix its "
                           "value, or add a channel that shows it."),
                   states[i].name, hours);
    return say(CORE_TR("core", "The channels determine {1} within {2} only in combination with {3}: a change of one is "
                               "compensated by the other. Fix one of them, or add a channel that distinguishes them."),
               states[i].name, hours, base::join(others, ", "));
}

} // namespace

base::Result<Observability> observabilityOf(Dynamics& dynamics, std::span<const StateSpec> states,
                                            std::span<const ChannelSpec> channels, double t, std::span<const double> x,
                                            double horizon, std::span<const double> usual)
{
    const std::size_t n = states.size();
    std::vector<double> every, weight; // of those that are taken
    for (const double time : usual) {
        every.push_back(time > 0.0 ? std::max(time, horizon / maxChannelSamples) : time);
        weight.push_back(time > 0.0 && std::isfinite(time) ? every.back() / time : 1.0);
    }
    Gramian gramian(dynamics, states, channels, x, horizon);
    dynamics.moveTo(t);
    std::vector<std::int64_t> taken(channels.size(), 0);
    const double end = t + horizon;
    for (double now = t; now < end;) {
        double next = end;
        for (std::size_t c = 0; c < channels.size(); ++c)
            if (every[c] > 0.0) next = std::min(next, t + double(taken[c] + 1) * every[c]);
        if (!gramian.go(now, next))
            return base::Error{base::Code::Solver, "estimator",
                               say(CORE_TR("core", "The model cannot be evaluated between {1} and {2} s, so what its "
                                                   "channels can observe is not known."),
                                   base::writeShort(now, 6), base::writeShort(next, 6))};
        now = next;
        for (std::size_t c = 0; c < channels.size(); ++c)
            if (every[c] > 0.0 && t + double(taken[c] + 1) * every[c] <= now) {
                gramian.sample(c, now, weight[c]);
                ++taken[c];
            }
    }

    Observability result;
    const studies::SymmetricEigen eigen = studies::symmetricEigen(gramian.information);
    const double least = std::max(minInformation, minShare * eigen.values[Eigen::Index(n) - 1]);
    Eigen::Index hiddenCount = 0;
    while (hiddenCount < Eigen::Index(n) && eigen.values[hiddenCount] <= least) ++hiddenCount;
    const Eigen::MatrixXd hidden = eigen.vectors.leftCols(hiddenCount);
    // Deviations after it all: the diagonal of (1 + G)^-1.
    const Eigen::VectorXd after =
        eigen.vectors.cwiseAbs2() * (1.0 + eigen.values.cwiseMax(0.0).array()).inverse().matrix();
    for (std::size_t i = 0; i < n; ++i) {
        const auto at = Eigen::Index(i);
        result.left.push_back(std::sqrt(after[at]));
        if (!(openOf(states[i], x[i], horizon) > 0.0)) {
            result.seen.push_back(Seen::Known);
        } else if (hidden.row(at).squaredNorm() > mixed) {
            result.seen.push_back(Seen::Not);
            result.unobservable.push_back(
                {states[i].name, whyNotSeen(i, states, gramian.information, hidden, horizon)});
        } else {
            result.seen.push_back(result.left.back() > halfLeft ? Seen::Weak : Seen::Identified);
        }
    }
    result.rank = int(Eigen::Index(n) - hiddenCount);
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (taken[c] > 0 && !gramian.hasValue[c])
            result.unobservable.push_back(
                {channels[c].name, say(CORE_TR("core", "The model has no value for {1} within {2}, as while its unit "
                                                       "is idle: its samples will be ignored."),
                                       channels[c].name, base::writeQuantity(horizon, "h", 3))});
        else if (taken[c] > 0 && !gramian.sees[c])
            result.unobservable.push_back(
                {channels[c].name,
                 say(CORE_TR("core", "{1} shows nothing that is estimated: it will be compared, and change "
                                     "nothing."),
                     channels[c].name)});
    }
    return result;
}

} // namespace titer::twin
