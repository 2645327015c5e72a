// Looks around a column for what loads it, what elutes it and what cuts its pool.
#include "app/study/pool_study.h"

#include "app/common/sentence.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/column_types.h"
#include "core/studies/scale/column_surroundings.h"
#include "core/studies/study/column_factors.h"
#include "core/studies/study/study_sweep.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using base::say;
using model::PlantUnit;
using studies::Study;
using studies::StudyFactor;

namespace {

class PoolWords {
    Q_DECLARE_TR_FUNCTIONS(PoolWords)
};

constexpr double share = 0.2; // to either side

class PoolStudy {
public:
    PoolStudy(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant& plant,
              int column)
        : m_flowsheet(flowsheet)
        , m_catalogue(catalogue)
        , m_plant(plant)
        , m_column(plant.units[std::size_t(column)])
        , m_around(studies::surroundingsOf(plant, column))
    {
    }

    Study made()
    {
        addUse(studies::ColumnUse::Load, PoolWords::tr("Load", "of a column"), "g/L");
        addUse(studies::ColumnUse::Gradient, PoolWords::tr("Gradient", "its length in column volumes"), "CV");
        for (const model::WriteTarget& flow : m_around.flows) addProgram(m_plant.units[std::size_t(flow.unit)]);
        for (const model::PhaseEntry& phase : m_flowsheet.phases) addPhase(phase);
        addPool();
        for (const int unit : m_around.units) addCollector(m_plant.units[std::size_t(unit)]);
        addResponses();
        return std::move(m_study);
    }

private:
    void add(const QString& name, double now, double span, const std::string& unit, std::string path)
    {
        const auto same = [&](const StudyFactor& one) {
            return one.path == path || one.factor.name == name.toStdString();
        };
        if (std::any_of(m_study.factors.begin(), m_study.factors.end(), same)) return;
        StudyFactor factor;
        factor.factor.name = name.toStdString();
        factor.factor.unit = unit;
        factor.factor.low = now - span;
        factor.factor.high = now + span;
        factor.path = std::move(path);
        m_study.factors.push_back(std::move(factor));
    }

    // A quantity of the plant, from a fifth below to a fifth above.
    void addNumber(const QString& name, const std::string& path)
    {
        const Json* value = model::findAtPath(m_flowsheet, path);
        if (!value || !value->isString()) return;
        const std::optional<std::string> unit = base::unitIn(value->string());
        if (!unit || unit->empty()) return;
        const base::Result<double> si = base::readQuantity(value->string(), *unit);
        if (!si) return;
        const double now = base::toUnit(*si, *unit);
        if (now > 0.0) add(name, now, share * now, *unit, path);
    }

    void addScale(const QString& name, const std::string& pattern)
    {
        add(name, 100.0, 100.0 * share, "%", std::string(studies::scaleWord) + pattern);
    }

    // As a person who runs the column says it, where its program has it; from a fifth below to a fifth above.
    void addUse(studies::ColumnUse use, const QString& name, const std::string& unit)
    {
        const studies::ColumnFactor factor{use, m_column.id};
        const std::optional<double> value = studies::valueNow(factor, m_flowsheet, m_catalogue);
        if (!value) return;
        const double now = rounded(base::toUnit(base::fromUnit(*value, studies::unitOf(use)), unit));
        m_uses.push_back(use);
        add(name, now, share * now, unit, studies::pathOf(factor));
    }

    // Three digits, which people read and which a pump or a program can be set to.
    static double rounded(double value)
    {
        const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
        return value != 0.0 ? std::round(value / step) * step : 0.0;
    }

    // From a quarter of what is pooled before each cut to as much behind it.
    void addPool()
    {
        using studies::ColumnUse;
        const auto now = [&](ColumnUse use) { return studies::valueNow({use, m_column.id}, m_flowsheet, m_catalogue); };
        const std::optional<double> from = now(ColumnUse::PoolFrom), to = now(ColumnUse::PoolTo);
        if (!from || !to || !(*to > *from)) return;
        const double span = rounded(0.25 * (*to - *from));
        add(PoolWords::tr("Pool from", "column volumes of the gradient"), rounded(*from), span, "CV",
            studies::pathOf({ColumnUse::PoolFrom, m_column.id}));
        add(PoolWords::tr("Pool to", "column volumes of the gradient"), rounded(*to), span, "CV",
            studies::pathOf({ColumnUse::PoolTo, m_column.id}));
        m_uses.push_back(ColumnUse::PoolFrom);
    }

    bool has(studies::ColumnUse use) const { return std::find(m_uses.begin(), m_uses.end(), use) != m_uses.end(); }

    // The step that holds what the one behind it does not is the load; one whose salt rises, the gradient.
    void addProgram(const PlantUnit& inlet)
    {
        const auto& steps = inlet.setup.program;
        const std::string path = "units/" + inlet.id + "/program/";
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const bool loads = k + 1 < steps.size() && holdsMore(steps[k], steps[k + 1]);
            if (loads && steps[k].flow > 0.0 && !has(studies::ColumnUse::Load))
                addNumber(PoolWords::tr("Load", "a factor of a study: how long"), path + std::to_string(k) + "/for");
            const bool rises =
                std::any_of(steps[k].ramp.begin(), steps[k].ramp.end(), [](double r) { return r > 0.0; });
            if (rises && !has(studies::ColumnUse::Gradient))
                addScale(PoolWords::tr("Slope", "of a gradient"), path + std::to_string(k) + "/ramp/*");
        }
    }

    static bool holdsMore(const model::ProgramStep& step, const model::ProgramStep& next)
    {
        for (std::size_t i = 0; i < step.concentration.size(); ++i)
            if (step.concentration[i] > 0.0 && !(next.concentration[i] > 0.0)) return true;
        return false;
    }

    void addPhase(const model::PhaseEntry& phase)
    {
        const auto found = std::find_if(m_plant.phases.begin(), m_plant.phases.end(),
                                        [&](const model::PlantPhase& one) { return one.id == phase.id; });
        if (found == m_plant.phases.end() || !m_around.owns(*found)) return;
        const std::string path = "recipe/phases/" + phase.id + "/";
        addCondition(path + "until", phase.until);
        // Longer is flatter: all ramps of a gradient together.
        const bool gradient =
            std::count_if(found->ramps.begin(), found->ramps.end(),
                          [&](const model::PlantRamp& ramp) { return m_around.feeds(ramp.target); }) > 1;
        if (gradient) addScale(PoolWords::tr("Length of the gradient"), path + "ramp/*/over");
    }

    void addCondition(const std::string& path, const Json& condition)
    {
        for (const char* key : {"any", "all"})
            if (const Json* list = condition.find(key))
                for (std::size_t i = 0; i < list->items().size(); ++i)
                    addCondition(path + "/" + key + "/" + std::to_string(i), list->items()[i]);
        const Json* value = condition.find("value");
        if (!value || !value->isString()) return;
        if (value->string() == m_column.id + ".load") addNumber(PoolWords::tr("Load", "of a column"), path + "/above");
        if (value->string() == m_column.id + ".uv") {
            addNumber(PoolWords::tr("Begin of the pool"), path + "/above");
            addNumber(PoolWords::tr("End of the pool"), path + "/below");
        }
    }

    void addCollector(const PlantUnit& unit)
    {
        if (std::string_view(unit.type->id) != "fraction_collector" || has(studies::ColumnUse::PoolFrom)) return;
        const std::string path = "units/" + unit.id + "/params/";
        const double first = unit.setup.params["first_pooled"], last = unit.setup.params["last_pooled"];
        const double span = std::max(1.0, std::floor(0.25 * (last - first)));
        add(PoolWords::tr("First fraction of the pool"), first, std::min(span, first - 1.0), {}, path + "first_pooled");
        add(PoolWords::tr("Last fraction of the pool"), last, span, {}, path + "last_pooled");
    }

    void addResponses()
    {
        const auto response = [&](const QString& name, const char* unit, const char* key) {
            m_study.responses.push_back({.name = name.toStdString(),
                                         .unit = unit,
                                         .source = {m_column.id + "." + key, {}},
                                         .goal = studies::StudyResponse::Goal::Maximise});
        };
        response(PoolWords::tr("Purity"), "%", "purity");
        response(PoolWords::tr("Yield"), "%", "yield");
        response(PoolWords::tr("Productivity"), "g/L/h", "productivity");
    }

    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    const model::Plant& m_plant;
    const PlantUnit& m_column;
    studies::ColumnSurroundings m_around;
    std::vector<studies::ColumnUse> m_uses; // that are factors
    Study m_study;
};

} // namespace

base::Result<Study> poolStudy(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                              const std::string& unit)
{
    base::Errors errors;
    const model::Plant plant = model::check(flowsheet, catalogue, errors);
    if (!errors.empty()) return errors.front();
    const int column = plant.unitIndex(unit);
    if (column < 0 || !model::holdsOneBed(plant.units[std::size_t(column)].type->id))
        return base::inputError("units/" + unit, say(CORE_TR("core", "“{1}” is not a chromatography column."), unit));
    Study study = PoolStudy(flowsheet, catalogue, plant, column).made();
    if (study.factors.empty())
        return base::inputError(
            "units/" + unit, say(CORE_TR("core", "Neither a load, a gradient nor the cuts of a pool are found around "
                                                 "“{1}”. Choose parameters of the plant as factors instead."),
                                 unit));
    return study;
}

} // namespace titer::app
