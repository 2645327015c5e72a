// Lays a fitted binding record over the one of a unit.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/faults.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/fitted_target.h"
#include "core/studies/calibration/fitted_unit.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Json;
using base::say;
using model::Flowsheet;
using model::ParamSpec;
using model::UnitEntry;

namespace {

// A number of a plant file in SI.
std::optional<double> quantityOf(const Json* value, const char* si)
{
    if (!value) return std::nullopt;
    if (value->isNumber()) return value->number();
    if (!value->isString()) return std::nullopt;
    const base::Result<double> read = base::readQuantity(value->string(), si);
    return read ? std::optional(*read) : std::nullopt;
}

// Puts the fitted record over the one that stands there.
class RecordMerge {
public:
    RecordMerge(const Json& fitted, const std::vector<model::Component>& wells, const model::Plant& plant,
                const model::BindingModel& model, FittedTarget& target, const std::string& below)
        : m_fitted(fitted)
        , m_wells(wells)
        , m_plant(plant)
        , m_model(model)
        , m_target(target)
        , m_below(below)
    {
    }

    bool into(Json& record)
    {
        const bool standing = record.isObject() && record.find("type");
        const Json before = record;
        for (const auto& [key, value] : m_fitted.members()) {
            if (key == "kinetic" && standing) continue;
            if (isComponent(key)) {
                if (!before.find(key)) takeComponent(record, key, value.string());
            } else if (value.isObject())
                takeEach(record, before, key, value);
            else
                record[key] = value;
        }
        return m_sound;
    }

private:
    bool isComponent(std::string_view key) const
    {
        return std::any_of(m_model.params.begin(), m_model.params.end(), [&](const ParamSpec& spec) {
            return spec.key == key && spec.shape == model::Shape::Component;
        });
    }

    void takeComponent(Json& record, const std::string& key, const std::string& id)
    {
        if (m_plant.componentIndex(id) >= 0)
            record[key] = id;
        else
            fault("/" + key,
                  say(CORE_TR("core", "The plant has no component “{1}”, which the table uses as its salt. Name the "
                                      "column after the component of the plant, such as “c0.{2} [mM]”, or set “{3}” "
                                      "of the unit's binding first."),
                      id, m_plant.components.empty() ? id : m_plant.components.back().id, key));
    }

    // Affinities go with the rates of desorption that the unit has.
    void takeEach(Json& record, const Json& before, const std::string& key, const Json& values)
    {
        for (const auto& [id, value] : values.members()) {
            if (!isAlike(key, id)) continue;
            const std::optional<double> rate = rateOf(before, id);
            if (rate && (key == "kd" || key == "k_kin")) continue;
            record[key][id] = rate && key == "ka" && value.isNumber() ? Json(value.number() * *rate) : value;
        }
    }

    static std::optional<double> rateOf(const Json& before, const std::string& id)
    {
        for (const char* key : {"kd", "k_kin"})
            if (const Json* rates = before.find(key))
                if (const auto rate = quantityOf(rates->find(id), "1/s")) return rate;
        return std::nullopt;
    }

    bool isAlike(const std::string& key, const std::string& id)
    {
        const int index = m_plant.componentIndex(id);
        if (index < 0) {
            fault("/" + key + "/" + id,
                  say(CORE_TR("core",
                              "The plant has no component “{1}”, which the table measured; its components are: {2}. "
                              "Specify the component of the table."),
                      id, model::listed(ids())));
            return false;
        }
        for (const model::Component& well : m_wells)
            if (well.id == id && well.basis != m_plant.components[std::size_t(index)].basis) {
                fault("/" + key + "/" + id,
                      say(CORE_TR("core", "“{1}” is given in {2} in the plant and in {3} in the table. Write the "
                                          "table in the kind of unit of the plant."),
                          id,
                          base::displayUnit(
                              std::string(model::concentrationUnit(m_plant.components[std::size_t(index)].basis))),
                          base::displayUnit(std::string(model::concentrationUnit(well.basis)))));
                return false;
            }
        return true;
    }

    std::vector<std::string> ids() const
    {
        std::vector<std::string> ids;
        for (const model::Component& component : m_plant.components) ids.push_back(component.id);
        return ids;
    }

    // Once for a component.
    void fault(const std::string& place, base::Sentence what)
    {
        if (std::find(m_reported.begin(), m_reported.end(), what) == m_reported.end()) {
            m_reported.push_back(what);
            m_target.fault(m_below + place, std::move(what));
        }
        m_sound = false;
    }

    const Json& m_fitted;
    const std::vector<model::Component>& m_wells;
    const model::Plant& m_plant;
    const model::BindingModel& m_model;
    FittedTarget& m_target;
    std::string m_below;
    std::vector<base::Sentence> m_reported;
    bool m_sound = true;
};

} // namespace

bool readWellsFor(const Flowsheet& flowsheet, const std::string& unit, const model::Catalogue& catalogue,
                  WellOptions& wells, base::Errors& errors)
{
    FittedTarget target(unit, errors);
    if (!target.takesIsotherm(flowsheet, catalogue)) return false;
    base::Errors ignored; // the plant is evaluated with the values in it
    const model::Plant plant = model::check(flowsheet, catalogue, ignored);
    for (model::Component& given : wells.components)
        if (const int i = plant.componentIndex(given.id); i >= 0 && given.molarMass == 0.0)
            given.molarMass = plant.components[std::size_t(i)].molarMass;
    const int at = plant.unitIndex(unit);
    const model::UnitType* type = model::typeOf(catalogue, *flowsheet.unit(unit));
    if (at < 0 || !specOf(*type, "bed_porosity") || plant.units[std::size_t(at)].setup.params.entries.empty())
        return true;
    const model::ParamSet& params = plant.units[std::size_t(at)].setup.params;
    WellOptions own = wells;
    const bool lumped = specOf(*type, "total_porosity") && params.choice("model") == "lumped_rate";
    own.bedPorosity = lumped ? params["total_porosity"] : params["bed_porosity"];
    own.particlePorosity = lumped ? 0.0 : params["particle_porosity"];
    if (wells.solidShare() == 1.0) {
        wells = own;
        return true;
    }
    constexpr double alike = 0.005;
    if (std::abs(wells.solidShare() / own.solidShare() - 1.0) <= alike) return true;
    target.fault(
        "", say(CORE_TR("core", "The resin of the table is {1} % solid, but that of “{2}” is {3} %: bound "
                                "concentrations are per volume of solid. Omit the porosities of the table to use "
                                "those of the unit, or set them in the unit first."),
                base::writeShort(100.0 * wells.solidShare(), 4), unit, base::writeShort(100.0 * own.solidShare(), 4)));
    return false;
}

std::optional<Flowsheet> putIsotherm(const IsothermRequest& request, const IsothermFit& fit, const Flowsheet& flowsheet,
                                     const std::string& unit, const model::Catalogue& catalogue, base::Errors& errors)
{
    FittedTarget target(unit, errors);
    if (!target.takesIsotherm(flowsheet, catalogue)) return std::nullopt;
    if (!fit.converged)
        return target.fault("", say(CORE_TR("core", "The fit did not converge, so its values are not put into the "
                                                    "plant. Hold some of them, or give start values.")));
    Flowsheet changed = flowsheet;
    UnitEntry* entry = changed.unit(unit);
    const std::string key = bindingSpecOf(*model::typeOf(catalogue, *entry))->key, below = "/params/" + key;
    const model::BindingModel* model = catalogue.binding(request.binding);
    Json& record = entry->params[key];
    const Json* type = record.find("type");
    if (type && type->isString() && type->string() == "none") record = Json(), type = nullptr;
    if (type && (!type->isString() || catalogue.binding(type->string()) != model))
        return target.fault(below,
                            say(CORE_TR("core", "“{1}” has the binding model “{2}”, but the fit is for “{3}”. Fit "
                                                "“{2}”, or choose “{3}” in the unit first."),
                                unit, type->isString() ? type->string() : std::string("?"), model->id));
    base::Errors ignored; // evaluated below
    const model::Plant plant = model::check(flowsheet, catalogue, ignored);
    if (!RecordMerge(fit.binding, request.plate.components, plant, *model, target, below).into(record))
        return std::nullopt;
    return target.checked(std::move(changed), catalogue);
}

base::Sentence originOf(const IsothermRequest& request, const IsothermFit& fit, const std::string& table)
{
    std::vector<std::string> values;
    for (const IsothermParameter& parameter : fit.parameters) {
        const FittedParameter& p = parameter.reported;
        values.push_back(intervalText(p.path, p.value, parameter.unit, p.stdError.has_value(), p.low, p.high));
    }
    return say(CORE_TR("core", "Isotherm fitted to “{1}”: {2} from {3} wells, in SI units, with the {4} % confidence "
                               "interval in brackets: {5}."),
               table, request.binding, std::to_string(request.plate.wells.size()),
               base::writeShort(100.0 * request.confidence, 4), base::join(values, ", "));
}

} // namespace titer::studies
