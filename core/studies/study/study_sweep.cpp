#include "core/studies/study/study_sweep.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/plant.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/parameter_draws.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

// A place that a factor sets; `scaled` is what the plant has there.
struct Place {
    std::string path;
    std::optional<double> scaled = {};
    std::string unit = {}; // of what is scaled
};

// The number at the begin of "24 L", and what follows it.
std::optional<std::pair<double, std::string>> quantityOf(const Json& json)
{
    if (json.isNumber()) return std::pair(json.number(), std::string());
    if (!json.isString()) return std::nullopt;
    const std::string_view text = base::trimmed(json.string());
    const std::size_t blank = text.find(' ');
    const std::optional<double> number = base::readNumber(text.substr(0, blank));
    if (!number) return std::nullopt;
    return std::pair(*number, blank == std::string_view::npos ? std::string() : std::string(text.substr(blank + 1)));
}

// All places below `json` that the parts name, by the ids of items where they have one.
void findPlaces(const Json& json, std::span<const std::string_view> parts, const std::string& path,
                std::vector<Place>& found)
{
    if (parts.empty()) {
        if (const auto quantity = quantityOf(json)) found.push_back({path, quantity->first, quantity->second});
        return;
    }
    const auto enter = [&](const std::string& key, const Json& value) {
        if (parts[0] == "*" || parts[0] == key)
            findPlaces(value, parts.subspan(1), path.empty() ? key : path + "/" + key, found);
    };
    for (const auto& [key, value] : json.members()) enter(key, value);
    for (std::size_t i = 0; i < json.items().size(); ++i) {
        const Json* id = json.items()[i].find("id");
        enter(id && id->isString() ? id->string() : std::to_string(i), json.items()[i]);
    }
}

std::vector<Place> placesOf(const std::string& path, const Json& plant)
{
    if (!base::startsWith(path, scaleWord)) return {{path}};
    const std::string_view pattern = base::trimmed(std::string_view(path).substr(scaleWord.size()));
    std::vector<Place> found;
    findPlaces(plant, base::split(pattern, '/'), {}, found);
    return found;
}

// What stands in a place at a setting, as a plant file has it.
std::string valueAt(const Place& place, const Factor& factor, double setting)
{
    const std::string own = writeSetting(setting, factor);
    if (!place.scaled) return factor.categorical() || factor.unit.empty() ? own : own + " " + factor.unit;
    const double share = factor.unit.empty() ? setting : base::fromUnit(setting, factor.unit);
    const std::string number = base::writeNumber(*place.scaled * share);
    return place.unit.empty() ? number : number + " " + place.unit;
}

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
        for (const StudyFactor& one : m_study.factors) bind(one);
    }

    std::optional<model::Flowsheet> plantOf(const StudyRun& run)
    {
        const std::size_t before = m_errors.size();
        if (!isSound()) return std::nullopt;
        bindAll();
        if (m_errors.size() > before) return std::nullopt;
        model::Flowsheet plant = m_flowsheet;
        const std::vector<std::string> values = valuesOf(run);
        std::size_t i = 0;
        for (const std::vector<Place>& places : m_places)
            for (const Place& place : places)
                if (const base::Done set = model::setAtPath(plant, place.path, values[i++]); !set) {
                    m_errors.push_back(set.error());
                    return std::nullopt;
                }
        return plant;
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
        for (const std::vector<Place>& places : m_places)
            for (const Place& place : places) sweep.request.paths.push_back(place.path);
        addRuns(sweep, again);
        return sweep;
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
        for (const Place& place : m_places.back()) {
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
        const auto add = [&](std::size_t run, int draw) {
            std::vector<std::string> values = valuesOf(m_study.runs[run]);
            for (std::size_t i = 0; i < drawn.size(); ++i)
                values.push_back(draw < 0 ? present[i] : base::writeNumber(draws(draw, Eigen::Index(i))));
            sweep.runs.push_back(run);
            sweep.draws.push_back(draw);
            sweep.request.runs.push_back(std::move(values));
        };
        for (std::size_t r = 0; r < m_study.runs.size(); ++r) {
            const StudyRun& run = m_study.runs[r];
            if (wanted(run, sweep.responses, again)) add(r, -1);
            for (int draw = 0; draw < int(draws.rows()); ++draw)
                if (run.excluded.empty() && (again || lacksDraw(run, sweep.responses, draw))) add(r, draw);
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

    std::vector<std::string> valuesOf(const StudyRun& run) const
    {
        std::vector<std::string> values;
        for (std::size_t f = 0; f < m_places.size(); ++f)
            for (const Place& place : m_places[f])
                values.push_back(valueAt(place, m_study.factors[f].factor, run.settings[f]));
        return values;
    }

    const Study& m_study;
    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    base::Errors& m_errors;
    Json m_plant;
    std::vector<std::vector<Place>> m_places; // per factor
};

} // namespace

std::optional<model::Flowsheet> plantOf(const Study& study, const StudyRun& run, const model::Flowsheet& flowsheet,
                                        const model::Catalogue& catalogue, base::Errors& errors)
{
    return Binding(study, flowsheet, catalogue, errors).plantOf(run);
}

bool lacksResults(const Study& study, const StudyRun& run)
{
    if (!run.excluded.empty()) return false;
    const int draws = study.uncertainty.parameters.empty() ? 0 : study.uncertainty.draws;
    for (std::size_t r = 0; r < study.responses.size(); ++r) {
        if (study.responses[r].source.tag.empty()) continue;
        if (cellOf(run, r).origin == StudyCell::Origin::Missing) return true;
        for (int draw = 0; draw < draws; ++draw)
            if (std::isnan(drawnValue(run, r, draw))) return true;
    }
    return false;
}

std::optional<StudySweep> sweepOf(const Study& study, const model::Flowsheet& flowsheet,
                                  const model::Catalogue& catalogue, base::Errors& errors, bool again)
{
    return Binding(study, flowsheet, catalogue, errors).make(again);
}

namespace {

// In the unit of the response; nothing where that is of another quantity.
std::optional<double> valueIn(const std::string& unit, const SweepFigure& figure)
{
    if (!base::sameDimension(figure.unit, unit)) return std::nullopt;
    return figure.unit == unit ? figure.value : base::toUnit(base::fromUnit(figure.value, figure.unit), unit);
}

// What failed, or was measured in another quantity, stays missing.
void takeDraw(Study& study, const StudySweep& sweep, std::size_t run, const SweepOutcome& outcome)
{
    for (std::size_t i = 0; i < sweep.responses.size(); ++i) {
        const std::size_t place = sweep.responses[i];
        StudyResponse& response = study.responses[place];
        std::optional<double> value;
        if (outcome.isOk() && i < outcome.figures.size() && std::isfinite(outcome.figures[i].value)) {
            const SweepFigure& figure = outcome.figures[i];
            if (response.unit.empty() && figure.unit != "1") response.unit = figure.unit;
            value = valueIn(response.unit, figure);
        }
        setDrawnValue(study.runs[sweep.runs[run]], place, sweep.draws[run],
                      value.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
}

} // namespace

void takeOutcome(Study& study, const StudySweep& sweep, std::size_t run, const SweepOutcome& outcome)
{
    if (sweep.draws[run] >= 0) return takeDraw(study, sweep, run, outcome);
    StudyRun& into = study.runs[sweep.runs[run]];
    base::Errors errors = outcome.errors;
    bool ok = outcome.isOk();
    for (std::size_t i = 0; i < sweep.responses.size(); ++i) {
        const std::size_t place = sweep.responses[i];
        StudyResponse& response = study.responses[place];
        if (cellOf(into, place).origin == StudyCell::Origin::Measured) continue;
        StudyCell cell;
        if (outcome.isOk() && i < outcome.figures.size() && std::isfinite(outcome.figures[i].value)) {
            const SweepFigure& figure = outcome.figures[i];
            if (response.unit.empty() && figure.unit != "1") response.unit = figure.unit;
            if (const std::optional<double> value = valueIn(response.unit, figure)) {
                cell = {withNoise(*value, response.noise, study.seed, into.id + "/" + response.name),
                        StudyCell::Origin::Twin};
            } else {
                ok = false;
                errors.push_back({base::Code::Input, "responses/" + response.name,
                                  say(CORE_TR("core", "The twin gives “{1}” in {2}, which cannot be shown in {3}."),
                                      response.name, figure.unit, response.unit)});
            }
        }
        setCell(into, place, cell);
    }
    if (!ok && errors.empty()) errors.push_back({base::Code::Input, {}, say(CORE_TR("core", "The run failed."))});
    into.failure = ok ? base::Errors() : std::move(errors);
    for (base::Error& error : into.failure) error.code = base::Code::Input; // a study keeps no codes
}

base::Errors wrongResponses(const Study& study, const StudySweep& sweep, const SweepOutcome& first)
{
    base::Errors wrong;
    for (const base::Error& error : first.errors)
        for (const std::size_t place : sweep.responses)
            if (error.where == study.responses[place].source.tag)
                wrong.push_back({error.code, "responses/" + study.responses[place].name, error.what});
    return wrong;
}

double withNoise(double value, std::string_view noise, std::uint64_t seed, std::string_view name)
{
    if (noise.empty()) return value;
    const bool share = base::endsWith(noise, "%");
    const double amount = base::readNumber(share ? noise.substr(0, noise.size() - 1) : noise).value_or(0.0);
    base::Random random(seed, name);
    return value + (share ? amount * 1e-2 * std::abs(value) : amount) * random.normal();
}

} // namespace titer::studies
