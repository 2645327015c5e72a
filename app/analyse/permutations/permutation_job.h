// The permutation test of a model, in the background.
#pragma once

#include "app/common/background_job.h"
#include "core/mvda/model.h"

#include <memory>

namespace titer::app {

// What a model was made of, with how many permutations and their seed.
struct PermutationOrder {
    std::shared_ptr<const mvda::Model> model = {};
    mvda::Block x = {}, y = {};
    mvda::ModelRequest request = {};
};

// How far it is, then one of the others.
struct PermutationPart {
    double share = 1.0; // of what is to be done
    std::shared_ptr<const mvda::PermutationTest> test = {};
    std::optional<base::Error> fault = {};
};

using PermutationJob = JobOf<PermutationOrder, PermutationPart>;
// [worker] After a stop there is neither.
void permute(const PermutationOrder& order, const PermutationJob::Pass& pass, const std::stop_token& stop);

// What a session of models has of it: the test of the model that there is, forgotten with that. [gui]
class Permuted {
public:
    PermutationJob& permutations() { return m_permutations; }

private:
    PermutationJob m_permutations{permute};
};

} // namespace titer::app
