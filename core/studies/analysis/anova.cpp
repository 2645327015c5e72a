#include "core/studies/analysis/anova.h"

#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <numeric>

namespace titer::studies {

namespace {

// Whether the variables of `whole` hold all of `part` and more.
bool contains(const FormulaTerm& whole, const FormulaTerm& part)
{
    return whole.variables.size() > part.variables.size() &&
           std::includes(whole.variables.begin(), whole.variables.end(), part.variables.begin(), part.variables.end());
}

// A factor that stands in the term with all its levels, because the term's margin is not in the model.
bool fullyCoded(const Model& model, const ModelTerm& term, std::size_t input)
{
    for (int i = term.first; i < term.first + term.count; ++i)
        if (model.columns[std::size_t(i)].levels[input] == 0) return true;
    return false;
}

double sequentialSum(const std::vector<double>& squares, const ModelTerm& term)
{
    return std::accumulate(squares.begin() + term.first, squares.begin() + term.first + term.count, 0.0);
}

double marginalSum(const LinearFit& fit, std::size_t term)
{
    const Model& model = fit.model;
    std::vector<int> with, without;
    if (model.intercept) with.push_back(0);
    without = with;
    for (std::size_t i = 0; i < model.terms.size(); ++i) {
        if (contains(model.formula.terms[i], model.formula.terms[term])) continue;
        for (int column = model.terms[i].first; column < model.terms[i].first + model.terms[i].count; ++column) {
            with.push_back(column);
            if (i != term) without.push_back(column);
        }
    }
    return std::max(0.0, fit.rssOf(without) - fit.rssOf(with));
}

// The sum of squares that the contrasts of the coefficients take, given all else.
double contrastSum(const LinearFit& fit, const Eigen::MatrixXd& contrasts)
{
    Eigen::VectorXd coefficients(Eigen::Index(fit.coefficients.size()));
    for (Eigen::Index i = 0; i < coefficients.size(); ++i) coefficients[i] = fit.coefficients[std::size_t(i)].coded;
    const Eigen::VectorXd values = contrasts * coefficients;
    const Eigen::MatrixXd spread = sandwich(contrasts, fit.covariance);
    return values.dot(RankedQr(spread).solve(values));
}

// The terms that are one share of a mixture each, where the model holds the mean by them and not by an intercept.
std::vector<int> shareTerms(const LinearFit& fit)
{
    std::vector<int> shares;
    const Model& model = fit.model;
    if (model.intercept || !fit.aboutMean) return shares;
    for (std::size_t i = 0; i < model.terms.size(); ++i) {
        const ModelTerm& term = model.terms[i];
        const std::vector<int>& variables = model.formula.terms[i].variables;
        if (term.count == 1 && variables.size() == 1 &&
            model.formula.variables[std::size_t(variables[0])].plainColumn() &&
            model.inputs[std::size_t(term.inputs[0])].mixture)
            shares.push_back(int(i));
    }
    if (shares.size() < 2) shares.clear();
    return shares;
}

double mixtureSum(const LinearFit& fit, const std::vector<int>& shares, AnovaType type)
{
    const std::vector<ModelTerm>& terms = fit.model.terms;
    if (type == AnovaType::Sequential) {
        std::vector<int> columns;
        for (const int share : shares) columns.push_back(terms[std::size_t(share)].first);
        return std::max(0.0, fit.tss - fit.rssOf(columns));
    }
    Eigen::MatrixXd contrasts =
        Eigen::MatrixXd::Zero(Eigen::Index(shares.size()) - 1, Eigen::Index(fit.coefficients.size()));
    for (Eigen::Index i = 0; i < contrasts.rows(); ++i) {
        contrasts(i, terms[std::size_t(shares[0])].first) = -1.0;
        contrasts(i, terms[std::size_t(shares[std::size_t(i) + 1])].first) = 1.0;
    }
    return contrastSum(fit, contrasts);
}

AnovaRow row(std::string source, int df, double sum)
{
    AnovaRow row{.source = std::move(source), .df = df, .sumOfSquares = sum};
    if (df > 0) row.meanSquare = sum / df;
    return row;
}

} // namespace

void evaluate(AnovaRow& row, double errorMeanSquare, int errorDf)
{
    if (!row.meanSquare || errorDf <= 0 || !(errorMeanSquare > 0.0)) return;
    row.f = *row.meanSquare / errorMeanSquare;
    row.p = fUpper(*row.f, row.df, errorDf);
}

// The columns of treatment contrasts hold what a level differs from the first. The part of a term over its own factors, averaged
// over the levels of all other factors, is linear in their coefficients: a factor of the term gives (1 at its level) - 1/L, any other
// factor 1/L.
Eigen::MatrixXd partialContrasts(const Model& model, const ModelTerm& term)
{
    Eigen::MatrixXd contrasts = Eigen::MatrixXd::Zero(term.count, Eigen::Index(model.columns.size()));
    const std::size_t inputs = model.inputs.size();
    std::vector<bool> full(inputs);
    for (std::size_t input = 0; input < inputs; ++input) full[input] = fullyCoded(model, term, input);
    for (int i = 0; i < term.count; ++i) {
        const ModelColumn& own = model.columns[std::size_t(term.first + i)];
        for (std::size_t j = 0; j < model.columns.size(); ++j) {
            const ModelColumn& other = model.columns[j];
            if (other.powers != own.powers) continue;
            double weight = 1.0;
            for (std::size_t input = 0; input < inputs && weight != 0.0; ++input) {
                const double share =
                    model.inputs[input].categorical() ? 1.0 / double(model.inputs[input].levels.size()) : 0.0;
                const bool same = other.levels[input] == own.levels[input];
                if (own.levels[input] < 0)
                    weight *= other.levels[input] < 0 ? 1.0 : share;
                else if (other.levels[input] < 0)
                    weight = 0.0;
                else
                    weight *= (same ? 1.0 : 0.0) - (full[input] ? 0.0 : share);
            }
            contrasts(i, Eigen::Index(j)) = weight;
        }
    }
    return contrasts;
}

Anova analyseVariance(const LinearFit& fit, AnovaType type)
{
    Anova anova{.type = type};
    const double error = fit.dfResidual > 0 ? fit.rss / fit.dfResidual : 0.0;
    const std::vector<double> squares = type == AnovaType::Sequential ? fit.sequentialSquares() : std::vector<double>();
    const std::vector<int> shares = shareTerms(fit);
    if (!shares.empty()) {
        anova.terms.push_back(row("Linear mixture", int(shares.size()) - 1, mixtureSum(fit, shares, type)));
        evaluate(anova.terms.back(), error, fit.dfResidual);
    }
    for (std::size_t i = 0; i < fit.model.terms.size(); ++i) {
        const ModelTerm& term = fit.model.terms[i];
        if (term.count == 0 || std::find(shares.begin(), shares.end(), int(i)) != shares.end()) continue;
        const double sum = type == AnovaType::Sequential ? sequentialSum(squares, term)
                           : type == AnovaType::Marginal ? marginalSum(fit, i)
                                                         : contrastSum(fit, partialContrasts(fit.model, term));
        anova.terms.push_back(row(term.name, term.count, sum));
        evaluate(anova.terms.back(), error, fit.dfResidual);
    }
    anova.model = row("Model", fit.dfModel, fit.tss - fit.rss);
    evaluate(anova.model, error, fit.dfResidual);
    anova.residual = row("Residual", fit.dfResidual, fit.rss);
    anova.total = row("Total", fit.dfModel + fit.dfResidual, fit.tss);
    anova.total.meanSquare.reset();
    return anova;
}

} // namespace titer::studies
