// The forms of units, controllers and components, put together from their specs.
#include "app/common/sentence.h"
#include "app/document/references.h"
#include "app/form/controller_tags.h"
#include "app/form/form.h"
#include "app/form/program.h"
#include "core/base/not_available.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/types/environment.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using model::Component;
using model::Flowsheet;
using model::ParamSpec;
using model::Shape;

namespace {

const Json noRow;

void addSpecies(Form& form, const model::RateLaw& law, const Json& record, const std::string& path)
{
    const QString group = label(CORE_TR("core", "Species of the rate law"));
    const Json& species = memberOf(record, "species");
    for (const model::RoleSpec& role : law.roles) {
        // A component of the role's own name plays it by default.
        const auto& components = form.components();
        const bool named =
            std::any_of(components.begin(), components.end(), [&](const Component& c) { return c.id == role.key; });
        form.choice(path + "/species/" + role.key, group, label(role.label), form.componentChoices(!named),
                    named ? role.key : "", memberOf(species, role.key));
    }
}

// The choice of a record's type.
template <class Type>
const Type* addRecord(Form& form, const ParamSpec& spec, const Json& record, const std::string& path,
                      std::vector<FormChoice> choices, const std::string& defaultValue,
                      std::span<const Type* const> types, const Type* found)
{
    for (const Type* type : types) choices.push_back({type->id, label(type->label)});
    form.choice(path, label(spec.group), label(spec.label), std::move(choices), defaultValue,
                found ? Json(found->id) : memberOf(record, "type"), FormRow::Kind::Record);
    return found;
}

// Parameters that the record itself brings have what stands there, and no default.
void addOwnParams(Form& form, std::span<const ParamSpec> specs, const Json& flat, const std::string& path,
                  const QString& group)
{
    for (const ParamSpec& spec : specs)
        form.param(spec, flat, path, *spec.group ? label(spec.group) : group, base::notAvailable);
}

void addKinetics(Form& form, const ParamSpec& spec, const Json& params, const std::string& path,
                 const model::Catalogue& catalogue)
{
    const Json& record = memberOf(params, spec.key);
    const std::string place = path + "/" + spec.key;
    const model::RateLaw* law = addRecord(form, spec, record, place, {{"", label(CORE_TR("core", "none"))}}, "",
                                          catalogue.laws, model::lawOf(catalogue, record));
    if (!law) return;
    const Json flat = model::flatRecord(record);
    addSpecies(form, *law, flat, place);
    if (model::bringsEquations(model::baseLawOf(record)))
        addOwnParams(form, law->params, flat, place, label(law->label));
    else
        form.params({law->params}, flat, place, label(law->label));
    for (const ParamSpec& condition : model::environmentSpecs()) {
        const double defaultValue = std::isnan(condition.defaultValue) ? model::environmentDefault(*law, condition.key)
                                                                       : condition.defaultValue;
        form.param(condition, flat, place, label(CORE_TR("core", "Conditions of the rate law")), defaultValue);
    }
}

void addBinding(Form& form, const ParamSpec& spec, const Json& params, const std::string& path,
                const model::Catalogue& catalogue)
{
    const Json& record = memberOf(params, spec.key);
    const std::string place = path + "/" + spec.key;
    const model::BindingModel* binding =
        addRecord(form, spec, record, place, {}, "none", catalogue.bindings, catalogue.binding(recordType(record)));
    // What binds nothing has nothing to choose.
    if (binding && !binding->params.empty())
        form.params({model::commonBindingSpecs(), binding->params}, record, place, label(binding->label));
}

// What is left out of a vessel is 0; what fills tubing then follows from its neighbours.
void addInitial(Form& form, const model::UnitType& type, const model::UnitEntry& unit, const std::string& path)
{
    const QString group = label(CORE_TR("core", "Initial contents"));
    if (type.holdup)
        form.number(path + "/volume", group, label(CORE_TR("core", "Volume")), "m3", memberOf(unit.initial, "volume"),
                    0.0);
    const double leftOut = type.holdup || unit.initial.isObject() ? 0.0 : base::notAvailable;
    for (const Component& c : form.components())
        form.number(path + "/" + c.id, group, nameOf(c), model::concentrationUnit(c.basis),
                    memberOf(unit.initial, c.id), leftOut, 0.0, model::unbounded, &c);
}

void addBedInitial(Form& form, const model::UnitEntry& unit, const std::string& path)
{
    form.choice(path, label(CORE_TR("core", "Initial contents")), label(CORE_TR("core", "Initial state")),
                {{"", label(CORE_TR("core", "values given below"))},
                 {"equilibrated", label(CORE_TR("core", "equilibrium with the first inflow"))}},
                "", unit.initial.isString() ? unit.initial : noRow);
    if (unit.initial.isString()) return;
    for (const auto& [key, group] : {std::pair{"bulk", CORE_TR("core", "Initially between the particles")},
                                     std::pair{"pore", CORE_TR("core", "Initially in the pores")},
                                     std::pair{"bound", CORE_TR("core", "Initially bound, per solid")}})
        for (const Component& c : form.components())
            form.number(path + "/" + key + "/" + c.id, label(group), nameOf(c), model::concentrationUnit(c.basis),
                        memberOf(memberOf(unit.initial, key), c.id), base::notAvailable, 0.0, model::unbounded, &c);
}

// What flows in: one row for all steps of the program, which the first value begins. A quantity that changes is edited in the program's
// table (app/form/program.h).
void addProgram(Form& form, const Flowsheet& flowsheet, const model::UnitEntry& unit, const std::string& path)
{
    const QString group = label(CORE_TR("core", "Inflow"));
    for (const ProgramQuantity& quantity : programQuantities(flowsheet)) {
        if (quantity.key == "flow" || variesInProgram(flowsheet, unit.id, quantity)) continue;
        const std::string place = path + "/0/" + quantity.key;
        const Json* value = model::findAtPath(flowsheet, place);
        form.number(place, group, quantity.label, quantity.siUnit, value ? *value : noRow, quantity.defaultValue,
                    quantity.min, quantity.max, quantity.component ? &*quantity.component : nullptr);
    }
}

// The SI unit of the tag that a controller reads; empty where that is not known.
std::string unitRead(const model::Plant* plant, const ControllerTags& tags, const std::string& tag)
{
    const base::Result<model::ReadTarget> target =
        plant ? model::findReadTarget(*plant, tag) : base::Result<model::ReadTarget>(base::Error{});
    return target ? target->unitOfMeasure : tags.unitRead(tag);
}

// One of the tags that a controller may read or write, next to the one that stands there.
void addTag(Form& form, const std::string& path, const QString& group, const QString& name,
            const std::vector<ReadTag>& tags, const std::string& chosen, bool mayLack)
{
    std::vector<FormChoice> choices;
    if (mayLack || chosen.empty()) choices.push_back({"", label(CORE_TR("core", "none"))});
    for (const ReadTag& tag : tags) choices.push_back({tag.tag, tag.name});
    const auto same = [&chosen](const FormChoice& c) { return c.id == chosen; };
    if (std::none_of(choices.begin(), choices.end(), same)) choices.push_back({chosen, QString::fromStdString(chosen)});
    form.choice(path, group, name, std::move(choices), "", chosen.empty() ? Json() : Json(chosen));
}

// What it reads: any tag, or one of the unit that it may read or needs.
void addReads(Form& form, const model::ControllerType& type, const model::ControllerEntry& controller,
              const ControllerTags& tags, const std::string& path, const QString& group)
{
    const bool own = controller.type == model::equationsType;
    if (!type.reads && !type.mayRead && !own && controller.reads.empty()) return;
    std::vector<ReadTag> fitting = tags.read();
    if (const char* unit = type.reads ? type.readsIn : type.mayRead)
        std::erase_if(fitting, [unit](const ReadTag& tag) { return !base::sameDimension(tag.siUnit, unit); });
    addTag(form, path, group, label(CORE_TR("core", "Reads")), fitting, controller.reads, !type.reads);
}

// The controller that it follows, next to what stands there.
void addFollows(Form& form, const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                const model::ControllerType& own, const model::ControllerEntry& controller, const std::string& path,
                const QString& group)
{
    std::vector<ReadTag> others;
    for (const model::ControllerEntry& other : flowsheet.controllers)
        if (const model::ControllerType* type = model::typeOf(catalogue, other); type && model::canFollow(own, *type))
            others.push_back({other.id, QString::fromStdString(other.label.empty() ? other.id : other.label), "1"});
    addTag(form, path, group, label(CORE_TR("core", "Follows")), others, controller.follows, false);
}

// What the check of a plant takes (core/model/check/check_components.cpp): a number beyond is refused where it is typed.
struct ComponentKey {
    const char* key;
    const char* label;
    const char* unit;
    double min, max;
};
constexpr ComponentKey componentKeys[] = {
    {"molar_mass", CORE_TR("core", "Molar mass"), "kg/mol", 1e-30, 1e6},
    {"cell_mass", CORE_TR("core", "Cell mass"), "kg", 1e-30, 1.0},
    {"diameter", CORE_TR("core", "Diameter"), "m", 1e-30, 1.0},
    {"density", CORE_TR("core", "Density"), "kg/m3", 1.0, 1e5},
    {"carbon", CORE_TR("core", "Carbon"), "1", 0.0, 1e6},
    {"nitrogen", CORE_TR("core", "Nitrogen"), "1", 0.0, 1e6},
    {"reduction", CORE_TR("core", "Degree of reduction"), "1", -100.0, 100.0},
    {"charge", CORE_TR("core", "Charge"), "1", -1000.0, 1000.0},
};

std::vector<FormChoice> roleChoices()
{
    using model::Role;
    constexpr std::pair<Role, const char*> words[] = {
        {Role::None, CORE_TR("core", "not relevant")},
        {Role::Product, CORE_TR("core", "the product")},
        {Role::ProductVariant, CORE_TR("core", "a variant of the product")},
        {Role::HostCellProtein, CORE_TR("core", "host-cell protein")},
        {Role::Dna, CORE_TR("core", "DNA of the host")},
        {Role::Rna, CORE_TR("core", "RNA of the host")},
        {Role::Endotoxin, CORE_TR("core", "endotoxin")},
        {Role::Virus, CORE_TR("core", "virus")},
        {Role::Impurity, CORE_TR("core", "another impurity")},
        {Role::Cells, CORE_TR("core", "cells")},
        {Role::Buffer, CORE_TR("core", "buffer or salt")},
    };
    std::vector<FormChoice> choices;
    for (const auto& [role, word] : words) choices.push_back({std::string(model::roleText(role)), label(word)});
    return choices;
}

double siAt(const Json& object, const char* key, const char* unit)
{
    const Json& value = memberOf(object, key);
    if (value.isNumber()) return value.number();
    if (!value.isString()) return 0.0;
    const base::Result<double> si = base::readQuantity(value.string(), unit);
    return si ? *si : 0.0;
}

// During which phase it works. What a file says in a list of several is a choice of its own.
void addDuring(Form& form, const Flowsheet& flowsheet, const model::ControllerEntry& controller,
               const std::string& path, const QString& group)
{
    std::vector<FormChoice> choices{{"", label(CORE_TR("core", "the whole run"))}};
    for (const model::PhaseEntry& phase : flowsheet.phases)
        choices.push_back({phase.id, QString::fromStdString(phase.label.empty() ? phase.id : phase.label)});
    Json chosen = controller.during;
    if (chosen.items().size() == 1) chosen = chosen.items().front();
    if (chosen.items().size() > 1) {
        std::vector<std::string> ids;
        for (const Json& id : chosen.items())
            if (id.isString()) ids.push_back(id.string());
        choices.push_back({base::join(ids, ", "), QString::fromStdString(base::join(ids, ", "))});
        chosen = Json(choices.back().id);
    }
    form.choice(path, group, label(CORE_TR("core", "Active during")), std::move(choices), "", chosen);
}

} // namespace

std::vector<Component> componentsOf(const Flowsheet& flowsheet)
{
    std::vector<Component> components;
    for (const Json& json : flowsheet.components) {
        const Json &id = memberOf(json, "id"), &name = memberOf(json, "label"), &basis = memberOf(json, "basis");
        if (!id.isString()) continue;
        Component c;
        c.id = id.string();
        c.label = name.string();
        c.basis = basis.string() == "amount"  ? model::Basis::Amount
                  : basis.string() == "count" ? model::Basis::Count
                                              : model::Basis::Mass;
        c.molarMass = siAt(json, "molar_mass", "kg/mol");
        c.cellMass = siAt(json, "cell_mass", "kg");
        components.push_back(std::move(c));
    }
    return components;
}

std::vector<FormRow> unitForm(const Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view id,
                              const QLocale& locale)
{
    const model::UnitEntry* unit = flowsheet.unit(id);
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (!type) return {};
    Form form(flowsheet, locale);
    const std::string path = "units/" + unit->id;
    if (unit->type == model::equationsType) {
        const Json flat = model::flatParams(*unit);
        addOwnParams(form, type->params, flat, path + "/params", label(type->label));
        addOwnParams(form, type->setPoints, flat, path + "/params", label(CORE_TR("core", "Set-points")));
        return form.take();
    }
    form.params({type->params}, unit->params, path + "/params", label(type->label));
    if (!type->setPoints.empty())
        form.params({type->setPoints}, unit->params, path + "/params", label(CORE_TR("core", "Set-points")));
    for (const ParamSpec& spec : type->params)
        if (spec.shape == Shape::Record)
            (std::string_view(spec.record) == "binding" ? addBinding : addKinetics)(form, spec, unit->params,
                                                                                    path + "/params", catalogue);
    if (type->holdup || type->filled) addInitial(form, *type, *unit, path + "/initial");
    if (type->bed) addBedInitial(form, *unit, path + "/initial");
    if (type->hasProgram) addProgram(form, flowsheet, *unit, path + "/program");
    return form.take();
}

std::vector<FormRow> controllerForm(const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                    const model::Plant* plant, std::string_view id, const QLocale& locale)
{
    const auto& controllers = flowsheet.controllers;
    const auto found = std::find_if(controllers.begin(), controllers.end(), [id](const auto& c) { return c.id == id; });
    const model::ControllerType* type = found == controllers.end() ? nullptr : model::typeOf(catalogue, *found);
    if (!type) return {};
    Form form(flowsheet, locale);
    const std::string path = "controllers/" + found->id;
    const ControllerTags tags(flowsheet, catalogue, plant);
    const std::string reads = unitRead(plant, tags, found->reads);
    form.setPlaces(reads, tags.unitWritten(found->writes), tags.displayUnitWritten(found->writes));
    const QString group = label(type->label);
    std::vector<FormChoice> types;
    for (const model::ControllerType* each : catalogue.controllers) types.push_back({each->id, label(each->label)});
    form.choice(path + "/type", group, label(CORE_TR("core", "Type of controller")), std::move(types), "",
                Json(found->type), FormRow::Kind::Record);
    addReads(form, *type, *found, tags, path + "/reads", group);
    if (type->follows || !found->follows.empty())
        addFollows(form, flowsheet, catalogue, *type, *found, path + "/follows", group);
    addTag(form, path + "/writes", group, label(CORE_TR("core", "Writes")), tags.written(), found->writes, false);
    if (type->reads && type->hasSetpoint && !reads.empty())
        form.number(path + "/setpoint", group, label(CORE_TR("core", "Set-point")), reads, found->setpoint,
                    base::notAvailable, -model::unbounded);
    // One more input of a plan has those of the plan; what stands there can be taken away.
    if (!type->isPlanned || !found->period.isNull())
        form.number(path + "/period", group, label(CORE_TR("core", "Period")), "s", found->period, base::notAvailable);
    if (!type->isPlanned || !found->during.isNull()) addDuring(form, flowsheet, *found, path + "/during", group);
    if (!found->reads.empty()) {
        form.number(path + "/lag", group, label(CORE_TR("core", "Probe lag")), "s", found->lag, 0.0);
        form.number(path + "/delay", group, label(CORE_TR("core", "Delay of samples")), "s", found->delay, 0.0);
    }
    if (found->type == model::equationsType)
        addOwnParams(form, type->params, model::flatParams(*found), path + "/params", group);
    else
        form.params({type->params}, found->params, path + "/params", group);
    std::vector<FormRow> rows = form.take();
    if (type->inPlaceOf && !found->reads.empty())
        for (FormRow& row : rows) row.applies = row.applies && row.path != path + "/params/" + type->inPlaceOf;
    return rows;
}

std::vector<FormRow> componentForm(const Flowsheet& flowsheet, std::string_view id, const QLocale& locale)
{
    Form form(flowsheet, locale);
    for (const Json& json : flowsheet.components) {
        if (memberOf(json, "id").string() != id) continue;
        const std::string path = "components/" + std::string(id);
        const QString group = label(CORE_TR("core", "Component"));
        form.choice(path + "/basis", group, label(CORE_TR("core", "Given in")),
                    {{"mass", label(CORE_TR("core", "mass"))},
                     {"amount", label(CORE_TR("core", "amount"))},
                     {"count", label(CORE_TR("core", "count"))}},
                    "", memberOf(json, "basis"));
        form.choice(path + "/role", group, label(CORE_TR("core", "Role for the product")), roleChoices(), "none",
                    memberOf(json, "role"));
        for (const ComponentKey& k : componentKeys)
            form.number(path + "/" + k.key, group, label(k.label), k.unit, memberOf(json, k.key), base::notAvailable,
                        k.min, k.max);
    }
    return form.take();
}

FormRow quantityRow(const Flowsheet& flowsheet, std::string_view path, const QString& name, std::string_view siUnit,
                    double defaultSi, double min, double max, const QLocale& locale, std::string_view displayUnit)
{
    Form form(flowsheet, locale);
    const Json* value = model::findAtPath(flowsheet, path);
    form.number(std::string(path), {}, name, siUnit, value ? *value : noRow, defaultSi, min, max, nullptr, displayUnit);
    return form.take().front();
}

} // namespace titer::app
