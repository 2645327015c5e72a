#include "core/studies/decisions/operating_range.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

constexpr double tiny = 1e-12; // coded: nearer values are the same

// `count` values from low to high and the set-point among them.
MapAxis axisWith(std::size_t factor, double low, double high, int count, double setPoint)
{
    MapAxis axis = MapAxis::over(factor, low, high, count);
    std::vector<double> values(axis.values.begin(), axis.values.end());
    if (std::none_of(values.begin(), values.end(), [&](double v) { return std::abs(v - setPoint) < tiny; }))
        values.insert(std::upper_bound(values.begin(), values.end(), setPoint), setPoint);
    axis.values = Eigen::Map<Eigen::VectorXd>(values.data(), Eigen::Index(values.size()));
    return axis;
}

Eigen::Index placeOf(const MapAxis& axis, double value)
{
    Eigen::Index place = 0;
    (axis.values.array() - value).abs().minCoeff(&place);
    return place;
}

struct Box {
    Eigen::Index low[2];
    Eigen::Index high[2];
};

// The largest box of grid points around (a, b) that all pass.
Box largestBox(const Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic>& passes, const MapAxis& first,
               const MapAxis& second, Eigen::Index a, Eigen::Index b)
{
    Box best{{a, b}, {a, b}};
    double max = -1.0;
    // Of each row i: how far it passes on both sides of b. Rows added to a box can only narrow it.
    const auto reach = [&](Eigen::Index i, Eigen::Index step) {
        Eigen::Index j = b;
        while (j + step >= 0 && j + step < passes.cols() && passes(i, j + step)) j += step;
        return j;
    };
    Eigen::Index lowest = reach(a, -1), highest = reach(a, 1);
    for (Eigen::Index top = a; top >= 0 && passes(top, b); --top) {
        lowest = std::max(lowest, reach(top, -1));
        highest = std::min(highest, reach(top, 1));
        Eigen::Index left = lowest, right = highest;
        for (Eigen::Index bottom = a; bottom < passes.rows() && passes(bottom, b); ++bottom) {
            left = std::max(left, reach(bottom, -1));
            right = std::min(right, reach(bottom, 1));
            // A little for the sides, so that a line is better than a point.
            const double tall = first.values[bottom] - first.values[top],
                         wide = second.values[right] - second.values[left];
            const double area = tall * wide + 1e-6 * (tall + wide);
            if (area > max) {
                max = area;
                best = {{top, left}, {bottom, right}};
            }
        }
    }
    return best;
}

} // namespace

std::vector<double> chooseSetPoint(const Acceptance& acceptance, const std::vector<std::optional<double>>& at,
                                   std::vector<double> middle, const MapAxis& along, const MapAxis& across)
{
    for (std::size_t f = 0; f < middle.size(); ++f) middle[f] = at[f].value_or(middle[f]);
    // What is held is one line of the map.
    const auto open = [&](const MapAxis& axis) {
        return at[axis.factor] ? MapAxis{axis.factor, Eigen::VectorXd::Constant(1, *at[axis.factor])} : axis;
    };
    const MapAxis first = open(along), second = open(across);
    // How far from the middle, squared, as a part of the way to a bound.
    const auto aside = [&](std::size_t factor, double value) {
        const auto [low, high] = acceptance.bounds(factor);
        return high > low ? std::pow((2.0 * value - low - high) / (high - low), 2.0) : 0.0;
    };
    const Eigen::MatrixXd map = acceptance.map(middle, first, second);
    double best = -1.0;
    for (Eigen::Index i = 0; i < map.rows(); ++i)
        for (Eigen::Index j = 0; j < map.cols(); ++j) {
            const double a = first.values[i], b = second.values[j];
            // No number where it is forbidden.
            const double score = map(i, j) - 1e-6 * (aside(first.factor, a) + aside(second.factor, b));
            if (!(score > best)) continue;
            best = score;
            middle[first.factor] = a;
            middle[second.factor] = b;
        }
    return middle;
}

std::optional<std::vector<OperatingRange>> normalOperatingRange(const Acceptance& acceptance,
                                                                std::span<const double> setPoint, std::size_t first,
                                                                std::size_t second, double target, int grid)
{
    if (!acceptance.allows(setPoint) || acceptance.at(setPoint) < target) return std::nullopt;
    const std::size_t factors[2] = {first, second};
    double low[2] = {acceptance.bounds(first)[0], acceptance.bounds(second)[0]},
           high[2] = {acceptance.bounds(first)[1], acceptance.bounds(second)[1]};
    // Coarsely over the whole, then finely a little beyond the box that was found.
    for (const int count : {grid, 2 * grid - 1}) {
        MapAxis axes[2];
        for (int i = 0; i < 2; ++i) axes[i] = axisWith(factors[i], low[i], high[i], count, setPoint[factors[i]]);
        const Eigen::Index a = placeOf(axes[0], setPoint[first]), b = placeOf(axes[1], setPoint[second]);
        Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> passes =
            acceptance.map(setPoint, axes[0], axes[1]).array() >= target;
        passes(a, b) = true; // by at(), which may round otherwise
        const Box box = largestBox(passes, axes[0], axes[1], a, b);
        const bool last = count != grid;
        for (int i = 0; i < 2; ++i) {
            const Eigen::VectorXd& values = axes[i].values;
            low[i] = values[last ? box.low[i] : std::max<Eigen::Index>(0, box.low[i] - 1)];
            high[i] = values[last ? box.high[i] : std::min(values.size() - 1, box.high[i] + 1)];
        }
    }
    return std::vector<OperatingRange>{{first, low[0], high[0]}, {second, low[1], high[1]}};
}

std::optional<OperatingRange> provenAcceptableRange(const Acceptance& acceptance, std::span<const double> setPoint,
                                                    std::size_t factor, double target)
{
    constexpr int grid = 201, rounds = 3;
    if (!acceptance.allows(setPoint) || acceptance.at(setPoint) < target) return std::nullopt;
    const std::size_t other = factor == 0 && setPoint.size() > 1 ? 1 : 0;
    const MapAxis held{other, Eigen::VectorXd::Constant(1, setPoint[other])};
    // Finer and finer about the first value at which the target is missed; maps cost little more than points.
    const auto edge = [&](double bound) {
        double inside = setPoint[factor], outside = bound;
        for (int round = 0; round < rounds && std::abs(outside - inside) > tiny; ++round) {
            const MapAxis axis = MapAxis::over(factor, inside, outside, grid);
            const Eigen::MatrixXd line = acceptance.map(setPoint, axis, held);
            Eigen::Index last = 0;
            while (last + 1 < grid && line(last + 1, 0) >= target) ++last;
            inside = axis.values[last];
            if (last + 1 == grid) break;
            outside = axis.values[last + 1];
        }
        return inside;
    };
    const auto [low, high] = acceptance.bounds(factor);
    return OperatingRange{factor, edge(low), edge(high)};
}

} // namespace titer::studies
