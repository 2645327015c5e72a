// What is read of a run for a goal or a limit: a key figure, or an expression of variables ("vessel.volume*vessel.product").
#pragma once

#include "core/base/math/expression.h"
#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::studies {

class RecipeQuantity {
public:
    // Names are tags of the plant and key figures, one of them at least. `kpis` are those that its runs have, none where variables alone are
    // looked at; a name that both have is a key figure where `kpiFirst`. The error has no place.
    static base::Result<RecipeQuantity> read(const std::string& text, const model::Plant& plant,
                                             std::span<const figures::Kpi> kpis, bool kpiFirst);

    const std::string& text() const { return m_expression.text(); }
    const std::string& unit() const { return m_unit; } // SI
    const std::string& displayUnit() const { return m_displayUnit; }
    // Whether it is of the end of the run alone: a key figure is in it.
    bool hasKpi() const { return !m_kpis.empty(); }
    const std::vector<std::string>& tags() const { return m_tags; } // of the targets
    const std::vector<model::ReadTarget>& targets() const { return m_targets; }
    // Whether its key figures are the last values of variables, so long as no unit is emptied; then all that it is of: its targets, then these.
    bool isOfVariables() const { return m_variables.size() == m_tags.size() + m_kpis.size(); }
    const std::vector<model::ReadTarget>& variables() const { return m_variables; }

    // From the values of its targets, then of its key figures [SI].
    double value(std::span<const double> of) const;
    // Its derivatives by these.
    std::vector<double> slopes(std::span<const double> of) const;

    // Of a run at an output time; at the last one with key figures. NaN where it has none.
    double at(const figures::RunResult& result, std::size_t place) const;

private:
    base::Expression m_expression;
    std::vector<std::string> m_tags;
    std::vector<model::ReadTarget> m_targets, m_variables;
    std::vector<std::string> m_kpis;
    std::string m_unit, m_displayUnit;
};

struct RecipeGoal {
    RecipeQuantity quantity;
    bool maximize = true;
};

// quantity <= value, or >= value; of a variable over the whole run, of a key figure at its end.
struct RecipeLimit {
    std::string text; // as a person wrote it
    RecipeQuantity quantity;
    bool atMost = true;
    double value = 0.0;  // [SI]
    bool isPath = false; // over the whole run

    // "reactor.X <= 3.7 g/L". Key figures as for a quantity. Errors have the text as their place.
    static base::Result<RecipeLimit> read(const std::string& text, const model::Plant& plant,
                                          std::span<const figures::Kpi> kpis);

    // By how much a value lies beyond it; below 0 within [SI].
    double excess(double of) const { return atMost ? of - value : value - of; }
    // By more than what a run leaves open; a value that is none crosses nothing.
    bool isCrossedBy(double of) const;
};

} // namespace titer::studies
