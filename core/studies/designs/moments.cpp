#include "core/studies/designs/moments.h"

#include "core/studies/numerics/dense.h"

#include <map>
#include <vector>

namespace titer::studies {

namespace {

// The levels of a categorical factor are its contrasts and the first. A product of two different contrasts is 1 at the first level
// only, that of one with itself at two; a single one is +1 and -1 once.
double contrastMoment(const std::vector<int>& levels, int levelCount)
{
    if (levels.size() == 1) return 0.0;
    return (levels[0] == levels[1] ? 2.0 : 1.0) / levelCount;
}

struct Product {
    int power = 0;           // of a continuous factor
    std::vector<int> levels; // of a categorical one
};

// What two columns multiply to, by factor.
std::map<int, Product> productOf(const PointBasis& basis, int a, int b)
{
    std::map<int, Product> product;
    for (const int column : {a, b})
        for (const int function : basis.product(column)) {
            int factor = 0;
            while (basis.begin(factor + 1) <= function) ++factor;
            const PointBasis::Function& f = basis.function(function);
            if (f.contrast)
                product[factor].levels.push_back(f.index);
            else
                product[factor].power += f.index;
        }
    return product;
}

// continuous(a, b, product) is the average over the factors that are not categorical.
template <class F> Eigen::MatrixXd momentsBy(const PointBasis& basis, const F& continuous)
{
    const int p = basis.columns();
    Eigen::MatrixXd moments(p, p);
    for (int a = 0; a < p; ++a)
        for (int b = 0; b <= a; ++b) {
            const std::map<int, Product> product = productOf(basis, a, b);
            double moment = 1.0;
            for (const auto& [factor, part] : product)
                if (!part.levels.empty())
                    moment *= contrastMoment(part.levels, basis.begin(factor + 1) - basis.begin(factor) + 1);
            if (moment != 0.0) moment *= continuous(a, b, product);
            moments(a, b) = moments(b, a) = moment;
        }
    return moments;
}

} // namespace

Eigen::MatrixXd cubeMoments(const PointBasis& basis)
{
    return momentsBy(basis, [](int, int, const std::map<int, Product>& product) {
        double moment = 1.0;
        for (const auto& [factor, part] : product)
            if (part.levels.empty()) moment *= part.power % 2 == 0 ? 1.0 / (part.power + 1) : 0.0;
        return moment;
    });
}

Eigen::MatrixXd pointMoments(const PointBasis& basis, const Eigen::MatrixXd& points)
{
    // The continuous part of each column at each point, columns x points.
    Eigen::MatrixXd values(basis.functions(), points.rows());
    for (int factor = 0; factor < basis.factors(); ++factor)
        for (int f = basis.begin(factor); f < basis.begin(factor + 1); ++f)
            for (Eigen::Index i = 0; i < points.rows(); ++i)
                values(f, i) = basis.function(f).contrast ? 1.0 : basis.value(f, points(i, factor));
    Eigen::MatrixXd columns = Eigen::MatrixXd::Ones(basis.columns(), points.rows());
    for (int c = 0; c < basis.columns(); ++c)
        for (const int f : basis.product(c)) columns.row(c).array() *= values.row(f).array();
    const Eigen::MatrixXd averages = outerProduct(columns, columns) / double(points.rows());
    return momentsBy(basis, [&](int a, int b, const std::map<int, Product>&) { return averages(a, b); });
}

} // namespace titer::studies
