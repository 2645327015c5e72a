// Lays a fitted law of blocking over the parameters of a filter.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/studies/calibration/fitted_target.h"
#include "core/studies/calibration/fitted_unit.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>

namespace titer::studies {

using base::Json;
using base::say;
using model::Flowsheet;
using model::ParamSpec;
using model::UnitEntry;

namespace {

constexpr double water = 1e-3;     // viscosity at 20 °C [Pa s]
constexpr double maxBlocked = 1e4; // throughput above which no filter is used [m]

// The law that a filter of this type has a choice of.
bool knowsLaw(const model::UnitType& type, const std::string& law)
{
    const ParamSpec* spec = specOf(type, "blocking_law");
    return std::any_of(spec->choices.begin(), spec->choices.end(), [&](const char* choice) { return law == choice; });
}

const BlockingLaw* lawNamed(const FilterFit& fit, const std::string& id)
{
    for (const BlockingLaw& law : fit.laws)
        if (law.id == id) return &law;
    return nullptr;
}

// As a plant file states it [Pa s]; 0 where that cannot be read.
double viscosityOf(const Json& value)
{
    if (value.isNumber()) return value.number();
    const base::Result<double> read = base::readQuantity(value.isString() ? value.string() : std::string(), "Pa s");
    return read ? *read : 0.0;
}

// Values of a depth filter in the words of this one, as far as it has them.
void takeFilter(Json& params, const Json& depth, const model::UnitType& type, const FilterFit& fit,
                const BlockingLaw& law)
{
    const bool flow = fit.trial.constantFlow;
    const double pressure = flow ? law.start : fit.trial.appliedPressure, flux = flow ? fit.trial.flux : law.start;
    for (const auto& [key, value] : depth.members())
        if (specOf(type, key)) params[key] = value;
    if (specOf(type, "initial_flux") && flux > 0.0) params["initial_flux"] = flux;
    if (specOf(type, "trial_pressure") && pressure > 0.0) params["trial_pressure"] = pressure;
    params.erase("vmax");
    if (law.id != "standard" || !specOf(type, "vmax")) return;
    params["vmax"] = std::min(maxBlocked, 2.0 / law.constant);
    params.erase("blocking_constant");
}

} // namespace

Json filterParams(const FilterFit& fit, const BlockingLaw& law, const FilterChoice& choice)
{
    const double viscosity = choice.viscosity > 0.0 ? choice.viscosity : water;
    Json params =
        Json::object({{"blocking_law", law.id}, {"blocking_constant", law.constant}, {"viscosity", viscosity}});
    const FilterTrial& trial = fit.trial;
    const double pressure = trial.constantFlow ? law.start : trial.appliedPressure;
    const double flux = trial.constantFlow ? trial.flux : law.start;
    if (pressure > 0.0 && flux > 0.0) params["clean_resistance"] = pressure / (viscosity * flux);
    if (flux > 0.0) params["design_flux"] = flux;
    if (choice.task.pressureLimit > 0.0) params["pressure_limit"] = choice.task.pressureLimit;
    if (const std::optional<double> area = minArea(fit, law, choice.task)) params["area"] = *area * choice.task.safety;
    return params;
}

std::optional<Flowsheet> putFilter(const FilterFit& fit, const FilterChoice& choice, const Flowsheet& flowsheet,
                                   const std::string& unit, const model::Catalogue& catalogue, base::Errors& errors)
{
    FittedTarget target(unit, errors);
    if (!target.takesLaw(flowsheet, catalogue)) return std::nullopt;
    Flowsheet changed = flowsheet;
    UnitEntry* entry = changed.unit(unit);
    const model::UnitType& type = *model::typeOf(catalogue, *entry);
    const Json* standing = entry->params.find("blocking_law");
    const std::string likeliest = fit.laws.front().id;
    const std::string stated = standing && standing->isString() ? standing->string() : likeliest;
    const BlockingLaw* law = lawNamed(fit, choice.law.empty() ? stated : choice.law);
    if (choice.law.empty() && stated != likeliest)
        return target.fault("/params/blocking_law",
                            say(CORE_TR("core", "“{1}” has the blocking law “{2}”, but the trial indicates “{3}”. "
                                                "Specify which of the two to use."),
                                unit, stated, likeliest));
    if (!law || !knowsLaw(type, law->id))
        return target.fault("/params/blocking_law",
                            say(CORE_TR("core", "“{1}” is not a blocking law that “{2}” can take "
                                                "from a trial; choose complete, standard, "
                                                "intermediate or cake."),
                                choice.law, unit));
    const double pressure = fit.trial.constantFlow ? law->start : fit.trial.appliedPressure;
    const double flux = fit.trial.constantFlow ? fit.trial.flux : law->start;
    if (!(pressure > 0.0 && flux > 0.0))
        return target.fault(
            "", fit.trial.constantFlow
                    ? say(CORE_TR("core", "The flux of the trial is unknown, so the filter resistance cannot be "
                                          "computed. Add a column “flux [L/m2/h]” or “time [min]”."))
                    : say(CORE_TR("core", "The pressure of the trial is unknown, so the filter resistance cannot be "
                                          "computed. Enter it.")));
    FilterChoice stating = choice;
    const Json* viscosity = entry->params.find("viscosity");
    if (!(choice.viscosity > 0.0) && viscosity) stating.viscosity = viscosityOf(*viscosity);
    takeFilter(entry->params, filterParams(fit, *law, stating), type, fit, *law);
    return target.checked(std::move(changed), catalogue);
}

base::Sentence originOf(const FilterFit& fit, const std::string& law, const std::string& table)
{
    const BlockingLaw* found = lawNamed(fit, law);
    const BlockingLaw& reported = found ? *found : fit.laws.front();
    const auto text = [&](const char* name, double value, const std::optional<double>& error, const char* unit) {
        const double half = error ? *error * tQuantile(0.975, double(fit.trial.throughput.size()) - 2.0) : 0.0;
        return intervalText(name, value, unit, error.has_value(), value - half, value + half);
    };
    return say(CORE_TR("core",
                       "Blocking law fitted to “{1}”: {2} from {3} points, in SI units, with the 95 % confidence "
                       "interval in brackets: {4}, {5}."),
               table, reported.id, std::to_string(fit.trial.throughput.size()),
               text("K", reported.constant, reported.constantError, "1/m"),
               text(fit.trial.constantFlow ? "P0" : "J0", reported.start, reported.startError,
                    fit.trial.constantFlow ? "Pa" : "m/s"));
}

} // namespace titer::studies
