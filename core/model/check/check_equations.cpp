// A rate law that its record writes as equations: what the record says next to its texts, the texts, and the rates at the start.
#include "core/model/check/record_shape.h"

#include "core/base/units/units.h"
#include "core/model/equations/law_equations.h"
#include "core/model/equations/law_record.h"
#include "core/model/equations/param_record.h"
#include "core/model/plant/recovery.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

void checkSpecies(Checking& checking, const Json& entry, const RoleSpec& role, const std::string& where)
{
    if (!entry.isObject()) return; // the id of a component
    checking.values.rejectUnknownKeys(entry, speciesKeys(), where);
    for (const char* key : {"label", "help"}) checkText(checking, entry, key, where);
    const Json *unit = entry.find("unit"), *absent = entry.find("absent"), *optional = entry.find("optional");
    if (unit && !unit->isNull() && !(unit->isString() && basisOfUnit(unit->string())))
        checking.faults.add(where + "/unit",
                            say(CORE_TR("core", "The unit of a species must be one of concentration, such as “g/L”, "
                                                "“mmol/L” or “cells/mL”, not {1}."),
                                shown(*unit)));
    if (optional && !optional->isNull() && !optional->isBool())
        checking.faults.add(
            where + "/optional",
            say(CORE_TR("core", "This must be true or false, without quotation marks, not {1}."), shown(*optional)));
    if (absent && !absent->isNull())
        checking.values.quantity(*absent, concentrationUnit(role.basis),
                                 CORE_TR("core", "Concentration without a component"), where + "/absent", notNegative);
}

// In the object of the parameters each key is one of the record's own, or would hide behind it.
void checkParamKey(Checking& checking, const Json& entry, const std::string& key, const std::string& where)
{
    const auto is = [&key](const auto& spec) { return key == spec.key; };
    const auto keys = lawKeys();
    if (std::find(keys.begin(), keys.end(), key) != keys.end() ||
        std::any_of(environmentSpecs().begin(), environmentSpecs().end(), is))
        checking.faults.add(where, say(CORE_TR("core", "“{1}” is a key of every rate law; choose another name for "
                                                       "this parameter."),
                                       excerpt(key)));
    const Json* value = entry.isObject() ? entry.find("value") : &entry;
    if (!value || value->isNull())
        checking.faults.add(
            where, say(CORE_TR("core", "The parameter “{1}” has no value; write one with its unit."), excerpt(key)));
}

void checkYields(Checking& checking, const Json& record, const RateLaw& law, const std::string& where)
{
    const Json* yields = record.find("yields");
    if (!yields || yields->isNull()) return;
    std::vector<std::string> known;
    for (const ParamSpec& spec : law.params) known.push_back(spec.key);
    for (std::size_t i = 0; i < yields->items().size(); ++i) {
        const Json& name = yields->items()[i];
        if (!name.isString() || std::find(known.begin(), known.end(), name.string()) == known.end())
            checking.faults.add(where + "/yields/" + std::to_string(i),
                                say(CORE_TR("core", "{1} is not a parameter of this rate law; name one of {2}."),
                                    shown(name), listed(known)));
    }
    if (!yields->isArray())
        checking.faults.add(where + "/yields",
                            say(CORE_TR("core", "This must be a list in brackets, not {1}."), shown(*yields)));
}

void checkOwnConditions(Checking& checking, const Json& record, const std::string& where)
{
    const Json* own = record.find("own_conditions");
    if (!own || own->isNull()) return;
    const std::vector<std::string> known(ownConditionNames().begin(), ownConditionNames().end());
    const bool sound =
        own->isArray() && std::all_of(own->items().begin(), own->items().end(), [&](const Json& word) {
            return word.isString() && std::find(known.begin(), known.end(), word.string()) != known.end();
        });
    if (!sound)
        checking.faults.add(where + "/own_conditions",
                            say(CORE_TR("core", "This must be a list of conditions for which the rates have terms of "
                                                "their own, out of {1}, not {2}."),
                                listed(known), shown(*own)));
}

// What the unit makes of its set-points and of what it holds at first.
Environment<double> conditionsOf(const PlantUnit& unit, const UnitView<double>& start)
{
    std::vector<double> values(unit.type->variables.size(), 0.0);
    unit.model->variables(start, values.data());
    Environment<double> at;
    for (std::size_t v = 0; v < values.size(); ++v)
        for (const auto& [key, into] : {std::pair{"volume", &at.volume}, std::pair{"temperature", &at.temperature},
                                        std::pair{"ph", &at.ph}, std::pair{"dissolved_oxygen", &at.dissolvedOxygen},
                                        std::pair{"pco2", &at.pco2}, std::pair{"osmolality", &at.osmolality}})
            if (std::isfinite(values[v]) && unit.type->variables[v].key == std::string_view(key)) *into = values[v];
    return at;
}

base::Sentence undefinedAtStart(const Undefined& undefined)
{
    const auto& [line, column] = undefined.place;
    if (undefined.divides())
        return say(CORE_TR("core",
                           "In line {1}, column {2}, “{3}” divides by zero at the start of the run. Guard it, as "
                           "by saturation(x, half), share(x, y) or if(x > 0, …, 0)."),
                   line, column, undefined.name);
    return say(CORE_TR("core", "In line {1}, column {2}, “{3}” leaves the range of a function at the start of the run. "
                               "Guard it, as by max(x, 0) or if(x > 0, …, 0)."),
               line, column, undefined.name);
}

// Carbon that comes from nothing. Where something of unknown content is taken up, it may come from there.
void noticeCarbon(Checking& checking, const UnitSetup& setup, const std::vector<double>& rates,
                  const std::string& where)
{
    constexpr double muchTooMuch = 1.5; // the mass balance of a whole run covers less
    const auto& components = checking.plant.components;
    double formed = 0.0, used = 0.0, most = 0.0;
    const char* largest = "";
    for (std::size_t i = 0; i < setup.kinetics.component.size(); ++i) {
        const int c = setup.kinetics.component[i];
        if (c < 0) continue;
        const double rate = rates[std::size_t(c)], content = carbonContent(components[std::size_t(c)]);
        if (rate < 0.0 && !(content > 0.0) && components[std::size_t(c)].basis != Basis::Amount) return;
        (rate > 0.0 ? formed : used) += std::abs(rate) * content;
        if (rate * content <= most) continue;
        most = rate * content;
        largest = setup.kinetics.law->roles[i].key;
    }
    if (!(formed > muchTooMuch * used)) return;
    checking.notice(
        where + "/rates/" + largest,
        say(CORE_TR("core", "At the start the rates form {1} mol of carbon for each mol that they take up, so mass is "
                            "created, mostly as “{2}”. Check the signs of the rates and the yields."),
            used > 0.0 ? base::writeShort(formed / used) : "∞", largest));
}

} // namespace

void checkLawRecord(Checking& checking, const Json& record, const RateLaw& law, const std::string& where)
{
    for (const char* key : {"label", "source", "note"}) checkText(checking, record, key, where);
    const Json* species = objectAt(checking, record, "species", where);
    const Json* params = objectAt(checking, record, "params", where);
    if (!species || species->members().empty())
        checking.faults.add(where + "/species",
                            say(CORE_TR("core", "Equations need species: write under \"species\" which names stand for "
                                                "which components, such as \"S\": \"glucose\".")));
    else if (species->members().size() > std::size_t(maxRoles))
        checking.faults.add(where + "/species",
                            say(CORE_TR("core", "A rate law has at most {1} species, not {2}."),
                                std::to_string(maxRoles), std::to_string(species->members().size())));
    for (const RoleSpec& role : law.roles)
        checkSpecies(checking, *species->find(role.key), role, where + "/species/" + excerpt(role.key));
    for (const ParamSpec& spec : law.params) {
        const Json& entry = *params->find(spec.key);
        checkParamKey(checking, entry, spec.key, where + "/params/" + excerpt(spec.key));
        checkParam(checking, entry, spec, paramKeys(), where + "/params/" + excerpt(spec.key));
    }
    checkYields(checking, record, law, where);
    checkOwnConditions(checking, record, where);
}

void readLawEquations(Checking& checking, const Json& record, std::size_t index, const std::string& where)
{
    BoundLaw& bound = checking.plant.units[index].setup.kinetics;
    base::Errors errors;
    bound.tape = readLawTape(record, bound, checking.plant.components, errors, where);
    for (const base::Error& e : errors) checking.faults.add(e.where, e.what);
}

void checkLawStart(Checking& checking, const PlantUnit& unit, const UnitView<double>& start, const std::string& where)
{
    const BoundLaw& law = unit.setup.kinetics;
    if (!law || !law.tape) return;
    const Environment<double> at = conditionsOf(unit, start);
    std::vector<double> contents(checking.plant.components.size(), 0.0);
    unit.model->contents(start, contents.data());
    if (const auto undefined = law.undefinedAt(contents.data(), at))
        return checking.faults.add(undefined->where, undefinedAtStart(*undefined));
    std::vector<double> rates(contents.size(), 0.0);
    law.evaluate(contents.data(), at, rates.data());
    noticeCarbon(checking, unit.setup, rates, law.network ? where + "/base" : where);
}

} // namespace titer::model
