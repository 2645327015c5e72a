#include "core/twin/advice/learned_from.h"

#include "core/base/not_available.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

// Added to each variance, as a share of it: states of a model hang together so closely that what leaves that by a tenth of their scatter is
// still no other state.
constexpr double looseness = 0.01;

} // namespace

std::optional<LearnedFrom> LearnedFrom::read(const std::vector<std::string>& tags,
                                             const std::vector<std::vector<double>>& rows)
{
    std::vector<const std::vector<double>*> sound;
    for (const std::vector<double>& row : rows)
        if (std::ranges::all_of(row, [](double value) { return std::isfinite(value); })) sound.push_back(&row);
    const double n = double(sound.size());
    LearnedFrom learned;
    learned.m_rows = n;
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < tags.size() && n > 1.0; ++c) {
        double mean = 0.0, squares = 0.0;
        for (const std::vector<double>* row : sound) mean += (*row)[c] / n;
        for (const std::vector<double>* row : sound) squares += ((*row)[c] - mean) * ((*row)[c] - mean);
        const double scatter = std::sqrt(squares / (n - 1.0));
        if (!(scatter > 1e-9 * std::abs(mean))) continue;
        columns.push_back(c);
        learned.m_tags.push_back(tags[c]);
        learned.m_mean.push_back(mean);
        learned.m_scatter.push_back(scatter);
    }
    const Eigen::Index p = Eigen::Index(columns.size());
    if (p == 0 || n < 2.0 * double(tags.size())) return std::nullopt;
    Eigen::MatrixXd scaled(Eigen::Index(sound.size()), p);
    for (Eigen::Index r = 0; r < scaled.rows(); ++r)
        for (Eigen::Index c = 0; c < p; ++c)
            scaled(r, c) = ((*sound[std::size_t(r)])[columns[std::size_t(c)]] - learned.m_mean[std::size_t(c)]) /
                           learned.m_scatter[std::size_t(c)];
    Eigen::MatrixXd covariance = studies::crossProduct(scaled) / (n - 1.0);
    covariance.diagonal().array() += looseness;
    const Eigen::MatrixXd inverse = studies::Cholesky(covariance).inverse();
    learned.m_inverse.assign(inverse.data(), inverse.data() + inverse.size()); // symmetric
    learned.m_largest = 0.0;
    std::vector<double> values(std::size_t(p), 0.0);
    for (const std::vector<double>* row : sound) {
        for (std::size_t c = 0; c < values.size(); ++c) values[c] = (*row)[columns[c]];
        learned.m_largest = std::max(learned.m_largest, learned.leverage(values));
    }
    return learned;
}

double LearnedFrom::leverage(std::span<const double> values) const
{
    const std::size_t p = m_tags.size();
    double sum = 0.0;
    for (std::size_t i = 0; i < p; ++i)
        for (std::size_t k = 0; k < p; ++k)
            sum +=
                m_inverse[i * p + k] * (values[i] - m_mean[i]) / m_scatter[i] * (values[k] - m_mean[k]) / m_scatter[k];
    return 1.0 / m_rows + sum / (m_rows - 1.0);
}

double LearnedFrom::reach(std::span<const double> values) const
{
    const bool sound = std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
    return sound ? leverage(values) / m_largest : base::notAvailable;
}

} // namespace titer::twin
