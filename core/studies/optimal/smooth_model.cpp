// The equations of all units of a plant, followed by Runge's and Kutta's method of order 4 in steps that do not change from one choice to the
// next, so that goals are smooth in the numbers. Beside the states of each piece go their derivatives by the states at its begin and by what is
// set in it; the chain of the pieces gives those of the whole run.
#include "core/studies/optimal/followed_plant.h"
#include "core/studies/optimal/recipe_model.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr int firstSteps = 200, maxSteps = 20'000; // of a run

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
        const auto readsKpi = [](const auto& what) { return what.quantity.hasKpi(); };
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
        if (!prepare(start, false) || m_base->evaluation.hasBeds()) return false;
        for (const model::PlantUnit& unit : m_base->plant->units)
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
    struct Neighbours {
        std::unique_ptr<FollowedPlant> less, more;
        double step = 0.0; // from one to the other
    };
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
        return plant ? studies::follow(std::move(plant)) : nullptr;
    }

    // With these numbers; courses are written piece by piece.
    bool prepare(const VectorXd& x, bool withSlopes)
    {
        VectorXd numbers(Index(m_numbers.size()));
        for (std::size_t i = 0; i < m_numbers.size(); ++i) numbers[Index(i)] = x[m_numbers[i]];
        const bool isSame = m_base && numbers == m_at;
        if (!isSame) {
            m_base = followed(x);
            m_ofCourses.clear();
            m_ofNumbers.clear();
            m_at = numbers;
            if (!m_base) return false;
        }
        if (!withSlopes || m_ofCourses.size() + m_ofNumbers.size() > 0) return true;
        for (std::size_t c = 0; c < m_courses.size(); ++c) {
            m_ofCourses.push_back({followed(x), followed(x)});
            if (!m_ofCourses.back().less || !m_ofCourses.back().more) return false;
        }
        for (const int i : m_numbers) {
            const double h = 1e-5 * (m_problem.high()[std::size_t(i)] - m_problem.low()[std::size_t(i)]);
            VectorXd less = x, more = x;
            less[i] -= h;
            more[i] += h;
            Neighbours beside{followed(less), followed(more), 2.0 * h};
            // The plant may refuse what lies beyond.
            if (!beside.less) beside.less = followed(x), beside.step = h;
            if (!beside.more) beside.more = followed(x), beside.step = h;
            if (!beside.less || !beside.more) return false;
            m_ofNumbers.push_back(std::move(beside));
        }
        return true;
    }

    double coreStep() const { return m_problem.duration() / (double(m_pieces) * m_steps); }

    void beginPiece(FollowedPlant& plant, const VectorXd& x, int piece, int moved, double value)
    {
        for (std::size_t c = 0; c < m_courses.size(); ++c) {
            const double own = x[m_courses[c]->first + piece];
            plant.state.change().write(m_targets[c], int(c) == moved ? value : own);
        }
        const double t = m_problem.pieceBegin(piece);
        plant.evaluation.begin(t, HUGE_VAL);
        plant.evaluation.evaluateAll(t, m_y.data());
    }

    bool ratesOf(FollowedPlant& plant, double t, const VectorXd& y, VectorXd& rates)
    {
        rates.resize(plant.layout.core + Index(plant.evaluation.mode().active().size()));
        return plant.evaluation.rates(t, y.data(), rates.data());
    }

    // The course of the states, and of each row its worst place.
    bool follow(const VectorXd& x, RecipeSample& sample)
    {
        FollowedPlant& plant = *m_base;
        const Index core = plant.layout.core;
        const std::vector<double> initial = plant.layout.initialState();
        m_y = Eigen::Map<const VectorXd>(initial.data(), Index(initial.size()));
        const double h = coreStep();
        m_course.assign(std::size_t(m_pieces * m_steps) + 1, VectorXd());
        m_worst.assign(std::size_t(m_rows.count()), m_pieces * m_steps);
        sample.excess.setConstant(m_rows.count(), -HUGE_VAL);
        m_course.front() = m_y.head(core);
        VectorXd k[4], y;
        for (int piece = 0; piece < m_pieces; ++piece) {
            beginPiece(plant, x, piece, -1, 0.0);
            for (int s = 0; s < m_steps; ++s) {
                const double t = m_problem.pieceBegin(piece) + s * h;
                look(plant, t, piece * m_steps + s, sample);
                y = m_y;
                for (int i = 0; i < 4; ++i) {
                    if (i > 0) y.head(core) = m_y.head(core) + (i < 3 ? 0.5 : 1.0) * h * k[i - 1].head(core);
                    if (!ratesOf(plant, t + (i == 0 ? 0.0 : i < 3 ? 0.5 * h : h), y, k[i])) return false;
                }
                m_y.head(core) += h / 6.0 * (k[0] + 2.0 * k[1] + 2.0 * k[2] + k[3]).head(core);
                if (!m_y.allFinite()) return false;
                m_course[std::size_t(piece * m_steps + s) + 1] = m_y.head(core);
            }
        }
        look(plant, m_problem.duration(), m_pieces * m_steps, sample);
        sample.objective = valueOf(m_problem.goals().front().quantity, plant, m_problem.duration());
        return std::isfinite(sample.objective) && sample.excess.allFinite();
    }

    double valueOf(const RecipeQuantity& quantity, FollowedPlant& plant, double t)
    {
        const solve::States states(std::vector<double>(m_y.begin(), m_y.end()));
        std::vector<double> values;
        for (const model::ReadTarget& target : quantity.targets())
            values.push_back(plant.evaluation.value(target, t, states));
        return quantity.value(values);
    }

    void look(FollowedPlant& plant, double t, int step, RecipeSample& sample)
    {
        std::vector<double> excess;
        for (const RecipeLimit& limit : m_problem.limits())
            excess.push_back(limit.excess(valueOf(limit.quantity, plant, t)));
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
        const Index core = m_base->layout.core;
        const std::size_t set = m_courses.size() + m_numbers.size();
        std::vector<Seed> seeds(std::size_t(m_rows.count()) + 1);
        std::vector<MatrixXd> chain;
        m_y.head(core) = m_course.front();
        for (int piece = 0; piece < m_pieces; ++piece) {
            if (!beginAll(x, piece)) return false;
            MatrixXd s = MatrixXd::Zero(core, core + Index(set));
            s.leftCols(core).setIdentity();
            for (int step = piece * m_steps; step < (piece + 1) * m_steps; ++step) {
                plant(step, piece, s, seeds);
                if (!goOn(step, s)) return false;
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

    bool beginAll(const VectorXd& x, int piece)
    {
        m_y.head(m_base->layout.core) = m_course[std::size_t(piece * m_steps)];
        beginPiece(*m_base, x, piece, -1, 0.0);
        for (std::size_t c = 0; c < m_courses.size(); ++c) {
            const std::size_t at = std::size_t(m_courses[c]->first + piece);
            const double h = 1e-4 * (m_problem.high()[at] - m_problem.low()[at]), own = x[Index(at)];
            // Below its bound it may mean something else, such as a flow.
            const double less = std::max(own - h, std::min(own, m_problem.low()[at]));
            beginPiece(*m_ofCourses[c].less, x, piece, int(c), less);
            beginPiece(*m_ofCourses[c].more, x, piece, int(c), own + h);
            m_ofCourses[c].step = own + h - less;
        }
        for (Neighbours& beside : m_ofNumbers)
            for (FollowedPlant* one : {beside.less.get(), beside.more.get()}) beginPiece(*one, x, piece, -1, 0.0);
        return true;
    }

    std::vector<Neighbours*> neighbours()
    {
        std::vector<Neighbours*> all;
        for (Neighbours& beside : m_ofCourses) all.push_back(&beside);
        for (Neighbours& beside : m_ofNumbers) all.push_back(&beside);
        return all;
    }

    // One step of the states with their derivatives.
    bool goOn(int step, MatrixXd& s)
    {
        const Index core = m_base->layout.core;
        const double h = coreStep(), t = step * h;
        VectorXd y = m_y, k, beside, other;
        MatrixXd slope, stage = s, sum = MatrixXd::Zero(s.rows(), s.cols());
        m_y.head(core) = m_course[std::size_t(step)];
        y.head(core) = m_y.head(core);
        const std::vector<Neighbours*> all = neighbours();
        constexpr double weights[] = {1.0, 2.0, 2.0, 1.0};
        for (int i = 0; i < 4; ++i) {
            if (i > 0) {
                const double share = (i < 3 ? 0.5 : 1.0) * h;
                y.head(core) = m_y.head(core) + share * k.head(core);
                stage = s + share * slope;
            }
            const double at = t + (i == 0 ? 0.0 : i < 3 ? 0.5 * h : h);
            if (!ratesOf(*m_base, at, y, k)) return false;
            const Index rows = k.size();
            m_jacobian.resize(rows, core);
            m_base->evaluation.jacobian(at, y.data(), m_jacobian.data());
            slope.noalias() = m_jacobian.topRows(core) * stage;
            for (std::size_t c = 0; c < all.size(); ++c) {
                if (!ratesOf(*all[c]->more, at, y, beside) || !ratesOf(*all[c]->less, at, y, other)) return false;
                slope.col(core + Index(c)) += (beside.head(core) - other.head(core)) / all[c]->step;
            }
            sum += weights[i] * slope;
        }
        s += h / 6.0 * sum;
        m_y.head(core) = m_course[std::size_t(step) + 1];
        return true;
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
        const Index core = m_base->layout.core;
        const solve::States states(std::vector<double>(m_y.begin(), m_y.end()));
        std::vector<double> values;
        for (const model::ReadTarget& target : quantity.targets())
            values.push_back(m_base->evaluation.value(target, t, states));
        const std::vector<double> slopes = quantity.slopes(values);
        VectorXd byStates = VectorXd::Zero(core);
        Seed seed{.piece = piece, .byStates = {}, .bySet = VectorXd::Zero(s.cols() - core)};
        const std::vector<Neighbours*> all = neighbours();
        for (std::size_t i = 0; i < slopes.size(); ++i) {
            const model::ReadTarget& target = quantity.targets()[i];
            for (Index k = 0; k < core; ++k) byStates[k] += slopes[i] * slopeOf(target, t, k);
            for (std::size_t c = 0; c < all.size(); ++c)
                seed.bySet[Index(c)] += slopes[i] / all[c]->step *
                                        (all[c]->more->evaluation.value(target, t, states) -
                                         all[c]->less->evaluation.value(target, t, states));
        }
        const VectorXd along = s.transpose() * byStates;
        seed.byStates = sign * along.head(core);
        seed.bySet = sign * (seed.bySet + along.tail(s.cols() - core));
        return seed;
    }

    double slopeOf(const model::ReadTarget& target, double t, Index state)
    {
        std::vector<double> direction(std::size_t(m_base->layout.size), 0.0);
        direction[std::size_t(state)] = 1.0;
        if (const auto exact = m_base->evaluation.slope(target, t, m_y.data(), direction.data())) return *exact;
        const double h = 1e-5 * std::max(std::abs(m_y[state]), std::abs(m_base->layout.nominal[std::size_t(state)]));
        std::vector<double> y(m_y.begin(), m_y.end());
        const auto valueAt = [&](double by) {
            y[std::size_t(state)] = m_y[state] + by;
            return m_base->evaluation.value(target, t, solve::States(y));
        };
        return (valueAt(h) - valueAt(-h)) / (2.0 * h);
    }

    // By all numbers of the choice.
    VectorXd chained(const Seed& seed, const std::vector<MatrixXd>& chain) const
    {
        const Index core = m_base->layout.core;
        VectorXd gradient = VectorXd::Zero(m_problem.size());
        if (seed.bySet.size() == 0 && seed.byStates.size() == 0) return gradient;
        const auto add = [&](int piece, const VectorXd& bySet) {
            for (std::size_t c = 0; c < m_courses.size(); ++c) gradient[m_courses[c]->first + piece] += bySet[Index(c)];
            for (std::size_t i = 0; i < m_numbers.size(); ++i)
                gradient[m_numbers[i]] += bySet[Index(m_courses.size() + i)];
        };
        add(seed.piece, seed.bySet);
        VectorXd byStates = seed.byStates;
        for (int piece = seed.piece - 1; piece >= 0; --piece) {
            const VectorXd along = chain[std::size_t(piece)].transpose() * byStates;
            add(piece, along.tail(along.size() - core));
            byStates = along.head(core);
        }
        for (std::size_t i = 0; i < m_numbers.size(); ++i) {
            const Neighbours& beside = m_ofNumbers[i];
            const std::vector<double> more = beside.more->layout.initialState(),
                                      less = beside.less->layout.initialState();
            for (Index k = 0; k < core; ++k)
                gradient[m_numbers[i]] += byStates[k] * (more[std::size_t(k)] - less[std::size_t(k)]) / beside.step;
        }
        return gradient;
    }

    const RecipeProblem& m_problem;
    RecipeRows m_rows;
    int m_pieces, m_steps; // steps of a piece
    std::vector<const RecipeDecision*> m_courses;
    std::vector<model::WriteTarget> m_targets; // of these
    std::vector<int> m_numbers;                // places of the others
    std::unique_ptr<FollowedPlant> m_base;
    VectorXd m_at; // the numbers that it has
    std::vector<Neighbours> m_ofCourses, m_ofNumbers;
    VectorXd m_y;                   // all states now
    std::vector<VectorXd> m_course; // of what is integrated, after each step
    std::vector<int> m_worst;       // step of each row
    MatrixXd m_jacobian;            // scratch
};

} // namespace

std::unique_ptr<RecipeModel> smoothModel(const RecipeProblem& problem)
{
    auto model = std::make_unique<SmoothModel>(problem);
    return model->open() ? std::move(model) : nullptr;
}

} // namespace titer::studies
