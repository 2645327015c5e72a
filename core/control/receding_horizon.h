// Nonlinear model predictive control: at each sample the moves over a horizon ahead that serve the goal best within the limits, of which
// the first is made. Real-time iteration (M. Diehl et al., Journal of Process Control 12, 577-585, 2002): few quadratic programs a sample,
// each about the plan of the sample before, shifted. Shooting is single: states start at what is read and the tangents of their course are
// exact, so that no gap is left between pieces for multiple shooting to close, and the condensed program is the same.
// It knows of no plant and no engine; a simulation and a controller of a device use the same object.
#pragma once

#include "core/control/horizon_memory.h"
#include "core/numerics/dynamics.h"

#include <algorithm>
#include <stop_token>
#include <vector>

namespace titer::control {

// The model of what is controlled. [one thread at a time]
class PredictedUnit : public numerics::Dynamics {
public:
    // From t on with these inputs [SI].
    virtual void begin(double t, const Eigen::VectorXd& x, const Eigen::VectorXd& inputs, bool withSlopes) = 0;
    // Quantities of which goal and limits are made [SI], and their derivatives.
    virtual void read(double t, const Eigen::VectorXd& x, Eigen::VectorXd& values) = 0;
    virtual void readSlopes(double t, const Eigen::VectorXd& x, Eigen::MatrixXd& byStates,
                            Eigen::MatrixXd& byInputs) = 0;

    // What is gained at each sample, or at the end of the horizon, by these quantities; its gradient and curvature where asked for.
    virtual double gain(bool atEnd, const Eigen::VectorXd& values, Eigen::VectorXd* slope,
                        Eigen::MatrixXd* curvature) = 0;
    // By how much each limit is exceeded, as a share of its size; one row of derivatives for each.
    virtual void excess(const Eigen::VectorXd& values, Eigen::VectorXd& excess, Eigen::MatrixXd* slopes) = 0;
};

// All inputs and times in SI.
struct HorizonSettings {
    double period = 0.0;
    int stages = 1;              // samples ahead
    int moves = 1;               // of each input; the last one holds to the end
    Eigen::VectorXd low, high;   // of the inputs; one that has the same twice stays there
    Eigen::VectorXd moveLimits;  // most that an input changes from one sample to the next; may be infinite
    Eigen::VectorXd moveWeights; // what a move over the whole range costs of the goal, by its square; empty: nothing
    double penalty = 1e3;        // what it costs of the goal when a limit is exceeded by its own size
    double correction = 0.5; // share of what was off that the disturbance takes up at a sample; 0: none is estimated
    int iterations = 3;      // quadratic programs a sample; three times as many where there is no plan
};

// What exceeding a limit by this share of its size costs, over the penalty: exact, and strictly convex.
double horizonCost(double excess);

// [one thread at a time]
class RecedingHorizon {
public:
    // Models are scenarios: the first is what is expected, by which the disturbance is estimated. The first move is one for all, later ones are
    // of each (multi-stage, as robust horizon 1 in S. Lucia et al., Journal of Process Control 23, 1306-1319, 2013).
    RecedingHorizon(HorizonSettings settings, std::vector<PredictedUnit*> models);

    // `standing`: the inputs as they have been since the last sample. `undisturbed`: nothing but these acted since then. What is stopped gives
    // the plan of before.
    PlannedMoves advise(double time, const Eigen::VectorXd& state, const Eigen::VectorXd& standing, bool undisturbed,
                        HorizonMemory& memory, const std::stop_token& stop = {});

    // What a plan in memory says of a model, one row per move [SI]; none where there is no plan.
    Eigen::MatrixXd planOf(const HorizonMemory& memory, int model = 0) const;

private:
    // Of one stage's limits at one place, by the moves of its model.
    struct Row {
        int model = 0, stage = 0;
        double excess = 0.0;
        Eigen::VectorXd slope;
    };
    struct Course {
        double value = 0.0;  // to be as small as can be: what is lost, moves, and limits that are exceeded
        double smooth = 0.0; // without the last
        double excess = 0.0, when = 0.0;
        int limit = -1;
        Eigen::VectorXd gradient; // of the smooth part
        Eigen::MatrixXd curvature;
        std::vector<Row> rows;
    };
    struct Step {
        Eigen::VectorXd change;
        double expected = 0.0; // by how much the value is to fall
    };

    Eigen::Index place(int model, int move) const; // of its inputs among all numbers
    int moveAt(int stage) const { return std::min(stage, m_settings.moves - 1); }
    Eigen::VectorXd scaled(const Eigen::VectorXd& inputs) const;
    Eigen::VectorXd inputsOf(const Eigen::VectorXd& plan, int model, int move) const;
    Eigen::VectorXd shiftedPlan(const HorizonMemory& memory, const Eigen::VectorXd& standing) const;
    void clip(Eigen::VectorXd& plan, const Eigen::VectorXd& standing) const;
    void learn(double time, const Eigen::VectorXd& state, const Eigen::VectorXd& standing, bool undisturbed,
               HorizonMemory& memory);
    void chooseSubsteps(double time, const Eigen::VectorXd& state, const Eigen::VectorXd& plan, HorizonMemory& memory);
    bool endOf(int substeps, double time, const Eigen::VectorXd& state, const Eigen::VectorXd& plan,
               const HorizonMemory& memory, Eigen::VectorXd& end, Eigen::VectorXd& size);
    bool follow(double time, const Eigen::VectorXd& state, const Eigen::VectorXd& standing, const Eigen::VectorXd& plan,
                const HorizonMemory& memory, bool withSlopes, Course& course);
    bool followModel(int model, double time, const Eigen::VectorXd& state, const Eigen::VectorXd& plan,
                     const HorizonMemory& memory, bool withSlopes, Course& course);
    void addGain(int model, bool atEnd, const Eigen::VectorXd& values, const Eigen::MatrixXd& slopes, bool withSlopes,
                 Course& course);
    void addMoves(const Eigen::VectorXd& standing, const Eigen::VectorXd& plan, bool withSlopes, Course& course) const;
    bool stepFrom(const Course& course, const Eigen::VectorXd& standing, const Eigen::VectorXd& plan, double damping,
                  Step& step) const;
    PlannedMoves withoutPlan(PlannedMoves::Reason reason, const Eigen::VectorXd& standing, HorizonMemory& memory) const;

    HorizonSettings m_settings;
    std::vector<PredictedUnit*> m_models;
    Eigen::Index m_inputs, m_count; // numbers of a plan
    Eigen::VectorXd m_range, m_moveLimits, m_moveWeights;
};

} // namespace titer::control
