#include "app/fit/kept_values.h"

#include "app/common/messages/json_members.h"
#include "core/base/not_available.h"
#include "core/base/whole_number.h"

#include <cmath>

namespace titer::app {

using base::Json;
using base::say;

Json numbersJson(const std::vector<double>& values)
{
    Json json = Json::array();
    for (const double value : values) json.push(value);
    return json;
}

Json fittedJson(const studies::FittedParameter& p)
{
    Json one = Json::object();
    one["path"] = p.path;
    one["experiment"] = p.experiment;
    one["start"] = p.start;
    one["value"] = p.value;
    one["std_error"] = p.stdError ? Json(*p.stdError) : Json();
    if (p.takenError > 0.0) one["taken_error"] = p.takenError;
    one["low"] = p.low;
    one["high"] = p.high;
    one["scale"] = p.scale;
    one["logarithmic"] = p.logarithmic;
    one["at_bound"] = p.atBound;
    return one;
}

Json plantFitJson(const studies::PlantFit& fit)
{
    Json json = Json::object();
    json["converged"] = fit.converged;
    json["message"] = sentenceJson(fit.message);
    json["rms"] = fit.rms;
    json["degrees_of_freedom"] = fit.degreesOfFreedom;
    json["iterations"] = fit.iterations;
    json["runs"] = double(fit.runs);
    if (fit.givenUp > 0) json["given_up"] = double(fit.givenUp);
    json["starts"] = fit.starts;
    json["starts_at_best"] = fit.startsAtBest;
    json["parameters"] = Json::array();
    for (const studies::FittedParameter& p : fit.parameters) json["parameters"].push(fittedJson(p));
    if (!fit.taken.empty()) {
        json["taken"] = Json::array();
        for (const std::string& path : fit.taken) json["taken"].push(path);
    }
    json["correlation"] = Json::array();
    for (Eigen::Index i = 0; i < fit.correlation.rows(); ++i) {
        const auto row = fit.correlation.row(i);
        json["correlation"].push(numbersJson(std::vector<double>(row.begin(), row.end())));
    }
    return json;
}

std::string KeptReader::text(const Json& json, const char* key)
{
    const Json* found = json.find(key);
    if (!found || !found->isString()) return refuse(key), std::string();
    return found->string();
}

base::Sentence KeptReader::sentence(const Json& json, const char* key)
{
    const Json* found = json.find(key);
    if (!found || !found->isObject()) return {text(json, key), {}};
    base::Sentence said{text(*found, "pattern"), {}};
    if (!found->find("args")) return said;
    for (const Json& arg : list(*found, "args"))
        if (arg.isString()) said.args.push_back(arg.string());
    return said;
}

double KeptReader::number(const Json& json, const char* key)
{
    const Json* found = json.find(key);
    if (!found || !(found->isNumber() || found->isNull())) return refuse(key), 0.0;
    return found->isNumber() ? found->number() : base::notAvailable;
}

int KeptReader::integer(const Json& json, const char* key)
{
    const std::optional<int> whole = base::wholeNumber<int>(number(json, key));
    if (!whole) refuse(key);
    return whole.value_or(0);
}

bool KeptReader::flag(const Json& json, const char* key)
{
    const Json* found = json.find(key);
    if (!found || !found->isBool()) return refuse(key), false;
    return found->boolean();
}

const std::vector<Json>& KeptReader::list(const Json& json, const char* key)
{
    static const std::vector<Json> none;
    const Json* found = json.find(key);
    if (!found || !found->isArray()) return refuse(key), none;
    return found->items();
}

std::vector<double> KeptReader::numbers(const std::vector<Json>& items)
{
    std::vector<double> values;
    for (const Json& item : items) values.push_back(item.isNumber() ? item.number() : base::notAvailable);
    return values;
}

void KeptReader::refuse(const char* key)
{
    if (!fault)
        fault = say(CORE_TR("core", "The fit cannot be read: “{1}” is missing, or of another kind. Remove it, and "
                                    "fit again."),
                    key);
}

studies::FittedParameter KeptReader::fitted(const Json& one)
{
    studies::FittedParameter p{.path = text(one, "path"), .experiment = text(one, "experiment")};
    p.start = number(one, "start");
    p.value = number(one, "value");
    if (const double error = number(one, "std_error"); std::isfinite(error)) p.stdError = error;
    if (one.find("taken_error")) p.takenError = number(one, "taken_error"); // not in what earlier versions wrote
    p.low = number(one, "low");
    p.high = number(one, "high");
    p.scale = number(one, "scale");
    p.logarithmic = flag(one, "logarithmic");
    p.atBound = flag(one, "at_bound");
    return p;
}

studies::PlantFit KeptReader::plantFit(const Json& json)
{
    studies::PlantFit fit;
    fit.converged = flag(json, "converged");
    fit.message = sentence(json, "message");
    fit.rms = number(json, "rms");
    fit.degreesOfFreedom = integer(json, "degrees_of_freedom");
    fit.iterations = integer(json, "iterations");
    fit.runs = integer(json, "runs");
    if (json.find("given_up")) fit.givenUp = integer(json, "given_up"); // not in what earlier versions wrote
    fit.starts = integer(json, "starts");
    fit.startsAtBest = integer(json, "starts_at_best");
    for (const Json& one : list(json, "parameters")) {
        fit.parameters.push_back(fitted(one));
        if (!fit.converged) fit.parameters.back().stdError.reset(); // which earlier versions wrote
    }
    if (json.find("taken"))
        for (const Json& path : list(json, "taken"))
            if (path.isString()) fit.taken.push_back(path.string());
    const auto count = Eigen::Index(fit.parameters.size());
    fit.correlation = Eigen::MatrixXd::Zero(count, count);
    const std::vector<Json>& rows = list(json, "correlation");
    if (Eigen::Index(rows.size()) != count) refuse("correlation");
    for (Eigen::Index i = 0; i < count && !fault; ++i) {
        const std::vector<double> row =
            rows[std::size_t(i)].isArray() ? numbers(rows[std::size_t(i)].items()) : std::vector<double>();
        if (Eigen::Index(row.size()) != count) return refuse("correlation"), fit;
        for (Eigen::Index k = 0; k < count; ++k) fit.correlation(i, k) = row[std::size_t(k)];
    }
    if (!fault && fit.converged) fit.remarks = studies::remarksOn(fit.parameters, fit.correlation);
    if (fit.givenUp > 0) fit.remarks.push_back(studies::givenUpSentence(fit.givenUp));
    return fit;
}

} // namespace titer::app
