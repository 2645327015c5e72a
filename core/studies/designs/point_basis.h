// A polynomial model taken apart by factor: which columns a change of one coordinate touches, and what each then is.
#pragma once

#include "core/studies/models/terms.h"

#include <span>
#include <vector>

namespace titer::studies {

// Every column of the model matrix is a product of functions of single factors: a power of a continuous one, a contrast of a
// categorical one. The functions of all factors are numbered through; columns come in the order of `expand`.
class PointBasis {
public:
    PointBasis(const Terms& terms, const Factors& factors);

    struct Touch {
        int column = 0;
        int function = 0;
        std::vector<int> others = {}; // functions of the rest of the product
    };

    int columns() const { return int(m_columns.size()); }
    int factors() const { return int(m_begin.size()) - 1; }
    int functions() const { return int(m_functions.size()); }
    // The functions of a factor are begin(factor) .. begin(factor + 1) - 1.
    int begin(int factor) const { return m_begin[std::size_t(factor)]; }
    // The most functions that any factor has.
    int maxFunctions() const;
    // The highest power of a continuous factor; for a categorical one, its levels less one.
    int degree(int factor) const;
    struct Function {
        bool contrast = false;
        int index = 0; // the power, or the level that has +1
    };
    const Function& function(int function) const { return m_functions[std::size_t(function)]; }
    // The functions whose product a column is, sorted by factor.
    const std::vector<int>& product(int column) const { return m_columns[std::size_t(column)]; }
    // Sorted by function.
    const std::vector<Touch>& touched(int factor) const { return m_touched[std::size_t(factor)]; }

    double value(int function, double coded) const
    {
        const Function& f = m_functions[std::size_t(function)];
        if (f.contrast) return coded == double(f.index) ? 1.0 : coded == 0.0 ? -1.0 : 0.0;
        double product = coded;
        for (int i = 1; i < f.index; ++i) product *= coded;
        return product;
    }
    // All functions at a point.
    void values(std::span<const double> point, std::span<double> values) const;
    // The row of the model matrix from the values of all functions.
    void row(std::span<const double> values, std::span<double> row) const;

private:
    int find(int factor, int index) const;

    std::vector<Function> m_functions;
    std::vector<int> m_begin;
    std::vector<std::vector<int>> m_columns;   // the functions of each product
    std::vector<std::vector<Touch>> m_touched; // by factor
};

} // namespace titer::studies
