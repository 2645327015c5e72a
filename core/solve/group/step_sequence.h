// Steps of one integrator through a group, or through a part of it that steps by itself.
#pragma once

#include "core/solve/group/group_part.h"
#include "core/solve/group/tolerances.h"
#include "core/solve/integrate/integrator.h"

#include <memory>
#include <vector>

namespace titer::solve {

class StepSequence {
public:
    // Of the whole group with as many mass balances as are active now.
    StepSequence(Evaluation& evaluation, TangentSystem* tangents);
    StepSequence(Evaluation& evaluation, std::unique_ptr<GroupPart> part);

    const GroupPart* part() const { return m_part.get(); } // nullptr: the whole group
    int size() const { return m_size; }                    // number of states, core and mass balances
    const Integrator& integrator() const { return m_integrator; }

    // Where a mode begins at t with all states y: goes on with what it has; false where it has to be restarted.
    bool goOn(double t, const std::vector<double>& y);
    // Again, at order 1; `similar` as in Integrator::start.
    void start(double t, const std::vector<double>& y, GroupTolerances& tolerances, bool similar);
    void start(double t, const std::vector<double>& y, const std::vector<std::vector<double>>& tangents,
               GroupTolerances& tolerances);
    bool step(double limit, GroupTolerances& tolerances);

    // Its states at t within the last step, in their places in y, all states. Of the whole group the mass balances that are integrated are
    // written there; a part adds to them what they have got since goOn() or start().
    void at(double t, double* y) const;
    // As at(), but of the states that say what leaves the group.
    void leavingAt(double t, double* y) const;
    // After a failure: the place of the state with the largest error.
    int worstState() const;

private:
    const std::vector<int>& rows() const;
    int coreSize() const { return m_part ? m_part->coreSize() : m_layout.core; }
    Tolerances of(GroupTolerances& tolerances) const;
    void gather(const std::vector<double>& y);
    int placeOf(int state) const;

    Evaluation& m_evaluation;
    const Layout& m_layout;
    std::unique_ptr<GroupPart> m_part;
    WholeGroup m_whole; // where there is no part
    int m_size;
    Integrator m_integrator;
    bool m_hasTangents;
    std::vector<double> m_integrated;  // what it begins with
    std::vector<double> m_countedFrom; // of a part: its mass balances at goOn() or start()
    std::vector<int> m_leaving;        // of a part: the states that leave its beds
    double m_restarted = 0.0;          // when it last began at order 1
    mutable std::vector<double> m_now; // scratch
};

} // namespace titer::solve
