#include "core/studies/study/parameter_draws.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/stratified_normals.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

constexpr std::uint64_t ownSeed = 0x70617261; // draws of other kinds with the same seed are independent
constexpr double unitDiagonal = 1e-6;

double numberAt(const Json& json, const char* key, double otherwise)
{
    const Json* found = json.find(key);
    return found && found->isNumber() ? found->number() : otherwise;
}

// A root R of the correlation, R R' = correlation; of a singular one by its eigenvalues.
Eigen::MatrixXd rootOf(const Eigen::MatrixXd& correlation)
{
    const Cholesky cholesky(correlation);
    if (cholesky.sound()) return cholesky.lower();
    const SymmetricEigen eigen = symmetricEigen(correlation);
    return eigen.vectors * eigen.values.cwiseMax(0.0).cwiseSqrt().asDiagonal();
}

Eigen::MatrixXd correlationOf(const ParameterUncertainty& uncertainty)
{
    const auto count = Eigen::Index(uncertainty.parameters.size());
    Eigen::MatrixXd correlation = Eigen::MatrixXd::Identity(count, count);
    for (Eigen::Index i = 0; i < count && !uncertainty.correlation.empty(); ++i)
        for (Eigen::Index k = 0; k < count; ++k)
            if (i != k) correlation(i, k) = uncertainty.correlation[std::size_t(i * count + k)];
    return correlation;
}

// sqrt(degrees of freedom / chi-square), one per draw: each of equally likely strata once.
Eigen::VectorXd scalesOf(const ParameterUncertainty& uncertainty, std::uint64_t seed)
{
    const int draws = uncertainty.draws;
    const double df = uncertainty.degreesOfFreedom;
    Eigen::VectorXd scales = Eigen::VectorXd::Ones(draws);
    if (!(df > 0.0)) return scales;
    for (int k = 0; k < draws; ++k) scales[k] = std::sqrt(df / chiSquareQuantile((k + 0.5) / draws, df));
    base::Random random(seed, "parameters chi-square");
    for (int k = draws - 1; k > 0; --k) std::swap(scales[k], scales[int(random.index(std::uint64_t(k) + 1))]);
    return scales;
}

// Of the parameters that are kept, by their places in the fit.
std::vector<double> correlationIn(const Json& json, const std::vector<std::size_t>& kept)
{
    std::vector<double> correlation;
    const Json* rows = json.find("correlation");
    if (!rows) return correlation;
    for (const std::size_t i : kept)
        for (const std::size_t k : kept) {
            const bool there = i < rows->items().size() && k < rows->items()[i].items().size();
            const double value = there ? rows->items()[i].items()[k].number() : 0.0;
            correlation.push_back(i == k ? 1.0 : value);
        }
    return correlation;
}

} // namespace

base::Result<ParameterUncertainty> readUncertainty(std::string_view fit, base::Notices& notices)
{
    base::Errors errors;
    const Json json = base::readJson(fit, errors);
    if (!errors.empty()) return errors.front();
    const Json* format = json.find("format");
    const Json* list = json.find("parameters");
    if (!format || !format->isString() || format->string() != "titer.fit/1" || !list || !list->isArray())
        return base::inputError("format", say(CORE_TR("core", "This is not what a fit printed: its format would be "
                                                              "“titer.fit/1”. Give the JSON of a fit.")));
    ParameterUncertainty uncertainty;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const Json& item = list->items()[i];
        const Json *id = item.find("id"), *own = item.find("data"), *error = item.find("std_error");
        if (!id || !id->isString())
            return base::inputError("parameters", say(CORE_TR("core", "A parameter has no id.")));
        if (own || !error || !(error->number() > 0.0)) {
            notices.push_back(
                {id->string(), own ? say(CORE_TR("core", "It is of one run of the fit alone and is not "
                                                         "drawn."))
                                   : say(CORE_TR("core", "The fit gives it no standard error, so it is not drawn: it "
                                                         "keeps the value of the plant."))});
            continue;
        }
        const Json* logarithmic = item.find("logarithmic");
        ParameterUncertainty::Parameter one{.path = id->string(), .value = numberAt(item, "value", 0.0)};
        one.logarithmic = logarithmic && logarithmic->isBool() && logarithmic->boolean() && one.value > 0.0;
        one.error = one.logarithmic ? error->number() / one.value : error->number();
        uncertainty.parameters.push_back(std::move(one));
        kept.push_back(i);
    }
    if (kept.empty())
        return base::inputError(
            "parameters",
            say(CORE_TR("core", "The fit determines none of its parameters, so there is nothing to draw.")));
    uncertainty.correlation = correlationIn(json, kept);
    uncertainty.degreesOfFreedom = numberAt(json, "degrees_of_freedom", 0.0);
    return uncertainty;
}

ParameterUncertainty uncertaintyOf(const PlantFit& fit)
{
    ParameterUncertainty uncertainty{.degreesOfFreedom = double(fit.degreesOfFreedom)};
    std::vector<int> kept;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        const FittedParameter& one = fit.parameters[i];
        if (!one.experiment.empty() || !one.stdError || !(*one.stdError > 0.0)) continue;
        uncertainty.parameters.push_back({one.path, one.value, *one.stdError, one.logarithmic});
        kept.push_back(int(i));
    }
    for (const int i : kept)
        for (const int k : kept) uncertainty.correlation.push_back(i == k ? 1.0 : fit.correlation(i, k));
    return uncertainty;
}

ParameterUncertainty onlyOf(const ParameterUncertainty& uncertainty, std::span<const std::string> paths)
{
    ParameterUncertainty only = uncertainty;
    only.parameters.clear();
    only.correlation.clear();
    const std::size_t count = uncertainty.parameters.size();
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < count; ++i)
        if (std::find(paths.begin(), paths.end(), uncertainty.parameters[i].path) != paths.end()) kept.push_back(i);
    for (const std::size_t i : kept) {
        only.parameters.push_back(uncertainty.parameters[i]);
        for (const std::size_t k : kept)
            if (!uncertainty.correlation.empty()) only.correlation.push_back(uncertainty.correlation[i * count + k]);
    }
    return only;
}

void setUncertainty(Study& study, ParameterUncertainty uncertainty)
{
    study.uncertainty = std::move(uncertainty);
    for (StudyRun& run : study.runs) run.drawn.clear();
}

base::Errors check(const ParameterUncertainty& uncertainty)
{
    base::Errors errors;
    const auto refuse = [&](const std::string& where, base::Sentence what) {
        errors.push_back({base::Code::Input, "uncertainty" + where, std::move(what)});
    };
    if (uncertainty.parameters.empty()) return errors;
    if (uncertainty.draws < minParameterDraws || uncertainty.draws > maxParameterDraws)
        refuse("", say(CORE_TR("core", "{1} draws of the parameters cannot be made. Choose from {2} to {3}."),
                       std::to_string(uncertainty.draws), std::to_string(minParameterDraws),
                       std::to_string(maxParameterDraws)));
    std::set<std::string> paths;
    for (const auto& [path, value, error, logarithmic] : uncertainty.parameters) {
        if (!paths.insert(path).second)
            refuse("/" + path, say(CORE_TR("core", "“{1}” is drawn twice. Name it once."), path));
        if (!std::isfinite(value) || !(error >= 0.0) || !std::isfinite(error) || (logarithmic && !(value > 0.0)))
            refuse("/" + path, say(CORE_TR("core", "“{1}” has no value with a standard error."), path));
    }
    const std::size_t count = uncertainty.parameters.size();
    const std::vector<double>& correlation = uncertainty.correlation;
    bool sound = correlation.empty() || correlation.size() == count * count;
    for (std::size_t i = 0; sound && i < correlation.size(); ++i) {
        const std::size_t row = i / count, column = i % count;
        sound = std::abs(correlation[i]) <= 1.0 + unitDiagonal &&
                std::abs(correlation[i] - correlation[column * count + row]) < unitDiagonal &&
                (row != column || std::abs(correlation[i] - 1.0) < unitDiagonal);
    }
    if (!sound)
        refuse("",
               say(CORE_TR("core", "The correlation of the parameters must have {1} rows of {1} numbers from -1 to 1, "
                                   "the same on both sides of a diagonal of 1."),
                   std::to_string(count)));
    if (!(uncertainty.degreesOfFreedom >= 0.0))
        refuse("", say(CORE_TR("core", "The degrees of freedom of the fit are below 0.")));
    return errors;
}

base::Errors checkPlant(const ParameterUncertainty& uncertainty, const model::Flowsheet& flowsheet)
{
    constexpr double share = 0.1; // of a standard error
    base::Errors errors;
    for (const auto& [path, value, error, logarithmic] : uncertainty.parameters) {
        const base::Result<FitPlace> place = placeAt(flowsheet, path);
        if (!place) {
            errors.push_back({base::Code::Input, path,
                              say(CORE_TR("core", "The plant has no number here that the fit’s "
                                                  "uncertainty could be of."))});
            continue;
        }
        const double allowed = share * (logarithmic ? error * value : error);
        if (std::abs(place->start - value) <= allowed) continue;
        const std::string unit = statedUnit(flowsheet, path);
        const auto shown = [&](double si) {
            return unit.empty() ? base::writeShort(si, 4) + " (SI)" : base::writeQuantity(si, unit, 4);
        };
        errors.push_back({base::Code::Input, path,
                          say(CORE_TR("core", "The plant has {1} here, but the fit found {2}. Write the fit into the "
                                              "plant, or take the uncertainty from a fit of this plant."),
                              shown(place->start), shown(value))});
    }
    return errors;
}

Eigen::MatrixXd drawParameters(const ParameterUncertainty& uncertainty, std::uint64_t seed)
{
    const auto count = Eigen::Index(uncertainty.parameters.size());
    StratifiedNormals normals;
    const Eigen::MatrixXd standard = normals.take(uncertainty.draws, count, seed ^ ownSeed, 1).leftCols(count).matrix();
    const Eigen::VectorXd scales = scalesOf(uncertainty, seed ^ ownSeed);
    Eigen::MatrixXd drawn = standard * rootOf(correlationOf(uncertainty)).transpose();
    for (Eigen::Index k = 0; k < drawn.rows(); ++k)
        for (Eigen::Index i = 0; i < count; ++i) {
            const ParameterUncertainty::Parameter& one = uncertainty.parameters[std::size_t(i)];
            const double moved = one.error * scales[k] * drawn(k, i);
            drawn(k, i) = one.logarithmic ? one.value * std::exp(moved) : one.value + moved;
        }
    return drawn;
}

double drawnValue(const StudyRun& run, std::size_t response, int draw)
{
    const bool there = response < run.drawn.size() && std::size_t(draw) < run.drawn[response].size();
    return there ? run.drawn[response][std::size_t(draw)] : base::notAvailable;
}

void setDrawnValue(StudyRun& run, std::size_t response, int draw, double value)
{
    if (run.drawn.size() <= response) run.drawn.resize(response + 1);
    std::vector<double>& values = run.drawn[response];
    if (values.size() <= std::size_t(draw)) values.resize(std::size_t(draw) + 1, base::notAvailable);
    values[std::size_t(draw)] = value;
}

std::vector<int> wholeDraws(const Study& study, std::span<const std::size_t> responses, std::span<const int> runs)
{
    std::vector<int> whole;
    for (int draw = 0; draw < study.uncertainty.draws; ++draw) {
        const bool all = std::all_of(runs.begin(), runs.end(), [&](int run) {
            return std::all_of(responses.begin(), responses.end(), [&](std::size_t response) {
                return std::isfinite(drawnValue(study.runs[std::size_t(run)], response, draw));
            });
        });
        if (all) whole.push_back(draw);
    }
    return whole;
}

} // namespace titer::studies
