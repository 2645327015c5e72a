#include "core/unitops/column/bed/bed_work.h"

#include "core/base/math/vector_units.h"
#include "core/base/not_available.h"
#include "core/unitops/column/bed/bead_lanes.h"
#include "core/unitops/column/bed/binding_nodes.h"
#include "core/unitops/column/bed/newton_parts.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

namespace {

// Where totals do not say what leaves, the states that do follow the last node at this rate, per residence time: what
// lags is 1e-9 of a residence time, and to the integrator it is one more stiff, linear state.
constexpr double following = 1e9;

// What depends on the flow.
struct FlowTerms {
    FlowTerms(const AxialScheme& scheme, const std::vector<double>& usual)
        : FlowTerms(scheme.transport(usual), int(usual.size()))
    {
    }
    FlowTerms(std::unique_ptr<AxialTransport> along, int nc)
        : axial(std::move(along))
        , dispersion(nc)
        , film(nc)
        , filmOut(nc)
        , filmIn(nc)
    {
    }
    double flow = base::notAvailable; // [m3/s]
    double velocity = 0.0;            // [m/s]
    std::unique_ptr<AxialTransport> axial;
    std::vector<double> dispersion, film; // [m2/s], [m/s]
    std::vector<double> filmOut, filmIn;  // from the bulk, into the node at the surface of a bead [1/s]
};

// What passes the film of one bead.
[[gnu::always_inline]] inline void passFilm(int components, const double* bulk, const double* inside, const double* out,
                                            const double* in, double* __restrict toBulk, double* __restrict toBead)
{
    for (int i = 0; i < components; ++i) {
        const double difference = bulk[i] - inside[i];
        toBulk[i] -= out[i] * difference;
        toBead[i] += in[i] * difference;
    }
}

// Liquid along the bed, at the surfaces of the beads (nullptr: no beads) and leaving (nullptr: as at the last node).
struct Liquid {
    const double* bulk;
    int stride;
    const double* surface;
    int surfaceStride;
    const double* leaving;
};

} // namespace

struct BedWork::Impl {
    explicit Impl(std::shared_ptr<const Bed> b);

    void setFilm(FlowTerms& terms) const;
    void setFlow(FlowTerms& terms, double flow) const;
    void setSlope();
    Liquid liquidOf(const double* y) const;
    void move(const FlowTerms& terms, const Liquid& liquid, double* out) const;
    void moveBeside(const FlowTerms& terms, const Liquid& liquid, double* out) const;

    const std::shared_ptr<const Bed> owner;
    const Bed& bed;
    const int nc, nodes;
    const bool leaves;   // has states of their own for what leaves
    const double follow; // [1/s]
    BindingNodes places;
    BeadLanes beads;
    NewtonParts parts;
    FlowTerms now, linear, slope;        // at the flow, at that of the linearization, and per velocity there
    double slopeAt = base::notAvailable; // velocity [m/s]

    std::vector<double> bulkAt, surfaceAt, leavingAt; // liquid at the linearization
    std::vector<double> changes, boundChanges, given;
};

BedWork::Impl::Impl(std::shared_ptr<const Bed> b)
    : owner(std::move(b))
    , bed(*owner)
    , nc(bed.m_components)
    , nodes(bed.m_nodes)
    , leaves(!bed.m_pores && bed.m_bound > 0)
    , follow(following * std::max(bed.m_grid.velocity, 1e-6) / bed.m_description.length)
    , places(bed)
    , beads(bed)
    , parts(bed, beads)
    , now(*bed.m_axial, bed.m_description.usual)
    , linear(*bed.m_axial, bed.m_description.usual)
    , slope(*bed.m_axial, bed.m_description.usual)
    , bulkAt(std::size_t(nodes) * nc)
    , surfaceAt(bulkAt.size())
    , leavingAt(nc)
    , changes(std::size_t(places.count()) * nc)
    , boundChanges(changes.size())
    , given(changes.size())
{
}

void BedWork::Impl::setFilm(FlowTerms& terms) const
{
    const Description& d = bed.m_description;
    if (!bed.m_pores) return;
    for (int i = 0; i < nc; ++i) {
        if (!(bed.m_access[i] > 0.0)) continue; // nothing passes
        const double film = 3.0 * terms.film[i] / d.particleRadius;
        terms.filmOut[i] = (1.0 - d.porosity) / d.porosity * film;
        terms.filmIn[i] = film / (bed.m_access[i] * d.particlePorosity * bed.m_bead.weights().back());
    }
}

void BedWork::Impl::setFlow(FlowTerms& terms, double flow) const
{
    if (flow == terms.flow) return;
    terms.flow = flow;
    terms.velocity = bed.m_description.velocity(flow);
    bed.m_description.transport(std::max(terms.velocity, 0.0), terms.dispersion.data(), terms.film.data());
    terms.axial->set(terms.velocity, terms.dispersion.data());
    setFilm(terms);
}

// Derivatives by the velocity: a central difference but near rest, exact for what follows it linearly.
void BedWork::Impl::setSlope()
{
    if (linear.velocity == slopeAt) return;
    slopeAt = linear.velocity;
    const double step = 1e-4 * std::max(std::abs(linear.velocity), 1e-9);
    const double low = std::max(linear.velocity - step, 0.0), high = std::max(linear.velocity, 0.0) + step;
    std::vector<double> dispersion(nc), film(nc);
    slope.velocity = 1.0;
    bed.m_description.transport(low, dispersion.data(), film.data());
    bed.m_description.transport(high, slope.dispersion.data(), slope.film.data());
    for (int i = 0; i < nc; ++i) {
        slope.dispersion[i] = (slope.dispersion[i] - dispersion[i]) / (high - low);
        slope.film[i] = (slope.film[i] - film[i]) / (high - low);
    }
    slope.axial->set(1.0, slope.dispersion.data());
    setFilm(slope);
}

// Of a state whose places have been evaluated.
Liquid BedWork::Impl::liquidOf(const double* y) const
{
    const double* leaving = leaves ? y + nodes * bed.m_stride : nullptr;
    if (!bed.m_pores) return {places.liquid(0), nc, nullptr, 0, leaving};
    return {y, bed.m_stride, places.liquid(bed.m_places - 1), bed.m_places * nc, nullptr};
}

// out += what depends on the flow, without what enters.
void BedWork::Impl::move(const FlowTerms& terms, const Liquid& liquid, double* out) const
{
    terms.axial->apply(liquid.bulk, liquid.stride, out, bed.m_stride);
    moveBeside(terms, liquid, out);
}

// All of it but transport along the bed, which is linear in the liquid.
void BedWork::Impl::moveBeside(const FlowTerms& terms, const Liquid& liquid, double* out) const
{
    if (liquid.leaving) {
        const double* last = liquid.bulk + (nodes - 1) * liquid.stride;
        const double part = terms.velocity / bed.m_axial->weights().back();
        for (int i = 0; i < nc; ++i) out[(nodes - 1) * bed.m_stride + i] += part * (last[i] - liquid.leaving[i]);
    }
    if (!liquid.surface) return;
    for (int z = 0; z < nodes; ++z)
        base::onVectorUnit<base::Loops<passFilm>>(
            nc, liquid.bulk + z * liquid.stride, liquid.surface + z * liquid.surfaceStride, terms.filmOut.data(),
            terms.filmIn.data(), out + z * bed.m_stride, out + bed.stateOf(z, bed.m_places - 1));
}

BedWork::BedWork(std::shared_ptr<const Bed> bed)
    : m(std::make_unique<Impl>(std::move(bed)))
{
}

BedWork::~BedWork() = default;

bool BedWork::rates(const Feed& feed, const double* y, double* dydt)
{
    const Bed& bed = m->bed;
    m->setFlow(m->now, feed.flow);
    m->places.setPh(feed.ph);
    std::fill_n(dydt, bed.m_stateCount, 0.0);
    if (!m->places.evaluate(y, dydt)) return false;
    if (bed.m_places > 1) m->beads.diffuse(m->places.liquid(0), m->places.bound(0), y, dydt);
    m->move(m->now, m->liquidOf(y), dydt);
    const double entering = bed.m_axial->entering() / (bed.m_description.crossSection * bed.m_description.porosity);
    for (int i = 0; i < m->nc; ++i) dydt[i] += entering * feed.amounts[i];
    if (m->leaves) {
        const double* last = m->places.liquid(m->nodes - 1);
        const int first = m->nodes * bed.m_stride;
        for (int i = 0; i < m->nc; ++i) dydt[first + i] = m->follow * (last[i] - y[first + i]);
    }
    return true;
}

bool BedWork::linearize(const Feed& feed, const double* y)
{
    m->setFlow(m->linear, feed.flow);
    m->places.setPh(feed.ph);
    if (!m->places.linearize(y)) return false;
    const Liquid liquid = m->liquidOf(y);
    m->linear.axial->linearize(liquid.bulk, liquid.stride);
    for (int z = 0; z < m->nodes; ++z) {
        std::copy_n(liquid.bulk + z * liquid.stride, m->nc, m->bulkAt.data() + z * m->nc);
        if (liquid.surface)
            std::copy_n(liquid.surface + z * liquid.surfaceStride, m->nc, m->surfaceAt.data() + z * m->nc);
    }
    if (liquid.leaving) std::copy_n(liquid.leaving, m->nc, m->leavingAt.begin());
    m->parts.linearize({m->linear.velocity, m->linear.dispersion.data(), m->linear.filmOut.data(),
                        m->linear.filmIn.data(), m->leaves ? m->follow : 0.0},
                       m->bulkAt.data());
    m->setSlope();
    return true;
}

void BedWork::product(const double* x, double* out) const
{
    const Bed& bed = m->bed;
    std::fill_n(out, bed.m_stateCount, 0.0);
    m->places.differential(x, m->changes.data(), m->boundChanges.data());
    m->places.bindingProduct(x, m->changes.data(), out);
    if (bed.m_places > 1) m->beads.diffuse(m->changes.data(), m->boundChanges.data(), x, out);
    const int first = m->nodes * bed.m_stride;
    const double* leaving = m->leaves ? x + first : nullptr;
    const Liquid liquid = bed.m_pores ? Liquid{x, bed.m_stride, m->changes.data() + (bed.m_places - 1) * m->nc,
                                               bed.m_places * m->nc, nullptr}
                                      : Liquid{m->changes.data(), m->nc, nullptr, 0, leaving};
    m->linear.axial->product(liquid.bulk, liquid.stride, out, bed.m_stride);
    m->moveBeside(m->linear, liquid, out);
    if (m->leaves)
        for (int i = 0; i < m->nc; ++i)
            out[first + i] = m->follow * (m->changes[(m->nodes - 1) * m->nc + i] - x[first + i]);
}

void BedWork::inflowColumn(int column, double* out) const
{
    const Bed& bed = m->bed;
    const double area = bed.m_description.crossSection * bed.m_description.porosity;
    std::fill_n(out, bed.m_stateCount, 0.0);
    if (column > 0) {
        out[column - 1] = bed.m_axial->entering() / area;
        return;
    }
    const double* surface = bed.m_pores ? m->surfaceAt.data() : nullptr;
    m->move(m->slope, {m->bulkAt.data(), m->nc, surface, m->nc, m->leaves ? m->leavingAt.data() : nullptr}, out);
    for (int i = 0; i < bed.m_stateCount; ++i) out[i] /= area;
}

int BedWork::highestOrder() const
{
    return m->bed.m_grid.highestOrder;
}

// Binding that takes time is stiff: what Newton's method leaves over there comes back as an error of the next steps, and
// with a tenth of a step's tolerance a column takes two to three times as many of them, at order 4. Totals in equilibrium
// follow what flows.
double BedWork::newtonTolerance() const
{
    const bool takesTime = m->bed.m_bound > 0 && !m->bed.m_equilibrium;
    return takesTime && highestOrder() > 3 ? 1e-3 : 1e-2;
}

bool BedWork::factor(double gamma)
{
    return m->places.condense(gamma) && m->parts.factor(gamma, m->places);
}

void BedWork::solve(double* b) const
{
    m->places.reduce(b, m->given.data());
    m->parts.solve(b, m->given.data());
    m->places.expand(b);
}

} // namespace titer::unitops::column
