// The extended Kalman filter in square-root form: the duals that go through the model carry the columns of the root of
// the covariance itself, so that what comes out is Phi S, and neither Phi nor a product of matrices is needed.
#include "core/twin/filter/square_root.h"
#include "core/twin/filter/steps.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

class Extended final : public Steps {
public:
    Extended(Dynamics& dynamics, std::span<const StateSpec> states, std::span<const ChannelSpec> channels,
             const FilterOptions& options)
        : Steps(dynamics, states, channels, options)
        , m_columns(states.size() * std::size_t(lanes()))
        , m_sensitivity(std::size_t(lanes() * base::laneCount))
    {
    }

    bool jump(Estimate& estimate) override
    {
        load(estimate);
        for (int b = 0; b < lanes(); ++b)
            if (!dynamics().cross(estimate.t, block(b))) return false;
        for (const Column& column : m_columns)
            if (!std::isfinite(column.v)) return false;
        unload(estimate);
        return true;
    }

    bool expect(const Estimate& estimate, Innovation& innovation) override
    {
        load(estimate);
        const int index = innovation.sample.channel;
        Column reading;
        for (int b = 0; b < lanes(); ++b) {
            reading = Column();
            if (!dynamics().read(index, estimate.t, block(b), reading)) return false;
            for (int d = 0; d < directions; ++d) m_sensitivity[b * directions + d] = reading.d[d];
        }
        const base::Lanes* f = base::lanesAt(m_sensitivity);
        fill(innovation, reading.v, dotOf(f, f, lanes()));
        return std::isfinite(innovation.expected) && std::isfinite(innovation.deviation);
    }

    void update(Estimate& estimate, const Innovation& innovation, double* gain) override
    {
        const double by = channel(innovation.sample.channel).gain;
        for (double& f : m_sensitivity) f *= by;
        updateRoot(base::lanesAt(estimate.root), lanes(), size(), base::lanesAt(m_sensitivity),
                   innovation.noise * innovation.noise, gain);
        for (int i = 0; i < size(); ++i) estimate.x[i] = moved(i, estimate.x[i], gain[i] * innovation.gap());
    }

private:
    bool carry(Estimate& estimate, double to) override
    {
        load(estimate);
        if (!flow().go(estimate.t, to, m_columns.data(), lanes())) return false;
        unload(estimate);
        estimate.t = to;
        return true;
    }

    Column* block(int b) { return m_columns.data() + b * size(); }

    void load(const Estimate& estimate)
    {
        for (int b = 0; b < lanes(); ++b)
            for (int i = 0; i < size(); ++i) {
                Column& column = block(b)[i];
                const double* row = estimate.root.data() + (i * lanes() + b) * directions;
                const double by = slope(i, estimate.x[i]);
                column.v = estimate.x[i];
                for (int d = 0; d < directions; ++d) column.d[d] = by * row[d];
            }
    }

    void unload(Estimate& estimate)
    {
        for (int i = 0; i < size(); ++i) estimate.x[i] = clipped(i, block(0)[i].v);
        for (int b = 0; b < lanes(); ++b)
            for (int i = 0; i < size(); ++i) {
                double* row = estimate.root.data() + (i * lanes() + b) * directions;
                const double by = 1.0 / slope(i, estimate.x[i]);
                for (int d = 0; d < directions; ++d) row[d] = by * block(b)[i].d[d];
            }
    }

    static_assert(directions == base::laneCount);
    std::vector<Column> m_columns; // blocks of size()
    std::vector<double> m_sensitivity;
};

} // namespace

std::unique_ptr<Steps> makeExtended(Dynamics& dynamics, std::span<const StateSpec> states,
                                    std::span<const ChannelSpec> channels, const FilterOptions& options)
{
    return std::make_unique<Extended>(dynamics, states, channels, options);
}

} // namespace titer::twin
