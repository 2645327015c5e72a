#include "app/cli/fit/fit_evaluate.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/fit/fit_stored.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;

struct EvaluatedFit {
    std::string id;
    studies::LikelihoodRecord record;
    studies::LikelihoodValue value;

    long estimated() const
    {
        return std::ranges::count_if(record.parameters, &studies::LikelihoodRecord::Parameter::estimated);
    }
};

// How far values are from those that others have simulated: relative to these, or to a thousandth of the largest of their
// observable, where they are less.
struct Deviation {
    int compared = 0;
    double largest = 0.0;
    int at = -1; // measurement
};

Deviation deviationOf(const EvaluatedFit& fit)
{
    constexpr double small = 1e-3;
    const auto& rows = fit.record.measurements;
    std::vector<double> sizes(fit.record.observables.size(), 0.0);
    for (const auto& row : rows) {
        double& size = sizes[std::size_t(row.observable)];
        size = std::max(size, small * std::abs(row.simulated.value_or(0.0)));
    }
    Deviation deviation;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].simulated) continue;
        ++deviation.compared;
        const double size = std::max(std::abs(*rows[i].simulated), sizes[std::size_t(rows[i].observable)]);
        const double off = std::abs(fit.value.simulated[i] - *rows[i].simulated);
        if (off == 0.0 || off / size <= deviation.largest) continue;
        deviation.largest = off / size;
        deviation.at = int(i);
    }
    return deviation;
}

Json evaluationJson(const EvaluatedFit& fit)
{
    Json json = Json::object({{"id", fit.id},
                              {"name", fit.record.name},
                              {"negative_log_likelihood", fit.value.negativeLog},
                              {"parameters_estimated", int(fit.estimated())},
                              {"parameters_fixed", int(long(fit.record.parameters.size()) - fit.estimated())},
                              {"conditions", int(fit.record.conditions.size())},
                              {"observables", int(fit.record.observables.size())}});
    json["measurements"] = Json::array();
    for (std::size_t i = 0; i < fit.record.measurements.size(); ++i) {
        const auto& row = fit.record.measurements[i];
        Json entry = Json::object({{"observable", fit.record.observables[std::size_t(row.observable)].id},
                                   {"condition", fit.record.conditions[std::size_t(row.condition)].id},
                                   {"time", row.time ? Json(*row.time * fit.record.timeUnit) : Json("rest")},
                                   {"value", row.value},
                                   {"simulated", fit.value.simulated[i]},
                                   {"noise", fit.value.noise[i]}});
        json["measurements"].push(std::move(entry));
    }
    if (const Deviation deviation = deviationOf(fit); deviation.compared > 0) {
        Json elsewhere = Json::object({{"compared", deviation.compared}, {"max_deviation", deviation.largest}});
        addFormerly(elsewhere, "max_deviation", "largest_deviation");
        json["elsewhere"] = std::move(elsewhere);
    }
    return json;
}

std::string evaluationText(const EvaluatedFit& fit)
{
    const auto& record = fit.record;
    std::string text = fit.id + " " + record.name + ": -log L = " + base::writeShort(fit.value.negativeLog, 10) +
                       " at " + std::to_string(fit.estimated()) + " estimated and " +
                       std::to_string(long(record.parameters.size()) - fit.estimated()) + " fixed parameters\n\n";
    Table table({1, 2});
    table.add({"observable", "measurements", "mean square of (m - y)/s"});
    for (std::size_t o = 0; o < record.observables.size(); ++o) {
        int count = 0;
        double square = 0.0;
        for (std::size_t i = 0; i < record.measurements.size(); ++i) {
            if (record.measurements[i].observable != int(o)) continue;
            ++count;
            square += fit.value.residuals[i] * fit.value.residuals[i];
        }
        table.add({record.observables[o].id, std::to_string(count), count ? base::writeShort(square / count) : "-"});
    }
    text += table.text();
    const Deviation deviation = deviationOf(fit);
    if (deviation.compared > 0)
        text += "\nThe " + std::to_string(deviation.compared) + " values simulated elsewhere are at most " +
                base::writeShort(deviation.largest, 2) + " off, relative to their size" +
                (deviation.at < 0 ? std::string() : " (measurement " + std::to_string(deviation.at + 1) + ")") + ".\n";
    return text;
}

base::Result<EvaluatedFit> evaluated(const model::Flowsheet& plant, const store::Item& item, double tolerance,
                                     LongWork& work)
{
    const auto placed = [&](base::Error error) {
        error.where = "fits/" + item.id + (error.where.empty() ? "" : "/" + error.where);
        return error;
    };
    base::Result<studies::LikelihoodRecord> record = studies::readLikelihoodRecord(item.text);
    if (!record) return placed(record.error());
    base::Result<studies::FitLikelihood> likelihood =
        studies::FitLikelihood::open(plant, *record, solve::catalogue(), tolerance);
    if (!likelihood) return placed(likelihood.error());
    base::Result<studies::LikelihoodValue> value = likelihood->evaluate(work.token());
    if (!value) return placed(value.error());
    return EvaluatedFit{item.id, *std::move(record), *std::move(value)};
}

} // namespace

int evaluateFits(const Arguments& arguments, std::optional<double> tolerance)
{
    const std::string path = arguments.positional(0);
    const base::Result<std::vector<store::Item>> items = fitsOf(arguments);
    if (!items) {
        printError(items.error(), path);
        return exitError;
    }
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet plant = readFlowsheet(path, errors, notices);
    Json json = Json::object({{"format", "titer.evaluation/1"}, {"fits", Json::array()}});
    std::string text;
    LongWork work("fit");
    for (const store::Item& item : *items) {
        if (!errors.empty()) break;
        const base::Result<EvaluatedFit> fit =
            evaluated(plant, item, tolerance.value_or(studies::FitLikelihood::usualTolerance), work);
        if (!fit) {
            errors.push_back(fit.error());
            break;
        }
        json["fits"].push(evaluationJson(*fit));
        text += (text.empty() ? "" : "\n") + evaluationText(*fit);
    }
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    if (arguments.json())
        printJson(json);
    else
        print(text);
    return exitDone;
}

} // namespace titer::cli
