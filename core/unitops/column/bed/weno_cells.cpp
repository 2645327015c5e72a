#include "core/unitops/column/bed/weno_cells.h"

#include "core/base/math/small_lu.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

namespace {

// Of the first and the last cell, relative to the others.
constexpr double thin = 0.1;

// How far the value at a face lies above that of the cell upstream, and its derivatives by the two steps.
struct Reach {
    double value, byAhead, byBehind;
};

// From the steps to the face that the cell ahead and the one behind suggest.
Reach reach(double ahead, double behind, double weight, double min)
{
    const double smooth0 = ahead * ahead + min, smooth1 = behind * behind + min;
    const double apart = smooth0 - smooth1;
    const double g0 = apart / smooth0, g1 = apart / smooth1;
    const double a0 = weight * (1.0 + g0 * g0), a1 = (1.0 - weight) * (1.0 + g1 * g1);
    const double part = a0 / (a0 + a1);
    // d(g0)/d(smooth0) = smooth1 / smooth0^2, d(g0)/d(smooth1) = -1 / smooth0, and so on.
    const double da0By0 = 2.0 * weight * g0 * smooth1 / (smooth0 * smooth0), da0By1 = -2.0 * weight * g0 / smooth0;
    const double da1By0 = 2.0 * (1.0 - weight) * g1 / smooth1,
                 da1By1 = -2.0 * (1.0 - weight) * g1 * smooth0 / (smooth1 * smooth1);
    const double square = (a0 + a1) * (a0 + a1);
    const double by0 = (a1 * da0By0 - a0 * da1By0) / square, by1 = (a1 * da0By1 - a0 * da1By1) / square;
    const double difference = ahead - behind;
    return {behind + part * difference, part + 2.0 * ahead * by0 * difference,
            1.0 - part + 2.0 * behind * by1 * difference};
}

class WenoTransport : public AxialTransport {
public:
    WenoTransport(const WenoCells& cells, const std::vector<double>& usual)
        : m_cells(cells)
        , m_nc(int(usual.size()))
        , m_nodes(int(cells.weights().size()))
        , m_dispersion(usual.size(), 0.0)
        , m_slopes((m_nodes + 1) * usual.size())
    {
        // Steps that a smooth profile from 0 to the usual concentration takes count as smooth.
        const double step = 0.3 / m_nodes;
        for (const double c : usual) m_min.push_back(c * step * c * step);
    }

    void set(double velocity, const double* dispersion) override
    {
        m_velocity = velocity;
        std::copy_n(dispersion, m_nc, m_dispersion.begin());
    }

    void apply(const double* c, int stride, double* out, int outStride) const override
    {
        const std::vector<double>& width = m_cells.weights();
        for (int f = 0; f + 1 < m_nodes; ++f) {
            const WenoCells::Face& face = m_cells.faces()[f];
            for (int i = 0; i < m_nc; ++i) {
                const double* at = c + f * stride + i;
                const double flux = m_velocity * (at[0] + reachAt(face, at, stride, i).value) -
                                    m_dispersion[i] / face.apart * (at[stride] - at[0]);
                out[f * outStride + i] -= flux / width[f];
                out[(f + 1) * outStride + i] += flux / width[f + 1];
            }
        }
        const int last = m_nodes - 1;
        for (int i = 0; i < m_nc; ++i) out[last * outStride + i] -= m_velocity * c[last * stride + i] / width[last];
    }

    void linearize(const double* c, int stride) override
    {
        for (int f = 0; f + 1 < m_nodes; ++f) {
            const WenoCells::Face& face = m_cells.faces()[f];
            for (int i = 0; i < m_nc; ++i) {
                const Reach r = reachAt(face, c + f * stride + i, stride, i);
                const double mixing = m_dispersion[i] / face.apart;
                Slope& s = m_slopes[(f + 1) * m_nc + i];
                s.behind = -m_velocity * face.behind * r.byBehind;
                s.ahead = m_velocity * face.ahead * r.byAhead - mixing;
                s.own = m_velocity - s.behind - s.ahead;
            }
        }
        for (int i = 0; i < m_nc; ++i) m_slopes[m_nodes * m_nc + i] = {0.0, m_velocity, 0.0};
    }

    void product(const double* x, int stride, double* out, int outStride) const override
    {
        const std::vector<double>& width = m_cells.weights();
        for (int f = 0; f < m_nodes; ++f)
            for (int i = 0; i < m_nc; ++i) {
                const double* at = x + f * stride + i;
                const Slope& s = m_slopes[(f + 1) * m_nc + i];
                double flux = s.own * at[0];
                if (f > 0) flux += s.behind * at[-stride];
                if (f + 1 < m_nodes) flux += s.ahead * at[stride];
                out[f * outStride + i] -= flux / width[f];
                if (f + 1 < m_nodes) out[(f + 1) * outStride + i] += flux / width[f + 1];
            }
    }

private:
    friend class WenoElimination;

    // The flux through a face by the cells behind, upstream of and ahead of it [m/s].
    struct Slope {
        double behind = 0.0, own = 0.0, ahead = 0.0;
    };

    Reach reachAt(const WenoCells::Face& face, const double* at, int stride, int i) const
    {
        if (!(face.behind > 0.0)) return {0.0, 0.0, 0.0};
        return reach(face.ahead * (at[stride] - at[0]), face.behind * (at[0] - at[-stride]), face.weight, m_min[i]);
    }

    const WenoCells& m_cells;
    const int m_nc, m_nodes;
    double m_velocity = 0.0;
    std::vector<double> m_dispersion, m_min;
    std::vector<Slope> m_slopes; // of the faces from the inlet's on, components innermost
};

// Blocks of one cell. A cell depends on two upstream and one downstream; elimination starts upstream and takes no
// pivots between cells, of which the own outweighs what comes back from downstream.
class WenoElimination : public AxialElimination {
public:
    explicit WenoElimination(const WenoTransport& transport)
        : m_transport(transport)
        , m_nc(transport.m_nc)
        , m_nodes(transport.m_nodes)
    {
        const std::size_t block = std::size_t(m_nc) * m_nc;
        m_inverse.resize(m_nodes * block);
        m_one.resize(m_nodes * block);
        m_two.resize(m_nodes * block);
        m_next.resize(std::size_t(m_nodes) * m_nc);
        m_own.resize(block);
        m_row.resize(block);
        m_room.resize(std::size_t(m_nc) * base::lanesFor(m_nc) * base::laneCount);
        m_pivots.resize(m_nc);
    }

    bool factor(double gamma, const double* blocks) override
    {
        const std::size_t block = std::size_t(m_nc) * m_nc;
        const std::vector<double>& width = m_transport.m_cells.weights();
        for (int z = 0; z < m_nodes; ++z) {
            std::copy_n(blocks + z * block, block, m_own.begin());
            std::fill(m_row.begin(), m_row.end(), 0.0);
            const auto* in = m_transport.m_slopes.data() + std::size_t(z) * m_nc;
            const auto* out = in + m_nc;
            const double part = gamma / width[z];
            // Own rows: what leaves less what enters, by two cells upstream, one upstream, itself and one downstream.
            for (int i = 0; i < m_nc; ++i) {
                m_own[i * m_nc + i] += part * (out[i].own - in[i].ahead);
                m_row[i * m_nc + i] = part * (out[i].behind - in[i].own);
                m_next[z * m_nc + i] = part * out[i].ahead;
            }
            if (z > 1) { // factor two = (-part in.behind) inverse[z - 2]
                for (int i = 0; i < m_nc; ++i)
                    for (int j = 0; j < m_nc; ++j) {
                        const double f = -part * in[i].behind * m_inverse[(z - 2) * block + i * m_nc + j];
                        m_two[z * block + i * m_nc + j] = f;
                        m_row[i * m_nc + j] -= f * m_next[(z - 2) * m_nc + j];
                    }
            }
            if (z > 0)
                for (int i = 0; i < m_nc; ++i)
                    for (int j = 0; j < m_nc; ++j) {
                        double f = 0.0;
                        for (int k = 0; k < m_nc; ++k)
                            f += m_row[i * m_nc + k] * m_inverse[(z - 1) * block + k * m_nc + j];
                        m_one[z * block + i * m_nc + j] = f;
                        m_own[i * m_nc + j] -= f * m_next[(z - 1) * m_nc + j];
                    }
            if (!base::invertSmall(m_own.data(), m_nc, m_inverse.data() + z * block, m_room.data(), m_pivots.data()))
                return false;
        }
        return true;
    }

    void solve(double* b) const override
    {
        for (int z = 1; z < m_nodes; ++z) {
            take(m_one, z, b + (z - 1) * m_nc, b + z * m_nc);
            if (z > 1) take(m_two, z, b + (z - 2) * m_nc, b + z * m_nc);
        }
        for (int z = m_nodes - 1; z >= 0; --z) {
            double* own = b + z * m_nc;
            for (int i = 0; i < m_nc; ++i) {
                m_room[i] = own[i] - (z + 1 < m_nodes ? m_next[z * m_nc + i] * own[m_nc + i] : 0.0);
                own[i] = 0.0;
            }
            for (int i = 0; i < m_nc; ++i)
                for (int j = 0; j < m_nc; ++j) own[i] += m_inverse[(z * m_nc + i) * m_nc + j] * m_room[j];
        }
    }

private:
    // to -= block x
    void take(const std::vector<double>& blocks, int z, const double* x, double* to) const
    {
        const double* a = &blocks[std::size_t(z) * m_nc * m_nc];
        for (int i = 0; i < m_nc; ++i)
            for (int j = 0; j < m_nc; ++j) to[i] -= a[i * m_nc + j] * x[j];
    }

    const WenoTransport& m_transport;
    const int m_nc, m_nodes;
    std::vector<double> m_inverse, m_one, m_two; // per cell: of what is its own, and the factors of the cells upstream
    std::vector<double> m_next;                  // by the cell downstream
    std::vector<double> m_own, m_row;
    mutable std::vector<double> m_room;
    std::vector<int> m_pivots;
};

} // namespace

WenoCells::WenoCells(double length, int cells, const Radial& radial)
    : m_length(length)
{
    const double width = length / (cells - 2 + 2.0 * thin);
    double begin = 0.0;
    for (int z = 0; z < cells; ++z) {
        m_weights.push_back(z == 0 || z == cells - 1 ? thin * width : width);
        m_positions.push_back(begin + 0.5 * m_weights.back());
        begin += m_weights.back();
    }
    begin = 0.0;
    for (int z = 0; z + 1 < cells; ++z) {
        const double own = m_weights[z], next = m_weights[z + 1];
        begin += own;
        Face face{.ahead = own / (own + next), .apart = 0.5 * (own + next)};
        if (radial.core > 0.0) face.apart /= radial.spreadingAt(begin, length);
        if (z > 0) {
            const double before = m_weights[z - 1];
            face.behind = own / (before + own);
            face.weight = (before + own) / (before + own + next);
        }
        m_faces.push_back(face);
    }
    if (radial.core > 0.0)
        for (double& x : m_positions) x = std::abs(radial.radiusAt(x, length) - radial.radiusAt(0.0, length));
}

double WenoCells::unresolved(const double* values, int stride) const
{
    const double* at = values + (m_weights.size() - 3) * std::size_t(stride); // the last cell is thin
    // Measured: what is smeared over some cells is as much again.
    return 2.0 * std::abs(at[stride] - 2.0 * at[0] + at[-stride]);
}

std::unique_ptr<AxialTransport> WenoCells::transport(const std::vector<double>& usual) const
{
    return std::make_unique<WenoTransport>(*this, usual);
}

std::unique_ptr<AxialElimination> WenoCells::elimination(const AxialTransport& transport, bool) const
{
    return std::make_unique<WenoElimination>(static_cast<const WenoTransport&>(transport));
}

} // namespace titer::unitops::column
