// The unit of a plant that takes what a fit found: its parameters, and what is wrong with it.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// By key; null where the type has none.
const model::ParamSpec* specOf(const model::UnitType& type, std::string_view key);
const model::ParamSpec* bindingSpecOf(const model::UnitType& type);
bool blocksByLaw(const model::UnitType& type);

// Faults go to "units/ID..." in `errors`.
class FittedTarget {
public:
    FittedTarget(const std::string& unit, base::Errors& errors)
        : m_unit(unit)
        , m_errors(errors)
    {
    }

    std::nullopt_t fault(const std::string& below, base::Sentence what);
    // Whether it can take an isotherm, or else a law of blocking.
    bool takesIsotherm(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue);
    bool takesLaw(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue);
    // The plant as it came out, where it is sound.
    std::optional<model::Flowsheet> checked(model::Flowsheet flowsheet, const model::Catalogue& catalogue);

private:
    const std::string& m_unit;
    base::Errors& m_errors;
};

// "ka/mab = 2.5 m3/kg [2.3; 2.7]", or with [?] where the data do not determine the interval.
std::string intervalText(const std::string& name, double value, const std::string& unit, bool reported, double low,
                         double high);

} // namespace titer::studies
