// Benchmarks of multivariate models: tables of 500 rows and 1,000 columns that are noise but for ten directions, as spectra are.
#include "app/bench/benchmark.h"
#include "core/base/math/random.h"
#include "core/mvda/contributions.h"
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

mvda::Block spectraOf(const MatrixXd& cells)
{
    mvda::Block block{{}, std::vector<std::string>(std::size_t(cells.cols())), cells};
    for (Eigen::Index j = 0; j < cells.cols(); ++j) block.names.push_back(std::to_string(400 + j));
    return block;
}

Measured measureSpectrum(std::stop_token stop)
{
    const Tables all = tables();
    const auto model =
        mvda::modelOf(spectraOf(all.x), {{"y"}, {""}, all.y},
                      {.method = mvda::Method::Pls, .scale = mvda::Scale::Centre, .components = 5, .folds = "none"});
    if (!model) return {.errors = {model.error()}};
    const mvda::RowVectorXd spectrum = all.x.row(7);
    const int repeats = isQuick() ? 10 : 2000;
    bool isSound = true;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            for (int i = 0; i < repeats; ++i) {
                const mvda::Prediction said = mvda::predict(*model, spectrum);
                const auto of = mvda::contributionsOf(*model, spectrum);
                isSound = isSound && said.figures.spe[0] > 0.0 && of && of->t2.size() == spectrum.size();
            }
            return since(begin) / repeats;
        },
        stop);
    return measured(times, isSound);
}

Measured measurePreprocessing(std::stop_token stop)
{
    const mvda::Block block = spectraOf(tables().x);
    auto chain = mvda::readPreprocessing("als 1e5 0.01 10; snv; savgol 15 2 1");
    bool isSound = chain && mvda::bindColumns(*chain, block.names, block.units);
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const auto cells = mvda::applied(*chain, block.cells);
            isSound = isSound && cells && cells->allFinite();
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
    {.name = "mvda-spectrum",
     .what = "scores, T2, SPE, prediction and contributions of a spectrum of 1,000 channels, 5 components",
     .unit = "s",
     .target = 20e-6,
     .measure = measureSpectrum},
    {.name = "mvda-preprocess",
     .what =
         "a baseline of asymmetric least squares, snv and a first derivative of 15 channels, of 500 spectra of 1,000 "
         "channels",
     .unit = "s",
     .target = 0.03,
     .measure = measurePreprocessing},
};

} // namespace

std::span<const Benchmark> mvdaBenchmarks()
{
    return mvdaTable;
}

} // namespace titer::bench
