#include "core/unitops/column/axial_blocks.h"

#include "core/base/small_lu.h"
#include "core/base/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

using Kind = SpectralElements::Kind;

AxialOperator::AxialOperator(const SpectralElements& elements, int components)
    : m_elements(elements)
    , m_nc(components)
    , m_n(elements.nodes())
{
    const std::size_t size = std::size_t(m_n) * components;
    for (int kind = 0; kind < 4; ++kind) {
        m_self[kind].assign(std::size_t(m_n) * m_n * m_nc, 0.0);
        m_upstream[kind].assign(size, 0.0);
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
        }
    }
    const std::vector<double>& row = m_elements.downstream();
    for (std::size_t j = 0; j < row.size(); ++j)
        for (int i = 0; i < m_nc; ++i) m_downstream[j * m_nc + i] = dispersion[i] * row[j];
}

namespace {

// to += the columns of n nodes' matrix, per component (innermost), times the nodes `from`.
TITER_FOR_VECTOR_UNITS void addElement(int n, int nc, const double* matrix, const double* from, int stride, double* to)
{
    for (int k = 0; k < n; ++k)
        for (int i = 0; i < nc; ++i) to[i] += matrix[k * nc + i] * from[k * stride + i];
}

} // namespace

void AxialOperator::apply(const double* c, int stride, double* out, int outStride) const
{
    for (int e = 0; e < m_elements.elements(); ++e) {
        const Kind kind = m_elements.kind(e);
        const double* own = c + e * m_n * stride;
        double* to = out + e * m_n * outStride;
        for (int j = 0; j < m_n; ++j)
            addElement(m_n, m_nc, &m_self[kind][std::size_t(j) * m_n * m_nc], own, stride, to + j * outStride);
        if (e > 0)
            for (int j = 0; j < m_n; ++j)
                addElement(1, m_nc, &m_upstream[kind][j * m_nc], own - stride, stride, to + j * outStride);
        if (e + 1 < m_elements.elements())
            addElement(m_n, m_nc, m_downstream.data(), own + m_n * stride, stride, to + (m_n - 1) * outStride);
    }
}

AxialFactors::AxialFactors(const AxialOperator& transport)
    : m_transport(transport)
    , m_elements(transport.m_elements)
    , m_nc(transport.m_nc)
    , m_n(transport.m_n)
    , m_size(m_n * m_nc)
{
    const std::size_t count = m_elements.elements();
    m_lu.resize(count * m_size * m_size);
    m_pivots.resize(count * m_size);
    m_response.resize(count * m_size * m_nc);
    m_row.resize(m_size);
}

// (blocks - gamma T) of an element on itself.
void AxialFactors::fill(int element, double gamma, const double* blocks, double* a) const
{
    std::fill_n(a, m_size * m_size, 0.0);
    const double* t = m_transport.m_self[m_elements.kind(element)].data();
    for (int j = 0; j < m_n; ++j)
        for (int k = 0; k < m_n; ++k, t += m_nc)
            for (int i = 0; i < m_nc; ++i) a[(k * m_nc + i) * m_size + j * m_nc + i] = -gamma * t[i];
    for (int j = 0; j < m_n; ++j, blocks += m_nc * m_nc)
        for (int r = 0; r < m_nc; ++r)
            for (int c = 0; c < m_nc; ++c) a[(j * m_nc + c) * m_size + j * m_nc + r] += blocks[r * m_nc + c];
}

bool AxialFactors::factor(double gamma, const double* blocks)
{
    const int last = m_size - m_nc;
    for (int j = 0; j < m_size; ++j) m_row[j] = gamma * m_transport.m_downstream[j];
    for (int e = m_elements.elements() - 1; e >= 0; --e) {
        double* a = &m_lu[std::size_t(e) * m_size * m_size];
        fill(e, gamma, blocks + std::size_t(e) * m_n * m_nc * m_nc, a);
        if (e + 1 < m_elements.elements()) {
            // The element downstream answers to this one's last node by `response`, and acts on that node by `row`.
            const double* response = &m_response[std::size_t(e + 1) * m_size * m_nc];
            for (int column = 0; column < m_nc; ++column)
                for (int k = 0; k < m_n; ++k)
                    for (int i = 0; i < m_nc; ++i)
                        a[(last + column) * m_size + last + i] -=
                            m_row[k * m_nc + i] * response[column * m_size + k * m_nc + i];
        }
        int* pivots = &m_pivots[std::size_t(e) * m_size];
        if (!base::factorSmall(a, m_size, pivots)) return false;
        if (e == 0) continue;
        const std::vector<double>& upstream = m_transport.m_upstream[m_elements.kind(e)];
        for (int column = 0; column < m_nc; ++column) {
            double* response = &m_response[(std::size_t(e) * m_nc + column) * m_size];
            std::fill_n(response, m_size, 0.0);
            for (int j = 0; j < m_n; ++j) response[j * m_nc + column] = gamma * upstream[j * m_nc + column];
            base::solveSmall(a, m_size, pivots, response);
        }
    }
    return true;
}

void AxialFactors::solve(double* b) const
{
    const int elements = m_elements.elements();
    for (int e = elements - 1; e >= 0; --e) {
        double* own = b + std::size_t(e) * m_size;
        if (e + 1 < elements)
            for (int k = 0; k < m_n; ++k)
                for (int i = 0; i < m_nc; ++i)
                    own[m_size - m_nc + i] += m_row[k * m_nc + i] * own[m_size + k * m_nc + i];
        base::solveSmall(&m_lu[std::size_t(e) * m_size * m_size], m_size, &m_pivots[std::size_t(e) * m_size], own);
    }
    for (int e = 1; e < elements; ++e) {
        double* own = b + std::size_t(e) * m_size;
        for (int column = 0; column < m_nc; ++column) {
            const double* response = &m_response[(std::size_t(e) * m_nc + column) * m_size];
            const double before = own[column - m_nc];
            for (int j = 0; j < m_size; ++j) own[j] += response[j] * before;
        }
    }
}

} // namespace titer::unitops::column
