#include "core/solve/evaluate/schur_newton.h"

#include "core/solve/integrate/vector_ops.h"

#include <algorithm>

namespace titer::solve {

namespace {

// Of columns that long, how many rows from the first hold all that is not 0.
int reachOf(const std::vector<double>& columns, int rows)
{
    int reach = 0;
    for (std::size_t begin = 0; begin < columns.size(); begin += rows)
        for (int r = rows; r > reach; --r)
            if (columns[begin + r - 1] != 0.0) reach = r;
    return reach;
}

} // namespace

SchurNewton::SchurNewton(Evaluation& evaluation, int rows)
    : m_layout(evaluation.layout())
    , m_evaluation(evaluation)
    , m_balances(evaluation.mode().active())
    , m_rows(rows)
    , m_core(m_layout.core)
{
    for (int s = 0; s < int(m_layout.allSlots.size()); ++s) {
        const Layout::Slot& slot = m_layout.allSlots[s];
        for (int b = 0; b < slot.beds; ++b) addBlock(s, b, slot.state + b * slot.bedStates());
    }
    addColumns();
}

SchurNewton::SchurNewton(Evaluation& evaluation, int rows, int slot, const std::vector<int>& beds,
                         const std::vector<int>& balances)
    : m_layout(evaluation.layout())
    , m_evaluation(evaluation)
    , m_balances(balances)
    , m_rows(rows)
    , m_core(int(beds.size()) * m_layout.allSlots[slot].bedStates())
    , m_all(m_layout.size, 0.0)
{
    for (int k = 0; k < int(beds.size()); ++k) addBlock(slot, beds[k], k * m_layout.allSlots[slot].bedStates());
    addColumns();
}

// Of the small system.
void SchurNewton::addColumns()
{
    std::vector<char> large(m_core, 0);
    for (const Block& block : m_blocks) std::fill_n(large.begin() + block.state, block.states, 1);
    for (int i = 0; i < m_core; ++i)
        if (!large[i]) m_small.push_back(i);
    m_columns = m_places = m_small;
    for (Block& block : m_blocks) {
        block.firstOutlet = int(m_columns.size());
        for (int i : block.outlets) m_columns.push_back(block.state + i), m_places.push_back(block.place + i);
    }
    m_jacobian.assign((m_small.size() + m_rows - m_core) * m_columns.size(), 0.0);
    m_reduced.resize(m_columns.size());
}

void SchurNewton::addBlock(int s, int bed, int state)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    Block block;
    block.slot = s;
    block.bed = bed;
    block.states = slot.bedStates();
    block.state = state;
    block.place = slot.state + bed * block.states;
    block.outlets = slot.outlets;
    m_highestOrder = std::min(m_highestOrder, bedOf(block).highestOrder());
    m_tolerance = std::min(m_tolerance, bedOf(block).newtonTolerance());
    m_blocks.push_back(std::move(block));
}

const double* SchurNewton::allStates(const double* y)
{
    if (m_all.empty()) return y;
    for (const Block& block : m_blocks) std::copy_n(y + block.state, block.states, m_all.data() + block.place);
    return m_all.data();
}

model::LargeUnit& SchurNewton::bedOf(const Block& block) const
{
    return m_evaluation.bed(block.slot, block.bed);
}

bool SchurNewton::moves(const Block& block) const
{
    return m_evaluation.mode().moves(block.slot);
}

bool SchurNewton::linearize(double t, const double* integrated)
{
    const double* y = allStates(integrated);
    collectDuals(t, y);
    m_evaluation.flows(t, y);
    for (Block& block : m_blocks) {
        if (!moves(block)) continue;
        if (!bedOf(block).linearize(m_evaluation.bedView(block.slot, block.bed, t, y))) return false;
        block.response.resize(block.entering.size() * block.states);
        for (std::size_t k = 0; k < block.entering.size(); ++k)
            bedOf(block).inflowColumn(block.entering[k], block.response.data() + k * block.states);
        block.reach = reachOf(block.response, block.states);
    }
    findSeries();
    return true;
}

bool SchurNewton::feeds(const Block& from, const Block& to) const
{
    for (std::size_t k = 0; k < to.entering.size(); ++k) {
        const double* row = to.dependence.data() + k * m_columns.size() + from.firstOutlet;
        if (std::any_of(row, row + from.outlets.size(), [](double d) { return d != 0.0; })) return true;
    }
    return false;
}

void SchurNewton::findSeries()
{
    m_series.clear();
    if (!m_small.empty()) return;
    std::vector<int> left;
    for (int b = 0; b < int(m_blocks.size()); ++b)
        if (moves(m_blocks[b])) left.push_back(b);
    while (!left.empty()) {
        const auto fed = [&](int b) {
            return std::any_of(left.begin(), left.end(), [&](int a) { return feeds(m_blocks[a], m_blocks[b]); });
        };
        const auto first = std::find_if_not(left.begin(), left.end(), fed);
        if (first == left.end()) return m_series.clear(); // they feed each other
        m_series.push_back(*first);
        left.erase(first);
    }
}

// How small states, mass balances and what enters the large units depend on the small states and on what leaves the large ones.
void SchurNewton::collectDuals(double t, const double* y)
{
    const int columns = int(m_columns.size());
    for (Block& block : m_blocks) {
        const Layout::Slot& slot = m_layout.allSlots[block.slot];
        block.dependence.assign(std::size_t(1 + m_layout.carriedOf(slot).size()) * columns, 0.0);
    }
    Evaluation::Duals& duals = m_evaluation.dualsAt(t, y);
    for (int first = 0; first < columns; first += 8) {
        const int count = std::min(8, columns - first);
        for (int k = 0; k < count; ++k) duals.y[m_places[first + k]] = model::Dual8::seed(y[m_places[first + k]], k);
        const Workspace<model::Dual8>& flows = m_evaluation.evaluateDuals(t);
        for (int k = 0; k < count; ++k) {
            takeColumn(duals, flows, first + k, k);
            duals.y[m_places[first + k]] = y[m_places[first + k]];
        }
    }
    // Only what depends on this group is kept.
    for (Block& block : m_blocks) {
        block.entering.clear();
        const int entries = int(block.dependence.size()) / std::max(1, columns);
        for (int e = 0; e < entries; ++e) {
            const double* row = block.dependence.data() + std::size_t(e) * columns;
            if (std::all_of(row, row + columns, [](double d) { return d == 0.0; })) continue;
            std::copy_n(row, columns, block.dependence.data() + block.entering.size() * columns);
            block.entering.push_back(e);
        }
    }
}

void SchurNewton::takeColumn(const Evaluation::Duals& duals, const Workspace<model::Dual8>& flows, int column,
                             int direction)
{
    const std::size_t height = m_small.size() + m_rows - m_core;
    double* to = m_jacobian.data() + std::size_t(column) * height;
    for (int row : m_small) *to++ = duals.ydot[row].d[direction];
    for (int row : m_balances) *to++ = duals.ydot[row].d[direction];
    for (Block& block : m_blocks) {
        const model::Inflow<model::Dual8>& in = flows.unit(block.slot).beds[block.bed];
        const std::vector<int>& carried = m_layout.carriedOf(m_layout.allSlots[block.slot]);
        block.dependence[column] = in.flow.d[direction];
        for (std::size_t k = 0; k < carried.size(); ++k)
            block.dependence[(1 + k) * m_columns.size() + column] = in.amounts[carried[k]].d[direction];
    }
}

bool SchurNewton::factor(double gamma)
{
    m_gamma = gamma;
    for (Block& block : m_blocks) {
        if (!moves(block)) continue;
        if (!bedOf(block).factor(gamma)) return false;
        if (!m_series.empty()) continue;
        block.answer = block.response;
        for (std::size_t k = 0; k < block.entering.size(); ++k)
            bedOf(block).solve(block.answer.data() + k * block.states);
    }
    if (!m_series.empty()) return true;
    reduce(gamma);
    return m_lu.factor();
}

void SchurNewton::reduce(double gamma)
{
    const int n = int(m_columns.size());
    const int small = int(m_small.size());
    const std::size_t height = m_small.size() + m_rows - m_core;
    m_lu.resize(n);
    double* a = m_lu.matrix();
    for (int c = 0; c < n; ++c) {
        for (int r = 0; r < small; ++r) a[c * n + r] = -gamma * m_jacobian[c * height + r];
        a[c * n + c] += 1.0;
    }
    for (const Block& block : m_blocks)
        for (std::size_t k = 0; k < block.entering.size(); ++k)
            for (std::size_t o = 0; o < block.outlets.size(); ++o) {
                const double answer = gamma * block.answer[k * block.states + block.outlets[o]];
                for (int c = 0; c < n; ++c)
                    a[c * n + block.firstOutlet + int(o)] -= answer * block.dependence[k * n + c];
            }
}

// What enters, dz, for changes x of the small system's columns.
std::vector<double> SchurNewton::couplingOf(const Block& block, const double* x) const
{
    const int n = int(m_columns.size());
    std::vector<double> z(block.entering.size(), 0.0);
    for (std::size_t k = 0; k < z.size(); ++k)
        for (int c = 0; c < n; ++c) z[k] += block.dependence[k * n + c] * x[c];
    return z;
}

void SchurNewton::solve(double* b)
{
    if (!m_series.empty())
        solveSeries(b);
    else
        solveTogether(b);
    const int height = int(m_small.size()) + m_rows - m_core;
    solve::addProduct(m_rows - m_core, int(m_columns.size()), m_jacobian.data() + m_small.size(), height, m_gamma,
                      m_reduced.data(), b + m_core);
}

void SchurNewton::solveSeries(double* b)
{
    std::fill(m_reduced.begin(), m_reduced.end(), 0.0);
    for (const int index : m_series) {
        const Block& block = m_blocks[index];
        double* own = b + block.state;
        if (!block.entering.empty()) {
            const std::vector<double> z = couplingOf(block, m_reduced.data());
            solve::addProduct(block.reach, int(z.size()), block.response.data(), block.states, m_gamma, z.data(), own);
        }
        bedOf(block).solve(own);
        for (std::size_t o = 0; o < block.outlets.size(); ++o) m_reduced[block.firstOutlet + o] = own[block.outlets[o]];
    }
}

void SchurNewton::solveTogether(double* b)
{
    for (const Block& block : m_blocks)
        if (moves(block)) bedOf(block).solve(b + block.state);
    for (std::size_t c = 0; c < m_columns.size(); ++c) m_reduced[c] = b[m_columns[c]];
    m_lu.solve(m_reduced.data());
    for (std::size_t i = 0; i < m_small.size(); ++i) b[m_small[i]] = m_reduced[i];
    for (const Block& block : m_blocks) {
        if (block.entering.empty()) continue;
        const std::vector<double> z = couplingOf(block, m_reduced.data());
        solve::addProduct(block.states, int(z.size()), block.answer.data(), block.states, m_gamma, z.data(),
                          b + block.state);
    }
}

void SchurNewton::addProduct(const double* x, double* out)
{
    const int height = int(m_small.size()) + m_rows - m_core;
    std::vector<double> columns(m_columns.size()), product(height, 0.0), large;
    for (std::size_t c = 0; c < m_columns.size(); ++c) columns[c] = x[m_columns[c]];
    solve::addProduct(height, int(m_columns.size()), m_jacobian.data(), height, 1.0, columns.data(), product.data());
    for (std::size_t i = 0; i < m_small.size(); ++i) out[m_small[i]] += product[i];
    for (int i = 0; i < m_rows - m_core; ++i) out[m_core + i] += product[m_small.size() + i];
    for (const Block& block : m_blocks) {
        if (!moves(block)) continue;
        large.resize(block.states);
        bedOf(block).product(x + block.state, large.data());
        for (int i = 0; i < block.states; ++i) out[block.state + i] += large[i];
        const std::vector<double> z = couplingOf(block, columns.data());
        solve::addProduct(block.reach, int(z.size()), block.response.data(), block.states, 1.0, z.data(),
                          out + block.state);
    }
}

} // namespace titer::solve
