// What a study varies. Designs and models compute in coded values; people see natural ones in the unit of the factor.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// Coded values: -1 at low and +1 at high (continuous), the index of the level (categorical), the share itself (mixture).
struct Factor {
    enum class Kind { Continuous, Categorical, Mixture };

    std::string name;
    std::string unit = {}; // as written; empty without
    Kind kind = Kind::Continuous;
    double low = -1.0;                    // [unit]; for a mixture the smallest share
    double high = 1.0;                    // [unit]; for a mixture the largest share
    std::vector<std::string> levels = {}; // categorical: two or more
    bool hardToChange = false;

    bool categorical() const { return kind == Kind::Categorical; }
    double toNatural(double coded) const;
    double toCoded(double natural) const;
    // "pH", "temperature [°C]"
    std::string title() const;

    bool operator==(const Factor&) const = default;
};

using Factors = std::vector<Factor>;

// "NAME=LOW:HIGH", "NAME=LOW:HIGH:UNIT" or "NAME=first,second,third". Errors are at "factors/NAME".
base::Result<Factor> readFactor(std::string_view text);
// The same name twice, equal or exchanged bounds, fewer than two levels, an unknown unit, no factor at all.
base::Errors checkFactors(const Factors& factors);

} // namespace titer::studies
