// Correlations of pairs of columns.
#include "core/studies/description/correlations.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using Values = std::span<const double>;

// A column with what is worked out of it once.
struct Ranked {
    Values values;
    std::vector<int> rising = {};   // the rows in which it has a value, from the least value to the greatest
    std::vector<double> ranks = {}; // of each row, of a column in which none is missing
};

// The rank of each row in which both columns have a value, from 1, in the place of the row.
void rank(const std::vector<int>& rising, Values values, Values beside, std::vector<double>& ranks)
{
    ranks.resize(values.size());
    int place = 0;
    for (std::size_t i = 0; i < rising.size();) {
        std::size_t end = i;
        int equal = 0;
        for (; end < rising.size() && values[std::size_t(rising[end])] == values[std::size_t(rising[i])]; ++end)
            equal += std::isfinite(beside[std::size_t(rising[end])]);
        for (; i < end; ++i) ranks[std::size_t(rising[i])] = place + 0.5 * (equal + 1);
        place += equal;
    }
}

Ranked ranked(Values values)
{
    Ranked column{.values = values};
    for (int i = 0; i < int(values.size()); ++i)
        if (std::isfinite(values[std::size_t(i)])) column.rising.push_back(i);
    std::ranges::sort(column.rising, {}, [&](int row) { return std::pair(values[std::size_t(row)], row); });
    if (column.rising.size() == values.size()) rank(column.rising, values, values, column.ranks);
    return column;
}

// Of the rows in which `a` and `b` are finite: how many they are, and the correlation of `x` and `y` there.
std::pair<int, double> correlation(Values a, Values b, Values x, Values y)
{
    int count = 0;
    double meanX = 0.0, meanY = 0.0;
    double least[2] = {INFINITY, INFINITY}, greatest[2] = {-INFINITY, -INFINITY};
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!std::isfinite(a[i]) || !std::isfinite(b[i])) continue;
        ++count;
        meanX += x[i];
        meanY += y[i];
        least[0] = std::min(least[0], x[i]);
        least[1] = std::min(least[1], y[i]);
        greatest[0] = std::max(greatest[0], x[i]);
        greatest[1] = std::max(greatest[1], y[i]);
    }
    if (!(least[0] < greatest[0] && least[1] < greatest[1])) return {count, base::notAvailable};
    meanX /= count;
    meanY /= count;
    // By their spans, whose squares neither vanish nor overflow.
    const double perX = 1.0 / (greatest[0] - least[0]), perY = 1.0 / (greatest[1] - least[1]);
    double xx = 0.0, yy = 0.0, xy = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!std::isfinite(a[i]) || !std::isfinite(b[i])) continue;
        const double dx = (x[i] - meanX) * perX, dy = (y[i] - meanY) * perY;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    return {count, std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0)};
}

} // namespace

Correlations correlationsOf(const std::vector<Values>& columns, const std::stop_token& stop)
{
    const std::size_t size = columns.size() * columns.size();
    Correlations found{.columns = int(columns.size()),
                       .pearson = std::vector(size, base::notAvailable),
                       .spearman = std::vector(size, base::notAvailable),
                       .pairs = std::vector(size, 0)};
    std::vector<Ranked> all;
    for (const Values& column : columns) {
        if (stop.stop_requested()) return {};
        all.push_back(ranked(column));
    }
    std::vector<double> ranks, others;
    for (int a = 0; a < found.columns; ++a)
        for (int b = a; b < found.columns; ++b) {
            if (stop.stop_requested()) return {};
            const Ranked &first = all[std::size_t(a)], &second = all[std::size_t(b)];
            const bool areWhole = !first.ranks.empty() && !second.ranks.empty();
            if (!areWhole) {
                rank(first.rising, first.values, second.values, ranks);
                rank(second.rising, second.values, first.values, others);
            }
            const auto [count, pearson] = correlation(first.values, second.values, first.values, second.values);
            const double spearman = correlation(first.values, second.values, areWhole ? first.ranks : ranks,
                                                areWhole ? second.ranks : others)
                                        .second;
            for (const std::size_t place : {found.place(a, b), found.place(b, a)}) {
                found.pairs[place] = count;
                found.pearson[place] = pearson;
                found.spearman[place] = spearman;
            }
        }
    return found;
}

} // namespace titer::studies
