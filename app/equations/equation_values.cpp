// Values of equations.
#include "app/equations/equation_values.h"

#include "core/base/math/expression.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::app {

using figures::Column;
using figures::RunResult;
using model::BoundLaw;
using model::LawTape;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Units of what equations of cultures come to; what has another dimension is shown in SI.
constexpr const char* usual[] = {"1/h",
                                 "g/L",
                                 "mmol/L",
                                 "1e6 cells/mL",
                                 "g/L/h",
                                 "mmol/L/h",
                                 "1e6 cells/mL/h",
                                 "pg/cell/d",
                                 "pmol/cell/d",
                                 "mmol/g/h",
                                 "g/mol",
                                 "%",
                                 "L",
                                 "L/h",
                                 "°C",
                                 "mol/kg",
                                 "Pa",
                                 "h"};

} // namespace

std::string shownUnitOf(const base::Dimension& dimension)
{
    if (dimension == base::Dimension{}) return "1";
    for (const char* unit : usual)
        if (const auto known = base::findUnit(unit); known && known->dimension == dimension) return unit;
    return base::writeDimension(dimension);
}

EquationValues::EquationValues(std::shared_ptr<const model::Plant> plant, const std::string& unit)
    : m_plant(std::move(plant))
{
    const int index = m_plant ? m_plant->unitIndex(unit) : -1;
    if (index < 0) return;
    const model::PlantUnit& known = m_plant->units[std::size_t(index)];
    const bool own = known.type && std::string_view(known.type->id) == "equations";
    if (own || known.setup.kinetics.tape) m_unit = index;
    if (known.setup.kinetics.tape) m_terms = known.setup.kinetics.tape->terms();
}

const Column* EquationValues::column(const RunResult& result, const std::string& key) const
{
    return result.column(m_plant->units[std::size_t(m_unit)].id + "." + key);
}

std::vector<EquationValues::Species> EquationValues::species() const
{
    std::vector<Species> all;
    if (m_unit < 0) return all;
    const BoundLaw& law = m_plant->units[std::size_t(m_unit)].setup.kinetics;
    for (std::size_t i = 0; law.tape && i < law.law->roles.size(); ++i) {
        if (law.component[i] < 0) continue;
        const model::Component& c = m_plant->components[std::size_t(law.component[i])];
        all.push_back({law.law->roles[i].key, c.label.empty() ? c.id : c.label});
    }
    return all;
}

// What the tape reads at a time; nothing where the run does not say.
std::optional<std::vector<double>> EquationValues::inputsAt(const RunResult& result, double seconds) const
{
    const BoundLaw& law = m_plant->units[std::size_t(m_unit)].setup.kinetics;
    std::vector<double> roles;
    for (std::size_t i = 0; i < law.law->roles.size(); ++i) {
        if (law.component[i] < 0) {
            roles.push_back(law.law->roles[i].absent);
            continue;
        }
        const Column* c = column(result, m_plant->components[std::size_t(law.component[i])].id);
        const double value = c ? result.at(*c, seconds) : none;
        if (!std::isfinite(value)) return std::nullopt;
        roles.push_back(std::max(value * law.toRole[i], 0.0));
    }
    model::Environment<double> conditions;
    conditions.time = seconds;
    const auto take = [&](const char* key, double& into) {
        const Column* c = column(result, key);
        if (const double value = c ? result.at(*c, seconds) : none; std::isfinite(value)) into = value;
    };
    take("volume", conditions.volume);
    take("temperature", conditions.temperature);
    take("ph", conditions.ph);
    take("dissolved_oxygen", conditions.dissolvedOxygen);
    take("pco2", conditions.pco2);
    take("osmolality", conditions.osmolality);
    std::vector<double> inputs(roles.size() + LawTape::conditionCount, 1.0);
    law.fillInputs(roles.data(), conditions, inputs.data());
    return inputs;
}

std::vector<EquationValue> EquationValues::ofLaw(const std::vector<double>& inputs) const
{
    std::vector<double> values(std::size_t(m_terms.tape.resultCount()));
    m_terms.tape.run(inputs.data(), values.data());
    std::vector<EquationValue> all;
    for (std::size_t i = 0; i < m_terms.names.size(); ++i) {
        const LawTape::Term& term = m_terms.names[i];
        const std::string unit = shownUnitOf(term.dimension);
        const std::optional<base::Unit> shown = base::findUnit(unit);
        all.push_back({term.part, term.name, unit, shown ? shown->fromSi(values[i]) : values[i]});
    }
    return all;
}

// A unit reports its states, which its variables begin with, and its terms itself.
std::vector<EquationValue> EquationValues::ofUnit(const RunResult& result, double seconds) const
{
    std::vector<EquationValue> all;
    const model::PlantUnit& entry = m_plant->units[std::size_t(m_unit)];
    const int states = entry.model ? entry.model->stateCount() : 0;
    for (const Column& c : result.columns) {
        if (c.plantUnit != m_unit || c.target.kind != model::ReadTarget::Kind::Variable) continue;
        const model::VariableSpec& spec = entry.type->variables[std::size_t(c.target.index)];
        const std::string unit = base::displayUnit(c.unit);
        all.push_back(
            {c.target.index < states ? "states" : "let", spec.key, unit, base::toUnit(result.at(c, seconds), unit)});
    }
    return all;
}

std::vector<EquationValue> EquationValues::at(const RunResult& result, double seconds) const
{
    if (m_unit < 0) return {};
    if (!m_plant->units[std::size_t(m_unit)].setup.kinetics.tape) return ofUnit(result, seconds);
    const auto inputs = inputsAt(result, seconds);
    return inputs ? ofLaw(*inputs) : std::vector<EquationValue>();
}

EquationCurve EquationValues::course(const RunResult& result, const std::string& part, const std::string& name) const
{
    EquationCurve curve{"h", "1", {}, {}};
    const double length = result.times.empty() ? 0.0 : result.times.back();
    if (length > 3.0 * 86400.0) curve.acrossUnit = "d";
    for (const double t : result.times) {
        curve.x.push_back(base::toUnit(t, curve.acrossUnit));
        curve.y.push_back(none);
        for (const EquationValue& value : at(result, t))
            if (value.name == name && value.part == part) curve.y.back() = value.value, curve.unit = value.unit;
    }
    return curve;
}

// From nothing to a little more than the most that the run reaches, all else as it is at that time.
EquationCurve EquationValues::across(const RunResult& result, double seconds, std::size_t species,
                                     const std::string& part, const std::string& name) const
{
    constexpr int points = 121;
    EquationCurve curve{"1", "1", {}, {}};
    const auto inputs = m_unit >= 0 ? inputsAt(result, seconds) : std::nullopt;
    if (!inputs) return curve;
    const BoundLaw& law = m_plant->units[std::size_t(m_unit)].setup.kinetics;
    std::size_t role = 0;
    for (; role < law.component.size(); ++role)
        if (law.component[role] >= 0 && species-- == 0) break;
    if (role == law.component.size()) return curve;
    const model::Component& component = m_plant->components[std::size_t(law.component[role])];
    const Column* c = column(result, component.id);
    double most = 0.0;
    for (std::size_t i = 0; c && i < c->values.size(); ++i)
        if (std::isfinite(c->values[i])) most = std::max(most, c->values[i]);
    most = most > 0.0 ? 1.1 * most : 1.0;
    curve.acrossUnit = base::displayUnit(model::concentrationUnit(component.basis));
    std::vector<double> now = *inputs;
    for (int i = 0; i < points; ++i) {
        const double x = most * i / (points - 1);
        now[role] = x * law.toRole[role];
        curve.x.push_back(base::toUnit(x, curve.acrossUnit));
        curve.y.push_back(none);
        for (const EquationValue& value : ofLaw(now))
            if (value.name == name && value.part == part) curve.y.back() = value.value, curve.unit = value.unit;
    }
    return curve;
}

} // namespace titer::app
