// Tangents dy/dp of a group by its variational equations, ds/dt = J s + df/dp. J s is exact; df/dp is the central difference of the
// right-hand sides of two neighbouring plants at the same states, which is exact for parameters that enter linearly or in squares.
// An instant that hangs on the states moves with the parameter by dt/dp = -(dg/dy s + dg/dp)/(dg/dt + dg/dy f), g what is looked out for;
// there s changes by what the jump makes of s + f dt/dp, less f dt/dp after it (Rozenvasser 1967, Autom Remote Control 28:400; Galán,
// Feehery, Barton 1999, Appl Numer Math 31:17).
#pragma once

#include "core/base/not_available.h"
#include "core/solve/group/integration.h"
#include "core/solve/group/tangent_parameter.h"
#include "core/solve/group/watches.h"

#include <map>
#include <memory>
#include <vector>

namespace titer::solve {

class GroupTangents : public FollowedTangents {
public:
    // Of the group of `units` of the plant that runs; `state` is shared with it.
    GroupTangents(const model::Plant& plant, const std::vector<int>& units, const Versioned<RunState>& state,
                  std::vector<Parameter> parameters);

    int count() const override { return int(m_parameters.size()); }
    std::vector<double> scales() const override;
    bool slopes(double t, const double* y, const std::vector<const double*>& s,
                const std::vector<double*>& slope) override;

    // What turns at t, where the mode ends: how that instant moves is found before anything happens or is written there. Of several the
    // first counts.
    void meet(const Integration& group, const Watch& watch, double t);
    // Likewise an instant that a unit knows beforehand, and one that moves as another has, kept from then.
    void meetBreak(const Integration& group, int unit, double t);
    void meetAgain(const Integration& group, const std::vector<double>& moves, double t);
    // How the instant t moves, per parameter [s per unit of it]; empty where it does not.
    std::vector<double> moves(double t) const;

    // At the first start from the neighbours' starts.
    void keep(const Integration& group, double t) override;
    void mirror(const Integration& group) override;
    std::vector<std::vector<double>> integrated(const Integration& group) const override;
    // Tangent k of all states.
    std::vector<double> at(const Integration& group, int k, double t) const;

    // The derivative of a quantity at t, states y, by parameter k.
    double derivative(Integration& group, const model::ReadTarget& target, int k, double t, const States& y) const;

private:
    // The same units of another plant, or of this one, to be linearised next to it.
    struct Neighbour {
        Neighbour(const model::Plant& plant, const std::vector<int>& units, const Versioned<RunState>& state)
            : layout(plant, units)
            , evaluation(layout, state)
            , whole(evaluation)
        {
        }
        Layout layout;
        Evaluation evaluation;
        WholeGroup whole;
    };

    static double along(Integration& group, const model::ReadTarget& target, double t, const States& states,
                        const std::vector<double>& s);
    int rowCount() const; // of the states that are integrated
    std::vector<double> ratesOf(const Integration& group, double t, const std::vector<double>& y);
    void jump(const Integration& group, const Integration::Jump& jump, int k, double moves);
    bool moveTo(double t, const double* y, NewtonMatrix& newton);

    std::vector<Parameter> m_parameters;
    std::unique_ptr<Neighbour> m_base; // as the one that runs
    std::vector<std::unique_ptr<Neighbour>> m_less, m_more;
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
