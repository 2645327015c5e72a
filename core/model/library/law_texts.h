// Built-in rate laws as equations (resources/laws.json), so that people start from one and change a term. Roles and parameters are
// those of the law's own description. A law may have no such text.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/types/rate_law.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct LawText {
    std::string law;
    base::Json constants; // parameters that the law's code has as numbers
    base::Json let, rates, outputs;
};

// Reads a list of texts strictly (format titer.laws/1); faults go to `errors`, each with its path.
std::vector<LawText> readLawTexts(std::string_view text, base::Errors& errors);
// That of a built-in law, nullptr where it has none.
const LawText* lawText(std::string_view law);
// What whoever asks for one of a law without is told.
base::Sentence withoutLawText(const RateLaw& law);
// A law that has a text, as the record of a rate law of type `equations`, with what `record` says in place of defaults: components,
// parameters and conditions.
base::Json asEquations(const RateLaw& law, const base::Json& record = {});

// The list that comes with Titer, embedded by the build.
std::string_view lawsText();

} // namespace titer::model
