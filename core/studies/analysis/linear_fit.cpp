// Fits a linear model: own columns of centred and scaled variables, the solver, and the way back to coded and natural units.
#include "core/studies/analysis/linear_fit.h"

#include "core/base/text.h"
#include "core/studies/analysis/linear_fit_faults.h"
#include "core/studies/models/aliasing.h"
#include "core/studies/models/fit_variables.h"
#include "core/studies/models/model_axes.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/least_squares.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

class Fitter {
public:
    Fitter(const ModelMatrix& matrix, const FitOptions& options, base::Errors& errors)
        : m_matrix(matrix)
        , m_model(matrix.model)
        , m_options(options)
        , m_errors(errors)
        , m_n(matrix.runs())
        , m_p(matrix.columns())
        , m_response(matrix.response)
    {
        for (const double weight : matrix.weights) m_roots.push_back(squareRoot(DoubleDouble(weight)));
        weigh(m_response.data());
    }

    std::optional<LinearFit> run();

private:
    void weigh(DoubleDouble* values) const
    {
        for (std::size_t run = 0; run < m_roots.size(); ++run) values[run] = values[run] * m_roots[run];
    }
    double weight(int run) const { return m_roots.empty() ? 1.0 : m_matrix.weights[std::size_t(run)]; }
    DoubleDouble root(std::size_t run) const { return m_roots.empty() ? DoubleDouble(1.0) : m_roots[run]; }
    double sumOfWeights() const;
    void solve();
    void dropRounding();
    DoubleDoubleMatrix codedTriangle() const;
    std::optional<LinearFit> fitWithout(const std::vector<Alias>& aliases);
    void takeCoefficients();
    void takeVariances();
    void takeRows();
    bool holdsConstant() const;
    void takeSums();
    void takeTests();
    bool large() const { return double(m_n) * m_p * m_p > 2e6; }

    const ModelMatrix& m_matrix;
    const Model& m_model;
    const FitOptions& m_options;
    base::Errors& m_errors;
    int m_n, m_p;
    std::vector<DoubleDouble> m_roots;    // of the weights; empty: all alike
    std::vector<DoubleDouble> m_response; // times these
    FitVariables m_variables;
    AxisChange m_toCoded, m_toNatural;
    DoubleDoubleMatrix m_columns;   // the columns of the fit, weighted, unless the table is large:
    Eigen::MatrixXd m_largeColumns; // then in double
    LeastSquares m_solved;
    DoubleDoubleMatrix m_inverse; // of R, in its order
    LinearFit m_fit;
};

double Fitter::sumOfWeights() const
{
    double sum = 0.0;
    for (int run = 0; run < m_n; ++run) sum += weight(run);
    return sum;
}

void Fitter::solve()
{
    if (large()) {
        m_largeColumns.resize(m_n, m_p);
        std::vector<DoubleDouble> values(static_cast<std::size_t>(m_n));
        for (int c = 0; c < m_p; ++c) {
            fillColumn(m_matrix, m_variables, c, values.data());
            weigh(values.data());
            for (int run = 0; run < m_n; ++run) m_largeColumns(run, c) = values[std::size_t(run)].high;
        }
        m_solved = solveLargeLeastSquares(m_largeColumns, m_response, m_options.aliasTolerance);
        return;
    }
    m_columns = DoubleDoubleMatrix(m_n, m_p);
    for (int c = 0; c < m_p; ++c) {
        fillColumn(m_matrix, m_variables, c, m_columns.column(c));
        weigh(m_columns.column(c));
    }
    m_solved = solveLeastSquares(m_columns, m_response, m_options.aliasTolerance);
    dropRounding();
}

// A coefficient that is 0 comes out as the rounding of the 31st digit.
void Fitter::dropRounding()
{
    constexpr double rounding = 1e-29;
    const double whole = double(squareRoot(dot(m_response.data(), m_response.data(), m_n)));
    for (std::size_t c = 0; c < m_solved.solution.size(); ++c) {
        const DoubleDouble* column = m_columns.column(int(c));
        const double share = std::abs(m_solved.solution[c].high) * double(squareRoot(dot(column, column, m_n)));
        if (share <= rounding * whole) m_solved.solution[c] = DoubleDouble();
    }
}

// R of the coded columns in the order of the model, y last.
DoubleDoubleMatrix Fitter::codedTriangle() const
{
    const DoubleDoubleMatrix& r = m_solved.triangle;
    std::vector<int> place(static_cast<std::size_t>(m_p));
    for (int k = 0; k < m_p; ++k) place[std::size_t(m_solved.order[std::size_t(k)])] = k;
    const AxisChange change = changeAxes(m_model, m_variables.fromCoded);
    DoubleDoubleMatrix coded(r.rows, r.columns);
    for (int c = 0; c < m_p; ++c)
        for (const AxisChange::Share& share : change.shares[std::size_t(c)])
            for (int k = 0; share.column < m_p && k < r.rows; ++k)
                coded(k, c) += share.factor * r(k, place[std::size_t(share.column)]);
    std::copy(r.column(m_p), r.column(m_p) + r.rows, coded.column(m_p));
    triangulate(coded);
    return coded;
}

std::optional<LinearFit> Fitter::fitWithout(const std::vector<Alias>& aliases)
{
    const ModelMatrix kept = withoutAliases(m_matrix, aliases);
    std::optional<LinearFit> fit = Fitter(kept, m_options, m_errors).run();
    if (!fit) return fit;
    for (const Alias& alias : aliases) {
        const std::string& name = m_model.columns[std::size_t(alias.column)].name;
        fit->aliased.push_back(name);
        fit->notices.push_back({"model", say(CORE_TR("core", "“{1}” is omitted: in these runs it is the same as {2}."),
                                             name, alias.equal)});
    }
    return fit;
}

void Fitter::takeCoefficients()
{
    m_toCoded = changeAxes(m_model, m_variables.coded);
    m_toNatural = changeAxes(m_model, m_variables.natural);
    const std::vector<DoubleDouble> coded = m_toCoded.apply(m_solved.solution);
    const std::vector<DoubleDouble> natural = m_toNatural.apply(m_solved.solution);
    for (int c = 0; c < m_p; ++c) {
        const ModelColumn& column = m_model.columns[std::size_t(c)];
        m_fit.coefficients.push_back({.name = column.name,
                                      .term = column.term,
                                      .coded = double(coded[std::size_t(c)]),
                                      .natural = double(natural[std::size_t(c)])});
    }
    for (std::size_t e = 0; e < m_toNatural.extra.size(); ++e)
        m_fit.extraTerms.push_back({m_toNatural.extra[e].name, double(natural[std::size_t(m_p) + e])});
}

// Rows of R^-1 in the order of the model, changed to other axes: its products are the inverse of X'X there.
DoubleDoubleMatrix changedInverse(const DoubleDoubleMatrix& inverse, const std::vector<int>& order,
                                  const AxisChange& change)
{
    const int p = inverse.rows;
    DoubleDoubleMatrix changed(p, p); // by columns: each the shares of one coefficient
    std::vector<int> place(static_cast<std::size_t>(p));
    for (int k = 0; k < p; ++k) place[std::size_t(order[std::size_t(k)])] = k;
    for (int c = 0; c < p; ++c)
        for (const AxisChange::Share& share : change.shares[std::size_t(c)])
            for (int k = place[std::size_t(c)]; share.column < p && k < p; ++k)
                changed(k, share.column) += share.factor * inverse(place[std::size_t(c)], k);
    return changed;
}

void Fitter::takeVariances()
{
    const DoubleDoubleMatrix coded = changedInverse(m_inverse, m_solved.order, m_toCoded);
    m_fit.covariance.resize(m_p, m_p);
    for (int r = 0; r < m_p; ++r)
        for (int c = 0; c <= r; ++c)
            m_fit.covariance(r, c) = m_fit.covariance(c, r) = double(dot(coded.column(r), coded.column(c), m_p));
    if (m_fit.dfResidual == 0) return;
    const DoubleDoubleMatrix natural = changedInverse(m_inverse, m_solved.order, m_toNatural);
    for (int c = 0; c < m_p; ++c) {
        Coefficient& coefficient = m_fit.coefficients[std::size_t(c)];
        coefficient.stdError = m_fit.residualSd * std::sqrt(m_fit.covariance(c, c));
        coefficient.naturalStdError =
            m_fit.residualSd * double(squareRoot(dot(natural.column(c), natural.column(c), m_p)));
    }
}

// Residuals, leverages and what follows from them.
void Fitter::takeRows()
{
    m_fit.residuals.resize(m_n);
    m_fit.fitted.resize(m_n);
    m_fit.leverage.resize(m_n);
    for (int run = 0; run < m_n; ++run) {
        const auto at = std::size_t(run);
        const DoubleDouble residual = m_solved.residuals[at] / root(at);
        m_fit.residuals(run) = double(residual);
        m_fit.fitted(run) = double(m_matrix.response[at] - residual);
    }
    if (large()) {
        Eigen::MatrixXd inverse(m_p, m_p);
        for (int c = 0; c < m_p; ++c)
            for (int k = 0; k < m_p; ++k) inverse(m_solved.order[std::size_t(k)], c) = double(m_inverse(k, c));
        m_fit.leverage = product(m_largeColumns, inverse).rowwise().squaredNorm();
    } else {
        std::vector<DoubleDouble> row(static_cast<std::size_t>(m_p));
        for (int run = 0; run < m_n; ++run) {
            for (int k = 0; k < m_p; ++k) row[std::size_t(k)] = m_columns(run, m_solved.order[std::size_t(k)]);
            DoubleDouble sum;
            for (int c = 0; c < m_p; ++c) {
                const DoubleDouble share = dot(row.data(), m_inverse.column(c), c + 1);
                sum += share * share;
            }
            m_fit.leverage(run) = double(sum);
        }
    }
    DoubleDouble press;
    m_fit.pressKnown = true;
    for (int run = 0; run < m_n; ++run) {
        const double left = 1.0 - m_fit.leverage(run);
        m_fit.pressKnown &= left > 1e-10;
        const DoubleDouble error = m_solved.residuals[std::size_t(run)] / DoubleDouble(left > 1e-10 ? left : 1.0);
        press += error * error;
    }
    m_fit.press = m_fit.pressKnown ? double(press) : 0.0;
}

// Whether a constant is among the model's columns or a combination of them, as where shares sum to 1 or a text column stands
// with all its levels: sums of squares are then about the mean.
bool Fitter::holdsConstant() const
{
    if (m_model.intercept) return true;
    const bool mixture = std::any_of(m_model.inputs.begin(), m_model.inputs.end(),
                                     [](const ModelInput& input) { return input.mixture; });
    // Shares are often written with three digits, 0.333 each.
    const double tolerance = mixture ? 1e-4 : large() ? 1e-12 : 1e-20;
    std::vector<DoubleDouble> sums(static_cast<std::size_t>(m_p));
    for (int k = 0; k < m_p; ++k) {
        const int column = m_solved.order[std::size_t(k)];
        for (int run = 0; run < m_n; ++run)
            sums[std::size_t(k)] +=
                root(std::size_t(run)) * (large() ? DoubleDouble(m_largeColumns(run, column)) : m_columns(run, column));
    }
    const double whole = sumOfWeights();
    DoubleDouble left = whole;
    for (int c = 0; c < m_p; ++c) {
        const DoubleDouble along = dot(sums.data(), m_inverse.column(c), c + 1);
        left -= along * along;
    }
    return left.high < tolerance * whole;
}

void Fitter::takeSums()
{
    const std::vector<DoubleDouble>& y = m_matrix.response;
    m_fit.aboutMean = holdsConstant();
    DoubleDouble mean;
    if (m_fit.aboutMean) {
        DoubleDouble whole;
        for (int run = 0; run < m_n; ++run) {
            mean += y[std::size_t(run)] * DoubleDouble(weight(run));
            whole += DoubleDouble(weight(run));
        }
        mean = mean / whole;
    }
    DoubleDouble tss, squares;
    for (int run = 0; run < m_n; ++run) {
        const DoubleDouble value = y[std::size_t(run)], factor = weight(run);
        tss += factor * (value - mean) * (value - mean);
        squares += factor * value * value;
    }
    // What is left of an exact fit is the rounding of 106 bits.
    constexpr double exact = 1e-50;
    if (m_solved.rss.high <= exact * squares.high) m_solved.rss = {};
    m_fit.rss = double(m_solved.rss);
    m_fit.tss = double(tss);
    m_fit.dfModel = m_p - (m_fit.aboutMean ? 1 : 0);
    m_fit.dfResidual = m_n - m_p;
    const DoubleDouble explained = tss - m_solved.rss;
    m_fit.r2 = double(explained / tss);
    if (m_fit.dfResidual == 0) return;
    const DoubleDouble variance = m_solved.rss / DoubleDouble(double(m_fit.dfResidual));
    m_fit.residualSd = double(squareRoot(variance));
    const double dfTotal = m_n - (m_fit.aboutMean ? 1 : 0);
    m_fit.r2Adjusted = double(DoubleDouble(1.0) - variance * DoubleDouble(dfTotal) / tss);
    if (m_fit.dfModel == 0 || m_solved.rss.high == 0.0) return;
    m_fit.f = double(explained / DoubleDouble(double(m_fit.dfModel)) / variance);
    m_fit.p = fUpper(*m_fit.f, m_fit.dfModel, m_fit.dfResidual);
}

void Fitter::takeTests()
{
    m_fit.r2Predicted = m_fit.pressKnown ? 1.0 - m_fit.press / m_fit.tss : 0.0;
    for (int c = 0; c < m_p; ++c) {
        Coefficient& coefficient = m_fit.coefficients[std::size_t(c)];
        if (coefficient.stdError && *coefficient.stdError > 0.0) {
            coefficient.t = coefficient.coded / *coefficient.stdError;
            coefficient.p = tTwoSided(*coefficient.t, m_fit.dfResidual);
        }
        if (coefficient.term < 0) continue;
        const auto column = m_matrix.x.col(c).array();
        if (m_fit.weights.size() == 0) {
            const double mean = m_model.intercept ? column.mean() : 0.0;
            coefficient.vif = m_fit.covariance(c, c) * (column - mean).square().sum();
        } else {
            const auto weights = m_fit.weights.array();
            const double mean = m_model.intercept ? (weights * column).sum() / weights.sum() : 0.0;
            coefficient.vif = m_fit.covariance(c, c) * (weights * (column - mean).square()).sum();
        }
    }
    constexpr double rounding = 1e-26; // of doubles, squared, with digits to spare
    if (m_fit.dfResidual == 0)
        m_fit.notices.push_back(
            {"model", say(CORE_TR("core", "The model has as many coefficients as runs: it fits every value exactly, "
                                          "and the error cannot be estimated. Remove terms, or add runs."))});
    else if (m_fit.rss <= rounding * m_fit.tss)
        m_fit.notices.push_back(
            {"model", say(CORE_TR("core", "The model fits every value to the last digits, so errors and tests are "
                                          "meaningless. Check whether the response was computed."))});
}

std::optional<LinearFit> Fitter::run()
{
    if (const std::optional<base::Error> fault = faultOf(m_matrix)) {
        m_errors.push_back(*fault);
        return std::nullopt;
    }
    m_variables = chooseVariables(m_matrix);
    solve();
    const DoubleDoubleMatrix triangle = codedTriangle();
    if (m_solved.rank < m_p) {
        const std::vector<Alias> aliases = findAliases(triangle, m_model, m_options.aliasTolerance);
        if (m_options.dropAliased && !aliases.empty()) return fitWithout(aliases);
        const base::Errors faults = aliases.empty() ? base::Errors{nearlyDependent(m_solved.rank, m_p)}
                                                    : aliasFaults(aliases, m_matrix, m_options.aliasTolerance);
        m_errors.insert(m_errors.end(), faults.begin(), faults.end());
        return std::nullopt;
    }
    m_fit.model = m_model;
    m_fit.rows = m_matrix.rows;
    m_fit.x = m_matrix.x;
    m_fit.y = m_matrix.y;
    m_fit.weights = Eigen::Map<const Eigen::VectorXd>(m_matrix.weights.data(), Eigen::Index(m_matrix.weights.size()));
    m_fit.condition = m_solved.condition;
    m_fit.triangle = triangle.values;
    m_inverse = invertTriangle(m_solved.triangle, m_p);
    takeCoefficients();
    takeSums();
    takeVariances();
    takeRows();
    takeTests();
    if (!m_fit.finite()) {
        m_errors.push_back(
            {base::Code::Input, "model",
             say(CORE_TR("core", "The numbers of the fit exceed the computable range. Give the columns in units in "
                                 "which their values are closer to 1."))});
        return std::nullopt;
    }
    return std::move(m_fit);
}

} // namespace

std::optional<LinearFit> fitLinear(const ModelMatrix& matrix, const FitOptions& options, base::Errors& errors)
{
    return Fitter(matrix, options, errors).run();
}

} // namespace titer::studies
