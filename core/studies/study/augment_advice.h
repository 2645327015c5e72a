// What further runs would do for a study: the ways to add some side by side, each evaluated from the matrix of all runs together.
#pragma once

#include "core/studies/study/study_design.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct AugmentWishes {
    std::string model = "quadratic";           // that the runs are to determine: "linear", "interaction", "quadratic"
    int runs = 4;                              // to add, where their number is free
    int centre = 0;                            // further centre points with axial ones
    int response = -1;                         // whose goal the next runs seek; -1: the first with a goal
    std::vector<std::string> constraints = {}; // as in Augmentation
    bool ownBlock = false;
};

struct AugmentCandidate {
    Augmentation how = {};
    std::optional<DesignedStudy> made = {}; // the study with the runs; absent where there are none, or none can be made
    std::optional<base::Error> fault = {};  // why not
    int runs = 0;                           // that enter the models, with the new ones
    std::string reports = {};               // the richest of the three models that they can determine; empty: none
    // By the model that was wished for; absent where the runs cannot determine it, or leave no degrees of freedom.
    std::optional<int> resolution = {};
    std::optional<double> power = {};
    std::optional<double> meanVariance = {};
};

// What is worth looking at: fold-over of all factors and of each, axial points within the bounds and rotatable ones, D-optimal runs,
// and those that are most promising. Of one factor: further levels, within constraints D-optimal runs, and promising ones. [any]
std::vector<Augmentation> waysToAugment(const Study& study, const AugmentWishes& wishes);

// One of them. A stop gives a candidate with a fault. [any]
AugmentCandidate evaluateAugmentation(const Study& study, const AugmentWishes& wishes, const Augmentation& how,
                                      std::stop_token stop = {});
// The study as it is, to compare with. [any]
AugmentCandidate evaluateAsItIs(const Study& study, const AugmentWishes& wishes);

// How many so that the model leaves some to spare for the scatter; 4 where it does already. [any]
int runsToAdd(const Study& study, const std::string& model);

} // namespace titer::studies
