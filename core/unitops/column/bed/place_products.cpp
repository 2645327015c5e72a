#include "core/unitops/column/bed/place_products.h"

#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

namespace {

// With the number of rows known nothing of a sum lies in memory.
template <int known>
[[gnu::always_inline]] inline void multiplyPlaces(const PlacesAt& places, const std::vector<int>& columns,
                                                  const Lanes* a, std::size_t step, double* b)
{
    const int rows = known > 0 ? known : places.rows;
    Lanes own[std::max(known, 1)];
    Lanes* sum = known > 0 ? own : places.room;
    for (int p = 0; p < places.count; ++p, a += step) {
        double* x = b + places.bound[p];
        for (int r = 0; r < rows; ++r) sum[r] = Lanes{};
        const Lanes* column = a + rows;
        for (const int c : columns) {
            for (int r = 0; r < rows; ++r) sum[r] += column[r] * x[c];
            column += rows;
        }
        for (int k = 0; k < places.states; ++k)
            x[k] = a[k / laneCount][k % laneCount] * x[k] + sum[k / laneCount][k % laneCount];
    }
}

[[gnu::always_inline]] inline double weighed(int count, const double* weights, const double* x)
{
    Lanes lanes = Lanes{};
    int i = 0;
    for (; i + laneCount <= count; i += laneCount) lanes += *lanesAt(weights + i) * *lanesAt(x + i);
    double sum = 0.0;
    for (; i < count; ++i) sum += weights[i] * x[i];
    for (int l = 0; l < laneCount; ++l) sum += lanes[l];
    return sum;
}

template <int known>
[[gnu::always_inline]] inline void addPlaces(const PlacesAt& places, const LiquidColumns& columns, const Lanes* a,
                                             std::size_t step, double* b)
{
    const int rows = known > 0 ? known : places.rows;
    Lanes own[std::max(known, 1)];
    Lanes* sum = known > 0 ? own : places.room;
    const double* weights = columns.weights;
    for (int p = 0; p < places.count; ++p, a += step) {
        const double* x = b + places.liquid[p];
        for (int r = 0; r < rows; ++r) sum[r] = Lanes{};
        const Lanes* column = a;
        for (const int c : columns.components) {
            for (int r = 0; r < rows; ++r) sum[r] += column[r] * x[c];
            column += rows;
        }
        if (weights) {
            const double together = weighed(columns.all, weights, x);
            for (int r = 0; r < rows; ++r) sum[r] += column[r] * together;
            weights += columns.step;
        }
        double* to = b + places.bound[p];
        for (int k = 0; k < places.states; ++k) to[k] += sum[k / laneCount][k % laneCount];
    }
}

} // namespace

TITER_FOR_VECTOR_UNITS void multiplyBound(const PlacesAt& places, const std::vector<int>& columns, const Lanes* a,
                                          std::size_t step, double* b)
{
    if (places.rows == 1)
        multiplyPlaces<1>(places, columns, a, step, b);
    else if (places.rows == 2)
        multiplyPlaces<2>(places, columns, a, step, b);
    else
        multiplyPlaces<0>(places, columns, a, step, b);
}

TITER_FOR_VECTOR_UNITS void addOfLiquid(const PlacesAt& places, const LiquidColumns& columns, const Lanes* a,
                                        std::size_t step, double* b)
{
    if (places.rows == 1)
        addPlaces<1>(places, columns, a, step, b);
    else if (places.rows == 2)
        addPlaces<2>(places, columns, a, step, b);
    else
        addPlaces<0>(places, columns, a, step, b);
}

TITER_FOR_VECTOR_UNITS void multiplyColumns(int rows, const std::vector<int>& columns, const Lanes* w, const Lanes* f,
                                            int count, double factor, Lanes* p)
{
    for (int c = 0; c < count; ++c, f += rows, p += rows) {
        const double* of = reinterpret_cast<const double*>(f);
        for (int r = 0; r < rows; ++r) {
            Lanes sum = w[r] * f[r];
            const Lanes* column = w + rows;
            for (const int k : columns) {
                sum += column[r] * of[k];
                column += rows;
            }
            p[r] = sum * factor;
        }
    }
}

TITER_FOR_VECTOR_UNITS void addRow(int count, double factor, const double* row, double* __restrict to)
{
    for (int i = 0; i < count; ++i) to[i] += factor * row[i];
}

} // namespace titer::unitops::column
