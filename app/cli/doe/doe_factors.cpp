#include "app/cli/doe/doe_factors.h"

namespace titer::cli {

studies::Factors readFactors(const Arguments& arguments, base::Errors& errors)
{
    studies::Factors factors;
    for (const std::string& text : arguments.values("--factor")) {
        const base::Result<studies::Factor> factor = studies::readFactor(text);
        if (factor)
            factors.push_back(*factor);
        else
            errors.push_back(factor.error());
    }
    if (!errors.empty()) return factors;
    base::Errors faults = studies::checkFactors(factors);
    errors.insert(errors.end(), faults.begin(), faults.end());
    return factors;
}

} // namespace titer::cli
