// The course of a group from one start to the next: all its states, of which those that can change are integrated.
#pragma once

#include "core/solve/evaluate/evaluation.h"
#include "core/solve/group/partition.h"
#include "core/solve/group/step_sequence.h"
#include "core/solve/group/tolerances.h"

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace titer::solve {

class Integration;

// What follows the tangents of a group's states next to its integration.
class FollowedTangents : public TangentSystem {
public:
    // Takes the tangents of all states from the group before it restarts at t.
    virtual void keep(const Integration& group, double t) = 0;
    // From the start of the group's mode on.
    virtual void mirror(const Integration& group) = 0;
    // Of the states that are integrated now.
    virtual std::vector<std::vector<double>> integrated(const Integration& group) const = 0;
};

class Integration {
public:
    // A jump of a unit, and what it remembered before.
    struct Jump {
        int unit = -1;
        double time = 0.0;
        int guard = -1;
        std::vector<double> memory;
        std::vector<double> set;    // its set-points then
        std::vector<double> states; // of all units before
    };

    // `tolerance`: of the run, relative.
    Integration(Evaluation& evaluation, double tolerance);

    const Layout& layout() const { return m_layout; }
    Evaluation& evaluation() { return m_evaluation; }
    const Mode& mode() const { return m_evaluation.mode(); }
    const GroupTolerances& tolerances() const { return m_tolerances; }

    // A mode begins at t with all states y; start() goes on from there, with what the integrator has where it stands just there and the
    // change is small.
    void begin(double t, const std::vector<double>& y, double nextBreak);
    void start();
    // The next start is at order 1 with a new Jacobian, as that of a run which has just been opened; `had` as GroupTolerances has it.
    void forget(std::vector<double> had) { m_forgotten = std::move(had); }
    std::vector<double> had() const;
    void limitTolerance(double relative) { m_tolerances.limit(relative); }
    // At order 1, from another time of this mode.
    void startFrom(double t, const std::vector<double>& y);
    // One step, not beyond `limit`; where parts step by themselves, of that which lags behind. False where it fails; failure() then says
    // why.
    bool step(double limit);
    base::Error failure(double t);

    double time() const;       // how far it has come
    double stepStart() const;  // at() works from here to time()
    double stepLength() const; // of the last step, of the shortest where parts step by themselves
    int order() const;
    // All states at t within the last step.
    void at(double t, double* y) const;
    // Of all states those that say what leaves the group, unless that is as well done by at().
    void leavingAt(double t, double* y) const;
    const std::vector<double>& begun() const { return m_begun; } // all states at the begin of the mode
    bool hasStarted() const { return !m_running.empty(); }
    Integrator::Counts counts() const; // of all modes

    // From the first start on its tangents are integrated too.
    void setTangents(FollowedTangents* tangents) { m_tangents = tangents; }
    // What a unit jumps by at the next start.
    void jump(Jump jump);
    const std::vector<Jump>& jumps() const { return m_jumps; }
    bool hasTangents() const { return m_tangents != nullptr; }
    std::size_t integrated() const { return std::size_t(m_running.front()->size()); } // number of states
    // Tangent k of these at t within the last step.
    void tangentAt(int k, double t, double* s) const { m_running.front()->integrator().tangentAt(k, t, s); }

private:
    bool isParted() const { return m_running.front()->part() != nullptr; }
    void chooseSequences();
    StepSequence& sequenceOf(const Share& share);
    StepSequence* laggard() const;
    std::span<const double> grown() const;

    const Layout& m_layout;
    Evaluation& m_evaluation;
    GroupTolerances m_tolerances;
    Partition m_partition;
    std::map<int, std::unique_ptr<StepSequence>> m_wholes; // by the number of states
    std::vector<std::unique_ptr<StepSequence>> m_parts;    // of all modes so far
    std::vector<StepSequence*> m_running;                  // those at work: of the whole, or of each part
    StepSequence* m_last = nullptr;                        // that made the last step
    FollowedTangents* m_tangents = nullptr;                // where they are asked for
    std::vector<Jump> m_jumps;                             // since the last start: the tangents have yet to
    std::optional<std::vector<double>> m_forgotten;        // see forget()
    std::vector<double> m_begun;
    std::vector<double> m_countedFrom;                    // all mass balances where the parts have last begun
    bool m_sameBalances = false, m_sameTolerance = false; // as in the mode before
};

} // namespace titer::solve
