// Polynomial model terms over factors: what a design is made for and evaluated by.
#pragma once

#include "core/studies/models/factor.h"

#include <span>
#include <string>
#include <vector>

namespace titer::studies {

// A product of powers, one per factor; all 0 is the intercept. A categorical factor has power 0 or 1.
struct Term {
    std::vector<int> powers;

    int order() const; // sum of the powers
    bool intercept() const { return order() == 0; }
    bool operator==(const Term&) const = default;
};

using Terms = std::vector<Term>;

// 1; 1 + A + B; the same + A:B; the same + I(A^2) for continuous factors.
Terms interceptTerms(const Factors& factors);
Terms linearTerms(const Factors& factors);
Terms interactionTerms(const Factors& factors);
Terms quadraticTerms(const Factors& factors);

// "Intercept", "A", "A:B", "I(A^2)", "I(A^2):B".
std::string termName(const Term& term, const Factors& factors);

// A categorical factor of L levels stands for L - 1 columns with effect coding: column j is +1 at level j, -1 at level 0 and 0
// elsewhere (j = 1 .. L - 1), so that two levels are -1 and +1. A term with categorical factors has the product of their columns.
int columnCount(const Term& term, const Factors& factors);
int columnCount(const Terms& terms, const Factors& factors);
// One name per column: "A", "medium[B]", "A:medium[B]".
std::vector<std::string> columnNames(const Terms& terms, const Factors& factors);
// The row of the model matrix at a coded point (one value per factor) into `row`, of columnCount(terms, factors) values.
void expand(const Terms& terms, const Factors& factors, std::span<const double> point, std::span<double> row);

} // namespace titer::studies
