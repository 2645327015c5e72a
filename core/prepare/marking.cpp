#include "core/prepare/marking.h"

#include "core/base/math/median.h"

#include <algorithm>
#include <cmath>

namespace titer::prepare {

namespace {

constexpr double normalMad = 1.4826; // makes of the MAD of normal values their standard deviation

// Rows that hold a value, and the values.
struct Present {
    explicit Present(std::span<const double> all)
    {
        rows.reserve(all.size());
        values.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!std::isnan(all[i])) {
                rows.push_back(std::uint32_t(i));
                values.push_back(all[i]);
            }
    }

    std::vector<std::uint32_t> rows;
    std::vector<double> values;
};

// The rule itself, for a window of any size.
bool isOutlier(double deviation, double mad, double threshold, double least)
{
    return deviation > threshold * (normalMad * mad) && deviation > least;
}

// An ordered window of an odd number of values. It moves by one value at a time.
class OrderedWindow {
public:
    explicit OrderedWindow(std::span<const double> values)
        : m_sorted(values.begin(), values.end())
    {
        std::sort(m_sorted.begin(), m_sorted.end());
    }

    double median() const { return m_sorted[m_sorted.size() / 2]; }

    void replace(double old, double value)
    {
        double* const sorted = m_sorted.data();
        std::size_t from = 0, to = 0; // how many are below each
        for (const double each : m_sorted) {
            from += std::size_t(each < old);
            to += std::size_t(each < value);
        }
        if (to > from) --to; // one of them leaves
        for (; from < to; ++from) sorted[from] = sorted[from + 1];
        for (; from > to; --from) sorted[from] = sorted[from - 1];
        sorted[to] = value;
    }

    // The median of the absolute deviations from the median. A half of the values and one that lie side by side deviate by no more than the
    // larger of their two ends; the smallest of these is found where the upper end begins to be the larger one.
    double mad() const
    {
        const std::size_t half = m_sorted.size() / 2;
        const double middle = median();
        const double* const lower = m_sorted.data();
        const double* const upper = lower + half;
        std::size_t first = 0; // where it begins to be
        for (std::size_t left = half + 1; left > 1;) {
            const std::size_t step = left / 2, at = first + step - 1;
            first += step * std::size_t(upper[at] - middle < middle - lower[at]);
            left -= step;
        }
        first += std::size_t(upper[first] - middle < middle - lower[first]);
        const double above = upper[first] - middle;
        return first == 0 ? above : std::min(above, middle - lower[first - 1]);
    }

private:
    std::vector<double> m_sorted;
};

} // namespace

std::vector<Found> outOfRange(std::span<const double> values, double low, double high)
{
    std::vector<Found> found;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const double value = values[i]; value < low || value > high || std::isinf(value))
            found.push_back({std::uint32_t(i), value < low || value < 0.0 ? low : high});
    return found;
}

std::vector<Found> hampelOutliers(std::span<const double> values, int halfWidth, double threshold, double least)
{
    std::vector<Found> found;
    const Present present(values);
    const std::span<const double> all = present.values;
    const std::size_t k = std::size_t(halfWidth), count = all.size();
    const auto note = [&](std::size_t i, double median) { found.push_back({present.rows[i], median}); };
    const auto judgeAtEnd = [&](std::size_t i) {
        const std::size_t first = i > k ? i - k : 0, last = std::min(count, i + k + 1);
        std::vector<double> window(all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(last));
        const double median = base::median(window);
        for (double& value : window) value = std::abs(value - median);
        if (isOutlier(std::abs(all[i] - median), base::median(window), threshold, least)) note(i, median);
    };
    if (count < 2 * k + 1) {
        for (std::size_t i = 0; i < count; ++i) judgeAtEnd(i);
        return found;
    }
    for (std::size_t i = 0; i < k; ++i) judgeAtEnd(i);
    OrderedWindow window(all.first(2 * k + 1));
    for (std::size_t i = k;; ++i) {
        const double deviation = std::abs(all[i] - window.median());
        if (deviation > least && isOutlier(deviation, window.mad(), threshold, least)) note(i, window.median());
        if (i + k + 1 >= count) break;
        window.replace(all[i - k], all[i + k + 1]);
    }
    for (std::size_t i = count - k; i < count; ++i) judgeAtEnd(i);
    return found;
}

std::vector<Found> stuckValues(std::span<const double> time, std::span<const double> values, double duration,
                               double within)
{
    std::vector<Found> found;
    std::size_t first = values.size(), last = first; // of the run at hand
    const auto finish = [&] {
        if (first == values.size() || !(time[last] - time[first] >= duration)) return;
        for (std::size_t i = first + 1; i <= last; ++i)
            if (!std::isnan(values[i])) found.push_back({std::uint32_t(i), time[first]});
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        if (first == values.size() || std::abs(values[i] - values[first]) > within) {
            finish();
            first = i;
        }
        last = i;
    }
    finish();
    return found;
}

std::vector<Found> tooFast(std::span<const double> time, std::span<const double> values, double limit)
{
    std::vector<Found> found;
    std::size_t good = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        if (good < values.size()) {
            const double between = time[i] - time[good];
            if (!(between > 0.0)) continue;
            if (std::abs(values[i] - values[good]) > limit * between) {
                found.push_back({std::uint32_t(i), values[good]});
                continue;
            }
        }
        good = i;
    }
    return found;
}

std::vector<Found> jumps(std::span<const double> values, double size)
{
    constexpr int ofNewLevel = 3;
    std::vector<Found> found;
    double good = 0.0, before = 0.0; // the value before, where it is marked
    bool any = false;
    int marked = 0; // in a row that agree
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        if (std::isnan(value)) continue;
        if (any && std::abs(value - good) > size) {
            found.push_back({std::uint32_t(i), good});
            marked = marked > 0 && std::abs(value - before) <= size ? marked + 1 : 1;
            before = value;
            if (marked < ofNewLevel) continue;
        }
        any = true;
        marked = 0;
        good = value;
    }
    return found;
}

} // namespace titer::prepare
