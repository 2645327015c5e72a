// Parameters, peaks and runs of a fit of gradients as text and as JSON (titer.fit/1).
#include "app/cli/fit/fit_gradients_report.h"

#include "app/cli/common/table.h"
#include "app/cli/fit/earlier_fits.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/plant_fit.h"

namespace titer::cli {

using base::Json;
using studies::FittedParameter;
using studies::GradientPeak;

namespace {

void addTo(Table& table, const FittedParameter& parameter, bool converged, const char* unit)
{
    const auto shown = [](double value) { return base::writeShort(value, 5); };
    table.add({parameter.path, unit, shown(parameter.start), shown(parameter.value),
               parameter.stdError ? shown(parameter.low) : "", parameter.stdError ? shown(parameter.high) : "",
               studies::sentenceOf(studies::verdictOf(parameter, converged)).text()});
}

Json jsonOf(const FittedParameter& parameter, bool converged)
{
    Json entry = Json::object();
    entry["id"] = parameter.path;
    entry["start"] = parameter.start;
    entry["value"] = parameter.value;
    const bool known = parameter.stdError.has_value();
    const double scale = parameter.logarithmic ? parameter.value : 1.0;
    entry["std_error"] = known ? Json(scale * *parameter.stdError) : Json();
    if (parameter.takenError > 0.0) entry["taken_error"] = scale * parameter.takenError;
    entry["low"] = known ? Json(parameter.low) : Json();
    entry["high"] = known ? Json(parameter.high) : Json();
    entry["logarithmic"] = parameter.logarithmic;
    entry["at_bound"] = parameter.atBound;
    entry["verdict"] = studies::idOf(studies::verdictOf(parameter, converged));
    return entry;
}

// Of the parameters as fitted, in their order.
Json correlationJson(const std::vector<studies::YamamotoLine>& lines)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < 2 * lines.size(); ++i) {
        Json row = Json::array();
        for (std::size_t k = 0; k < 2 * lines.size(); ++k)
            row.push(i == k ? 1.0 : i / 2 == k / 2 ? lines[i / 2].correlation : 0.0);
        rows.push(std::move(row));
    }
    return rows;
}

} // namespace

std::string gradientText(const GradientFindings& findings)
{
    Table parameters({2, 3, 4, 5});
    parameters.add({"Parameter", "unit", "start", "value", "95 % from", "to", "verdict"});
    for (const studies::YamamotoLine& line : findings.fit.plot.lines) {
        addTo(parameters, line.charge, line.converged, "1");
        addTo(parameters, line.equilibrium, line.converged, "1/s");
    }
    Table peaks({2, 3, 4, 5});
    peaks.add({"Run", "protein", "GH [mM]", "salt [mM]", "apex [mL]", "model [mL]"});
    for (std::size_t p = 0; p < findings.fit.proteins.size(); ++p)
        for (std::size_t k = 0; k < findings.fit.proteins[p].peaks.size(); ++k) {
            const GradientPeak& peak = findings.fit.proteins[p].peaks[k];
            const auto millilitres = [](double volume) { return base::writeShort(base::toUnit(volume, "mL"), 5); };
            peaks.add({findings.runs[findings.fit.runs[p][k]].path, findings.fit.proteins[p].id,
                       base::writeShort(peak.slope * findings.solid, 4), base::writeShort(peak.saltAtApex(), 4),
                       millilitres(peak.apex()), millilitres(peak.apex() + findings.fit.plot.lines[p].offsets[k])});
        }
    const std::string note =
        findings.taken.empty() ? std::string() : "note: " + app::takenRemark(findings.taken).text() + "\n";
    return parameters.text() + peaks.text() + note;
}

Json gradientJson(const GradientFindings& findings)
{
    Json parameters = Json::array(), proteins = Json::array(), runs = Json::array();
    for (std::size_t p = 0; p < findings.fit.proteins.size(); ++p) {
        const studies::YamamotoLine& line = findings.fit.plot.lines[p];
        parameters.push(jsonOf(line.charge, line.converged));
        parameters.push(jsonOf(line.equilibrium, line.converged));
        Json peaks = Json::array();
        for (std::size_t k = 0; k < findings.fit.proteins[p].peaks.size(); ++k) {
            const GradientPeak& peak = findings.fit.proteins[p].peaks[k];
            peaks.push(Json::object({{"data", findings.runs[findings.fit.runs[p][k]].path},
                                     {"normalised_slope", peak.slope * findings.solid},
                                     {"salt", peak.saltAtApex()},
                                     {"apex", peak.apex()},
                                     {"modelled", peak.apex() + line.offsets[k]}}));
        }
        proteins.push(Json::object({{"component", findings.fit.proteins[p].id}, {"peaks", std::move(peaks)}}));
    }
    for (std::size_t i = 0; i < findings.runs.size(); ++i)
        runs.push(Json::object({{"data", findings.runs[i].path}, {"nrmse", findings.fit.nrmse[i]}}));
    Json json = Json::object();
    json["format"] = "titer.fit/1";
    json["step"] = "gradients";
    json["unit"] = findings.unit;
    json["parameters"] = std::move(parameters);
    json["correlation"] = correlationJson(findings.fit.plot.lines);
    if (!findings.taken.empty()) json["taken"] = textsJson(findings.taken);
    json["proteins"] = std::move(proteins);
    json["runs"] = std::move(runs);
    json["degrees_of_freedom"] = double(findings.fit.plot.degreesOfFreedom);
    json["confidence"] = gradientConfidence;
    json["converged"] = findings.fit.plot.converged;
    return json;
}

} // namespace titer::cli
