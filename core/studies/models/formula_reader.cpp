// Tokens of a formula, and what of its arithmetic is a product of powers.
#include "core/studies/models/formula_reader.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace titer::studies {

using base::say;
using Op = base::Expression::Op;
using Powers = std::vector<FormulaVariable::Power>;

namespace {

bool beginsName(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || c == '.' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesName(char c)
{
    return beginsName(c) || (c >= '0' && c <= '9');
}

bool holds(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t numberLength(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && ((text[i] >= '0' && text[i] <= '9') || text[i] == '.')) ++i;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t j = i + 1;
        if (j < text.size() && (text[j] == '+' || text[j] == '-')) ++j;
        if (j < text.size() && text[j] >= '0' && text[j] <= '9') {
            while (j < text.size() && text[j] >= '0' && text[j] <= '9') ++j;
            i = j;
        }
    }
    return i;
}

// A product of powers, or a whole number that may be a power, or neither.
struct FormulaPart {
    Powers powers = {};
    int whole = 0; // 1 to maxPower
};

constexpr int maxPower = 30; // arithmetic beyond

FormulaPart productOf(FormulaPart left, const FormulaPart& right)
{
    if (left.powers.empty() || right.powers.empty()) return {};
    for (const FormulaVariable::Power& power : right.powers) {
        const auto same = std::find_if(left.powers.begin(), left.powers.end(),
                                       [&](const auto& known) { return known.column == power.column; });
        if (same == left.powers.end())
            left.powers.push_back(power);
        else if ((same->power += power.power) > maxPower)
            return {};
    }
    return {.powers = std::move(left.powers)};
}

FormulaPart powerOf(FormulaPart base, int exponent)
{
    if (exponent == 0) return {};
    for (FormulaVariable::Power& power : base.powers)
        if ((power.power *= exponent) > maxPower) return {};
    return {.powers = std::move(base.powers)};
}

// I(A*B^2) as powers of columns; none where it is other arithmetic.
Powers powersOf(const base::Expression& expression, const std::vector<std::string>& names)
{
    std::vector<FormulaPart> stack;
    const auto pop = [&] {
        FormulaPart top = std::move(stack.back());
        stack.pop_back();
        return top;
    };
    for (const base::Expression::Step& step : expression.steps()) {
        if (step.op == Op::Name) {
            stack.push_back({.powers = {{names[std::size_t(step.name)], 1}}});
        } else if (step.op == Op::Number) {
            const bool whole = step.number >= 1.0 && step.number <= maxPower && step.number == std::floor(step.number);
            stack.push_back({.powers = {}, .whole = whole ? int(step.number) : 0});
        } else if (step.op == Op::Multiply || step.op == Op::Power) {
            const FormulaPart right = pop();
            const FormulaPart left = pop();
            stack.push_back(step.op == Op::Multiply ? productOf(left, right) : powerOf(left, right.whole));
        } else {
            const int taken = step.op == Op::If ? 3 : step.op < Op::Add ? 1 : 2;
            stack.resize(stack.size() - std::size_t(taken));
            stack.emplace_back();
        }
    }
    return std::move(stack.back().powers);
}

} // namespace

FormulaReader::FormulaReader(std::string_view text, const std::vector<std::string>& columns)
    : m_text(text)
    , m_columns(columns)
{
    readTokens();
}

void FormulaReader::refuse(std::size_t at, base::Sentence what)
{
    if (m_error) return;
    m_error = base::Error{base::Code::Input, "formula:" + std::to_string(base::utf8Columns(m_text.substr(0, at)) + 1),
                          std::move(what)};
    m_at = m_tokens.empty() ? 0 : m_tokens.size() - 1;
}

void FormulaReader::readTokens()
{
    using Kind = FormulaToken::Kind;
    std::size_t i = 0;
    while (i < m_text.size()) {
        const char c = m_text[i];
        FormulaToken token{.kind = Kind::Sign, .text = std::string(1, c), .at = i, .end = i + 1};
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++i;
            continue;
        }
        if (c == '`') {
            const std::size_t close = m_text.find('`', i + 1);
            if (close == std::string_view::npos) {
                refuse(i, say(CORE_TR("core", "The backtick that opens here is not closed. Close it after the name.")));
                break;
            }
            token = {Kind::Name, std::string(m_text.substr(i + 1, close - i - 1)), i, close + 1, true};
        } else if (beginsName(c) &&
                   !(c == '.' && i + 1 < m_text.size() && m_text[i + 1] >= '0' && m_text[i + 1] <= '9')) {
            std::size_t end = i;
            while (end < m_text.size() && continuesName(m_text[end])) ++end;
            token = {Kind::Name, std::string(m_text.substr(i, end - i)), i, end, false};
        } else if ((c >= '0' && c <= '9') || c == '.') {
            const std::size_t length = numberLength(m_text.substr(i));
            token = {Kind::Number, std::string(m_text.substr(i, length)), i, i + length, false};
        } else if (m_text.substr(i, 4) == "%in%") {
            token = {Kind::Sign, "%in%", i, i + 4, false};
        } else if (std::string_view("~+-*/:^(),<>=!").find(c) == std::string_view::npos) {
            refuse(i,
                   say(CORE_TR("core", "“{1}” is not allowed in a formula. Write y ~ A + B + A:B + I(A^2), and a name "
                                       "with other characters in backticks."),
                       m_text.substr(i, std::max<std::size_t>(1, base::utf8Length(m_text.substr(i))))));
            break;
        }
        i = token.end;
        m_tokens.push_back(std::move(token));
    }
    m_tokens.push_back({Kind::End, "", m_text.size(), m_text.size(), false});
    if (m_error) m_at = m_tokens.size() - 1;
}

FormulaToken FormulaReader::take()
{
    const FormulaToken token = m_tokens[m_at];
    if (m_at + 1 < m_tokens.size()) ++m_at;
    return token;
}

bool FormulaReader::takeIf(std::string_view sign)
{
    if (!next().is(sign)) return false;
    take();
    return true;
}

void FormulaReader::expect(std::string_view sign)
{
    if (!takeIf(sign)) refuse(next().at, say(CORE_TR("core", "“{1}” is missing here."), sign));
}

bool FormulaReader::stillHolds(std::string_view sign) const
{
    return std::any_of(m_tokens.begin() + std::ptrdiff_t(m_at), m_tokens.end(),
                       [&](const FormulaToken& token) { return token.is(sign); });
}

bool FormulaReader::enter()
{
    if (++m_depth <= base::limits::formulaDepth) return true;
    refuse(next().at, say(CORE_TR("core", "The brackets are nested too deeply; write the formula with fewer.")));
    return false;
}

bool FormulaReader::checkColumn(const FormulaToken& name)
{
    if (std::find(m_columns.begin(), m_columns.end(), name.text) != m_columns.end()) return true;
    const std::string near = base::nearest(name.text, m_columns);
    if (near.empty())
        refuse(name.at, say(CORE_TR("core", "There is no column “{1}”; the columns are {2}."), name.text,
                            base::join(m_columns, ", ")));
    else
        refuse(name.at, say(CORE_TR("core", "There is no column “{1}”; did you mean “{2}”? The columns are {3}."),
                            name.text, near, base::join(m_columns, ", ")));
    return false;
}

// The end of the bracket that opens at token `open`, or the end of the formula.
std::size_t FormulaReader::closing(std::size_t open) const
{
    int depth = 0;
    for (std::size_t t = open; t + 1 < m_tokens.size(); ++t) {
        if (m_tokens[t].is("(")) ++depth;
        if (m_tokens[t].is(")") && --depth == 0) return t;
    }
    return m_tokens.size() - 1;
}

// The columns between two tokens in the order of their first use; a fault where one, or a function, is not known.
std::vector<std::string> FormulaReader::columnsBetween(std::size_t first, std::size_t last)
{
    const std::vector<std::string> functions = base::functionNames();
    std::vector<std::string> names;
    for (std::size_t t = first; t < last && !failed(); ++t) {
        const FormulaToken& token = m_tokens[t];
        if (token.kind != FormulaToken::Kind::Name) continue;
        if (!token.quoted && m_tokens[t + 1].is("(")) {
            if (std::find(functions.begin(), functions.end(), token.text) == functions.end())
                refuse(token.at,
                       say(CORE_TR("core", "“{1}” is not a known function; the functions are {2}. Write a column of "
                                           "that name without brackets after it."),
                           token.text, base::join(functions, ", ")));
        } else if (token.text == "pi" && !holds(m_columns, token.text)) {
            continue;
        } else if (!holds(names, token.text) && checkColumn(token)) {
            names.push_back(token.text);
        }
    }
    return names;
}

FormulaVariable FormulaReader::call()
{
    const FormulaToken function = next();
    const std::size_t open = m_at + 1, close = closing(open);
    const bool bare = function.text == "I";
    FormulaVariable variable;
    variable.names = columnsBetween(bare ? open : m_at, close);
    if (failed()) return {};
    // Blanks stand for what is before, so that places in the expression are those in the formula.
    const std::size_t begin = bare ? m_tokens[open].at : function.at;
    std::string text(base::utf8Columns(m_text.substr(0, begin)), ' ');
    text += m_text.substr(begin, m_tokens[close].end - begin);
    const base::Result<base::Expression> expression = base::readExpression(text, variable.names);
    if (!expression) {
        m_error = base::Error{base::Code::Input, "formula", expression.error().what};
        m_at = m_tokens.size() - 1;
        return {};
    }
    bool quoted = false;
    for (const char c : m_text.substr(function.at, m_tokens[close].end - function.at)) {
        quoted ^= c == '`';
        if (quoted || (c != ' ' && c != '\t' && c != '\n' && c != '\r')) variable.name += c;
    }
    m_at = std::min(close + 1, m_tokens.size() - 1);
    if (variable.names.empty())
        refuse(function.at,
               say(CORE_TR("core", "“{1}” contains no column, so it is the same in every run."), variable.name));
    variable.powers = powersOf(*expression, variable.names);
    if (variable.powers.empty()) {
        variable.arithmetic = *expression;
        return variable;
    }
    // A product keeps its powers alone, so that it is coded and scaled as a polynomial.
    variable.names.clear();
    variable.name.clear();
    for (const FormulaVariable::Power& power : variable.powers)
        variable.name += (variable.name.empty() ? "I(" : "*") + power.column +
                         (power.power > 1 ? "^" + std::to_string(power.power) : "");
    variable.name += ")";
    return variable;
}

} // namespace titer::studies
