// Parameters that have been read and checked: SI numbers by key.
#pragma once

#include "core/model/component.h"
#include "core/model/specs.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct RateLaw;

class ParamSet {
public:
    struct Entry {
        const ParamSpec* spec = nullptr;
        double value = 0.0;                 // Value [SI]; Choice: index; Flag: 0 or 1; Component: index of the plant's, or -1
        int word = -1;                      // Value and PerComponent with `choices`: the word that stands in place of numbers, or -1
        std::vector<double> perComponent = {};  // PerComponent, per component of the plant
        bool given = false;                 // stands in the file
    };

    std::vector<Entry> entries; // in the order of the specs

    // The value of a key that is in the specs [SI].
    double operator[](std::string_view key) const;
    const std::vector<double>& perComponent(std::string_view key) const;
    std::string_view choice(std::string_view key) const;
    bool given(std::string_view key) const;
    // All Value entries and the indices of all Choice entries in order, as a rate law wants them.
    std::vector<double> values() const;

private:
    const Entry& entry(std::string_view key) const;
};

} // namespace titer::model
