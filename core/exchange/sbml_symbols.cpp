#include "core/exchange/sbml_symbols.h"

#include "core/base/math/expression.h"

#include <sbml/SBMLTypes.h>

#include <algorithm>
#include <cmath>

namespace titer::exchange {

using base::say;
using Kind = SbmlSymbol::Kind;
using Sort = SbmlSymbol::Sort;

namespace {

// Words that a unit of type `equations` keeps to itself.
constexpr const char* ownWords[] = {"time",  "pi",    "per_time", "states",  "inputs", "params", "let",
                                    "rates", "start", "ports",    "outflow", "events", "has"};

std::optional<double> valueOf(bool isSet, double value)
{
    return isSet && !std::isnan(value) ? std::optional(value) : std::nullopt;
}

// Whether a formula depends on constants alone, and not on time or a rate. Of a function that was seen nothing new is found.
bool restsOnConstants(const ASTNode& n, const Model& model, const std::function<bool(const std::string&)>& isConstant,
                      std::set<std::string>& seen)
{
    const std::string name = n.getName() ? n.getName() : "";
    switch (n.getType()) {
    case AST_NAME_TIME:
    case AST_FUNCTION_RATE_OF:
    case AST_FUNCTION_DELAY:
        return false;
    case AST_NAME:
        if (!isConstant(name)) return false;
        break;
    case AST_FUNCTION: {
        const FunctionDefinition* definition = seen.insert(name).second ? model.getFunctionDefinition(name) : nullptr;
        const auto anything = [](const std::string&) { return true; };
        if (definition && definition->getBody() && !restsOnConstants(*definition->getBody(), model, anything, seen))
            return false;
        break;
    }
    default:
        break;
    }
    for (unsigned i = 0; i < n.getNumChildren(); ++i)
        if (!restsOnConstants(*n.getChild(i), model, isConstant, seen)) return false;
    return true;
}

} // namespace

SbmlSymbols::SbmlSymbols(const Model& model, const std::set<std::string>& givenElsewhere, base::Errors& errors)
    : m_model(model)
    , m_errors(errors)
{
    for (const std::string& function : base::functionNames()) m_taken.insert(function);
    for (const char* word : ownWords) m_taken.insert(word);
    addCompartments();
    addParameters();
    addSpecies();
    addStoichiometries();
    for (unsigned i = 0; i < model.getNumReactions(); ++i) {
        const std::string& id = model.getReaction(i)->getId();
        m_reactions[id] = newName(id);
    }
    readStarts();
    readRules();
    readEvents();
    takeGiven(givenElsewhere);
    classify();
}

const SbmlSymbol* SbmlSymbols::find(const std::string& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_all[found->second];
}

std::string SbmlSymbols::nameOf(const std::string& id) const
{
    if (const SbmlSymbol* symbol = find(id)) return symbol->name;
    const auto reaction = m_reactions.find(id);
    return reaction == m_reactions.end() ? std::string() : reaction->second;
}

std::string SbmlSymbols::newName(const std::string& like)
{
    std::string name = like;
    while (!m_taken.insert(name).second) name += '_';
    return name;
}

void SbmlSymbols::refuse(const std::string& where, base::Sentence what)
{
    m_errors.push_back(base::inputError("model/" + where, std::move(what)));
}

void SbmlSymbols::add(SbmlSymbol symbol, const SBase& of)
{
    symbol.id = of.getId();
    if (m_index.contains(symbol.id))
        return refuse(symbol.id, say(CORE_TR("core", "The id “{1}” is given twice."), symbol.id));
    symbol.name = newName(symbol.id);
    symbol.label = of.getName();
    m_index[symbol.id] = m_all.size();
    m_all.push_back(std::move(symbol));
}

void SbmlSymbols::addCompartments()
{
    for (unsigned i = 0; i < m_model.getNumCompartments(); ++i) {
        const Compartment& c = *m_model.getCompartment(i);
        add({.sort = Sort::Compartment, .value = valueOf(c.isSetSize(), c.getSize())}, c);
    }
}

void SbmlSymbols::addParameters()
{
    for (unsigned i = 0; i < m_model.getNumParameters(); ++i) {
        const Parameter& p = *m_model.getParameter(i);
        add({.sort = Sort::Parameter, .value = valueOf(p.isSetValue(), p.getValue())}, p);
    }
}

void SbmlSymbols::addSpecies()
{
    for (unsigned i = 0; i < m_model.getNumSpecies(); ++i) {
        const Species& s = *m_model.getSpecies(i);
        const Compartment* c = m_model.getCompartment(s.getCompartment());
        if (!c) {
            refuse(s.getId(),
                   say(CORE_TR("core", "The species “{1}” is in the compartment “{2}”, which the model does not "
                                       "define; add the compartment."),
                       s.getId(), s.getCompartment()));
            continue;
        }
        SbmlSymbol symbol{.sort = Sort::Species, .compartment = s.getCompartment()};
        // What has no extension holds amounts.
        symbol.isAmount =
            s.getHasOnlySubstanceUnits() || (c->isSetSpatialDimensions() && c->getSpatialDimensionsAsDouble() == 0.0);
        symbol.startsAmount = s.isSetInitialAmount();
        symbol.value = symbol.startsAmount ? valueOf(true, s.getInitialAmount())
                                           : valueOf(s.isSetInitialConcentration(), s.getInitialConcentration());
        symbol.reacts = !s.getBoundaryCondition() && !s.getConstant();
        symbol.conversion = s.isSetConversionFactor()         ? s.getConversionFactor()
                            : m_model.isSetConversionFactor() ? m_model.getConversionFactor()
                                                              : std::string();
        add(std::move(symbol), s);
    }
}

// From level 3 on formulas may name them.
void SbmlSymbols::addStoichiometries()
{
    if (m_model.getLevel() < 3) return;
    const auto take = [&](const SpeciesReference* reference) {
        if (reference && reference->isSetId())
            add({.sort = Sort::Stoichiometry,
                 .value = valueOf(reference->isSetStoichiometry(), reference->getStoichiometry())},
                *reference);
    };
    for (unsigned i = 0; i < m_model.getNumReactions(); ++i) {
        const Reaction& r = *m_model.getReaction(i);
        for (unsigned k = 0; k < r.getNumReactants(); ++k) take(r.getReactant(k));
        for (unsigned k = 0; k < r.getNumProducts(); ++k) take(r.getProduct(k));
    }
}

void SbmlSymbols::readStarts()
{
    for (unsigned i = 0; i < m_model.getNumInitialAssignments(); ++i) {
        const InitialAssignment& a = *m_model.getInitialAssignment(i);
        const auto found = m_index.find(a.getSymbol());
        if (found == m_index.end())
            refuse(
                a.getSymbol(),
                say(CORE_TR("core", "“{1}” is given a start value, but the model does not define it."), a.getSymbol()));
        else if (a.isSetMath())
            m_all[found->second].start = a.getMath();
    }
}

void SbmlSymbols::readRules()
{
    for (unsigned i = 0; i < m_model.getNumRules(); ++i) {
        const Rule& rule = *m_model.getRule(i);
        const auto found = m_index.find(rule.getVariable());
        if (found == m_index.end()) {
            refuse(rule.getVariable(),
                   say(CORE_TR("core", "“{1}” has a rule, but the model does not define it."), rule.getVariable()));
            continue;
        }
        if (!rule.isSetMath()) continue;
        m_all[found->second].rule = rule.getMath();
        m_all[found->second].isRate = rule.isRate();
    }
}

void SbmlSymbols::readEvents()
{
    for (unsigned i = 0; i < m_model.getNumEvents(); ++i) {
        const Event& event = *m_model.getEvent(i);
        for (unsigned k = 0; k < event.getNumEventAssignments(); ++k) {
            const std::string& variable = event.getEventAssignment(k)->getVariable();
            const auto found = m_index.find(variable);
            if (found == m_index.end())
                refuse(variable,
                       say(CORE_TR("core", "An event sets “{1}”, which the model does not define."), variable));
            else
                m_all[found->second].setByEvent = true;
        }
    }
}

// Of a species the start in the file stands where nobody gives another.
void SbmlSymbols::takeGiven(const std::set<std::string>& ids)
{
    for (SbmlSymbol& s : m_all) {
        s.givenElsewhere = ids.contains(s.id);
        if (!s.givenElsewhere) continue;
        if (s.sort != Sort::Species) s.start = nullptr;
        if (!s.value && !s.start) s.value = 0.0;
    }
}

// A start value that follows from parameters alone holds at any time where nothing changes it.
bool SbmlSymbols::followsFromParams(const SbmlSymbol& symbol) const
{
    const auto isConstant = [&](const std::string& id) {
        const SbmlSymbol* other = find(id);
        return other && other != &symbol && other->kind == Kind::Param;
    };
    std::set<std::string> seen;
    return restsOnConstants(*symbol.start, m_model, isConstant, seen);
}

void SbmlSymbols::classify()
{
    std::set<std::string> moved;
    for (unsigned i = 0; i < m_model.getNumReactions(); ++i) {
        const Reaction& r = *m_model.getReaction(i);
        for (unsigned k = 0; k < r.getNumReactants(); ++k) moved.insert(r.getReactant(k)->getSpecies());
        for (unsigned k = 0; k < r.getNumProducts(); ++k) moved.insert(r.getProduct(k)->getSpecies());
    }
    const auto varies = [&](const SbmlSymbol& s) {
        return s.setByEvent || (s.rule && s.isRate) || (s.reacts && moved.contains(s.id)) ||
               (s.givenElsewhere && s.sort == Sort::Species);
    };
    for (SbmlSymbol& s : m_all) s.kind = s.rule && !s.isRate ? Kind::Term : varies(s) ? Kind::State : Kind::Param;
    for (SbmlSymbol& s : m_all) {
        if (s.sort == Sort::Species && s.kind == Kind::Param && s.isAmount && !s.startsAmount && !s.start) {
            // Its amount is fixed by the size that the compartment starts with.
            const SbmlSymbol* c = find(s.compartment);
            if (c && (c->start || c->rule)) s.kind = Kind::State;
        }
        if (s.sort == Sort::Species && s.kind == Kind::Param && !s.isAmount) {
            // At rest in a compartment that changes, its concentration changes.
            const SbmlSymbol* c = find(s.compartment);
            if (c && c->kind != Kind::Param) s.kind = Kind::State;
        }
    }
    for (SbmlSymbol& s : m_all)
        if (s.kind == Kind::Param && s.start) s.kind = followsFromParams(s) ? Kind::Term : Kind::State;
    for (SbmlSymbol& s : m_all) {
        const SbmlSymbol* c = s.sort == Sort::Species ? find(s.compartment) : nullptr;
        const bool changes = c && c->kind != Kind::Param && !(c->kind == Kind::Term && !c->rule);
        s.byAmount = changes && !s.isAmount && s.kind == Kind::State && !s.rule;
        if (s.byAmount) newName(s.stateName());
        s.rests = s.kind == Kind::State && s.start && !varies(s) && (!c || c->kind == Kind::Param);
    }
}

} // namespace titer::exchange
