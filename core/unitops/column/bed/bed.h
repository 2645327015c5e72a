// A column on its grid: operators and the layout of its states. Immutable [any]; BedWork evaluates it. States per axial
// node: concentrations between the beads, then per bead node from the centre to the surface those of the pore and, where
// binding takes time, the bound states. LumpedRate has its places at the axial node itself. The concentrations of a
// place that binds are totals, c + ratio x bound (without the constant part of what is bound where binding takes time):
// binding then cancels exactly, however fast it is. LumpedRate that binds has the concentrations that leave as further
// states at the end, since a total does not say them.
#pragma once

#include "core/unitops/column/bed/axial_scheme.h"
#include "core/unitops/column/bed/bead.h"
#include "core/unitops/column/bed/description.h"
#include "core/unitops/column/bed/grid.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::unitops::column {

// What a bed holds at first, per component.
struct Content {
    std::vector<double> bulk, pore; // [basis/m3]; LumpedRate takes `bulk`
    std::vector<double> bound;      // [basis/m3 of solid]; where a component has several bound states, in the first
};

class Bed {
public:
    // The description must be complete and physical: porosities within 0..1, lengths above 0.
    Bed(Description description, const Grid& grid);

    const Description& description() const { return m_description; }
    const Grid& grid() const { return m_grid; }

    // Binding takes time, and what is bound diffuses on the surface: then the bound states of a bead are tied together.
    bool moves() const { return !m_mobility.empty(); }

    int stateCount() const { return m_stateCount; }
    std::string stateName(int state) const;
    void nominal(double* scale) const; // usual size of each state
    // The state that is the concentration leaving, per component.
    std::vector<int> outletStates() const;

    // Fills all states alike along the bed.
    void fill(const Content& content, double* y) const;
    // Everything in equilibrium with the liquid c. False where no equilibrium was found.
    bool equilibrate(const double* c, double* y) const;

    // The same with the liquid flowing the other way.
    std::shared_ptr<const Bed> turned() const;
    // End for end: states stand in the direction of the flow. What leaves is as it was until settleLeaving().
    void turn(double* y) const;
    // The states of what leaves, where there are such, to the liquid at the end of the bed.
    void settleLeaving(double* y) const;

    // Adds what it holds [basis], per component.
    void held(const double* y, double* amounts) const;
    double held(const double* y, int component) const; // [basis]

    // Profiles: axial positions [m], bead positions [m from the centre; empty in LumpedRate].
    const std::vector<double>& positions() const { return m_axial->positions(); }
    const std::vector<double>& radii() const { return m_bead.radii(); }
    // Concentration between the beads at an axial node, per component [basis/m3].
    void bulk(const double* y, int node, double* c) const;
    // Liquid [basis/m3] and bound [basis/m3 of solid] concentration per component at a place; false where no
    // equilibrium was found.
    bool place(const double* y, int node, int beadNode, double* c, double* bound) const;

    // What the grid leaves unresolved of the concentration of a component that leaves [basis/m3]: the part that sits in the
    // highest polynomials of the last element but one and of the beads at the end. Cheap; an indicator, no bound. Elsewhere it says little: a step that enters is
    // sharper than any grid and widens on its way, and a load that binds for good is a shrinking core in the beads that
    // hardly shows in what leaves.
    double unresolved(const double* y, int component) const;

private:
    friend class BeadBlocks;
    friend class BeadLanes;
    friend class BedWork;
    friend class FreeLanes;
    friend class NewtonParts;
    friend class BindingNodes;
    friend class BindingSlopes;

    void setMobility();
    double phOf(const double* c) const; // of a liquid at first
    double unresolvedInBead(const double* y, int component) const;
    int stateOf(int node, int place) const { return node * m_stride + m_first + place * m_placeStride; }
    void fillPlace(const double* c, const double* q, const double* bound, double* y) const;

    Description m_description;
    Grid m_grid;
    std::unique_ptr<const AxialScheme> m_axial;
    Bead m_bead;
    bool m_pores;       // beads stand beside the bulk
    bool m_equilibrium; // totals
    int m_components;
    int m_bound;       // bound states of the binding
    int m_nodes;       // along the bed
    int m_places;      // that bind, per axial node
    int m_first;       // states of an axial node before its first place
    int m_placeStride; // states per place
    int m_stride;      // states per axial node
    int m_stateCount;
    std::vector<double> m_access;            // Fa; 1 in LumpedRate
    std::vector<double> m_ratio;             // volume of solid per accessible volume of pore; 0 for what stays outside
    std::vector<model::BoundShare> m_shares; // of what enters the pores
    std::vector<double> m_offset;
    std::vector<bool> m_frozen;     // bound states of what stays outside
    std::vector<double> m_mobility; // surface diffusivity per bound state [m2/s]; empty where none moves by itself
};

} // namespace titer::unitops::column
