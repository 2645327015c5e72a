// Parameters that have been read and checked: SI numbers by key.
#pragma once

#include "core/model/types/component.h"
#include "core/model/types/specs.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

class ParamSet {
public:
    struct Entry {
        const ParamSpec* spec = nullptr;
        double value = 0.0; // Value [SI]; Choice: index; Flag: 0 or 1; Component: index of the plant's, or -1
        int word = -1;      // Value and PerComponent with `choices`: the word that stands in place of numbers, or -1
        std::vector<double> perComponent = {}; // PerComponent, per component of the plant
        bool given = false;                    // stands in the file

        // What the condition of another spec (`when`) compares: the id of a choice, "true" or "false", the word that stands in place of
        // numbers; empty where numbers stand.
        std::string_view chosen() const;
    };

    std::vector<Entry> entries; // in the order of the specs

    // The value of a key that is in the specs [SI].
    double operator[](std::string_view key) const;
    const std::vector<double>& perComponent(std::string_view key) const;
    std::string_view choice(std::string_view key) const;
    bool flag(std::string_view key) const;
    int component(std::string_view key) const;         // of the plant's, or -1
    std::string_view word(std::string_view key) const; // that stands in place of numbers; empty where numbers stand
    bool given(std::string_view key) const;
    // All Value entries and the indices of all Choice entries in order, as a rate law wants them.
    std::vector<double> values() const;

private:
    const Entry& entry(std::string_view key) const;
};

// An entry as if the file gave nothing, in a plant of so many components.
ParamSet::Entry defaultOf(const ParamSpec& spec, std::size_t components);

} // namespace titer::model
