// Formulas of SBML (MathML) as texts of core/base/math/expression.h.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

class ASTNode;
class Model;

namespace titer::exchange {

// A text, and how strongly its outermost operator binds: what binds more strongly takes it in parentheses.
struct BoundText {
    enum Strength { Comparison, Sum, Product, Sign, Power, Primary };
    std::string text;
    Strength strength = Primary;

    // In a place that takes what binds at least so strongly.
    std::string in(Strength place) const { return strength < place ? "(" + text + ")" : text; }
};

// One value times another.
BoundText timesOf(const BoundText& a, const BoundText& b);

// Names within a function or a kinetic law, and what they stand for.
using SbmlScope = std::map<std::string, BoundText>;

// What a symbol was at any time: by a formula of time, or what it is now, where nothing ever changes it. With both the
// formula holds before time 0.
struct SbmlPast {
    bool rests = false;
    const ASTNode* formula = nullptr;
};

class SbmlMath {
public:
    // `nameOf` gives the name of an id, `rateOf` that of its rate of change, `pastOf` what it was; nothing where there is none.
    using NameOf = std::function<std::string(const std::string& id)>;
    using PastOf = std::function<std::optional<SbmlPast>(const std::string& id)>;
    SbmlMath(const Model& model, NameOf nameOf, NameOf rateOf, PastOf pastOf)
        : m_model(model)
        , m_nameOf(std::move(nameOf))
        , m_rateOf(std::move(rateOf))
        , m_pastOf(std::move(pastOf))
    {
    }

    // Function definitions are written out where they are called. Errors have an empty `where`.
    base::Result<BoundText> write(const ASTNode& math, const SbmlScope& scope = {});
    // As a condition: 1 or 0.
    base::Result<BoundText> writeTruth(const ASTNode& math);

private:
    using Text = BoundText;

    Text node(const ASTNode& n, const SbmlScope& scope);
    Text child(const ASTNode& n, unsigned i, const SbmlScope& scope);
    Text number(double value);
    Text name(const ASTNode& n, const SbmlScope& scope);
    Text call(const ASTNode& n, const SbmlScope& scope);
    Text chain(const ASTNode& n, const char* sign, Text::Strength first, Text::Strength others, const SbmlScope& scope);
    Text sum(const ASTNode& n, const SbmlScope& scope);
    Text difference(const ASTNode& n, const SbmlScope& scope);
    Text product(const ASTNode& n, const SbmlScope& scope);
    Text power(const Text& base, const Text& exponent);
    Text root(const ASTNode& n, const SbmlScope& scope);
    Text logarithm(const ASTNode& n, const SbmlScope& scope);
    Text piecewise(const ASTNode& n, const SbmlScope& scope);
    Text comparison(const ASTNode& n, const char* sign, const SbmlScope& scope);
    Text junction(const ASTNode& n, const char* function, bool ofNothing, const SbmlScope& scope);
    Text exclusive(const ASTNode& n, const SbmlScope& scope);
    Text implication(const ASTNode& n, const SbmlScope& scope);
    Text truth(const ASTNode& n, const SbmlScope& scope);
    Text truthOfChild(const ASTNode& n, unsigned i, const SbmlScope& scope);
    Text extreme(const ASTNode& n, const char* function, const SbmlScope& scope);
    Text quotient(const ASTNode& n, bool remainder, const SbmlScope& scope);
    Text function(const ASTNode& n, const SbmlScope& scope);
    Text rate(const ASTNode& n, const SbmlScope& scope);
    Text delayed(const ASTNode& n, const SbmlScope& scope);
    Text past(const std::string& id);
    Text refusePast();
    Text refuse(base::Sentence what);

    const Model& m_model;
    NameOf m_nameOf, m_rateOf;
    PastOf m_pastOf;
    std::string m_ago;       // in the unit of time of the model, within a delay; else empty
    std::size_t m_level = 0; // of the formula, with those that are written out within it
    int m_calls = 0;         // of functions within each other
    base::Sentence m_fault;
};

} // namespace titer::exchange
