#include "core/studies/analysis/effects.h"

#include "core/base/math/median.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::studies {

namespace {

std::vector<int> factorialRows(const Eigen::MatrixXd& coded)
{
    std::vector<int> rows;
    for (int row = 0; row < coded.rows(); ++row)
        if ((coded.row(row).array().abs() == 1.0).all()) rows.push_back(row);
    return rows;
}

std::string productName(std::span<const int> factors, std::span<const std::string> names)
{
    std::string name;
    for (const int factor : factors) name += (name.empty() ? "" : ":") + names[std::size_t(factor)];
    return name;
}

// The next choice of indices below `count` in lexicographic order; false after the last.
bool nextChoice(std::vector<int>& choice, int count)
{
    const int size = int(choice.size());
    int at = size - 1;
    while (at >= 0 && choice[std::size_t(at)] == count - size + at) --at;
    if (at < 0) return false;
    ++choice[std::size_t(at)];
    for (int i = at + 1; i < size; ++i) choice[std::size_t(i)] = choice[std::size_t(i - 1)] + 1;
    return true;
}

// The contrasts that were taken so far, mutually orthogonal.
class Contrasts {
public:
    enum class Place { New, Alias, Between };

    Place place(const Eigen::VectorXd& column, std::size_t& with, bool& opposite) const
    {
        const double runs = double(column.size());
        if (column.sum() != 0.0) return Place::Between;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const double dot = m_columns[i].dot(column);
            if (dot == 0.0) continue;
            with = i;
            opposite = dot < 0.0;
            return std::abs(dot) == runs ? Place::Alias : Place::Between;
        }
        return Place::New;
    }
    void add(Eigen::VectorXd column) { m_columns.push_back(std::move(column)); }

private:
    std::vector<Eigen::VectorXd> m_columns;
};

} // namespace

std::vector<Effect> twoLevelEffects(const Eigen::MatrixXd& coded, const Eigen::VectorXd& response,
                                    std::span<const std::string> names, int highestOrder)
{
    const std::vector<int> rows = factorialRows(coded);
    if (rows.size() < 2) return {};
    const Eigen::MatrixXd x = coded(rows, Eigen::all);
    const Eigen::VectorXd y = response(rows);
    const double runs = double(rows.size()), mean = y.mean();
    std::vector<Effect> effects;
    Contrasts contrasts;
    const int count = int(x.cols());
    for (int order = 1; order <= std::min(highestOrder, count); ++order) {
        std::vector<int> choice(static_cast<std::size_t>(order));
        std::iota(choice.begin(), choice.end(), 0);
        do {
            Eigen::VectorXd column = x.col(choice.front());
            for (std::size_t i = 1; i < choice.size(); ++i) column.array() *= x.col(choice[i]).array();
            std::size_t with = 0;
            bool opposite = false;
            const Contrasts::Place place = contrasts.place(column, with, opposite);
            if (place == Contrasts::Place::Alias)
                effects[with].aliases.push_back((opposite ? "-" : "") + productName(choice, names));
            if (place != Contrasts::Place::New) continue;
            const double contrast = column.dot((y.array() - mean).matrix());
            effects.push_back({.name = productName(choice, names),
                               .factors = choice,
                               .value = 2.0 * contrast / runs,
                               .sumOfSquares = contrast * contrast / runs});
            contrasts.add(std::move(column));
        } while (nextChoice(choice, count));
    }
    return effects;
}

std::vector<HalfNormalPoint> halfNormal(std::span<const double> effects)
{
    std::vector<HalfNormalPoint> points;
    for (std::size_t i = 0; i < effects.size(); ++i)
        points.push_back({.effect = int(i), .absolute = std::abs(effects[i])});
    std::stable_sort(points.begin(), points.end(),
                     [](const auto& a, const auto& b) { return a.absolute < b.absolute; });
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].quantile = normalQuantile(0.5 + 0.5 * (double(i) + 0.5) / double(points.size()));
    return points;
}

Lenth lenth(std::span<const double> effects, double confidence)
{
    if (effects.empty()) return {};
    std::vector<double> absolute;
    for (const double effect : effects) absolute.push_back(std::abs(effect));
    Lenth result;
    result.s0 = 1.5 * base::median(absolute);
    std::erase_if(absolute, [&](double effect) { return effect >= 2.5 * result.s0; });
    if (!absolute.empty()) result.pseudoStandardError = 1.5 * base::median(absolute);
    const double count = double(effects.size());
    result.degreesOfFreedom = count / 3.0;
    const double each = 0.5 * (1.0 + confidence), all = 0.5 * (1.0 + std::pow(confidence, 1.0 / count));
    result.marginOfError = tQuantile(each, result.degreesOfFreedom) * result.pseudoStandardError;
    result.simultaneousMarginOfError = tQuantile(all, result.degreesOfFreedom) * result.pseudoStandardError;
    return result;
}

} // namespace titer::studies
