// A quantity and a name as the text of a step has them.
#pragma once

#include <string>
#include <string_view>

namespace titer::prepare {

// As it was written, so that it is written the same again.
struct Quantity {
    double value = 0.0;
    std::string unit = {};

    double si() const;
    std::string text() const; // "10 min"
    bool operator==(const Quantity&) const = default;
};

// A name as a word, in quotes where it needs them; a quote within is written twice.
std::string stepName(std::string_view name);

} // namespace titer::prepare
