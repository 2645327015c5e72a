#include "core/unitops/column/bed/free_lanes.h"

#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

using base::as;
using base::LanesOf;
using base::onVectorUnit;

namespace {

// From the last element to the first, each with what the one downstream answers, and back.
struct SolveElements {
    template <int width>
    [[gnu::always_inline]] static void at(const Lanes* inverseFactors, const Lanes* responses, const Lanes* acting,
                                          int elements, int n, Lanes* right)
    {
        LanesOf<width>* b = as<width>(right);
        const LanesOf<width>* downstream = as<width>(acting);
        for (int e = elements - 1; e >= 0; --e) {
            LanesOf<width>* own = b + e * n;
            const LanesOf<width>* a = as<width>(inverseFactors) + e * n * n;
            if (e + 1 < elements) {
                LanesOf<width> sum = own[n - 1];
                for (int k = 0; k < n; ++k) sum += downstream[k] * own[n + k];
                own[n - 1] = sum;
            }
            for (int i = n - 1; i > 0; --i) {
                LanesOf<width> sum = own[i];
                for (int j = 0; j < i; ++j) sum += a[i * n + j] * own[j];
                own[i] = sum;
            }
            for (int i = 0; i < n; ++i) {
                LanesOf<width> sum = a[i * n + i] * own[i];
                for (int j = i + 1; j < n; ++j) sum += a[i * n + j] * own[j];
                own[i] = sum;
            }
        }
        const LanesOf<width>* response = as<width>(responses);
        for (int e = 1; e < elements; ++e) {
            LanesOf<width>* own = b + e * n;
            const LanesOf<width> before = own[-1];
            for (int j = 0; j < n; ++j) own[j] += response[e * n + j] * before;
        }
    }
};

// The beads with nothing new outside, and what they then bring into the bulk.
struct SolveBeads {
    template <int width>
    [[gnu::always_inline]] static void at(const Lanes* beadFactors, const Lanes* leaving, int nodes, int places,
                                          Lanes* insides, Lanes* outside)
    {
        const LanesOf<width>* factors = as<width>(beadFactors);
        const LanesOf<width> out = *as<width>(leaving);
        LanesOf<width>*beads = as<width>(insides), *bulk = as<width>(outside);
        for (int z = 0; z < nodes; ++z, beads += places) {
            for (int i = 1; i < places; ++i) {
                LanesOf<width> sum = beads[i];
                for (int j = 0; j < i; ++j) sum -= factors[i * places + j] * beads[j];
                beads[i] = sum;
            }
            for (int i = places - 1; i >= 0; --i) {
                LanesOf<width> sum = beads[i];
                for (int j = i + 1; j < places; ++j) sum -= factors[i * places + j] * beads[j];
                beads[i] = sum * factors[i * places + i];
            }
            bulk[z] += out * beads[places - 1];
        }
    }
};

struct AddOutside {
    template <int width>
    [[gnu::always_inline]] static void at(const Lanes* responses, int nodes, int places, const Lanes* outside,
                                          Lanes* insides)
    {
        const LanesOf<width>*response = as<width>(responses), *bulk = as<width>(outside);
        LanesOf<width>* beads = as<width>(insides);
        for (int z = 0; z < nodes; ++z, beads += places)
            for (int j = 0; j < places; ++j) beads[j] += response[j] * bulk[z];
    }
};

// Where the numbers of eight components lie in a vector of states.
struct Numbers {
    int nodes, stride;              // along the bed
    int places, first, placeStride; // in the bead of a node
    const int* at;                  // of each lane
    bool isWhole;                   // they lie side by side

    template <int width> [[gnu::always_inline]] void take(const double* from, LanesOf<width>& lanes) const
    {
        if (isWhole)
            lanes = *as<width>(lanesAt(from + at[0]));
        else
            for (int l = 0; l < laneCount; ++l) lanes[l] = from[at[l]];
    }
    // The first lane comes last: those that are not used stand for it.
    template <int width> [[gnu::always_inline]] void give(const LanesOf<width>& lanes, double* to) const
    {
        if (isWhole)
            *as<width>(lanesAt(to + at[0])) = lanes;
        else
            for (int l = laneCount - 1; l >= 0; --l) to[at[l]] = lanes[l];
    }
};

struct TakeLanes {
    template <int width>
    [[gnu::always_inline]] static void at(Numbers numbers, const double* b, Lanes* outside, Lanes* insides)
    {
        LanesOf<width>*bulk = as<width>(outside), *beads = as<width>(insides);
        for (int z = 0; z < numbers.nodes; ++z, b += numbers.stride) {
            numbers.take(b, bulk[z]);
            for (int j = 0; j < numbers.places; ++j)
                numbers.take(b + numbers.first + j * numbers.placeStride, *beads++);
        }
    }
};

struct GiveLanes {
    template <int width>
    [[gnu::always_inline]] static void at(Numbers numbers, const Lanes* outside, const Lanes* insides, double* b)
    {
        const LanesOf<width>*bulk = as<width>(outside), *beads = as<width>(insides);
        for (int z = 0; z < numbers.nodes; ++z, b += numbers.stride) {
            numbers.give(bulk[z], b);
            for (int j = 0; j < numbers.places; ++j)
                numbers.give(*beads++, b + numbers.first + j * numbers.placeStride);
        }
    }
};

} // namespace

FreeLanes::FreeLanes(const Bed& bed, const ElementMatrices& elements, std::vector<int> own)
    : m_bed(bed)
    , m_elements(elements)
    , m_n(elements.nodes())
    , m_places(bed.m_places)
{
    const std::size_t count = elements.elements(), n = m_n, places = m_places, nodes = bed.m_nodes;
    for (std::size_t first = 0; first < own.size(); first += laneCount) {
        Batch batch;
        const std::size_t end = std::min(own.size(), first + laneCount);
        batch.own.assign(own.begin() + long(first), own.begin() + long(end));
        batch.at.assign(laneCount, batch.own.front());
        std::copy(batch.own.begin(), batch.own.end(), batch.at.begin());
        batch.isWhole = batch.own.size() == laneCount && batch.own.back() - batch.own.front() == laneCount - 1;
        batch.out.resize(laneCount);
        batch.entering.resize(laneCount);
        batch.bead.resize(places * places * laneCount);
        batch.beadResponse.resize(places * laneCount);
        batch.factors.resize(count * n * n * laneCount);
        batch.response.resize(count * n * laneCount);
        batch.downstream.resize(n * laneCount);
        m_batches.push_back(std::move(batch));
    }
    m_bulk.resize(nodes * laneCount);
    m_beads.resize(nodes * places * laneCount);
}

// Also what an axial node has of itself: its own change, and the film with the answer of the bead.
bool FreeLanes::factorBead(Batch& batch, double gamma, const Exchange& exchange, Lanes& block)
{
    const int last = m_places - 1;
    Lanes* a = lanesAt(batch.bead);
    const double* k = m_bed.m_bead.diffusion().data();
    for (int l = 0; l < laneCount; ++l) {
        const bool used = l < int(batch.own.size());
        const int i = used ? batch.own[l] : 0;
        const bool diffuses = used && m_places > 1 && m_bed.m_access[i] > 0.0;
        const double pore = diffuses ? gamma * m_bed.m_description.poreDiffusivity[i] : 0.0;
        batch.out[l] = used ? gamma * exchange.filmOut[i] : 0.0;
        batch.entering[l] = used ? gamma * exchange.filmIn[i] : 0.0;
        for (int j = 0; j < m_places; ++j)
            for (int c = 0; c < m_places; ++c)
                a[j * m_places + c][l] = (j == c ? 1.0 : 0.0) - pore * k[j * m_places + c];
        a[last * m_places + last][l] += batch.entering[l];
    }
    if (!factorLanes(a, m_places)) return false;
    Lanes* response = lanesAt(batch.beadResponse);
    std::fill_n(response, m_places, Lanes{});
    response[last] = *lanesAt(batch.entering);
    forwardLanes(a, m_places, 0, response);
    backwardLanes(a, m_places, 0, response);
    const Lanes out = *lanesAt(batch.out);
    block = Lanes{} + 1.0 + out - out * response[last];
    return true;
}

// - gamma times transport of an element on itself.
void FreeLanes::fill(ElementMatrices::Kind kind, double gamma, double velocity, const Lanes& dispersion, Lanes* a) const
{
    const std::vector<double>& convection = m_elements.convection();
    const std::vector<double>& spread = m_elements.dispersion(kind);
    for (int j = 0; j < m_n * m_n; ++j) a[j] = -gamma * (velocity * convection[j] + dispersion * spread[j]);
}

bool FreeLanes::factor(double gamma, const Exchange& exchange)
{
    const int elements = m_elements.elements();
    for (Batch& batch : m_batches) {
        Lanes block;
        if (!factorBead(batch, gamma, exchange, block)) return false;
        Lanes dispersion = Lanes{};
        for (std::size_t l = 0; l < batch.own.size(); ++l) dispersion[l] = exchange.dispersion[batch.own[l]];
        Lanes* downstream = lanesAt(batch.downstream);
        for (int k = 0; k < m_n && elements > 1; ++k) downstream[k] = gamma * m_elements.downstream()[k] * dispersion;
        Lanes* response = lanesAt(batch.response);
        for (int e = elements - 1; e >= 0; --e) {
            Lanes* a = lanesAt(batch.factors, std::size_t(e) * m_n * m_n);
            const ElementMatrices::Kind kind = m_elements.kind(e);
            fill(kind, gamma, exchange.velocity, dispersion, a);
            for (int j = 0; j < m_n; ++j) a[j * m_n + j] += block;
            // The element downstream answers to this one's last node by `response`, and acts on that node.
            for (int k = 0; k < m_n && e + 1 < elements; ++k)
                a[m_n * m_n - 1] -= downstream[k] * response[(e + 1) * m_n + k];
            if (!factorLanes(a, m_n)) return false;
            if (e > 0) {
                Lanes* own = response + e * m_n;
                for (int j = 0; j < m_n; ++j) own[j] = gamma * m_elements.upstream(kind)[j] * dispersion;
                own[0] += gamma * exchange.velocity * m_elements.entering();
                forwardLanes(a, m_n, 0, own);
                backwardLanes(a, m_n, 0, own);
            }
            invertFactors(a, m_n);
        }
    }
    return true;
}

void FreeLanes::solve(double* b)
{
    Lanes* bulk = lanesAt(m_bulk);
    Lanes* beads = lanesAt(m_beads);
    for (const Batch& batch : m_batches) {
        const Numbers numbers{m_bed.m_nodes,       m_bed.m_stride,  m_places,     m_bed.m_first,
                              m_bed.m_placeStride, batch.at.data(), batch.isWhole};
        onVectorUnit<TakeLanes>(numbers, b, bulk, beads);
        solve(batch);
        onVectorUnit<GiveLanes>(numbers, bulk, beads, b);
    }
}

void FreeLanes::solve(const Batch& batch)
{
    Lanes* bulk = lanesAt(m_bulk);
    Lanes* beads = lanesAt(m_beads);
    onVectorUnit<SolveBeads>(lanesAt(batch.bead.data()), lanesAt(batch.out.data()), m_bed.m_nodes, m_places, beads,
                             bulk);
    onVectorUnit<SolveElements>(lanesAt(batch.factors.data()), lanesAt(batch.response.data()),
                                lanesAt(batch.downstream.data()), m_elements.elements(), m_n, bulk);
    onVectorUnit<AddOutside>(lanesAt(batch.beadResponse.data()), m_bed.m_nodes, m_places, bulk, beads);
}

} // namespace titer::unitops::column
