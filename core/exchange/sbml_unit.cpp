#include "core/exchange/sbml_unit.h"

#include "core/base/text.h"

#include <sbml/SBMLTypes.h>

#include <algorithm>
#include <cmath>

namespace titer::exchange {

using base::Json;
using base::say;
using Strength = BoundText::Strength;
using Sort = SbmlSymbol::Sort;

namespace {

// A text that is a number alone is written as one.
Json written(const std::string& text)
{
    const std::optional<double> number = base::readNumber(text);
    return number ? Json(*number) : Json(text);
}

BoundText numberText(double value)
{
    return {base::writeNumber(value), value < 0.0 ? Strength::Sign : Strength::Primary};
}

BoundText sumOf(const std::vector<BoundText>& terms)
{
    if (terms.empty()) return {"0"};
    if (terms.size() == 1) return terms.front();
    std::string sum = terms.front().in(Strength::Sum);
    for (std::size_t i = 1; i < terms.size(); ++i) {
        const bool negative = terms[i].text.front() == '-';
        sum += (negative ? " - " : " + ") + (negative ? terms[i].text.substr(1) : terms[i].in(Strength::Product));
    }
    return {std::move(sum), Strength::Sum};
}

Json withLabel(Json entry, const std::string& label)
{
    if (!label.empty()) entry["label"] = Json(label);
    return entry;
}

} // namespace

SbmlUnit::SbmlUnit(const Model& model, SbmlSymbols& symbols, std::string perTime, base::Errors& errors)
    : m_model(model)
    , m_symbols(symbols)
    , m_math(
          model, [this](const std::string& id) { return use(id); },
          [this](const std::string& id) { return useRate(id); }, [this](const std::string& id) { return pastOf(id); })
    , m_errors(errors)
    , m_params(Json::object())
    , m_initial(Json::object())
    , m_let(Json::object())
    , m_rates(Json::object())
    , m_start(Json::object())
{
    Json states = Json::object();
    for (const SbmlSymbol& s : m_symbols.all()) {
        if (s.kind != Kind::State) continue;
        Json state = Json::object({{"unit", Json("1")}});
        if (const double size = usualSize(s); size != 1.0) state["nominal"] = Json(size);
        states[s.stateName()] = withLabel(std::move(state), s.label);
    }
    writeTerms();
    writeRates();
    for (const SbmlSymbol& s : m_symbols.all())
        if (s.kind == Kind::State) writeStart(s);
    m_params["states"] = std::move(states);
    m_params["params"] = Json::object();
    writeEvents();
    writeRatesAskedFor();
    writeParams(std::move(perTime));
    if (!m_let.members().empty()) m_params["let"] = std::move(m_let);
    m_params["rates"] = std::move(m_rates);
    if (!m_start.members().empty()) m_params["start"] = std::move(m_start);
}

void SbmlUnit::refuse(const std::string& where, base::Sentence what)
{
    m_errors.push_back(base::inputError("model/" + where, std::move(what)));
}

std::string SbmlUnit::use(const std::string& id)
{
    m_used.insert(id);
    return m_symbols.nameOf(id);
}

// The rate of change of a symbol per unit of time of the model, as a term of its own.
std::string SbmlUnit::useRate(const std::string& id)
{
    for (const auto& [known, name] : m_ratesAskedFor)
        if (known == id) return name;
    if (!m_symbols.find(id)) return {};
    m_ratesAskedFor.emplace_back(id, m_symbols.newName("rate_of_" + id));
    return m_ratesAskedFor.back().second;
}

// Nothing of what changes by rates or events.
std::optional<SbmlPast> SbmlUnit::pastOf(const std::string& id) const
{
    const SbmlSymbol* symbol = m_symbols.find(id);
    if (!symbol) return std::nullopt; // the rate of a reaction
    if (symbol->kind == Kind::Term && symbol->rule) return SbmlPast{.formula = symbol->rule};
    if (symbol->kind == Kind::State && !symbol->rests) return std::nullopt;
    return SbmlPast{.rests = true, .formula = symbol->rests ? symbol->start : nullptr};
}

BoundText SbmlUnit::text(const std::string& where, const ASTNode* math, const SbmlScope& scope)
{
    if (!math) return {"0"};
    base::Result<BoundText> written = m_math.write(*math, scope);
    if (written) return std::move(written).value();
    refuse(where, written.error().what);
    return {"0"};
}

void SbmlUnit::writeTerms()
{
    for (const SbmlSymbol& s : m_symbols.all()) {
        if (s.byAmount)
            m_let[s.name] = Json(s.stateName() + "/" + use(s.compartment));
        else if (s.kind == Kind::Term)
            m_let[s.name] = Json(text(s.id, s.rule ? s.rule : s.start).text);
    }
    for (unsigned i = 0; i < m_model.getNumReactions(); ++i) writeReaction(*m_model.getReaction(i));
}

// The rate of a reaction, in extent per unit of time of the model, is a term of the reaction's name.
void SbmlUnit::writeReaction(const Reaction& reaction)
{
    const std::string& id = reaction.getId();
    if (reaction.isSetFast() && reaction.getFast())
        return refuse(
            id, say(CORE_TR("core", "The reaction “{1}” is fast (always in equilibrium), which Titer does not solve. "
                                    "Give it finite rates, or write its equilibrium as an assignment rule."),
                    id));
    const KineticLaw* law = reaction.getKineticLaw();
    if (!law)
        return refuse(id, say(CORE_TR("core", "The reaction “{1}” has no kinetic law, so its rate is unknown."), id));
    SbmlScope scope;
    const auto take = [&](const Parameter& p) {
        const std::string name = m_symbols.newName(id + "_" + p.getId());
        scope[p.getId()] = {name};
        if (!p.isSetValue())
            return refuse(id + "/" + p.getId(), say(CORE_TR("core", "“{1}” has no value."), p.getId()));
        m_locals[name] = withLabel(Json::object({{"value", Json(p.getValue())}}), p.getName());
    };
    if (m_model.getLevel() < 3)
        for (unsigned i = 0; i < law->getNumParameters(); ++i) take(*law->getParameter(i));
    else
        for (unsigned i = 0; i < law->getNumLocalParameters(); ++i) take(*law->getLocalParameter(i));
    m_let[m_symbols.nameOf(id)] = Json(text(id, law->getMath(), scope).text);
}

BoundText SbmlUnit::stoichiometry(const SpeciesReference& reference, const std::string& where)
{
    if (reference.isSetId() && m_symbols.find(reference.getId())) return {use(reference.getId())};
    if (reference.isSetStoichiometryMath() && reference.getStoichiometryMath()->isSetMath())
        return text(where, reference.getStoichiometryMath()->getMath());
    if (m_model.getLevel() >= 3 && !reference.isSetStoichiometry())
        refuse(where, say(CORE_TR("core", "The reaction “{1}” does not say how much of “{2}” it turns over; give the "
                                          "stoichiometry."),
                          where, reference.getSpecies()));
    return numberText(reference.getStoichiometry());
}

// What a reaction adds to a species and takes from it, per unit of time.
void SbmlUnit::addTurnover(const Reaction& reaction, const std::string& species, std::vector<BoundText>& terms)
{
    double net = 0.0;
    const BoundText rate{m_symbols.nameOf(reaction.getId())};
    const auto take = [&](const SpeciesReference& reference, bool made) {
        if (reference.getSpecies() != species) return;
        const BoundText factor = stoichiometry(reference, reaction.getId());
        if (const std::optional<double> number = base::readNumber(factor.text)) {
            net += made ? *number : -*number;
            return;
        }
        const BoundText term = timesOf(factor, rate);
        terms.push_back(made ? term : BoundText{"-" + term.in(Strength::Product), Strength::Sign});
    };
    for (unsigned i = 0; i < reaction.getNumReactants(); ++i) take(*reaction.getReactant(i), false);
    for (unsigned i = 0; i < reaction.getNumProducts(); ++i) take(*reaction.getProduct(i), true);
    if (net == 0.0) return;
    const BoundText term = timesOf(numberText(std::abs(net)), rate);
    terms.push_back(net > 0.0 ? term : BoundText{"-" + term.text, Strength::Sign});
}

BoundText SbmlUnit::rateByReactions(const SbmlSymbol& symbol)
{
    std::vector<BoundText> terms;
    for (unsigned i = 0; i < m_model.getNumReactions(); ++i) addTurnover(*m_model.getReaction(i), symbol.id, terms);
    BoundText rate = sumOf(terms);
    if (terms.empty()) return rate;
    if (!symbol.conversion.empty()) rate = timesOf({use(symbol.conversion)}, rate);
    if (!symbol.isAmount && !symbol.byAmount)
        rate = {rate.in(Strength::Product) + "/" + use(symbol.compartment), Strength::Product};
    return rate;
}

// How the state of a symbol changes per unit of time of the model.
BoundText SbmlUnit::rateOf(const SbmlSymbol& symbol)
{
    if (symbol.rule) return text(symbol.id, symbol.rule);
    return symbol.reacts ? rateByReactions(symbol) : BoundText{"0"};
}

void SbmlUnit::writeRates()
{
    for (const SbmlSymbol& s : m_symbols.all()) {
        if (s.kind != Kind::State) continue;
        const BoundText rate = rateOf(s);
        m_rates[s.stateName()] = Json(rate.text == "0" ? rate.text : rate.in(Strength::Product) + "*per_time");
    }
}

void SbmlUnit::writeRatesAskedFor()
{
    for (std::size_t i = 0; i < m_ratesAskedFor.size(); ++i) {
        const auto [id, name] = m_ratesAskedFor[i];
        const SbmlSymbol& symbol = *m_symbols.find(id);
        if (symbol.kind == Kind::Term && symbol.rule)
            refuse(id, say(CORE_TR("core", "rateOf is asked of “{1}”, which an assignment rule sets; only a variable "
                                           "with its own rate has one."),
                           id));
        BoundText rate = symbol.kind == Kind::State ? rateOf(symbol) : BoundText{"0"};
        // The concentration changes with the amount and with the size of the compartment.
        if (symbol.byAmount) {
            const std::string size = use(symbol.compartment), growth = useRate(symbol.compartment);
            rate = {"(" + rate.text + " - " + symbol.name + "*" + growth + ")/" + size, Strength::Product};
        }
        m_let[name] = Json(rate.text);
    }
}

std::optional<double> SbmlUnit::sizeOf(const std::string& compartment) const
{
    const SbmlSymbol* c = m_symbols.find(compartment);
    const bool known = c && !c->start && !c->givenElsewhere && (!c->rule || c->isRate);
    return known ? c->value : std::nullopt;
}

SbmlUnit::Start SbmlUnit::startOf(const SbmlSymbol& symbol)
{
    const bool wantsAmount = symbol.isAmount || symbol.byAmount;
    if (symbol.start) {
        const BoundText given = text(symbol.id, symbol.start);
        return {std::nullopt, symbol.byAmount ? timesOf(given, {use(symbol.compartment)}) : given};
    }
    if (!symbol.value) return {};
    const double value = *symbol.value;
    if (std::isinf(value)) return {std::nullopt, {value > 0.0 ? "1/0" : "-1/0", Strength::Product}};
    if (symbol.sort != Sort::Species || wantsAmount == symbol.startsAmount || value == 0.0) return {value, {}};
    const std::string size = use(symbol.compartment);
    if (const std::optional<double> number = sizeOf(symbol.compartment))
        return {wantsAmount ? value * *number : value / *number, {}};
    return {std::nullopt,
            {numberText(value).in(Strength::Product) + (wantsAmount ? "*" : "/") + size, Strength::Product}};
}

// How large a state usually is, by what it starts with, and else by what its like start with.
double SbmlUnit::usualSize(const SbmlSymbol& symbol) const
{
    const auto known = [&](const SbmlSymbol& s) { return s.value ? std::abs(*s.value) : 0.0; };
    if (const double own = known(symbol); own > 0.0) return own;
    double size = 0.0;
    for (const SbmlSymbol& s : m_symbols.all())
        if (s.sort == symbol.sort && symbol.sort == Sort::Species && s.compartment == symbol.compartment)
            size = std::max(size, known(s));
    return size > 0.0 ? size : 1.0;
}

void SbmlUnit::writeStart(const SbmlSymbol& symbol)
{
    const Start start = startOf(symbol);
    if (start.number)
        m_initial[symbol.stateName()] = Json(*start.number);
    else if (!start.text.text.empty())
        m_start[symbol.stateName()] = written(start.text.text);
    else
        refuse(symbol.id,
               say(CORE_TR("core", "“{1}” has no start value; give it one, or an initial assignment."), symbol.id));
}

void SbmlUnit::writeParams(std::string perTime)
{
    Json params = Json::object({{"per_time", Json::object({{"value", Json(std::move(perTime))},
                                                           {"label", Json("1 per unit of time of the model")}})}});
    for (const SbmlSymbol& s : m_symbols.all()) {
        if (s.kind != Kind::Param) continue;
        const Start start = startOf(s);
        if (start.number)
            params[s.name] = s.label.empty() ? Json(*start.number)
                                             : withLabel(Json::object({{"value", Json(*start.number)}}), s.label);
        else if (!start.text.text.empty())
            m_let[s.name] = Json(start.text.text);
        else if (m_used.contains(s.id))
            refuse(s.id, say(CORE_TR("core", "“{1}” has no value, but formulas use it; give it one."), s.id));
    }
    for (auto& [name, value] : m_locals.members()) params[name] = std::move(value);
    m_params["params"] = std::move(params);
}

} // namespace titer::exchange
