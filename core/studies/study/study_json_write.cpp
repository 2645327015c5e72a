// A study is written; what has its default is omitted.
#include "core/studies/study/study_json.h"

#include "core/model/json_fields.h"
#include "core/studies/study/study_json_words.h"

#include <cmath>

namespace titer::studies {

using base::Json;
using model::textsJson;

namespace {

Json numbersJson(const std::vector<double>& numbers)
{
    Json list = Json::array();
    for (const double number : numbers) list.push(number);
    return list;
}

void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) json[key] = text;
}

// Kept apart from what goes into its places, so that it can be said in the language of whoever reads it.
Json sentenceJson(const base::Sentence& what)
{
    if (what.args.empty()) return what.pattern;
    return Json::object({{"say", what.pattern}, {"with", textsJson(what.args)}});
}

void put(Json& json, const char* key, const std::optional<double>& number)
{
    if (number) json[key] = *number;
}

Json factorJson(const StudyFactor& one)
{
    const Factor& factor = one.factor;
    Json json = Json::object({{"name", factor.name}});
    put(json, "unit", factor.unit);
    json["kind"] = factorKinds[std::size_t(factor.kind)];
    json["low"] = factor.low;
    json["high"] = factor.high;
    if (!factor.levels.empty()) json["levels"] = textsJson(factor.levels);
    if (factor.hardToChange) json["hard"] = true;
    put(json, "path", one.path);
    return json;
}

Json responseJson(const StudyResponse& response)
{
    Json json = Json::object({{"name", response.name}});
    put(json, "unit", response.unit);
    put(json, "tag", response.source.tag);
    if (const std::optional<double>& time = response.source.time)
        json["time"] = std::isinf(*time) ? Json(endWord) : Json(*time);
    put(json, "noise", response.noise);
    if (response.goal != StudyResponse::Goal::None) json["goal"] = responseGoals[std::size_t(response.goal)];
    put(json, "low", response.low);
    put(json, "high", response.high);
    put(json, "target", response.target);
    put(json, "model", response.model);
    if (!response.leftOut.empty()) json["left_out"] = textsJson(response.leftOut);
    return json;
}

Json cellJson(const StudyCell& cell)
{
    if (cell.origin == StudyCell::Origin::Missing) return {};
    Json json = Json::object({{cell.origin == StudyCell::Origin::Twin ? "twin" : "measured", cell.value}});
    if (cell.noise) json["noise"] = *cell.noise; // empty: none; absent: not known
    return json;
}

Json runJson(const StudyRun& run)
{
    Json json = Json::object({{"id", run.id}, {"run", run.run}, {"order", run.standardOrder}});
    if (run.block != 0) json["block"] = run.block;
    if (run.wholePlot != 0) json["whole_plot"] = run.wholePlot;
    put(json, "point", run.point);
    if (run.validation) json["validation"] = true;
    json["settings"] = numbersJson(run.settings);
    json["cells"] = Json::array();
    for (const StudyCell& cell : run.cells) json["cells"].push(cellJson(cell));
    put(json, "comment", run.comment);
    put(json, "excluded", run.excluded);
    if (!run.failure.empty()) json["failure"] = Json::array();
    for (const base::Error& error : run.failure)
        json["failure"].push(Json::object({{"where", error.where}, {"what", sentenceJson(error.what)}}));
    put(json, "vessel", run.vessel);
    if (!run.drawn.empty()) json["drawn"] = Json::array();
    for (const std::vector<double>& values : run.drawn) json["drawn"].push(numbersJson(values)); // NaN is null
    return json;
}

Json plateJson(const StudyPlate& plate)
{
    return Json::object({{"vessels", plate.vessels},
                         {"stations", plate.stations},
                         {"shared", plateShares[std::size_t(plate.shared)]},
                         {"seed", double(plate.seed)}});
}

Json uncertaintyJson(const ParameterUncertainty& uncertainty)
{
    Json json = Json::object();
    put(json, "source", uncertainty.source);
    json["draws"] = uncertainty.draws;
    json["degrees_of_freedom"] = uncertainty.degreesOfFreedom;
    json["parameters"] = Json::array();
    for (const ParameterUncertainty::Parameter& one : uncertainty.parameters) {
        Json item = Json::object({{"path", one.path}, {"value", one.value}, {"std_error", one.error}});
        if (one.logarithmic) item["logarithmic"] = true;
        json["parameters"].push(std::move(item));
    }
    if (!uncertainty.correlation.empty()) json["correlation"] = numbersJson(uncertainty.correlation);
    return json;
}

} // namespace

Json writeStudy(const Study& study)
{
    Json json = Json::object({{"format", studyFormat}, {"id", study.id}, {"name", study.name}});
    put(json, "purpose", study.purpose);
    put(json, "kind", study.kind);
    put(json, "model", study.model);
    json["seed"] = double(study.seed);
    json["version"] = study.version;
    json["ids_given"] = study.idsGiven;
    json["threshold"] = study.threshold;
    if (!study.constraints.empty()) json["constraints"] = textsJson(study.constraints);
    if (!study.setting.empty()) json["setting"] = numbersJson(study.setting);
    if (study.plate.vessels > 0) json["plate"] = plateJson(study.plate);
    if (!study.uncertainty.parameters.empty()) json["uncertainty"] = uncertaintyJson(study.uncertainty);
    for (const char* key : {"factors", "responses", "runs", "log"}) json[key] = Json::array();
    for (const StudyFactor& one : study.factors) json["factors"].push(factorJson(one));
    for (const StudyResponse& one : study.responses) json["responses"].push(responseJson(one));
    for (const StudyRun& one : study.runs) json["runs"].push(runJson(one));
    for (const StudyChange& one : study.log)
        json["log"].push(Json::object({{"time", one.time}, {"who", one.who}, {"what", sentenceJson(one.what)}}));
    return json;
}

} // namespace titer::studies
