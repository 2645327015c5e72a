// The equations of all units of a plant, followed by Runge's and Kutta's method of order 4 in steps that do not change from one choice to the
// next, so that goals are smooth in the numbers. Beside the states of each piece go their derivatives by the states at its begin and by what is
// set in it; the chain of the pieces gives those of the whole run.
#include "core/solve/follow/plant_dynamics.h"
#include "core/solve/input_course.h"
#include "core/studies/optimal/recipe_model.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using solve::FollowedPlant;
using solve::PlantDynamics;

namespace {

constexpr int firstSteps = 200, maxSteps = 20'000; // of a run

// As a run of it begins; nothing where none does.
std::unique_ptr<FollowedPlant> begun(std::shared_ptr<const model::Plant> plant)
{
    solve::RunState state = solve::RunState::of(*plant);
    std::vector<char> isKnown(plant->units.size(), 0);
    for (std::size_t u = 0; u < plant->units.size(); ++u) {
        if (isKnown[u]) continue;
        const base::Result<solve::InputCourse> course = solve::InputCourse::open(plant, int(u), 1e-6);
        if (!course) return nullptr;
        course->apply(course->instants().front(), state);
        for (const solve::InputCourse::UnitInputs& inputs : course->instants().front().inputs)
            isKnown[std::size_t(inputs.unit)] = 1;
    }
    return std::make_unique<FollowedPlant>(std::move(plant), std::move(state));
}

// Whether all that is written to it in a run of so long [s] is known beforehand: phases begin with the run and last to its end, nothing is
// given or transferred, nobody controls.
bool isPlain(const model::Plant& plant, double duration)
{
    const auto isQuiet = [duration](const model::PlantPhase& phase) {
        const bool lasts = std::all_of(phase.until.begin(), phase.until.end(), [duration](const model::Condition& c) {
            return c.kind == model::Condition::Kind::For && c.limit >= duration;
        });
        return phase.at == 0.0 && phase.after.empty() && lasts && phase.ramps.empty() && phase.doses.empty() &&
               !phase.isTransfer && !phase.cleaning && phase.again.empty();
    };
    return plant.controllers.empty() && plant.guards.empty() &&
           std::all_of(plant.phases.begin(), plant.phases.end(), isQuiet);
}

class SmoothModel : public RecipeModel {
public:
    explicit SmoothModel(const RecipeProblem& problem)
        : m_problem(problem)
        , m_rows(problem)
        , m_pieces(problem.pieces())
        , m_steps(std::max(1, firstSteps / problem.pieces()))
    {
        for (const RecipeDecision& decision : problem.decisions()) {
            if (decision.isCourse)
                m_courses.push_back(&decision);
            else
                m_numbers.push_back(decision.first);
        }
    }

    bool open()
    {
        const auto readsKpi = [](const auto& what) { return !what.quantity.isOfVariables(); };
        if (!isPlain(*m_problem.plant(), m_problem.duration()) || m_problem.goals().empty() ||
            readsKpi(m_problem.goals().front()) ||
            std::any_of(m_problem.limits().begin(), m_problem.limits().end(), readsKpi))
            return false;
        for (const RecipeDecision* course : m_courses) {
            const base::Result<model::WriteTarget> target = model::findWriteTarget(*m_problem.plant(), course->path);
            if (!target) return false;
            m_targets.push_back(*target);
        }
        const VectorXd start = Eigen::Map<const VectorXd>(m_problem.start().data(), m_problem.size());
        if (!prepare(start, false) || m_dynamics->base().evaluation.hasBeds()) return false;
        for (const model::PlantUnit& unit : m_dynamics->base().plant->units)
            if (model::nextBreak(*unit.model, 0.0, model::startMemory(*unit.model)) < m_problem.duration())
                return false;
        // Steps that halving changes nothing of.
        double before = NAN;
        for (; m_steps * m_pieces <= maxSteps; m_steps *= 2) {
            RecipeSample sample;
            const bool isSound = evaluate(start, false, sample);
            if (isSound && std::abs(sample.objective - before) <= 1e-6 * std::abs(sample.objective)) return true;
            before = isSound ? sample.objective : NAN;
        }
        return false;
    }

    bool evaluate(const VectorXd& x, bool withSlopes, RecipeSample& sample) override
    {
        if (!prepare(x, withSlopes) || !follow(x, sample)) return false;
        return !withSlopes || differentiate(x, sample);
    }

    bool refine() override
    {
        if (2 * m_steps * m_pieces > maxSteps) return false;
        m_steps *= 2;
        return true;
    }

    base::Sentence words() const override
    {
        return say(CORE_TR("core", "equations followed with exact derivatives, {1} steps a run"),
                   std::to_string(m_steps * m_pieces));
    }

private:
    // A row of derivatives that begins at a step: by the states at the begin of its piece, and by what is set there.
    struct Seed {
        int piece = 0;
        VectorXd byStates, bySet;
    };

    std::unique_ptr<FollowedPlant> followed(const VectorXd& x) const
    {
        base::Errors errors;
        std::shared_ptr<const model::Plant> plant =
            m_problem.checkedWith(std::vector<double>(x.begin(), x.end()), errors);
        return plant ? begun(std::move(plant)) : nullptr;
    }

    // With these numbers; courses are written piece by piece.
    bool prepare(const VectorXd& x, bool withSlopes)
    {
        VectorXd numbers(Index(m_numbers.size()));
        for (std::size_t i = 0; i < m_numbers.size(); ++i) numbers[Index(i)] = x[m_numbers[i]];
        if (!m_dynamics || numbers != m_at) {
            std::unique_ptr<FollowedPlant> base = followed(x);
            m_dynamics = base ? std::make_unique<PlantDynamics>(std::move(base)) : nullptr;
            m_at = numbers;
            if (!m_dynamics) return false;
        }
        if (!withSlopes || m_dynamics->inputs() > 0) return true;
        for (std::size_t c = 0; c < m_courses.size(); ++c) {
            const double low = m_courses[c]->low, size = 1e-4 * (m_courses[c]->high - low);
            for (const bool isEnd : {false, true}) {
                if (isEnd && !m_courses[c]->isLinear) continue;
                std::unique_ptr<FollowedPlant> less = followed(x), more = followed(x);
                if (!less || !more) return m_dynamics.reset(), false;
                if (isEnd)
                    m_dynamics->addLineEnd(low, size, std::move(less), std::move(more));
                else
                    m_dynamics->addWritten(m_targets[c], low, size, std::move(less), std::move(more));
            }
        }
        for (const int i : m_numbers) {
            const double h = 1e-5 * (m_problem.high()[std::size_t(i)] - m_problem.low()[std::size_t(i)]);
            VectorXd less = x, more = x;
            less[i] -= h;
            more[i] += h;
            std::unique_ptr<FollowedPlant> below = followed(less), above = followed(more);
            double step = 2.0 * h;
            // The plant may refuse what lies beyond.
            if (!below) below = followed(x), step = h;
            if (!above) above = followed(x), step = h;
            if (!below || !above) return m_dynamics.reset(), false; // nor is it asked with some of its numbers
            m_dynamics->addNumber(std::move(below), std::move(above), step);
        }
        return true;
    }

    double coreStep() const { return m_problem.duration() / (double(m_pieces) * m_steps); }

    Index core() const { return m_dynamics->states(); }

    void beginPiece(const VectorXd& x, int piece, bool withSlopes)
    {
        std::vector<double> written;
        for (const RecipeDecision* course : m_courses)
            for (int k = 0; k <= int(course->isLinear); ++k) written.push_back(x[course->first + piece + k]);
        m_dynamics->begin(m_problem.pieceBegin(piece), m_y, written, withSlopes, coreStep() * m_steps);
    }

    // The course of the states, and of each row its worst place.
    bool follow(const VectorXd& x, RecipeSample& sample)
    {
        const std::vector<double> initial = m_dynamics->layout().initialState();
        m_y = Eigen::Map<const VectorXd>(initial.data(), core());
        const double h = coreStep();
        m_course.assign(std::size_t(m_pieces * m_steps) + 1, VectorXd());
        m_worst.assign(std::size_t(m_rows.count()), m_pieces * m_steps);
        sample.excess.setConstant(m_rows.count(), -HUGE_VAL);
        m_course.front() = m_y;
        numerics::RungeKutta method(*m_dynamics);
        for (int piece = 0; piece < m_pieces; ++piece) {
            beginPiece(x, piece, false);
            for (int s = 0; s < m_steps; ++s) {
                const double t = m_problem.pieceBegin(piece) + s * h;
                look(t, piece * m_steps + s, sample);
                if (!method.go(t, h, m_y)) return false;
                m_course[std::size_t(piece * m_steps + s) + 1] = m_y;
            }
        }
        look(m_problem.duration(), m_pieces * m_steps, sample);
        sample.objective = valueOf(m_problem.goals().front().quantity, m_problem.duration());
        return std::isfinite(sample.objective) && sample.excess.allFinite();
    }

    std::vector<double> valuesOf(const RecipeQuantity& quantity, double t)
    {
        std::vector<double> values(quantity.variables().size());
        m_dynamics->values(quantity.variables(), t, m_y, values.data());
        return values;
    }

    double valueOf(const RecipeQuantity& quantity, double t) { return quantity.value(valuesOf(quantity, t)); }

    void look(double t, int step, RecipeSample& sample)
    {
        std::vector<double> excess;
        for (const RecipeLimit& limit : m_problem.limits()) excess.push_back(limit.excess(valueOf(limit.quantity, t)));
        for (int r = 0; r < m_rows.count(); ++r) {
            const auto [first, last] = m_rows.places(r, m_pieces * m_steps);
            const double here = excess[std::size_t(m_rows.limit[std::size_t(r)])];
            if (step < first || step > last || !(here > sample.excess[r])) continue;
            sample.excess[r] = here;
            m_worst[std::size_t(r)] = step;
        }
    }

    bool differentiate(const VectorXd& x, RecipeSample& sample)
    {
        std::vector<Seed> seeds(std::size_t(m_rows.count()) + 1);
        std::vector<MatrixXd> chain;
        numerics::RungeKutta method(*m_dynamics);
        m_y = m_course.front();
        for (int piece = 0; piece < m_pieces; ++piece) {
            beginPiece(x, piece, true);
            MatrixXd s = MatrixXd::Identity(core(), core() + m_dynamics->inputs());
            for (int step = piece * m_steps; step < (piece + 1) * m_steps; ++step) {
                plant(step, piece, s, seeds);
                if (!method.go(step * coreStep(), coreStep(), m_y, s)) return false;
            }
            if (piece + 1 == m_pieces) plant(m_pieces * m_steps, piece, s, seeds);
            chain.push_back(std::move(s));
        }
        sample.gradient = chained(seeds.back(), chain);
        sample.slopes.resize(m_rows.count(), x.size());
        for (int r = 0; r < m_rows.count(); ++r)
            sample.slopes.row(r) = chained(seeds[std::size_t(r)], chain).transpose();
        return sample.gradient.allFinite() && sample.slopes.allFinite();
    }

    // Rows whose worst place is here begin their way back.
    void plant(int step, int piece, const MatrixXd& s, std::vector<Seed>& seeds)
    {
        const double t = step * coreStep();
        for (int r = 0; r < m_rows.count(); ++r) {
            if (m_worst[std::size_t(r)] != step) continue;
            const RecipeLimit& limit = m_problem.limits()[std::size_t(m_rows.limit[std::size_t(r)])];
            seeds[std::size_t(r)] = seedOf(limit.quantity, t, piece, s, limit.atMost ? 1.0 : -1.0);
        }
        if (step == m_pieces * m_steps) seeds.back() = seedOf(m_problem.goals().front().quantity, t, piece, s, 1.0);
    }

    Seed seedOf(const RecipeQuantity& quantity, double t, int piece, const MatrixXd& s, double sign)
    {
        const std::vector<double> slopes = quantity.slopes(valuesOf(quantity, t));
        MatrixXd byStates, byInputs;
        m_dynamics->slopesOf(quantity.variables(), t, m_y, byStates, byInputs);
        const VectorXd outer = Eigen::Map<const VectorXd>(slopes.data(), Index(slopes.size()));
        VectorXd along = s.transpose() * (byStates.transpose() * outer);
        along.tail(byInputs.cols()) += byInputs.transpose() * outer;
        return {.piece = piece, .byStates = sign * along.head(core()), .bySet = sign * along.tail(byInputs.cols())};
    }

    // By all numbers of the choice.
    VectorXd chained(const Seed& seed, const std::vector<MatrixXd>& chain) const
    {
        VectorXd gradient = VectorXd::Zero(m_problem.size());
        if (seed.bySet.size() == 0 && seed.byStates.size() == 0) return gradient;
        const auto add = [&](int piece, const VectorXd& bySet) {
            Index input = 0;
            for (const RecipeDecision* course : m_courses)
                for (int k = 0; k <= int(course->isLinear); ++k) gradient[course->first + piece + k] += bySet[input++];
            for (const int number : m_numbers) gradient[number] += bySet[input++];
        };
        add(seed.piece, seed.bySet);
        VectorXd byStates = seed.byStates;
        for (int piece = seed.piece - 1; piece >= 0; --piece) {
            const VectorXd along = chain[std::size_t(piece)].transpose() * byStates;
            add(piece, along.tail(along.size() - core()));
            byStates = along.head(core());
        }
        Index input = m_dynamics->inputs() - Index(m_numbers.size());
        for (const int number : m_numbers) gradient[number] += byStates.dot(m_dynamics->startSlope(input++));
        return gradient;
    }

    const RecipeProblem& m_problem;
    RecipeRows m_rows;
    int m_pieces, m_steps; // steps of a piece
    std::vector<const RecipeDecision*> m_courses;
    std::vector<model::WriteTarget> m_targets; // of these
    std::vector<int> m_numbers;                // places of the others
    std::unique_ptr<PlantDynamics> m_dynamics; // set are the courses, then the others
    VectorXd m_at;                             // the others, as it has them
    VectorXd m_y;                              // states now
    std::vector<VectorXd> m_course;            // of what is integrated, after each step
    std::vector<int> m_worst;                  // step of each row
};

} // namespace

std::unique_ptr<RecipeModel> smoothModel(const RecipeProblem& problem)
{
    auto model = std::make_unique<SmoothModel>(problem);
    return model->open() ? std::move(model) : nullptr;
}

} // namespace titer::studies
