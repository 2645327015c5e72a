// What a report of a study says in the words of ICH Q8: critical process parameters and quality attributes, normal operating and
// proven acceptable ranges, the probability of meeting the specifications, and whether further runs bear the models out.
#pragma once

#include "core/studies/decisions/operating_range.h"
#include "core/studies/models/design.h"
#include "core/studies/study/study_analysis.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// A run that did not enter the model against the interval that the model has for it.
struct Validation {
    std::string run = {};
    std::size_t response = 0;
    double value = 0.0;
    double predicted = 0.0, low = 0.0, high = 0.0; // of one run to come
    bool within = false;
};
// One for each value of a validation run whose response has a model with degrees of freedom. The confidence is that of all of them
// together (Bonferroni), so that a right model is supported with it.
std::vector<Validation> validate(const Study& study, const StudyAnalysis& analysis, double confidence = 0.95);

// What a factor does to a quality attribute from end to end of its bounds, the others at their setting.
struct ParameterEffect {
    std::size_t response = 0;
    double effect = 0.0; // the largest difference of the predicted mean [unit of the response]
    // Of the margin that the limits leave: the distance between both, or that of the one from the mean at the setting.
    double share = 0.0;
    bool significant = false; // by a term with p below 5 %, or by any where the values have no noise

    bool critical() const;
};
// An effect that is smaller than this share of the margin is of no practical weight, however sure it is (T. A. Little 2014, BioPharm
// International 27: below 10 % not practically significant).
inline constexpr double minCriticalShare = 0.1;

struct ProcessParameter {
    std::size_t factor = 0;
    double setting = 0.0;                          // coded
    std::vector<ParameterEffect> effects = {};     // one per quality attribute
    std::vector<std::size_t> moves = {};           // quality attributes for which it is critical
    std::optional<OperatingRange> normal = {};     // of the two factors of the map
    std::optional<OperatingRange> acceptable = {}; // proven, with the others at their setting

    bool critical() const { return !moves.empty(); }
};

struct QualityAttribute {
    std::size_t response = 0;
    double probability = 0.0; // of its limits at the setting
};

struct StudyReport {
    std::vector<double> setting = {};              // coded, one per factor
    std::vector<ProcessParameter> parameters = {}; // one per factor
    std::vector<QualityAttribute> attributes = {}; // responses with limits
    double probability = 0.0;                      // of all limits at the setting
    double atLeast = 0.0;                          // with 95 % confidence, where it was drawn
    std::vector<Validation> validation = {};
};

// At the setting that `at` states (coded; nothing for factors that it leaves open), else that the study holds, else where the map of
// `first` and `second`, the factors of the normal operating range, has the highest probability, as `study space` chooses. The errors of the
// analysis where there is no design space, and at "setting" where the constraints forbid it.
base::Result<StudyReport> reportOf(const Study& study, const StudyAnalysis& analysis, std::size_t first = 0,
                                   std::size_t second = 1, std::vector<std::optional<double>> at = {});

// What the runs of the study as they stand are good for, computed from their settings: those of the model that the study names in a
// word, or else of the richest that they can determine, whose word comes along. Nothing without runs.
struct DesignFacts {
    std::string model = {}; // "quadratic", "interaction" or "linear"
    std::vector<Property> properties = {};
};
DesignFacts verifyDesign(const Study& study);

} // namespace titer::studies
