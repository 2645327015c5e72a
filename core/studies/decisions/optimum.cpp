// Where to look for the best settings, and the search itself.
#include "core/studies/decisions/optimum.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/studies/decisions/gradient_projection.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

// Shares move between their bounds, continuous factors from -1 to 1.
SearchSpace boxOf(const Factors& factors)
{
    const Eigen::Index n = Eigen::Index(factors.size());
    SearchSpace space{Eigen::VectorXd::Constant(n, -1.0), Eigen::VectorXd::Ones(n)};
    space.whole.assign(factors.size(), false);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const Eigen::Index at = Eigen::Index(i);
        if (factors[i].kind == Factor::Kind::Mixture) {
            space.low[at] = factors[i].low;
            space.high[at] = factors[i].high;
        }
        if (!factors[i].categorical()) continue;
        space.whole[i] = true;
        space.low[at] = 0.0;
        space.high[at] = double(factors[i].levels.size()) - 1.0;
    }
    return space;
}

// The last share that is free becomes the rest.
base::Done takeRest(const Factors& factors, const std::vector<std::optional<double>>& held, SearchSpace& space)
{
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i].kind != Factor::Kind::Mixture) continue;
        space.shares.push_back(Eigen::Index(i));
        if (i >= held.size() || !held[i]) space.rest = Eigen::Index(i);
    }
    if (space.shares.empty()) return base::done();
    if (space.rest < 0)
        return base::Error{base::Code::Input, "at",
                           say(CORE_TR("core", "All fractions of the mixture are held, so none can take the "
                                               "remainder. Hold one less."))};
    std::erase(space.shares, space.rest);
    return base::done();
}

// A limit in which the rest stands, in the other shares alone: w x_rest is w - w times their sum.
base::Done withoutRest(SearchSpace& space, Eigen::Index limit)
{
    const double weight = space.normals(limit, space.rest);
    if (space.squares(limit, space.rest) != 0.0)
        return base::Error{base::Code::Input, "constraint",
                           say(CORE_TR("core", "A ball of mixture fractions is not supported. Write it as sums of "
                                               "fractions."))};
    for (const Eigen::Index share : space.shares) space.normals(limit, share) -= weight;
    space.normals(limit, space.rest) = 0.0;
    space.limits[limit] -= weight;
    return base::done();
}

} // namespace

base::Result<SearchSpace> searchSpace(const Factors& factors)
{
    for (const Factor& factor : factors)
        if (factor.kind == Factor::Kind::Mixture)
            return base::Error{base::Code::Input, "factors/" + factor.name,
                               say(CORE_TR("core", "“{1}” is a component of a mixture, which cannot vary alone. "
                                                   "Enter ratios of the components as factors."),
                                   factor.name)};
    return boxOf(factors);
}

base::Result<SearchSpace> searchSpace(const Factors& factors, const std::vector<Constraint>& constraints,
                                      const std::vector<std::optional<double>>& held)
{
    SearchSpace space = boxOf(factors);
    if (const base::Done taken = takeRest(factors, held, space); !taken) return taken.error();
    for (std::size_t f = 0; f < held.size(); ++f)
        if (held[f]) space.low[Eigen::Index(f)] = space.high[Eigen::Index(f)] = *held[f];
    const bool mixture = space.rest >= 0;
    if (constraints.empty() && !mixture) return space;
    const base::Result<Region> region = Region::make(factors, constraints);
    if (!region) return region.error();
    const Eigen::Index stated = Eigen::Index(constraints.size()), all = stated + (mixture ? 2 : 0);
    space.normals = space.squares = Eigen::MatrixXd::Zero(all, space.low.size());
    space.limits.resize(all);
    for (Eigen::Index i = 0; i < stated; ++i) {
        const base::Result<CodedConstraint> coded = codedConstraint(constraints[std::size_t(i)], factors);
        if (!coded) return coded.error();
        space.normals.row(i) = coded->weights.transpose();
        space.squares.row(i) = coded->squares.transpose();
        space.limits[i] = coded->bound;
    }
    if (mixture) { // its own bounds
        space.normals(stated, space.rest) = 1.0;
        space.limits[stated] = space.high[space.rest];
        space.normals(stated + 1, space.rest) = -1.0;
        space.limits[stated + 1] = -space.low[space.rest];
        space.low[space.rest] = space.high[space.rest] = 0.0;
        for (Eigen::Index i = 0; i < all; ++i)
            if (const base::Done done = withoutRest(space, i); !done) return done.error();
    }
    base::Random random(1, "search space");
    const Eigen::MatrixXd candidates = region->candidates(random);
    for (Eigen::Index i = 0; i < candidates.rows(); ++i) {
        const Eigen::VectorXd point = candidates.row(i).transpose().cwiseMax(space.low).cwiseMin(space.high);
        if (space.allows(point)) space.known.push_back(point);
    }
    if (spread(space, 4096, 1).empty())
        return base::Error{base::Code::Input, "constraint",
                           say(CORE_TR("core", "The constraints allow no setting with the held values. Relax them, "
                                               "or hold fewer."))};
    return space;
}

std::vector<FittedResponse> over(const SearchSpace& space, std::vector<FittedResponse> responses)
{
    if (space.rest < 0) return responses;
    for (FittedResponse& response : responses)
        response.expand = [expand = std::move(response.expand), space](std::span<const double> point,
                                                                       std::span<double> row) {
            const Eigen::VectorXd whole =
                space.completed(Eigen::Map<const Eigen::VectorXd>(point.data(), Eigen::Index(point.size())));
            expand({whole.data(), point.size()}, row);
        };
    return responses;
}

namespace {

std::vector<double> meansAt(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                            std::span<const double> point)
{
    std::vector<double> means;
    for (const Goal& goal : goals) means.push_back(meanAt(responses[goal.response], point));
    return means;
}

std::span<const double> spanOf(const Eigen::VectorXd& x)
{
    return {x.data(), std::size_t(x.size())};
}

} // namespace

std::vector<Optimum> optimise(const std::vector<FittedResponse>& fitted, const std::vector<Goal>& goals,
                              const SearchSpace& space, const OptimumSettings& settings)
{
    const std::vector<FittedResponse> responses = over(space, fitted);
    // Of settings that are equally good, the one at which the responses are known best.
    const auto objective = [&](const Eigen::VectorXd& x) -> Score {
        double leverage = 0.0;
        std::vector<double> means;
        for (const Goal& goal : goals) {
            const FittedResponse& response = responses[goal.response];
            const Eigen::VectorXd row = response.row(spanOf(x));
            means.push_back(row.dot(response.coefficients));
            leverage += row.dot(response.inverse * row);
        }
        return {desirabilityOrShortfall(goals, means), -leverage};
    };
    std::vector<Found> found = hills(objective, space, settings.search);
    for (Found& hill : found) {
        if (!(hill.score[0] > 0.0 && hill.score[0] < 1.0)) continue;
        hill.x = projectGradient(responses, goals, space, hill.x);
        hill.score = objective(hill.x);
    }
    std::vector<Optimum> optima;
    for (const Found& hill : apart(std::move(found), space)) {
        Optimum optimum;
        const Eigen::VectorXd whole = space.completed(hill.x);
        optimum.point.assign(whole.begin(), whole.end());
        optimum.desirability = std::max(0.0, hill.score[0]);
        for (const Goal& goal : goals) {
            optimum.predictions.push_back(predict(responses[goal.response], optimum.point, settings.confidence));
            optimum.each.push_back(desirability(goal, optimum.predictions.back().mean));
        }
        optima.push_back(std::move(optimum));
    }
    return optima;
}

namespace {

// How far from the set-point `holds` stays true along one coordinate on the way to `bound`.
double reach(const std::function<bool(double)>& holds, double from, double bound)
{
    constexpr int steps = 100, halvings = 40;
    double inside = from;
    for (int i = 1; i <= steps; ++i) {
        const double next = from + (bound - from) * i / steps;
        if (!holds(next)) {
            double outside = next;
            for (int h = 0; h < halvings; ++h) {
                const double middle = 0.5 * (inside + outside);
                (holds(middle) ? inside : outside) = middle;
            }
            return inside;
        }
        inside = next;
    }
    return inside;
}

void addScatter(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                const std::vector<double>& point, const std::vector<double>& scatter, std::uint64_t seed,
                Robustness& found)
{
    constexpr int draws = 4000;
    base::Random random(seed, "robustness");
    std::vector<double> overall, at(point.size());
    Eigen::MatrixXd values(draws, Eigen::Index(goals.size()));
    for (int d = 0; d < draws; ++d) {
        for (std::size_t f = 0; f < point.size(); ++f) at[f] = random.normal(point[f], scatter[f]);
        const std::vector<double> means = meansAt(responses, goals, at);
        for (std::size_t i = 0; i < means.size(); ++i) values(d, Eigen::Index(i)) = means[i];
        overall.push_back(overallDesirability(goals, means));
    }
    double sum = 0.0;
    for (const double d : overall) sum += d;
    found.meanDesirability = sum / draws;
    std::nth_element(overall.begin(), overall.begin() + draws / 20, overall.end());
    found.lowDesirability = overall[draws / 20];
    for (Eigen::Index i = 0; i < values.cols(); ++i) {
        const Eigen::ArrayXd aside = values.col(i).array() - values.col(i).mean();
        found.transmitted.push_back(std::sqrt(aside.square().sum() / (draws - 1)));
    }
}

} // namespace

Robustness robustness(const std::vector<FittedResponse>& fitted, const std::vector<Goal>& goals,
                      const SearchSpace& space, const std::vector<double>& point, const std::vector<double>& scatter,
                      double share, std::uint64_t seed)
{
    const std::vector<FittedResponse> responses = over(space, fitted);
    Robustness found;
    const double min = share * overallDesirability(goals, meansAt(responses, goals, point));
    for (std::size_t f = 0; f < point.size(); ++f) {
        if (space.whole[f] || Eigen::Index(f) == space.rest) {
            found.ranges.push_back({point[f], point[f]});
            continue;
        }
        const auto holds = [&](double value) {
            std::vector<double> at = point;
            at[f] = value;
            return space.allows(Eigen::Map<const Eigen::VectorXd>(at.data(), Eigen::Index(at.size()))) &&
                   overallDesirability(goals, meansAt(responses, goals, at)) >= min;
        };
        found.ranges.push_back(
            {reach(holds, point[f], space.low[Eigen::Index(f)]), reach(holds, point[f], space.high[Eigen::Index(f)])});
    }
    if (std::any_of(scatter.begin(), scatter.end(), [](double s) { return s > 0.0; }))
        addScatter(responses, goals, point, scatter, seed, found);
    return found;
}

} // namespace titer::studies
