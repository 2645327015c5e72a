#include "app/cli/doe/doe_optimize_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using studies::Goal;

bool OptimumAnswer::extrapolates() const
{
    for (std::size_t i = 0; i < goals.size(); ++i)
        if (optima.front().predictions[i].leverage > models.fits[goals[i].response].leverage.maxCoeff() + 1e-9)
            return true;
    return false;
}

namespace {

std::string goalText(const Goal& goal)
{
    const auto number = [](double value) { return base::writeShort(value, 8); };
    switch (goal.kind) {
    case Goal::Kind::Maximise:
        return "max, " + number(goal.low) + " to " + number(goal.target);
    case Goal::Kind::Minimise:
        return "min, " + number(goal.target) + " to " + number(goal.high);
    case Goal::Kind::Target:
        break;
    }
    return number(goal.target) + ", within " + number(goal.low) + " to " + number(goal.high);
}

const char* goalWord(const Goal& goal)
{
    return goal.kind == Goal::Kind::Maximise ? "max" : goal.kind == Goal::Kind::Minimise ? "min" : "target";
}

// Nothing where a model has no degrees of freedom to evaluate by.
std::string interval(const studies::FittedResponse& response, double low, double high)
{
    if (!(response.degreesOfFreedom > 0.0)) return "-";
    return base::writeShort(low, 5) + " to " + base::writeShort(high, 5);
}

bool shares(const OptimumAnswer& answer)
{
    return std::any_of(answer.models.factors.begin(), answer.models.factors.end(),
                       [](const studies::Factor& factor) { return factor.kind == studies::Factor::Kind::Mixture; });
}

std::string settingsTable(const OptimumAnswer& answer)
{
    const studies::Optimum& best = answer.optima.front();
    Table table({1, 2, 3});
    table.add({"Factor", "Setting", "Tolerates from", "to"});
    for (std::size_t f = 0; f < answer.models.factors.size(); ++f) {
        const studies::Factor& factor = answer.models.factors[f];
        const auto& range = answer.robustness.ranges[f];
        table.add({factor.name, settingText(factor, best.point[f]),
                   factor.categorical() ? "" : settingText(factor, range[0]),
                   factor.categorical() ? "" : settingText(factor, range[1])});
    }
    return table.text();
}

std::string predictionsTable(const OptimumAnswer& answer)
{
    const studies::Optimum& best = answer.optima.front();
    const std::string percent = percentText(answer.confidence, 4);
    Table table({2, 3});
    std::vector<std::string> head{"Response", "Goal", "d", "Predicted", "Mean, " + percent, "One run, " + percent};
    if (!answer.robustness.transmitted.empty()) head.push_back("sd from scatter");
    table.add(std::move(head));
    for (std::size_t i = 0; i < answer.goals.size(); ++i) {
        const studies::FittedResponse& response = answer.models.responses[answer.goals[i].response];
        const studies::Prediction& prediction = best.predictions[i];
        std::vector<std::string> row{response.name,
                                     goalText(answer.goals[i]),
                                     base::writeNumber(best.each[i], 4),
                                     valueText(prediction.mean, response.unit),
                                     interval(response, prediction.meanLow, prediction.meanHigh),
                                     interval(response, prediction.runLow, prediction.runHigh)};
        if (!answer.robustness.transmitted.empty())
            row.push_back(valueText(answer.robustness.transmitted[i], response.unit, 3));
        table.add(std::move(row));
    }
    return table.text();
}

std::string alternatives(const OptimumAnswer& answer)
{
    Table table({0});
    std::vector<std::string> head{"Desirability"};
    for (const studies::Factor& factor : answer.models.factors) head.push_back(factor.title());
    table.add(std::move(head));
    for (std::size_t k = 1; k < answer.optima.size(); ++k) {
        std::vector<std::string> row{base::writeNumber(answer.optima[k].desirability, 4)};
        for (std::size_t f = 0; f < answer.models.factors.size(); ++f)
            row.push_back(settingText(answer.models.factors[f], answer.optima[k].point[f]));
        table.add(std::move(row));
    }
    return table.text();
}

// Null likewise.
Json bound(const studies::FittedResponse& response, double value)
{
    return response.degreesOfFreedom > 0.0 ? Json(value) : Json();
}

Json predictionsJson(const OptimumAnswer& answer, const studies::Optimum& optimum)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < answer.goals.size(); ++i) {
        const studies::FittedResponse& response = answer.models.responses[answer.goals[i].response];
        const studies::Prediction& prediction = optimum.predictions[i];
        Json json = Json::object();
        json["id"] = response.name;
        json["unit"] = response.unit;
        json["goal"] = goalWord(answer.goals[i]);
        json["desirability"] = optimum.each[i];
        json["mean"] = prediction.mean;
        json["mean_low"] = bound(response, prediction.meanLow);
        json["mean_high"] = bound(response, prediction.meanHigh);
        json["run_low"] = bound(response, prediction.runLow);
        json["run_high"] = bound(response, prediction.runHigh);
        list.push(std::move(json));
    }
    return list;
}

Json optimumOf(const OptimumAnswer& answer, const studies::Optimum& optimum)
{
    Json json = Json::object();
    json["desirability"] = optimum.desirability;
    json["settings"] = settingsJson(answer.models.factors, optimum.point);
    json["predictions"] = predictionsJson(answer, optimum);
    return json;
}

} // namespace

std::string optimumReport(const OptimumAnswer& answer)
{
    const studies::Optimum& best = answer.optima.front();
    std::string text = modelsText(answer.models) + "\nOverall desirability " + base::writeNumber(best.desirability, 4) +
                       "\n\n" + settingsTable(answer) +
                       "(tolerances: range of each factor alone with 0.9 of the desirability" +
                       std::string(shares(answer) ? ";\nof shares the last that is free gives way" : "") + ")\n\n" +
                       predictionsTable(answer);
    std::vector<std::string> steps;
    for (std::size_t f = 0; f < answer.steps.size(); ++f)
        if (answer.steps[f] > 0.0)
            steps.push_back(answer.models.factors[f].name + " " +
                            valueText(answer.steps[f], answer.models.factors[f].unit));
    if (!steps.empty()) text += "\nThe best settings in steps of " + base::join(steps, ", ") + ".\n";
    if (!answer.models.constraints.empty())
        text += "\nAll settings keep " + constraintsText(answer.models.constraints) + ".\n";
    if (best.desirability == 0.0)
        text += "\nNo settings meet all goals; these come nearest. Widen the limits of a goal, or leave one out.\n";
    if (answer.robustness.meanDesirability)
        text += "\nWith the scatter of the settings the desirability is " +
                base::writeNumber(*answer.robustness.meanDesirability, 4) + " on average and above " +
                base::writeNumber(*answer.robustness.lowDesirability, 4) + " in 95 % of runs.\n";
    if (answer.extrapolates())
        text += "\nThese settings are predicted less surely than any run of the data: confirm them by a run.\n";
    if (answer.optima.size() > 1) text += "\nOther good settings:\n" + alternatives(answer);
    return text;
}

Json optimumJson(const OptimumAnswer& answer)
{
    Json json = Json::object();
    json["format"] = "titer.doe_optimize/1";
    json["responses"] = modelsJson(answer.models);
    const Json best = optimumOf(answer, answer.optima.front());
    for (const Json::Member& member : best.members()) json[member.first] = member.second;
    for (std::size_t i = 0; i < answer.robustness.transmitted.size(); ++i)
        json["predictions"].items()[i]["transmitted_sd"] = answer.robustness.transmitted[i];
    Json tolerances = Json::array();
    for (std::size_t f = 0; f < answer.models.factors.size(); ++f) {
        const studies::Factor& factor = answer.models.factors[f];
        if (factor.categorical()) continue;
        Json one = Json::object();
        one["id"] = factor.name;
        one["unit"] = factor.unit;
        one["low"] = factor.toNatural(answer.robustness.ranges[f][0]);
        one["high"] = factor.toNatural(answer.robustness.ranges[f][1]);
        tolerances.push(std::move(one));
    }
    json["tolerances"] = std::move(tolerances);
    if (answer.robustness.meanDesirability) {
        json["mean_desirability"] = *answer.robustness.meanDesirability;
        json["low_desirability"] = *answer.robustness.lowDesirability;
    }
    Json others = Json::array();
    for (std::size_t k = 1; k < answer.optima.size(); ++k) others.push(optimumOf(answer, answer.optima[k]));
    json["alternatives"] = std::move(others);
    json["constraints"] = constraintsJson(answer.models.constraints);
    if (!answer.steps.empty()) json["steps"] = Json::object();
    for (std::size_t f = 0; f < answer.steps.size(); ++f)
        if (answer.steps[f] > 0.0) json["steps"][answer.models.factors[f].name] = answer.steps[f];
    json["extrapolates"] = answer.extrapolates();
    json["seed"] = double(answer.seed);
    return json;
}

} // namespace titer::cli
