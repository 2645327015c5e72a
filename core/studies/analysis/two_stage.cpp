#include "core/studies/analysis/two_stage.h"

#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/orthogonal_basis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

struct Folded {
    std::vector<std::pair<int, int>> pairs; // mirror images
    std::vector<int> centres;
    std::optional<int> alone; // a run without mirror image
};

Folded fold(const MatrixXd& coded)
{
    Folded folded;
    std::vector<char> used(std::size_t(coded.rows()), 0);
    for (int run = 0; run < coded.rows(); ++run) {
        if (used[std::size_t(run)]) continue;
        if (coded.row(run).isZero(1e-9)) {
            folded.centres.push_back(run);
            continue;
        }
        int mirror = run + 1;
        while (mirror < coded.rows() &&
               (used[std::size_t(mirror)] || !(coded.row(run) + coded.row(mirror)).isZero(1e-9)))
            ++mirror;
        if (mirror == coded.rows()) {
            folded.alone = run;
            break;
        }
        used[std::size_t(mirror)] = 1;
        folded.pairs.emplace_back(run, mirror);
    }
    return folded;
}

// The first stage: half differences of the pairs against the factors, without intercept. Each has half the variance of a run.
struct FirstStage {
    VectorXd coefficients;
    VectorXd scale; // standard error over the standard deviation of a run
    double squares = 0.0;
    bool full = false;
};

FirstStage mainStage(const MatrixXd& coded, const VectorXd& response, const Folded& folded)
{
    MatrixXd x(Index(folded.pairs.size()), coded.cols());
    VectorXd half(x.rows());
    for (Index i = 0; i < x.rows(); ++i) {
        const auto [run, mirror] = folded.pairs[std::size_t(i)];
        x.row(i) = coded.row(run);
        half[i] = 0.5 * (response[run] - response[mirror]);
    }
    FirstStage stage;
    if (x.rows() < x.cols()) return stage;
    const RankedQr qr(x);
    stage.full = qr.rank() == x.cols();
    if (!stage.full) return stage;
    stage.coefficients = qr.solve(half);
    stage.scale = (0.5 * inverseOf(crossProduct(x)).diagonal()).cwiseSqrt();
    stage.squares = 2.0 * (half - x * stage.coefficients).squaredNorm();
    return stage;
}

// The second stage searches the best subset of each size among the terms of active factors.
class SecondStage {
public:
    SecondStage(const MatrixXd& coded, const VectorXd& response, const std::vector<int>& active)
    {
        for (std::size_t i = 0; i < active.size(); ++i)
            for (std::size_t j = i; j < active.size(); ++j) m_terms.push_back({active[i], active[j]});
        m_x = MatrixXd(coded.rows(), Index(m_terms.size()) + 1);
        m_x.col(0).setOnes();
        for (std::size_t i = 0; i < m_terms.size(); ++i)
            m_x.col(Index(i) + 1) = coded.col(m_terms[i].first).cwiseProduct(coded.col(m_terms[i].second));
        m_response = response;
    }

    int count() const { return int(m_terms.size()); }
    const TwoStage::SecondOrder& term(int i) const { return m_terms[std::size_t(i)]; }

    // The terms of the best model of this size, and what it leaves of the sum of squares.
    std::pair<std::vector<int>, double> best(int size) const
    {
        OrthogonalBasis basis(m_x, m_response);
        basis.push(0);
        std::pair<std::vector<int>, double> found{{}, std::numeric_limits<double>::infinity()};
        std::vector<int> chosen;
        search(basis, chosen, 0, size, found);
        return found;
    }

    VectorXd coefficients(const std::vector<int>& terms) const
    {
        std::vector<int> columns{0};
        for (const int term : terms) columns.push_back(term + 1);
        const VectorXd all = RankedQr(m_x(Eigen::all, columns)).solve(m_response);
        return all.tail(all.size() - 1);
    }

private:
    void search(OrthogonalBasis& basis, std::vector<int>& chosen, int from, int size,
                std::pair<std::vector<int>, double>& found) const
    {
        if (size == 0) {
            if (basis.rss() < found.second) found = {chosen, basis.rss()};
            return;
        }
        for (int term = from; term + size <= count(); ++term) {
            chosen.push_back(term);
            if (basis.push(term + 1)) search(basis, chosen, term + 1, size - 1, found);
            basis.pop();
            chosen.pop_back();
        }
    }

    std::vector<TwoStage::SecondOrder> m_terms;
    MatrixXd m_x;
    VectorXd m_response;
};

double squaresOfCentres(const VectorXd& response, const std::vector<int>& centres)
{
    if (centres.empty()) return 0.0;
    const VectorXd values = response(centres);
    return (values.array() - values.mean()).square().sum();
}

double binomial(int n, int k)
{
    double count = 1.0;
    for (int i = 1; i <= k; ++i) count *= double(n - k + i) / i;
    return count;
}

void addSecondOrder(TwoStage& result, const SecondStage& stage, const Folded& folded, double centreSquares)
{
    constexpr double maxSubsetsOfASize = 2e6;
    const double variance = result.errorSd * result.errorSd;
    // The even part has one mean per pair and one at the centre, less the overall mean.
    const int df = int(folded.pairs.size()) - (folded.centres.empty() ? 1 : 0);
    std::vector<int> chosen;
    for (int size = 0; size <= stage.count() && 2 * size <= int(folded.pairs.size()) && size < df; ++size) {
        if (binomial(stage.count(), size) > maxSubsetsOfASize) break;
        const auto [terms, rss] = stage.best(size);
        if (!std::isfinite(rss)) break;
        chosen = terms;
        const double left = std::max(0.0, rss - centreSquares) / (df - size);
        result.remaining.push_back(fUpper(left / variance, df - size, result.errorDf));
        if (result.remaining.back() > secondOrderLevel) break;
    }
    const VectorXd coefficients = stage.coefficients(chosen);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        result.secondOrder.push_back(stage.term(chosen[i]));
        result.secondOrder.back().coefficient = coefficients[Index(i)];
    }
}

} // namespace

base::Result<TwoStage> analyseTwoStages(const MatrixXd& coded, const VectorXd& response)
{
    if (coded.cols() == 0)
        return base::inputError(
            "design",
            base::say(CORE_TR("core", "There is no factor to screen. Name a table with columns of factors.")));
    const Folded folded = fold(coded);
    if (folded.alone)
        return base::inputError(
            "design",
            base::say(CORE_TR("core", "Run {1} has no mirror image, so main effects and second-order effects are "
                                      "aliased. The two-stage analysis is for definitive screening designs; select "
                                      "stepwise instead."),
                      std::to_string(*folded.alone + 1)));
    const FirstStage stage = mainStage(coded, response, folded);
    if (!stage.full)
        return base::inputError(
            "design", base::say(CORE_TR("core", "The runs do not distinguish all main effects. Remove a factor.")));
    const double centreSquares = squaresOfCentres(response, folded.centres);
    TwoStage result;
    result.errorDf = int(folded.pairs.size()) - int(coded.cols()) + std::max(0, int(folded.centres.size()) - 1);
    if (result.errorDf < 1)
        return base::inputError(
            "design",
            base::say(CORE_TR("core", "The error cannot be estimated: the design has neither fake factors nor "
                                      "repeated centre runs. Repeat the centre run, or select stepwise.")));
    result.errorSd = std::sqrt((stage.squares + centreSquares) / result.errorDf);
    if (!(result.errorSd > 1e-12 * (response.array() - response.mean()).matrix().norm()))
        return base::inputError(
            "design",
            base::say(CORE_TR("core", "The error cannot be estimated: the fake factors and repeated runs have no "
                                      "variation. Select stepwise instead.")));
    std::vector<int> active;
    for (int i = 0; i < coded.cols(); ++i) {
        TwoStage::MainEffect effect{.factor = i, .coefficient = stage.coefficients[i]};
        effect.t = effect.coefficient / (result.errorSd * stage.scale[i]);
        effect.p = tTwoSided(effect.t, result.errorDf);
        effect.active = effect.p < mainEffectLevel;
        if (effect.active) active.push_back(i);
        result.mainEffects.push_back(effect);
    }
    const SecondStage second(coded, response - coded * stage.coefficients, active);
    addSecondOrder(result, second, folded, centreSquares);
    return result;
}

} // namespace titer::studies
