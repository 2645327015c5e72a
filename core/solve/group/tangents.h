// Tangents dy/dp of a group by its variational equations, ds/dt = J s + df/dp. J s is exact; df/dp is the central difference of the
// right-hand sides of two neighbouring plants at the same states, which is exact for parameters that enter linearly or in squares.
// What a recipe writes and doses is that of each neighbour's own recipe.
// An instant that hangs on the states moves with the parameter by dt/dp = -(dg/dy s + dg/dp)/(dg/dt + dg/dy f), g what is looked out for;
// there s changes by what the jump makes of s + f dt/dp, less f dt/dp after it (Rozenvasser 1967, Autom Remote Control 28:400; Galán,
// Feehery, Barton 1999, Appl Numer Math 31:17).
#pragma once

#include "core/base/not_available.h"
#include "core/solve/group/integration.h"
#include "core/solve/group/moved_inputs.h"
#include "core/solve/group/tangent_parameter.h"
#include "core/solve/group/watches.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace titer::solve {

// A plant next to the one that runs, as an instant is processed.
struct Beside {
    const model::Plant& plant; // for its recipe: the one that runs where it has another one
    int parameter = 0;
    double by = 0.0;   // of the parameter, from the plant that runs to this one
    double time = 0.0; // of the instant [s]
    int index = 0;     // of all of them
};

class GroupTangents : public FollowedTangents {
public:
    // Of the group of `units` of the plant that runs; `state` is shared with it.
    GroupTangents(const model::Plant& plant, const std::vector<int>& units, const Versioned<RunState>& state,
                  std::vector<Parameter> parameters, bool limitSteps);

    int count() const override { return int(m_parameters.size()); }
    std::vector<double> scales() const override;
    bool limitSteps() const override { return m_limitSteps; }
    bool slopes(double t, const double* y, const std::vector<const double*>& s,
                const std::vector<double*>& slope) override;

    // What turns at t, where the mode ends: how that instant moves is found before anything happens or is written there. Of several the
    // first counts. Each neighbour has a watch of its own.
    void meet(const Integration& group, const std::function<Watch(const Beside&)>& watch, double t);
    // Likewise an instant that a unit knows beforehand, and one that moves as another has, kept from then.
    void meetBreak(const Integration& group, int unit, double t);
    void meetAgain(const Integration& group, const std::vector<double>& moves, double t);
    // How the instant t moves, per parameter [s per unit of it]; empty where it does not.
    std::vector<double> moves(double t) const;
    // How a number of the recipe moves, per parameter.
    std::vector<double> slopes(const std::function<double(const model::Plant&)>& number) const;
    // How what a stream has carried so far moves, at an instant that may itself.
    std::vector<double> carried(const Integration& group, int stream, double t) const;

    // What stands in each neighbour, before anything is written at t in `running`.
    std::vector<double> standing(const model::WriteTarget& target, double t, const RunState& running) const;
    // At t something was written, which is now as in `running`; true where neighbours, which have that of their own, now differ from it by
    // something else. What nobody says more of is the same in all.
    bool write(const model::WriteTarget& target, double t, const RunState& running,
               const std::function<Written(const Beside&)>& written);
    bool forget(const model::WriteTarget& target);
    bool isMoving(const model::WriteTarget& target) const; // in any of them
    // A unit jumps at t: so its set-points move.
    void jump(int unit, double t, const RunState& running);
    // A dose into all states of the group, as they are before it.
    void dose(const model::PlantDose& dose, double t, std::vector<double> states,
              const std::function<double(const model::Plant&)>& volume);

    // At the first start from the neighbours' starts.
    void keep(const Integration& group, double t) override;
    void mirror(const Integration& group) override;
    std::vector<std::vector<double>> integrated(const Integration& group) const override;
    // Tangent k of all states.
    std::vector<double> at(const Integration& group, int k, double t) const;

    // The derivative of a quantity at t, states y, by parameter k.
    double derivative(Integration& group, const model::ReadTarget& target, int k, double t, const States& y) const;

private:
    // The same units of this plant, to be linearised next to it.
    struct Base {
        Base(const model::Plant& plant, const std::vector<int>& units, const Versioned<RunState>& state)
            : layout(plant, units)
            , evaluation(layout, state)
            , whole(evaluation)
        {
        }
        Layout layout;
        Evaluation evaluation;
        WholeGroup whole;
    };
    // And of another one.
    struct Neighbour {
        Neighbour(const model::Plant& plant, const model::Plant& running, const std::vector<int>& units,
                  const RunState& begun, int ofParameter, double by);
        // Rates of the core and of the mass balances in `rows`, which may be others than those that change here.
        bool rates(double t, const double* y, const std::vector<int>& rows, double* rates);

        Layout layout;
        MovedInputs inputs;
        Versioned<RunState> state; // with these
        Evaluation evaluation;
        bool hasRecipe; // of the same phases, which do the same kinds of things
        int parameter;
        double by;

    private:
        std::vector<double> m_y, m_rates;
    };
    struct Dose {
        model::PlantDose dose;
        double time = 0.0;
        std::vector<double> states, volumes; // volumes per neighbour
    };

    static double along(Integration& group, const model::ReadTarget& target, double t, const States& states,
                        const std::vector<double>& s);
    int rowCount() const; // of the states that are integrated
    std::vector<double> ratesOf(const Integration& group, double t, const std::vector<double>& y);
    void follow(const Integration& group, std::size_t jump, int k, double moves);
    void give(const Dose& dose, int k);
    Neighbour& less(int k) const { return *m_neighbours[2 * k]; }
    Neighbour& more(int k) const { return *m_neighbours[2 * k + 1]; }
    Beside besideAt(int index, double t) const;
    std::vector<double> along(const Integration& group, int k, double t) const;
    bool moveTo(double t, const double* y, NewtonMatrix& newton);

    const model::Plant& m_running;
    const Versioned<RunState>& m_state;
    std::vector<Parameter> m_parameters;
    bool m_limitSteps;
    std::unique_ptr<Base> m_base;                         // as the one that runs
    std::vector<std::unique_ptr<Neighbour>> m_neighbours; // of each parameter the one with less, then that with more
    // Since the last start: doses, and of each jump the tangents of the unit's set-points, per parameter.
    std::vector<Dose> m_doses;
    std::vector<std::vector<std::vector<double>>> m_jumped;
    std::map<int, std::unique_ptr<NewtonMatrix>> m_newton; // of the base, by the number of states
    std::vector<std::vector<double>> m_rest;               // all tangents at the last start
    double m_instant = base::notAvailable;                 // that moves with the parameters,
    std::vector<double> m_moves;                           // by so much,
    std::vector<double> m_before;                          // and the rates there before the next start
    // J and df/dp hold for one place, at which Newton's method asks for slopes again and again.
    double m_placeTime = base::notAvailable;
    std::vector<double> m_place;
    std::vector<std::vector<double>> m_direct; // df/dp
    std::vector<double> m_other;
};

} // namespace titer::solve
