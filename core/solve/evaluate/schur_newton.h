// Newton's matrix of a group with units resolved in space. Each of their beds factors its own block A = I - gamma J_L; what ties them to
// each other and to the small units are the few quantities that flow between them. With v = the concentrations that leave the beds,
// y the states of the small units and z = what enters the beds:
//   (I - gamma J_yy) dy - gamma J_yv dv = b_y,   A dL - gamma P dz = b_L,   dz = Z_y dy + Z_v dv,   dv = S dL
// so that dL = A^-1 b_L + gamma (A^-1 P) dz, and dy, dv follow from one small dense system. Without small states, and where no bed
// feeds itself over others, each bed is solved after those that feed it, and A^-1 P is not needed.
#pragma once

#include "core/solve/evaluate/evaluation.h"
#include "core/solve/integrate/dense_lu.h"
#include "core/solve/integrate/newton_matrix.h"

#include <vector>

namespace titer::solve {

class SchurNewton : public NewtonMatrix {
public:
    // Of `rows` states, core and mass balances: those of the whole group.
    SchurNewton(Evaluation& evaluation, int rows);
    // Of some beds of a slot, one after the other, and these mass balances, rows of the layout.
    SchurNewton(Evaluation& evaluation, int rows, int slot, const std::vector<int>& beds,
                const std::vector<int>& balances);

    // What all its beds allow.
    double tolerance() const override { return m_tolerance; }
    int highestOrder() const override { return m_highestOrder; }
    bool bendsAtZero() const override { return false; } // beds go on below it
    bool linearize(double t, const double* y) override;
    bool factor(double gamma) override;
    void solve(double* b) override;
    void addProduct(const double* x, double* out) override;

private:
    // One bed of a unit that may move.
    struct Block {
        int slot = -1, bed = 0;
        int state = 0, states = 0; // its place among the states that are integrated
        int place = 0;             // and among all of the group
        int firstOutlet = 0;       // of its outlets among the columns of the small system, after the small states
        std::vector<int> outlets;  // states, from its first
        std::vector<int> entering; // columns of P, of what enters, that depend on this group: 0 flow, 1 + k carried[k]
        std::vector<double> dependence; // per entering: d z / d (small states, outlets)
        std::vector<double> response;   // per entering: P, states each
        int reach = 0;                  // states that what enters acts on at once: the first ones
        std::vector<double> answer;     // per entering: A^-1 P
    };

    void addBlock(int slot, int bed, int state);
    void addColumns();
    const double* allStates(const double* y);
    model::LargeUnit& bedOf(const Block& block) const;
    bool moves(const Block& block) const;
    void collectDuals(double t, const double* y);
    void takeColumn(const Evaluation::Duals& duals, const Workspace<model::Dual8>& flows, int column, int direction);
    void findSeries();
    bool feeds(const Block& from, const Block& to) const;
    void reduce(double gamma);
    void solveSeries(double* b);
    void solveTogether(double* b);
    std::vector<double> couplingOf(const Block& block, const double* x) const;

    const Layout& m_layout;
    Evaluation& m_evaluation;
    const std::vector<int>& m_balances; // rows of the layout
    int m_rows, m_core;
    std::vector<double> m_all; // where not all beds are here: all states, those of others 0
    double m_gamma = 0.0;
    std::vector<Block> m_blocks;
    double m_tolerance = NewtonMatrix::tolerance();
    int m_highestOrder = 5;
    std::vector<int> m_small;       // states of small units
    std::vector<int> m_columns;     // states that the small system's columns stand for: small ones, then outlets
    std::vector<int> m_places;      // where these lie among all of the group
    std::vector<double> m_jacobian; // (small states, mass balances) x columns, column-major
    std::vector<int>
        m_series; // all blocks that move, each after those that feed it; empty where there is no such order
    DenseLu m_lu;
    std::vector<double> m_reduced; // right-hand side of the small system
};

} // namespace titer::solve
