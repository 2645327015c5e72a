// Checks what a bed of particles is filled with and holds at first: binding models, and contents in bulk, pores and on the solid.
#include "core/base/not_available.h"
#include "core/model/check/typed_record.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr const char* equilibrated = "equilibrated";
// The parameter per component by which a binding brings components of its own, such as a ligand that leaches.
constexpr std::string_view heldFromTheStart = "ligand";

constexpr RecordWords bindingWords = {
    CORE_TR("core", "The binding model is missing: write \"type\" with one of {1}."),
    CORE_TR("core", "“{1}” is not a binding model; possible models are {2}."),
    CORE_TR("core", "“{1}” is not a binding model; did you mean “{2}”?"),
};

// Keys that other binding models have and this one has no use for stay in the file, so that models can be exchanged.
void evaluateKeys(Checking& checking, const BindingModel& model, const ParamSet& params, const Json& record,
                  const std::string& where)
{
    std::vector<std::string> known = {"type"};
    for (const ParamSet::Entry& e : params.entries) known.push_back(e.spec->key);
    std::unordered_set<std::string_view> own(known.begin(), known.end()), others;
    for (const BindingModel* other : checking.catalogue.bindings)
        for (const ParamSpec& spec : other->params) others.insert(spec.key);
    for (const auto& [key, value] : record.members()) {
        if (own.contains(key)) continue;
        const std::string place = where + "/" + excerpt(key);
        if (others.contains(key))
            checking.notice(place, say(CORE_TR("core", "The binding model {1} does not use “{2}”."), model.id, key),
                            offerToRemove(place));
        else
            checking.faults.addUnknownKey(place, key, known, record);
    }
}

void readField(Checking& checking, std::size_t unit, const Json& object, const std::string& where,
               std::vector<double>& field)
{
    for (const auto& [c, value] : checking.values.byComponent(object, where)) {
        const Component& component = checking.plant.components[c];
        const auto read = checking.values.concentration(
            *value, component, component.label.empty() ? component.id : component.label, where + "/" + component.id);
        if (!read) continue;
        field[c] = *read;
        checking.reach[unit][c] = 1;
    }
}

// One value for all components: those that come there must be able to take it.
void evaluateForAll(Checking& checking, std::size_t unit, const ParamSpec& spec, const Json& value,
                    const std::string& where)
{
    const std::vector<Component>& components = checking.plant.components;
    for (std::size_t c = 0; c < components.size(); ++c)
        if (checking.reach[unit][c] && checking.values.lacksMass(value, components[c]))
            (void)checking.values.concentration(value, components[c], spec.label, where);
}

void evaluateReach(Checking& checking, std::size_t unit, std::span<const ParamSpec> specs, const Json& object,
                   const std::string& where)
{
    for (const ParamSpec& spec : specs) {
        const Json* values = spec.shape == Shape::PerComponent ? object.find(spec.key) : nullptr;
        if (!values) continue;
        const std::string place = where + "/" + spec.key;
        if (std::string_view(spec.unit) == "basis") evaluateForAll(checking, unit, spec, *values, place);
        for (const auto& [id, value] : values->members()) {
            const int c = checking.plant.componentIndex(id);
            if (c < 0 || value.isNull() || checking.reach[unit][c]) continue;
            checking.notice(place + "/" + id,
                            say(CORE_TR("core", "“{1}” never reaches “{2}”, so this value is not used."), id,
                                checking.plant.units[unit].id),
                            offerToRemove(place + "/" + id));
        }
    }
}

// Whether a value other than 0 is given for the component; one number for all is given for none of them.
bool isGivenFor(const ParamSet::Entry& entry, const Json& record, const std::string& component)
{
    const Json* values = entry.spec->shape == Shape::PerComponent ? record.find(entry.spec->key) : nullptr;
    const Json* value = values && values->isObject() ? values->find(component) : nullptr;
    return value && !value->isNull();
}

bool isNamed(const ParamSet& params, int component)
{
    return std::any_of(params.entries.begin(), params.entries.end(), [&](const ParamSet::Entry& e) {
        return e.spec->shape == Shape::Component && int(e.value) == component;
    });
}

} // namespace

void readBinding(Checking& checking, const Json& record, std::size_t index, const std::string& where)
{
    const BindingModel* model = typeOfRecord(checking, record, where, checking.catalogue.bindings,
                                             checking.catalogue.binding(typeNamed(record)), bindingWords);
    if (!model) return;
    BindingRecord& binding = checking.bindings[index];
    binding.model = model;
    binding.where = where;
    binding.params = checking.values.params(commonBindingSpecs(), record, where);
    ParamSet own = checking.values.params(model->params, record, where);
    for (const ParamSet::Entry& e : own.entries)
        for (std::size_t c = 0; c < e.perComponent.size() && std::string_view(e.spec->key) == heldFromTheStart; ++c)
            if (e.perComponent[c] > 0.0) checking.reach[index][c] = 1;
    binding.params.entries.insert(binding.params.entries.end(), own.entries.begin(), own.entries.end());
    checking.values.noticeUnused(binding.params, binding.params, where);
    evaluateKeys(checking, *model, binding.params, record, where);
}

void readBedInitial(Checking& checking, const Json& initial, std::size_t index, const std::string& where)
{
    FieldInitial& fields = checking.plant.units[index].setup.fields;
    for (std::vector<double>* field : {&fields.bulk, &fields.pore, &fields.bound})
        field->assign(checking.plant.components.size(), base::notAvailable);
    if (initial.isNull()) return;
    fields.equilibrated = initial.isString() && initial.string() == equilibrated;
    if (fields.equilibrated) return;
    if (!initial.isObject()) {
        const bool meant = initial.isString() && !checking.faults.nearest(initial.string(), {equilibrated}).empty();
        checking.faults.add(
            where,
            say(CORE_TR("core", "The initial contents of a bed must be an object with “bulk”, “pore” and “bound”, "
                                "or the text “equilibrated”, not {1}."),
                shown(initial)),
            meant ? offerToSet(where, equilibrated) : offerToRemove(where));
        return;
    }
    const std::pair<const char*, std::vector<double>*> places[] = {
        {"bulk", &fields.bulk}, {"pore", &fields.pore}, {"bound", &fields.bound}};
    for (const auto& [key, field] : places)
        if (const Json* object = initial.find(key)) readField(checking, index, *object, where + "/" + key, *field);
    checking.values.rejectUnknownKeys(initial, {"bulk", "pore", "bound"}, where);
}

std::shared_ptr<const Binding> makeBinding(Checking& checking, std::size_t index, bool reachIsKnown)
{
    PlantUnit& unit = checking.plant.units[index];
    const BindingRecord& record = checking.bindings[index];
    BindingSetup setup;
    setup.components = unit.setup.components;
    setup.carried = unit.setup.carried;
    std::unique_ptr<Binding> binding;
    if (record.model && checking.componentsSound && reachIsKnown) {
        setup.params = record.params;
        base::Errors errors;
        binding = record.model->make(setup, errors);
        for (const base::Error& e : errors)
            checking.faults.add(record.where + (e.where.empty() ? "" : "/" + e.where), e.what);
        if (!errors.empty()) binding = nullptr;
    }
    // A bed without a binding model binds nothing. It also stands in for one at fault, so that the unit can report its own faults.
    const BindingModel* none = binding ? nullptr : checking.catalogue.binding("none");
    if (none) {
        setup.params = checking.values.params(commonBindingSpecs(), {}, {});
        base::Errors errors;
        binding = none->make(setup, errors);
    }
    return binding;
}

void evaluateReach(Checking& checking, std::size_t index)
{
    const PlantUnit& unit = checking.plant.units[index];
    const UnitEntry& entry = checking.flowsheet.units[index];
    const std::string where = entryPath("units", entry.id, index) + "/params";
    const std::size_t before = checking.faults.count();
    evaluateReach(checking, index, unit.type->params, entry.params, where);
    const BindingRecord& binding = checking.bindings[index];
    const Json* record = binding.model ? entry.params.find(base::split(binding.where, '/').back()) : nullptr;
    if (record) evaluateReach(checking, index, binding.model->params, *record, binding.where);
    if (checking.faults.count() != before) checking.sound[index] = false;
}

void evaluateUptake(Checking& checking, std::size_t index)
{
    const PlantUnit& unit = checking.plant.units[index];
    const UnitEntry& entry = checking.flowsheet.units[index];
    const BindingRecord& binding = checking.bindings[index];
    const std::vector<int>& carried = unit.setup.carried;
    std::vector<bool> binds(carried.size(), false);
    for (const BoundShare& share : unit.setup.binding->shares()) binds[share.component] = true;
    for (std::size_t i = 0; i < carried.size(); ++i) {
        const std::string& id = checking.plant.components[carried[i]].id;
        const double bound = unit.setup.fields.bound.empty() ? 0.0 : unit.setup.fields.bound[carried[i]];
        const std::string place = entryPath("units", entry.id, index) + "/initial/bound/" + id;
        if (!binds[i] && unit.setup.binding->offset()[i] == 0.0 && bound > 0.0)
            checking.notice(place,
                            say(CORE_TR("core", "“{1}” does not bind here, so none of it is bound initially: remove "
                                                "this, or let it bind."),
                                id),
                            offerToRemove(place));
    }
    const Json* record = binding.model ? entry.params.find(base::split(binding.where, '/').back()) : nullptr;
    if (!record) return;
    bool any = std::find(binds.begin(), binds.end(), true) != binds.end();
    for (std::size_t i = 0; i < carried.size(); ++i) {
        const std::string& id = checking.plant.components[carried[i]].id;
        if (binds[i] || isNamed(binding.params, carried[i])) continue;
        std::vector<std::string> keys;
        bool rate = false;
        for (const ParamSet::Entry& e : binding.params.entries) {
            if (!isGivenFor(e, *record, id)) continue;
            rate = rate || std::string_view(e.spec->key) == binding.model->uptake;
            keys.push_back(e.spec->key);
        }
        if (rate || keys.empty()) continue; // that it is 0 has been said
        any = true;
        checking.notice(binding.where + "/" + binding.model->uptake + "/" + id,
                        say(CORE_TR("core", "“{1}” has values for binding ({2}) but no {3}, so it does not bind: "
                                            "give its {3}, or remove the others."),
                            id, listed(keys), binding.model->uptake));
    }
    const auto& specs = binding.model->params;
    const bool takesUptake = std::any_of(specs.begin(), specs.end(), [&](const ParamSpec& spec) {
        return std::string_view(spec.key) == binding.model->uptake;
    });
    if (any || !takesUptake || record->find(binding.model->uptake)) return;
    checking.notice(binding.where + "/" + binding.model->uptake,
                    say(CORE_TR("core", "No component binds here: none has a {1}. Give it to those that bind, or "
                                        "choose the binding model “none”."),
                        binding.model->uptake));
}

} // namespace titer::model
