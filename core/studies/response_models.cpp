#include "core/studies/response_models.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::studies {

using base::say;

namespace {

// Columns of a run sheet that are neither factors nor responses.
const std::vector<std::string> ownColumns{"run", "id", "std_order", "comment", "whole_plot"};
const std::string blockColumn = "block";

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
        takeFactors();
        if (!m_errors.empty()) return std::nullopt;
        std::vector<Formula> formulas;
        for (const std::string& response : m_request.responses)
            if (base::Result<Formula> formula = readFormula(formulaFor(response), m_sheet.names()))
                formulas.push_back(*formula);
            else
                m_errors.push_back(formula.error());
        if (!m_errors.empty()) return std::nullopt;
        for (const Formula& formula : formulas) takeFactorsOf(formula);
        const base::Errors faults = checkFactors(m_models.factors);
        m_errors.insert(m_errors.end(), faults.begin(), faults.end());
        if (!m_errors.empty()) return std::nullopt;
        for (const Formula& formula : formulas) fit(formula);
        if (!m_errors.empty()) return std::nullopt;
        return std::move(m_models);
    }

private:
    void refuse(std::string where, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
    }

    bool isResponse(const std::string& name) const { return holds(m_request.responses, name); }

    void takeFactors()
    {
        for (const std::string& response : m_request.responses)
            if (!m_sheet.find(response)) {
                const std::string meant = base::nearest(response, m_sheet.names());
                refuse("responses/" + response,
                       meant.empty()
                           ? say(CORE_TR("core", "There is no column “{1}”; there are {2}."), response,
                                 base::join(m_sheet.names(), ", "))
                           : say(CORE_TR("core", "There is no column “{1}”. Did you mean “{2}”?"), response, meant));
            }
        m_models.factors = m_request.factors.empty() ? m_sheet.factors : m_request.factors;
        for (Factor& factor : m_models.factors) {
            const Column* column = m_sheet.find(factor.name);
            if (!column)
                refuse("factors/" + factor.name, say(CORE_TR("core", "There is no column “{1}”; there are {2}."),
                                                     factor.name, base::join(m_sheet.names(), ", ")));
            else if (factor.unit.empty())
                factor.unit = column->unit;
        }
        if (!m_models.factors.empty()) return;
        for (const Column& column : m_sheet.columns)
            if (!isResponse(column.name) && !holds(ownColumns, column.name) && column.name != blockColumn &&
                !holds(m_request.ignored, column.name))
                m_models.factors.push_back(factorOf(column));
    }

    std::string formulaFor(const std::string& response) const
    {
        std::string found = "quadratic";
        for (const std::string& model : m_request.models) {
            const std::size_t tilde = model.find('~');
            if (tilde == std::string::npos)
                found = model;
            else if (const std::string left(base::trimmed(std::string_view(model).substr(0, tilde)));
                     left.empty() || left == response || left == quotedName(response))
                found = model.substr(tilde + 1);
        }
        const std::optional<ModelKind> kind = modelKind(base::trimmed(found));
        if (!kind) return quotedName(response) + " ~ " + found;
        std::vector<std::string> numeric, categorical;
        for (const Factor& factor : m_models.factors)
            (factor.categorical() ? categorical : numeric).push_back(factor.name);
        const bool blocked = m_sheet.find(blockColumn) && !knows(m_models.factors, blockColumn) &&
                             !holds(m_request.ignored, blockColumn) && m_sheet.find(blockColumn)->text &&
                             m_sheet.find(blockColumn)->levels.size() > 1;
        return standardFormula(*kind, response, numeric, categorical, blocked ? blockColumn : std::string());
    }

    // A formula may name columns that nobody stated as factors.
    void takeFactorsOf(const Formula& formula)
    {
        for (const std::string& name : formula.columns()) {
            const Column* column = m_sheet.find(name);
            if (column && !knows(m_models.factors, name) && !(name == blockColumn && column->text))
                m_models.factors.push_back(factorOf(*column));
        }
    }

    void fit(const Formula& formula)
    {
        const std::optional<ModelMatrix> matrix =
            makeModelMatrix(m_sheet, formula, m_models.factors, m_errors, m_notices);
        if (!matrix) return;
        const std::size_t before = m_errors.size();
        std::optional<LinearFit> fitted = fitLinear(*matrix, {}, m_errors);
        for (std::size_t i = before; i < m_errors.size(); ++i)
            m_errors[i].where = "responses/" + formula.response.name + "/" + m_errors[i].where;
        if (!fitted) return;
        base::Result<FittedResponse> response = responseOf(*fitted, m_models.factors);
        if (!response) {
            m_errors.push_back(response.error());
            return;
        }
        if (const Column* column = m_sheet.find(response->name)) response->unit = column->unit;
        for (base::Notice notice : fitted->notices) {
            notice.where = "responses/" + response->name + "/" + notice.where;
            m_notices.push_back(std::move(notice));
        }
        m_models.fits.push_back(std::move(*fitted));
        m_models.responses.push_back(std::move(*response));
    }

    const Sheet& m_sheet;
    const ModelRequest& m_request;
    base::Errors& m_errors;
    base::Notices& m_notices;
    ResponseModels m_models;
};

// Where an input of the model gets its value from.
struct Source {
    int factor = -1;              // -1: averaged over its levels
    std::vector<int> levels = {}; // of the model, per level of the factor
};

} // namespace

std::optional<ResponseModels> fitResponses(const Sheet& sheet, const ModelRequest& request, base::Errors& errors,
                                           base::Notices& notices)
{
    return Modelling(sheet, request, errors, notices).run();
}

base::Result<FittedResponse> responseOf(const LinearFit& fit, const Factors& factors)
{
    const Model& model = fit.model;
    std::vector<Source> sources(model.inputs.size());
    std::vector<std::vector<double>> corners{std::vector<double>(model.inputs.size(), 0.0)};
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const ModelInput& input = model.inputs[i];
        const auto factor =
            std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == input.name; });
        if (factor == factors.end()) {
            std::vector<std::vector<double>> more;
            for (const std::vector<double>& corner : corners)
                for (std::size_t level = 0; level < std::max<std::size_t>(1, input.levels.size()); ++level) {
                    more.push_back(corner);
                    more.back()[i] = double(level);
                }
            corners = std::move(more);
            continue;
        }
        sources[i].factor = int(factor - factors.begin());
        for (const std::string& level : factor->levels) {
            const auto place = std::find(input.levels.begin(), input.levels.end(), level);
            if (place == input.levels.end())
                return base::Error{base::Code::Input, "factors/" + factor->name,
                                   say(CORE_TR("core", "No run has the level “{1}” of “{2}”. Leave the level out, or "
                                                       "add runs at it."),
                                       level, factor->name)};
            sources[i].levels.push_back(int(place - input.levels.begin()));
        }
    }
    FittedResponse response;
    response.name = model.formula.response.name;
    response.expand = [model, sources, corners](std::span<const double> point, std::span<double> row) {
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
    return response;
}

} // namespace titer::studies
