// Putting a parameter set of a rate law into the culture of a vessel.
#include "app/document/edits_components.h"
#include "app/document/references.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/types/component.h"

#include <algorithm>
#include <set>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Basis;
using model::Flowsheet;

namespace {

constexpr double startFill = 0.7; // of the vessel: what is left takes the feed

// Whether a law that computes in `basis` can take this component: else it would ask for a molar or cell mass.
bool suits(const Json& component, Basis basis)
{
    const Json* given = component.find("basis");
    const std::string own = given && given->isString() ? given->string() : "mass";
    const auto needs = [&](std::string_view word, Basis of) { return (own == word) != (basis == of); };
    if (needs("amount", Basis::Amount) && !component.find("molar_mass")) return false;
    return !needs("count", Basis::Count) || component.find("cell_mass");
}

bool isOfCells(std::string_view role)
{
    constexpr std::string_view ofCells[] = {"cells", "dead_cells", "biomass", "free_cells", "product", "relaxed"};
    return std::find(std::begin(ofCells), std::end(ofCells), role) != std::end(ofCells);
}

// Finds a component for each role of a law, or adds that of the library.
class Casting {
public:
    Casting(Flowsheet& f, const model::RateLaw& law, const Json& record)
        : m_flowsheet(f)
        , m_law(law)
    {
        m_same = recordType(record) == law.id;
        const Json flat = model::flatRecord(record);
        if (const Json* species = flat.find("species"); species && species->isObject()) m_species = *species;
        if (!m_species.isObject()) m_species = Json::object();
        for (const auto& [role, id] : m_species.members())
            if (componentEntry(f, id.string())) m_taken.insert(id.string());
    }

    std::optional<Error> cast(const std::string& role, const std::string& libraryId)
    {
        const model::RoleSpec* spec = nullptr;
        for (const model::RoleSpec& known : m_law.roles)
            if (role == known.key) spec = &known;
        if (!spec) return std::nullopt;
        if (const Json* said = m_species.find(role); said && componentEntry(m_flowsheet, said->string()))
            return std::nullopt;
        if (m_same && fits(role, *spec)) return play(role, role);
        if (fits(libraryId, *spec)) return play(role, libraryId);
        // A vessel of other cells is no reason to take these for those.
        if ((role == libraryId || !isOfCells(role)) && fits(role, *spec)) return play(role, role);
        return playNew(role, libraryId);
    }

    const Json& species() const { return m_species; }
    std::string componentOf(const std::string& role) const
    {
        const Json* said = m_species.find(role);
        return said ? said->string() : role;
    }

private:
    bool fits(const std::string& id, const model::RoleSpec& role) const
    {
        const Json* component = componentEntry(m_flowsheet, id);
        return component && !m_taken.contains(id) && suits(*component, role.basis);
    }

    std::optional<Error> play(const std::string& role, const std::string& id)
    {
        m_taken.insert(id);
        m_species.erase(role);
        if (id != role) m_species[role] = id;
        return std::nullopt;
    }

    std::optional<Error> playNew(const std::string& role, const std::string& libraryId)
    {
        if (!componentEntry(m_flowsheet, libraryId)) {
            base::Result<AddedComponents> added = addFromLibrary(m_flowsheet, {libraryId});
            if (!added) return added.error();
            m_flowsheet = std::move(added->flowsheet);
            return play(role, libraryId);
        }
        // One of this id plays another role, or lacks a mass.
        Flowsheet library;
        library.components.push_back(model::libraryComponent(libraryId)->entry);
        base::Result<AddedComponents> added = addFromPlant(m_flowsheet, library, {libraryId});
        if (!added) return added.error();
        const std::string id = added->components.empty() ? libraryId : added->components.front();
        m_flowsheet = std::move(added->flowsheet);
        return play(role, id);
    }

    Flowsheet& m_flowsheet;
    const model::RateLaw& m_law;
    bool m_same = false; // the vessel has this law already
    Json m_species;
    std::set<std::string> m_taken;
};

// Whether a stream from a unit with a culture leads into the unit.
bool isInoculated(const Flowsheet& f, std::string_view unit)
{
    return std::any_of(f.streams.begin(), f.streams.end(), [&](const model::StreamEntry& stream) {
        const model::UnitEntry* from = stream.to.unit == unit ? f.unit(stream.from.unit) : nullptr;
        return from && from->id != unit && from->params.find("kinetics");
    });
}

// Set-points and gas, where the vessel has none: without a gas flow carbon dioxide is stripped as in no real vessel.
void holdConditions(model::UnitEntry& unit, const model::UnitType& type, const model::CultureSet& set)
{
    for (const auto& [key, value] : set.conditions.members())
        if (!unit.params.find(key)) unit.params[key] = value;
    const base::Result<double> aeration = base::readQuantity(set.aeration, "1/s");
    const double gas = aeration ? *aeration * startFill * vesselVolume(unit, type) : 0.0;
    if (gas > 0.0 && !unit.params.find("gas_flow")) unit.params["gas_flow"] = base::writeQuantity(gas, "L/min");
}

// Volume and concentrations, where the vessel has none.
void startWith(Flowsheet& f, model::UnitEntry& unit, const model::UnitType& type, const model::CultureSet& set,
               const Casting& casting)
{
    if (!unit.initial.isNull() && !unit.initial.isObject()) return;
    for (const auto& [key, value] : unit.initial.members())
        if (key != "volume") return;
    const bool inoculated = isInoculated(f, unit.id);
    if (!unit.initial.find("volume"))
        if (const double volume = vesselVolume(unit, type); volume > 0.0)
            unit.initial["volume"] = base::writeQuantity(startFill * volume, "L");
    for (const auto& [role, value] : set.initial.members()) {
        const std::string id = casting.componentOf(role);
        if ((!inoculated || !isOfCells(role)) && componentEntry(f, id)) unit.initial[id] = value;
    }
}

// Whether a required species of the law that stands at `path` is no component of the plant.
bool lacksSpecies(const Flowsheet& f, const model::RateLaw& law, std::string_view path)
{
    const Json* record = model::findAtPath(f, path);
    const Json* species = record ? record->find("species") : nullptr;
    return std::any_of(law.roles.begin(), law.roles.end(), [&](const model::RoleSpec& role) {
        const Json* said = species ? species->find(role.key) : nullptr;
        return role.required && !componentEntry(f, said ? said->string() : std::string(role.key));
    });
}

// The same law in another vessel, with its parameters: the cells of a train are the same cells.
const Json* recordElsewhere(const Flowsheet& f, const model::RateLaw& law)
{
    for (const model::UnitEntry& unit : f.units) {
        const Json* record = unit.params.find("kinetics");
        if (record && recordType(*record) == law.id) return record;
    }
    return nullptr;
}

Error noCulture(std::string_view unit)
{
    return {Code::Input, "units/" + std::string(unit),
            say(CORE_TR("core", "This unit takes no culture. Choose a vessel with a rate law."))};
}

// For a law without a set, which keeps the parameters of its record: its species as the sets of other laws cast them, and the conditions
// of the first of those.
model::CultureSet usualCulture(const model::RateLaw& law, const Json& record)
{
    model::CultureSet usual;
    usual.law = law.id;
    usual.params = record;
    for (const char* key : {"type", "species"}) usual.params.erase(key);
    usual.species = usual.initial = usual.conditions = Json::object();
    for (const model::RoleSpec& role : law.roles) {
        if (!role.required) continue;
        const auto& sets = model::cultures();
        const auto known = std::find_if(sets.begin(), sets.end(), [&](const model::CultureSet& set) {
            return !set.asPublished && set.species.find(role.key);
        });
        if (known == sets.end()) continue;
        if (usual.species.members().empty()) {
            usual.conditions = known->conditions;
            usual.aeration = known->aeration;
        }
        usual.species[role.key] = *known->species.find(role.key);
        if (const Json* amount = known->initial.find(role.key)) usual.initial[role.key] = *amount;
    }
    return usual;
}

// A vessel with the record of another, and the composition of the set that stands in it, or of the first.
Flowsheet withRecord(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                     const model::RateLaw& law, const Json& record)
{
    Flowsheet f = before;
    model::UnitEntry* unit = f.unit(id);
    unit->params["kinetics"] = record;
    const model::UnitType* type = model::typeOf(catalogue, *unit);
    const model::CultureSet* set = cultureOf(record);
    const auto sets = model::culturesOf(law.id);
    if (!set && !sets.empty()) set = sets.front();
    if (!set || !type) return f;
    holdConditions(*unit, *type, *set);
    startWith(f, *unit, *type, *set, Casting(f, law, record));
    return f;
}

} // namespace

bool takesKinetics(const model::UnitType& type)
{
    return std::any_of(type.params.begin(), type.params.end(), [](const model::ParamSpec& spec) {
        return std::string_view(spec.record) == "kinetics" && std::string_view(spec.key) == "kinetics";
    });
}

double vesselVolume(const model::UnitEntry& unit, const model::UnitType& type)
{
    for (const model::ParamSpec& spec : type.params) {
        if (std::string_view(spec.key) != "vessel_volume") continue;
        const Json* given = unit.params.find(spec.key);
        if (given && given->isNumber()) return given->number();
        if (given && given->isString())
            if (const base::Result<double> si = base::readQuantity(given->string(), spec.unit)) return *si;
        return spec.defaultValue;
    }
    return 0.0;
}

Edited applyCulture(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                    const model::CultureSet& set)
{
    Flowsheet f = before;
    model::UnitEntry* unit = f.unit(id);
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    const model::RateLaw* law = catalogue.law(set.law);
    if (!type || !takesKinetics(*type) || !law) return noCulture(id);
    const Json* old = unit->params.find("kinetics");
    Casting casting(f, *law, old ? *old : Json());
    for (const auto& [role, component] : set.species.members())
        if (const std::optional<Error> error = casting.cast(role, component.string())) return *error;
    // The components were added to a new value.
    unit = f.unit(id);
    Json record = Json::object({{"type", law->id}});
    Json species = casting.species();
    std::erase_if(species.members(), [law](const Json::Member& m) {
        return std::none_of(law->roles.begin(), law->roles.end(),
                            [&](const auto& role) { return m.first == role.key; });
    });
    if (!species.members().empty()) record["species"] = std::move(species);
    for (const auto& [key, value] : set.params.members()) record[key] = value;
    unit->params["kinetics"] = std::move(record);
    holdConditions(*unit, *type, set);
    startWith(f, *unit, *type, set, casting);
    return f;
}

const model::CultureSet* cultureOf(const Json& record)
{
    for (const model::CultureSet* set : model::culturesOf(recordType(record))) {
        std::size_t own = 0; // parameters that differ from the law's defaults
        for (const auto& [key, value] : record.members()) own += key != "type" && key != "species";
        const bool all =
            std::all_of(set->params.members().begin(), set->params.members().end(), [&record](const Json::Member& m) {
                const Json* given = record.find(m.first);
                return given && *given == m.second;
            });
        if (all && own == set->params.members().size()) return set;
    }
    return nullptr;
}

Edited chooseRecord(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view path,
                    std::string_view id)
{
    if (path.starts_with("controllers/")) return setRecord(before, catalogue, path, id);
    // Equations begin as a copy of a law that works, a hybrid law around one.
    const bool other = (id == model::equationsType || id == model::hybridType) && !model::findAtPath(before, path);
    if (other && !recordElsewhere(before, *catalogue.law(id))) {
        const Edited plain = chooseRecord(before, catalogue, path, "monod");
        return plain ? setRecord(*plain, catalogue, path, id) : plain;
    }
    const Edited chosen = setRecord(before, catalogue, path, id);
    const std::vector<std::string_view> parts = base::split(path, '/');
    const model::RateLaw* law = parts.size() == 4 && parts[3] == "kinetics" ? catalogue.law(id) : nullptr;
    if (!chosen || !law) return chosen;
    const bool first = !model::findAtPath(before, path);
    const auto sets = model::culturesOf(law->id);
    if (const Json* grown = first ? recordElsewhere(before, *law) : nullptr)
        return withRecord(before, catalogue, parts[1], *law, *grown);
    if (law->roles.empty() || !(first || lacksSpecies(*chosen, *law, path))) return chosen;
    return applyCulture(*chosen, catalogue, parts[1],
                        sets.empty() ? usualCulture(*law, *model::findAtPath(*chosen, path)) : *sets.front());
}

} // namespace titer::app
