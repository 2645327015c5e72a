#include "core/mvda/model_json.h"

#include "core/base/text.h"
#include "core/model/json_fields.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

constexpr const char* scaleNames[] = {"uv", "centre", "none"};

Json listJson(const std::vector<double>& numbers)
{
    return numbersJson(Eigen::Map<const VectorXd>(numbers.data(), Index(numbers.size())));
}

// One array for each column.
Json columnsJson(const MatrixXd& matrix)
{
    Json columns = Json::array();
    for (const auto column : matrix.colwise()) columns.push(numbersJson(column));
    return columns;
}

Json columnJson(const std::vector<std::string>& names, const std::vector<std::string>& units, const Scaling& scaling)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < names.size(); ++i)
        list.push(Json::object({{"name", names[i]},
                                {"unit", units[i]},
                                {"mean", scaling.mean[Index(i)]},
                                {"deviation", scaling.deviation[Index(i)]}}));
    return list;
}

// With the range of the rows of the model.
Json responsesJson(const Model& model)
{
    Json list = columnJson(model.yNames, model.yUnits, model.y);
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        list.items()[k]["lowest"] = model.yLowest[Index(k)];
        list.items()[k]["highest"] = model.yHighest[Index(k)];
    }
    return list;
}

// One array for each response, by its name.
Json byResponse(const Model& model, const MatrixXd& rows)
{
    Json object = Json::object();
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        object[model.yNames[k]] = numbersJson(rows.row(Index(k)).transpose());
    return object;
}

Json numberByResponse(const Model& model, const RowVectorXd& numbers)
{
    Json object = Json::object();
    for (std::size_t k = 0; k < model.yNames.size(); ++k) object[model.yNames[k]] = numbers[Index(k)];
    return object;
}

Json countsJson(const std::vector<int>& counts)
{
    Json list = Json::array();
    for (const int count : counts) list.push(count);
    return list;
}

Json coefficientsJson(const Model& model)
{
    const MatrixXd coefficients = model.coefficients();
    const RowVectorXd intercepts = model.intercepts();
    Json object = Json::object();
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        Json of = Json::object();
        for (std::size_t j = 0; j < model.xNames.size(); ++j) of[model.xNames[j]] = coefficients(Index(j), Index(k));
        of["intercept"] = intercepts[Index(k)];
        object[model.yNames[k]] = std::move(of);
    }
    return object;
}

// By variable, of each response.
Json ratiosJson(const Model& model)
{
    Json object = Json::object();
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        Json of = Json::object();
        for (std::size_t j = 0; j < model.xNames.size(); ++j)
            of[model.xNames[j]] = model.selectivityRatios(Index(j), Index(k));
        object[model.yNames[k]] = std::move(of);
    }
    return object;
}

Json permutationsJson(const PermutationTest& test)
{
    return Json::object({{"seed", double(test.seed)},
                         {"r2y", test.r2y},
                         {"q2", test.q2},
                         {"correlations", listJson(test.correlations)},
                         {"r2ys", listJson(test.r2ys)},
                         {"q2s", listJson(test.q2s)},
                         {"r2y_intercept", test.r2yIntercept},
                         {"q2_intercept", test.q2Intercept},
                         {"p", test.p}});
}

class ModelReader {
public:
    ModelReader(const Json& json, model::Faults& faults)
        : m_fields(json, "", faults)
    {
    }

    Model read()
    {
        std::string format, method, scale;
        m_fields.text("format", format, true);
        if (format.starts_with("titer.mvda.learned/") || format.starts_with("titer.mvda.clusters/"))
            m_fields.fault("format", say(CORE_TR("core", "This is the model of a learner or of clusters, and one with "
                                                         "components is needed here. Make it by PCA, PLS or OPLS.")));
        else if (format != modelFormat)
            m_fields.fault("format", say(CORE_TR("core", "This is no multivariate model: the format is “{1}” and not "
                                                         "“{2}”."),
                                         format, modelFormat));
        m_fields.text("method", method, true);
        m_fields.text("scale", scale, true);
        m_fields.text("cv", m_model.folds);
        m_fields.count("rows", m_model.rows, true);
        take("method", method, {"pca", "pls", "opls"}, m_model.method);
        take("scale", scale, {scaleNames[0], scaleNames[1], scaleNames[2]}, m_model.scale);
        std::vector<double> lowest, highest;
        columns("x", m_model.xNames, m_model.xUnits, m_model.x);
        columns("y", m_model.yNames, m_model.yUnits, m_model.y, &lowest, &highest);
        m_model.yLowest = Eigen::Map<const RowVectorXd>(lowest.data(), Index(lowest.size()));
        m_model.yHighest = Eigen::Map<const RowVectorXd>(highest.data(), Index(highest.size()));
        readChain();
        Latent& latent = m_model.latent;
        latent.method = m_model.method;
        const Index p = Index(m_model.xNames.size()), m = Index(m_model.yNames.size());
        latent.weights = matrix("weights", p, -1);
        const Index a = latent.weights.cols();
        latent.rotations = matrix("rotations", p, a);
        latent.loadings = matrix("loadings", p, a);
        latent.responses = matrix("y_loadings", m, m > 0 ? a : -1);
        if (m == 0) latent.responses.resize(0, a);
        m_model.scoreVariances = numbers("score_variances", a).transpose();
        m_fields.quantity("residual_deviation", "1", 0.0, m_model.residualDeviation, true);
        m_fields.members("limits", [&](const std::string& name, const Json& entry, const std::string& where) {
            limit(name, entry, where);
        });
        readErrors();
        if (a == 0) m_fields.fault("weights", say(CORE_TR("core", "The model has no components.")));
        // The rest of the file is what the model says of its own rows, what core/mvda/batch reads of batches, and the
        // card with its trail.
        for (const char* own : {"scores",
                                "y_scores",
                                "r2x",
                                "r2y",
                                "q2",
                                "coefficients",
                                "coefficient_errors",
                                "t2",
                                "spe",
                                "dmodx",
                                "vip",
                                "components",
                                "predicted_cv",
                                "coefficients_of",
                                "selectivity_ratio",
                                "permutations",
                                "q2_nested",
                                "components_nested",
                                "rmsecv_nested",
                                "batch"})
            (void)m_fields.find(own);
        for (const char* of : {"card", "trail"}) (void)m_fields.find(of);
        return std::move(m_model);
    }

private:
    void readChain()
    {
        const Json* json = m_fields.find("preprocessing");
        if (!json) return;
        m_model.preprocessing = readPreprocessing(*json, "preprocessing", m_fields.faults());
        if (m_model.preprocessing.columnsLeft() != m_model.xNames)
            m_fields.fault("x", say(CORE_TR("core", "These are not the columns that the preprocessing leaves.")));
    }

    // The last of each response, which is that with all components.
    void readErrors()
    {
        RowVectorXd errors[2];
        for (const bool crossValidated : {false, true}) {
            RowVectorXd& of = errors[crossValidated];
            of.setConstant(Index(m_model.yNames.size()), std::numeric_limits<double>::quiet_NaN());
            m_fields.members(crossValidated ? "rmsecv" : "rmsec",
                             [&](const std::string& name, const Json& list, const std::string&) {
                                 const auto found = std::ranges::find(m_model.yNames, name);
                                 if (found == m_model.yNames.end() || !list.isArray() || list.items().empty()) return;
                                 const Json& last = list.items().back();
                                 if (last.isNumber()) of[found - m_model.yNames.begin()] = last.number();
                             });
            of = standardErrorsOf(m_model, of, crossValidated);
        }
        m_model.standardErrors = errors[1].array().isNaN().select(errors[0], errors[1]);
    }

    template <class Choice>
    void take(const char* key, const std::string& name, std::initializer_list<const char*> names, Choice& into)
    {
        int at = 0;
        for (const char* known : names) {
            if (name == known) {
                into = Choice(at);
                return;
            }
            ++at;
        }
        m_fields.fault(key, say(CORE_TR("core", "“{1}” is not known here."), name));
    }

    // The range of rows where it is asked for, NaN where the file does not tell it.
    void columns(const char* key, std::vector<std::string>& names, std::vector<std::string>& units, Scaling& scaling,
                 std::vector<double>* lowest = nullptr, std::vector<double>* highest = nullptr)
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN(),
                         none = -std::numeric_limits<double>::infinity();
        std::vector<double> means, deviations;
        m_fields.list(
            key,
            [&](const Json& entry, const std::string& where) {
                model::JsonFields fields(entry, where, m_fields.faults());
                double mean = 0.0, deviation = 1.0;
                fields.text("name", names.emplace_back(), true);
                fields.text("unit", units.emplace_back());
                fields.quantity("mean", "1", -std::numeric_limits<double>::infinity(), mean, true);
                fields.quantity("deviation", "1", std::numeric_limits<double>::min(), deviation, true);
                if (lowest) fields.quantity("lowest", "1", none, lowest->emplace_back(nan));
                if (highest) fields.quantity("highest", "1", none, highest->emplace_back(nan));
                means.push_back(mean);
                deviations.push_back(deviation);
            },
            true);
        scaling.mean = Eigen::Map<const RowVectorXd>(means.data(), Index(means.size()));
        scaling.deviation = Eigen::Map<const RowVectorXd>(deviations.data(), Index(deviations.size()));
    }

    VectorXd numbersOf(const Json& list, const std::string& where, Index count)
    {
        VectorXd values = VectorXd::Zero(count);
        const bool fits = list.isArray() && Index(list.items().size()) == count;
        for (Index i = 0; fits && i < count; ++i) {
            const Json& item = list.items()[std::size_t(i)];
            if (!item.isNumber()) return wrong(where, count), values;
            values[i] = item.number();
        }
        if (!fits) wrong(where, count);
        return values;
    }

    void wrong(const std::string& where, Index count)
    {
        m_fields.faults().add(where, say(CORE_TR("core", "Here {1} numbers are needed."), std::to_string(count)));
    }

    VectorXd numbers(const char* key, Index count)
    {
        const Json* list = m_fields.find(key, true);
        return list ? numbersOf(*list, key, count) : VectorXd(VectorXd::Zero(count));
    }

    // As many arrays as `columns`, or as there are (-1), of `rows` numbers each.
    MatrixXd matrix(const char* key, Index rows, Index columns)
    {
        std::vector<VectorXd> read;
        m_fields.list(
            key, [&](const Json& entry, const std::string& where) { read.push_back(numbersOf(entry, where, rows)); },
            true);
        if (columns >= 0 && Index(read.size()) != columns)
            m_fields.fault(key, say(CORE_TR("core", "{1} components are needed here, and {2} are given."),
                                    std::to_string(columns), std::to_string(read.size())));
        MatrixXd matrix = MatrixXd::Zero(rows, columns >= 0 ? columns : Index(read.size()));
        for (Index a = 0; a < std::min(matrix.cols(), Index(read.size())); ++a) matrix.col(a) = read[std::size_t(a)];
        return matrix;
    }

    void limit(const std::string& name, const Json& entry, const std::string& where)
    {
        model::JsonFields fields(entry, where, m_fields.faults());
        Limit limit{.name = name, .family = {}, .level = 0.0, .value = std::numeric_limits<double>::quiet_NaN()};
        fields.text("family", limit.family, true);
        fields.quantity("level", "1", 0.0, limit.level, true);
        if (const Json* value = fields.find("value"); value && value->isNumber()) limit.value = value->number();
        m_model.limits.push_back(std::move(limit));
    }

    model::JsonFields m_fields;
    Model m_model;
};

} // namespace

Json limitsJson(const std::vector<Limit>& limits)
{
    Json object = Json::object();
    for (const Limit& limit : limits)
        object[limit.name] = Json::object({{"family", limit.family}, {"level", limit.level}, {"value", limit.value}});
    return object;
}

Json modelJson(const Model& model)
{
    const Latent& latent = model.latent;
    Json json = Json::object({{"format", modelFormat},
                              {"method", nameOf(model.method)},
                              {"scale", scaleNames[int(model.scale)]},
                              {"cv", model.folds},
                              {"rows", model.rows},
                              {"components", model.components()},
                              {"x", columnJson(model.xNames, model.xUnits, model.x)},
                              {"y", responsesJson(model)},
                              {"scores", columnsJson(latent.scores)},
                              {"loadings", columnsJson(latent.loadings)},
                              {"weights", columnsJson(latent.weights)},
                              {"rotations", columnsJson(latent.rotations)},
                              {"y_loadings", columnsJson(latent.responses)},
                              {"y_scores", columnsJson(latent.responseScores)},
                              {"score_variances", numbersJson(model.scoreVariances.transpose())},
                              {"residual_deviation", model.residualDeviation},
                              {"r2x", listJson(model.r2x)},
                              {"t2", numbersJson(model.figures.t2)},
                              {"spe", numbersJson(model.figures.spe)},
                              {"dmodx", numbersJson(model.figures.dmodx)},
                              {"limits", limitsJson(model.limits)}});
    if (!model.preprocessing.empty()) json["preprocessing"] = preprocessingJson(model.preprocessing);
    if (model.validation) json["q2"] = listJson(model.validation->q2);
    const NestedValidation* nested = model.nested && *model.nested ? &**model.nested : nullptr;
    if (nested) {
        json["q2_nested"] = nested->q2;
        json["components_nested"] = countsJson(nested->components);
    }
    if (model.yNames.empty()) return json;
    json["coefficients"] = coefficientsJson(model);
    json["coefficients_of"] = model.preprocessing.empty() ? "table" : "preprocessed";
    json["r2y"] = listJson(model.r2y);
    json["rmsec"] = byResponse(model, model.rmsec);
    Json vip = Json::object();
    for (std::size_t j = 0; j < model.xNames.size(); ++j) vip[model.xNames[j]] = model.vip[Index(j)];
    json["vip"] = std::move(vip);
    json["selectivity_ratio"] = ratiosJson(model);
    if (model.permutations) json["permutations"] = permutationsJson(*model.permutations);
    if (!model.validation) return json;
    json["rmsecv"] = byResponse(model, model.validation->rmsecv);
    if (nested) json["rmsecv_nested"] = numberByResponse(model, nested->rmsecv);
    json["coefficient_errors"] = byResponse(model, model.validation->coefficientErrors.transpose());
    json["predicted_cv"] = byResponse(model, model.validation->predicted.transpose());
    return json;
}

base::Result<Model> readModel(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    if (!json.isObject()) return base::inputError(say(CORE_TR("core", "This is no multivariate model.")));
    model::Faults faults(errors);
    Model model = ModelReader(json, faults).read();
    if (!errors.empty()) return errors.front();
    return model;
}

} // namespace titer::mvda
