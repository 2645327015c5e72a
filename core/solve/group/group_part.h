// A group as a system that is integrated: as a whole, or in parts that step by themselves while a mode lasts.
#pragma once

#include "core/base/not_available.h"
#include "core/solve/evaluate/evaluation.h"
#include "core/solve/integrate/system.h"

#include <memory>
#include <vector>

namespace titer::solve {

class WholeGroup : public System {
public:
    explicit WholeGroup(Evaluation& evaluation)
        : m_evaluation(evaluation)
    {
    }

    // The core is followed by the mass balances that are active in this mode.
    int coreSize() const override { return m_evaluation.layout().core; }
    bool rates(double t, const double* y, double* ydot) override { return m_evaluation.rates(t, y, ydot); }
    void jacobian(double t, const double* y, double* columns) override { m_evaluation.jacobian(t, y, columns); }
    std::unique_ptr<NewtonMatrix> newton(int rows) override;

private:
    Evaluation& m_evaluation;
};

// What belongs to a part.
struct Share {
    std::vector<int> beds;   // of the unit
    std::vector<int> own;    // mass balances of this part alone, rows of the layout
    std::vector<int> common; // mass balances to which each part adds
    bool last = true;        // adds to those what comes of no bed, as well

    friend bool operator==(const Share&, const Share&) = default;
};

// Beds of the group's one unit with states that share nothing with the other beds, and what they do to the mass balances. A mass balance to
// which several parts add is the sum of what each has integrated.
class GroupPart : public System {
public:
    GroupPart(Evaluation& evaluation, int slot, Share share);

    const Share& share() const { return m_share; }
    int slot() const { return m_slot; }
    const std::vector<int>& rows() const { return m_rows; } // its own mass balances, then the common ones
    int size() const { return coreSize() + int(m_rows.size()); }
    // To be called when a mode begins.
    void begin() { m_restTime = base::notAvailable; }

    // Its states are those of its beds, one after the other.
    int coreSize() const override;
    bool rates(double t, const double* y, double* ydot) override;
    void jacobian(double, const double*, double*) override {} // Newton's matrix is its own
    std::unique_ptr<NewtonMatrix> newton(int rows) override;

    // From all states of the group, and to them.
    void gather(const double* all, double* core) const;
    void scatter(const double* core, double* all) const;

private:
    const double* spread(const double* core);
    void restOfCommon(double t);

    Evaluation& m_evaluation;
    const Layout& m_layout;
    int m_slot;
    Share m_share;
    std::vector<int> m_rows;
    std::vector<double> m_all, m_nothing; // states, those of other beds 0; and of all beds
    std::vector<double> m_balances;       // scratch, of the layout's size
    double m_restTime = base::notAvailable;
    std::vector<double> m_rest; // rates of the common mass balances that come of no bed; 0 for the last part
};

} // namespace titer::solve
