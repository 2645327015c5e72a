// What runs for validation say of the models, in words. [any]
#pragma once

#include "core/studies/study/study_report.h"

#include <QString>

#include <optional>
#include <vector>

namespace titer::app {

using Validations = std::vector<studies::Validation>;

// Whether a result keeps to the limits of its response; absent where it has none.
std::optional<bool> meets(const studies::StudyResponse& response, double value);
// "inside, meets": against the interval of the model, and the specification where there is one.
QString verdictWord(const studies::Study& study, const studies::Validation& one);
// The same as a sentence with the numbers.
QString verdictSentence(const studies::Study& study, const studies::Validation& one);
// Whether the result contradicts the model, or misses its specification.
bool isBad(const studies::Study& study, const studies::Validation& one);
// "3 of 4 results of validation runs lie inside the intervals of their models; all meet their specifications." Empty without any.
QString verdictSummary(const studies::Study& study, const Validations& all);
// Of a run, by response; nullptr where it has none.
const studies::Validation* verdictOf(const Validations& all, const std::string& run, std::size_t response);

} // namespace titer::app
