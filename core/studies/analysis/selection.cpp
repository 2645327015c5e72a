#include "core/studies/analysis/selection.h"

#include "core/base/text.h"
#include "core/studies/analysis/diagnostics.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/orthogonal_basis.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace titer::studies {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// The terms of a model as flags, and what is common to all searches.
class Candidates {
public:
    using Chosen = std::vector<char>;

    Candidates(const ModelMatrix& matrix, const SelectionOptions& options)
        : model(matrix.model)
        , parents(termParents(matrix.model))
        , basis(matrix.x, matrix.y)
        , always(matrix.model.terms.size(), 0)
        , runs(matrix.runs())
    {
        total = (matrix.y.array() - matrix.y.mean()).square().sum();
        for (std::size_t i = 0; i < model.terms.size(); ++i)
            always[i] =
                std::find(options.always.begin(), options.always.end(), model.terms[i].name) != options.always.end();
    }

    std::vector<int> columnsOf(const Chosen& chosen) const
    {
        std::vector<int> columns;
        if (model.intercept) columns.push_back(0);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            for (int j = 0; chosen[i] && j < model.terms[i].count; ++j) columns.push_back(model.terms[i].first + j);
        return columns;
    }

    SelectionStep step(const Chosen& chosen)
    {
        SelectionStep step;
        step.rss = basis.rssWith(columnsOf(chosen), &step.coefficients);
        step.aicc = aicc(step.rss, step.coefficients);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i]) step.terms.push_back(model.terms[i].name);
        return step;
    }

    // An exact fit has no AICc: there is nothing left to evaluate it by.
    std::optional<double> aicc(double rss, int coefficients) const
    {
        return rss > 1e-24 * total ? correctedAic(rss, runs, coefficients) : std::nullopt;
    }

    void add(Chosen& chosen, int term) const
    {
        chosen[std::size_t(term)] = 1;
        for (const int parent : parents[std::size_t(term)]) chosen[std::size_t(parent)] = 1;
    }
    bool mayEnter(const Chosen& chosen, int term) const
    {
        const std::vector<int>& needed = parents[std::size_t(term)];
        return std::all_of(needed.begin(), needed.end(), [&](int parent) { return chosen[std::size_t(parent)]; });
    }
    bool mayLeave(const Chosen& chosen, int term) const
    {
        if (always[std::size_t(term)]) return false;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i] && std::find(parents[i].begin(), parents[i].end(), term) != parents[i].end()) return false;
        return true;
    }

    const Model& model;
    std::vector<std::vector<int>> parents;
    OrthogonalBasis basis;
    Chosen always;
    int runs;
    double total = 0.0;
};

// The F test of the larger model against the smaller one; 1 where there is nothing to test.
double pOf(const SelectionStep& smaller, const SelectionStep& larger, int runs)
{
    const int df = larger.coefficients - smaller.coefficients, error = runs - larger.coefficients;
    if (df <= 0 || error <= 0) return 1.0;
    if (!(larger.rss > 0.0)) return 0.0;
    return fUpper((smaller.rss - larger.rss) / df / (larger.rss / error), df, error);
}

std::optional<base::Error> checkTask(const ModelMatrix& matrix, const SelectionOptions& options)
{
    const Model& model = matrix.model;
    for (const std::string& name : options.always)
        if (std::none_of(model.terms.begin(), model.terms.end(),
                         [&](const ModelTerm& term) { return term.name == name; }))
            return base::Error{base::Code::Input, "model",
                               base::say(CORE_TR("core", "The model has no term “{1}” to keep."), name)};
    if (!matrix.x.allFinite() || !std::isfinite(matrix.y.squaredNorm()))
        return base::Error{
            base::Code::Input, "model",
            base::say(CORE_TR("core", "The numbers of the fit exceed the computable range. Give the columns in "
                                      "units in which their values are closer to 1."))};
    return std::nullopt;
}

// Without intercept there may be nothing left.
base::Result<Selection> checked(Selection selection, const Model& model)
{
    if (!selection.terms.empty() || model.intercept) return selection;
    return base::Error{
        base::Code::Input, "model",
        base::say(CORE_TR("core", "No term explains enough to be kept, and the model has no intercept. Add an "
                                  "intercept, or fit without selection."))};
}

class Stepwise {
public:
    Stepwise(Candidates& candidates, const SelectionOptions& options)
        : m_candidates(candidates)
        , m_options(options)
        , m_chosen(candidates.always)
    {
        if (options.direction == SelectionOptions::Direction::Backward) m_chosen.assign(m_chosen.size(), 1);
    }

    Selection run()
    {
        Selection selection;
        selection.steps.push_back(m_candidates.step(m_chosen));
        const std::size_t max = 4 * m_chosen.size() + 4;
        while (selection.steps.size() < max) {
            const std::optional<Move> move = best(selection.steps.back(), selection.models);
            if (!move) break;
            m_chosen = move->chosen;
            selection.steps.push_back(move->step);
        }
        for (std::size_t i = 0; i < m_chosen.size(); ++i)
            if (m_chosen[i]) selection.terms.push_back(int(i));
        return selection;
    }

private:
    struct Move {
        Candidates::Chosen chosen;
        SelectionStep step;
        double merit = infinite; // the smallest is taken
    };

    bool byP() const { return m_options.criterion == SelectionOptions::Criterion::P; }

    // How good a move is; infinite where it is not allowed.
    double merit(const SelectionStep& now, const SelectionStep& next, bool adds) const
    {
        if (!byP()) {
            const double before = now.aicc.value_or(infinite), after = next.aicc.value_or(infinite);
            // From a model that is too large for AICc the way leads by the least loss.
            if (before == infinite && !adds) return after < infinite ? after : std::log(next.rss + 1e-300) + 1e6;
            return after < before - 1e-9 ? after : infinite;
        }
        // Leaving comes before entering, so that no term goes in and out for ever.
        if (adds) return *next.p < m_options.enter ? 1.0 + *next.p : infinite;
        return *next.p > m_options.leave ? -*next.p : infinite;
    }

    void consider(const SelectionStep& now, Candidates::Chosen chosen, int term, bool adds, std::optional<Move>& best)
    {
        SelectionStep step = m_candidates.step(chosen);
        if (adds && step.coefficients == now.coefficients) return; // aliased with what is there
        step.p = adds ? pOf(now, step, m_candidates.runs) : pOf(step, now, m_candidates.runs);
        step.change = (adds ? "+ " : "- ") + m_candidates.model.terms[std::size_t(term)].name;
        const double value = merit(now, step, adds);
        if (value < infinite && (!best || value < best->merit)) best = Move{std::move(chosen), std::move(step), value};
    }

    // Terms whose parents are there go first: with its parents at once a high term would carry off what they explain.
    std::optional<Move> best(const SelectionStep& now, std::int64_t& models)
    {
        std::optional<Move> best;
        for (const bool alone : {true, false}) {
            for (int term = 0; term < int(m_chosen.size()); ++term) {
                const bool adds = !m_chosen[std::size_t(term)];
                using Direction = SelectionOptions::Direction;
                if (m_options.direction == (adds ? Direction::Backward : Direction::Forward)) continue;
                if (adds ? m_candidates.mayEnter(m_chosen, term) != alone
                         : !alone || !m_candidates.mayLeave(m_chosen, term))
                    continue;
                Candidates::Chosen chosen = m_chosen;
                if (adds)
                    m_candidates.add(chosen, term);
                else
                    chosen[std::size_t(term)] = 0;
                ++models;
                consider(now, std::move(chosen), term, adds, best);
            }
            if (best) break;
        }
        return best;
    }

    Candidates& m_candidates;
    const SelectionOptions& m_options;
    Candidates::Chosen m_chosen;
};

// Walks all models that keep hierarchy, each term after its parents.
class Subsets {
public:
    explicit Subsets(Candidates& candidates)
        : m_candidates(candidates)
        , m_chosen(candidates.always.size(), 0)
    {
        for (int i = 0; i < int(m_chosen.size()); ++i) m_order.push_back(i);
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            return candidates.parents[std::size_t(a)].size() < candidates.parents[std::size_t(b)].size();
        });
    }

    // Whether there are no more than `most` models.
    bool fewerThan(std::int64_t max)
    {
        m_left = max;
        count(0);
        return m_left >= 0;
    }

    Selection run()
    {
        Selection selection;
        if (m_candidates.model.intercept) m_candidates.basis.push(0);
        walk(0, selection.models);
        std::optional<double> best;
        for (const auto& [coefficients, found] : m_best) {
            SelectionStep step = m_candidates.step(found.chosen);
            if (step.aicc && (!best || *step.aicc < *best)) {
                best = step.aicc;
                selection.terms.clear();
                for (std::size_t i = 0; i < found.chosen.size(); ++i)
                    if (found.chosen[i]) selection.terms.push_back(int(i));
            }
            selection.steps.push_back(std::move(step));
        }
        return selection;
    }

private:
    struct Found {
        double rss = infinite;
        Candidates::Chosen chosen;
    };

    void count(std::size_t at)
    {
        if (m_left < 0) return;
        if (at == m_order.size()) {
            --m_left;
            return;
        }
        const int term = m_order[at];
        if (!m_candidates.always[std::size_t(term)]) count(at + 1);
        if (!m_candidates.mayEnter(m_chosen, term)) return;
        m_chosen[std::size_t(term)] = 1;
        count(at + 1);
        m_chosen[std::size_t(term)] = 0;
    }

    void walk(std::size_t at, std::int64_t& models)
    {
        OrthogonalBasis& basis = m_candidates.basis;
        if (at == m_order.size()) {
            ++models;
            Found& best = m_best[basis.rank()];
            if (basis.rss() < best.rss) best = {basis.rss(), m_chosen};
            return;
        }
        const int term = m_order[at];
        if (!m_candidates.always[std::size_t(term)]) walk(at + 1, models);
        if (!m_candidates.mayEnter(m_chosen, term)) return;
        const ModelTerm& columns = m_candidates.model.terms[std::size_t(term)];
        bool whole = true;
        for (int i = 0; i < columns.count; ++i) whole = basis.push(columns.first + i) && whole;
        m_chosen[std::size_t(term)] = 1;
        // An aliased term says nothing that the model without it does not say.
        if (whole) walk(at + 1, models);
        m_chosen[std::size_t(term)] = 0;
        for (int i = 0; i < columns.count; ++i) basis.pop();
    }

    Candidates& m_candidates;
    Candidates::Chosen m_chosen;
    std::vector<int> m_order;
    std::map<int, Found> m_best;
    std::int64_t m_left = 0;
};

} // namespace

std::vector<std::vector<int>> termParents(const Model& model)
{
    const auto holds = [&](const ModelColumn& whole, const ModelColumn& part) {
        if (whole.powers == part.powers && whole.levels == part.levels) return false;
        for (std::size_t i = 0; i < whole.powers.size(); ++i)
            if (part.powers[i] > whole.powers[i]) return false;
        for (std::size_t i = 0; i < whole.levels.size(); ++i)
            if (part.levels[i] >= 0 && whole.levels[i] < 0) return false;
        return true;
    };
    std::vector<std::vector<int>> parents(model.terms.size());
    for (std::size_t i = 0; i < model.terms.size(); ++i)
        for (std::size_t j = 0; j < model.terms.size(); ++j)
            if (i != j && model.terms[i].count > 0 && model.terms[j].count > 0 &&
                holds(model.columns[std::size_t(model.terms[i].first)],
                      model.columns[std::size_t(model.terms[j].first)]))
                parents[i].push_back(int(j));
    return parents;
}

base::Notices aliasNotices(const ModelMatrix& matrix, const std::vector<int>& chosen)
{
    const Model& model = matrix.model;
    Eigen::MatrixXd columns = matrix.x;
    if (model.intercept) columns.rowwise() -= Eigen::RowVectorXd(matrix.x.colwise().mean());
    columns.colwise().normalize();
    base::Notices notices;
    for (const int term : chosen) {
        const ModelTerm& own = model.terms[std::size_t(term)];
        if (own.count != 1) continue;
        std::vector<std::string> same;
        for (int other = 0; other < int(model.terms.size()); ++other) {
            const ModelTerm& candidate = model.terms[std::size_t(other)];
            if (candidate.count == 1 && std::find(chosen.begin(), chosen.end(), other) == chosen.end() &&
                std::abs(columns.col(own.first).dot(columns.col(candidate.first))) > 1.0 - 1e-9)
                same.push_back("“" + candidate.name + "”");
        }
        if (!same.empty())
            notices.push_back(
                {"model", base::say(CORE_TR("core", "In these runs “{1}” is the same as {2}, so the data cannot "
                                                    "show which of them has the effect."),
                                    own.name, base::join(same, ", "))});
    }
    return notices;
}

Formula formulaOf(const Formula& formula, const std::vector<int>& terms)
{
    Formula reduced{.response = formula.response, .intercept = formula.intercept};
    std::vector<int> place(formula.variables.size(), -1);
    for (const int term : terms)
        for (const int variable : formula.terms[std::size_t(term)].variables) place[std::size_t(variable)] = 0;
    for (std::size_t i = 0; i < place.size(); ++i)
        if (place[i] == 0) {
            place[i] = int(reduced.variables.size());
            reduced.variables.push_back(formula.variables[i]);
        }
    for (const int term : terms) {
        reduced.terms.push_back(formula.terms[std::size_t(term)]);
        for (int& variable : reduced.terms.back().variables) variable = place[std::size_t(variable)];
    }
    return reduced;
}

base::Result<Selection> selectStepwise(const ModelMatrix& matrix, const SelectionOptions& options)
{
    if (const std::optional<base::Error> error = checkTask(matrix, options)) return *error;
    Candidates candidates(matrix, options);
    return checked(Stepwise(candidates, options).run(), matrix.model);
}

base::Result<Selection> selectSubsets(const ModelMatrix& matrix, const SelectionOptions& options)
{
    if (const std::optional<base::Error> error = checkTask(matrix, options)) return *error;
    Candidates candidates(matrix, options);
    Subsets subsets(candidates);
    if (!subsets.fewerThan(maxSubsets))
        return base::Error{
            base::Code::Input, "model",
            base::say(CORE_TR("core", "The model has more than {1} hierarchical submodels, too many to compare all "
                                      "of them. Remove terms, or select stepwise."),
                      std::to_string(maxSubsets))};
    return checked(subsets.run(), matrix.model);
}

} // namespace titer::studies
