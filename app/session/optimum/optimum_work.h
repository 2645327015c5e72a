// Optimal recipes as the window finds them: numbers of the plant and courses of its set-points with their bounds, one goal or two, limits;
// searched in the background, shown as recipes that can be tried, and taken over as one step of undo.
//
//   OptimumWork work(document);
//   work.open(result);  work.choose(0, true);  work.setGoals({{"column.yield"}});  work.setLimits("column.purity >= 95 %");
//   if (work.whyNot().isEmpty()) work.start();      search().changed() follows
//   work.look(2);                                   looked().changed() follows: the run with that recipe, and what its limits cost
//   work.take(2);
#pragma once

#include "app/common/background_job.h"
#include "app/fit/fit_parameters.h"
#include "app/session/optimum/optimum_search.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// [gui] The document outlives it.
class OptimumWork {
    Q_DECLARE_TR_FUNCTIONS(OptimumWork)

public:
    using Search = JobOf<OptimumOrder, OptimumFound>;
    using Look = JobOf<OptimumLook, OptimumCourse>;

    explicit OptimumWork(Document& document);

    Search& search() { return m_search; }
    Look& looked() { return m_look; }

    // Numbers of the plant as it is and what a course can be made of, those that were chosen still so; key figures and quantities of a run of it.
    void open(const figures::RunResult& run);

    // Those of courses have the tag of a set-point or flow as their path.
    const std::vector<FitParameter>& numbers() const { return m_numbers; }
    static bool isCourse(const FitParameter& number) { return number.row.path.find('/') == std::string::npos; }
    void choose(std::size_t number, bool chosen);
    // As typed, in the unit of the number; empty: half and twice of what it is.
    void setBounds(std::size_t number, const QString& low, const QString& high);
    struct Figure {
        std::string tag;
        QString name;
        QString limit; // one that the run just keeps: "vessel.glucose <= 4.2 g/L"
    };
    const std::vector<Figure>& figures() const { return m_figures; }       // key figures: goals, or limited at the end
    const std::vector<Figure>& quantities() const { return m_quantities; } // likewise goals; limited over the whole run
    using Goal = studies::RecipeRequest::Goal;
    const std::vector<Goal>& goals() const { return m_goals; }
    void setGoals(std::vector<Goal> goals) { m_goals = std::move(goals); }
    // One a line: "column.purity >= 95 %".
    const QString& limits() const { return m_limits; }
    void setLimits(const QString& lines) { m_limits = lines; }
    int pieces() const { return m_pieces; } // of each course
    void setPieces(int pieces) { m_pieces = pieces; }
    bool isLinear() const { return m_isLinear; } // courses go on lines between values where pieces meet
    void setLinear(bool linear) { m_isLinear = linear; }
    // Of the plant, where the search goes by whole runs.
    int runs() const { return m_runs; }
    void setRuns(int runs) { m_runs = runs; }
    // Of the parameters, with which a recipe that is looked at is tried, and all of a front once it is found; 0: none.
    int draws() const { return m_draws; }
    void setDraws(int draws); // what is looked at is tried anew

    // Why it cannot begin, with what to do; empty where it can.
    QString whyNot() const;
    void start();

    // What there is so far; nullptr where there is nothing.
    const OptimumFound* found() const;
    int points() const { return found() ? int(found()->front.points.size()) : 0; }
    double progress() const; // 0 to 1; NaN where nobody knows
    // How far it is, or how it ended.
    QString state() const;
    QStringList remarks() const;
    // Of a goal, in the unit that stands behind.
    QString goalName(std::size_t goal) const;
    std::string goalUnit(std::size_t goal) const;
    double goalAt(std::size_t goal, const studies::RecipePoint& point) const;
    // P10 and P90 over the draws, in that unit; NaN where they are not known.
    std::pair<double, double> spreadAt(std::size_t goal, int point) const;

    void look(int point);
    int lookedAt() const { return m_lookedAt; } // -1: none
    // nullptr while it is not there yet.
    const OptimumCourse* course() const;
    // As a table shows them: goals, how they and the limits hold over the draws, then numbers, of a course piece by piece.
    struct Value {
        QString name, before, after;
    };
    std::vector<Value> values() const;
    // Limits and bounds that hold the recipe back, what each costs, and where it is met.
    struct Met {
        QString limit, price, where;
    };
    std::vector<Met> met() const;

    // There is such a point, and the plant is still the one that it is for.
    bool canTake(int point) const;
    void take(int point);

private:
    static QString quantity(double si, const std::string& unit);
    static QString difference(double si, const std::string& siUnit, const std::string& unit);
    QString nameOf(const studies::RecipeDecision& decision) const;
    QString activeName(const studies::ActiveLimit& active) const;
    QString stateOfOne(const studies::RecipeOptimum& optimum) const;
    void addSpread(std::vector<Value>& rows) const;
    void addCourses();
    void addFigures(const figures::RunResult& run);

    Document& m_document;
    std::vector<FitParameter> m_numbers;
    std::vector<Figure> m_figures, m_quantities;
    std::vector<Goal> m_goals;
    QString m_limits;
    int m_pieces = 8, m_runs = 200, m_draws = 0;
    bool m_isLinear = false;
    int m_lookedAt = -1;
    Search m_search;
    Look m_look;
};

} // namespace titer::app
