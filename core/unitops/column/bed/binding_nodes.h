// What happens at every place where liquid meets solid: rates or equilibria of binding, their derivatives, and the
// elimination of what is local to a place from Newton's equations. Unknown there is the liquid's change dc alone:
//   binding that takes time:  dq = g + P dc,  P = (1 - gamma f_q)^-1 gamma f_c,  g = (1 - gamma f_q)^-1 r_q
//   rapid equilibrium:        total = c + ratio bound(q(c)),  dq = P dc,  P = -f_q^-1 f_c
// In both, dc + ratio d(bound) = N dc with N = 1 + ratio (shares P).
#pragma once

#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/bed/binding_slopes.h"
#include "core/unitops/column/bed/lanes.h"
#include "core/unitops/column/bed/place_products.h"

#include <vector>

namespace titer::unitops::column {

class BindingNodes {
public:
    explicit BindingNodes(const Bed& bed);

    int count() const { return m_count; } // node by node
    // The pH of places whose liquid does not say it; not a number: as at first.
    void setPh(double ph);
    // Finds liquid and bound concentrations everywhere. Where binding takes time it also writes the rates of the bound
    // states. False where something is not finite.
    bool evaluate(const double* y, double* dydt);
    const double* liquid(int place) const { return m_c.data() + place * m_nc; }
    // Bound concentration without its constant part [basis/m3 of solid]; known only where the bed asks for it.
    const double* bound(int place) const { return m_boundNow.data() + place * m_nc; }

    // Derivatives at y; evaluate() is included.
    bool linearize(const double* y);
    // dc and d(bound) per place from changes of the states; and what binding adds to the rates.
    void differential(const double* x, double* dc, double* bound) const;
    void bindingProduct(const double* x, const double* dc, double* out) const;

    // Whether the derivatives at all places are those of the first, as where all binds in proportion to the liquid: then what is
    // eliminated is the same everywhere.
    bool alike() const { return m_alike; }

    bool condense(double gamma);
    const double* storage(int place) const { return m_n.data() + kept(place) * m_nc * m_nc; } // N, row-major; columns
    // but of what binding asks for are those of the matrix 1
    // shares P, row-major; known only where the bed asks for it.
    const double* boundSlope(int place) const { return m_s.data() + kept(place) * m_nc * m_nc; }
    const BindingSlopes& slopes() const { return m_slopes; }
    // Where bound states move (Bed::moves) the beads solve for them as well: reduce() leaves b as it is, and expand()
    // makes totals alone.
    // The liquid part of b at each place becomes the right-hand side of the equation for dc; `given` (per place and
    // component) the part of d(bound) that does not follow from dc, and is left alone where nothing asks for it.
    void reduce(double* b, double* given) const;
    // Liquid parts dc -> the changes of all states of the places.
    void expand(double* b) const;

private:
    bool split(const double* y);
    bool soundRates(double* dydt) const;
    bool findSlopes(int place, const double* q);
    PlacesAt placesAt() const;
    std::size_t eliminationLanes() const { return (1 + m_slopes.acting().size()) * m_rows; } // of m_w, per place
    // Where what is eliminated at a place is kept: at the first, where all are alike.
    std::size_t kept(int place) const { return m_alike ? 0 : std::size_t(place); }
    int keptCount() const { return m_alike ? 1 : m_count; }
    bool eliminate(int place, double gamma);
    void addShares(int place, const std::vector<double>& factors, double* rows) const;
    bool invert(int place);
    void share(const double* q, double* bound) const;
    void liquidOf(const double* q, double* c, double* bound) const;
    void liquids(const double* y);

    const Bed& m_bed;
    const model::Binding* m_binding;
    double m_ph;
    std::vector<double> m_phAt; // per place, at the last evaluation; empty where the liquid does not say it
    int m_nc, m_nq, m_count;
    bool m_needsBound;
    bool m_alike = false;
    bool m_isTracer = false;          // one component in one bound state: no loops within a place
    std::vector<int> m_at, m_boundAt; // per place: its first state, and its first bound one
    std::vector<double> m_taken;      // per share: ratio x amount
    std::vector<double> m_amounts;    // per share
    std::vector<int> m_own;           // components that bind
    BindingSlopes m_slopes;
    std::vector<double> m_c, m_q, m_boundNow;
    int m_rows, m_column; // lanes of a column of bound states, and the numbers in them
    LaneStore m_p;        // P, per place a column in lanes for each direction
    // (1 - gamma f_q)^-1, per place its diagonal in lanes, 0 but where no other rate depends on the state; then a column
    // for each of the others.
    LaneStore m_w;
    std::vector<double> m_s, m_n;
    std::vector<double> m_inverse; // N^-1 in rapid equilibrium
    std::vector<double> m_block;
    mutable LaneStore m_room;
    std::vector<int> m_pivots;
};

} // namespace titer::unitops::column
