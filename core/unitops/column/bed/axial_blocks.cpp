#include "core/unitops/column/bed/axial_blocks.h"

#include "core/base/math/small_lu.h"
#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

using base::laneCount;
using base::Lanes;
using base::lanesAt;
using Kind = ElementMatrices::Kind;

AxialOperator::AxialOperator(const ElementMatrices& elements, int components)
    : m_elements(elements)
    , m_nc(components)
    , m_n(elements.nodes())
    , m_lanes(base::lanesFor(components))
{
    const std::size_t size = std::size_t(m_n) * components;
    if (m_nc < laneCount) m_room.assign(2 * std::size_t(elements.elements()) * m_n * laneCount, 0.0);
    for (int kind = 0; kind < 4; ++kind) {
        m_self[kind].assign(std::size_t(m_n) * m_n * m_nc, 0.0);
        m_upstream[kind].assign(size, 0.0);
    }
    m_downstream.assign(size, 0.0);
}

void AxialOperator::set(double velocity, const double* dispersion)
{
    if (velocity == m_velocity && std::equal(m_dispersion.begin(), m_dispersion.end(), dispersion)) return;
    m_velocity = velocity;
    m_dispersion.assign(dispersion, dispersion + m_nc);
    for (Kind kind : {ElementMatrices::Only, ElementMatrices::First, ElementMatrices::Inner, ElementMatrices::Last}) {
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
    for (int kind = 0; kind < 4; ++kind) {
        intoLanes(m_self[kind], m_selfLanes[kind]);
        intoLanes(m_upstream[kind], m_upstreamLanes[kind]);
    }
    intoLanes(m_downstream, m_downstreamLanes);
}

// `from`, components innermost, as lanes.
void AxialOperator::intoLanes(const std::vector<double>& from, LaneStore& to) const
{
    const std::size_t count = from.size() / std::max(m_nc, 1);
    to.assign(m_lanes * count * laneCount, 0.0);
    for (int i = 0; i < m_nc; ++i) {
        const int lane = i / laneCount, first = firstOf(lane);
        for (std::size_t j = 0; j < count; ++j) to[(lane * count + j) * laneCount + i - first] = from[j * m_nc + i];
    }
}

namespace {

// Up to eight components of an element: out += what it gets from itself and, unless they are nullptr, from its neighbours.
struct AddElement {
    int n, components;
    const Lanes *self, *upstream, *downstream;
    const double* c;
    int stride;
    double* out;
    int outStride;

    template <int width> [[gnu::always_inline]] static void at(AddElement e)
    {
        using Vector = typename base::VectorOf<width>::Type;
        constexpr int each = laneCount / width;
        for (int v = 0; v < base::vectorsFor<width>(e.components); ++v) {
            const auto given = [&](int node) __attribute__((always_inline)) -> const Vector& {
                return *reinterpret_cast<const Vector*>(e.c + node * e.stride + v * width);
            };
            const Vector *self = base::vectorsOf<width>(e.self) + v, *upstream = base::vectorsOf<width>(e.upstream) + v,
                         *downstream = base::vectorsOf<width>(e.downstream) + v;
            for (int j = 0; j < e.n; ++j) {
                Vector& to = *reinterpret_cast<Vector*>(e.out + j * e.outStride + v * width);
                Vector sum = to;
                for (int k = 0; k < e.n; ++k) sum += self[(j * e.n + k) * each] * given(k);
                if (e.upstream) sum += upstream[j * each] * given(-1);
                if (e.downstream && j == e.n - 1)
                    for (int k = 0; k < e.n; ++k) sum += downstream[k * each] * given(e.n + k);
                to = sum;
            }
        }
    }
};

} // namespace

void AxialOperator::apply(const double* c, int stride, double* out, int outStride) const
{
    const int nodes = m_elements.elements() * m_n;
    double* const given = out;
    const int givenStride = outStride;
    if (m_nc < laneCount) {
        double* room = m_room.data();
        out = room + nodes * laneCount;
        for (int z = 0; z < nodes; ++z) {
            std::copy_n(c + z * stride, m_nc, room + z * laneCount);
            std::copy_n(given + z * givenStride, m_nc, out + z * laneCount);
        }
        c = room;
        stride = outStride = laneCount;
    }
    for (int lane = 0; lane < m_lanes; ++lane)
        for (int e = 0; e < m_elements.elements(); ++e) {
            const Kind kind = m_elements.kind(e);
            const bool last = e + 1 == m_elements.elements();
            const int at = e * m_n, first = firstOf(lane);
            base::onVectorUnit<AddElement>(
                AddElement{m_n, std::min(m_nc, laneCount), lanesAt(m_selfLanes[kind].data()) + lane * m_n * m_n,
                           e > 0 ? lanesAt(m_upstreamLanes[kind].data()) + lane * m_n : nullptr,
                           last ? nullptr : lanesAt(m_downstreamLanes.data()) + lane * m_n, c + at * stride + first,
                           stride, out + at * outStride + first, outStride});
        }
    for (int z = 0; z < nodes && out != given; ++z) std::copy_n(out + z * laneCount, m_nc, given + z * givenStride);
}

AxialFactors::AxialFactors(const AxialOperator& transport, bool steep)
    : m_transport(transport)
    , m_elements(transport.m_elements)
    , m_nc(transport.m_nc)
    , m_n(transport.m_n)
    , m_size(m_n * m_nc)
    , m_rows(base::lanesFor(m_size))
    , m_steep(steep)
    , m_column(steep ? m_size : m_rows * laneCount)
{
    const std::size_t count = m_elements.elements();
    m_own.resize(count * m_size * m_column);
    m_pivots.resize(count * m_size);
    m_response.resize(count * m_nc * m_rows * laneCount);
    m_row.resize(m_size);
    m_room.resize(count * m_rows * laneCount);
}

// (blocks - gamma T) of an element on itself.
void AxialFactors::fill(int element, double gamma, const double* blocks, double* a) const
{
    std::fill_n(a, m_size * m_column, 0.0);
    const double* t = m_transport.m_self[m_elements.kind(element)].data();
    for (int j = 0; j < m_n; ++j)
        for (int k = 0; k < m_n; ++k, t += m_nc)
            for (int i = 0; i < m_nc; ++i) a[(k * m_nc + i) * m_column + j * m_nc + i] = -gamma * t[i];
    for (int j = 0; j < m_n; ++j, blocks += m_nc * m_nc)
        for (int r = 0; r < m_nc; ++r)
            for (int c = 0; c < m_nc; ++c) a[(j * m_nc + c) * m_column + j * m_nc + r] += blocks[r * m_nc + c];
}

namespace {

// to += A x of some rows of A, whose columns lie `step` vectors apart.
template <int width, int count>
[[gnu::always_inline]] inline void addRows(int step, int columns, const typename base::VectorOf<width>::Type* a,
                                           const double* x, typename base::VectorOf<width>::Type* to)
{
    typename base::VectorOf<width>::Type sum[count];
#pragma GCC unroll 4
    for (int r = 0; r < count; ++r) sum[r] = to[r];
    for (int c = 0; c < columns; ++c, a += step)
#pragma GCC unroll 4
        for (int r = 0; r < count; ++r) sum[r] += a[r] * x[c];
#pragma GCC unroll 4
    for (int r = 0; r < count; ++r) to[r] = sum[r];
}

// to += A x, columns of A being lanes that `rows` numbers fill.
template <int width>
[[gnu::always_inline]] inline void addColumns(int rows, int columns, const Lanes* a, const double* x, Lanes* to)
{
    const typename base::VectorOf<width>::Type* from = base::vectorsOf<width>(a);
    typename base::VectorOf<width>::Type* sums = base::vectorsOf<width>(to);
    const int step = base::lanesFor(rows) * (laneCount / width), vectors = base::vectorsFor<width>(rows);
    int r = 0;
    for (; r + 4 <= vectors; r += 4) addRows<width, 4>(step, columns, from + r, x, sums + r);
    for (; r + 2 <= vectors; r += 2) addRows<width, 2>(step, columns, from + r, x, sums + r);
    if (r < vectors) addRows<width, 1>(step, columns, from + r, x, sums + r);
}

struct AddProduct {
    template <int width>
    [[gnu::always_inline]] static void at(int rows, int columns, const Lanes* a, const double* x, Lanes* to)
    {
        addColumns<width>(rows, columns, a, x, to);
    }
};

// Elements with their inverses and the responses of each to the one upstream, column by column; `row` is how one acts on
// the last node of the one upstream, and `found` room for the solution.
struct SolveByInverses {
    int count, size, components;
    const Lanes *inverses, *responses;
    const double* row;
    Lanes* found;

    template <int width> [[gnu::always_inline]] static void at(SolveByInverses elements, double* b)
    {
        const int size = elements.size, nc = elements.components, rows = base::lanesFor(size);
        // What the right sides of an element bring does not wait for what comes from downstream into its last node.
        for (int e = 0; e < elements.count; ++e) {
            Lanes* own = elements.found + e * rows;
            for (int r = 0; r < rows; ++r) base::as<width>(own)[r] = base::LanesOf<width>{};
            addColumns<width>(size, size, elements.inverses + e * size * rows, b + e * size, own);
        }
        for (int e = elements.count - 2; e >= 0; --e) {
            Lanes* own = elements.found + e * rows;
            const double* downstream = reinterpret_cast<const double*>(own + rows);
            for (int i = 0; i < nc; ++i) {
                double entering = 0.0;
                for (int k = i; k < size; k += nc) entering += elements.row[k] * downstream[k];
                addColumns<width>(size, 1, elements.inverses + (e * size + size - nc + i) * rows, &entering, own);
            }
        }
        for (int e = 0; e < elements.count; ++e) {
            Lanes* own = elements.found + e * rows;
            double* to = b + e * size;
            if (e > 0) addColumns<width>(size, nc, elements.responses + e * nc * rows, to - nc, own);
            const double* numbers = reinterpret_cast<const double*>(own);
            for (int j = 0; j < size; ++j) to[j] = numbers[j];
        }
    }
};

} // namespace

// x, whole lanes, becomes what b is of the element's matrix times x.
void AxialFactors::solveElement(int element, const double* b, double* x) const
{
    const double* own = m_own.data() + std::size_t(element) * m_size * m_column;
    if (m_steep) {
        std::copy_n(b, m_size, x);
        base::solveSmall(own, m_size, m_pivots.data() + element * m_size, x);
        return;
    }
    std::fill_n(lanesAt(x), m_rows, Lanes{});
    base::onVectorUnit<AddProduct>(m_size, m_size, lanesAt(own), b, lanesAt(x));
}

bool AxialFactors::factor(double gamma, const double* blocks)
{
    const int last = m_size - m_nc, column = m_rows * laneCount;
    for (int j = 0; j < m_size; ++j) m_row[j] = gamma * m_transport.m_downstream[j];
    for (int e = m_elements.elements() - 1; e >= 0; --e) {
        double* a = m_own.data() + std::size_t(e) * m_size * m_column;
        fill(e, gamma, blocks + std::size_t(e) * m_n * m_nc * m_nc, a);
        if (e + 1 < m_elements.elements()) {
            // The element downstream answers to this one's last node by `response`, and acts on that node by `row`.
            const double* response = m_response.data() + std::size_t(e + 1) * m_nc * column;
            for (int c = 0; c < m_nc; ++c)
                for (int k = 0; k < m_n; ++k)
                    for (int i = 0; i < m_nc; ++i)
                        a[(last + c) * m_column + last + i] -=
                            m_row[k * m_nc + i] * response[c * column + k * m_nc + i];
        }
        int* pivots = m_pivots.data() + e * m_size;
        if (!(m_steep ? base::factorSmall(a, m_size, pivots) : base::invertLanes(lanesAt(a), m_size, pivots)))
            return false;
        if (e == 0) continue;
        const std::vector<double>& upstream = m_transport.m_upstream[m_elements.kind(e)];
        for (int c = 0; c < m_nc; ++c) {
            double* right = m_room.data();
            std::fill_n(right, m_size, 0.0);
            for (int j = 0; j < m_n; ++j) right[j * m_nc + c] = gamma * upstream[j * m_nc + c];
            solveElement(e, right, m_response.data() + (std::size_t(e) * m_nc + c) * column);
        }
    }
    return true;
}

void AxialFactors::solve(double* b) const
{
    if (!m_steep)
        base::onVectorUnit<SolveByInverses>(SolveByInverses{m_elements.elements(), m_size, m_nc, lanesAt(m_own.data()),
                                                            lanesAt(m_response.data()), m_row.data(), lanesAt(m_room)},
                                            b);
    else
        solveByFactors(b);
}

void AxialFactors::solveByFactors(double* b) const
{
    const int elements = m_elements.elements(), column = m_rows * laneCount;
    for (int e = elements - 1; e >= 0; --e) {
        double* right = b + std::size_t(e) * m_size;
        double* own = m_room.data() + std::size_t(e) * column;
        for (int k = 0; k < m_size && e + 1 < elements; k += m_nc)
            for (int i = 0; i < m_nc; ++i) right[m_size - m_nc + i] += m_row[k + i] * own[column + k + i];
        solveElement(e, right, own);
    }
    for (int e = 0; e < elements; ++e) {
        double* own = m_room.data() + std::size_t(e) * column;
        double* to = b + std::size_t(e) * m_size;
        const double* response = m_response.data() + std::size_t(e) * m_nc * column;
        for (int c = 0; c < m_nc && e > 0; ++c)
            for (int j = 0; j < m_size; ++j) own[j] += response[c * column + j] * to[c - m_nc];
        std::copy_n(own, m_size, to);
    }
}

} // namespace titer::unitops::column
