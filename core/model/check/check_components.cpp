// Checks the components: ids, bases and the masses and contents that laws may need.
#include "core/model/check/checking.h"
#include "core/model/equations/described.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

namespace {

struct Property {
    const char* key;
    const char* label;
    const char* unit;
    double Component::* member;
    Range range;
};

constexpr double more = 1e-30; // masses and lengths are positive

const Property properties[] = {
    {"molar_mass", CORE_TR("core", "Molar mass"), "kg/mol", &Component::molarMass, {more, 1e6}},
    {"cell_mass", CORE_TR("core", "Cell mass"), "kg", &Component::cellMass, {more, 1.0}},
    {"diameter", CORE_TR("core", "Diameter"), "m", &Component::diameter, {more, 1.0}},
    {"density", CORE_TR("core", "Density"), "kg/m3", &Component::density, {1.0, 1e5}},
    {"carbon", CORE_TR("core", "Carbon content"), "1", &Component::carbon, {0.0, 1e6}},
    {"nitrogen", CORE_TR("core", "Nitrogen content"), "1", &Component::nitrogen, {0.0, 1e6}},
    {"reduction", CORE_TR("core", "Degree of reduction"), "1", &Component::reduction, {-100.0, 100.0}},
    {"charge", CORE_TR("core", "Charge"), "1", &Component::charge, {-1000.0, 1000.0}},
};

std::string textOf(Checking& checking, const Json& entry, const char* key, const std::string& where)
{
    const Json* value = entry.find(key);
    if (!value || value->isNull()) return {};
    if (value->isString()) return value->string();
    checking.faults.add(where + "/" + key,
                        say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."), key, shown(*value)));
    return {};
}

Basis basisOf(Checking& checking, const Json& entry, const std::string& where)
{
    const std::string text = textOf(checking, entry, "basis", where);
    if (text == "mass") return Basis::Mass;
    if (text == "amount") return Basis::Amount;
    if (text == "count") return Basis::Count;
    checking.faults.add(
        where + "/basis",
        text.empty() ? say(CORE_TR("core", "The basis is missing: the quantity of the concentration, mass (kg/m3), "
                                           "amount (mol/m3) or count (1/m3)."))
                     : say(CORE_TR("core", "“{1}” is not a basis; use mass (kg/m3), amount (mol/m3) or count (1/m3)."),
                           excerpt(text)));
    return Basis::Mass;
}

Role roleOf(Checking& checking, const Json& entry, const std::string& where)
{
    const std::string text = textOf(checking, entry, "role", where);
    if (text.empty()) return Role::None;
    std::string words;
    for (const Role role : allRoles()) {
        if (text == roleText(role)) return role;
        words += (words.empty() ? "" : ", ") + std::string(roleText(role));
    }
    checking.faults.add(where + "/role", say(CORE_TR("core", "“{1}” is not a role of a component; it must be one of "
                                                             "{2}."),
                                             excerpt(text), words));
    return Role::None;
}

void readPka(Checking& checking, const Json& entry, const std::string& where, Component& component)
{
    const Json* list = entry.find("pka");
    if (!list || list->isNull()) return;
    if (!list->isArray() || list->items().empty() || list->items().size() > 8) {
        checking.faults.add(where + "/pka",
                            say(CORE_TR("core", "“pka” must be a list of one to eight numbers, such as [6.35, "
                                                "10.33].")));
        return;
    }
    for (std::size_t i = 0; i < list->items().size(); ++i)
        if (const auto pka = checking.values.quantity(list->items()[i], "1", "pKa", where + "/pka/" + std::to_string(i),
                                                      {-20.0, 50.0}))
            component.pka.push_back(*pka);
}

void rejectUnknown(Checking& checking, const Json& entry, const std::string& where)
{
    std::vector<std::string> known = {"id", "label", "basis"};
    for (const Property& p : properties) known.push_back(p.key);
    known.push_back("pka");
    known.push_back("role");
    checking.values.rejectUnknownKeys(entry, known, where);
}

// What a component's id may not be, with what has that name already.
std::unordered_map<std::string, std::string> takenNames(const Checking& checking)
{
    std::unordered_map<std::string, std::string> taken = {
        {"flow", "flow"}, {"volume", "volume"}, {"temperature", "temperature"}};
    std::unordered_map<std::string, bool> seen;
    for (const UnitEntry& u : checking.flowsheet.units) {
        if (!seen.emplace(u.type, true).second) continue;
        const UnitType* type = typeOf(checking.catalogue, u);
        if (!type) continue;
        for (const PortSpec& p : type->ports) taken.emplace(p.key, std::string(type->id) + "." + p.key);
        for (const VariableSpec& v : type->variables) taken.emplace(v.key, std::string(type->id) + "." + v.key);
    }
    return taken;
}

} // namespace

void checkComponents(Checking& checking)
{
    const auto taken = takenNames(checking);
    const std::size_t before = checking.faults.count();
    IdList ids(checking, "components");
    const auto& entries = checking.flowsheet.components;
    checking.plant.components.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Json& entry = entries[i];
        const Json* id = entry.find("id");
        const std::string where = entryPath("components", id && id->isString() ? id->string() : std::string(), i);
        Component component;
        component.id = textOf(checking, entry, "id", where);
        component.label = textOf(checking, entry, "label", where);
        component.basis = basisOf(checking, entry, where);
        for (const Property& p : properties)
            if (const Json* value = entry.find(p.key); value && !value->isNull())
                component.*p.member =
                    checking.values.quantity(*value, p.unit, p.label, where + "/" + p.key, p.range).value_or(0.0);
        readPka(checking, entry, where, component);
        component.role = roleOf(checking, entry, where);
        rejectUnknown(checking, entry, where);
        if (ids.add(component.id, i)) checking.names->components.emplace(component.id, int(i));
        if (const auto other = taken.find(component.id); other != taken.end())
            checking.faults.add(
                where + "/id",
                say(CORE_TR("core",
                            "A component cannot be called “{1}”, because tags use this name for {2}; rename it."),
                    component.id, other->second));
        checking.plant.components.push_back(std::move(component));
    }
    checking.componentsSound = checking.faults.count() == before;
}

void giveRoles(Checking& checking)
{
    // What a rate law calls its species, where the name says what it is to the product.
    constexpr std::pair<std::string_view, Role> species[] = {
        {"product", Role::Product},
        {"aggregate", Role::ProductVariant},
        {"relaxed", Role::ProductVariant}, // circles of a plasmid
        {"host_cell_protein", Role::HostCellProtein},
        {"dna", Role::Dna},
        {"cells", Role::Cells},
        {"dead_cells", Role::Cells},
        {"free_cells", Role::Cells}, // without plasmid
        {"biomass", Role::Cells},
    };
    const auto give = [&](int component, Role role) {
        if (component < 0 || checking.flowsheet.components[component].find("role")) return;
        Role& known = checking.plant.components[component].role;
        if (known == Role::None) known = role;
    };
    for (const PlantUnit& unit : checking.plant.units)
        for (const auto& [name, role] : species)
            if (unit.setup.kinetics) give(unit.setup.kinetics.componentOf(name), role);
    // A unit that knows which component is its product.
    for (const PlantUnit& unit : checking.plant.units)
        for (const ParamSet::Entry& entry : unit.setup.params.entries)
            if (entry.spec->shape == Shape::Component && std::string_view(entry.spec->key) == "product")
                give(int(entry.value), Role::Product);
}

} // namespace titer::model
