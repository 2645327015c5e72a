#include "app/cli/doe/doe_optimize_extras.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::Json;
using base::say;

base::Errors addPareto(const OptimumAnswer& answer, const studies::SearchSpace& space, OptimumExtras& extras)
{
    if (answer.goals.size() < 2)
        return {{base::Code::Input, "--pareto", say("A Pareto front needs two goals or more. Give another.")}};
    extras.pareto = studies::paretoFront(answer.models.responses, answer.goals, space,
                                         {.search = {.seed = answer.seed, .candidates = 2000, .evaluations = 1500}});
    return {};
}

base::Errors addSensitivity(const OptimumAnswer& answer, std::stop_token stop, OptimumExtras& extras)
{
    const studies::Factors& factors = answer.models.factors;
    for (const studies::Goal& goal : answer.goals) {
        const studies::FittedResponse& response = answer.models.responses[goal.response];
        const auto model = [&](std::span<const double> unit) {
            std::vector<double> point(unit.begin(), unit.end());
            for (std::size_t f = 0; f < factors.size(); ++f) {
                const double levels = double(factors[f].levels.size());
                point[f] = factors[f].categorical() ? std::min(levels - 1.0, std::floor(unit[f] * levels))
                                                    : 2.0 * unit[f] - 1.0;
            }
            return studies::meanAt(response, point);
        };
        const studies::SensitivitySettings settings{.confidence = answer.confidence, .seed = answer.seed};
        auto sobol = studies::sobolIndices(model, int(factors.size()), settings, stop);
        auto morris = studies::morrisEffects(model, int(factors.size()), settings, stop);
        if (!sobol) return {sobol.error()};
        if (!morris) return {morris.error()};
        extras.sobol.push_back(std::move(*sobol));
        extras.morris.push_back(std::move(*morris));
    }
    return {};
}

base::Errors addNextRuns(const OptimumAnswer& answer, const studies::SearchSpace& space, int count,
                         std::stop_token stop, OptimumExtras& extras)
{
    const studies::ResponseModels& models = answer.models;
    for (const studies::Factor& factor : models.factors)
        if (factor.categorical())
            return {{base::Code::Input, "--next",
                     say("“{1}” is categorical, but a Gaussian process needs factors with bounds. Hold it with --at "
                         "and omit the runs of its other levels.",
                         factor.name)}};
    // Rows with a value of every goal.
    std::vector<Eigen::VectorXd> points;
    std::vector<double> worth;
    for (Eigen::Index row = 0; row < models.points.rows(); ++row) {
        std::vector<double> values;
        for (const studies::Goal& goal : answer.goals) {
            const studies::LinearFit& fit = models.fits[goal.response];
            const auto place = std::find(fit.rows.begin(), fit.rows.end(), int(row));
            if (place != fit.rows.end()) values.push_back(fit.y[place - fit.rows.begin()]);
        }
        if (values.size() < answer.goals.size()) continue;
        points.push_back(models.points.row(row).transpose());
        worth.push_back(studies::desirabilityOrShortfall(answer.goals, values));
    }
    Eigen::MatrixXd settings(Eigen::Index(points.size()), Eigen::Index(models.factors.size()));
    for (std::size_t i = 0; i < points.size(); ++i) settings.row(Eigen::Index(i)) = points[i].transpose();
    base::Result<studies::Surrogate> surrogate =
        studies::Surrogate::fit(settings, Eigen::Map<const Eigen::VectorXd>(worth.data(), Eigen::Index(worth.size())),
                                {.seed = answer.seed}, stop);
    if (!surrogate) return {surrogate.error()};
    extras.nextRuns = studies::nextRuns(*surrogate, {}, space, count, {.seed = answer.seed, .evaluations = 1000});
    extras.surrogate = std::move(*surrogate);
    return {};
}

namespace {

std::vector<double> meansAt(const OptimumAnswer& answer, const std::vector<double>& point)
{
    std::vector<double> means;
    for (const studies::Goal& goal : answer.goals)
        means.push_back(studies::meanAt(answer.models.responses[goal.response], point));
    return means;
}

std::string paretoText(const OptimumAnswer& answer, const OptimumExtras& extras)
{
    Table table({0});
    std::vector<std::string> head{"Desirability"};
    for (const studies::Goal& goal : answer.goals) {
        const studies::FittedResponse& response = answer.models.responses[goal.response];
        head.push_back(response.name + (response.unit.empty() ? "" : " [" + response.unit + "]"));
    }
    for (const studies::Factor& factor : answer.models.factors) head.push_back(factor.title());
    table.add(std::move(head));
    for (const studies::ParetoPoint& one : extras.pareto) {
        const std::vector<double> means = meansAt(answer, one.point);
        std::vector<std::string> row{base::writeNumber(studies::overallDesirability(answer.goals, means), 4)};
        for (const double mean : means) row.push_back(base::writeShort(mean, 5));
        for (std::size_t f = 0; f < answer.models.factors.size(); ++f)
            row.push_back(settingText(answer.models.factors[f], one.point[f]));
        table.add(std::move(row));
    }
    return "\nPareto front: no response gets better from here without another getting worse\n" + table.text();
}

std::string sensitivityText(const OptimumAnswer& answer, const OptimumExtras& extras)
{
    std::string text;
    for (std::size_t i = 0; i < answer.goals.size(); ++i) {
        const studies::FittedResponse& response = answer.models.responses[answer.goals[i].response];
        Table table({1, 3, 5, 6, 7});
        table.add({"Factor", "First order", "", "Total", "", "mu", "mu*", "sigma"});
        const auto interval = [](const studies::SensitivityIndex& index) {
            return "(" + base::writeNumber(index.low, 3) + " to " + base::writeNumber(index.high, 3) + ")";
        };
        for (std::size_t f = 0; f < answer.models.factors.size(); ++f) {
            const studies::SensitivityIndex &first = extras.sobol[i].first[f], &total = extras.sobol[i].total[f];
            table.add({answer.models.factors[f].name, base::writeNumber(first.value, 3), interval(first),
                       base::writeNumber(total.value, 3), interval(total), base::writeShort(extras.morris[i].mu[f], 4),
                       base::writeShort(extras.morris[i].muStar[f], 4),
                       base::writeShort(extras.morris[i].sigma[f], 4)});
        }
        text += "\nShare of the variation of " + response.name + " (Sobol), and its change over each factor's range " +
                (response.unit.empty() ? "" : "[" + response.unit + "] ") + "(Morris)" +
                (answer.models.constraints.empty() ? "" : ", over the bounds without the constraints") + "\n" +
                table.text();
    }
    return text;
}

std::string nextText(const OptimumAnswer& answer, const OptimumExtras& extras)
{
    Table table;
    std::vector<std::string> head{"Next run"};
    for (const studies::Factor& factor : answer.models.factors) head.push_back(factor.title());
    table.add(std::move(head));
    for (Eigen::Index i = 0; i < extras.nextRuns.rows(); ++i) {
        std::vector<std::string> row{std::to_string(i + 1)};
        for (std::size_t f = 0; f < answer.models.factors.size(); ++f)
            row.push_back(settingText(answer.models.factors[f], extras.nextRuns(i, Eigen::Index(f))));
        table.add(std::move(row));
    }
    return "\nMost promising runs, by a Gaussian process of the desirability of the " +
           std::to_string(extras.surrogate->values().size()) + " runs (leave-one-out: Q² " +
           base::writeNumber(extras.surrogate->leaveOneOut().q2, 3) + ")\n" + table.text();
}

Json indexJson(const studies::SensitivityIndex& index)
{
    Json json = Json::object();
    json["value"] = index.value;
    json["low"] = index.low;
    json["high"] = index.high;
    return json;
}

Json sensitivityJson(const OptimumAnswer& answer, const OptimumExtras& extras)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < extras.sobol.size(); ++i) {
        Json json = Json::object();
        json["id"] = answer.models.responses[answer.goals[i].response].name;
        json["unit"] = answer.models.responses[answer.goals[i].response].unit;
        Json factors = Json::array();
        for (std::size_t f = 0; f < answer.models.factors.size(); ++f) {
            Json one = Json::object();
            one["id"] = answer.models.factors[f].name;
            one["first"] = indexJson(extras.sobol[i].first[f]);
            one["total"] = indexJson(extras.sobol[i].total[f]);
            one["mu"] = extras.morris[i].mu[f];
            one["mu_star"] = extras.morris[i].muStar[f];
            one["sigma"] = extras.morris[i].sigma[f];
            factors.push(std::move(one));
        }
        json["factors"] = std::move(factors);
        list.push(std::move(json));
    }
    return list;
}

} // namespace

std::string extrasReport(const OptimumAnswer& answer, const OptimumExtras& extras)
{
    std::string text;
    if (!extras.pareto.empty()) text += paretoText(answer, extras);
    if (!extras.sobol.empty()) text += sensitivityText(answer, extras);
    if (extras.surrogate) text += nextText(answer, extras);
    return text;
}

void addExtras(const OptimumAnswer& answer, const OptimumExtras& extras, Json& json)
{
    if (!extras.pareto.empty()) {
        Json front = Json::array();
        for (const studies::ParetoPoint& one : extras.pareto) {
            const std::vector<double> means = meansAt(answer, one.point);
            Json point = Json::object();
            point["desirability"] = studies::overallDesirability(answer.goals, means);
            point["settings"] = settingsJson(answer.models.factors, one.point);
            Json values = Json::object();
            for (std::size_t i = 0; i < means.size(); ++i)
                values[answer.models.responses[answer.goals[i].response].name] = means[i];
            point["means"] = std::move(values);
            front.push(std::move(point));
        }
        json["pareto"] = std::move(front);
    }
    if (!extras.sobol.empty()) json["sensitivity"] = sensitivityJson(answer, extras);
    if (extras.surrogate) {
        Json runs = Json::array();
        for (Eigen::Index i = 0; i < extras.nextRuns.rows(); ++i) {
            const Eigen::VectorXd point = extras.nextRuns.row(i).transpose();
            runs.push(settingsJson(answer.models.factors, {point.begin(), point.end()}));
        }
        json["next_runs"] = std::move(runs);
        json["next_runs_q2"] = extras.surrogate->leaveOneOut().q2;
    }
}

} // namespace titer::cli
