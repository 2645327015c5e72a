#include "core/studies/designs/verification.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;

namespace {

constexpr double rankTolerance = 1e-9; // share of a column's length that must be left

std::string whole(int number)
{
    return std::to_string(number);
}

} // namespace

Estimability estimability(const Eigen::MatrixXd& matrix)
{
    Estimability found{.parameters = int(matrix.cols())};
    Eigen::MatrixXd basis(matrix.rows(), std::min(matrix.rows(), matrix.cols()));
    for (Eigen::Index c = 0; c < matrix.cols(); ++c) {
        Eigen::VectorXd rest = matrix.col(c);
        const double length = rest.norm();
        const auto earlier = basis.leftCols(found.rank);
        // Twice is enough (Kahan and Parlett).
        for (int pass = 0; pass < 2; ++pass) rest -= earlier * (earlier.transpose() * rest).eval();
        const double left = rest.norm();
        if (found.rank == basis.cols() || !(left > rankTolerance * length)) {
            found.aliased.push_back(int(c));
            continue;
        }
        basis.col(found.rank++) = rest / left;
        found.logDeterminant += 2.0 * std::log(left);
    }
    return found;
}

Eigen::MatrixXd blockedModelMatrix(const Design& design)
{
    const Eigen::MatrixXd model = modelMatrix(design);
    if (design.blocks.empty()) return model;
    const int blocks = *std::max_element(design.blocks.begin(), design.blocks.end());
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(model.rows(), model.cols() + blocks - 1);
    matrix.leftCols(model.cols()) = model;
    for (Eigen::Index r = 0; r < model.rows(); ++r)
        if (const int block = design.blocks[std::size_t(r)]; block == 1)
            matrix.row(r).tail(blocks - 1).setConstant(-1.0);
        else
            matrix(r, model.cols() + block - 2) = 1.0;
    return matrix;
}

int repeatedRuns(const Design& design)
{
    std::set<std::vector<double>> seen;
    for (int r = 0; r < design.runs(); ++r) {
        std::vector<double> key;
        if (!design.blocks.empty()) key.push_back(design.blocks[std::size_t(r)]);
        for (Eigen::Index c = 0; c < design.coded.cols(); ++c)
            key.push_back(std::round(design.coded(r, c) * 1e9)); // settings that differ by rounding are the same
        seen.insert(std::move(key));
    }
    return design.runs() - int(seen.size());
}

double maxMainEffectCorrelation(const Design& design)
{
    const Terms terms = linearTerms(design.factors);
    const Eigen::MatrixXd matrix = modelMatrix(design.coded, terms, design.factors);
    std::vector<int> owner;
    for (std::size_t t = 1; t < terms.size(); ++t)
        owner.insert(owner.end(), std::size_t(columnCount(terms[t], design.factors)), int(t));
    Eigen::MatrixXd centred = matrix.rightCols(matrix.cols() - 1);
    centred.rowwise() -= centred.colwise().mean().eval();
    double largest = 0.0;
    for (Eigen::Index a = 0; a < centred.cols(); ++a)
        for (Eigen::Index b = a + 1; b < centred.cols(); ++b) {
            const double lengths = centred.col(a).norm() * centred.col(b).norm();
            if (owner[std::size_t(a)] == owner[std::size_t(b)] || !(lengths > 0.0)) continue;
            largest = std::max(largest, std::abs(centred.col(a).dot(centred.col(b))) / lengths);
        }
    return largest < 1e-12 ? 0.0 : largest;
}

Property mainEffectOrthogonality(const Design& design)
{
    const double largest = maxMainEffectCorrelation(design);
    return {.key = "main_effect_correlation",
            .value = largest,
            .statement = largest == 0.0 ? say(CORE_TR("core", "Main effects are orthogonal to each other"))
                                        : say(CORE_TR("core", "Maximum correlation between main effects: {1}"),
                                              base::writeShort(largest)),
            .definition = say(CORE_TR("core", "Maximum absolute correlation, over all runs, between the centred "
                                              "coded columns of two different factors; 0 means orthogonal."))};
}

namespace {

Property dEfficiency(const Design& design, const Estimability& found)
{
    const double efficiency = 100.0 * std::exp(found.logDeterminant / double(found.parameters)) / double(design.runs());
    const bool mixture = std::any_of(design.factors.begin(), design.factors.end(),
                                     [](const Factor& factor) { return factor.kind == Factor::Kind::Mixture; });
    return {.key = "d_efficiency",
            .value = efficiency,
            .statement = say(CORE_TR("core", "D-efficiency {1} %"), base::writeShort(efficiency, 6)),
            .definition =
                mixture
                    ? say(CORE_TR("core", "100 |X'X|^(1/p) / n with the model in fractions from 0 to 1, p parameters "
                                          "and n runs; mixtures stay far below 100 %."))
                    : say(CORE_TR("core", "100 |X'X|^(1/p) / n with the model in coded units (low = -1, high = +1), "
                                          "p parameters and n runs; 100 % is an orthogonal two-level design."))};
}

} // namespace

std::vector<Property> commonProperties(const Design& design)
{
    std::vector<Property> properties;
    const int runs = design.runs(), repeated = repeatedRuns(design);
    properties.push_back(
        {.key = "runs",
         .value = runs,
         .statement = say(CORE_TR("core", "{1} runs at {2} different settings"), whole(runs), whole(runs - repeated)),
         .definition = say(CORE_TR("core", "Rows of the run sheet, and distinct rows (in a block or in a factor)."))});
    if (design.model.empty()) return properties;
    const Estimability found = estimability(modelMatrix(design));
    const int blocks = design.blocks.empty() ? 0 : *std::max_element(design.blocks.begin(), design.blocks.end()) - 1;
    const int left = std::max(0, runs - found.rank - blocks);
    const int pure = std::min(left, repeated);
    properties.push_back(
        {.key = "residual_degrees_of_freedom",
         .value = left,
         .statement = say(CORE_TR("core", "Parameters: {1}; degrees of freedom left: {2}, {3} for lack of fit and {4} "
                                          "for pure error"),
                          whole(found.parameters + blocks), whole(left), whole(left - pure), whole(pure)),
         .definition =
             say(CORE_TR("core", "Runs minus parameters of the model (and blocks minus one); pure error comes from "
                                 "repeated settings within a block."))});
    if (found.rank == found.parameters) properties.push_back(dEfficiency(design, found));
    return properties;
}

} // namespace titer::studies
