// Values of equations.
#include "app/equations/equation_values.h"

#include "core/base/math/expression.h"
#include "core/base/not_available.h"
#include "core/model/flat_params.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using figures::Column;
using figures::RunResult;
using model::BoundLaw;
using model::LawTape;

namespace {

// Units of what equations of cultures come to; what has another dimension is shown in SI.
constexpr const char* shownUnits[] = {
    "1/h",       "g/L",         "mmol/L",   "1e6 cells/mL", "g/L/h", "mmol/L/h", "1e6 cells/mL/h",
    "pg/cell/d", "pmol/cell/d", "mmol/g/h", "g/mol",        "L",     "L/h",      "°C",
    "mol/kg",    "Pa",          "h"};

// The unit in which Titer shows what has this dimension: "g/L/h", "1/h".
std::string shownUnitOf(const base::Dimension& dimension)
{
    if (dimension == base::Dimension{}) return "1";
    for (const char* unit : shownUnits)
        if (const auto known = base::findUnit(unit); known && known->dimension == dimension) return unit;
    return base::writeDimension(dimension);
}

} // namespace

EquationValues::EquationValues(std::shared_ptr<const model::Plant> plant, const std::string& owner)
    : m_plant(std::move(plant))
{
    constexpr std::string_view controllers = "controllers/";
    if (!m_plant) return;
    if (owner.starts_with(controllers))
        addController(std::string_view(owner).substr(controllers.size()));
    else
        addUnit(owner);
}

void EquationValues::addController(std::string_view id)
{
    for (const model::PlantController& controller : m_plant->controllers) {
        if (controller.id != id || !controller.controller) continue;
        m_controller = id;
        for (model::Controller::Term& term : controller.controller->terms())
            addLine(std::move(term.part), std::move(term.name), shownUnitOf(term.dimension));
    }
}

void EquationValues::addUnit(const std::string& unit)
{
    const int index = m_plant->unitIndex(unit);
    if (index < 0) return;
    const model::PlantUnit& known = m_plant->units[std::size_t(index)];
    if (known.setup.kinetics.tape) {
        LawTape::Terms terms = known.setup.kinetics.tape->terms();
        for (LawTape::Term& term : terms.names)
            addLine(std::move(term.part), std::move(term.name), shownUnitOf(term.dimension));
        m_tape = std::move(terms.tape);
    } else if (known.type && known.model && std::string_view(known.type->id) == model::equationsType) {
        // Its variables begin with its states.
        for (std::size_t v = 0; v < known.type->variables.size(); ++v)
            addLine(int(v) < known.model->stateCount() ? "states" : "let", known.type->variables[v].key,
                    base::displayUnit(known.type->variables[v].unit));
    } else {
        return;
    }
    m_unit = index;
}

void EquationValues::addLine(std::string part, std::string name, std::string unit)
{
    const base::Unit shown = base::findUnit(unit).value_or(base::Unit());
    m_lines.push_back({std::move(part), std::move(name), std::move(unit), shown});
}

const EquationValues::Line* EquationValues::line(const std::string& part, const std::string& name) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.name == name && l.part == part; });
    return found == m_lines.end() ? nullptr : &*found;
}

const Column* EquationValues::column(const RunResult& result, const std::string& key) const
{
    return result.column(m_plant->units[std::size_t(m_unit)].id + "." + key);
}

std::vector<std::string> EquationValues::species() const
{
    std::vector<std::string> all;
    if (m_unit < 0) return all;
    const BoundLaw& law = this->law();
    for (std::size_t i = 0; law.tape && i < law.law->roles.size(); ++i) {
        if (law.component[i] < 0) continue;
        const model::Component& c = m_plant->components[std::size_t(law.component[i])];
        all.push_back(c.label.empty() ? c.id : c.label);
    }
    return all;
}

// What the tape reads at a time; nothing where the run does not say.
std::optional<std::vector<double>> EquationValues::inputsAt(const RunResult& result, double seconds) const
{
    const BoundLaw& law = this->law();
    std::vector<double> roles;
    for (std::size_t i = 0; i < law.law->roles.size(); ++i) {
        if (law.component[i] < 0) {
            roles.push_back(law.law->roles[i].absent);
            continue;
        }
        const Column* c = column(result, m_plant->components[std::size_t(law.component[i])].id);
        const double value = c ? result.at(*c, seconds) : base::notAvailable;
        if (!std::isfinite(value)) return std::nullopt;
        roles.push_back(std::max(value * law.toRole[i], 0.0));
    }
    model::Environment<double> conditions;
    conditions.time = seconds;
    const auto take = [&](const char* key, double& into) {
        const Column* c = column(result, key);
        if (const double value = c ? result.at(*c, seconds) : base::notAvailable; std::isfinite(value)) into = value;
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

std::vector<double> EquationValues::valuesOfLaw(const std::vector<double>& inputs) const
{
    std::vector<double> values(m_lines.size());
    m_tape.run(inputs.data(), values.data());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = m_lines[i].shown.fromSi(values[i]);
    return values;
}

// A controller holds what its last sample came to; a run from before an edit may lack some.
std::optional<std::vector<double>> EquationValues::valuesOfController(const RunResult& result, double seconds) const
{
    const figures::ControllerCourse* course = result.controller(m_controller);
    const auto after = std::upper_bound(result.times.begin(), result.times.end(), seconds);
    if (!course || after == result.times.begin()) return std::nullopt;
    const std::size_t output = std::size_t(after - result.times.begin()) - 1;
    std::vector<double> values;
    for (const Line& line : m_lines) {
        const auto term = std::find_if(course->terms.begin(), course->terms.end(), [&line](const auto& known) {
            return known.part == line.part && known.name == line.name;
        });
        values.push_back(term == course->terms.end()
                             ? base::notAvailable
                             : line.shown.fromSi(course->values[std::size_t(term - course->terms.begin())][output]));
    }
    return values;
}

std::optional<std::vector<double>> EquationValues::valuesAt(const RunResult& result, double seconds) const
{
    if (!m_controller.empty()) return valuesOfController(result, seconds);
    if (law().tape) {
        const auto inputs = inputsAt(result, seconds);
        return inputs ? std::optional(valuesOfLaw(*inputs)) : std::nullopt;
    }
    // A unit reports its lines itself; a run from before an edit may lack some.
    std::vector<double> values;
    for (const Line& line : m_lines) {
        const Column* c = column(result, line.name);
        values.push_back(c ? line.shown.fromSi(result.at(*c, seconds)) : base::notAvailable);
    }
    return values;
}

std::vector<EquationValue> EquationValues::at(const RunResult& result, double seconds) const
{
    std::vector<EquationValue> all;
    if (m_lines.empty()) return all;
    const auto values = valuesAt(result, seconds);
    for (std::size_t i = 0; values && i < m_lines.size(); ++i)
        all.push_back({m_lines[i].part, m_lines[i].name, m_lines[i].unit, (*values)[i]});
    return all;
}

EquationCurve EquationValues::course(const RunResult& result, const std::string& part, const std::string& name) const
{
    EquationCurve curve{"h", "1", {}, {}};
    const Line* shown = line(part, name);
    if (!shown) return curve;
    curve.unit = shown->unit;
    if (!result.times.empty() && result.times.back() > 3.0 * 86400.0) curve.acrossUnit = "d";
    for (const double t : result.times) {
        const auto values = valuesAt(result, t);
        curve.x.push_back(base::toUnit(t, curve.acrossUnit));
        curve.y.push_back(values ? (*values)[std::size_t(shown - m_lines.data())] : base::notAvailable);
    }
    return curve;
}

// From nothing to a little more than the most that the run reaches, all else as it is at that time.
EquationCurve EquationValues::across(const RunResult& result, double seconds, std::size_t species,
                                     const std::string& part, const std::string& name) const
{
    constexpr int points = 121;
    EquationCurve curve{"1", "1", {}, {}};
    const Line* shown = line(part, name);
    const auto inputs = shown && m_unit >= 0 && law().tape ? inputsAt(result, seconds) : std::nullopt;
    if (!inputs) return curve;
    curve.unit = shown->unit;
    const BoundLaw& law = this->law();
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
        curve.y.push_back(valuesOfLaw(now)[std::size_t(shown - m_lines.data())]);
    }
    return curve;
}

} // namespace titer::app
