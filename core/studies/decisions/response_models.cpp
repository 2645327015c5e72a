#include "core/studies/decisions/response_models.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/studies/analysis/analysis.h"
#include "core/studies/decisions/grouped_response.h"

#include <algorithm>

namespace titer::studies {

using base::say;

namespace {

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool knows(const Factors& factors, const std::string& name)
{
    return std::any_of(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == name; });
}

// As wide as the data.
Factor factorOf(const Column& column)
{
    Factor factor{.name = column.name, .unit = column.unit};
    if (column.text) {
        factor.kind = Factor::Kind::Categorical;
        factor.levels = column.levels;
        return factor;
    }
    std::vector<double> values;
    for (const double value : column.values)
        if (value == value) values.push_back(value);
    factor.low = values.empty() ? 0.0 : *std::min_element(values.begin(), values.end());
    factor.high = values.empty() ? 0.0 : *std::max_element(values.begin(), values.end());
    return factor;
}

Eigen::MatrixXd pointsOf(const Sheet& sheet, const Factors& factors)
{
    Eigen::MatrixXd points =
        Eigen::MatrixXd::Constant(Eigen::Index(sheet.rows()), Eigen::Index(factors.size()), base::notAvailable);
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const Factor& factor = factors[f];
        const Column* column = sheet.find(factor.name);
        for (std::size_t row = 0; column && row < sheet.rows(); ++row) {
            double& value = points(Eigen::Index(row), Eigen::Index(f));
            if (!factor.categorical() && !column->text)
                value = factor.toCoded(column->values[row]);
            else if (const auto level = std::find(factor.levels.begin(), factor.levels.end(), column->cells[row]);
                     level != factor.levels.end())
                value = double(level - factor.levels.begin());
        }
    }
    return points;
}

class Modelling {
public:
    Modelling(const Sheet& sheet, const ModelRequest& request, base::Errors& errors, base::Notices& notices)
        : m_sheet(sheet)
        , m_request(request)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    std::optional<ResponseModels> run()
    {
        checkNames();
        if (!m_errors.empty()) return std::nullopt;
        takeFactors();
        std::vector<ModelChoice> choices;
        for (const std::string& response : m_request.responses) {
            choices.push_back(choiceOf(response));
            if (choices.back().model.empty()) continue;
            if (const std::optional<Formula> formula = chosenFormula(m_sheet, choices.back(), m_errors))
                takeFactorsOf(*formula);
        }
        if (!m_errors.empty()) return std::nullopt;
        const base::Errors faults = checkFactors(m_models.factors);
        m_errors.insert(m_errors.end(), faults.begin(), faults.end());
        if (!m_errors.empty()) return std::nullopt;
        takeConstraints();
        if (!m_errors.empty()) return std::nullopt;
        m_models.points = pointsOf(m_sheet, m_models.factors);
        for (ModelChoice& choice : choices) {
            choice.factors = m_models.factors;
            fit(choice);
        }
        if (!m_errors.empty()) return std::nullopt;
        return std::move(m_models);
    }

private:
    void refuseName(const std::string& where, const std::string& name)
    {
        const std::string meant = base::nearest(name, m_sheet.names());
        m_errors.push_back({base::Code::Input, where,
                            meant.empty()
                                ? say(CORE_TR("core", "There is no column “{1}”; the columns are {2}."), name,
                                      base::join(m_sheet.names(), ", "))
                                : say(CORE_TR("core", "There is no column “{1}”. Did you mean “{2}”?"), name, meant)});
    }

    void checkNames()
    {
        for (const std::string& response : m_request.responses)
            if (!m_sheet.find(response)) refuseName("responses/" + response, response);
        for (const Factor& factor : m_request.factors)
            if (!m_sheet.find(factor.name)) refuseName("factors/" + factor.name, factor.name);
        for (const std::string& name : m_request.ignored)
            if (!m_sheet.find(name)) refuseName("ignored/" + name, name);
        for (const std::string& name : m_request.groups)
            if (!m_sheet.find(name)) refuseName("groups/" + name, name);
        if (!m_request.groups.empty() && !m_request.weights.empty())
            m_errors.push_back({base::Code::Input, "weights",
                                say(CORE_TR("core", "Weights and random groups cannot be combined here. Remove one "
                                                    "of them."))});
        if (!m_request.weights.empty() && !m_sheet.find(m_request.weights)) refuseName("weights", m_request.weights);
    }

    void takeFactors()
    {
        m_ignored = m_request.ignored;
        m_ignored.insert(m_ignored.end(), m_request.responses.begin(), m_request.responses.end());
        if (!m_request.weights.empty()) m_ignored.push_back(m_request.weights);
        m_ignored.insert(m_ignored.end(), m_request.groups.begin(), m_request.groups.end());
        if (const Column* block = m_sheet.find("block"); block && block->text && block->levels.size() < 2)
            m_ignored.push_back(block->name);
        m_models.factors = chosenFactors(m_sheet, {.factors = m_request.factors});
        const bool stated = !m_models.factors.empty();
        const Roles roles = rolesOf(m_sheet, {.factors = m_models.factors, .ignored = m_ignored});
        std::vector<std::string> left;
        for (const Column& column : m_sheet.columns) {
            if (!holds(roles.numeric, column.name) && !holds(roles.categorical, column.name)) continue;
            if (!stated)
                m_models.factors.push_back(factorOf(column));
            else if (!knows(m_models.factors, column.name))
                left.push_back(column.name);
        }
        for (Factor& factor : m_models.factors)
            if (const Column* column = m_sheet.find(factor.name); column && factor.unit.empty())
                factor.unit = column->unit;
        // Another response, more often than not.
        m_ignored.insert(m_ignored.end(), left.begin(), left.end());
        if (!left.empty())
            m_notices.push_back({"factors", say(CORE_TR("core", "Not used as factors, because others are specified: "
                                                                "{1}."),
                                                base::join(left, ", "))});
    }

    // Those of the sheet hold without being said again.
    void takeConstraints()
    {
        std::vector<std::string> texts = m_sheet.constraints;
        for (const std::string& text : m_request.constraints)
            if (!holds(texts, text)) texts.push_back(text);
        base::Result<std::vector<Constraint>> read = readConstraints(texts, m_models.factors);
        if (read)
            m_models.constraints = std::move(*read);
        else
            m_errors.push_back(read.error());
    }

    ModelChoice choiceOf(const std::string& response) const
    {
        ModelChoice choice{.response = response, .factors = m_models.factors, .weights = m_request.weights};
        for (const std::string& name : m_ignored)
            if (name != response) choice.ignored.push_back(name);
        for (const std::string& model : m_request.models) {
            const std::size_t tilde = model.find('~');
            if (tilde == std::string::npos)
                choice.model = model;
            else if (const std::string left(base::trimmed(std::string_view(model).substr(0, tilde)));
                     left.empty() || left == response || left == quotedName(response))
                choice.model = base::trimmed(std::string_view(model).substr(tilde + 1));
        }
        return choice;
    }

    // A formula may name columns that nobody stated as factors.
    void takeFactorsOf(const Formula& formula)
    {
        for (const std::string& name : formula.columns()) {
            const Column* column = m_sheet.find(name);
            if (column && !knows(m_models.factors, name) && name != "block")
                m_models.factors.push_back(factorOf(*column));
        }
    }

    void fit(const ModelChoice& choice)
    {
        const std::string where = "responses/" + choice.response + "/";
        base::Errors errors;
        base::Notices notices;
        std::optional<FittedModel> fitted = fitModel(m_sheet, choice, errors, notices);
        std::optional<GroupedAnalysis> grouped;
        if (fitted && !m_request.groups.empty()) grouped = analyseGroups(*fitted, m_sheet, m_request.groups, errors);
        for (base::Error& error : errors) {
            if (error.where == "model" || error.where == "response") error.where = where + error.where;
            m_errors.push_back(std::move(error));
        }
        for (base::Notice& notice : notices) {
            if (notice.where == "model") notice.where = where + notice.where;
            m_notices.push_back(std::move(notice));
        }
        if (!fitted || (!grouped && !m_request.groups.empty())) return;
        base::Result<FittedResponse> response = responseOf(fitted->fit, m_models.factors);
        if (!response) {
            m_errors.push_back(response.error());
            return;
        }
        if (grouped) *response = withGroups(std::move(*response), fitted->fit, *grouped);
        if (const Column* column = m_sheet.find(response->name)) response->unit = column->unit;
        m_models.fits.push_back(std::move(fitted->fit));
        m_models.responses.push_back(std::move(*response));
    }

    const Sheet& m_sheet;
    const ModelRequest& m_request;
    base::Errors& m_errors;
    base::Notices& m_notices;
    std::vector<std::string> m_ignored;
    ResponseModels m_models;
};

// Where an input of the model gets its value from.
struct Source {
    int factor = -1;              // -1: averaged over its levels
    std::vector<int> levels = {}; // of the model, per level of the factor
};

struct Sources {
    std::vector<Source> inputs;
    std::vector<std::vector<double>> corners; // all combinations of the levels that are averaged over
};

base::Result<Sources> sourcesOf(const Model& model, const Factors& factors)
{
    Sources found{std::vector<Source>(model.inputs.size()), {std::vector<double>(model.inputs.size(), 0.0)}};
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const ModelInput& input = model.inputs[i];
        const auto factor =
            std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == input.name; });
        if (factor == factors.end()) {
            std::vector<std::vector<double>> more;
            for (const std::vector<double>& corner : found.corners)
                for (std::size_t level = 0; level < std::max<std::size_t>(1, input.levels.size()); ++level) {
                    more.push_back(corner);
                    more.back()[i] = double(level);
                }
            found.corners = std::move(more);
            continue;
        }
        found.inputs[i].factor = int(factor - factors.begin());
        for (const std::string& level : factor->levels) {
            const auto place = std::find(input.levels.begin(), input.levels.end(), level);
            if (place == input.levels.end())
                return base::Error{base::Code::Input, "factors/" + factor->name,
                                   say(CORE_TR("core", "No run has the level “{1}” of “{2}”. Remove the level, or "
                                                       "add runs at it."),
                                       level, factor->name)};
            found.inputs[i].levels.push_back(int(place - input.levels.begin()));
        }
    }
    return found;
}

} // namespace

std::optional<ResponseModels> fitResponses(const Sheet& sheet, const ModelRequest& request, base::Errors& errors,
                                           base::Notices& notices)
{
    return Modelling(sheet, request, errors, notices).run();
}

base::Result<FittedResponse> responseOf(const LinearFit& fit, const Factors& factors)
{
    const Model& model = fit.model;
    const base::Result<Sources> found = sourcesOf(model, factors);
    if (!found) return found.error();
    FittedResponse response;
    response.name = model.formula.response.name;
    response.expand = [model, sources = found->inputs, corners = found->corners](std::span<const double> point,
                                                                                 std::span<double> row) {
        std::vector<double> inputs(sources.size()), one(row.size());
        std::fill(row.begin(), row.end(), 0.0);
        for (const std::vector<double>& corner : corners) {
            for (std::size_t i = 0; i < sources.size(); ++i) {
                const Source& source = sources[i];
                const double value = source.factor < 0 ? corner[i] : point[std::size_t(source.factor)];
                inputs[i] = source.levels.empty() ? value : double(source.levels[std::size_t(value)]);
            }
            model.expand(inputs, one);
            for (std::size_t c = 0; c < row.size(); ++c) row[c] += one[c] / double(corners.size());
        }
    };
    response.coefficients.resize(Eigen::Index(fit.coefficients.size()));
    for (std::size_t c = 0; c < fit.coefficients.size(); ++c)
        response.coefficients[Eigen::Index(c)] = fit.coefficients[c].coded;
    response.inverse = fit.covariance;
    response.residualSd = fit.residualSd;
    response.degreesOfFreedom = fit.dfResidual;
    response.runs = fit.rows;
    response.matrix = fit.x;
    response.residuals = fit.residuals;
    if (fit.weights.size() > 0) {
        const Eigen::VectorXd roots = fit.weights.cwiseSqrt();
        response.matrix = roots.asDiagonal() * fit.x;
        response.residuals = roots.cwiseProduct(fit.residuals);
    }
    return response;
}

} // namespace titer::studies
