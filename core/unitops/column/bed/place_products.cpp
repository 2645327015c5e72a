#include "core/unitops/column/bed/place_products.h"

#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

using base::VectorOf;
using base::vectorsFor;
using base::vectorsOf;

namespace {

// Sums of the bound states of a place. With the number of vectors known they stay in registers until they are stored.
template <int width, int known> class Sums {
public:
    [[gnu::always_inline]] explicit Sums(const PlacesAt& places)
        : m_count(known > 0 ? known : vectorsFor<width>(places.states))
        , m_step(places.rows * (laneCount / width))
        , m_room(vectorsOf<width>(places.room))
    {
    }
    [[gnu::always_inline]] void clear()
    {
        for (int r = 0; r < m_count; ++r) (known > 0 ? m_own : m_room)[r] = Vector{};
    }
    // Takes in the next column times a number.
    [[gnu::always_inline]] void add(const Lanes*& column, double by)
    {
        const Vector* from = vectorsOf<width>(column);
        for (int r = 0; r < m_count; ++r) (known > 0 ? m_own : m_room)[r] += from[r] * by;
        column += m_step * width / laneCount;
    }
    [[gnu::always_inline]] const double* stored()
    {
        for (int r = 0; r < known; ++r) m_room[r] = m_own[r];
        return reinterpret_cast<const double*>(m_room);
    }

private:
    using Vector = typename VectorOf<width>::Type;
    const int m_count, m_step;
    Vector* const m_room;
    Vector m_own[std::max(known, 1)];
};

// Calls Kernel::take<width, known>(...).
template <class Kernel, int width> [[gnu::always_inline]] inline void forVectors(const Kernel& kernel, int states)
{
    const int vectors = vectorsFor<width>(states);
    if (vectors == 1)
        kernel.template take<width, 1>();
    else if (vectors == 2)
        kernel.template take<width, 2>();
    else
        kernel.template take<width, 0>();
}

struct Multiply {
    PlacesAt places;
    const int* columns;
    int columnCount;
    const Lanes* a;
    std::size_t step;
    double* b;

    template <int width, int known> [[gnu::always_inline]] void take() const
    {
        Sums<width, known> sums(places);
        const Lanes* matrix = a;
        for (int p = 0; p < places.count; ++p, matrix += step) {
            double* x = b + places.bound[p];
            sums.clear();
            const Lanes* column = matrix + places.rows;
            for (int c = 0; c < columnCount; ++c) sums.add(column, x[columns[c]]);
            const double *sum = sums.stored(), *diagonal = reinterpret_cast<const double*>(matrix);
            for (int k = 0; k < places.states; ++k) x[k] = diagonal[k] * x[k] + sum[k];
        }
    }
    template <int width> [[gnu::always_inline]] static void at(Multiply kernel)
    {
        forVectors<Multiply, width>(kernel, kernel.places.states);
    }
};

template <int width> [[gnu::always_inline]] inline double weighed(int count, const double* weights, const double* x)
{
    base::LanesOf<width> lanes{};
    int i = 0;
    for (; i + laneCount <= count; i += laneCount)
        lanes += *base::as<width>(lanesAt(weights + i)) * *base::as<width>(lanesAt(x + i));
    double sum = 0.0;
    for (; i < count; ++i) sum += weights[i] * x[i];
    return sum + base::sumOf(lanes);
}

struct AddOfLiquid {
    PlacesAt places;
    const int* components;
    int componentCount;
    const double* weights;
    int all, weightStep;
    const Lanes* a;
    std::size_t step;
    double* b;

    template <int width, int known> [[gnu::always_inline]] void take() const
    {
        Sums<width, known> sums(places);
        const Lanes* matrix = a;
        const double* weight = weights;
        for (int p = 0; p < places.count; ++p, matrix += step) {
            const double* x = b + places.liquid[p];
            sums.clear();
            const Lanes* column = matrix;
            for (int c = 0; c < componentCount; ++c) sums.add(column, x[components[c]]);
            if (weight) {
                sums.add(column, weighed<width>(all, weight, x));
                weight += weightStep;
            }
            const double* sum = sums.stored();
            double* to = b + places.bound[p];
            for (int k = 0; k < places.states; ++k) to[k] += sum[k];
        }
    }
    template <int width> [[gnu::always_inline]] static void at(AddOfLiquid kernel)
    {
        forVectors<AddOfLiquid, width>(kernel, kernel.places.states);
    }
};

struct MultiplyColumns {
    int states;
    const int* columns;
    int columnCount;
    const Lanes *w, *f;
    int count;
    double factor;
    Lanes* p;

    template <int width> [[gnu::always_inline]] static void at(MultiplyColumns k)
    {
        const int rows = base::lanesFor(k.states), step = rows * (laneCount / width),
                  vectors = vectorsFor<width>(k.states);
        using Vector = typename VectorOf<width>::Type;
        const Vector* w = vectorsOf<width>(k.w);
        for (int c = 0; c < k.count; ++c) {
            const Vector* f = vectorsOf<width>(k.f + c * rows);
            Vector* p = vectorsOf<width>(k.p + c * rows);
            const double* of = reinterpret_cast<const double*>(f);
            for (int r = 0; r < vectors; ++r) {
                Vector sum = w[r] * f[r];
                const Vector* column = w + step;
                for (int i = 0; i < k.columnCount; ++i, column += step) sum += column[r] * of[k.columns[i]];
                p[r] = sum * k.factor;
            }
        }
    }
};

[[gnu::always_inline]] inline void addRowLoop(int count, double factor, const double* row, double* __restrict to)
{
    for (int i = 0; i < count; ++i) to[i] += factor * row[i];
}

} // namespace

void multiplyBound(const PlacesAt& places, const std::vector<int>& columns, const Lanes* a, std::size_t step, double* b)
{
    base::onVectorUnit<Multiply>(Multiply{places, columns.data(), int(columns.size()), a, step, b});
}

void addOfLiquid(const PlacesAt& places, const LiquidColumns& columns, const Lanes* a, std::size_t step, double* b)
{
    base::onVectorUnit<AddOfLiquid>(AddOfLiquid{places, columns.components.data(), int(columns.components.size()),
                                                columns.weights, columns.all, columns.step, a, step, b});
}

void multiplyColumns(int states, const std::vector<int>& columns, const Lanes* w, const Lanes* f, int count,
                     double factor, Lanes* p)
{
    base::onVectorUnit<MultiplyColumns>(
        MultiplyColumns{states, columns.data(), int(columns.size()), w, f, count, factor, p});
}

void addRow(int count, double factor, const double* row, double* to)
{
    base::onVectorUnit<base::Loops<addRowLoop>>(count, factor, row, to);
}

} // namespace titer::unitops::column
