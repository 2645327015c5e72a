// What the formulas of an SBML model name: compartments, species, parameters, stoichiometries, each with what sets and changes it.
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

class ASTNode;
class Model;
class SBase;
class Species;

namespace titer::exchange {

struct SbmlSymbol {
    enum class Sort { Compartment, Species, Parameter, Stoichiometry };
    // What it becomes: a parameter, a term (what follows from others at any time), or a state.
    enum class Kind { Param, Term, State };

    Sort sort = Sort::Parameter;
    Kind kind = Kind::Param;
    std::string id = {};
    std::string name = {}; // in the plant's texts
    std::string label = {};
    std::optional<double> value = {}; // that it starts with
    const ASTNode* start = nullptr;   // or a formula for that
    const ASTNode* rule = nullptr;    // what it is at any time, or how it changes
    bool isRate = false;              // of the rule
    bool setByEvent = false;
    bool givenElsewhere = false; // its value, or its start
    bool rests = false;          // a state that nothing changes: its start is a formula

    // Of a species.
    std::string compartment = {};
    bool isAmount = false;       // its name stands for an amount, else for a concentration
    bool startsAmount = false;   // `value` is an amount
    bool reacts = false;         // reactions change it
    bool byAmount = false;       // its state is the amount, since its compartment changes; the concentration is a term
    std::string conversion = {}; // id of the parameter by which extents become amounts of it, or empty

    // A state that holds the amount in place of the concentration.
    std::string stateName() const { return byAmount ? name + "_amount" : name; }
};

// Of a model without algebraic rules (sbml_algebra.h).
class SbmlSymbols {
public:
    SbmlSymbols(const Model& model, const std::set<std::string>& givenElsewhere, base::Errors& errors);

    const std::vector<SbmlSymbol>& all() const { return m_all; }
    const SbmlSymbol* find(const std::string& id) const;
    // The name of a symbol or a reaction; empty for an id that is neither.
    std::string nameOf(const std::string& id) const;
    // A name for something that the file gives no id of its own, begun with what it is like.
    std::string newName(const std::string& like);

private:
    void add(SbmlSymbol symbol, const SBase& of);
    void addCompartments();
    void addSpecies();
    void addParameters();
    void addStoichiometries();
    void readStarts();
    void readRules();
    void readEvents();
    void takeGiven(const std::set<std::string>& ids);
    void classify();
    bool followsFromParams(const SbmlSymbol& symbol) const;
    void refuse(const std::string& where, base::Sentence what);

    const Model& m_model;
    base::Errors& m_errors;
    std::vector<SbmlSymbol> m_all;
    std::map<std::string, std::size_t> m_index;
    std::map<std::string, std::string> m_reactions; // id -> name
    std::set<std::string> m_taken;                  // names
};

} // namespace titer::exchange
