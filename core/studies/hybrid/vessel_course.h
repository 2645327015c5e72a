// What acts on the species of one culture while its plant runs: what enters and leaves, volume, conditions and dissolved gases, taken from a
// run of the plant, step by step. None of it depends on the rates that are trained but through controllers and gas transfer, which stay as
// they were in that run.
#pragma once

#include "core/model/types/law_tape.h"
#include "core/studies/calibration/measured_runs.h"

#include <Eigen/Core>

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

// A measured value at a time of the grid.
struct CourseSample {
    std::size_t at = 0;  // in `times`
    int species = 0;     // followed
    std::size_t tag = 0; // in the tags of all runs
    double value = 0.0;  // concentration [basis/m3 of the component]
};

// [any]
struct VesselCourse {
    std::string name;           // of the run
    std::vector<int> roles;     // that are followed: all with a component but the dissolved gases
    std::vector<double> times;  // ends of the steps [s]
    std::vector<double> volume; // at the times [m3]
    Eigen::MatrixXd in;         // per step and species: what enters in it [role's basis]
    Eigen::MatrixXd share;      // per step and species: what leaves of what is held [1/s]
    Eigen::MatrixXd conditions; // per time: the tape's inputs behind the roles
    Eigen::MatrixXd held;       // per time and role: concentrations of roles that are not followed [role's basis/m3]
    Eigen::VectorXd start;      // amounts [role's basis]
    std::vector<CourseSample> samples; // by their time
    std::vector<double> toComponent;   // per species: component's basis per role's

    std::size_t steps() const { return times.size() - 1; }
};

// Runs the plant of an experiment, in which the law of `unit` is written as equations, over so many equal steps and more where something is
// measured or given. `tags` gets those that are measured. The error is one of the run, with its reason and time.
base::Result<VesselCourse> vesselCourse(const FitExperiment& experiment, std::shared_ptr<const model::Plant> plant,
                                        int unit, int steps, std::vector<std::string>& tags, base::Notices& notices,
                                        std::stop_token stop);

} // namespace titer::studies
