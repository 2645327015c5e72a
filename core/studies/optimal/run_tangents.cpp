#include "core/studies/optimal/run_tangents.h"

#include "core/base/not_available.h"
#include "core/model/types/unit_tape.h"
#include "core/solve/group/same_time.h"
#include "core/solve/simulation.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr double apart = 1e-4;   // of a range, to either side
constexpr int numbersAtOnce = 8; // of one run, whatever the number of threads

// One run with some of the numbers as its parameters.
class TangentRun {
public:
    TangentRun(const RecipeProblem& problem, const VectorXd& x, int first, int count)
        : m_problem(problem)
        , m_x(x.begin(), x.end())
        , m_first(first)
        , m_count(count)
    {
    }

    bool open(const std::shared_ptr<const model::Plant>& plant, double tolerance)
    {
        solve::Options options{.tolerance = tolerance, .testTangents = true};
        for (int i = m_first; i < m_first + m_count; ++i) {
            const double low = m_problem.low()[std::size_t(i)], own = m_x[std::size_t(i)],
                         range = m_problem.high()[std::size_t(i)] - low;
            // Below its bound a number may mean something else, or be refused.
            double from = std::max(own - apart * range, std::min(own, low)), to = own + apart * range;
            std::shared_ptr<const model::Plant> less = beside(i, from), more = beside(i, to);
            if (!less) less = plant, from = own;
            if (!more) more = plant, to = own;
            if (!(to > from)) return false;
            options.parameters.push_back({std::move(less), std::move(more), to - from, range});
        }
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, options);
        if (run) m_run.emplace(std::move(*run));
        return bool(run);
    }

    // Calls `at` with the number of each output.
    bool go(const std::vector<double>& times, const std::function<void(std::size_t output)>& at, std::stop_token stop)
    {
        std::size_t next = 0;
        const auto visit = [&](double t) {
            while (next < times.size() && (times[next] < t || solve::sameTime(times[next], t))) at(next++);
        };
        return bool(m_run->advance(times.back(), times, visit, stop)) && next == times.size();
    }

    // Of a quantity now, by the numbers of this run; nothing of what waits. No numbers where a key figure is other than it is now: that of a unit
    // which was emptied before.
    VectorXd slopesOf(const RecipeQuantity& quantity, double known) const
    {
        VectorXd slopes = VectorXd::Zero(m_count);
        std::vector<double> values;
        for (const model::ReadTarget& target : quantity.variables()) {
            if (m_run->idle(target.unit) && !quantity.hasKpi()) return slopes;
            values.push_back(m_run->value(target));
        }
        constexpr double agreement = 1e-5;
        if (quantity.hasKpi() && !(std::abs(quantity.value(values) - known) <= agreement * std::abs(known)))
            return VectorXd::Constant(m_count, base::notAvailable);
        const std::vector<double> outer = quantity.slopes(values);
        for (std::size_t j = 0; j < outer.size(); ++j)
            for (int k = 0; k < m_count; ++k) slopes[k] += outer[j] * m_run->derivative(quantity.variables()[j], k);
        return slopes;
    }

private:
    std::shared_ptr<const model::Plant> beside(int number, double value) const
    {
        std::vector<double> there = m_x;
        there[std::size_t(number)] = value;
        base::Errors errors;
        return m_problem.checkedWith(there, errors);
    }

    const RecipeProblem& m_problem;
    std::vector<double> m_x;
    int m_first, m_count;
    std::optional<solve::Simulation> m_run;
};

} // namespace

bool hasRunTangents(const RecipeProblem& problem)
{
    const model::Plant& plant = *problem.plant();
    const auto readsKpi = [](const auto& what) { return !what.quantity.isOfVariables(); };
    const auto isDelayed = [](const model::PlantUnit& unit) {
        return unit.setup.equations &&
               std::any_of(unit.setup.equations->events.begin(), unit.setup.equations->events.end(),
                           [](const model::UnitTape::Event& event) { return event.delayed; });
    };
    return problem.isSmooth() && plant.controllers.empty() && plant.guards.empty() && !problem.goals().empty() &&
           !readsKpi(problem.goals().front()) &&
           std::none_of(problem.limits().begin(), problem.limits().end(), readsKpi) &&
           std::none_of(plant.units.begin(), plant.units.end(), isDelayed);
}

bool followRunTangents(const RecipeProblem& problem, const VectorXd& x, double tolerance, const RunPlaces& places,
                       const RecipeRows& rows, RecipeSample& sample, std::stop_token stop)
{
    base::Errors errors;
    const std::shared_ptr<const model::Plant> plant =
        problem.checkedWith(std::vector<double>(x.begin(), x.end()), errors);
    if (!plant) return false;
    sample.gradient = VectorXd::Zero(x.size());
    sample.slopes = MatrixXd::Zero(rows.count(), x.size());
    const int size = int(x.size());
    std::atomic<bool> isSound = true;
    forEach(
        std::size_t((size + numbersAtOnce - 1) / numbersAtOnce),
        [&](std::size_t part) {
            const int first = int(part) * numbersAtOnce, count = std::min(numbersAtOnce, size - first);
            TangentRun run(problem, x, first, count);
            const auto read = [&](std::size_t output) {
                for (int r = 0; r < rows.count(); ++r) {
                    if (places.outputs[std::size_t(r)] != output) continue;
                    const RecipeLimit& limit = problem.limits()[std::size_t(rows.limit[std::size_t(r)])];
                    const double sign = limit.atMost ? 1.0 : -1.0, known = limit.value + sign * sample.excess[r];
                    sample.slopes.row(r).segment(first, count) = sign * run.slopesOf(limit.quantity, known).transpose();
                }
                if (output + 1 == places.times.size())
                    sample.gradient.segment(first, count) =
                        run.slopesOf(problem.goals().front().quantity, sample.objective);
            };
            if (!run.open(plant, tolerance) || !run.go(places.times, read, stop)) isSound = false;
        },
        problem.request().threads, stop);
    return isSound && !stop.stop_requested() && sample.gradient.allFinite() && sample.slopes.allFinite();
}

} // namespace titer::studies
