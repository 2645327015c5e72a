#include "core/mvda/permutation_test.h"

#include "core/mvda/projection.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using Eigen::Index;

namespace {

// Over the rows where both are there.
double correlationOf(const VectorXd& a, const VectorXd& b)
{
    const auto both = (a + b).array().isNaN() == false;
    const double count = double(both.count());
    const double meanA = both.select(a, 0.0).sum() / count, meanB = both.select(b, 0.0).sum() / count;
    const VectorXd fromA = both.select(a.array() - meanA, 0.0), fromB = both.select(b.array() - meanB, 0.0);
    const double lengths = fromA.norm() * fromB.norm();
    return lengths > 0.0 ? fromA.dot(fromB) / lengths : 0.0;
}

double likenessOf(const MatrixXd& a, const MatrixXd& b)
{
    double sum = 0.0;
    for (Index k = 0; k < a.cols(); ++k) sum += std::abs(correlationOf(a.col(k), b.col(k)));
    return sum / double(a.cols());
}

// Where the line of least squares meets 0.
double interceptOf(const std::vector<double>& at, const std::vector<double>& values, double whole)
{
    const double count = double(at.size() + 1);
    double meanAt = 1.0 / count, mean = whole / count;
    for (std::size_t i = 0; i < at.size(); ++i) {
        meanAt += at[i] / count;
        mean += values[i] / count;
    }
    double products = (1.0 - meanAt) * (whole - mean), squares = (1.0 - meanAt) * (1.0 - meanAt);
    for (std::size_t i = 0; i < at.size(); ++i) {
        products += (at[i] - meanAt) * (values[i] - mean);
        squares += (at[i] - meanAt) * (at[i] - meanAt);
    }
    return squares > 0.0 ? mean - products / squares * meanAt : mean;
}

base::Result<double> explainedOf(const MatrixXd& x, const MatrixXd& y, Scale scale, int components)
{
    const MatrixXd scaled = scalingOf(y, scale).applied(y);
    const base::Result<Latent> latent = latentOf(Method::Pls, scalingOf(x, scale).applied(x), scaled, components);
    if (!latent) return latent.error();
    const auto known = [](const MatrixXd& cells) {
        return cells.array().isNaN().select(0.0, cells.array().square()).sum();
    };
    return 1.0 - known(scaled - latent->scores * latent->responses.transpose()) / known(scaled);
}

} // namespace

base::Result<PermutationTest> permutationTest(const MatrixXd& x, const MatrixXd& y, Scale scale, int components,
                                              const Folds& folds, int count, std::uint64_t seed, std::stop_token stop,
                                              const ValidationOptions& options,
                                              const std::function<void(double)>& progress)
{
    Preprocessing chain = options.preprocessing;
    const base::Result<MatrixXd> rows = fitted(chain, x);
    if (!rows) return rows.error();
    PermutationTest test{.seed = seed};
    base::Random random(seed, "mvda/permutations");
    for (int i = -1; i < count; ++i) {
        const MatrixXd own = i < 0 ? y : MatrixXd(y(drawnOrder(random, int(y.rows())), Eigen::all));
        const base::Result<double> r2y = explainedOf(*rows, own, scale, components);
        if (!r2y) return r2y.error();
        const base::Result<CrossValidation> validation = crossValidate(
            x, own, scale, components, folds, stop, {.fewest = false, .preprocessing = options.preprocessing});
        if (!validation) return validation.error();
        if (progress) progress(double(i + 2) / double(count + 1));
        const double q2 = validation->q2.back();
        if (i < 0) {
            test.r2y = *r2y;
            test.q2 = q2;
            continue;
        }
        test.correlations.push_back(likenessOf(y, own));
        test.r2ys.push_back(*r2y);
        test.q2s.push_back(q2);
    }
    test.r2yIntercept = interceptOf(test.correlations, test.r2ys, test.r2y);
    test.q2Intercept = interceptOf(test.correlations, test.q2s, test.q2);
    const auto asHigh = std::count_if(test.q2s.begin(), test.q2s.end(), [&](double q2) { return q2 >= test.q2; });
    test.p = double(1 + asHigh) / double(1 + count);
    return test;
}

} // namespace titer::mvda
