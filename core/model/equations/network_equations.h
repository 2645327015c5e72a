// The network of a hybrid rate law as terms among the equations of its base law.
#pragma once

#include "core/model/equations/system.h"
#include "core/model/types/hybrid_network.h"

#include <string>
#include <vector>

namespace titer::model {

// What texts call the value of a parameter that stands in the plant, as a term with a factor takes its name.
std::string nameBeforeFactor(const HybridNetwork& network, const std::string& parameter);

// Numbers with a dimension that the terms name: the range of each input.
struct NetworkScale {
    std::string name;
    base::Dimension dimension;
    double number = 0.0; // [SI]
};
std::vector<NetworkScale> scalesOf(const HybridNetwork& network);

// Scaled inputs, neurons, factors, and each parameter with its factor, which takes its name. `where` is the path of the record.
void addNetworkTerms(const HybridNetwork& network, const std::string& where, std::vector<Equation>& terms);

} // namespace titer::model
