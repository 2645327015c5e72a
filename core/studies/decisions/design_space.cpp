#include "core/studies/decisions/design_space.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/studies/decisions/optimum.h"
#include "core/studies/decisions/predictive_draws.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;

namespace {

base::Done checkSpecifications(const std::vector<FittedResponse>& responses,
                               const std::vector<Specification>& specifications)
{
    if (specifications.empty())
        return base::inputError("specifications",
                                say(CORE_TR("core", "There is no specification to meet. Enter the limits of at "
                                                    "least one response.")));
    std::set<std::size_t> seen;
    for (const Specification& specification : specifications) {
        const FittedResponse& response = responses[specification.response];
        const std::string where = "specifications/" + response.name;
        if (!seen.insert(specification.response).second)
            return base::inputError(
                where,
                say(CORE_TR("core", "“{1}” has two specifications. Enter both of its limits in one."), response.name));
        if (std::isinf(specification.low) && std::isinf(specification.high))
            return base::inputError(
                where,
                say(CORE_TR("core", "The specification of “{1}” has no limit. Enter at least one."), response.name));
        if (!(specification.low < specification.high))
            return base::inputError(
                where,
                say(CORE_TR("core", "The lower limit of “{1}”, {2}, is not below its upper limit, {3}. "
                                    "Exchange or correct them."),
                    response.name, base::writeShort(specification.low, 6), base::writeShort(specification.high, 6)));
        if (!(response.degreesOfFreedom > 0.0))
            return base::inputError(
                where, say(CORE_TR("core", "The model of “{1}” has no degrees of freedom left to estimate its "
                                           "error. Add runs, or choose a smaller model."),
                           response.name));
    }
    return base::done();
}

base::Done checkSettings(const Factors& factors, const SpaceSettings& settings)
{
    if (settings.draws < minDraws || settings.draws > maxDraws)
        return base::inputError("draws", say(CORE_TR("core", "{1} draws cannot be made. Choose from 100 to {2}."),
                                             std::to_string(settings.draws), std::to_string(maxDraws)));
    for (std::size_t i = 0; i < settings.scatter.size(); ++i) {
        if (!(settings.scatter[i] >= 0.0) || std::isinf(settings.scatter[i]))
            return base::inputError(
                "scatter/" + factors[i].name,
                say(CORE_TR("core", "The scatter of “{1}” is not a standard deviation. Enter 0 or a positive number "
                                    "in the unit of the factor."),
                    factors[i].name));
        if (settings.scatter[i] > 0.0 && factors[i].categorical())
            return base::inputError(
                "scatter/" + factors[i].name,
                say(CORE_TR("core", "“{1}” is categorical and cannot have a scatter. Remove its scatter."),
                    factors[i].name));
    }
    return base::done();
}

} // namespace

struct Acceptance::Draws {
    PredictiveDraws all;
};

base::Result<Acceptance> Acceptance::make(const Factors& factors, std::vector<FittedResponse> responses,
                                          std::vector<Specification> specifications, const SpaceSettings& settings,
                                          StratifiedNormals* normals)
{
    if (const base::Done checked = checkSpecifications(responses, specifications); !checked) return checked.error();
    if (const base::Done checked = checkSettings(factors, settings); !checked) return checked.error();
    Acceptance acceptance;
    for (const Factor& factor : factors) {
        const bool share = factor.kind == Factor::Kind::Mixture;
        acceptance.m_bounds.push_back({share ? factor.low : -1.0, share ? factor.high : 1.0});
        if (!share || acceptance.m_mixture) continue;
        base::Result<SearchSpace> mixture = searchSpace(factors, settings.constraints, {});
        if (!mixture) return mixture.error();
        acceptance.m_mixture = std::make_shared<const SearchSpace>(std::move(*mixture));
        responses = over(*acceptance.m_mixture, std::move(responses));
    }
    if (!settings.constraints.empty() && !acceptance.m_mixture) {
        base::Result<Region> region = Region::make(factors, settings.constraints);
        if (!region) return region.error();
        acceptance.m_region = std::make_shared<const Region>(std::move(*region));
    }
    SpaceSettings own = settings;
    own.models.clear();
    for (Specification& specification : specifications) {
        acceptance.m_responses.push_back(responses[specification.response]);
        if (!settings.models.empty()) own.models.push_back(settings.models[specification.response]);
        specification.response = acceptance.m_responses.size() - 1;
    }
    acceptance.m_limits = std::move(specifications);
    const bool scatters =
        std::any_of(settings.scatter.begin(), settings.scatter.end(), [](double s) { return s > 0.0; });
    acceptance.m_cases = own.models.empty() ? 0 : int(own.models.front().rows());
    if (acceptance.m_responses.size() > 1 || scatters || settings.alwaysDraw || acceptance.m_cases > 0)
        acceptance.m_draws = std::make_shared<const Draws>(
            Draws{PredictiveDraws(acceptance.m_responses, acceptance.m_limits, own, normals)});
    return acceptance;
}

bool Acceptance::exact() const
{
    return !m_draws;
}

int Acceptance::draws() const
{
    return m_draws ? m_draws->all.count() : 0;
}

int Acceptance::independent() const
{
    return m_cases > 0 ? std::min(m_cases, draws()) : draws();
}

double Acceptance::standardError(double probability) const
{
    return m_draws ? std::sqrt(std::max(0.0, probability * (1.0 - probability)) / independent()) : 0.0;
}

double Acceptance::atLeast(double probability) const
{
    if (!m_draws) return probability;
    const double met = std::round(probability * independent());
    return met > 0.0 ? betaQuantile(0.05, met, independent() - met + 1.0) : 0.0;
}

double Acceptance::atMost(double probability) const
{
    if (!m_draws) return probability;
    const double met = std::round(probability * independent());
    return met < independent() ? betaQuantile(0.95, met + 1.0, independent() - met) : 1.0;
}

double Acceptance::closedForm(std::size_t place, std::span<const double> point) const
{
    const FittedResponse& response = m_responses[place];
    const Specification& limits = m_limits[place];
    const Eigen::VectorXd row = response.row(point);
    const double mean = row.dot(response.coefficients);
    const double leverage = std::max(0.0, row.dot(response.inverse * row));
    const double deviation = response.residualSd * std::sqrt(1.0 + leverage);
    if (deviation == 0.0) return mean >= limits.low && mean <= limits.high ? 1.0 : 0.0;
    const double df = response.degreesOfFreedom;
    const double low = (limits.low - mean) / deviation, high = (limits.high - mean) / deviation;
    // Tails are subtracted in the half where both are small.
    return low > 0.0 ? tCdf(-low, df) - tCdf(-high, df) : tCdf(high, df) - tCdf(low, df);
}

double Acceptance::at(std::span<const double> point) const
{
    return m_draws ? double(m_draws->all.meetingAt(point)) / draws() : closedForm(0, point);
}

std::vector<double> Acceptance::each(std::span<const double> point) const
{
    std::vector<double> found;
    if (!m_draws) return {closedForm(0, point)};
    for (const int count : m_draws->all.meetingEachAt(point)) found.push_back(double(count) / draws());
    return found;
}

bool Acceptance::allows(std::span<const double> point) const
{
    if (m_mixture) {
        const Eigen::VectorXd whole =
            m_mixture->completed(Eigen::Map<const Eigen::VectorXd>(point.data(), Eigen::Index(point.size())));
        return m_mixture->allows(whole);
    }
    return !m_region || m_region->contains(point);
}

std::vector<double> Acceptance::completed(std::vector<double> point) const
{
    if (!m_mixture) return point;
    const Eigen::VectorXd whole =
        m_mixture->completed(Eigen::Map<const Eigen::VectorXd>(point.data(), Eigen::Index(point.size())));
    return {whole.begin(), whole.end()};
}

Eigen::MatrixXd Acceptance::map(std::span<const double> point, const MapAxis& first, const MapAxis& second) const
{
    Eigen::MatrixXd probabilities = wholeMap(point, first, second);
    std::vector<double> at(point.begin(), point.end());
    for (Eigen::Index j = 0; (m_region || m_mixture) && j < second.values.size(); ++j)
        for (Eigen::Index i = 0; i < first.values.size(); ++i) {
            at[second.factor] = second.values[j];
            at[first.factor] = first.values[i];
            if (!allows(at)) probabilities(i, j) = base::notAvailable;
        }
    return probabilities;
}

Eigen::MatrixXd Acceptance::wholeMap(std::span<const double> point, const MapAxis& first, const MapAxis& second) const
{
    if (m_draws) return m_draws->all.meetingOver(point, first, second).cast<double>() / double(draws());
    Eigen::MatrixXd probabilities(first.values.size(), second.values.size());
    std::vector<double> at(point.begin(), point.end());
    for (Eigen::Index j = 0; j < second.values.size(); ++j)
        for (Eigen::Index i = 0; i < first.values.size(); ++i) {
            at[second.factor] = second.values[j];
            at[first.factor] = first.values[i];
            probabilities(i, j) = closedForm(0, at);
        }
    return probabilities;
}

} // namespace titer::studies
