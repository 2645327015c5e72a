#include "core/unitops/column/axial_blocks.h"

#include "core/unitops/column/lanes.h"

#include <algorithm>

namespace titer::unitops::column {

using Kind = SpectralElements::Kind;

namespace {

int wholeLanes(int rows)
{
    return (rows + laneCount - 1) / laneCount * laneCount;
}

} // namespace

AxialOperator::AxialOperator(const SpectralElements& elements, int components)
    : m_elements(elements)
    , m_nc(components)
    , m_n(elements.nodes())
    , m_height(wholeLanes(m_n * components))
{
    const std::size_t size = std::size_t(m_n) * components;
    m_in.resize(m_nc + size);
    m_out.resize(m_height);
    for (int kind = 0; kind < 4; ++kind) {
        m_self[kind].assign(std::size_t(m_n) * m_n * m_nc, 0.0);
        m_upstream[kind].assign(size, 0.0);
        m_whole[kind].assign((m_nc + size) * m_height, 0.0);
    }
    m_downstream.assign(size, 0.0);
}

void AxialOperator::set(double velocity, const double* dispersion)
{
    for (Kind kind :
         {SpectralElements::Only, SpectralElements::First, SpectralElements::Inner, SpectralElements::Last}) {
        const std::vector<double>& spread = m_elements.dispersion(kind);
        const std::vector<double>& entry = m_elements.upstream(kind);
        for (int i = 0; i < m_nc; ++i) {
            for (int j = 0; j < m_n * m_n; ++j)
                m_self[kind][j * m_nc + i] = velocity * m_elements.convection()[j] + dispersion[i] * spread[j];
            for (int j = 0; j < m_n; ++j) m_upstream[kind][j * m_nc + i] = dispersion[i] * entry[j];
            m_upstream[kind][i] += velocity * m_elements.entering();
            for (int j = 0; j < m_n; ++j) {
                m_whole[kind][i * m_height + j * m_nc + i] = m_upstream[kind][j * m_nc + i];
                for (int k = 0; k < m_n; ++k)
                    m_whole[kind][(m_nc + k * m_nc + i) * m_height + j * m_nc + i] =
                        m_self[kind][(j * m_n + k) * m_nc + i];
            }
        }
    }
    const std::vector<double>& row = m_elements.downstream();
    for (std::size_t j = 0; j < row.size(); ++j)
        for (int i = 0; i < m_nc; ++i) m_downstream[j * m_nc + i] = dispersion[i] * row[j];
}

void AxialOperator::apply(const double* c, int stride, double* out, int outStride) const
{
    const int size = m_n * m_nc, elements = m_elements.elements();
    for (int e = 0; e < elements; ++e) {
        const double* own = c + e * m_n * stride;
        // The first has nothing upstream, and no columns for it.
        const int before = e > 0 ? m_nc : 0;
        const double* in = own - before;
        if (stride != m_nc) {
            for (int j = e > 0 ? -1 : 0; j < m_n; ++j)
                std::copy_n(own + j * stride, m_nc, m_in.data() + (j + 1) * m_nc);
            in = m_in.data() + m_nc - before;
        }
        const std::vector<double>& whole = m_whole[m_elements.kind(e)];
        multiplyLanes(lanesAt(whole.data() + (m_nc - before) * m_height), before + size, m_height / laneCount, in,
                      lanesAt(m_out), false);
        double* to = out + e * m_n * outStride;
        if (outStride == m_nc) {
            for (int j = 0; j < size; ++j) to[j] += m_out[j];
        } else {
            for (int j = 0; j < m_n; ++j)
                for (int i = 0; i < m_nc; ++i) to[j * outStride + i] += m_out[j * m_nc + i];
        }
        if (e + 1 < elements)
            for (int k = 0; k < m_n; ++k)
                for (int i = 0; i < m_nc; ++i)
                    to[(m_n - 1) * outStride + i] += m_downstream[k * m_nc + i] * own[(m_n + k) * stride + i];
    }
}

AxialFactors::AxialFactors(const AxialOperator& transport)
    : m_transport(transport)
    , m_elements(transport.m_elements)
    , m_nc(transport.m_nc)
    , m_n(transport.m_n)
    , m_size(m_n * m_nc)
    , m_height(wholeLanes(m_size + m_nc))
{
    const std::size_t count = m_elements.elements();
    m_inverse.resize(count * m_size * m_height);
    m_response.resize(count * m_nc * m_height);
    m_row.resize(m_size);
    m_pivots.resize(m_size);
    m_room.resize(count * m_height);
    m_sent.resize((count + 1) * m_nc);
}

// (blocks - gamma T) of an element on itself.
void AxialFactors::fill(int element, double gamma, const double* blocks, double* a) const
{
    std::fill_n(a, m_size * m_height, 0.0);
    const double* t = m_transport.m_self[m_elements.kind(element)].data();
    for (int j = 0; j < m_n; ++j)
        for (int k = 0; k < m_n; ++k, t += m_nc)
            for (int i = 0; i < m_nc; ++i) a[(k * m_nc + i) * m_height + j * m_nc + i] = -gamma * t[i];
    for (int j = 0; j < m_n; ++j, blocks += m_nc * m_nc)
        for (int r = 0; r < m_nc; ++r)
            for (int c = 0; c < m_nc; ++c) a[(j * m_nc + c) * m_height + j * m_nc + r] += blocks[r * m_nc + c];
}

bool AxialFactors::factor(double gamma, const double* blocks)
{
    const int last = m_size - m_nc;
    for (int j = 0; j < m_size; ++j) m_row[j] = gamma * m_transport.m_downstream[j];
    for (int e = m_elements.elements() - 1; e >= 0; --e) {
        double* a = &m_inverse[std::size_t(e) * m_size * m_height];
        fill(e, gamma, blocks + std::size_t(e) * m_n * m_nc * m_nc, a);
        if (e + 1 < m_elements.elements()) {
            // The element downstream answers to this one's last node by `response`, and acts on that node by `row`.
            const double* answer = response(e + 1);
            for (int column = 0; column < m_nc; ++column)
                for (int k = 0; k < m_n; ++k)
                    for (int i = 0; i < m_nc; ++i)
                        a[(last + column) * m_height + last + i] -=
                            m_row[k * m_nc + i] * answer[column * m_height + k * m_nc + i];
        }
        if (!invertColumns(a, m_size, m_height, m_pivots.data())) return false;
        if (e > 0) {
            const std::vector<double>& upstream = m_transport.m_upstream[m_elements.kind(e)];
            for (int column = 0; column < m_nc; ++column) {
                double* answer = &m_response[(std::size_t(e) * m_nc + column) * m_height];
                std::fill_n(answer, m_height, 0.0);
                for (int j = 0; j < m_n; ++j) {
                    const double head = gamma * upstream[j * m_nc + column];
                    const double* from = a + (j * m_nc + column) * m_height;
                    for (int i = 0; i < m_size; ++i) answer[i] += head * from[i];
                }
            }
        }
        for (int j = 0; j < m_size; ++j)
            for (int i = 0; i < m_nc; ++i) {
                double& sent = a[j * m_height + m_size + i];
                for (int k = 0; k < m_n; ++k) sent += m_row[k * m_nc + i] * a[j * m_height + k * m_nc + i];
            }
    }
    return true;
}

// Each element by itself first; what it sends upstream and then downstream goes by the small blocks from one to the next.
void AxialFactors::solve(double* b) const
{
    const int elements = m_elements.elements(), last = m_size - m_nc, blocks = m_height / laneCount;
    double* sent = m_sent.data();
    std::fill_n(sent + elements * m_nc, m_nc, 0.0);
    for (int e = elements - 1; e >= 0; --e) {
        double* x = &m_room[std::size_t(e) * m_height];
        multiplyLanes(lanesAt(inverse(e)), m_size, blocks, b + std::size_t(e) * m_size, lanesAt(x), false);
        const double *back = inverse(e) + last * m_height + m_size, *from = sent + (e + 1) * m_nc;
        for (int i = 0; i < m_nc; ++i) {
            double sum = x[m_size + i];
            for (int c = 0; c < m_nc; ++c) sum += back[c * m_height + i] * from[c];
            sent[e * m_nc + i] = sum;
        }
    }
    for (int e = 0; e < elements; ++e) {
        double* x = &m_room[std::size_t(e) * m_height];
        if (e + 1 < elements)
            multiplyLanes(lanesAt(inverse(e) + last * m_height), m_nc, blocks, sent + (e + 1) * m_nc, lanesAt(x), true);
        if (e > 0)
            multiplyLanes(lanesAt(response(e)), m_nc, blocks, b + std::size_t(e) * m_size - m_nc, lanesAt(x), true);
        std::copy_n(x, m_size, b + std::size_t(e) * m_size);
    }
}

} // namespace titer::unitops::column
