#include "core/mvda/learn/learned_json.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"
#include "core/mvda/learn/model_parts.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

constexpr const char* learnedScales[] = {"uv", "centre", "none"};

Json scoresJson(const Scores& scores, bool isClasses, const char* explained)
{
    if (!isClasses) return Json::object({{"rmse", scores.rmse}, {explained, scores.q2}});
    return Json::object({{"accuracy", scores.accuracy},
                         {"balanced_accuracy", scores.balanced},
                         {"confusion", tableJson(scores.confusion.cast<double>())}});
}

Json assessmentJson(const Assessment& of, bool isClasses)
{
    Json json = Json::object({{"learner", nameOf(of.settings.learner)},
                              {"settings", settingsJson(of.settings)},
                              {"training", scoresJson(of.training, isClasses, "r2")}});
    if (!of.validated) return json;
    Json folds = Json::array();
    for (const FoldError& fold : of.folds)
        folds.push(Json::object({{"rows", fold.rows}, {"training_error", fold.own}, {"error", fold.left}}));
    json["cross_validated"] = scoresJson(*of.validated, isClasses, "q2");
    json["standard_error"] = of.spread;
    json["folds"] = std::move(folds);
    return json;
}

Json saidJson(const VectorXd& said, const std::vector<std::string>& classes)
{
    if (classes.empty()) return numbersJson(said);
    Json list = Json::array();
    for (const double place : said) list.push(classes[std::size_t(place)]);
    return list;
}

// The steps before these columns, of a file that has some.
Preprocessing stepsBefore(model::JsonFields& fields, const std::vector<std::string>& columns)
{
    const Json* json = fields.find("preprocessing");
    if (!json) return {};
    Preprocessing steps = readPreprocessing(*json, "preprocessing", fields.faults());
    if (steps.columnsLeft() != columns)
        fields.fault("x", say(CORE_TR("core", "These are not the columns that the preprocessing leaves.")));
    return steps;
}

// The head that both formats have.
void readHead(model::JsonFields& fields, const char* wanted, Scale& scale)
{
    std::string format, name;
    fields.text("format", format, true);
    if (format != wanted)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”, and “{2}” is needed here."), format, wanted));
    fields.text("scale", name, true);
    const auto* known = std::find(std::begin(learnedScales), std::end(learnedScales), name);
    if (known == std::end(learnedScales))
        fields.fault("scale", say(CORE_TR("core", "“{1}” is not known here."), name));
    else
        scale = Scale(known - std::begin(learnedScales));
}

// Of a model of its own rows; NaN where the file has none.
double figureIn(model::JsonFields& fields, const char* key)
{
    double figure = base::notAvailable;
    if (const Json* value = fields.find(key); value && !value->isNull())
        fields.quantity(key, "1", -std::numeric_limits<double>::infinity(), figure);
    return figure;
}

Scores scoresIn(const Json& json, const char* where, model::Faults& faults, bool isClasses, const char* explained)
{
    model::JsonFields fields(json, where, faults);
    if (!isClasses) return {.rmse = figureIn(fields, "rmse"), .q2 = figureIn(fields, explained)};
    (void)fields.find("confusion");
    return {.accuracy = figureIn(fields, "accuracy"), .balanced = figureIn(fields, "balanced_accuracy")};
}

// Those that were found.
void readSettings(const Json& json, model::Faults& faults, LearnSettings& settings)
{
    model::JsonFields fields(json, "settings", faults);
    const auto found = [&](const char* key, std::optional<double>& into) {
        if (const double figure = figureIn(fields, key); !std::isnan(figure)) into = figure;
    };
    found("c", settings.svm.c);
    found("gamma", settings.svm.gamma);
    found("pruning", settings.tree.pruning);
    found("noise_share", settings.process.noiseShare);
    if (const Json* components = fields.find("components"); components && !components->isNull())
        fields.count("components", settings.components.emplace());
    for (const char* stated :
         {"kernel", "epsilon", "depth", "leaf_rows", "trees", "columns_tried", "seed", "hidden", "decay", "starts"})
        (void)fields.find(stated);
}

// What the file says of the rows that the model was made of.
void readAssessment(model::JsonFields& fields, Learned& model)
{
    LearnSettings& settings = model.fitted.settings;
    if (const Json* found = fields.find("settings")) readSettings(*found, fields.faults(), settings);
    if (const auto* forest = std::get_if<Forest>(&model.fitted.model))
        settings.forest.trees = int(forest->trees.size());
    if (const auto* network = std::get_if<TanhNetwork>(&model.fitted.model); network && network->sizes.size() > 1)
        settings.network.hidden = network->sizes[1];
    Assessment& own = model.assessment;
    own.settings = settings;
    if (const Json* training = fields.find("training"))
        own.training = scoresIn(*training, "training", fields.faults(), model.isClasses(), "r2");
    if (const Json* unseen = fields.find("cross_validated"))
        own.validated = scoresIn(*unseen, "cross_validated", fields.faults(), model.isClasses(), "q2");
    own.spread = figureIn(fields, "standard_error");
    if (const Json* parts = fields.find("importance")) {
        model::JsonFields importance(*parts, "importance", fields.faults());
        model.importance.resize(Index(model.xNames.size()));
        for (std::size_t j = 0; j < model.xNames.size(); ++j)
            model.importance[Index(j)] = figureIn(importance, model.xNames[j].c_str());
    }
    for (const char* rest : {"folds", "predicted_cv", "compared", "out_of_bag", "card", "trail"})
        (void)fields.find(rest);
}

Learned learnedOf(const Json& json, model::Faults& faults)
{
    model::JsonFields fields(json, "", faults);
    Learned model;
    LearnSettings& settings = model.fitted.settings;
    readHead(fields, learnedFormat, settings.scale);
    std::string learner;
    fields.text("learner", learner, true);
    bool isKnown = false;
    for (const Learner each :
         {Learner::Svm, Learner::Tree, Learner::Forest, Learner::Network, Learner::Process, Learner::Pls})
        if (learner == nameOf(each)) {
            settings.learner = each;
            isKnown = true;
        }
    if (!isKnown) fields.fault("learner", say(CORE_TR("core", "“{1}” is not known here."), learner));
    fields.text("cv", model.folds);
    fields.count("rows", model.rows, true);
    ReadColumns columns = readColumns(fields, "x");
    if (columns.names.empty()) fields.fault("x", say(CORE_TR("core", "The model has no column.")));
    model.xNames = std::move(columns.names);
    model.xUnits = std::move(columns.units);
    model.preprocessing = stepsBefore(fields, model.xNames);
    model.fitted.x = std::move(columns.scaling);
    model.low = std::move(columns.low);
    model.high = std::move(columns.high);
    if (const Json* y = fields.find("y", true)) {
        model::JsonFields own(*y, "y", faults);
        own.text("name", model.yName, true);
        own.text("unit", model.yUnit);
        own.texts("classes", model.classes);
    }
    if (model.classes.size() == 1) faults.add("y/classes", say(CORE_TR("core", "One class alone is none.")));
    model.fitted.classes = int(model.classes.size());
    const Json* part = fields.find("model", true);
    if (part && isKnown) readModelPart(*part, faults, Index(model.xNames.size()), model.fitted);
    readAssessment(fields, model);
    return model;
}

// The cluster of each row that they were made of, and how well they are apart.
void readOwnRows(model::JsonFields& fields, Clusters& clusters)
{
    for (const double number : readNumbers(fields, "rows", -1)) {
        const std::optional<int> whole = base::wholeNumber<int>(number);
        const bool fits = whole && *whole >= 1 && *whole <= clusters.count();
        if (!fits)
            fields.fault("rows", say(CORE_TR("core", "Here are whole numbers from {1} to {2} needed."), "1",
                                     std::to_string(clusters.count())));
        clusters.places.push_back(fits ? *whole - 1 : 0);
    }
    clusters.silhouettes = readNumbers(fields, "silhouettes", Index(clusters.places.size()));
    clusters.within = readNumbers(fields, "within", clusters.count());
    clusters.total = figureIn(fields, "total");
    if (!fields.has("tried")) return;
    const VectorXd tried = readNumbers(fields, "tried", -1);
    clusters.tried.assign(tried.begin(), tried.end());
}

Clusters clustersIn(const Json& json, model::Faults& faults)
{
    model::JsonFields fields(json, "", faults);
    Clusters clusters;
    readHead(fields, clustersFormat, clusters.scale);
    std::string way;
    fields.text("way", way, true);
    bool isKnown = false;
    for (const ClusterWay each :
         {ClusterWay::KMeans, ClusterWay::Ward, ClusterWay::Complete, ClusterWay::Average, ClusterWay::Single})
        if (way == nameOf(each)) {
            clusters.way = each;
            isKnown = true;
        }
    if (!isKnown) fields.fault("way", say(CORE_TR("core", "“{1}” is not known here."), way));
    ReadColumns columns = readColumns(fields, "x");
    if (columns.names.empty()) fields.fault("x", say(CORE_TR("core", "The model has no column.")));
    clusters.names = std::move(columns.names);
    clusters.units = std::move(columns.units);
    clusters.preprocessing = stepsBefore(fields, clusters.names);
    clusters.scaling = std::move(columns.scaling);
    clusters.low = std::move(columns.low);
    clusters.high = std::move(columns.high);
    clusters.centres = readTable(fields, "centres", -1, Index(clusters.names.size()));
    if (clusters.centres.rows() == 0) fields.fault("centres", say(CORE_TR("core", "There is no centre.")));
    readOwnRows(fields, clusters);
    for (const char* rest : {"clusters", "silhouette", "merges", "card", "trail"}) (void)fields.find(rest);
    return clusters;
}

template <class T> base::Result<T> readFile(std::string_view text, T (*read)(const Json&, model::Faults&))
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    if (!json.isObject()) return base::inputError(say(CORE_TR("core", "This is no multivariate model.")));
    model::Faults faults(errors);
    T model = read(json, faults);
    if (!errors.empty()) return errors.front();
    return model;
}

} // namespace

Json learnedJson(const Learned& model)
{
    const bool isClasses = model.isClasses();
    Json y = Json::object({{"name", model.yName}, {"unit", model.yUnit}});
    if (isClasses) y["classes"] = model::textsJson(model.classes);
    Json json =
        Json::object({{"format", learnedFormat},
                      {"scale", learnedScales[int(model.fitted.settings.scale)]},
                      {"cv", model.folds},
                      {"rows", model.rows},
                      {"x", learnColumnsJson({model.xNames, model.xUnits, model.fitted.x, model.low, model.high})},
                      {"y", std::move(y)}});
    if (!model.preprocessing.empty()) json["preprocessing"] = preprocessingJson(model.preprocessing);
    const Json own = assessmentJson(model.assessment, isClasses);
    for (const Json::Member& member : own.members()) json[member.first] = member.second;
    if (model.assessment.validated) json["predicted_cv"] = saidJson(model.assessment.said, model.classes);
    if (model.outOfBag) json["out_of_bag"] = scoresJson(*model.outOfBag, isClasses, "q2");
    if (model.importance.size() > 0) {
        Json importance = Json::object();
        for (std::size_t j = 0; j < model.xNames.size(); ++j) importance[model.xNames[j]] = model.importance[Index(j)];
        json["importance"] = std::move(importance);
    }
    if (!model.compared.empty()) {
        Json compared = Json::array();
        for (const Assessment& each : model.compared) compared.push(assessmentJson(each, isClasses));
        json["compared"] = std::move(compared);
    }
    json["model"] = modelPartJson(model.fitted);
    return json;
}

base::Result<Learned> readLearned(std::string_view text)
{
    return readFile(text, learnedOf);
}

Json clustersJson(const Clusters& clusters)
{
    std::vector<int> numbers;
    for (const int place : clusters.places) numbers.push_back(place + 1);
    Json json = Json::object(
        {{"format", clustersFormat},
         {"way", nameOf(clusters.way)},
         {"scale", learnedScales[int(clusters.scale)]},
         {"x", learnColumnsJson({clusters.names, clusters.units, clusters.scaling, clusters.low, clusters.high})},
         {"clusters", clusters.count()},
         {"rows", placesJson(numbers)},
         {"centres", tableJson(clusters.centres)},
         {"within", numbersJson(clusters.within)},
         {"total", clusters.total},
         {"silhouettes", numbersJson(clusters.silhouettes)},
         {"silhouette", clusters.silhouettes.mean()}});
    if (!clusters.preprocessing.empty()) json["preprocessing"] = preprocessingJson(clusters.preprocessing);
    if (!clusters.tried.empty())
        json["tried"] = numbersJson(Eigen::Map<const VectorXd>(clusters.tried.data(), Index(clusters.tried.size())));
    if (clusters.merges.empty()) return json;
    Json merges = Json::array();
    for (const Merge& merge : clusters.merges)
        merges.push(Json::object({{"a", merge.a}, {"b", merge.b}, {"height", merge.height}}));
    json["merges"] = std::move(merges);
    return json;
}

base::Result<Clusters> readClusters(std::string_view text)
{
    return readFile(text, clustersIn);
}

std::string formatIn(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    const Json* format = errors.empty() ? json.find("format") : nullptr;
    return format && format->isString() ? format->string() : std::string();
}

} // namespace titer::mvda
