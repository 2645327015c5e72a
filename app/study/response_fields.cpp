#include "app/study/response_fields.h"

#include "core/base/not_available.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using studies::Factor;
using studies::FittedResponse;

namespace {

// Rows are made in one place, since there are thousands of them.
class Row {
public:
    explicit Row(const FittedResponse& response)
        : m_response(response)
        , m_row(response.coefficients.size())
    {
    }
    double mean(std::span<const double> point)
    {
        m_response.expand(point, {m_row.data(), std::size_t(m_row.size())});
        return m_row.dot(m_response.coefficients);
    }
    // Standard deviation of the mean where it was asked for last.
    double deviation() const
    {
        return m_response.residualSd * std::sqrt(std::max(0.0, m_row.dot(m_response.inverse * m_row)));
    }

private:
    const FittedResponse& m_response;
    Eigen::VectorXd m_row;
};

double quantile(const FittedResponse& response)
{
    return response.degreesOfFreedom > 0.0 ? studies::tQuantile(0.975, response.degreesOfFreedom) : base::notAvailable;
}

} // namespace

std::vector<double> movedTo(const studies::Factors& factors, std::vector<double> setting, std::size_t factor,
                            double coded)
{
    if (factors[factor].kind == Factor::Kind::Mixture) {
        double others = 0.0;
        for (std::size_t i = 0; i < factors.size(); ++i)
            if (i != factor && factors[i].kind == Factor::Kind::Mixture) others += setting[i];
        const double left = others + setting[factor] - coded;
        for (std::size_t i = 0; i < factors.size(); ++i)
            if (i != factor && factors[i].kind == Factor::Kind::Mixture && others > 0.0) setting[i] *= left / others;
    }
    setting[factor] = coded;
    return setting;
}

std::vector<double> valuesOver(const Factor& factor, int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i) values.push_back(factor.low + (factor.high - factor.low) * i / (count - 1));
    return values;
}

Profile profileOf(const FittedResponse& response, const studies::Factors& factors, const std::vector<double>& setting,
                  std::size_t factor)
{
    Profile profile;
    if (factors[factor].categorical())
        for (std::size_t level = 0; level < factors[factor].levels.size(); ++level)
            profile.across.push_back(double(level));
    else
        profile.across = valuesOver(factors[factor], profilePoints);
    Row row(response);
    const double t = quantile(response);
    for (const double natural : profile.across) {
        const double mean = row.mean(movedTo(factors, setting, factor, factors[factor].toCoded(natural)));
        const double half = t * row.deviation();
        profile.mean.push_back(mean);
        profile.low.push_back(mean - half);
        profile.high.push_back(mean + half);
    }
    return profile;
}

MeanAt meanWithin(const FittedResponse& response, const std::vector<double>& setting)
{
    Row row(response);
    const double mean = row.mean(setting);
    return {mean, quantile(response) * row.deviation()};
}

ContourField meanField(const FittedResponse& response, const studies::Factors& factors,
                       const std::vector<double>& setting, std::size_t across, std::size_t up, int count)
{
    ContourField field{.across = valuesOver(factors[across], count), .up = valuesOver(factors[up], count)};
    field.values.reserve(field.across.size() * field.up.size());
    Row row(response);
    std::vector<double> point = setting;
    for (const double y : field.up) {
        point[up] = factors[up].toCoded(y);
        for (const double x : field.across) {
            point[across] = factors[across].toCoded(x);
            field.values.push_back(row.mean(point));
        }
    }
    return field;
}

} // namespace titer::app
