// Whether two groups of runs, such as two scales, of one study or of two, give the same of a response within a margin.
#pragma once

#include "core/studies/analysis/equivalence.h"
#include "core/studies/study/study.h"

#include <string>
#include <vector>

namespace titer::studies {

struct ScaleGroup {
    const Study* study = nullptr;
    std::vector<std::string> runs = {}; // ids
};

struct ScaleComparison {
    std::string unit = {}; // of the response in the first study, and of all that follows
    SampleMoments first = {}, second = {};
    double margin = 0.0;
    Equivalence test = {};

    double p() const { return test.pLow > test.pHigh ? test.pLow : test.pHigh; }
};

// The margin in the unit of the response in the first study; values of the second are converted to it. Errors are at
// "responses/NAME", at "runs/ID" where a run has no value or counts twice, and those of testEquivalence().
base::Result<ScaleComparison> compareScales(const ScaleGroup& first, const ScaleGroup& second,
                                            const std::string& response, double margin, double alpha = 0.05);

} // namespace titer::studies
