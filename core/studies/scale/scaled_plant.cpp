#include "core/studies/scale/scaled_plant.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

constexpr int digits = 12; // of what is written

bool isOne(double factor)
{
    return std::abs(factor - 1.0) < 1e-12;
}

// A quantity as it is written, times `factor`, in its unit; nothing where it is none.
std::optional<Json> times(const Json& json, double factor)
{
    if (json.isNumber()) return Json(*base::readNumber(base::writeShort(json.number() * factor, digits)));
    if (!json.isString()) return std::nullopt;
    const std::optional<std::string> unit = base::unitIn(json.string());
    if (!unit) return std::nullopt;
    const base::Result<double> si = base::readQuantity(json.string(), unit->empty() ? "1" : *unit);
    if (!si) return std::nullopt;
    const std::string number = base::writeShort(factor * (unit->empty() ? *si : base::toUnit(*si, *unit)), digits);
    return Json(unit->empty() ? number : number + " " + *unit);
}

Json length(double metres)
{
    return Json(base::writeShort(base::toUnit(metres, metres < 0.01 ? "mm" : "cm"), digits) +
                (metres < 0.01 ? " mm" : " cm"));
}

} // namespace

ScaledPlant::ScaledPlant(const model::Flowsheet& flowsheet, const model::Plant& plant, const ColumnSurroundings& around,
                         const ScaleFactors& factors)
    : m_flowsheet(flowsheet)
    , m_plant(plant)
    , m_around(around)
    , m_factors(factors)
{
}

void ScaledPlant::put(const std::string& path, Json value)
{
    const Json* present = model::findAtPath(m_flowsheet, path);
    const Json before = present ? *present : Json();
    if (before == value || !model::setAtPath(m_flowsheet, path, value)) return;
    m_changes.push_back({path, before, std::move(value)});
}

void ScaledPlant::multiply(const std::string& path, double factor)
{
    const Json* present = model::findAtPath(m_flowsheet, path);
    if (!present || isOne(factor)) return;
    if (std::optional<Json> value = times(*present, factor)) put(path, *std::move(value));
}

void ScaledPlant::size(const std::string& unit, double diameter, double height)
{
    const std::string path = "units/" + unit + "/params/";
    model::UnitEntry* entry = m_flowsheet.unit(unit);
    for (const char* key : {"cross_section", "interstitial_velocity"})
        if (const Json* given = entry->params.find(key)) {
            m_changes.push_back({path + key, *given, Json()});
            entry->params.erase(key);
        }
    const model::ParamSet& params = m_plant.units[std::size_t(m_plant.unitIndex(unit))].setup.params;
    if (!params.given("diameter") || !isOne(diameter / params["diameter"])) put(path + "diameter", length(diameter));
    if (!isOne(height / params["length"])) put(path + "length", length(height));
}

void ScaledPlant::sizeRadial(const std::string& unit, double height)
{
    const model::ParamSet& params = m_plant.units[std::size_t(m_plant.unitIndex(unit))].setup.params;
    if (!isOne(height / params["bed_height"])) put("units/" + unit + "/params/bed_height", length(height));
}

void ScaledPlant::transport(const std::string& unit)
{
    if (isOne(m_factors.velocity)) return;
    const std::string path = "units/" + unit + "/params/";
    const std::size_t before = m_changes.size();
    multiply(path + "axial_dispersion", m_factors.velocity);
    const double film = std::cbrt(m_factors.velocity);
    if (const Json* given = model::findAtPath(m_flowsheet, path + "film_coefficient"); given && given->isObject()) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : given->members()) keys.push_back(key);
        for (const std::string& key : keys) multiply(path + "film_coefficient/" + key, film);
    } else {
        multiply(path + "film_coefficient", film);
    }
    if (m_changes.size() > before)
        m_notices.push_back(
            {path + "axial_dispersion",
             say(CORE_TR("core",
                         "The velocity is {1} times as high. Values of axial dispersion are taken in proportion "
                         "to it, those of the film coefficient to its cube root, as correlations have them. A "
                         "tracer on the new bed confirms them."),
                 base::writeShort(m_factors.velocity, 3))});
}

void ScaledPlant::program(const std::string& unit)
{
    const model::UnitEntry* entry = m_flowsheet.unit(unit);
    if (!entry || !entry->program.isArray()) return;
    const std::size_t steps = entry->program.items().size();
    for (std::size_t k = 0; k < steps; ++k) {
        const std::string path = "units/" + unit + "/program/" + std::to_string(k) + "/";
        multiply(path + "for", m_factors.time);
        multiply(path + "flow", m_factors.flow);
        multiply(path + "growth", 1.0 / m_factors.time);
        std::vector<std::string> ramped;
        if (const Json* ramp = m_flowsheet.unit(unit)->program.items()[k].find("ramp"))
            for (const auto& [key, value] : ramp->members()) ramped.push_back(key);
        for (const std::string& key : ramped)
            multiply(path + "ramp/" + key, (key == "flow" ? m_factors.flow : 1.0) / m_factors.time);
    }
}

void ScaledPlant::feeds()
{
    std::vector<int> fed;
    for (const model::WriteTarget& target : m_around.flows)
        if (std::find(fed.begin(), fed.end(), target.unit) == fed.end()) {
            fed.push_back(target.unit);
            program(m_plant.units[std::size_t(target.unit)].id);
        }
    if (m_around.recycle)
        multiply("units/" + m_plant.units[std::size_t(m_around.recycle->unit)].id + "/params/recycle_flow",
                 m_factors.flow);
    for (const int unit : m_around.units) {
        const std::string path = "units/" + m_plant.units[std::size_t(unit)].id + "/params/";
        multiply(path + "fraction_volume", m_factors.volume);
        multiply(path + "fraction_time", m_factors.time);
    }
    noteWhatStays();
}

void ScaledPlant::noteWhatStays()
{
    for (const model::PlantController& controller : m_plant.controllers)
        if (m_around.passes(controller.writes))
            m_notices.push_back({"controllers/" + controller.id,
                                 say(CORE_TR("core", "The controller “{1}” writes a flow to the column, which is to be "
                                                     "{2} times as high. Its set-point and parameters stay: adapt "
                                                     "them."),
                                     controller.label.empty() ? controller.id : controller.label,
                                     base::writeShort(m_factors.flow, 3))});
    if (isOne(m_factors.volume)) return;
    for (const int unit : m_around.units) {
        const model::PlantUnit& vessel = m_plant.units[std::size_t(unit)];
        const std::string path = "units/" + vessel.id + "/params/vessel_volume";
        if (!vessel.type->holdup || !model::findAtPath(m_flowsheet, path)) continue;
        m_notices.push_back(
            {path, say(CORE_TR("core", "“{1}” keeps its size and its contents, {2}, and what flows to or "
                                       "from the column is {3} times as much. Change its size where "
                                       "that does not fit."),
                       vessel.label.empty() ? vessel.id : vessel.label,
                       base::writeQuantity(vessel.setup.params["vessel_volume"], "L", 4),
                       base::writeShort(m_factors.volume, 3))});
    }
}

double ScaledPlant::factorOf(std::string_view tag) const
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(m_plant, tag);
    if (!target || !m_around.has(target->unit)) return 1.0;
    const std::string& unit = target->unitOfMeasure;
    if (unit == "m3" || unit == "kg" || unit == "mol") return m_factors.volume;
    if (unit == "m3/s") return m_factors.flow;
    if (unit == "m/s") return m_factors.velocity;
    return unit == "s" ? m_factors.time : 1.0;
}

void ScaledPlant::condition(const std::string& path, const Json& condition)
{
    for (const char* key : {"any", "all"})
        if (const Json* list = condition.find(key))
            for (std::size_t i = 0; i < list->items().size(); ++i)
                this->condition(path + "/" + key + "/" + std::to_string(i), list->items()[i]);
    multiply(path + "/for", m_factors.time);
    multiply(path + "/volume", m_factors.volume);
    const Json* value = condition.find("value");
    if (!value || !value->isString()) return;
    const double factor = factorOf(value->string());
    multiply(path + "/above", factor);
    multiply(path + "/below", factor);
}

void ScaledPlant::phase(const model::PlantPhase& phase, const model::PhaseEntry& entry)
{
    const std::string path = "recipe/phases/" + entry.id + "/";
    multiply(path + "at", m_factors.time);
    condition(path + "until", entry.until);
    const auto passes = [&](const std::string& tag) {
        const base::Result<model::WriteTarget> target = model::findWriteTarget(m_plant, tag);
        return target && m_around.passes(*target);
    };
    for (const auto& [tag, value] : entry.set.members())
        if (passes(tag)) multiply(path + "set/" + tag, m_factors.flow);
    for (const auto& [tag, value] : entry.ramp.members()) {
        const double factor = passes(tag) ? m_factors.flow : 1.0;
        multiply(path + "ramp/" + tag + "/from", factor);
        multiply(path + "ramp/" + tag + "/to", factor);
        multiply(path + "ramp/" + tag + "/over", m_factors.time);
    }
    if (!phase.isTransfer || !m_around.feeds(model::WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort}))
        return;
    multiply(path + "transfer/flow", m_factors.flow);
    const Json until = entry.transfer.find("until") ? *entry.transfer.find("until") : Json();
    if (until.isObject()) condition(path + "transfer/until", until);
    for (std::size_t i = 0; until.isArray() && i < until.items().size(); ++i)
        condition(path + "transfer/until/" + std::to_string(i), until.items()[i]);
}

void ScaledPlant::recipe()
{
    std::vector<std::string> others;
    const std::vector<model::PhaseEntry> entries = m_flowsheet.phases;
    for (const model::PhaseEntry& entry : entries) {
        const auto found = std::find_if(m_plant.phases.begin(), m_plant.phases.end(),
                                        [&](const model::PlantPhase& one) { return one.id == entry.id; });
        if (found == m_plant.phases.end()) continue;
        if (m_around.owns(*found))
            phase(*found, entry);
        else
            others.push_back(entry.label.empty() ? entry.id : entry.label);
    }
    if (isOne(m_factors.time)) return;
    if (others.empty()) return multiply("recipe/duration", m_factors.time);
    m_notices.push_back({"recipe", say(CORE_TR("core", "The times of the column are {1} times as long. The duration of "
                                                       "the recipe and phases of other units stay: {2}. Adapt them."),
                                       base::writeShort(m_factors.time, 3), base::join(others, ", "))});
}

} // namespace titer::studies
