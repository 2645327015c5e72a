// Aliased columns, taken in the order of the model, so that the later one is named.
#include "core/studies/models/aliasing.h"

#include "core/base/text.h"

#include <cmath>

namespace titer::studies {

namespace {

// The columns that stay, one by one at right angles to those before (A. Bjorck 1967, BIT 7), and how each is made of them.
class Basis {
public:
    explicit Basis(int rows)
        : m_rows(rows)
    {
    }

    struct Rest {
        double share;                    // of the column's length
        std::vector<DoubleDouble> along; // what it has of each direction
    };
    // Adds the direction of `column`, unless no more than `tolerance` of its length is left next to the others.
    Rest add(const DoubleDouble* column, double tolerance)
    {
        std::vector<DoubleDouble> left(column, column + m_rows);
        const double length = double(squareRoot(dot(column, column, m_rows)));
        Rest rest{0.0, std::vector<DoubleDouble>(m_directions.size())};
        // Twice is enough: what rounding leaves of the first is taken off by the second.
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t k = 0; k < m_directions.size(); ++k) {
                const DoubleDouble part = dot(m_directions[k].data(), left.data(), m_rows);
                rest.along[k] += part;
                for (std::size_t r = 0; r < left.size(); ++r) left[r] -= part * m_directions[k][r];
            }
        const DoubleDouble remaining = squareRoot(dot(left.data(), left.data(), m_rows));
        rest.share = length > 0.0 ? remaining.high / length : 0.0;
        if (!(rest.share > tolerance)) return rest;
        for (DoubleDouble& value : left) value = value / remaining;
        m_directions.push_back(std::move(left));
        m_triangle.push_back(rest.along);
        m_triangle.back().push_back(remaining);
        return rest;
    }
    // Coefficients of the columns that stay, of a column that is their combination.
    std::vector<double> coefficients(std::vector<DoubleDouble> along) const
    {
        std::vector<double> found(along.size());
        for (std::size_t k = along.size(); k-- > 0;) {
            const DoubleDouble coefficient = along[k] / m_triangle[k][k];
            for (std::size_t r = 0; r < k; ++r) along[r] -= coefficient * m_triangle[k][r];
            found[k] = coefficient.high;
        }
        return found;
    }

private:
    int m_rows;
    std::vector<std::vector<DoubleDouble>> m_directions, m_triangle;
};

// "A:B", "-C", "2*A + B"
std::string combination(const std::vector<std::pair<int, double>>& parts, const Model& model)
{
    constexpr std::size_t max = 6;
    std::string text;
    for (std::size_t i = 0; i < std::min(parts.size(), max); ++i) {
        const double size = std::abs(parts[i].second);
        text += parts[i].second < 0.0 ? (text.empty() ? "-" : " - ") : (text.empty() ? "" : " + ");
        if (std::abs(size - 1.0) > 1e-9) text += base::writeShort(size, 6) + "*";
        const std::string& name = model.columns[std::size_t(parts[i].first)].name;
        text += name == "Intercept" ? "1" : name;
    }
    return parts.size() > max ? text + " + …" : text;
}

} // namespace

std::vector<Alias> findAliases(const DoubleDoubleMatrix& triangle, const Model& model, double tolerance)
{
    const int p = int(model.columns.size());
    Basis basis(triangle.rows);
    std::vector<int> kept;
    std::vector<Alias> aliases;
    for (int c = 0; c < p; ++c) {
        const Basis::Rest rest = basis.add(triangle.column(c), tolerance);
        if (rest.share > tolerance) {
            kept.push_back(c);
            continue;
        }
        const std::vector<double> shares = basis.coefficients(rest.along);
        std::vector<std::pair<int, double>> parts;
        for (std::size_t k = 0; k < shares.size(); ++k)
            if (std::abs(shares[k]) > 1e-9) parts.emplace_back(kept[k], shares[k]);
        aliases.push_back({c, parts.empty() ? "0" : combination(parts, model)});
    }
    return aliases;
}

ModelMatrix withoutAliases(ModelMatrix matrix, const std::vector<Alias>& aliases)
{
    for (auto alias = aliases.rbegin(); alias != aliases.rend(); ++alias) {
        for (ModelTerm& term : matrix.model.terms) {
            if (term.first <= alias->column && alias->column < term.first + term.count) --term.count;
            if (term.first > alias->column) --term.first;
        }
        matrix.model.columns.erase(matrix.model.columns.begin() + alias->column);
        const Eigen::Index behind = matrix.x.cols() - alias->column - 1;
        const Eigen::MatrixXd right = matrix.x.rightCols(behind);
        matrix.x.conservativeResize(Eigen::NoChange, matrix.x.cols() - 1);
        matrix.x.rightCols(behind) = right;
    }
    return matrix;
}

} // namespace titer::studies
