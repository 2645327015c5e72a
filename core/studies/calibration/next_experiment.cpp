#include "core/studies/calibration/next_experiment.h"

#include "core/studies/numerics/distributions.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr int candidates = 61; // times over the run

// Of the columns of interest; nothing where the information determines them not.
std::optional<MatrixXd> covarianceOf(const MatrixXd& information, const std::vector<int>& ofInterest)
{
    const Eigen::LLT<MatrixXd> factor(information);
    if (factor.info() != Eigen::Success) return std::nullopt;
    const MatrixXd all = factor.solve(MatrixXd::Identity(information.rows(), information.cols()));
    return MatrixXd(all(ofInterest, ofInterest));
}

double logDeterminant(const MatrixXd& covariance)
{
    const Eigen::LLT<MatrixXd> factor(covariance);
    return factor.info() == Eigen::Success ? 2.0 * factor.matrixLLT().diagonal().array().log().sum() : HUGE_VAL;
}

VectorXd relativeVariances(const MatrixXd& covariance, const VectorXd& sizes)
{
    return covariance.diagonal().cwiseQuotient(sizes.cwiseAbs2());
}

// Fedorov's exchange: from a greedy start, each sample against each candidate until nothing is gained.
class Choice {
public:
    Choice(const MatrixXd& information, const std::vector<MatrixXd>& sensitivities, SamplingGoal goal,
           const std::vector<int>& ofInterest, const VectorXd& sizes)
        : m_goal(goal)
        , m_ofInterest(ofInterest)
        , m_sizes(sizes)
        , m_information(information)
    {
        for (const MatrixXd& rows : sensitivities) m_gains.push_back(rows.transpose() * rows);
    }

    std::vector<int> best(int count)
    {
        std::vector<int> chosen;
        while (int(chosen.size()) < std::min(count, int(m_gains.size()))) {
            const auto [place, loss] = bestCandidate(chosen);
            chosen.push_back(place);
            m_information += m_gains[std::size_t(place)];
        }
        for (bool better = true; better;) {
            better = false;
            for (int& one : chosen) {
                const double before = lossOf(m_information);
                m_information -= m_gains[std::size_t(one)];
                const int old = std::exchange(one, -1);
                const auto [place, loss] = bestCandidate(chosen);
                // Rounding alone gains nothing.
                const bool gains = loss < before - 1e-9 * std::max(1.0, std::abs(before));
                one = gains ? place : old;
                better |= gains;
                m_information += m_gains[std::size_t(one)];
            }
        }
        std::ranges::sort(chosen);
        return chosen;
    }

private:
    std::pair<int, double> bestCandidate(const std::vector<int>& chosen) const
    {
        std::pair<int, double> best{-1, HUGE_VAL};
        for (int i = 0; i < int(m_gains.size()); ++i) {
            if (std::ranges::find(chosen, i) != chosen.end()) continue;
            const double loss = lossOf(m_information + m_gains[std::size_t(i)]);
            if (best.first < 0 || loss < best.second) best = {i, loss};
        }
        return best;
    }

    double lossOf(const MatrixXd& information) const
    {
        const std::optional<MatrixXd> covariance = covarianceOf(information, m_ofInterest);
        if (!covariance) return HUGE_VAL;
        return m_goal == SamplingGoal::Determinant ? logDeterminant(*covariance)
                                                   : relativeVariances(*covariance, m_sizes).maxCoeff();
    }

    SamplingGoal m_goal;
    const std::vector<int>& m_ofInterest;
    const VectorXd& m_sizes;
    MatrixXd m_information;
    std::vector<MatrixXd> m_gains; // of information, per candidate
};

// The parameters that the fit determines, as it moves them: by their logarithms or in parts of their scale.
struct Known {
    std::vector<FitPlace> places;
    std::vector<const FittedParameter*> parameters;
    std::vector<int> shared; // among them, those of all experiments
    VectorXd sizes;          // of the shared: 1 for a logarithm, else the value in parts of the scale
    MatrixXd information;
};

MatrixXd informationOf(const Known& known, const PlantFit& fit, const std::vector<Index>& rows)
{
    const Index n = Index(rows.size());
    MatrixXd covariance(n, n);
    for (Index i = 0; i < n; ++i)
        for (Index k = 0; k < n; ++k) {
            const auto error = [&](Index at) {
                const FittedParameter& p = *known.parameters[std::size_t(at)];
                return p.logarithmic ? *p.stdError : *p.stdError / p.scale;
            };
            covariance(i, k) =
                (i == k ? 1.0 : fit.correlation(rows[std::size_t(i)], rows[std::size_t(k)])) * error(i) * error(k);
        }
    return covariance.llt().solve(MatrixXd::Identity(n, n));
}

base::Result<Known> knownOf(const PlantFit& fit, const model::Flowsheet& fitted)
{
    Known known;
    std::vector<Index> rows;
    std::vector<double> sizes;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        const FittedParameter& p = fit.parameters[i];
        if (!p.stdError) continue;
        if (p.experiment.empty()) {
            known.shared.push_back(int(rows.size()));
            sizes.push_back(p.logarithmic ? 1.0 : std::max(std::abs(p.value), 1e-9 * p.scale) / p.scale);
        }
        base::Result<FitPlace> place = placeAt(fitted, p.path);
        if (!place) return place.error();
        // What others have by themselves says nothing in the next experiment.
        if (!p.experiment.empty()) place->experiment = std::numeric_limits<int>::max();
        place->start = place->low = place->high = p.value;
        place->logarithmic = p.logarithmic;
        place->scale = p.scale;
        known.places.push_back(*std::move(place));
        known.parameters.push_back(&p);
        rows.push_back(Index(i));
    }
    if (known.shared.empty())
        return base::Error{base::Code::Input, "",
                           say(CORE_TR("core", "The fit determines no parameter, so nothing says where more "
                                               "measurements would help. Fit fewer parameters first."))};
    known.sizes = Eigen::Map<const VectorXd>(sizes.data(), Index(sizes.size()));
    known.information = informationOf(known, fit, rows);
    return known;
}

// The tags of the first experiment over a run of the plant, at every candidate time.
FitExperiment candidatesOf(const FitExperiment& first, const model::Flowsheet& plant)
{
    FitExperiment experiment{.name = first.name, .flowsheet = plant, .times = {}, .courses = {}};
    for (int i = 0; i < candidates; ++i)
        experiment.times.push_back(first.times.back() * double(i) / double(candidates - 1));
    for (const MeasuredCourse& course : first.courses) {
        const bool known =
            std::ranges::any_of(experiment.courses, [&](const auto& one) { return one.tag == course.tag; });
        if (!known) experiment.courses.push_back({course.tag, std::vector<double>(experiment.times.size(), 1.0)});
    }
    return experiment;
}

class Proposals {
public:
    Proposals(const PlantFitRequest& request, const PlantFit& fit, const NextRequest& next,
              const model::Catalogue& catalogue, std::stop_token stop)
        : m_request(request)
        , m_fit(fit)
        , m_next(next)
        , m_catalogue(catalogue)
        , m_stop(std::move(stop))
    {
    }

    base::Result<std::vector<NextExperiment>> make()
    {
        const model::Flowsheet& plant = m_fit.fitted.front();
        base::Result<Known> known = knownOf(m_fit, plant);
        if (!known) return known.error();
        m_known = *std::move(known);
        if (const base::Done done = add(plant, {}, 0.0); !done) return done.error();
        for (const FitBounds& bounds : m_next.vary)
            for (const double value : {bounds.low, bounds.high}) {
                model::Flowsheet changed = plant;
                if (base::Done set = model::setAtPath(changed, bounds.path, base::Json(value)); !set)
                    return set.error();
                if (const base::Done done = add(changed, bounds.path, value); !done) return done.error();
            }
        std::ranges::stable_sort(m_all, {}, &NextExperiment::after);
        return std::move(m_all);
    }

private:
    base::Done add(const model::Flowsheet& plant, const std::string& path, double value)
    {
        const std::vector experiments{candidatesOf(m_request.experiments.front(), plant)};
        MeasuredRuns runs(experiments, m_catalogue, m_request.tolerance, m_request.threads, m_stop);
        if (const base::Done open = runs.open(m_known.places); !open) return open;
        std::vector<int> moved;
        VectorXd x(Index(m_known.places.size()));
        for (std::size_t i = 0; i < m_known.places.size(); ++i) {
            moved.push_back(int(i));
            x[Index(i)] = m_known.places[i].moved(m_known.places[i].start);
        }
        VectorXd differences(runs.rows());
        MatrixXd jacobian = MatrixXd::Zero(runs.rows(), x.size());
        if (!runs.evaluate(moved, x, differences, &jacobian))
            return runs.failure().value_or(
                base::Error{base::Code::Solver, path, say(CORE_TR("core", "The search was stopped."))});
        const std::vector<MatrixXd> sensitivities = bySample(runs, jacobian);
        for (const SamplingGoal goal : {SamplingGoal::Worst, SamplingGoal::Determinant})
            m_all.push_back(proposal(goal, sensitivities, experiments.front().times, path, value));
        return base::done();
    }

    // The rows of each candidate time, by the scatter of their tags.
    std::vector<MatrixXd> bySample(const MeasuredRuns& runs, const MatrixXd& jacobian) const
    {
        const std::size_t tags = runs.courses().size();
        std::vector<MatrixXd> all(std::size_t(candidates), MatrixXd(Index(tags), jacobian.cols()));
        for (std::size_t k = 0; k < tags; ++k) {
            const MeasuredRuns::Course& course = runs.courses()[k];
            const auto scatter = std::ranges::find(m_fit.courses, course.tag, &FittedCourse::tag);
            for (int i = 0; i < candidates; ++i)
                all[std::size_t(i)].row(Index(k)) = jacobian.row(course.firstRow + i) / scatter->sd;
        }
        return all;
    }

    NextExperiment proposal(SamplingGoal goal, const std::vector<MatrixXd>& sensitivities,
                            const std::vector<double>& times, const std::string& path, double value) const
    {
        const std::vector<int> chosen =
            chooseSamples(m_known.information, sensitivities, m_next.samples, goal, m_known.shared, m_known.sizes);
        MatrixXd information = m_known.information;
        NextExperiment next{.path = path, .value = value, .goal = goal, .times = {}, .worst = {}};
        for (const int i : chosen) {
            next.times.push_back(times[std::size_t(i)]);
            information += sensitivities[std::size_t(i)].transpose() * sensitivities[std::size_t(i)];
        }
        const MatrixXd before = *covarianceOf(m_known.information, m_known.shared);
        const MatrixXd after = *covarianceOf(information, m_known.shared);
        const double quantile = normalQuantile(0.5 + 0.5 * m_request.confidence);
        Index worst = 0;
        next.before = quantile * std::sqrt(relativeVariances(before, m_known.sizes).maxCoeff(&worst));
        next.after = quantile * std::sqrt(relativeVariances(after, m_known.sizes).maxCoeff());
        next.worst = m_known.parameters[std::size_t(m_known.shared[std::size_t(worst)])]->path;
        next.shrink = std::exp((logDeterminant(after) - logDeterminant(before)) / (2.0 * double(before.rows())));
        return next;
    }

    const PlantFitRequest& m_request;
    const PlantFit& m_fit;
    const NextRequest& m_next;
    const model::Catalogue& m_catalogue;
    std::stop_token m_stop;
    Known m_known;
    std::vector<NextExperiment> m_all;
};

} // namespace

std::vector<int> chooseSamples(const MatrixXd& information, const std::vector<MatrixXd>& sensitivities, int count,
                               SamplingGoal goal, const std::vector<int>& ofInterest, const VectorXd& sizes)
{
    return Choice(information, sensitivities, goal, ofInterest, sizes).best(count);
}

base::Result<std::vector<NextExperiment>> nextExperiments(const PlantFitRequest& request, const PlantFit& fit,
                                                          const NextRequest& next, const model::Catalogue& catalogue,
                                                          std::stop_token stop)
{
    return Proposals(request, fit, next, catalogue, std::move(stop)).make();
}

} // namespace titer::studies
