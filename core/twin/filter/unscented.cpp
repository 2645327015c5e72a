// The unscented Kalman filter in square-root form (van der Merwe, Wan 2001, ICASSP 6:3461) with 2n points of equal
// weight and none in the middle (Julier, Uhlmann 2004, Proc IEEE 92:401, kappa = 0; Arasaratnam, Haykin 2009, IEEE
// Trans Autom Control 54:1254): no weight is negative, so that no covariance can be.
#include "core/twin/filter/square_root.h"
#include "core/twin/filter/steps.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

class Unscented final : public Steps {
public:
    Unscented(Dynamics& dynamics, std::span<const StateSpec> states, std::span<const ChannelSpec> channels,
              const FilterOptions& options)
        : Steps(dynamics, states, channels, options)
        , m_count(2 * size())
        , m_wide(base::lanesFor(m_count))
        , m_stride(m_wide * base::laneCount)
        , m_points(std::size_t((m_count + 1) * size()))
        , m_apart(std::size_t(size() * m_stride))
        , m_readings(std::size_t(m_stride))
        , m_still(states.size())
        , m_one(states.size())
    {
    }

    bool jump(Estimate& estimate) override
    {
        draw(estimate);
        for (int p = 0; p <= m_count; ++p) {
            const double* values = point(p);
            for (int i = 0; i < size(); ++i) m_one[i] = values[i];
            if (!dynamics().cross(estimate.t, m_one.data())) return false;
            for (int i = 0; i < size(); ++i) {
                if (!std::isfinite(m_one[i].v)) return false;
                point(p)[i] = m_one[i].v;
            }
        }
        gather(estimate);
        return true;
    }

    bool expect(const Estimate& estimate, Innovation& innovation) override
    {
        draw(estimate);
        std::fill(m_readings.begin(), m_readings.end(), 0.0);
        double mean = 0.0;
        for (int p = 1; p <= m_count; ++p) {
            const double* values = point(p);
            for (int i = 0; i < size(); ++i) m_one[i] = values[i];
            Column reading;
            if (!dynamics().read(innovation.sample.channel, estimate.t, m_one.data(), reading)) return false;
            m_readings[p - 1] = reading.v;
            mean += reading.v / m_count;
        }
        for (int p = 0; p < m_count; ++p) m_readings[p] = (m_readings[p] - mean) / std::sqrt(double(m_count));
        const base::Lanes* f = base::lanesAt(m_readings);
        fill(innovation, mean, dotOf(f, f, m_wide));
        return std::isfinite(innovation.expected) && std::isfinite(innovation.deviation);
    }

    void update(Estimate& estimate, const Innovation& innovation, double* gain) override
    {
        const double by = channel(innovation.sample.channel).gain;
        for (double& f : m_readings) f *= by;
        measureApart(estimate);
        updateRoot(base::lanesAt(m_apart), m_wide, size(), base::lanesAt(m_readings),
                   innovation.noise * innovation.noise, gain);
        triangulate(base::lanesAt(m_apart), m_wide, size(), m_still.data(), base::lanesAt(estimate.root));
        for (int i = 0; i < size(); ++i) estimate.x[i] = moved(i, estimate.x[i], gain[i] * innovation.gap());
    }

private:
    bool carry(Estimate& estimate, double to) override
    {
        draw(estimate);
        if (!flow().go(estimate.t, to, m_points.data(), m_count + 1)) return false;
        gather(estimate);
        estimate.t = to;
        return true;
    }

    double* point(int p) { return m_points.data() + p * size(); }

    // Points at the root of n deviations along each column of the root. The first is the estimate itself: it evaluates the
    // steps.
    void draw(const Estimate& estimate)
    {
        const double out = std::sqrt(double(size()));
        const int stride = lanes() * base::laneCount;
        std::copy(estimate.x.begin(), estimate.x.end(), point(0));
        for (int j = 0; j < size(); ++j)
            for (int i = 0; i < size(); ++i) {
                const double by = out * estimate.root[i * stride + j];
                point(1 + j)[i] = moved(i, estimate.x[i], by);
                point(1 + size() + j)[i] = moved(i, estimate.x[i], -by);
            }
    }

    double coordinate(int i, double x) const { return isLogarithmic(i) ? std::log(x) : x; }

    // Deviations of the points from the estimate, so that their products are the covariance.
    void measureApart(const Estimate& estimate)
    {
        const double by = 1.0 / std::sqrt(double(m_count));
        for (int i = 0; i < size(); ++i) {
            const double middle = coordinate(i, estimate.x[i]);
            double* row = m_apart.data() + i * m_stride;
            std::fill_n(row, m_stride, 0.0);
            for (int p = 0; p < m_count; ++p) row[p] = by * (coordinate(i, point(p + 1)[i]) - middle);
        }
    }

    void gather(Estimate& estimate)
    {
        for (int i = 0; i < size(); ++i) {
            double sum = 0.0;
            for (int p = 1; p <= m_count; ++p) {
                double& x = point(p)[i];
                x = clipped(i, x);
                sum += coordinate(i, x);
            }
            const double mean = sum / m_count;
            estimate.x[i] = clipped(i, isLogarithmic(i) ? std::exp(mean) : mean);
        }
        measureApart(estimate);
        triangulate(base::lanesAt(m_apart), m_wide, size(), m_still.data(), base::lanesAt(estimate.root));
    }

    const int m_count;            // of points, without the middle
    const int m_wide, m_stride;   // lanes and numbers of a row that has an entry for each
    std::vector<double> m_points; // the middle, then those that count, size() each
    std::vector<double> m_apart, m_readings, m_still;
    std::vector<Column> m_one; // a point without derivatives
};

} // namespace

std::unique_ptr<Steps> makeUnscented(Dynamics& dynamics, std::span<const StateSpec> states,
                                     std::span<const ChannelSpec> channels, const FilterOptions& options)
{
    return std::make_unique<Unscented>(dynamics, states, channels, options);
}

} // namespace titer::twin
