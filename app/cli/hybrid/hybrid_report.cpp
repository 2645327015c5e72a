#include "app/cli/hybrid/hybrid_report.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/store/project_file.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using base::say;
using studies::HybridRun;

namespace {

std::string shown(double value)
{
    return base::writeShort(value, 3);
}

std::string shownShare(double share)
{
    return base::writeShort(100.0 * share, 3) + " %";
}

Json runJson(const HybridRun& run)
{
    Json json = Json::object({{"name", run.name}, {"values", double(run.misses.size())}});
    if (run.failure) json["failure"] = errorsJson({*run.failure}).items().front();
    if (run.baseFailure) json["base_failure"] = errorsJson({*run.baseFailure}).items().front();
    if (run.misses.empty()) return json;
    std::size_t inBand = 0;
    for (const HybridRun::Miss& miss : run.misses) inBand += miss.inBand;
    json["error"] = run.rms;
    json["base_error"] = run.baseRms;
    json["in_band"] = double(inBand) / double(run.misses.size());
    json["imbalance"] = run.imbalance;
    json["notices"] = noticesJson(run.notices);
    return json;
}

void putVerdict(const HybridReport& report, Json& json)
{
    const studies::HybridVerdict& verdict = report.verdict;
    json["error"] = verdict.rms;
    json["base_error"] = verdict.baseRms;
    json["difference"] = Json::object(
        {{"value", verdict.difference}, {"low", verdict.low}, {"high", verdict.high}, {"confidence", 0.95}});
    json["coverage"] = Json::object(
        {{"nominal", report.criteria.bands.nominal}, {"found", verdict.coverage}, {"values", double(verdict.values)}});
}

// What the runs of the training say of the bands, each left out in turn.
void putCalibration(const studies::HybridBands& bands, Json& json)
{
    json["runs"] = bands.runs;
    json["assured"] = bands.isAssured;
    json["found"] = std::isfinite(bands.found) ? Json(bands.found) : Json();
    json["lowest"] = std::isfinite(bands.lowest) ? Json(bands.lowest) : Json();
}

Json networkJson(const studies::HybridTraining& training)
{
    Json inputs = Json::array(), factors = Json::array(), members = Json::array();
    for (const model::HybridNetwork::Input& input : training.network.inputs)
        inputs.push(
            Json::object({{"name", input.name}, {"unit", input.unit}, {"low", input.low}, {"high", input.high}}));
    for (const model::HybridNetwork::Factor& factor : training.network.factors)
        factors.push(Json::object({{"parameter", factor.parameter}, {"low", factor.low}, {"high", factor.high}}));
    for (const studies::HybridTraining::Member& member : training.members)
        members.push(Json::object({{"error", member.trained},
                                   {"kept_back_error", member.keptBack},
                                   {"epochs", member.epochs},
                                   {"refinements", member.refinements}}));
    return Json::object({{"weights", training.weights},
                         {"inputs", std::move(inputs)},
                         {"factors", std::move(factors)},
                         {"members", std::move(members)}});
}

std::string trainingText(const studies::HybridTraining& training)
{
    Table table({1, 2, 3, 4});
    table.add({"Network", "error", "of runs kept back", "epochs", "refinements"});
    for (std::size_t m = 0; m < training.members.size(); ++m) {
        const studies::HybridTraining::Member& member = training.members[m];
        table.add({std::to_string(m + 1), shown(member.trained), shown(member.keptBack), std::to_string(member.epochs),
                   std::to_string(member.refinements)});
    }
    std::vector<std::string> inputs, factors;
    for (const model::HybridNetwork::Input& input : training.network.inputs) inputs.push_back(input.name);
    for (const model::HybridNetwork::Factor& factor : training.network.factors)
        factors.push_back(factor.parameter + " (" + base::writeShort(factor.low) + " to " +
                          base::writeShort(factor.high) + ")");
    return std::to_string(training.weights) + " weights; reads " + base::join(inputs, ", ") + "; multiplies " +
           base::join(factors, ", ") + ".\nThe rate law alone: " + shown(training.baseLaw) + ".\n\n" + table.text() +
           "\n";
}

} // namespace

std::string hybridText(const HybridReport& report)
{
    Table table({1, 2, 3, 4});
    table.add({"Run", "values", "error", "rate law alone", "in the band"});
    for (const HybridRun& run : report.runs) {
        std::size_t inBand = 0;
        for (const HybridRun::Miss& miss : run.misses) inBand += miss.inBand;
        if (run.failure)
            table.add({run.name, "", "fails: " + run.failure->what.text()});
        else if (run.baseFailure)
            table.add({run.name, "", "rate law alone fails: " + run.baseFailure->what.text()});
        else
            table.add({run.name, std::to_string(run.misses.size()), shown(run.rms), shown(run.baseRms),
                       run.misses.empty() ? "" : shownShare(double(inBand) / double(run.misses.size()))});
    }
    const studies::HybridVerdict& verdict = report.verdict;
    std::string text = alignmentText(report.alignment) + "\n";
    text += (report.training ? trainingText(*report.training) : std::string()) + table.text();
    if (verdict.values > 0)
        text += "\nIn all: " + shown(verdict.rms) + " against " + shown(verdict.baseRms) + ", a difference of " +
                shown(verdict.difference) + " (95 % from " + shown(verdict.low) + " to " + shown(verdict.high) +
                ").\nIn the band of " + shownShare(report.criteria.bands.nominal) + ": " +
                shownShare(verdict.coverage) + " of " + std::to_string(verdict.values) + " values.\n";
    const studies::HybridBands& bands = report.criteria.bands;
    if (report.training && std::isfinite(bands.found))
        text += "The band is calibrated by " + std::to_string(bands.runs) +
                " runs; each left out of that in turn: " + shownShare(bands.found) + " of its values on average, " +
                shownShare(bands.lowest) + " of the worst.\n";
    if (report.training && !bands.isAssured)
        text += "So few runs assure no band of " + shownShare(bands.nominal) +
                " of a new run: it is as wide as their largest miss.\n";
    text += "Errors are root mean squares over the range of each quantity in the training data.\n";
    for (const base::Sentence& refusal : verdict.refusals) text += "Not promoted: " + refusal.text() + "\n";
    return text;
}

Json hybridJson(const HybridReport& report)
{
    Json json = Json::object({{"format", "titer.hybrid/1"}, {"unit", report.criteria.unit}});
    if (report.training) {
        json["network"] = networkJson(*report.training);
        json["base_training_error"] = report.training->baseLaw;
        json["notices"] = noticesJson(report.training->notices);
    }
    json["alignment"] = alignmentJson(report.alignment);
    Json& runs = json["runs"] = Json::array();
    for (const HybridRun& run : report.runs) runs.push(runJson(run));
    putVerdict(report, json);
    json["promoted"] = report.verdict.refusals.empty();
    Json& refusals = json["refusals"] = Json::array();
    for (const base::Sentence& refusal : report.verdict.refusals) refusals.push(refusal.text());
    return json;
}

Json hybridCard(const HybridReport& report, const Json& files)
{
    Json card = Json::object({{"date", base::writeInstant(base::now())}, {"by", store::personOfProcess()}});
    card["data"] = files;
    Json& runs = card["held_out"] = Json::array();
    for (const HybridRun& run : report.runs)
        runs.push(Json::object({{"name", run.name}, {"error", run.rms}, {"base_error", run.baseRms}}));
    putVerdict(report, card);
    card["seed"] = double(report.seed);
    Json& bands = card["bands"] =
        Json::object({{"nominal", report.criteria.bands.nominal}, {"factor", report.criteria.bands.factor}});
    putCalibration(report.criteria.bands, bands);
    Json& quantities = bands["quantities"] = Json::array();
    for (std::size_t t = 0; t < report.criteria.tags.size(); ++t)
        quantities.push(Json::object({{"tag", report.criteria.tags[t]},
                                      {"range", report.criteria.scales[t]},
                                      {"deviation", report.criteria.bands.noise[t]}}));
    return card;
}

base::Result<studies::HybridCriteria> criteriaOf(const Json& record, const std::string& unit)
{
    studies::HybridCriteria criteria{.unit = unit, .tags = {}, .scales = {}, .bands = {}};
    const Json* card = record.find("card");
    const Json* bands = card ? card->find("bands") : nullptr;
    const Json* quantities = bands ? bands->find("quantities") : nullptr;
    const auto number = [](const Json* object, const char* key) {
        const Json* value = object ? object->find(key) : nullptr;
        return value && value->isNumber() ? value->number() : base::notAvailable;
    };
    criteria.bands.nominal = number(bands, "nominal");
    criteria.bands.factor = number(bands, "factor");
    for (const Json& quantity : quantities ? quantities->items() : std::vector<Json>()) {
        const Json* tag = quantity.find("tag");
        criteria.tags.push_back(tag ? tag->string() : std::string());
        criteria.scales.push_back(number(&quantity, "range"));
        criteria.bands.noise.push_back(number(&quantity, "deviation"));
        if (!(criteria.scales.back() > 0.0)) criteria.tags.clear();
        if (criteria.tags.empty()) break;
    }
    if (criteria.tags.empty())
        return base::inputError("units/" + unit + "/params/kinetics/card",
                                say("This unit has no hybrid law with the card of a training, by whose ranges it is "
                                    "evaluated; train one with titer-cli hybrid train."));
    return criteria;
}

} // namespace titer::cli
