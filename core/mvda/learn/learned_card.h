// The card of a learner, and of clusters: the same as models with components have (core/mvda/card), so far as there is the like of it.
#pragma once

#include "core/mvda/card/card_origin.h"
#include "core/mvda/learn/clusters.h"
#include "core/mvda/learn/learned.h"

namespace titer::mvda {

// `y` are the responses that `model` was made of by `request`. What a person adds is empty. Accuracy and repeatability are of predictions
// of rows by models that have not seen them; what cannot be shown is null.
base::Json cardJson(const Learned& model, const LearnResponse& y, const LearnRequest& request,
                    const CardOrigin& origin);

base::Json cardJson(const Clusters& clusters, const CardOrigin& origin);

} // namespace titer::mvda
