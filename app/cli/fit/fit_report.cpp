#include "app/cli/fit/fit_report.h"

#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/fit/earlier_fits.h"
#include "core/base/text.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using studies::PlantFit;
using studies::PlantFitRequest;

namespace {

// Of numbers in SI that are reported in `unit`, SI itself where it is empty.
std::string shown(double si, const std::string& unit)
{
    return shortNumber(unit.empty() ? si : base::toUnit(si, unit));
}

// The unit in which Titer shows what a tag of a run measures; a difference of temperatures stays in kelvin.
std::string unitOf(const model::Flowsheet& flowsheet, const std::string& tag)
{
    base::Errors errors;
    const model::Plant plant = model::check(flowsheet, solve::catalogue(), errors);
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, tag);
    return !target ? std::string() : target->unitOfMeasure == "K" ? "K" : base::displayUnit(target->unitOfMeasure);
}

Table parametersTable(const PlantFitRequest& request, const PlantFit& fit)
{
    Table table({2, 3, 4, 5});
    table.add({"Parameter", "unit", "start", "value", std::to_string(int(100 * request.confidence)) + " % from", "to",
               "verdict"});
    for (const studies::FittedParameter& p : fit.parameters) {
        const std::string unit = studies::statedUnit(request.experiments.front().flowsheet, p.path);
        table.add({studies::nameOf(p), unit.empty() ? "SI" : unit, shown(p.start, unit), shown(p.value, unit),
                   p.stdError ? shown(p.low, unit) : "", p.stdError ? shown(p.high, unit) : "",
                   studies::sentenceOf(studies::verdictOf(p, fit.converged)).text()});
    }
    return table;
}

Table coursesTable(const PlantFitRequest& request, const PlantFit& fit)
{
    Table table({3, 4, 5, 6});
    table.add({"Data", "tag", "unit", "rms of residuals", "of the maximum", "scatter", "degrees of freedom"});
    for (const studies::FittedCourse& c : fit.courses) {
        const studies::FitExperiment& experiment = request.experiments[c.experiment];
        const std::string unit = unitOf(experiment.flowsheet, c.tag);
        const std::string difference = base::differenceUnit(unit);
        table.add({experiment.name, c.tag, unit, shown(c.rms, difference),
                   base::writeShort(100.0 * c.rms / c.largest, 3) + " %", shown(c.sd, difference),
                   c.stated ? "stated" : base::writeShort(c.degreesOfFreedom, 3)});
    }
    return table;
}

Table profilesTable(const FitReport& report)
{
    Table table({2, 3, 4});
    table.add({"Profile", "unit", "from", "to", "points"});
    for (const studies::PlantProfile& profile : report.profiles) {
        const std::string unit = studies::statedUnit(report.request.experiments.front().flowsheet, profile.path);
        const auto end = [&](const std::optional<double>& at) { return at ? shown(*at, unit) : std::string("open"); };
        table.add({studies::nameOf({.path = profile.path, .experiment = profile.experiment}),
                   unit.empty() ? "SI" : unit, end(profile.low), end(profile.high),
                   std::to_string(profile.points.size())});
    }
    return table;
}

Table predictionsTable(const FitReport& report)
{
    Table table({2, 3});
    table.add({"Prediction", "tag", "residual [%]", "within the band [%]"});
    for (const studies::PredictedCourse& course : report.predictions)
        table.add({report.unseen[std::size_t(course.experiment)], course.tag, base::writeShort(100.0 * course.nrmse, 3),
                   base::writeShort(100.0 * course.within, 3)});
    return table;
}

Json predictionsJson(const FitReport& report)
{
    const auto list = [](const std::vector<double>& values) {
        Json json = Json::array();
        for (const double value : values) json.push(value);
        return json;
    };
    Json predictions = Json::array();
    for (const studies::PredictedCourse& course : report.predictions)
        predictions.push(Json::object({{"data", report.unseen[std::size_t(course.experiment)]},
                                       {"tag", course.tag},
                                       {"nrmse", course.nrmse},
                                       {"within", course.within},
                                       {"times", list(course.times)},
                                       {"measured", list(course.measured)},
                                       {"predicted", list(course.predicted)},
                                       {"reach", list(course.reach)},
                                       {"spread", list(course.spread)}}));
    return predictions;
}

Json profileJson(const studies::PlantProfile& profile)
{
    Json json = Json::object();
    json["low"] = profile.low ? Json(*profile.low) : Json();
    json["high"] = profile.high ? Json(*profile.high) : Json();
    json["threshold"] = profile.threshold;
    json["points"] = Json::array();
    for (const auto& point : profile.points)
        json["points"].push(Json::object({{"value", point.value}, {"rise", point.rise}}));
    return json;
}

Json parametersJson(const FitReport& report)
{
    Json list = Json::array();
    for (const studies::FittedParameter& p : report.fit.parameters) {
        Json item = Json::object();
        item["id"] = p.path;
        if (!p.experiment.empty()) item["data"] = p.experiment;
        item["start"] = p.start;
        item["value"] = p.value;
        if (p.stdError) {
            item["std_error"] = p.logarithmic ? p.value * *p.stdError : *p.stdError;
            if (p.takenError > 0.0) item["taken_error"] = p.logarithmic ? p.value * p.takenError : p.takenError;
            item["low"] = p.low;
            item["high"] = p.high;
        }
        item["logarithmic"] = p.logarithmic;
        item["at_bound"] = p.atBound;
        item["verdict"] = studies::idOf(studies::verdictOf(p, report.fit.converged));
        for (const studies::PlantProfile& profile : report.profiles)
            if (profile.path == p.path && profile.experiment == p.experiment) item["profile"] = profileJson(profile);
        list.push(std::move(item));
    }
    return list;
}

Json correlationJson(const PlantFit& fit)
{
    Json rows = Json::array();
    for (int i = 0; i < fit.correlation.rows(); ++i) {
        Json row = Json::array();
        for (int k = 0; k < fit.correlation.cols(); ++k) row.push(fit.correlation(i, k));
        rows.push(std::move(row));
    }
    return rows;
}

// Of all courses of each, relative to their largest values.
Json experimentsJson(const FitReport& report)
{
    Json list = Json::array();
    for (std::size_t e = 0; e < report.request.experiments.size(); ++e) {
        double squares = 0.0, count = 0.0;
        for (const studies::FittedCourse& course : report.fit.courses) {
            if (course.experiment != int(e)) continue;
            const double rows = double(course.modelled.size());
            squares += rows * course.rms * course.rms / (course.largest * course.largest);
            count += rows;
        }
        list.push(Json::object({{"data", report.request.experiments[e].name},
                                {"nrmse", count > 0.0 ? Json(std::sqrt(squares / count)) : Json()}}));
    }
    return list;
}

const char* goalWords(studies::SamplingGoal goal)
{
    return goal == studies::SamplingGoal::Worst ? "widest interval" : "all intervals";
}

std::string percent(double share)
{
    return base::writeShort(100.0 * share, 3) + " %";
}

std::string nextText(const PlantFitRequest& request, const std::vector<studies::NextExperiment>& next)
{
    if (next.empty()) return {};
    const model::Flowsheet& plant = request.experiments.front().flowsheet;
    Table table({2, 3, 4});
    table.add({"Change", "best for", "widest now", "then", "all by", "sample at"});
    for (const studies::NextExperiment& one : next) {
        const std::string unit = studies::statedUnit(plant, one.path);
        std::string times;
        for (const double t : one.times) times += (times.empty() ? "" : ", ") + base::writeShort(t / 3600.0, 4);
        table.add(
            {one.path.empty() ? "none" : one.path + " = " + shown(one.value, unit) + (unit.empty() ? "" : " " + unit),
             goalWords(one.goal), percent(one.before), percent(one.after), base::writeShort(one.shrink, 3),
             times + " h"});
    }
    return "\nNext experiment, a repetition of the first one with six samples; the widest interval is that of " +
           next.front().worst + ", as half its width over the value:\n" + table.text();
}

Json nextJson(const std::vector<studies::NextExperiment>& next)
{
    Json list = Json::array();
    for (const studies::NextExperiment& one : next) {
        Json item = Json::object();
        if (!one.path.empty()) {
            item["path"] = one.path;
            item["value"] = one.value;
        }
        item["goal"] = one.goal == studies::SamplingGoal::Worst ? "worst" : "determinant";
        item["times"] = Json::array();
        for (const double t : one.times) item["times"].push(t);
        item["worst"] = one.worst;
        item["half_width_before"] = one.before;
        item["half_width_after"] = one.after;
        item["shrink"] = one.shrink;
        list.push(std::move(item));
    }
    return list;
}

} // namespace

Json fitJson(const FitReport& report)
{
    const PlantFitRequest& request = report.request;
    const PlantFit& fit = report.fit;
    Json json = Json::object();
    json["format"] = "titer.fit/1";
    if (request.scatterByExperiment) json["step"] = "chromatograms";
    json["parameters"] = parametersJson(report);
    json["correlation"] = correlationJson(fit);
    if (!fit.taken.empty()) json["taken"] = textsJson(fit.taken);
    Json courses = Json::array();
    for (const studies::FittedCourse& course : fit.courses) {
        Json item = Json::object();
        item["data"] = request.experiments[course.experiment].name;
        item["tag"] = course.tag;
        item["rms"] = course.rms;
        item["largest"] = course.largest;
        item["nrmse"] = course.rms / course.largest;
        item["sd"] = course.sd;
        item["stated"] = course.stated;
        if (!course.stated) item["degrees_of_freedom"] = course.degreesOfFreedom;
        courses.push(std::move(item));
    }
    json["courses"] = std::move(courses);
    json["experiments"] = experimentsJson(report);
    if (!report.alignment.files.empty()) json["alignment"] = alignmentJson(report.alignment);
    json["rms"] = fit.rms;
    json["degrees_of_freedom"] = fit.degreesOfFreedom;
    json["confidence"] = request.confidence;
    json["runs"] = double(fit.runs);
    if (fit.givenUp > 0) json["given_up"] = double(fit.givenUp);
    json["starts"] = fit.starts;
    json["starts_at_best"] = fit.startsAtBest;
    json["converged"] = fit.converged;
    json["message"] = fit.message.text();
    Json remarks = Json::array();
    for (const base::Sentence& remark : fit.remarks) remarks.push(remark.text());
    json["remarks"] = std::move(remarks);
    if (!report.predictions.empty()) json["predictions"] = predictionsJson(report);
    if (!report.next.empty()) json["next_experiments"] = nextJson(report.next);
    return json;
}

std::string fitText(const FitReport& report)
{
    const PlantFitRequest& request = report.request;
    const PlantFit& fit = report.fit;
    std::string text =
        parametersTable(request, fit).text() + "\n" + coursesTable(request, fit).text() + "\n" + fit.message.text() +
        " " + std::to_string(fit.runs) + " runs, " + std::to_string(fit.degreesOfFreedom) + " degrees of freedom." +
        (fit.starts > 1
             ? " Of " + std::to_string(fit.starts) + " starts " + std::to_string(fit.startsAtBest) + " ended here."
             : "") +
        "\n";
    if (const std::string lies = alignmentText(report.alignment); !lies.empty()) text += "\n" + lies;
    if (!fit.taken.empty()) text += "note: " + app::takenRemark(fit.taken).text() + "\n";
    for (const base::Sentence& remark : fit.remarks) text += "note: " + remark.text() + "\n";
    if (!report.predictions.empty()) text += "\n" + predictionsTable(report).text();
    if (!report.profiles.empty()) text += "\n" + profilesTable(report).text();
    return text + nextText(request, report.next);
}

} // namespace titer::cli
