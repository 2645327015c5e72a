// Reads the terms of a formula: sums, crossings, nestings and powers of variables, as R expands them.
#include "core/studies/models/formula.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/studies/models/formula_reader.h"

#include <algorithm>
#include <set>

namespace titer::studies {

using base::say;

namespace {

// Indices of variables, ascending; the empty one is the intercept.
using TermVariables = std::vector<int>;
using TermList = std::vector<TermVariables>;

void addTerm(TermList& list, TermVariables term)
{
    if (std::find(list.begin(), list.end(), term) == list.end()) list.push_back(std::move(term));
}

TermVariables unite(const TermVariables& a, const TermVariables& b)
{
    TermVariables both;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

class TermReader {
public:
    TermReader(FormulaReader& reader, Formula& formula, const std::vector<std::string>& columns)
        : m_reader(reader)
        , m_formula(formula)
        , m_columns(columns)
    {
    }

    TermList sum();

private:
    TermList crossing();
    TermList nesting();
    TermList interaction();
    TermList powers();
    TermList primary();
    TermList number();
    TermList allColumns();
    int variable(FormulaVariable variable);
    TermList interact(const TermList& a, const TermList& b, bool withBoth);

    FormulaReader& m_reader;
    Formula& m_formula;
    const std::vector<std::string>& m_columns;
};

int TermReader::variable(FormulaVariable variable)
{
    std::vector<FormulaVariable>& all = m_formula.variables;
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const FormulaVariable& v) { return v.name == variable.name; });
    if (same != all.end()) return int(same - all.begin());
    all.push_back(std::move(variable));
    return int(all.size()) - 1;
}

// a:b, or a + b + a:b.
TermList TermReader::interact(const TermList& a, const TermList& b, bool withBoth)
{
    TermList list;
    std::set<TermVariables> known;
    const auto add = [&](TermVariables term) {
        if (known.insert(term).second) list.push_back(std::move(term));
    };
    if (withBoth) {
        for (const TermVariables& term : a) add(term);
        for (const TermVariables& term : b) add(term);
    }
    for (const TermVariables& left : a)
        for (const TermVariables& right : b) {
            add(unite(left, right));
            if (list.size() > base::limits::formulaTerms) {
                m_reader.refuse(m_reader.next().at,
                                say(CORE_TR("core", "The formula has more than {1} terms; write fewer."),
                                    std::to_string(base::limits::formulaTerms)));
                return {};
            }
        }
    return list;
}

TermList TermReader::sum()
{
    TermList list;
    bool minus = m_reader.next().is("-");
    if (minus || m_reader.next().is("+")) m_reader.take();
    while (true) {
        const bool zero = m_reader.next().kind == FormulaToken::Kind::Number && m_reader.next().text == "0";
        const TermList terms = crossing();
        if (m_reader.failed()) return {};
        for (const TermVariables& term : terms) {
            if (term.empty())
                m_formula.intercept = minus == zero;
            else if (minus)
                std::erase(list, term);
            else
                addTerm(list, term);
        }
        if (!m_reader.next().is("+") && !m_reader.next().is("-")) return list;
        minus = m_reader.take().is("-");
    }
}

TermList TermReader::crossing()
{
    TermList left = nesting();
    while (!m_reader.failed() && (m_reader.next().is("*") || m_reader.next().is("/"))) {
        const bool nested = m_reader.take().is("/");
        const TermList right = nesting();
        if (nested) {
            TermVariables all;
            for (const TermVariables& term : left) all = unite(all, term);
            for (const TermVariables& term : right) addTerm(left, unite(all, term));
        } else {
            left = interact(left, right, true);
        }
    }
    return left;
}

TermList TermReader::nesting()
{
    TermList left = interaction();
    while (!m_reader.failed() && m_reader.takeIf("%in%")) left = interact(left, interaction(), false);
    return left;
}

TermList TermReader::interaction()
{
    TermList left = powers();
    while (!m_reader.failed() && m_reader.takeIf(":")) left = interact(left, powers(), false);
    return left;
}

TermList TermReader::powers()
{
    TermList base = primary();
    while (!m_reader.failed() && m_reader.takeIf("^")) {
        const FormulaToken exponent = m_reader.take();
        const std::optional<double> value = base::readNumber(exponent.text);
        if (exponent.kind != FormulaToken::Kind::Number || !value || !(*value >= 1.0 && *value <= 20.0) ||
            *value != int(*value)) {
            m_reader.refuse(exponent.at,
                            say(CORE_TR("core", "“^” must be followed by a whole number from 1 to 20: the highest "
                                                "order of interactions. A square is written I(A^2).")));
            return {};
        }
        const TermList once = base;
        for (int i = 1; i < int(*value) && !m_reader.failed(); ++i) base = interact(base, once, true);
    }
    return base;
}

TermList TermReader::number()
{
    const FormulaToken token = m_reader.take();
    if (token.text != "0" && token.text != "1")
        m_reader.refuse(token.at, say(CORE_TR("core", "The only numbers allowed as terms are 0 and 1: without and with "
                                                      "intercept. Write arithmetic in I(...).")));
    return {{}};
}

TermList TermReader::allColumns()
{
    TermList list;
    for (const std::string& column : m_columns) {
        const bool response =
            column == m_formula.response.name ||
            std::any_of(m_formula.response.powers.begin(), m_formula.response.powers.end(),
                        [&](const FormulaVariable::Power& power) { return power.column == column; }) ||
            std::find(m_formula.response.names.begin(), m_formula.response.names.end(), column) !=
                m_formula.response.names.end();
        if (!response) list.push_back({variable({.name = column, .powers = {{column, 1}}})});
    }
    return list;
}

TermList TermReader::primary()
{
    const FormulaToken& token = m_reader.next();
    if (token.kind == FormulaToken::Kind::Number) return number();
    if (token.is("(")) {
        m_reader.take();
        if (!m_reader.enter()) return {};
        TermList list = sum();
        m_reader.leave();
        m_reader.expect(")");
        return list;
    }
    if (token.kind != FormulaToken::Kind::Name) {
        m_reader.refuse(token.at, say(CORE_TR("core", "A term is missing here: a column, I(A^2), or a bracket.")));
        return {};
    }
    if (!token.quoted && m_reader.ahead().is("(")) {
        FormulaVariable made = m_reader.call();
        return m_reader.failed() ? TermList() : TermList{{variable(std::move(made))}};
    }
    const FormulaToken name = m_reader.take();
    if (name.text == "." && !name.quoted) return allColumns();
    if (!m_reader.checkColumn(name)) return {};
    if (name.text == m_formula.response.name) {
        m_reader.refuse(name.at,
                        say(CORE_TR("core", "“{1}” is the response and cannot also be on the right side."), name.text));
        return {};
    }
    return {{variable({.name = name.text, .powers = {{name.text, 1}}})}};
}

void nameTerms(Formula& formula, TermList list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const TermVariables& a, const TermVariables& b) { return a.size() < b.size(); });
    for (TermVariables& variables : list) {
        FormulaTerm term;
        for (const int v : variables)
            term.name += (term.name.empty() ? "" : ":") + formula.variables[std::size_t(v)].name;
        term.variables = std::move(variables);
        formula.terms.push_back(std::move(term));
    }
}

// Variables of terms that were taken off again are none of the model's.
void dropUnused(Formula& formula)
{
    std::vector<int> place(formula.variables.size(), -1);
    for (const FormulaTerm& term : formula.terms)
        for (const int v : term.variables) place[std::size_t(v)] = 0;
    std::vector<FormulaVariable> used;
    for (std::size_t v = 0; v < place.size(); ++v) {
        if (place[v] < 0) continue;
        place[v] = int(used.size());
        used.push_back(std::move(formula.variables[v]));
    }
    formula.variables = std::move(used);
    for (FormulaTerm& term : formula.terms)
        for (int& v : term.variables) v = place[std::size_t(v)];
}

void readResponse(FormulaReader& reader, Formula& formula)
{
    if (reader.next().is("~")) {
        reader.refuse(reader.next().at, say(CORE_TR("core", "The response is missing. Write it before “~”.")));
        return;
    }
    const FormulaToken& first = reader.next();
    const bool name = first.kind == FormulaToken::Kind::Name;
    if (name && !first.quoted && reader.ahead().is("(")) {
        formula.response = reader.call();
    } else if (name && reader.checkColumn(first)) {
        formula.response = {.name = first.text, .powers = {{first.text, 1}}};
        reader.take();
    }
    if (reader.failed() || reader.takeIf("~")) return;
    constexpr std::string_view arithmetic = "+-*/^:(";
    const FormulaToken& next = reader.next();
    const bool written = reader.stillHolds("~");
    const bool goesOn = next.kind == FormulaToken::Kind::Sign && arithmetic.find(next.text) != std::string_view::npos;
    if (!name || (written && goesOn)) {
        reader.refuse(
            0, say(CORE_TR("core", "The response must be a column or a function of it, such as log(y); write other "
                                   "arithmetic in I(...).")));
        return;
    }
    while (!written && reader.next().kind != FormulaToken::Kind::End) reader.take();
    reader.refuse(reader.next().at,
                  say(CORE_TR("core", "“~” is missing here. Write RESPONSE ~ TERMS, such as y ~ A + B.")));
}

} // namespace

std::vector<std::string> Formula::columns() const
{
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    for (const FormulaTerm& term : terms)
        for (const int v : term.variables) {
            for (const FormulaVariable::Power& power : variables[std::size_t(v)].powers) add(power.column);
            for (const std::string& name : variables[std::size_t(v)].names) add(name);
        }
    return names;
}

namespace {

std::string written(const FormulaVariable& variable)
{
    if (variable.powers.empty()) return variable.name;
    std::string product;
    for (const FormulaVariable::Power& power : variable.powers)
        product += (product.empty() ? "" : "*") + quotedName(power.column) +
                   (power.power > 1 ? "^" + std::to_string(power.power) : "");
    return variable.name == variable.powers[0].column ? product : "I(" + product + ")";
}

} // namespace

std::string Formula::text() const
{
    std::vector<std::string> parts;
    if (!intercept) parts.push_back("0");
    for (const FormulaTerm& term : terms) {
        std::string part;
        for (const int v : term.variables) part += (part.empty() ? "" : ":") + written(variables[std::size_t(v)]);
        parts.push_back(std::move(part));
    }
    if (parts.empty()) parts.push_back("1");
    return written(response) + " ~ " + base::join(parts, " + ");
}

base::Result<Formula> readFormula(std::string_view text, const std::vector<std::string>& columns)
{
    Formula formula;
    FormulaReader reader(text, columns);
    if (!reader.failed()) readResponse(reader, formula);
    TermList list;
    if (!reader.failed()) list = TermReader(reader, formula, columns).sum();
    if (!reader.failed() && reader.next().kind != FormulaToken::Kind::End)
        reader.refuse(reader.next().at,
                      say(CORE_TR("core", "“{1}” is not expected here; use +, -, *, : or / between two terms."),
                          reader.next().text));
    if (reader.failed()) return reader.error();
    nameTerms(formula, std::move(list));
    dropUnused(formula);
    if (formula.terms.empty() && !formula.intercept)
        return base::Error{base::Code::Input, "formula",
                           say(CORE_TR("core", "The formula has no term. Write one after “~”."))};
    return formula;
}

std::optional<ModelKind> modelKind(std::string_view word)
{
    if (word == "linear") return ModelKind::Linear;
    if (word == "interaction") return ModelKind::Interaction;
    if (word == "quadratic") return ModelKind::Quadratic;
    return std::nullopt;
}

std::string quotedName(std::string_view name)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    const bool odd = name.empty() || name[0] == '.' || (name[0] >= '0' && name[0] <= '9') ||
                     !std::all_of(name.begin(), name.end(), plain);
    return odd ? "`" + std::string(name) + "`" : std::string(name);
}

std::string standardFormula(ModelKind kind, std::string_view response, const std::vector<std::string>& numeric,
                            const std::vector<std::string>& categorical, std::string_view block)
{
    std::vector<std::string> parts, factors;
    if (!block.empty()) parts.push_back(quotedName(block));
    for (const std::string& name : numeric) factors.push_back(quotedName(name));
    for (const std::string& name : categorical) factors.push_back(quotedName(name));
    parts.insert(parts.end(), factors.begin(), factors.end());
    if (kind != ModelKind::Linear)
        for (std::size_t i = 0; i < factors.size(); ++i)
            for (std::size_t j = i + 1; j < factors.size(); ++j) parts.push_back(factors[i] + ":" + factors[j]);
    if (kind == ModelKind::Quadratic)
        for (std::size_t i = 0; i < numeric.size(); ++i) parts.push_back("I(" + factors[i] + "^2)");
    if (parts.empty()) parts.push_back("1");
    return quotedName(response) + " ~ " + base::join(parts, " + ");
}

} // namespace titer::studies
