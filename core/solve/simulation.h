// A run: one object for simulating, following live data, forecasting and fitting. Each object belongs to one thread at a time
// [any]; nothing is shared between two of them.
#pragma once

#include "core/model/plant/plant.h"
#include "core/solve/group/cycle_reuse.h"
#include "core/solve/options.h"
#include "core/solve/reported.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::solve {

class Run;
struct SnapshotData;
// A value: states, time, recipe and controller memory. Not the integrator's history: a restored run starts at order 1.
class Snapshot;

class Simulation {
public:
    static base::Result<Simulation> open(std::shared_ptr<const model::Plant> plant, const Options& options);
    Simulation(Simulation&&) noexcept;
    Simulation& operator=(Simulation&&) noexcept;
    ~Simulation();

    const model::Plant& plant() const;
    double time() const; // [s]

    // Runs to `to` [s]; ends earlier only on an error or a stop, then time() says where. `visit` is called with the time at
    // every accepted instant of `grid` (ascending) that lies in between, and may read values.
    base::Done advance(double to, std::stop_token stop = {});
    base::Done advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit,
                       std::stop_token stop = {});

    // Writes a set-point or a flow, from now on. Nothing but a finite number is taken, and NaN for an inlet's flow: its program decides it
    // again. What is refused changes nothing.
    base::Done set(const model::WriteTarget& target, double value);
    double get(const model::WriteTarget& target) const;

    // A quantity now (inside `visit`: at its time) [SI].
    double value(const model::ReadTarget& target) const;
    // Its derivative by a parameter of the options.
    double derivative(const model::ReadTarget& target, int parameter) const;
    bool idle(int unit) const;
    // What a unit that is resolved in space holds along its bed now; without positions for others.
    model::Profile profile(int unit) const;
    double startOf(int unit) const; // when the unit began [s], or -1
    // What a controller's law came to at its last sample, as its terms() lists it [SI]; empty before the first.
    std::vector<double> controllerTerms(int controller) const;

    // A run that is restored to it goes on as this one does: this one begins anew here too.
    Snapshot snapshot();
    // Leaves this one as it runs: what goes on from it differs by what the tolerance lets steps leave open.
    Snapshot peek() const;
    base::Done restore(const Snapshot& snapshot);

    // Goes on from now with other parameters: as a snapshot restored into the other plant, where set-points that nobody wrote since are those of
    // the new one. An error where it cannot, and then nothing has changed: another structure, another recipe, another length of a controller's
    // period, or units that would begin with, or hold in the same states, something else.
    base::Done change(std::shared_ptr<const model::Plant> plant);

    // The states of all units in one row, without mass balances, and a usual size of each.
    std::vector<double> states() const;
    std::vector<double> usualSizes() const;
    // From the next start on steps are followed no coarser than this, relative, beds included.
    void limitTolerance(double relative);
    // Their names: "production.volume".
    std::vector<std::string> stateNames() const;
    // Goes on from now with other states; what they hold more than those before counts as held at first.
    base::Done setStates(const std::vector<double>& states);

    const std::vector<PhaseRecord>& phases() const;
    const std::vector<DoseRecord>& doses() const;
    BalanceErrors balanceErrors() const;
    MassBalance massBalance(int unit, int component) const;
    std::vector<MassBalance> massBalances(int unit) const; // per component
    // The same with the volume, of which what leaves as vapour is not generated here: no stream carries it.
    UnitBalance unitBalance(int unit) const;
    // What an outlet port of a unit has carried so far of a component [basis].
    double carried(int unit, int outPort, int component) const;
    // What a stream of the plant has carried so far, by the end of its sender. Times are exact where a flow begins or ends by a
    // phase, a program or an event, and good to an output time where it fades away.
    StreamTotal streamTotal(int stream) const;
    Statistics statistics() const;              // so far
    CycleReuse cycleReuse() const;              // so far
    std::vector<GuardRecord> guards() const;    // per guard of the plant, so far
    std::vector<ControlRecord> control() const; // of predictive controllers, so far
    const base::Notices& notices() const;       // of the run: phases that never began, overflowing vessels
    // Key figures of the run so far: NaN where the run lacks it.
    double kpi(int unit, int index) const;
    // How far a unit's grid let the run down so far (model::UnitModel::gridError).
    model::GridError gridError(int unit) const;
    // The component whose concentration the key figure is, or -1.
    int kpiComponent(int unit, int index) const;

private:
    explicit Simulation(std::unique_ptr<Run> run);
    std::unique_ptr<Run> m;
    friend class Snapshot;
    friend class InputCourse;
};

class Snapshot {
public:
    double time() const;

private:
    explicit Snapshot(std::shared_ptr<const SnapshotData> data)
        : m(std::move(data))
    {
    }
    std::shared_ptr<const SnapshotData> m;
    friend class Simulation;
};

} // namespace titer::solve
