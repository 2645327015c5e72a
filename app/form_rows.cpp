// The forms of units, controllers and components, put together from their specs.
#include "app/form_values.h"
#include "app/program.h"
#include "app/sentence.h"

#include "core/base/units.h"
#include "core/model/environment.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using model::Component;
using model::Flowsheet;
using model::ParamSpec;
using model::Shape;

namespace {

const Json none;

const Json& member(const Json& object, std::string_view key)
{
    const Json* found = object.find(key);
    return found ? *found : none;
}

QString nameOf(const Component& c)
{
    return QString::fromStdString(c.label.empty() ? c.id : c.label);
}

// "power", "set_point" -> "set point"; words of the plant file that a translation may replace.
QString choiceLabel(const char* id)
{
    const QString translated = label(id);
    return translated == id ? QString(translated).replace('_', ' ') : translated;
}

// Puts the rows of one form together.
class Form {
public:
    Form(const Flowsheet& flowsheet, const QLocale& locale)
        : m_components(componentsOf(flowsheet))
        , m_locale(locale)
    {
    }

    std::vector<FormRow> take() { return std::move(m_rows); }
    const std::vector<Component>& components() const { return m_components; }

    // Units that "reads" and "writes" stand for; empty = not known.
    void setPlaces(const std::string& reads, const std::string& writes)
    {
        m_reads = reads;
        m_writes = writes;
    }

    // A quantity below `path`.
    void number(const std::string& path, const QString& group, const QString& name, std::string_view siUnit,
                const Json& value, double preset, double min = 0.0, double max = model::unbounded,
                const Component* component = nullptr)
    {
        FormRow row;
        row.path = path;
        row.group = group;
        row.label = name;
        row.siUnit = siUnit;
        row.presetSi = preset;
        row.min = min;
        row.max = max;
        if (component) row.component = *component;
        showNumber(row, value, m_locale);
        m_rows.push_back(std::move(row));
    }

    void choice(const std::string& path, const QString& group, const QString& name, std::vector<FormChoice> choices,
                const std::string& preset, const Json& value, FormRow::Kind kind = FormRow::Kind::Choice)
    {
        FormRow row;
        row.kind = kind;
        row.path = path;
        row.group = group;
        row.label = name;
        row.choices = std::move(choices);
        row.chosen = preset;
        for (const FormChoice& c : row.choices)
            if (c.id == preset) row.preset = c.label;
        showChoice(row, value);
        m_rows.push_back(std::move(row));
    }

    // One parameter; a value per component makes a row for each.
    void param(const ParamSpec& spec, const Json& object, const std::string& path, const QString& group, double preset)
    {
        const std::string place = path + "/" + spec.key;
        const Json& value = member(object, spec.key);
        const std::size_t first = m_rows.size();
        if (spec.shape == Shape::Choice) {
            std::vector<FormChoice> choices;
            for (const char* id : spec.choices) choices.push_back({id, choiceLabel(id)});
            choice(place, group, label(spec.label), std::move(choices),
                   spec.choices.empty() ? "" : spec.choices.front(), value);
        } else if (spec.shape == Shape::PerComponent) {
            for (const Component& c : m_components) {
                const bool own = std::string_view(spec.unit) == "basis";
                number(place + "/" + c.id, label(spec.label), nameOf(c), model::unitFor(spec, c.basis),
                       member(value, c.id), preset, spec.min, spec.max, own ? &c : nullptr);
            }
        } else if (spec.shape == Shape::Value) {
            if (const std::string unit = unitOf(spec); base::findUnit(unit))
                number(place, group, label(spec.label), unit, value, preset, spec.min, spec.max);
        }
        for (std::size_t i = first; i < m_rows.size(); ++i) {
            m_rows[i].help = label(spec.help);
            m_rows[i].decimals = spec.decimals;
            m_rows[i].applies = applies(spec, object);
        }
        if (spec.shape == Shape::Choice) m_choices.push_back(&spec);
    }

    void params(std::span<const ParamSpec> specs, const Json& object, const std::string& path, const QString& group)
    {
        m_choices.clear();
        for (const ParamSpec& spec : specs)
            param(spec, object, path, *spec.group ? label(spec.group) : group, spec.preset);
    }

    std::vector<FormChoice> componentChoices(bool withNone) const
    {
        std::vector<FormChoice> choices;
        if (withNone) choices.push_back({"", label(CORE_TR("core", "none"))});
        for (const Component& c : m_components) choices.push_back({c.id, nameOf(c)});
        return choices;
    }

private:
    // "kla_model=power", "oxygen_loop=ideal|open"; a choice that is not in this form makes no condition.
    bool applies(const ParamSpec& spec, const Json& object) const
    {
        const std::string_view when = spec.when;
        const std::size_t equals = when.find('=');
        if (equals == std::string_view::npos) return true;
        for (const ParamSpec* choice : m_choices) {
            if (when.substr(0, equals) != choice->key) continue;
            const Json& value = member(object, choice->key);
            const std::string chosen = value.isString() ? value.string() : choice->choices.front();
            const std::string wanted = "|" + std::string(when.substr(equals + 1)) + "|";
            return wanted.find("|" + chosen + "|") != std::string::npos;
        }
        return true;
    }

    // As core reads it: "reads" and "writes" within a unit stand for other units.
    std::string unitOf(const ParamSpec& spec) const
    {
        std::string unit = spec.unit;
        for (const auto& [word, place] :
             {std::pair<std::string, std::string>{"reads", m_reads}, {"writes", m_writes}}) {
            const std::size_t at = unit.find(word);
            if (at == std::string::npos) continue;
            if (place.empty()) return unit;
            unit.replace(at, word.size(), unit.size() == word.size() ? place : "(" + place + ")");
        }
        return unit;
    }

    std::vector<Component> m_components;
    QLocale m_locale;
    std::vector<FormRow> m_rows;
    std::vector<const ParamSpec*> m_choices; // of the object that is being shown
    std::string m_reads, m_writes;
};

void addSpecies(Form& form, const model::RateLaw& law, const Json& record, const std::string& path)
{
    const QString group = label(CORE_TR("core", "Species of the rate law"));
    const Json& species = member(record, "species");
    for (const model::RoleSpec& role : law.roles) {
        // A component of the role's own name plays it by default.
        const auto& components = form.components();
        const bool named =
            std::any_of(components.begin(), components.end(), [&](const Component& c) { return c.id == role.key; });
        form.choice(path + "/species/" + role.key, group, label(role.label), form.componentChoices(!named),
                    named ? role.key : "", member(species, role.key));
    }
}

void addKinetics(Form& form, const ParamSpec& spec, const Json& params, const std::string& path,
                 const model::Catalogue& catalogue)
{
    const Json& record = member(params, spec.key);
    const std::string place = path + "/" + spec.key;
    std::vector<FormChoice> laws{{"", label(CORE_TR("core", "none"))}};
    for (const model::RateLaw* law : catalogue.laws) laws.push_back({law->id, label(law->label)});
    const Json& type = member(record, "type");
    const model::RateLaw* law = type.isString() ? catalogue.law(type.string()) : nullptr;
    form.choice(place, label(spec.group), label(spec.label), std::move(laws), "", law ? Json(law->id) : type,
                FormRow::Kind::Record);
    if (!law) return;
    addSpecies(form, *law, record, place);
    form.params(law->params, record, place, label(law->label));
    for (const ParamSpec& condition : model::environmentSpecs()) {
        const double preset =
            std::isnan(condition.preset) ? model::environmentPreset(*law, condition.key) : condition.preset;
        form.param(condition, record, place, label(CORE_TR("core", "Conditions of the rate law")), preset);
    }
}

void addInitial(Form& form, const model::UnitEntry& unit, const std::string& path)
{
    const QString group = label(CORE_TR("core", "Contents at the start"));
    form.number(path + "/volume", group, label(CORE_TR("core", "Volume")), "m3", member(unit.initial, "volume"), 0.0);
    for (const Component& c : form.components())
        form.number(path + "/" + c.id, group, nameOf(c), model::concentrationUnit(c.basis), member(unit.initial, c.id),
                    0.0, 0.0, model::unbounded, &c);
}

// What flows in: one row for all steps of the program. A quantity that changes is edited in the program's table (app/program.h).
void addProgram(Form& form, const Flowsheet& flowsheet, const model::UnitEntry& unit, const std::string& path)
{
    if (unit.program.items().empty()) return;
    const QString group = label(CORE_TR("core", "What flows in"));
    for (const ProgramQuantity& quantity : programQuantities(flowsheet)) {
        if (quantity.key == "flow" || variesInProgram(flowsheet, unit.id, quantity)) continue;
        const std::string place = path + "/0/" + quantity.key;
        const Json* value = model::findAtPath(flowsheet, place);
        form.number(place, group, quantity.label, quantity.siUnit, value ? *value : none, quantity.preset, quantity.min,
                    quantity.max, quantity.component ? &*quantity.component : nullptr);
    }
}

// The SI unit of the place that a controller writes, or of the tag that it reads; empty where that is not known.
std::string unitWritten(const model::Plant* plant, const std::string& tag)
{
    if (!plant) return {};
    const base::Result<model::WriteTarget> target = model::findWriteTarget(*plant, tag);
    return target ? model::unitOf(*plant, *target) : std::string();
}

std::string unitRead(const model::Plant* plant, const std::string& tag)
{
    if (!plant) return {};
    const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, tag);
    return target ? target->unitOfMeasure : std::string();
}

struct ComponentKey {
    const char* key;
    const char* label;
    const char* unit;
};
constexpr ComponentKey componentKeys[] = {
    {"molar_mass", CORE_TR("core", "Molar mass"), "kg/mol"},
    {"cell_mass", CORE_TR("core", "Cell mass"), "kg"},
    {"diameter", CORE_TR("core", "Diameter"), "m"},
    {"density", CORE_TR("core", "Density"), "kg/m3"},
    {"carbon", CORE_TR("core", "Carbon"), "1"},
    {"nitrogen", CORE_TR("core", "Nitrogen"), "1"},
    {"reduction", CORE_TR("core", "Degree of reduction"), "1"},
    {"charge", CORE_TR("core", "Charge"), "1"},
};

double siAt(const Json& object, const char* key, const char* unit)
{
    const Json& value = member(object, key);
    if (value.isNumber()) return value.number();
    if (!value.isString()) return 0.0;
    const base::Result<double> si = base::readQuantity(value.string(), unit);
    return si ? *si : 0.0;
}

} // namespace

std::vector<Component> componentsOf(const Flowsheet& flowsheet)
{
    std::vector<Component> components;
    for (const Json& json : flowsheet.components) {
        const Json &id = member(json, "id"), &name = member(json, "label"), &basis = member(json, "basis");
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
    const model::UnitType* type = unit ? catalogue.unit(unit->type) : nullptr;
    if (!type) return {};
    Form form(flowsheet, locale);
    const std::string path = "units/" + unit->id;
    form.params(type->params, unit->params, path + "/params", label(type->label));
    if (!type->settables.empty())
        form.params(type->settables, unit->params, path + "/params", label(CORE_TR("core", "Set-points")));
    for (const ParamSpec& spec : type->params)
        if (spec.shape == Shape::Record) addKinetics(form, spec, unit->params, path + "/params", catalogue);
    if (type->holdup) addInitial(form, *unit, path + "/initial");
    if (type->hasProgram) addProgram(form, flowsheet, *unit, path + "/program");
    return form.take();
}

std::vector<FormRow> controllerForm(const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                    const model::Plant* plant, std::string_view id, const QLocale& locale)
{
    const auto& controllers = flowsheet.controllers;
    const auto found = std::find_if(controllers.begin(), controllers.end(), [id](const auto& c) { return c.id == id; });
    const model::ControllerType* type = found == controllers.end() ? nullptr : catalogue.controller(found->type);
    if (!type) return {};
    Form form(flowsheet, locale);
    const std::string path = "controllers/" + found->id;
    const std::string reads = unitRead(plant, found->reads);
    form.setPlaces(reads, unitWritten(plant, found->writes));
    const QString group = label(type->label);
    const double unset = std::nan("");
    if (type->reads && !reads.empty())
        form.number(path + "/setpoint", group, label(CORE_TR("core", "Set-point")), reads, found->setpoint, unset,
                    -model::unbounded);
    form.number(path + "/period", group, label(CORE_TR("core", "Period")), "s", found->period, unset);
    form.params(type->params, found->params, path + "/params", group);
    return form.take();
}

std::vector<FormRow> componentForm(const Flowsheet& flowsheet, std::string_view id, const QLocale& locale)
{
    Form form(flowsheet, locale);
    for (const Json& json : flowsheet.components) {
        if (member(json, "id").string() != id) continue;
        const std::string path = "components/" + std::string(id);
        const QString group = label(CORE_TR("core", "Component"));
        form.choice(path + "/basis", group, label(CORE_TR("core", "Counted in")),
                    {{"mass", label(CORE_TR("core", "mass"))},
                     {"amount", label(CORE_TR("core", "amount"))},
                     {"count", label(CORE_TR("core", "count"))}},
                    "", member(json, "basis"));
        for (const ComponentKey& k : componentKeys) {
            const bool negative = std::string_view(k.key) == "charge" || std::string_view(k.key) == "reduction";
            form.number(path + "/" + k.key, group, label(k.label), k.unit, member(json, k.key), std::nan(""),
                        negative ? -model::unbounded : 0.0);
        }
    }
    return form.take();
}

FormRow quantityRow(const Flowsheet& flowsheet, std::string_view path, const QString& name, std::string_view siUnit,
                    double presetSi, double min, double max, const QLocale& locale)
{
    Form form(flowsheet, locale);
    const Json* value = model::findAtPath(flowsheet, path);
    form.number(std::string(path), {}, name, siUnit, value ? *value : none, presetSi, min, max);
    return form.take().front();
}

} // namespace titer::app
