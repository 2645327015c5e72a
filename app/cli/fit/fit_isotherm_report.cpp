#include "app/cli/fit/fit_isotherm_report.h"

#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::cli {

using base::Json;
using studies::IsothermFit;
using studies::IsothermParameter;
using studies::IsothermRequest;
using studies::IsothermResidual;

namespace {

std::string shortIsothermNumber(double value)
{
    return base::writeShort(value, 6);
}

std::string parametersText(const IsothermRequest& request, const IsothermFit& fit)
{
    Table table({1, 3, 4, 5});
    table.add({"Parameter", "value", "unit", "std. error", base::writeShort(100.0 * request.confidence, 4) + " % from",
               "to"});
    for (const IsothermParameter& parameter : fit.parameters) {
        const studies::FittedParameter& p = parameter.reported;
        const std::string unit = parameter.unit == "1" ? "" : parameter.unit;
        if (!p.stdError) {
            table.add({p.path, shortIsothermNumber(p.value), unit,
                       p.atBound       ? "at its bound"
                       : fit.converged ? "not determined"
                                       : ""});
            continue;
        }
        const double error = p.logarithmic ? p.value * *p.stdError : *p.stdError;
        table.add({p.path, shortIsothermNumber(p.value), unit, base::writeShort(error, 3), shortIsothermNumber(p.low),
                   shortIsothermNumber(p.high)});
    }
    return table.text();
}

std::string correlationText(const IsothermFit& fit)
{
    if (fit.parameters.size() < 2) return {};
    std::set<std::size_t> right;
    std::vector<std::string> head{"Correlation"};
    for (std::size_t k = 0; k < fit.parameters.size(); ++k) {
        right.insert(k + 1);
        head.push_back(fit.parameters[k].reported.path);
    }
    Table table(right);
    table.add(head);
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        std::vector<std::string> row{fit.parameters[i].reported.path};
        for (std::size_t k = 0; k <= i; ++k)
            row.push_back(fit.parameters[i].reported.stdError && fit.parameters[k].reported.stdError
                              ? base::writeShort(fit.correlation(Eigen::Index(i), Eigen::Index(k)), 4)
                              : "-");
        table.add(std::move(row));
    }
    return "\n" + table.text();
}

// A quantity in its display unit.
std::string unitOf(const IsothermRequest& request, int component)
{
    const model::Basis basis = request.plate.components[std::size_t(component)].basis;
    return base::displayUnit(std::string(model::concentrationUnit(basis)));
}

std::string quantityName(const IsothermRequest& request, int component, bool bound)
{
    return (bound ? "q of " : "c of ") + request.plate.components[std::size_t(component)].id;
}

std::string residualsText(const IsothermRequest& request, const IsothermFit& fit)
{
    Table table({3, 4, 5, 6, 7});
    table.add({"Well", "measured", "unit", "measured", "model", "residual", "c", "q of solid"});
    for (const IsothermResidual& r : fit.residuals) {
        const std::string unit = unitOf(request, r.component);
        const auto shown = [&](double si) { return base::writeShort(base::toUnit(si, unit), 5); };
        table.add({request.plate.wells[std::size_t(r.well)].name, quantityName(request, r.component, r.bound), unit,
                   shown(r.measured), shown(r.modelled), shown(r.measured - r.modelled), shown(r.liquid),
                   shown(r.solid)});
    }
    return table.text();
}

std::string spreadText(const IsothermRequest& request, const IsothermFit& fit)
{
    std::string text;
    for (const studies::IsothermSpread& s : fit.spreads) {
        const std::string unit = unitOf(request, s.component);
        text += "Root mean square of the " + std::to_string(s.values) + " residuals of " +
                quantityName(request, s.component, s.bound) + ": " +
                (request.proportional ? base::writeShort(100.0 * s.rms, 3) + " % of the value"
                                      : base::writeShort(base::toUnit(s.rms, unit), 4) + " " + unit) +
                "\n";
    }
    return text;
}

std::string lackText(const IsothermFit& fit)
{
    const studies::IsothermLack& lack = fit.lackOfFit;
    if (lack.pureDf <= 0) return "No lack of fit: no well is repeated.\n";
    if (lack.df <= 0) return "No lack of fit: there are no more conditions than parameters.\n";
    if (!lack.f) return "No lack of fit: the replicates agree exactly.\n";
    return "Lack of fit: F = " + base::writeShort(*lack.f, 4) + " with " + std::to_string(lack.df) + " and " +
           std::to_string(lack.pureDf) + " degrees of freedom, p = " + base::writeShort(*lack.p, 3) +
           (*lack.p < 0.05 ? ": the model misses more than replicates differ.\n"
                           : ": the error of the model is within the scatter of replicates.\n");
}

Json isothermParametersJson(const IsothermFit& fit)
{
    Json list = Json::array();
    for (const IsothermParameter& parameter : fit.parameters) {
        const studies::FittedParameter& p = parameter.reported;
        Json item = Json::object();
        item["id"] = p.path;
        item["value"] = p.value;
        item["unit"] = parameter.unit;
        if (p.stdError) {
            item["std_error"] = p.logarithmic ? p.value * *p.stdError : *p.stdError;
            item["low"] = p.low;
            item["high"] = p.high;
        }
        item["logarithmic"] = p.logarithmic;
        item["at_bound"] = p.atBound;
        list.push(std::move(item));
    }
    return list;
}

Json isothermCorrelationJson(const IsothermFit& fit)
{
    Json rows = Json::array();
    for (int i = 0; i < fit.correlation.rows(); ++i) {
        Json row = Json::array();
        for (int k = 0; k < fit.correlation.cols(); ++k) row.push(fit.correlation(i, k));
        rows.push(std::move(row));
    }
    return rows;
}

Json residualsJson(const IsothermRequest& request, const IsothermFit& fit)
{
    Json list = Json::array();
    for (const IsothermResidual& r : fit.residuals) {
        Json item = Json::object();
        item["well"] = request.plate.wells[std::size_t(r.well)].name;
        item["component"] = request.plate.components[std::size_t(r.component)].id;
        item["quantity"] = r.bound ? "q" : "c";
        item["measured"] = r.measured;
        item["model"] = r.modelled;
        item["residual"] = r.measured - r.modelled;
        item["c"] = r.liquid;
        item["q"] = r.solid;
        list.push(std::move(item));
    }
    return list;
}

Json lackJson(const studies::IsothermLack& lack)
{
    Json json = Json::object();
    json["f"] = numberOrNull(lack.f);
    json["p"] = numberOrNull(lack.p);
    json["df"] = lack.df;
    json["df_pure_error"] = lack.pureDf;
    return json;
}

} // namespace

Json isothermJson(const IsothermRequest& request, const IsothermFit& fit)
{
    Json json = Json::object();
    json["format"] = "titer.isotherm/1";
    json["binding"] = fit.binding;
    json["parameters"] = isothermParametersJson(fit);
    json["correlation"] = isothermCorrelationJson(fit);
    json["confidence"] = request.confidence;
    json["residuals"] = residualsJson(request, fit);
    Json spreads = Json::array();
    for (const studies::IsothermSpread& s : fit.spreads) {
        Json item = Json::object();
        item["component"] = request.plate.components[std::size_t(s.component)].id;
        item["quantity"] = s.bound ? "q" : "c";
        item["values"] = s.values;
        item["rms"] = s.rms;
        spreads.push(std::move(item));
    }
    json["spreads"] = std::move(spreads);
    json["lack_of_fit"] = lackJson(fit.lackOfFit);
    json["degrees_of_freedom"] = fit.degreesOfFreedom;
    json["converged"] = fit.converged;
    json["message"] = fit.message.text();
    Json remarks = Json::array();
    for (const base::Sentence& remark : fit.remarks) remarks.push(remark.text());
    json["remarks"] = std::move(remarks);
    return json;
}

std::string isothermText(const IsothermRequest& request, const IsothermFit& fit)
{
    std::string text = parametersText(request, fit) + correlationText(fit) + "\n" + residualsText(request, fit) + "\n" +
                       spreadText(request, fit) + lackText(fit) + fit.message.text() + "\n";
    for (const base::Sentence& remark : fit.remarks) text += "note: " + remark.text() + "\n";
    return text + "\n\"binding\": " + fit.binding.write() + "\n";
}

} // namespace titer::cli
