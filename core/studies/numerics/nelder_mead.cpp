#include "core/studies/numerics/nelder_mead.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

NelderMead minimised(const std::function<double(const std::vector<double>&)>& function, std::vector<double> start,
                     double step, double tolerance, double resolution, int most, std::stop_token stop)
{
    struct Vertex {
        std::vector<double> x;
        double value = 0.0;
    };
    const std::size_t n = start.size();
    NelderMead result;
    const auto at = [&](std::vector<double> x) {
        ++result.evaluations;
        const double value = function(x);
        return Vertex{std::move(x), std::isfinite(value) ? value : std::numeric_limits<double>::infinity()};
    };
    std::vector<Vertex> simplex{at(start)};
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<double> x = start;
        x[i] += step;
        simplex.push_back(at(std::move(x)));
    }
    const auto isSmall = [&] {
        if (simplex.back().value - simplex.front().value > tolerance) return false;
        for (const Vertex& vertex : simplex)
            for (std::size_t i = 0; i < n; ++i)
                if (std::abs(vertex.x[i] - simplex.front().x[i]) > resolution) return false;
        return true;
    };
    for (;;) {
        std::ranges::stable_sort(simplex, {}, &Vertex::value);
        result.converged = isSmall();
        if (result.converged || n == 0 || result.evaluations >= most || stop.stop_requested()) break;
        std::vector<double> middle(n, 0.0); // of all but the worst
        for (std::size_t k = 0; k < n; ++k)
            for (std::size_t i = 0; i < n; ++i) middle[i] += simplex[k].x[i] / double(n);
        const auto along = [&](double far) {
            std::vector<double> x(n);
            for (std::size_t i = 0; i < n; ++i) x[i] = middle[i] + far * (middle[i] - simplex.back().x[i]);
            return at(std::move(x));
        };
        Vertex reflected = along(1.0);
        if (reflected.value < simplex.front().value) {
            Vertex expanded = along(2.0);
            simplex.back() = expanded.value < reflected.value ? std::move(expanded) : std::move(reflected);
        } else if (reflected.value < simplex[n - 1].value) {
            simplex.back() = std::move(reflected);
        } else {
            const bool outside = reflected.value < simplex.back().value;
            Vertex contracted = along(outside ? 0.5 : -0.5);
            if (contracted.value < (outside ? reflected.value : simplex.back().value)) {
                simplex.back() = std::move(contracted);
                continue;
            }
            for (std::size_t k = 1; k <= n; ++k) {
                std::vector<double> x(n);
                for (std::size_t i = 0; i < n; ++i) x[i] = 0.5 * (simplex[0].x[i] + simplex[k].x[i]);
                simplex[k] = at(std::move(x));
            }
        }
    }
    result.x = simplex.front().x;
    result.value = simplex.front().value;
    return result;
}

} // namespace titer::studies
