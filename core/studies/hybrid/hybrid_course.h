// The balances of a culture with a hybrid law over one run, by a scheme of fixed steps, with derivatives by all weights that are exact for the
// scheme: backwards for a sum of squares (discrete adjoint), forwards for each residual.
//   dn/dt = V r(c, p f(c)) + in - share n
// Scheme: two stages, diagonally implicit, of order 2, stable for stiff uptake (Alexander 1977, SIAM J Numer Anal 14:1006); a step in which
// something is used up, where the second stage would begin below 0, is one of Euler's backward method, which keeps amounts positive.
#pragma once

#include "core/model/types/kinetics.h"
#include "core/studies/hybrid/network.h"
#include "core/studies/hybrid/vessel_course.h"

#include <Eigen/LU>

#include <optional>
#include <vector>

namespace titer::studies {

// What is trained: the base law with its tape, and the network, whose inputs and factors are those of `hybrid`.
struct HybridModel {
    model::BoundLaw law; // as equations, so that it has a tape
    model::HybridNetwork hybrid;
    model::LawTape::Freed freed; // with a parameter for each factor
    NetworkShape shape;

    HybridModel(model::BoundLaw bound, model::HybridNetwork network, const std::vector<int>& layers);
};

// One run. The model and the course must outlive it. [one thread at a time]
class HybridCourse {
public:
    // `scales`, by tag: residuals are (model - measured)/scale.
    HybridCourse(const HybridModel& model, const VesselCourse& course, const std::vector<double>& scales);

    Eigen::Index rows() const { return Eigen::Index(m_course.samples.size()); }
    const VesselCourse& course() const { return m_course; }

    // Residuals at these weights. False where a step has no solution: failure() says when.
    bool run(const double* weights, Eigen::VectorXd& residuals);
    // The same; adds the derivative of half the sum of their squares to `gradient`.
    bool gradient(const double* weights, Eigen::VectorXd& residuals, double factor, double* gradient);
    // The same, with the derivative of each residual.
    bool jacobian(const double* weights, Eigen::VectorXd& residuals, Eigen::MatrixXd& jacobian);
    double failedAt() const { return m_failedAt; } // [s]

private:
    // One stage of a step, solved.
    struct Stage {
        std::size_t step = 0;
        double part = 0.0;     // of the step
        double weight = 0.0;   // of its own rates [s]; 0: the step has no such stage
        Eigen::VectorXd y;     // amounts
        Eigen::VectorXd f;     // their rates
        Eigen::MatrixXd byY;   // df/dy
        Eigen::MatrixXd byLn;  // df/d ln factor
        Eigen::VectorXd steep; // d ln factor/d output of the network
        NetworkShape::Pass pass;
        Eigen::PartialPivLU<Eigen::MatrixXd> solver; // of I - weight df/dy
    };
    void setConditions(std::size_t step, double part);
    void readInputs(const Eigen::VectorXd& y);
    void rates(const double* weights, const Eigen::VectorXd& y, Eigen::VectorXd& f, NetworkShape::Pass& pass);
    void linearise(const double* weights, Stage& stage);
    bool solve(const double* weights, const Eigen::VectorXd& from, Stage& stage, bool keep);
    bool step(const double* weights, const Eigen::VectorXd& from, std::size_t k, Stage& first, Stage& second,
              bool keep);
    static bool isSingle(const Stage& first) { return first.weight == 0.0; }
    template <class AfterStep> bool march(const double* weights, bool keep, AfterStep afterStep);
    void takeResiduals(std::size_t time, const Eigen::VectorXd& y, Eigen::VectorXd& residuals);
    double perAmount(const CourseSample& sample) const; // residual per amount
    // Derivatives of the factors by the weights, row by row.
    void byWeights(const double* weights, const Stage& stage, Eigen::MatrixXd& slope) const;

    const HybridModel& m_model;
    const VesselCourse& m_course;
    const std::vector<double>& m_scales;
    std::vector<int> m_speciesOfRole;
    std::vector<int> m_conditionOfInput;    // of the network; -1 for a role
    Eigen::VectorXd m_usual;                // size of the amounts
    std::vector<Stage> m_stages;            // of all steps, two each, where they are kept
    Stage m_first, m_second;                // else
    std::vector<std::size_t> m_firstSample; // per time, and one more
    double m_volume = 1.0, m_length = 1.0;
    std::size_t m_step = 0;
    double m_failedAt = -1.0;
    std::optional<Eigen::PartialPivLU<Eigen::MatrixXd>> m_lastSolver;
    double m_lastWeight = 0.0;
    std::vector<double> m_inputs, m_results, m_condition;
    std::vector<model::Dual8> m_dualInputs, m_dualResults;
    Eigen::VectorXd m_net;
};

} // namespace titer::studies
