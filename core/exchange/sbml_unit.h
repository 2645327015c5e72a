// The record of the unit that an SBML model becomes: its states, parameters, terms, rates, starts and events as texts.
#pragma once

#include "core/base/json.h"
#include "core/exchange/sbml_math.h"
#include "core/exchange/sbml_symbols.h"

#include <set>
#include <string>
#include <vector>

class Event;
class Reaction;
class SpeciesReference;

namespace titer::exchange {

class SbmlUnit {
public:
    SbmlUnit(const Model& model, SbmlSymbols& symbols, std::string perTime, base::Errors& errors);

    // The unit's `params` and `initial`.
    base::Json params() { return std::move(m_params); }
    base::Json initial() { return std::move(m_initial); }

private:
    using Kind = SbmlSymbol::Kind;
    // The starting value of a symbol: a number where it is known as one, else a text.
    struct Start {
        std::optional<double> number;
        BoundText text;
    };

    std::string use(const std::string& id);
    std::string useRate(const std::string& id);
    std::optional<SbmlPast> pastOf(const std::string& id) const;
    BoundText text(const std::string& where, const ASTNode* math, const SbmlScope& scope = {});
    void refuse(const std::string& where, base::Sentence what);

    void writeTerms();
    void writeReaction(const Reaction& reaction);
    void writeRates();
    void writeRatesAskedFor();
    void writeStart(const SbmlSymbol& symbol);
    void writeParams(std::string perTime);
    BoundText rateOf(const SbmlSymbol& symbol);
    BoundText rateByReactions(const SbmlSymbol& symbol);
    void addTurnover(const Reaction& reaction, const std::string& species, std::vector<BoundText>& terms);
    BoundText stoichiometry(const SpeciesReference& reference, const std::string& where);
    Start startOf(const SbmlSymbol& symbol);
    // The size that a compartment starts with, where it is a number.
    std::optional<double> sizeOf(const std::string& compartment) const;
    double usualSize(const SbmlSymbol& symbol) const;

    void writeEvents();
    base::Json eventOf(const Event& event, const std::string& where);
    void keepAmounts(const Event& event, const std::string& where, const SbmlSymbol& compartment, const BoundText& size,
                     base::Json& set);
    void addAssignments(const Event& event, const std::string& where, base::Json& set);

    const Model& m_model;
    SbmlSymbols& m_symbols;
    SbmlMath m_math;
    base::Errors& m_errors;
    base::Json m_params, m_initial;
    base::Json m_let, m_rates, m_start;
    base::Json m_locals;          // parameters of kinetic laws, by the names that they have here
    std::set<std::string> m_used; // ids
    std::vector<std::pair<std::string, std::string>> m_ratesAskedFor; // id -> name
};

} // namespace titer::exchange
