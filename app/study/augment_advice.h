// What further runs would do for a study, worked out in the background one way after the other, and how people call the ways.
//
//   AugmentAdvice advice(adviseAugmentations);  advice.start({study, wishes});
#pragma once

#include "app/common/background_job.h"
#include "core/studies/study/augment_advice.h"

#include <QString>

#include <memory>

namespace titer::app {

// "fold-over of all factors", "4 D-optimal runs"
QString augmentWords(const studies::Augmentation& how, const studies::Study& study);
// "main effects and interactions" for "interaction"; that nothing is reported for none.
QString statedWords(const std::string& model);

struct AugmentOrder {
    std::shared_ptr<const studies::Study> study;
    studies::AugmentWishes wishes;
};

// A part for the study as it is, without runs, then one for each way.
using AugmentAdvice = JobOf<AugmentOrder, std::shared_ptr<const studies::AugmentCandidate>>;
void adviseAugmentations(const AugmentOrder& order, const AugmentAdvice::Pass& pass,
                         const std::stop_token& stop); // [any]

} // namespace titer::app
