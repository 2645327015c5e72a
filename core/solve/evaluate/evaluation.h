// A group evaluated at one instant: the right-hand side of its equations with the Jacobian, and every quantity that is read of its units.
// Units in which nothing can happen keep from the start of a mode what they are given by evaluateAll().
#pragma once

#include "core/base/not_available.h"
#include "core/solve/evaluate/workspace.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace titer::solve {

class Evaluation {
public:
    // What other groups send at t (Layout::externals numbers); it stays within an epoch of the run's state, and within a mode.
    using Supply = std::function<void(double t, double* external)>;

    Evaluation(const Layout& layout, const Versioned<RunState>& state);
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;
    void supplyBy(Supply supply) { m_supply = std::move(supply); }

    const Layout& layout() const { return m_layout; }
    const Mode& mode() const { return m_mode; }
    // Begins a mode at t, with set-points as they are.
    void begin(double t, double nextBreak);
    // All units once, at the start of a mode.
    void evaluateAll(double t, const double* y);

    // Of core and active mass balances. False where they are not finite.
    bool rates(double t, const double* y, double* ydot);
    // What of written equations was no number where rates() last gave none, if that was at t or later.
    std::optional<model::Undefined> undefinedSince(double t);
    // Their derivatives by the core, column-major.
    void jacobian(double t, const double* y, double* columns);

    // Quantities at (t, y); units by plant index. The view lives until the next call.
    const model::UnitView<double>& view(int unit, double t, const States& y);
    bool isViewed(double t, const States& y) const
    {
        return t == m_viewedTime && y.epoch() == m_viewedStates && m_mode.epoch() == m_viewedEpoch;
    }
    double value(const model::ReadTarget& target, double t, const States& y);
    // How fast it changes along a direction in the states, without error; nothing where its unit has it as a number alone.
    std::optional<double> slope(const model::ReadTarget& target, double t, const double* y, const double* direction);
    // The same for each of these, along each state of the core: column-major, NaN where there is none.
    void slopes(std::span<const model::ReadTarget> targets, double t, const double* y, double* columns);
    double guard(int unit, int guard, double t, const States& y);
    // Temperature and concentrations [basis/m3] of an outlet port.
    double composition(int unit, int outPort, double t, const States& y, double* concentrations);

    // From here on y are all states. What leaves the group, per recorded stream of the layout. Only leavingStates() of y are read.
    void outflows(double t, const double* y, double* values);
    const std::vector<int>& leavingStates() const { return m_leaving; }
    // What flows out of and into the live units, or all of them.
    const Workspace<double>& flows(double t, const double* y);
    const Workspace<double>& allFlows(double t, const double* y);
    // What flows out of one slot.
    const Workspace<double>::Unit& outOf(int slot, double t, const double* y);

    // Rates of the mass balances at all states y, in the layout's places. False where they cannot be evaluated.
    bool balanceRates(double t, const double* y, double* ydot);
    // For Newton's matrix: one bed and what it sees after flows(); the derivatives by states whose duals are seeded in `y`.
    bool hasBeds() const;
    model::LargeUnit& bed(int slot, int index) const { return *m_beds[slot][index]; }
    model::UnitView<double> bedView(int slot, int index, double t, const double* y);
    struct Duals {
        std::vector<model::Dual8> y, ydot; // all states
    };
    Duals& dualsAt(double t, const double* y); // without a seed
    const Workspace<model::Dual8>& evaluateDuals(double t);

    // The slot of a loop that nothing leaves though something enters it, or -1.
    int endless() const { return m_work.endless(); }

private:
    double enter(double t);
    void readSupply(double t);
    double read(const model::ReadTarget& target, const model::UnitView<double>& seen);
    // By what flows in the workspace of duals; empty where the unit has them as numbers alone.
    std::vector<model::Dual8> variableDuals(int unit, double t);

    const Layout& m_layout;
    Mode m_mode;
    Beds m_beds;
    std::vector<int> m_leaving;
    Supply m_supply;
    std::vector<double> m_external;
    double m_suppliedTime = base::notAvailable;
    Epoch m_suppliedEpoch = 0;
    Workspace<double> m_work;
    Workspace<model::Dual8> m_dualWork;
    Duals m_duals;
    bool m_dualsStale = true; // the dual workspace has not seen the units that are not live
    std::vector<double> m_ydot;
    // Where rates() last gave no number.
    std::vector<double> m_undefined;
    double m_undefinedTime = base::notAvailable;
    // What the workspace was last evaluated for by view(), and whose variables and contents were computed then.
    double m_viewedTime = base::notAvailable;
    Epoch m_viewedStates = 0, m_viewedEpoch = 0;
    model::UnitView<double> m_viewed; // of this unit
    int m_viewedUnit = -1;
    int m_variablesUnit = -1, m_contentsUnit = -1;
    std::vector<double> m_variables, m_contents, m_guards;
};

} // namespace titer::solve
