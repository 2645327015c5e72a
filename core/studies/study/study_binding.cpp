// The factors of a study bound to places of the plant: the plant of one run, and the request of all of them.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/plant.h"
#include "core/studies/study/column_factors.h"
#include "core/studies/study/factor_places.h"
#include "core/studies/study/parameter_draws.h"
#include "core/studies/study/study_sweep.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

class Binding {
public:
    Binding(const Study& study, const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
            base::Errors& errors)
        : m_study(study)
        , m_flowsheet(flowsheet)
        , m_catalogue(catalogue)
        , m_errors(errors)
    {
    }

    // Whether the study makes sense by itself.
    bool isSound()
    {
        const base::Errors faults = check(m_study);
        m_errors.insert(m_errors.end(), faults.begin(), faults.end());
        return faults.empty();
    }

    // Finds the places of all factors; an error for one that has none, or where the plant takes no such value.
    void bindAll()
    {
        base::Errors faults;
        m_plant = base::readJson(model::writePlant(m_flowsheet), faults);
        const std::size_t before = m_errors.size();
        for (const StudyFactor& one : m_study.factors) bind(one);
        if (m_errors.size() == before) bindColumns();
    }

    std::optional<model::Flowsheet> plantOf(const StudyRun& run)
    {
        const std::size_t before = m_errors.size();
        if (!isSound()) return std::nullopt;
        bindAll();
        if (m_errors.size() > before) return std::nullopt;
        model::Flowsheet plant = m_flowsheet;
        const std::vector<std::string> paths = pathsOfAll(), values = valuesOf(run);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (const base::Done set = model::setAtPath(plant, paths[i], values[i]); !set) {
                m_errors.push_back(set.error());
                return std::nullopt;
            }
        return m_errors.size() > before ? std::nullopt : std::optional(std::move(plant));
    }

    std::optional<StudySweep> make(bool again)
    {
        const std::size_t before = m_errors.size();
        if (!isSound()) return std::nullopt;
        bindAll();
        StudySweep sweep;
        for (std::size_t i = 0; i < m_study.responses.size(); ++i) {
            if (m_study.responses[i].source.tag.empty()) continue;
            sweep.responses.push_back(i);
            sweep.request.responses.push_back(m_study.responses[i].source);
        }
        if (sweep.responses.empty())
            m_errors.push_back(
                {base::Code::Input, "responses",
                 say(CORE_TR("core", "No response is bound to the twin. Choose a key figure, or a tag at "
                                     "a time, for at least one."))});
        const base::Errors other = checkPlant(m_study.uncertainty, m_flowsheet);
        m_errors.insert(m_errors.end(), other.begin(), other.end());
        if (m_errors.size() > before) return std::nullopt;
        sweep.request.flowsheet = m_flowsheet;
        sweep.request.paths = pathsOfAll();
        addRuns(sweep, again);
        return m_errors.size() > before ? std::nullopt : std::optional(std::move(sweep));
    }

private:
    void refuse(const Factor& factor, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, "factors/" + factor.name, std::move(what)});
    }

    // Whether the plant takes the bounds of the factor where it is to be set.
    void bind(const StudyFactor& one)
    {
        const Factor& factor = one.factor;
        m_places.emplace_back();
        if (one.path.empty())
            return refuse(factor, say(CORE_TR("core", "“{1}” is not bound to the plant, so runs on the twin would "
                                                      "not differ in it. Choose its parameter."),
                                      factor.name));
        if (const std::optional<ColumnFactor> column = columnFactorAt(one.path)) {
            m_columns.emplace_back(m_places.size() - 1, *column);
            return;
        }
        m_places.back() = placesOf(one.path, m_plant);
        if (m_places.back().empty())
            return refuse(factor, say(CORE_TR("core", "“{1}” scales “{2}”, but the plant has no number there."),
                                      factor.name, one.path.substr(scaleWord.size())));
        if (!m_places.back()[0].scaled.has_value() || factor.unit.empty() || base::sameDimension(factor.unit, "1"))
            for (const double setting : {factor.categorical() ? 0.0 : factor.low,
                                         factor.categorical() ? double(factor.levels.size() - 1) : factor.high}) {
                model::Flowsheet plant = m_flowsheet;
                if (!takes(plant, one, setting)) return;
            }
        else
            refuse(factor, say(CORE_TR("core", "“{1}” multiplies the value of the plant, so its unit must be % or "
                                               "none, not {2}."),
                               factor.name, factor.unit));
    }

    bool takes(model::Flowsheet& plant, const StudyFactor& one, double setting)
    {
        for (const FactorPlace& place : m_places.back()) {
            const std::string value = valueAt(place, one.factor, setting);
            if (const base::Done set = model::setAtPath(plant, place.path, value); !set) {
                refuse(one.factor, say(CORE_TR("core", "“{1}” is bound to “{2}”, which the plant does not (or no "
                                                       "longer) have. Bind it to another location."),
                                       one.factor.name, place.path));
                return false;
            }
            base::Errors faults;
            (void)model::check(plant, m_catalogue, faults);
            for (const base::Error& fault : faults)
                if (fault.where == place.path || base::startsWith(fault.where, place.path + "/")) {
                    refuse(one.factor, say(CORE_TR("core", "The plant does not accept {1} for “{2}” at “{3}”: {4}"),
                                           value, one.factor.name, place.path, fault.what.text()));
                    return false;
                }
        }
        return true;
    }

    // In the unit of its use; an error where the factor is of another quantity.
    std::optional<ColumnSetting> columnSetting(const std::pair<std::size_t, ColumnFactor>& column, double setting)
    {
        const Factor& factor = m_study.factors[column.first].factor;
        const char* unit = unitOf(column.second.use);
        if (!factor.categorical() && base::sameDimension(factor.unit.empty() ? "1" : factor.unit, unit))
            return ColumnSetting{column.second, factor.unit.empty() ? setting : base::fromUnit(setting, factor.unit)};
        refuse(factor, say(CORE_TR("core", "“{1}” is a number in {2}; give the factor that unit instead of “{3}”."),
                           pathOf(column.second), unit, factor.unit));
        return std::nullopt;
    }

    // Each of them alone at its bounds, and all at once for the places that they set.
    void bindColumns()
    {
        for (const auto& column : m_columns)
            for (const bool high : {false, true}) {
                const Factor& factor = m_study.factors[column.first].factor;
                const std::optional<ColumnSetting> setting = columnSetting(column, high ? factor.high : factor.low);
                model::Flowsheet plant = m_flowsheet;
                if (!setting || !takesColumn(factor, *setting, plant)) return;
            }
        std::vector<ColumnSetting> all;
        for (const auto& column : m_columns)
            all.push_back(*columnSetting(column, m_study.factors[column.first].factor.low));
        model::Flowsheet plant = m_flowsheet;
        if (const base::Result<std::vector<std::string>> places = setColumns(all, m_catalogue, plant))
            m_columnPlaces = *places;
        for (std::size_t f = 0; f < m_places.size(); ++f)
            for (const FactorPlace& place : m_places[f])
                if (std::find(m_columnPlaces.begin(), m_columnPlaces.end(), place.path) != m_columnPlaces.end())
                    refuse(m_study.factors[f].factor,
                           say(CORE_TR("core", "“{1}” sets “{2}”, which load, gradient or pool of the column set as "
                                               "well. Take one of the two factors out."),
                               m_study.factors[f].factor.name, place.path));
    }

    bool takesColumn(const Factor& factor, const ColumnSetting& setting, model::Flowsheet& plant)
    {
        const base::Result<std::vector<std::string>> places = setColumns({setting}, m_catalogue, plant);
        if (!places) {
            refuse(factor, places.error().what);
            return false;
        }
        base::Errors faults;
        (void)model::check(plant, m_catalogue, faults);
        for (const base::Error& fault : faults)
            for (const std::string& place : *places)
                if (fault.where == place || base::startsWith(fault.where, place + "/")) {
                    refuse(factor, say(CORE_TR("core", "The plant does not accept {1} for “{2}” at “{3}”: {4}"),
                                       base::writeQuantity(setting.value, unitOf(setting.factor.use)), factor.name,
                                       place, fault.what.text()));
                    return false;
                }
        return true;
    }

    // The parameters that are drawn stand behind the places of the factors.
    void addRuns(StudySweep& sweep, bool again)
    {
        const std::vector<ParameterUncertainty::Parameter>& drawn = m_study.uncertainty.parameters;
        std::vector<std::string> present; // as the plant has them
        for (const ParameterUncertainty::Parameter& one : drawn) {
            sweep.request.paths.push_back(one.path);
            const Json& value = *model::findAtPath(m_flowsheet, one.path);
            present.push_back(value.isString() ? value.string() : base::writeNumber(value.number()));
        }
        const Eigen::MatrixXd draws =
            drawn.empty() ? Eigen::MatrixXd() : drawParameters(m_study.uncertainty, m_study.seed);
        const auto add = [&](std::size_t run, int draw, std::vector<std::string> values) {
            for (std::size_t i = 0; i < drawn.size(); ++i)
                values.push_back(draw < 0 ? present[i] : base::writeNumber(draws(draw, Eigen::Index(i))));
            sweep.runs.push_back(run);
            sweep.draws.push_back(draw);
            sweep.request.runs.push_back(std::move(values));
        };
        for (std::size_t r = 0; r < m_study.runs.size(); ++r) {
            const StudyRun& run = m_study.runs[r];
            if (!run.excluded.empty()) continue;
            const std::vector<std::string> values = valuesOf(run);
            if (wanted(run, sweep.responses, again)) add(r, -1, values);
            for (int draw = 0; draw < int(draws.rows()); ++draw)
                if (again || lacksDraw(run, sweep.responses, draw)) add(r, draw, values);
        }
    }

    static bool lacksDraw(const StudyRun& run, const std::vector<std::size_t>& responses, int draw)
    {
        return std::any_of(responses.begin(), responses.end(),
                           [&](std::size_t response) { return std::isnan(drawnValue(run, response, draw)); });
    }

    static bool wanted(const StudyRun& run, const std::vector<std::size_t>& responses, bool again)
    {
        if (!run.excluded.empty()) return false;
        return std::any_of(responses.begin(), responses.end(), [&](std::size_t response) {
            const StudyCell::Origin origin = cellOf(run, response).origin;
            return origin == StudyCell::Origin::Missing || (again && origin == StudyCell::Origin::Twin);
        });
    }

    // Where factors set the plant: each its own places, and behind them those of the columns.
    std::vector<std::string> pathsOfAll() const
    {
        std::vector<std::string> paths;
        for (const std::vector<FactorPlace>& places : m_places)
            for (const FactorPlace& place : places) paths.push_back(place.path);
        paths.insert(paths.end(), m_columnPlaces.begin(), m_columnPlaces.end());
        return paths;
    }

    std::vector<std::string> valuesOf(const StudyRun& run)
    {
        std::vector<std::string> values;
        for (std::size_t f = 0; f < m_places.size(); ++f)
            for (const FactorPlace& place : m_places[f])
                values.push_back(valueAt(place, m_study.factors[f].factor, run.settings[f]));
        if (!m_columnPlaces.empty()) addColumnValues(run, values);
        return values;
    }

    // What the columns need of the plant as the other factors have made it.
    void addColumnValues(const StudyRun& run, std::vector<std::string>& values)
    {
        model::Flowsheet plant = m_flowsheet;
        const std::vector<std::string> paths = pathsOfAll();
        for (std::size_t i = 0; i < values.size(); ++i) (void)model::setAtPath(plant, paths[i], values[i]);
        std::vector<ColumnSetting> settings;
        for (const auto& column : m_columns)
            if (const auto setting = columnSetting(column, run.settings[column.first])) settings.push_back(*setting);
        if (const auto places = setColumns(settings, m_catalogue, plant); !places)
            m_errors.push_back({base::Code::Input, "runs/" + run.id, places.error().what});
        for (const std::string& path : m_columnPlaces) {
            const Json* value = model::findAtPath(plant, path);
            values.push_back(!value              ? std::string()
                             : value->isString() ? value->string()
                                                 : base::writeNumber(value->number()));
        }
    }

    const Study& m_study;
    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    base::Errors& m_errors;
    Json m_plant;
    std::vector<std::vector<FactorPlace>> m_places;              // per factor
    std::vector<std::pair<std::size_t, ColumnFactor>> m_columns; // factors of columns
    std::vector<std::string> m_columnPlaces;                     // that these set
};

} // namespace

std::optional<model::Flowsheet> plantOf(const Study& study, const StudyRun& run, const model::Flowsheet& flowsheet,
                                        const model::Catalogue& catalogue, base::Errors& errors)
{
    return Binding(study, flowsheet, catalogue, errors).plantOf(run);
}

std::optional<StudySweep> sweepOf(const Study& study, const model::Flowsheet& flowsheet,
                                  const model::Catalogue& catalogue, base::Errors& errors, bool again)
{
    return Binding(study, flowsheet, catalogue, errors).make(again);
}

} // namespace titer::studies
