#include "app/cli/fit/fit_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"

namespace titer::cli {

using base::Json;
using studies::PlantFit;
using studies::PlantFitRequest;

namespace {

std::string shortNumber(double value)
{
    return base::writeShort(value, 6);
}

Json parametersJson(const PlantFit& fit)
{
    Json list = Json::array();
    for (const studies::FittedParameter& p : fit.parameters) {
        Json item = Json::object();
        item["id"] = p.path;
        item["start"] = p.start;
        item["value"] = p.value;
        if (p.stdError) {
            item["std_error"] = p.logarithmic ? p.value * *p.stdError : *p.stdError;
            item["low"] = p.low;
            item["high"] = p.high;
        }
        item["logarithmic"] = p.logarithmic;
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

} // namespace

Json fitJson(const PlantFitRequest& request, const PlantFit& fit)
{
    Json json = Json::object();
    json["format"] = "titer.fit/1";
    json["parameters"] = parametersJson(fit);
    json["correlation"] = correlationJson(fit);
    Json courses = Json::array();
    for (const studies::FittedCourse& course : fit.courses) {
        Json item = Json::object();
        item["data"] = request.experiments[course.experiment].name;
        item["tag"] = course.tag;
        item["rms"] = course.rms;
        item["largest"] = course.largest;
        courses.push(std::move(item));
    }
    json["courses"] = std::move(courses);
    json["rms"] = fit.rms;
    json["degrees_of_freedom"] = fit.degreesOfFreedom;
    json["confidence"] = request.confidence;
    json["runs"] = double(fit.runs);
    json["converged"] = fit.converged;
    json["message"] = fit.message.text();
    Json remarks = Json::array();
    for (const base::Sentence& remark : fit.remarks) remarks.push(remark.text());
    json["remarks"] = std::move(remarks);
    return json;
}

std::string fitText(const PlantFitRequest& request, const PlantFit& fit)
{
    Table parameters({1, 2, 3, 4});
    parameters.add({"Parameter", "start", "value", std::to_string(int(100 * request.confidence)) + " % from", "to"});
    for (const studies::FittedParameter& p : fit.parameters)
        parameters.add({p.path, shortNumber(p.start), shortNumber(p.value),
                        p.stdError ? shortNumber(p.low) : "not told", p.stdError ? shortNumber(p.high) : ""});
    Table courses({2, 3});
    courses.add({"Data", "tag", "rms of residuals", "of the largest"});
    for (const studies::FittedCourse& c : fit.courses)
        courses.add({request.experiments[c.experiment].name, c.tag, shortNumber(c.rms),
                     base::writeShort(100.0 * c.rms / c.largest, 3) + " %"});
    std::string text = "All values in SI units.\n\n" + parameters.text() + "\n" + courses.text() + "\n" +
                       fit.message.text() + " " + std::to_string(fit.runs) + " runs, " +
                       std::to_string(fit.degreesOfFreedom) + " degrees of freedom.\n";
    for (const base::Sentence& remark : fit.remarks) text += "note: " + remark.text() + "\n";
    return text;
}

} // namespace titer::cli
