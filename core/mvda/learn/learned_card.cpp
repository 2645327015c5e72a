// Cards of learners.
#include "core/mvda/learn/learned_card.h"

#include "core/mvda/card/card_parts.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>

namespace titer::mvda {

using base::Json;
using Eigen::Index;

namespace {

// How settings of a learner are found that are not stated (fit() in fitted.h).
const char* wayToFind(Learner learner)
{
    switch (learner) {
    case Learner::Svm:
        return "lowest_error";
    case Learner::Process:
        return "likelihood";
    default:
        return "one_standard_error";
    }
}

// {setting: how it was found}, of those that were left open.
Json foundJson(const LearnSettings& asked, const LearnSettings& found)
{
    Json json = Json::object();
    const Json open = settingsJson(asked), settings = settingsJson(found);
    for (const Json::Member& member : settings.members())
        if (const Json* before = open.find(member.first); before && before->isNull() && !member.second.isNull())
            json[member.first] = wayToFind(found.learner);
    return json;
}

Json classesJson(const LearnResponse& y)
{
    Json json = Json::object();
    for (std::size_t k = 0; k < y.classes.size(); ++k)
        json[y.classes[k]] = int(std::count(y.places.begin(), y.places.end(), int(k)));
    return json;
}

Json learnedFoldsJson(const Learned& model, const Folds& folds, const std::vector<std::string>& batches)
{
    Json list = Json::array();
    for (std::size_t f = 0; f < folds.left.size(); ++f)
        list.push(Json::object(
            {{"left", nameOfFold(model.folds, f, folds.left[f], batches)},
             {"rows", int(folds.left[f].size())},
             {model.isClasses() ? "wrong" : "rmse", Json::object({{model.yName, model.assessment.folds[f].left}})}}));
    return list;
}

Json lowHighJson(const RowVectorXd& low, const RowVectorXd& high)
{
    return Json::object({{"low", numbersJson(low.transpose())}, {"high", numbersJson(high.transpose())}});
}

} // namespace

Json cardJson(const Learned& model, const LearnResponse& y, const LearnRequest& request, const CardOrigin& origin)
{
    Json json = cardJson(origin);
    json["settings_by"] = foundJson(request.settings, model.assessment.settings);
    if (model.assessment.settings.learner == Learner::Process)
        json["likelihood_rows"] = std::min(maxLikelihoodRows, model.rows);
    json["x_range"] = lowHighJson(model.low, model.high);
    Json response = model.isClasses() ? Json::object({{"classes", classesJson(y)}})
                                      : responseJson(y.numbers, model.assessment.said, origin);
    json["responses"] = Json::object({{model.yName, std::move(response)}});
    if (!model.assessment.validated) return json;
    if (const base::Result<Folds> folds = readFolds(model.folds, model.rows, request.assessment.batches))
        json["folds"] = learnedFoldsJson(model, *folds, request.assessment.batches);
    return json;
}

Json cardJson(const Clusters& clusters, const CardOrigin& origin)
{
    Json json = cardJson(origin);
    json["clusters_by"] = clusters.tried.empty() ? "stated" : "silhouette";
    json["x_range"] = lowHighJson(clusters.low, clusters.high);
    return json;
}

} // namespace titer::mvda
