#include "core/exchange/sbml_math.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"

#include <sbml/SBMLTypes.h>

#include <cmath>

namespace titer::exchange {

using base::say;

namespace {

using Strength = BoundText::Strength;

// Functions of one value: how each is written, "#" for the value.
struct Pattern {
    ASTNodeType_t type;
    const char* text;
    Strength strength = Strength::Primary;
};

constexpr Pattern patterns[] = {
    {AST_FUNCTION_ABS, "abs(#)"},
    {AST_FUNCTION_EXP, "exp(#)"},
    {AST_FUNCTION_LN, "ln(#)"},
    {AST_FUNCTION_FLOOR, "floor(#)"},
    {AST_FUNCTION_CEILING, "ceil(#)"},
    {AST_FUNCTION_FACTORIAL, "factorial(#)"},
    {AST_FUNCTION_SIN, "sin(#)"},
    {AST_FUNCTION_COS, "cos(#)"},
    {AST_FUNCTION_TAN, "tan(#)"},
    {AST_FUNCTION_SEC, "1/cos(#)", Strength::Product},
    {AST_FUNCTION_CSC, "1/sin(#)", Strength::Product},
    {AST_FUNCTION_COT, "1/tan(#)", Strength::Product},
    {AST_FUNCTION_SINH, "sinh(#)"},
    {AST_FUNCTION_COSH, "cosh(#)"},
    {AST_FUNCTION_TANH, "tanh(#)"},
    {AST_FUNCTION_SECH, "1/cosh(#)", Strength::Product},
    {AST_FUNCTION_CSCH, "1/sinh(#)", Strength::Product},
    {AST_FUNCTION_COTH, "1/tanh(#)", Strength::Product},
    {AST_FUNCTION_ARCSIN, "asin(#)"},
    {AST_FUNCTION_ARCCOS, "acos(#)"},
    {AST_FUNCTION_ARCTAN, "atan(#)"},
    {AST_FUNCTION_ARCSEC, "acos(1/(#))"},
    {AST_FUNCTION_ARCCSC, "asin(1/(#))"},
    {AST_FUNCTION_ARCCOT, "atan(1/(#))"},
    {AST_FUNCTION_ARCSINH, "asinh(#)"},
    {AST_FUNCTION_ARCCOSH, "acosh(#)"},
    {AST_FUNCTION_ARCTANH, "atanh(#)"},
    {AST_FUNCTION_ARCSECH, "acosh(1/(#))"},
    {AST_FUNCTION_ARCCSCH, "asinh(1/(#))"},
    {AST_FUNCTION_ARCCOTH, "atanh(1/(#))"},
};

const Pattern* patternOf(ASTNodeType_t type)
{
    for (const Pattern& p : patterns)
        if (p.type == type) return &p;
    return nullptr;
}

const char* signOf(ASTNodeType_t type)
{
    switch (type) {
    case AST_RELATIONAL_EQ:
        return " == ";
    case AST_RELATIONAL_NEQ:
        return " != ";
    case AST_RELATIONAL_LT:
        return " < ";
    case AST_RELATIONAL_LEQ:
        return " <= ";
    case AST_RELATIONAL_GT:
        return " > ";
    case AST_RELATIONAL_GEQ:
        return " >= ";
    default:
        return nullptr;
    }
}

bool isTruth(ASTNodeType_t type)
{
    return signOf(type) || type == AST_LOGICAL_AND || type == AST_LOGICAL_OR || type == AST_LOGICAL_NOT ||
           type == AST_LOGICAL_XOR || type == AST_LOGICAL_IMPLIES || type == AST_CONSTANT_TRUE ||
           type == AST_CONSTANT_FALSE;
}

} // namespace

BoundText timesOf(const BoundText& a, const BoundText& b)
{
    if (a.text == "1") return b;
    return {a.in(Strength::Product) + "*" + b.in(Strength::Power), Strength::Product};
}

base::Result<BoundText> SbmlMath::write(const ASTNode& math, const SbmlScope& scope)
{
    m_fault = {};
    Text text = node(math, scope);
    if (!m_fault.pattern.empty()) return base::inputError(m_fault);
    return text;
}

base::Result<BoundText> SbmlMath::writeTruth(const ASTNode& math)
{
    m_fault = {};
    Text text = truth(math, {});
    if (!m_fault.pattern.empty()) return base::inputError(m_fault);
    return text;
}

BoundText SbmlMath::refuse(base::Sentence what)
{
    if (m_fault.pattern.empty()) m_fault = std::move(what);
    return {"0"};
}

BoundText SbmlMath::child(const ASTNode& n, unsigned i, const SbmlScope& scope)
{
    if (i >= n.getNumChildren())
        return refuse(say(CORE_TR("core", "A formula lacks a value that its operator or function takes.")));
    Text text = node(*n.getChild(i), scope);
    if (text.text.size() > base::limits::sbmlText)
        return refuse(
            say(CORE_TR("core", "A formula becomes longer than {1} letters when its functions are written out."),
                std::to_string(base::limits::sbmlText)));
    return text;
}

BoundText SbmlMath::node(const ASTNode& n, const SbmlScope& scope)
{
    if (!m_fault.pattern.empty()) return {"0"};
    struct Level {
        explicit Level(std::size_t& all)
            : of(all)
        {
            ++of;
        }
        ~Level() { --of; }
        std::size_t& of;
    } const level(m_level);
    const ASTNodeType_t type = n.getType();
    if (const char* sign = signOf(type)) return comparison(n, sign, scope);
    switch (type) {
    case AST_INTEGER:
        return number(double(n.getInteger()));
    case AST_REAL:
    case AST_REAL_E:
    case AST_RATIONAL:
        return number(n.getReal());
    case AST_CONSTANT_E:
        return {"exp(1)"};
    case AST_CONSTANT_PI:
        return {"pi"};
    case AST_CONSTANT_TRUE:
        return {"1"};
    case AST_CONSTANT_FALSE:
        return {"0"};
    case AST_NAME_AVOGADRO:
        return number(n.getReal());
    case AST_NAME_TIME:
        if (!m_ago.empty()) return {"time*per_time - " + m_ago, Strength::Sum};
        return {"time*per_time", Strength::Product};
    case AST_NAME:
        return name(n, scope);
    case AST_FUNCTION:
        return call(n, scope);
    case AST_PLUS:
        return sum(n, scope);
    case AST_MINUS:
        return difference(n, scope);
    case AST_TIMES:
        return product(n, scope);
    case AST_DIVIDE:
        return {child(n, 0, scope).in(Strength::Product) + "/" + child(n, 1, scope).in(Strength::Power),
                Strength::Product};
    case AST_POWER:
    case AST_FUNCTION_POWER:
        return power(child(n, 0, scope), child(n, 1, scope));
    case AST_FUNCTION_ROOT:
        return root(n, scope);
    case AST_FUNCTION_LOG:
        return logarithm(n, scope);
    case AST_FUNCTION_PIECEWISE:
        return piecewise(n, scope);
    default:
        return function(n, scope);
    }
}

BoundText SbmlMath::function(const ASTNode& n, const SbmlScope& scope)
{
    const ASTNodeType_t type = n.getType();
    if (const Pattern* pattern = patternOf(type)) {
        std::string text = pattern->text;
        text.replace(text.find('#'), 1, child(n, 0, scope).text);
        return {std::move(text), pattern->strength};
    }
    switch (type) {
    case AST_LOGICAL_AND:
        return junction(n, "and", true, scope);
    case AST_LOGICAL_OR:
        return junction(n, "or", false, scope);
    case AST_LOGICAL_NOT:
        return {"not(" + truthOfChild(n, 0, scope).text + ")"};
    case AST_LOGICAL_XOR:
        return exclusive(n, scope);
    case AST_LOGICAL_IMPLIES:
        return implication(n, scope);
    case AST_FUNCTION_MIN:
        return extreme(n, "min", scope);
    case AST_FUNCTION_MAX:
        return extreme(n, "max", scope);
    case AST_FUNCTION_QUOTIENT:
        return quotient(n, false, scope);
    case AST_FUNCTION_REM:
        return quotient(n, true, scope);
    case AST_FUNCTION_RATE_OF:
        return rate(n, scope);
    case AST_FUNCTION_DELAY:
        return delayed(n, scope);
    default:
        return refuse(say(CORE_TR("core", "A formula uses “{1}”, which is not among the functions of Titer."),
                          n.getName() ? n.getName() : std::to_string(int(type))));
    }
}

BoundText SbmlMath::number(double value)
{
    if (std::isnan(value)) return {"0/0", Strength::Product};
    if (std::isinf(value)) return {value > 0.0 ? "1/0" : "-1/0", Strength::Sum};
    return {base::writeNumber(value), std::signbit(value) ? Strength::Sign : Strength::Primary};
}

BoundText SbmlMath::name(const ASTNode& n, const SbmlScope& scope)
{
    const std::string id = n.getName() ? n.getName() : "";
    if (const auto local = scope.find(id); local != scope.end()) return local->second;
    if (!m_ago.empty()) return past(id);
    std::string known = m_nameOf(id);
    if (known.empty())
        return refuse(say(CORE_TR("core", "A formula uses “{1}”, which the model does not define."), id));
    return {std::move(known)};
}

BoundText SbmlMath::call(const ASTNode& n, const SbmlScope& scope)
{
    const std::string id = n.getName() ? n.getName() : "";
    const FunctionDefinition* definition = m_model.getFunctionDefinition(id);
    if (!definition || !definition->getBody())
        return refuse(say(CORE_TR("core", "A formula calls the function “{1}”, which the model does not define."), id));
    if (definition->getNumArguments() != n.getNumChildren())
        return refuse(say(CORE_TR("core", "A formula calls the function “{1}” with {2} values; it takes {3}."), id,
                          std::to_string(n.getNumChildren()), std::to_string(definition->getNumArguments())));
    SbmlScope inner;
    for (unsigned i = 0; i < n.getNumChildren(); ++i) inner[definition->getArgument(i)->getName()] = child(n, i, scope);
    ++m_calls;
    Text text = node(*definition->getBody(), inner); // none calls itself: areFormulasWithinLimits()
    --m_calls;
    return text;
}

// Several values with the same sign between them.
BoundText SbmlMath::chain(const ASTNode& n, const char* sign, BoundText::Strength first, BoundText::Strength others,
                          const SbmlScope& scope)
{
    if (n.getNumChildren() == 1) return child(n, 0, scope);
    std::string text = child(n, 0, scope).in(first);
    for (unsigned i = 1; i < n.getNumChildren(); ++i) text += sign + child(n, i, scope).in(others);
    return {std::move(text), first};
}

BoundText SbmlMath::sum(const ASTNode& n, const SbmlScope& scope)
{
    if (n.getNumChildren() == 0) return {"0"};
    return chain(n, " + ", Strength::Sum, Strength::Product, scope);
}

BoundText SbmlMath::difference(const ASTNode& n, const SbmlScope& scope)
{
    if (n.getNumChildren() == 1) return {"-" + child(n, 0, scope).in(Strength::Power), Strength::Sign};
    return {child(n, 0, scope).in(Strength::Sum) + " - " + child(n, 1, scope).in(Strength::Product), Strength::Sum};
}

BoundText SbmlMath::product(const ASTNode& n, const SbmlScope& scope)
{
    if (n.getNumChildren() == 0) return {"1"};
    return chain(n, "*", Strength::Product, Strength::Power, scope);
}

BoundText SbmlMath::power(const BoundText& base, const BoundText& exponent)
{
    return {base.in(Strength::Primary) + "^" + exponent.in(Strength::Primary), Strength::Power};
}

BoundText SbmlMath::root(const ASTNode& n, const SbmlScope& scope)
{
    if (n.getNumChildren() < 2) return {"sqrt(" + child(n, 0, scope).text + ")"};
    const Text degree = child(n, 0, scope), value = child(n, 1, scope);
    if (degree.text == "2") return {"sqrt(" + value.text + ")"};
    return {value.in(Strength::Primary) + "^(1/" + degree.in(Strength::Power) + ")", Strength::Power};
}

BoundText SbmlMath::logarithm(const ASTNode& n, const SbmlScope& scope)
{
    if (n.getNumChildren() < 2) return {"log10(" + child(n, 0, scope).text + ")"};
    const Text base = child(n, 0, scope), value = child(n, 1, scope);
    if (base.text == "10") return {"log10(" + value.text + ")"};
    return {"ln(" + value.text + ")/ln(" + base.text + ")", Strength::Product};
}

// Where no piece applies and none is left for that, the value is undefined: the last one stands there.
BoundText SbmlMath::piecewise(const ASTNode& n, const SbmlScope& scope)
{
    const unsigned count = n.getNumChildren();
    if (count == 0) return refuse(say(CORE_TR("core", "A formula in pieces has no piece.")));
    Text text = child(n, count % 2 ? count - 1 : count - 2, scope);
    for (unsigned i = count - count % 2; i >= 2; i -= 2) {
        if (count % 2 == 0 && i == count) continue;
        text = {"if(" + truthOfChild(n, i - 1, scope).text + ", " + child(n, i - 2, scope).text + ", " + text.text +
                ")"};
    }
    return text;
}

BoundText SbmlMath::comparison(const ASTNode& n, const char* sign, const SbmlScope& scope)
{
    const unsigned count = n.getNumChildren();
    if (count < 2) return {"1"};
    const auto pair = [&](unsigned i) {
        return child(n, i, scope).in(Strength::Sum) + sign + child(n, i + 1, scope).in(Strength::Sum);
    };
    if (count == 2) return {pair(0), Strength::Comparison};
    std::string all = "and(" + pair(0);
    for (unsigned i = 1; i + 1 < count; ++i) all += ", " + pair(i);
    return {all + ")"};
}

BoundText SbmlMath::truth(const ASTNode& n, const SbmlScope& scope)
{
    Text text = node(n, scope);
    if (isTruth(n.getType())) return text;
    return {text.in(Strength::Sum) + " != 0", Strength::Comparison};
}

BoundText SbmlMath::truthOfChild(const ASTNode& n, unsigned i, const SbmlScope& scope)
{
    return i < n.getNumChildren() ? truth(*n.getChild(i), scope) : child(n, i, scope);
}

BoundText SbmlMath::junction(const ASTNode& n, const char* function, bool ofNothing, const SbmlScope& scope)
{
    if (n.getNumChildren() == 0) return {ofNothing ? "1" : "0"};
    if (n.getNumChildren() == 1) return truthOfChild(n, 0, scope);
    std::string text = function;
    for (unsigned i = 0; i < n.getNumChildren(); ++i) text += (i ? ", " : "(") + truthOfChild(n, i, scope).text;
    return {text + ")"};
}

BoundText SbmlMath::exclusive(const ASTNode& n, const SbmlScope& scope)
{
    if (n.getNumChildren() == 0) return {"0"};
    Text text = truthOfChild(n, 0, scope);
    for (unsigned i = 1; i < n.getNumChildren(); ++i)
        text = {text.in(Strength::Sum) + " != " + truthOfChild(n, i, scope).in(Strength::Sum), Strength::Comparison};
    return text;
}

BoundText SbmlMath::implication(const ASTNode& n, const SbmlScope& scope)
{
    const Text from = truthOfChild(n, 0, scope), to = truthOfChild(n, 1, scope);
    return {"or(not(" + from.text + "), " + to.text + ")"};
}

BoundText SbmlMath::extreme(const ASTNode& n, const char* function, const SbmlScope& scope)
{
    if (n.getNumChildren() == 1) return child(n, 0, scope);
    std::string text = function;
    for (unsigned i = 0; i < n.getNumChildren(); ++i) text += (i ? ", " : "(") + child(n, i, scope).text;
    return {text + ")"};
}

// The whole part of a quotient, towards 0, and what it leaves.
BoundText SbmlMath::quotient(const ASTNode& n, bool remainder, const SbmlScope& scope)
{
    const Text a = child(n, 0, scope), b = child(n, 1, scope);
    const std::string ratio = a.in(Strength::Product) + "/" + b.in(Strength::Power);
    const std::string whole = "if(" + ratio + " < 0, ceil(" + ratio + "), floor(" + ratio + "))";
    if (!remainder) return {whole};
    return {a.in(Strength::Sum) + " - " + b.in(Strength::Product) + "*" + whole, Strength::Sum};
}

} // namespace titer::exchange
