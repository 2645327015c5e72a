#include "core/exchange/sbml_algebra.h"

#include "core/base/reading_limits.h"
#include "core/exchange/sbml_size.h"

#include <sbml/SBMLTransforms.h>
#include <sbml/SBMLTypes.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace titer::exchange {

using base::say;

namespace {

using Node = std::unique_ptr<ASTNode>;

// a*x + b; null is 0.
struct Line {
    Node slope, rest;
};

Node copyOf(const ASTNode& node)
{
    return Node(node.deepCopy());
}

Node number(double value)
{
    auto node = std::make_unique<ASTNode>(AST_REAL);
    node->setValue(value);
    return node;
}

Node joinedBy(ASTNodeType_t type, Node left, Node right)
{
    auto node = std::make_unique<ASTNode>(type);
    node->addChild(left.release());
    if (right) node->addChild(right.release());
    return node;
}

Node negative(Node node)
{
    return node ? joinedBy(AST_MINUS, std::move(node), nullptr) : nullptr;
}

Node sum(Node left, Node right)
{
    if (!left || !right) return left ? std::move(left) : std::move(right);
    return joinedBy(AST_PLUS, std::move(left), std::move(right));
}

// By what does not hold the unknown; 0 stays 0.
Node scaled(ASTNodeType_t type, Node node, const ASTNode& by)
{
    return node ? joinedBy(type, std::move(node), copyOf(by)) : nullptr;
}

bool mentions(const ASTNode& node, const std::string& id)
{
    if (node.getType() == AST_NAME && node.getName() && node.getName() == id) return true;
    for (unsigned i = 0; i < node.getNumChildren(); ++i)
        if (mentions(*node.getChild(i), id)) return true;
    return false;
}

double placesOf(const ASTNode& node, const std::string& id)
{
    double places = node.getType() == AST_NAME && node.getName() && node.getName() == id ? 1.0 : 0.0;
    for (unsigned i = 0; i < node.getNumChildren(); ++i) places += placesOf(*node.getChild(i), id);
    return places;
}

void takeNames(const ASTNode& node, std::set<std::string>& names)
{
    if (node.getType() == AST_NAME && node.getName()) names.insert(node.getName());
    for (unsigned i = 0; i < node.getNumChildren(); ++i) takeNames(*node.getChild(i), names);
}

// Nothing where the unknown enters otherwise.
std::optional<Line> lineIn(const ASTNode& node, const std::string& id)
{
    if (!mentions(node, id)) return Line{nullptr, copyOf(node)};
    const unsigned count = node.getNumChildren();
    Line line;
    switch (node.getType()) {
    case AST_NAME:
        return Line{number(1.0), nullptr};
    case AST_PLUS:
    case AST_MINUS:
        for (unsigned i = 0; i < count; ++i) {
            std::optional<Line> part = lineIn(*node.getChild(i), id);
            if (!part) return std::nullopt;
            const bool minus = node.getType() == AST_MINUS && (i > 0 || count == 1);
            line.slope = sum(std::move(line.slope), minus ? negative(std::move(part->slope)) : std::move(part->slope));
            line.rest = sum(std::move(line.rest), minus ? negative(std::move(part->rest)) : std::move(part->rest));
        }
        return line;
    case AST_TIMES: {
        std::optional<Line> held;
        for (unsigned i = 0; i < count; ++i) {
            if (!mentions(*node.getChild(i), id)) continue;
            if (held) return std::nullopt; // a square
            held = lineIn(*node.getChild(i), id);
            if (!held) return std::nullopt;
        }
        for (unsigned i = 0; i < count; ++i) {
            const ASTNode& factor = *node.getChild(i);
            if (mentions(factor, id)) continue;
            held->slope = scaled(AST_TIMES, std::move(held->slope), factor);
            held->rest = scaled(AST_TIMES, std::move(held->rest), factor);
        }
        return held;
    }
    case AST_DIVIDE: {
        if (count != 2 || mentions(*node.getChild(1), id)) return std::nullopt;
        std::optional<Line> held = lineIn(*node.getChild(0), id);
        if (!held) return std::nullopt;
        held->slope = scaled(AST_DIVIDE, std::move(held->slope), *node.getChild(1));
        held->rest = scaled(AST_DIVIDE, std::move(held->rest), *node.getChild(1));
        return held;
    }
    default:
        return std::nullopt;
    }
}

Node solvedFor(const ASTNode& node, const std::string& id)
{
    std::optional<Line> line = lineIn(node, id);
    if (!line || !line->slope) return nullptr;
    if (!line->rest) return number(0.0);
    return joinedBy(AST_DIVIDE, negative(std::move(line->rest)), std::move(line->slope));
}

Node withPut(const ASTNode& node, const std::string& id, const ASTNode& by)
{
    if (node.getType() == AST_NAME && node.getName() && node.getName() == id) return copyOf(by);
    Node copy = copyOf(node);
    for (unsigned i = 0; i < copy->getNumChildren(); ++i)
        copy->replaceChild(i, withPut(*node.getChild(i), id, by).release(), true);
    return copy;
}

// What may be solved for: not constant, and set by no rule, reaction or event.
std::set<std::string> unknownsOf(const Model& model)
{
    std::set<std::string> unknown;
    for (unsigned i = 0; i < model.getNumCompartments(); ++i)
        if (const Compartment& c = *model.getCompartment(i); !c.getConstant()) unknown.insert(c.getId());
    for (unsigned i = 0; i < model.getNumParameters(); ++i)
        if (const Parameter& p = *model.getParameter(i); !p.getConstant()) unknown.insert(p.getId());
    for (unsigned i = 0; i < model.getNumSpecies(); ++i)
        if (const Species& s = *model.getSpecies(i); !s.getConstant()) unknown.insert(s.getId());
    const auto take = [&](const SpeciesReference& reference) {
        const Species* species = model.getSpecies(reference.getSpecies());
        if (species && !species->getBoundaryCondition()) unknown.erase(reference.getSpecies());
        if (model.getLevel() >= 3 && reference.isSetId() && !reference.getConstant()) unknown.insert(reference.getId());
    };
    for (unsigned i = 0; i < model.getNumReactions(); ++i) {
        const Reaction& reaction = *model.getReaction(i);
        for (unsigned k = 0; k < reaction.getNumReactants(); ++k) take(*reaction.getReactant(k));
        for (unsigned k = 0; k < reaction.getNumProducts(); ++k) take(*reaction.getProduct(k));
    }
    for (unsigned i = 0; i < model.getNumRules(); ++i)
        if (!model.getRule(i)->isAlgebraic()) unknown.erase(model.getRule(i)->getVariable());
    for (unsigned i = 0; i < model.getNumEvents(); ++i)
        for (unsigned k = 0; k < model.getEvent(i)->getNumEventAssignments(); ++k)
            unknown.erase(model.getEvent(i)->getEventAssignment(k)->getVariable());
    return unknown;
}

class Elimination {
public:
    Elimination(Model& model, base::Errors& errors)
        : m_model(model)
        , m_errors(errors)
        , m_unknown(unknownsOf(model))
    {
        for (unsigned i = 0; i < model.getNumRules(); ++i)
            if (const Rule& rule = *model.getRule(i); rule.isAlgebraic()) take(rule, int(i) + 1);
    }

    void solve()
    {
        const bool fits = m_open.empty() || staysWithinLimits(nullptr, {});
        while (fits && !m_isTooLarge && solveOne()) {
        }
        for (const Equation& left : m_isTooLarge ? std::span<const Equation>() : std::span<const Equation>(m_open))
            m_errors.push_back(base::inputError(
                "model/rules/" + std::to_string(left.rule),
                say(CORE_TR("core", "Rule {1} is an algebraic rule (an equation that is to be solved for an unknown), "
                                    "which Titer solves only where one variable that nothing else sets enters it "
                                    "linearly. Solve it for one of its variables, and write that as an assignment "
                                    "rule."),
                    std::to_string(left.rule))));
        for (unsigned i = m_model.getNumRules(); i-- > 0;)
            if (m_model.getRule(i)->isAlgebraic()) delete m_model.removeRule(i);
        for (const auto& [id, math] : m_solved) {
            AssignmentRule* rule = m_model.createAssignmentRule();
            rule->setVariable(id);
            rule->setMath(math.get());
        }
    }

private:
    struct Equation {
        int rule = 0; // of the file, from 1 on
        Node math;
    };

    void take(const Rule& rule, int number)
    {
        if (!rule.isSetMath()) return;
        Node math = copyOf(*rule.getMath());
        SBMLTransforms::replaceFD(math.get(), m_model.getListOfFunctionDefinitions());
        m_open.push_back({number, std::move(math)});
    }

    // Once `math`, where there is some, is put for each place of an unknown, which may double the rules each time.
    bool staysWithinLimits(const ASTNode* math, const std::string& id)
    {
        const double each = math ? sizeOf(*math).nodes : 0.0;
        double nodes = each;
        for (const Equation& equation : m_open)
            nodes += sizeOf(*equation.math).nodes + (math ? placesOf(*equation.math, id) * each : 0.0);
        m_isTooLarge = nodes > double(base::limits::sbmlAlgebra);
        if (m_isTooLarge)
            m_errors.push_back(base::inputError(
                "model/rules/" + std::to_string(m_open.front().rule),
                say(CORE_TR("core",
                            "Rule {1} and the algebraic rules behind it have more than {2} operators and values, "
                            "as they stand or put into each other. Solve them, and write them as assignment "
                            "rules."),
                    std::to_string(m_open.front().rule), std::to_string(base::limits::sbmlAlgebra))));
        return !m_isTooLarge;
    }

    std::vector<std::string> unknownsIn(const ASTNode& math) const
    {
        std::set<std::string> names;
        takeNames(math, names);
        std::vector<std::string> found;
        std::ranges::set_intersection(names, m_unknown, std::back_inserter(found));
        return found;
    }

    // Unknowns are as many as rules, so that none is left over.
    bool isSquare() const
    {
        std::set<std::string> all;
        for (const Equation& equation : m_open)
            for (const std::string& id : unknownsIn(*equation.math)) all.insert(id);
        return all.size() == m_open.size();
    }

    // Rules with one unknown first.
    bool solveOne()
    {
        const bool square = isSquare();
        for (const std::size_t most : {std::size_t(1), m_unknown.size()})
            for (std::size_t i = 0; i < m_open.size(); ++i) {
                const std::vector<std::string> unknowns = unknownsIn(*m_open[i].math);
                if (unknowns.empty() || unknowns.size() > most || (unknowns.size() > 1 && !square)) continue;
                for (const std::string& id : unknowns)
                    if (Node math = solvedFor(*m_open[i].math, id)) {
                        if (!staysWithinLimits(math.get(), id)) return false;
                        put(i, id, std::move(math));
                        return true;
                    }
            }
        return false;
    }

    void put(std::size_t equation, const std::string& id, Node math)
    {
        m_open.erase(m_open.begin() + std::ptrdiff_t(equation));
        for (Equation& other : m_open) other.math = withPut(*other.math, id, *math);
        m_unknown.erase(id);
        m_solved.emplace_back(id, std::move(math));
    }

    Model& m_model;
    base::Errors& m_errors;
    std::set<std::string> m_unknown;
    std::vector<Equation> m_open;
    std::vector<std::pair<std::string, Node>> m_solved;
    bool m_isTooLarge = false;
};

} // namespace

void solveAlgebraicRules(Model& model, base::Errors& errors)
{
    Elimination(model, errors).solve();
}

} // namespace titer::exchange
