// Kinetics put into a law.
#include "app/equations/kinetics_place.h"

#include "app/document/edits_components.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/system.h"
#include "core/model/faults.h"
#include "core/model/flat_params.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;
using model::Kinetics;
using model::KineticsRole;

namespace {

// What a role is usually called: its name in a law, a part of its component's id or label, and what a new one becomes.
struct Usual {
    std::vector<std::string_view> names;
    const char* species;   // name of a new species
    const char* component; // its component
};

const Usual& usualOf(KineticsRole::Means means)
{
    static const std::array<Usual, 5> all{
        {{{"substrate", "s", "s1", "glucose", "glycerol", "sucrose", "lactose", "sugar", "carbon"},
          "substrate",
          "glucose"},
         {{"substrate2", "s2", "ammonium", "ammonia", "nitrogen", "lactose", "xylose", "acetate", "glutamine",
           "oxygen"},
          "substrate2",
          "ammonia"},
         {{"product", "p", "ethanol", "lactate", "mab", "antibody", "acetate"}, "product", "product"},
         {{"cells", "x", "biomass", "viable"}, "cells", "biomass"},
         {{"mu", "growth"}, "mu", ""}}};
    return all[std::size_t(means)];
}

const Json* partAt(const Json& record, const char* part)
{
    const Json* found = record.find(part);
    return found && found->isObject() ? found : nullptr;
}

std::string componentNamed(const std::string& name, const Json& species)
{
    const Json* component = species.isObject() ? species.find("component") : &species;
    return component && component->isString() ? component->string() : name;
}

// "K_S" and "Ks" are one name.
std::string plainName(std::string_view name)
{
    std::string plain = base::lowerAscii(name);
    std::erase(plain, '_');
    return plain;
}

// How well a species fits: 0 not at all.
int fitOf(const Flowsheet& flowsheet, const std::string& name, const Json& species, const Usual& usual)
{
    const std::string component = componentNamed(name, species);
    const Json* entry = componentEntry(flowsheet, component);
    const Json* label = entry ? entry->find("label") : nullptr;
    int best = 0, worth = 2 * int(usual.names.size());
    for (const std::string_view word : usual.names) {
        const bool same = plainName(name) == word || plainName(component) == word;
        const bool within =
            word.size() > 2 &&
            ((label && label->isString() && base::lowerAscii(label->string()).find(word) != std::string::npos) ||
             plainName(name).find(word) != std::string::npos);
        if (same) best = std::max(best, worth);
        if (within) best = std::max(best, worth - 1);
        worth -= 2;
    }
    return best;
}

std::string guessedSpecies(const Flowsheet& flowsheet, const Json& record, const KineticsRole& role,
                           const std::vector<KineticsPlace::Name>& taken)
{
    const Usual& usual = usualOf(role.means);
    std::string found;
    int best = 0;
    if (const Json* species = partAt(record, "species"))
        for (const auto& [name, entry] : species->members()) {
            if (std::ranges::find(taken, name, &KineticsPlace::Name::second) != taken.end()) continue;
            if (const int fit = fitOf(flowsheet, name, entry, usual); fit > best) best = fit, found = name;
        }
    return best > 0 ? found : std::string(usual.species);
}

// The term that alone is the specific growth rate.
std::string growthTerm(const Json& record)
{
    const Json *outputs = partAt(record, "outputs"), *let = partAt(record, "let");
    const Json* growth = outputs ? outputs->find("growth_rate") : nullptr;
    return growth && growth->isString() && let && let->find(growth->string()) ? growth->string() : std::string();
}

// The unit of a parameter of the law, as it is stated.
std::string unitStated(const Json& param)
{
    const Json* value = param.isObject() ? param.find("value") : &param;
    const auto unit = value && value->isString() ? base::unitIn(value->string()) : std::optional<std::string>();
    return unit && !unit->empty() ? *unit : "1";
}

bool isGrowth(const Kinetics& kinetics)
{
    return kinetics.term == "mu";
}

// A name that the law knows already for something else.
bool isTaken(const Json& record, const std::string& name)
{
    if (model::unfitName(name)) return true;
    return std::ranges::any_of(std::array{"species", "params", "let"}, [&](const char* part) {
        const Json* lines = partAt(record, part);
        return lines && lines->find(name);
    });
}

std::string freeName(const Json& record, const std::string& wanted)
{
    std::string name = wanted;
    for (int i = 2; isTaken(record, name); ++i) name = wanted + std::to_string(i);
    return name;
}

Error misnamed(const std::string& record, const std::string& name, base::Sentence why)
{
    return {Code::Input, record + "/" + name, std::move(why)};
}

// What of a species is in a gram [mmol] where the law counts it in mol; 0 where it counts it in mass. An error where it does neither, or
// the molar mass is missing.
base::Result<double> mmolPerGram(const Flowsheet& flowsheet, const std::string& path, const std::string& name)
{
    const Json* record = model::findAtPath(flowsheet, path);
    const Json* all = record ? partAt(*record, "species") : nullptr;
    const Json* species = all ? all->find(name) : nullptr;
    if (!species) return 0.0; // a new one is counted in mass
    const Json* unit = species->isObject() ? species->find("unit") : nullptr;
    const std::string component = componentNamed(name, *species);
    const Json* entry = componentEntry(flowsheet, component);
    const Json* basis = entry ? entry->find("basis") : nullptr;
    const bool inMass =
        unit && unit->isString() ? base::sameDimension(unit->string(), "kg/m3") : !basis || *basis == Json("mass");
    const bool inMol =
        unit && unit->isString() ? base::sameDimension(unit->string(), "mol/m3") : basis && *basis == Json("amount");
    if (inMass) return 0.0;
    const Json* stated = entry ? entry->find("molar_mass") : nullptr;
    if (inMol && stated && stated->isString())
        if (const auto mass = base::readQuantity(stated->string(), "kg/mol"); mass && *mass > 0.0) return 1.0 / *mass;
    return misnamed(path + "/species", name,
                    inMol
                        ? say(CORE_TR("core", "“{1}” is counted in mol here, and the constants of the kinetics are in "
                                              "mass. State the molar mass of its component."),
                              name)
                        : say(CORE_TR("core", "“{1}” is counted neither in mass nor in mol here. Choose another "
                                              "species, or state g/L as its unit."),
                              name));
}

// A quantity per mass as one per amount: "0.1 g/L" of glucose as "0.5551 mmol/L". `powers` says which species stands above the line of
// its unit, and which beneath it.
std::string inLawUnits(const std::string& quantity, const Json& powers, const std::map<std::string, double>& perGram)
{
    std::string unit = base::unitIn(quantity).value_or("");
    const base::Result<double> si = base::readQuantity(quantity, unit);
    double value = si ? base::toUnit(*si, unit) : 0.0;
    const std::size_t line = unit.find('/');
    std::string above = unit.substr(0, line), beneath = unit.substr(line + 1);
    for (const auto& [role, power] : powers.members()) {
        const double per = perGram.at(role);
        if (per == 0.0) continue;
        value *= power.number() > 0.0 ? per : 1.0 / per;
        (power.number() > 0.0 ? above : beneath) = "mmol";
    }
    return base::writeShort(value, 4) + " " + above + "/" + beneath;
}

// The parameters as the law gets them, in the units in which it counts these species.
base::Result<Json> paramsIn(const Flowsheet& flowsheet, const std::string& path, const Kinetics& kinetics,
                            const std::vector<KineticsPlace::Name>& roles)
{
    std::map<std::string, double> perGram;
    for (const auto& [role, species] : roles) {
        const auto known = std::ranges::find(kinetics.roles, role, &KineticsRole::name);
        if (known == kinetics.roles.end() || known->isTerm()) continue;
        const base::Result<double> per = mmolPerGram(flowsheet, path, species);
        if (!per) return per.error();
        perGram[role] = *per;
    }
    Json params = Json::object();
    for (const auto& [name, entry] : kinetics.params.members()) {
        Json param = entry;
        param.erase("of");
        if (const Json* powers = entry.find("of");
            powers &&
            std::ranges::any_of(powers->members(), [&](const Json::Member& m) { return perGram.at(m.first) != 0.0; })) {
            param["value"] = inLawUnits(entry.find("value")->string(), *powers, perGram);
            for (Json& end : param["range"].items()) end = Json(inLawUnits(end.string(), *powers, perGram));
        }
        params[name] = std::move(param);
    }
    return params;
}

// The species that plays a role, added where the law lacks it.
base::Done giveSpecies(Flowsheet& flowsheet, Json& record, const std::string& path, const KineticsRole& role,
                       const std::string& name)
{
    const Json* species = partAt(record, "species");
    if (species && species->find(name)) return base::done();
    if (isTaken(record, name))
        return misnamed(path, name,
                        say(CORE_TR("core", "“{1}” is already the name of something else here; choose another name."),
                            model::excerpt(name)));
    const Usual& usual = usualOf(role.means);
    const bool known = componentEntry(flowsheet, name) || model::libraryComponent(name);
    const std::string component = known ? name : usual.component;
    record["species"][name] = Json::object({{"component", component}, {"unit", role.unit}, {"label", role.label}});
    record["rates"][name] = "0";
    if (componentEntry(flowsheet, component)) return base::done();
    // The units stay as they are, where the record stands.
    if (const auto added = addFromLibrary(flowsheet, {component}))
        flowsheet.components = added->flowsheet.components;
    else
        flowsheet.components.push_back(Json::object({{"id", component}, {"label", role.label}, {"basis", "mass"}}));
    return base::done();
}

base::Done giveRole(Flowsheet& flowsheet, Json& record, const std::string& path, const KineticsRole& role,
                    const std::string& name)
{
    if (!role.isTerm()) return giveSpecies(flowsheet, record, path, role, name);
    const Json* let = partAt(record, "let");
    if (let && let->find(name)) return base::done();
    return misnamed(path + "/let", name,
                    say(CORE_TR("core", "The law has no term “{1}” for the specific growth rate. Insert kinetics of "
                                        "growth first, or choose another term."),
                        model::excerpt(name)));
}

base::Done giveParam(Json& record, const std::string& path, const std::string& name, const Json& stated)
{
    const Json* params = partAt(record, "params");
    if (const Json* there = params ? params->find(name) : nullptr) {
        if (base::sameDimension(unitStated(*there), unitStated(stated))) return base::done();
        return misnamed(path + "/params", name,
                        say(CORE_TR("core", "The parameter “{1}” of the law is in {2}, this one in {3}; choose another "
                                            "name."),
                            name, unitStated(*there), unitStated(stated)));
    }
    if (isTaken(record, name))
        return misnamed(path, name,
                        say(CORE_TR("core", "“{1}” is already the name of something else here; choose another name."),
                            model::excerpt(name)));
    record["params"][name] = stated;
    return base::done();
}

// First under names that nobody has, since a new one may be an old one of another.
std::string textWith(const Kinetics& kinetics, const KineticsPlace& place)
{
    std::vector<KineticsPlace::Name> names = place.roles;
    names.insert(names.end(), place.params.begin(), place.params.end());
    std::string text = kinetics.text;
    const auto between = [](std::size_t i) { return "kinetics.name." + std::to_string(i); };
    for (std::size_t i = 0; i < names.size(); ++i) text = renamedInText(text, names[i].first, between(i));
    for (std::size_t i = 0; i < names.size(); ++i) text = renamedInText(text, between(i), names[i].second);
    return text;
}

} // namespace

std::vector<std::string> namesFor(const Flowsheet& flowsheet, const std::string& path, const KineticsRole& role)
{
    std::vector<std::string> names;
    const Json* record = model::findAtPath(flowsheet, path);
    if (const Json* lines = record ? partAt(*record, role.isTerm() ? "let" : "species") : nullptr)
        for (const Json::Member& line : lines->members()) names.push_back(line.first);
    return names;
}

KineticsPlace guessedPlace(const Flowsheet& flowsheet, const std::string& path, const Kinetics& kinetics)
{
    static const Json none = Json::object();
    const Json* found = model::findAtPath(flowsheet, path);
    const Json& record = found ? *found : none;
    KineticsPlace place;
    const std::string growth = growthTerm(record);
    place.term = isGrowth(kinetics) && !growth.empty() ? growth : freeName(record, kinetics.term);
    for (const KineticsRole& role : kinetics.roles)
        place.roles.emplace_back(role.name, role.isTerm() ? (growth.empty() ? std::string("mu") : growth)
                                                          : guessedSpecies(flowsheet, record, role, place.roles));
    // Of species that it cannot have the person is told at the insertion.
    const base::Result<Json> params = paramsIn(flowsheet, path, kinetics, place.roles);
    for (const auto& [name, stated] : (params ? *params : kinetics.params).members()) {
        std::string own;
        if (const Json* there = partAt(record, "params"))
            for (const auto& [known, entry] : there->members())
                if (plainName(known) == plainName(name) && base::sameDimension(unitStated(entry), unitStated(stated)))
                    own = known;
        place.params.emplace_back(name, own.empty() ? freeName(record, name) : own);
    }
    return place;
}

Edited insertKinetics(const Flowsheet& before, const std::string& path, const Kinetics& kinetics,
                      const KineticsPlace& place)
{
    Flowsheet after = before;
    // Components may be added to the plant, but the units stay where they are.
    Json* record = const_cast<Json*>(model::findAtPath(after, path));
    if (!record || !path.ends_with("/kinetics")) return absentEntry(path);
    for (const KineticsRole& role : kinetics.roles) {
        const auto given = std::ranges::find(place.roles, role.name, &KineticsPlace::Name::first);
        if (given == place.roles.end()) return absentEntry(path + "/species/" + role.name);
        if (const base::Done done = giveRole(after, *record, path, role, given->second); !done) return done.error();
    }
    const base::Result<Json> params = paramsIn(after, path, kinetics, place.roles);
    if (!params) return params.error();
    for (const auto& [name, stated] : params->members()) {
        const auto given = std::ranges::find(place.params, name, &KineticsPlace::Name::first);
        if (given == place.params.end()) return absentEntry(path + "/params/" + name);
        if (const base::Done done = giveParam(*record, path, given->second, stated); !done) return done.error();
    }
    const Json* let = partAt(*record, "let");
    if (!(let && let->find(place.term)) && isTaken(*record, place.term))
        return misnamed(path + "/let", place.term,
                        say(CORE_TR("core", "“{1}” is already the name of something else here; choose another name."),
                            model::excerpt(place.term)));
    (*record)["let"][place.term] = textWith(kinetics, place);
    const Json* note = record->find("note");
    const std::string said = place.term + ": " + kinetics.label + " (" + kinetics.source + ").";
    const std::string noted = note && note->isString() ? note->string() : std::string();
    if (noted.find(said) == std::string::npos) (*record)["note"] = noted.empty() ? said : noted + " " + said;
    return after;
}

} // namespace titer::app
