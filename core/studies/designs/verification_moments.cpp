// Moments of a response surface design, from its matrix.
#include "core/studies/designs/verification.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr double momentTolerance = 1e-9; // on means of products of coded values, which are about 1

bool isNear(double a, double b)
{
    return std::abs(a - b) <= momentTolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

bool blocksAreOrthogonal(const Design& design)
{
    const Eigen::MatrixXd matrix = modelMatrix(design);
    const Eigen::RowVectorXd all = matrix.colwise().mean();
    const int blocks = design.blocks.empty() ? 0 : *std::max_element(design.blocks.begin(), design.blocks.end());
    for (int block = 1; block <= blocks; ++block) {
        Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(matrix.cols());
        int count = 0;
        for (int r = 0; r < design.runs(); ++r)
            if (design.blocks[std::size_t(r)] == block) {
                sum += matrix.row(r);
                ++count;
            }
        for (Eigen::Index c = 0; c < matrix.cols(); ++c)
            if (count == 0 || !isNear(sum(c) / count, all(c))) return false;
    }
    return true;
}

Property blockOrthogonality(const Design& design)
{
    const bool orthogonal = blocksAreOrthogonal(design);
    const std::string blocks = std::to_string(*std::max_element(design.blocks.begin(), design.blocks.end()));
    return {.key = "blocks_orthogonal",
            .value = orthogonal,
            .statement = orthogonal ? say(CORE_TR("core", "{1} blocks, orthogonal to the model"), blocks)
                                    : say(CORE_TR("core", "{1} blocks, not orthogonal to the model"), blocks),
            .definition =
                say(CORE_TR("core", "Orthogonal: each column of the model has the same mean in every block, so "
                                    "differences between blocks do not bias any coefficient."))};
}

bool isRotatable(const Design& design)
{
    const Eigen::ArrayXXd x = design.coded.array();
    const Eigen::Index k = x.cols();
    const double square = x.col(0).square().mean(), fourth = x.col(0).square().square().mean() / 3.0;
    // Every moment up to order 4: 0 if a factor stands in it an odd number of times, else as of a sphere.
    for (Eigen::Index a = 0; a < k; ++a) {
        if (!isNear(x.col(a).mean(), 0.0)) return false;
        for (Eigen::Index b = a; b < k; ++b) {
            const Eigen::ArrayXd two = x.col(a) * x.col(b);
            if (!isNear(two.mean(), a == b ? square : 0.0)) return false;
            for (Eigen::Index c = b; c < k; ++c) {
                const Eigen::ArrayXd three = two * x.col(c);
                if (!isNear(three.mean(), 0.0)) return false;
                for (Eigen::Index d = c; d < k; ++d) {
                    const double expected = a == b && c == d ? (b == c ? 3.0 : 1.0) * fourth : 0.0;
                    if (!isNear((three * x.col(d)).mean(), expected)) return false;
                }
            }
        }
    }
    return true;
}

Property rotatability(const Design& design)
{
    const bool rotatable = isRotatable(design);
    return {.key = "rotatable",
            .value = rotatable,
            .statement = rotatable ? say(CORE_TR("core", "Rotatable")) : say(CORE_TR("core", "Not rotatable")),
            .definition =
                say(CORE_TR("core", "Rotatable: moments up to order 4 are those of a sphere, so the variance of a "
                                    "prediction depends only on the distance from the centre."))};
}

bool squaresAreOrthogonal(const Design& design)
{
    Eigen::MatrixXd matrix = modelMatrix(design.coded, quadraticTerms(design.factors), design.factors);
    matrix.rowwise() -= matrix.colwise().mean().eval();
    const Eigen::MatrixXd products = crossProduct(matrix) / double(design.runs());
    for (Eigen::Index a = 0; a < products.rows(); ++a)
        for (Eigen::Index b = 0; b < a; ++b)
            if (!isNear(products(a, b), 0.0)) return false;
    return true;
}

} // namespace titer::studies
