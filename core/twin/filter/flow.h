// Carries states, with derivatives or as many points, from one time to another between which nothing jumps.
#pragma once

#include "core/twin/filter/dynamics.h"
#include "core/twin/filter/filter.h"

#include <cstdint>
#include <span>
#include <vector>

namespace titer::twin {

// Allocates nothing once it is made. [one thread at a time]
class Flow {
public:
    Flow(Dynamics& dynamics, std::span<const StateSpec> states, const FilterOptions& options);

    // What follows is another stretch, whose steps do not depend on what came before. False where the model cannot be
    // evaluated.
    bool begin(double t, const double* x);
    // A bound on how fast states follow each other, from where the stretch began or later [1/s].
    double norm() const { return m_norm; }
    // Bundles of size() entries lie behind each other and take the same steps, evaluated by the values of the first. False
    // where the model cannot be evaluated, or takes too many steps.
    bool go(double from, double to, Column* columns, int bundles) { return goAll(from, to, columns, bundles); }
    bool go(double from, double to, double* points, int bundles) { return goAll(from, to, points, bundles); }

    // Steps taken since it was made.
    struct Counts {
        std::int64_t explicitSteps = 0, implicitSteps = 0;
    };
    const Counts& counts() const { return m_counts; }

private:
    template <class T> bool goAll(double from, double to, T* x, int bundles);
    template <class T> bool evaluate(double t, const T* x);
    template <class T> bool stepExplicitly(double t, double h, T* x);
    template <class T> double stepImplicitly(double t, double rest, T* x, int bundles);
    template <class T> bool moveImplicitly(double t, double h, const T* x, double* error);
    template <class T> double errorOf(double h, const T* x);
    template <class T> void solve(T* k);
    double normOfJacobian() const;
    bool invert(double h);

    template <class T> struct Room {
        std::vector<T> k, stage, sum, moved, last;
    };
    template <class T> Room<T>& room();

    Dynamics& m_dynamics;
    const int m_size;
    const double m_reach, m_tolerance;
    std::vector<double> m_scale;
    Room<Column> m_columns;
    Room<double> m_points;
    std::vector<Column> m_seeds, m_slopes;
    std::vector<double> m_jacobian, m_matrix, m_inverse, m_inverting; // row-major
    std::vector<int> m_pivots;
    double m_norm = 0.0; // of the Jacobian [1/s]
    int m_left = 0;      // steps until it is evaluated again
    double m_step = 0.0; // next implicit one [s]; 0: not known
    Counts m_counts;
};

} // namespace titer::twin
