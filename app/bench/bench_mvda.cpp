// Benchmarks of multivariate models: tables of 500 rows and 1,000 columns that are noise but for ten directions, as spectra are.
#include "app/bench/benchmark.h"
#include "core/base/math/random.h"
#include "core/mvda/cross_validation.h"
#include "core/mvda/projection.h"

namespace titer::bench {

namespace {

using mvda::MatrixXd;

using Clock = std::chrono::steady_clock;

constexpr Eigen::Index directions = 10;

MatrixXd drawn(Eigen::Index rows, Eigen::Index columns, const char* stream)
{
    base::Random random(3, stream);
    MatrixXd table(rows, columns);
    for (Eigen::Index j = 0; j < columns; ++j)
        for (Eigen::Index i = 0; i < rows; ++i) table(i, j) = random.normal();
    return table;
}

struct Tables {
    MatrixXd x, y;
};

Tables tables()
{
    const Eigen::Index rows = isQuick() ? 50 : 500, columns = isQuick() ? 100 : 1000;
    const MatrixXd scores = drawn(rows, directions, "scores");
    return {scores * drawn(directions, columns, "loadings") + drawn(rows, columns, "noise"),
            scores * drawn(directions, 1, "response") + drawn(rows, 1, "error")};
}

Measured measured(const Times& times, bool isSound)
{
    if (!isSound) return {.errors = {noFigure("the model")}};
    return {.value = times.median, .note = times.text()};
}

Measured measurePca(std::stop_token stop)
{
    const MatrixXd x = tables().x, none(x.rows(), 0);
    const MatrixXd scaled = mvda::scalingOf(x, mvda::Scale::Centre).applied(x);
    bool isSound = true;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const auto latent = mvda::latentOf(mvda::Method::Pca, scaled, none, int(directions));
            isSound = isSound && latent && latent->components() == int(directions);
            return since(begin);
        },
        stop);
    return measured(times, isSound);
}

Measured measureCrossValidation(std::stop_token stop)
{
    const Tables all = tables();
    const auto folds = mvda::readFolds("venetian:10", int(all.x.rows()), {});
    bool isSound = folds.ok();
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const auto found = mvda::crossValidate(all.x, all.y, mvda::Scale::Centre, int(directions), *folds);
            isSound = isSound && found && found->q2.back() > 0.5;
            return since(begin);
        },
        stop);
    return measured(times, isSound);
}

constexpr Benchmark mvdaTable[] = {
    {.name = "mvda-pca",
     .what = "ten principal components of 500 rows and 1,000 columns",
     .unit = "s",
     .target = 0.06,
     .measure = measurePca},
    {.name = "mvda-cross-validation",
     .what = "PLS of one response, 0 to 10 components, 10 folds, of 500 rows and 1,000 columns",
     .unit = "s",
     .target = 0.05,
     .measure = measureCrossValidation},
};

} // namespace

std::span<const Benchmark> mvdaBenchmarks()
{
    return mvdaTable;
}

} // namespace titer::bench
