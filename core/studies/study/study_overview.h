// What a study comes to, to be laid next to others: its models, and the setting that serves its limits and goals best.
#pragma once

#include "core/studies/study/study_analysis.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace titer::studies {

struct StudyOverview {
    StudyAnalysis analysis = {};
    // Coded, one per factor; empty without a model of a response that has limits or a goal.
    std::vector<double> best = {};
    std::optional<double> probability = {}; // of meeting all limits there; absent without a design space
};

// Best is where the probability of meeting all limits is highest, and of equal ones where the responses come nearest to their goals:
// the mean over responses of what is predicted, as a share of the range of their results. [any]
StudyOverview overviewOf(const Study& study, std::stop_token stop = {});

} // namespace titer::studies
