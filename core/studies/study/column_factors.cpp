#include "core/studies/study/column_factors.h"

#include "core/base/text.h"
#include "core/model/plant/plant.h"
#include "core/model/types/column_types.h"
#include "core/studies/scale/column_surroundings.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Json;
using base::say;
using model::PlantUnit;
using model::ProgramStep;

namespace {

constexpr std::array<std::string_view, columnUses.size()> words{"load ", "gradient ", "pool from ", "pool to "};

// The program of the inlet in front of a column, and the collector behind it, as they are used. [one thread at a time]
class UsedColumn {
public:
    // Nothing where the flow through the column is not that of one program.
    static std::optional<UsedColumn> of(const model::Plant& plant, const std::string& id);

    std::optional<double> value(ColumnUse use) const;
    void set(ColumnUse use, double value); // of a use that has one
    void write(model::Flowsheet& flowsheet, std::vector<std::string>& places) const;

private:
    struct Step {
        ProgramStep now;
        bool loads = false, rises = false;
        bool isLonger = false, isFlatter = false; // than the plant has it
    };

    void findSteps(const model::Plant& plant, int product);
    void findCollector(const model::Plant& plant, const ColumnSurroundings& around);
    double loadedPerTime(const ProgramStep& step) const; // [kg/s]
    double total(double (UsedColumn::*rate)(const ProgramStep&) const, bool Step::* of) const;
    double flowOf(const ProgramStep& step) const { return step.flow; }
    double beforeGradient() const; // [m3]
    void stretch(bool Step::* of, double share);

    std::vector<Step> m_steps;
    std::vector<double> m_loaded; // per component, what of it counts as loaded [kg/basis]
    std::vector<std::string> m_components;
    std::string m_inlet, m_collector;
    double m_bed = 0.0;                    // [m3]
    double m_fraction = 0.0;               // [m3]
    double m_first = 0.0, m_last = 0.0;    // that are pooled
    double m_duration = 0.0, m_more = 0.0; // of the recipe, and how much longer it is to take [s]
    bool m_setsFirst = false, m_setsLast = false;
};

bool holdsMore(const ProgramStep& step, const ProgramStep& next)
{
    for (std::size_t i = 0; i < step.concentration.size(); ++i)
        if (step.concentration[i] > 0.0 && !(next.concentration[i] > 0.0)) return true;
    return false;
}

std::optional<UsedColumn> UsedColumn::of(const model::Plant& plant, const std::string& id)
{
    const int column = plant.unitIndex(id);
    if (column < 0) return std::nullopt;
    const PlantUnit& unit = plant.units[std::size_t(column)];
    if (!model::holdsOneBed(unit.type->id) || !unit.model) return std::nullopt;
    const ColumnSurroundings around = surroundingsOf(plant, column);
    if (around.flows.size() != 1 || around.flows[0].unit < 0) return std::nullopt;
    const PlantUnit& inlet = plant.units[std::size_t(around.flows[0].unit)];
    UsedColumn used;
    used.m_bed = unit.model->equipment().resin;
    if (inlet.setup.program.empty() || !(used.m_bed > 0.0)) return std::nullopt;
    used.m_inlet = inlet.id;
    used.m_duration = plant.duration;
    for (const ProgramStep& step : inlet.setup.program) used.m_steps.push_back({step});
    used.findSteps(plant, unit.setup.params.component("product"));
    used.findCollector(plant, around);
    return used;
}

void UsedColumn::findSteps(const model::Plant& plant, int product)
{
    for (std::size_t i = 0; i < plant.components.size(); ++i) {
        m_components.push_back(plant.components[i].id);
        const bool counts = product < 0 || int(i) == product;
        m_loaded.push_back(counts ? plant.components[i].conversion(model::Basis::Mass) : 0.0);
    }
    double end = 0.0;
    for (std::size_t k = 0; k < m_steps.size(); ++k) {
        const ProgramStep& step = m_steps[k].now;
        const bool isReached =
            !(m_duration > 0.0) || end < m_duration; // what lies behind the end of the recipe is not run
        end += step.duration;
        if (!isReached || !(step.flow > 0.0) || step.flowRamp != 0.0 || step.flowGrowth != 0.0) continue;
        m_steps[k].loads = k + 1 < m_steps.size() && holdsMore(step, m_steps[k + 1].now) && loadedPerTime(step) > 0.0;
        m_steps[k].rises = std::any_of(step.ramp.begin(), step.ramp.end(), [](double r) { return r > 0.0; });
    }
}

void UsedColumn::findCollector(const model::Plant& plant, const ColumnSurroundings& around)
{
    for (const int i : around.units) {
        const PlantUnit& unit = plant.units[std::size_t(i)];
        if (std::string_view(unit.type->id) != "fraction_collector" || unit.setup.params.choice("cut") != "volume")
            continue;
        m_collector = unit.id;
        m_fraction = unit.setup.params["fraction_volume"];
        m_first = unit.setup.params["first_pooled"];
        m_last = unit.setup.params["last_pooled"];
    }
}

double UsedColumn::loadedPerTime(const ProgramStep& step) const
{
    double mass = 0.0;
    for (std::size_t i = 0; i < m_loaded.size() && i < step.concentration.size(); ++i)
        if (std::isfinite(m_loaded[i])) mass += m_loaded[i] * step.concentration[i];
    return step.flow * mass;
}

double UsedColumn::total(double (UsedColumn::*rate)(const ProgramStep&) const, bool Step::* of) const
{
    double sum = 0.0;
    for (const Step& step : m_steps)
        if (step.*of) sum += step.now.duration * (this->*rate)(step.now);
    return sum;
}

double UsedColumn::beforeGradient() const
{
    double volume = 0.0;
    for (const Step& step : m_steps) {
        if (step.rises) return volume;
        const double time = step.now.duration, growth = step.now.flowGrowth * time;
        volume += time * (step.now.flow * (growth != 0.0 ? std::expm1(growth) / growth : 1.0) +
                          0.5 * step.now.flowRamp * time);
    }
    return 0.0;
}

std::optional<double> UsedColumn::value(ColumnUse use) const
{
    const auto positive = [](double value) { return value > 0.0 ? std::optional(value) : std::nullopt; };
    if (use == ColumnUse::Load) return positive(total(&UsedColumn::loadedPerTime, &Step::loads) / m_bed);
    if (use == ColumnUse::Gradient) return positive(total(&UsedColumn::flowOf, &Step::rises) / m_bed);
    if (m_collector.empty()) return std::nullopt;
    const double border = use == ColumnUse::PoolFrom ? m_first - 1.0 : m_last;
    return (border * m_fraction - beforeGradient()) / m_bed;
}

void UsedColumn::stretch(bool Step::* of, double share)
{
    for (Step& step : m_steps) {
        if (!(step.*of)) continue;
        m_more += (share - 1.0) * step.now.duration;
        step.now.duration *= share;
        step.isLonger = true;
        if (of != &Step::rises) continue;
        for (double& ramp : step.now.ramp) ramp /= share;
        step.isFlatter = true;
    }
}

void UsedColumn::set(ColumnUse use, double value)
{
    const double now = *this->value(use);
    if (use == ColumnUse::Load) return stretch(&Step::loads, value / now);
    if (use == ColumnUse::Gradient) return stretch(&Step::rises, value / now);
    const double border = std::round((value * m_bed + beforeGradient()) / m_fraction);
    if (use == ColumnUse::PoolFrom) m_first = border + 1.0;
    if (use == ColumnUse::PoolTo) m_last = border;
    (use == ColumnUse::PoolFrom ? m_setsFirst : m_setsLast) = true;
}

void UsedColumn::write(model::Flowsheet& flowsheet, std::vector<std::string>& places) const
{
    const auto put = [&](const std::string& path, double value) {
        // The places are those of the plant that was read, so that there is nothing to refuse but the value.
        if (!model::setAtPath(flowsheet, path, base::writeNumber(value))) return;
        if (std::find(places.begin(), places.end(), path) == places.end()) places.push_back(path);
    };
    for (std::size_t k = 0; k < m_steps.size(); ++k) {
        const std::string step = "units/" + m_inlet + "/program/" + std::to_string(k) + "/";
        const ProgramStep& now = m_steps[k].now;
        if (m_steps[k].isLonger) put(step + "for", now.duration);
        for (std::size_t i = 0; i < now.ramp.size(); ++i)
            if (m_steps[k].isFlatter && now.ramp[i] != 0.0) put(step + "ramp/" + m_components[i], now.ramp[i]);
    }
    const std::string collector = "units/" + m_collector + "/params/";
    if (m_setsFirst) put(collector + "first_pooled", m_first);
    if (m_setsLast) put(collector + "last_pooled", m_last);
    const bool isLonger = std::any_of(m_steps.begin(), m_steps.end(), [](const Step& step) { return step.isLonger; });
    if (isLonger && flowsheet.hasRecipe && m_duration > 0.0) put("recipe/duration", m_duration + m_more);
}

std::optional<model::Plant> checked(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    base::Errors errors;
    model::Plant plant = model::check(flowsheet, catalogue, errors);
    return errors.empty() ? std::optional(std::move(plant)) : std::nullopt;
}

base::Error refusal(const ColumnFactor& factor)
{
    const std::string path = pathOf(factor);
    if (factor.use == ColumnUse::Load)
        return base::inputError(
            path,
            say(CORE_TR("core",
                        "“{1}” requires a chromatography column that is fed by one inlet with a program, with a step "
                        "that holds what the step behind it does not. Choose a parameter of the plant instead."),
                path));
    if (factor.use == ColumnUse::Gradient)
        return base::inputError(
            path, say(CORE_TR("core", "“{1}” requires a chromatography column that is fed by one inlet with a program, "
                                      "with a step whose salt rises. Choose a parameter of the plant instead."),
                      path));
    return base::inputError(
        path, say(CORE_TR("core",
                          "“{1}” requires a chromatography column that is fed by one inlet with a program, and behind "
                          "it a fraction collector that cuts by volume. Choose a parameter of the plant instead."),
                  path));
}

} // namespace

std::optional<ColumnFactor> columnFactorAt(std::string_view path)
{
    for (const ColumnUse use : columnUses)
        if (const std::string_view word = words[std::size_t(use)]; base::startsWith(path, word))
            return ColumnFactor{use, std::string(base::trimmed(path.substr(word.size())))};
    return std::nullopt;
}

std::string pathOf(const ColumnFactor& factor)
{
    return std::string(words[std::size_t(factor.use)]) + factor.column;
}

const char* unitOf(ColumnUse use)
{
    return use == ColumnUse::Load ? "kg/m3" : "CV";
}

std::optional<double> valueNow(const ColumnFactor& factor, const model::Flowsheet& flowsheet,
                               const model::Catalogue& catalogue)
{
    const std::optional<model::Plant> plant = checked(flowsheet, catalogue);
    const std::optional<UsedColumn> used = plant ? UsedColumn::of(*plant, factor.column) : std::nullopt;
    return used ? used->value(factor.use) : std::nullopt;
}

base::Result<std::vector<std::string>> setColumns(const std::vector<ColumnSetting>& settings,
                                                  const model::Catalogue& catalogue, model::Flowsheet& flowsheet)
{
    std::vector<std::string> places;
    std::vector<ColumnSetting> ordered = settings; // cuts count from the gradient, wherever it has come to lie
    std::stable_sort(ordered.begin(), ordered.end(), [](const ColumnSetting& a, const ColumnSetting& b) {
        return std::pair(a.factor.column, a.factor.use) < std::pair(b.factor.column, b.factor.use);
    });
    for (std::size_t i = 0; i < ordered.size();) {
        const std::optional<model::Plant> plant = checked(flowsheet, catalogue);
        std::optional<UsedColumn> used = plant ? UsedColumn::of(*plant, ordered[i].factor.column) : std::nullopt;
        const std::string& column = ordered[i].factor.column;
        for (; i < ordered.size() && ordered[i].factor.column == column; ++i) {
            const ColumnSetting& one = ordered[i];
            if (!used || !used->value(one.factor.use)) return refusal(one.factor);
            if (one.factor.use <= ColumnUse::Gradient && !(one.value > 0.0))
                return base::inputError(pathOf(one.factor), say(CORE_TR("core", "“{1}” must be above 0, not {2}."),
                                                                pathOf(one.factor), base::writeNumber(one.value)));
            used->set(one.factor.use, one.value);
        }
        used->write(flowsheet, places);
    }
    return places;
}

} // namespace titer::studies
