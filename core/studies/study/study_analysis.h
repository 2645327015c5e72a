// What the runs of a study say: a model per response, how good it is, and the probability of meeting all specifications.
#pragma once

#include "core/studies/analysis/full_analysis.h"
#include "core/studies/analysis/linear_fit.h"
#include "core/studies/decisions/design_space.h"
#include "core/studies/decisions/response.h"
#include "core/studies/study/study.h"

namespace titer::studies {

// A term of the full model of a response and whether it is in.
struct StudyTerm {
    std::string name = {}; // "x1:x2" as Coefficient::name
    bool in = true;        // false: unticked
    bool needed = false;   // unticked by a person, but hierarchy keeps it in: `in` is true
    // Of the fit; absent where it is out. Of a term with several columns, or where runs come in whole plots, t is the one that has its p
    // with the degrees of freedom of the fit; of several columns coded is absent.
    std::optional<double> coded = {}, t = {}, p = {};
    bool raises = true; // the sign of the coefficient
};

struct ResponseAnalysis {
    std::size_t response = 0; // of the study
    std::optional<LinearFit> fit = {};
    std::optional<FullAnalysis> full = {};
    std::optional<FittedResponse> fitted = {}; // over all factors of the study, coded
    std::vector<StudyTerm> terms = {};         // by falling |t|, those that are out last
    double tLimit = 0.0;                       // |t| at 5 %, two sided; 0 without degrees of freedom
    int wholePlots = 0;                        // with whose scatter the p of terms reckon; 0: runs are independent
    std::vector<int> runs = {};                // that entered, indices into Study::runs
    base::Errors errors = {};                  // why there is no fit
    base::Notices notices =
        {}; // fewer than 3 spare degrees of freedom, predicted R² below 0.5, terms kept for hierarchy
};

struct StudyAnalysis {
    Factors factors = {};
    std::vector<ResponseAnalysis> responses = {}; // one per response of the study
    std::optional<Acceptance> acceptance = {};    // where all responses with limits have fits; base draws
    base::Errors errors = {};                     // why there is no design space
};

inline constexpr int usualDraws = 10'000;

// Errors are at "responses/NAME", "runs/ID" and those of check(). `normals`: see Acceptance::make. [any]
StudyAnalysis analyse(const Study& study, int draws = usualDraws, StratifiedNormals* normals = nullptr);

// Below these a model is not to be relied on.
inline constexpr int leastSpareRuns = 3;
inline constexpr double leastPredictedR2 = 0.5;

// The setting that is looked at, coded; the middle where the study holds none.
std::vector<double> settingOf(const Study& study);

} // namespace titer::studies
