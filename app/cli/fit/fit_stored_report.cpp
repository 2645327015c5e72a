#include "app/cli/fit/fit_stored_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::Json;
using studies::FittedValue;
using studies::LikelihoodFit;
using studies::LikelihoodFitOptions;

namespace {

constexpr const char* scaleIds[] = {"lin", "log", "log10"};

std::string shortValue(double value)
{
    return base::writeShort(value, 6);
}

const studies::LikelihoodRecord::Parameter& parameterOf(const LikelihoodFit& fit, const FittedValue& value)
{
    return fit.record.parameters[std::size_t(value.parameter)];
}

double objectiveOf(const LikelihoodFit& fit)
{
    return fit.value.negativeLog + fit.prior;
}

// How far the interval goes from the estimate, in percent of it, where it is even to both sides.
std::string percentOf(const FittedValue& value)
{
    if (!value.stdError || value.value == 0.0) return "";
    return base::writeShort(50.0 * (value.high - value.low) / std::abs(value.value), 2) + " %";
}

Table parametersTable(const LikelihoodFitOptions& options, const LikelihoodFit& fit)
{
    Table table({1, 2, 3, 4, 5});
    const std::string confidence = std::to_string(int(std::lround(100 * options.confidence)));
    table.add({"Parameter", "start", "value", confidence + " % from", "to", "half of it", "verdict"});
    for (const FittedValue& p : fit.parameters)
        table.add({parameterOf(fit, p).name, shortValue(p.start), shortValue(p.value),
                   p.stdError ? shortValue(p.low) : "", p.stdError ? shortValue(p.high) : "", percentOf(p),
                   studies::sentenceOf(p.verdict).text()});
    return table;
}

// Of an observable: how many measurements, and how far they are from what is simulated, in parts of the noise.
struct Observed {
    int count = 0;
    double squares = 0.0;
};

std::vector<Observed> observedBy(const LikelihoodFit& fit)
{
    std::vector<Observed> observed(fit.record.observables.size());
    for (std::size_t i = 0; i < fit.record.measurements.size(); ++i) {
        Observed& o = observed[std::size_t(fit.record.measurements[i].observable)];
        ++o.count;
        o.squares += fit.value.residuals[i] * fit.value.residuals[i];
    }
    return observed;
}

Table observablesTable(const LikelihoodFit& fit)
{
    Table table({1, 2});
    table.add({"observable", "measurements", "mean square of (m - y)/s"});
    const std::vector<Observed> observed = observedBy(fit);
    for (std::size_t o = 0; o < observed.size(); ++o)
        table.add({fit.record.observables[o].id, std::to_string(observed[o].count),
                   observed[o].count ? base::writeShort(observed[o].squares / observed[o].count) : "-"});
    return table;
}

Table profilesTable(const LikelihoodFit& fit)
{
    Table table({1, 2, 3});
    table.add({"Profile", "from", "to", "points"});
    for (const FittedValue& p : fit.parameters) {
        if (!p.profile) continue;
        const auto end = [](const std::optional<double>& at) { return at ? shortValue(*at) : std::string("open"); };
        table.add({parameterOf(fit, p).name, end(p.profile->low), end(p.profile->high),
                   std::to_string(p.profile->points.size())});
    }
    return table;
}

Json profileJson(const studies::LikelihoodProfile& profile)
{
    Json json = Json::object();
    json["low"] = profile.low ? Json(*profile.low) : Json();
    json["high"] = profile.high ? Json(*profile.high) : Json();
    json["points"] = Json::array();
    for (const auto& point : profile.points)
        json["points"].push(Json::object({{"value", point.value}, {"objective", point.objective}}));
    return json;
}

Json parameterJson(const LikelihoodFit& fit, const FittedValue& p)
{
    const auto& parameter = parameterOf(fit, p);
    Json json = Json::object(
        {{"id", parameter.name}, {"start", p.start}, {"value", p.value}, {"scale", scaleIds[int(parameter.scale)]}});
    if (p.stdError) {
        json["std_error_on_scale"] = *p.stdError;
        json["low"] = p.low;
        json["high"] = p.high;
    }
    json["at_bound"] = p.atBound;
    json["verdict"] = studies::idOf(p.verdict);
    if (p.profile) json["profile"] = profileJson(*p.profile);
    return json;
}

Json undeterminedJson(const LikelihoodFit& fit)
{
    Json list = Json::array();
    for (const studies::UndeterminedDirection& direction : fit.identifiability.undetermined) {
        Json shares = Json::object();
        for (const auto& [index, share] : direction.shares)
            shares[parameterOf(fit, fit.parameters[std::size_t(index)]).name] = Json(share);
        list.push(Json::object({{"shares", std::move(shares)}, {"text", Json(direction.said.text())}}));
    }
    return list;
}

} // namespace

Json storedFitJson(const std::string& id, const LikelihoodFitOptions& options, const LikelihoodFit& fit)
{
    Json json = Json::object({{"format", "titer.fit/1"}, {"id", id}, {"name", fit.record.name}});
    json["negative_log_likelihood"] = fit.value.negativeLog;
    json["negative_log_prior"] = fit.prior;
    json["parameters"] = Json::array();
    for (const FittedValue& p : fit.parameters) json["parameters"].push(parameterJson(fit, p));
    const Eigen::MatrixXd& correlation = fit.identifiability.correlation;
    json["correlation"] = Json::array();
    for (Eigen::Index i = 0; i < correlation.rows(); ++i) {
        Json row = Json::array();
        for (Eigen::Index k = 0; k < correlation.cols(); ++k) row.push(correlation(i, k));
        json["correlation"].push(std::move(row));
    }
    json["undetermined"] = undeterminedJson(fit);
    json["information_eigenvalues"] = Json::array();
    for (const double value : fit.identifiability.eigenvalues) json["information_eigenvalues"].push(value);
    json["observables"] = Json::array();
    const std::vector<Observed> observed = observedBy(fit);
    for (std::size_t o = 0; o < observed.size(); ++o)
        json["observables"].push(Json::object(
            {{"id", fit.record.observables[o].id},
             {"measurements", observed[o].count},
             {"mean_square", observed[o].count ? Json(observed[o].squares / observed[o].count) : Json()}}));
    json["confidence"] = options.confidence;
    json["tolerance"] = options.tolerance;
    json["runs"] = double(fit.evaluations);
    json["starts"] = fit.starts;
    json["starts_at_best"] = fit.startsAtBest;
    json["ends"] = Json::array();
    for (const double end : fit.ends) json["ends"].push(end);
    json["starts_drawn"] = fit.drawn;
    json["starts_failed"] = fit.failed;
    json["converged"] = fit.converged;
    json["message"] = fit.message.text();
    json["remarks"] = Json::array();
    for (const base::Sentence& remark : fit.remarks) json["remarks"].push(remark.text());
    return json;
}

std::string storedFitText(const std::string& id, const LikelihoodFitOptions& options, const LikelihoodFit& fit)
{
    std::string text = id + " " + fit.record.name + ": -log L = " + base::writeShort(fit.value.negativeLog, 10);
    if (fit.prior != 0.0) text += ", with priors " + base::writeShort(objectiveOf(fit), 10);
    text += "\n\n" + parametersTable(options, fit).text() + "\n" + observablesTable(fit).text() + "\n";
    if (std::ranges::any_of(fit.parameters, [](const FittedValue& p) { return p.profile.has_value(); }))
        text += profilesTable(fit).text() + "\n";
    text += fit.message.text() + " " + std::to_string(fit.evaluations) + " evaluations, courses to " +
            base::writeShort(options.tolerance, 2) + ".";
    if (fit.starts > 1)
        text += " Of " + std::to_string(fit.starts) + " starts, the given one and the best of " +
                std::to_string(fit.drawn) + " drawn ones, " + std::to_string(fit.startsAtBest) + " ended here.";
    text += "\n";
    for (const studies::UndeterminedDirection& direction : fit.identifiability.undetermined)
        text += "note: " + direction.said.text() + "\n";
    for (const base::Sentence& remark : fit.remarks) text += "note: " + remark.text() + "\n";
    return text;
}

} // namespace titer::cli
