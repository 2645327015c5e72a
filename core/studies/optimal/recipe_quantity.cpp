#include "core/studies/optimal/recipe_quantity.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/predictive_texts.h"
#include "core/solve/observations.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

// What a run keeps under a name: a key figure or a variable; which of them first, where both have it.
struct FoundName {
    const figures::Kpi* kpi = nullptr;
    std::optional<model::ReadTarget> target = {};
};

base::Result<FoundName> find(const std::string& name, const model::Plant& plant, std::span<const figures::Kpi> kpis,
                             bool kpiFirst)
{
    const auto kpi = std::find_if(kpis.begin(), kpis.end(), [&](const figures::Kpi& k) { return k.tag == name; });
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, name);
    if (kpi != kpis.end() && (kpiFirst || !target)) return FoundName{.kpi = &*kpi};
    if (!target && kpis.empty()) return base::inputError(say(CORE_TR("core", "A run reports no “{1}”."), name));
    if (!target)
        return base::inputError(say(CORE_TR("core", "“{1}” is neither a key figure nor a variable: {2}"), name,
                                    target.error().what.text()));
    return FoundName{.target = *target};
}

} // namespace

base::Result<RecipeQuantity> RecipeQuantity::read(const std::string& text, const model::Plant& plant,
                                                  std::span<const figures::Kpi> kpis, bool kpiFirst)
{
    std::vector<std::string> names;
    base::Result<base::Expression> first = base::readExpression(text, {}, names);
    if (!first) return first.error();
    if (names.empty()) return base::inputError(say(CORE_TR("core", "“{1}” names no variable of the run."), text));
    RecipeQuantity quantity;
    std::vector<std::string> variables, figures;
    std::vector<base::Dimension> ofVariables, ofFigures;
    for (const std::string& name : names) {
        const base::Result<FoundName> found = find(name, plant, kpis, kpiFirst);
        if (!found) return found.error();
        const std::string& unit = found->kpi ? found->kpi->unit : found->target->unitOfMeasure;
        (found->kpi ? figures : variables).push_back(name);
        (found->kpi ? ofFigures : ofVariables).push_back(base::dimensionOfUnit(unit));
        if (found->target) quantity.m_targets.push_back(*found->target);
        quantity.m_unit = unit;
        quantity.m_displayUnit = found->kpi ? found->kpi->displayUnit : model::displayUnitOf(plant, *found->target);
    }
    quantity.m_tags = variables;
    quantity.m_kpis = figures;
    quantity.m_variables = quantity.m_targets;
    for (const std::string& figure : figures)
        if (const std::optional<model::ReadTarget> last = solve::lastValueOf(plant, figure))
            quantity.m_variables.push_back(*last);
    variables.insert(variables.end(), figures.begin(), figures.end());
    ofVariables.insert(ofVariables.end(), ofFigures.begin(), ofFigures.end());
    base::Result<base::Expression> expression = base::readExpression(text, variables);
    if (!expression) return expression.error();
    quantity.m_expression = std::move(*expression);
    const base::Result<base::Dimension> dimension = base::dimensionOf(quantity.m_expression, ofVariables);
    if (!dimension) return dimension.error();
    if (quantity.m_expression.steps().size() != 1) {
        quantity.m_unit = base::writeDimension(*dimension);
        quantity.m_displayUnit = base::displayUnit(quantity.m_unit);
    }
    return quantity;
}

double RecipeQuantity::value(std::span<const double> of) const
{
    return m_expression.evaluate(of);
}

std::vector<double> RecipeQuantity::slopes(std::span<const double> of) const
{
    using Dual = base::Dual<1>;
    std::vector<Dual> duals(of.begin(), of.end());
    std::vector<double> slopes;
    for (std::size_t i = 0; i < of.size(); ++i) {
        duals[i] = Dual::seed(of[i], 0);
        slopes.push_back(m_expression.evaluate(std::span<const Dual>(duals)).d[0]);
        duals[i] = Dual(of[i]);
    }
    return slopes;
}

double RecipeQuantity::at(const figures::RunResult& result, std::size_t place) const
{
    std::vector<double> values;
    for (const std::string& tag : m_tags) {
        const figures::Column* column = result.column(tag);
        values.push_back(column && place < column->values.size() ? result.output(*column, place) : base::notAvailable);
    }
    for (const std::string& tag : m_kpis) {
        const figures::Kpi* kpi = result.kpi(tag);
        values.push_back(kpi ? kpi->value : base::notAvailable);
    }
    return value(values);
}

base::Result<RecipeLimit> RecipeLimit::read(const std::string& text, const model::Plant& plant,
                                            std::span<const figures::Kpi> kpis)
{
    const std::optional<model::StatedLimit> stated = model::readStatedLimit(text);
    const auto fail = [&](base::Sentence what) { return base::Error{base::Code::Input, text, std::move(what)}; };
    if (!stated) return fail(say(CORE_TR("core", "A limit is written as “TAG <= VALUE” or “TAG >= VALUE”.")));
    base::Result<RecipeQuantity> quantity = RecipeQuantity::read(stated->what, plant, kpis, false);
    if (!quantity) return fail(quantity.error().what);
    const base::Result<double> value = base::readQuantity(stated->value, quantity->unit(), quantity->displayUnit());
    if (!value) return fail(value.error().what);
    const bool isPath = !quantity->hasKpi();
    return RecipeLimit{text, std::move(*quantity), stated->atMost, *value, isPath};
}

bool RecipeLimit::isCrossedBy(double of) const
{
    return excess(of) > 1e-6 * std::abs(value);
}

} // namespace titer::studies
