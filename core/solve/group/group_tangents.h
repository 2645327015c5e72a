// Tangents dy/dp of a group by its variational equations, ds/dt = J s + df/dp. J s is exact; df/dp is the central difference of the
// right-hand sides of two neighbouring plants at the same states, which is exact for parameters that enter linearly or in squares.
#pragma once

#include "core/solve/group/group.h"
#include "core/solve/group/tangent_parameter.h"

#include <limits>
#include <map>
#include <memory>
#include <vector>

namespace titer::solve {

class GroupTangents : public TangentSystem {
public:
    // Of the group of `units` of the plant that runs; `state` is shared with it.
    GroupTangents(const model::Plant& plant, const std::vector<int>& units, const RunState& state, double tolerance,
                  std::vector<Parameter> parameters);

    int count() const override { return int(m_parameters.size()); }
    std::vector<double> scales() const override;
    bool slopes(double t, const double* y, const std::vector<const double*>& s,
                const std::vector<double*>& slope) override;

    // Takes the tangents of all states from the group before it starts anew at t; at the first start from the neighbours' starts.
    void keep(const Group& group, double t);
    // From the group's start at t on.
    void mirror(const Group& group, double t);
    // Of the states that the group integrates now.
    std::vector<std::vector<double>> packed(const Group& group) const;
    std::vector<double> at(const Group& group, int k, double t) const;

    // The derivative of a quantity at t, states y, by parameter k.
    double derivative(Group& group, const model::ReadTarget& target, int k, double t,
                      const std::vector<double>& y) const;

private:
    bool moveTo(double t, const double* y, NewtonMatrix& newton);

    std::vector<Parameter> m_parameters;
    std::unique_ptr<Group> m_base; // as the one that runs, to be linearised beside it
    std::vector<std::unique_ptr<Group>> m_less, m_more;
    std::map<int, std::unique_ptr<NewtonMatrix>> m_newton; // of m_base, by the number of states
    std::vector<std::vector<double>> m_rest;               // all tangents at the last start
    // J and df/dp hold for one place, at which Newton's method asks for slopes again and again.
    double m_placeTime = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> m_place;
    std::vector<std::vector<double>> m_direct; // df/dp
    std::vector<double> m_other;
};

} // namespace titer::solve
