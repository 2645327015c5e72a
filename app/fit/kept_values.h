// Values of fits in the texts that projects keep, and their reader. [any]
#pragma once

#include "core/base/json.h"
#include "core/studies/calibration/plant_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

base::Json numbersJson(const std::vector<double>& values);
base::Json fittedJson(const studies::FittedParameter& parameter);
// Without plants, courses and remarks, which follow from the rest.
base::Json plantFitJson(const studies::PlantFit& fit);

// Reads them; the first thing that is missing or of another kind is the fault.
class KeptReader {
public:
    std::optional<base::Sentence> fault = {};

    std::string text(const base::Json& json, const char* key);
    // A plain text, as earlier versions wrote, is said as it stands.
    base::Sentence sentence(const base::Json& json, const char* key);
    double number(const base::Json& json, const char* key); // NaN of null
    int integer(const base::Json& json, const char* key);
    bool flag(const base::Json& json, const char* key);
    const std::vector<base::Json>& list(const base::Json& json, const char* key);
    std::vector<double> numbers(const base::Json& json, const char* key) { return numbers(list(json, key)); }
    std::vector<double> numbers(const std::vector<base::Json>& items);
    studies::FittedParameter fitted(const base::Json& json);
    studies::PlantFit plantFit(const base::Json& json);
    void refuse(const char* key);
};

} // namespace titer::app
