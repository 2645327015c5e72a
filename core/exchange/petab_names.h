// The ids of a PEtab problem, the names that they have in the texts of the plant and of the fit, and formulas made of them.
#pragma once

#include "core/exchange/sbml.h"

#include <map>
#include <string>
#include <string_view>

namespace titer::exchange {

struct PetabFormula {
    std::string text;
    int observableParameters = 0, noiseParameters = 0; // that it takes from the row of a measurement
};

class PetabNames {
public:
    explicit PetabNames(const SbmlImport& model);

    // A parameter of the problem that the model need not have.
    void add(const std::string& id);
    // Nothing for an id that is not there.
    const std::string* find(const std::string& id) const;
    // What the model calls so, or nullptr.
    const SbmlImport::Name* ofModel(const std::string& id) const;
    // A formula with the names in place of the ids. The error has no `where`.
    base::Result<PetabFormula> formula(std::string_view text, const std::string& observable) const;

private:
    std::map<std::string, std::string> m_names;
    std::map<std::string, SbmlImport::Name> m_model;
};

} // namespace titer::exchange
