// What the runs of a study say: a model per response, how good it is, and the probability of meeting all specifications.
#pragma once

#include "core/studies/decisions/design_space.h"
#include "core/studies/study/response_analysis.h"
#include "core/studies/study/study.h"

#include <optional>
#include <vector>

namespace titer::studies {

struct StudyAnalysis {
    Factors factors = {};
    std::vector<ResponseAnalysis> responses = {}; // one per response of the study
    std::optional<Acceptance> acceptance = {};    // where all responses with limits have fits; base draws
    base::Errors errors = {};                     // why there is no design space
};

inline constexpr int usualDraws = 10'000;

// Errors are at "responses/NAME", "runs/ID" and those of check(). `normals`: see Acceptance::make. [any]
StudyAnalysis analyse(const Study& study, int draws = usualDraws, StratifiedNormals* normals = nullptr);

// The setting that is looked at, coded; where the study holds none the middle, or deep inside what its constraints leave.
std::vector<double> settingOf(const Study& study);

} // namespace titer::studies
