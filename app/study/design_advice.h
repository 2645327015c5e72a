// Designs that serve a goal with the factors of a study, worked out in the background, and how people call them.
//
//   DesignAdvice advice(adviseDesigns);  advice.start({study, {}, {}, 30, studies::DesignGoal::Optimise});
#pragma once

#include "app/common/background_job.h"
#include "core/studies/study/study.h"
#include "core/studies/study/study_advice.h"

#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace titer::app {

// "central composite" for "ccd"; the id itself where nothing is known of it.
QString designWords(const std::string& kind);
// "central composite, face-centred"
QString designWords(const studies::DesignCandidate& candidate);

struct DesignOrder {
    std::shared_ptr<const studies::Study> study; // whose factors are varied
    std::vector<std::string> constraints = {};
    std::map<std::string, double> steps = {}; // as studies::DesignRequest has them
    int budget = 30;
    studies::DesignGoal goal = studies::DesignGoal::Optimise;
};

// One part: all designs, or why there are none.
using DesignAdvice = JobOf<DesignOrder, base::Result<std::vector<studies::DesignCandidate>>>;
void adviseDesigns(const DesignOrder& order, const DesignAdvice::Pass& pass, const std::stop_token& stop); // [any]

} // namespace titer::app
