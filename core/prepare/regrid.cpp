#include "core/prepare/regrid.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::prepare {

namespace {

using Values = std::span<const double>;

// Of a duration of steps: what rounding leaves of a whole number of them counts as that number.
double wholeSteps(double duration, double step)
{
    const double steps = duration / step;
    const double nearest = std::round(steps);
    return std::abs(steps - nearest) <= 1e-9 * std::max(1.0, nearest) ? nearest : std::floor(steps);
}

} // namespace

double gridSize(Values time, double step)
{
    return time.empty() ? 0.0 : wholeSteps(time.back() - time.front(), step) + 1.0;
}

Grid gridOf(Values time, double step)
{
    Grid grid;
    const auto count = std::size_t(gridSize(time, step));
    grid.time.reserve(count);
    grid.firstRow.reserve(count + 1);
    std::size_t row = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const double at = time.front() + double(k) * step;
        // A time that is that of the grid but for rounding is at it.
        while (row < time.size() && time[row] < at - 1e-9 * step) ++row;
        grid.time.push_back(at);
        grid.firstRow.push_back(row);
    }
    grid.firstRow.push_back(time.size());
    return grid;
}

std::vector<double> meansOn(const Grid& grid, Values values)
{
    std::vector<double> means(grid.time.size());
    for (std::size_t k = 0; k < means.size(); ++k) {
        double sum = 0.0;
        std::size_t count = 0;
        for (std::size_t i = grid.firstRow[k]; i < grid.firstRow[k + 1]; ++i) {
            const bool there = !std::isnan(values[i]);
            sum += there ? values[i] : 0.0;
            count += std::size_t(there);
        }
        means[k] = count > 0 ? sum / double(count) : base::notAvailable;
    }
    return means;
}

namespace {

// The last row that holds something at or before each time of the grid, less than a step before it.
template <class Holds>
std::vector<std::optional<std::size_t>> lastRows(const Grid& grid, Values time, double step, const Holds& holds)
{
    std::vector<std::optional<std::size_t>> rows(grid.time.size());
    std::optional<std::size_t> last;
    std::size_t row = 0;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        for (; row < time.size() && time[row] <= grid.time[k] + 1e-9 * step; ++row)
            if (holds(row)) last = row;
        if (last && grid.time[k] - time[*last] < step * (1.0 - 1e-9)) rows[k] = last;
    }
    return rows;
}

} // namespace

std::vector<double> lastOn(const Grid& grid, Values time, Values values, double step)
{
    std::vector<double> result;
    for (const auto& row : lastRows(grid, time, step, [&](std::size_t i) { return !std::isnan(values[i]); }))
        result.push_back(row ? values[*row] : base::notAvailable);
    return result;
}

std::vector<std::string> lastTextOn(const Grid& grid, Values time, const std::vector<std::string>& texts, double step)
{
    std::vector<std::string> result;
    for (const auto& row : lastRows(grid, time, step, [&](std::size_t i) { return !texts[i].empty(); }))
        result.push_back(row ? texts[*row] : std::string());
    return result;
}

std::vector<double> linesOn(const Grid& grid, Values time, Values values, double gap)
{
    std::vector<double> result(grid.time.size(), base::notAvailable);
    std::size_t before = time.size(), next = 0; // rows that hold a value
    for (std::size_t k = 0; k < result.size(); ++k) {
        const double at = grid.time[k];
        for (; next < time.size() && (std::isnan(values[next]) || time[next] <= at); ++next)
            if (!std::isnan(values[next])) before = next;
        if (before == time.size()) continue;
        if (time[before] == at)
            result[k] = values[before];
        else if (next < time.size() && time[next] - time[before] <= gap)
            result[k] =
                values[before] + (values[next] - values[before]) * ((at - time[before]) / (time[next] - time[before]));
    }
    return result;
}

std::size_t fillLinear(Values time, std::span<double> values, double gap)
{
    std::size_t filled = 0, before = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        if (before < values.size() && i > before + 1 && time[i] - time[before] <= gap && time[i] > time[before])
            for (std::size_t j = before + 1; j < i; ++j, ++filled)
                values[j] = values[before] +
                            (values[i] - values[before]) * ((time[j] - time[before]) / (time[i] - time[before]));
        before = i;
    }
    return filled;
}

std::size_t fillHold(Values time, std::span<double> values, double gap)
{
    std::size_t filled = 0, before = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]))
            before = i;
        else if (before < values.size() && time[i] - time[before] <= gap) {
            values[i] = values[before];
            ++filled;
        }
    }
    return filled;
}

Alignment aligned(Values time, Values values, const std::vector<bool>& kept, double tolerance)
{
    Alignment result;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i]) rows.push_back(std::uint32_t(i));
    std::size_t next = 0; // the first of `rows` at or after the value
    const auto take = [&](std::uint32_t from, std::uint32_t to) {
        if (result.moves.empty() || result.moves.back().to != to) {
            result.moves.push_back({from, to});
            return;
        }
        std::uint32_t& other = result.moves.back().from;
        const bool nearer = std::abs(time[from] - time[to]) < std::abs(time[other] - time[to]);
        result.displaced.push_back(nearer ? other : from);
        if (nearer) other = from;
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        while (next < rows.size() && time[rows[next]] < time[i]) ++next;
        std::optional<std::uint32_t> nearest;
        if (kept[i])
            nearest = std::uint32_t(i);
        else {
            if (next > 0) nearest = rows[next - 1];
            if (next < rows.size() && (!nearest || time[rows[next]] - time[i] < time[i] - time[*nearest]))
                nearest = rows[next];
        }
        if (nearest && std::abs(time[*nearest] - time[i]) <= tolerance)
            take(std::uint32_t(i), *nearest);
        else
            result.left.push_back(std::uint32_t(i));
    }
    return result;
}

} // namespace titer::prepare
