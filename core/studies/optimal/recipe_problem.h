// An optimal recipe as a problem: which numbers of a plant may be chosen, what they are to bring, and which limits hold over the whole run.
// Whoever searches asks it what a choice comes to; a choice is answered by a whole run of the plant with its recipe written out, so that
// nothing is optimised that a plant file could not hold.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"
#include "core/studies/optimal/recipe_quantity.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::studies {

// As a person writes them.
struct RecipeRequest {
    struct Vary {
        std::string path; // of the plant file, as fits and sweeps name it, or the tag of a set-point: "feed.out.flow"
        std::string low, high; // "0 L/h"; empty: half and twice what the plant has
        std::vector<std::string> choices =
            {}; // in their place: what stands there is one of these, as a person types it
    };
    struct Goal {
        std::string what; // a key figure, or an expression of variables at the end of the run
        bool maximize = true;
    };
    model::Flowsheet flowsheet;
    std::vector<Vary> vary;
    std::vector<Goal> goals;
    std::vector<std::string> limits; // "reactor.X <= 3.7 g/L", "feed.total >= 1 L"
    int intervals = 1;               // pieces of each set-point's course, equally long
    bool linear = false;             // a course goes on lines between numbers that stand where its pieces meet
    double until = 0.0;              // [s]; 0 = the recipe's duration
    double tolerance = 1e-6;         // of the runs, relative
    unsigned threads = 0;
};

// What a person named: one number, or a course of as many as there are intervals; on lines one more.
struct RecipeDecision {
    std::string path = {};                 // or tag
    std::string unit = {};                 // for showing
    double low = 0, high = 0;              // [SI]
    bool isCourse = false;                 // a set-point over time
    bool isLinear = false;                 // likewise, on lines
    bool isWhole = false;                  // takes whole numbers alone
    int first = 0, count = 1;              // its places among all numbers
    std::vector<std::string> choices = {}; // of which the number tells one

    int pieces() const { return isLinear ? count - 1 : count; }
};

// What a choice comes to.
struct RecipeOutcome {
    figures::RunStatus status = figures::RunStatus::Failed;
    std::vector<double> objectives; // one per goal, as they are [SI]; empty where there is no run
    std::vector<double> excess;     // worst one per limit over the run [SI]; not above 0 where all is well
    std::vector<double> when;       // where that is [s]; NaN for the end
    base::Errors errors;            // why nobody may rely on it: a run that failed, concentrations below nothing

    // A run that one may rely on; whether it keeps the limits says `excess`.
    bool isSound() const { return status == figures::RunStatus::Ok; }
};

// Immutable once opened. [any thread]
class RecipeProblem {
public:
    // Errors have the path, the goal or the limit that is wrong.
    static base::Result<RecipeProblem> open(RecipeRequest request, const model::Catalogue& catalogue);

    const RecipeRequest& request() const { return m_request; }
    const std::vector<RecipeDecision>& decisions() const { return m_decisions; }
    const std::vector<RecipeGoal>& goals() const { return m_goals; }
    const std::vector<RecipeLimit>& limits() const { return m_limits; }
    const model::Catalogue& catalogue() const { return *m_catalogue; }
    double duration() const { return m_duration; } // of a run [s]
    // The plant with the numbers as they stand in its file.
    const std::shared_ptr<const model::Plant>& plant() const { return m_plant; }

    // All numbers in one row: of each decision in turn, of a course piece by piece, and of one on lines its end [SI].
    int size() const { return int(m_start.size()); }
    const std::vector<double>& start() const { return m_start; } // as the plant file has them, within the bounds
    const std::vector<double>& low() const { return m_low; }
    const std::vector<double>& high() const { return m_high; }
    std::vector<bool> whole() const;
    // Whether goals and limits may have derivatives: no number is a whole one, and no unit is resolved in space, where cuts come and go.
    bool isSmooth() const;
    int pieces() const;                 // of the courses; 1 without one
    double pieceBegin(int piece) const; // [s]; of the one after the last: the end

    // The same with courses of twice as many pieces.
    RecipeProblem finer() const;

    // The choice written into the plant file: a course as phases that set or ramp it one after the other. `readable`: in the units that people
    // count in, to ten digits.
    base::Result<model::Flowsheet> plantWith(std::span<const double> x, bool readable = false) const;
    // The same, checked; nothing where the plant refuses it.
    std::shared_ptr<const model::Plant> checkedWith(std::span<const double> x, base::Errors& errors) const;
    // By a whole run with as many output times as that, or more, which lie densely enough for what is between; tolerance 0: that of the
    // request.
    RecipeOutcome evaluate(std::span<const double> x, std::stop_token stop = {}, double tolerance = 0.0,
                           int outputs = usualOutputs) const;
    // The run itself. It is unbalanced where something falls below nothing.
    figures::RunResult runOf(std::span<const double> x, double tolerance = 0.0, int outputs = usualOutputs,
                             std::stop_token stop = {}) const;
    // Likewise of the plant with its recipe as it is, and of one with other parameters.
    figures::RunResult runAsItIs(int outputs = usualOutputs, std::stop_token stop = {}) const;
    figures::RunResult runOf(const std::shared_ptr<const model::Plant>& plant, double tolerance = 0.0,
                             int outputs = usualOutputs, std::stop_token stop = {}) const;
    RecipeOutcome outcomeOf(const figures::RunResult& result) const;
    // The largest excess over a run, and when that is [s].
    std::pair<double, double> worstOf(const RecipeLimit& limit, const figures::RunResult& result) const;

    // Tags at the place of a fault of a run ("units/n1", or a tag) that fall below nothing there, where they can be read.
    std::vector<std::string> heldAboveZero(const std::string& place) const;
    // One more limit; false where it cannot be read.
    bool addLimit(const std::string& text) { return bool(takeLimit(text, {})); }
    // Makes a limit stricter, by so much of its quantity [SI].
    void tighten(std::size_t limit, double by);

    static constexpr int usualOutputs = 400;

private:
    RecipeProblem(RecipeRequest request, const model::Catalogue& catalogue);
    base::Done take(const RecipeRequest::Vary& vary);
    base::Done takeChoices(const RecipeRequest::Vary& vary);
    base::Done takeCourse(const RecipeRequest::Vary& vary, const std::string& tag, const model::WriteTarget& target);
    base::Done takeBounds(const RecipeRequest::Vary& vary, const std::string& unit, double start,
                          RecipeDecision& decision) const;
    base::Done takeLimit(const std::string& text, std::span<const figures::Kpi> kpis);
    void add(RecipeDecision decision, double start);
    std::string phaseId(const std::string& unit, int piece) const;
    void write(const RecipeDecision& course, int piece, std::span<const double> x, bool readable,
               model::PhaseEntry& phase) const;

    RecipeRequest m_request;
    const model::Catalogue* m_catalogue;
    std::shared_ptr<const model::Plant> m_plant;
    double m_duration = 0.0;
    std::vector<RecipeDecision> m_decisions;
    std::vector<RecipeGoal> m_goals;
    std::vector<RecipeLimit> m_limits;
    std::vector<double> m_start, m_low, m_high;
};

} // namespace titer::studies
