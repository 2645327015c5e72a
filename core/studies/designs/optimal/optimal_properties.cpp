#include "core/base/text.h"
#include "core/studies/designs/line_search.h"
#include "core/studies/designs/moments.h"
#include "core/studies/designs/optimal/optimal.h"
#include "core/studies/designs/verification.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

// Where variance is looked for first: every combination of the levels -1, 0 and 1 where those are few, else random points.
std::vector<std::vector<double>> lookout(const Region& region)
{
    const Factors& factors = region.factors();
    constexpr double max = 7000.0;
    constexpr int drawn = 3000;
    double combinations = 1.0;
    for (const Factor& factor : factors) combinations *= factor.categorical() ? double(factor.levels.size()) : 3.0;
    std::vector<std::vector<double>> points;
    if (region.box() && combinations <= max) {
        points.assign(1, {});
        for (const Factor& factor : factors) {
            std::vector<std::vector<double>> longer;
            for (const std::vector<double>& point : points)
                for (int level = 0; level < (factor.categorical() ? int(factor.levels.size()) : 3); ++level) {
                    longer.push_back(point);
                    longer.back().push_back(factor.categorical() ? level : level - 1);
                }
            points = std::move(longer);
        }
        return points;
    }
    base::Random random(1, "lookout");
    for (int i = 0; i < drawn; ++i) {
        points.emplace_back(factors.size());
        region.scatter(random, points.back());
    }
    return points;
}

class Variance {
public:
    Variance(const Design& design, const Region& region)
        : m_basis(design.model, design.factors)
        , m_region(region)
        , m_covariance(
              Qr(blockedModelMatrix(design)).inverseInformation().topLeftCorner(m_basis.columns(), m_basis.columns()))
        , m_values(std::size_t(m_basis.functions()))
        , m_row(std::size_t(m_basis.columns()))
    {
    }

    double at(std::span<const double> point)
    {
        m_basis.values(point, m_values);
        m_basis.row(m_values, m_row);
        const Eigen::Map<const Eigen::VectorXd> f(m_row.data(), m_basis.columns());
        return f.dot(m_covariance * f);
    }

    // Over the region: from the best points of the lookout along single coordinates.
    double largest()
    {
        std::vector<std::pair<double, std::vector<double>>> best;
        for (std::vector<double>& point : lookout(m_region)) best.emplace_back(at(point), std::move(point));
        constexpr std::size_t climbers = 12;
        const std::size_t count = std::min(climbers, best.size());
        std::partial_sort(best.begin(), best.begin() + std::ptrdiff_t(count), best.end(),
                          [](const auto& a, const auto& b) { return a.first > b.first; });
        double largest = 0.0;
        for (std::size_t i = 0; i < count; ++i) largest = std::max(largest, climb(best[i].second));
        return largest;
    }

    double average() const
    {
        constexpr int points = 4096;
        const Eigen::MatrixXd moments =
            m_region.box() ? cubeMoments(m_basis) : pointMoments(m_basis, m_region.spread(1, points));
        return moments.cwiseProduct(m_covariance).sum();
    }

    double trace() const { return m_covariance.trace(); }

private:
    double climb(std::vector<double> point)
    {
        double value = at(point);
        constexpr int sweeps = 5, looks = 8;
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (std::size_t f = 0; f < point.size(); ++f) {
                if (m_region.factors()[f].kind != Factor::Kind::Continuous) continue;
                const Region::Reach bounds = m_region.box() ? Region::Reach{-1.0, 1.0} : m_region.bounds(point, int(f));
                std::vector<double> tried = point;
                const double coded = highest(bounds.back, bounds.forth, looks, [&](double x) {
                    tried[f] = x;
                    return at(tried);
                });
                tried[f] = coded;
                if (const double found = at(tried); found > value) {
                    value = found;
                    point = tried;
                }
            }
        return value;
    }

    PointBasis m_basis;
    const Region& m_region;
    Eigen::MatrixXd m_covariance;
    std::vector<double> m_values, m_row;
};

} // namespace

std::vector<Property> predictionProperties(const Design& design, const Region& region)
{
    Variance variance(design, region);
    const double n = design.runs(), p = columnCount(design.model, design.factors);
    const double average = variance.average(), a = 100.0 * p / (n * variance.trace()),
                 g = 100.0 * p / (n * variance.largest());
    std::vector<Property> properties;
    properties.push_back(
        {.key = "average_prediction_variance",
         .value = average,
         .statement = say(CORE_TR("core", "Average prediction variance {1}"), base::writeShort(average, 6)),
         .definition =
             region.box()
                 ? say(CORE_TR("core", "The average of f'(X'X)^-1 f over the cube from -1 to +1, in units of the "
                                       "variance of one run; exact, by the moments of the cube (criterion I)."))
                 : say(CORE_TR("core", "The average of f'(X'X)^-1 f over the region allowed by the constraints, in "
                                       "units of the variance of one run; over 4096 points of a scrambled Halton "
                                       "sequence (criterion I)."))});
    properties.push_back(
        {.key = "a_efficiency",
         .value = a,
         .statement = say(CORE_TR("core", "A-efficiency {1} %"), base::writeShort(a, 6)),
         .definition = say(CORE_TR("core", "100 p / (n trace (X'X)^-1) with the model in coded units."))});
    properties.push_back(
        {.key = "g_efficiency",
         .value = g,
         .statement = say(CORE_TR("core", "G-efficiency {1} %"), base::writeShort(g, 6)),
         .definition =
             say(CORE_TR("core", "100 p / (n d), where d is the maximum f'(X'X)^-1 f that a search over the region "
                                 "found."))});
    return properties;
}

} // namespace titer::studies
