// The course of a group from one start to the next: all its states, of which those that can change are integrated.
#pragma once

#include "core/solve/group/evaluation.h"
#include "core/solve/group/tolerances.h"

#include <map>
#include <memory>
#include <vector>

namespace titer::solve {

class GroupTangents;

class Integration {
public:
    // A jump of a unit, and what it remembered before.
    struct Jump {
        int unit = -1;
        double time = 0.0;
        int guard = -1;
        std::vector<double> memory;
        std::vector<double> set;    // its settables then
        std::vector<double> states; // of all units before
    };

    // `tolerance`: of the run, relative.
    Integration(Evaluation& evaluation, double tolerance);
    ~Integration();

    const Layout& layout() const { return m_layout; }
    Evaluation& evaluation() { return m_evaluation; }
    const Mode& mode() const { return m_evaluation.mode(); }
    const GroupTolerances& tolerances() const { return m_tolerances; }

    // A mode begins at t with all states y; start() goes on from there, with what the integrator has where it stands just there and the
    // change is small.
    void begin(double t, const std::vector<double>& y, double nextBreak);
    void start();
    // At order 1, from another time of this mode.
    void startFrom(double t, const std::vector<double>& y);
    // One step, not beyond `limit`. False where it fails; failure() then says why.
    bool step(double limit);
    base::Error failure(double t) const;

    double time() const { return m_integrator->time(); }
    double stepStart() const { return m_integrator->stepStart(); }
    int order() const { return m_integrator->order(); }
    // All states at t within the last step.
    void at(double t, double* y) const;
    // Of all states those that say what leaves the group, unless that is as well done by at().
    void leavingAt(double t, double* y) const;
    const std::vector<double>& begun() const { return m_begun; } // all states at the begin of the mode
    bool hasStarted() const { return m_integrator != nullptr; }
    Integrator::Counts counts() const; // of all modes

    // From the first start on its tangents are integrated too.
    void setTangents(std::unique_ptr<GroupTangents> tangents);
    // What a unit jumps by at the next start.
    void jump(Jump jump);
    const std::vector<Jump>& jumps() const { return m_jumps; }
    bool hasTangents() const { return m_tangents != nullptr; }
    GroupTangents* tangents() { return m_tangents.get(); }         // nullptr where it has none
    std::size_t integrated() const { return m_integrated.size(); } // number of states
    // Tangent k of these at t within the last step.
    void tangentAt(int k, double t, double* s) const { m_integrator->tangentAt(k, t, s); }
    // The derivative of a quantity at (t, y) by parameter k.
    double derivative(const model::ReadTarget& target, int k, double t, const std::vector<double>& y);

private:
    void gather(const std::vector<double>& y);
    void takeIntegrator();
    bool stepAnew(double begin, double limit);

    const Layout& m_layout;
    Evaluation& m_evaluation;
    GroupTolerances m_tolerances;
    std::map<int, std::unique_ptr<Integrator>> m_integrators; // by the number of states
    Integrator* m_integrator = nullptr;                       // the one at work
    std::unique_ptr<GroupTangents> m_tangents;
    std::vector<Jump> m_jumps; // since the last start: the tangents have yet to
    std::vector<double> m_begun;
    std::vector<double> m_integrated;                   // core and active accounts at the begin
    bool m_sameStates = false, m_sameTolerance = false; // as in the mode before
    double m_startedAnew = 0.0;                         // when the integrator last began at order 1
    mutable std::vector<double> m_accounts;             // scratch
};

} // namespace titer::solve
