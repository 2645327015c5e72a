// Derivatives of the rates of binding at every place where liquid meets solid, by the liquid that they read, by pH where the liquid says it, and
// by the bound states; and what binding has ever asked for.
#pragma once

#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/bed/lanes.h"

#include <vector>

namespace titer::unitops::column {

class BindingSlopes {
public:
    // `own`: the components that bind.
    BindingSlopes(const Bed& bed, const std::vector<int>& own);

    // At a place with this liquid and these bound states, at this pH or, where the liquid says it, near it. False where something is not
    // finite.
    bool find(int place, const double* c, const double* q, double ph);
    // Rates of a place from changes of its bound states and of its liquid.
    void product(int place, const double* dq, const double* dc, double* rate) const;
    // Whether those of all places are those of the first.
    bool areAlike() const;

    const std::vector<int>& read() const { return m_read; } // components that binding reads at a given pH
    bool byPh() const { return m_byPh; }                    // the liquid says the pH
    int directions() const { return m_directions; } // components that are read and, where the liquid says it, pH
    const std::vector<int>& asked() const
    {
        return m_asked;
    } // components that binding has ever asked for, those that bind among them
    const std::vector<int>& acting() const
    {
        return m_acting;
    } // bound states that the rates of others have ever depended on

    // Per place a column in lanes for each direction, and one by a bound state.
    const double* byLiquid(int place) const { return m_fc.data() + place * m_directions * m_column; }
    const double* byBound(int place, int state) const { return m_fq.data() + (place * m_nq + state) * m_column; }
    // By the liquid, `slopes` per component, and by a bound state.
    void rateByLiquid(int place, int state, double* slopes) const;
    double rateByBound(int place, int state, int by) const { return byBound(place, by)[state]; }
    const double* ofPh(int place) const { return m_phSlopes.data() + place * m_nc; } // of pH, per component

private:
    double* columnOf(int place, int direction);
    void learn(int place);
    double phChange(int place, const double* dc) const;

    const Bed& m_bed;
    int m_nc, m_nq, m_count;
    bool m_byPh;
    int m_column; // numbers in a column
    std::vector<int> m_read, m_asked, m_acting;
    std::vector<char> m_isAsked, m_isActing; // per component, per bound state
    int m_directions;
    LaneStore m_fc, m_fq;
    std::vector<double> m_phSlopes;
    std::vector<model::Dual8> m_dualC, m_dualQ, m_dualRate;
};

} // namespace titer::unitops::column
