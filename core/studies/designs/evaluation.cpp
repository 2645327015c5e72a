// Criteria as in Goos and Jones 2011, Optimal Design of Experiments; whole plots by generalised least squares.
#include "core/studies/designs/evaluation.h"

#include "core/base/text.h"
#include "core/studies/designs/prediction_variance.h"
#include "core/studies/designs/verification.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

int max(const std::vector<int>& numbers)
{
    return numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
}

// Effect coding, as for a categorical factor.
Eigen::MatrixXd blockColumns(const Design& design)
{
    Eigen::MatrixXd columns = Eigen::MatrixXd::Zero(design.runs(), std::max(0, max(design.blocks) - 1));
    for (Index r = 0; r < columns.rows() && columns.cols() > 0; ++r)
        if (const int block = design.blocks[std::size_t(r)]; block == 1)
            columns.row(r).setConstant(-1.0);
        else
            columns(r, block - 2) = 1.0;
    return columns;
}

// V = I + ratio J within each whole plot has V^-1/2 = I - (1 - (1 + m ratio)^-1/2) / m J, m its runs and J all ones.
void whiten(Eigen::MatrixXd& x, const std::vector<int>& wholePlots, double ratio)
{
    for (int plot = 1; plot <= max(wholePlots); ++plot) {
        std::vector<Index> runs;
        for (Index r = 0; r < x.rows(); ++r)
            if (wholePlots[std::size_t(r)] == plot) runs.push_back(r);
        if (runs.empty()) continue;
        const double size = double(runs.size());
        const Eigen::RowVectorXd sum = x(runs, Eigen::all).colwise().sum();
        for (const Index r : runs) x.row(r) -= (1.0 - 1.0 / std::sqrt(1.0 + size * ratio)) / size * sum;
    }
}

Index interceptOf(const Terms& terms, const Factors& factors)
{
    Index column = 0;
    for (const Term& term : terms) {
        if (term.intercept()) return column;
        column += columnCount(term, factors);
    }
    return -1;
}

Eigen::MatrixXd correlationsOf(Eigen::MatrixXd columns)
{
    columns.rowwise() -= columns.colwise().mean().eval();
    for (Index c = 0; c < columns.cols(); ++c)
        if (const double norm = columns.col(c).norm(); norm > 1e-9) columns.col(c) /= norm;
    return crossProduct(columns);
}

struct NamedColumns {
    Eigen::MatrixXd matrix;
    std::vector<std::string> names;
};

NamedColumns withoutIntercept(const Design& design, Terms terms)
{
    std::erase_if(terms, [](const Term& term) { return term.intercept(); });
    return {modelMatrix(design.coded, terms, design.factors), columnNames(terms, design.factors)};
}

} // namespace

Eigen::MatrixXd informationColumns(const Design& design, const Terms& terms, double wholePlotRatio)
{
    const Eigen::MatrixXd own = modelMatrix(design.coded, terms, design.factors), blocks = blockColumns(design);
    Eigen::MatrixXd x(own.rows(), own.cols() + blocks.cols());
    x << own, blocks;
    if (!design.wholePlots.empty()) whiten(x, design.wholePlots, wholePlotRatio);
    return x;
}

base::Error badRatio()
{
    return {base::Code::Input, "whole_plot_ratio",
            say(CORE_TR("core", "The variance between whole plots must be a number of 0 or more, relative to that of a "
                                "run, such as 1."))};
}

base::Result<Eigen::MatrixXd> inverseInformation(const Design& design, const Terms& terms,
                                                 const Eigen::MatrixXd& columns)
{
    const Estimability found = estimability(columns);
    if (terms.empty())
        return base::Error{base::Code::Input, "design/model",
                           say(CORE_TR("core", "There is no model to evaluate the design with. Name one, such as "
                                               "linear."))};
    if (!found.aliased.empty()) {
        const std::vector<std::string> names = columnNames(terms, design.factors);
        const std::size_t column = std::size_t(found.aliased.front());
        return base::Error{
            base::Code::Input, "design/model",
            say(CORE_TR("core", "“{1}” is aliased with the terms before it, with {2} parameters and {3} runs. "
                                "Remove it from the model, or add runs."),
                column < names.size() ? names[column] : "block", std::to_string(columns.cols()),
                std::to_string(design.runs()))};
    }
    return Qr(columns).inverseInformation();
}

namespace {

Eigen::VectorXd inflation(const Eigen::MatrixXd& x, const Eigen::VectorXd& variances, Index intercept)
{
    Eigen::VectorXd vif(variances.size());
    for (Index c = 0; c < vif.size(); ++c) {
        Eigen::VectorXd column = x.col(c);
        if (intercept >= 0) {
            const Eigen::VectorXd one = x.col(intercept);
            column -= one * (one.dot(column) / one.squaredNorm());
        }
        vif(c) = c == intercept ? 0.0 : variances(c) * column.squaredNorm();
    }
    return vif;
}

Eigen::MatrixXd insideBounds(const Design& design, const Region& region)
{
    std::vector<Index> runs;
    for (Index r = 0; r < design.coded.rows(); ++r) {
        bool inside = true;
        for (std::size_t f = 0; f < design.factors.size(); ++f)
            inside = inside &&
                     (design.factors[f].kind != Factor::Kind::Continuous || std::abs(design.coded(r, Index(f))) <= 1.0);
        const std::vector<double> point(design.coded.row(r).begin(), design.coded.row(r).end());
        if (inside && (!region.constrained() || region.contains(point))) runs.push_back(r);
    }
    return design.coded(runs, Eigen::all);
}

std::vector<double> shares(Eigen::VectorXd values)
{
    std::sort(values.begin(), values.end());
    std::vector<double> at;
    for (int i = 0; i <= 20; ++i) at.push_back(values(Index(std::lround(i / 20.0 * double(values.size() - 1)))));
    return at;
}

} // namespace

base::Result<Evaluation> evaluate(const Design& design, const Terms& terms, const EvaluationOptions& options)
{
    if (!(options.wholePlotRatio >= 0.0) || !std::isfinite(options.wholePlotRatio)) return badRatio();
    const Eigen::MatrixXd x = informationColumns(design, terms, options.wholePlotRatio);
    const base::Result<Eigen::MatrixXd> inverse = inverseInformation(design, terms, x);
    if (!inverse) return inverse.error();
    const base::Result<Region> region = Region::read(design.factors, design.constraints);
    if (!region) return region.error();
    Evaluation found;
    found.columns = columnNames(terms, design.factors);
    const Index p = Index(found.columns.size());
    const double n = design.runs();
    found.runs = design.runs();
    found.parameters = int(x.cols());
    found.variances = inverse->diagonal().head(p);
    found.vif = inflation(x, found.variances, interceptOf(terms, design.factors));
    found.leverages = product(x, *inverse).cwiseProduct(x).rowwise().sum();
    const NamedColumns named = withoutIntercept(design, terms);
    found.correlations = correlationsOf(named.matrix);
    found.correlated = named.names;

    const Eigen::MatrixXd own = inverse->topLeftCorner(p, p);
    const Eigen::MatrixXd points = spacePoints(*region, std::max(100, options.samples), options.seed);
    found.spaceVariance = shares(predictionVariance(points, terms, design.factors, own));
    found.meanVariance = own.cwiseProduct(momentMatrix(terms, *region, points)).sum();
    // Axial runs may stand beyond the bounds.
    const Eigen::MatrixXd inside = insideBounds(design, *region);
    Eigen::MatrixXd all(points.rows() + inside.rows(), points.cols());
    all << points, inside;
    found.maxVariance = maxPredictionVariance(all, terms, *region, own);
    found.spaceVariance.back() = found.maxVariance; // all of the space, and not of the points drawn from it
    // Of the model without blocks, as the designs themselves state it.
    found.dEfficiency = 100.0 * std::exp(estimability(x.leftCols(p)).logDeterminant / double(p)) / n;
    found.aEfficiency = 100.0 * double(p) / (n * found.variances.sum());
    found.gEfficiency = 100.0 * double(p) / (n * found.maxVariance);
    found.iEfficiency = 100.0 / (n * found.meanVariance);
    return found;
}

std::vector<Property> evaluationProperties(const Evaluation& evaluation)
{
    const auto percent = [](double value) { return base::writeShort(value, 6); };
    const Index largest = [&] {
        Index at = 0;
        evaluation.vif.maxCoeff(&at);
        return at;
    }();
    return {
        {"d_efficiency", evaluation.dEfficiency,
         say(CORE_TR("core", "D-efficiency {1} %"), percent(evaluation.dEfficiency)),
         say(CORE_TR(
             "core",
             "100 |X'X|^(1/p) / n with the model in coded units (low = -1, high = +1), p parameters and n runs; "
             "100 % is an orthogonal two-level design."))},
        {"a_efficiency", evaluation.aEfficiency,
         say(CORE_TR("core", "A-efficiency {1} %"), percent(evaluation.aEfficiency)),
         say(CORE_TR("core",
                     "100 p / (n trace (X'X)^-1) in coded units: the mean variance of a coefficient, relative to 1 "
                     "/ n."))},
        {"g_efficiency", evaluation.gEfficiency,
         say(CORE_TR("core", "G-efficiency {1} %"), percent(evaluation.gEfficiency)),
         say(CORE_TR("core",
                     "100 p / (n d) with d the maximum prediction variance x'(X'X)^-1 x within the bounds of the "
                     "factors."))},
        {"i_efficiency", evaluation.iEfficiency,
         say(CORE_TR("core", "I-efficiency {1} %"), percent(evaluation.iEfficiency)),
         say(CORE_TR("core",
                     "100 / (n d) with d the mean prediction variance within the bounds of the factors: 100 % is the "
                     "variance of a mean of n runs."))},
        {"average_prediction_variance", evaluation.meanVariance,
         say(CORE_TR("core", "Mean prediction variance {1}"), percent(evaluation.meanVariance)),
         say(CORE_TR("core", "x'(X'X)^-1 x averaged within the bounds of the factors, in units of the error variance; "
                             "I-optimal designs minimise it."))},
        {"max_prediction_variance", evaluation.maxVariance,
         say(CORE_TR("core", "Maximum prediction variance {1}"), percent(evaluation.maxVariance)),
         say(CORE_TR("core", "The maximum x'(X'X)^-1 x found within the bounds of the factors, in units of the error "
                             "variance; from many points, each then improved.")),
         "largest_prediction_variance"},
        {"max_vif", evaluation.vif(largest),
         say(CORE_TR("core", "Maximum variance inflation {1}, of {2}"), percent(evaluation.vif(largest)),
             evaluation.columns[std::size_t(largest)]),
         say(CORE_TR("core", "The variance of a coefficient relative to a column that is correlated only with the "
                             "intercept; 1 is best.")),
         "largest_vif"},
        {"max_leverage", evaluation.leverages.maxCoeff(),
         say(CORE_TR("core", "Maximum leverage {1}"), percent(evaluation.leverages.maxCoeff())),
         say(CORE_TR("core", "The maximum diagonal element of X(X'X)^-1 X'; at 1 a run is fitted whatever its value.")),
         "largest_leverage"},
    };
}

std::vector<CorrelatedPair> correlatedPairs(const Design& design, const Terms& terms, double min)
{
    const NamedColumns named = withoutIntercept(design, terms);
    const Eigen::MatrixXd r = correlationsOf(named.matrix);
    std::vector<CorrelatedPair> pairs;
    for (Index i = 0; i < r.rows(); ++i)
        for (Index j = i + 1; j < r.cols(); ++j)
            if (std::abs(r(i, j)) >= min - 1e-12)
                pairs.push_back({named.names[std::size_t(i)], named.names[std::size_t(j)], r(i, j)});
    std::stable_sort(pairs.begin(), pairs.end(), [](const CorrelatedPair& a, const CorrelatedPair& b) {
        return std::abs(a.correlation) > std::abs(b.correlation) + 1e-12;
    });
    return pairs;
}

} // namespace titer::studies
