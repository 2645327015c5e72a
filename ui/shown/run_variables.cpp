// Names, kinds and sets of a run's quantities.
#include "ui/shown/run_variables.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/form/form.h"
#include "app/form/tag_names.h"
#include "core/base/units/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::shown {

namespace {

using Kind = Variable::Kind;
using Target = model::ReadTarget::Kind;

// What a component is to the culture of its unit.
Kind kindOfComponent(const model::PlantUnit& unit, int component)
{
    const model::BoundLaw& law = unit.setup.kinetics;
    const auto plays = [&](std::initializer_list<const char*> roles) {
        return std::any_of(roles.begin(), roles.end(),
                           [&](const char* role) { return law.componentOf(role) == component; });
    };
    if (!law) return Kind::Content;
    if (plays({"cells", "biomass"})) return Kind::Cells;
    if (plays({"product"})) return Kind::Product;
    if (plays({"glucose", "substrate", "glutamine"})) return Kind::Substrate;
    if (plays({"lactate", "acetate", "ammonia"})) return Kind::Byproduct;
    // Species of equations have names of their own; cells are written first, as in every published model.
    if (law.tape && law.playsARole(component))
        return law.componentOf(law.law->roles.front().key) == component ? Kind::Cells : Kind::Substrate;
    return Kind::Content;
}

Kind kindOfVariable(const model::UnitType& type, std::string_view key)
{
    if (key == "viability") return Kind::Viability;
    if (key == "growth_rate") return Kind::Growth;
    if (key == "volume" || key == "level") return Kind::Volume;
    const auto setPoint =
        std::any_of(type.setPoints.begin(), type.setPoints.end(), [&](const auto& spec) { return key == spec.key; });
    return setPoint ? Kind::Controlled : Kind::Other;
}

// The port's name goes along: two ports of a unit carry components of one name.
QString nameOf(const model::Plant& plant, const figures::Column& column)
{
    const model::PlantUnit& unit = plant.units[static_cast<std::size_t>(column.plantUnit)];
    const QString label = app::label(column.label);
    const Target kind = column.target.kind;
    if (kind == Target::Variable || kind == Target::Component) return label;
    const auto& ports = column.target.outPort ? unit.outPorts : unit.inPorts;
    const auto& spec = unit.type->ports[static_cast<std::size_t>(ports[static_cast<std::size_t>(column.target.port)])];
    if (kind == Target::PortFlow)
        return QCoreApplication::translate("pages", "%1, flow", "port").arg(app::label(spec.label));
    return QCoreApplication::translate("pages", "%1, %2", "port, component").arg(app::label(spec.label), label);
}

Variable variableOf(const model::Plant& plant, const figures::Column& column, int index)
{
    const model::PlantUnit& unit = plant.units[static_cast<std::size_t>(column.plantUnit)];
    Variable v;
    v.tag = QString::fromStdString(column.tag);
    v.name = nameOf(plant, column);
    v.unitName = unitName(plant, column.plantUnit);
    v.plantUnit = column.plantUnit;
    v.column = index;
    v.si = column.unit;
    v.displayUnit = app::displayUnitOf(plant, column);
    const auto at = static_cast<std::size_t>(column.target.index);
    switch (column.target.kind) {
    case Target::Variable:
        v.kind = kindOfVariable(*unit.type, unit.type->variables[at].key);
        break;
    case Target::Component:
        v.molarMass = plant.components[at].molarMass;
        v.kind = kindOfComponent(unit, column.target.index);
        break;
    case Target::PortComponent:
        v.molarMass = plant.components[at].molarMass;
        v.kind = Kind::Flow;
        break;
    case Target::PortFlow:
        v.kind = Kind::Flow;
        break;
    case Target::SetPoint:
        break; // of no column
    }
    v.displayUnit = app::shownUnit(v.si, v.displayUnit, figureName(v.tag));
    return v;
}

// The quantities of one unit that have something to show, by kind and by key.
class FoundVariables {
public:
    FoundVariables(const figures::RunResult& result, const std::vector<Variable>& variables, int plantUnit)
    {
        for (const Variable& v : variables)
            if (v.plantUnit == plantUnit && hasValues(result, v)) m_all.push_back(&v);
    }
    QStringList of(Kind kind, int max = 8) const
    {
        QStringList tags;
        for (const Variable* v : m_all)
            if (v->kind == kind && tags.size() < max) tags.append(v->tag);
        return tags;
    }
    QStringList keys(std::initializer_list<const char*> keys) const
    {
        QStringList tags;
        for (const char* key : keys)
            for (const Variable* v : m_all)
                if (v->kind != Kind::Flow && v->tag.section(u'.', 1) == QLatin1String(key)) tags.append(v->tag);
        return tags;
    }
    // What leaves a column apart from its buffer: large molecules, and what counts by mass.
    QStringList separated() const
    {
        constexpr double large = 1.0; // [kg/mol]
        QStringList tags;
        for (const Variable* v : m_all)
            if (tags.size() < 8 && v->tag.count(u'.') == 2 && (v->molarMass > large || v->si == "kg/m3"))
                tags.append(v->tag);
        return tags;
    }
    // One plot per unit of measure, in the order in which they come.
    QList<QStringList> byUnit(const QList<Kind>& kinds) const
    {
        QList<QStringList> plots;
        std::map<std::string, qsizetype> plotOf;
        for (const Variable* v : m_all) {
            if (!kinds.contains(v->kind)) continue;
            const auto [place, isNew] = plotOf.try_emplace(v->displayUnit, plots.size());
            if (isNew) plots.append(QStringList());
            if (plots[place->second].size() < 8) plots[place->second].append(v->tag);
        }
        return plots;
    }

private:
    std::vector<const Variable*> m_all;
};

void add(QList<NamedSet>& sets, const QString& name, QList<QStringList> plots)
{
    plots.removeIf([](const QStringList& tags) { return tags.isEmpty(); });
    if (!plots.isEmpty()) sets.append({name, plots});
}

// The first substrate and the first by-product are read against each other; what is left follows.
QList<QStringList> metabolites(const FoundVariables& found)
{
    QStringList substrates = found.of(Kind::Substrate), others = found.of(Kind::Byproduct), first, rest;
    if (!substrates.isEmpty()) first.append(substrates.takeFirst());
    if (!others.isEmpty()) first.append(others.takeFirst());
    rest = substrates + others;
    return {first, rest};
}

} // namespace

std::vector<std::string> Variable::units() const
{
    std::vector<std::string> choices = base::unitChoices(si);
    if (std::find(choices.begin(), choices.end(), displayUnit) == choices.end())
        choices.insert(choices.begin(), displayUnit);
    if (molarMass > 0.0 && base::sameDimension(si, "mol/m3"))
        for (const std::string& mass : {std::string("g/L"), std::string("mg/L")}) choices.push_back(mass);
    return choices;
}

std::vector<Variable> variablesOf(const model::Plant& plant, const figures::RunResult& result)
{
    std::vector<Variable> variables;
    for (std::size_t i = 0; i < result.columns.size(); ++i) {
        const figures::Column& column = result.columns[i];
        if (column.plantUnit < 0 || column.plantUnit >= static_cast<int>(plant.units.size())) continue;
        variables.push_back(variableOf(plant, column, static_cast<int>(i)));
    }
    return variables;
}

QList<NamedSet> setsOf(const model::Plant& plant, const figures::RunResult& result,
                       const std::vector<Variable>& variables, int plantUnit)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("pages", text); };
    QList<NamedSet> sets;
    if (plantUnit < 0) return sets;
    const FoundVariables found(result, variables, plantUnit);
    if (plant.units[static_cast<std::size_t>(plantUnit)].setup.kinetics) {
        const QList<QStringList> turned = metabolites(found);
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Culture")),
            {found.of(Kind::Cells, 1) + found.of(Kind::Viability), turned[0], found.of(Kind::Product, 1)});
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Metabolites")), turned);
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Conditions")),
            {found.keys({"temperature", "ph"}), found.keys({"dissolved_oxygen", "pco2"}),
             found.keys({"volume", "osmolality"})});
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Rates")),
            {found.keys({"growth_rate"}), found.keys({"oxygen_uptake", "carbon_dioxide_evolution"}),
             found.keys({"kla"})});
    } else if (plant.units[static_cast<std::size_t>(plantUnit)].type->bed) {
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Effluent")),
            {found.separated(), found.keys({"load", "breakthrough"}), found.keys({"pressure_drop"})});
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Contents")),
            found.byUnit({Kind::Cells, Kind::Product, Kind::Substrate, Kind::Byproduct, Kind::Content}));
    } else {
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Overview")),
            found.byUnit({Kind::Volume, Kind::Controlled, Kind::Other}).mid(0, 3));
        add(sets, words(QT_TRANSLATE_NOOP("pages", "Contents")),
            found.byUnit({Kind::Cells, Kind::Product, Kind::Substrate, Kind::Byproduct, Kind::Content}));
    }
    QStringList flows;
    for (const Variable& v : variables)
        if (v.plantUnit == plantUnit && v.kind == Kind::Flow && v.si == "m3/s" && hasValues(result, v))
            flows.append(v.tag);
    add(sets, words(QT_TRANSLATE_NOOP("pages", "Flows")), {flows.mid(0, 8)});
    return sets;
}

QString unitName(const model::Plant& plant, int plantUnit)
{
    if (plantUnit < 0 || plantUnit >= static_cast<int>(plant.units.size())) return {};
    const model::PlantUnit& unit = plant.units[static_cast<std::size_t>(plantUnit)];
    for (const model::PlantStream& stream : plant.streams)
        if (unit.added && stream.to == plantUnit) { // the words of the window
            const model::PlantUnit& from = plant.units[std::size_t(stream.from)];
            const int port = from.outPorts[std::size_t(stream.fromPort)];
            return QStringLiteral("%1 · %2").arg(unitName(plant, stream.from),
                                                 app::label(from.type->ports[std::size_t(port)].label));
        }
    return QString::fromStdString(unit.label.empty() ? unit.id : unit.label);
}

QString variableText(const model::Plant* plant, const std::string& variable)
{
    const QString written = QString::fromStdString(variable);
    if (!plant) return written;
    const auto target = model::findReadTarget(*plant, variable);
    if (!target) return written;
    const auto& type = *plant->units[std::size_t(target->unit)].type;
    const auto index = std::size_t(target->index);
    QString name = written.section(u'.', 1);
    if (target->kind == Target::Variable) name = app::label(type.variables[index].label);
    if (target->kind == Target::Component) name = app::nameOf(plant->components[index]);
    return QCoreApplication::translate("pages", "%1, %2", "unit operation, variable")
        .arg(unitName(*plant, target->unit), name);
}

bool hasVariables(const std::vector<Variable>& variables, int plantUnit)
{
    return std::any_of(variables.begin(), variables.end(), [=](const Variable& v) { return v.plantUnit == plantUnit; });
}

int mainUnit(const model::Plant& plant, const std::vector<Variable>& variables)
{
    int best = -1;
    double largest = -1.0;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        const int index = static_cast<int>(i);
        if (!hasVariables(variables, index)) continue;
        const model::PlantUnit& unit = plant.units[i];
        // A column says more than what flows into it.
        double size = unit.type->bed ? -0.25 : -0.5;
        if (unit.setup.kinetics)
            for (const auto& entry : unit.setup.params.entries)
                if (std::string_view(entry.spec->key) == "vessel_volume") size = entry.value;
        if (size > largest) {
            largest = size;
            best = index;
        }
    }
    return best;
}

std::string unitOf(const figures::Kpi& kpi)
{
    return app::shownUnit(kpi.unit, kpi.displayUnit, figureName(QString::fromStdString(kpi.tag)));
}

std::string figureName(const QString& tag)
{
    return "model/" + tag.toStdString();
}

bool hasValues(const figures::RunResult& result, const Variable& variable)
{
    if (variable.column < 0) return false;
    const std::vector<double>& values = result.columns[static_cast<std::size_t>(variable.column)].values;
    return std::any_of(values.begin(), values.end(), [](double v) { return std::isfinite(v) && v != 0.0; });
}

} // namespace titer::shown
