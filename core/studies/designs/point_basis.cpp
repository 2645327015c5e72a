#include "core/studies/designs/point_basis.h"

#include <algorithm>

namespace titer::studies {

namespace {

// Powers of a continuous factor that occur; all contrasts of a categorical one that does.
std::vector<int> indicesOf(const Terms& terms, const Factor& factor, std::size_t f)
{
    std::vector<int> indices;
    for (const Term& term : terms) {
        if (term.powers[f] == 0) continue;
        if (!factor.categorical())
            indices.push_back(term.powers[f]);
        else
            for (int level = 1; level < int(factor.levels.size()); ++level) indices.push_back(level);
    }
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

} // namespace

PointBasis::PointBasis(const Terms& terms, const Factors& factors)
    : m_begin{0}
    , m_touched(factors.size())
{
    std::vector<int> factorOf;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        for (const int index : indicesOf(terms, factors[f], f)) {
            m_functions.push_back({factors[f].categorical(), index});
            factorOf.push_back(int(f));
        }
        m_begin.push_back(int(m_functions.size()));
    }
    for (const Term& term : terms) {
        std::vector<std::vector<int>> columns(1);
        for (std::size_t f = 0; f < factors.size(); ++f) {
            if (term.powers[f] == 0) continue;
            const int first = find(int(f), factors[f].categorical() ? 1 : term.powers[f]);
            const int count = factors[f].categorical() ? int(factors[f].levels.size()) - 1 : 1;
            std::vector<std::vector<int>> longer;
            for (const std::vector<int>& column : columns)
                for (int i = 0; i < count; ++i) {
                    longer.push_back(column);
                    longer.back().push_back(first + i);
                }
            columns = std::move(longer);
        }
        m_columns.insert(m_columns.end(), columns.begin(), columns.end());
    }
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        for (const int function : m_columns[c]) {
            Touch touch{int(c), function};
            for (const int other : m_columns[c])
                if (other != function) touch.others.push_back(other);
            m_touched[std::size_t(factorOf[std::size_t(function)])].push_back(std::move(touch));
        }
    for (std::vector<Touch>& touched : m_touched)
        std::stable_sort(touched.begin(), touched.end(),
                         [](const Touch& a, const Touch& b) { return a.function < b.function; });
}

int PointBasis::find(int factor, int index) const
{
    int function = begin(factor);
    while (m_functions[std::size_t(function)].index != index) ++function;
    return function;
}

int PointBasis::maxFunctions() const
{
    int max = 0;
    for (int f = 0; f < factors(); ++f) max = std::max(max, begin(f + 1) - begin(f));
    return max;
}

int PointBasis::degree(int factor) const
{
    // The functions are sorted by their index.
    return begin(factor + 1) == begin(factor) ? 0 : m_functions[std::size_t(begin(factor + 1) - 1)].index;
}

void PointBasis::values(std::span<const double> point, std::span<double> values) const
{
    for (int f = 0; f < factors(); ++f)
        for (int i = begin(f); i < begin(f + 1); ++i) values[std::size_t(i)] = value(i, point[std::size_t(f)]);
}

void PointBasis::row(std::span<const double> values, std::span<double> row) const
{
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        double product = 1.0;
        for (const int function : m_columns[c]) product *= values[std::size_t(function)];
        row[c] = product;
    }
}

} // namespace titer::studies
