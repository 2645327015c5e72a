// A group of units solved as one system, with its accounts inside the system, its own integrator and the record that groups downstream read.
#pragma once

#include "core/solve/group/extremes.h"
#include "core/solve/integrate/integrator.h"
#include "core/solve/group/record.h"
#include "core/solve/group/run_state.h"
#include "core/model/plant.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace titer::solve {

// A condition that a group watches while it integrates: it happens when the value turns from negative to not negative.
struct Watch {
    enum class Kind { Guard, Value, Volume, Refill };
    Kind kind = Kind::Guard;
    int id = -1;      // of the watcher, passed through
    int unit = -1;    // of the plant
    int guard = -1;   // Guard
    model::ReadTarget value;
    double limit = 0.0; // Value [SI]; Volume: reading of the stream's volume account [m3]
    double sign = 1.0;  // Value: +1 above, -1 below
    int stream = -1;    // Volume
};

class GroupTangents;
struct CycleReuse;
struct Cycles;
struct CyclePiece;

struct Happening {
    double time = 0.0;
    std::vector<Watch> watches; // that turned there
};

template <class T>
struct Workspace; // what evaluating a group needs, per scalar

class Group : public System {
public:
    Group(const model::Plant& plant, std::vector<int> units, const RunState& state, double tolerance);
    ~Group() override;

    const std::vector<int>& units() const { return m_units; }
    // Groups that feed this one are found by the streams; called once when all groups exist.
    void connect(const std::vector<Group*>& groupOfUnit);
    const std::vector<Group*>& readers() const { return m_readers; }
    const std::vector<Group*>& sources() const { return m_sources; }
    bool asleep() const; // all its units wait for their first phase
    // The relative tolerance that its units resolved in space ask for, 0 without such units.
    double ownTolerance() const;

    // Starts (again) from its state at t: `y` of size().
    void restart(double t, std::vector<double> y);
    // Integrates at least to `end`, unless something happens before.
    base::Done advance(double end, std::stop_token stop);
    // The next steps end at t, where the group is expected to jump.
    void stopAt(double t) { m_stop = t; }
    const std::optional<Happening>& happening() const { return m_happening; }
    void clearHappening();
    double time() const; // how far it is integrated
    double knownUntil() const;

    // Begins a window at t: the place to which a rollback may return.
    void openWindow(double t);
    // State at t: within the last step, or, further back, by running again from the window's begin.
    base::Result<std::vector<double>> stateAt(double t);
    std::vector<double> initialState() const;
    // From the state `there` of the same units in another plant, where those in `anew` (per unit of the plant) begin as in this one; empty where
    // the others have other states.
    std::vector<double> stateFrom(const Group& other, const std::vector<double>& there, const std::vector<char>& anew) const;
    // Whether the states of a unit are those that it begins with, within the tolerance.
    bool isAsBegun(int unit, const std::vector<double>& y) const;
    const std::vector<double>& nominal() const { return m_nominal; } // usual size of each state

    // Watches from `now` on; true (and not watched) if it is so already.
    bool watch(const Watch& watch, double now);
    void clearWatches()
    {
        m_watches.clear();
        m_happening.reset();
    }
    // Value of a watch at the state y.
    double reading(const Watch& watch, double t, const double* y);

    // Quantities at (t, y); units by plant index.
    double value(const model::ReadTarget& target, double t, const double* y);
    // What key figures want the largest or least of, in every step; `values` at (t, y) in the order of what is sought, not a number for a unit
    // that is idle.
    Extremes& extremes() { return m_extremes; }
    void valuesSought(double t, const double* y, double* values);
    double startTime() const { return m_startTime; } // of the last start
    // To be called when set-points or states change behind view()'s back.
    void forgetView() { m_viewedTime = std::numeric_limits<double>::quiet_NaN(); }
    double volume(int unit, const double* y) const;
    model::Profile profile(int unit, const double* y) const;
    model::GridError gridError(int unit, const double* y) const;
    model::UnitView<double> view(int unit, double t, const double* y);
    void held(int unit, const double* y, double* amounts) const;
    // What a break of the unit at t, or its event `guard`, does to its memory and its states.
    void jump(int unit, double t, int guard, std::vector<double>& memory, double* y);
    // A dose into or (negative) out of a holdup; counted in the account of the stream.
    void dose(int unit, int stream, double sign, double volume, const double* concentrations, double temperature, double* y) const;
    // Temperature and concentrations [basis/m3] of an out port.
    double composition(int unit, int outPort, double t, const double* y, double* concentrations);

    // Accounts: what the stream carried (volume, then per component of the plant), what was generated and exchanged.
    struct StreamAccount {
        double volume = 0.0;
        std::vector<double> amounts;
    };
    StreamAccount streamAccount(int stream, const double* y) const;
    double streamVolume(int stream, const double* y) const; // [m3]
    bool hasStream(int stream) const;
    // Whether a stream of the plant that touches this group can carry anything now.
    bool mayFlow(int stream) const;
    void generated(int unit, const double* y, double* amounts) const;
    void exchanged(int unit, const double* y, double* amounts) const;

    // From the first start on the group integrates its tangents too.
    void setTangents(std::unique_ptr<GroupTangents> tangents);
    // The derivative of a quantity at (t, y) by parameter k.
    double derivative(const model::ReadTarget& target, int k, double t, const std::vector<double>& y);

    void forgetRecord();
    // From the next start on what comes again is replayed (group_cycles.cpp), where the group is large.
    void followCycles();
    CycleReuse cycleReuse() const;
    Integrator::Counts counts() const;
    std::string stateName(int state) const;

    int coreSize() const override { return m_core; }
    bool rates(double t, const double* y, double* ydot) override;
    void jacobian(double t, const double* y, double* columns) override;
    std::unique_ptr<NewtonMatrix> newton(int rows) override;

private:
    friend class SchurNewton;
    friend class GroupTangents;
    friend struct Workspace<double>;
    friend struct Workspace<model::Dual8>;

    // A flow that set-points decide, over time.
    struct Preset {
        double flow = 0.0; // [m3/s]
        Ramp ramp;
        double at(double t) const { return ramp.slope == 0.0 ? flow : std::max(ramp.at(flow, t), 0.0); }
    };

    // A unit's place in the state vector.
    struct Slot {
        int unit = -1;
        const model::UnitModel* model = nullptr;
        model::UnitFacets facets = {};
        int state = 0, states = 0;
        int quadrature = 0, quadratures = 0;
        int generatedRow = -1, exchangedRow = -1; // first of carried.size() rows, or -1
        std::vector<std::vector<int>> in;         // per in port: indices into m_streams
        std::vector<int> out;                     // per out port: index into m_streams, or -1
        std::vector<Preset> preset;               // per out port: what set-points make of its flow until the next start
        std::vector<int> drawn;                   // out ports whose receiver, in this group, decides the flow
        int pumps = -1;                           // out port that passes on what the pump sucks in
        std::vector<std::unique_ptr<model::LargeUnit>> beds; // evaluate a unit that is resolved in space, each its part
        std::vector<int> outlets;                 // of a bed: the states that leave it

        int bedStates() const { return states / int(beds.size()); }
        bool moves = true;                        // not idle since the last start
    };
    struct Stream {
        int index = -1;               // of the plant
        int from = -1, to = -1;       // slots, or -1 when the unit is in another group
        int fromPort = 0, toPort = 0;
        std::vector<int> carried;
        int row = 0;                  // volume, then the carried components
        int external = -1;            // offset into what the sources' records say, or -1
        Group* source = nullptr;
        int sourceOffset = 0;         // in the source's record
        bool flows = true;            // it may carry something until the next start
    };

    // A jump of a unit, and what it remembered before.
    struct Jump {
        int slot = -1;
        double time = 0.0;
        int guard = -1;
        std::vector<double> memory;
    };

    void jump(const Jump& jumped, double* memory, double* y) const;
    static void gatherOwn(const Slot& slot, const double* y, std::vector<double>& own); // a unit's states and integrals, together
    void layOut();
    void findLive();
    void chooseRows();
    void takeSizes(const std::vector<double>& y);
    std::vector<char> testedAccounts(bool& flows) const;
    void setExpected();
    double usualVolume() const;
    void setTolerances(const std::vector<double>& y);
    Tolerances tolerances() const { return {m_relative, m_absolute, m_most}; }
    void startIntegrator(double t, const std::vector<double>& y, bool again = false);
    void takeStock(double t, const std::vector<double>& y);
    void at(double t, double* y) const;
    void orderSlots();
    bool mayFlow(const Stream& stream) const;
    template <class T> void evaluate(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y, T* ydot);
    template <class T> void evaluateFlows(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y);
    void evaluateAll(double t, const double* y);
    template <class T> void evaluateOut(Workspace<T>& w, int slot, double t, const T* y);
    template <class T> void evaluateOuts(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y);
    template <class T> void closeLoops(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y);
    std::span<const double> setPoints(int unit, double t, std::vector<double>& moving) const;
    template <class T>
    model::UnitView<T> viewOf(const Slot& slot, typename Workspace<T>::Unit& unit, double t, const T* y) const;
    template <class T> void gatherIn(Workspace<T>& w, int slot);
    template <class T> void enterBeds(Workspace<T>& w, int slot, double t, const T* y);
    template <class T> void evaluateRates(Workspace<T>& w, int slot, double t, const T* y, T* ydot);
    double read(const model::ReadTarget& target, const model::UnitView<double>& seen);
    Preset presetFlow(const Slot& slot, int port) const;
    double beforeBreak(double t) const { return t < m_nextBreak ? t : std::nextafter(m_nextBreak, 0.0); }
    void readSources(double t);
    double solvedUntil() const; // how far it is integrated or replayed
    // Of group_cycles.cpp.
    bool isReplaying() const;
    bool stillReplays(double t, const std::vector<double>& y);
    bool findPiece(double t, const std::vector<double>& y, double limit);
    double differs(const CyclePiece& piece, double t, const std::vector<double>& y, const std::vector<double>& setPoints,
                   const std::vector<double>& flows, double most) const;
    bool sameBreak(const CyclePiece& piece, double shift, double t) const;
    bool follow(std::size_t piece, double t, const std::vector<double>& y);
    bool settleDifference(const std::vector<double>& y, const std::vector<double>& z, std::vector<double>& offset) const;
    base::Done replay(double end);
    base::Done stopReplay(double t);
    void openReplayWindow(double t);
    base::Result<std::vector<double>> replayedState(double t);
    bool watchesAlike(const CyclePiece& piece, double t, const double* y);
    bool inputsAlike(const CyclePiece& piece, double from, double to);
    std::vector<double> inletsAt(double t);
    std::vector<double> setPointsNow() const;
    std::vector<double> flowsNow(double t, const std::vector<double>& y);
    double distance(const std::vector<double>& y, const std::vector<double>& z, double most) const;
    double cycleTolerance() const;
    bool comesBack(std::size_t piece) const;
    void openPiece(double t, const std::vector<double>& y);
    void closePiece(double t);
    void keepPiece(double t);
    void keepState(double t, const std::vector<double>& y);
    void keepWatches();
    Integrator& integratorOf(std::size_t size);
    void sampleOut(double t, double* values);
    void checkWatches(double from, double end);
    double locate(const Watch& watch, double lo, double hi);
    base::Done step(double begin, double limit);
    bool stepAnew(double begin, double limit);
    base::Done failure(double t) const;
    int slotOf(int unit) const;
    const std::vector<int>& carriedOf(const Slot& slot) const { return m_plant.units[slot.unit].setup.carried; }

    const model::Plant& m_plant;
    std::vector<int> m_units;
    const RunState& m_state;
    double m_tolerance;
    int m_components;
    std::vector<Slot> m_slots;
    std::vector<int> m_slotOfUnit; // by plant unit
    std::vector<Stream> m_streams;
    std::vector<int> m_streamOf;   // by plant stream: index into m_streams, or -1
    std::vector<int> m_order;      // slots in the order of evaluation
    std::vector<int> m_tears;      // slots at which loops of units that pass on are cut: they come before what feeds them
    std::vector<int> m_live;       // those of them in which something may happen until the next start
    bool m_dualStale = true;       // the dual workspace has not seen the others yet
    std::vector<int> m_recorded;   // streams that leave the group
    int m_core = 0, m_size = 0;
    std::vector<double> m_nominal; // usual size of each state
    std::vector<double> m_expected; // what each may become that is nothing yet
    std::vector<double> m_had;     // the most that each state of the core has been

    // The accounts that can change until the next start (a stream that cannot flow has none): only these are integrated, after the
    // core; the others keep what they have in m_rest.
    std::vector<int> m_active;
    std::vector<double> m_absolute, m_most; // tolerances of core and active accounts, at first and at most
    double m_relative = 0.0;
    bool m_unfit = false;           // a large unit could not be evaluated, or a loop not closed
    int m_endless = -1;             // the slot of a loop that nothing leaves though something enters it
    mutable std::vector<double> m_packed; // core and active accounts
    mutable std::vector<double> m_accounts; // scratch: the active ones

    std::vector<Group*> m_readers, m_sources;
    std::vector<double> m_external; // per external stream: flow, temperature, concentrations
    double m_externalTime = -1.0;
    std::vector<double> m_sourceValues;

    std::unique_ptr<GroupTangents> m_tangents;
    std::vector<Jump> m_jumped; // since the last start: the tangents have yet to
    std::map<int, std::unique_ptr<Integrator>> m_integrators; // by the number of states
    Integrator* m_integrator = nullptr;                       // the one at work
    std::unique_ptr<Workspace<double>> m_work;
    std::unique_ptr<Workspace<model::Dual8>> m_dualWork;
    Record m_record;
    std::unique_ptr<Cycles> m_cycles; // where cycles are reused
    Extremes m_extremes;
    double m_nextBreak = std::numeric_limits<double>::infinity(); // of any of its units; the group starts anew there
    std::vector<Watch> m_watches;
    std::optional<Happening> m_happening;
    double m_stop = std::numeric_limits<double>::infinity();
    double m_startTime = 0.0; // of the last start
    double m_startedAnew = 0.0; // when the integrator last began at order 1
    double m_windowStart = 0.0;
    std::vector<double> m_windowState; // at m_windowStart, kept when the first step of the window is taken
    bool m_windowSaved = false;
    double m_checked = 0.0; // watches are negative up to here
    std::vector<double> m_y; // scratch
    std::vector<double> m_ydot;
    std::vector<double> m_rest;      // all states at the last start
    std::vector<double> m_unitState; // one unit's states and integrals, together
    std::vector<double> m_values;
    // What the workspace was last evaluated for by view(), and whose variables were computed then.
    double m_viewedTime = std::numeric_limits<double>::quiet_NaN();
    const double* m_viewedState = nullptr;
    int m_viewedUnit = -1;
    int m_gatheredUnit = -1; // whose states m_unitState has
    std::vector<double> m_variables;
    int m_contentsUnit = -1; // whose contents were computed then
    std::vector<double> m_contents;
};

} // namespace titer::solve
