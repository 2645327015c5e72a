#include "core/studies/decisions/predictive_draws.h"

#include "core/base/math/random.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <string>

namespace titer::studies {

namespace {

// A root R of a covariance, R R' = covariance: Cholesky's where there is one, that of the eigenvalues for singular ones.
Eigen::MatrixXd rootOf(const Eigen::MatrixXd& covariance)
{
    constexpr double min =
        1e-7; // of the diagonal of Cholesky's root against its largest: below it the matrix counts as singular
    const Cholesky cholesky(covariance);
    if (cholesky.sound()) {
        const Eigen::VectorXd diagonal = cholesky.diagonal();
        if (diagonal.minCoeff() > min * diagonal.maxCoeff()) return cholesky.lower();
    }
    const SymmetricEigen eigen = symmetricEigen(covariance);
    return eigen.vectors * eigen.values.cwiseMax(0.0).cwiseSqrt().asDiagonal();
}

// Gamma with scale 1 (Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 363-372, 2000).
double gamma(base::Random& random, double shape)
{
    if (shape <= 0.0) return 0.0;
    if (shape < 1.0) {
        const double boost = std::pow(1.0 - random.uniform(), 1.0 / shape);
        return boost * gamma(random, shape + 1.0);
    }
    const double d = shape - 1.0 / 3.0, c = 1.0 / std::sqrt(9.0 * d);
    while (true) {
        const double x = random.normal();
        const double v = std::pow(1.0 + c * x, 3);
        if (v > 0.0 && std::log(1.0 - random.uniform()) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
    }
}

// sqrt(degrees of freedom / chi-square), draws x responses. Responses with more degrees of freedom add to the chi-square of those
// with fewer, so that each has its own distribution and all go together.
Eigen::ArrayXXd drawScales(std::uint64_t seed, std::size_t block, const std::vector<FittedResponse>& responses,
                           Eigen::Index draws)
{
    std::vector<std::size_t> byFreedom(responses.size());
    std::iota(byFreedom.begin(), byFreedom.end(), std::size_t(0));
    std::stable_sort(byFreedom.begin(), byFreedom.end(), [&](std::size_t a, std::size_t b) {
        return responses[a].degreesOfFreedom < responses[b].degreesOfFreedom;
    });
    base::Random random(seed, "design space chi-square " + std::to_string(block));
    Eigen::ArrayXXd scales(draws, Eigen::Index(responses.size()));
    for (Eigen::Index d = 0; d < draws; ++d) {
        double chiSquare = 0.0, had = 0.0;
        for (const std::size_t i : byFreedom) {
            const double freedom = responses[i].degreesOfFreedom;
            chiSquare += 2.0 * gamma(random, 0.5 * (freedom - had));
            had = freedom;
            scales(d, Eigen::Index(i)) = std::sqrt(freedom / chiSquare);
        }
    }
    return scales;
}

bool scatters(const SpaceSettings& settings)
{
    return std::any_of(settings.scatter.begin(), settings.scatter.end(), [](double s) { return s > 0.0; });
}

} // namespace

PredictiveDraws::PredictiveDraws(std::vector<FittedResponse> responses, std::vector<Specification> limits,
                                 const SpaceSettings& settings, StratifiedNormals* normals)
    : m_responses(std::move(responses))
    , m_limits(std::move(limits))
    , m_blocks(std::size_t((settings.draws + blockSize - 1) / blockSize))
    , m_count(settings.draws)
    , m_threads(settings.threads)
{
    const Eigen::MatrixXd residual = residualCovariance(m_responses);
    const Eigen::MatrixXd errorRoot = rootOf(residual);
    const Eigen::MatrixXd coefficientRoot = rootOf(coefficientCovariance(m_responses, residual));
    const Eigen::Index shifts = scatters(settings) ? Eigen::Index(settings.scatter.size()) : 0;
    StratifiedNormals own;
    const Eigen::Index columns = coefficientRoot.cols() + errorRoot.cols() + shifts;
    const auto drawn = (normals ? *normals : own).take(m_count, columns, settings.seed, m_threads).leftCols(columns);
    forEach(
        m_blocks.size(), [&](std::size_t block) { draw(block, drawn, coefficientRoot, errorRoot, settings); },
        m_threads);
}

void PredictiveDraws::draw(std::size_t number, const Eigen::Ref<const Eigen::ArrayXXd>& normals,
                           const Eigen::MatrixXd& coefficientRoot, const Eigen::MatrixXd& errorRoot,
                           const SpaceSettings& settings)
{
    Block& block = m_blocks[number];
    const Eigen::Index begin = Eigen::Index(number) * blockSize, size = std::min(blockSize, m_count - begin);
    const Eigen::Index responses = errorRoot.rows(), used = coefficientRoot.cols() + responses;
    block.size = size;
    block.errors = Eigen::ArrayXXd::Zero(blockSize, responses);
    block.errors.topRows(size) =
        outerProduct(normals.block(begin, coefficientRoot.cols(), size, responses).matrix(), errorRoot);
    if (normals.cols() > used) {
        block.shifts = Eigen::ArrayXXd::Zero(blockSize, normals.cols() - used);
        for (Eigen::Index f = 0; f < block.shifts.cols(); ++f)
            block.shifts.col(f).head(size) =
                settings.scatter[std::size_t(f)] * normals.col(used + f).segment(begin, size);
    }
    const Eigen::ArrayXXd scales = drawScales(settings.seed, number, m_responses, blockSize);
    const Eigen::ArrayXXd deviations =
        outerProduct(normals.block(begin, 0, size, coefficientRoot.cols()).matrix(), coefficientRoot);
    Eigen::Index at = 0;
    for (std::size_t i = 0; i < m_responses.size(); ++i) {
        const Eigen::VectorXd& expected = m_responses[i].coefficients;
        const auto scale = scales.col(Eigen::Index(i));
        Eigen::ArrayXXd drawn = Eigen::ArrayXXd::Zero(blockSize, expected.size());
        drawn.topRows(size) = (deviations.middleCols(at, expected.size()).colwise() * scale.head(size)).rowwise() +
                              expected.transpose().array();
        for (Eigen::Index d = 0; !settings.models.empty() && d < size; ++d)
            drawn.row(d) = settings.models[i].row((begin + d) % settings.models[i].rows()).array();
        block.coefficients.push_back(std::move(drawn));
        block.errors.col(Eigen::Index(i)) *= scale;
        at += expected.size();
    }
}

void PredictiveDraws::valuesAt(const Block& block, std::size_t response, std::span<const double> point,
                               Column& values) const
{
    const FittedResponse& model = m_responses[response];
    const Eigen::ArrayXXd& coefficients = block.coefficients[response];
    values = block.errors.col(Eigen::Index(response));
    if (block.shifts.size() == 0) {
        const Eigen::VectorXd row = model.row(point);
        for (Eigen::Index c = 0; c < row.size(); ++c) values += row[c] * coefficients.col(c);
        return;
    }
    std::vector<double> shifted(point.size());
    Eigen::VectorXd row(model.coefficients.size());
    for (Eigen::Index d = 0; d < block.size; ++d) {
        for (std::size_t f = 0; f < point.size(); ++f) shifted[f] = point[f] + block.shifts(d, Eigen::Index(f));
        model.expand(shifted, {row.data(), std::size_t(row.size())});
        double sum = 0.0;
        for (Eigen::Index c = 0; c < row.size(); ++c) sum += row[c] * coefficients(d, c);
        values[d] += sum;
    }
}

// How far inside its limits the response that is nearest to leaving them is; negative outside.
void PredictiveDraws::margins(const Block& block, std::span<const double> point, Column& margin) const
{
    margin.setConstant(std::numeric_limits<double>::infinity());
    Column values;
    for (std::size_t i = 0; i < m_responses.size(); ++i) {
        valuesAt(block, i, point, values);
        margin = margin.min(values - m_limits[i].low).min(m_limits[i].high - values);
    }
}

int PredictiveDraws::meetingAt(std::span<const double> point) const
{
    int count = 0;
    Column margin;
    for (const Block& block : m_blocks) {
        margins(block, point, margin);
        count += int((margin.head(block.size) >= 0.0).count());
    }
    return count;
}

std::vector<int> PredictiveDraws::meetingEachAt(std::span<const double> point) const
{
    std::vector<int> counts(m_responses.size(), 0);
    Column values;
    for (const Block& block : m_blocks)
        for (std::size_t i = 0; i < m_responses.size(); ++i) {
            valuesAt(block, i, point, values);
            counts[i] += int(
                (values.head(block.size) >= m_limits[i].low && values.head(block.size) <= m_limits[i].high).count());
        }
    return counts;
}

namespace {

// Lagrange's weights of the nodes at x.
Eigen::RowVectorXd lagrange(const Eigen::VectorXd& nodes, double x)
{
    Eigen::RowVectorXd weights = Eigen::RowVectorXd::Ones(nodes.size());
    for (Eigen::Index i = 0; i < nodes.size(); ++i)
        for (Eigen::Index j = 0; j < nodes.size(); ++j)
            if (j != i) weights[i] *= (x - nodes[j]) / (nodes[i] - nodes[j]);
    return weights;
}

// How many of the margins are not negative; whole numbers of the width of a double, which compilers count several at once.
template <class Margins> int countInside(const Margins& margins, Eigen::Index size)
{
    const double* margin = margins.data();
    std::int64_t count = 0;
    for (Eigen::Index d = 0; d < size; ++d) count += margin[d] >= 0.0 ? 1 : 0;
    return int(count);
}

} // namespace

// Whether interpolation between the nodes gives the rows of all models along the axis.
bool PredictiveDraws::follows(std::span<const double> point, const MapAxis& axis, const MapAxis& other,
                              const Nodes& nodes) const
{
    const double low = axis.values.minCoeff(), high = axis.values.maxCoeff();
    std::vector<double> at(point.begin(), point.end());
    for (const double share : {0.31, 1.0})
        for (const FittedResponse& response : m_responses) {
            at[other.factor] = other.values.minCoeff() + share * (other.values.maxCoeff() - other.values.minCoeff());
            Eigen::MatrixXd rows(nodes.values.size(), response.coefficients.size());
            for (Eigen::Index i = 0; i < nodes.values.size(); ++i) {
                at[axis.factor] = nodes.values[i];
                rows.row(i) = response.row(at).transpose();
            }
            for (const double between : {0.07, 0.41, 0.73, 0.98}) {
                at[axis.factor] = low + between * (high - low);
                const Eigen::RowVectorXd row = response.row(at).transpose();
                const Eigen::RowVectorXd found = lagrange(nodes.values, at[axis.factor]) * rows;
                if ((found - row).cwiseAbs().maxCoeff() > 1e-11 * row.cwiseAbs().maxCoeff()) return false;
            }
        }
    return true;
}

std::optional<PredictiveDraws::Nodes> PredictiveDraws::nodesAlong(std::span<const double> point, const MapAxis& axis,
                                                                  const MapAxis& other) const
{
    const double low = axis.values.minCoeff(), high = axis.values.maxCoeff();
    if (!(high > low)) return Nodes{axis.values.head(1), Eigen::MatrixXd::Ones(axis.values.size(), 1)};
    for (int degree = 1; degree <= 4; ++degree) {
        Nodes nodes{Eigen::VectorXd(degree + 1), Eigen::MatrixXd(axis.values.size(), degree + 1)};
        for (int i = 0; i <= degree; ++i) // Chebyshev's
            nodes.values[i] =
                0.5 * (low + high) - 0.5 * (high - low) * std::cos(std::numbers::pi * (i + 0.5) / (degree + 1));
        if (!follows(point, axis, other, nodes)) continue;
        for (Eigen::Index i = 0; i < axis.values.size(); ++i)
            nodes.weights.row(i) = lagrange(nodes.values, axis.values[i]);
        return nodes;
    }
    return std::nullopt;
}

void PredictiveDraws::countBlock(const Block& block, std::span<const double> point, const MapAxis& first,
                                 const MapAxis& second, const Nodes& along, const Nodes& across,
                                 Eigen::MatrixXi& counts) const
{
    const Eigen::Index m = along.values.size(), n = across.values.size();
    std::vector<Column> values(m_responses.size() * std::size_t(m * n)), line(m_responses.size() * std::size_t(m));
    const auto place = [&](std::size_t r, Eigen::Index k) { return r * std::size_t(m) + std::size_t(k); };
    std::vector<double> at(point.begin(), point.end());
    for (Eigen::Index k = 0; k < m; ++k)
        for (Eigen::Index l = 0; l < n; ++l) {
            at[second.factor] = across.values[l];
            at[first.factor] = along.values[k];
            for (std::size_t r = 0; r < m_responses.size(); ++r)
                valuesAt(block, r, at, values[place(r, k) * std::size_t(n) + std::size_t(l)]);
        }
    Column margin, value;
    for (Eigen::Index j = 0; j < second.values.size(); ++j) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            line[i] = across.weights(j, 0) * values[i * std::size_t(n)];
            for (Eigen::Index l = 1; l < n; ++l)
                line[i] += across.weights(j, l) * values[i * std::size_t(n) + std::size_t(l)];
        }
        for (Eigen::Index i = 0; i < first.values.size(); ++i) {
            const auto weight = along.weights.row(i);
            for (std::size_t r = 0; r < m_responses.size(); ++r) {
                const Column* node = &line[place(r, 0)];
                if (m == 3)
                    value = weight[0] * node[0] + weight[1] * node[1] + weight[2] * node[2];
                else {
                    value = weight[0] * node[0];
                    for (Eigen::Index k = 1; k < m; ++k) value += weight[k] * node[k];
                }
                const Specification& limit = m_limits[r];
                if (r == 0)
                    margin = (value - limit.low).min(limit.high - value);
                else
                    margin = margin.min(value - limit.low).min(limit.high - value);
            }
            counts(i, j) = countInside(margin, block.size);
        }
    }
}

Eigen::MatrixXi PredictiveDraws::meetingOver(std::span<const double> point, const MapAxis& first,
                                             const MapAxis& second) const
{
    Eigen::MatrixXi total = Eigen::MatrixXi::Zero(first.values.size(), second.values.size());
    const std::optional<Nodes> along = nodesAlong(point, first, second), across = nodesAlong(point, second, first);
    if (along && across) {
        std::vector<Eigen::MatrixXi> counts(m_blocks.size(), total);
        forEach(
            m_blocks.size(),
            [&](std::size_t i) { countBlock(m_blocks[i], point, first, second, *along, *across, counts[i]); },
            m_threads);
        for (const Eigen::MatrixXi& count : counts) total += count;
        return total;
    }
    forEach(
        std::size_t(total.cols()),
        [&](std::size_t j) {
            std::vector<double> at(point.begin(), point.end());
            at[second.factor] = second.values[Eigen::Index(j)];
            for (Eigen::Index i = 0; i < total.rows(); ++i) {
                at[first.factor] = first.values[i];
                total(i, Eigen::Index(j)) = meetingAt(at);
            }
        },
        m_threads);
    return total;
}

} // namespace titer::studies
