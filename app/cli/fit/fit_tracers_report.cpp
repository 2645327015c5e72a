// Parameters and runs of a fit of tracers as text and as JSON (titer.fit/1).
#include "app/cli/fit/fit_tracers_report.h"

#include "app/cli/common/table.h"
#include "app/cli/fit/earlier_fits.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/likelihood/likelihood_verdicts.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using studies::TracerParameter;

namespace {

studies::ParameterVerdict verdictOf(const TracerParameter& parameter, bool converged)
{
    if (!converged) return studies::ParameterVerdict::NotConverged;
    if (parameter.atBound) return studies::ParameterVerdict::AtBound;
    if (!parameter.error) return studies::ParameterVerdict::NotIdentifiable;
    return parameter.high - parameter.value > 0.5 * std::abs(parameter.value) ? studies::ParameterVerdict::Weak
                                                                              : studies::ParameterVerdict::Identified;
}

// The one that people read.
const char* shownUnitOf(const TracerParameter& parameter)
{
    const std::string_view unit = tracerUnitOf(parameter);
    return unit == "m3" ? "mL" : unit == "m2/s" ? "m2/s" : "1";
}

} // namespace

std::string tracerPathOf(const TracerFindings& findings, const TracerParameter& parameter)
{
    return "units/" + findings.unit + "/params/" + parameter.key;
}

const char* tracerUnitOf(const TracerParameter& parameter)
{
    if (base::endsWith(parameter.key, "volume")) return "m3";
    return parameter.key == "axial_dispersion" ? "m2/s" : "1";
}

std::string tracerText(const TracerOrder& order, const TracerFindings& findings)
{
    std::string text;
    if (order.step == "packing")
        for (const auto& [id, tubing] : findings.tubing)
            text += "System, tubing " + id + ": mixed " + base::writeQuantity(tubing.mixedVolume, "mL", 4) + ", tube " +
                    base::writeQuantity(tubing.tubeVolume, "mL", 4) + "\n";
    Table table({2, 3, 4, 5});
    table.add({"Parameter", "unit", "start", "value", "95 % from", "to", "verdict"});
    for (const TracerParameter& parameter : findings.fit.parameters) {
        const char* unit = shownUnitOf(parameter);
        const auto shown = [&](double value) { return base::writeShort(base::toUnit(value, unit), 5); };
        table.add({tracerPathOf(findings, parameter), unit, shown(parameter.start), shown(parameter.value),
                   parameter.error ? shown(parameter.low) : "", parameter.error ? shown(parameter.high) : "",
                   studies::sentenceOf(verdictOf(parameter, findings.fit.converged)).text()});
    }
    Table runs({2, 3});
    runs.add({"Run", "tracer", "flow [mL/min]", "residual [%]"});
    for (std::size_t i = 0; i < order.runs.size(); ++i)
        runs.add({order.runs[i].path, order.runs[i].component,
                  base::writeShort(base::toUnit(findings.pulses[i].flow, "mL/min"), 4),
                  base::writeShort(100.0 * findings.fit.nrmse[i], 3)});
    const std::string note =
        findings.taken.empty() ? std::string() : "note: " + app::takenRemark(findings.taken).text() + "\n";
    return text + table.text() + runs.text() + note;
}

Json tracerJson(const TracerOrder& order, const TracerFindings& findings)
{
    Json parameters = Json::array(), runs = Json::array(), system = Json::array();
    for (const TracerParameter& parameter : findings.fit.parameters) {
        Json entry = Json::object();
        entry["id"] = tracerPathOf(findings, parameter);
        entry["start"] = parameter.start;
        entry["value"] = parameter.value;
        entry["std_error"] = parameter.error ? Json(*parameter.error) : Json();
        if (parameter.takenError > 0.0) entry["taken_error"] = parameter.takenError;
        entry["low"] = parameter.error ? Json(parameter.low) : Json();
        entry["high"] = parameter.error ? Json(parameter.high) : Json();
        entry["at_bound"] = parameter.atBound;
        entry["verdict"] = studies::idOf(verdictOf(parameter, findings.fit.converged));
        parameters.push(std::move(entry));
    }
    for (std::size_t i = 0; i < order.runs.size(); ++i)
        runs.push(Json::object({{"data", order.runs[i].path},
                                {"component", order.runs[i].component},
                                {"flow", findings.pulses[i].flow},
                                {"nrmse", findings.fit.nrmse[i]}}));
    for (const auto& [id, tubing] : findings.tubing)
        system.push(
            Json::object({{"unit", id}, {"mixed_volume", tubing.mixedVolume}, {"tube_volume", tubing.tubeVolume}}));
    Json json = Json::object();
    json["format"] = "titer.fit/1";
    json["step"] = order.step;
    json["unit"] = findings.unit;
    json["parameters"] = std::move(parameters);
    if (order.step == "packing") json["system"] = std::move(system);
    if (!findings.taken.empty()) json["taken"] = textsJson(findings.taken);
    json["runs"] = std::move(runs);
    json["degrees_of_freedom"] = double(findings.fit.degreesOfFreedom);
    json["confidence"] = tracerConfidence;
    json["converged"] = findings.fit.converged;
    json["message"] = findings.fit.message.text();
    return json;
}

} // namespace titer::cli
