// Loops of units of a group that pass on what enters them.
#include "core/solve/evaluate/workspace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::solve {

namespace {

// A x = b of a few unknowns, by rows, with the largest pivots; false where one is too small.
template <class T> bool eliminate(std::vector<T>& a, std::vector<T>& b)
{
    constexpr double min = 1e-9; // of 1, which stands on the diagonal where nothing comes back
    const std::size_t n = b.size();
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t r = k + 1; r < n; ++r)
            if (std::abs(base::valueOf(a[r * n + k])) > std::abs(base::valueOf(a[pivot * n + k]))) pivot = r;
        if (!(std::abs(base::valueOf(a[pivot * n + k])) > min)) return false;
        for (std::size_t c = 0; c < n; ++c) std::swap(a[k * n + c], a[pivot * n + c]);
        std::swap(b[k], b[pivot]);
        for (std::size_t r = 0; r < n; ++r) {
            if (r == k) continue;
            const T factor = a[r * n + k] / a[k * n + k];
            for (std::size_t c = k; c < n; ++c) a[r * n + c] = a[r * n + c] - factor * a[k * n + c];
            b[r] = b[r] - factor * b[k];
        }
    }
    for (std::size_t k = 0; k < n; ++k) b[k] = b[k] / a[k * n + k];
    return true;
}

} // namespace

// Loops of units that pass on: what flows around each, and how warm, so that as much comes back to the place where it is cut as
// leaves there. Both follow linearly from what is put in there (mixers add, splitters take shares), so that one trial of each reports all.
template <class T> bool Workspace<T>::closeLoops(const std::vector<int>& order, double t, const T* y)
{
    std::vector<int> tears;
    for (int s : m_layout.tears)
        if (std::find(order.begin(), order.end(), s) != order.end()) tears.push_back(s);
    const std::size_t n = tears.size();
    constexpr double roomTemperature = 298.15;
    std::vector<T> flows(n, T(0.0)), temperatures(n, T(roomTemperature));
    const auto around = [&] {
        for (int s : order) {
            flowOutOf(s, t, y);
            const auto tear = std::find(tears.begin(), tears.end(), s);
            if (tear == tears.end()) continue;
            m_units[s].out.front().flow = flows[tear - tears.begin()];
            m_units[s].out.front().temperature = temperatures[tear - tears.begin()];
        }
        for (int s : tears) gatherIn(s);
    };
    const auto solve = [&](std::vector<T>& unknown, double step, const auto& back) {
        around();
        std::vector<T> missing(n), a(n * n), first(n);
        for (std::size_t k = 0; k < n; ++k) {
            first[k] = back(m_units[tears[k]].in.front());
            missing[k] = first[k] - unknown[k];
        }
        for (std::size_t j = 0; j < n; ++j) {
            const T before = unknown[j];
            unknown[j] = before + step;
            around();
            for (std::size_t k = 0; k < n; ++k)
                a[k * n + j] = (j == k ? 1.0 : 0.0) - (back(m_units[tears[k]].in.front()) - first[k]) * (1.0 / step);
            unknown[j] = before;
        }
        const bool moves =
            std::any_of(missing.begin(), missing.end(), [](const T& m) { return base::valueOf(m) != 0.0; });
        if (!moves) return true;
        if (!eliminate(a, missing)) return false;
        for (std::size_t k = 0; k < n; ++k) unknown[k] = unknown[k] + missing[k];
        return true;
    };
    constexpr double litrePerHour = 1e-3 / 3600.0;
    m_endless = -1;
    if (!solve(flows, litrePerHour, [](const model::Inflow<T>& in) { return in.flow; })) {
        m_endless = tears.front();
        return false;
    }
    solve(temperatures, 1.0, [](const model::Inflow<T>& in) {
        return base::valueOf(in.flow) > 0.0 ? in.heat / in.flow : T(roomTemperature);
    });
    around();
    return true;
}

template bool Workspace<double>::closeLoops(const std::vector<int>&, double, const double*);
template bool Workspace<model::Dual8>::closeLoops(const std::vector<int>&, double, const model::Dual8*);

} // namespace titer::solve
